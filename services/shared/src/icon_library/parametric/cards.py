"""Cards with a number (`number-card-7`) and tiles with a letter (`letter-tile-a`)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import ClassVar, Self

from icon_library.drawings.figures import written
from icon_library.drawings.shapes import rect
from icon_library.parametric.family import Parametric, within
from icon_library.parametric.phrases import without_article

HIGHEST = 9999
_NUMBERED = (
    (
        r"(?:number (?:card|tile)|zahlenkarte|zahlenkaertchen|zahlenplaettchen)(?: with| showing| mit der| mit)?"
        r"(?: the)?(?: number| digit| zahl| ziffer)? (?P<number>\d{1,4})"
    ),
    (
        r"(?:card|tile|index card)(?: that is)? (?:numbered|with the number|with the digit|labell?ed|marked|showing the number)"
        r" (?P<number>\d{1,4})(?: on it)?"
    ),
    r"(?:karte|kaertchen|zettel) mit der (?:zahl|nummer|ziffer) (?P<number>\d{1,4})",
    r"(?:card|tile) with an? (?P<number>\d{1,4}) on it",
    r"number (?P<number>\d{1,4}) (?:card|tile)",
)
_LETTERED = (
    (
        r"(?:letter (?:card|tile)|buchstabenkarte|buchstabenkaertchen)(?: with| showing| mit dem| mit)?"
        r"(?: the)?(?: letter| buchstaben)? (?P<letter>[a-z])"
    ),
    r"(?:card|tile)(?: that is)? (?:with|showing|marked with|labell?ed with) the letter (?P<letter>[a-z])(?: on it)?",
    r"(?:karte|kaertchen|plaettchen) mit dem buchstaben (?P<letter>[a-z])",
)


def _match(patterns: tuple[str, ...], phrase: str) -> re.Match[str] | None:
    plain = without_article(phrase)
    return next((match for pattern in patterns if (match := re.fullmatch(pattern, plain))), None)


@dataclass(frozen=True, slots=True)
class NumberCard(Parametric):
    number: int

    IDS: ClassVar = re.compile(r"number-card-(\d{1,4})")
    NOUNS: ClassVar = frozenset(
        ("card", "tile", "zahlenkarte", "zahlenkaertchen", "zahlenplaettchen", "karte", "kaertchen", "zettel")
    )
    SAMPLES: ClassVar = ("number-card-7", "number-card-24", "number-card-305")

    def __post_init__(self) -> None:
        within("number", self.number, 0, HIGHEST)

    @classmethod
    def of_id(cls, match: re.Match[str]) -> Self:
        return cls(int(match[1]))

    @classmethod
    def of_words(cls, phrase: str) -> Self | None:
        match = _match(_NUMBERED, phrase)
        return cls(int(match["number"])) if match else None

    @property
    def id(self) -> str:
        return f"number-card-{self.number}"

    def body(self) -> str:
        return "".join(
            (
                rect("#0074ba", 4, 1.4, 24, 29.8, 3),
                rect("#00a6ed", 4, 0.8, 24, 29.2, 3),
                rect("#f8f5fb", 6.2, 3, 19.6, 24.8, 1.6),
                written("#212121", str(self.number), (16, 15.4), 15, 16.4, 1.6),
            )
        )

    def names(self) -> tuple[str, str]:
        return f"number card {self.number}", f"Zahlenkarte {self.number}"


@dataclass(frozen=True, slots=True)
class LetterTile(Parametric):
    letter: str

    IDS: ClassVar = re.compile(r"letter-tile-([a-z])")
    NOUNS: ClassVar = frozenset(("letter", "buchstabenkarte", "buchstabenkaertchen", "buchstaben"))
    SAMPLES: ClassVar = ("letter-tile-a", "letter-tile-m", "letter-tile-q")

    @classmethod
    def of_id(cls, match: re.Match[str]) -> Self:
        return cls(match[1])

    @classmethod
    def of_words(cls, phrase: str) -> Self | None:
        match = _match(_LETTERED, phrase)
        return cls(match["letter"]) if match else None

    @property
    def id(self) -> str:
        return f"letter-tile-{self.letter}"

    def body(self) -> str:
        return "".join(
            (
                rect("#c47a2c", 2, 2.6, 28, 28.2, 3),
                rect("#ffce7c", 2, 1.4, 28, 27.2, 3),
                written("#4b2a17", self.letter.upper(), (16, 15), 15, 18, 1.9),
            )
        )

    def names(self) -> tuple[str, str]:
        return f"letter tile {self.letter.upper()}", f"Buchstabenkarte {self.letter.upper()}"
