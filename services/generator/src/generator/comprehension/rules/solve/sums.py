"""Parts and wholes: the sum of everything that fits, one amount that is told, and what is missing from a total."""

from __future__ import annotations

from dataclasses import replace

from generator.comprehension.rules.matching import party_match
from generator.comprehension.rules.model import Blank, Candidate, Expr, Kind, Leaf, Mention, Party, Query, Step, value_of
from generator.comprehension.rules.solve.chains import asks_change
from generator.comprehension.rules.solve.world import World, add, holder_fit


def plain_rates(world: World) -> bool:
    """Whether "6 hours a day" may stand for its amount: nothing tells how many days there are."""
    pers = [m.per for m in world.mentions if m.kind is Kind.RATE and m.per is not None]
    return bool(pers) and not any(
        m.kind is not Kind.RATE and m.value is not None and world.stuff(per, m.stuff) > 0.5
        for m in world.mentions
        for per in pers
    )


_SUMMABLE = (Kind.STATE, Kind.PLUS, Kind.EVENT, Kind.SIZE, Kind.MINUS)


def _event_fit(query: Query, mention: Mention) -> float:
    """Whether the mention is of the asked doing: the same verb, or a verb of the same class."""
    if query.lemma in ("", "do", "tun") or query.verb in ("be", "have", "exist") or mention.lemma == query.lemma:
        return 1.0
    if query.verb == "pay" and mention.stuff.unit == "money" and (mention.kind is Kind.MINUS or mention.verb == "cost"):
        return 1.0
    if query.verb == "earn" and mention.stuff.unit == "money" and mention.kind is Kind.PLUS:
        return 1.0
    if query.verb == mention.verb and query.verb not in ("do", "other"):
        return 0.8
    if (mention.kind is Kind.STATE and mention.lemma in ("be", "have", "")) or not mention.lemma:
        return 0.7
    if query.verb in ("do", "other") and mention.verb in ("do", "other"):
        return 0.35
    return 0.6 if query.verb in ("be", "have", "other", "end", "combine") else 0.3


def candidates_of(world: World, query: Query, without: frozenset[int]) -> list[tuple[Mention, float]]:
    """What a sum may consist of, with how well each fits."""
    found = []
    kinds = (
        _SUMMABLE
        if not query.need and any(m.kind is not Kind.NEED for m, _ in world.fitting(query, without))
        else (*_SUMMABLE, Kind.NEED)
    )
    if plain_rates(world) and query.each is None:
        kinds = (*kinds, Kind.RATE)
    for mention, match in world.fitting(query, without, *kinds):
        if mention.partitive and mention.kind is Kind.STATE and not query.stuff.modifiers & mention.stuff.modifiers:
            continue
        if mention.value is None or mention.rest or (mention.negated != query.negated and mention.kind is not Kind.STATE):
            continue
        holder = holder_fit(query, mention)
        if mention.kind is Kind.SIZE and query.stuff.of and any(h.key.endswith(query.stuff.of) for h in mention.holders):
            holder = 1.0  # "pounds of watermelon": what each watermelon weighs
        place = _place_fit(query, mention, world)
        event = _event_fit(query, mention)
        if (
            mention.kind is Kind.MINUS
            and query.lemma
            and mention.lemma != query.lemma
            and query.verb != mention.verb
            and mention.verb != "pay"
            and query.verb not in ("pay", "make")
        ):
            continue
        other = 1.0 if not query.other or not mention.other or set(query.other) & {*mention.other, *mention.holders} else 0.15
        score = match * holder * place * event * other
        if score > 0.2:
            found.append((mention, score))
    if query.verb == "pay" and any(m.kind is Kind.MINUS or m.verb == "cost" for m, _ in found):
        found = [(m, s) for m, s in found if m.kind is Kind.MINUS or m.verb == "cost"]
    against = world.lexicon.opposites.get(query.lemma, frozenset())
    found = [(m, s) for m, s in found if m.lemma not in against]
    found = _narrowed(query, found)
    if query.verb in ("do", "other") and any(m.lemma == query.lemma for m, _ in found):
        return [(m, s) for m, s in found if m.lemma == query.lemma or m.kind is not Kind.EVENT]
    if query.verb in ("lose", "give", "gain", "make", "take", "put", "arrive", "depart") and any(
        m.lemma == query.lemma for m, _ in found
    ):
        return [
            (m, s)
            for m, s in found
            if m.lemma == query.lemma
            or m.kind not in (Kind.STATE, Kind.PLUS, Kind.MINUS)
            or m.word == "total"
            or (query.lemma in ("get", "bekommen") and m.kind is Kind.PLUS)
        ]
    return found


