"""What the families of the rules engine answer by themselves, before evidence is weighed."""

from __future__ import annotations

from fractions import Fraction

from generator.comprehension.rules.model import value_of
from generator.comprehension.rules.read import read
from generator.comprehension.rules.solve.search import solve


def answer(text: str) -> Fraction | None:
    """The value of the first proposal for an English problem; None where there is none."""
    reading = read(text, "en")
    found = solve(list(reading.mentions), reading.queries[-1], reading.lexicon, reading.sentences)
    return value_of(found[0].expr) if found else None
