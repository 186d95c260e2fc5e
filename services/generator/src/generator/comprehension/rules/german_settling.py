"""What a whole German clause says about its phrases: "immer 6 in eine Kiste" is so many in each."""

from __future__ import annotations

from itertools import pairwise

from generator.comprehension.rules.discourse import TIME_CLASSES
from generator.comprehension.rules.german_questions import MEASURES
from generator.comprehension.rules.lexicon import Lexicon
from generator.comprehension.rules.phrases import Clause, Phrase

_ALWAYS = frozenset(["immer", "stets"])
_INTO = frozenset(["in", "auf", "an", "zu", "zum", "zur"])
_ACCUSATIVE = frozenset(["den", "die", "das", "einen", "eine", "ein"])
_PERIODS = frozenset(["tag", "woche", "monat", "jahr", "stunde", "minute", "sekunde"])
_CUTTING = frozenset(["schneiden", "zerschneiden", "sägen", "zersägen", "teilen", "brechen", "falten", "aufteilen"])


def settle(clause: Clause, lexicon: Lexicon) -> None:
    """Puts right what single phrases and the verb alone cannot know. Changes the clause and its phrases."""
    _marks_of_parts(clause, lexicon)
    _predicate(clause)
    _verb(clause, lexicon)
    counted = [p for p in clause.phrases if p.counts and p is not clause.asked]
    _folds(counted, lexicon)
    _prices(clause, counted)
    _repeated(counted)
    _periods(clause, counted)
    _part_of(clause, counted)
    _bare_numbers(clause, counted)
    for phrase in clause.adjuncts:
        if phrase.determiner == "each" and not phrase.head:
            phrase.pronoun = "one"  # "in jeder"
    if clause.verb == "need" and clause.passive and not (clause.asked is not None and clause.modal in ("wird", "werden")):
        clause.verb = "lose"  # "35 cm werden gebraucht", but "Wie viele Boote werden gebraucht"
    _each_of_one(clause, counted)
    if clause.verb == "be" and clause.subjects and clause.subjects[0].counts:
        fronted = [p for p in _singles(clause, _INTO) if p.start < clause.subjects[0].start]
        clause.expletive = clause.expletive or bool(fronted)  # "In einer Dose sind 4 Kekse"
    if clause.asked is not None:
        for phrase in _singles(clause, frozenset(["in", "an", "pro"])):
            if phrase.unit == "time":
                phrase.determiner = "each"  # "an einem Tag"


def _each_of_one(clause: Clause, counted: list[Phrase]) -> None:
    """ "immer 6 in eine Kiste", "Für einen Teig braucht er 3 Eier": one thing stands for each of them."""
    if (clause.adverbs & _ALWAYS or any(p.each and p in clause.subjects for p in counted)) and counted:
        for phrase in (
            *_singles(clause, _INTO),
            *(p for p in (*clause.objects, *clause.subjects) if p.determiner == "a" and p.head and not p.person),
        ):
            phrase.determiner = "each"
    if clause.lemma == "passen" and counted and clause.asked is None:
        for phrase in (p for p in _singles(clause, _INTO) if not p.counts):
            phrase.determiner = "each"  # "In eine Gondel passen 8 Personen"
    if clause.verb == "need" and counted:
        for phrase in _singles(clause, frozenset(["for"])):
            phrase.determiner = "each"  # "Für einen Teig braucht er 3 Eier"


def _bare_numbers(clause: Clause, counted: list[Phrase]) -> None:
    """Numbers whose noun is left out: "davon 3", "je 6 Stück"."""
    if "davon" in clause.adverbs:
        for phrase in counted:
            phrase.partitive = phrase.partitive or not phrase.preposition
    for phrase in counted:
        if phrase.head == "stück" and phrase.words == "Stück" and phrase.of is None:
            before = [
                p for p in clause.objects if p.head and p.plural and not p.counts and not p.person and p.start < phrase.start
            ]
            phrase.head = before[-1].head if before else ""  # "je 6 Stück": of what was told


