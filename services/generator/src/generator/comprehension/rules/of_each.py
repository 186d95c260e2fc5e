"""What an amount is of each of: so many per box, a day, for every child, in a dozen."""

from __future__ import annotations

from dataclasses import dataclass, field
from fractions import Fraction

from generator.comprehension.port import TextSpan
from generator.comprehension.rules.discourse import Discourse
from generator.comprehension.rules.lexicon import Lexicon
from generator.comprehension.rules.model import Kind, Mention, Stuff
from generator.comprehension.rules.phrases import Clause, Phrase

_ONE_OF = frozenset(("in", "an", "auf", "aus", "for", "mit", "zu"))
"""German prepositions with one thing that an amount may be of ("in ein Boot passen 4")."""
_JOINT = 6
"""Letters between two amounts of one list: a comma, "and"."""
_SITTING = frozenset(("sit", "sleep", "ride", "stand", "live", "work", "travel", "go", "share"))


@dataclass(slots=True)
class EachReader:
    """Finds the groups that an amount is told of one of."""

    lexicon: Lexicon
    discourse: Discourse
    mentions: list[Mention] = field(default_factory=list)
    clause: int = 0

    def _each_of_both(self, clause: Clause) -> None:
        """ "carry 6 plates and 4 cups each", "picks 5 red and 4 green apples a day": the last one's "each" is of all."""
        mine = [m for m in self.mentions if m.clause == self.clause and not m.subject and m.value is not None]
        objects = {p.start for p in clause.objects}
        for first, last in zip(mine[-2::-1], mine[:0:-1], strict=False):
            both = first.span.start in objects and last.span.start in objects and first.stuff.unit == last.stuff.unit
            alike = first.kind is not Kind.RATE and last.kind is Kind.RATE and last.per is not None
            joined = first.stuff.unit != "money" and last.span.start - first.span.end <= _JOINT
            if both and joined and alike and last.per is not None and last.per.head not in (first.stuff.head, last.stuff.head):
                first.kind, first.per = Kind.RATE, last.per
                first.per_count, first.per_number = last.per_count, last.per_number

    def _paid_for(self, clause: Clause) -> None:
        """ "earns 9 euros painting a fence": so much for each one."""
        one = [p for p in clause.objects if p.determiner in ("a", "each") and p.head and not p.counts]
        last = self.mentions[-1] if self.mentions else None
        if one and last is not None and last.clause == self.clause - 1 and last.stuff.unit == "money" and last.kind is Kind.PLUS:
            last.kind, last.per = Kind.RATE, self.discourse.stuff(one[0])

    def _needed_for(self, clause: Clause) -> None:
        """ "needs 2 eggs to bake a cake", "takes 3 plums to fill 1 tart": so much for each one, if more of them are counted."""
        one = [p for p in clause.objects if p.head and ((p.determiner == "a" and not p.counts) or p.quantity == 1)]
        earlier = [
            m
            for m in self.mentions
            if m.clause == self.clause - 1 and m.value is not None and m.kind in (Kind.PLUS, Kind.MINUS, Kind.NEED, Kind.EVENT)
        ]
        if one and earlier:
            earlier[-1].one = self.discourse.stuff(one[0])
            self.mentions = [m for m in self.mentions if m.clause != self.clause or m.value != 1]

    def _per(self, clause: Clause, phrase: Phrase, mention: Mention, each: Phrase | None) -> Stuff | None:  # noqa: C901 (a case for each turn of phrase, read top to bottom)
        """What one of which the amount belongs to, or None where it is no rate."""
        hens = phrase.each and any(s.counts and s is not phrase for s in clause.subjects)
        if mention.subject and any(o.counts and o.determiner != "each" for o in clause.objects):
            return None  # "6 hens lay 4 eggs per week"
        if phrase.per is not None and not (hens and phrase.per.unit == "time"):
            mention.per_count = phrase.per.quantity or Fraction(1)
            mention.per_number = TextSpan(phrase.per.number_start, phrase.per.number_end)
            if each is not None and not mention.subject:  # "each of them earns 10 dollars an hour"
                mention.one = self._of_each(each, mention.stuff.head, clause, phrase)
            return self.discourse.stuff(phrase.per)
        if phrase.preposition == "at" and mention.stuff.unit == "money":
            priced = [p for p in clause.objects if p.counts and p.head and not p.unit and p.start < phrase.start]
            if priced:
                return self.discourse.stuff(priced[-1])  # "6 cups at $4"
        times = [o for o in clause.objects if o.determiner == "each" and o.unit == "time"]
        if mention.subject and times and any(o.counts and o.each for o in clause.objects):
            return None
        for other in (*clause.objects, *clause.subjects):
            if hens and other.determiner == "each" and other.unit == "time":
                mention.one = self.discourse.stuff(other)  # "12 Ziegen fressen jeden Tag je 2 kg": of both
                continue
            timed = other.unit == "time" or (phrase.unit == "money" and other.head)
            several = other.quantity is not None and other in clause.subjects and other.head != phrase.head
            if other.determiner == "each" and (timed or several) and other is not phrase:
                # "jeden Tag", "every 4 minutes", "sold each bunch", "every 2 students share 1"
                mention.per_count = other.quantity or Fraction(1)
                mention.per_number = TextSpan(other.number_start, other.number_end)
                return self.discourse.stuff(other)
            if other.determiner == "each" and phrase.preposition in ("with", "mit") and other.start < phrase.start:
                counted = mention.stuff.head  # "each with 9 pins"
                return self.discourse.stuff(other) if other.head else self._of_each(other, counted, clause, phrase)
        adjuncts = sorted(clause.adjuncts, key=lambda a: (a.start < phrase.start, abs(a.start - phrase.start)))
        for adjunct in adjuncts if not hens else ():
            if _of_an_earlier(adjunct, phrase, clause) or _of_a_later(adjunct, phrase, clause):
                continue  # "2 cups for each loaf and 1 cup for the table"
            timed = (
                adjunct.preposition == "in" and (adjunct.determiner == "a" or adjunct.quantity == 1) and adjunct.unit == "time"
            )
            if (adjunct.determiner == "each" or adjunct.preposition in ("per", "pro") or timed) and adjunct.head:
                if adjunct.unit == "time" or self._nearest(clause, phrase, adjunct):
                    if adjunct.quantity not in (None, 1):  # "1 cup for every 3 pots"
                        mention.per_count = adjunct.quantity or Fraction(1)
                        mention.per_number = TextSpan(adjunct.number_start, adjunct.number_end)
                    return self.discourse.stuff(adjunct)
                continue
            own = adjunct.partitive or self._nearest(clause, phrase, adjunct)
            if adjunct.determiner == "each" and own and (adjunct.partitive or not adjunct.counts):
                return self._of_each(adjunct, mention.stuff.head, clause, phrase)  # "4 chairs at each", "6 in each of them"
        if mention.subject and clause.tense != "past" and (clause.verb == "hold" or clause.lemma in _SITTING):
            inside = [x for x in clause.adjuncts if x.preposition and x.determiner == "a" and x.head and not x.unit]
            if inside and not (inside[0].counts and inside[0].quantity != 1):
                return self.discourse.stuff(inside[0])  # "5 people fit into a cabin"
        fronted = [p for p in clause.adjuncts if p.quantity is not None and p.head and not p.unit and p.start < phrase.start]
        if mention.subject and phrase.each and fronted:
            return self.discourse.stuff(fronted[-1])  # "In 5 Beuteln sind je 12"
        if mention.subject and phrase.each:
            return None  # "2 buses each have 3 rows": the rows are of each
        receiving = [
            o
            for o in clause.objects
            if o.determiner == "each" and o.unit != "time" and o is not phrase and o.start < phrase.start
        ]
        if receiving and not phrase.preposition:  # "gives each of his 4 friends 7 stamps"
            return self._of_each(receiving[-1], mention.stuff.head, clause, phrase)
        if each is not None and not mention.subject:
            if (each.partitive and each.of is not None) or not each.head:
                return self._of_each(each, mention.stuff.head, clause, phrase)
            return self.discourse.stuff(each)
        if phrase.each or "each" in clause.adverbs:
            for subject in clause.subjects:
                if subject.counts and subject is not phrase:
                    return self.discourse.stuff(subject)
            spoken = [*clause.subjects, *clause.objects, *(p.of for p in clause.objects if p.of is not None)]
            if any(s.pronoun in ("plural", "it") for s in spoken):
                earlier = [
                    m.stuff for m in self.mentions if m.value is not None and m.stuff.head != phrase.head and not m.stuff.unit
                ]
                if earlier:
                    return earlier[-1]
            others = [p for p in clause.objects if p is not phrase and (p.counts or p.plural) and p.start < phrase.start]
            others = [p for p in others if p.head != phrase.head]
            if phrase.preposition == "mit":  # "bilden Gruppen mit je 3": what stands right before it
                nearer = [p for p in clause.phrases if p.head and (p.plural or p.counts) and p.start < phrase.start]
                nearer = [p for p in nearer if p is not phrase and p.head != phrase.head and not p.unit]
                others = nearer[-1:] or others
            inside = [p for p in clause.adjuncts if p.plural and p.head and not p.counts and p.head != phrase.head]
            if inside and phrase.preposition and others and others[-1].start < inside[-1].start < phrase.start:
                others = inside  # "packt 50 Eier in Schachteln zu je 6"
            if others:
                return self.discourse.stuff(others[-1])
            shared = [p for p in clause.adjuncts if p.quantity is not None and p.head and not p.unit and p.start < phrase.start]
            if shared:
                return self.discourse.stuff(shared[-1])  # "von ihren 4 Tanten je 15 Euro"
            nouns = [p for p in clause.subjects if p.head and not p.counts and p.head != phrase.head]
            if nouns:
                return self.discourse.stuff(nouns[0])
            adjuncts = [p for p in clause.adjuncts if p.plural and p.head]
            if adjuncts:
                return self.discourse.stuff(adjuncts[0])
            return self.discourse.stuffs[-1] if self.discourse.stuffs else Stuff()
        if clause.expletive and clause.verb == "be":  # "There are 3 wicks in a lamp"
            inside = [
                x
                for x in clause.adjuncts
                if x.preposition in ("in", "on")
                and x.determiner == "a"
                and x.head
                and not x.counts
                and not _of_an_earlier(x, phrase, clause)
            ]
            mention.one = self.discourse.stuff(inside[0]) if inside else mention.one
        if self.lexicon.language == "de" and clause.tense not in (
            "past",
            "participle",
        ):  # "Aus einem Bogen schneidet er 4 Sterne"
            inside = [x for x in clause.adjuncts if x.preposition in _ONE_OF and x.determiner == "a" and x.head and not x.counts]
            inside = [x for x in inside if not x.person and x.head != phrase.head]
            mention.one = self.discourse.stuff(inside[0]) if inside else mention.one
        if clause.verb not in ("be", "cost", "measure", "") and not mention.subject and clause.tense in ("third", "base"):
            kind_of = [x for x in clause.subjects if x.head and x.determiner == "a" and not x.counts and not x.person]
            if kind_of:  # "A cart has 4 wheels"
                mention.one = self.discourse.stuff(kind_of[0])
        if mention.one is None and clause.verb in ("lose", "need", "put", "take") and not mention.subject:
            purposes = [x for x in clause.adjuncts if x.preposition == "for" and x.determiner == "a" and x.head and not x.counts]
            mine = [x for x in purposes if not x.person and self._nearest(clause, phrase, x) and x.start > phrase.start]
            mention.one = self.discourse.stuff(mine[0]) if mine else None  # "uses 3 cups for a loaf"
        if clause.verb == "hold" and not mention.subject:
            holders = [
                x
                for x in clause.subjects
                if (
                    x.head
                    and x.owner is None
                    and not x.person
                    and (x.plural or x.determiner in ("each", "") or (x.determiner == "a" and clause.tense != "past"))
                    and x.quantity is None
                )
                or x.quantity == 1
            ]
            if holders and not clause.passive:
                return self.discourse.stuff(holders[0])
        if mention.stuff.unit == "money" and clause.verb in ("cost", "pay", "be"):
            kinds = [p for p in clause.adjuncts if p.preposition == "for" and p.plural and p.head and not p.counts]
            beside = [p for p in kinds if p.start > phrase.start and not (p.determiner or p.name)][:1]
            if beside and mention.one is None:  # "9 euros for adults"
                mention.one = self.discourse.stuff(beside[0])
                return None
        if clause.verb == "pay" and mention.stuff.unit == "money" and (payers := _payers(clause)):
            mention.one = self.discourse.stuff(payers[0])
            return None
        if clause.verb == "measure" and not mention.subject:  # "Ein Lied dauert 4 Minuten"
            single = [x for x in clause.subjects if x.head and x.determiner == "a" and not x.counts and not x.person]
            mention.one = self.discourse.stuff(single[0]) if single else mention.one
        if (clause.verb == "cost" or (clause.verb == "be" and mention.stuff.unit == "money")) and not mention.subject:
            one = [x for x in clause.subjects if x.head and x.quantity == 1]
            if one:
                return self.discourse.stuff(one[0])
            single = [x for x in clause.subjects if x.head and not x.counts and not x.person]
            mention.one = self.discourse.stuff(single[0]) if single else None
        return None

    def _nearest(self, clause: Clause, phrase: Phrase, adjunct: Phrase) -> bool:
        """ "3 rows with 7 seats per row": the last amount before it, where there is one."""
        before = [p for p in clause.phrases if p.counts and p is not clause.asked and p.start < adjunct.start]
        return not before or phrase is before[-1] or phrase not in before

    def _of_each(self, each: Phrase, counted: str, clause: Clause, phrase: Phrase) -> Stuff:
        """The noun of "each", "each of them", "each one": one that is not the counted thing itself."""
        if each.of is not None and each.of.head:
            return self.discourse.stuff(each.of)
        if each.head and each.head != phrase.head:
            return self.discourse.stuff(each)
        before = [
            p
            for p in clause.phrases
            if p.head and p.head != phrase.head and p.plural and not p.unit and p.start < each.start and p is not phrase
        ]
        if before:
            return self.discourse.stuff(before[-1])
        others = [x for x in reversed(self.discourse.stuffs) if x.head != counted]
        others = [x for x in others if not x.unit] or others
        return others[0] if others else Stuff()


def _of_an_earlier(adjunct: Phrase, phrase: Phrase, clause: Clause) -> bool:
    """Whether "each …" stands by an amount before `phrase` that it belongs to."""
    counted = [p.start for p in clause.phrases if p.counts and p is not clause.asked and p.start < adjunct.start]
    return adjunct.start < phrase.start and bool(counted)


def _of_a_later(adjunct: Phrase, phrase: Phrase, clause: Clause) -> bool:
    """ "5 sheets with 20 on each": whether another amount inside the phrase is what "each" belongs to."""
    between = [p for p in clause.adjuncts if p.counts and phrase.start < p.start < adjunct.start]
    return not adjunct.head and phrase not in clause.adjuncts and bool(between)


def _payers(clause: Clause) -> list[Phrase]:
    """ "Adults pay 9 euros": what everybody of that kind pays."""
    return [p for p in clause.subjects if p.plural and p.head and not (p.determiner or p.counts or p.name or p.pronoun)]
