"""What verbs say of amounts, also the later ones of several that share a counted subject."""

from __future__ import annotations

from dataclasses import dataclass

from generator.comprehension.rules.model import Kind
from generator.comprehension.rules.parties import PartyReader
from generator.comprehension.rules.phrases import Clause

KINDS = {
    "be": Kind.STATE,
    "have": Kind.STATE,
    "start": Kind.STATE,
    "end": Kind.STATE,
    "gain": Kind.PLUS,
    "make": Kind.PLUS,
    "put": Kind.PLUS,
    "arrive": Kind.PLUS,
    "earn": Kind.PLUS,
    "grow": Kind.PLUS,
    "take": Kind.PLUS,
    "lose": Kind.MINUS,
    "depart": Kind.MINUS,
    "give": Kind.MINUS,
    "pay": Kind.MINUS,
    "shrink": Kind.MINUS,
    "do": Kind.EVENT,
    "share": Kind.STATE,
    "hold": Kind.STATE,
    "need": Kind.NEED,
    "cost": Kind.SIZE,
    "measure": Kind.SIZE,
    "other": Kind.EVENT,
    "combine": Kind.STATE,
}
"""What a verb's class says of the amounts beside it."""


@dataclass(slots=True)
class SequelReader(PartyReader):
    """Changes the mentions of the clause before."""

    def _goes_on(self, clause: Clause) -> None:
        """ "3 got tired and left": of several verbs with one counted subject the one that says that they come or go."""
        starts = {s.start for s in clause.subjects if s.counts}
        for mention in self.mentions if clause.inherited and clause.verb in ("depart", "arrive", "lose") else ():
            told = mention.span.start in starts and mention.kind in (Kind.EVENT, Kind.STATE) and mention.subject
            if told and not any(o.counts for o in clause.objects) and not clause.negated:
                mention.kind, mention.verb, mention.lemma = KINDS[clause.verb], clause.verb, clause.lemma
