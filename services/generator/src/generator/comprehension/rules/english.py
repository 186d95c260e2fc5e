"""English sentences to clauses: phrases first, then one clause around every verb, cut at commas, conjunctions and relative words."""

from __future__ import annotations

from generator.comprehension.rules.english_phrases import PhraseReader
from generator.comprehension.rules.lexicon import Lexicon
from generator.comprehension.rules.numerals import merge_idioms, merge_numbers
from generator.comprehension.rules.phrases import Clause, Item, Phrase
from generator.comprehension.rules.tokens import Sentence

_BE = frozenset(["is", "are", "was", "were", "am", "be", "been", "being", "'s", "'re"])
_HAVE = frozenset(["has", "have", "had", "'ve"])
_MODAL_VERBS = frozenset(
    [
        "need",
        "want",
        "try",
        "go",
        "begin",
        "decide",
        "plan",
        "continue",
        "like",
        "have",
        "start",
        "wish",
        "hope",
        "help",
        "able",
        "suppose",
        "get",
    ]
)
_PARTICLES = frozenset(["away", "off", "out", "up", "down", "back", "in", "on", "over"])


class ItemReader(PhraseReader):
    """Cuts the tokens of a sentence into items."""

    def items(self) -> list[Item]:
        result: list[Item] = []
        j = 0
        while j < len(self.tokens):
            item, j = self._next(j, result)
            result.append(item)
        return result

    def _item(self, kind: str, j: int, **more: str) -> Item:
        token = self.tokens[j]
        return Item(kind, token.lower, token.start, token.end, **more)

    def _next(self, j: int, before: list[Item]) -> tuple[Item, int]:
        token, word = self.tokens[j], self.lower(j)
        lexicon = self.lexicon
        last = before[-1] if before else None
        if token.kind == "punct":
            return self._item("comma" if word in (",", ";", ":", "-", "–", "(", ")") else "mark", j), j + 1
        if word in ("how", "what", "which") and (found := self._wh(j)) is not None:
            return found
        if word == "do" and self.verb_expected and not self._verb_ahead(j + 1):
            self.verb_expected = False
            return Item("verb", word, token.start, token.end, lemma="do", verb="do", tense="base"), j + 1
        if word == "that" and last is not None and last.kind == "verb" and last.verb in ("other", "need"):
            return self._item("sub", j), j + 1  # "learned that 703 visitors came"
        if word in _ALWAYS_AUX and not (
            word in ("did", "do", "does") and last is not None and last.kind == "np" and not self._verb_ahead(j + 1)
        ):
            self.verb_expected = True
            return self._item("aux", j), j + 1
        if lexicon.is_in(word, "negation") or word.endswith("n't"):
            return self._item("not", j), j + 1
        if word == "to" and self._unknown_infinitive(j + 1):
            return self._item("to", j), j + 1
        if (
            word == "to"
            and self.is_verb_form(j + 1)
            and self.tense(j + 1) == "base"
            and not self.lexicon.is_in(self.lower(j + 1), "article")
        ):
            return self._item("to", j), j + 1
        if last is not None and last.kind == "to" and token.kind == "word" and not self.is_verb_form(j):
            return Item("verb", word, token.start, token.end, lemma=word, verb="other", tense="base"), j + 1
        ratio = any(item.phrase is not None and item.phrase.adjective == "times" for item in before)
        if word == "than" or word == "as" and ratio:
            return self._item("than", j), j + 1
        if self._is_verb(j, before):
            self.verb_expected = False
            sense = self.sense(j)
            return Item("verb", word, token.start, token.end, lemma=sense.lemma, verb=sense.kind, tense=sense.tense), j + 1
        if word == "there" and (
            self.lower(j + 1) in _BE or (last is not None and last.lower in _BE) or self.lower(j + 1) in ("will",)
        ):
            return self._item("there", j), j + 1
        if lexicon.is_in(word, "relative") and last is not None and last.kind == "np" and word != "those":
            return self._item("rel", j), j + 1
        if word in (
            "if",
            "when",
            "while",
            "because",
            "so",
            "since",
            "where",
            "until",
            "before",
            "after",
            "as",
            "whereas",
            "once",
        ):
            if word not in ("before", "after", "since", "until", "as") or self._clause_ahead(j + 1):
                return self._item("sub", j), j + 1
        if lexicon.is_in(word, "conjunction"):
            return self._item("conj", j), j + 1
        if word == "left" and not (j + 1 < len(self.tokens) and (self.tokens[j + 1].kind == "number")):
            return self._item("adv", j), j + 1
        if last is not None and last.kind == "verb" and (last.lemma, word) in lexicon.phrasal and (word in _PARTICLES or word == "for"):
            last.verb, last.lemma = lexicon.phrasal[last.lemma, word], f"{last.lemma}_{word}"
            return self._item("particle", j), j + 1
        if lexicon.is_in(word, "relative_day") and self.lower(j + 1) != "'s":
            when = Phrase(token.start, token.end, head=word, words=word, preposition="when")
            return Item("np", word, token.start, token.end, phrase=when), j + 1
        if lexicon.is_in(word, "adverb") and not (
            word in ("total", "far", "early", "next", "first") and not self.is_boundary(j + 1)
        ):
            return self._item("adv", j), j + 1
        if lexicon.is_in(word, "preposition"):
            if j + 1 < len(self.tokens) and not (self.is_verb_form(j + 1) and self.tense(j + 1) == "ing"):
                self.noun_expected = j + 1
            return self._item("prep", j), j + 1
        if word == "her" and last is not None and last.kind == "verb" and self._amount_at(j + 1):  # "gave her 41 cards"
            return Item("np", word, token.start, token.end, phrase=Phrase(token.start, token.end, pronoun="female")), j + 1
        found_phrase = self.read(j)
        if found_phrase is not None:
            phrase, k = found_phrase
            return Item("np", word, phrase.start, phrase.end, phrase=phrase), k
        if self.is_verb_form(j):
            sense = self.sense(j)
            return Item("verb", word, token.start, token.end, lemma=sense.lemma, verb=sense.kind, tense=sense.tense), j + 1
        return self._item("adv", j), j + 1

    def _unknown_infinitive(self, j: int) -> bool:
        """"to" before a word that no table knows and then a determiner: "to pave Lexi's street"."""
        if j + 1 >= len(self.tokens) or self.tokens[j].kind != "word" or not self.tokens[j].text.islower() or self.is_verb_form(j) or self.is_boundary(j):
            return False
        following = self.tokens[j + 1]
        return self.lexicon.is_in(following.lower, "article", "possessive", "pronoun_plural") and not self.lexicon.is_in(self.lower(j), "person", "period", "daytime")

    def _amount_at(self, j: int) -> bool:
        return j < len(self.tokens) and (self.tokens[j].kind == "number" or self.lexicon.is_in(self.lower(j), "some", "article", "comparative_more") or self.lower(j) in ("another", "total_of"))

    def _verb_ahead(self, j: int) -> bool:
        """Whether a main verb comes before the sentence ends, so that "did" only helps it."""
        return any(self.is_verb_form(k) and self.lower(k) not in _ALWAYS_AUX for k in range(j, len(self.tokens)))

    def _clause_ahead(self, j: int) -> bool:
        """Whether "after", "before" … opens a clause (a verb follows before the next comma) rather than a phrase."""
        for k in range(j, min(j + 7, len(self.tokens))):
            if self.tokens[k].kind == "punct" and self.lower(k) != "'s":
                return False
            if (
                self.is_verb_form(k)
                and (k > j or self.tense(k) == "ing")
                and not self.lexicon.is_in(self.lower(k - 1), "article", "possessive")
            ):
                return True
        return False

    def _is_verb(self, j: int, before: list[Item]) -> bool:
        if not self.is_verb_form(j):
            return False
        word, tense = self.lower(j), self.tense(j)
        if before and before[-1].kind == "verb" and before[-1].tense == "ing" and word not in self.lexicon.verbs:
            return False  # "adding mashed potatoes"
        last = next((item for item in reversed(before) if item.kind not in ("adv", "not", "comma")), None)
        if word == "like" and (last is None or last.kind == "np"):
            return last is not None and bool(last.phrase and (last.phrase.pronoun or last.phrase.name))
        if word == "left":  # "are left", "has 3 left" against "12 left", "Ana left the house"
            following = self.tokens[j + 1] if j + 1 < len(self.tokens) else None
            states = any(
                item.kind in ("verb",) and item.verb in ("be", "have", "do", "lose", "pay", "other", "give")
                for item in before
                if item.kind == "verb"
            )
            auxiliary = any(item.kind == "aux" for item in before)
            counted = [item.phrase for item in before if item.phrase is not None]
            if last is not None and last.lemma == "have" and counted and counted[-1].counts and not counted[-1].person and following is None:
                return True  # "but 12 tables have left"
            goes_on = following is not None and (
                following.lower in ("the", "his", "her", "their", "for", "work", "to", "school", "home")
                or (following.lower == "," and last is not None and bool(last.phrase and last.phrase.person))
            )
            if states or auxiliary or (before and before[0].lower in ("how", "what") and not goes_on):
                return goes_on and not states
            return (last is not None and last.kind == "np") or (last is not None and last.kind in ("conj", "sub", "rel"))
        if last is None:
            return tense in ("base", "ing", "past") and word not in self.lexicon.names
        if last.kind in ("aux", "to", "sub", "rel", "there"):
            return last.kind != "sub" or tense != "base"
        if last.kind == "verb":
            return last.verb in ("be", "have") or tense == "ing" or (last.lemma in ("help", "let", "make") and tense == "base")
        if last.kind == "prep":
            return tense == "ing" and (j + 1 >= len(self.tokens) or self.is_boundary(j + 1) or self.tokens[j + 1].kind == "number" or last.lower in ("for", "by", "after", "before", "of", "from", "without"))  # fmt: skip
        return True

    def _wh(self, j: int) -> tuple[Item, int] | None:
        """A question phrase: how many N, how much (longer), how long, what is the total number of N, what fraction."""
        word, following = self.lower(j), self.lower(j + 1)
        start = self.tokens[j].start
        if (word == "how" and following in ("many", "much", "as_many")) or (word == "how" and self.lexicon.is_in(following, "measure_adjective")) or (word == "how" and following == "often"):  # fmt: skip
            k = j + 2
            if (
                following == "many"
                and self.lower(k) == "times"
                and self.lower(k + 1) in ("as_many", "the", "more", "longer", "larger", "bigger", "as", "heavier", "farther")
            ):
                phrase = Phrase(start, self.tokens[k].end, determiner="how_many", adjective="times")
                k += 1
                if self.lower(k) == "as_many":
                    k += 1
                elif self.lower(k) == "as":
                    k += 2  # "as heavy"
                self.noun_expected = self.asked_noun = k
                inner = self.read(k) if not self.is_boundary(k) and self.lower(k) not in ("did", "does") else None
                if inner is not None and inner[0].head and not inner[0].name:
                    phrase.head, phrase.modifiers, phrase.of, phrase.than = inner[0].head, inner[0].modifiers, inner[0].of, inner[0].than
                    k = inner[1]
                return Item("np", "how", start, self.tokens[k - 1].end, phrase=phrase), k
            phrase = Phrase(
                start,
                self.tokens[j + 1].end,
                determiner="how_many",
                adjective="" if following in ("many", "much", "as_many") else following,
            )
            phrase.some = following == "much"
            if following in ("many", "much", "as_many"):
                if following == "many" and not self.is_boundary(k) and self.lower(k) not in ("did", "does"):
                    self.noun_expected = self.asked_noun = k
                if following == "much" and self.lexicon.is_in(self.lower(k + 1), "auxiliary"):
                    self.noun_expected = self.asked_noun = k  # "How much change did she get"
                inner = self.read(k)
                if (
                    inner is not None
                    and not inner[0].pronoun
                    and not inner[0].name
                    and inner[0].determiner in ("", "other", "another", "all", "rest")
                    and inner[0].owner is None
                ):
                    asked, k = inner[0], inner[1]
                    asked.determiner, asked.start, asked.some = "how_many", start, phrase.some
                    phrase = asked
                elif inner is not None and following == "many" and self.lower(k) == "of":
                    pass
                if self.lower(k) == "of" and not phrase.head:
                    partitive = self.read(k + 1)
                    if partitive is not None:
                        self._attach_of(phrase, partitive[0])
                        k = partitive[1]
            elif following == "often":
                phrase.adjective = "often"
            elif k < len(self.tokens) and self.lower(k) in ("of",):
                return None
            return Item("np", "how", start, self.tokens[k - 1].end, phrase=phrase), k
        if word in ("what", "which") and following in (
            "fraction",
            "part",
            "percent",
            "percentage",
            "number",
            "amount",
            "distance",
            "length",
        ):
            phrase = Phrase(start, self.tokens[j + 1].end, determiner="how_many", adjective=following)
            k = j + 2
            if self.lower(k) == "of" and (inner := self.read(k + 1)) is not None:
                phrase.of, phrase.head, k = inner[0], inner[0].head, inner[1]
            return Item("np", "what", start, self.tokens[k - 1].end, phrase=phrase), k
        if word == "what":
            return Item(
                "np", "what", start, self.tokens[j].end, phrase=Phrase(start, self.tokens[j].end, determiner="what")
            ), j + 1
        return None


