"""Fits the rules engine's tables of weights: when a family is right, what speaks for a formula, what a family's word is worth
beside it, and when the winner is right.

    uv run --active --with numpy --with scipy python benchmarks/comprehension_fit.py

Learns from the looked-at half of the development problems, from our own problems in many wordings and from our own labelled
problems to look at, and prints how each stage does on problems that it did not learn from: every stage is fitted on what the
stages before say of the other four fifths. Nothing is learnt from the other half of the development problems.
The families were written with an eye on the looked-at problems, and do better there than on others. So that their word is not
overrated, looked-at problems that they get wrong count for more than those that they get right, by as much as brings their share
of right answers down to the one on the half of our wordings that nobody looks at; that half counts as it is.
"""

from __future__ import annotations

import argparse
import sys
import zlib
from collections import Counter
from dataclasses import dataclass, field
from fractions import Fraction
from pathlib import Path
from typing import Any

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests"))

from benchmarks.comprehension import half_of, is_right, problems_to_score, source_of

from generator.comprehension.rules import ranking
from generator.comprehension.rules.confidence import FIRM, noticed
from generator.comprehension.rules.evidence import gather
from generator.comprehension.rules.model import Candidate, value_of
from generator.comprehension.rules.read import read
from generator.comprehension.rules.solve.free import Formula, formulas
from generator.comprehension.rules.solve.search import FAMILIES, solve
from generator.comprehension.rules.solve.world import World
from support import comprehension_labels as labels

TABLES = Path(ranking.__file__).parent / "data"
FOLDS = 5
SEEN_AT_LEAST = 8
"""An observation made in fewer problems says nothing sure."""
RIDGE, RIDGE_OF_TRUST = 4.0, 10.0
LEAST_WEIGHT = 0.05
Facts = dict[str, float]


@dataclass(slots=True)
class Row:
    """A problem as the stages see it; `answer` is None for a text that nobody can answer."""

    source: str
    answer: float | None
    proposals: list[Candidate] = field(default_factory=list)
    seen: Facts = field(default_factory=dict)
    sure: float = 0.0
    formulas: list[Formula] = field(default_factory=list)
    names: list[Counter[str]] = field(default_factory=list)
    weight: float = 1.0
    fold: int = 0

    def right(self, value: Fraction | None) -> bool:
        return self.answer is not None and is_right(value, self.answer)


def row_of(text: str, language: str, answer: float | None, source: str) -> Row:
    row = Row(source, answer)
    reading = read(text, language)
    if not reading.queries:
        return row
    query = reading.queries[-1]
    world = World(list(reading.mentions), query, reading.lexicon, FAMILIES)
    row.proposals = solve(list(reading.mentions), query, reading.lexicon, reading.sentences)
    if row.proposals:
        row.seen = noticed(row.proposals, query, reading)
    row.formulas = formulas(world.mentions)
    if row.formulas:
        evidence = gather(reading, query, world)
        row.names = [Counter(name for g in evidence.groups(f) for name in evidence.names(g)) for f in row.formulas]
    numbers = sorted(m.value for m in reading.mentions if m.value is not None)
    row.fold = zlib.crc32(repr(numbers).encode()) % FOLDS  # a translation falls into the fold of its original
    return row


def rows_to_learn_from() -> list[Row]:
    problems = [p for p in problems_to_score() if half_of(p) == 0 or source_of(p).startswith("own-")]
    rows = [row_of(p["text"], p["language"], p["answer"], f"{source_of(p)} {half_of(p)}") for p in problems]
    own: tuple[labels.SituationLabel | labels.TripleLabel, ...] = (*labels.situations("look"), *labels.triples("look"))
    rows += [
        row_of(one.text, one.language, float(one.answer), f"cells-{one.language} 0")
        for one in own
        if one.answer and "/" not in one.answer
    ]
    rows += [row_of(text.text, text.language, None, "refusals 0") for text in labels.refusals("look")]
    answerable = [row for row in rows if row.answer is not None]
    looked_at = [row for row in answerable if row.source.endswith("0")]
    here, elsewhere = _share_known(looked_at), _share_known([row for row in answerable if row.source.endswith("1")])
    for row in looked_at:
        row.weight = elsewhere / here if _known(row) else (1 - elsewhere) / (1 - here)
    print(f"the families are right for {here:.1%} of the looked-at and {elsewhere:.1%} of the other problems")
    return rows


