"""Every calculation of two to four numbers of the text that might be meant, whatever the sentences say; evidence ranks them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from itertools import combinations

from generator.comprehension.rules.model import Kind, Mention

_MOST_NUMBERS = 6
"""With more numbers only what the families find is considered: the calculations grow with the cube of the numbers."""

ROLES = {
    "a+b": ("part", "part"),
    "a-b": ("whole", "taken"),
    "a*b": ("factor", "factor"),
    "a/b": ("dividend", "divisor"),
    "a+b+c": ("part", "part", "part"),
    "a+b+c+d": ("part", "part", "part", "part"),
    "a+b-c": ("part", "part", "taken"),
    "a-b-c": ("whole", "taken", "taken"),
    "a*b+c": ("factor", "factor", "part"),
    "a*b-c": ("factor", "factor", "taken"),
    "a-b*c": ("whole", "factor", "factor"),
    "(a+b)*c": ("part", "part", "times"),
    "(a-b)*c": ("whole", "taken", "times"),
    "(a+b)/c": ("part", "part", "divisor"),
    "(a-b)/c": ("whole", "taken", "divisor"),
    "a*b/c": ("factor", "factor", "divisor"),
    "a*b*c": ("factor", "factor", "factor"),
    "a+(a+b)": ("twice", "more"),
    "a+(a-b)": ("twice", "fewer"),
    "a-b-b": ("whole", "apart"),
    "a+a*b": ("twice", "fold"),
}
"""What each number of a shape does, in the order of its letters."""


@dataclass(frozen=True, slots=True)
class Formula:
    """A shape filled with numbers, and what it comes to."""

    shape: str
    operands: tuple[Mention, ...]
    value: Fraction


def formulas(mentions: list[Mention]) -> list[Formula]:
    """All formulas over the numbers of the text whose steps come to no less than nothing; the empty list for too many numbers."""
    told = list({m.number.start: m for m in mentions if m.value is not None}.values())
    if not 2 <= len(told) <= _MOST_NUMBERS:
        return []
    found = [f for pair in combinations(told, 2) for f in _of_two(*pair)]
    for triple in combinations(told, 3):
        found += _of_three(triple, few=len(told) > 4)
    found += [Formula("a+b+c+d", four, sum((_number(m) for m in four), Fraction(0))) for four in combinations(told, 4)]
    return found


def _number(mention: Mention) -> Fraction:
    return mention.value if mention.value is not None else Fraction(0)


def _of_two(a: Mention, b: Mention) -> Iterator[Formula]:
    x, y = _number(a), _number(b)
    big, small = (a, b) if x >= y else (b, a)
    yield Formula("a+b", (a, b), x + y)
    yield Formula("a-b", (big, small), abs(x - y))
    yield Formula("a*b", (a, b), x * y)
    if y:
        yield Formula("a/b", (a, b), x / y)
    if x:
        yield Formula("a/b", (b, a), y / x)
    for first, second in ((a, b), (b, a)):
        if second.kind is Kind.DIFFERENCE:  # one amount told, the other by comparison, asked together
            yield Formula("a+(a+b)", (first, second), 2 * _number(first) + _number(second))
            if 2 * _number(first) >= _number(second):
                yield Formula("a+(a-b)", (first, second), 2 * _number(first) - _number(second))
        elif second.kind is Kind.FACTOR:
            yield Formula("a+a*b", (first, second), _number(first) * (1 + _number(second)))
    yield Formula("a-b-b", (big, small), abs(_number(big) - 2 * _number(small)))  # of what is left against what went


def _of_three(triple: tuple[Mention, ...], few: bool) -> Iterator[Formula]:
    yield Formula("a+b+c", triple, sum((_number(m) for m in triple), Fraction(0)))
    for c in triple:
        a, b = (m for m in triple if m is not c)
        x, y, z = _number(a), _number(b), _number(c)
        if x + y >= z:
            yield Formula("a+b-c", (a, b, c), x + y - z)
        if z >= x + y:
            yield Formula("a-b-c", (c, a, b), z - x - y)
        if few:
            continue
        yield Formula("a*b+c", (a, b, c), x * y + z)
        if x * y >= z:
            yield Formula("a*b-c", (a, b, c), x * y - z)
        else:
            yield Formula("a-b*c", (c, a, b), z - x * y)
        yield Formula("(a+b)*c", (a, b, c), (x + y) * z)
        big, small = (a, b) if x >= y else (b, a)
        yield Formula("(a-b)*c", (big, small, c), abs(x - y) * z)
        if z:
            yield Formula("(a+b)/c", (a, b, c), (x + y) / z)
            yield Formula("(a-b)/c", (big, small, c), abs(x - y) / z)
            yield Formula("a*b/c", (a, b, c), x * y / z)
    if not few:
        a, b, c = triple
        yield Formula("a*b*c", triple, _number(a) * _number(b) * _number(c))
