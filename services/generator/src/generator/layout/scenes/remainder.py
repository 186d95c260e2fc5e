"""What is left over: full groups, then the rest in a marked box of its own."""

from __future__ import annotations

from generator.layout import constants as c
from generator.layout.blocks import Block, column, row, wrapped
from generator.layout.boxes import part_box
from generator.layout.context import Context
from generator.layout.numerals import text_block
from generator.layout.scenes.common import countable, total_frame
from generator.layout.scenes.groups import GROUP_GAP, GROUPS_LIMIT, THINGS_LIMIT, WIDTH_LIMIT, dealt
from generator.layout.scenes.slots import slot
from generator.problem.model import Problem


def remainder(problem: Problem, context: Context) -> Block:
    """The total's things in full groups; the left-over box stands after them."""
    total, divisor = problem.operands
    left_over = part_box(problem.result, context)
    count, of = countable(total, context, THINGS_LIMIT), countable(divisor, context)
    if count is None or not of or count // of > GROUPS_LIMIT or count < of:
        return column(
            [slot(total, context), row([slot(divisor, context), text_block("…", c.SIGN_SIZE, "muted"), left_over], c.BLOCK_GAP)],
            c.BLOCK_GAP,
        )
    full = dealt(total, divisor, divisor, count - count % of, of, context)
    return total_frame(total, wrapped([full, left_over], c.BLOCK_GAP, WIDTH_LIMIT + 200, GROUP_GAP), context)
