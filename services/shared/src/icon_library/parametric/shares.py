"""What pictures of parts of a whole have in common: `STEM-3-of-8`, and the words that ask for it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import ClassVar, Self

from icon_library.parametric.family import Parametric
from icon_library.parametric.fractions import Parts, parts_of


@dataclass(frozen=True)
class Shares(Parametric):
    """`taken` of `parts` equal parts of one thing."""

    STEM: ClassVar[str]
    ENGLISH: ClassVar[tuple[str, ...]]
    GERMAN: ClassVar[tuple[str, ...]]
    CUT_TAKEN: ClassVar[bool] = True
    """Whether all parts are there where words say only how many there are."""

    NOT_A_SHARE: ClassVar[re.Pattern[str] | None] = None
    """Phrases that sound like a share and are names of something else."""

    share: Parts

    @classmethod
    def of_id(cls, match: re.Match[str]) -> Self:
        return cls(Parts(int(match[1]), int(match[2])))

    @classmethod
    def of_words(cls, phrase: str) -> Self | None:
        if cls.NOT_A_SHARE is not None and cls.NOT_A_SHARE.fullmatch(phrase):
            return None
        share = parts_of(phrase, (*cls.ENGLISH, *cls.GERMAN), cls.CUT_TAKEN)
        return cls(share) if share else None

    @property
    def id(self) -> str:
        return f"{self.STEM}-{self.share.taken}-of-{self.share.parts}"

    def names(self) -> tuple[str, str]:
        taken, parts = self.share.taken, self.share.parts
        return f"{taken} of {parts} parts of a {self.ENGLISH[0]}", f"{taken} von {parts} Teilen ({self.GERMAN[0].capitalize()})"
