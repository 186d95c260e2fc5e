"""How well a mention fits what is looked for: the thing, its marks, the holder, the time and the place. 0 is no, 1 is yes."""

from __future__ import annotations

from generator.comprehension.rules.discourse import TIME_CLASSES
from generator.comprehension.rules.lexicon import Lexicon
from generator.comprehension.rules.model import Mention, Party, Query, Stuff

_PLAIN = frozenset(("new", "old", "other", "different", "extra", "more", "total", "whole", "neu", "alt", "ander"))
"""Marks that tell nothing apart."""


def same_noun(a: str, b: str, lexicon: Lexicon) -> bool:
    """The same noun, or the same last part of a compound in German ("Spielzeugauto", "Auto")."""
    if a == b:
        return True
    if lexicon.language == "de":
        short, long = sorted((a, b), key=len)
        last = len(short) > 3 or (len(short) == 3 and len(long) > 6 and short in lexicon.things)  # "Kleinbus" is a bus
        longer = len(short) > 4 and long.startswith(short) and len(long) - len(short) <= 2
        return (last and long.endswith(short)) or longer
    return len(a) > 3 and (a + "s" == b or b + "s" == a)


def stuff_match(asked: Stuff, found: Stuff, lexicon: Lexicon) -> float:
    """How well `found` is (a kind of) `asked`. An empty `asked` fits anything a little less."""
    head = _head_match(asked, found, lexicon)
    if head == 0:
        return 0.0
    if asked.of and found.of and not (same_noun(asked.of, found.of, lexicon) or lexicon.covers(asked.of, found.of)):
        return 0.0
    if asked.of_modifiers and found.of and asked.of_modifiers - found.of_modifiers - found.modifiers:
        head *= 0.05 if found.of_modifiers else 0.8
    extra = asked.modifiers - found.modifiers - found.of_modifiers - {found.of, found.head}
    if extra:
        own = found.modifiers - _PLAIN
        clash = bool(own) and not own & asked.modifiers
        head *= 0.05 if clash else 0.6 if not found.modifiers else 0.3
    return head


def _head_match(asked: Stuff, found: Stuff, lexicon: Lexicon) -> float:
    if not asked.head:
        return 0.9 if not asked.unit or asked.unit == found.unit else 0.0
    if not found.head:
        return 0.6
    if same_noun(asked.head, found.head, lexicon):
        return 1.0
    if (asked.unit == "money" and found.unit == "money") or (asked.head == "money" and found.unit == "money"):
        return 1.0
    if lexicon.covers(asked.head, found.head):
        return 0.9
    if found.of and (same_noun(asked.head, found.of, lexicon) or lexicon.covers(asked.head, found.of)):
        return 0.9
    if asked.of and same_noun(asked.of, found.head, lexicon):
        return 0.85
    if lexicon.is_in(asked.head, "anybody") and (lexicon.is_in(found.head, "person", "anybody")):
        return 0.55
    if lexicon.language == "en" and len(found.head) > 3 and asked.head.endswith(found.head) and not found.unit:
        return 0.6  # basketballs that are called balls
    if asked.head in found.modifiers or same_noun(asked.head, found.head.rpartition("-")[2], lexicon):
        return 0.5
    return 0.0


def party_match(asked: tuple[Party, ...], found: tuple[Party, ...]) -> float:
    """1 where the holders agree, 0.7 where the text names none, 0 where they differ."""
    if not asked:
        return 1.0
    if not found:
        return 0.7
    keys = {p.key for p in asked}
    if any(p.key in keys for p in found):
        return 1.0
    return 0.9 if any(_same_party(a, b) for a in asked for b in found) else 0.0


def _same_party(a: Party, b: Party) -> bool:
    """ "the textbook" is "Kelly's chemistry textbook", "the family" is "Irwin's family"; people need their names."""
    named = not (a.name.islower() and b.name.islower())
    if a.person and b.person and named:
        return False
    if not (a.person or b.person) and a.name[:1].isupper() and b.name[:1].isupper():  # "der Strauß" is "der Blumenstrauß"
        part, whole = sorted((a.key, b.key), key=len)
        if len(part) > 3 and whole.endswith(part):
            return True
    short, long = sorted((a.key.split(), b.key.split()), key=len)
    return bool(short) and (long[-len(short) :] == short or long[: len(short)] == short)


def time_class(time: str, lexicon: Lexicon) -> str:
    """Which calendar a time belongs to; times of different calendars do not contradict."""
    return next((name for name in TIME_CLASSES if lexicon.is_in(time, name)), "period" if time else "")


def time_match(query: Query, mention: Mention, lexicon: Lexicon) -> float:
    """Days, months and times of day must not contradict."""
    if not query.times or not mention.time or mention.time in query.times:
        return 1.0
    own = time_class(mention.time, lexicon)
    rivals = [t for t in query.times if time_class(t, lexicon) == own]
    if own == "period":
        rivals = [t for t in rivals if t.split()[-1] == mention.time.split()[-1]]
    return 0.0 if rivals else 1.0


def mention_match(query: Query, mention: Mention, lexicon: Lexicon) -> float:
    """How well a mention is (part of) the quantity that the query asks for, without regard to its kind."""
    score = stuff_match(query.stuff, mention.stuff, lexicon)
    if score == 0:
        return 0.0
    holder = party_match(query.holders, mention.holders)
    if holder == 0 and mention.other:
        holder = party_match(query.holders, mention.other)
    return score * holder * time_match(query, mention, lexicon)
