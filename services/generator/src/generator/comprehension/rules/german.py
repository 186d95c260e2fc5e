"""German sentences to clauses: parts between commas and conjunctions, each with its verb wherever German puts it."""

from __future__ import annotations

from generator.comprehension.rules.german_parts import (
    OPENING,
    SPLITTING,
    is_gapped,
    is_verb,
    opens_subordinate,
    other_particle,
    split_parts,
    without_participles,
)
from generator.comprehension.rules.german_phrases import GermanPhraseReader
from generator.comprehension.rules.german_questions import asked_phrase, is_command
from generator.comprehension.rules.german_settling import settle
from generator.comprehension.rules.german_verbs import main_verb
from generator.comprehension.rules.lexicon import Lexicon
from generator.comprehension.rules.numerals import merge_idioms, merge_numbers, split_groups
from generator.comprehension.rules.phrases import Clause, Phrase
from generator.comprehension.rules.tokens import Sentence, Token

_WHO = ("pronoun_male", "pronoun_female", "pronoun_it", "pronoun_plural", "pronoun_self", "article", "possessive")
_RELATIVE = frozenset(["der", "die", "das", "den", "dem", "denen", "deren", "dessen"])
_NO_MARKS = frozenset(["gleich", "übrig", "groß", "lang", "alt", "schwer", "verschieden", "restlich", "gut", "weiter"])


def clauses(sentence: Sentence, number: int, lexicon: Lexicon) -> list[Clause]:
    """The clauses of one sentence, in order. `number` is the sentence's index."""
    tokens = split_groups(merge_numbers(merge_idioms(list(sentence.tokens), lexicon), lexicon), lexicon)
    tokens = without_participles(tokens, lexicon)
    done: list[Clause] = []
    for part in split_parts(tokens, lexicon):
        _Part(part, number, lexicon, done).add()
    asked = [c for c in done if c.asked is not None]
    for clause in done:
        clause.question = (bool(asked) and clause is asked[-1]) or (sentence.question and not asked and clause is done[-1])
    return done


