"""What is done several times: a game of 15 minutes that is played 2 times lasts 30 minutes in all."""

from __future__ import annotations

from generator.comprehension.rules.model import Candidate, Kind, Leaf, Query, Step
from generator.comprehension.rules.solve.world import World

_ONCE = (Kind.SIZE, Kind.STATE, Kind.EVENT, Kind.PLUS)
_TIMES = frozenset(("time", "mal"))


def repeated(world: World, query: Query, _depth: int, without: frozenset[int]) -> list[Candidate]:
    """One amount of what is asked for by the number of times that it is done."""
    told = [m for m in world.mentions if m.value is not None and m.index not in without]
    times = [m for m in told if m.stuff.head in _TIMES and m.verb != "be" and m.kind in (*_ONCE, Kind.RATE)]
    if len(times) != 1 or query.stuff.head in _TIMES or query.comparison or query.left or query.ratio:
        return []
    amounts = [(m, world.stuff(query.stuff, m.stuff)) for m in told if m.kind in _ONCE and m is not times[0]]
    fitting = [(m, fit) for m, fit in amounts if fit > 0.5]
    if len(fitting) != 1:
        return []
    once, fit = fitting[0]
    step = Step("multiplication", "equal_groups", (Leaf(once), Leaf(times[0])), stuff=query.stuff, holders=query.holders)
    return [Candidate(step, 0.9 * fit, "rate/product")]