def name_left_out(clause: Clause, before: list[Clause]) -> None:
    """ "in der blauen", "die große kostet 3 Euro mehr": the noun is that of the marked thing spoken of last."""
    bare = [p for p in clause.phrases if p.modifiers and p.determiner in ("the", "a") and not (p.head or p.name or p.counts)]
    if not bare:
        return
    marked = [p for c in [*before[-2:], clause] for p in c.phrases if p.head and p.modifiers and not p.person]
    for phrase in bare:
        named = [p for p in marked if p.start < phrase.start]
        if named:
            phrase.head, phrase.plural = named[-1].head, False
            phrase.words = " ".join((*phrase.modifiers, phrase.head))


def _folds(counted: list[Phrase], lexicon: Lexicon) -> None:
    """ "die doppelte Anzahl", "das Dreifache seiner Länge": the noun only says that an amount is multiplied."""
    for phrase in counted:
        if phrase.times is not None and lexicon.is_in(phrase.head, "amount_noun"):
            phrase.adjective = phrase.adjective or MEASURES.get(phrase.head, "")
            phrase.head, phrase.words, phrase.as_many = "", "", True


def _prices(clause: Clause, counted: list[Phrase]) -> None:
    """ "3 Euro pro Stück": of what is spoken of."""
    for phrase in counted:
        if phrase.per is None or phrase.per.head != "stück":
            continue
        things = [
            p for p in clause.phrases if p.head and not p.person and not p.unit and p.start < phrase.start and p is not phrase
        ]
        phrase.per, phrase.each = (things[-1], False) if things else (None, True)
    for piece in clause.adjuncts:
        if piece.preposition == "pro" and piece.head == "stück":  # "Rosen das Stück für 2 Euro"
            named = [p for p in clause.phrases if p.head and not (p.person or p.unit or p.counts) and p.start < piece.start]
            named = [p for p in named if p.head != "stück" and p not in clause.subjects]
            if named:
                piece.head, piece.words, piece.modifiers = named[-1].head, named[-1].words, named[-1].modifiers


def _repeated(counted: list[Phrase]) -> None:
    """ "3-mal 250 g": so much each time."""
    ordered = sorted(counted, key=lambda p: p.start)
    for often, amount in pairwise(ordered):
        if often.head == "mal" and often.quantity is not None and amount.start - often.end <= 1 and amount.per is None:
            amount.per = Phrase(often.start, often.end, head="mal", words="Mal")


def _periods(clause: Clause, counted: list[Phrase]) -> None:
    """ "liest 12 Seiten am Tag", "5 km in der Woche": in each of them."""
    if clause.asked is not None:
        return
    for period in clause.adjuncts:
        plain = period.head in _PERIODS and period.quantity is None and not period.modifiers and not period.plural
        if plain and period.preposition in ("am", "in") and period.determiner in ("", "the"):
            told = [p for p in counted if p.start < period.start and p is not period]
            if told and not (clause.tense == "participle" and period.preposition == "am"):
                period.determiner = "each"


def _part_of(clause: Clause, counted: list[Phrase]) -> None:
    """ "Von den 9 Eiern sind 2 zerbrochen": the first amount is the whole of the second."""
    parts = [p for p in counted if not p.preposition and not p.comparison]
    heads = {p.head for p in parts}
    wholes = [p for p in clause.adjuncts if p.preposition == "von" and p.quantity is not None and p.head]
    wholes = [p for p in wholes if not p.unit or p.head in heads]
    if len(wholes) != 1 or len(parts) != 1 or parts[0].start < wholes[0].start:
        return
    parts[0].partitive = True
    if parts[0].head == wholes[0].head:
        parts[0].head = parts[0].unit = ""  # "von einem 9 m langen Band 4 m"
    if not parts[0].head:
        parts[0].of = wholes[0]
        clause.adjuncts.remove(wholes[0])


