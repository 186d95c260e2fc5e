"""Places for people: how many seats are free where so many are taken, or where so many people are there."""

from __future__ import annotations

from generator.comprehension.rules.model import Candidate, Kind, Leaf, Mention, Query, Step
from generator.comprehension.rules.solve.world import World

_PLAIN = (Kind.STATE, Kind.EVENT, Kind.PLUS, Kind.MINUS)


def vacant(world: World, query: Query, _depth: int, without: frozenset[int]) -> list[Candidate]:
    """ "A bus with 60 seats has 52 passengers. How many seats are empty?": the seats less those that are taken."""
    lexicon, asking = world.lexicon, world.question_words
    free = any(lexicon.is_in(word, "vacant") for word in asking)
    untaken = query.negated and any(lexicon.is_in(word, "occupied") for word in asking)
    if not lexicon.is_in(query.stuff.head, "seat") or not (free or untaken) or query.comparison or query.total:
        return []
    told = [m for m in world.mentions if m.value is not None and m.kind in _PLAIN and m.index not in without]
    seats = [m for m in told if m.stuff.head == query.stuff.head and not m.partitive]
    if not seats or any(lexicon.is_in(word, "vacant") for m in seats for word in m.context | m.stuff.modifiers):
        return []
    whole = seats[0]
    taken = [m for m in seats[1:] if not m.more][:1] or [m for m in told if _is_people(m, world)]
    named = [m for m in taken if m.stuff.head in query.stuff.modifiers]
    taken = named or taken[:1]
    if not taken or (taken[0].value or 0) > (whole.value or 0):
        return []
    step = Step("subtraction", "take_from", (Leaf(whole), Leaf(taken[0])), stuff=query.stuff, holders=query.holders)
    return [Candidate(step, 0.95, "part")]


def _is_people(mention: Mention, world: World) -> bool:
    head = mention.stuff.head
    return world.lexicon.is_in(head, "person", "anybody") or head == "people" or world.lexicon.covers("person", head)
