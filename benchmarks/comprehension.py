"""How well and how fast the rules engine understands the development problems (MATH2VISUAL_DATA, default ../shared/data).

Prints, for the half of each source that was looked at while writing rules and for the half that was only scored: answered, right
of all, right of the answered; `--failures FILE` writes down the failures of the looked-at half.
The halves are parted by the hash of a problem's id.
Beside them stand our own problems of `benchmarks/data/wordings`, parted in the same way.
A source's answer may be wrong; such problems are counted as failures all the same.

Budget: under 15 ms a problem, under 100 MB more memory. Last figures on 2 cores, right of all and right of the answered at
threshold 0.8, then right without a threshold:
Illinois 80 %, 99 %, 95 % looked at and 68 %, 95 %, 83 % only scored; SVAMP 71 %, 98 %, 91 % and 57 %, 93 %, 78 %; German 76 %,
98 %, 93 % and 66 %, 94 %, 83 %; our own English 77 %, 99 %, 93 % and 67 %, 96 %, 85 %, our own German 85 %, 99 %, 98 % and 70 %,
96 %, 88 %; 11 ms a problem, 42 MB in the whole process. The half of our own only scored takes part in fitting the weights.
The tables of weights are fitted by `benchmarks/comprehension_fit.py`.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import resource
import time
from collections import Counter
from fractions import Fraction
from pathlib import Path
from typing import Any

from generator.comprehension import NotUnderstood, ProblemText
from generator.comprehension.rules.engine import THRESHOLD, RulesEngine
from generator.problem import answer_of, interpret

DATA = Path(os.environ.get("MATH2VISUAL_DATA", "../shared/data"))
HALVES = ("looked at", "only scored")
WORDINGS = Path(__file__).parent / "data" / "wordings"


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
        key = source_of(problem), half_of(problem)
        counts[*key, "all"] += 1
        answer, sure, language, reason = _answered(engine, problem)
        correct = is_right(answer, problem["answer"])
        counts[*key, "right at any confidence"] += int(correct)
        told = answer is not None and sure >= THRESHOLD
        counts[*key, "answered"] += int(told)
        counts[*key, "right"] += int(told and correct)
        if half_of(problem) == 0 and not (told and correct):
            kind = "wrong" if told else "unsure" if correct else "unsure and wrong" if answer is not None else "refused"
            result = {"given": str(answer), "confidence": sure, "visual_language": language, "refused": reason}
            lost.append({"kind": kind, **problem, **result})
    seconds = time.perf_counter() - started
    print(
        f"{'source':18} {'half':12} {'problems':>8} {'answered':>9} {'right':>7} {'of answered':>12} {'right, no threshold':>20}"
    )
    for source, half in sorted({(s, h) for s, h, _ in counts}):
        names = ("all", "answered", "right", "right at any confidence")
        total, answered, right, anyhow = (counts[source, half, name] for name in names)
        of_answered = right / max(1, answered)
        print(
            f"{source:18} {HALVES[half]:12} {total:8} {answered / total:9.1%} {right / total:7.1%} {of_answered:12.1%}"
            f" {anyhow / total:20.1%}"
        )
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{seconds / len(problems) * 1000:.1f} ms a problem, {memory:.0f} MB at most in the whole process")
    if failures is not None:
        order = ("wrong", "unsure and wrong", "refused", "unsure")
        lost.sort(key=lambda row: order.index(row["kind"]))
        failures.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in lost), "utf-8")


def _answered(engine: RulesEngine, problem: dict[str, Any]) -> tuple[Fraction | None, float, str, str]:
    """The answer at any confidence, the confidence, the visual language; or why there is none."""
    try:
        understood = engine.understand_now(ProblemText(problem["text"], language=problem["language"]), threshold=0.0)
    except NotUnderstood as refusal:
        return None, 0.0, "", f"{refusal.reason}: {refusal.message}"
    meaning = interpret(understood.tree).problem
    answer = answer_of(meaning) if meaning is not None else None
    return answer, understood.confidence, understood.visual_language, ""


def problems_to_score() -> list[dict[str, Any]]:
    """The development problems, and our own in many wordings."""
    files = (DATA / "problems.dev.jsonl", *sorted(WORDINGS.glob("*.jsonl")))
    return [json.loads(line) for file in files for line in file.read_text("utf-8").splitlines()]


def source_of(problem: dict[str, Any]) -> str:
    """`illinois-12` is of `illinois`."""
    return str(problem["id"].rsplit("-", 1)[0])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--failures", type=Path, help="write the looked-at failures there, one JSON object a line")
    parser.add_argument("--source", action="append", default=[], help="only problems whose id starts so; may be repeated")
    options = parser.parse_args()
    problems = [p for p in problems_to_score() if p["id"].startswith(tuple(options.source) or "")]
    print(f"threshold {THRESHOLD}")
    score(problems, options.failures)


if __name__ == "__main__":
    main()
