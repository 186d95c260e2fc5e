"""Things, holders and marks of random trees; every word is made up here."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Thing:
    name: str
    type: str
    unit: bool = False


@dataclass(frozen=True, slots=True)
class Holder:
    name: str
    type: str


COUNTED = (
    Thing("orange", "orange"),
    Thing("red rose", "red-rose"),
    Thing("marble", "marble"),
    Thing("Murmel", "marble"),
    Thing("book", "book"),
    Thing("glow stick", "glow-stick"),
    Thing("", "shell"),
    Thing("sticker", ""),
)
MEASURED = (
    Thing("cm", "measure", True),
    Thing("kg", "measure", True),
    Thing("litre", "litre", True),
)
SQUARE = Thing("m²", "measure", True)
MULTIPLIER = Thing("times", "multiplier")
GROUPS = (Thing("bag", "bag"), Thing("nest", "nest"), Thing("Kiste", "box"), Thing("row", "row"))
HOLDERS = (
    Holder("Ana", "girl"),
    Holder("Mira", "girl"),
    Holder("Zoë", "girl-2"),
    Holder("Leo", "boy"),
    Holder("Uncle Bartholomew of the Long Name", "man"),
    Holder("", "basket"),
    Holder("left shelf", "shelf"),
    Holder("right shelf", "shelf"),
    Holder("Küche", ""),
)
MARKS = (("Monday", "calendar"), ("morning", "clock"), ("", "sun"))
ODD_NAMES = (
    'the "big", old one',
    "a ] b",
    "back\\slash",
    "<b>&amp;",
    "שלום",
    "🍎🍏",
    "e\u0301toile",
    "two  spaces",
    "{curly} (round)",
    "name: colon",
)
