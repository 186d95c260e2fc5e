"""Comparisons that are asked: the difference or the factor of two amounts, also after one of them has changed."""

from __future__ import annotations

from dataclasses import replace

from generator.comprehension.rules.matching import party_match
from generator.comprehension.rules.model import (
    Blank,
    Candidate,
    Expr,
    Kind,
    Leaf,
    Party,
    Query,
    Step,
    Stuff,
    used,
    value_of,
)
from generator.comprehension.rules.solve.directions import between_directions
from generator.comprehension.rules.solve.world import World

_ORDER = {"more": True, "fewer": False}
"""Whether what is asked about first is the bigger one."""


def difference(world: World, query: Query, depth: int) -> list[Candidate]:
    """ "How many more has Ana than Leo": the difference, or with "times as many" the factor."""
    if named := between_directions(world, query):
        return named
    pairs = _pairs(world, query)
    result: list[Candidate] = _over_time(world, query) + _moved(world, query) + (_only_two(world, query) if not pairs else [])
    for left, right, base in pairs:
        for a in world.amount(left, depth - 1)[:2]:
            for b in world.amount(right, depth - 1)[:2]:
                step = _apart(a, b, query)
                shared = used(a.expr) & used(b.expr) and not {a.rule[:4], b.rule[:4]} & {"told", "chai", "part"}
                if step is not None and _of_people(a) and _of_people(b) and _direction(a, b, query) < 1:
                    continue  # "how much older is Ana than Leo" of a younger Ana
                if step is not None:  # where both sides lean on the same number, hardly anything is compared
                    sure = base * min(a.score, b.score) ** 0.5 * (0.6 if shared else 1.0) * _direction(a, b, query)
                    result.append(Candidate(step, sure, "difference"))
    return result


def _only_two(world: World, query: Query) -> list[Candidate]:
    """Where just two amounts of the thing are told and the question names the other side by nothing, they are compared."""
    alike = [m for m, f in world.fitting(replace(query, times=frozenset()), frozenset()) if m.value is not None and f > 0.8]
    if query.equal and len(alike) < 2 and query.than is None:  # "15 dogs and 9 bowls: how many bowls are missing"
        alike = [m for m in world.mentions if m.value is not None]
    if len(alike) != 2 or alike[0].kind is not alike[1].kind or alike[0].kind in (Kind.DIFFERENCE, Kind.FACTOR):
        return []
    step = _apart(Candidate(Leaf(alike[0]), 0.9, "single"), Candidate(Leaf(alike[1]), 0.9, "single"), query)
    return [Candidate(step, 0.8, "difference/two")] if step is not None else []


def _of_people(side: Candidate) -> bool:
    return isinstance(side.expr, Leaf) and bool(side.expr.mention.holders) and all(p.person for p in side.expr.mention.holders)


def _direction(a: Candidate, b: Candidate, query: Query) -> float:
    """Less than 1 where the question takes the smaller one for the bigger: then the text contradicts itself or was misread."""
    left, right = value_of(a.expr), value_of(b.expr)
    if left is None or right is None or query.ratio or query.than is None or left == right or query.comparison not in _ORDER:
        return 1.0
    return 1.0 if (left > right) == _ORDER[query.comparison] else 0.4


def _moved(world: World, query: Query) -> list[Candidate]:
    """ "Jan has 8 more than Ida and loses 3: how many more has he now": a told difference after a change of either side."""
    if query.than is None or not query.holders or not query.than.holders:
        return []
    told = [
        m
        for m in world.mentions
        if m.kind is Kind.DIFFERENCE and m.value is not None and m.word == "more" and m.than_party is not None
    ]
    told = [m for m in told if party_match(query.holders, m.holders) == 1 and m.than_party in query.than.holders]
    states = [
        m for m in world.mentions if m.kind is Kind.STATE and m.value is not None and world.stuff(query.stuff, m.stuff) > 0.5
    ]
    if len(told) != 1:
        return []
    expr: Expr = Leaf(told[0])
    for change in world.mentions:
        if change.index < told[0].index or change.kind not in (Kind.PLUS, Kind.MINUS) or change.value is None or change in states:
            continue
        own = party_match(query.holders, change.holders) == 1
        grows = own == (change.kind is Kind.PLUS)
        name, situation = ("addition", "add_to") if grows else ("subtraction", "take_from")
        expr = Step(name, situation, (expr, Leaf(change)), stuff=query.stuff, holders=query.holders)
    return [Candidate(expr, 0.95, "difference/moved")] if isinstance(expr, Step) else []


def change_of_difference(world: World, query: Query, _depth: int, without: frozenset[int]) -> list[Candidate]:
    """ "had 9 more than Ida, lost some, has 4 more now": what was lost is the difference of the differences."""
    told = [
        m
        for m in world.mentions
        if m.kind is Kind.DIFFERENCE
        and m.value is not None
        and m.index not in without
        and world.stuff(query.stuff, m.stuff) > 0.5
    ]
    some = [m for m in world.mentions if m.value is None and m.lemma == query.lemma and m.kind in (Kind.PLUS, Kind.MINUS)]
    if (
        len(told) != 2
        or not some
        or told[0].holders != told[1].holders
        or told[0].than_party != told[1].than_party
        or told[0].word != told[1].word
    ):
        return []
    big, small = sorted(told, key=lambda m: -(m.value or 0))
    return [
        Candidate(
            Step("subtraction", "compare", (Leaf(big), Leaf(small)), wording="more", stuff=query.stuff, holders=query.holders),
            0.9,
            "difference/changed",
        )
    ]


