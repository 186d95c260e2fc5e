"""Our own problems in many wordings: each equation comes to its answer, and no id and no text stands there twice."""

from __future__ import annotations

import json
from collections import Counter
from fractions import Fraction
from pathlib import Path

import pytest

from generator.comprehension.verification import formula_values

FOLDER = Path(__file__).parents[2] / "benchmarks" / "data" / "wordings"
PROBLEMS = [
    (file.stem, json.loads(line)) for file in sorted(FOLDER.glob("*.jsonl")) for line in file.read_text("utf-8").splitlines()
]


@pytest.mark.parametrize("stem", sorted({stem for stem, _ in PROBLEMS}))
def test_equations_come_to_their_answers(stem):
    for file, problem in PROBLEMS:
        if file == stem:
            assert set(problem) == {"id", "language", "text", "equation", "answer"}, problem
            assert problem["id"].rsplit("-", 1)[0] == f"own-{stem}", problem
            assert formula_values(problem["equation"]) == [Fraction(str(problem["answer"]))], problem


def test_no_id_and_no_text_comes_twice():
    for field in ("id", "text"):
        assert [key for key, times in Counter(problem[field] for _, problem in PROBLEMS).items() if times > 1] == []
