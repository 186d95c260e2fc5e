"""Which answer is meant: families and free formulas weighed against each other, and how far the choice is to be trusted.

Three tables of weights, all fitted by `benchmarks/comprehension_fit.py`: what speaks for a formula (`evidence.tsv`), what a
family's word is worth beside it (`ranking.tsv`), and when the winner is right (`trust.tsv`).
"""

from __future__ import annotations

import math
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache
from importlib.resources import files

from generator.comprehension.rules.confidence import FIRM, confidence, noticed
from generator.comprehension.rules.evidence import Evidence, Group, gather
from generator.comprehension.rules.model import Candidate, Query, spelled_out, used, value_of
from generator.comprehension.rules.read import Reading
from generator.comprehension.rules.solve.built import built
from generator.comprehension.rules.solve.free import Formula, formulas
from generator.comprehension.rules.solve.search import FAMILIES
from generator.comprehension.rules.solve.world import World

_LEAST = 0.005
"""A value less likely than this by the evidence alone is not considered unless a family proposes it."""
_BEYOND = 0.1
"""The likelihood of a value that no formula comes to because the formulas end at three numbers: evidence says nothing of it."""
_LONGEST = 3
_MOST_LEFT = 6
Facts = dict[str, float]


@dataclass(frozen=True, slots=True)
class Rival:
    """A value that may be the answer. `formula` is the likeliest that comes to it, `proposal` a family's, either may be None."""

    value: Fraction
    facts: Facts
    formula: Formula | None
    proposal: Candidate | None


@dataclass(frozen=True, slots=True)
class Decision:
    """Candidates best first, each with its share of the belief as score, and the confidence in the first."""

    candidates: tuple[Candidate, ...]
    confidence: float


def decide(proposals: list[Candidate], query: Query, reading: Reading, values: Collection[Fraction] = ()) -> Decision:
    """Weighs the proposals of the families and the free formulas. Where some come to one of the `values` that a given formula
    has, only they are considered. Linear in the text, bounded in its numbers."""
    world = World(list(reading.mentions), query, reading.lexicon, FAMILIES)
    sure = confidence(proposals, query, reading) if proposals else 0.0
    if proposals and proposals[0].rule in FIRM:
        return Decision(tuple(proposals), sure)  # no calculation with numbers of the text could be its rival
    likely = likelihoods(formulas(world.mentions), lambda: gather(reading, query, world), weights("evidence"))
    found = rivals(proposals, sure, likely, values)
    shares = weighed([rival for rival in found if rival.value in values] or found, weights("ranking"))
    if not shares:
        return Decision((), 0.0)
    facts = trusted(shares, noticed(proposals, query, reading) if proposals else {}, sure)
    table = weights("trust")
    ranked = []
    for rival, share in shares[:_MOST_LEFT]:
        if rival.proposal is not None:
            ranked.append(Candidate(rival.proposal.expr, share, rival.proposal.rule))
        elif rival.formula is not None:
            ranked.append(Candidate(spelled_out(built(rival.formula, query, world)), share, "evidence"))
    return Decision(tuple(ranked), _logistic(sum(table.get(name, 0.0) * number for name, number in facts.items())))


def likelihoods(
    found: list[Formula], evidence: Callable[[], Evidence], table: dict[str, float]
) -> dict[Fraction, tuple[float, Formula]]:
    """By the evidence alone: each value with its likelihood and the likeliest formula for it."""
    if not found:
        return {}
    seen = evidence()
    sums: dict[Group, float] = {}

    def worth(group: Group) -> float:
        known = sums.get(group)
        if known is None:
            known = sums[group] = sum(table.get(name, 0.0) for name in seen.names(group))
        return known

    scores = [sum(map(worth, seen.groups(formula))) for formula in found]
    return collected(found, scores)


def collected(found: list[Formula], scores: list[float]) -> dict[Fraction, tuple[float, Formula]]:
    """Shares of belief (softmax), added up by value."""
    result: dict[Fraction, tuple[float, Formula]] = {}
    strongest: dict[Fraction, float] = {}
    for formula, share in zip(found, _softmax(scores), strict=True):
        before, kept = result.get(formula.value, (0.0, formula))
        if share > strongest.get(formula.value, 0.0):
            strongest[formula.value], kept = share, formula
        result[formula.value] = before + share, kept
    return result


