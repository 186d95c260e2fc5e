"""Comparisons that are told ("4 more than Leo", "3 times as many", "half of them") lead from one side to the other."""

from __future__ import annotations

from dataclasses import replace

from generator.comprehension.rules.matching import party_match
from generator.comprehension.rules.model import (
    Blank,
    Candidate,
    Kind,
    Leaf,
    Mention,
    Party,
    Query,
    Step,
    used,
)
from generator.comprehension.rules.solve.settling import same_party, told_later
from generator.comprehension.rules.solve.world import World

_ALL = frozenset(("they", "both", "together", "altogether", "all", "beide", "zusammen", "insgesamt"))


def _sides(world: World, mention: Mention) -> tuple[Query, Query] | None:
    """The two sides of a told comparison: whose amount is described, and what it is compared with."""
    this = world.side(mention.stuff, mention.holders, times=frozenset((mention.time,)) if mention.time else frozenset())
    contextual = _by_context(world, mention)
    if contextual is not None:
        return contextual
    if mention.than_time:
        return this, world.side(mention.stuff, mention.holders, times=frozenset((mention.than_time,)))
    if mention.than_party is not None and (
        mention.than is None or mention.than_party.person or same_party(world.query.holders, mention.than_party)
    ):
        return this, world.side(mention.stuff, (mention.than_party,), times=frozenset())
    if mention.than is not None:
        if mention.stuff.unit and mention.than.head and not mention.than.unit:
            party = Party(mention.than.head, mention.than.words, "", False)
            return this, world.side(mention.stuff, (party,))
        if mention.stuff.of and mention.than.head != mention.stuff.head:
            content = replace(mention.stuff, of=mention.than.head, of_modifiers=mention.than.modifiers)
            return this, world.side(content, mention.holders)
        merged = mention.than if mention.than.head else replace(mention.than, head=mention.stuff.head)
        return this, world.side(merged, mention.holders if not mention.stuff.unit else ())
    others = [
        p
        for p in world.parties()
        if p not in mention.holders and (p.person or not mention.holders or not mention.holders[0].person)
    ]
    earlier = [
        m
        for m in world.mentions
        if m.index < mention.index
        and m.value is not None
        and world.stuff(mention.stuff, m.stuff) > 0.5
        and m.kind is not Kind.DIFFERENCE
    ]
    if earlier and mention.time and earlier[-1].time and earlier[-1].time != mention.time:
        return this, world.side(mention.stuff, mention.holders, times=frozenset((earlier[-1].time,)))
    if others and mention.holders and earlier and earlier[-1].holders and earlier[-1].holders != mention.holders:
        return this, world.side(mention.stuff, earlier[-1].holders)
    if len(others) == 1 and mention.holders:
        return this, world.side(mention.stuff, (others[0],))
    return None


def _by_context(world: World, mention: Mention) -> tuple[Query, Query] | None:
    """ "2 hours more on Latin than on music": the sides differ by a word that stands by the amounts."""
    word = mention.than.head if mention.than is not None else ""
    others = [m for m in world.mentions if m is not mention and m.stuff.head == mention.stuff.head]
    if any(word == p.key.split()[-1] for m in world.mentions for p in m.holders if p.key):
        return None
    if not word or not any(word in m.context | m.places for m in others):
        return None
    own = frozenset(
        (mention.context | mention.places)
        & frozenset().union(*(m.context | m.places for m in others), world.query.context, world.query.places)
    ) - {word}
    base = world.side(mention.stuff, mention.holders)
    return replace(base, context=own), replace(base, context=frozenset((word,)))


def _is_side(world: World, query: Query, side: Query) -> float:
    """How well the query asks for this side."""
    if party_match(side.holders, query.holders) == 0 and side.holders and query.holders:
        return 0.0
    if side.holders and not query.holders and len(world.parties()) > 1:
        return 0.0 if not (side.times and query.times) else 0.8
    if side.times and query.times and not side.times & query.times:
        return 0.0
    if side.context and (query.context | query.places):
        asked = query.context | query.places
        if not side.context & asked:
            return 0.0
    if query.times and not side.times and any(m.time in query.times for m in world.mentions):
        return 0.3
    stuff = world.stuff(query.stuff, side.stuff)
    if side.stuff.modifiers and not query.stuff.modifiers >= side.stuff.modifiers and query.stuff.head == side.stuff.head:
        stuff *= 0.5
    return stuff


def told(world: World, query: Query, depth: int, without: frozenset[int]) -> list[Candidate]:
    """The other side of a told difference or factor."""
    result: list[Candidate] = []
    for mention in world.mentions:
        if (
            mention.kind not in (Kind.DIFFERENCE, Kind.FACTOR)
            or mention.index in without
            or mention.value is None
            or mention.part
        ):
            continue
        elsewhere = _than_place(world, mention, query)
        if elsewhere is not None:
            result.append(elsewhere)
            continue
        sides = _sides(world, mention)
        if sides is None:
            result += _after_it(world, mention, query)
            continue
        for asked_side, known_side, described in ((sides[0], sides[1], True), (sides[1], sides[0], False)):
            fit = _is_side(world, query, asked_side)
            if fit < 0.4 or (described and told_later(mention, query, world.later_words.get(mention.index, frozenset()))):
                continue
            known = world.amount(known_side, depth - 1, without | {mention.index})
            for candidate in known[:1]:
                step = lead(mention, candidate, query, described)
                result.append(Candidate(step, (0.6 + 0.36 * fit) * (0.5 + candidate.score / 2), "told"))
    return result


