"""Rows and columns."""

from __future__ import annotations

from generator.layout import constants as c
from generator.layout.blocks import Block, column, row
from generator.layout.boxes import header, unknown_mark
from generator.layout.context import Context
from generator.layout.items import items_block, spaced, style_of
from generator.layout.picture import Data, Element, Group, Path, Rect
from generator.layout.scenes.common import bracket_below, countable, dots, fan, palette_of, tag, total_frame
from generator.layout.scenes.slots import slot
from generator.problem.model import Part, Problem, Role

ROWS_LIMIT = 20
THINGS_LIMIT = 120
ROW_GAP = 10
ROW_PADDING = 8
GAPS = (0.3, 0.7)
"""Between two things in a row and after five, in sizes."""
EMPTY_ROW = 300
"""Width of a row whose length is asked for."""


def array(problem: Problem, context: Context) -> Block:
    """Each row in a frame of its own inside the total's; the number of rows at the left, the length under them."""
    parts = {part.role: part for part in problem.parts}
    total, length, rows = parts[Role.TOTAL], parts[Role.ROW_LENGTH], parts[Role.ROWS]
    of, count = countable(length, context, 40), countable(rows, context, ROWS_LIMIT)
    if not of or not count or of * count > THINGS_LIMIT or total.problem is not None:
        return _coarse(total, length, rows, context)
    field = _rows(total, length, count, of, context)
    beside = row(
        [
            tag(rows, context, palette_of(rows, context)),
            header(rows, context, palette_of(rows, context)),
            _left_bracket(field.height, rows),
        ],
        10,
    )
    below = bracket_below(field.width, tag(length, context, palette_of(length, context)), "line", length, context, length.path)
    elements: list[Element] = [beside.at(0, (field.height - beside.height) / 2), field.at(beside.width + 10, 0)]
    elements.append(below.at(beside.width + 10 + (field.width - below.width) / 2, field.height + 8))
    content = Block(beside.width + 10 + field.width, field.height + 8 + below.height, elements)
    return total_frame(total, content, context, counted=length.shown is not None)


def _rows(total: Part, length: Part, count: int, of: int, context: Context) -> Block:
    lines = []
    palette = palette_of(length, context)
    for index in range(count):
        if length.shown is None:
            things = unknown_mark(length, 16, 20)
            width, height = float(EMPTY_ROW), style_of(context).item
        else:
            things = items_block(total, context, of, columns=of, style=spaced(context, *GAPS), first=index * of)
            width, height = things.width, style_of(context).item
        dash = c.UNKNOWN_DASH if length.shown is None else ""
        frame = Rect(
            0, 0, width + 2 * ROW_PADDING, height + 2 * ROW_PADDING, 10, f"{palette}.fill", f"{palette}.stroke", 1.5, dash
        )
        elements: list[Element] = [
            frame,
            things.at(ROW_PADDING + (width - things.width) / 2, ROW_PADDING + (height - things.height) / 2),
        ]
        lines.append(Block(frame.width, frame.height, [Group(0, 0, elements, data=Data("group", length.node))]))
    return column(lines, ROW_GAP)


def _left_bracket(height: float, part: Part) -> Block:
    path = Path(f"M12 2H2V{height - 2:g}H12", stroke="line", stroke_width=2.5, data=Data("bracket", part.node))
    return Block(14, height, [path])


def _coarse(total: Part, length: Part, rows: Part, context: Context) -> Block:
    """One row that stands for all, the number of rows beside it."""
    one = column([slot(length, context), dots(True, length.node)], 8)
    field = row([slot(rows, context), _left_bracket(one.height, rows), one], 14)
    if total.problem is None:
        return total_frame(total, field, context)
    above = slot(total, context)
    return column([above, fan(field, [field.width / 2], max(above.width, field.width), total.node), field], 6)
