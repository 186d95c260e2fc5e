"""What the other stages see of the icon library: requests and icons as plain data."""

from __future__ import annotations

from dataclasses import dataclass

KIND_PREFIX = "@"


@dataclass(frozen=True, slots=True)
class IconRequest:
    """One picture that a problem needs.

    `type` is looked up first, then `name` ("red rose" falls back to "rose", tinted). `figure` counts from 0 the different
    people or places of one type: different figures get different icons while the library has another of the kind.
    """

    type: str
    name: str = ""
    figure: int = 0


@dataclass(frozen=True, slots=True)
class Icon:
    """A sanitised picture that can be placed any number of times.

    `id` matches `[a-z][a-z0-9-]*` and is unique in the library; every id inside `body` starts with it. `body` is the
    markup inside the `<svg>`, `view_box` is (min x, min y, width, height) in its own units.
    """

    id: str
    view_box: tuple[float, float, float, float]
    body: str
    frame: str = ""
    """How the box of what this thing holds is drawn: a name of `layout.frames.FRAMES`; others are drawn as the plain box."""
    kind: str = ""
    figures: int = 0
    """Where the library has different pictures of one kind (people): which kind, and how many. The k-th person is then the
    figure k of the type `KIND_PREFIX` + kind."""
    labelled: bool = False
    """Whether the thing's word has to stand beside the picture."""
