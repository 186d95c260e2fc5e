"""A spinner with any number of equal sectors of different colours: `spinner-6`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import ClassVar, Self

from icon_library.drawings.plotting import around, closed, sector
from icon_library.drawings.shapes import circle, path
from icon_library.parametric.family import Parametric, within
from icon_library.parametric.phrases import COUNT, count, without_article

CENTRE = (16.0, 16.0)
# Neighbours differ in hue and in lightness, the last and the first of any number too.
COLOURS = (
    *("#f8312f", "#fcd53f", "#0074ba", "#ffb5d8", "#44911b", "#ff822d"),
    *("#5a3a8e", "#7fd6f5", "#ca0b4a", "#c8e85a", "#8c5543", "#e6dff0"),
)
_SECTORS = r"(?:equal |gleichen? |gleich grossen )?(?:sections?|sectors?|parts?|colou?rs|spaces|feldern?|sektoren|teilen?|farben)"
_WHEEL = r"(?:spinners?|gluecksrad|gluecksraeder|drehscheibe)"


@dataclass(frozen=True, slots=True)
class Spinner(Parametric):
    sectors: int

    IDS: ClassVar = re.compile(r"spinner-(\d{1,2})")
    NOUNS: ClassVar = frozenset(("spinner", "spinners", "gluecksrad", "gluecksraeder", "drehscheibe"))
    SAMPLES: ClassVar = ("spinner-4", "spinner-6", "spinner-12")

    def __post_init__(self) -> None:
        within("sectors", self.sectors, 2, len(COLOURS))

    @classmethod
    def of_id(cls, match: re.Match[str]) -> Self:
        return cls(int(match[1]))

    @classmethod
    def of_words(cls, phrase: str) -> Self | None:
        phrase = without_article(phrase)
        match = re.fullmatch(
            rf"{_WHEEL} (?:with|divided into|cut into|split into|mit|in) (?P<sectors>{COUNT}) {_SECTORS}", phrase
        ) or re.fullmatch(rf"(?P<sectors>{COUNT})[ -](?:section|sector|part|color|colour|space)(?:ed)? {_WHEEL}", phrase)
        return cls(count(match["sectors"])) if match else None

    @property
    def id(self) -> str:
        return f"spinner-{self.sectors}"

    def body(self) -> str:
        turn = 360 / self.sectors
        # The arrow points into the middle of the last sector, so that it never lies on a line.
        ahead = -turn / 2
        arrow, rim = (
            closed((around(CENTRE, length, ahead), around(CENTRE, half, ahead - 90), around(CENTRE, half, ahead + 90)))
            for length, half in ((10.6, 2), (12, 3))
        )
        return "".join(
            (
                circle("#4b4b50", 16, 16, 15),
                *(path(COLOURS[at], sector(CENTRE, 14, at * turn, (at + 1) * turn)) for at in range(self.sectors)),
                path("#f8f5fb", rim),
                path("#212121", arrow),
                circle("#f8f5fb", 16, 16, 3.4),
                circle("#212121", 16, 16, 2.4),
            )
        )

    def names(self) -> tuple[str, str]:
        return f"spinner with {self.sectors} sections", f"Glücksrad mit {self.sectors} Feldern"
