"""An area: a rectangle to scale with a unit grid, its sides labelled."""

from __future__ import annotations

from generator.layout import constants as c
from generator.layout.blocks import Block, column, grouped
from generator.layout.boxes import UNKNOWN, header, unknown_content
from generator.layout.context import PLAIN, Context
from generator.layout.describe import part_label
from generator.layout.items import exact, numeral_block
from generator.layout.picture import Data, Element, Group, Path, Rect
from generator.layout.scenes.common import palette_of
from generator.layout.scenes.slots import slot
from generator.problem.model import Part, Problem

LONGEST = 420
"""The longer side, in px."""
SHORTEST = 64
"""The shorter side is never drawn shorter: a wide strip must still hold its numeral."""
SQUARE = 60
"""One unit square, where the whole then fits."""
GRID_LIMIT = 40
"""Squares along a side past which the grid would be a grey haze; no grid is drawn then."""
LABEL_GAP = 12
SIDE_NUMERAL = 26
SCALE_TOLERANCE = 0.01
BREAK_AT = 0.85
"""Where along the longer side a break stands: clear of the numeral in the middle."""


def area(problem: Problem, context: Context) -> Block:
    """What is measured above; the rectangle, its length under it and its width at its left, the area in its middle."""
    plain = (part for part in problem.parts if part.problem is None)
    owner = next((part for part in plain if part.holder is not None or part.mark is not None), problem.result)
    return column([header(owner, context, palette_of(owner, context)), _rectangle(problem, context)], c.HEADER_GAP)


def _rectangle(problem: Problem, context: Context) -> Block:
    length, width = problem.operands[0], problem.operands[1]
    label = _inside(problem.result, context, _palette(problem.result, context))
    across, down = _sides(length, width)
    across, down = max(across, label.width + 2 * LABEL_GAP), max(down, label.height + 2 * LABEL_GAP)
    face = _face(problem, label, across, down, context)
    under, beside = _side(length, context), _side(width, context)
    x = beside.width + LABEL_GAP
    middle = x + across / 2
    left = max(0.0, under.width / 2 - middle)
    elements: list[Element] = [
        beside.at(left, max(0.0, (down - beside.height) / 2)),
        face.at(left + x, max(0.0, (beside.height - down) / 2)),
    ]
    height = max(down, beside.height)
    elements.append(under.at(left + middle - under.width / 2, height + LABEL_GAP))
    return Block(max(left + x + across, left + middle + under.width / 2), height + LABEL_GAP + under.height, elements, height / 2)


def _sides(length: Part, width: Part) -> tuple[float, float]:
    """(across, down) in px, in the proportion of the sides as far as both can be seen."""
    if not length.value or not width.value or length.value < 0 or width.value < 0:
        return LONGEST, LONGEST * 0.6
    scale = min(SQUARE, LONGEST / float(max(length.value, width.value)))
    if max(length.value, width.value) * SQUARE < 160:  # a rectangle of one or two units still has to hold its numeral
        scale = 160 / float(max(length.value, width.value))
    return max(SHORTEST, float(length.value) * scale), max(SHORTEST, float(width.value) * scale)


def _palette(result: Part, context: Context) -> str:
    palette = palette_of(result, context)
    return "holder0" if palette == PLAIN else palette


def _face(problem: Problem, label: Block, across: float, down: float, context: Context) -> Block:
    result, length, width = problem.result, *problem.operands[:2]
    palette = _palette(result, context)
    dash = c.UNKNOWN_DASH if result.shown is None and result.unknown else ""
    elements: list[Element] = [Rect(0, 0, across, down, 0, f"{palette}.fill", f"{palette}.stroke", 2.5, dash)]
    if length.shown is not None and width.shown is not None:
        grid = _grid(int(length.value or 0), across, down, True) + _grid(int(width.value or 0), across, down, False)
        if grid and _whole(length) and _whole(width):
            elements.append(Path(grid, stroke=f"{palette}.stroke", stroke_width=0.75, data=Data("grid", result.node)))
    plate = Rect(
        (across - label.width) / 2 - 8, (down - label.height) / 2 - 4, label.width + 16, label.height + 8, 10, f"{palette}.fill"
    )
    elements += [plate, label.at((across - label.width) / 2, (down - label.height) / 2)]
    if not _to_scale(length, width, across, down):
        elements.append(_break(across, down))
    quantity = exact(result.shown.value) if result.shown is not None else ""
    group = Group(0, 0, elements, part_label(result, context.language), Data("container", result.node, result.path, quantity))
    return Block(across, down, [group])


def _to_scale(length: Part, width: Part, across: float, down: float) -> bool:
    """Whether the rectangle's sides are as long to each other as what they stand for, where that is known."""
    if not length.value or not width.value:
        return True
    return abs(across * float(width.value) / (down * float(length.value)) - 1) < SCALE_TOLERANCE


def _break(across: float, down: float) -> Group:
    """The sign of a shortened side: a gap between two slanted lines across the longer side."""
    lean, gap, reach = 5, 5, 8
    if across >= down:
        x = across * BREAK_AT
        corners = [(x - lean, down + reach), (x + lean, -reach), (x + lean + gap, -reach), (x - lean + gap, down + reach)]
    else:
        y = down * BREAK_AT
        corners = [(-reach, y + lean), (across + reach, y - lean), (across + reach, y - lean + gap), (-reach, y + lean + gap)]
    (ax, ay), (bx, by), (cx, cy), (dx, dy) = corners
    band = f"M{ax:g} {ay:g}L{bx:g} {by:g}L{cx:g} {cy:g}L{dx:g} {dy:g}Z"
    edges = f"M{ax:g} {ay:g}L{bx:g} {by:g}M{dx:g} {dy:g}L{cx:g} {cy:g}"
    return Group(0, 0, [Path(band, "paper"), Path(edges, stroke="line", stroke_width=2)])


def _whole(part: Part) -> bool:
    return part.value is not None and part.value.denominator == 1 and 0 < part.value <= GRID_LIMIT


def _grid(count: int, across: float, down: float, upright: bool) -> str:
    """Lines that cut a side into `count` units, "" where they would stand too close."""
    if not 0 < count <= GRID_LIMIT:
        return ""
    side = across if upright else down
    marks = (f"{index * side / count:.2f}" for index in range(1, count))
    return "".join(f"M{mark} 0V{down:.2f}" if upright else f"M0 {mark}H{across:.2f}" for mark in marks)


def _side(part: Part, context: Context) -> Block:
    """A side's length, or the unknown's mark."""
    if part.problem is not None:
        return slot(part, context)
    palette = UNKNOWN if part.unknown else palette_of(part, context)
    block = _inside(part, context, palette, SIDE_NUMERAL)
    data = Data("group", part.node, part.path)
    return grouped(block, data, part_label(part, context.language))


def _inside(part: Part, context: Context, palette: str, size: float = c.LARGE_NUMERAL_SIZE) -> Block:
    return unknown_content(part, context) if part.shown is None else numeral_block(part, part.shown, context, palette, size)
