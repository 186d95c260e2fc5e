"""German problems of change: subjects left out, particles, exchanges, what is left, the rest, wishes, and forms of verbs."""

from __future__ import annotations

from fractions import Fraction

import pytest

from generator.comprehension import ProblemText
from generator.comprehension.rules.engine import RulesEngine
from generator.comprehension.rules.inflection import fixed_prefix, prefixed_forms
from generator.comprehension.rules.lexicon import load
from generator.problem import answer_of, interpret

GERMAN = load("de")

ANSWERS = [
    ("Ida verliert 4 ihrer 15 Knöpfe. Wie viele Knöpfe hat sie noch?", 11),
    ("Im Boot sitzen 9 Leute. Am Steg steigen 3 ein und 5 aus. Wie viele Leute sitzen jetzt im Boot?", 7),
    ("Nele hatte 20 Karten und tauschte 4 Karten gegen 7 andere ein. Wie viele Karten hat sie jetzt?", 23),
    ("Auf dem Hof standen 12 Roller. Alle bis auf 2 wurden weggebracht. Wie viele Roller wurden weggebracht?", 10),
    (("Onkel Ali hat 30 Nüsse. 8 davon isst er, 5 schenkt er Mia und den Rest legt er in eine Dose."
     " Wie viele Nüsse legt er in die Dose?"), 17),
    ("Wenn Jana noch 6 Perlen bekommt, hat sie 40. Wie viele Perlen hat sie jetzt?", 34),
    ("Das Wasser war 60 cm tief und sank um 15 cm. Wie tief ist das Wasser jetzt?", 45),
]  # fmt: skip


@pytest.mark.parametrize(("text", "answer"), ANSWERS)
def test_a_story_of_change_is_understood(text: str, answer: int) -> None:
    problem = interpret(RulesEngine().understand_now(ProblemText(text, language="de"), threshold=0.0).tree).problem
    assert problem is not None
    assert answer_of(problem) == Fraction(answer)


def test_verbs_with_a_fixed_prefix_take_the_forms_of_the_plain_verb() -> None:
    assert [fixed_prefix(verb) for verb in ("zerreißen", "verkaufen", "bellen", "ernten", "gehen")] == ["zer", "ver", "", "", ""]
    strong = {"reißen": ["reißt", "riss", "rissen", "gerissen"]}
    assert prefixed_forms("zerreißen", strong) == ["zerreißt", "zerriss", "zerrissen", "zerrissen"]
    assert {"zerriss", "vertrank", "abgehoben", "weggeflogen"} <= GERMAN.verbs.keys()


@pytest.mark.parametrize(("kind", "thing"), [("haustier", "papagei"), ("blume", "dahlie"), ("fisch", "makrele")])
def test_a_kind_covers_its_things(kind: str, thing: str) -> None:
    assert GERMAN.covers(kind, thing)
