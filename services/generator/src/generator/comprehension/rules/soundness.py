"""What no picture may be drawn of: a text that says two things of one amount, or takes more away than there is."""

from __future__ import annotations

from itertools import combinations, pairwise

from generator.comprehension.rules.lexicon import Lexicon
from generator.comprehension.rules.model import Kind, Mention, Query, Step, value_of
from generator.comprehension.rules.phrases import MORE_WORDS
from generator.comprehension.rules.tokens import Sentence

_IDLE_EN = "exactly only just and but also a the an total of in all he she it they"
_IDLE_DE = "genau nur und aber auch insgesamt er sie es der die das ein eine"
_IDLE = frozenset((*_IDLE_EN.split(), *_IDLE_DE.split()))
"""Words that make no other statement of the same one."""
_NO_OTHERS = frozenset(
    [("no", "other"), ("no", "others"), ("no", "more"), ("nothing", "else"), ("keine", "anderen"), ("keine", "weiteren")]
)
_PLAIN = (Kind.STATE, Kind.EVENT)
_SAID = (Kind.STATE, Kind.SIZE)


def contradiction(mentions: list[Mention], query: Query, sentences: list[Sentence]) -> tuple[Mention, Mention] | None:
    """Two amounts that cannot both hold, None where all can."""
    told = [m for m in mentions if m.value is not None and m.sentence != query.sentence]
    for a, b in combinations(told, 2):
        if _one_amount_twice(a, b, sentences) or _part_above_whole(a, b, told):
            return a, b
    return _too_much_taken(told, mentions, query) or _parts_beside_whole(told, sentences) or _other_way_round(told, query)


def _other_way_round(told: list[Mention], query: Query) -> tuple[Mention, Mention] | None:
    """ "How many years older is Ruth" where Ruth is told to be the younger."""
    if query.than is None or not query.comparison or query.comparative in MORE_WORDS:
        return None
    sides = [[m for m in told if m.holders == q.holders and m.stuff.unit == query.stuff.unit] for q in (query, query.than)]
    if not query.stuff.unit or not query.holders or any(len(side) != 1 or side[0].kind not in _SAID for side in sides):
        return None
    one, other = sides[0][0], sides[1][0]
    first, second = (one.value or 0), (other.value or 0)
    return (one, other) if (first < second if query.comparison == "more" else first > second) else None


def _same_thing(a: Mention, b: Mention) -> bool:
    return a.stuff.head == b.stuff.head and a.stuff.of == b.stuff.of and a.stuff.unit == b.stuff.unit


def _one_amount_twice(a: Mention, b: Mention, sentences: list[Sentence]) -> bool:
    """ "Ana has 5 hats. Ana has 8 hats.": the same words with another number."""
    if a.kind is not Kind.STATE or b.kind is not Kind.STATE or a.sentence == b.sentence or a.value == b.value:
        return False
    same = a.holders == b.holders and a.time == b.time and a.ending == b.ending and a.beginning == b.beginning
    if not same or a.stuff != b.stuff or a.more or b.more or a.again or b.again:
        return False
    names = {word for p in (*a.holders, *b.holders) for word in p.name.lower().split()}
    said = [{t.lower for t in sentences[m.sentence].tokens if t.kind == "word"} - _IDLE - names for m in (a, b)]
    return said[0] == said[1] and bool(a.holders or a.places)


def _part_above_whole(whole: Mention, part: Mention, told: list[Mention]) -> bool:
    """ "Of the 8 cats, 11 are black"."""
    if not part.partitive or part.more or part.ending or whole.partitive or not _same_thing(whole, part):
        return False
    others = [m for m in told if m is not part and m.index < part.index and _same_thing(m, part)]
    plain = whole.kind is Kind.STATE and part.kind in (Kind.STATE, Kind.EVENT, Kind.MINUS)
    return (
        plain and len(others) == 1 and not whole.stuff.modifiers - part.stuff.modifiers and (part.value or 0) > (whole.value or 0)
    )


def _too_much_taken(told: list[Mention], mentions: list[Mention], query: Query) -> tuple[Mention, Mention] | None:
    """One start and only losses, of more than there was."""
    story = [m for m in mentions if not told or _same_thing(m, told[0])]
    starts = [m for m in story if m.kind is Kind.STATE]
    losses = [m for m in story if m.kind is Kind.MINUS]
    asks_end = (query.left or query.now or query.verb in ("have", "be")) and not (query.first or query.need or query.comparison)
    if not asks_end or len(starts) != 1 or not losses or len(story) != len(starts) + len(losses) or len(mentions) != len(story):
        return None
    start = starts[0]
    if start.index != story[0].index or start.ending or start.value is None or any(m.value is None for m in losses):
        return None
    gone = sum(m.value for m in losses if m.value is not None)
    mine = all(m.holders == start.holders or not m.holders for m in losses)
    return (start, losses[-1]) if mine and gone > start.value else None


def _parts_beside_whole(told: list[Mention], sentences: list[Sentence]) -> tuple[Mention, Mention] | None:
    """ "10 fish. 4 are red, 3 are blue, and there are no others": the parts must make the whole."""
    if not any(pair in _NO_OTHERS for s in sentences for pair in pairwise(t.lower for t in s.tokens)):
        return None
    wholes = [m for m in told if m.kind in _PLAIN and not m.stuff.modifiers and not m.partitive]
    parts = [m for m in told if m.kind in _PLAIN and (m.stuff.modifiers or m.partitive)]
    if len(wholes) != 1 or len(parts) < 2 or not all(_same_thing(m, wholes[0]) for m in parts):
        return None
    return (wholes[0], parts[-1]) if sum(m.value or 0 for m in parts) != wholes[0].value else None


def unfounded(mentions: list[Mention], query: Query, lexicon: Lexicon) -> bool:
    """Whether an age is asked for where only things are counted: 26 sheep and 10 goats make nobody older."""
    if not lexicon.is_in(query.adjective, "age"):
        return False
    told = [m for m in mentions if m.value is not None]
    return not any(m.stuff.unit == query.stuff.unit or not m.stuff.head or lexicon.is_in(m.stuff.head, "age") for m in told)


def uneven(step: Step, lexicon: Lexicon) -> bool:
    """Whether whole things that nobody cuts would be cut: 13 children in 4 rows."""
    value = value_of(step)
    if step.operation != "division" or value is None or value.denominator == 1:
        return False
    numbers = [value_of(operand) for operand in step.operands]
    stuff = step.stuff
    whole = all(n is not None and n.denominator == 1 for n in numbers)
    return bool(whole and stuff is not None and stuff.head and not stuff.unit and not lexicon.is_in(stuff.head, "divisible"))
