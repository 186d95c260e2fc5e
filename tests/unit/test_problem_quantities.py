"""Reading and writing quantities: every form, every separator, and what is no quantity."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.layout.numerals import number_text
from generator.problem.model import Form, Quantity
from generator.problem.quantities import BadQuantity, computed, read_quantity, write_quantity


@pytest.mark.parametrize(
    ("text", "value", "form"),
    [
        ("7", "7", "integer"),
        ("007", "7", "integer"),
        ("0", "0", "integer"),
        (" 12 ", "12", "integer"),
        ("2.5", "5/2", "decimal"),
        (".5", "1/2", "decimal"),
        ("2.50", "5/2", "decimal"),
        ("2.0", "2", "decimal"),
        ("1.234", "1234/1000", "decimal"),
        ("3/4", "3/4", "fraction"),
        ("3 / 4", "3/4", "fraction"),
        ("6/3", "2", "fraction"),
        ("3⁄4", "3/4", "fraction"),
        ("½", "1/2", "fraction"),
        ("1 1/2", "3/2", "mixed"),
        ("1½", "3/2", "mixed"),
        ("2 ⅔", "8/3", "mixed"),
        ("25%", "1/4", "percentage"),
        ("12.5 %", "1/8", "percentage"),
        ("150%", "3/2", "percentage"),
        ("1,234", "1234", "integer"),
        ("1,234,567", "1234567", "integer"),
        ("1,234.5", "2469/2", "decimal"),
        ("1 234", "1234", "integer"),
        ("12 345 678", "12345678", "integer"),
        ("1'234", "1234", "integer"),
        ("1 234,5", "2469/2", "decimal"),
        ("1.234,5", "2469/2", "decimal"),
        ("1.234.567", "1234567", "integer"),
        ("1,5", "3/2", "decimal"),
        ("0,234", "234/1000", "decimal"),
        ("12,3456", "123456/10000", "decimal"),
        ("999999999.999999", "999999999999999/1000000", "decimal"),
    ],
)
def test_reading(text, value, form):
    quantity = read_quantity(text)
    assert (quantity.value, quantity.form) == (Fraction(value), Form(form))


@pytest.mark.parametrize(
    ("text", "english", "german", "canonical"),
    [
        ("12.50", "12.50", "12,50", "12.50"),
        ("12,50", "12.50", "12,50", "12.50"),
        ("5.00", "5.00", "5,00", "5.00"),
        ("0.10", "0.10", "0,10", "0.10"),
        ("1,250.00", "1,250.00", "1.250,00", "1250.00"),
        ("1.5000000000", "1.500000", "1,500000", "1.500000"),
        ("12.50%", "12.50%", "12,50 %", "12.50%"),
        ("2.5", "2.5", "2,5", "2.5"),
        ("7", "7", "7", "7"),
    ],
)
def test_written_decimals_stay(text, english, german, canonical):
    quantity = read_quantity(text)
    assert number_text(quantity, "en") == english
    assert number_text(quantity, "de") == german
    assert write_quantity(quantity) == canonical
    assert read_quantity(canonical) == quantity


@pytest.mark.parametrize("text", ["", "?", "  ", " ? "])
def test_not_known(text):
    assert read_quantity(text) is None


@pytest.mark.parametrize(
    ("text", "code", "suggestion"),
    [
        ("five", "not-a-number", ""),
        ("5 apples", "not-a-number", "5"),
        ("$5", "not-a-number", "5"),
        ("+5", "not-a-number", "5"),
        ("3 or 4", "not-a-number", ""),
        ("1e3", "not-a-number", ""),
        ("1.2.3", "not-a-number", "1.2.3"),
        ("12,34,567", "not-a-number", "12,34,567"),
        ("1 23", "not-a-number", ""),
        ("1 234/5", "not-a-number", ""),
        ("1 3/2", "not-a-number", ""),
        ("1/2/3", "not-a-number", ""),
        ("3/4%", "not-a-number", "3/4%"),
        ("٣", "not-a-number", ""),
        ("٣" * 3, "not-a-number", ""),
        ("²", "not-a-number", ""),
        ("%", "not-a-number", ""),
        ("/", "not-a-number", ""),
        ("-", "not-a-number", ""),
        ("5-", "not-a-number", "5"),
        ("--5", "not-a-number", "5"),
        ("-5", "negative-quantity", ""),
        ("− 1/2", "negative-quantity", ""),
        ("1/0", "division-by-zero", ""),
        ("1 1/0", "division-by-zero", ""),
        ("1000000000", "too-large", ""),
        ("1,000,000,000", "too-large", ""),
        ("1/1000001", "too-precise", ""),
        ("0.0000001", "too-precise", ""),
    ],
)
def test_bad_quantities(text, code, suggestion):
    with pytest.raises(BadQuantity) as bad:
        read_quantity(text)
    assert (bad.value.code, bad.value.suggestion) == (code, suggestion)


@pytest.mark.parametrize(
    ("value", "form", "text"),
    [
        ("7", "integer", "7"),
        ("1234567", "integer", "1234567"),
        ("5/2", "decimal", "2.5"),
        ("1/100", "decimal", "0.01"),
        ("2", "decimal", "2"),
        ("3/4", "fraction", "3/4"),
        ("2", "fraction", "2/1"),
        ("7/2", "fraction", "7/2"),
        ("7/2", "mixed", "3 1/2"),
        ("1/2", "mixed", "1/2"),
        ("1/4", "percentage", "25%"),
        ("1/8", "percentage", "12.5%"),
        ("1/3", "percentage", "1/3"),
        ("1/3", "decimal", "1/3"),
        ("4/3", "decimal", "1 1/3"),
        ("1/3", "integer", "1/3"),
    ],
)
def test_writing(value, form, text):
    assert write_quantity(Quantity(Fraction(value), Form(form))) == text


@pytest.mark.parametrize(
    ("value", "written", "text"),
    [
        ("6", (), "6"),
        ("6", ("1/2",), "6"),
        ("6", ("2.50", "3.50"), "6"),
        ("5/2", ("5",), "2.5"),
        ("5/2", ("1/2", "2"), "2 1/2"),
        ("5/2", ("1.25", "1.25"), "2.50"),
        ("79/5", ("12.50", "3.30"), "15.80"),
        ("9/2", ("3", "1.50"), "4.50"),
        ("25/16", ("1.25", "1.25"), "1.5625"),
        ("1/2", ("1 1/2",), "1/2"),
        ("7/3", ("7",), "2 1/3"),
        ("1/3", ("0.5",), "1/3"),
        ("1/4", ("25.00%",), "0.25"),
        ("1/2", ("25.00%",), "0.5"),
        ("1/10000000", ("0.1",), "1/10000000"),
    ],
)
def test_a_computed_value_is_written_like_its_sources(value, written, text):
    assert write_quantity(computed(Fraction(value), [read_quantity(each) for each in written])) == text


@given(st.integers(0, 10**9 - 1), st.integers(0, 6))
def test_decimals_come_back(digits, decimals):
    value = Fraction(digits, 10**decimals)
    text = write_quantity(Quantity(value, Form.DECIMAL))
    again = read_quantity(text)
    assert again is not None
    assert again.value == value


@given(st.integers(0, 10**6), st.integers(1, 10**6), st.sampled_from(list(Form)))
def test_every_form_comes_back(above, below, form):
    value = Fraction(above, below)
    again = read_quantity(write_quantity(Quantity(value, form)))
    assert again is not None
    assert again.value == value
