"""Vessels filled to a mark: jug, glass, measuring cylinder, tank. `jug-at-3-of-4` has four marks and is filled to the third."""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from typing import ClassVar, Self

from icon_library.drawings.plotting import box, line
from icon_library.drawings.shapes import path, rect, stroke
from icon_library.parametric.family import Parametric, within
from icon_library.parametric.fractions import FRACTION, fraction_of
from icon_library.parametric.phrases import any_of

MOST_MARKS = 20
WATER, SURFACE, GLASS, EDGE, INK = "#00a6ed", "#83cbff", "#dceef8", "#a9cfe3", "#4b4b50"


@cache
def _phrases(nouns: tuple[str, ...]) -> tuple[re.Pattern[str], ...]:
    """What names a filled vessel: the vessel first, the filling first, or the filled part of it."""
    noun = any_of(nouns)
    percent = r"(?P<percent>\d{1,3}) ?(?:%|percent|prozent)"
    level = rf"(?:{FRACTION}|(?P<level>\d{{1,2}}) (?:of|von|out of) (?P<marks>\d{{1,2}})|{percent})"
    return (
        re.compile(
            rf"(?:an? |the |eine? |der |die |das )?{noun},? (?:that is |die |der |das )?(?:filled|full|gefuellt)? ?"
            rf"(?:to|at|up to|zu|bis|mit|bis zu|bei)? ?(?:the )?{level}(?:[ -](?:full|filled|voll|gefuellt|mark|cup)(?: ist)?)?"
            r"(?: (?:of|with|mit) (?:water|wasser))?"
        ),
        re.compile(rf"(?:an? |the |ein |eine |einen |zu )*{level}[ -]?(?:full|filled|voll(?:e[rsn]?)?|gefuellte?[rsn]?) {noun}"),
        re.compile(rf"{level} (?:of an?|of the|an?|eines|einer) {noun}"),
        re.compile(rf"eine?n? {level} {noun}"),
    )


@dataclass(frozen=True)
class Vessel(Parametric):
    """`level` of `marks` equal steps of its height."""

    STEM: ClassVar[str]
    ENGLISH: ClassVar[tuple[str, ...]]
    GERMAN: ClassVar[tuple[str, ...]]
    BOTTOM: ClassVar[float]
    """Where the lowest water stands, and below."""
    TOP: ClassVar[float]
    """Where the highest mark is."""
    level: int
    marks: int

    @classmethod
    def of_id(cls, match: re.Match[str]) -> Self:
        return cls(int(match[1]), int(match[2]))

    @classmethod
    def of_words(cls, phrase: str) -> Self | None:
        patterns = _phrases((*cls.ENGLISH, *cls.GERMAN))
        match = next((found for pattern in patterns if (found := pattern.fullmatch(phrase))), None)
        if not match:
            return None
        if match["percent"]:
            share = Fraction(int(match["percent"]), 100)
            return cls(share.numerator, share.denominator)
        return cls(int(match["level"]), int(match["marks"])) if match["level"] else cls(*fraction_of(match))

    @property
    def id(self) -> str:
        return f"{self.STEM}-at-{self.level}-of-{self.marks}"

    def names(self) -> tuple[str, str]:
        share = f"{self.level}/{self.marks}"
        return f"{self.ENGLISH[0]} filled to {share}", f"{self.GERMAN[0].capitalize()} zu {share} gefüllt"

    def __post_init__(self) -> None:
        within("marks", self.marks, 1, MOST_MARKS)
        within("level", self.level, 0, self.marks)

    def height_of(self, mark: int) -> float:
        """Where this mark is, from the top of the field."""
        return self.BOTTOM - (self.BOTTOM - self.TOP) * mark / self.marks

    def water(self, left: float, right: float, colour: str = WATER) -> str:
        """Water between two upright walls, its surface lighter."""
        if not self.level:
            return ""
        surface = self.height_of(self.level)
        return path(colour, box(left, surface, right - left, self.BOTTOM - surface)) + path(
            SURFACE, box(left, surface, right - left, min(1, (self.BOTTOM - self.TOP) / 20))
        )

    def scale(self, left: float, length: float) -> str:
        """The marks on the wall; every half longer where there are an even number."""
        lines = []
        for mark in range(1, self.marks + 1):
            long = 2 * mark % self.marks == 0
            y = self.height_of(mark)
            lines.append(line((left, y), (left + length * (1.5 if long else 1), y)))
        return stroke(INK, 0.9 if self.marks <= 12 else 0.6, "".join(lines))


