"""What whole English clauses say about their verbs and phrases: particles far from the verb, nouns left out, before and after."""

from __future__ import annotations

import itertools

from generator.comprehension.rules.gapping import filled
from generator.comprehension.rules.lexicon import Lexicon
from generator.comprehension.rules.phrases import Clause, Phrase

_FAR_PARTICLES = ("away", "back", "home", "aside", "apart", "together")
_AWAY = frozenset(["give", "lose"])
_STATES = frozenset(["be", "have", "hold"])
_CHANGES = frozenset(["gain", "make", "lose", "give", "take", "put", "arrive", "depart", "pay", "earn", "grow", "shrink"])
_JOINT = _STATES | _CHANGES | {"do", "other"}
_OTHER = frozenset(["other", "different"])
_LATER, _EARLIER = frozenset(["after", "once"]), frozenset(["before"])


def settle(clauses: list[Clause], lexicon: Lexicon, asks: bool = True) -> list[Clause]:
    """Puts right what single phrases and the verb alone cannot know. Changes the clauses and their phrases."""
    clauses = filled(clauses)
    for clause in clauses:
        _number_of(clause, asks)
        _undone(clause, lexicon)
        _all_but(clause)
        _getting(clause, lexicon)
        _the_two(clause)
        _particle(clause, lexicon)
        _gone(clause)
        _between_them(clause)
        _left_out(clause, lexicon)
        _another_kind(clause, lexicon)
    for first, second in itertools.pairwise(clauses):
        _in_order(first, second)
    return clauses


def _particle(clause: Clause, lexicon: Lexicon) -> None:
    """ "gave 5 pens away", "4 players went home": the verb and its particle do something together."""
    for particle in (clause.particle, *(p for p in _FAR_PARTICLES if p in clause.adverbs)):
        together = lexicon.phrasal.get((clause.lemma, particle))
        if together is not None:
            if together != clause.verb and {together, clause.verb} - _AWAY:
                clause.lemma = f"{clause.lemma}_{particle}"
            clause.verb = together
            return


def _gone(clause: Clause) -> None:
    """ "17 rolls were gone", "2 pieces are missing": they have left."""
    if (clause.lemma == "go" and clause.passive) or (clause.lemma == "miss" and clause.progressive and clause.asked is None):
        clause.verb = "depart"


def _number_of(clause: Clause, asks: bool) -> None:
    """ "The number of guests was 58", "rose by 12": guests; in a statement nothing is asked. What grows by 12 is no harvest."""
    if clause.asked is not None and clause.asked.determiner == "number_of" and not asks:
        clause.asked = None
    by = [p for p in clause.adjuncts if p.preposition == "by" and p.quantity is not None]
    named = next((p for p in clause.subjects if p.determiner == "number_of" and p.head), None)
    for phrase in (*clause.objects, *by) if named is not None and clause.asked is None else ():
        if named is not None and phrase.quantity is not None and not phrase.head:
            phrase.head, phrase.plural, phrase.words = named.head, named.plural, named.words
    if clause.lemma == "grow" and by:
        clause.verb = "grow"


def _undone(clause: Clause, lexicon: Lexicon) -> None:
    """ "17 tickets are unused": they are left."""
    if clause.passive and clause.asked is None and clause.lemma.startswith("un") and clause.lemma[2:] in lexicon.verbs:
        clause.lemma, clause.verb, clause.passive = "be", "be", False
        clause.adverbs.add("left")


def _getting(clause: Clause, lexicon: Lexicon) -> None:
    """ "12 of them got sick": nothing is gained."""
    marks = [p for p in clause.objects if not p.counts and not p.determiner and lexicon.is_in(p.head, "adjective")]
    if clause.lemma == "get" and marks and len(marks) == len(clause.objects):
        clause.lemma, clause.verb = f"get_{marks[0].head}", "other"


def _all_but(clause: Clause) -> None:
    """ "All but 29 were sold": 29 of them were not."""
    for phrase in clause.phrases:
        if phrase.determiner == "all_but" and phrase.quantity is not None:
            phrase.determiner, phrase.partitive, clause.negated = "", True, not clause.negated


def _the_two(clause: Clause) -> None:
    """ "the two of them": who was spoken of."""
    for phrase in clause.subjects:
        if phrase.determiner == "the" and phrase.of is not None and phrase.of.pronoun == "plural" and not phrase.head:
            phrase.quantity, phrase.of, phrase.pronoun, phrase.partitive = None, None, "plural", False


def _between_them(clause: Clause) -> None:
    """ "They have 48 cards between them": together."""
    for adjunct in list(clause.adjuncts):
        if adjunct.preposition in ("between", "among") and adjunct.pronoun == "plural" and clause.verb in _JOINT:
            clause.adjuncts.remove(adjunct)
            clause.adverbs.add("altogether")


def _another_kind(clause: Clause, lexicon: Lexicon) -> None:
    """ "How many are another color": the color is nothing that is counted."""
    for phrase in list(clause.objects) if clause.asked is not None else []:
        another = phrase.determiner in ("another", "other") or bool(_OTHER & set(phrase.modifiers))
        if another and phrase is not clause.asked and lexicon.is_in(phrase.head, "kind_of"):
            clause.objects.remove(phrase)
            clause.adverbs.add("otherwise")


def _left_out(clause: Clause, lexicon: Lexicon) -> None:
    """ "counted her eggs: 24 in the tin, 6 in the pan", "96 buns: 48 plain and the rest cheese": of what was named first."""
    counted = [p for p in clause.objects if p.quantity is not None and not p.unit]
    bare = len([p for p in counted if not p.head and not p.modifiers]) > 1
    rest = any(p.determiner == "rest" for p in clause.objects)
    whole = len(counted) > 2 and counted[0].quantity == sum(p.quantity or 0 for p in counted[1:])
    named: Phrase | None = None
    for phrase in sorted(clause.objects, key=lambda p: p.start):
        if phrase is clause.asked or phrase.person or phrase.unit:
            continue
        if named is None or (phrase.plural and phrase.head):
            named = phrase if phrase.plural and phrase.head and phrase.determiner != "rest" else named
            continue
        if bare and not phrase.head and phrase.quantity is not None and not named.counts and not phrase.modifiers:
            phrase.head, phrase.plural, phrase.words = named.head, True, named.words
        elif (rest or whole) and _is_mark(phrase, named, lexicon):
            phrase.modifiers = (*phrase.modifiers, phrase.head)
            phrase.head, phrase.plural, phrase.partitive = named.head, True, True
            phrase.words = f"{phrase.words} {named.words}".strip()


def _is_mark(phrase: Phrase, named: Phrase, lexicon: Lexicon) -> bool:
    """ "48 cheese" after "96 buns": a singular noun cannot be what the number counts."""
    part = phrase.quantity is not None and phrase.quantity != 1 and phrase.quantity <= (named.quantity or 0)
    counted = named.quantity is not None and (part or (phrase.determiner == "rest" and not phrase.counts))
    return counted and bool(phrase.head) and not phrase.of and lexicon.plurals.get(phrase.head) != phrase.head


def _in_order(first: Clause, second: Clause) -> None:
    """ "After 9 were taken, the box held 54": the state is the one after the change."""
    for change, state in ((first, second), (second, first)):
        if (
            change.verb in _CHANGES
            and state.verb in _STATES
            and state.asked is None
            and state.opener not in ("after", "before", "if")
        ):
            if change.opener in _LATER:
                state.adverbs.add("now")
            elif change.opener in _EARLIER:
                state.adverbs.add("at_first")
