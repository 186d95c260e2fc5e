"""Numbers, names and items: how they are written, broken and placed."""

from __future__ import annotations

from fractions import Fraction

import pytest

from generator.layout import constants as c
from generator.layout.items import LARGE, grid_places
from generator.layout.names import name_lines
from generator.layout.numerals import number_text
from generator.layout.typeface import text_width
from generator.problem.model import Form, Quantity


@pytest.mark.parametrize(
    ("value", "form", "english", "german"),
    [
        (Fraction(7), Form.INTEGER, "7", "7"),
        (Fraction(1250), Form.INTEGER, "1,250", "1.250"),
        (Fraction(5, 2), Form.DECIMAL, "2.5", "2,5"),
        (Fraction(1234567, 1000), Form.DECIMAL, "1,234.567", "1.234,567"),
        (Fraction(3, 4), Form.FRACTION, "3/4", "3/4"),
        (Fraction(3, 2), Form.MIXED, "1 1/2", "1 1/2"),
        (Fraction(3, 2), Form.FRACTION, "3/2", "3/2"),
        (Fraction(1, 4), Form.PERCENTAGE, "25%", "25 %"),
        (Fraction(1, 3), Form.DECIMAL, "1/3", "1/3"),
        (Fraction(-4), Form.INTEGER, "−4", "−4"),
    ],
)
def test_numbers_are_written_as_the_language_writes_them(value: Fraction, form: Form, english: str, german: str) -> None:
    assert number_text(Quantity(value, form), "en") == english
    assert number_text(Quantity(value, form), "de") == german


def test_names_wrap_at_spaces() -> None:
    assert name_lines("Grandmother Elisabeth of the Hill") == ("Grandmother Elisabeth of", "the Hill")


def test_a_word_longer_than_a_line_is_broken_with_a_hyphen() -> None:
    lines = name_lines("D" * 30)
    assert lines == ("D" * (c.NAME_MEASURE - 1) + "-", "D" * (30 - c.NAME_MEASURE + 1))


def test_a_mark_is_not_parted_from_its_letter() -> None:
    cut = c.NAME_MEASURE - 1
    name = "a" * (cut - 1) + "e\u0301" + "b" * 10
    assert not any(line.startswith("\u0301") for line in name_lines(name))


def test_a_very_long_name_ends_in_an_ellipsis() -> None:
    lines = name_lines("word " * 60)
    assert len(lines) == c.NAME_LINES
    assert lines[-1].endswith("…")


def test_an_empty_name_has_no_lines_of_its_own() -> None:
    assert [line for line in name_lines("") if line] == []


def test_fives_stand_apart() -> None:
    places, width, height = grid_places(12, c.FIVE, LARGE)
    pitch = c.ITEM + c.ITEM_GAP
    assert places[0] == (0, 0)
    assert places[5] == (0, pitch)  # the second row of five
    assert places[10] == (0, 2 * pitch + c.FIVE_GAP - c.ITEM_GAP)  # a wider gap after two rows
    assert width == 4 * pitch + c.ITEM
    assert height == places[10][1] + c.ITEM


def test_a_single_row_has_a_gap_after_five() -> None:
    places, _, height = grid_places(9, 9, LARGE)
    pitch = c.ITEM + c.ITEM_GAP
    assert places[5][0] == 5 * pitch + c.FIVE_GAP - c.ITEM_GAP
    assert height == c.ITEM


def test_text_is_measured_by_the_font() -> None:
    assert text_width("Anna", 20) == pytest.approx(sum(text_width(letter, 20) for letter in "Anna"))
    assert text_width("W", 20) > text_width("i", 20)
    assert text_width("e\u0301", 20) < 2 * text_width("e", 20)  # a combining mark takes no room of its own
    assert text_width("🍎", 20) >= 20  # what the font lacks gets the room of the widest fallback
