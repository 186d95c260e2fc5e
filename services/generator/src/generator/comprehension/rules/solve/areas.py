"""Rectangles and squares: area from the sides, a side from the area, the way around, and what stands in rows and columns."""

from __future__ import annotations

from fractions import Fraction

from generator.comprehension.rules.model import Blank, Candidate, Constant, Kind, Leaf, Mention, Query, Step, Stuff
from generator.comprehension.rules.solve.directions import on_the_ground
from generator.comprehension.rules.solve.world import World

_WIDE = frozenset(("wide", "width", "deep", "breit", "breite"))
_LONG = frozenset(("long", "length", "lang", "länge"))
_SIDE_NOUNS = frozenset(("side", "edge", "seite", "kante"))
""" "With sides of 30 m and 20 m"."""
_AREA_WORDS = frozenset(("area", "fläche", "flächeninhalt", "grundfläche"))
_SQUARES = ("quadrat", "square")
_LAPS = frozenset(("lap", "round", "runde"))
_SIDES = 4
_PERIMETER = frozenset(("perimeter", "umfang"))
_ROOM = frozenset(("volume", "cubic", "volumen", "rauminhalt"))
_ROWS, _COLUMNS = frozenset(("row", "reihe", "zeile")), frozenset(("column", "spalte"))


def _is_square(stuff: Stuff) -> bool:
    return stuff.unit == "area" or (bool(stuff.modifiers & {"square"}) and stuff.unit == "length") or stuff.head in _AREA_WORDS


def area(world: World, query: Query, _depth: int, without: frozenset[int]) -> list[Candidate]:
    """Length times width, the side that is missing, or the way around."""
    lengths = [
        m
        for m in world.mentions
        if m.stuff.unit == "length"
        and not _is_square(m.stuff)
        and m.value is not None
        and m.index not in without
        and (m.kind in (Kind.SIZE, Kind.STATE, Kind.EVENT, Kind.PLUS) or (m.per is not None and m.per.head in _SIDE_NOUNS))
    ]
    if len(lengths) == 3 and world.question_words & _ROOM:
        return [_inside(lengths)]
    lengths = on_the_ground(lengths)
    squares = [m for m in world.mentions if _is_square(m.stuff) and m.value is not None]
    asked = _is_square(query.stuff) or (bool(query.context & _AREA_WORDS) and query.adjective not in _WIDE | _LONG)
    words = query.context | {query.stuff.head}
    if query is world.query:
        words |= world.question_words | (world.told_words - {"around"})
    around = any(world.lexicon.is_in(word, "around") for word in words)
    if len(lengths) == 2 and _way_around(lengths) and not asked and not query.context & _PERIMETER:
        return _other_side(lengths, query)
    if len(lengths) == 2 and (asked or (around and _asks_length(query))):
        return _laps(world, _rectangle(lengths, asked), asked)
    if len(lengths) == 1 and not squares and _told_square(world):
        return _of_square(lengths[0], query, asked, around)
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


def _asks_length(query: Query) -> bool:
    return query.stuff.unit in ("length", "") and not query.comparison


def _way_around(lengths: list[Mention]) -> bool:
    """Whether one of the lengths is told to be the perimeter."""
    said = [m for m in lengths if m.context & _PERIMETER]
    return len(said) == 1 or any(p.key.split()[-1] in _PERIMETER for m in lengths for p in m.holders if p.key)


def _told_square(world: World) -> bool:
    """Whether a square is spoken of; square meters alone tell none."""
    words = world.told_words | world.question_words
    return any(word.startswith(_SQUARES) and not word.endswith(("meter", "metern")) for word in words)


def _rectangle(lengths: list[Mention], asked: bool) -> Candidate:
    length, width = Leaf(lengths[0]), Leaf(lengths[1])
    if asked:
        return Candidate(Step("area", "area", (length, width), stuff=_squared(lengths[0])), 0.95, "area")
    return Candidate(Step("addition", "put_together", (length, width, length, width), stuff=lengths[0].stuff), 0.9, "area/around")


def _squared(length: Mention) -> Stuff:
    unit = length.stuff.head
    return Stuff(f"square {unit}", unit="area", words=f"square {unit}")


def _inside(lengths: list[Mention]) -> Candidate:
    """The room in a box: length times width times height."""
    unit = lengths[0].stuff.head
    ground = Step("area", "area", (Leaf(lengths[0]), Leaf(lengths[1])), stuff=_squared(lengths[0]))
    stuff = Stuff(f"cubic {unit}", unit="volume", words=f"cubic {unit}")
    return Candidate(Step("multiplication", "equal_groups", (ground, Leaf(lengths[2])), stuff=stuff), 0.95, "area/room")


def _laps(world: World, once: Candidate, asked: bool) -> list[Candidate]:
    """The way around once, or as often as is told."""
    laps = [m for m in world.mentions if m.stuff.head in _LAPS and m.value not in (None, 1)]
    if asked or len(laps) != 1 or not isinstance(once.expr, Step):
        return [once]
    step = Step("multiplication", "equal_groups", (once.expr, Leaf(laps[0])), stuff=once.expr.stuff)
    return [Candidate(step, once.score, "area/laps")]


def _of_square(side: Mention, query: Query, asked: bool, around: bool) -> list[Candidate]:
    """A square's area or perimeter from its side, or the side from the perimeter."""
    leaf = Leaf(side)
    if asked:
        return [Candidate(Step("area", "area", (leaf, leaf), stuff=_squared(side)), 0.95, "area")]
    if not _asks_length(query):
        return []
    if _way_around([side]):
        four = Constant(Fraction(_SIDES), Stuff(), side.number)
        return [Candidate(Step("division", "share", (leaf, four), stuff=side.stuff, holders=query.holders), 0.93, "area/square")]
    if around:
        return [Candidate(Step("addition", "put_together", (leaf, leaf, leaf, leaf), stuff=side.stuff), 0.93, "area/around")]
    return []


def _other_side(lengths: list[Mention], query: Query) -> list[Candidate]:
    """The other side of a rectangle from its perimeter and one side."""
    known = next((m for m in lengths if not _way_around([m])), None)
    if known is None:
        return []
    whole = next(m for m in lengths if m is not known)
    half = Step("division", "share", (Leaf(whole), Constant(Fraction(2), Stuff(), whole.number)), stuff=whole.stuff)
    step = Step("subtraction", "take_apart", (half, Leaf(known)), stuff=known.stuff, holders=query.holders)
    return [Candidate(step, 0.9, "area/other")]


def rows_and_columns(world: World, query: Query, _depth: int, without: frozenset[int]) -> list[Candidate]:
    """ "A board has 8 rows and 6 columns": as many fields as one times the other."""
    told = [m for m in world.mentions if m.value is not None and m.index not in without and m.kind is Kind.STATE]
    rows = [m for m in told if m.stuff.head in _ROWS]
    columns = [m for m in told if m.stuff.head in _COLUMNS]
    if len(rows) != 1 or len(columns) != 1 or query.stuff.head in _ROWS | _COLUMNS or query.comparison or query.stuff.unit:
        return []
    step = Step("multiplication", "array", (Leaf(columns[0]), Leaf(rows[0])), stuff=query.stuff, holders=query.holders)
    return [Candidate(step, 0.95, "area/rows")]
