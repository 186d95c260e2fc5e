"""Equal groups: one box a group, made from a size, by sharing a total, or by taking groups out of it."""

from __future__ import annotations

from generator.layout import constants as c
from generator.layout.blocks import EMPTY, Block, column, row, wrapped
from generator.layout.boxes import framed, header, part_content, unknown_content, unknown_mark
from generator.layout.context import Context
from generator.layout.items import items_block
from generator.layout.numerals import text_block
from generator.layout.picture import Data, IconUse, Path
from generator.layout.scenes.common import bracket_below, countable, palette_of, tag, total_frame
from generator.layout.scenes.slots import slot
from generator.problem.model import Part, Problem

GROUPS_LIMIT = 20
"""Up to this many groups are drawn one by one."""
THINGS_LIMIT = 120
WIDTH_LIMIT = 920
GROUP_GAP = 20
GROUP_PADDING = 14
GROUP_ICON = 36


def equal_groups(problem: Problem, context: Context) -> Block:
    """One box a group inside the total's box."""
    size, number = problem.operands
    if number.unknown:
        return group_scene(problem.result, size, number, context)
    if size.unknown:
        return share_scene(problem.result, number, size, context)
    return total_frame(problem.result, groups(size, number, context), context)


def share(problem: Problem, context: Context) -> Block:
    """The total above, dealt into the groups."""
    total, number = problem.operands
    return share_scene(total, number, problem.result, context)


def group(problem: Problem, context: Context) -> Block:
    """The total's things, a box round each group."""
    total, size = problem.operands
    return group_scene(total, size, problem.result, context)


def share_scene(total: Part, number: Part, size: Part, context: Context) -> Block:
    """The total's box, lines down from it, and the groups."""
    below = groups(size, number, context)
    above = slot(total, context)
    width = max(above.width, below.width)
    fan = _fan(below, width, total.node)
    return column([above, fan, below], 8)


def group_scene(total: Part, size: Part, number: Part, context: Context) -> Block:
    """The total's box with its things in groups of the size, and the number of groups at a bracket under it."""
    count, of = countable(total, context, THINGS_LIMIT), countable(size, context)
    label = row([tag(number, context, palette_of(number, context)), header(number, context, palette_of(number, context))], 10)
    if count is None or not of or count / of > GROUPS_LIMIT or count % of:
        pieces = row([slot(size, context), text_block("…", c.SIGN_SIZE, "muted")], c.BLOCK_GAP)
        return column(
            [
                slot(total, context),
                bracket_below(max(pieces.width, 160), EMPTY, "line", Data("bracket", number.node)),
                pieces,
                label,
            ],
            10,
        )
    content = dealt(total, size, number, count, of, context)
    box = total_frame(total, content, context, counted=True)
    return column([box, bracket_below(content.width, label, "line", Data("bracket", number.node, number.path))], 10)


def dealt(total: Part, size: Part, number: Part, count: int, of: int, context: Context) -> Block:
    """`count` things of the total in boxes of `of`; things and boxes are numbered on from box to box."""
    boxes = []
    for index in range(count // of):
        things = items_block(total, context, of, first=index * of)
        boxes.append(_group_box(size, number, things, context, size.path if index == 0 else ""))
    return wrapped(boxes, GROUP_GAP, WIDTH_LIMIT, GROUP_GAP)


def groups(size: Part, number: Part, context: Context) -> Block:
    """The groups of a known number: every one with its things, or one that stands for all with their number at a bracket."""
    count = countable(number, context, GROUPS_LIMIT)
    of = countable(size, context)
    drawable = size.problem is None and (of is None or size.shown is None or of * (count or 1) <= THINGS_LIMIT)
    if not count or not drawable:
        label = row([tag(number, context, "plain"), header(number, context, "plain")], 10)
        if number.problem is not None:
            label = slot(number, context)
        one = slot(size, context)
        pair = row([one, text_block("…", c.SIGN_SIZE, "muted")], c.BLOCK_GAP)
        return column([pair, bracket_below(pair.width, label, "line", Data("bracket", number.node, number.path))], 10)
    boxes = []
    for index in range(count):
        path = size.path if index == 0 else ""
        if size.shown is None:
            content = unknown_content(size, context) if index == 0 else unknown_mark(size)
        elif of is not None:
            content = items_block(size, context, of, first=index * of)
        else:
            content = part_content(size, context, palette_of(size, context))
        boxes.append(_group_box(size, number, content, context, path))
    label = row([tag(number, context, "plain"), header(number, context, "plain")], 10)
    field = wrapped(boxes, GROUP_GAP, WIDTH_LIMIT, GROUP_GAP)
    return column([field, bracket_below(field.width, label, "line", Data("bracket", number.node, number.path))], 10)


def _group_box(size: Part, number: Part, content: Block, context: Context, path: str) -> Block:
    """One group's box, the group's own picture (a nest, a bag) above it."""
    head = EMPTY
    icon = context.icon(number.thing.type, number.thing.name)
    if icon is not None:
        head = Block(GROUP_ICON, GROUP_ICON, [IconUse(icon, 0, 0, GROUP_ICON, 1, Data("container-icon", size.node))])
    return framed(
        size,
        content,
        context,
        palette_of(size, context),
        head=head,
        padding=GROUP_PADDING,
        min_height=64,
        min_width=72,
        path=path,
    )


def _fan(below: Block, width: float, node: str) -> Block:
    """Lines from the total down to where the groups lie."""
    height = 36.0
    half = max(20.0, below.width / 2 - 40)
    middle = width / 2
    commands = f"M{middle:g} 0V{height / 2:g}M{middle - half:g} {height - 2:g}V{height / 2:g}H{middle + half:g}V{height - 2:g}"
    return Block(width, height, [Path(commands, stroke="line", stroke_width=2.5, data=Data("", node))])
