"""Clauses to mentions: what each quantity of the text says about whom, when and where."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from fractions import Fraction

from generator.comprehension.port import TextSpan
from generator.comprehension.rules.circumstances import circumstances, context, goals, is_age, shift, sources
from generator.comprehension.rules.effects import beside_others, effect, one_whole
from generator.comprehension.rules.kinds import share_heads, without_of
from generator.comprehension.rules.model import Kind, Mention, Party, Stuff
from generator.comprehension.rules.phrases import Clause, Phrase
from generator.comprehension.rules.sequels import KINDS, SequelReader
from generator.problem.model import Form

_THEN = frozenset(["danach", "hinterher", "anschließend", "schließlich", "zuletzt", "inzwischen", "mittlerweile"])
_START_WORDS = frozenset(
    ["at_first", "originally", "initially", "before", "earlier", "früher", "zuerst", "anfangs", "ursprünglich", "vorher"]
)
_END_WORDS = frozenset(["now", "left", "at_end", "jetzt", "übrig", "nun", "noch", "remaining"])


_WHOLES = frozenset(["of", "among", "out", "from", "von"])


def _of_the_whole(clause: Clause, counted: list[Phrase]) -> None:
    """ "Of the 40 pupils in the 3 halls 25 are girls": the 25 are of the pupils."""
    first = min(clause.phrases, key=lambda p: p.start, default=None)
    whole = first if first is not None and first.preposition in _WHOLES and first.head else None
    for phrase in counted if whole is not None and whole.plural else []:
        if whole is not None and phrase is not whole and not phrase.head and not phrase.comparison:
            phrase.head, phrase.words, phrase.plural, phrase.partitive = whole.head, whole.words, True, True
            phrase.modifiers = (*phrase.modifiers, *whole.modifiers)


_JOINT = 5
"""Letters between the two parts of one measure: "und" and its spaces."""
_REMAIN = frozenset(["remain", "end", "übrigbleiben"])


_FIRST = frozenset(
    ("after", "before", "when", "while", "as", "since", "if", "once", "nachdem", "bevor", "als", "wenn", "während")
)
"""Words of a clause that stands before the one that it hangs on."""


@dataclass(slots=True)
class FactReader(SequelReader):
    """Reads clauses in order and keeps what they said."""

    adverbs: set[str] = field(default_factory=set)
    _seen: set[int] = field(default_factory=set)
    """Starts of the phrases that are mentions already: "6 goats grazing by the gate" is one."""

    def read(self, clause: Clause) -> None:  # noqa: C901 (a case for each turn of phrase, read top to bottom)
        """Adds the clause's mentions. The question's clause adds what it tells besides ("if she has 4 …")."""
        for phrase in clause.subjects:
            if phrase.owner is not None and not phrase.owner.plural:
                self.discourse.note_party(self.discourse.party(phrase.owner))
        first = min((x.start for x in clause.subjects), default=0)
        for phrase in clause.adjuncts:
            if phrase.start < first and phrase.owner is not None and phrase.owner.name:
                self.discourse.note_party(self.discourse.party(phrase.owner))  # "For Ana's birthday she …"
        holders, groups = self._subjects(clause)
        self.discourse.current = holders
        counted = [p for p in clause.phrases if (p.counts or (p.of is not None and p.of.counts)) and p is not clause.asked]
        self.adverbs = clause.adverbs
        counted = [p for p in counted if not self._only_time(p) or _goes_on(p, counted)]
        counted += self._single_goods(clause, counted)
        counted += [p for p in clause.phrases if p.determiner == "rest" and not p.counts and p is not clause.asked]
        share_heads(counted)
        _of_the_whole(clause, counted)
        if clause.asked is not None:
            self._asked(clause, clause.asked, holders)
        for phrase in counted:
            for part in (phrase, *phrase.joined):
                if part.start not in self._seen:
                    self._seen.add(part.start)
                    self._mention(clause, part, holders, groups)
        self._goes_on(clause)
        if clause.opener in ("ing", "to") and clause.inherited:
            words = frozenset(w for p in clause.phrases for w in (p.head, *p.modifiers) if w and p not in clause.subjects)
            for mention in self.mentions:
                if mention.clause == self.clause - 1:
                    mention.context |= words  # "wish to paint boats", "needs 2 hours for reading Latin"
        self._each_of_both(clause)
        if counted:
            self.discourse.owners += holders
        if clause.opener == "ing":
            self._paid_for(clause)
        if clause.opener == "to":
            self._needed_for(clause)
        self._note(clause, holders)
        self.clause += 1

    def announce(self, clauses: list[Clause]) -> None:
        """ "After her uncle gave her 7 coins, Ida had 18": whom a pronoun that comes first means, where nobody fits before."""
        if len(clauses) < 2 or clauses[0].opener not in _FIRST or clauses[0].question:
            return
        said = [p for p in clauses[0].phrases if p.pronoun or p.possessive]
        genders = {p.pronoun for p in said} | {{"his": "male", "her": "female"}.get(p.possessive, "") for p in said}
        unknown = [g for g in ("male", "female") if g in genders and not self.discourse.knows(g)]
        named = [p for clause in clauses[1:] for p in clause.subjects if p.name and p.person]
        if unknown and named and not any(p.name for p in clauses[0].subjects):
            self.discourse.note_party(self.discourse.party(named[0]))

    def introduce(self, clause: Clause) -> None:
        """Makes the people of a question known to the conditions that follow it."""
        for phrase in (*clause.objects, *clause.adjuncts, *clause.subjects):
            if (phrase.person or phrase.name) and not phrase.pronoun and phrase is not clause.asked:
                self.discourse.note_party(self.discourse.party(phrase))
        if clause.asked is not None and clause.asked.head and not clause.asked.unit and not self.discourse.stuffs:
            self.discourse.note_stuff(self.discourse.stuff(clause.asked))

    def _single_goods(self, clause: Clause, counted: list[Phrase]) -> list[Phrase]:
        """ "kauft 4 Eis und eine Limonade": one of each thing whose price was told, where several things are bought."""
        if self.lexicon.language != "de" or clause.verb not in ("gain", "lose") or clause.asked is not None:
            return []
        priced = {m.one.head for m in self.mentions if m.one is not None and m.stuff.unit == "money"}
        single = [p for p in clause.objects if p.determiner == "a" and p.head in priced and not p.counts]
        if len(single) + len([p for p in counted if p.head in priced]) < 2:
            return []
        for phrase in single:
            phrase.quantity, phrase.number_start = Fraction(1), phrase.start
            phrase.number_end = phrase.start + len(phrase.ordinal)
        return single

    def _only_time(self, phrase: Phrase) -> bool:
        """ "1 day it mends 30": some day."""
        if (
            phrase.some
            and phrase.unit == "time"
            and phrase.quantity is None
            and self.adverbs & {"later", "ago", "after", "später"}
        ):
            return True  # "a few minutes later"
        if phrase.determiner == "each" and phrase.quantity is not None:
            return True  # "every 4 minutes", "for every 3 pots": a rate
        if phrase.quantity == 1 and phrase.unit == "time" and phrase.preposition == "in":
            return True  # "60 km in 1 hour": a rate
        return (
            phrase.quantity == 1
            and not phrase.preposition
            and self.lexicon.is_in(phrase.head, "period", "daytime")
            and not phrase.comparison
            and not phrase.each
        )

    def _asked(self, clause: Clause, asked: Phrase, holders: tuple[Party, ...]) -> None:
        """What the asked phrase tells itself: "how many cases of 12 boxes", "how many 6 dollar toys"."""
        if asked.of is not None and asked.of.quantity is not None:
            asked.of.per = Phrase(asked.start, asked.end, head=asked.head, modifiers=asked.modifiers, words=asked.words)
            self._mention(clause, asked.of, holders, None)
            asked.of = None
        elif asked.quantity is not None and asked.head:
            self._mention(clause, replace(asked), holders, None)

    def _note(self, clause: Clause, holders: tuple[Party, ...]) -> None:
        others: list[Party] = []
        pronouns = [p for p in (*clause.objects, *clause.adjuncts) if p.pronoun in ("male", "female")]
        topic = tuple(party for p in pronouns for party in self.discourse.party(p))  # "Jan gave him 6": the talk stays with him
        for phrase in clause.objects:
            gender = {"his": "male", "her": "female"}.get(phrase.possessive, "")
            if phrase.partitive and gender and self.discourse.knows(gender):
                topic += self.discourse.possessor(phrase)  # "hid some of her pears"
        for phrase in (*clause.objects, *clause.adjuncts):
            if phrase is clause.asked or phrase.counts:
                continue
            if phrase.owner is not None and not phrase.owner.plural:
                self.discourse.note_party(self.discourse.party(phrase.owner))
            if (phrase.person or phrase.name) and not phrase.pronoun:
                others += self.discourse.party(phrase)
            elif phrase.plural and phrase.head and not phrase.unit and phrase.preposition in ("", "of") and clause.verb != "be":
                self.discourse.note_stuff(self.discourse.stuff(phrase))
        self.discourse.note_party(tuple(others))
        for phrase in clause.phrases:
            if phrase.than is not None and phrase.than.name:
                self.discourse.note_aside(self.discourse.party(phrase.than))
        for phrase in clause.subjects:
            if phrase.owner is not None and not phrase.counts:
                self.discourse.note_party(self.discourse.party(phrase.owner))
        self.discourse.note_party(holders)
        self.discourse.note_party(topic)

    def _mention(self, clause: Clause, phrase: Phrase, holders: tuple[Party, ...], each: Phrase | None) -> None:  # noqa: C901 (a case for each turn of phrase, read top to bottom)
        content: Stuff | None = None
        if phrase.of is not None and phrase.of.counts and phrase.of.quantity is not None and phrase.of is not phrase:
            inner = phrase.of
            if phrase.determiner == "each":  # "each of the 6 groups": so many there are
                self._mention(clause, inner, (), None)
                self.mentions[-1].kind, self.mentions[-1].per = Kind.STATE, None
                return
            contained = not inner.head or phrase.determiner == ""
            if phrase.quantity is None and contained and phrase.head and phrase.plural:  # "in packages of 6", "pieces of 3 feet"
                inner.per = Phrase(phrase.start, phrase.end, head=phrase.head, words=phrase.words)
            if phrase.quantity is None and not inner.head and phrase.head and phrase.plural:
                things = [p for p in (*clause.subjects, *clause.objects) if p.head and not p.person and p is not phrase]
                inner.head = next((p.of.head if p.of is not None and p.of.head else p.head for p in things), "")
                inner.plural = True
            part = phrase.form in (Form.FRACTION, Form.PERCENTAGE) and (phrase.quantity or 0) < 1
            if phrase.quantity is None or phrase.head == "" or part:
                self._mention(clause, inner, holders, each)  # "a tin of 30 pins", "some of the 9 pins"
                if (phrase.partitive or part) and self.mentions[-1].kind in (Kind.PLUS, Kind.MINUS, Kind.EVENT):
                    self.mentions[-1].kind, self.mentions[-1].other = Kind.STATE, ()  # the whole was there before
                if phrase.quantity is None:
                    return
            elif phrase.form is Form.FRACTION and phrase.quantity < 1:  # "half of her 30 euros"
                self._mention(clause, inner, holders, each)
                self.mentions[-1].kind, self.mentions[-1].other = Kind.STATE, ()
                phrase = without_of(phrase)
                phrase.partitive, phrase.unit = True, ""
            else:  # "3 bags of 5 apples"
                inner.per = Phrase(phrase.start, phrase.end, head=phrase.head, modifiers=phrase.modifiers, words=phrase.words)
                self._mention(clause, inner, holders, None)
                content = self.mentions[-1].stuff
                phrase = without_of(phrase)
        measured = (
            next((m for m in phrase.modifiers if m in self.lexicon.units and self.lexicon.units[m].lemma == m), "")
            if phrase.quantity is not None
            else ""
        )
        if measured:  # "3 euro tops", "a 90 page diary": so much for each one; "a 50 dollar bill": the money itself
            unit = self.lexicon.units[measured]
            if phrase.head in ("bill", "note", "schein"):
                phrase.modifiers = (*phrase.modifiers, "bill")
            elif phrase.determiner != "a" or (unit.dimension != "money" and not one_whole(clause, phrase, self.lexicon)):
                phrase.per = Phrase(phrase.start, phrase.end, head=phrase.head, words=phrase.head, plural=phrase.plural)
            stuff = Stuff(unit.lemma, unit=unit.dimension, words=measured)
        else:
            stuff = self.discourse.stuff(self._named_before(clause, phrase))
        if self.lexicon.language == "en" and is_age(clause, phrase):
            stuff = Stuff("year", unit="time", words="years")
        verb, lemma = clause.verb, clause.lemma
        kind = KINDS.get(clause.verb, Kind.STATE)
        in_subject = any(phrase is s for s in clause.subjects)
        if clause.verb == "pay" and stuff.unit == "time":
            kind, verb = Kind.EVENT, "do"  # "spends 7 hours"
        if (
            kind is Kind.EVENT
            and clause.progressive
            and in_subject
            and clause.verb == "do"
            and clause.adjuncts
            and self.lexicon.language == "en"
        ):
            kind = Kind.STATE  # "6 gulls were sitting on the mast"
        if clause.verb in ("cost", "hold") and in_subject and phrase.quantity == 1:
            return  # "1 bead costs 9 cents": each stamp
        if stuff.unit == "money" and "bill" in phrase.modifiers:
            kind, clause.adverbs = Kind.STATE, clause.adverbs | {"before"}  # "with a $50 bill": what there is to pay with
        elif (
            stuff.unit == "money"
            and clause.lemma in ("buy", "purchase", "rent", "order", "sell", "kaufen", "verkaufen")
            and phrase.per is None
        ):
            kind = Kind.MINUS if clause.verb == "gain" else Kind.PLUS  # "bought it for $5", "sold it for $5"
        owners = self.discourse.possessor(phrase)
        if in_subject and kind is Kind.NEED:
            kind = Kind.STATE  # "18 students need": they are there
        if phrase.possessive in ("his", "her", "their") and phrase.owner is None and any(h.person for h in holders):
            owners = holders  # "Jan broke some of his plates": his own
        who: tuple[Party, ...] = () if kind is Kind.STATE and "bill" in phrase.modifiers else holders
        other = self._others(clause, phrase)
        if in_subject:
            who = self._holders_of_subject(clause)
        if owners and (phrase.partitive or phrase.determiner == "possessive") and kind in (Kind.STATE, Kind.EVENT):
            who = owners
        elif owners and owners != who:
            other = tuple(dict.fromkeys((*other, *owners)))
        kind, verb = effect(clause, phrase, in_subject, (kind, verb), self.lexicon)
        if clause.verb == "have" and clause.lemma not in ("have", "haben", "own") and other and not in_subject:
            kind, verb = Kind.MINUS, "give"  # "brings her 7 more"
        if clause.verb == "share" and other and not in_subject:
            kind, verb = Kind.MINUS, "give"  # "shares 5 with Ida"
        if self.lexicon.is_in(stuff.head, "contest") and clause.verb in ("gain", "lose"):
            kind, verb = Kind.EVENT, "do"  # "gewann 9 Spiele und verlor 4": all of them were played
        given = phrase.possessive or phrase.determiner == "the"
        if given and phrase.quantity is not None and self.lexicon.is_in(clause.lemma, "distributing"):
            kind, verb = Kind.STATE, "have"  # "verteilt ihre 22 Eier": all there are
        if self.lexicon.is_in(clause.lemma, "exchanging"):  # "tauscht 6 gegen 10 andere"
            kind, verb = (Kind.PLUS, "gain") if phrase.preposition in ("gegen", "durch") else (Kind.MINUS, "give")
        if phrase.preposition == "mit" and clause.verb in ("have", "be") and phrase.quantity is not None and not stuff.unit:
            kind, verb = Kind.PLUS, "gain"  # "mit seinen 9 neuen Münzen hat er 73"
        if kind is Kind.EVENT and clause.lemma == "werden" and phrase.comparison == "more" and in_subject:
            kind, verb = Kind.PLUS, "arrive"  # "6 weitere sind reif geworden"
        if phrase.preposition == "außer":
            kind, verb = Kind.STATE, "be"  # "alle außer 3": those stay
        if in_subject and clause.verb == "be":
            stuff = self._with_predicate(clause, stuff)
        if phrase.preposition == "nach" and stuff.unit == "length":
            kind, verb = Kind.EVENT, "do"  # "nach 9 km macht sie Pause"
        places, time = circumstances(clause, phrase, self.lexicon)
        mention = Mention(
            index=len(self.mentions),
            value=phrase.times if phrase.times is not None else phrase.quantity,
            form=phrase.form,
            stuff=stuff,
            kind=kind,
            span=TextSpan(phrase.start, phrase.end),
            number=TextSpan(phrase.number_start, phrase.number_end)
            if phrase.number_start >= 0
            else TextSpan(phrase.start, phrase.end),
            sentence=clause.sentence,
            clause=self.clause,
            lemma=lemma,
            verb=verb,
            holders=who,
            other=other,
            places=places,
            time=time,
            negated=clause.negated,
            more=(phrase.comparison == "more" and phrase.than is None) or phrase.determiner == "another",
            partitive=phrase.partitive
            or self._earlier_part(phrase)
            or (in_subject and not phrase.head and not phrase.comparison and (clause.passive or clause.lemma in ("be", "sein"))),
            rest=phrase.determiner == "rest",
            again=phrase.determiner == "other" or "other" in (phrase.ordinal, *phrase.modifiers),
            opener=clause.opener,
            modal=clause.modal,
            passive=clause.passive,
            own=bool(phrase.possessive) and owners == holders and phrase.partitive,
            sources=sources(clause),
            goals=goals(clause),
            expletive=clause.expletive,
            subject=in_subject,
            context=context(clause, phrase),
            ending=bool(clause.adverbs & _END_WORDS)
            or (clause.verb in ("be", "have") and bool(clause.adverbs & _THEN))
            or phrase.preposition == "außer"
            or clause.lemma in _REMAIN,
            beginning=bool(clause.adverbs & _START_WORDS) or verb == "start",
            word=phrase.comparative,
            adjective=phrase.adjective,
        )
        last = self.mentions[-1] if self.mentions else None
        if clause.verb == "be" and not stuff.head and last is not None and last.kind is Kind.SIZE and holders:
            mention.stuff = stuff = last.stuff  # "Ida is 6 years old and her cousin is 10"
        self._kind(clause, phrase, mention, each)
        beside_others(clause, phrase, mention, self.mentions, self.lexicon)
        mention.shift = shift(clause, phrase)
        absent = clause.verb == "arrive" and in_subject
        if (
            mention.negated
            and mention.kind in (Kind.PLUS, Kind.EVENT)
            and (mention.partitive or not phrase.head or absent)
            and any(not m.partitive or m.stuff.head != stuff.head for m in self.mentions)
        ):
            mention.kind, mention.negated = Kind.MINUS, False  # "9 guests, but 2 couldn't stay"
        self.mentions.append(mention)
        measure = stuff.unit and stuff.unit != "money" and mention.kind is Kind.SIZE
        told = mention.value is not None or not any(m.value is not None for m in self.mentions)
        for_whom = phrase.preposition == "for" and self.lexicon.is_in(stuff.head, "person", "anybody")
        noted = mention.kind is not Kind.FACTOR and not measure and told and stuff.head not in ("uhr", "o'clock") and not for_whom
        if noted and not self._holds_others(clause, phrase):
            of_these = len(self.mentions) > 1 and self.mentions[-2].kind is Kind.RATE and self.mentions[-2].clause == self.clause
            if of_these and self.mentions[-2].per is not None and self.mentions[-2].per.head == mention.stuff.head:
                content = self.mentions[-2].stuff  # "12 on each of the 2 shelves and 9 on the last one"
            self.discourse.note_stuff(content or mention.stuff, counted=True)  # after "2 strings of 30 beads" beads are spoken of

    def _named_before(self, clause: Clause, phrase: Phrase) -> Phrase:
        """ "Pears are sold at 4 for 3 euros": an amount without a noun is of the things that the clause is about."""
        about = [p for p in clause.subjects if p.head and p.plural and not p.counts and not p.person and not p.determiner]
        bare = not (phrase.head or phrase.modifiers or phrase.partitive or phrase.pronoun or phrase.comparison or phrase.times)
        return about[0] if about and bare and phrase not in clause.subjects and not clause.inherited else phrase

    def _with_predicate(self, clause: Clause, stuff: Stuff) -> Stuff:
        """ "4 kites are green": the predicate is a mark of the thing."""
        plain = [p for p in clause.objects if not p.counts and not p.determiner]
        marks = [p for p in plain if self.lexicon.is_in(p.head, "adjective") and not (p.plural and p.modifiers)]
        nouns = [p for p in clause.objects if not p.counts and p.head and not p.determiner and p.plural]
        rest = any(x.determiner == "rest" for x in clause.subjects)
        same = bool(nouns) and nouns[0].head == stuff.head  # "6 are dark chocolates"
        if not marks and nouns and (rest or same or self.lexicon.covers(stuff.head, nouns[0].head)):
            return self.discourse.stuff(nouns[0])  # "the rest are boys", "26 of the pupils are girls"
        if not marks:
            return stuff
        return replace(stuff, modifiers=stuff.modifiers | {m.head for m in marks}, words=f"{marks[0].head} {stuff.words}")


def _goes_on(phrase: Phrase, counted: list[Phrase]) -> bool:
    """ "1 hour and 20 minutes": the first part of a longer time."""
    return any(p.unit == phrase.unit and p is not phrase and 0 < p.start - phrase.end <= _JOINT for p in counted)
