"""Dice and dominoes by their pips: `die-5`, `domino-3-5`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import ClassVar, Self

from icon_library.drawings.plotting import disc
from icon_library.drawings.shapes import path, rect
from icon_library.parametric.family import Parametric, within
from icon_library.parametric.phrases import COUNT, count, without_article

# Pips as columns and rows from -1 to 1.
_DIAGONAL = ((-1, 1), (1, -1))
_CORNERS = (*_DIAGONAL, (-1, -1), (1, 1))
PIPS: dict[int, tuple[tuple[int, int], ...]] = {
    0: (),
    1: ((0, 0),),
    2: _DIAGONAL,
    3: (*_DIAGONAL, (0, 0)),
    4: _CORNERS,
    5: (*_CORNERS, (0, 0)),
    6: (*_CORNERS, (-1, 0), (1, 0)),
}
_DIE = r"(?:die|dice|wuerfel|spielwuerfel)"
_SHOWN = (
    re.compile(
        rf"{_DIE},? (?:showing|(?:that |which )?(?:shows|landed on)|landing on|zeigt|mit der augenzahl|mit einer|der|with a)"
        rf" (?:an? |the |the number |eine |die )?(?P<number>{COUNT})(?: pips?| dots?| augen| zeigt)?"
    ),
    re.compile(rf"{_DIE} (?:with|mit) (?P<number>{COUNT}) (?:pips?|dots?|augen?)"),
)
_DOMINO = r"(?:domino(?: tile)?|dominostein|dominoes)"


def _pips(number: int, x: float, y: float, apart: float, size: float) -> str:
    return "".join(disc((x + column * apart, y + row * apart), size) for column, row in PIPS[number])


@dataclass(frozen=True, slots=True)
class Die(Parametric):
    number: int

    IDS: ClassVar = re.compile(r"die-([1-6])")
    NOUNS: ClassVar = frozenset(("die", "dice", "wuerfel", "spielwuerfel"))
    SAMPLES: ClassVar = ("die-1", "die-2", "die-3", "die-4", "die-5", "die-6")

    def __post_init__(self) -> None:
        within("number", self.number, 1, 6)

    @classmethod
    def of_id(cls, match: re.Match[str]) -> Self:
        return cls(int(match[1]))

    @classmethod
    def of_words(cls, phrase: str) -> Self | None:
        # "die" may be the thing itself or the article of a German one.
        readings = (phrase, without_article(phrase))
        match = next((found for words in readings for pattern in _SHOWN if (found := pattern.fullmatch(words))), None)
        return cls(count(match["number"])) if match else None

    @property
    def id(self) -> str:
        return f"die-{self.number}"

    def body(self) -> str:
        colour, size = ("#ca0b4a", 3.6) if self.number == 1 else ("#321b41", 2.7)
        return "".join(
            (
                rect("#a9a1b5", 2, 2.6, 28, 28, 6),
                rect("#f3eef8", 2, 1.4, 28, 27.4, 6),
                path(colour, _pips(self.number, 16, 15.1, 7.6, size)),
            )
        )

    def names(self) -> tuple[str, str]:
        return f"die showing {self.number}", f"Würfel zeigt {self.number}"


@dataclass(frozen=True, slots=True)
class Domino(Parametric):
    left: int
    right: int

    IDS: ClassVar = re.compile(r"domino-([0-6])-([0-6])")
    NOUNS: ClassVar = frozenset(("domino", "dominostein", "dominoes"))
    SAMPLES: ClassVar = ("domino-3-5", "domino-6-0")

    def __post_init__(self) -> None:
        within("left", self.left, 0, 6)
        within("right", self.right, 0, 6)

    @classmethod
    def of_id(cls, match: re.Match[str]) -> Self:
        return cls(int(match[1]), int(match[2]))

    @classmethod
    def of_words(cls, phrase: str) -> Self | None:
        phrase = without_article(phrase)
        pair = rf"(?P<left>{COUNT}) ?(?:[-|/:]|and|und) ?(?P<right>{COUNT})"
        match = re.fullmatch(rf"{_DOMINO}(?: with| showing| mit)? {pair}(?: pips| dots| augen)?", phrase) or re.fullmatch(
            rf"{pair} {_DOMINO}", phrase
        )
        return cls(count(match["left"]), count(match["right"])) if match else None

    @property
    def id(self) -> str:
        return f"domino-{self.left}-{self.right}"

    def body(self) -> str:
        pips = _pips(self.left, 8.4, 15.4, 4, 1.7) + _pips(self.right, 23.6, 15.4, 4, 1.7)
        return "".join(
            (
                rect("#1d1b22", 0.6, 8.6, 30.8, 15.6, 2.4),
                rect("#3d3946", 0.6, 7.8, 30.8, 15.2, 2.4),
                path("#f8f5fb", pips) if pips else "",
                rect("#f8f5fb", 15.5, 9.6, 1, 11.6, 0.5),
            )
        )

    def names(self) -> tuple[str, str]:
        return f"domino with {self.left} and {self.right}", f"Dominostein mit {self.left} und {self.right}"
