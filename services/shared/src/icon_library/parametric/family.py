"""What every picture with parameters is: its parameters checked, its id, its body, and the words that ask for it."""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from typing import ClassVar, Self


class BadParameter(ValueError):
    """A parameter is out of its range; there is no such picture."""


def within(name: str, value: int, least: int, most: int) -> None:
    """Raises BadParameter where `value` does not lie from `least` to `most`."""
    if not least <= value <= most:
        raise BadParameter(f"{name} is {value}, not {least} to {most}")


class Parametric(ABC):
    """One picture of a family. A subclass is a frozen dataclass of the family's parameters; making one with a parameter that
    cannot be drawn raises BadParameter."""

    IDS: ClassVar[re.Pattern[str]]
    """All of an id; its groups are the parameters."""

    NOUNS: ClassVar[frozenset[str]]
    """Words of which one stands in every phrase that asks for a picture of the family, in its plain form (`words.plain`)."""

    SAMPLES: ClassVar[tuple[str, ...]]
    """Ids that show what the family can draw."""

    @classmethod
    @abstractmethod
    def of_id(cls, match: re.Match[str]) -> Self:
        """The picture of an id that `IDS` matches. Raises BadParameter."""

    @classmethod
    @abstractmethod
    def of_words(cls, phrase: str) -> Self | None:
        """The picture that a whole phrase in plain form asks for; None where it is not certain. Raises BadParameter."""

    @property
    @abstractmethod
    def id(self) -> str:
        """The one id of this picture."""

    @abstractmethod
    def body(self) -> str:
        """The markup inside the `<svg>`, on a field of 32 by 32."""

    @abstractmethod
    def names(self) -> tuple[str, str]:
        """What the picture is called in English and in German."""
