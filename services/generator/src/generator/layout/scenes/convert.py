"""Converting: each unit with its worth as a badge, inside the box of the value."""

from __future__ import annotations

from generator.layout import constants as c
from generator.layout.blocks import Block, column, row, without_paths, wrapped
from generator.layout.boxes import header, unknown_mark
from generator.layout.context import Context
from generator.layout.describe import part_label
from generator.layout.items import exact, lone_icon, style_of
from generator.layout.numerals import number_block, text_block
from generator.layout.picture import Data, Element, Group, IconUse, Rect
from generator.layout.scenes.common import bracket_below, countable, tag, total_frame
from generator.layout.scenes.slots import slot
from generator.problem.model import Part, Problem

UNIT_GAP = 14
BADGE_HEIGHT = 26
BADGE_PADDING = 8
BADGE_TEXT = 16
WIDTH_LIMIT = 640


def convert(problem: Problem, context: Context) -> Block:
    """Every unit with its worth; past twenty units one that stands for all, with their number."""
    count, worth = problem.operands
    number = countable(count, context)
    icon = context.thing_icon(count)
    if not number or count.shown is None or worth.problem is not None or icon is None:
        return _coarse(problem, count, worth, context)
    units = []
    size = style_of(context).item
    for index in range(number):
        item = IconUse(icon, 0, 0, size, 1, Data("item", count.node, f"{count.path}/entity_type[{index}]"))
        unit = Block(size, size, [item])
        units.append(column([unit, _badge(worth, context, worth.path if index == 0 else "")], 4))
    field = wrapped(units, UNIT_GAP, WIDTH_LIMIT, UNIT_GAP)
    palette = context.palette(count)
    frame = Rect(
        0, 0, field.width + 2 * c.NEST_PADDING, field.height + 2 * c.NEST_PADDING, 12, f"{palette}.fill", f"{palette}.stroke", 2
    )
    elements: list[Element] = [frame, field.at(c.NEST_PADDING, c.NEST_PADDING)]
    data = Data("container", count.node, count.path, exact(count.shown.value))
    box = Block(frame.width, frame.height, [Group(0, 0, elements, part_label(count, context.language), data)])
    label = row([header(count, context, palette), tag(count, context, palette)], 12)
    return total_frame(problem.result, column([box, label], 10), context)


def _badge(worth: Part, context: Context, path: str) -> Block:
    """What one unit is worth, in a small plate."""
    if worth.shown is None:
        return unknown_mark(worth, 15, 18)
    name = worth.thing.name
    quantity = Data("quantity", worth.node, f"{path}/entity_quantity" if path else "", exact(worth.shown.value))
    text = row(
        [
            number_block(worth.shown, BADGE_TEXT, "ink", context.language, quantity),
            *([text_block(name, 13, "ink")] if name else []),
        ],
        4,
    )
    width, height = text.width + 2 * BADGE_PADDING, max(BADGE_HEIGHT, text.height + 6)
    plate = Rect(0, 0, width, height, height / 2, "paper", "line", 1.5)
    elements: list[Element] = [plate, text.at(BADGE_PADDING, (height - text.height) / 2)]
    return Block(width, height, [Group(0, 0, elements, data=Data("group", worth.node, path))])


def _coarse(problem: Problem, count: Part, worth: Part, context: Context) -> Block:
    units = slot(count, context)
    if worth.problem is not None:
        badge = slot(worth, context)
    else:
        unit = without_paths(lone_icon(count, context, style_of(context).item))  # the units' own box has the path
        badge = column([unit, _badge(worth, context, worth.path)], 4)
    one = column([badge, bracket_below(max(badge.width, 90), Block(0, 0), "line", worth, context)], 8)
    return total_frame(problem.result, row([units, one], c.BLOCK_GAP), context)