_ALWAYS_AUX = frozenset(
    ["will", "would", "can", "could", "should", "must", "may", "might", "shall", "do", "does", "did", "'ll", "'d"]
)


def clauses(sentence: Sentence, number: int, lexicon: Lexicon) -> list[Clause]:
    """The clauses of one sentence, in order. `number` is the sentence's index."""
    tokens = merge_numbers(merge_idioms(list(sentence.tokens), lexicon), lexicon)
    items = ItemReader(tokens, lexicon).items()
    return _Assembler(items, number).run(sentence.question)


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
        if self.current.lemma or self.current.objects or self.current.subjects or self.current.adjuncts or self.current.adverbs:
            self.done.append(self.current)
        self.current = self._new(i, opener)
        self.pending_preposition, self.joins, self.than_mode = "", False, False

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

    def _opens_clause(self, i: int) -> str:
        """What comes after a comma or conjunction at `i`: "subject" (noun phrase, then verb), "verb", "gap" or ""."""
        seen_phrase = False
        for j in range(i + 1, len(self.items)):
            item = self.items[j]
            if item.kind in ("adv", "not", "aux", "there", "particle"):
                if item.kind == "there":
                    return "subject"
                if item.kind == "aux" and seen_phrase:
                    return "subject"
                continue
            if item.kind == "prep":
                if seen_phrase and not self._verb_before_boundary(j):
                    return ""
                continue
            if item.kind == "verb":
                if item.tense == "ing" and seen_phrase and not any(x.kind == "verb" for x in self.items[i + 1 : j]):
                    return ""  # "39 girls and 4 boys trying out"
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
        """ "Ana has 9 shells, Leo 5": a person and an amount, no verb."""
        phrases = [item.phrase for item in self.items[i + 1 : i + 4] if item.kind == "np" and item.phrase is not None]
        return len(phrases) >= 2 and (phrases[0].person or bool(phrases[0].name)) and phrases[1].counts

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
        if self.items[i - 1].kind in ("sub", "comma", "conj") if i else False:
            if not self.current.lemma and not self.current.subjects:
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
        self.joins = item.kind == "conj" or item.kind == "comma"
        if item.kind == "comma":
            self.pending_preposition = ""

    def _inherit(self, from_: Clause) -> None:
        self.current.subjects, self.current.inherited = list(from_.subjects), True
        self.current.expletive = from_.expletive
        if from_.modal in ("need", "want"):
            self.current.modal = from_.modal

    def _last_phrase(self) -> Phrase | None:
        phrases = self.current.phrases
        return phrases[-1] if phrases else None

    def _phrase(self, i: int, phrase: Phrase) -> None:
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
        if phrase.preposition == "when":
            clause.adjuncts.append(phrase)
            return
        if self.joins and clause.asked is not None and not clause.lemma and self.items[i - 1].kind == "conj" and self.items[i - 2].phrase is clause.asked:
            clause.asked.joined = (*clause.asked.joined, phrase)  # "How many crackers and cakes"
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
            clause.objects.append(phrase)

    def _relative_without_word(self, i: int, phrase: Phrase) -> bool:
        """ "the lamp he bought": a pronoun or name right after a noun, then a verb."""
        following = self.items[i + 1] if i + 1 < len(self.items) else None
        return bool((phrase.pronoun or phrase.name) and not phrase.counts and self.items[i - 1].kind == "np" and following is not None and following.kind in ("verb", "aux"))  # fmt: skip

    def _verb(self, i: int, item: Item) -> None:
        clause = self.current
        if self.than_mode and clause.than is not None:  # "ride than walk", "than he spent"
            if not clause.than.lemma:
                clause.than.lemma, clause.than.verb = item.lemma, item.verb
            return
        if clause.lemma:
            if (
                clause.verb in ("be",)
                and item.tense in ("past", "participle", "ing")
                and not self.infinitive
                and not clause.objects
            ):
                clause.passive, clause.progressive = item.tense != "ing", item.tense == "ing"
                if clause.tense == "past":
                    clause.adverbs.add("was")
                clause.lemma, clause.verb, clause.tense = item.lemma, item.verb, item.tense
                return
            if (
                clause.lemma == "have"
                and item.tense in ("past", "participle")
                and (not clause.objects or item.lower == "been")
                and not clause.objects
            ):
                clause.lemma, clause.verb, clause.tense = item.lemma, item.verb, "past"
                return
            if clause.lemma == "go" and item.tense == "ing" and self.items[i - 1].kind == "verb":
                clause.lemma, clause.verb = item.lemma, item.verb  # "went rowing"
                return
            if self.infinitive and clause.lemma in ("want", "ask", "help", "tell", "allow", "let", "like") and clause.objects and not clause.objects[-1].counts and clause.asked is None:
                wanted = clause.objects.pop()  # "wants each of them to have 18"
                self._close(i, "to")
                self.current.subjects, self.current.inherited = [wanted], True
                self.current.lemma, self.current.verb, self.current.tense, self.infinitive = item.lemma, item.verb, item.tense, False
                return
            if self.infinitive and clause.lemma in _MODAL_VERBS and "left" not in clause.adverbs and all(o is clause.asked for o in clause.objects):
                clause.modal = (
                    clause.lemma
                    if clause.lemma in ("need", "want")
                    else "need"
                    if clause.lemma == "have" and clause.asked is not None and clause.asked.comparison
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
                subjects = [last]  # "12 students riding on the bus"
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
