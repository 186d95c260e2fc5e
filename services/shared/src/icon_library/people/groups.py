"""Several people who stand for one thing (a family, a class, a crowd), put together from figures of the decks."""

from __future__ import annotations

from collections.abc import Iterator

from icon_library.drawings.shapes import moved
from icon_library.people.compose import deck
from icon_library.people.drawing import draw

# (kind, number of its figure, left edge, top edge, scale), from the back to the front, on a field of 32 by 32.
_GROUPS: dict[str, tuple[tuple[str, int, float, float, float], ...]] = {
    "family": (
        ("woman", 4, -1.5, 2.6, 0.62),
        ("man", 2, 12.2, -0.6, 0.68),
        ("girl", 4, 2.4, 15.4, 0.47),
        ("boy", 3, 15.8, 18.4, 0.38),
    ),
    "couple": (("woman", 3, -2, 4.6, 0.7), ("man", 7, 11.6, 4.6, 0.7)),
    "group-of-children": (("child", 3, 7.2, 0, 0.55), ("girl", 3, -0.8, 13.8, 0.58), ("boy", 1, 14.4, 13.8, 0.58)),
    "group-of-people": (("person", 1, 7.4, 0, 0.56), ("woman", 2, -0.8, 13.6, 0.58), ("man", 3, 14.4, 13.6, 0.58)),
}


def groups() -> Iterator[tuple[str, str]]:
    """Each group's id and body."""
    for name, members in _GROUPS.items():
        yield (
            name,
            "".join(
                moved((draw(deck(kind)[number - 1]),), f"translate({left:g} {top:g})scale({scale:g})")
                for kind, number, left, top, scale in members
            ),
        )