def rivals(
    proposals: list[Candidate], sure: float, likely: dict[Fraction, tuple[float, Formula]], asked: Collection[Fraction] = ()
) -> list[Rival]:
    """Every value worth considering, and those `asked` that any formula has, with what evidence and families say of it."""
    by_value: dict[Fraction, tuple[int, Candidate]] = {}
    for place, proposal in enumerate(proposals):
        value = value_of(proposal.expr)
        if value is not None:
            by_value.setdefault(value, (place, proposal))
    most = max((len(used(p.expr)) for p in proposals), default=0)
    values = [v for v, (share, _) in likely.items() if share > _LEAST or v in asked]
    found = []
    for value in dict.fromkeys((*by_value, *values)):
        share, formula = likely.get(value, (0.0, None))
        facts: Facts = {"log likelihood": math.log(max(share, 1e-3)), "likelihood": share}
        if formula is None:
            facts["no formula"] = 1.0
            if value in by_value and len(used(by_value[value][1].expr)) > _LONGEST:
                facts["log likelihood"] = math.log(_BEYOND)
        place, told = by_value.get(value, (-1, None))
        if told is not None:
            facts |= {"proposed": 1.0, "score": told.score}
            facts["agreed"] = float(min(sum(value_of(p.expr) == value for p in proposals) - 1, 2))
            facts["uses most"] = float(len(used(told.expr)) == most)
            if place == 0:
                facts |= {"first": 1.0, "sure": sure, "log sure": _logit(sure) / 3, f"first {told.rule}": 1.0}
                facts["first against evidence"] = float(share < 1e-3)
            else:
                facts["score beside the first"] = told.score / proposals[0].score if proposals[0].score else 0.0
        found.append(Rival(value, facts, formula, told))
    return found


def weighed(found: list[Rival], table: dict[str, float]) -> list[tuple[Rival, float]]:
    """The rivals with their shares of belief, greatest first."""
    scores = [sum(table.get(name, 0.0) * number for name, number in rival.facts.items()) for rival in found]
    return sorted(zip(found, _softmax(scores), strict=True), key=lambda pair: -pair[1])


def trusted(shares: list[tuple[Rival, float]], seen: Facts, sure: float) -> Facts:
    """What tells whether the winner is right. `seen` is what was noticed of the families' first proposal."""
    (winner, share), *others = shares
    facts = winner.facts
    first = "first" in facts
    result = {
        "always": 1.0,
        "share": share,
        "log share": _logit(share),
        "lead": share - (others[0][1] if others else 0.0),
        "likelihood": facts["likelihood"],
        "log likelihood": _logit(facts["likelihood"]),
        "first": float(first),
        "sure": facts.get("sure", 0.0),
        "log sure": facts.get("log sure", 0.0),
        "not the first": float(not first),
        "sure of another": 0.0 if first else sure,
        "nothing proposed": float(not seen),
    }
    if first:  # half: these were fitted before on the same problems
        result |= {f"noticed {name}": 0.5 * number for name, number in seen.items() if name not in ("always", "score")}
    return {name: number for name, number in result.items() if number}


@lru_cache(maxsize=8)
def weights(name: str) -> dict[str, float]:
    """A table of weights."""
    lines = files("generator.comprehension.rules").joinpath("data", f"{name}.tsv").read_text("utf-8").splitlines()
    rows = (line.split("\t") for line in lines if line and not line.startswith("#"))
    return {fact: float(weight) for fact, weight in rows}


def _softmax(scores: Iterable[float]) -> list[float]:
    known = list(scores)
    top = max(known, default=0.0)
    powers = [math.exp(score - top) for score in known]
    total = sum(powers)
    return [power / total for power in powers]


def _logit(share: float) -> float:
    share = min(max(share, 1e-4), 1 - 1e-4)
    return math.log(share / (1 - share))


def _logistic(total: float) -> float:
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, total))))
