"""Equal groups: one box a group, made from a size, by sharing a total, or by taking groups out of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from generator.layout import constants as c
from generator.layout.blocks import EMPTY, Block, column, row, without_paths
from generator.layout.boxes import framed, header, part_content, unknown_mark
from generator.layout.context import Context
from generator.layout.frames import FRAMES, SMALL
from generator.layout.frames.contents import holds
from generator.layout.items import items_block
from generator.layout.picture import Data, IconUse
from generator.layout.scenes.common import bracket_below, countable, dots, fan, palette_of, tag, total_frame
from generator.layout.scenes.slots import slot
from generator.problem.model import Part, Problem

GROUPS_LIMIT = 20
"""Up to this many groups are drawn one by one."""
THINGS_LIMIT = 120
WIDTH_LIMIT = 1200
GROUP_GAP = 20
GROUP_PADDING = 14
GROUP_ICON = 36
GROUP_HEIGHT = 64
GROUP_WIDTH = 72
FRAMES_LIMIT = 12
"""More groups than this are plain boxes: so many baskets would be louder than what is in them."""


def equal_groups(problem: Problem, context: Context) -> Block:
    """One box a group inside the total's box."""
    size, number = problem.operands
    if number.unknown:
        return group_scene(problem.result, size, number, context)
    if size.unknown:
        return share_scene(problem.result, number, size, context)
    with context.inside(problem.result):
        field = numbered(group_field(size, number, context), number, context)
    return total_frame(problem.result, field, context)


def share(problem: Problem, context: Context) -> Block:
    """The total above, dealt into the groups."""
    total, number = problem.operands
    if number.unknown:
        return group_scene(total, problem.result, number, context)
    return share_scene(total, number, problem.result, context)


def group(problem: Problem, context: Context) -> Block:
    """The total's things, a box round each group."""
    total, size = problem.operands
    if size.unknown:
        return share_scene(total, problem.result, size, context)
    return group_scene(total, size, problem.result, context)


def share_scene(total: Part, number: Part, size: Part, context: Context) -> Block:
    """The total's box, lines down from it, and the groups with their number."""
    field = group_field(size, number, context)
    below = numbered(field, number, context)
    above = slot(total, context)
    left = (below.width - field.block.width) / 2
    lines = fan(below, [left + target for target in field.middles], max(above.width, below.width), total.node)
    return column([above, lines, below], 8)


def group_scene(total: Part, size: Part, number: Part, context: Context) -> Block:
    """The total's box with its things in groups of the size, and the number of groups at a bracket under it."""
    count, of = countable(total, context, THINGS_LIMIT), countable(size, context)
    if count and of and count % of == 0 and count // of <= GROUPS_LIMIT:
        field = dealt(total, size, number, count, of, context)
        return numbered(Field(total_frame(total, field.block, context, counted=True), field.middles), number, context)
    return share_scene(total, number, size, context)


@dataclass(frozen=True, slots=True)
class Field:
    """Groups laid out; `middles` are the places in px where lines from above may end: each group of one row, else the middle."""

    block: Block
    middles: Sequence[float]


def dealt(total: Part, size: Part, number: Part, count: int, of: int, context: Context, *, counted: bool = True) -> Field:
    """`count` things of the total in boxes of `of`, numbered on from box to box; `counted` says that `of` is `size` itself."""
    contents = [items_block(total, context, of, first=index * of) for index in range(count // of)]
    return _field(size, number, contents, context, counted)


def group_field(size: Part, number: Part, context: Context) -> Field:
    """The groups: every one with its things, or one that stands for all where there are too many or their number is asked for."""
    count = countable(number, context, GROUPS_LIMIT) or 0
    of = countable(size, context)
    if size.problem is not None or not count or (of is not None and size.shown is not None and of * count > THINGS_LIMIT):
        block = row([slot(size, context), dots(False, size.node)], c.BLOCK_GAP)
        return Field(block, [block.width / 2])
    contents = []
    for index in range(count):
        if size.shown is None:
            contents.append(unknown_mark(size))
        elif of:
            contents.append(items_block(size, context, of, first=index * of))
        else:
            contents.append(_once(part_content(size, context, palette_of(size, context)), index))
    return _field(size, number, contents, context)


def _once(content: Block, index: int) -> Block:
    """`content`, its paths left out on every copy but the first."""
    return content if index == 0 else without_paths(content)


def _field(size: Part, number: Part, contents: Sequence[Block], context: Context, counted: bool = True) -> Field:
    paths = [size.path if counted else "", *[""] * (len(contents) - 1)]
    many = len(contents) > FRAMES_LIMIT
    boxes = [
        _group_box(size, number, content, context, path, counted, many, index)
        for index, (content, path) in enumerate(zip(contents, paths, strict=True))
    ]
    pitch = boxes[0].width + GROUP_GAP
    in_a_row = _in_a_row(len(boxes), int((WIDTH_LIMIT + GROUP_GAP) // pitch))
    lines = [row(boxes[start : start + in_a_row], GROUP_GAP) for start in range(0, len(boxes), in_a_row)]
    block = column(lines, GROUP_GAP, centred=False)
    if len(lines) > 1:
        return Field(block, [block.width / 2])
    return Field(block, [index * pitch + boxes[0].width / 2 for index in range(len(boxes))])


def _in_a_row(count: int, most: int) -> int:
    """How many of `count` groups stand in a row: all, else fives where they fit, else rows that are as even as can be."""
    most = max(1, most)
    if count <= most:
        return count
    if most >= c.FIVE:
        return c.FIVE
    rows = -(-count // most)
    return -(-count // rows)


def numbered(field: Field, number: Part, context: Context) -> Block:
    """`field` with a bracket under it that says how many groups there are."""
    if number.problem is not None:
        label, path = slot(number, context), ""
    else:
        palette = palette_of(number, context)
        label, path = row([tag(number, context, palette), header(number, context, palette)], 10), number.path
    return column([field.block, bracket_below(field.block.width, label, "line", number, context, path)], 10)


def _group_box(
    size: Part, number: Part, content: Block, context: Context, path: str, counted: bool, many: bool, index: int
) -> Block:
    """One group's box, drawn as what the group is in (a nest, a bag); the picture of what has no frame stands above the box."""
    shared = number is size and not counted  # the only number that a remainder of sharing has is that of the groups
    icon = context.face(number, index) if shared or number.thing.type != size.thing.type else None
    if icon is None and size.holder is not None:
        icon = context.holder_icon(size.holder)
    drawn = icon is not None and icon.frame in FRAMES and holds(icon.frame, size.thing) and not many
    frame = icon.frame if icon is not None and drawn else ""
    head = EMPTY
    if icon is not None and not frame:
        head = Block(GROUP_ICON, GROUP_ICON, [IconUse(icon, 0, 0, GROUP_ICON, 1, Data("container-icon", size.node))])
    palette = palette_of(size, context)
    return framed(
        size,
        content,
        context,
        palette,
        head=head,
        padding=GROUP_PADDING,
        min_height=GROUP_HEIGHT,
        min_width=GROUP_WIDTH,
        path=path,
        counted=counted,
        frame=frame,
        detail=SMALL,
    )
