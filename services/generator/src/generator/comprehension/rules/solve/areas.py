"""Rectangles: area from length and width, a side from the area, and the way around."""

from __future__ import annotations

from generator.comprehension.rules.model import Blank, Candidate, Kind, Leaf, Mention, Query, Step, Stuff
from generator.comprehension.rules.solve.directions import on_the_ground
from generator.comprehension.rules.solve.world import World

_WIDE = frozenset(("wide", "width", "deep", "breit", "breite"))
_LONG = frozenset(("long", "length", "lang", "länge"))
_AREA_WORDS = frozenset(("area", "fläche", "flächeninhalt"))
_AROUND_WORDS = frozenset(("perimeter", "umfang"))


def _is_square(stuff: Stuff) -> bool:
    return stuff.unit == "area" or (bool(stuff.modifiers & {"square"}) and stuff.unit == "length") or stuff.head in _AREA_WORDS


def area(world: World, query: Query, _depth: int, without: frozenset[int]) -> list[Candidate]:
    """Length times width, or the side that is missing."""
    lengths = [
        m
        for m in world.mentions
        if m.stuff.unit == "length"
        and not _is_square(m.stuff)
        and m.value is not None
        and m.index not in without
        and m.kind in (Kind.SIZE, Kind.STATE, Kind.EVENT)
    ]
    lengths = on_the_ground(lengths)
    squares = [m for m in world.mentions if _is_square(m.stuff) and m.value is not None]
    asked = _is_square(query.stuff) or (bool(query.context & _AREA_WORDS) and query.adjective not in _WIDE | _LONG)
    if len(lengths) == 2 and (asked or query.context & _AROUND_WORDS or query.stuff.head in _AROUND_WORDS):
        return [_rectangle(lengths, asked)]
    if len(squares) == 1 and len(lengths) == 1 and not asked:
        known: Mention = lengths[0]
        blank = Blank(known.stuff, query.holders)
        wide = query.adjective in _WIDE or bool(query.context & _WIDE) or query.stuff.head in _WIDE
        step = Step(
            "area",
            "area",
            (Leaf(known), blank) if wide else (blank, Leaf(known)),
            "container2" if wide else "container1",
            result=Leaf(squares[0]),
            stuff=squares[0].stuff,
        )
        return [Candidate(step, 0.9, "area/side")]
    return []


def _rectangle(lengths: list[Mention], asked: bool) -> Candidate:
    length, width = Leaf(lengths[0]), Leaf(lengths[1])
    unit = lengths[0].stuff.head
    if asked:
        stuff = Stuff(f"square {unit}", unit="area", words=f"square {unit}")
        return Candidate(Step("area", "area", (length, width), stuff=stuff), 0.95, "area")
    return Candidate(Step("addition", "put_together", (length, width, length, width), stuff=lengths[0].stuff), 0.9, "area/around")
