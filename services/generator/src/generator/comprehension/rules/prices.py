"""What one thing costs or has: a price or number for each where such things are counted or asked for."""

from __future__ import annotations

from generator.comprehension.rules.lexicon import Lexicon
from generator.comprehension.rules.matching import same_noun
from generator.comprehension.rules.model import Kind, Mention


def prices_to_rates(mentions: list[Mention], asked: frozenset[str], lexicon: Lexicon) -> None:
    """ "A cap costs 6 euros" is a price for each where caps are counted elsewhere or asked for, else the price of one thing."""
    for mention in mentions:
        one = mention.one
        if one is None or mention.kind is Kind.RATE or mention.value is None:
            continue
        plain = mention.verb != "cost"
        whole = [m for m in mentions if m is not mention and m.value is not None and m.one != one and m.value > mention.value]
        counted = [
            m
            for m in mentions
            if same_noun(m.stuff.head, one.head, lexicon)
            and m is not mention
            and (one.modifiers <= m.stuff.modifiers or (plain and not m.stuff.modifiers))
            and m.value not in (None, 1)
        ]
        counted += [m for m in mentions if m is not mention and m.per is not None and m.per == one and not plain]
        if counted or (one.head in asked and (not plain or (mention.stuff.head != one.head and whole))):
            mention.per, mention.kind = one, Kind.RATE
    for mention in mentions:
        beside = [
            m for m in mentions if m.kind is Kind.RATE and m.per is not None and m.one == m.per and m.lemma == mention.lemma
        ]
        alike = any(m.stuff == mention.stuff and m.per != mention.one for m in beside)
        if mention.one is not None and mention.kind in (Kind.STATE, Kind.SIZE) and alike:
            mention.per, mention.kind = mention.one, Kind.RATE  # "a chair has 4 legs, a stool has 3": of no chair
