"""How likely the best candidate is right: a logistic model over what was noticed on the way, with its weights in a table.

The weights are fitted by `benchmarks/comprehension_fit.py`.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from functools import lru_cache
from importlib.resources import files

from generator.comprehension.rules.model import Blank, Candidate, Constant, Expr, Kind, Leaf, Query, Step, used, value_of
from generator.comprehension.rules.read import Reading

_GROUPS = (
    *("chain/end", "chain/now", "chain/change", "chain/start", "chain/product", "chain/state", "chain/single", "sum/total"),
    *("sum/holders", "sum/kinds", "sum/named", "sum/states", "part/unknown", "part", "told", "difference", "each"),
    *("rate/product", "rate/groups", "rate/left", "rate", "needed", "lacking", "fraction", "area", "single"),
)
FIRM = frozenset(("split/both", "split/remainder", "average", "rate/rounded", "age/later", "age/when", "dimension/known"))
"""Rules that ask for a turn of phrase of their own and leave numbers out by their meaning: their score is their confidence."""
_USES_SOME = ("chain/change", "part", "told", "lacking")


def noticed(candidates: list[Candidate], query: Query, reading: Reading) -> dict[str, float]:
    """The features of the best candidate, most of them 0 or 1."""
    best = candidates[0]
    steps = list(_steps(best.expr))
    indices = used(best.expr)
    taken = [m for m in reading.mentions if m.index in indices]
    idle = [m for m in reading.mentions if m.index not in indices and m.value is not None]
    value = value_of(best.expr) or 0
    rivals = [c for c in candidates[1:] if value_of(c.expr) != value]
    group = next((g for g in _GROUPS if best.rule.startswith(g)), "other")
    whole = all(m.value is None or m.value.denominator == 1 for m in taken)
    holders = set(query.holders)
    counted = {m.stuff.head for m in reading.mentions}
    concerned = [m for m in reading.mentions if holders & {*m.holders, *m.other}]
    features = {
        "always": 1.0,
        f"rule {group}": 1.0,
        "score": best.score,
        "low score": max(0.0, 0.75 - best.score),
        "rival": rivals[0].score / best.score if rivals else 0.0,
        "close rival": bool(rivals) and rivals[0].score > 0.9 * best.score,
        "idle numbers": min(len(idle), 3),
        "idle of the same thing": any(m.stuff.head == t.stuff.head for m in idle for t in taken),
        "idle comparison": any(m.kind in (Kind.DIFFERENCE, Kind.FACTOR, Kind.RATE) for m in idle),
        "one number only": len(indices) < 2,
        "steps": min(len(steps), 4) - 1,
        "fraction from whole numbers": whole and value.denominator != 1,
        "zero": value == 0,
        "nothing asked for by name": not query.stuff.head and not query.stuff.unit,
        "thing never counted": bool(query.stuff.head) and not query.stuff.unit and query.stuff.head not in counted,
        "number without a thing": any(not m.stuff.head for m in taken),
        "unknown verb": any(m.verb in ("other", "") for m in taken),
        "unknown verb in the question": query.verb in ("other", ""),
        "rest unused": any(m.rest for m in reading.mentions) and not best.rule.startswith(("part", "rate/other")),
        "some unused": any(m.value is None and not m.rest for m in reading.mentions) and not best.rule.startswith(_USES_SOME),
        "several questions": len(reading.queries) > 1,
        "many sentences": max(0, len(reading.sentences) - 4),
        "left without taking": query.left and best.rule.startswith(("rate/product", "sum")),
        "negated": query.negated or any(m.negated for m in taken),
        "total that is not one": query.total and best.rule.startswith("chain/end"),
        "end among the parts": len({m.ending for m in taken}) > 1 and best.rule.startswith(("sum", "each", "rate")),
        "other holders": bool(holders) and any(m.holders and not holders & {*m.holders, *m.other} for m in taken),
        "holder unknown": bool(holders) and not concerned,
        "numbers that were not read": _unread(reading),
        "question inside": any(m.sentence == query.sentence for m in taken),
        "long": max(0, len(taken) - 3),
        "division": any(s.operation == "division" for s in steps),
        "German": reading.lexicon.language == "de",
        "compares nested": any(s.situation == "compare" and any(isinstance(o, Step) for o in s.operands) for s in steps),
        "adds what was asked apart": best.rule == "sum/total" and not query.total,
        "named a time": bool(query.times),
        "marks in the question": bool(query.stuff.modifiers),
    }
    return {name: float(number) for name, number in features.items() if number}


def _unread(reading: Reading) -> int:
    """How many numbers of the text became no mention."""
    starts = {m.number.start for m in reading.mentions}
    tokens = [t for s in reading.sentences for t in s.tokens if t.kind == "number"]
    return min(sum(t.start not in starts for t in tokens), 3)


def _steps(expr: Expr) -> Iterator[Step]:
    if isinstance(expr, Step):
        yield expr
        for operand in expr.operands:
            if not isinstance(operand, Leaf | Blank | Constant):
                yield from _steps(operand)


@lru_cache(maxsize=1)
def _weights() -> dict[str, float]:
    lines = files("generator.comprehension.rules").joinpath("data", "confidence.tsv").read_text("utf-8").splitlines()
    rows = (line.split("\t") for line in lines if line and not line.startswith("#"))
    return {name: float(weight) for name, weight in rows}


def confidence(candidates: list[Candidate], query: Query, reading: Reading) -> float:
    """0 to 1: of the answers given with 0.9, nine in ten are right."""
    if candidates[0].rule in FIRM:
        return candidates[0].score
    weights = _weights()
    total = sum(weights.get(name, 0.0) * number for name, number in noticed(candidates, query, reading).items())
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, total))))
