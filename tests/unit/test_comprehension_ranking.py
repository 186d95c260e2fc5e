"""Free formulas over a text's numbers, their expressions, and the choice between them and what the families propose."""

from __future__ import annotations

from fractions import Fraction
from itertools import pairwise

import pytest

from generator.comprehension.rules import ranking
from generator.comprehension.rules.evidence import gather
from generator.comprehension.rules.model import Candidate, value_of
from generator.comprehension.rules.read import Reading, read
from generator.comprehension.rules.solve.built import built
from generator.comprehension.rules.solve.free import ROLES, formulas
from generator.comprehension.rules.solve.search import FAMILIES, solve
from generator.comprehension.rules.solve.world import World

TEXTS = (
    "Ana has 9 caps. She gives 4 caps to Leo. How many caps does she have left?",
    "Leo has 6 crayons more than Ana. Ana has 14 crayons. How many crayons do they have altogether?",
    "A box holds 6 eggs. Ana buys 5 boxes and drops 2 eggs. How many eggs are left?",
    "Ana has 3 times as many pins as Leo. Leo has 8 pins. How many pins do they have together?",
    "Leo paid 12 dollars for 4 pears. How much did each pear cost?",
)
MANY = "Ana has " + ", ".join(f"{n} caps" for n in range(2, 12)) + ". How many caps does she have?"


def world_of(reading: Reading) -> World:
    return World(list(reading.mentions), reading.queries[-1], reading.lexicon, FAMILIES)


def likely(text: str, table: dict[str, float]) -> dict[Fraction, float]:
    reading = read(text, "en")
    world = world_of(reading)
    found = ranking.likelihoods(formulas(world.mentions), lambda: gather(reading, world.query, world), table)
    return {value: share for value, (share, _) in found.items()}


@pytest.mark.parametrize("text", TEXTS)
def test_every_formula_is_built_to_its_own_value(text: str) -> None:
    reading = read(text, "en")
    world = world_of(reading)
    found = formulas(world.mentions)
    assert found
    for formula in found:
        assert len(formula.operands) == len(ROLES[formula.shape])
        assert formula.value >= 0
        assert value_of(built(formula, world.query, world)) == formula.value, formula.shape


def test_too_many_numbers_are_left_to_the_families() -> None:
    assert formulas(list(read(MANY, "en").mentions)) == []


@pytest.mark.parametrize("text", TEXTS)
def test_likelihoods_are_shares_and_without_weights_equal_for_equal_numbers_of_formulas(text: str) -> None:
    assert sum(likely(text, ranking.weights("evidence")).values()) == pytest.approx(1)
    found = formulas(list(read(text, "en").mentions))
    for value, share in likely(text, {}).items():
        assert share == pytest.approx(sum(f.value == value for f in found) / len(found))


@pytest.mark.parametrize(("text", "answer"), [*zip(TEXTS, (5, 34, 28, 32, 3), strict=True)])
def test_the_choice_is_right_with_the_families_and_its_shares_fall(text: str, answer: int) -> None:
    reading = read(text, "en")
    query = reading.queries[-1]
    decision = ranking.decide(solve(list(reading.mentions), query, reading.lexicon, reading.sentences), query, reading)
    assert value_of(decision.candidates[0].expr) == answer
    assert all(a.score >= b.score for a, b in pairwise(decision.candidates))
    assert decision.confidence > 0.5


def test_evidence_alone_answers_a_plain_story() -> None:
    reading = read(TEXTS[0], "en")
    decision = ranking.decide([], reading.queries[-1], reading)
    assert decision.candidates[0].rule == "evidence"
    assert value_of(decision.candidates[0].expr) == 5


def test_values_of_a_given_formula_steer_the_choice() -> None:
    reading = read(TEXTS[0], "en")
    decision = ranking.decide([], reading.queries[-1], reading, [Fraction(13)])
    assert [value_of(c.expr) for c in decision.candidates] == [13]


def test_a_family_against_the_evidence_lowers_the_confidence() -> None:
    reading = read(TEXTS[0], "en")
    query = reading.queries[-1]
    proposals = solve(list(reading.mentions), query, reading.lexicon, reading.sentences)
    product = next(f for f in formulas(list(reading.mentions)) if f.shape == "a*b")
    odd = [Candidate(built(product, query, world_of(reading)), 0.9, "rate/product")]
    assert ranking.decide(odd, query, reading).confidence < ranking.decide(proposals, query, reading).confidence


def test_nothing_to_calculate_with_decides_nothing() -> None:
    reading = read("Ana has some caps. How many caps does she have?", "en")
    assert ranking.decide([], reading.queries[-1], reading) == ranking.Decision((), 0.0)
