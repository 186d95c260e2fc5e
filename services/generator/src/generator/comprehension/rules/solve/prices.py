"""What single things cost or weigh, told by what they come to together or by how much more one costs than another."""

from __future__ import annotations

from dataclasses import replace

from generator.comprehension.rules.matching import same_noun
from generator.comprehension.rules.model import Candidate, Kind, Leaf, Mention, Party, Query, Step
from generator.comprehension.rules.solve.world import World


def other_of_two(world: World, query: Query, _depth: int, without: frozenset[int]) -> list[Candidate]:
    """ "A pen and a rubber cost 2 euros together, the rubber 1: what does the pen cost": what is told together less the one."""
    sizes = [m for m in world.mentions if m.kind is Kind.SIZE and m.value is not None and m.index not in without and m.stuff.unit]
    both = [m for m in sizes if len(m.holders) == 2 and m.stuff.unit == query.stuff.unit]
    if len(both) != 1 or len(query.holders) != 1 or query.holders[0] not in both[0].holders:
        return []
    other = next(p for p in both[0].holders if p != query.holders[0])
    told = [m for m in sizes if m.holders == (other,) and m.stuff.unit == query.stuff.unit]
    if len(told) != 1 or (told[0].value or 0) > (both[0].value or 0):
        return []
    step = Step("subtraction", "take_apart", (Leaf(both[0]), Leaf(told[0])), stuff=query.stuff, holders=query.holders)
    return [Candidate(step, 0.93, "part")]


def several_of_compared(world: World, query: Query, depth: int, without: frozenset[int]) -> list[Candidate]:
    """ "The big one costs 3 euros more; Ella buys 4 big ones": the price that a comparison tells, by how many are bought."""
    if query.stuff.unit != "money" or query.comparison or depth < 3:
        return []
    told = [
        m
        for m in world.mentions
        if m.kind in (Kind.DIFFERENCE, Kind.FACTOR) and not m.part and m.value is not None and len(m.holders) == 1
    ]
    prices = [m for m in told if m.stuff.unit == "money" and not m.holders[0].person]
    if len(prices) != 1:
        return []
    thing = prices[0].holders[0]
    counts = [m for m in world.mentions if m.value is not None and m.value > 1 and _counts(m, thing, world)]
    if len(counts) != 1 or counts[0].index in without:
        return []
    plain = replace(query, holders=(thing,), verb="cost", lemma="", need=False, total=False, left=False, places=frozenset())
    price = world.amount(plain, depth - 1, without | {counts[0].index})
    return [
        Candidate(
            Step("multiplication", "equal_groups", (one.expr, Leaf(counts[0])), stuff=query.stuff, holders=query.holders),
            0.95 * one.score**0.3,
            "rate/product",
        )
        for one in price[:1]
        if isinstance(one.expr, Step)
    ]


def _counts(mention: Mention, thing: Party, world: World) -> bool:
    """Whether an amount counts the thing, with its marks."""
    words = thing.key.split()
    marks = mention.stuff.modifiers
    return same_noun(mention.stuff.head, words[-1], world.lexicon) and set(words[:-1]) <= marks and not mention.stuff.unit
