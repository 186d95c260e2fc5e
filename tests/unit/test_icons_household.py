"""Clothes, tools and household things: one and a pair told apart, and words that mean something else show nothing."""

import pytest

from support.icons import resolved


@pytest.mark.parametrize(
    ("words", "icon"),
    [
        ("earrings", "earring"),
        ("pairs of earrings", "earrings"),
        ("pair of slippers", "slippers"),
        ("green mittens", "mitten-in-green"),
        ("blue capes", "cape-in-blue"),
        ("black shoes", "running-shoe-in-black"),
        ("ear muffs", "ear-muffs"),
        ("hair clips", "hair-clip"),
        ("bricks", "single-brick"),
        ("pans of cookies", "baking-tray"),
        ("frying pans", "frying-pan"),
        ("bolts of cloth", "fabric-roll"),
        ("bolts", "bolt"),
        ("ink cartridges", "ink-cartridge"),
        ("purple hard hats", "hard-hat-in-purple"),
        ("boxes of matches", "matchbox"),
    ],
)
def test_english(words, icon):
    assert resolved(words, language="en") == icon


@pytest.mark.parametrize(
    ("words", "icon"),
    [
        ("Wollmützen", "winter-hat"),
        ("Gummistiefel", "rubber-boot"),
        ("Streichhölzer", "match"),
        ("Muttern", "metal-nut"),
        ("Schraubenschlüssel", "wrench"),
        ("Wolldecken", "blanket"),
        ("Gießkannen", "watering-can"),
    ],
)
def test_german(words, icon):
    assert resolved(words, language="de") == icon


@pytest.mark.parametrize(
    "words", ["matches", "running drills", "air conditioners", "coats of paint", "seat belts", "light years"]
)
def test_english_words_of_another_meaning_show_nothing(words):
    assert resolved(words, language="en") is None


@pytest.mark.parametrize("words", ["Herden", "Schafherde", "Tonleiter"])
def test_german_words_of_another_meaning_show_nothing(words):
    assert resolved(words, language="de") is None
