"""Amounts read anew by their neighbours: what the words beside a number say of it, where its own phrase does not."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from itertools import pairwise

from generator.comprehension.port import TextSpan
from generator.comprehension.rules.lexicon import Lexicon
from generator.comprehension.rules.model import Constant, Kind, Leaf, Mention, Query, Step
from generator.comprehension.rules.sequels import KINDS
from generator.comprehension.rules.tokens import Sentence
from generator.problem.model import Form

_PLAIN = (Kind.STATE, Kind.PLUS, Kind.MINUS, Kind.EVENT, Kind.SIZE, Kind.NEED)
_WITH = frozenset(("with", "containing", "holding", "mit"))
_LIST = frozenset(("and", ",", "und", "&", "or"))
_IDLE = frozenset(("only", "just", "exactly", "about", "nur", "genau"))
_KNOWN = frozenset(("the", "these", "those", "all", "both", "die", "der", "den", "diese", "diesen", "alle", "allen"))
_THEIR = frozenset(("his", "her", "their", "my", "seine", "ihre", "seinen", "ihren", "meine"))
_UNTIL = frozenset(("before", "at", "by", "until", "till", "after", "around"))
_FROM, _TO = frozenset(("from", "von")), frozenset(("to", "through", "until", "till", "bis"))
_WEEK = {day: place for days in (
    ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"),
    ("montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag"),
) for place, day in enumerate(days)}  # fmt: skip
_NEAR = 9
"""Words after the number among which the days stand: "20 laps of the big pool every day from Monday to Friday"."""
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
    _clock_times(mentions, query, sentences)
    _weekdays(mentions, sentences)
    _and_friends(mentions, sentences, lexicon)
    _one_currency(mentions, query)
    _handed_out(mentions, query, lexicon)


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
    heads = {m.stuff.head for m in mentions if m.stuff.unit == "money"} | {query.stuff.head}
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


def note_restated(mentions: list[Mention], query: Query, sentences: list[Sentence]) -> None:
    """ "the 5 friends", "in all 3 games": a number with "the" that was told before, or is how many there are of what was told."""
    for mention in mentions:
        before = [m for m in mentions if m.index < mention.index and m.value is not None and not m.restated]
        if mention.kind not in _PLAIN or mention.value is None or mention.value < 2 or mention.partitive or mention.more:
            continue
        words = [t.lower for t in sentences[mention.sentence].tokens if t.start < mention.number.start]
        if not words or words[-1] not in _KNOWN or not mention.stuff.head or mention.stuff.unit not in ("", "time"):
            continue
        same = [m for m in before if m.stuff.head == mention.stuff.head and m.kind in _PLAIN and m.clause != mention.clause]
        values = [m.value for m in same if m.value is not None]
        asked = mention.sentence == query.sentence
        told = [m for m in before if m.stuff.head == query.stuff.head and m.kind in _PLAIN] if not same else []
        mention.restated = mention.value in values or (
            asked and (mention.value in (sum(values), sum(values) + 1) or (len(told) > 1 and len(told) == mention.value))
        )


def _and_friends(mentions: list[Mention], sentences: list[Sentence], lexicon: Lexicon) -> None:
    """ "Devon and his 5 friends each ate 4": six of them did."""
    rates = {m.per.head for m in mentions if m.kind is Kind.RATE and m.per is not None}
    for mention in mentions:
        if (
            not mention.subject
            or mention.value is None
            or mention.stuff.head not in rates
            or not lexicon.is_in(mention.stuff.head, "person", "anybody")
        ):
            continue
        before = [t for t in sentences[mention.sentence].tokens if t.start < mention.number.start][-3:]
        if len(before) == 3 and before[0].kind == "word" and before[1].lower in ("and", "und") and before[2].lower in _THEIR:
            one = Constant(Fraction(1), mention.stuff, TextSpan(before[0].start, before[0].end))
            mention.made = Step("addition", "put_together", (one, Leaf(replace(mention))), stuff=mention.stuff)
            mention.value += 1


def _handed_out(mentions: list[Mention], query: Query, lexicon: Lexicon) -> None:
    """ "20 guests came and each got 1 balloon. How many are left": what people get for themselves is gone."""
    for place, mention in enumerate(mentions if query.left else []):
        per = mention.per.head if mention.per is not None else ""
        people = per == "people" or lexicon.is_in(per, "person", "anybody")
        earlier = any(m.stuff.head == mention.stuff.head and m.per != mention.per for m in mentions[:place])
        if mention.kind is Kind.RATE and people and earlier and mention.verb in ("gain", "take") and not mention.holders:
            mention.verb = mention.lemma = "give"


def _clock_times(mentions: list[Mention], query: Query, sentences: list[Sentence]) -> None:
    """ "before two o'clock … before three": when something was, where no time is asked for."""
    if query.stuff.unit == "time" or not any(m.stuff.head == "o'clock" for m in mentions):
        return
    for mention in mentions:
        words = [t.lower for t in sentences[mention.sentence].tokens if t.start < mention.number.start]
        bare = mention.span == mention.number and words and words[-1] in _UNTIL
        mention.restated = mention.restated or mention.stuff.head == "o'clock" or bool(bare)


def _weekdays(mentions: list[Mention], sentences: list[Sentence]) -> None:
    """ "20 laps every day from Monday to Friday" are 5 times 20."""
    for mention in mentions:
        if (
            mention.kind is not Kind.RATE
            or mention.per is None
            or mention.per.head not in ("day", "tag")
            or mention.value is None
        ):
            continue
        words = [t.lower for t in sentences[mention.sentence].tokens if t.start > mention.number.start][:_NEAR]
        spans = [i for i in range(len(words) - 3) if words[i] in _FROM and words[i + 2] in _TO]
        days = [_WEEK[w] for i in spans[:1] for w in (words[i + 1], words[i + 3]) if w in _WEEK]
        if len(days) == 2 and days[0] < days[1]:
            number = Constant(Fraction(days[1] - days[0] + 1), mention.per, mention.span)
            mention.made = Step("multiplication", "equal_groups", (Leaf(replace(mention)), number), stuff=mention.stuff)
            mention.value *= number.value
            mention.kind, mention.per = KINDS.get(mention.verb, Kind.EVENT), None
