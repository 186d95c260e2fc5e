"""Thermometers that show a temperature: `thermometer-at-18`, `thermometer-at-minus-5` (Celsius), `thermometer-at-72-f`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import ClassVar, Self

from icon_library.drawings.figures import written
from icon_library.drawings.plotting import box, line
from icon_library.drawings.shapes import circle, path, rect, stroke
from icon_library.parametric.family import Parametric, within
from icon_library.parametric.phrases import SHOWING, without_article

# Where the lowest and the highest temperature are, from the top of the field.
LOWEST, HIGHEST = 23.0, 3.0
_DEGREES = r"(?P<below>minus |- ?)?(?P<degrees>\d{1,3})"
_BELOW_ZERO = r"(?P<zero> (?:below(?: zero)?|unter null))?"
_NOUN = r"(?:thermometers?|aussenthermometer|fieberthermometer)"


@cache
def _phrases(unit: str, may_lack: str) -> tuple[re.Pattern[str], ...]:
    return (
        re.compile(rf"{_NOUN},? {SHOWING} {_DEGREES}(?:{unit}){may_lack}{_BELOW_ZERO}(?: an?zeigt| zeigt)?"),
        re.compile(rf"{_NOUN}:? {_DEGREES}{unit}{_BELOW_ZERO}"),
        re.compile(rf"{_DEGREES}{unit}{_BELOW_ZERO} {_NOUN}"),
    )


@dataclass(frozen=True)
class Thermometer(Parametric):
    """In degrees Celsius."""

    COLDEST: ClassVar[int] = -30
    HOTTEST: ClassVar[int] = 50
    TICK: ClassVar[int] = 10
    LABELS: ClassVar[tuple[int, ...]] = (40, 20, 0, -20)
    UNIT: ClassVar[str] = r" ?(?:° ?c?|c|degrees?(?: celsius| c)?|grad(?: celsius)?|celsius)"
    MAY_LACK_UNIT: ClassVar[str] = "?"
    ENDING: ClassVar[str] = ""
    SIGN: ClassVar[str] = "°C"

    degrees: int

    IDS: ClassVar = re.compile(r"thermometer-at-(minus-)?(\d{1,2})")
    NOUNS: ClassVar = frozenset(("thermometer", "thermometers", "aussenthermometer", "fieberthermometer"))
    SAMPLES: ClassVar[tuple[str, ...]] = ("thermometer-at-18", "thermometer-at-minus-5", "thermometer-at-0", "thermometer-at-38")

    def __post_init__(self) -> None:
        within("degrees", self.degrees, self.COLDEST, self.HOTTEST)

    @classmethod
    def of_id(cls, match: re.Match[str]) -> Self:
        return cls(-int(match[2]) if match[1] else int(match[2]))

    @classmethod
    def of_words(cls, phrase: str) -> Self | None:
        words = without_article(phrase)
        match = next((found for pattern in _phrases(cls.UNIT, cls.MAY_LACK_UNIT) if (found := pattern.fullmatch(words))), None)
        if not match:
            return None
        return cls(-int(match["degrees"]) if match["below"] or match["zero"] else int(match["degrees"]))

    @property
    def id(self) -> str:
        return f"thermometer-at-{'minus-' if self.degrees < 0 else ''}{abs(self.degrees)}{self.ENDING}"

    def height_of(self, degrees: int) -> float:
        """Where this temperature is, from the top of the field."""
        return LOWEST - (LOWEST - HIGHEST) * (degrees - self.COLDEST) / (self.HOTTEST - self.COLDEST)

    def body(self) -> str:
        top = self.height_of(self.degrees)
        marks = (mark for mark in range(self.COLDEST, self.HOTTEST + 1, self.TICK) if mark)
        ticks = "".join(line((18.2, self.height_of(mark)), (20.6, self.height_of(mark))) for mark in marks)
        return "".join(
            (
                rect("#a9a1b5", 3.5, 0.6, 25, 30.8, 4),
                rect("#f8f5fb", 4.3, 1.2, 23.4, 29.2, 3.4),
                path("#cdc4d6", "M9.6 3.6a3.4 3.4 0 0 1 6.8 0v18.6a5 5 0 1 1-6.8 0z"),
                circle("#f8312f", 13, 25.8, 3.9),
                path("#f8312f", box(11.4, top, 3.2, 25 - top)),
                circle("#ff9b99", 11.7, 24.9, 1.1),
                stroke("#4b4b50", 0.7, ticks),
                stroke("#0074ba", 1, line((17.8, self.height_of(0)), (21.4, self.height_of(0)))),
                *(written("#4b4b50", str(mark), (24.6, self.height_of(mark)), 2.5, 4.4) for mark in self.LABELS),
                written("#4b4b50", self.SIGN[1:], (24.4, 27), 2.6, 4),
            )
        )

    def names(self) -> tuple[str, str]:
        degrees = f"{self.degrees}".replace("-", "−")
        return f"thermometer at {degrees} {self.SIGN}", f"Thermometer bei {degrees} {self.SIGN}"


class Fahrenheit(Thermometer):
    """In degrees Fahrenheit."""

    COLDEST: ClassVar = -40
    HOTTEST: ClassVar = 120
    TICK: ClassVar = 20
    LABELS: ClassVar = (80, 40, 0, -40)
    UNIT: ClassVar = r" ?(?:° ?f|degrees? f(?:ahrenheit)?|grad fahrenheit|fahrenheit|f)"
    MAY_LACK_UNIT: ClassVar = ""
    ENDING: ClassVar = "-f"
    SIGN: ClassVar = "°F"
    IDS: ClassVar = re.compile(r"thermometer-at-(minus-)?(\d{1,3})-f")
    SAMPLES: ClassVar = ("thermometer-at-72-f",)
