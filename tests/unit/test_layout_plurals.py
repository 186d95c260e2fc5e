"""Names beside numerals: plural where English has one, symbols and other languages as they are."""

from __future__ import annotations

from fractions import Fraction

import pytest

from generator.layout.plurals import counted_name


@pytest.mark.parametrize(
    ("name", "plural"),
    [
        ("orange", "oranges"),
        ("red rose", "red roses"),
        ("cherry", "cherries"),
        ("day", "days"),
        ("box", "boxes"),
        ("dish", "dishes"),
        ("child", "children"),
        ("leaf", "leaves"),
        ("fish", "fish"),
        ("glass", "glasses"),
        ("pieces", "pieces"),
        ("money", "money"),
        ("m²", "m²"),
        ("Äpfel", "Äpfel"),
        ("", ""),
    ],
)
def test_english_plurals(name: str, plural: str) -> None:
    assert counted_name(name, Fraction(3), "en") == plural
    assert counted_name(name, Fraction(1), "en") == name
    assert counted_name(name, Fraction(3), "de") == name


def test_units_are_symbols_or_words() -> None:
    assert counted_name("cm", Fraction(3), "en", measured=True) == "cm"
    assert counted_name("inch", Fraction(5, 2), "en", measured=True) == "inches"
    assert counted_name("foot", Fraction(3), "en", measured=True) == "feet"
