"""A thermometer that shows a temperature: `thermometer-at-18`, `thermometer-at-minus-5` (degrees Celsius)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import ClassVar, Self

from icon_library.drawings.shapes import circle, path, rect, stroke
from icon_library.parametric.family import Parametric, within
from icon_library.parametric.glyphs import written
from icon_library.parametric.phrases import without_article
from icon_library.parametric.plotting import box, line

COLDEST, HOTTEST = -30, 50
# The tube from -30 to 50 degrees: a unit of the field is 4 degrees.
LOWEST, HIGHEST = 23.0, 3.0
_DEGREES = r"(?P<below>minus |- ?)?(?P<degrees>\d{1,2})"
_UNIT = r" ?(?:° ?c?|degrees?(?: celsius| c)?|grad(?: celsius)?|celsius)"
_BELOW_ZERO = r"(?P<zero> (?:below(?: zero)?|unter null))?"
_SHOWING = r"(?:at|showing|that shows|reading|shows|zeigt|bei|mit|auf|das|der)"
_NOUN = r"(?:thermometers?|aussenthermometer|fieberthermometer)"


@dataclass(frozen=True, slots=True)
class Thermometer(Parametric):
    degrees: int

    IDS: ClassVar = re.compile(r"thermometer-at-(minus-)?(\d{1,2})")
    NOUNS: ClassVar = frozenset(("thermometer", "thermometers", "aussenthermometer", "fieberthermometer"))
    SAMPLES: ClassVar = ("thermometer-at-18", "thermometer-at-minus-5", "thermometer-at-0", "thermometer-at-38")

    def __post_init__(self) -> None:
        within("degrees", self.degrees, COLDEST, HOTTEST)

    @classmethod
    def of_id(cls, match: re.Match[str]) -> Self:
        return cls(-int(match[2]) if match[1] else int(match[2]))

    @classmethod
    def of_words(cls, phrase: str) -> Self | None:
        phrase = without_article(phrase)
        match = (
            re.fullmatch(
                rf"{_NOUN},? {_SHOWING} {_DEGREES}(?:{_UNIT})?{_BELOW_ZERO}"
                r"(?: an?zeigt| zeigt)?",
                phrase,
            )
            or re.fullmatch(rf"{_NOUN}:? {_DEGREES}{_UNIT}{_BELOW_ZERO}", phrase)
            or re.fullmatch(rf"{_DEGREES}{_UNIT}{_BELOW_ZERO} {_NOUN}", phrase)
        )
        if not match:
            return None
        return cls(-int(match["degrees"]) if match["below"] or match["zero"] else int(match["degrees"]))

    @property
    def id(self) -> str:
        return f"thermometer-at-{'minus-' if self.degrees < 0 else ''}{abs(self.degrees)}"

    @staticmethod
    def height_of(degrees: int) -> float:
        """Where this temperature is, from the top of the field."""
        return LOWEST - (LOWEST - HIGHEST) * (degrees - COLDEST) / (HOTTEST - COLDEST)

    def body(self) -> str:
        top = self.height_of(self.degrees)
        tens = "".join(line((18.2, self.height_of(mark)), (20.6, self.height_of(mark))) for mark in range(-30, 51, 10) if mark)
        labels = ((40, "40"), (20, "20"), (0, "0"), (-20, "-20"))
        return "".join(
            (
                rect("#a9a1b5", 3.5, 0.6, 25, 30.8, 4),
                rect("#f8f5fb", 4.3, 1.2, 23.4, 29.2, 3.4),
                path("#cdc4d6", "M9.6 3.6a3.4 3.4 0 0 1 6.8 0v18.6a5 5 0 1 1-6.8 0z"),
                circle("#f8312f", 13, 25.8, 3.9),
                path("#f8312f", box(11.4, top, 3.2, 25 - top)),
                circle("#ff9b99", 11.7, 24.9, 1.1),
                stroke("#4b4b50", 0.7, tens),
                stroke("#0074ba", 1, line((17.8, self.height_of(0)), (21.4, self.height_of(0)))),
                *(written("#4b4b50", text, (24.6, self.height_of(mark)), 2.5, 4.4) for mark, text in labels),
            )
        )

    def names(self) -> tuple[str, str]:
        degrees = f"{self.degrees}".replace("-", "−")
        return f"thermometer at {degrees} °C", f"Thermometer bei {degrees} °C"
