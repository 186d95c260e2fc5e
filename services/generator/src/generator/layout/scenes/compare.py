"""Comparing: two aligned rows, thing under thing, and the difference as a piece of its own beside the shorter one."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from generator.layout import constants as c
from generator.layout.blocks import EMPTY, Block, column, row
from generator.layout.boxes import header, unknown_content, unknown_mark
from generator.layout.context import Context
from generator.layout.describe import part_label
from generator.layout.items import Style, exact, grid_places, items_block, numeral_block, spaced
from generator.layout.picture import Data, Element, Group, IconUse, Path, Rect
from generator.layout.scenes.common import bracket_below, countable, palette_of, tag
from generator.layout.scenes.slots import slot
from generator.problem.model import Part, Problem, Role

GAPS = (0.45, 0.8)
"""Between two things in a row and after five, in sizes."""
EDGE = 3 / 8
"""From a row's box to its things, in gaps: under a half, so that two boxes fit side by side without leaving the columns."""
ROW_PADDING = 14
ROW_GAP = 22
HEAD_GAP = 20
BAR_LENGTH = 560
"""Length of the bigger quantity where it is too large to be counted out, in px."""
BAR_HEIGHT = 80
BAR_PADDING = 18
BAR_GAP = 4
BAR_SLIVER = 4
"""The shortest bar: nothing, still to be seen."""
LABEL_GAP = 8
MATCH_DASH = "2 5"


@dataclass(frozen=True, slots=True)
class Parts:
    bigger: Part
    smaller: Part
    difference: Part


def compare(problem: Problem, context: Context) -> Block:
    """The bigger quantity's row over the smaller one's, the difference at the end of the shorter row."""
    by_role = {part.role: part for part in problem.parts}
    parts = Parts(by_role[Role.BIGGER], by_role[Role.SMALLER], by_role[Role.DIFFERENCE])
    return _nested(parts, context) if any(part.problem is not None for part in problem.parts) else compared(parts, context)


def compared(parts: Parts, context: Context) -> Block:
    """Plain parts: counted out where they can be, else as bars."""
    bigger, smaller, difference = (countable(part, context) for part in (parts.bigger, parts.smaller, parts.difference))
    if bigger and smaller and difference is not None:  # a row of no things has no length to compare
        return _rows(parts, bigger, smaller, context)
    return _bars(parts, context)


def _rows(parts: Parts, bigger: int, smaller: int, context: Context) -> Block:
    """Both quantities counted out, the same thing under the same thing."""
    style = spaced(context, *GAPS)
    columns = bigger + (bigger == smaller)  # where nothing is left over, that nothing still has its place
    places = [x for x, _ in grid_places(columns, columns, style)[0]]
    height = style.item + 2 * ROW_PADDING
    edge = EDGE * style.gap
    ends = [place + style.item for place in places]
    upper = _counted(parts.bigger, bigger, 0, ends[bigger - 1] + 2 * edge, style, context)
    lower = _counted(parts.smaller, smaller, 0, ends[smaller - 1] + 2 * edge, style, context)
    beside = places[smaller]
    rest = _counted(parts.difference, bigger - smaller, smaller, ends[-1] - beside + 2 * edge, style, context)
    elements: list[Element] = [upper.at(0, 0), lower.at(0, height + ROW_GAP), rest.at(beside, height + ROW_GAP)]
    if parts.bigger.shown is not None and parts.smaller.shown is not None:
        lines = "".join(f"M{edge + place + style.item / 2:g} {height + 5:g}v{ROW_GAP - 10:g}" for place in places[:smaller])
        matches = Path(lines, stroke="line", stroke_width=2, dash=MATCH_DASH, data=Data("", parts.smaller.node))
        elements.append(Group(0, 0, [matches]))
    rows = Block(max(upper.width, beside + rest.width), 2 * height + ROW_GAP, elements)
    return _with_heads(parts, rows, height, beside, rest.width, context)


def _counted(part: Part, count: int, first: int, width: float, style: Style, context: Context) -> Block:
    """A row's box with its things, standing in the columns from `first` on; or the unknown's mark in a box as long."""
    palette = palette_of(part, context)
    if part.shown is None:
        return _row_box(part, unknown_mark(part, 20, 24), width, style.item + 2 * ROW_PADDING, palette, context)
    if not count:
        return _row_box(part, tag(part, context, palette, drawn=True), width, style.item + 2 * ROW_PADDING, palette, context)
    places = grid_places(first + count, first + count, style)[0][first:]
    things = items_block(part, context, count, columns=count, style=style)
    for element, (x, _) in zip(things.elements, places, strict=True):
        if isinstance(element, IconUse):
            element.x = x - places[0][0]
    content = Block(width - 2 * EDGE * style.gap, style.item, things.elements)
    return _row_box(part, content, width, style.item + 2 * ROW_PADDING, palette, context)


