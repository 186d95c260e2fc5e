"""A given formula's order put into the calculation: "5 + 8" draws the five before the eight."""

from __future__ import annotations

import re
from dataclasses import replace
from fractions import Fraction

from generator.comprehension.rules.model import Expr, Leaf, Step, value_of

_LONGEST = 1_000
_NUMBER = re.compile(r"\d{1,12}(?:[.,]\d{1,6})?")


def in_order(expr: Expr, formula: str) -> Expr:
    """The same calculation with the parts of every plain sum as the formula lists them. Only there an order says nothing else."""
    written = [Fraction(number.replace(",", ".")) for number in _NUMBER.findall(formula[:_LONGEST])]
    return _ordered(expr, written) if written else expr


def _ordered(expr: Expr, written: list[Fraction]) -> Expr:
    if not isinstance(expr, Step):
        return expr
    operands = tuple(_ordered(operand, written) for operand in expr.operands)
    values = [value_of(operand) for operand in operands]
    sum_of_told = expr.situation == "put_together" and not expr.unknown and all(isinstance(one, Leaf) for one in operands)
    if sum_of_told and len(set(values)) == len(values) and all(value in written for value in values):
        operands = tuple(sorted(operands, key=lambda operand: written.index(value_of(operand) or Fraction(0))))
    return replace(expr, operands=operands)
