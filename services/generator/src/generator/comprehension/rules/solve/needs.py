"""What is needed and what is there: how many more, all prices less the savings, what lacks."""

from __future__ import annotations

from dataclasses import replace

from generator.comprehension.rules.model import (
    Blank,
    Candidate,
    Kind,
    Leaf,
    Query,
    Step,
)
from generator.comprehension.rules.solve.world import World, add

_BACK = frozenset(("back", "change", "zurück", "wechselgeld", "rückgeld"))


def needed(world: World, query: Query, depth: int) -> list[Candidate]:
    """ "How many more does she need": what is needed less what is there."""
    result = _prices(world, query, depth)
    for goal, match in world.fitting(replace(query, holders=()), frozenset(), Kind.NEED, Kind.STATE, Kind.EVENT, Kind.SIZE):
        if goal.value is None or goal.kind is not Kind.NEED:
            continue
        stuff = query.stuff if query.stuff.head else goal.stuff
        own = world.amount(replace(world.side(stuff, query.holders), now=True), depth - 1, frozenset((goal.index,)))
        everybody = replace(world.side(stuff, ()), now=True, total=not query.holders)
        if not query.holders:
            own = world.amount(everybody, depth - 1, frozenset((goal.index,)))  # "have to be peeled": by whomever
        for have in (own or world.amount(everybody, depth - 1, frozenset((goal.index,))))[:2]:
            step = Step(
                "addition",
                "add_to",
                (have.expr, Blank(query.stuff, query.holders)),
                "container2",
                result=Leaf(goal),
                stuff=query.stuff,
                holders=query.holders,
            )
            result.append(Candidate(step, 0.95 * match * have.score**0.5, "needed"))
    return result


def _prices(world: World, query: Query, depth: int) -> list[Candidate]:
    """ "A drum costs 9 euros, a flute 5; she has 6: how much more does she need": all prices less what there is."""
    prices = [m for m in world.mentions if m.kind is Kind.SIZE and m.verb == "cost" and m.value is not None]
    if query.stuff.unit != "money" or not prices:
        return []
    taken = frozenset(m.index for m in prices)
    own = replace(world.side(query.stuff, query.holders), now=True)
    there = world.amount(own, depth - 1, taken) or world.amount(replace(own, holders=()), depth - 1, taken)
    whole = add([Leaf(m) for m in prices], "put_together", query.stuff)
    return [
        Candidate(
            Step("subtraction", "take_apart", (whole, c.expr), stuff=query.stuff, holders=query.holders),
            0.9 * c.score**0.5,
            "needed/prices",
        )
        for c in there[:1]
    ]


def still_lacking(world: World, query: Query, depth: int, without: frozenset[int]) -> list[Candidate]:
    """ "12 cups are needed, some are in, 2 more are needed": what is in; or what is needed, from what is in and what lacks."""
    needs = [m for m, f in world.fitting(replace(query, holders=()), without, Kind.NEED) if f > 0.5]
    more = [m for m in needs if m.more and m.value is not None]
    goals = [m for m in needs if not m.more]
    if len(more) != 1:
        return []
    if query.need and not query.comparison and not any(m.value is not None for m in goals):
        there = world.amount(replace(world.side(query.stuff, ()), now=True), depth - 1, without | {m.index for m in needs})
        return (
            [
                Candidate(
                    Step("addition", "add_to", (there[0].expr, Leaf(more[0])), stuff=query.stuff),
                    0.9 * there[0].score ** 0.5,
                    "lacking",
                )
            ]
            if there
            else []
        )
    told = [m for m in goals if m.value is not None]
    if len(told) == 1 and not query.need and query.verb in ("put", "gain", "have", "make"):
        step = Step(
            "addition",
            "add_to",
            (Blank(query.stuff, query.holders), Leaf(more[0])),
            "container1",
            result=Leaf(told[0]),
            stuff=query.stuff,
            holders=query.holders,
        )
        return [Candidate(step, 0.9, "lacking")]
    return []


def to_do(world: World, query: Query, _depth: int, without: frozenset[int]) -> list[Candidate]:
    """ "has 90 pages to read, has read 37: how many are still to be read": all there is to do less what is done."""
    if not query.todo:
        return []
    anybody = replace(query, holders=(), times=frozenset(), places=frozenset())
    told = [
        m
        for m, f in world.fitting(anybody, without, Kind.STATE, Kind.EVENT, Kind.PLUS, Kind.MINUS, Kind.NEED, Kind.SIZE)
        if m.value is not None and not m.rest and f > 0.4
    ]
    goals = [m for m in told if m.kind is Kind.NEED or m.modal in ("must", "need", "want")]
    goals += [m for m in told if m.kind in (Kind.STATE, Kind.SIZE) and not m.partitive and not m.ending] or told[:1]
    done = [m for m in told if m is not goals[0]]
    if not done or (goals[0].value or 0) < sum(m.value for m in done if m.value is not None):
        return []
    operands = (Leaf(goals[0]), *(Leaf(m) for m in done))
    step = Step("subtraction", "take_from", operands, stuff=query.stuff, holders=query.holders)
    return [Candidate(step, 0.93, "todo")]


def change_due(world: World, query: Query, _depth: int, without: frozenset[int]) -> list[Candidate]:
    """ "A ball costs 8, a rope 5; Ana pays with 20: how much does she get back": what is paid less all prices."""
    asked = query.left or bool(world.question_words & _BACK)
    prices = [m for m in world.mentions if m.kind is Kind.SIZE and m.verb == "cost" and m.value is not None]
    paid = [m for m in world.mentions if m.kind is Kind.MINUS and m.verb == "pay" and m.stuff.unit == "money"]
    given = [m for m in world.mentions if m.kind is Kind.MINUS and m.value is not None and m.stuff.unit == "money"]
    back = bool(world.question_words & _BACK) and len(given) == 2 and not prices
    if back and len({m.holders for m in given}) == 1:  # "bought it for 7 and gave the cashier 20"
        prices, paid = sorted(given, key=lambda m: m.value or 0)[:1], sorted(given, key=lambda m: m.value or 0)[1:]
    if query.stuff.unit != "money" or not asked or len(paid) != 1 or not prices or without & {m.index for m in (*prices, *paid)}:
        return []
    if (paid[0].value or 0) < sum(m.value for m in prices if m.value is not None):
        return []
    operands = (Leaf(paid[0]), *(Leaf(m) for m in prices))
    step = Step("subtraction", "take_from", operands, stuff=query.stuff, holders=query.holders)
    return [Candidate(step, 0.93, "rate/left")]
