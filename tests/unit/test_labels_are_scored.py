"""The examiner is right: what a cell's visual language means is scored as that cell, anything near it as wrong."""

from __future__ import annotations

import pytest

from generator.language import parse
from generator.problem import interpret
from support.comprehension_labels import Encoding, SituationLabel, Triple
from support.label_scores import plain_thing, score_situation, triples_match, triples_of
from support.language_texts import slot


def meaning(text):
    problem = interpret(parse(text).tree).problem
    assert problem is not None
    return problem


def label(operation, situation, unknown, formula, answer, wording="", others=()):
    ways = tuple(Encoding(*way) for way in ((operation, situation, unknown), *others))
    return SituationLabel("x", "look", "x", "en", "", ways, wording, formula, answer)


def compare(first, second, third, properties):
    slots = (slot(1, first, "shell"), slot(2, second, "shell"), slot(0, third, "shell"))
    return meaning(f"addition{{situation: compare, {properties}}}({', '.join(slots)})")


SMALLER = label("addition", "compare", "container1", "? + 4 = 9", "5", "more")


def test_the_cell_itself_is_right_in_every_figure():
    score = score_situation(SMALLER, compare("?", "4", "9", "wording: more, unknown: container1"))
    assert (score.situation, score.roles, score.wording, score.answer, score.got) == (True, True, True, True, "compare")


def test_another_unknown_is_wrong():
    score = score_situation(SMALLER, compare("9", "4", "?", "wording: more"))
    assert (score.situation, score.roles, score.answer) == (False, False, False)


def test_another_situation_is_wrong_although_its_answer_is_right():
    taken = meaning(f"subtraction({slot(1, '9', 'shell')}, {slot(2, '4', 'shell')}, {slot(0, '?', 'shell')})")
    score = score_situation(SMALLER, taken)
    assert (score.situation, score.answer, score.got) == (False, True, "take_from")


def test_quantities_in_each_others_roles_are_seen():
    bigger = label("addition", "compare", "result_container", "5 + 4 = ?", "9", "fewer")
    score = score_situation(bigger, compare("4", "5", "?", "wording: more"))
    assert (score.situation, score.roles, score.wording, score.answer) == (True, False, False, True)


def test_another_spelling_of_the_cell_is_right():
    size = label(
        "division", "share", "result_container", "12 ÷ 4 = ?", "3", others=[("multiplication", "equal_groups", "container1")]
    )
    slots = (slot(1, "?", "egg"), slot(2, "4", "nest", type="multiplier"), slot(0, "12", "egg"))
    score = score_situation(size, meaning(f"multiplication{{situation: equal_groups, unknown: container1}}({', '.join(slots)})"))
    assert (score.situation, score.roles, score.answer) == (True, True, True)


def test_both_parts_are_asked_for():
    parts = label("addition", "put_together", "both", "? + ? = 5", "")
    slots = (slot(1, "?", "fish"), slot(2, "?", "fish"), slot(0, "5", "fish"))
    score = score_situation(parts, meaning(f"addition{{unknown: both}}({', '.join(slots)})"))
    assert (score.situation, score.roles, score.answer) == (True, True, True)


GIVEN = (Triple(("Ana",), ("red apple",), "4"), Triple(("", "Leo"), ("apple",), "3"), Triple(("*",), ("*",), "?"))


def named(*slots):
    return triples_of(meaning(f"addition({', '.join(slots)})"), "en")


def apples(number, quantity, thing="apple", **holder):
    return slot(number, quantity, thing, **holder)


@pytest.mark.parametrize(
    ("slots", "matches"),
    [
        ((apples(1, "4", "red apple", who="Ana"), apples(2, "3", who="Leo"), apples(0, "?")), True),
        ((apples(1, "4", "red apple", who="Ana"), apples(2, "3"), apples(0, "?", who="the two")), True),
        ((apples(1, "4", "red apple", who="Ana"), apples(2, "3", who="Mia"), apples(0, "?")), False),
        ((apples(1, "4", "apple", who="Ana"), apples(2, "3", who="Leo"), apples(0, "?")), False),
        ((apples(1, "5", "red apple", who="Ana"), apples(2, "3", who="Leo"), apples(0, "?")), False),
        ((apples(1, "4", "red apple", who="Ana"), apples(2, "3"), apples(3, "1"), apples(0, "?")), False),
    ],
)
def test_triples_are_compared_exactly(slots, matches):
    assert triples_match(GIVEN, named(*slots), "en") is matches


def test_results_in_between_name_nothing():
    inner = f"addition({apples(1, '4', who='Ana')}, {apples(2, '3', who='Leo')}, {apples(0, '', who='Mia')})"
    got = triples_of(meaning(f"subtraction({inner}, {apples(2, '2')}, {apples(0, '?', who='both')})"), "en")
    assert {quantity for _, _, quantity in got} == {"4", "3", "2", "?"}
    assert not any("mia" in holders for holders, _, _ in got)


@pytest.mark.parametrize(
    ("first", "second", "language"),
    [
        ("kg", "kilogram", "en"),
        ("square meter", "m²", "en"),
        ("cm of ribbon", "centimeter", "en"),
        ("grüne Apfel", "grüner Apfel", "de"),
    ],
)
def test_spellings_of_one_thing_are_the_same(first, second, language):
    assert plain_thing(first, language) == plain_thing(second, language)


def test_two_things_stay_two():
    assert plain_thing("roter Apfel", "de") != plain_thing("grüner Apfel", "de")
