"""Scales with a reading: a kitchen scale with a dial (`scale-at-2500-g`) and one to stand on (`bathroom-scale-at-45-kg`)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction
from typing import ClassVar, Self

from icon_library.drawings.figures import written
from icon_library.drawings.plotting import around, line
from icon_library.drawings.shapes import circle, ellipse, path, rect, stroke
from icon_library.parametric.family import BadParameter, Parametric, within
from icon_library.parametric.phrases import SHOWING, without_article

# How far the dials go; the smallest that shows the weight is taken.
RANGES = {"g": (100, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000), "lb": (1, 2, 5, 10, 20, 50, 100, 200)}
HEAVIEST_PERSON = {"kg": 150, "lb": 350}
# The dial's lowest and highest reading, in degrees clockwise from the top.
FIRST, LAST = -135.0, 135.0
CENTRE = (16.0, 20.0)
_WEIGHT = r"(?P<amount>\d{1,6}(?:[.,]\d{1,3})?) ?(?P<unit>kg|kilos?|kilogramm?s?|kilogrammes|g|gramm?s?|grammes|lbs?|pounds?)"
_DIAL = r"(?:(?:kitchen |food |weighing )?scales?|kuechenwaage|waage)"
_STANDING = r"(?:bathroom scales?|personenwaage)"


def weight_of(amount: str, unit: str) -> tuple[int, str]:
    """ "2,5", "kg" is (2500, "g"). Raises BadParameter where a comma may part thousands or decimals, or a part is left over."""
    decimals = re.search(r"[.,](\d+)$", amount)
    if decimals and len(decimals[1]) == 3:
        if not unit.startswith("g"):
            raise BadParameter(f"{amount} {unit} can be read in two ways")
        return int(re.sub(r"[.,]", "", amount)), "g"
    weight = Fraction(amount.replace(",", ".")) * (1000 if unit.startswith("k") else 1)
    if weight.denominator != 1:
        raise BadParameter(f"{amount} {unit} is less than a scale shows")
    return int(weight), "lb" if unit.startswith(("l", "p")) else "g"


def _phrases(scale: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    return (
        re.compile(rf"{scale},?(?: {SHOWING})? {_WEIGHT}(?: an?zeigt| zeigt)?"),
        re.compile(rf"{_WEIGHT} on (?:a |the )?{scale}"),
    )


_ON_DIAL, _ON_STANDING = _phrases(_DIAL), _phrases(_STANDING)


def _weight_in(phrase: str, patterns: tuple[re.Pattern[str], re.Pattern[str]]) -> tuple[int, str] | None:
    """The weight of a phrase that names such a scale before or after it."""
    words = without_article(phrase)
    match = patterns[0].fullmatch(words) or patterns[1].fullmatch(words)
    return weight_of(match["amount"], match["unit"]) if match else None


@dataclass(frozen=True, slots=True)
class KitchenScale(Parametric):
    """In grams or in pounds."""

    weight: int
    unit: str

    IDS: ClassVar = re.compile(r"scale-at-(\d{1,6})-(g|lb)")
    NOUNS: ClassVar = frozenset(("scale", "scales", "waage", "kuechenwaage"))
    SAMPLES: ClassVar = ("scale-at-2500-g", "scale-at-250-g", "scale-at-0-g", "scale-at-8000-g", "scale-at-3-lb")

    def __post_init__(self) -> None:
        within("weight", self.weight, 0, RANGES[self.unit][-1])

    @classmethod
    def of_id(cls, match: re.Match[str]) -> Self:
        return cls(int(match[1]), match[2])

    @classmethod
    def of_words(cls, phrase: str) -> Self | None:
        weight = _weight_in(phrase, _ON_DIAL)
        return cls(*weight) if weight else None

    @property
    def id(self) -> str:
        return f"scale-at-{self.weight}-{self.unit}"

    @property
    def range(self) -> int:
        """What the dial's last mark stands for; a kilogram or five pounds where nothing lies on the scale."""
        shown = self.weight or {"g": 1000, "lb": 5}[self.unit]
        return next(most for most in RANGES[self.unit] if most >= shown)

    def angle_of(self, weight: float) -> float:
        """Degrees clockwise from the top."""
        return FIRST + (LAST - FIRST) * weight / self.range

    def body(self) -> str:
        tenths = "".join(
            line(around(CENTRE, 6.9 if mark % 5 == 0 else 7.5, angle), around(CENTRE, 8.3, angle))
            for mark, angle in ((mark, self.angle_of(self.range * mark / 10)) for mark in range(11))
        )
        most = f"{self.range // 1000} kg" if self.unit == "g" and self.range >= 1000 else f"{self.range} {self.unit}"
        return "".join(
            (
                path("#ca0b4a", "M8.4 7.6h15.2l4.4 20.6c.3 1.4-.8 2.6-2.1 2.6H6.1c-1.4 0-2.4-1.3-2.1-2.6z"),
                path("#f8312f", "M8.4 7.6h15.2L27.6 27c.3 1.4-.8 2.6-2.1 2.6h-19c-1.4 0-2.4-1.3-2.1-2.6z"),
                rect("#636363", 13.5, 4.6, 5, 3.4),
                path("#9b9b9b", "M2 2h28c0 2-2.2 3.6-5 3.6H7C4.2 5.6 2 4 2 2z"),
                rect("#cdcdcd", 1.2, 1, 29.6, 1.8, 0.9),
                circle("#cdc4d6", 16, 20, 9.4),
                circle("#f8f5fb", 16, 20, 8.9),
                stroke("#4b4b50", 0.7, tenths),
                written("#4b4b50", most, (16, 26.2), 2.5, 7.4),
                stroke("#212121", 1.1, line(CENTRE, around(CENTRE, 6.6, self.angle_of(self.weight)))),
                circle("#212121", *CENTRE, 1.2),
            )
        )

    def names(self) -> tuple[str, str]:
        return f"scale at {self.weight} {self.unit}", f"Waage bei {self.weight} {self.unit}"


