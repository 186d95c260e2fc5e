"""Ages over time: how old somebody will be in 5 years or was 5 years ago, and when somebody was or will be that old."""

from __future__ import annotations

from generator.comprehension.rules.model import Candidate, Kind, Leaf, Mention, Query, Step
from generator.comprehension.rules.solve.world import World

_OLD = frozenset(("old", "alt", "age"))
_LATER = frozenset(("in", "later", "nach", "from", "später"))
_EARLIER = frozenset(("ago", "vor", "earlier"))


def later(world: World, query: Query, depth: int, without: frozenset[int]) -> list[Candidate]:
    """ "How old will she be in 5 years": what she is now and the 5 years."""
    if query.adjective not in _OLD or query.comparison or depth < 2:
        return _when(world, query) if query.span_of_time else []
    shifts = [m for m in world.mentions if m.index not in without and m.shift and m.value is not None]
    if len(shifts) != 1:
        return []
    shift = shifts[0]
    now = world.amount(query, depth - 1, without | {shift.index})
    up = (shift.shift > 0) == (shift.sentence == query.sentence)  # "Vor 4 Jahren war er 6": now he is older
    name, situation = ("addition", "add_to") if up else ("subtraction", "take_from")
    return [
        Candidate(Step(name, situation, (one.expr, Leaf(shift)), stuff=query.stuff, holders=query.holders), 0.96, "age/later")
        for one in now[:1]
    ]


def _when(world: World, query: Query) -> list[Candidate]:
    """ "How many years ago was he 40": the two ages' difference."""
    ages = [m for m in world.mentions if m.value is not None and m.kind in (Kind.SIZE, Kind.STATE) and _age_of(m, query)]
    if len(ages) != 2:
        return []
    old, young = sorted(ages, key=lambda m: -(m.value or 0))
    step = Step("subtraction", "take_apart", (Leaf(old), Leaf(young)), stuff=query.stuff, holders=query.holders)
    return [Candidate(step, 0.96, "age/when")]


def _age_of(mention: Mention, query: Query) -> bool:
    return (mention.stuff.unit == "time" or not mention.stuff.head) and mention.holders == query.holders != ()
