"""Comparing: two aligned rows, thing under thing, and the difference as a piece of its own beside the shorter one."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from generator.layout import constants as c
from generator.layout.blocks import EMPTY, Block, column, row
from generator.layout.boxes import header, unknown_content, unknown_mark
from generator.layout.context import Context
from generator.layout.describe import part_label
from generator.layout.items import Style, exact, grid_places, items_block, numeral_block
from generator.layout.picture import Data, Element, Group, IconUse, Path, Rect
from generator.layout.scenes.common import bracket_below, countable, palette_of, tag
from generator.layout.scenes.slots import slot
from generator.problem.model import Part, Problem, Role

LARGE_STYLE = Style(36, 16, 28)
SMALL_STYLE = Style(24, 12, 22)
LARGE_ROW_LIMIT = 12
"""Things in a row at full size; longer rows use smaller ones."""
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
    if any(part.problem is not None for part in problem.parts):
        return _nested(parts, context)
    counts = [countable(part, context, context.theme.items_limit) for part in (parts.bigger, parts.smaller, parts.difference)]
    if all(counts):  # a row of no things has no length to compare
        return _rows(parts, counts[0] or 0, counts[1] or 0, context)
    return _bars(parts, context)


def _rows(parts: Parts, bigger: int, smaller: int, context: Context) -> Block:
    """Both quantities counted out, the same thing under the same thing."""
    style = LARGE_STYLE if bigger <= LARGE_ROW_LIMIT else SMALL_STYLE
    places = [x for x, _ in grid_places(bigger, bigger, style)[0]]
    height = style.item + 2 * ROW_PADDING
    edge = EDGE * style.gap
    ends = [place + style.item for place in places]
    upper = _counted(parts.bigger, bigger, 0, ends[-1] + 2 * edge, style, context)
    lower = _counted(parts.smaller, smaller, 0, ends[smaller - 1] + 2 * edge, style, context)
    beside = places[smaller]
    rest = _counted(parts.difference, bigger - smaller, smaller, ends[-1] - beside + 2 * edge, style, context)
    elements: list[Element] = [upper.at(0, 0), lower.at(0, height + ROW_GAP), rest.at(beside, height + ROW_GAP)]
    if parts.bigger.shown is not None and parts.smaller.shown is not None:
        lines = "".join(f"M{edge + place + style.item / 2:g} {height + 5:g}v{ROW_GAP - 10:g}" for place in places[:smaller])
        elements.append(
            Group(0, 0, [Path(lines, stroke="line", stroke_width=2, dash=MATCH_DASH, data=Data("", parts.smaller.node))])
        )
    return _with_heads(parts, Block(upper.width, 2 * height + ROW_GAP, elements), height, beside, rest.width, context)


def _counted(part: Part, count: int, first: int, width: float, style: Style, context: Context) -> Block:
    """A row's box with its things, standing in the columns from `first` on; or the unknown's mark in a box as long."""
    palette = palette_of(part, context)
    if part.shown is None:
        return _row_box(part, unknown_mark(part, 20, 24), width, style.item + 2 * ROW_PADDING, palette, context)
    places = grid_places(first + count, first + count, style)[0][first:]
    things = items_block(part, context, count, columns=count, style=style)
    for element, (x, _) in zip(things.elements, places, strict=True):
        if isinstance(element, IconUse):
            element.x = x - places[0][0]
    content = Block(width - 2 * EDGE * style.gap, style.item, things.elements)
    return _row_box(part, content, width, style.item + 2 * ROW_PADDING, palette, context)


def _row_box(part: Part, content: Block, width: float, height: float, palette: str, context: Context) -> Block:
    unknown = part.shown is None
    frame = Rect(0, 0, width, height, 12, f"{palette}.fill", f"{palette}.stroke", c.BOX_STROKE, c.UNKNOWN_DASH if unknown else "")
    quantity = exact(part.shown.value) if part.shown is not None else ""
    elements: list[Element] = [frame, content.at((width - content.width) / 2, (height - content.height) / 2)]
    data = Data("container", part.node, part.path, quantity)
    return Block(width, height, [Group(0, 0, elements, part_label(part, context.language), data)])


def _bars(parts: Parts, context: Context) -> Block:
    """Quantities that are not counted out: boxes as long as they are large, as far as what is written in them allows."""
    contents = [_written(part, context) for part in (parts.bigger, parts.smaller, parts.difference)]
    least = [content.width + 2 * BAR_PADDING for content in contents]
    bigger, smaller, difference = (abs(part.value or Fraction(1)) for part in (parts.bigger, parts.smaller, parts.difference))
    scale = BAR_LENGTH / float(max(bigger, smaller, Fraction(1, 10**6)))
    lower = max(least[1], float(smaller) * scale)
    beside = max(least[2], float(difference) * scale)
    if lower + BAR_GAP + beside < least[0]:
        beside = least[0] - lower - BAR_GAP
    boxes = [
        _row_box(part, content, width, BAR_HEIGHT, palette_of(part, context), context)
        for part, content, width in zip(
            (parts.bigger, parts.smaller, parts.difference), contents, (lower + BAR_GAP + beside, lower, beside), strict=True
        )
    ]
    y = BAR_HEIGHT + ROW_GAP
    elements: list[Element] = [boxes[0].at(0, 0), boxes[1].at(0, y), boxes[2].at(lower + BAR_GAP, y)]
    return _with_heads(parts, Block(boxes[0].width, y + BAR_HEIGHT, elements), BAR_HEIGHT, lower + BAR_GAP, 0, context)


def _written(part: Part, context: Context) -> Block:
    if part.shown is None:
        return unknown_content(part, context)
    return numeral_block(part, part.shown, context, palette_of(part, context))


def _with_heads(parts: Parts, rows: Block, height: float, beside: float, bracket: float, context: Context) -> Block:
    """`rows` with who holds each at its left, and under a counted difference a bracket `bracket` px wide with its numeral."""
    heads = []
    for part in (parts.bigger, parts.smaller):
        palette = palette_of(part, context)
        numeral = tag(part, context, palette) if bracket and part.shown is not None else EMPTY
        heads.append(row([header(part, context, palette), numeral], 14))
    left = max(head.width for head in heads)
    x = left + HEAD_GAP if left else 0
    elements: list[Element] = [rows.at(x, 0)]
    for index, head in enumerate(heads):
        elements.append(head.at(0, index * (height + ROW_GAP) + (height - head.height) / 2))
    total = rows.height
    if bracket and parts.difference.shown is not None:
        palette = palette_of(parts.difference, context)
        below = bracket_below(bracket, tag(parts.difference, context, palette), f"{palette}.stroke", parts.difference, context)
        elements.append(below.at(x + beside + (bracket - below.width) / 2, total + 8))
        total += 8 + below.height
    return Block(x + rows.width, total, elements)


def _nested(parts: Parts, context: Context) -> Block:
    """Sides that are scenes themselves: one over the other, and the difference at a bracket beside them."""
    sides = column([slot(parts.bigger, context), slot(parts.smaller, context)], c.BLOCK_GAP, centred=False)
    clasp = Path(f"M2 2H12V{sides.height - 2:g}H2", stroke="line", stroke_width=3, data=Data("bracket", parts.difference.node))
    bracket = Block(14, sides.height, [clasp])
    return row([sides, bracket, slot(parts.difference, context)], 16)
