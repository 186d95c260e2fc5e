"""What is done every day without saying so: "does 25 sit-ups in the morning and 15 in the evening. How many in 6 days?"."""

from __future__ import annotations

from generator.comprehension.rules.model import Candidate, Kind, Leaf, Query, Step
from generator.comprehension.rules.solve.world import World, add

_AMOUNTS = (Kind.STATE, Kind.PLUS, Kind.MINUS, Kind.EVENT, Kind.SIZE)
_REPEATED = frozenset(("day", "week", "month", "morning", "evening", "weekend", "tag", "woche", "monat"))


def habits(world: World, query: Query) -> list[Candidate]:
    """All that is told of the asked thing, as often as the question says, where nothing is told of each day."""
    told = [m for m in world.mentions if m.value is not None]
    times = [m for m in told if m.sentence == query.sentence and m.stuff.head in _REPEATED and (m.value or 0) > 1]
    amounts = [m for m in told if m not in times]
    plain = all(m.kind in _AMOUNTS and not m.more and not m.ending and not m.partitive for m in amounts)
    if len(times) != 1 or not amounts or not plain or times[0].kind is Kind.RATE or query.each is not None:
        return []
    asks_end = query.left or query.first or query.comparison or query.need or query.stuff.head in _REPEATED
    if asks_end or any(world.stuff(query.stuff, m.stuff) < 0.5 or m.lemma in ("have", "") for m in amounts):
        return []
    if len({m.kind for m in amounts}) > 1 or any(m.stuff.unit == "time" and m.stuff.head == times[0].stuff.head for m in amounts):
        return []
    daily = add([Leaf(m) for m in amounts], "put_together", query.stuff, query.holders)
    step = Step("multiplication", "equal_groups", (daily, Leaf(times[0])), stuff=query.stuff, holders=query.holders)
    return [Candidate(step, 0.86, "rate/habit")]
