"""The sign between the two sides of a comparison: the unknown's mark until it is revealed."""

from __future__ import annotations

from generator.layout import constants as c
from generator.layout.blocks import Block, grouped
from generator.layout.boxes import unknown_mark
from generator.layout.locales import words
from generator.layout.numerals import text_block
from generator.layout.picture import Circle, Data
from generator.problem.model import Problem


def relation(problem: Problem) -> str:
    """ "<", ">" or "=" between the two sides, "" where a side cannot be worked out."""
    left, right = (operand.value for operand in problem.operands[:2])
    if left is None or right is None:
        return ""
    return "<" if left < right else ">" if left > right else "="


def relation_block(problem: Problem, language: str) -> Block:
    """A circle with the unknown's mark, or with the sign once it is revealed."""
    sign = relation(problem) if problem.result.revealed else ""
    block = unknown_mark(problem.result)
    if sign:
        radius = c.UNKNOWN_RADIUS
        text = text_block(sign, c.SIGN_SIZE, "unknown")
        circle = Circle(radius, radius, radius - 1.5, "unknown.fill", "unknown", 3)
        block = Block(2 * radius, 2 * radius, [circle, text.at(radius - text.width / 2, radius - text.height / 2)])
    data = Data("operator", problem.node, problem.result.path)
    return grouped(block, data, words(language)["sign"][sign or "?"])
