"""The plural of a thing's name beside a numeral; English only, since German plurals follow no rule that could be written down."""

from __future__ import annotations

import functools
from fractions import Fraction

from generator.layout.locales import words
from generator.problem.model import Part

_SHORT_UNIT = 3
"""Names of units up to this long are symbols (cm, kg, min) and have no plural."""
SEVERAL = Fraction(2)
_HISSING = ("s", "x", "z", "ch", "sh")


def thing_name(part: Part, language: str) -> str:
    """The name of the part's things as it stands beside its numeral or its mark: "how many?" asks for several."""
    value = part.shown.value if part.shown is not None else SEVERAL
    return counted_name(part.thing.name or part.thing.type, value, language, part.thing.measured)


def counted_name(name: str, value: Fraction, language: str, measured: bool = False) -> str:
    """`name` as it stands after the numeral `value`: "oranges" after 9, "inches" after 2.5, "cm" after anything."""
    if language != "en" or value == 1 or (measured and len(name) <= _SHORT_UNIT):
        return name
    return _plural(name)


@functools.lru_cache(maxsize=2048)
def _plural(name: str) -> str:
    """The plural of the last word of an English name; a name that is one already, or no English word, stays."""
    head, space, word = name.rpartition(" ")
    irregular: dict[str, str] = words("en")["plural"]
    lower = word.casefold()
    if (
        not lower.isascii()
        or not lower.isalpha()
        or lower in irregular.values()
        or (lower.endswith("s") and not lower.endswith("ss"))
    ):
        return name
    if lower in irregular:
        return head + space + irregular[lower]
    if lower.endswith(_HISSING):
        return name + "es"
    if lower.endswith("y") and lower[-2:-1] not in "aeiou":
        return name[:-1] + "ies"
    return name + "s"
