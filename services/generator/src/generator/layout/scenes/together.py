"""Part and whole, standing still: parts in one large box, or a whole with a part marked off."""

from __future__ import annotations

from dataclasses import replace

from generator.layout import constants as c
from generator.layout.blocks import Block, column, padded, row, wrapped
from generator.layout.boxes import header, part_box
from generator.layout.context import Context
from generator.layout.describe import part_label
from generator.layout.items import exact, items_block
from generator.layout.picture import Data, Group, Rect
from generator.layout.scenes.common import countable, fan, palette_of, tag, total_frame
from generator.layout.scenes.slots import slot, slots
from generator.problem.model import Part, Problem

WIDTH_LIMIT = 900
"""Parts go on in a further row past this, so that a scene with many parts stays nearer to a page than to a ribbon."""


def put_together(problem: Problem, context: Context) -> Block:
    """One large box (the total) round the boxes of the parts; a known total of unknown parts lies above them, to be dealt out."""
    if all(operand.unknown and operand.problem is None for operand in problem.operands):
        return _dealt(part_box(problem.result, context), slots(problem.operands, context), problem.result.node)
    with context.inside(problem.result):
        parts = slots(problem.operands, context)
    return total_frame(problem.result, wrapped(parts, c.BLOCK_GAP, WIDTH_LIMIT, c.BLOCK_GAP), context)


def take_apart(problem: Problem, context: Context) -> Block:
    """The whole in one box, the known parts marked off, the rest marked as the unknown."""
    whole, *taken = problem.operands
    rest = [*taken, problem.result]
    counts = [countable(part, context) for part in rest]
    total = countable(whole, context)
    if whole.problem is not None:
        return _dealt(slot(whole, context), slots(rest, context), whole.node)
    if total is None or any(count is None for count in counts):
        with context.inside(whole):
            parts = slots(rest, context)
        return total_frame(whole, wrapped(parts, c.BLOCK_GAP, WIDTH_LIMIT, c.BLOCK_GAP), context)
    blocks = []
    first = 0
    for part, count in zip(rest, counts, strict=True):
        blocks.append(_marked_off(whole, part, count or 0, first, context))
        first += count or 0
    return total_frame(whole, row(blocks, c.BLOCK_GAP), context, counted=True)


def _marked_off(whole: Part, part: Part, count: int, first: int, context: Context) -> Block:
    """`count` of the whole's things inside a line that says which part they are."""
    palette = palette_of(part, context)
    things = items_block(_dressed(whole, part) if context.has_icon(part) else whole, context, count, first=first)
    label = row([header(part, context, palette), tag(part, context, palette, drawn=True)], 10)
    inner = padded(column([things, label], c.NUMERAL_GAP), 14, 14, 14, 14)
    unknown = part.shown is None
    frame = Rect(
        0, 0, inner.width, inner.height, 12, f"{palette}.fill", f"{palette}.stroke", 2, c.UNKNOWN_DASH if unknown else ""
    )
    data = Data("group", part.node, part.path, exact(part.shown.value) if part.shown is not None else "")
    return Block(inner.width, inner.height, [Group(0, 0, [frame, *inner.elements], part_label(part, context.language), data)])


def _dressed(whole: Part, part: Part) -> Part:
    """The whole's part, its things looking like `part`'s (blue cars among the cars)."""
    return replace(whole, thing=part.thing)


def _dealt(above: Block, parts: list[Block], node: str) -> Block:
    """The total, and lines down to the boxes that it is dealt into."""
    below = row(parts, c.BLOCK_GAP)
    targets = [sum(part.width + c.BLOCK_GAP for part in parts[:index]) + part.width / 2 for index, part in enumerate(parts)]
    return column([above, fan(below, targets, max(above.width, below.width), node), below], 6)