@dataclass(frozen=True, slots=True)
class BathroomScale(Parametric):
    """In kilograms or in pounds."""

    weight: int
    unit: str

    IDS: ClassVar = re.compile(r"bathroom-scale-at-(\d{1,3})-(kg|lb)")
    NOUNS: ClassVar = frozenset(("bathroom", "personenwaage"))
    SAMPLES: ClassVar = ("bathroom-scale-at-45-kg",)

    def __post_init__(self) -> None:
        within("weight", self.weight, 1, HEAVIEST_PERSON[self.unit])

    @classmethod
    def of_id(cls, match: re.Match[str]) -> Self:
        return cls(int(match[1]), match[2])

    @classmethod
    def of_words(cls, phrase: str) -> Self | None:
        weight, unit = _weight_in(phrase, _ON_STANDING) or (0, "")
        if unit == "g":
            return cls(weight // 1000, "kg") if weight % 1000 == 0 else None
        return cls(weight, unit) if unit else None

    @property
    def id(self) -> str:
        return f"bathroom-scale-at-{self.weight}-{self.unit}"

    def body(self) -> str:
        return "".join(
            (
                rect("#0074ba", 1.5, 2.4, 29, 28.4, 5),
                rect("#00a6ed", 1.5, 1.2, 29, 28, 5),
                rect("#083b5c", 7, 3.6, 18, 7.4, 1.6),
                written("#b5f0ff", f"{self.weight} {self.unit}", (16, 7.3), 4.2, 15.4),
                ellipse("#83cbff", 10.8, 17.4, 3, 4.4),
                ellipse("#83cbff", 21.2, 17.4, 3, 4.4),
                ellipse("#83cbff", 11.4, 25, 2.2, 2),
                ellipse("#83cbff", 20.6, 25, 2.2, 2),
            )
        )

    def names(self) -> tuple[str, str]:
        return f"bathroom scale at {self.weight} {self.unit}", f"Personenwaage bei {self.weight} {self.unit}"
