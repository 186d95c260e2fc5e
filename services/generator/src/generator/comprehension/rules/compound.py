"""Measures told in two units: "2 hours 30 minutes", "5 Euro und 80 Cent" are one amount in the smaller unit."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from generator.comprehension.port import TextSpan
from generator.comprehension.rules.lexicon import Lexicon
from generator.comprehension.rules.model import Constant, Expr, Kind, Leaf, Mention, Step
from generator.comprehension.rules.tokens import Sentence
from generator.problem.model import Form

_AND = frozenset(("und", "and"))
_OWN_KINDS = (Kind.DIFFERENCE, Kind.RATE)
"""Kinds that only the second of the two shows ("2 m 20 cm longer")."""


def joined_measures(mentions: list[Mention], sentences: list[Sentence], lexicon: Lexicon) -> list[Mention]:
    """The mentions with each such pair as one."""
    result: list[Mention] = []
    taken: set[int] = set()
    for first, second in pairwise(mentions):
        if first.index in taken:
            continue
        joined = _joined(first, second, lexicon) if _side_by_side(first, second, sentences) else None
        if joined is not None:
            taken.add(second.index)
        result.append(joined or first)
    return result + [m for m in mentions[-1:] if m.index not in taken]


def _side_by_side(first: Mention, second: Mention, sentences: list[Sentence]) -> bool:
    """Whether nothing but "and" stands between two measures of one clause."""
    if first.clause != second.clause or not first.value or not second.value or first.kind in _OWN_KINDS:
        return False
    tokens = sentences[first.sentence].tokens
    between = [t.lower for t in tokens if first.span.end <= t.start < second.number.start]
    return first.index < second.index and not set(between) - _AND and len(between) < 2


def _joined(first: Mention, second: Mention, lexicon: Lexicon) -> Mention | None:
    if first.value is None or second.value is None or not first.stuff.unit or first.stuff.unit != second.stuff.unit:
        return None
    worth: Expr = Leaf(first)
    whole = first.value
    if first.stuff.unit == "money":  # both are in one unit already
        if first.value.denominator != 1 or second.value >= 1 or second.form is Form.FRACTION:
            return None
    else:
        many = lexicon.holds(first.stuff.head, second.stuff.head)
        if many is None or second.value >= many:
            return None
        one = Constant(many, second.stuff, first.span)
        worth = Step("multiplication", "equal_groups", (one, worth), stuff=second.stuff)
        whole *= many
    return replace(
        second if second.kind in _OWN_KINDS else first,
        index=first.index,
        value=whole + second.value,
        stuff=second.stuff,
        span=TextSpan(first.span.start, second.span.end),
        number=first.number,
        made=Step("addition", "put_together", (worth, Leaf(second)), stuff=second.stuff),
    )
