"""The hand-written labels agree with themselves: a wrong label would blame the engine for the examiner's mistake."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from itertools import chain

import pytest

from generator.problem.model import OperationName, Situation
from generator.problem.situations import ROLES
from support import comprehension_labels as labels
from support.label_formula import holds, known_numbers, number, operands, value
from support.number_words import spellings
from support.situation_cells import CELLS

SITUATIONS = tuple(chain.from_iterable(labels.situations(split) for split in labels.SPLITS))
TRIPLES = tuple(chain.from_iterable(labels.triples(split) for split in labels.SPLITS))
REFUSALS = tuple(chain.from_iterable(labels.refusals(split) for split in labels.SPLITS))
EVERY = (*SITUATIONS, *TRIPLES, *REFUSALS)
CELL_NAMES = {re.sub(r" (c|m)\w+$", lambda kind: {"c": "d", "m": "m"}[kind[1]], cell.name) for cell in CELLS} - {"P2 as a sum"}
UNKNOWNS = {"result_container", "container1", "container2", "both"}
REASONS = {
    "impossible", "under_specified", "contradictory", "no_problem", "injection", "markup", "several_problems", "other_language",
    "noise",
}  # fmt: skip
ABBREVIATED = {
    "meter", "kilogram", "kilometer", "centimeter", "Meter", "Kilometer", "Kilogramm", "Quadratmeter", "Zentimeter",
    "person", "dollar",
}  # fmt: skip
"""Things whose text has another word: a unit's sign, the plural "people"."""
FACTOR_WORDS = {
    "en": {"1/2": "half", "3/4": "three quarters", "2": "twice|double"},
    "de": {"1/2": "hälfte", "1/4": "viertel", "1/3": "drittel", "2": "doppelt", "3": "dreifach", "5": "fünffach"},
}


def named(label):
    return label.id


def bare(text):
    """Small letters without accents, so that "Äpfel" begins like "Apfel"."""
    return "".join(mark for mark in unicodedata.normalize("NFD", text.casefold()) if not unicodedata.combining(mark))


def says(text, quantity, language):
    """Whether the number stands in the text, in digits or words."""
    words = {quantity, quantity.replace(".", ",")} | set(FACTOR_WORDS[language].get(quantity, "").split("|")) - {""}
    if quantity.isdigit():
        words |= spellings(int(quantity), language)
    stem = "" if language == "en" else "(?:e|er|en|em|mal|fach|fache)?"
    return any(re.search(rf"(?<![\w.,]){re.escape(word)}{stem}(?![\w%])", text.casefold()) for word in words)


def test_no_id_and_no_text_comes_twice():
    assert [key for key, times in Counter(label.id for label in EVERY).items() if times > 1] == []
    assert [key for key, times in Counter(bare(label.text) for label in EVERY).items() if times > 1] == []


def test_the_hidden_half_is_in_the_files_that_say_so():
    for split in labels.SPLITS:
        rows = (*labels.situations(split), *labels.triples(split), *labels.refusals(split))
        assert {label.split for label in rows} == {split}


def test_every_cell_has_three_problems_in_each_half_and_language_and_two_later_ones():
    assert len(CELL_NAMES) == 33
    counts = Counter((label.cell, label.language, label.split) for label in SITUATIONS)
    for cell in CELL_NAMES:
        for language in labels.LANGUAGES:
            for split in labels.SPLITS:
                assert counts.pop((cell, language, split), 0) >= (2 if split == "more" else 3), (cell, language, split)
    assert not counts


def test_the_other_sets_are_as_large_as_they_should_be():
    assert Counter(label.language for label in TRIPLES) == {"en": 198, "de": 100}
    assert Counter(label.language for label in REFUSALS) == {"en": 60, "de": 40}
    assert sum(label.steps > 1 for label in TRIPLES) >= 80
    assert {label.why for label in REFUSALS} == REASONS


def test_about_half_of_the_later_problems_is_shown():
    later = [label for label in EVERY if label.split == "more"]
    assert 0.4 < sum(labels.is_shown(label.split, label.id) for label in later) / len(later) < 0.6
    assert {labels.is_shown(label.split, label.id) for label in EVERY if label.split == "look"} == {True}
    assert {labels.is_shown(label.split, label.id) for label in EVERY if label.split == "hidden"} == {False}


@pytest.mark.parametrize("label", SITUATIONS, ids=named)
def test_a_cells_problem_is_right(label):
    if label.cell == "P3":
        assert (label.answer, operands(label.formula)[:2]) == ("", ["?", "?"])
    else:
        assert holds(label.formula, label.answer)
    for quantity in known_numbers(label.formula):
        assert says(label.text, quantity, label.language), quantity
    assert len(operands(label.formula)) == 3
    assert label.wording == {"a": "more", "b": "fewer"}.get(label.cell[-1], "")
    for way in label.encodings:
        assert (OperationName(way.operation), Situation(way.situation)) in ROLES
        assert way.unknown in UNKNOWNS
    asked = ["container1", "container2", "result_container"]
    unknown = [slot for slot, quantity in zip(asked, operands(label.formula), strict=True) if quantity == "?"]
    assert label.encodings[0].unknown == ("both" if len(unknown) == 2 else unknown[0])


@pytest.mark.parametrize("cell", CELLS, ids=lambda cell: cell.name)
def test_the_cells_mean_what_they_mean_elsewhere(cell):
    name = {"P2 as a sum": "P2"}.get(cell.name, cell.name.replace(" counted", "d").replace(" measured", "m"))
    slots = {("result",): "result_container", ("arguments/0",): "container1", ("arguments/1",): "container2"}
    unknown = slots.get(cell.unknown, "both")
    for label in SITUATIONS:
        if label.cell == name:
            assert (cell.situation, unknown) in {(way.situation, way.unknown) for way in label.encodings}


@pytest.mark.parametrize("label", TRIPLES, ids=named)
def test_a_problem_with_triples_is_right(label):
    assert holds(label.formula, label.answer)
    assert [triple.quantity for triple in label.triples].count("?") == 1
    stated = {triple.quantity for triple in label.triples} - {"?"}
    assert stated == set(known_numbers(label.formula))
    for quantity in stated:
        assert says(label.text, quantity, label.language), quantity
    for triple in label.triples:
        best = next(filter(None, triple.holders), labels.ANYTHING)
        for word in (best, triple.things[0].split()[-1]):
            assert word == labels.ANYTHING or bare(word)[:3] in bare(label.text) or word in ABBREVIATED, word


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        ("5 + 7 × 2", 19),
        ("(5 + 7) × 2", 24),
        ("38 mod 6", 2),
        ("80 × 25%", 20),
        ("20 - 5 - 3", 12),
        ("18 × 1/2", 9),
        ("2.5 × 4", 10),
    ],
)
def test_formulas_are_worked_out(expression, expected):
    assert value(expression) == expected


@pytest.mark.parametrize("expression", ["", "3 +", "(3", "3 4", "3 ÷ 0", "x", "3 + $"])
def test_what_is_no_formula_is_refused(expression):
    with pytest.raises(ValueError, match=r".+"):
        value(expression)


def test_a_wrong_answer_does_not_hold():
    assert holds("4 + ? = 7", "3")
    assert not holds("4 + ? = 7", "4")
    assert number("25%") * 4 == 1