def _narrowed(query: Query, found: list[tuple[Mention, float]]) -> list[tuple[Mention, float]]:
    """Where the question names what sets some amounts apart ("on pencils"), only those that have it or say nothing else."""
    words = [(m.places | m.context | {m.stuff.of}) - {m.lemma, m.time, "", *(p.key for p in m.holders)} for m, _ in found]
    if len(found) < 2:
        return found
    common = frozenset.intersection(*map(frozenset, words))
    named = [w for w in (query.places | query.context) - common if any(w in own for own in words)]
    if not named:
        return found
    return [pair for pair, own in zip(found, words, strict=True) if own & set(named) or not own - common]


def _place_fit(query: Query, mention: Mention, world: World) -> float:
    if not query.places or not mention.places or query.places & mention.places:
        return 1.0
    told = frozenset().union(*(m.places for m in world.mentions)) & query.places
    return 0.4 if told else 0.9


def single(world: World, query: Query, _depth: int, without: frozenset[int]) -> list[Candidate]:
    """One amount of the text that is just what is looked for."""
    result = []
    for mention, score in candidates_of(world, query, without):
        overlap = len(query.context & mention.context)
        close = mention.stuff.modifiers == query.stuff.modifiers
        result.append(Candidate(Leaf(mention), score * (0.72 if close else 0.62) + min(overlap, 3) * 0.03, "single"))
    return result


def total(world: World, query: Query, depth: int, without: frozenset[int]) -> list[Candidate]:
    """All that fits, put together; for several holders, what each of them has after all changes."""
    several = _by_holder(world, query, depth, without)
    if several is not None:
        return several
    parts = [(m, s) for m, s in candidates_of(world, query, without)]
    if (
        query.total
        and len([m for m, _ in parts if m.word != "total"]) < 2
        and query.holders
        and not any(p.person for p in query.holders)
    ):
        parts = candidates_of(world, replace(query, holders=()), without)  # "How many pages has the book": those of its chapters
    whole = [m for m, s in parts if m.word == "total"]
    parts = [(m, s) for m, s in parts if m.word != "total"]
    if (
        len(whole) == 1
        and len(parts) == 1
        and query.total
        and whole[0].holders != parts[0][0].holders
        and whole[0].lemma == parts[0][0].lemma
    ):
        parts, whole = [(whole[0], 0.9), *parts], []  # two totals of two holders
    if whole and len(parts) != 1:
        return [Candidate(Leaf(whole[0]), 0.6, "sum/told")]
    if len(parts) < 2:
        return []
    if any(
        m.kind is Kind.MINUS and query.lemma and m.lemma != query.lemma and m.verb != "pay" and m.stuff.unit != "money"
        for m, _ in parts
    ):
        return []
    quality = min(s for _, s in parts)
    marked = query.total or len(query.times) > 1
    score = (0.9 if marked else 0.68) * (0.6 + 0.4 * quality)
    mentions = [m for m, _ in parts]
    if (
        not marked
        and len({m.lemma for m in mentions}) == 1
        and mentions[0].lemma == query.lemma
        and query.lemma not in ("have", "be")
    ):
        score += 0.12
    kinds = {m.stuff.head for m in mentions}
    if not marked and len(kinds) > 1 and query.stuff.head not in kinds and query.stuff.head:
        score += 0.2  # "roses and tulips … how many flowers"
    if any(m.ending for m in mentions) and not all(m.ending for m in mentions):
        score *= 0.6  # what there is at the end does not add to what there was
    changing = any(m.kind is Kind.PLUS and m.more for m in mentions) and any(m.kind is Kind.STATE for m in mentions)
    situation = "add_to" if changing else "put_together"
    return [Candidate(add([Leaf(m) for m in mentions], situation, query.stuff, query.holders), score, "sum/total")]


