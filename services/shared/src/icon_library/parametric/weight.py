"""Weights for a balance: `weight-500-g`, `weight-2-kg`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import ClassVar, Self

from icon_library.drawings.figures import written
from icon_library.drawings.shapes import path
from icon_library.parametric.family import Parametric, within
from icon_library.parametric.phrases import without_article

_UNITS = {
    **dict.fromkeys(("g", "gram", "grams", "gramm"), "g"),
    **dict.fromkeys(("kg", "kilo", "kilogram", "kilograms", "kilogramm"), "kg"),
    **dict.fromkeys(("lb", "lbs", "pound", "pounds"), "lb"),
    **dict.fromkeys(("oz", "ounce", "ounces"), "oz"),
}
_AMOUNT = rf"(?P<amount>\d{{1,3}})[ -]?(?P<unit>{'|'.join(sorted(_UNITS, key=len, reverse=True))})"
_NOUN = r"(?:weights?|gewicht|gewichtsstueck|gewichte)"
_PHRASES = (re.compile(rf"{_AMOUNT}[ -]{_NOUN}"), re.compile(rf"{_NOUN} (?:of|von|mit) {_AMOUNT}"))


@dataclass(frozen=True, slots=True)
class Weight(Parametric):
    amount: int
    unit: str

    IDS: ClassVar = re.compile(r"weight-(\d{1,3})-(g|kg|lb|oz)")
    NOUNS: ClassVar = frozenset(("weight", "weights", "gewicht", "gewichtsstueck", "gewichte"))
    SAMPLES: ClassVar = ("weight-1-kg", "weight-500-g", "weight-20-lb")

    def __post_init__(self) -> None:
        within("amount", self.amount, 1, 999)

    @classmethod
    def of_id(cls, match: re.Match[str]) -> Self:
        return cls(int(match[1]), match[2])

    @classmethod
    def of_words(cls, phrase: str) -> Self | None:
        words = without_article(phrase)
        match = next((found for pattern in _PHRASES if (found := pattern.fullmatch(words))), None)
        return cls(int(match["amount"]), _UNITS[match["unit"]]) if match else None

    @property
    def id(self) -> str:
        return f"weight-{self.amount}-{self.unit}"

    def body(self) -> str:
        edge = "M7.4 10.2h17.2a2 2 0 0 1 2 1.6l3.8 16.6a2.2 2.2 0 0 1-2.2 2.6H3.8a2.2 2.2 0 0 1-2.2-2.6l3.8-16.6z"
        ring = "M16 1.2a5.4 5.4 0 0 1 3.4 9.6h-6.8A5.4 5.4 0 0 1 16 1.2zm0 2.8a2.7 2.7 0 1 0 0 5.4 2.7 2.7 0 0 0 0-5.4z"
        return "".join(
            (
                path("#636363", ring),
                path("#494452", edge),
                path("#6b6478", "M7.4 10.2h17.2a2 2 0 0 1 2 1.6l3.4 15a1.7 1.7 0 0 1-1.6 2H3.6a1.7 1.7 0 0 1-1.6-2l3.4-15z"),
                written("#f8f5fb", f"{self.amount} {self.unit}", (16, 19.4), 7.8, 18.6, 1.8),
            )
        )

    def names(self) -> tuple[str, str]:
        return f"{self.amount} {self.unit} weight", f"Gewicht, {self.amount} {self.unit}"
