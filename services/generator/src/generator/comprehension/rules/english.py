"""English sentences to clauses: one around every verb, cut at commas, conjunctions and relative words."""

from __future__ import annotations

from fractions import Fraction

from generator.comprehension.rules.english_items import ItemReader
from generator.comprehension.rules.english_names import with_names
from generator.comprehension.rules.english_questions import turned, uninvert
from generator.comprehension.rules.english_rewording import as_possible, reworded, uncontracted
from generator.comprehension.rules.english_settling import settle
from generator.comprehension.rules.english_words import BARE_PARTICIPLES
from generator.comprehension.rules.lexicon import Lexicon
from generator.comprehension.rules.numerals import merge_idioms, merge_numbers
from generator.comprehension.rules.phrases import Clause, Item, Phrase
from generator.comprehension.rules.tokens import Sentence

_MODAL_VERBS = frozenset(
    (*("need", "want", "try", "go", "begin", "decide", "plan", "continue"),
     *("like", "have", "start", "wish", "hope", "help", "able", "suppose", "get"))
)  # fmt: skip


def clauses(sentence: Sentence, number: int, lexicon: Lexicon) -> list[Clause]:
    """The clauses of one sentence, in order. `number` is the sentence's index."""
    told = reworded(with_names(uncontracted(list(sentence.tokens)), lexicon), lexicon)
    tokens = merge_numbers(as_possible(merge_idioms(told, lexicon)), lexicon)
    items = ItemReader(tokens, lexicon).items()
    asks = sentence.question or told[0].lower != sentence.tokens[0].lower
    return settle(_Assembler(items, number).run(asks), lexicon, asks)


