"""One quantity: its box."""

from __future__ import annotations

from generator.layout.blocks import Block
from generator.layout.context import Context
from generator.layout.scenes.slots import slot
from generator.problem.model import Problem


def single(problem: Problem, context: Context) -> Block:
    """The box of the only operand."""
    return slot(problem.operands[0], context)
