"""What a whole German clause says about its phrases: "immer 6 in eine Kiste" is so many in each."""

from __future__ import annotations

from generator.comprehension.rules.phrases import Clause, Phrase

_ALWAYS = frozenset(["immer", "stets"])
_INTO = frozenset(["in", "auf", "an", "zu", "zum", "zur"])


def settle(clause: Clause) -> None:
    """Puts right what single phrases cannot know. Changes the clause's phrases."""
    counted = [p for p in clause.phrases if p.counts and p is not clause.asked]
    if clause.adverbs & _ALWAYS and counted:
        for phrase in _singles(clause, _INTO):
            phrase.determiner = "each"
    if clause.verb == "need" and counted:
        for phrase in _singles(clause, frozenset(["for"])):
            phrase.determiner = "each"  # "Für einen Teig braucht er 3 Eier"
    if clause.verb == "be" and clause.subjects and clause.subjects[0].counts:
        fronted = [p for p in _singles(clause, _INTO) if p.start < clause.subjects[0].start]
        clause.expletive = clause.expletive or bool(fronted)  # "In einer Dose sind 4 Kekse"
    if clause.asked is not None:
        for phrase in _singles(clause, frozenset(["in", "an", "pro"])):
            if phrase.unit == "time":
                phrase.determiner = "each"  # "an einem Tag"


def _singles(clause: Clause, prepositions: frozenset[str]) -> list[Phrase]:
    """The adjuncts of one thing ("in eine Kiste")."""
    return [
        p
        for p in clause.adjuncts
        if p.preposition in prepositions and p.head and not p.person and (p.determiner == "a" or p.quantity == 1)
    ]
