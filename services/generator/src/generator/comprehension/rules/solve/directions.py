"""Length, width and height of one thing: which of them a question compares, and which two make its area."""

from __future__ import annotations

from itertools import combinations

from generator.comprehension.rules.lexicon import dimensions
from generator.comprehension.rules.model import Candidate, Kind, Leaf, Mention, Query, Step
from generator.comprehension.rules.solve.world import World

_UPWARD = frozenset(("tall", "deep", "thick"))
"""Directions that are no side of the area on which a thing lies."""


def between_directions(world: World, query: Query) -> list[Candidate]:
    """ "How much longer is it than it is wide": the difference of the two directions that the question names."""
    known = dimensions()
    asked = {known[word] for word in world.question_words if word in known}
    told = [m for m in world.mentions if m.kind is Kind.SIZE and m.value is not None and known.get(m.adjective) in asked]
    pairs = [(a, b) for a, b in combinations(told, 2) if a.adjective != b.adjective and a.holders == b.holders]
    if query.ratio or len(asked) < 2 or len(pairs) != 1:
        return []
    small, big = sorted(pairs[0], key=lambda m: m.value or 0)
    wording = "fewer" if query.comparison == "fewer" else "more"
    step = Step("subtraction", "compare", (Leaf(big), Leaf(small)), wording=wording, stuff=big.stuff, holders=query.holders)
    return [Candidate(step, 0.97, "difference")]


def on_the_ground(lengths: list[Mention]) -> list[Mention]:
    """Without heights, depths and thicknesses where length and width are told."""
    known = dimensions()
    flat = [m for m in lengths if known.get(m.adjective) not in _UPWARD]
    return flat if len(flat) == 2 else lengths