def _over_time(world: World, query: Query) -> list[Candidate]:
    """ "There were 5, now there are 12: how many more are there now": the end less the start."""
    if query.than is not None or not query.now or query.ratio:
        return []
    states = [m for m, f in world.fitting(query, frozenset(), Kind.STATE) if m.value is not None and f > 0.5]
    states += [
        m
        for m in world.mentions
        if m.kind is Kind.RATE and m.beginning and m.value is not None and world.stuff(query.stuff, m.stuff) > 0.5
    ]
    if len(states) != 2:
        return []
    early, late = sorted(states, key=lambda m: m.index)
    step = _apart(Candidate(Leaf(late), 0.9, "chain"), Candidate(Leaf(early), 0.9, "chain"), query)
    return [Candidate(step, 0.88 if late.ending else 0.7, "difference/time")] if step is not None else []


def _apart(a: Candidate, b: Candidate, query: Query) -> Step | None:
    left, right = value_of(a.expr), value_of(b.expr)
    if left is None or right is None or a.expr == b.expr:
        return None
    big, small = (a, b) if left >= right else (b, a)
    if query.ratio:
        return (
            Step("multiplication", "times_as_much", (small.expr, Blank()), "container2", result=big.expr, stuff=Stuff())
            if min(left, right)
            else None
        )
    wording = "fewer" if query.comparison == "fewer" else "more"
    return Step("subtraction", "compare", (big.expr, small.expr), wording=wording, stuff=query.stuff, holders=query.holders)


def _owns(world: World, party: Party) -> bool:
    return any(party in m.holders for m in world.mentions)


def _pairs(world: World, query: Query) -> list[tuple[Query, Query, float]]:  # noqa: C901 (a case for each turn of phrase, read top to bottom)
    """What may be compared, best first."""
    plain = world.side(query.stuff, query.holders, times=query.times)
    left = replace(plain, lemma=query.lemma, verb=query.verb, now=query.now, left=query.left)
    than = query.than
    pairs: list[tuple[Query, Query, float]] = []
    if than is not None:
        if than.context:
            return [(replace(left, context=query.context - than.context), replace(left, context=than.context), 0.95)]
        right = replace(left, lemma=than.lemma or query.lemma, verb=than.verb if than.lemma else query.verb)
        left = replace(left, other=query.other, places=query.places)
        elsewhere = (
            than.places and than.places != query.places and than.holders in ((), query.holders) and than.stuff == query.stuff
        )
        if (than.lemma and than.lemma != query.lemma) or than.other or elsewhere:
            right = replace(right, other=than.other or right.other, places=than.places, times=than.times)
            return [(left, right, 0.95)]
        if than.times:
            return [(left, replace(right, times=than.times), 0.96)]
        if (
            than.holders
            and than.holders != query.holders
            and (
                than.stuff.head in ("", query.stuff.head)
                or query.stuff.unit
                or than.holders[0].person
                or _owns(world, than.holders[0])
            )
        ):
            pairs.append((replace(left, times=frozenset()), replace(right, holders=than.holders), 0.96))
        if (than.stuff.head or than.stuff.modifiers) and than.stuff != query.stuff:
            if query.stuff.of and (
                than.stuff.head == query.stuff.of or not any(m.stuff.head == than.stuff.head for m in world.mentions)
            ):
                content = replace(
                    query.stuff, of=than.stuff.head, of_modifiers=than.stuff.modifiers
                )  # "pages of maths … than of reading"
                return [(left, replace(right, stuff=content, holders=query.holders), 0.95)]
            if query.stuff.unit and not than.stuff.unit:  # "How many more hours on Latin than on music"
                pairs.append((left, replace(right, stuff=replace(query.stuff, of=than.stuff.head)), 0.6))
            holders = query.holders if not than.holders or not than.holders[0].person else than.holders
            right = replace(right, places=than.places or query.places, other=query.other)
            pairs.append((left, replace(right, stuff=than.stuff, holders=holders), 0.94))
            if query.holders:
                pairs.append((replace(left, holders=()), replace(right, stuff=than.stuff, holders=()), 0.7))
        return pairs
    if len(query.holders) == 1:
        rivals = [p for p in world.parties() if p not in query.holders and p.person == query.holders[0].person]
        pairs += [(left, replace(left, holders=(p,), times=frozenset()), 0.85) for p in rivals]
    if not pairs:
        sizes = [
            m for m in world.mentions if m.kind is Kind.SIZE and m.value is not None and world.stuff(query.stuff, m.stuff) > 0.5
        ]
        if len(sizes) == 2 and sizes[0].stuff.unit == sizes[1].stuff.unit:
            pairs.append((world.side(sizes[0].stuff, sizes[0].holders), world.side(sizes[1].stuff, sizes[1].holders), 0.85))
    return pairs
