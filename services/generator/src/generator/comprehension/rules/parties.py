"""Whose an amount is: who does it, who gets it or loses it, whether it is of each."""

from __future__ import annotations

from dataclasses import dataclass

from generator.comprehension.rules.kinds import KindReader
from generator.comprehension.rules.model import Party
from generator.comprehension.rules.phrases import Clause, Phrase

_TOWARDS = frozenset(("to", "from", "with", "for", "an", "von", "mit", "für", "in", "into", "on", "onto", "auf", "ins"))


@dataclass(slots=True)
class PartyReader(KindReader):
    """Tells the parties of a clause from its phrases."""

    def _subjects(self, clause: Clause) -> tuple[tuple[Party, ...], Phrase | None]:
        """The parties of the subject, and the phrase of an "each" subject."""
        parties: list[Party] = []
        each: Phrase | None = None
        for phrase in clause.subjects:
            if phrase.determiner == "each" or phrase.each:
                each = phrase
                if phrase.partitive and phrase.of is not None:
                    parties += self.discourse.party(phrase.of)
            if not phrase.counts and phrase is not clause.asked and each is not phrase:
                parties += self.discourse.party(phrase)
                if phrase.with_:
                    for more in phrase.with_:
                        parties += self.discourse.party(more)
        return tuple(dict.fromkeys(parties)), each

    def _holders_of_subject(self, clause: Clause) -> tuple[Party, ...]:
        """Holders where the counted things are the subject: whoever the place belongs to, or who did it ("by Tom")."""
        for adjunct in clause.adjuncts:
            if adjunct.preposition in ("by", "von") and (adjunct.person or adjunct.name):
                return self.discourse.party(adjunct)
        return ()

    def _others(self, clause: Clause, phrase: Phrase) -> tuple[Party, ...]:
        """The recipient or source among the objects and adjuncts."""
        found: list[Party] = []
        for other in clause.objects:
            if (
                other is not phrase
                and not other.counts
                and (other.person or other.name or other.pronoun in ("male", "female", "plural", "self"))
            ):
                found += self.discourse.party(other)
        for other in clause.adjuncts:
            person = other.person or other.name or other.pronoun in ("male", "female", "plural")
            towards = other is not phrase and not other.counts and other.preposition in _TOWARDS
            if person and towards and self._belongs(clause, phrase, other):
                found += self.discourse.party(other)
        return tuple(dict.fromkeys(found))

    def _belongs(self, clause: Clause, phrase: Phrase, adjunct: Phrase) -> bool:
        """Of several amounts in one clause, "to Sara" goes with the nearest before it."""
        counted = [p for p in clause.phrases if p.counts and p.start < adjunct.start]
        return not counted or phrase is counted[-1]

    def _holds_others(self, clause: Clause, phrase: Phrase) -> bool:
        """ "30 biscuits on two plates": what is spoken of is on the plates."""
        placed = phrase.preposition in ("on", "in", "into", "onto", "auf", "an", "unter", "for", "among")
        return placed and any(p.counts and p.head and not p.preposition and p is not phrase for p in clause.phrases)
