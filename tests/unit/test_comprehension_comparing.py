"""Comparisons in English problems: inverted questions, chains, parts of a whole, amounts made equal. The sentences are ours."""

from __future__ import annotations

import pytest

from generator.comprehension import ProblemText
from generator.comprehension.rules.engine import RulesEngine
from generator.problem import answer_of, interpret

ASKED = [
    ("Ines has 4 more corks than Milo. Milo has 5. How many has Ines?", 9),
    ("A mug costs 6 euros, a bowl 3 times as much. What does the bowl cost?", 18),
    ("Sami folded 7 cranes. That's 2 cranes more than last week. How many cranes did Sami fold last week?", 5),
    ("Ada drove 30 miles on Monday. On Tuesday she drove 8 miles less. How many miles did she drive on both days?", 52),
    ("Mei spent half of her 36 dollars on a scarf. How many dollars does she have left?", 18),
    ("Ira has 12 hens. If she had 5 more hens, she would have as many hens as Lou. How many hens does Lou have?", 17),
    ("Kim has 14 corks and Lea has 31 corks. How many more corks does Kim need to have as many as Lea?", 17),
    ("A tub holds 24 liters. A larger tub holds one and a half times as much. How many liters does the larger tub hold?", 36),
]


@pytest.mark.parametrize(("text", "answer"), ASKED)
def test_comparisons_come_to_their_answers(text, answer):
    understood = RulesEngine().understand_now(ProblemText(text), threshold=0.0)
    assert answer_of(interpret(understood.tree).problem) == answer
