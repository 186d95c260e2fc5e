"""The rules engine on our own problems over 32 of the 33 situation cells (not P3, both parts unknown), English and German."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import pytest

from generator.comprehension import ProblemText
from generator.comprehension.rules.engine import RulesEngine
from generator.problem import answer_of, interpret
from generator.problem.model import Problem

CELLS = Path(__file__).parents[1] / "golden" / "comprehension" / "cells.tsv"
# cell: every spelling (operation, situation, unknown slot) that means it; -1 is the result
MEANINGS = {
    "A1": {("addition", "add_to", -1)},
    "A2": {("addition", "add_to", 1)},
    "A3": {("addition", "add_to", 0)},
    "T1": {("subtraction", "take_from", -1)},
    "T2": {("subtraction", "take_from", 1)},
    "T3": {("subtraction", "take_from", 0)},
    "P1": {("addition", "put_together", -1)},
    "P2": {("subtraction", "take_apart", -1), ("addition", "put_together", 1)},
    "C1a": {("subtraction", "compare", -1)},
    "C1b": {("subtraction", "compare", -1)},
    "C2a": {("addition", "compare", -1)},
    "C2b": {("addition", "compare", -1)},
    "C3a": {("addition", "compare", 0)},
    "C3b": {("addition", "compare", 0)},
    "E1d": {("multiplication", "equal_groups", -1)},
    "E1m": {("multiplication", "equal_groups", -1)},
    "E2d": {("division", "share", -1)},
    "E2m": {("division", "share", -1)},
    "E3d": {("division", "group", -1)},
    "E3m": {("division", "group", -1)},
    "R1d": {("multiplication", "array", -1)},
    "R1m": {("area", "area", -1)},
    "R2d": {("division", "array", -1)},
    "R2m": {("area", "area", 0), ("area", "area", 1)},
    "R3d": {("division", "array", 1)},
    "R3m": {("area", "area", 0), ("area", "area", 1)},
    "M1d": {("multiplication", "times_as_much", -1)},
    "M1m": {("multiplication", "times_as_much", -1)},
    "M2d": {("multiplication", "times_as_much", 0)},
    "M2m": {("multiplication", "times_as_much", 0)},
    "M3d": {("multiplication", "times_as_much", 1)},
    "M3m": {("multiplication", "times_as_much", 1)},
}
WORDING = {"C1a": "more", "C1b": "fewer", "C2a": "more", "C2b": "fewer", "C3a": "more", "C3b": "fewer"}
ROWS = [line.split("\t") for line in CELLS.read_text("utf-8").splitlines() if not line.startswith("#")]


def understood(text: str, language: str) -> Problem:
    meaning = interpret(RulesEngine().understand_now(ProblemText(text, language=language)).tree).problem
    assert meaning is not None
    return meaning


def unknown_slot(problem: Problem) -> int:
    asked = [place for place, part in enumerate(problem.operands) if part.unknown]
    return asked[0] if asked else -1


@pytest.mark.parametrize(("cell", "language", "answer", "text"), ROWS, ids=lambda value: str(value)[:24])
def test_a_problem_of_the_cell_is_understood(cell: str, language: str, answer: str, text: str) -> None:
    problem = understood(text, language)
    assert answer_of(problem) == Fraction(answer)
    assert (str(problem.operation), str(problem.situation), unknown_slot(problem)) in MEANINGS[cell]
    assert problem.wording == WORDING.get(cell, "")


def test_the_set_has_two_problems_a_cell_and_language() -> None:
    counted = {
        (cell, language): sum(row[:2] == [cell, language] for row in ROWS) for cell in MEANINGS for language in ("en", "de")
    }
    assert min(counted.values()) >= 2
