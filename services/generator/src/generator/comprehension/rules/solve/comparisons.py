"""Comparisons: told ones ("4 more than Leo", "3 times as many") lead from one side to the other; asked ones take the difference or the factor."""

from __future__ import annotations

from dataclasses import replace

from generator.comprehension.rules.matching import party_match
from generator.comprehension.rules.model import Blank, Candidate, Expr, Kind, Leaf, Mention, Party, Query, Step, Stuff, used, value_of
from generator.comprehension.rules.solve.world import World, add


def _sides(world: World, mention: Mention) -> tuple[Query, Query] | None:
    """The two sides of a told comparison: whose amount is described, and what it is compared with."""
    this = world.side(mention.stuff, mention.holders, times=frozenset((mention.time,)) if mention.time else frozenset())
    contextual = _by_context(world, mention)
    if contextual is not None:
        return contextual
    if mention.than_time:
        return this, world.side(mention.stuff, mention.holders, times=frozenset((mention.than_time,)))
    if (mention.than_party is not None and mention.than is None) or (
        mention.than_party is not None and mention.than_party.person
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
    """ "2 hours more on learning English than on learning Chinese": the sides differ by a word that stands by the amounts."""
    word = mention.than.head if mention.than is not None else ""
    others = [m for m in world.mentions if m is not mention and m.stuff.head == mention.stuff.head]
    if any(word == p.key.split()[-1] for m in world.mentions for p in m.holders if p.key):
        return None
    if not word or not any(word in m.context | m.places for m in others):
        return None
    own = frozenset((mention.context | mention.places) & frozenset().union(*(m.context | m.places for m in others), world.query.context, world.query.places)) - {word}
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
            or mention.word == "of"
        ):
            continue
        sides = _sides(world, mention)
        if sides is None:
            result += _after_it(world, mention, query)
            continue
        for asked_side, known_side, described in ((sides[0], sides[1], True), (sides[1], sides[0], False)):
            fit = _is_side(world, query, asked_side)
            if fit < 0.4:
                continue
            known = world.amount(known_side, depth - 1, without | {mention.index})
            for candidate in known[:1]:
                step = _lead(mention, candidate, query, described)
                result.append(Candidate(step, (0.6 + 0.36 * fit) * (0.5 + candidate.score / 2), "told"))
    return result


def _after_it(world: World, mention: Mention, query: Query) -> list[Candidate]:
    """A comparison with nothing named ("The next day she saw 3 times that many"): with the amount told before it."""
    before = [m for m in world.mentions if m.index < mention.index and m.value is not None and world.stuff(mention.stuff, m.stuff) > 0.5 and m.kind not in (Kind.DIFFERENCE, Kind.FACTOR)]
    if not before or world.stuff(query.stuff, mention.stuff) < 0.5 or party_match(query.holders, mention.holders) == 0:
        return []
    return [Candidate(_lead(mention, Candidate(Leaf(before[-1]), 0.8, "single"), query, True), 0.85, "told/before")]


def _lead(mention: Mention, known: Candidate, query: Query, described: bool) -> Step:
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


def fractions(world: World, query: Query, depth: int, without: frozenset[int]) -> list[Candidate]:
    """ "Half of the 12 apples", "25 % of them": the part of a whole that is told."""
    result = []
    for mention in world.mentions:
        if (
            mention.kind is not Kind.FACTOR
            or mention.word != "of"
            or mention.index in without
            or mention.value is None
            or mention.value > 1
        ):
            continue
        whole_query = world.side(replace(query.stuff, modifiers=frozenset()), ())
        whole = world.amount(whole_query, depth - 1, without | {mention.index})
        for candidate in whole[:1]:
            step = Step(
                "multiplication", "fraction_of", (candidate.expr, Leaf(mention)), stuff=query.stuff, holders=query.holders
            )
            rest = query.left or query.rest or query.negated
            if rest:
                result.append(
                    Candidate(
                        Step("subtraction", "take_from", (candidate.expr, step), stuff=query.stuff, holders=query.holders),
                        0.8 * candidate.score,
                        "fraction/rest",
                    )
                )
            else:
                result.append(Candidate(step, 0.85 * (0.5 + candidate.score / 2), "fraction"))
    return result


