"""Equal groups and rates: so many in each, each for so much. Asked is the total, the number of groups, or the size of one."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from generator.comprehension.rules.matching import same_noun
from generator.comprehension.rules.model import (
    Blank,
    Candidate,
    Constant,
    Expr,
    Kind,
    Leaf,
    Mention,
    Query,
    Step,
    Stuff,
    used,
    value_of,
)
from generator.comprehension.rules.solve.world import World, add

_GOING = ("lose", "take", "depart", "give")


def _rates(world: World, without: frozenset[int]) -> list[Mention]:
    return [
        m for m in world.mentions if m.kind is Kind.RATE and m.value is not None and m.per is not None and m.index not in without
    ]


def product(world: World, query: Query, depth: int, without: frozenset[int]) -> list[Candidate]:  # noqa: C901 (a case for each turn of phrase, read top to bottom)
    """Number of groups times what is in each; over several kinds of groups, the sum of the products."""
    if depth < 2:
        return []
    parts: list[tuple[Expr, float]] = []
    rates = named_rates(_rates(world, without), query)
    for rate in rates:
        fit = world.stuff(query.stuff, rate.stuff)
        if fit < 0.3 or rate.per is None:
            continue
        if (
            query.stuff.modifiers
            and query.stuff.unit == ""
            and rate.stuff.modifiers
            and not query.stuff.modifiers & rate.stuff.modifiers
        ):
            continue
        if not per_fits(world, query, rate):
            continue
        alike = [r for r in rates if r.per is not None and r.per.head == rate.per.head]
        taken_off = [
            r for r in alike if r is not rate and r.stuff.head == rate.stuff.head and r.verb in _GOING and rate.verb not in _GOING
        ]
        if rate.verb in ("lose", "take", "depart") and any(
            r.verb not in ("lose", "take", "depart") and r.stuff.head == rate.stuff.head for r in alike
        ):
            continue  # "1 is taken from each" belongs to what is in each
        count = _count(world, query, rate, depth, without | {r.index for r in alike})
        if count:
            situation = "array" if world.lexicon.is_in(rate.per.head, "row") else "equal_groups"
            number = count[0].expr
            if rate.per_count != 1 and rate.per_number is not None:  # "6 every 4 minutes"
                span = Constant(rate.per_count, rate.per, rate.per_number)
                number = Step("division", "group", (number, span), stuff=rate.per)
            size: Expr = Leaf(rate)
            if taken_off:
                size = Step("subtraction", "take_from", (size, *(Leaf(r) for r in taken_off)), stuff=rate.stuff)
            step = Step("multiplication", situation, (size, number), stuff=query.stuff, holders=query.holders)
            parts.append((step, fit * (0.55 + 0.45 * count[0].score)))
    if not parts:
        return []
    score = min(f for _, f in parts)
    handed = [e for e, _ in parts if query.left and _gone(e)]
    kept = [e for e, _ in parts if e not in handed]
    if handed and kept:
        there = add(kept, "put_together", query.stuff, query.holders)
        step = Step("subtraction", "take_from", (there, *handed), stuff=query.stuff, holders=query.holders)
        return [Candidate(step, 0.95 * score, "rate/product")]
    result = [Candidate(add([e for e, _ in parts], "put_together", query.stuff, query.holders), 0.95 * score, "rate/product")]
    other = [
        m
        for m in world.mentions
        if m.stuff.unit == "money" and m.value is not None and m.kind in (Kind.MINUS, Kind.SIZE) and m.index not in without
    ]
    if query.stuff.unit == "money" and query.verb in ("pay", "cost") and other:  # 2 tins for 3 euros each and a jar for 4
        everything = [*(e for e, _ in parts), *(Leaf(m) for m in other)]
        result.append(Candidate(add(everything, "put_together", query.stuff, query.holders), 0.9 * score, "rate/product"))
    if len(parts) > 1:
        result += [Candidate(e, 0.5 * f, "rate/one") for e, f in parts]
    return result


def _gone(expr: Expr) -> bool:
    """ "gave 2 to each of the 6": what is gone where it is asked what is left."""
    mentions = [o.mention for o in expr.operands if isinstance(o, Leaf)] if isinstance(expr, Step) else []
    return any(m.per is not None and m.verb in ("give", "lose") for m in mentions)


def named_rates(rates: list[Mention], query: Query) -> list[Mention]:
    """Of several rates those whose place or content the question names ("hours of piano")."""
    words = [(r.places | r.context) - {r.lemma, query.lemma} for r in rates]
    if len(rates) < 2:
        return rates
    common = frozenset.intersection(*words)
    named = (query.places | query.context) - common
    fitting = [r for r, own in zip(rates, words, strict=True) if own & named]
    return fitting or rates


def per_fits(world: World, query: Query, rate: Mention) -> bool:
    """Of several prices the asked one: "spend on pencils" is not the price of a pen."""
    pers = {
        word for m in _rates(world, frozenset()) if m.per is not None for word in (m.per.head, m.per.of, *m.per.modifiers)
    } - {""}
    shared = (
        {m.per.head for m in _rates(world, frozenset()) if m.per is not None}
        if len({m.per.head for m in _rates(world, frozenset()) if m.per}) == 1
        else set()
    )
    named = {p for p in pers - shared if p in query.context or p in query.places}
    return not named or (rate.per is not None and bool({rate.per.head, rate.per.of, *rate.per.modifiers} & named))


def mentions_of(expr: Expr) -> list[Mention]:
    """The mentions among the operands of a sum."""
    return [o.mention for o in expr.operands if isinstance(o, Leaf)] if isinstance(expr, Step) else []


def _count_query(world: World, query: Query, rate: Mention) -> Query:
    per = rate.per or Stuff()
    asked = query.stuff.of or query.stuff.head
    if any(m.stuff.head == per.head and same_noun(m.stuff.of, asked, world.lexicon) for m in world.mentions if m.stuff.of):
        per = replace(per, of=asked)  # "pieces of candy": only the packs of candy
    count = world.side(per, ())
    owned = [m for m in world.mentions if query.holders and m.holders == query.holders and world.stuff(per, m.stuff) > 0.5]
    if owned:
        count = replace(count, holders=query.holders)
    if query.left or query.now:
        count = replace(count, left=query.left, now=True)
    if query.times:
        count = replace(count, times=query.times)
    return replace(count, lemma="", verb="", now=count.now)


def groups_of_several(world: World, query: Query, depth: int, without: frozenset[int]) -> list[Candidate]:
    """How many groups, where one group has things of several sorts: the total by the sum of them."""
    rates = [r for r in _rates(world, without) if r.per is not None and world.stuff(query.stuff, r.per) > 0.5]
    heads = {r.stuff.head for r in rates}
    if len(rates) < 2 or len(heads) != 1 or depth < 2 or len({r.stuff.modifiers for r in rates}) < len(rates):
        return []
    content = replace(
        world.side(replace(rates[0].stuff, modifiers=frozenset(), words=rates[0].stuff.head), ()), now=True, lemma="", verb=""
    )
    size = add([Leaf(r) for r in rates], "put_together", content.stuff)
    found = world.amount(content, depth - 1, without | {r.index for r in rates})
    return [
        Candidate(
            Step("division", "group", (whole.expr, size), stuff=query.stuff), 0.95 * (0.55 + 0.45 * whole.score), "rate/groups"
        )
        for whole in found[:1]
    ]


def _count(world: World, query: Query, rate: Mention, depth: int, without: frozenset[int]) -> list[Candidate]:
    """How many groups there are; for what was sold, the start less what is left."""
    wanted = _count_query(world, query, rate)
    if query.need and not wanted.need:
        goals = [m for m, _ in world.fitting(wanted, without, Kind.NEED) if m.value is not None]
        there = world.amount(replace(wanted, left=False), depth - 1, without | {rate.index, *(m.index for m in goals)})
        if len(goals) == 1 and there:
            step = Step("subtraction", "take_apart", (Leaf(goals[0]), there[0].expr), stuff=rate.per)
            return [Candidate(step, 0.85 * there[0].score, "rate/lacking")]
    if query.verb in ("earn", "pay") and rate.stuff.unit == "money":
        sold = [
            c
            for c in world.amount(
                replace(wanted, verb="lose", lemma="sell", left=False, now=False, total=False), depth - 1, without | {rate.index}
            )
            if c.rule.startswith("chain/change")
        ]
        if sold:
            return sold
    found = world.amount(wanted, depth - 1, without | {rate.index})
    if not found:  # "6 eggs to a box, 5 boxes to a crate"
        found = [
            Candidate(Leaf(m), 0.8, "single")
            for m in _rates(world, without | {rate.index})
            if rate.per is not None and world.stuff(rate.per, m.stuff) > 0.8
        ]
    whole = [c for c in found if c.rule == "sum/total" and len({m.lemma for m in mentions_of(c.expr)}) == 1]
    return whole[:1] or found  # "3 hours on Monday and 2 on Tuesday": all of them


def groups(world: World, query: Query, depth: int, without: frozenset[int]) -> list[Candidate]:
    """How many groups: the total by the size of one."""
    if depth < 2:
        return []
    result = []
    for rate in _rates(world, without):
        if rate.per is None or world.stuff(query.stuff, rate.per) < 0.4 or rate.value == 0:
            continue
        content = replace(world.side(rate.stuff, (), times=query.times), now=True, left=query.left, lemma="", verb="")
        if not rate.stuff.unit:
            content = replace(content, stuff=replace(rate.stuff, words=rate.stuff.words))
        used_up = []
        if rate.verb in ("lose", "give", "pay", "take"):  # "burns 4 a day, has 6 left": what is gone counts
            gone = replace(content, verb="lose", lemma=rate.lemma, left=False, now=False)
            used_up = [c for c in world.amount(gone, depth - 1, without | {rate.index}) if c.rule == "chain/change"]
        for whole in (used_up or world.amount(content, depth - 1, without | {rate.index}))[:1]:
            step = _number_of(whole.expr, rate, query, world)
            if rate.per_count != 1 and rate.per_number is not None:  # "1 lap every 4 minutes"
                step = Step(
                    "multiplication",
                    "equal_groups",
                    (Constant(rate.per_count, rate.per, rate.per_number), step),
                    stuff=query.stuff,
                )
            result.append(Candidate(step, 0.93 * (0.55 + 0.45 * whole.score), "rate/groups"))
    return result


def _number_of(whole: Expr, rate: Mention, query: Query, world: World) -> Step:
    """How many groups: of rows, the rows are the unknown of total by rows is the length of one."""
    if rate.per is not None and world.lexicon.is_in(rate.per.head, "row"):
        blank = Blank(query.stuff, query.holders)
        operands: tuple[Expr, ...] = (whole, blank)
        return Step("division", "array", operands, "container2", result=Leaf(rate), stuff=query.stuff, holders=query.holders)
    return Step("division", "group", (whole, Leaf(rate)), stuff=query.stuff, holders=query.holders)


def each(world: World, query: Query, depth: int) -> list[Candidate]:
    """What one group gets: the total by the number of groups."""
    result: list[Candidate] = []
    for stuff, fit in _groups_named(world, query):
        for count in world.amount(replace(world.side(replace(stuff, of=""), ()), lemma="", verb="", also=()), depth - 1)[:2]:
            taken = frozenset(used(count.expr))
            if value_of(count.expr) == 0:
                continue
            shared = query.stuff
            if not shared.head:  # "The stamps are sorted into 5 groups. How big is each group?"
                sorted_things = [
                    p.key.split()[-1]
                    for m in world.mentions
                    if m.stuff.head == stuff.head
                    for p in m.holders
                    if not p.person and p.key
                ]
                shared = Stuff(sorted_things[0], words=sorted_things[0]) if sorted_things else shared
            whole_query = replace(world.side(shared, ()), now=True, lemma="", verb="", also=query.also)
            if any(m.rest and m.value is None for m in world.mentions):
                whole_query = replace(whole_query, left=True, rest=True)  # "keeps 6 and shares the rest"
            for whole in world.amount(whole_query, depth - 1, taken)[:1]:
                situation = "array" if world.lexicon.is_in(stuff.head, "row") else "share"
                step = Step("division", situation, (whole.expr, count.expr), stuff=query.stuff, holders=query.holders)
                result.append(
                    Candidate(step, 0.93 * fit * (0.4 + 0.6 * min(1.0, count.score + 0.35)) * (0.55 + 0.45 * whole.score), "each")
                )
    return result + _told_together(world, query) + _of_one_group(world, query, depth)


def _told_together(world: World, query: Query) -> list[Candidate]:
    """ "used 26 sheets for 13 kites": what one clause parts among the groups, whatever is told of such things elsewhere."""
    result = []
    group = query.each or Stuff()
    for count in world.mentions if group.head else []:
        if not count.value or count.kind in (Kind.RATE, Kind.DIFFERENCE, Kind.FACTOR) or world.stuff(group, count.stuff) < 0.5:
            continue
        for whole in world.mentions:
            beside = (
                whole is not count
                and whole.clause == count.clause
                and whole.kind not in (Kind.RATE, Kind.DIFFERENCE, Kind.FACTOR)
            )
            if beside and whole.value is not None and world.stuff(query.stuff, whole.stuff) > 0.5:
                situation = "array" if world.lexicon.is_in(count.stuff.head, "row") else "share"
                step = Step("division", situation, (Leaf(whole), Leaf(count)), stuff=query.stuff, holders=query.holders)
                result.append(Candidate(step, 0.95 if whole.lemma == query.lemma else 0.75, "each"))
    return result


def _of_one_group(world: World, query: Query, depth: int) -> list[Candidate]:
    """What is told of one group: "4 red and 3 green ones in each", or one of the two where the other and the total are told."""
    group = query.each or Stuff()
    rates = [
        m
        for m in world.mentions
        if m.kind is Kind.RATE and m.per is not None and (not group.head or world.stuff(group, m.per) > 0.5)
    ]
    head = replace(query.stuff, modifiers=frozenset())
    fitting = [m for m in rates if m.value is not None and world.stuff(query.stuff, m.stuff) > 0.5]
    unknown = [m for m in rates if m.value is None and world.stuff(query.stuff, m.stuff) > 0.5]
    result: list[Candidate] = []
    for outer in rates:  # "4 letters to each house, 12 houses in each street": what one street gets
        inner = [
            m
            for m in _rates(world, frozenset())
            if m.per is not None and m is not outer and world.stuff(query.stuff, m.stuff) > 0.5
        ]
        linked = [m for m in inner if m.per is not None and world.stuff(m.per, outer.stuff) > 0.8]
        if linked and group.head:
            step = Step(
                "multiplication", "equal_groups", (Leaf(linked[0]), Leaf(outer)), stuff=query.stuff, holders=query.holders
            )
            result.append(Candidate(step, 0.95, "rate/chained"))
    if len(fitting) > 1 and not unknown:
        result.append(Candidate(add([Leaf(m) for m in fitting], "put_together", query.stuff, query.holders), 0.92, "rate/told"))
    known = [m for m in rates if m.value is not None and world.stuff(head, m.stuff) > 0.5]
    if unknown and known and depth > 2:
        shares = each(world, replace(query, stuff=head, each=known[0].per), depth - 1) if query.stuff != head else []
        for share in [c for c in shares if c.rule == "each"][:1]:
            step = Step("subtraction", "take_apart", (share.expr, *(Leaf(m) for m in known)), stuff=query.stuff)
            result.append(Candidate(step, share.score, "rate/other"))
    return result


def _groups_named(world: World, query: Query) -> list[tuple[Stuff, float]]:
    """What the whole may be shared among, with how well it fits the asked group."""
    group = query.each or Stuff()
    found: dict[str, tuple[Stuff, float]] = {}
    for mention in world.mentions:
        if mention.value is None or mention.value == 0 or mention.kind in (Kind.RATE, Kind.DIFFERENCE, Kind.FACTOR):
            continue
        if group.head:
            fit = world.stuff(group, mention.stuff)
        else:
            fit = 0.8 if not query.stuff.head or world.stuff(query.stuff, mention.stuff) < 0.4 else 0.0
        if fit >= 0.4 and mention.stuff.head not in found:
            found[mention.stuff.head] = (mention.stuff, fit)
    return list(found.values())


def told_rate(world: World, query: Query, _depth: int, without: frozenset[int]) -> list[Candidate]:
    """The size of one group where it is told and asked."""
    if query.each is None:
        return []
    return [
        Candidate(Leaf(m), 0.6, "rate/told")
        for m in _rates(world, without)
        if world.stuff(query.stuff, m.stuff) > 0.5 and m.value != Fraction(0)
    ]


def money_left(world: World, query: Query, depth: int, without: frozenset[int]) -> list[Candidate]:
    """What is left after paying for several things at a price each: "has $50, buys 3 books for $5 each"."""
    if query.stuff.unit != "money" or not (query.left or query.now) or depth < 3:
        return []
    prices = [r for r in _rates(world, without) if r.stuff.unit == "money" and r.verb in ("cost", "gain", "be", "pay", "lose")]
    if not prices:
        return []
    taken = without | {r.index for r in prices}
    spent = product(world, replace(query, left=False, now=False, holders=()), depth - 1, without)
    start = [c for c in world.amount(query, depth - 1, taken) if c.rule.startswith(("chain", "single"))]
    for there in start[:1]:
        for costs in spent[:1]:
            if not used(there.expr) & used(costs.expr):
                step = Step("subtraction", "take_from", (there.expr, costs.expr), stuff=query.stuff, holders=query.holders)
                return [Candidate(step, 0.92 * min(1.0, there.score + 0.2) * (0.5 + costs.score / 2), "rate/left")]
    return []
