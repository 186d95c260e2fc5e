"""Coins and notes by value: which words show which, and that their sizes stand to each other as the real ones do."""

from __future__ import annotations

import re

import pytest

from icon_library.drawings import coins, notes
from support.icons import library


@pytest.mark.parametrize(
    ("words", "language", "icon"),
    [
        ("20 euro notes", "en", "twenty-euro-note"),
        ("twenty euro bill", "en", "twenty-euro-note"),
        ("$5 bills", "en", "five-dollar-note"),
        ("five dollar bills", "en", "five-dollar-note"),
        ("ten cent pieces", "en", "dime"),
        ("20 cent coins", "en", "twenty-cent-euro-coin"),
        ("50p coins", "en", "fifty-pence-coin"),
        ("50-Cent-Münzen", "de", "fifty-cent-euro-coin"),
        ("10-Euro-Scheine", "de", "ten-euro-note"),
        ("Zehneuroschein", "de", "ten-euro-note"),
        ("Geldscheine", "de", "banknote"),
        ("Fünfliber", "de", "five-franc-coin"),
        ("Rappen", "de", "one-rappen-coin"),
        ("blue wallets", "en", "wallet-in-blue"),
    ],
)
def test_words_show_the_value(words: str, language: str, icon: str) -> None:
    found = library().resolve(words, language=language)
    assert found is not None
    assert found.id == icon


def test_a_pound_may_be_a_weight_and_shows_nothing() -> None:
    assert library().resolve("pounds", language="en") is None


@pytest.mark.parametrize(
    "smaller_first",
    [
        ("dime", "penny", "nickel", "quarter", "dollar-coin", "half-dollar"),
        ("one-cent-euro-coin", "two-cent-euro-coin", "ten-cent-euro-coin", "euro-coin", "two-euro-coin"),
        ("five-pence-coin", "one-penny-coin", "pound-coin", "ten-pence-coin", "two-pound-coin"),
        ("five-rappen-coin", "half-franc-coin", "ten-rappen-coin", "franc-coin", "two-franc-coin", "five-franc-coin"),
    ],
)
def test_coins_stand_to_each_other_as_real_ones(smaller_first: tuple[str, ...]) -> None:
    bodies = dict(coins.drawings())
    widths = [_width(bodies[coin]) for coin in smaller_first]
    assert widths == sorted(widths)
    assert len(set(widths)) == len(widths)


def test_euro_notes_grow_with_their_value() -> None:
    bodies = dict(notes.drawings())
    widths = [_width(bodies[f"{value}-euro-note"]) for value in ("five", "ten", "twenty", "fifty", "hundred", "two-hundred")]
    assert widths == sorted(set(widths))


def _width(body: str) -> float:
    """Of the drawing's first shape: a circle's radius, a rectangle's width, or how far a path's start stands above the centre."""
    first = body.split("/>", maxsplit=1)[0]
    sized = re.search(r' (?:r|width)="([\d.]+)"', first)
    start = re.search(r'd="M[\d.]+ ([\d.]+)', first)
    if sized is not None:
        return float(sized[1])
    assert start is not None
    return 16 - float(start[1])
