"""Capitalised words that are also verbs or auxiliaries: names ("Will", "Mark", "Rose") and months ("in May")."""

from __future__ import annotations

from dataclasses import replace

from generator.comprehension.rules.lexicon import Lexicon
from generator.comprehension.rules.tokens import Token

NAME, MONTH = "name", "month"
"""What is noted in a word's `unit`."""
_BEFORE_MONTH = frozenset(("in", "during", "since", "until", "till", "this", "last", "next", "early", "late", "between", "of"))
_JOINS = frozenset(("and", "or", ","))
_FINITE = frozenset(("third", "past"))


def with_names(tokens: list[Token], lexicon: Lexicon) -> list[Token]:
    """The tokens of one sentence, those that are surely a name or a month marked as such."""
    result: list[Token] = []
    for i, token in enumerate(tokens):
        unit = token.unit
        if token.kind == "word" and token.text[:1].isupper() and token.text[1:].islower():
            unit = _marked(result, i, token, tokens[i + 1] if i + 1 < len(tokens) else None, lexicon)
        result.append(replace(token, unit=unit) if unit != token.unit else token)
    return result


def _marked(before: list[Token], i: int, token: Token, following: Token | None, lexicon: Lexicon) -> str:
    if lexicon.is_in(token.lower, "month") and i:
        last = before[-1]
        listed = last.lower in _JOINS and any(t.unit == MONTH for t in before[-4:])
        if last.lower in _BEFORE_MONTH or listed:
            return MONTH
    if token.lower not in lexicon.names or not (token.lower in lexicon.verbs or lexicon.is_in(token.lower, "auxiliary", "month")):
        return token.unit
    if i:  # in a heading every word has a capital
        return NAME if any(t.kind == "word" and t.text.islower() for t in before) or before[-1].unit == NAME else token.unit
    if following is None:
        return token.unit
    senses = lexicon.verbs.get(following.lower, ())
    finite = following.text.islower() and (
        following.lower in ("has", "had", "is", "was") or (senses and senses[0].tense in _FINITE)
    )
    joined = following.lower in ("'s", "and")
    return NAME if (finite and following.text.islower()) or joined else token.unit