class _Part:
    """One part of a sentence on its way to a clause."""

    def __init__(self, tokens: list[Token], number: int, lexicon: Lexicon, done: list[Clause]) -> None:
        self.lexicon, self.done = lexicon, done
        self.opener = ""
        if tokens and (tokens[0].lower in OPENING or (len(tokens) > 1 and opens_subordinate(tokens, lexicon, not done))):
            self.opener, tokens = tokens[0].lower, tokens[1:]
        self.tokens = tokens
        self.reader = GermanPhraseReader(tokens, lexicon)
        start = tokens[0].start if tokens else 0
        self.clause = Clause(number, start, tokens[-1].end if tokens else start, opener=self.opener)
        self.free: list[tuple[Phrase, int]] = []
        """Phrases without a preposition, with their position."""
        self.last: Phrase | None = None
        self.elided = False
        """Whether the subject is that of the clause before: "und verlor 4"."""

    def add(self) -> None:
        """Appends the part's clause, or adds its phrases to the clause before where it has no verb of its own."""
        if not self.tokens:
            return
        verbs = [
            i
            for i, t in enumerate(self.tokens)
            if is_verb(t, self.lexicon, self.tokens[i + 1] if i + 1 < len(self.tokens) else None)
        ]
        last = self.done[-1] if self.done else None
        if last is not None and self._belongs(last, verbs):
            return
        skip, mark = main_verb(self.tokens, verbs, self.clause, self.lexicon)
        if not self.clause.verb and is_command(self.reader):
            self.clause.verb = "be"
        if mark is not None:
            self.free.append((Phrase(mark.start, mark.end, head=mark.lower, words=mark.lower), mark.start))
        if last is not None and self.tokens[0].lower == "davon" and verbs and verbs[-1] == len(self.tokens) - 1:
            self.clause.opener = "that"  # "von denen sie 36 verkaufte"
        relative = (
            last is not None
            and not self.opener
            and self.tokens[0].lower in _RELATIVE
            and verbs
            and verbs[-1] == len(self.tokens) - 1
            and verbs[0] > 0
        )
        if relative:
            skip.add(0)
            before = last.phrases if last is not None else []
            if last is not None and last.than is not None and last.than.subjects:
                before = last.than.subjects
            self.clause.opener = "that"
            if before:
                self.clause.subjects, self.clause.inherited = [before[-1]], True
        if self.tokens[0].lower == "um" and any(t.lower == "zu" or self._is_infinitive(i) for i, t in enumerate(self.tokens)):
            skip.add(0)
            self.opener = self.clause.opener = "to"
        self.elided = self._without_subject(verbs)
        self._walk(skip)
        self._subject()
        if self.clause.lemma == "bringen" and any(t.lower == "mit" for t in self.tokens):
            self.clause.particle = "mit"  # "brachte 3 mit in den Park": they are still hers
        settle(self.clause, self.lexicon)
        if (
            not self.clause.subjects
            and last is not None
            and not self.clause.expletive
            and (self.opener in SPLITTING or self.clause.opener == "to" or not self.free)
        ):
            self.clause.subjects, self.clause.inherited = list(last.subjects), True
        self.done.append(self.clause)

    def _without_subject(self, verbs: list[int]) -> bool:
        """ "gewann 9 und verlor 4", "hat 9 gekauft und 4 verkauft", "die sie pflückte und 4 davon aß": who does it is not said
        again. What comes and goes in numbers is its own subject."""
        if not self.done or not self.done[-1].subjects or not verbs:
            return False
        if self.opener not in SPLITTING and not self._goes_on(verbs):
            return False
        senses = self.lexicon.verbs.get(self.tokens[verbs[-1]].lower, ())
        moving = bool(senses) and senses[0].kind in ("arrive", "depart", "be")
        if moving and any(t.kind == "number" for t in self.tokens):
            return False
        finite = [i for i in verbs if self.lexicon.is_in(self.tokens[i].lower, "auxiliary") or not self._is_participle(i)]
        subordinate = bool(self.done[-1].opener) and self.done[-1].opener not in SPLITTING
        if subordinate and is_gapped(self.tokens[: verbs[0]], self.lexicon):
            return False  # "wenn ein Hund 4 und ein Huhn 2 Beine hat"
        return verbs[0] == 0 or not finite or (subordinate and verbs[0] == len(self.tokens) - 1)

    def _goes_on(self, verbs: list[int]) -> bool:
        """ "Er hatte 45, gab 11 aus und fand 2": a verb first, after a main clause, with nobody named behind it."""
        last, after = self.done[-1], self.tokens[1] if len(self.tokens) > 1 else None
        if self.opener or verbs[0] != 0 or (last.opener and last.opener not in SPLITTING) or last.asked is not None:
            return False
        named = after is None or after.text[:1].isupper() or self.lexicon.is_in(after.lower, *_WHO)
        return not named

    def _is_participle(self, i: int) -> bool:
        senses = self.lexicon.verbs.get(self.tokens[i].lower, ())
        return bool(senses) and senses[0].tense == "participle"

    def _belongs(self, last: Clause, verbs: list[int]) -> bool:
        """Whether the part is no clause of its own: it goes on with the last one, or takes over the verb of that."""
        first = self.tokens[0].lower
        compared = any(
            (p.as_many or p.times) if first == "wie" else p.comparison for p in last.phrases if first in ("wie", "als")
        )
        infinitive = bool(verbs) and all(self._is_infinitive(i) for i in verbs)
        if compared and not self.opener and asked_phrase(self.reader, self.clause, 0) is None:
            self._continue(last, False, set(verbs))  # "so viele, wie Ana hat"
        elif last.verb and is_gapped(self.tokens, self.lexicon):
            self._gap(last)
        elif other_particle(last, self.tokens, self.lexicon):
            self._gap(last)
            self.done[-1].subjects = self.done[-1].subjects or list(last.subjects)
        elif not verbs or (infinitive and first != "um"):
            alike = any(t.lower in ("gleich", "gleich_viele") for t in self.tokens) and not any(t.value for t in self.tokens)
            if not alike:  # "…, jeden Tag gleich weit" tells no amount
                self._continue(last, infinitive, set(verbs))
        else:
            return False
        return True

    def _gap(self, last: Clause) -> None:
        """ "Ana hat 4 Äpfel, Leo 6": the second takes the verb of the first."""
        clause = self.clause
        clause.verb, clause.lemma, clause.tense, clause.modal = last.verb, last.lemma, last.tense, last.modal
        clause.adverbs = set(last.adverbs)
        particle = other_particle(last, self.tokens, self.lexicon)
        if particle:  # "steigen 8 ein und 11 aus"
            plain = last.lemma.removeprefix(last.particle)
            clause.verb, clause.lemma, clause.particle = self.lexicon.phrasal[plain, particle], particle + plain, particle
        self._walk({len(self.tokens) - 1} if particle else set())
        self._subject()
        settle(clause, self.lexicon)
        self.done.append(clause)

    def _is_infinitive(self, i: int) -> bool:
        senses = self.lexicon.verbs.get(self.tokens[i].lower, ())
        with_zu = i > 0 and self.tokens[i - 1].lower == "zu"
        return with_zu or (bool(senses) and senses[0].tense == "infinitive")

    def _continue(self, last: Clause, infinitive: bool, skip: set[int]) -> None:
        """A list that goes on, "als am Dienstag", or "…, Englisch zu lernen"."""
        self.clause = last
        before = len(last.objects)
        self._walk(skip | {i for i, t in enumerate(self.tokens) if t.lower == "zu" and i + 1 in skip})
        for phrase, _ in self.free:
            if infinitive:
                phrase.preposition = "zu"
                last.adjuncts.append(phrase)
            elif phrase is not last.asked and len(last.objects) >= before:
                last.objects.append(phrase)
        if infinitive:
            words = [self.tokens[i].lower for i in skip]
            last.adjuncts.append(Phrase(self.clause.start, self.clause.end, head=words[-1], preposition="zu"))
        last.end = self.tokens[-1].end

    def _walk(self, skip: set[int]) -> None:
        """Reads phrases, prepositions, adverbs and the comparison word by word."""
        i, pending, than, joined = 0, "", False, False
        while i < len(self.tokens):
            word = self.reader.lower(i)
            if (
                i in skip
                and than
                and self.clause.than is not None
                and self.clause.than.subjects
                and self.clause.asked is not None
                and i == min(skip)
            ):
                than = False  # "wie viele Äpfel mehr als Birnen hat Ana"
            if i in skip or self.tokens[i].kind == "punct" or word in SPLITTING or (word == "zu" and i + 1 in skip):
                joined = word in ("und", "oder", "sowie")
                i += 1
                continue
            if word == "als" or (word == "wie" and self._compares()):
                than, i = True, i + 1
                self.clause.than = self.clause.than or Clause(
                    self.clause.sentence, self.tokens[i - 1].start, self.tokens[i - 1].end
                )
                continue
            question = asked_phrase(self.reader, self.clause, i)
            found = question or self.reader.read(i)
            if question is not None:
                self.clause.asked = question[0]
            if found is not None:
                phrase, i = found
                if joined and not pending and not than and self._alike(phrase):
                    pending = self.last.preposition if self.last is not None else ""  # "am Montag und Mittwoch"
                self._place(phrase, pending, than)
                pending, joined, self.last = "", False, phrase
            elif self.lexicon.is_in(word, "preposition"):
                pending, i = word, i + 1
            else:
                self._small(word, than)
                i += 1

    def _alike(self, phrase: Phrase) -> bool:
        """Whether a phrase after "und" goes with the one before it under its preposition: "aus 7 Rosen und 12 Tulpen", not
        "für 2 Euro und einen Stift für 3 Euro"."""
        last = self.last
        if last is None or not last.preposition or not phrase.head:
            return False
        return last.counts == phrase.counts and last.unit == phrase.unit

    def _compares(self) -> bool:
        if self.clause.asked is not None and self.clause.asked.adjective == "times":
            return True
        return any(p.as_many or p.times is not None for p, _ in self.free) or any(p.as_many for p in self.clause.phrases)

    def _place(self, phrase: Phrase, preposition: str, than: bool) -> None:
        clause = self.clause
        if than and clause.than is not None:
            phrase.preposition = preposition
            (clause.than.adjuncts if clause.than.subjects and preposition else clause.than.subjects).append(phrase)
        elif preposition in ("vor", "in") and phrase is clause.asked and phrase.unit == "time":
            clause.adverbs.add("ago" if preposition == "vor" else "later")  # "Vor wie vielen Jahren"
            self.free.append((phrase, phrase.start))
        elif preposition and phrase is not clause.asked:
            phrase.goal = preposition in ("ins", "ans", "aufs")
            phrase.preposition = "in" if preposition in ("im", "ins") else "for" if preposition == "für" else preposition
            if preposition == "mit" and phrase.counts and clause.verb not in ("pay", "have", "be"):
                self.free.append((phrase, phrase.start))  # "spielt mit 5 Kindern": the amount is what is done
                return
            clause.adjuncts.append(phrase)
        else:
            self.free.append((phrase, phrase.start))

    def _small(self, word: str, than: bool) -> None:
        clause = self.clause
        if than and clause.than is not None and self.lexicon.is_in(word, "daytime", "relative_day"):
            time = word.rstrip("s") if self.lexicon.is_in(word, "daytime") and word.endswith("s") else word
            clause.than.subjects.append(Phrase(self._at(word), self._at(word), head=time, preposition="when"))
            return
        if self.lexicon.is_in(word, "negation"):
            clause.negated = True
        elif word == "es":
            clause.expletive = clause.expletive or clause.verb == "be"
        elif (self.lexicon.is_in(word, "comparative_more", "comparative_fewer") and word != "mehr") or word == "mehr":
            self._compare(word)
        elif self.lexicon.is_in(word, "daytime"):
            time = word.rstrip("s") if word.endswith("s") else word
            clause.adjuncts.append(Phrase(self._at(word), self._at(word), head=time, preposition="when"))
        elif self.lexicon.is_in(word, "relative_day"):
            clause.adjuncts.append(Phrase(self._at(word), self._at(word), head=word, preposition="when"))
        elif clause.lemma in ("sein", "bleiben") and word not in _NO_MARKS and self._is_mark(word):
            at = self._at(word)
            self.free.append((Phrase(at, at + len(word), head=word, words=word), at))  # "8 Perlen sind rot"
        else:
            clause.adverbs.add(word)

    def _is_mark(self, word: str) -> bool:
        """Whether a word after "sein" says of what kind something is; an unknown one does at the end of a clause."""
        if self.lexicon.is_in(word, "adjective"):
            return True
        known = word in self.lexicon.verbs or any(word in words for words in self.lexicon.classes.values())
        counted = self.clause.asked is not None or any(p.counts or p.determiner == "rest" for p, _ in self.free)
        return not known and counted and len(word) > 3 and self.tokens[-1].lower == word

    def _at(self, word: str) -> int:
        return next((t.start for t in self.tokens if t.lower == word), self.clause.start)

    def _compare(self, word: str) -> None:
        """ "mehr" away from its noun: it belongs to what is asked, else to the amount before it."""
        comparison = "fewer" if self.lexicon.is_in(word, "comparative_fewer") else "more"
        counted = [p for p, _ in self.free if p.counts and not p.comparison]
        target = self.clause.asked or (counted[-1] if counted else None)
        if target is not None and not target.comparison:
            target.comparison, target.comparative = comparison, word

    def _subject(self) -> None:
        """Who does it: the first person, else the first phrase that is no amount, else the amount itself."""
        clause = self.clause
        free = [p for p, _ in self.free]
        for phrase in free:  # "sie" with a plural verb
            if phrase.pronoun == "female" and clause.progressive and self._plural_verb():
                phrase.pronoun, phrase.plural = "plural", True
        if self.elided:
            clause.subjects, clause.inherited = list(self.done[-1].subjects), True
        elif not clause.subjects:
            plain = [
                p for p in free if not p.counts and p is not clause.asked and p.ordinal not in ("den", "dem", "einen", "einem")
            ]
            if free and free[0].counts and clause.progressive and not free[0].unit:
                plain = [p for p in plain if p.determiner or p.person or p.name or p.pronoun]  # "2 hatten keine Zeit"
            people = [p for p in plain if p.person or p.name or p.pronoun]
            things = [
                p
                for p in plain
                if p.determiner in ("each", "the", "a", "possessive", "rest", "all", "other", "")
                and p not in people
                and (p.determiner or p.plural)
                and not (p.determiner == "each" and p.unit == "time" and clause.verb not in ("have", "be"))
            ]
            chosen = [p for p in people if p.pronoun != "plural" or p.plural][:1] or (things[:1] if not clause.expletive else [])
            alike = people if chosen and chosen[0] in people else things
            if chosen:
                place = free.index(chosen[0])
                while place + 1 < len(free) and free[place + 1] in alike and self._joined(free[place], free[place + 1]):
                    place += 1
                    chosen.append(free[place])
            if not chosen and clause.verb in ("be", "arrive", "depart", "do", "other", "lose", "put") and not clause.expletive:
                counted = [p for p in free if p.counts]
                chosen = counted[:1] if not clause.passive or counted else []
            clause.subjects = chosen
        clause.objects += [p for p in free if p not in clause.subjects]

    def _plural_verb(self) -> bool:
        finite = [t.lower for i, t in enumerate(self.tokens) if is_verb(t, self.lexicon, None)]
        plain = bool(finite) and all(word.endswith("en") for word in finite)  # "füllen sie", not "will sie füllen"
        return plain or any(
            word in ("sind", "waren", "haben", "hatten", "können", "müssen", "wollen", "möchten", "wurden", "werden")
            or word.endswith(("ten", "ießen"))
            for word in finite
        )

    def _joined(self, a: Phrase, b: Phrase) -> bool:
        between = [t.lower for t in self.tokens if a.end <= t.start < b.start]
        return between in (["und"], ["oder"])
