"""Change over time, left to right: something arrives, or something leaves."""

from __future__ import annotations

from collections.abc import Sequence

from generator.layout import constants as c
from generator.layout.blocks import EMPTY, Block, column, grouped, padded, row
from generator.layout.boxes import UNKNOWN, Box, framed, header
from generator.layout.context import Context
from generator.layout.describe import part_label
from generator.layout.items import exact, grid_places, items_block, style_of
from generator.layout.picture import Data, Element, Group, Path, Rect
from generator.layout.scenes.common import arrow, countable, down_arrow, palette_of, tag
from generator.layout.scenes.compare import Parts, compared
from generator.layout.scenes.slots import slot, slots
from generator.problem.model import Part, Problem

ARRIVAL = 40
"""Length of the short arrow between a change and the line of time, in px."""
TIME_ARROW_OVERHANG = 24
CROSS_STROKE = 3.5
LEAVING = 72
"""Length of the arrow of what leaves."""


def add_to(problem: Problem, context: Context) -> Block:
    """Start box, each change arriving at the arrow of time, end box."""
    start, *changes = problem.operands
    arrivals = [_arrival(change, context) for change in changes]
    first, last = slots([start, problem.result], context)
    return row([first, *arrivals, last], c.SIGN_GAP)


def _arrival(change: Part, context: Context) -> Block:
    """A change's box over the arrow of time, coming down to it."""
    box = slot(change, context)
    data = Data("jump", change.node)
    width = box.width + 2 * TIME_ARROW_OVERHANG
    down, time = down_arrow(ARRIVAL, "line", data), arrow(width, "line", data)
    top = column([box, down], 6)
    y = top.height + 4
    return Block(width, y + time.height, [top.at((width - top.width) / 2, 0), time.at(0, y)], y + time.height / 2)


def take_from(problem: Problem, context: Context) -> Block:
    """One box with the start; what leaves is crossed out, and an arrow says where to when the problem does.

    Chairs do not leave from children: things of another kind are matched one to one, as when comparing.
    """
    start, *changes = problem.operands
    counts = [countable(part, context) for part in (*changes, problem.result)]
    same = all(change.thing.type in ("", start.thing.type) for change in changes)
    if not same and len(changes) == 1 and start.problem is None and changes[0].problem is None:
        return compared(Parts(start, changes[0], problem.result), context)
    if countable(start, context) is None or not same or any(count is None for count in counts):
        departures = [_departure(change, context) for change in changes]
        first_box, last_box = slots([start, problem.result], context)
        return row([first_box, *departures, last_box], c.SIGN_GAP)
    *removed, rest = (count or 0 for count in counts)
    blocks = [_remaining(start, problem.result, rest, context)]
    first = rest
    for change, count in zip(changes, removed, strict=True):
        blocks.append(_removed(start, change, count, first, context))
        first += count
    palette = palette_of(start, context)
    head = row([header(start, context, palette), tag(start, context, palette, drawn=True)], 16)
    content = column(blocks, 14, centred=False)
    content.width += LEAVING / 3  # the arrows begin inside the box
    box = framed(start, content, context, palette, head=head, padding=c.NEST_PADDING)
    return _with_leaving_arrows(box, content.width + 2 * c.NEST_PADDING, blocks, start, changes, context)


def _departure(change: Part, context: Context) -> Block:
    """A change's box under the arrow of time, going down from it."""
    box = slot(change, context)
    data = Data("jump", change.node)
    width = box.width + 2 * TIME_ARROW_OVERHANG
    time, down = arrow(width, "line", data), down_arrow(ARRIVAL, "removed", data)
    below = column([down, box], 6)
    y = time.height + 4
    return Block(width, y + below.height, [time.at(0, 0), below.at((width - below.width) / 2, y)], time.height / 2)


def _remaining(start: Part, result: Part, count: int, context: Context) -> Block:
    """What stays, inside the result's line."""
    palette = palette_of(result, context)
    things = items_block(start, context, count)
    inner = padded(row([things, tag(result, context, palette, drawn=True)], 16), 12, 12, 12, 12)
    dash = c.UNKNOWN_DASH if result.shown is None else ""
    frame = Rect(0, 0, inner.width, inner.height, 12, f"{palette}.fill", f"{palette}.stroke", 2, dash)
    elements: list[Element] = [frame, *inner.elements]
    data = Data("group", result.node, result.path, exact(result.shown.value) if result.shown is not None else "")
    group = Group(0, 0, elements, part_label(result, context.language), data)
    return Block(inner.width, inner.height, [group])


def _removed(start: Part, change: Part, count: int, first: int, context: Context) -> Block:
    """What leaves: paler, each thing crossed out, its number beside it; in the unknown's line where the number is asked for."""
    style = style_of(context)
    things = items_block(start, context, count, first=first, removed=range(count))
    places, _, _ = grid_places(count, c.FIVE, style)
    elements: list[Element] = list(things.elements)
    for x, y in places:
        commands = f"M{x + 3:g} {y + style.item - 3:g}L{x + style.item - 3:g} {y + 3:g}"
        elements.append(Path(commands, stroke="removed", stroke_width=CROSS_STROKE, data=Data("", change.node)))
    block = Block(max(things.width, style.item), max(things.height, style.item), elements)
    palette = palette_of(change, context)
    block = padded(row([block, tag(change, context, palette, drawn=True)], 16), 12, 0, 12, 0)
    if change.shown is None:
        block = padded(block, 0, 12, 0, 12)
        block.elements.insert(0, Rect(0, 0, block.width, block.height, 12, "none", UNKNOWN, 2, c.UNKNOWN_DASH))
    data = Data("group", change.node, change.path, exact(change.shown.value) if change.shown is not None else "")
    return grouped(block, data, part_label(change, context.language))


def _with_leaving_arrows(
    box: Box, frame_width: float, blocks: Sequence[Block], start: Part, changes: Sequence[Part], context: Context
) -> Block:
    """`box`, whose frame is `frame_width` px wide, with an arrow out of it at each removed block, and who gets it at the tip."""
    bottom = box.height - box.below - c.NEST_PADDING
    heights = [block.height for block in blocks]
    elements: list[Element] = [box.at(0, 0)]
    width, height = box.width, box.height
    edge = (box.width + frame_width) / 2
    y = bottom - sum(heights) - 14 * (len(heights) - 1)
    for index, change in enumerate(changes, 1):
        y += heights[index - 1] + 14
        middle = y + heights[index] / 2
        leaving = arrow(LEAVING, "removed", Data("jump", change.node))
        goal = EMPTY if change.holder == start.holder else header(change, context, palette_of(change, context))
        elements.append(leaving.at(edge - LEAVING / 3, middle - leaving.height / 2))
        x = edge + LEAVING * 2 / 3 + 8
        if goal.width:
            elements.append(goal.at(x, middle - goal.height / 2))
        width = max(width, x + goal.width)
        height = max(height, middle + goal.height / 2)
    return Block(width, height, elements, box.axis)
