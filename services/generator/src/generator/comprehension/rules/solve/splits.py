"""What is shared out freely, and what does not go up: both parts asked for at once, and what is left over of groups."""

from __future__ import annotations

from dataclasses import replace

from generator.comprehension.rules.model import Blank, Candidate, Kind, Leaf, Mention, Query, Step, used, value_of
from generator.comprehension.rules.solve.world import MAX_DEPTH, World

_FREE = frozenset(("can", "could", "may", "might", "kann", "könnte", "können", "könnten", "mögen"))
_EVENLY = frozenset(
    ("equally", "evenly", "fairly", "equal", "same", "gleichmäßig", "gerecht", "gleich", "each", "je", "jede", "jedes")
)


def both_parts(world: World, query: Query) -> list[Candidate]:
    """ "Ana has 6 fish and two bowls. How many can she put in the first and how many in the second?": any two parts will do."""
    wholes = [
        m
        for m in world.mentions
        if m.value is not None and m.kind not in (Kind.RATE, Kind.FACTOR, Kind.DIFFERENCE) and m.sentence != query.sentence
    ]
    groups = [m for m in wholes if m.value == 2 and len(wholes) == 2]
    wholes = [m for m in wholes if m not in groups]
    if not query.twice or len(wholes) != 1 or not world.question_words & _FREE:
        return []
    whole = wholes[0]
    stuff = replace(whole.stuff)
    parts = (Blank(stuff, whole.holders), Blank(stuff, whole.holders))
    step = Step("addition", "put_together", parts, "both", result=Leaf(whole), stuff=stuff, holders=whole.holders)
    return [Candidate(step, 0.95, "split/both")]


def remainder(world: World, query: Query, depth: int, without: frozenset[int]) -> list[Candidate]:
    """ "3 children share 20 nuts equally. How many are left over?": the total by the number or the size of the groups."""
    if not query.left or depth < MAX_DEPTH:  # asked for itself, never on the way to something else
        return []
    result = []
    sizes = [m for m in world.mentions if m.kind is Kind.RATE and m.per is not None and world.stuff(query.stuff, m.stuff) > 0.5]
    counts = [m for m in world.mentions if _counts_groups(m, query, world)] if world.told_words & _EVENLY else []
    counts = [m for m in counts if not any(s.per is not None and s.per.head == m.stuff.head for s in sizes)]
    for divisor in (*sizes, *counts):
        if divisor.value is None or divisor.index in without or divisor.value == 0:
            continue
        if divisor in sizes and any(
            m.stuff.head == (divisor.per.head if divisor.per else "") and m.value not in (None, 1) for m in world.mentions
        ):
            continue  # how many groups there are is told: the rest is no remainder
        whole_query = replace(world.side(query.stuff, ()), now=True, also=())
        for whole in world.amount(whole_query, depth - 1, without | {divisor.index})[:1]:
            if (value_of(whole.expr) or 0) < divisor.value or _idle(world, query, used(whole.expr) | {divisor.index}):
                continue
            step = Step("surplus", "remainder", (whole.expr, Leaf(divisor)), stuff=query.stuff, holders=())
            result.append(Candidate(step, 0.93 * (0.55 + 0.45 * min(1.0, whole.score + 0.4)), "split/remainder"))
    return result


def _idle(world: World, query: Query, taken: set[int]) -> bool:
    """Whether another number tells of the same thing, so that the story goes on after the sharing."""
    rest = [m for m in world.mentions if m.value is not None and m.index not in taken]
    return any(m.kind is Kind.RATE or world.stuff(query.stuff, m.stuff) > 0.5 for m in rest)


def _counts_groups(mention: Mention, query: Query, world: World) -> bool:
    """ "Among 4 children", "3 boxes": what something is shared among."""
    plain = mention.kind in (Kind.STATE, Kind.EVENT, Kind.PLUS, Kind.MINUS)
    other = bool(mention.stuff.head) and not mention.stuff.unit and world.stuff(query.stuff, mention.stuff) < 0.5
    return plain and other and (mention.value or 0) > 1
