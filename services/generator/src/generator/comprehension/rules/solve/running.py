"""Parts of what is there by then: "half of the rest", "a third of her money" as amounts that come, go or are there."""

from __future__ import annotations

from dataclasses import replace

from generator.comprehension.rules.lexicon import Lexicon
from generator.comprehension.rules.matching import stuff_match
from generator.comprehension.rules.model import Expr, Kind, Leaf, Mention, Step, value_of
from generator.comprehension.rules.sequels import KINDS
from generator.comprehension.rules.solve.world import add


def with_parts(mentions: list[Mention], lexicon: Lexicon) -> list[Mention]:
    """The mentions with every told fraction of an earlier amount as the amount itself."""
    result: list[Mention] = []
    for mention in mentions:
        part = mention.kind is Kind.FACTOR and mention.word == "of" and mention.value is not None and mention.value <= 1
        whole = _there(mention, result, lexicon) if part else None
        result.append(mention if whole is None else _amount(mention, whole))
    return result


def _there(part: Mention, before: list[Mention], lexicon: Lexicon) -> Expr | None:
    """All that came, less all that went, up to the part."""
    thing = replace(part.stuff, modifiers=frozenset()) if part.stuff.unit != "percent" else None
    alike = [
        m
        for m in before
        if m.value is not None
        and not m.partitive
        and m.kind in (Kind.STATE, Kind.PLUS, Kind.MINUS, Kind.EVENT)
        and (thing is None or not thing.head or stuff_match(thing, m.stuff, lexicon) > 0.4)
    ]
    came: list[Expr] = [_told(m) for m in alike if m.kind is not Kind.MINUS]
    went = [_told(m) for m in alike if m.kind is Kind.MINUS]
    if not came:
        return went[0] if len(went) == 1 else None
    whole = add(came, "put_together", part.stuff)
    return Step("subtraction", "take_from", (whole, *went), stuff=part.stuff) if went else whole


def _told(mention: Mention) -> Expr:
    return mention.made if mention.made is not None else Leaf(mention)


def _amount(part: Mention, whole: Expr) -> Mention:
    made = Step("multiplication", "fraction_of", (whole, _told(part)), stuff=part.stuff, holders=part.holders)
    kind = KINDS.get(part.verb, Kind.STATE)
    some = kind in (Kind.STATE, Kind.EVENT)
    return replace(part, kind=kind, value=value_of(made), made=made, word="", partitive=some)
