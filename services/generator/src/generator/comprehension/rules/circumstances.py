"""When and where an amount holds: of several amounts in one clause, each takes the adjuncts that stand by it."""

from __future__ import annotations

from generator.comprehension.rules.discourse import TIME_CLASSES
from generator.comprehension.rules.lexicon import Lexicon
from generator.comprehension.rules.phrases import Clause, Phrase

_FROM = frozenset(("from", "von", "vom", "aus", "off"))
_GOALS = frozenset(("to", "into", "onto", "ins", "zum", "zur"))
_NO_PLACES = frozenset(("", "number", "amount", "total", "anzahl", "menge"))
""" "with the same number in each"."""


def time_of(phrase: Phrase, lexicon: Lexicon) -> str:
    """The time a phrase names ("monday", "last week"), or ""."""
    named = next((w for w in (*phrase.modifiers, phrase.head) if lexicon.is_in(w, *TIME_CLASSES)), "")
    if named or not lexicon.is_in(phrase.head, "period"):
        return named
    return " ".join(w for w in (*phrase.modifiers, phrase.ordinal, phrase.head) if w)


def place_of(phrase: Phrase, lexicon: Lexicon) -> str:
    """The noun of a place; with its number where it is one of several in a row ("zweit teller")."""
    number = next((m for m in phrase.modifiers if lexicon.is_in(m + "e", "ordinal")), "")
    return f"{number} {phrase.head}".strip()


def own_adjuncts(clause: Clause, phrase: Phrase, among: list[Phrase]) -> list[Phrase]:
    """Those of `among` that go with `phrase`: the ones up to the next amount; else the ones before all, or after all amounts."""
    counted = sorted(p.start for p in clause.phrases if (p.counts or p.determiner == "rest") and p is not clause.asked)
    if len(counted) < 2 or phrase.start not in counted:
        return among
    place = counted.index(phrase.start)
    limits = [*counted, 1 << 30]
    leading = [a for a in among if a.start < counted[0]]
    trailing = [a for a in among if a.start > counted[-1]]
    if len(among) > 1 and leading and not trailing:  # "on Monday 3 and on Tuesday 4 letters": each stands before its amount
        before = [a for a in among if (counted[place - 1] if place else -1) < a.start < phrase.start]
        return before or leading
    own = [a for a in among if phrase.start < a.start < limits[place + 1]]
    return own or leading or trailing


def circumstances(clause: Clause, phrase: Phrase, lexicon: Lexicon) -> tuple[frozenset[str], str]:
    """Nouns of the places of `phrase`, and its time."""
    adjuncts = [p for p in (*clause.adjuncts, *clause.objects, *clause.subjects) if not p.counts and p is not clause.asked]
    times = own_adjuncts(clause, phrase, [p for p in adjuncts if time_of(p, lexicon)])
    places = [p for p in adjuncts if p.preposition and p.head not in _NO_PLACES and not p.person and not time_of(p, lexicon)]
    named = [time_of(p, lexicon) for p in times]
    after = [time_of(p, lexicon) for p in times if p.start > phrase.start]
    own = frozenset(place_of(p, lexicon) for p in own_adjuncts(clause, phrase, places))
    return own | _paid_for(clause, phrase), (after or named or [""])[0]


def _paid_for(clause: Clause, phrase: Phrase) -> frozenset[str]:
    """ "bought a cap for 9 euros": what the money went for stands before it."""
    if phrase.unit != "money" or phrase.preposition not in ("for", "at", "für"):
        return frozenset()
    before = [p.start for p in clause.phrases if p.counts and p.start < phrase.start and p.unit == "money"]
    bought = [p for p in clause.objects if p.start < phrase.start and p.start > max(before, default=-1) and p.unit != "money"]
    return frozenset((bought[-1].head,)) - {""} if bought else frozenset()


def is_age(clause: Clause, phrase: Phrase) -> bool:
    """ "Ana is 8": a number alone of a person."""
    bare = not (phrase.head or phrase.modifiers or phrase.comparison or phrase.of or phrase.unit or phrase.preposition)
    one = len(clause.subjects) == 1 and (clause.subjects[0].person or clause.subjects[0].pronoun in ("male", "female"))
    alone = clause.lemma == "be" and not clause.passive and phrase not in clause.subjects and len(clause.adjuncts) < 2
    return phrase.quantity is not None and bare and one and alone


def shift(clause: Clause, phrase: Phrase) -> int:
    """ "in 5 years" (+1) and "5 years ago" (-1) beside an age that is told or asked; 0 for any other amount."""
    ages = [p for p in clause.phrases if p is not phrase and (p.unit == "time" or not p.head) and p.quantity is not None]
    asked = clause.asked is not None and clause.asked.adjective in ("old", "alt")
    if phrase.unit != "time" or phrase.head not in ("jahr", "year") or not (asked or (ages and clause.verb in ("be", "other"))):
        return 0
    if phrase.preposition == "vor" or "ago" in clause.adverbs:
        return -1
    return 1 if phrase.preposition == "in" or "later" in clause.adverbs else 0


def context(clause: Clause, phrase: Phrase) -> frozenset[str]:
    """Every content word that stands by the amount, for telling otherwise equal amounts apart."""
    others = [p for p in clause.phrases if p is not phrase and not p.counts]
    near = own_adjuncts(clause, phrase, [p for p in others if p.preposition])
    words = {clause.lemma}
    for other in (*[p for p in others if not p.preposition], *near):
        words |= {other.head, *other.modifiers, other.name.lower()}
    return frozenset(words - {""})


def sources(clause: Clause) -> frozenset[str]:
    """Where it comes from ("from the tree")."""
    return frozenset(a.head for a in clause.adjuncts if a.preposition in _FROM and a.head and not a.person)


def goals(clause: Clause) -> frozenset[str]:
    """Where it goes ("into the box"); "into a different box" names none."""
    told = [a for a in clause.adjuncts if (a.goal or a.preposition in _GOALS) and a.head]
    return frozenset(a.head for a in told if not (a.person or a.counts or a.determiner in ("a", "another", "other")))