def _row_box(
    part: Part,
    content: Block,
    width: float,
    height: float,
    palette: str,
    context: Context,
    place: tuple[float, float] | None = None,
) -> Block:
    """A part's box with its content in the middle, or at `place` relative to the box's corner."""
    x, y = place or ((width - content.width) / 2, (height - content.height) / 2)
    dash = c.UNKNOWN_DASH if part.shown is None else ""
    frame = Rect(0, 0, width, height, min(12, width / 2), f"{palette}.fill", f"{palette}.stroke", c.BOX_STROKE, dash)
    quantity = exact(part.shown.value) if part.shown is not None else ""
    data = Data("container", part.node, part.path, quantity)
    return Block(width, height, [Group(0, 0, [frame, content.at(x, y)], part_label(part, context.language), data)])


def _bars(parts: Parts, context: Context) -> Block:
    """Quantities that are not counted out: bars to scale. What does not fit into its bar is written under it."""
    bigger, smaller, difference = (abs(part.value or Fraction(0)) for part in (parts.bigger, parts.smaller, parts.difference))
    heading = _written(parts.bigger, context)
    length = max(BAR_LENGTH, heading.width + 2 * BAR_PADDING)
    scale = length / float(max(bigger, smaller, Fraction(1, 10**6)))
    upper, lower, beside = (max(BAR_SLIVER, float(value) * scale) for value in (bigger, smaller, difference))
    top = _row_box(parts.bigger, heading, upper, BAR_HEIGHT, palette_of(parts.bigger, context), context)
    y = BAR_HEIGHT + ROW_GAP
    elements: list[Element] = [top.at(0, 0)]
    width, bottom = upper, float(y + BAR_HEIGHT)
    for part, x, bar in ((parts.smaller, 0.0, lower), (parts.difference, lower + BAR_GAP, max(BAR_SLIVER, beside - BAR_GAP))):
        content = _written(part, context)
        place = None
        if content.width + 2 * BAR_PADDING > bar:
            place = max(-x, (bar - content.width) / 2), bottom + LABEL_GAP - y
            bottom += LABEL_GAP + content.height
            width = max(width, x + place[0] + content.width)
        elements.append(_row_box(part, content, bar, BAR_HEIGHT, palette_of(part, context), context, place).at(x, y))
        width = max(width, x + bar)
    return _with_heads(parts, Block(width, bottom, elements), BAR_HEIGHT, lower + BAR_GAP, 0, context)


def _written(part: Part, context: Context) -> Block:
    if part.shown is None:
        return unknown_content(part, context)
    return numeral_block(part, part.shown, context, palette_of(part, context))


def _with_heads(parts: Parts, rows: Block, height: float, beside: float, bracket: float, context: Context) -> Block:
    """`rows` with who holds each at its left, and under a counted difference a bracket `bracket` px wide with its numeral."""
    heads = []
    for part in (parts.bigger, parts.smaller):
        palette = palette_of(part, context)
        numeral = tag(part, context, palette, drawn=True) if bracket and part.shown is not None else EMPTY
        heads.append(row([header(part, context, palette), numeral], 14))
    left = max(head.width for head in heads)
    x = left + HEAD_GAP if left else 0
    elements: list[Element] = [rows.at(x, 0)]
    for index, head in enumerate(heads):
        elements.append(head.at(0, index * (height + ROW_GAP) + (height - head.height) / 2))
    total = rows.height
    if bracket and parts.difference.shown is not None and parts.difference.shown.value:
        palette = palette_of(parts.difference, context)
        below = bracket_below(
            bracket, tag(parts.difference, context, palette, drawn=True), f"{palette}.stroke", parts.difference, context
        )
        elements.append(below.at(x + beside + (bracket - below.width) / 2, total + 8))
        total += 8 + below.height
    return Block(x + rows.width, total, elements)


def _nested(parts: Parts, context: Context) -> Block:
    """Sides that are scenes themselves: one over the other, and the difference at a bracket beside them."""
    sides = column([slot(parts.bigger, context), slot(parts.smaller, context)], c.BLOCK_GAP, centred=False)
    clasp = Path(f"M2 2H12V{sides.height - 2:g}H2", stroke="line", stroke_width=3, data=Data("bracket", parts.difference.node))
    bracket = Block(14, sides.height, [clasp])
    return row([sides, bracket, slot(parts.difference, context)], 16)
