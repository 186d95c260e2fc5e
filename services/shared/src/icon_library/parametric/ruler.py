"""A ruler of any length up to thirty: `ruler-12-cm`, `ruler-6-in`. Its lines stand equally far apart from 0 to its length."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import ClassVar, Self

from icon_library.drawings.figures import width_of, written
from icon_library.drawings.plotting import line
from icon_library.drawings.shapes import rect, stroke
from icon_library.parametric.family import Parametric, within
from icon_library.parametric.phrases import COUNT, count, without_article

LONGEST = 30
ZERO, END, TOP = 2.4, 29.6, 9.4
_FIGURES_HIGH = 3.2
_UNITS = {
    **dict.fromkeys(("cm", "centimeter", "centimeters", "centimetre", "centimetres", "zentimeter"), "cm"),
    **dict.fromkeys(("in", "inch", "inches", "zoll"), "in"),
}
_LENGTH = rf"(?P<length>{COUNT})[ -]?(?P<unit>{'|'.join(sorted(_UNITS, key=len, reverse=True))})"


@dataclass(frozen=True, slots=True)
class Ruler(Parametric):
    length: int
    unit: str

    IDS: ClassVar = re.compile(r"ruler-(\d{1,2})-(cm|in)")
    NOUNS: ClassVar = frozenset(("ruler", "rulers", "lineal", "lineale"))
    SAMPLES: ClassVar = ("ruler-12-cm", "ruler-30-cm", "ruler-6-in", "ruler-1-cm", "ruler-15-cm")

    def __post_init__(self) -> None:
        within("length", self.length, 1, LONGEST)

    @classmethod
    def of_id(cls, match: re.Match[str]) -> Self:
        return cls(int(match[1]), match[2])

    @classmethod
    def of_words(cls, phrase: str) -> Self | None:
        phrase = without_article(phrase)
        match = re.fullmatch(rf"{_LENGTH}[ -](?:long |lange[sn]? |langes )?(?:rulers?|lineale?)", phrase) or re.fullmatch(
            rf"(?:rulers?|lineale?)(?: of| with| mit| von|,)? {_LENGTH}(?: long| lang| laenge)?", phrase
        )
        return cls(count(match["length"]), _UNITS[match["unit"]]) if match else None

    @property
    def id(self) -> str:
        return f"ruler-{self.length}-{self.unit}"

    def place_of(self, mark: float) -> float:
        """Where this mark is, from the left of the field."""
        return ZERO + (END - ZERO) * mark / self.length

    @property
    def figures(self) -> tuple[int, ...]:
        """The marks that have figures: in ones, twos, fives or tens as room allows, and the last."""
        room = width_of("30") * _FIGURES_HIGH / 10 + 1
        step = next(step for step in (1, 2, 5, 10) if (END - ZERO) * step / self.length >= room)
        before = (mark for mark in range(0, self.length, step) if self.place_of(self.length) - self.place_of(mark) >= room)
        return (*before, self.length)

    def body(self) -> str:
        apart = (END - ZERO) / self.length
        parts = 10 if apart >= 13 else 2 if apart >= 2 else 1
        lines = []
        for mark in range(self.length * parts + 1):
            whole = mark % parts == 0
            numbered = whole and mark // parts in self.figures
            x = self.place_of(mark / parts)
            lines.append(line((x, TOP), (x, TOP + (4.6 if numbered else 3.4 if whole else 2))))
        figures = [
            written("#6d4534", str(mark), (min(max(self.place_of(mark), 3.4), 27.9), 17.4), _FIGURES_HIGH, 4.6, 1.7)
            for mark in self.figures
        ]
        return "".join(
            (
                rect("#d9920a", 0.5, 8.6, 31, 15.8, 1.4),
                rect("#fcd53f", 0.5, 8.6, 31, 14.6, 1.4),
                rect("#ffe47a", 0.5, 21, 31, 1.1),
                stroke("#4b3621", 0.8 if apart >= 1.6 else 0.5, "".join(lines)),
                *figures,
            )
        )

    def names(self) -> tuple[str, str]:
        return (
            f"{self.length} {'cm' if self.unit == 'cm' else 'inch'} ruler",
            f"Lineal, {self.length} {'cm' if self.unit == 'cm' else 'Zoll'}",
        )