class _Assembler:
    """Walks over the items once, opening a clause wherever a new verb begins."""

    def __init__(self, items: list[Item], number: int) -> None:
        self.items = items
        self.number = number
        self.done: list[Clause] = []
        self.current = self._new(0)
        self.pending_preposition = ""
        self.joins = False
        self.infinitive = False
        self.than_mode = False

    def _new(self, i: int, opener: str = "") -> Clause:
        start = self.items[i].start if i < len(self.items) else 0
        return Clause(self.number, start, start, opener=opener)

    def _close(self, i: int, opener: str = "") -> None:
        self._fill_gap()
        if self.current.lemma or self.current.objects or self.current.subjects or self.current.adjuncts or self.current.adverbs:
            self.done.append(self.current)
        self.current = self._new(i, opener)
        self.pending_preposition, self.joins, self.than_mode = "", False, False

    def _fill_gap(self) -> None:
        """ "Ana has 9 shells and Leo 5": the verb is the one before."""
        gap, before = self.current, self.done[-1] if self.done else None
        if gap.lemma or gap.asked is not None or before is None or not before.lemma or len(gap.subjects) != 2:
            return
        who, amount = gap.subjects
        if (who.name or who.person) and not who.counts and amount.quantity is not None:
            gap.subjects, gap.objects = [who], [amount]
            gap.lemma, gap.verb, gap.tense, gap.passive = before.lemma, before.verb, before.tense, before.passive

    def run(self, question: bool) -> list[Clause]:
        for i, item in enumerate(self.items):
            if item.kind in ("comma", "conj", "sub", "rel"):
                self._boundary(i, item)
            elif item.kind == "verb":
                self._verb(i, item)
            elif item.kind == "np" and item.phrase is not None:
                self._phrase(i, item.phrase)
            else:
                self._small(i, item)
            self.current.end = max(self.current.end, item.end)
        self._close(len(self.items))
        asked = [c for c in self.done if c.asked is not None]
        for clause in self.done:
            clause.question = (bool(asked) and clause is asked[-1]) or (question and not asked and clause is self.done[-1])
            uninvert(clause)
        return self.done

    def _small(self, i: int, item: Item) -> None:
        clause = self.current
        if item.kind == "prep":
            self.pending_preposition = item.lower
        elif item.kind == "aux" and self.than_mode and clause.lemma:
            return
        elif item.kind == "aux":
            self.than_mode = False
            clause.modal = clause.modal if clause.modal in ("need", "want") else item.lower
            if clause.lemma:
                self._close(i)
                self.current.modal = item.lower
        elif item.kind == "not":
            clause.negated = True
            if item.lower in ("didn't", "don't", "doesn't", "couldn't", "can't", "won't", "wouldn't"):
                clause.modal = clause.modal or "did"
        elif item.kind == "adv":
            clause.adverbs.add(item.lower)
        elif item.kind == "there":
            clause.expletive = True
        elif item.kind == "than":
            clause.than, self.than_mode = clause.than or Clause(self.number, item.start, item.end), True
        elif item.kind == "to":
            self.infinitive = True
        elif item.kind == "particle":
            clause.particle = item.lower

    def _opens_clause(self, i: int) -> str:  # noqa: C901 (a case for each turn of phrase, read top to bottom)
        """What comes after a comma or conjunction at `i`: "subject" (noun phrase, then verb), "verb", "gap" or ""."""
        seen_phrase = False
        for j in range(i + 1, len(self.items)):
            item = self.items[j]
            if item.kind in ("adv", "not", "aux", "there", "particle"):
                if item.kind == "there":
                    return "subject"
                if seen_phrase and (item.kind == "aux" or item.lower.endswith("n't")):
                    return "subject"
                continue
            if item.kind == "prep":
                if seen_phrase and not self._verb_before_boundary(j):
                    return ""
                continue
            if item.kind == "verb":
                if item.tense == "ing" and seen_phrase and not any(x.kind == "verb" for x in self.items[i + 1 : j]):
                    return ""  # "6 cooks and 2 bakers waiting"
                if item.tense == "ing" and not seen_phrase and not self.current.progressive:
                    return "verb"
                return "subject" if seen_phrase else "verb"
            if item.kind == "np":
                before = self.items[j - 1]
                if before.kind == "prep":
                    continue
                if item.phrase is not None and item.phrase.determiner in ("how_many", "what"):
                    return "subject"
                if seen_phrase:
                    return "subject" if self._gap(i) else ""
                seen_phrase = True
                continue
            if (
                item.kind == "conj"
                and item.lower == "and"
                and seen_phrase
                and j + 1 < len(self.items)
                and self.items[j + 1].kind == "np"
            ):
                seen_phrase = False  # "Ana and Leo have …"
                continue
            if item.kind == "comma" and not seen_phrase and j == i + 1:
                continue
            if item.kind == "conj" and not seen_phrase and j == i + 1:
                continue
            if item.kind == "rel" and seen_phrase:
                return ""
            return ""
        return ""

    def _verb_before_boundary(self, j: int) -> bool:
        for item in self.items[j + 1 :]:
            if item.kind in ("comma", "conj", "sub", "rel", "to"):
                return False
            if item.kind in ("verb", "aux"):
                return True
        return False

    def _gap(self, i: int) -> bool:
        """ "Ana has 9 shells, Leo 5": somebody or something and an amount, no verb."""
        following = [item for item in self.items[i + 1 : i + 5] if item.kind != "adv"]
        phrases = [item.phrase for item in following[:3] if item.kind == "np" and item.phrase is not None]
        if len(phrases) < 2 or phrases[0].counts or not phrases[1].counts:
            return False
        if phrases[0].person or phrases[0].name:
            return True
        told = any(p.counts for p in self.current.objects) and any(not p.counts for p in self.current.subjects)
        return told and bool(phrases[0].head) and all(item.kind == "np" for item in following[:2])  # "a cap costs 6, a shirt 9"

    def _boundary(self, i: int, item: Item) -> None:
        if item.kind == "sub":
            self._close(i, item.lower)
            return
        if item.kind == "rel":
            before = self.items[i - 1].phrase if i else None
            if self.than_mode and before is not None and not before.head and not before.name:
                return  # "than those that got off"
            antecedent = (before.than or before) if before is not None else self._last_phrase()
            self._close(i, item.lower)
            if antecedent is not None:
                self.current.subjects, self.current.inherited = [antecedent], True
            return
        just_cut = i > 0 and self.items[i - 1].kind in ("sub", "comma", "conj")
        if just_cut and not self.current.lemma and not self.current.subjects:
            return
        following = self.items[i + 1].phrase if i + 1 < len(self.items) else None
        if self.than_mode and following is not None and (following.counts or following.comparison):
            self.than_mode = False
        opens = self._opens_clause(i)
        if (opens and (self.current.lemma or self.current.opener in ("if", "when"))) or (
            opens == "subject" and self.current.asked is not None and self.current.lemma
        ):
            self._close(i, item.lower)
            if opens == "verb" and self.done:
                self._inherit(self.done[-1])
            return
        if self._resumes(i, following):
            return
        self.joins = item.kind == "conj" or item.kind == "comma"
        if item.kind == "comma":
            self.pending_preposition = ""

    def _resumes(self, i: int, following: Phrase | None) -> bool:
        """ "earned $8 for mowing the lawn and $5 for …": the second amount belongs to the verb before the participle."""
        main = self.done[-1] if self.done and self.current.opener == "ing" and self.current.lemma else None
        after = self.items[i + 2].kind if i + 2 < len(self.items) else ""
        if main is None or following is None or following.quantity is None or after != "prep":
            return False
        if not any(o.quantity is not None and (o.unit, o.head) == (following.unit, following.head) for o in main.objects):
            return False
        self._close(i, self.items[i].lower)
        self._inherit(main)
        self.current.lemma, self.current.verb, self.current.tense = main.lemma, main.verb, main.tense
        return True

    def _inherit(self, from_: Clause) -> None:
        self.current.subjects, self.current.inherited = list(from_.subjects), True
        self.current.expletive = from_.expletive
        if from_.modal in ("need", "want"):
            self.current.modal = from_.modal

    def _last_phrase(self) -> Phrase | None:
        phrases = self.current.phrases
        return phrases[-1] if phrases else None

    def _phrase(self, i: int, phrase: Phrase) -> None:  # noqa: C901 (a case for each turn of phrase, read top to bottom)
        clause = self.current
        if self.than_mode and clause.than is not None:
            if self.pending_preposition:
                phrase.preposition, self.pending_preposition = self.pending_preposition, ""
            (clause.than.adjuncts if clause.than.subjects and phrase.preposition else clause.than.subjects).append(phrase)
            return
        if phrase.than is not None and clause.lemma and clause.asked is not phrase:
            clause.than, self.than_mode = Clause(self.number, phrase.start, phrase.end, subjects=[phrase.than]), True
        if phrase.determiner in ("how_many", "what") or (phrase.determiner == "number_of" and not clause.lemma):
            if clause.asked is None or clause.asked.determiner == "what":
                clause.asked = phrase
        elif clause.asked is not None and clause.asked.determiner == "what" and phrase.determiner == "number_of":
            clause.asked = phrase
        if phrase.preposition == "when" and self.pending_preposition in ("after", "before"):
            phrase.preposition, self.pending_preposition = self.pending_preposition, ""
            clause.adjuncts.append(phrase)
            return
        if phrase.preposition == "when":
            clause.adjuncts.append(phrase)
            return
        if (
            self.joins
            and clause.asked is not None
            and not clause.lemma
            and self.items[i - 1].kind == "conj"
            and self.items[i - 2].phrase is clause.asked
        ):
            clause.asked.joined = (*clause.asked.joined, phrase)  # "How many rolls and buns"
            return
        if self.pending_preposition:
            phrase.preposition, self.pending_preposition = self.pending_preposition, ""
            clause.adjuncts.append(phrase)
            return
        if (
            self.joins
            and clause.adjuncts
            and (self.items[i - 1].kind == "conj" or (i + 1 < len(self.items) and self.items[i + 1].kind in ("comma", "conj")))
            and self.items[i - 1].kind in ("conj", "comma")
            and i >= 2
            and self.items[i - 2].phrase is clause.adjuncts[-1]
            and not clause.adjuncts[-1].counts
            and not phrase.counts
        ):
            phrase.preposition = clause.adjuncts[-1].preposition
            clause.adjuncts.append(phrase)
            return
        if not clause.lemma:
            clause.subjects.append(phrase)
        elif self._relative_without_word(i, phrase):
            antecedent = self._last_phrase()
            self._close(i, "that")
            self.current.subjects = [phrase]
            if antecedent is not None:
                self.current.objects = []
        else:
            if (
                phrase.determiner == "another"
                and phrase.some
                and phrase.head
                and not (phrase.plural or phrase.unit or phrase.person)
            ):
                phrase.quantity, phrase.some = Fraction(1), False  # "lost another life"
            clause.objects.append(phrase)

    def _relative_without_word(self, i: int, phrase: Phrase) -> bool:
        """ "the kite he flew": a pronoun or name right after a noun, then a verb."""
        following = self.items[i + 1] if i + 1 < len(self.items) else None
        return bool(
            (phrase.pronoun or phrase.name)
            and not phrase.counts
            and self.items[i - 1].kind == "np"
            and following is not None
            and following.kind in ("verb", "aux")
        )

    def _verb(self, i: int, item: Item) -> None:
        self._main_verb(i, item)
        if item.lower.endswith("n't"):  # "weren't"
            self.current.negated = True

    def _main_verb(self, i: int, item: Item) -> None:  # noqa: C901 (a case for each turn of phrase, read top to bottom)
        clause = self.current
        if self.than_mode and clause.than is not None:  # "ride than walk", "than he spent"
            if not clause.than.lemma:
                clause.than.lemma, clause.than.verb = item.lemma, item.verb
            return
        if clause.lemma:
            becoming = clause.verb == "be" or (clause.lemma == "get" and item.tense != "ing")  # "got lost"
            if becoming and item.tense in ("past", "participle", "ing") and not self.infinitive and not clause.objects:
                clause.passive, clause.progressive = item.tense != "ing", item.tense == "ing"
                if clause.tense == "past":
                    clause.adverbs.add("was")
                clause.lemma, clause.verb, clause.tense = item.lemma, item.verb, item.tense
                return
            if (
                clause.lemma == "have"
                and (item.tense in ("past", "participle") or item.lower in BARE_PARTICIPLES)
                and not clause.objects
            ):
                clause.adverbs |= {"had"} if clause.tense == "past" else set()
                clause.lemma, clause.verb, clause.tense = item.lemma, item.verb, "past"
                return
            if not self.infinitive and turned(clause, item):
                return
            if clause.lemma == "go" and item.tense == "ing" and self.items[i - 1].kind == "verb":
                clause.lemma, clause.verb = item.lemma, item.verb  # "went skating"
                return
            if (
                self.infinitive
                and clause.lemma in ("want", "ask", "help", "tell", "allow", "let", "like")
                and clause.objects
                and not clause.objects[-1].counts
                and clause.asked is None
            ):
                wanted = clause.objects.pop()  # "wants each of them to have 4"
                self._close(i, "to")
                self.current.subjects, self.current.inherited = [wanted], True
                self.current.lemma, self.current.verb, self.current.tense, self.infinitive = (
                    item.lemma,
                    item.verb,
                    item.tense,
                    False,
                )
                return
            if (
                self.infinitive
                and clause.lemma in _MODAL_VERBS
                and "left" not in clause.adverbs
                and all(o is clause.asked for o in clause.objects)
            ):
                clause.modal = (
                    clause.lemma
                    if clause.lemma in ("need", "want")
                    else "need"
                    if clause.lemma == "have" and clause.asked is not None and clause.asked.comparison
                    else "must"
                    if clause.lemma == "have"
                    else clause.modal
                )
                clause.lemma, clause.verb, self.infinitive = item.lemma, item.verb, False
                return
            subjects = list(clause.subjects)
            last = self._last_phrase()
            modal = clause.modal
            self._close(i, "to" if self.infinitive else "ing" if item.tense == "ing" else "")
            before = self.items[i - 1]
            if item.tense == "ing" and before.kind == "np" and last is not None and not self.infinitive:
                subjects = [last]  # "6 goats grazing"
            elif item.tense in ("past", "third", "base") and not self.infinitive and before.kind == "np" and last is not None:
                subjects = [last]
                if last in self.done[-1].objects and not last.counts:
                    self.done[-1].objects.remove(last)
            self.current.subjects, self.current.inherited = subjects, True
            if modal in ("need", "want") and self.infinitive:
                self.current.modal = modal
            clause, self.infinitive = self.current, False
        clause.lemma, clause.verb, clause.tense = item.lemma, item.verb, item.tense
        if self.infinitive:
            self.infinitive = False
            if not clause.opener:
                clause.opener = "to"
        if clause.asked is not None and clause.asked in clause.subjects and len(clause.subjects) > 1:
            clause.subjects.remove(clause.asked)  # "How many apples does Ana have"
            clause.objects.append(clause.asked)
