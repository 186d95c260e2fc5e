"""How well and how fast the rules engine understands the development problems (MATH2VISUAL_DATA, default ../shared/data).

Prints, for the half of each source that was looked at while writing rules and for the half that was only scored: answered, right
of all, right of the answered; `--failures FILE` writes down the failures of the looked-at half.
`--fit` fits the confidence table on the looked-at half. The halves are parted by the hash of a problem's id.
A source's answer may be wrong; such problems are counted as failures all the same.

Budget: under 15 ms a problem, under 100 MB more memory. Last figures, right of all and right of the answered, threshold 0.8:
Illinois 77 % and 98 % looked at, 65 % and 95 % only scored; SVAMP 68 % and 97 %, 53 % and 92 %; German 72 % and 97 %, 64 % and
89 %; 9 ms a problem, 31 MB in the whole process.
The tables that choose among the answers are fitted afterwards by `benchmarks/comprehension_fit.py`.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import math
import os
import resource
import time
from collections import Counter
from fractions import Fraction
from pathlib import Path
from typing import Any

from generator.comprehension import NotUnderstood, ProblemText
from generator.comprehension.rules import confidence
from generator.comprehension.rules.engine import THRESHOLD, RulesEngine
from generator.comprehension.rules.model import value_of
from generator.comprehension.rules.read import read
from generator.comprehension.rules.solve.search import solve
from generator.problem import answer_of, interpret

DATA = Path(os.environ.get("MATH2VISUAL_DATA", "../shared/data"))
HALVES = ("looked at", "only scored")
TABLE = Path(confidence.__file__).parent / "data" / "confidence.tsv"


def half_of(problem: dict[str, Any]) -> int:
    """0 for the half that may be looked at, 1 for the one that is only scored."""
    return int(hashlib.sha256(problem["id"].encode()).hexdigest()[:8], 16) % 2


def is_right(answer: Fraction | None, told: float) -> bool:
    """To four digits: the sources round."""
    return answer is not None and abs(float(answer) - told) <= 1e-4 * max(1.0, abs(told))


def score(problems: list[dict[str, Any]], failures: Path | None) -> None:
    """Runs the engine over all problems and prints the table."""
    engine = RulesEngine()
    engine.understand_now(ProblemText("Ana has 2 caps. Leo gives her 3 caps. How many caps has Ana now?"))
    counts: Counter[tuple[str, int, str]] = Counter()
    lost: list[dict[str, Any]] = []
    started = time.perf_counter()
    for problem in problems:
        key = problem["id"].rsplit("-", 1)[0], half_of(problem)
        counts[*key, "all"] += 1
        answer, language, reason = _answered(engine, problem)
        counts[*key, "answered"] += answer is not None
        correct = is_right(answer, problem["answer"])
        counts[*key, "right"] += int(correct)
        if not correct and half_of(problem) == 0:
            lost.append({**problem, "given": str(answer), "visual_language": language, "refused": reason})
    seconds = time.perf_counter() - started
    print(f"{'source':14} {'half':12} {'problems':>8} {'answered':>9} {'right':>7} {'of answered':>12}")
    for source, half in sorted({(s, h) for s, h, _ in counts}):
        total, answered, right = (counts[source, half, name] for name in ("all", "answered", "right"))
        of_answered = right / max(1, answered)
        print(f"{source:14} {HALVES[half]:12} {total:8} {answered / total:9.1%} {right / total:7.1%} {of_answered:12.1%}")
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{seconds / len(problems) * 1000:.1f} ms a problem, {memory:.0f} MB at most in the whole process")
    if failures is not None:
        failures.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in lost), "utf-8")


def _answered(engine: RulesEngine, problem: dict[str, Any]) -> tuple[Fraction | None, str, str]:
    try:
        understood = engine.understand_now(ProblemText(problem["text"], language=problem["language"]))
    except NotUnderstood as refusal:
        return None, "", f"{refusal.reason}: {refusal.message}"
    meaning = interpret(understood.tree).problem
    return (answer_of(meaning) if meaning is not None else None), understood.visual_language, ""


def fit(problems: list[dict[str, Any]], rounds: int = 300, ridge: float = 1.0, pace: float = 0.5) -> None:
    """Logistic regression by AdaGrad on the looked-at half; writes the table."""
    rows: list[tuple[dict[str, float], int]] = []
    for problem in problems:
        if half_of(problem) == 1:
            continue
        reading = read(problem["text"], problem["language"])
        candidates = solve(list(reading.mentions), reading.queries[-1], reading.lexicon) if reading.queries else []
        if candidates:
            told = int(is_right(value_of(candidates[0].expr), problem["answer"]))
            rows.append((confidence.noticed(candidates, reading.queries[-1], reading), told))
    names = sorted({name for features, _ in rows for name in features})
    weights, squares = dict.fromkeys(names, 0.0), dict.fromkeys(names, 1e-8)
    for _ in range(rounds):
        slopes = {name: ridge * weights[name] if name != "always" else 0.0 for name in names}
        for features, right in rows:
            total = sum(weights[name] * number for name, number in features.items())
            error = 1 / (1 + math.exp(-max(-30.0, min(30.0, total)))) - right
            for name, number in features.items():
                slopes[name] += error * number
        for name in names:
            squares[name] += slopes[name] ** 2
            weights[name] -= pace * slopes[name] / math.sqrt(squares[name])
    lines = "".join(f"{name}\t{weight:.3f}\n" for name, weight in sorted(weights.items()))
    TABLE.write_text(f"# feature\tweight, fitted by benchmarks/comprehension.py --fit\n{lines}", "utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--fit", action="store_true", help="fit the confidence table first")
    parser.add_argument("--failures", type=Path, help="write the looked-at failures there, one JSON object a line")
    options = parser.parse_args()
    problems = [json.loads(line) for line in (DATA / "problems.dev.jsonl").read_text("utf-8").splitlines()]
    if options.fit:
        fit(problems)
    print(f"threshold {THRESHOLD}")
    score(problems, options.failures)


if __name__ == "__main__":
    main()
