"""Parts of a told whole: what is missing from a total, what is not of the told kind, the one part that nobody tells."""

from __future__ import annotations

from dataclasses import replace

from generator.comprehension.rules.matching import party_match
from generator.comprehension.rules.model import Blank, Candidate, Kind, Leaf, Mention, Query, Step, used, value_of
from generator.comprehension.rules.solve.chains import asks_change
from generator.comprehension.rules.solve.world import World, add


def missing_part(world: World, query: Query, _depth: int, without: frozenset[int]) -> list[Candidate]:
    """A total less the parts that are told: "8 cars, 6 are red, how many are blue"."""
    if query.total or (query.first and not query.rest):
        return []
    pool = [(m, f) for m, f in _part_pool(world, query, without)]
    wholes = [
        m
        for m, _ in pool
        if m.word == "total"
        or (m.kind in (Kind.STATE, Kind.EVENT, Kind.PLUS, Kind.NEED) and (not m.partitive or _has_parts(m, query, world)))
        if not m.again  # "the other 34" are no whole
    ]
    against = world.lexicon.opposites.get(query.lemma, frozenset())
    result = []
    for whole in wholes:
        parts = [m for m, _ in pool if m is not whole and m.value is not None and _is_part(m, whole, world)]
        parts = [m for m in parts if not _is_part_of_part(m, whole, world)]
        if query.negated and any(m.places & query.places for m in parts):
            parts = [m for m in parts if m.places & query.places]  # who does not come by bus may come by bike
        parts = [m for m in parts if not (query.left and m.negated and m.kind is Kind.MINUS)]  # "ate all but 6": those are left
        if whole.value is None:
            continue
        opposed = [m for m in parts if m.lemma in against]
        if opposed and whole.lemma not in against:
            result.append(_rest_of([whole], opposed, query, 0.9))
            continue
        told = [m for m in parts if whole.word == "total" and m.holders == query.holders != () and not m.partitive]
        if any(m.stuff.modifiers == query.stuff.modifiers and not m.time and not m.rest for m in told) and not query.lemma:
            continue  # "together they have 36, Leo has 12": what Leo has is told
        if not parts or any(_is_asked(m, query) for m in parts) or _no_part_asked(parts, query):
            continue
        score = 0.6
        if whole.word == "total" or any(m.partitive for m in parts):
            score += 0.2
        if query.rest or query.negated or any(m.rest for m in world.mentions) or any(m.value is None for m, _ in pool):
            score += 0.12
        if query.left:
            score += 0.1
        result.append(_rest_of([whole], parts, query, min(score, 0.92)))
    several = [m for m in wholes if m.value is not None and m.word != "total"]
    parts = [m for m, _ in pool if m.partitive and m.value is not None and m not in several]
    if (
        len(several) > 1
        and parts
        and len({m.lemma for m in several}) == 1
        and not _no_part_asked(parts, query)
        and not any(_is_asked(m, query) for m in parts)
    ):
        alone = {m.index for m in several}
        result = [c for c in result if not used(c.expr) & alone]  # all of them are the whole
        result.append(
            _rest_of(several, parts, query, 0.92 if query.negated else 0.84)
        )  # "3 tall and 4 low vases, 2 of them chipped"
    return [c for c in result if value_of(c.expr) is not None]


def all_parts(world: World, query: Query, _depth: int, without: frozenset[int]) -> list[Candidate]:
    """ "21 of the pupils walk and the other 13 ride: how many pupils are there": the whole is told by its parts alone."""
    if query.left or query.rest or query.negated or query.todo or query.verb not in ("be", "have", "hold", ""):
        return []
    told = [m for m, _ in world.fitting(replace(query, holders=(), times=frozenset()), without) if m.value is not None]
    others = [m for m in told if m.again and not m.more]
    parts = [m for m in told if not m.again and (m.partitive or m.kind in (Kind.EVENT, Kind.MINUS))]
    if len(others) != 1 or not parts or len(parts) + 1 != len(told) or query.stuff.modifiers:
        return []
    operands = [Leaf(m) for m in sorted((*parts, *others), key=lambda m: m.index)]
    return [Candidate(add([*operands], "put_together", query.stuff, query.holders), 0.93, "sum/parts")]


def _has_parts(mention: Mention, query: Query, world: World) -> bool:
    """ "26 of the pupils are girls, 10 of the girls wear glasses": the girls are a whole again."""
    same = mention.stuff.head == query.stuff.head
    return same and any(m.partitive and m.index > mention.index and m.stuff.head == mention.stuff.head for m in world.mentions)


def _is_part_of_part(part: Mention, whole: Mention, world: World) -> bool:
    """Of the pupils, the 10 of the girls are no further part beside the girls."""
    own = [m for m in world.mentions if m.index < part.index and m.value is not None and m.stuff.head == part.stuff.head]
    return part.partitive and part.stuff.head != whole.stuff.head and bool(own) and whole not in own


def _no_part_asked(parts: list[Mention], query: Query) -> bool:
    """ "has 18 kites and flew 9 of them; how many has he": the part changes nothing."""
    plain = query.verb in ("have", "be") and not (query.left or query.rest or query.negated or query.stuff.modifiers)
    return plain and all(m.kind is Kind.EVENT for m in parts)