def _known(row: Row) -> bool:
    """Whether the families' first proposal is right."""
    return bool(row.proposals) and row.right(value_of(row.proposals[0].expr))


def _share_known(rows: list[Row]) -> float:
    return sum(map(_known, rows)) / len(rows)


def fit_choice(groups: list[tuple[list[Any], list[bool], float]], ridge: float, at_least: int) -> dict[str, float]:
    """Multinomial logistic regression: in each group, weighted, the right ones (together) should win. Weights by name."""
    groups = [(facts, right, weight) for facts, right, weight in groups if any(right) and not all(right)]
    counts = Counter(name for facts, _, _ in groups for name in {n for one in facts for n in one})
    names = sorted(name for name, count in counts.items() if count >= at_least)
    index = {name: place for place, name in enumerate(names)}
    ends, columns, data = [0], [], []
    for facts, _, _ in groups:
        for one in facts:
            known = [(index[name], number) for name, number in one.items() if name in index]
            columns += [place for place, _ in known]
            data += [number for _, number in known]
            ends.append(len(columns))
    matrix = csr_matrix((np.array(data, float), columns, ends), shape=(len(ends) - 1, len(names)))
    sizes = np.array([len(facts) for facts, _, _ in groups])
    starts = np.concatenate([[0], np.cumsum(sizes)[:-1]])
    right = np.concatenate([np.array(flags, float) for _, flags, _ in groups])
    weight = np.array([w for _, _, w in groups])

    def loss(table: Any) -> tuple[float, Any]:
        scores = matrix @ table
        powers = np.exp(scores - np.repeat(np.maximum.reduceat(scores, starts), sizes))
        shares = powers / np.repeat(np.add.reduceat(powers, starts), sizes)
        good = np.maximum(np.add.reduceat(shares * right, starts), 1e-12)
        slope = matrix.T @ (np.repeat(weight, sizes) * (shares - shares * right / np.repeat(good, sizes)))
        return float(-(weight * np.log(good)).sum() + ridge / 2 * table @ table), slope + ridge * table

    found = minimize(loss, np.zeros(len(names)), jac=True, method="L-BFGS-B", options={"maxiter": 150}).x
    return {name: float(number) for name, number in zip(names, found, strict=True)}


def fit_trust(facts: list[Facts], right: list[bool], weight: list[float], ridge: float) -> dict[str, float]:
    """Logistic regression; "always" is not held back by the ridge."""
    names = sorted({name for one in facts for name in one})
    matrix = np.array([[one.get(name, 0.0) for name in names] for one in facts])
    told, weights = np.array(right, float), np.array(weight)
    held = np.array([0.0 if name == "always" else ridge for name in names])

    def loss(table: Any) -> tuple[float, Any]:
        scores = matrix @ table
        wrong = 1 / (1 + np.exp(-scores)) - told
        total = (weights * (np.logaddexp(0, scores) - told * scores)).sum() + held @ table**2 / 2
        return float(total), matrix.T @ (weights * wrong) + held * table

    found = minimize(loss, np.zeros(len(names)), jac=True, method="L-BFGS-B").x
    return {name: float(number) for name, number in zip(names, found, strict=True)}


def logistic(scores: float) -> float:
    return float(1 / (1 + np.exp(-scores)))


def total(facts: Any, table: dict[str, float]) -> float:
    return float(sum(table.get(name, 0.0) * number for name, number in facts.items()))


def evidence_of(rows: list[Row]) -> dict[str, float]:
    table = fit_choice(
        [(r.names, [r.right(f.value) for f in r.formulas], 1.0) for r in rows if r.answer is not None], RIDGE, SEEN_AT_LEAST
    )
    return {name: weight for name, weight in table.items() if abs(weight) >= LEAST_WEIGHT}


def confidence_of(rows: list[Row]) -> dict[str, float]:
    known = [row for row in rows if row.seen]
    return fit_trust([row.seen for row in known], [_known(row) for row in known], [row.weight for row in known], 1.0)


def sure_by(row: Row, table: dict[str, float]) -> float:
    """As `confidence` tells by such a table."""
    if not row.proposals:
        return 0.0
    return row.proposals[0].score if row.proposals[0].rule in FIRM else logistic(total(row.seen, table))


def rivals_by(rows: list[Row], table: dict[str, float]) -> list[list[ranking.Rival]]:
    found = []
    for row in rows:
        likely = ranking.collected(row.formulas, [total(names, table) for names in row.names])
        found.append(ranking.rivals(row.proposals, row.sure, likely))
    return found