def difference(world: World, query: Query, depth: int) -> list[Candidate]:
    """ "How many more has Ana than Leo": the difference, or with "times as many" the factor."""
    pairs = _pairs(world, query)
    result: list[Candidate] = _over_time(world, query) + _moved(world, query)
    for left, right, base in pairs:
        for a in world.amount(left, depth - 1)[:2]:
            for b in world.amount(right, depth - 1)[:2]:
                step = _apart(a, b, query, world)
                shared = used(a.expr) & used(b.expr) and not {a.rule[:4], b.rule[:4]} & {"told", "chai", "part"}
                if step is not None:  # where both sides lean on the same number, hardly anything is compared
                    result.append(Candidate(step, base * min(a.score, b.score) ** 0.5 * (0.6 if shared else 1.0), "difference"))
    return result


def _moved(world: World, query: Query) -> list[Candidate]:
    """ "Ed has 29 more than Doug and loses 17: how many more has he now": a told difference after a change of either side."""
    if query.than is None or not query.holders or not query.than.holders:
        return []
    told = [m for m in world.mentions if m.kind is Kind.DIFFERENCE and m.value is not None and m.word == "more" and m.than_party is not None]
    told = [m for m in told if party_match(query.holders, m.holders) == 1 and m.than_party in query.than.holders]
    states = [m for m in world.mentions if m.kind is Kind.STATE and m.value is not None and world.stuff(query.stuff, m.stuff) > 0.5]
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


def change_of_difference(world: World, query: Query, depth: int, without: frozenset[int]) -> list[Candidate]:
    """ "had 19 more than Doug, lost some, has 8 more now": what was lost is the difference of the differences."""
    told = [m for m in world.mentions if m.kind is Kind.DIFFERENCE and m.value is not None and m.index not in without and world.stuff(query.stuff, m.stuff) > 0.5]
    some = [m for m in world.mentions if m.value is None and m.lemma == query.lemma and m.kind in (Kind.PLUS, Kind.MINUS)]
    if len(told) != 2 or not some or told[0].holders != told[1].holders or told[0].than_party != told[1].than_party or told[0].word != told[1].word:
        return []
    big, small = sorted(told, key=lambda m: -(m.value or 0))
    return [Candidate(Step("subtraction", "compare", (Leaf(big), Leaf(small)), wording="more", stuff=query.stuff, holders=query.holders), 0.9, "difference/changed")]


def _over_time(world: World, query: Query) -> list[Candidate]:
    """ "There were 809, now there are 3263: how many more are there now": the end less the start."""
    if query.than is not None or not query.now or query.ratio:
        return []
    states = [m for m, f in world.fitting(query, frozenset(), Kind.STATE) if m.value is not None and f > 0.5]
    states += [m for m in world.mentions if m.kind is Kind.RATE and m.beginning and m.value is not None and world.stuff(query.stuff, m.stuff) > 0.5]
    if len(states) != 2:
        return []
    early, late = sorted(states, key=lambda m: m.index)
    step = _apart(Candidate(Leaf(late), 0.9, "chain"), Candidate(Leaf(early), 0.9, "chain"), query, world)
    return [Candidate(step, 0.88 if late.ending else 0.7, "difference/time")] if step is not None else []


def _apart(a: Candidate, b: Candidate, query: Query, world: World) -> Step | None:
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


