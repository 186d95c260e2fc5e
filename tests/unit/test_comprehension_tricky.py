"""Numbers that matter are told from those that do not by facts of language, not by their place or size."""

from __future__ import annotations

import pytest

from generator.comprehension import ProblemText
from generator.comprehension.rules.engine import RulesEngine
from generator.problem import answer_of, interpret

CASES = {
    "moved between places": (
        "In the barn were 30 crates, in the yard 12. Al carried 9 crates from the barn to the shed. How many remain in the barn?",
        21,
    ),
    "of the directions those named": (
        "A rug is 9 feet long and 5 feet wide. 2 dogs sleep on it. How much longer is it than wide?",
        4,
    ),
    "a verb left out": (
        "A fig costs 7 cents and a date 4 cents and a mango 80 cents. How much do a fig and a date cost together?",
        11,
    ),
    "a state after a change": ("Inga has 31 beads after she lost 8 of them. How many beads did she have before?", 39),
    "free seats": ("A van with 9 seats has 6 passengers and 2 doors. How many seats are empty?", 3),
    "listed in one breath": (
        "Last year the choir had 27 members. Now it has 40 members and 3 coaches. How many members joined?",
        13,
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_what_does_not_matter_is_left_out(name):
    text, answer = CASES[name]
    understood = RulesEngine().understand_now(ProblemText(text, language="en"), threshold=0.0)
    meaning = interpret(understood.tree).problem
    assert meaning is not None
    assert answer_of(meaning) == answer
