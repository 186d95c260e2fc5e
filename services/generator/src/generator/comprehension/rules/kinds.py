"""What kind of amount a phrase tells: one for each, a comparison, a factor, a need, the price of one thing."""

from __future__ import annotations

from dataclasses import dataclass

from generator.comprehension.rules.circumstances import time_of
from generator.comprehension.rules.model import Kind, Mention, Stuff
from generator.comprehension.rules.of_each import EachReader
from generator.comprehension.rules.phrases import MORE_WORDS, Clause, Phrase
from generator.comprehension.rules.questions import ADJECTIVE_UNITS
from generator.problem.model import Form

_JOINT = 6
"""Letters between two amounts of one list: a comma, "and"."""


@dataclass(slots=True)
class KindReader(EachReader):
    """Refines what a verb suggests by the phrase's own words: rates, comparisons, factors, needs."""

    def _earlier_part(self, phrase: Phrase) -> bool:
        """ "sold 6 of them in May and 4 in June": the 4 are of them too."""
        last = self.mentions[-1] if self.mentions else None
        bare = not phrase.head and phrase.preposition != "gegen"
        return bare and last is not None and last.clause == self.clause and last.partitive

    def _kind(self, clause: Clause, phrase: Phrase, mention: Mention, each: Phrase | None) -> None:  # noqa: C901 (a case for each turn of phrase, read top to bottom)
        """Refines the kind that the verb suggests by the phrase's own words."""
        stuff = mention.stuff
        if phrase.times is not None:
            mention.kind = Kind.FACTOR
            mention.word = phrase.comparison  # "7 times shorter"
            self._said_of_last(clause, mention)
            if phrase.than is None and clause.than is not None and clause.than.subjects:
                phrase.than = clause.than.subjects[0]
            sizes = [m for m in self.mentions if m.kind is Kind.SIZE]
            if sizes and (phrase.comparative not in MORE_WORDS or phrase.adjective or clause.verb in ("measure", "cost")):
                mention.stuff = sizes[-1].stuff  # "4 times longer than", "6 times as old as"
            elif phrase.adjective and ADJECTIVE_UNITS.get(phrase.adjective) and not phrase.head:
                mention.stuff = Stuff(unit=ADJECTIVE_UNITS[phrase.adjective])
            self._than(phrase, mention)
            return
        if phrase.than is None and phrase.comparison and clause.than is not None and clause.than.subjects:
            phrase.than = clause.than.subjects[0]
        if phrase.than is not None or (phrase.comparative not in MORE_WORDS) or phrase.comparison == "fewer":
            mention.kind = Kind.DIFFERENCE
            mention.word = phrase.comparison
            self._said_of_last(clause, mention)
            self._than(phrase, mention)
            if clause.than is not None and mention.than is None:
                self._has_other(clause.than, mention)
            mention.more = False
            return
        last = self.mentions[-1] if self.mentions else None
        if last is not None and self._more_than_last(clause, phrase, mention, last):
            mention.kind, mention.word, mention.more = Kind.DIFFERENCE, "more", False
            mention.than_party = last.holders[0]
            return
        if self._is_part(phrase, mention):
            mention.kind, mention.word = Kind.FACTOR, self._part_word(clause, phrase)
            return
        if phrase.comparative == "noch":  # "noch 3": 3 more, but "hat noch 7": 7 are left
            mention.ending = clause.verb in ("have", "be") and not phrase.some
            mention.more = not mention.ending
        if clause.modal in ("need", "want") and clause.verb != "share" and not mention.subject:
            mention.kind = Kind.NEED
        if phrase.adjective and clause.verb == "be":
            mention.kind = Kind.SIZE
        if (
            clause.verb == "be"
            and stuff.unit
            and not clause.expletive
            and clause.subjects
            and not mention.subject
            and stuff.unit != "money"
        ):
            mention.kind = Kind.SIZE
        if clause.verb == "be" and stuff.unit == "money" and clause.subjects and not clause.expletive:
            mention.kind = Kind.SIZE
        per = self._per(clause, phrase, mention, each)
        if per is not None and per.head and per.head == stuff.head and not phrase.head and stuff.of:
            mention.stuff = stuff = Stuff(stuff.of, stuff.of_modifiers, words=stuff.of)  # "5 sheets of stickers with 20 on each"
        if per is not None and per.head and per.head == stuff.head and not phrase.head:
            others = [s for s in self.discourse.stuffs if s.head != per.head]
            if per.of:
                mention.stuff = stuff = Stuff(per.of, words=per.of)  # "6 Reihen Pralinen mit je 5 Stück"
            elif others:  # "tins that hold 6 each": not 10 boxes
                mention.stuff = stuff = others[-1]
            elif things := [p for p in clause.subjects if p.head and p.plural and not (p.counts or p.person)]:
                mention.stuff = stuff = self.discourse.stuff(things[0])  # "Die Nüsse liegen in 5 Reihen zu je 6"
        if per is not None and not self._same_stuff(per, stuff):
            mention.per, mention.kind = per, Kind.RATE
        later = [
            p for p in clause.phrases if p.counts and p.start > phrase.start and p is not clause.asked and p.unit == phrase.unit
        ]
        together = (phrase.total and not later) or bool(
            clause.adverbs & {"altogether", "insgesamt", "zusammen"} and clause.asked is None
        )
        summed = mention.kind in (Kind.STATE, Kind.EVENT, Kind.PLUS, Kind.SIZE, Kind.MINUS)
        if together and summed and not mention.more:
            mention.word = "total"

    def _is_part(self, phrase: Phrase, mention: Mention) -> bool:
        """ "Half of them", "40% of the 35 players", "two thirds of her money"; "half of a cup" is a measure."""
        if mention.stuff.unit == "percent" or mention.form is Form.PERCENTAGE:
            return True
        fraction = mention.form is Form.FRACTION and mention.value is not None and mention.value < 1
        return fraction and (phrase.partitive or (phrase.of is not None and phrase.of.counts))

    def _part_word(self, clause: Clause, phrase: Phrase) -> str:
        """Whether the part goes off the whole ("25% off", "lowered by 10%"), comes on top, or is just spoken of."""
        if "off" in clause.adverbs or clause.particle == "off" or phrase.modifiers == ("off",):
            return "off"
        if phrase.preposition in ("by", "um") and clause.verb in ("shrink", "lose"):
            return "off"
        return "up" if phrase.preposition in ("by", "um") and clause.verb in ("grow", "gain", "have") else "of"

    def _said_of_last(self, clause: Clause, mention: Mention) -> None:
        """ "That is 3 times as many as …": of whoever had the amount told last."""
        subject = clause.subjects[0] if clause.subjects else None
        if not mention.holders and clause.verb == "be" and self.mentions and (subject is None or not subject.head):
            last = self.mentions[-1]
            mention.holders, mention.time = last.holders, mention.time or last.time

    def _more_than_last(self, clause: Clause, phrase: Phrase, mention: Mention, last: Mention) -> bool:
        """ "Ana has 5 shells, Leo has 3 more", "Ida hat 5, Leo hat 3 mehr": more than the one told of before."""
        if not last.holders or last.value is None or mention.holders in ((), last.holders) or mention.other:
            return False
        if phrase.comparative == "mehr":
            return True
        if clause.subjects and clause.subjects[0].pronoun:
            return False
        alike = clause.lemma in ("have", "be", "own") or (last.verb == clause.verb and last.lemma == clause.lemma)
        return phrase.comparative == "more" and phrase.determiner == "" and alike and clause.verb != "give"

    def _has_other(self, than: Clause, mention: Mention) -> None:
        """ "21 fewer than it has windows": compared with another thing of the same holder."""
        things = [p for p in than.subjects[1:] if p.head and not p.person and not p.name and not p.preposition]
        if than.verb == "have" and things:
            mention.than, mention.than_party = self.discourse.stuff(things[0]), None

    def _same_stuff(self, a: Stuff, b: Stuff) -> bool:
        return a.head == b.head

    def _than(self, phrase: Phrase, mention: Mention) -> None:
        if phrase.than is None:
            return
        than = phrase.than
        parties = () if than.plural and than.head and not than.pronoun else self.discourse.party(than)
        if than.owner is not None and not than.head:
            parties = self.discourse.party(than.owner)
        mention.than_party = parties[0] if parties else None
        mention.than = self.discourse.stuff(than) if than.head or than.modifiers else None
        mention.than_time = time_of(than, self.lexicon)
        if mention.than_time:
            mention.than_party = mention.than = None


def share_heads(phrases: list[Phrase]) -> None:
    """ "3 round and 5 square tins": the first takes the noun of the second."""
    ordered = sorted(phrases, key=lambda p: p.start)
    for first, second in zip(ordered[-2::-1], ordered[:0:-1], strict=False):
        if not first.head and first.modifiers and second.head and second.modifiers and not second.unit:
            first.head, first.plural = second.head, second.plural
            first.words = " ".join((*first.modifiers, second.head))
        bare = first.quantity is not None and not (first.head or first.modifiers or first.comparison or first.of)
        if (
            bare
            and second.preposition in ("", first.preposition)
            and second.start - first.end <= _JOINT
            and second.head
            and not second.per
        ):  # "12, 15 and 9 apples"
            first.head, first.plural, first.unit, first.words = second.head, second.plural, second.unit, second.head


def without_of(phrase: Phrase) -> Phrase:
    phrase.of = None
    return phrase
