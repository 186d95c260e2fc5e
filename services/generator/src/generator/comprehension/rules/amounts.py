"""Amounts read anew by their neighbours: what the words beside a number say of it, where its own phrase does not."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from generator.comprehension.rules.lexicon import Lexicon
from generator.comprehension.rules.model import Kind, Mention, Query
from generator.comprehension.rules.tokens import Sentence
from generator.problem.model import Form

_PLAIN = (Kind.STATE, Kind.PLUS, Kind.MINUS, Kind.EVENT, Kind.SIZE, Kind.NEED)
_WITH = frozenset(("with", "containing", "holding", "mit"))
_LIST = frozenset(("and", ",", "und", "&", "or"))
_IDLE = frozenset(("only", "just", "exactly", "about", "nur", "genau"))
_MEASURES = frozenset(("length", "weight", "volume"))
_CENTS = frozenset(("cent",))


def by_neighbours(mentions: list[Mention], query: Query, sentences: list[Sentence], lexicon: Lexicon) -> None:
    """Changes kinds and things in place. Linear in the mentions and their sentences."""
    between = [
        [t.lower for t in sentences[b.sentence].tokens if a.span.end <= t.start < b.number.start] for a, b in _next_ones(mentions)
    ]
    _inside(mentions, between, query, lexicon)
    _each_of_all(mentions, between)
    _left_out(mentions)
    _contents(mentions)
    _one_currency(mentions, query)


def _next_ones(mentions: list[Mention]) -> list[tuple[Mention, Mention]]:
    return list(pairwise(mentions))


def _inside(mentions: list[Mention], between: list[list[str]], query: Query, lexicon: Lexicon) -> None:
    """ "3 jars with 20 beads", "4 tables for 6 people": so much in each, said without "each"."""
    found = []
    for (group, content), words in zip(_next_ones(mentions), between, strict=True):
        said = [w for w in words if w not in _IDLE]
        plain = group.kind in _PLAIN and content.kind in _PLAIN and group.sentence == content.sentence
        several = group.value is not None and group.value > 1 and content.value is not None and not content.more
        if not plain or not several or group.stuff.unit or not group.stuff.head or content.stuff.unit in ("money", "time"):
            continue
        if group.stuff.head == content.stuff.head or lexicon.is_in(group.stuff.head, "person", "anybody"):
            continue
        seats = (
            said == ["for"]
            and lexicon.is_in(group.stuff.head, "seating")
            and lexicon.is_in(content.stuff.head, "person", "anybody")
        )
        if seats or (len(said) == 1 and said[0] in _WITH):
            found.append((group, content))
    for group, content in found:
        filled = group.verb in ("put", "share") and len(found) < 2
        if query.each is None and not filled and query.stuff.head != group.stuff.head:
            content.kind, content.per = Kind.RATE, group.stuff


def _each_of_all(mentions: list[Mention], between: list[list[str]]) -> None:
    """ "9 bags with 4 nuts and 2 figs each": "each" goes for all that is listed after the groups."""
    for place in range(len(mentions) - 1, 0, -1):
        first, second = mentions[place - 1], mentions[place]
        listed = between[place - 1] and set(between[place - 1]) <= _LIST and first.clause == second.clause
        if second.kind is not Kind.RATE or second.per is None or not listed or first.kind not in _PLAIN:
            continue
        counted = any(m.stuff.head == second.per.head for m in mentions[: place - 1] if m.clause == first.clause)
        if counted and first.stuff.head not in ("", second.per.head) and not first.stuff.unit:
            first.kind, first.per = Kind.RATE, second.per


def _left_out(mentions: list[Mention]) -> None:
    """ "Ana reads 9 pages a day and Leo 7": what is left out is so much a day, too."""
    for first, second in _next_ones(mentions):
        elided = second.span == second.number and second.kind in _PLAIN and not second.more and not second.partitive
        same = first.kind is Kind.RATE and second.stuff.head == first.stuff.head and second.lemma in (first.lemma, "")
        if elided and same and first.holders != second.holders and second.holders and second.clause - first.clause == 1:
            second.kind, second.per = Kind.RATE, first.per
            second.per_count, second.per_number = first.per_count, first.per_number


def _contents(mentions: list[Mention]) -> None:
    """ "30 yards of cloth … takes 4 yards": of the same stuff, where the text measures one stuff only."""
    for unit in {m.stuff.unit for m in mentions} & _MEASURES:
        measured = [m for m in mentions if m.stuff.unit == unit]
        known = {(m.stuff.of, m.stuff.of_modifiers) for m in measured if m.stuff.of}
        if len(known) != 1:
            continue
        of, marks = next(iter(known))
        for mention in measured:
            if not mention.stuff.of and mention.kind is not Kind.SIZE:
                mention.stuff = replace(mention.stuff, of=of, of_modifiers=marks)


def _one_currency(mentions: list[Mention], query: Query) -> None:
    """Dollars and cents, euros and cents: all in the one that is asked for, else in the greater one."""
    heads = {m.stuff.head for m in mentions if m.stuff.unit == "money"}
    great = heads & {"dollar", "euro"}
    if len(great) != 1 or not heads & _CENTS:
        return
    into = "cent" if query.stuff.head == "cent" else next(iter(great))
    for mention in mentions:
        if (
            mention.stuff.unit == "money"
            and mention.stuff.head != into
            and mention.value is not None
            and mention.kind is not Kind.FACTOR
        ):
            mention.value = mention.value * 100 if into == "cent" else mention.value / 100
            mention.form = Form.INTEGER if mention.value.denominator == 1 else Form.DECIMAL
            mention.stuff = replace(mention.stuff, head=into, words=into)
