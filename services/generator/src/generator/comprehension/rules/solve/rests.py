"""What is left for the last one: "9 for Ana, 8 for Leo and the rest for Ida" asks the whole less every other part."""

from __future__ import annotations

from dataclasses import replace

from generator.comprehension.rules.model import Candidate, Kind, Leaf, Mention, Query, Step, Stuff
from generator.comprehension.rules.solve.world import World

_AMOUNTS = (Kind.STATE, Kind.PLUS, Kind.MINUS, Kind.EVENT, Kind.SIZE)


def rest(world: World, query: Query, _depth: int, without: frozenset[int]) -> list[Candidate]:
    """The whole less all parts, where one part is told to be the rest and the question asks for that one."""
    rests = [m for m in world.mentions if m.rest and m.value is None and m.index not in without]
    if len(rests) != 1 or query.total or query.each is not None:
        return []
    told = [
        m
        for m in world.mentions
        if m.value is not None and m.kind in _AMOUNTS and m.index not in without and _alike(m.stuff, rests[0].stuff, world)
    ]
    own = _bonds(rests[0], query)
    if not own or any(_bonds(m, query) > own for m in told[1:]):
        return []
    whole, parts = _whole(told)
    if whole is None:
        return []
    operands = (Leaf(whole), *(Leaf(m) for m in parts))
    step = Step("subtraction", "take_apart", operands, stuff=query.stuff, holders=query.holders)
    return [Candidate(step, 0.95, "part")]


def _alike(stuff: Stuff, other: Stuff, world: World) -> bool:
    plain, bare = replace(other, modifiers=frozenset()), replace(stuff, modifiers=frozenset())
    return world.stuff(plain, bare) > 0.4 or world.stuff(bare, plain) > 0.4


def _bonds(mention: Mention, query: Query) -> int:
    """How much of what the question says is said of the amount: whose, where, when, of what kind."""
    asked = {
        *query.places,
        *query.stuff.modifiers,
        *query.times,
        *query.context,
        *(p.key for p in (*query.holders, *query.other)),
    }
    said = {*mention.places, *mention.stuff.modifiers, *mention.context, mention.time}
    said |= {p.key for p in (*mention.holders, *mention.other)}
    thing = query.stuff.head == mention.stuff.head and bool(mention.stuff.head)
    return len((asked & said) - {"", query.stuff.head}) + int(thing or query.left or query.rest)


def _whole(told: list[Mention]) -> tuple[Mention | None, list[Mention]]:
    """The first amount that is more than all that come after it."""
    for place, mention in enumerate(told[:-1]):
        parts = told[place + 1 :]
        if mention.value is not None and mention.value > sum(m.value for m in parts if m.value is not None):
            return mention, parts
    return None, []
