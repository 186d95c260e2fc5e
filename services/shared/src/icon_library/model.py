"""An icon of the library as plain data."""

from __future__ import annotations

from dataclasses import dataclass

ViewBox = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class LibraryIcon:
    """A picture that can be inlined any number of times.

    `id` matches `[a-z][a-z0-9-]*` and is unique in its library; every id inside `body` starts with it. `body` is the markup
    inside the `<svg>`, `view_box` is (min x, min y, width, height) in its own units. `names` are English, the first the best.
    `frame` names how the box of what this thing holds is drawn, "" where it holds nothing or has no look of its own.
    """

    id: str
    view_box: ViewBox
    body: str
    names: tuple[str, ...] = ()
    german: tuple[str, ...] = ()
    keywords: tuple[str, ...] = ()
    licence: str = ""
    source: str = ""
    frame: str = ""
    kind: str = ""
    figures: int = 0
    """Of a picture of which the library has several different ones (people): what they are of, and how many there are."""
    labelled: bool = False
    """Whether few can name the picture from sight alone, so that its word is to stand beside it."""


@dataclass(frozen=True, slots=True)
class SearchHit:
    """A line of a search result: the icon's id, its best English name and its licence."""

    id: str
    name: str
    licence: str