def ranking_of(rows: list[Row], found: list[list[ranking.Rival]]) -> dict[str, float]:
    groups = [
        ([x.facts for x in rivals], [row.right(x.value) for x in rivals], row.weight)
        for row, rivals in zip(rows, found, strict=True)
    ]
    return fit_choice(groups, 1.0, 3)


def other_folds(rows: list[Row], fold: int) -> list[int]:
    return [place for place, row in enumerate(rows) if row.fold != fold]


def elsewhere(rows: list[Row]) -> tuple[list[list[ranking.Rival]], list[list[tuple[ranking.Rival, float]]]]:
    """For every row its rivals, and their shares, by tables that were fitted on the other folds."""
    for fold in range(FOLDS):
        table = confidence_of([rows[place] for place in other_folds(rows, fold)])
        for row in rows:
            if row.fold == fold:
                row.sure = sure_by(row, table)
    found: list[list[ranking.Rival]] = [[] for _ in rows]
    for fold in range(FOLDS):
        table = evidence_of([rows[place] for place in other_folds(rows, fold)])
        places = [place for place, row in enumerate(rows) if row.fold == fold]
        for place, rivals in zip(places, rivals_by([rows[place] for place in places], table), strict=True):
            found[place] = rivals
    shares: list[list[tuple[ranking.Rival, float]]] = [[] for _ in rows]
    for fold in range(FOLDS):
        others = other_folds(rows, fold)
        table = ranking_of([rows[place] for place in others], [found[place] for place in others])
        for place, row in enumerate(rows):
            if row.fold == fold:
                shares[place] = ranking.weighed(found[place], table)
    return found, shares


def report(rows: list[Row], shares: list[list[tuple[ranking.Rival, float]]], sure: list[float]) -> None:
    """By source: right of all without a threshold, then answered, right of all and right of the answered at some."""
    for source in sorted({row.source for row in rows}):
        places = [place for place, row in enumerate(rows) if row.source == source]
        right = {p: bool(shares[p]) and rows[p].right(shares[p][0][0].value) for p in places}
        line = f"{source:18} {len(places):4} right {sum(right.values()) / len(places):.1%}"
        for threshold in (0.7, 0.8, 0.85, 0.9):
            answered = [p for p in places if sure[p] >= threshold]
            weight = sum(rows[p].weight for p in answered)
            weighted = sum(rows[p].weight * right[p] for p in answered) / max(weight, 1e-9)
            line += f" | {threshold}: {len(answered) / len(places):.1%} {sum(right[p] for p in answered) / len(places):.1%}"
            line += f" {sum(right[p] for p in answered) / max(1, len(answered)):.1%} ({weighted:.1%})"
        print(line)


def write(name: str, table: dict[str, float]) -> None:
    lines = "".join(f"{fact}\t{weight:.2f}\n" for fact, weight in sorted(table.items()) if abs(weight) >= 0.005)
    (TABLES / f"{name}.tsv").write_text(f"# observation\tweight, fitted by benchmarks/comprehension_fit.py\n{lines}", "utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--dry", action="store_true", help="print the figures only")
    options = parser.parse_args()
    rows = rows_to_learn_from()
    found, shares = elsewhere(rows)
    facts = [ranking.trusted(s, r.seen, r.sure) if s else {} for r, s in zip(rows, shares, strict=True)]
    right = [bool(s) and r.right(s[0][0].value) for r, s in zip(rows, shares, strict=True)]
    sure = [0.0] * len(rows)
    for fold in range(FOLDS):
        others = [p for p in other_folds(rows, fold) if facts[p]]
        table = fit_trust(
            [facts[p] for p in others], [right[p] for p in others], [rows[p].weight for p in others], RIDGE_OF_TRUST
        )
        for place, row in enumerate(rows):
            if row.fold == fold and facts[place]:
                sure[place] = logistic(total(facts[place], table))
    report(rows, shares, sure)
    if options.dry:
        return
    known = [p for p in range(len(rows)) if facts[p]]
    write("confidence", confidence_of(rows))
    write("evidence", evidence_of(rows))
    write("ranking", ranking_of(rows, found))
    write(
        "trust", fit_trust([facts[p] for p in known], [right[p] for p in known], [rows[p].weight for p in known], RIDGE_OF_TRUST)
    )


if __name__ == "__main__":
    main()
