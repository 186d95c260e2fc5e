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
    "a/b+c": ("dividend", "divisor", "part"),
    "a/b-c": ("dividend", "divisor", "taken"),
    "a-b/c": ("whole", "dividend", "divisor"),
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
    "a+b+c-d": ("part", "part", "part", "taken"),
    "a+b-c-d": ("part", "part", "taken", "taken"),
    "a-b-c-d": ("whole", "taken", "taken", "taken"),
    "a*b+c*d": ("factor", "factor", "factor of another", "factor of another"),
    "a*b-c*d": ("factor", "factor", "factor taken", "factor taken"),
    "a*b+c+d": ("factor", "factor", "part", "part"),
    "a*b+c-d": ("factor", "factor", "part", "taken"),
    "a*b-c-d": ("factor", "factor", "taken", "taken"),
    "a-b*c-d": ("whole", "factor", "factor", "taken"),
    "a+b-c*d": ("part", "part", "factor", "factor"),
    "(a+b+c)*d": ("part", "part", "part", "times"),
    "(a+b+c)/d": ("part", "part", "part", "divisor"),
    "(a+b-c)/d": ("part", "part", "taken", "divisor"),
    "(a-b-c)/d": ("whole", "taken", "taken", "divisor"),
    "(a*b+c)/d": ("factor", "factor", "part", "divisor"),
    "(a*b-c)/d": ("factor", "factor", "taken", "divisor"),
    "(a-b*c)/d": ("whole", "factor", "factor", "divisor"),
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
    for four in combinations(told, 4):
        found += _of_four(four, few=len(told) > 4)
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
        for dividend, divisor in ((a, b), (b, a)):
            if _number(divisor):
                share = _number(dividend) / _number(divisor)
                yield Formula("a/b+c", (dividend, divisor, c), share + z)
                if share >= z:
                    yield Formula("a/b-c", (dividend, divisor, c), share - z)
                else:
                    yield Formula("a-b/c", (c, dividend, divisor), z - share)
    if not few:
        a, b, c = triple
        yield Formula("a*b*c", triple, _number(a) * _number(b) * _number(c))


def _of_four(four: tuple[Mention, ...], few: bool) -> Iterator[Formula]:
    total = sum((_number(m) for m in four), Fraction(0))
    yield Formula("a+b+c+d", four, total)
    if few:
        return
    for d in four:
        a, b, c = (m for m in four if m is not d)
        parts, w = total - _number(d), _number(d)
        if parts >= w:
            yield Formula("a+b+c-d", (a, b, c, d), parts - w)
        else:
            yield Formula("a-b-c-d", (d, a, b, c), w - parts)
        yield Formula("(a+b+c)*d", (a, b, c, d), parts * w)
        if w:
            yield Formula("(a+b+c)/d", (a, b, c, d), parts / w)
            yield from _shared(a, b, c, d)
    for a, b in combinations(four, 2):
        c, d = (m for m in four if m is not a and m is not b)
        yield from _products(a, b, c, d)


def _products(a: Mention, b: Mention, c: Mention, d: Mention) -> Iterator[Formula]:
    """With a times b, the others beside it; each pair comes once as the factors."""
    product, x, y = _number(a) * _number(b), _number(c), _number(d)
    if a.index < c.index:  # either product may come first
        yield Formula("a*b+c*d", (a, b, c, d), product + x * y)
    if product >= x * y:
        yield Formula("a*b-c*d", (a, b, c, d), product - x * y)
    yield Formula("a*b+c+d", (a, b, c, d), product + x + y)
    if product >= x + y:
        yield Formula("a*b-c-d", (a, b, c, d), product - x - y)
    elif x + y >= product:
        yield Formula("a+b-c*d", (c, d, a, b), x + y - product)
    for more, less in ((c, d), (d, c)):
        if product + _number(more) >= _number(less):
            yield Formula("a*b+c-d", (a, b, more, less), product + _number(more) - _number(less))
        if _number(more) >= product + _number(less):
            yield Formula("a-b*c-d", (more, a, b, less), _number(more) - product - _number(less))
    if _number(a) + _number(b) >= x + y:
        yield Formula("a+b-c-d", (a, b, c, d), _number(a) + _number(b) - x - y)


def _shared(a: Mention, b: Mention, c: Mention, divisor: Mention) -> Iterator[Formula]:
    """What three numbers come to, in equal parts."""
    w = _number(divisor)
    for third in (a, b, c):
        one, two = (m for m in (a, b, c) if m is not third)
        x, y, z = _number(one), _number(two), _number(third)
        if x + y >= z:
            yield Formula("(a+b-c)/d", (one, two, third, divisor), (x + y - z) / w)
        else:
            yield Formula("(a-b-c)/d", (third, one, two, divisor), (z - x - y) / w)
        yield Formula("(a*b+c)/d", (one, two, third, divisor), (x * y + z) / w)
        if x * y >= z:
            yield Formula("(a*b-c)/d", (one, two, third, divisor), (x * y - z) / w)
        else:
            yield Formula("(a-b*c)/d", (third, one, two, divisor), (z - x * y) / w)
