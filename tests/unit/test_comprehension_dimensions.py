"""Calculations whose dimensions come out, and what everybody knows to be in one of a thing."""

from __future__ import annotations

import pytest

from support.family_answers import answer


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Mo has 40 beads. He gives each of his 3 cousins 9 beads. How many beads does he have left?", 13),
        ("Ida bought 4 boxes of 9 candles. A lantern takes 3 candles. How many lanterns can she fill?", 12),
        ("Pears are sold at 4 for $3. How much do 20 pears cost?", 15),
        ("A tap fills 24 jugs in 8 minutes. How many jugs does it fill in 5 minutes?", 15),
        ("Two halls each have 6 rows of seats with 7 seats per row. How many seats are there altogether?", 84),
        ("A hamster eats 4 nuts a day. How many nuts does it eat in 3 weeks?", 84),
        ("How many days are in 6 weeks?", 42),
        ("There are 3 tricycles and 5 bicycles in the yard. How many wheels are there?", 19),
        ("A plank is 6 feet long and 2 feet wide. Find its area.", 12),
    ],
)
def test_the_dimension_of_the_question_is_met(text, value):
    assert answer(text) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("How many buns are there in 4 dozen?", 48),
        ("A hutch has room for 3 rabbits each week. Every 3 rabbits share one bowl. How many bowls do 12 rabbits need?", 4),
        ("Ravi buys 5 lamps at $12 and sells them again at $20 each. How much money does he make?", 40),
        ("Tove drank 35 cups of tea last week. How many cups did she drink a day?", 5),
        ("Sledge hire costs $10 plus $4 per hour. Lea paid $34. For how many hours did she have the sledge?", 6),
    ],
)
def test_what_is_told_around_the_rates_counts(text, value):
    assert answer(text) == value
