"""A fraction of a quantity: the whole cut into equal parts, the fraction's parts marked."""

from __future__ import annotations

from fractions import Fraction

from generator.layout import constants as c
from generator.layout.blocks import Block, column, row
from generator.layout.boxes import header
from generator.layout.context import Context
from generator.layout.items import items_block, spaced
from generator.layout.picture import Data, Element, Group, Rect
from generator.layout.scenes.common import bracket_below, countable, palette_of, tag, total_frame
from generator.layout.scenes.slots import slot
from generator.problem.model import Part, Problem, Role

PARTS_LIMIT = 12
"""Up to this many equal parts are told apart by eye."""
LENGTH = 600
HEIGHT = 76
THINGS_LIMIT = 60
GAPS = (0.25, 0.25)
"""Between two things in a row and after five, in sizes."""
PADDING = 12
CUT = 4
"""Between two parts: the cut."""
CORNER = 4


def fraction_of(problem: Problem, context: Context) -> Block:
    """A bar of equal parts that is the whole; a bracket under the marked parts says which fraction they are and how much."""
    parts = {part.role: part for part in problem.parts}
    whole, fraction, piece = parts[Role.WHOLE], parts[Role.FRACTION], parts[Role.PART]
    value = fraction.value if fraction.problem is None else None
    if (
        value is None
        or fraction.shown is None
        or not 0 < value <= 1
        or value.denominator > PARTS_LIMIT
        or whole.problem is not None
    ):
        return _coarse(whole, fraction, piece, context)
    bar, marked_width = _bar(whole, piece, value, context)
    label = row(
        [
            tag(fraction, context, "plain"),
            header(piece, context, palette_of(piece, context)),
            tag(piece, context, palette_of(piece, context)),
        ],
        16,
    )
    below = bracket_below(marked_width, label, "marked", piece, context, piece.path)
    left = max(0.0, (below.width - marked_width) / 2)
    elements: list[Element] = [bar.at(left, 0), below.at(left + (marked_width - below.width) / 2, bar.height + 8)]
    content = Block(max(left + bar.width, below.width), bar.height + 8 + below.height, elements)
    return total_frame(whole, content, context, counted=whole.shown is not None and bool(_each(whole, value, context)))


def _each(whole: Part, value: Fraction, context: Context) -> int:
    """Things in one equal part, 0 where the whole is not counted out."""
    count = countable(whole, context, THINGS_LIMIT) if whole.shown is not None else None
    return count // value.denominator if count and count % value.denominator == 0 else 0


def _bar(whole: Part, piece: Part, value: Fraction, context: Context) -> tuple[Block, float]:
    """(the bar, the width of its marked parts)."""
    each = _each(whole, value, context)
    columns = max(1, min(each, c.FIVE, 20 // value.denominator))
    things = [
        items_block(whole, context, each, columns=columns, style=spaced(context, *GAPS), first=index * each)
        for index in range(value.denominator)
    ]
    width = max(things[0].width + 2 * PADDING, LENGTH / value.denominator if not each else 64)
    height = max(HEIGHT, things[0].height + 2 * PADDING)
    pitch = width + CUT
    elements: list[Element] = []
    for index, content in enumerate(things):
        marked = index < value.numerator
        fill, stroke = ("marked.fill", "marked") if marked else ("ten.fill", "line")
        frame = Rect(index * pitch, 0, width, height, CORNER, fill, stroke, 2)
        inner = content.at(index * pitch + (width - content.width) / 2, (height - content.height) / 2)
        elements.append(Group(0, 0, [frame, inner], data=Data("segment", piece.node if marked else whole.node)))
    return Block(pitch * value.denominator - CUT, height, elements), pitch * value.numerator - CUT


def _coarse(whole: Part, fraction: Part, piece: Part, context: Context) -> Block:
    """Where the parts cannot be drawn: the whole, the fraction at a bracket, the part under it."""
    above = slot(whole, context)
    label = slot(fraction, context) if fraction.problem is not None else tag(fraction, context, palette_of(fraction, context))
    below = bracket_below(
        max(above.width * 0.6, 120),
        label,
        "line",
        fraction,
        context,
        fraction.path if fraction.problem is None else "",
    )
    return column([above, below, slot(piece, context)], 10)