def _than_place(world: World, mention: Mention, query: Query) -> Candidate | None:
    """ "A cabbage costs 3 euros here, that is 1 euro more than at the market": asked is what it is at the market."""
    if mention.than is None or mention.than.head not in query.places:
        return None
    if any(mention.than.head in m.places or any(mention.than.head == p.key for p in m.holders) for m in world.mentions):
        return None
    before = [m for m in world.mentions if m.index == mention.index - 1 and m.value is not None]
    before = [m for m in before if m.stuff.head == mention.stuff.head and m.kind not in (Kind.DIFFERENCE, Kind.FACTOR)]
    if not before:
        return None
    return Candidate(lead(mention, Candidate(Leaf(before[0]), 0.9, "single"), query, False), 0.93, "told")


def both_sides(world: World, query: Query, depth: int, without: frozenset[int]) -> list[Candidate]:
    """ "Jan has 18, 6 fewer than Ida. How many do they have together": both sides of a told comparison."""
    compared = [
        m
        for m in world.mentions
        if m.kind in (Kind.DIFFERENCE, Kind.FACTOR) and not m.part and m.value is not None and m.index not in without
    ]
    owners = [p for m in world.mentions for p in (*m.holders, *((m.than_party,) if m.than_party is not None else ()))]
    parties = list(dict.fromkeys(owners))
    if not query.total or len(compared) != 1 or len(parties) != 2 or len(query.holders) > 1 or depth < 3:
        return []
    if len(query.holders) == 1 and not query.plural_parties and not world.question_words & _ALL:
        return []
    if not any(p.person for p in parties):
        query = replace(query, verb="", lemma="")  # both things: what each costs, whoever pays
    sides = [
        world.amount(replace(query, holders=(p,), total=False, plural_parties=False, places=frozenset()), depth - 1, without)
        for p in parties
    ]
    if not all(sides) or sum(compared[0].index in used(side[0].expr) for side in sides) != 1:
        return []  # told of neither, or contradicted by what both are told to have
    step = Step("addition", "put_together", tuple(side[0].expr for side in sides), stuff=query.stuff)
    return [Candidate(step, 0.9 * min(side[0].score for side in sides) ** 0.3, "sum/holders")]


def _after_it(world: World, mention: Mention, query: Query) -> list[Candidate]:
    """A comparison with nothing named ("Then came 3 times that many"): with the amount told before it."""
    before = [
        m
        for m in world.mentions
        if m.index < mention.index
        and m.value is not None
        and world.stuff(mention.stuff, m.stuff) > 0.5
        and m.kind not in (Kind.DIFFERENCE, Kind.FACTOR)
    ]
    if not before and mention.than is None and mention.than_party is None and mention.stuff.head:
        beside = [
            m for m in world.mentions if m.index == mention.index - 1 and m.clause == mention.clause and m.value is not None
        ]
        before = [m for m in beside if m.kind in (Kind.STATE, Kind.PLUS, Kind.EVENT) and not m.stuff.unit]
    described = not told_later(mention, query, world.later_words.get(mention.index, frozenset()))
    another = described and party_match(query.holders, mention.holders) == 0
    if not before or world.stuff(query.stuff, mention.stuff) < 0.5 or another:
        return []
    led = lead(mention, Candidate(Leaf(before[-1]), 0.8, "single"), query, described)
    if query.total and not query.holders and mention.index == max(m.index for m in world.mentions):
        both = Step("addition", "put_together", (Leaf(before[-1]), led), stuff=query.stuff)  # "in der blauen dreimal so viele"
        return [Candidate(both, 0.9, "sum/holders")]
    return [Candidate(led, 0.85, "told/before")]


def lead(mention: Mention, known: Candidate, query: Query, described: bool) -> Step:
    """From the known side to the other. `described`: the side that the sentence describes is asked for."""
    leaf, other = Leaf(mention), known.expr
    if mention.kind is Kind.FACTOR:
        smaller = mention.word == "fewer"
        up = described != smaller
        if up:
            return Step("multiplication", "times_as_much", (other, leaf), stuff=query.stuff, holders=query.holders)
        return Step(
            "multiplication",
            "times_as_much",
            (Blank(query.stuff, query.holders), leaf),
            "container1",
            result=other,
            stuff=query.stuff,
            holders=query.holders,
        )
    wording = "fewer" if mention.word == "fewer" else "more"
    bigger_asked = described == (wording == "more")
    if bigger_asked:
        return Step("addition", "compare", (other, leaf), wording=wording, stuff=query.stuff, holders=query.holders)
    return Step(
        "addition", "compare", (Blank(query.stuff, query.holders), leaf), "container1", wording, other, query.stuff, query.holders
    )
