"""Measured things, and sums that mix units."""

import pytest

from generator.problem.units import square_of, unit_of
from support.language_texts import codes, meaning, slot


@pytest.mark.parametrize(
    ("name", "type_", "measured"),
    [
        ("inch", "measure", True),
        ("ribbon", "measure", True),
        ("inches", "", True),
        ("feet", "", True),
        ("feet", "feet", True),
        ("feet", "spider", False),
        ("Fuß", "measure", True),
        ("Liter", "milk", True),
        ("kg", "flour", True),
        ("cm of ribbon", "ribbon", True),
        ("cm Band", "measure", True),
        ("t shirt", "t-shirt", False),
        ("minute steak", "steak", False),
        ("day", "day", True),
        ("dollar", "coin", False),
        ("cent", "measure", True),
        ("euro", "euro", False),
        ("apple", "apple", False),
        ("yard", "garden", False),
    ],
)
def test_measured_things(name, type_, measured):
    assert meaning(slot(1, "3", name, type=type_)).operands[0].thing.measured is measured


@pytest.mark.parametrize(
    ("first", "second", "found"),
    [
        ("feet", "inches", ["unit-mismatch"]),
        ("m", "kg", ["unit-mismatch"]),
        ("Stunden", "Minuten", ["unit-mismatch"]),
        ("euro", "cent", ["unit-mismatch"]),
        ("dime", "nickel", ["unit-mismatch"]),
        ("cm", "centimetres", []),
        ("Stunde", "hours", []),
        ("apple", "pear", []),
        ("kg", "apple", []),
    ],
)
@pytest.mark.parametrize("operation", ["addition", "subtraction", "comparison"])
def test_sums_and_comparisons_have_one_unit(operation, first, second, found):
    assert codes(f"{operation}({slot(1, '3', first)}, {slot(2, '2', second)})") == found


def test_the_result_has_the_unit_too():
    assert codes(f"addition({slot(1, '3', 'm')}, {slot(2, '2', 'm')}, {slot(0, '', 'cm')})") == ["unit-mismatch"]


def test_a_conversion_makes_units_agree():
    converted = f"unittrans({slot(1, '3', 'feet')}, {slot(2, '12', 'inches', type='unittrans_value')}, {slot(0, '', 'inches')})"
    assert codes(f"addition({converted}, {slot(2, '2', 'inches')})") == []
    assert codes(f"addition({converted}, {slot(2, '2', 'feet')})") == ["unit-mismatch"]


def test_sides_and_pieces_have_one_unit():
    assert codes(f"area({slot(1, '3', 'm')}, {slot(2, '20', 'cm')})") == ["unit-mismatch"]
    assert codes(f"division{{situation: group}}({slot(1, '3', 'm')}, {slot(2, '20', 'cm')})") == ["unit-mismatch"]
    assert codes(f"division({slot(1, '120', 'km')}, {slot(2, '2', 'hours')})") == []


def test_the_message_names_both_units():
    from generator.problem import check

    (finding,) = check(f"addition({slot(1, '3', 'feet')}, {slot(2, '2', 'inches')})").diagnostics
    assert finding.message == "feet and inches are different units; convert one of them first."
    assert finding.node == "arguments/1"


def test_squares():
    assert square_of(unit_of("metres", "measure")) == "m²"
    assert square_of(unit_of("kg", "measure")) == ""
    assert square_of(None) == ""
