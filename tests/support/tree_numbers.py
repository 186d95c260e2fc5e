"""Quantities of random trees: an exact value beside the way in which it is written."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction


@dataclass(frozen=True, slots=True)
class Number:
    value: Fraction
    text: str


def written(value: Fraction) -> str:
    """`value` as an integer, a decimal or a mixed number, whichever is the first that is exact."""
    if value.denominator == 1:
        return str(value.numerator)
    for decimals in range(1, 7):
        if 10**decimals % value.denominator == 0:
            whole, rest = divmod(value.numerator * 10**decimals // value.denominator, 10**decimals)
            return f"{whole}.{rest:0{decimals}d}"
    whole, rest = divmod(value.numerator, value.denominator)
    return f"{whole} {rest}/{value.denominator}" if whole else f"{rest}/{value.denominator}"
