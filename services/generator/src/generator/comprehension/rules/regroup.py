"""Amounts read anew in the light of the question: what is of each one, what is one of several, what only the question counts."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from generator.comprehension.rules.amounts import by_neighbours, note_restated
from generator.comprehension.rules.before_after import (
    compare_times,
    lose_missing,
    order_states,
    settle_wishes,
    use_up,
    wholes_first,
)
from generator.comprehension.rules.compound import joined_measures
from generator.comprehension.rules.lexicon import Lexicon
from generator.comprehension.rules.model import Kind, Mention, Party, Query, Stuff
from generator.comprehension.rules.tokens import Sentence

_PLAIN = (Kind.STATE, Kind.PLUS, Kind.MINUS, Kind.EVENT, Kind.SIZE, Kind.NEED)
_EACH = frozenset(("each", "every", "apiece", "je", "jeweils", "jede", "jeder", "jedes", "jeden", "jedem"))
_HOW_MANY = frozenset((("how", "many"), ("how", "much"), ("wie", "viele"), ("wie", "viel")))
_OF_TWO = frozenset((("the", "two"), ("der", "beiden"), ("of", "both"), ("die", "beiden")))
_BEFORE = frozenset(("before", "beforehand", "vorher", "zuvor", "anfangs", "ursprünglich"))
_REMAINING = frozenset(("remain", "remains", "remaining"))
_SHORT = frozenset(("short", "lacking", "missing", "lacks", "fehlen", "fehlt"))
"""Words that ask for what lacks: "How many bricks is he short"."""
_WHOLE = frozenset(("whole", "entire", "ganze", "ganzen", "gesamte", "gesamten"))
_OTHER = frozenset(("other", "second", "andere", "anderen", "zweite", "zweiten"))
_THE = frozenset(("the", "these", "both", "die", "der", "den", "beiden"))
_ONE = frozenset(("one", "1", "each", "ein", "eine", "einer", "einem", "einen", "eines"))
_OFFERED = frozenset(("sell", "be", "cost", "offer", "charge"))
_IN_ONE = frozenset(("for", "in", "on", "to", "into", "from", "für", "in", "auf", "aus"))
_NEAR = 4
"""Words between "each" and its number: "jedes davon ist genau 2 m lang"."""


def regroup(mentions: list[Mention], query: Query, sentences: list[Sentence], lexicon: Lexicon) -> list[Mention]:
    """The mentions to go on with; kinds and `query.each` are changed in place."""
    asking = [t.lower for t in sentences[query.sentence].tokens]
    pairs = list(pairwise(asking))
    query.twice = sum(pair in _HOW_MANY for pair in pairs) > 1 or any(pair in _OF_TWO for pair in pairs)
    _flags(query, asking)
    by_neighbours(mentions, query, sentences, lexicon)
    _own_amounts(mentions, query)
    _differences(mentions)
    mentions = _bargains(mentions, sentences)
    mentions = _without_asked_one(_without_the_two(mentions, query, sentences), query)
    timed = [m.per for m in mentions if m.per is not None] + [m.stuff for m in mentions]
    spans = any(m.time.split()[-1:] and lexicon.is_in(m.time.split()[-1], "period") for m in mentions)  # "last week"
    if query.each is not None and query.each.unit == "time" and not spans and not any(s.unit == "time" for s in timed):
        query.each = None  # "How many do they eat each day" where all that is told is of one day
    if " ".join(asking).endswith("one of each"):
        query.each, query.total = None, True
    note_restated(mentions, query, sentences)
    _asked_of_one([m for m in mentions if not m.restated], query, asking, lexicon)
    said = [t.lower for s in sentences for t in s.tokens]
    apart = any(word in _OTHER and _several(mentions, lexicon.singular(noun)) for word, noun in pairwise(said))
    mentions = _size_of_one(mentions, query, apart)
    mentions = mentions if apart else _for_one(mentions, query, sentences)
    _each_before(mentions, sentences)
    _into_groups(mentions, query, sentences, lexicon)
    order_states(mentions)
    compare_times(mentions)
    settle_wishes(mentions, query)
    use_up(mentions, query)
    lose_missing(mentions, query)
    wholes_first(mentions, sentences)
    return joined_measures(mentions, sentences, lexicon)


def _several(mentions: list[Mention], head: str) -> bool:
    return any(m.stuff.head == head and m.value is not None and m.value > 1 and m.kind is not Kind.RATE for m in mentions)


def _bargains(mentions: list[Mention], sentences: list[Sentence]) -> list[Mention]:
    """ "Pears are sold at 4 for $3", "a shop sells 4 pears for $3": the price of so many together, whoever buys how many."""
    dropped = set()
    for many, price in pairwise(mentions):
        plain = many.kind in _PLAIN and price.kind in (*_PLAIN, Kind.RATE) and not many.stuff.unit and price.stuff.unit == "money"
        if not plain or many.sentence != price.sentence or many.value is None or many.per is not None or price.per is not None:
            continue
        tokens = [t for t in sentences[many.sentence].tokens if t.start < price.number.start]
        between = [t.lower for t in tokens if t.start >= many.number.end]
        before = next((t.lower for t in reversed(tokens) if t.start < many.number.start), "")
        offered = many.lemma in _OFFERED and not any(p.person for p in many.holders)
        if between[-1:] == ["for"] and len(between) <= _NEAR and (before == "at" or offered):
            price.kind, price.per, price.per_count, price.per_number = Kind.RATE, many.stuff, many.value, many.number
            dropped.add(many.index)
    return [m for m in mentions if m.index not in dropped]


def _flags(query: Query, asking: list[str]) -> None:
    """What the end of a question says of time: "before", "to begin with", "remain"."""
    ends = asking[-3:]
    query.first = query.first or bool(set(ends) & _BEFORE) or ends == ["to", "begin", "with"] or ends[-2:] == ["to", "start"]
    query.total = query.total or bool(_WHOLE & set(asking))
    if (_SHORT & set(asking)) - query.stuff.modifiers and not query.comparison:  # but "how many short trees"
        query.need, query.comparison, query.comparative = True, "more", "more"
    if _REMAINING & set(asking):
        query.left = True
        query.stuff = replace(query.stuff, of="") if query.stuff.of in _REMAINING else query.stuff


def _differences(mentions: list[Mention]) -> None:
    """ "The lamp costs 11 dollars. The desk costs 14 dollars more": more than what was told of the other."""
    for first, second in pairwise(mentions):
        both = first.kind is Kind.SIZE and second.kind is Kind.SIZE and first.stuff.unit == second.stuff.unit
        if both and second.more and first.holders and second.holders and first.holders != second.holders:
            second.kind, second.word, second.more = Kind.DIFFERENCE, "more", False


def _own_amounts(mentions: list[Mention], query: Query) -> None:
    """ "The small tank holds 9, the big tank holds 36": of two tanks each has its own, and nothing tells how many tanks there
    are."""
    rates = [m for m in mentions if m.kind is Kind.RATE and m.per is not None and m.holders and not m.holders[0].person]
    for rate in rates:
        head = rate.per.head if rate.per is not None else ""
        others = [m for m in rates if m is not rate and m.per is not None and m.per.head == head and m.holders != rate.holders]
        same = rate.holders[0].key.split()[-1] == head and all(m.holders[0].key.split()[-1] == head for m in others)
        if others and same and query.stuff.head != head and not _several(mentions, head):
            for own in (rate, *others):
                own.kind, own.per, own.one = Kind.STATE, None, None


def _without_asked_one(mentions: list[Mention], query: Query) -> list[Mention]:
    """ "How many are on one page" with 7 pages told: one is each of them, and no amount."""
    kept = []
    for mention in mentions:
        one = (
            mention.value == 1
            and mention.sentence == query.sentence
            and mention.number.start >= query.span.start
            and mention.kind in _PLAIN
            and mention.stuff.head
        )
        if one and _several(mentions, mention.stuff.head) and query.stuff.head != mention.stuff.head:
            query.each = query.each or mention.stuff
        else:
            kept.append(mention)
    return kept


def _without_the_two(mentions: list[Mention], query: Query, sentences: list[Sentence]) -> list[Mention]:
    """ "How many do the two boys have", "on both days": the two are those told of, and no amount."""
    kept = []
    for mention in mentions:
        tokens = sentences[mention.sentence].tokens
        before = next((t.lower for t in reversed(tokens) if t.start < mention.number.start), "")
        named = mention.sentence == query.sentence and mention.value == 2 and before in _THE and mention.kind in _PLAIN
        if not named or _several([m for m in mentions if m is not mention], mention.stuff.head):
            kept.append(mention)
    return kept


def _asked_of_one(mentions: list[Mention], query: Query, asking: list[str], lexicon: Lexicon) -> None:
    """ "How much did one sandwich cost" with 6 sandwiches told: each of them is asked for."""
    if query.each is not None or query.comparison or query.total:
        return
    for word, noun in pairwise(asking):
        head = lexicon.singular(noun)
        if word in _ONE and head not in (query.stuff.head, query.stuff.of) and head and _several(mentions, head):
            query.each = next(m.stuff for m in mentions if m.stuff.head == head)
            return


def _size_of_one(mentions: list[Mention], query: Query, apart: bool) -> list[Mention]:
    """ "One plank is 20 cm wide", "To make one kite you need 2 sticks" with 9 of them told: so much for each, if no other one
    is told `apart` ("The other plank is …")."""
    dropped = set()
    for one, size in pairwise(mentions):
        if (
            one.value == 1
            and ((one.subject and one.clause == size.clause) or (one.opener == "to" and size.clause - one.clause == 1))
            and size.kind in _PLAIN
            and size.value is not None
            and one.stuff.head != size.stuff.head
            and _several(mentions, one.stuff.head)
        ):
            if apart:
                size.holders = (Party(one.stuff.head, one.stuff.words),)
            else:
                size.kind, size.per = Kind.RATE, one.stuff
            dropped.add(one.index)
    for size in mentions if not apart else ():
        owner = size.holders[0] if len(size.holders) == 1 and not size.holders[0].person else None
        measured = size.kind is Kind.SIZE and size.stuff.unit and size.value is not None and size.verb != "cost"
        if owner is None or not measured or owner in query.holders:
            continue
        group = next((word for word in (owner.key, owner.key.split()[0]) if _several(mentions, word)), "")
        if group:
            size.kind, size.per = Kind.RATE, Stuff(group, words=owner.name)  # "Ein Zaunfeld ist 120 cm breit"
    return [m for m in mentions if m.index not in dropped]


def _for_one(mentions: list[Mention], query: Query, sentences: list[Sentence]) -> list[Mention]:
    """ "For one cake you need 2 eggs and 3 cups of flour" with 30 cakes told: so much for each."""
    dropped = set()
    for one in mentions:
        if one.value != 1 or one.kind not in _PLAIN or one.sentence == query.sentence or not _several(mentions, one.stuff.head):
            continue
        before = next((t.lower for t in reversed(sentences[one.sentence].tokens) if t.start < one.number.start), "")
        others = [m for m in mentions if m.clause == one.clause and m is not one and m.value is not None and m.kind in _PLAIN]
        if before in _IN_ONE and others:
            for other in others:
                other.kind, other.per = Kind.RATE, one.stuff
            dropped.add(one.index)
    return [m for m in mentions if m.index not in dropped]


def _each_before(mentions: list[Mention], sentences: list[Sentence]) -> None:
    """ "6 planks, each 4 m long", "each is 4 m long": the measure is of each of what was counted last."""
    for place, mention in enumerate(mentions[1:], start=1):
        counted = mentions[place - 1]
        measure = mention.stuff.unit not in ("", "time") and mention.kind in _PLAIN and mention.value is not None
        if not measure or counted.stuff.unit or counted.value is None or counted.value <= 1 or not counted.stuff.head:
            continue
        before = [t.lower for t in sentences[mention.sentence].tokens if t.start < mention.number.start][-_NEAR:]
        if _EACH & set(before) and mention.sentence - counted.sentence <= 1:
            mention.kind, mention.per = Kind.RATE, counted.stuff


def _into_groups(mentions: list[Mention], query: Query, sentences: list[Sentence], lexicon: Lexicon) -> None:
    """ "24 balls, 4 in each can: how many cans": where groups are asked for and never counted, the last amount that is told of
    them is what one of them has, and an earlier one of the same thing is all there is."""
    asked = query.stuff.head
    content = any(m.stuff.of == asked for m in mentions)  # "0.2 gallons of the water": no groups
    if not asked or content or query.much or query.stuff.unit or any(m.stuff.head == asked for m in mentions):
        return
    sizes = [m for m in mentions if m.kind is Kind.RATE and m.per is not None and m.per.head == asked and m.value is not None]
    if not sizes:
        told = [m for m in mentions if m.kind in _PLAIN and m.value is not None and m.sentence != query.sentence]
        said = [m for m in told if any(lexicon.singular(t.lower) == asked for t in sentences[m.sentence].tokens)]
        if not said or lexicon.covers(asked, said[-1].stuff.head):
            return
        sizes = said[-1:]
        if not _wholes(mentions, sizes[0]):
            return
        sizes[0].kind, sizes[0].per = Kind.RATE, Stuff(asked, words=query.stuff.words)
    for size in sizes[1:]:
        for whole in sizes:
            if whole.index < size.index and whole.stuff.head == size.stuff.head and whole.stuff.modifiers == size.stuff.modifiers:
                whole.kind, whole.per = Kind.STATE, None


def _wholes(mentions: list[Mention], size: Mention) -> list[Mention]:
    """Earlier and bigger amounts of the same thing."""
    return [
        m
        for m in mentions
        if m.index < size.index
        and m.value is not None
        and size.value is not None
        and m.value > size.value
        and m.kind in _PLAIN
        and (m.stuff.head == size.stuff.head or not size.stuff.head or (m.stuff.unit and m.stuff.unit == size.stuff.unit))
    ]