def _by_holder(world: World, query: Query, depth: int, without: frozenset[int]) -> list[Candidate] | None:
    """ "How many do they have": the sum of what every holder has. None where no holders are told apart."""
    parties: list[Party] = list(query.holders)
    if len(parties) < 2 or depth < 2:
        return None
    joint = [m for m in world.mentions if len(m.holders) > 1 and set(m.holders) == set(parties)]
    if joint:
        return None
    parts: list[Expr] = []
    score = 0.9
    for party in parties:
        own = replace(query, holders=(party,), total=False, plural_parties=False, now=True)
        if not any(
            party_match((party,), m.holders) == 1 or (party_match((party,), m.other) == 1 and m.other) for m in world.mentions
        ):
            continue
        found = world.amount(own, depth - 1, without)
        if not found and not any(party in m.holders and m.kind in (Kind.STATE, Kind.PLUS, Kind.EVENT) for m in world.mentions):
            continue  # who only takes away has nothing
        if not found:
            return None
        parts.append(found[0].expr)
        score = min(score, 0.5 + found[0].score / 2)
    if len(parts) < 2:
        return None
    return [Candidate(add(parts, "put_together", query.stuff, query.holders), score, "sum/holders")]


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
    ]
    against = world.lexicon.opposites.get(query.lemma, frozenset())
    result = []
    for whole in wholes:
        parts = [m for m, _ in pool if m is not whole and m.value is not None and _is_part(m, whole, world)]
        parts = [m for m in parts if not _is_part_of_part(m, whole, world)]
        if whole.value is None:
            continue
        opposed = [m for m in parts if m.lemma in against]
        if opposed and whole.lemma not in against:
            result.append(_rest_of([whole], opposed, query, 0.9))
            continue
        if not parts or any(_is_asked(m, query) for m in parts) or _no_part_asked(parts, query):
            continue
        score = 0.6
        if whole.word == "total" or any(m.partitive for m in parts):
            score += 0.2
        if query.rest or query.negated or any(m.rest for m in world.mentions) or any(m.value is None for m, _ in pool):
            score += 0.12
        if len(parts) == 1 and query.left:
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
        result.append(_rest_of(several, parts, query, 0.84))  # "3 tall and 4 low vases, 2 of them chipped"
    return [c for c in result if value_of(c.expr) is not None]


def _has_parts(mention: Mention, query: Query, world: World) -> bool:
    """ "26 of the pupils are girls, 10 of the girls wear glasses": the girls are a whole again."""
    same = mention.stuff.head == query.stuff.head
    return same and any(m.partitive and m.index > mention.index and m.stuff.head == mention.stuff.head for m in world.mentions)


def _is_part_of_part(part: Mention, whole: Mention, world: World) -> bool:
    """Of the pupils, the 10 of the girls are no further part beside the girls."""
    own = [m for m in world.mentions if m.index < part.index and m.value is not None and m.stuff.head == part.stuff.head]
    return part.partitive and part.stuff.head != whole.stuff.head and bool(own) and whole not in own


def _no_part_asked(parts: list[Mention], query: Query) -> bool:
    """ "has 18 books and has read 9 of them; how many has he": the part changes nothing."""
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


def kinds(world: World, query: Query, depth: int, without: frozenset[int]) -> list[Candidate]:
    """ "20 ewes, 6 more ewes than rams: how many sheep": every kind, also one that only a comparison tells."""
    heads = {m.stuff.head for m in world.mentions} | {m.than.head for m in world.mentions if m.than is not None}
    fitting = sorted(h for h in heads if h and world.lexicon.covers(query.stuff.head, h) and h != query.stuff.head)
    direct = {m.stuff.head for m in world.mentions if m.kind in _SUMMABLE and m.value is not None}
    if len(fitting) != 2 or set(fitting) <= direct or depth < 3:
        return []
    parts = [
        world.amount(replace(query, stuff=replace(query.stuff, head=h, words=h), total=False, holders=()), depth - 1, without)
        for h in fitting
    ]
    if not all(parts):
        return []
    return [
        Candidate(
            add([p[0].expr for p in parts], "put_together", query.stuff, query.holders),
            0.92 * min(p[0].score for p in parts) ** 0.5,
            "sum/kinds",
        )
    ]