def _rest_of(wholes: list[Mention], parts: list[Mention], query: Query, score: float) -> Candidate:
    situation = "take_from" if query.left else "take_apart"
    whole = add([Leaf(m) for m in wholes], "put_together", query.stuff, query.holders)
    return Candidate(
        Step("subtraction", situation, (whole, *(Leaf(m) for m in parts)), stuff=query.stuff, holders=query.holders),
        score,
        "part",
    )


def _part_pool(world: World, query: Query, without: frozenset[int]) -> list[tuple[Mention, float]]:
    head = replace(query, stuff=replace(query.stuff, modifiers=frozenset()), times=frozenset())
    pool = world.fitting(head, without, Kind.STATE, Kind.EVENT, Kind.PLUS, Kind.NEED, Kind.MINUS)
    wider = [
        (m, 0.7)
        for m in world.mentions
        if m.index not in without
        and m.kind in (Kind.STATE, Kind.EVENT, Kind.PLUS)
        and world.lexicon.covers(m.stuff.head, query.stuff.head)
    ]
    seen = {m.index for m, _ in pool}
    pool += [(m, f) for m, f in wider if m.index not in seen]
    siblings = [
        m
        for m in world.mentions
        if m.index not in without
        and m.index not in {x.index for x, _ in pool}
        and m.kind is not Kind.FACTOR
        and any(
            world.lexicon.covers(w.stuff.head, m.stuff.head) and world.lexicon.covers(w.stuff.head, query.stuff.head)
            for w, _ in pool
        )
    ]
    return sorted([*pool, *((m, 0.6) for m in siblings)], key=lambda pair: pair[0].index)


def _is_part(part: Mention, whole: Mention, world: World) -> bool:
    if part.word == "total" or part.rest or (part.own and part.holders != whole.holders):
        return False
    if part.partitive or whole.word == "total":
        return True
    if part.stuff.head == whole.stuff.head and not part.stuff.modifiers <= whole.stuff.modifiers:
        return whole.stuff.modifiers < part.stuff.modifiers
    if part.stuff.head != whole.stuff.head:
        return world.lexicon.covers(whole.stuff.head, part.stuff.head)
    return part.lemma != whole.lemma and part.index > whole.index


def _is_asked(mention: Mention, query: Query) -> bool:
    """Whether the mention is the very amount that is asked for, so that nothing is missing."""
    if query.negated != mention.negated:
        return False
    if query.left or query.rest:
        return False
    names = {mention.lemma, query.lemma, mention.stuff.head, *(p.key for p in mention.holders), *(p.key for p in query.holders)}
    own, asked = mention.context - names, query.context - names
    if own and asked and not own & asked and mention.lemma == query.lemma and not query.holders:
        return False  # who "chose plums" is not who "chose pears"
    if (
        query.lemma
        and mention.lemma
        and query.verb not in ("be", "have")
        and mention.lemma == query.lemma
        and query.stuff.modifiers <= mention.stuff.modifiers
        and query.stuff.head == mention.stuff.head
    ):
        return not query.times or mention.time in query.times
    return (
        bool(query.stuff.modifiers)
        and query.stuff.modifiers <= mention.stuff.modifiers
        and query.stuff.head == mention.stuff.head
    )


def unknown_part(world: World, query: Query, _depth: int, without: frozenset[int]) -> list[Candidate]:
    """ "Some … in all 15": one part is not told, the total is."""
    unknown = [
        m
        for m, f in world.fitting(query, without, Kind.STATE, Kind.EVENT, Kind.PLUS)
        if m.value is None and not m.rest and f > 0.3
    ]
    wholes = [
        m
        for m in world.mentions
        if m.word == "total"
        and m.value is not None
        and m.index not in without
        and (
            world.stuff(query.stuff, m.stuff) > 0.2
            or m.stuff.head == query.stuff.head
            or world.lexicon.covers(m.stuff.head, query.stuff.head)
        )
    ]
    if not wholes or (asks_change(query) and not unknown):
        return []
    whole = wholes[-1]
    head = replace(query, stuff=replace(query.stuff, modifiers=frozenset()), times=frozenset())
    parts = [
        m
        for m, _ in world.fitting(head, without, Kind.STATE, Kind.EVENT, Kind.PLUS)
        if m is not whole and m.value is not None and m.word != "total"
    ]
    if not parts or sum(m.value for m in parts if m.value is not None) >= (whole.value or 0):
        return []
    if any(_is_asked(m, query) for m in parts) and not unknown:
        return []
    if (
        query.holders
        and not unknown
        and any(party_match(query.holders, m.holders) == 1 for m in parts)
        and not query.stuff.modifiers
    ):
        return []
    blank = Blank(query.stuff, query.holders, mark="part")
    step = Step(
        "addition",
        "put_together",
        (*(Leaf(m) for m in parts), blank),
        f"container{len(parts) + 1}",
        result=Leaf(whole),
        stuff=query.stuff,
        holders=query.holders,
    )
    return [Candidate(step, 0.93 if unknown else 0.78, "part/unknown")]
