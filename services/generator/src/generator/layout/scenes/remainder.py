"""What is left over: full groups, then the rest in a marked box of its own."""

from __future__ import annotations

from generator.layout import constants as c
from generator.layout.blocks import Block, column, row, wrapped
from generator.layout.boxes import part_box
from generator.layout.context import Context
from generator.layout.scenes.common import countable, dots, fan, total_frame
from generator.layout.scenes.groups import GROUP_GAP, GROUPS_LIMIT, THINGS_LIMIT, WIDTH_LIMIT, dealt, numbered
from generator.layout.scenes.slots import slot
from generator.problem.model import Part, Problem


def remainder(problem: Problem, context: Context) -> Block:
    """The total's things in full groups; the left-over box stands after them."""
    total, divisor = problem.operands
    with context.inside(total):
        left_over = part_box(problem.result, context)
    count, of = countable(total, context, THINGS_LIMIT), countable(divisor, context, THINGS_LIMIT)
    if problem.sharing and count and of:
        of = count // of
    if not count or not of or total.shown is None or divisor.shown is None or not 0 < count // of <= GROUPS_LIMIT:
        return _coarse(total, divisor, problem, left_over, context)
    grouped = count - (problem.remainder or 0)
    full = dealt(total, divisor, divisor, grouped, of, context, counted=not problem.sharing)
    groups = numbered(full, divisor, context) if problem.sharing else full.block
    return total_frame(total, wrapped([groups, left_over], c.BLOCK_GAP, WIDTH_LIMIT + left_over.width, GROUP_GAP), context)


def _coarse(total: Part, divisor: Part, problem: Problem, left_over: Block, context: Context) -> Block:
    """Where the groups cannot be counted out: the total, lines to one group that stands for all, and to the left-over box."""
    group = slot(divisor, context)
    below = row([group, dots(False, problem.node), left_over], c.BLOCK_GAP)
    above = slot(total, context)
    ends = [group.width / 2, below.width - left_over.width / 2]
    return column([above, fan(below, ends, max(above.width, below.width), problem.node), below], 6)
