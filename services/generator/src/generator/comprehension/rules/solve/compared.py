"""Chains of told comparisons ("Leo 3 more than Ana, Ben twice as many as Leo") and what all of their sides come to together."""

from __future__ import annotations

from dataclasses import dataclass, replace

from generator.comprehension.rules.matching import party_match
from generator.comprehension.rules.model import Candidate, Expr, Kind, Leaf, Mention, Party, Query, Step, Stuff, used
from generator.comprehension.rules.solve.told import lead
from generator.comprehension.rules.solve.world import World

_TOGETHER = frozenset(
    (
        "both",
        "two",
        "three",
        "together",
        "altogether",
        "all",
        "combined",
        "total",
        "beide",
        "beiden",
        "zusammen",
        "insgesamt",
        "alle",
    )
)
_BASES = (Kind.STATE, Kind.PLUS, Kind.EVENT, Kind.SIZE, Kind.MINUS)
_MOST = 4
"""Comparisons in one chain."""


@dataclass(frozen=True, slots=True)
class Side:
    """Whose or which amount it is, and how it is worked out."""

    holders: tuple[Party, ...]
    time: str
    stuff: Stuff
    expr: Expr


def compared(world: World, query: Query, depth: int, without: frozenset[int]) -> list[Candidate]:
    """One side of a chain of comparisons, or all of them together."""
    told = [
        m
        for m in world.mentions
        if m.kind in (Kind.DIFFERENCE, Kind.FACTOR) and not m.part and m.value is not None and m.index not in without
    ]
    if not told or len(told) > _MOST or depth < 2:
        return []
    sides = _resolved(world, told, query, without)
    if len(sides) < 2 or not all(any(m.index in used(s.expr) for s in sides) for m in told):
        return []
    fitting = [
        s for s in sides if world.stuff(query.stuff, s.stuff) > 0.4 or (query.stuff.unit and s.stuff.unit == query.stuff.unit)
    ]
    if _asks_together(world, query, fitting):
        own = [s for s in fitting if party_match(query.holders, s.holders) > 0] if len(query.holders) != 1 else fitting
        if len(own) < 2 or _told_apart(query, own):
            return []
        step = Step("addition", "put_together", tuple(s.expr for s in own), stuff=query.stuff, holders=query.holders)
        return [Candidate(step, 0.92, "sum/holders")]
    asked = [s for s in fitting if _is_asked(query, s)]
    return [Candidate(asked[0].expr, 0.88, "told")] if len(asked) == 1 and isinstance(asked[0].expr, Step) else []


def _asks_together(world: World, query: Query, sides: list[Side]) -> bool:
    if query.comparison or query.ratio or query.each is not None or query.left or query.first:
        return False
    if query.total or world.question_words & _TOGETHER or len(query.holders) > 1:
        return True
    marks = {(s.stuff.head, s.stuff.modifiers) for s in sides}
    wider = len(marks) == len(sides) and all(query.stuff.head != h or query.stuff.modifiers < m for h, m in marks)
    return wider and bool(query.stuff.head) and len({s.holders for s in sides}) == 1 and not query.stuff.unit


def _told_apart(query: Query, sides: list[Side]) -> bool:
    """Whether the question is about one holder and the sides belong to several others."""
    if len(query.holders) != 1 or query.plural_parties:
        return False
    return any(s.holders and party_match(query.holders, s.holders) == 0 for s in sides) and query.holders[0].person


def _is_asked(query: Query, side: Side) -> bool:
    if query.holders and party_match(query.holders, side.holders) < 0.9:
        return False
    if query.times and side.time not in query.times:
        return False
    same = query.stuff.head in ("", side.stuff.head) or bool(query.stuff.unit)
    return same and query.stuff.modifiers <= side.stuff.modifiers and bool(query.holders or query.times or query.stuff.modifiers)


def _resolved(world: World, told: list[Mention], query: Query, without: frozenset[int]) -> list[Side]:
    """All sides that the comparisons and the plain amounts tell, the plain amounts first."""
    about = [
        m
        for m in world.mentions
        if m.kind in _BASES and m.value is not None and m.index not in without and not m.partitive and not m.more
    ]
    sides = [Side(m.holders, m.time, m.stuff, Leaf(m)) for m in about if any(_alike(m.stuff, t.stuff, t.than) for t in told)]
    waiting = list(told)
    while waiting:
        for mention in waiting:
            new = _other_side(mention, sides, query)
            if new is not None:
                sides.append(new)
                waiting.remove(mention)
                break
        else:
            return []
    return sides


def _alike(stuff: Stuff, told: Stuff, than: Stuff | None) -> bool:
    heads = {told.head, than.head if than is not None else told.head}
    return stuff.head in heads or bool(stuff.unit and stuff.unit == told.unit)


def _other_side(mention: Mention, sides: list[Side], query: Query) -> Side | None:
    """The side that a comparison adds to the known ones: the described one, or what it is compared with."""
    this = Side(mention.holders, mention.time, mention.stuff, Leaf(mention))
    named = mention.than is not None or mention.than_party is not None or bool(mention.than_time)
    known = [s for s in sides if (_is_than(mention, s) if named else not _same(this, s))]
    described = [s for s in sides if _same(this, s)]
    if known and not described:
        step = lead(mention, Candidate(known[-1].expr, 1.0, ""), replace(query, stuff=this.stuff, holders=this.holders), True)
        return replace(this, expr=step)
    if described and named and not known:
        holders = (mention.than_party,) if mention.than_party is not None else mention.holders
        stuff = (
            mention.than if mention.than is not None and not mention.stuff.unit and mention.than_party is None else mention.stuff
        )
        if not stuff.head:
            stuff = replace(stuff, head=mention.stuff.head)
        step = lead(mention, Candidate(described[-1].expr, 1.0, ""), replace(query, stuff=stuff, holders=holders), False)
        return Side(holders, mention.than_time, stuff, step)
    return None


def _same(a: Side, b: Side) -> bool:
    if a.holders and b.holders and party_match(a.holders, b.holders) < 0.9:
        return False
    if bool(a.holders) != bool(b.holders) or (a.time and b.time and a.time != b.time):
        return False
    return a.stuff.head == b.stuff.head and a.stuff.modifiers == b.stuff.modifiers


def _is_than(mention: Mention, side: Side) -> bool:
    if mention.than_time:
        return side.time == mention.than_time and party_match(mention.holders, side.holders) > 0
    party = mention.than_party
    if party is not None and party_match((party,), side.holders) >= 0.9 and side.holders:
        return True
    than = mention.than
    if than is None or (mention.holders and side.holders and party_match(mention.holders, side.holders) == 0):
        return False
    return than.head in ("", side.stuff.head) and than.modifiers <= side.stuff.modifiers and (than != mention.stuff)
