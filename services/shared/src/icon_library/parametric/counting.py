"""Numbers shown in frames of ten (`ten-frame-7`), as tally marks (`tally-7`), as a charge (`battery-at-75-percent`)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import ClassVar, Self

from icon_library.drawings.plotting import box, disc, line
from icon_library.drawings.shapes import path, rect, stroke
from icon_library.parametric.family import Parametric, within
from icon_library.parametric.phrases import COUNT, count, without_article


@dataclass(frozen=True, slots=True)
class TenFrame(Parametric):
    """One frame of two rows of five, and a second below where there are more than ten."""

    number: int

    IDS: ClassVar = re.compile(r"ten-frame-(\d{1,2})")
    NOUNS: ClassVar = frozenset(("frame", "frames", "zehnerfeld", "zwanzigerfeld"))
    SAMPLES: ClassVar = ("ten-frame-7", "ten-frame-10", "ten-frame-13")

    def __post_init__(self) -> None:
        within("number", self.number, 0, 20)

    @classmethod
    def of_id(cls, match: re.Match[str]) -> Self:
        return cls(int(match[1]))

    @classmethod
    def of_words(cls, phrase: str) -> Self | None:
        match = re.fullmatch(
            rf"(?:(?:ten|10)[ -]frames?|zehnerfeld|zwanzigerfeld) (?:with|showing|that shows|mit|zeigt) (?P<number>{COUNT})"
            r"(?: (?:counters?|dots?|chips?|plaettchen|punkten?))?",
            without_article(phrase),
        )
        return cls(count(match["number"])) if match else None

    @property
    def id(self) -> str:
        return f"ten-frame-{self.number}"

    def body(self) -> str:
        tops = (10.0,) if self.number <= 10 else (3.2, 17.0)
        cells = [(1.0 + 6 * column, top + 6 * row) for top in tops for row in range(2) for column in range(5)]
        holes = "".join(box(x + 0.5, y + 0.5, 5, 5) for x, y in cells)
        counters = "".join(disc((x + 3, y + 3), 2.1) for x, y in cells[: self.number])
        lights = "".join(disc((x + 2.4, y + 2.4), 0.6) for x, y in cells[: self.number])
        return "".join(
            (
                *(rect("#4b4b50", 0.5, top - 0.5, 31, 13, 1) for top in tops),
                path("#fff", holes),
                path("#f8312f", counters) if counters else "",
                path("#ff9b99", lights) if lights else "",
            )
        )

    def names(self) -> tuple[str, str]:
        return f"ten frame with {self.number}", f"Zehnerfeld mit {self.number}"


@dataclass(frozen=True, slots=True)
class Tally(Parametric):
    """Strokes in fives, the fifth across the four."""

    number: int

    IDS: ClassVar = re.compile(r"tally-(\d{1,2})")
    NOUNS: ClassVar = frozenset(("tally", "tallies", "strichliste"))
    SAMPLES: ClassVar = ("tally-5", "tally-8", "tally-17")

    def __post_init__(self) -> None:
        within("number", self.number, 1, 30)

    @classmethod
    def of_id(cls, match: re.Match[str]) -> Self:
        return cls(int(match[1]))

    @classmethod
    def of_words(cls, phrase: str) -> Self | None:
        match = re.fullmatch(
            rf"(?:tally|tally marks?|tally chart|strichliste) (?:of|for|showing|with|mit|fuer) (?P<number>{COUNT})"
            r"(?: strichen?)?",
            without_article(phrase),
        )
        return cls(count(match["number"])) if match else None

    @property
    def id(self) -> str:
        return f"tally-{self.number}"

    def body(self) -> str:
        fives = -(-self.number // 5)
        columns = 1 if fives == 1 else 2
        rows = -(-fives // columns)
        width, height = 28 / columns, 28 / rows
        high = min(height * 0.74, 18 if columns == 1 else 12)
        strokes = []
        for mark in range(self.number):
            five, place = divmod(mark, 5)
            left = 2 + width * (five % columns)
            middle = 2 + height * (five // columns + 0.5)
            apart = width / 5
            if place < 4:
                x = left + apart * (place + 1)
                strokes.append(line((x, middle - high / 2), (x, middle + high / 2)))
            else:
                strokes.append(line((left + apart * 0.3, middle + high * 0.3), (left + apart * 4.7, middle - high * 0.3)))
        return stroke("#321b41", 2.2 if columns == 1 else 1.6 if rows < 3 else 1.3, "".join(strokes))

    def names(self) -> tuple[str, str]:
        return f"tally of {self.number}", f"Strichliste mit {self.number}"


@dataclass(frozen=True, slots=True)
class Battery(Parametric):
    """Charged from the bottom; red where a fifth or less is left."""

    percent: int

    IDS: ClassVar = re.compile(r"battery-at-(\d{1,3})-percent")
    NOUNS: ClassVar = frozenset(("battery", "akku", "batterie"))
    SAMPLES: ClassVar = ("battery-at-75-percent", "battery-at-15-percent")
    BOTTOM: ClassVar = 29.0
    TOP: ClassVar = 5.0

    def __post_init__(self) -> None:
        within("percent", self.percent, 0, 100)

    @classmethod
    def of_id(cls, match: re.Match[str]) -> Self:
        return cls(int(match[1]))

    @classmethod
    def of_words(cls, phrase: str) -> Self | None:
        percent = r"(?P<percent>\d{1,3}) ?(?:%|percent|prozent)"
        match = re.fullmatch(
            rf"(?:phone )?(?:battery|akku|batterie)(?: level)?(?: at| is| charged to| with| bei| mit| zu)? {percent}"
            r"(?: full| charged| charge| left| geladen| ladung)?",
            without_article(phrase),
        ) or re.fullmatch(rf"{percent}(?: full| charged)? (?:battery|akku|batterie)", without_article(phrase))
        return cls(int(match["percent"])) if match else None

    @property
    def id(self) -> str:
        return f"battery-at-{self.percent}-percent"

    def body(self) -> str:
        height = (self.BOTTOM - self.TOP) * self.percent / 100
        colour = "#f8312f" if self.percent <= 20 else "#00d26a"
        return "".join(
            (
                rect("#4b4b50", 12, 0.8, 8, 4, 1.4),
                rect("#4b4b50", 6.6, 3, 18.8, 28.2, 3.4),
                rect("#f3eef8", 8.6, self.TOP, 14.8, self.BOTTOM - self.TOP),
                path(colour, box(8.6, self.BOTTOM - height, 14.8, height)) if height else "",
            )
        )

    def names(self) -> tuple[str, str]:
        return f"battery at {self.percent} percent", f"Batterie bei {self.percent} Prozent"
