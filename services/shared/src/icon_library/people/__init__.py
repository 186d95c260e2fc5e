"""People: figures put together from parts by a seed, a deck of them for each kind, and groups."""

from __future__ import annotations

from collections.abc import Iterator

from icon_library.drawings import LICENCE, SOURCE
from icon_library.markup import shorten_numbers
from icon_library.model import LibraryIcon
from icon_library.people.compose import Figure, deck, figure
from icon_library.people.drawing import draw
from icon_library.people.groups import groups
from icon_library.people.kinds import KINDS, replaces
from icon_library.people.sexes import SEXES, sexes

__all__ = ["KINDS", "Figure", "deck", "decks", "draw", "figure", "group_icons", "replaces", "sexed_decks", "sexes"]


def decks() -> Iterator[tuple[str, list[LibraryIcon]]]:
    """Each kind of person with its figures: `girl` with the icons `girl-1`, `girl-2` …"""
    for kind in KINDS:
        yield kind, [_icon(f"{kind}-{number}", draw(each)) for number, each in enumerate(deck(kind), start=1)]


def sexed_decks() -> Iterator[tuple[str, list[str]]]:
    """The decks of a kind's women or men alone, by their icons' ids: `teacher:female` has the women of `teacher`."""
    for kind in KINDS:
        for (sex, look), target in zip(SEXES.items(), sexes(kind), strict=True):
            if target == f"{kind}:{sex}":
                yield target, [f"{kind}-{number}" for number, each in enumerate(deck(kind), start=1) if each.look == look]


def group_icons() -> Iterator[LibraryIcon]:
    """Pictures of several people that stand for one thing."""
    for name, body in groups():
        yield _icon(name, body)


def _icon(icon_id: str, body: str) -> LibraryIcon:
    return LibraryIcon(icon_id, (0, 0, 32, 32), shorten_numbers(body), (icon_id.replace("-", " "),), (), (), LICENCE, SOURCE)