def _pairs(world: World, query: Query) -> list[tuple[Query, Query, float]]:
    """What may be compared, best first."""
    keep = {"lemma": query.lemma, "verb": query.verb}
    keep |= {"now": query.now, "left": query.left}
    left = replace(world.side(query.stuff, query.holders, times=query.times), **keep)
    than = query.than
    pairs: list[tuple[Query, Query, float]] = []
    if than is not None:
        if than.context:
            return [(replace(left, context=query.context - than.context), replace(left, context=than.context), 0.95)]
        right = replace(left, lemma=than.lemma or query.lemma, verb=than.verb if than.lemma else query.verb)
        left = replace(left, other=query.other, places=query.places)
        elsewhere = than.places and than.places != query.places and than.holders in ((), query.holders) and than.stuff == query.stuff
        if than.lemma and than.lemma != query.lemma or than.other or elsewhere:
            right = replace(right, other=than.other or right.other, places=than.places, times=than.times)
            return [(left, right, 0.95)]
        if than.times:
            return [(left, replace(right, times=than.times), 0.96)]
        if than.holders and than.holders != query.holders and (than.stuff.head in ("", query.stuff.head) or query.stuff.unit or than.holders[0].person):
            pairs.append((replace(left, times=frozenset()), replace(right, holders=than.holders), 0.96))
        if (than.stuff.head or than.stuff.modifiers) and than.stuff != query.stuff:
            if query.stuff.of and (than.stuff.head == query.stuff.of or not any(m.stuff.head == than.stuff.head for m in world.mentions)):
                content = replace(query.stuff, of=than.stuff.head, of_modifiers=than.stuff.modifiers)  # "pages of maths … than of reading"
                return [(left, replace(right, stuff=content, holders=query.holders), 0.95)]
            if query.stuff.unit and not than.stuff.unit:  # "How many more hours on Chinese than on English"
                pairs.append((left, replace(right, stuff=replace(query.stuff, of=than.stuff.head)), 0.6))
            holders = query.holders if not than.holders or not than.holders[0].person else than.holders
            pairs.append((left, replace(right, stuff=than.stuff, holders=holders), 0.94))
            if query.holders:
                pairs.append((replace(left, holders=()), replace(right, stuff=than.stuff, holders=()), 0.7))
        return pairs
    if len(query.holders) == 1:
        for party in world.parties():
            if party not in query.holders and party.person == query.holders[0].person:
                pairs.append((left, replace(world.side(query.stuff, (party,)), **keep), 0.85))
    if not pairs:
        sizes = [m for m in world.mentions if m.kind is Kind.SIZE and m.value is not None and world.stuff(query.stuff, m.stuff) > 0.5]
        if len(sizes) == 2 and sizes[0].stuff.unit == sizes[1].stuff.unit:
            pairs.append((world.side(sizes[0].stuff, sizes[0].holders), world.side(sizes[1].stuff, sizes[1].holders), 0.85))
    return pairs


def needed(world: World, query: Query, depth: int) -> list[Candidate]:
    """ "How many more does she need": what is needed less what is there."""
    result = _prices(world, query, depth)
    for goal, match in world.fitting(replace(query, holders=()), frozenset(), Kind.NEED, Kind.STATE, Kind.EVENT, Kind.SIZE):
        if goal.value is None or goal.kind is not Kind.NEED:
            continue
        stuff = query.stuff if query.stuff.head else goal.stuff
        own = world.amount(replace(world.side(stuff, query.holders), now=True), depth - 1, frozenset((goal.index,)))
        for have in (own or world.amount(replace(world.side(stuff, ()), now=True), depth - 1, frozenset((goal.index,))))[:2]:
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
    """ "A rope costs $7, a ball $4; she has $6: how much more does she need": all prices less what there is."""
    prices = [m for m in world.mentions if m.kind is Kind.SIZE and m.verb == "cost" and m.value is not None]
    if query.stuff.unit != "money" or not prices:
        return []
    taken = frozenset(m.index for m in prices)
    own = replace(world.side(query.stuff, query.holders), now=True)
    there = world.amount(own, depth - 1, taken) or world.amount(replace(own, holders=()), depth - 1, taken)
    whole = add([Leaf(m) for m in prices], "put_together", query.stuff)
    return [Candidate(Step("subtraction", "take_apart", (whole, c.expr), stuff=query.stuff, holders=query.holders), 0.9 * c.score**0.5, "needed/prices") for c in there[:1]]


def still_lacking(world: World, query: Query, depth: int, without: frozenset[int]) -> list[Candidate]:
    """ "12 cups are needed, some are in, 2 more are needed": what is in; or what is needed, from what is in and what lacks."""
    needs = [m for m, f in world.fitting(replace(query, holders=()), without, Kind.NEED) if f > 0.5]
    more = [m for m in needs if m.more and m.value is not None]
    goals = [m for m in needs if not m.more]
    if len(more) != 1:
        return []
    if query.need and not query.comparison and not any(m.value is not None for m in goals):
        there = world.amount(replace(world.side(query.stuff, ()), now=True), depth - 1, without | {m.index for m in needs})
        return [Candidate(Step("addition", "add_to", (there[0].expr, Leaf(more[0])), stuff=query.stuff), 0.9 * there[0].score**0.5, "lacking")] if there else []
    told = [m for m in goals if m.value is not None]
    if len(told) == 1 and not query.need and query.verb in ("put", "gain", "have", "make"):
        step = Step("addition", "add_to", (Blank(query.stuff, query.holders), Leaf(more[0])), "container1", result=Leaf(told[0]), stuff=query.stuff, holders=query.holders)
        return [Candidate(step, 0.9, "lacking")]
    return []