class Jug(Vessel):
    STEM: ClassVar = "jug"
    ENGLISH: ClassVar = ("measuring jug", "jug", "pitcher", "measuring cup", "jug of water", "pitcher of water")
    GERMAN: ClassVar = ("messbecher", "krug", "kanne", "messkanne", "messkrug")
    BOTTOM: ClassVar = 28.4
    TOP: ClassVar = 6.4
    IDS: ClassVar = re.compile(r"jug-at-(\d{1,2})-of-(\d{1,2})")
    NOUNS: ClassVar = frozenset(("jug", "pitcher", "cup", *GERMAN))
    SAMPLES: ClassVar = ("jug-at-3-of-4", "jug-at-1-of-2", "jug-at-7-of-10", "jug-at-0-of-5")

    def body(self) -> str:
        return "".join(
            (
                stroke("#7fb4d0", 2.6, "M23 9.5h3.4c1.8 0 3 1.2 3 3v5.6c0 3.4-2.4 5.6-6.4 6.4"),
                path(EDGE, "M1 2.6c0-.6.5-1.1 1.1-1.1H24v26c0 1.7-1.3 3-3 3H7c-1.7 0-3-1.3-3-3V8.4z"),
                path(GLASS, "M3.2 3.2h19V28.4H5.6V7.6z"),
                self.water(5.6, 22.2),
                self.scale(7, 4.4),
            )
        )


class Glass(Vessel):
    STEM: ClassVar = "glass"
    ENGLISH: ClassVar = ("glass", "glass of water", "drinking glass", "tumbler")
    GERMAN: ClassVar = ("glas", "wasserglas", "trinkglas", "glas wasser")
    BOTTOM: ClassVar = 28.0
    TOP: ClassVar = 4.0
    IDS: ClassVar = re.compile(r"glass-at-(\d{1,2})-of-(\d{1,2})")
    NOUNS: ClassVar = frozenset(("glass", "tumbler", "glas", "wasserglas", "trinkglas"))
    SAMPLES: ClassVar = ("glass-at-1-of-2", "glass-at-2-of-3")

    def body(self) -> str:
        return "".join(
            (
                path(EDGE, "M6 1.5h20V28c0 1.4-1.1 2.5-2.5 2.5h-15C7.1 30.5 6 29.4 6 28z"),
                path(GLASS, "M7.4 1.5h17.2V28H7.4z"),
                self.water(7.4, 24.6),
                self.scale(8.6, 3) if self.marks > 1 else "",
                path("#f4fafd", "M21.4 4.5h1.4v20h-1.4z"),
            )
        )


class Cylinder(Vessel):
    STEM: ClassVar = "measuring-cylinder"
    ENGLISH: ClassVar = ("measuring cylinder", "graduated cylinder", "beaker", "test tube")
    GERMAN: ClassVar = ("messzylinder", "standzylinder", "reagenzglas")
    BOTTOM: ClassVar = 26.6
    TOP: ClassVar = 4.6
    IDS: ClassVar = re.compile(r"measuring-cylinder-at-(\d{1,2})-of-(\d{1,2})")
    NOUNS: ClassVar = frozenset(("cylinder", "beaker", "tube", *GERMAN))
    SAMPLES: ClassVar = ("measuring-cylinder-at-6-of-10",)

    def body(self) -> str:
        return "".join(
            (
                rect("#7fb4d0", 6, 28.4, 20, 2.4, 1),
                path(EDGE, "M9 1.2h14.6l-1.4 2V27c0 1-.8 1.8-1.8 1.8h-8.8c-1 0-1.8-.8-1.8-1.8V3.2z"),
                path(GLASS, "M11 2.4h10v24.2H11z"),
                self.water(11, 21, "#8d65c5"),
                self.scale(11.8, 3),
            )
        )


class Tank(Vessel):
    STEM: ClassVar = "tank"
    ENGLISH: ClassVar = ("water tank", "tank", "fish tank", "aquarium")
    GERMAN: ClassVar = ("wassertank", "tank", "aquarium", "becken")
    BOTTOM: ClassVar = 26.6
    TOP: ClassVar = 7.6
    IDS: ClassVar = re.compile(r"tank-at-(\d{1,2})-of-(\d{1,2})")
    NOUNS: ClassVar = frozenset(("tank", "aquarium", "wassertank", "becken"))
    SAMPLES: ClassVar = ("tank-at-2-of-5",)

    def body(self) -> str:
        return "".join(
            (
                path(EDGE, "M1 5h30v21.4c0 1.2-1 2.2-2.2 2.2H3.2C2 28.6 1 27.6 1 26.4z"),
                path(GLASS, "M2.8 5h26.4v21.6H2.8z"),
                self.water(2.8, 29.2),
                self.scale(4, 3.6),
                rect("#7fb4d0", 0.6, 3.6, 30.8, 1.8, 0.9),
            )
        )
