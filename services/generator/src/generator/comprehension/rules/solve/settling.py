"""The question against what is told: whom or what place it means where it names them another way than the text."""

from __future__ import annotations

from dataclasses import replace

from generator.comprehension.rules.model import Mention, Party, Query


def settled(query: Query, mentions: list[Mention]) -> Query:
    """The query with its holder put right. "How many are in the library" asks for what "the library has"."""
    if query.holders or not query.places or query.comparison or query.ratio:
        return query
    owners = list(dict.fromkeys(p for m in mentions for p in m.holders if not p.person and p.key))
    if any(m.places & query.places and m.holders != () for m in mentions) or len(owners) < 2:
        return query
    said = query.places | query.context
    found = [p for p in owners if p.key.split()[-1] in query.places and said >= set(p.key.split())]
    return replace(query, holders=(found[0],), places=query.places - {found[0].key.split()[-1]}) if len(found) == 1 else query


def told_later(mention: Mention, query: Query, words: frozenset[str]) -> bool:
    """Whether the words after an amount speak of whom or what the question asks for: "3 times as wide as at the bridge"."""
    asked = [*query.places, *(p.key.split()[-1] for p in query.holders)]
    own = {p.key.split()[-1] for p in mention.holders}
    return any(word in words and word not in own for word in asked)


def same_party(a: tuple[Party, ...], b: Party | None) -> bool:
    """Whether the one party is among the others."""
    return b is not None and any(p.key == b.key for p in a)
