"""The average of several amounts, and what many make each where only their sum is told."""

from __future__ import annotations

from fractions import Fraction

from generator.comprehension.rules.model import Candidate, Constant, Expr, Kind, Leaf, Mention, Query, Step, Stuff
from generator.comprehension.rules.solve.world import World, add

AVERAGE = frozenset(
    ("average", "mean", "durchschnitt", "durchschnittlich", "durchschnittliche", "schnitt", "mittel", "mittelwert")
)


def averages(world: World, query: Query) -> list[Candidate]:
    """All amounts of the asked thing by how many they are; one amount by the count that is told with it."""
    if not world.question_words & AVERAGE:
        return []
    told = [m for m in world.mentions if m.value is not None and m.kind not in (Kind.FACTOR, Kind.DIFFERENCE)]
    alike = _alike(told, query, world)
    if len(alike) < 2:
        others = [m for m in told if m not in alike and (m.value or 0) > 1]
        if len(alike) == 1 and len(others) == 1:
            return [Candidate(_share(Leaf(alike[0]), Leaf(others[0]), query), 0.95, "average")]
        return []
    counted = [m for m in told if m not in alike and m.value == len(alike)]
    span = counted[0].number if counted else query.span
    number: Expr = Leaf(counted[0]) if counted else Constant(Fraction(len(alike)), Stuff(), span)
    whole = add([Leaf(m) for m in alike], "put_together", query.stuff)
    return [Candidate(_share(whole, number, query), 0.97, "average")]


def _share(whole: Expr, number: Expr, query: Query) -> Step:
    return Step("division", "share", (whole, number), stuff=query.stuff, holders=query.holders)


def _alike(told: list[Mention], query: Query, world: World) -> list[Mention]:
    """The amounts that the average is of: those of the asked thing, else those of the thing that most amounts have."""
    asked = query.stuff.head or query.stuff.unit
    fitting = [m for m in told if asked and world.stuff(query.stuff, m.stuff) > 0.5]
    if fitting:
        return fitting
    kinds = [(m.stuff.unit or m.stuff.head) for m in told]
    most = max(dict.fromkeys(kinds), key=kinds.count, default="")
    return [m for m, kind in zip(told, kinds, strict=True) if kind == most]