def _marks_of_parts(clause: Clause, lexicon: Lexicon) -> None:
    """ "5 sind rot, 4 grün und der Rest gelb": each mark is of the amount before it."""
    parts = [p for p in clause.phrases if p.counts or p.determiner == "rest"]
    if clause.lemma != "sein" or len(parts) < 2 or clause.asked is not None:
        return
    for mark in [p for p in clause.objects if p.head and not (p.counts or p.determiner or p.modifiers or p.preposition)]:
        before = [p for p in parts if p.start < mark.start]
        if before and lexicon.is_in(mark.head, "adjective"):
            before[-1].modifiers = (*before[-1].modifiers, mark.head)
            clause.objects.remove(mark)


def _predicate(clause: Clause) -> None:
    """ "Acht sind Pferde": the noun after the verb says what is counted."""
    numbers = [p for p in clause.phrases if p.counts and not p.head and not p.preposition and not p.comparison]
    nouns = [p for p in clause.phrases if p.head and p.plural and not p.counts and not p.determiner and not p.preposition]
    if clause.lemma != "sein" or len(numbers) != 1 or len(nouns) != 1 or clause.asked is not None or clause.expletive:
        return
    number, noun = numbers[0], nouns[0]
    number.head, number.modifiers, number.words, number.plural = noun.head, noun.modifiers, noun.words, True
    clause.subjects, clause.objects = [number], [p for p in clause.objects if p not in (number, noun)]


def _verb(clause: Clause, lexicon: Lexicon) -> None:
    """What the verb does, where its place or its parts tell it apart."""
    subject = clause.subjects[0] if clause.subjects else None
    measures = [p for p in (*clause.objects, *clause.adjuncts) if p.unit and p.counts]
    by = any(p.preposition == "um" for p in measures)
    if measures and (by or clause.particle) and lexicon.is_in(clause.lemma, "rising", "falling"):
        clause.verb = "grow" if lexicon.is_in(clause.lemma, "rising") else "shrink"  # "sank um 17 cm", "nahm 3 kg ab"
        return
    given = [p for p in clause.objects if (p.person or p.name or p.pronoun in ("male", "female")) and not p.counts]
    if clause.verb == "gain" and given and subject is not None and not lexicon.is_in(clause.lemma, "receiving"):
        clause.verb = "give"  # "Peter leiht Jan 15 Euro", "Oma kauft ihm 3 Autos"
        return
    places = [p for p in clause.adjuncts if p.head and not lexicon.is_in(p.head, *TIME_CLASSES, "period")]
    for p in places:
        accusative = p.ordinal in _ACCUSATIVE and not (p.ordinal == "den" and p.plural)
        p.goal = p.goal or (p.preposition in _INTO and accusative and not clause.expletive)
    if clause.lemma in _CUTTING and any(p.quantity and p.preposition == "in" for p in places):
        clause.verb = "share"  # "in 3 Stücke geschnitten"
    elif lexicon.is_in(clause.lemma, "moving") and not clause.particle and any(p.goal for p in places):
        clause.verb = "put"  # "in den Keller gebracht"
    elif subject is None or not subject.counts or clause.asked is not None:
        return
    elif clause.lemma == "gehen" and not places:
        clause.verb = "depart"  # "3 sind gegangen"
    elif lexicon.is_in(clause.lemma, "motion") and any(p.goal for p in places):
        clause.verb = "arrive"  # "13 sprangen ins Wasser"
    elif clause.verb == "do" and places and not lexicon.is_in(clause.lemma, "motion"):
        clause.verb = "be"  # "6 Kinder spielen im Hof"


def _singles(clause: Clause, prepositions: frozenset[str]) -> list[Phrase]:
    """The adjuncts of one thing ("in eine Kiste")."""
    return [
        p
        for p in clause.adjuncts
        if p.preposition in prepositions and p.head and not p.person and (p.determiner == "a" or p.quantity == 1)
    ]
