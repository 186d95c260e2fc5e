"""Problems of several steps: amounts told by two numbers come and go like any other, parts of what is left, repeated days."""

from __future__ import annotations

import pytest

from generator.comprehension.rules.read import read
from support.family_answers import answer


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Ola had 50 pins. She bought 3 boxes of 20 pins and gave away 15. How many pins does she have now?", 95),
        ("A weaver has 40 meters of yarn. Each mat takes 6 meters. After making 5 mats, how much yarn does she have?", 10),
        ("Mira had 30 figs. She ate 6 and gave a third of the rest to Tao. How many figs did Tao get?", 8),
        ("Eva and her 3 cousins each planted 4 bulbs. How many bulbs did they plant?", 16),
        ("Per ran 6 laps every day from Monday to Thursday and 9 laps on Sunday. How many laps did he run?", 33),
        ("Lou had 4 dollars. She bought a bun for 1 dollar and 30 cents. How many dollars does she have left?", 2.7),
        ("Jo scored 7, 9 and 14 points in three games. What was her average score?", 10),
    ],
)
def test_steps_are_composed(text, value):
    assert float(answer(text)) == pytest.approx(value)


def test_a_number_that_repeats_what_was_told_is_no_amount():
    reading = read("Ira ran 3 miles, 4 miles and 5 miles. How many miles did she run on the 3 days?", "en")
    assert [int(m.value) for m in reading.mentions] == [3, 4, 5]
    assert [int(m.value) for m in reading.restated] == [3]


def test_the_number_of_a_room_is_a_name():
    reading = read("Room 4 found 12 caps and Room 7 found 9 caps. How many caps were found?", "en")
    assert [int(m.value) for m in reading.mentions] == [12, 9]
