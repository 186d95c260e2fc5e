"""The question against what is told: whom or what place it means where it names them another way than the text."""

from __future__ import annotations

from dataclasses import replace

from generator.comprehension.rules.model import Kind, Mention, Party, Query, Stuff

_GROWS = frozenset(
    ("grow", "shrink", "rise", "fall", "drop", "increase", "decrease", "wachsen", "steigen", "sinken", "schrumpfen")
)


def settled(query: Query, mentions: list[Mention]) -> Query:
    """The query with its holder put right. "How many are in the library" asks for what "the library has"."""
    if query.stuff.unit == "temperature" and not query.comparison:
        query = replace(query, holders=(), times=frozenset())
    query = _in_one(_what_changed(_paid_for(query, mentions), mentions), mentions)
    if query.holders or not query.places or query.comparison or query.ratio:
        return query
    compared = (m.than_party for m in mentions if m.than_party is not None)
    parties = [*(p for m in mentions for p in m.holders), *compared]
    owners = list(dict.fromkeys(p for p in parties if not p.person and p.key))
    if any(m.places & query.places and m.holders != () for m in mentions) or len(owners) < 2:
        return query
    said = query.places | query.context
    found = [p for p in owners if p.key.split()[-1] in query.places and said >= set(p.key.split())]
    return replace(query, holders=(found[0],), places=query.places - {found[0].key.split()[-1]}) if len(found) == 1 else query


def _in_one(query: Query, mentions: list[Mention]) -> Query:
    """ "works 7 hours a day. How much does he earn in a day": in each of them."""
    one = query.one_of
    per = one is not None and one.unit == "time" and any(m.per is not None and m.per.head == one.head for m in mentions)
    return replace(query, each=one) if per and query.each is None and not query.comparison else query


def _what_changed(query: Query, mentions: list[Mention]) -> Query:
    """ "was 65 cm tall, is 90 cm tall now. How much did it grow": the measure that is told of it."""
    told = [m.stuff for m in mentions if m.kind is Kind.SIZE and m.stuff.unit and set(m.holders) & set(query.holders)]
    untold = query.much and not query.stuff.head and not query.stuff.unit
    return replace(query, stuff=Stuff(unit=told[0].unit)) if untold and told and query.lemma in _GROWS else query


def _paid_for(query: Query, mentions: list[Mention]) -> Query:
    """ "spent 9 dollars on shoes. How much did the shoes cost": what the money went for, not who has it."""
    named = frozenset(p.key.split()[-1] for p in query.holders if not p.person and p.key)
    spent = [m for m in mentions if m.stuff.unit == "money" and m.value is not None and m.kind is Kind.MINUS]
    if query.verb != "cost" or not named or any(p.key.split()[-1] in named for m in spent for p in m.holders if p.key):
        return query
    spent = [m for m in spent if named & (m.places | m.context)]
    if not spent:
        return query
    than = query.than
    if than is not None:
        other = {than.stuff.head, *(p.key.split()[-1] for p in than.holders if not p.person and p.key)} - {""}
        than = replace(than, stuff=query.stuff, holders=(), places=than.places | other)
    return replace(query, holders=(), places=query.places | named, lemma=spent[0].lemma, verb=spent[0].verb, than=than)


def told_later(mention: Mention, query: Query, words: frozenset[str]) -> bool:
    """Whether the words after an amount speak of whom or what the question asks for: "3 times as wide as at the bridge"."""
    if mention.than is not None and mention.than.head not in ("", mention.stuff.head):
        return False  # "4 fewer ducks than geese on the pond"
    asked = [*query.places, *(p.key.split()[-1] for p in query.holders)]
    own = {p.key.split()[-1] for p in mention.holders}
    return any(word in words and word not in own for word in asked)


def same_party(a: tuple[Party, ...], b: Party | None) -> bool:
    """Whether the one party is among the others."""
    return b is not None and any(p.key == b.key for p in a)
