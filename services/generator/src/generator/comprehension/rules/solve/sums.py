"""Sums: everything that fits put together, what each of several holders has, and one amount that is told."""

from __future__ import annotations

from dataclasses import replace

from generator.comprehension.rules.matching import party_match
from generator.comprehension.rules.model import Candidate, Expr, Kind, Leaf, Mention, Party, Query
from generator.comprehension.rules.solve.world import World, add, holder_fit


def plain_rates(world: World) -> bool:
    """Whether "6 hours a day" may stand for its amount: nothing tells how many days there are."""
    pers = [m.per for m in world.mentions if m.kind is Kind.RATE and m.per is not None]
    return bool(pers) and not any(
        m.kind is not Kind.RATE and m.value is not None and world.stuff(per, m.stuff) > 0.5
        for m in world.mentions
        for per in pers
    )


_LACKING = frozenset(("fehlen", "lack", "miss"))
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
    strange = all(_event_fit(query, m) < 0.5 for m, _ in world.fitting(query, without, *_SUMMABLE))
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
        if mention.lemma in _LACKING and query.lemma not in _LACKING:
            continue  # what still lacks is no part of what there is
        if (
            mention.value is None
            or mention.rest
            or (mention.negated != query.negated and mention.kind is not Kind.STATE and not query.total)
        ):
            continue
        holder = holder_fit(query, mention)
        if mention.kind is Kind.SIZE and query.stuff.of and any(h.key.endswith(query.stuff.of) for h in mention.holders):
            holder = 1.0  # "pounds of watermelon": what each watermelon weighs
        place = _place_fit(query, mention, world)
        event = 0.6 if strange else _event_fit(query, mention)  # another word for all that is told of it
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
    parts = {m.stuff.head for m, _ in found if m.partitive and m.kind is Kind.EVENT and m.lemma == query.lemma}
    found = [(m, s) for m, s in found if m.partitive or m.verb != "be" or m.stuff.head not in parts]  # "read 13 of the books"
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
