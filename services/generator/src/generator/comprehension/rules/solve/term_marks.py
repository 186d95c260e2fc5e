"""What a term is made of: comparisons, common knowledge, and which groups a rate's own clause counts."""

from __future__ import annotations

from generator.comprehension.rules.lexicon import Lexicon
from generator.comprehension.rules.model import Constant, Expr, Kind, Mention, Step
from generator.comprehension.rules.solve.bundles import nearest
from generator.comprehension.rules.solve.terms import alike


def partners(told: list[Mention], lexicon: Lexicon) -> dict[int, int]:
    """By bits: the groups that are counted in a rate's own clause, and the rate of each such group, where there are several
    rates ("7 families gave 6 cans each and 4 families gave 10 each")."""
    found: dict[int, int] = {}
    rates = [(place, m) for place, m in enumerate(told) if m.kind is Kind.RATE and m.per is not None]
    for place, rate in rates if len(rates) > 1 else ():
        near = [m for m in told if m.clause == rate.clause and m.kind is not Kind.RATE and rate.per is not None]
        near = [m for m in near if rate.per is not None and alike(rate.per, m.stuff, lexicon)]
        before = [m for m in near if m.index < rate.index]
        several = sum(r.per == rate.per for _, r in rates) == len(near) > 1  # "3 boxes of 6 each and 2 boxes of 9 each"
        for other, count in enumerate(told):
            if several and count is not (before or near)[-1]:
                continue
            mine = count.clause == rate.clause and count.kind is not Kind.RATE and rate.per is not None
            rivals = [r for _, r in rates if mine and r.per is not None and alike(r.per, count.stuff, lexicon)]
            if rate in rivals and rate in nearest(rivals, count, told, lexicon):
                found[1 << place] = found.get(1 << place, 0) | 1 << other
                found[1 << other] = found.get(1 << other, 0) | 1 << place
    return found


def has_operation(expr: Expr, operation: str) -> bool:
    return isinstance(expr, Step) and (expr.operation == operation or any(has_operation(o, operation) for o in expr.operands))


def compares(expr: Expr) -> bool:
    return isinstance(expr, Step) and (expr.situation == "compare" or any(compares(o) for o in expr.operands))


def knows(expr: Expr) -> bool:
    """Whether the week's days or the like are in it, which the text does not tell; "3 for $2" it does."""
    told = isinstance(expr, Constant) and expr.known
    return told or (isinstance(expr, Step) and any(knows(o) for o in expr.operands))
