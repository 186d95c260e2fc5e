"""English sentences to items: phrases, verbs, prepositions and the small words between, in order."""

from __future__ import annotations

from generator.comprehension.rules.discourse import TIME_CLASSES
from generator.comprehension.rules.english_asking import AskingReader
from generator.comprehension.rules.english_words import ALWAYS_VERB, BARE_PARTICIPLES
from generator.comprehension.rules.phrases import Item, Phrase

_BE = frozenset(["is", "are", "was", "were", "am", "be", "been", "being", "'s", "'re"])

_HAVE = frozenset(["has", "have", "had", "'ve"])

_NOT_BE = frozenset(["isn't", "aren't", "wasn't", "weren't"])
_NOT_HAVE = frozenset(["hasn't", "haven't", "hadn't"])
_WITHIN = frozenset(["in", "on", "over", "up", "down"])
_BOARDING = frozenset(["get", "hop", "climb", "step", "jump"])
_PARTICLES = frozenset(["away", "off", "out", "up", "down", "back", "in", "on", "over"])
_AWAY = frozenset(["give", "lose"])
_ALWAYS_AUX = frozenset(
    ["will", "would", "can", "could", "should", "must", "may", "might", "shall", "do", "does", "did", "'ll", "'d"]
)


class ItemReader(AskingReader):
    """Cuts the tokens of a sentence into items."""

    def items(self) -> list[Item]:
        result: list[Item] = []
        j = 0
        while j < len(self.tokens):
            item, j = self._next(j, result)
            result.append(item)
        return result

    def _short_verb(self, before: Item) -> bool:
        """Whether "'s" is "is" or "has": "That's 7 more", "What's the difference"."""
        phrase = before.phrase
        return phrase is not None and (phrase.pronoun in ("it", "male", "female") or phrase.determiner == "what")

    def _item(self, kind: str, j: int) -> Item:
        token = self.tokens[j]
        return Item(kind, token.lower, token.start, token.end)

    def _next(self, j: int, before: list[Item]) -> tuple[Item, int]:  # noqa: C901 (a case for each turn of phrase, read top to bottom)
        token, word = self.tokens[j], self.lower(j)
        lexicon = self.lexicon
        last = before[-1] if before else None
        if word == "'s" and last is not None and last.phrase is not None and self._short_verb(last):
            perfect = self.is_verb_form(j + 1) and self.tense(j + 1) in ("past", "participle")
            lemma = "have" if perfect else "be"
            return Item("verb", word, token.start, token.end, lemma=lemma, verb=lemma, tense="third"), j + 1
        if token.kind == "punct":
            return self._item("comma" if word in (",", ";", ":", "-", "–", "(", ")") else "mark", j), j + 1
        if word in ("how", "what", "which") and (found := self._wh(j)) is not None:
            return found
        if word == "do" and self.verb_expected and not self._verb_ahead(j + 1):
            self.verb_expected = False
            return Item("verb", word, token.start, token.end, lemma="do", verb="do", tense="base"), j + 1
        if word == "that" and last is not None and last.kind == "verb" and last.verb in ("other", "need"):
            return self._item("sub", j), j + 1  # "heard that 12 guests stay"
        does = word in ("did", "do", "does") and last is not None and last.kind == "np"
        if (
            word in _ALWAYS_AUX
            and not token.unit
            and not (does and (not self._verb_ahead(j + 1) or self._does_amount(j, before)))
        ):
            self.verb_expected = True
            return self._item("aux", j), j + 1
        if word in _NOT_BE or word in _NOT_HAVE:
            self.verb_expected = False
            lemma = "be" if word in _NOT_BE else "have"
            tense = "third" if word in ("isn't", "hasn't") else "base" if word in ("aren't", "haven't") else "past"
            return Item("verb", word, token.start, token.end, lemma=lemma, verb=lemma, tense=tense), j + 1
        counted = last is not None and last.phrase is not None and last.phrase.counts
        if word == "of" and self.lower(j + 1) in ("which", "whom") and not counted:
            return Item("sub", "while", token.start, self.tokens[j + 1].end), j + 2  # ", of which 3 are red"
        if lexicon.is_in(word, "negation") or word.endswith("n't"):
            return self._item("not", j), j + 1
        if word == "to" and self._unknown_infinitive(j + 1):
            return self._item("to", j), j + 1
        if (
            word == "to"
            and self.is_verb_form(j + 1)
            and (self.tense(j + 1) == "base" or self.sense(j + 1).lemma == self.lower(j + 1))
            and not self.lexicon.is_in(self.lower(j + 1), "article")
        ):
            return self._item("to", j), j + 1
        if last is not None and last.kind == "to" and token.kind == "word" and not self.is_verb_form(j):
            return Item("verb", word, token.start, token.end, lemma=word, verb="other", tense="base"), j + 1
        ratio = any(item.phrase is not None and item.phrase.adjective == "times" for item in before)
        if word == "than" or (word == "as" and ratio):
            return self._item("than", j), j + 1
        if self._is_verb(j, before):
            self.verb_expected = False
            sense = self.sense(j)
            return Item("verb", word, token.start, token.end, lemma=sense.lemma, verb=sense.kind, tense=sense.tense), j + 1
        if word == "there" and (
            self.lower(j + 1) in _BE or (last is not None and last.lower in _BE) or self.lower(j + 1) == "will"
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
        ) and (word not in ("before", "after", "since", "until", "as") or self._clause_ahead(j + 1)):
            return self._item("sub", j), j + 1
        if word == "yet" and (self.lower(j + 1) == "to" or j + 1 >= len(self.tokens)):
            return self._item("adv", j), j + 1  # "have yet to be sold"
        if lexicon.is_in(word, "conjunction"):
            return self._item("conj", j), j + 1
        if word == "left" and not (j + 1 < len(self.tokens) and (self.tokens[j + 1].kind == "number")):
            return self._item("adv", j), j + 1
        phrasal = last is not None and last.kind == "verb" and (last.lemma, word) in lexicon.phrasal
        if last is not None and phrasal and not self._time_after(j):
            together = lexicon.phrasal[last.lemma, word]
            place = lexicon.is_in(word, "preposition") and word != "for" and not self._ends_or_counts(j + 1)
            if place and word in _WITHIN and last.lemma not in _BOARDING:
                together = last.verb  # "swam in the pond"
            if together != last.verb and {together, last.verb} - _AWAY:  # who gives away gives
                last.lemma = f"{last.lemma}_{word}"
            last.verb = together
            if not place:
                return self._item("particle", j), j + 1
        if lexicon.is_in(word, "relative_day") and self.lower(j + 1) != "'s":
            when = Phrase(token.start, token.end, head=word, words=word, preposition="when")
            return Item("np", word, token.start, token.end, phrase=when), j + 1
        if lexicon.is_in(word, "adverb") and not (
            word in ("total", "far", "early", "next", "first") and not self.is_boundary(j + 1)
        ):
            return self._item("adv", j), j + 1
        counted = j + 1 < len(self.tokens) and self.tokens[j + 1].kind == "number"
        done = (
            last is not None
            and last.kind == "verb"
            and not lexicon.is_in(last.lemma, "motion")
            and last.verb not in ("be", "have")
        )
        stands_alone = self._ends_or_goes_on(j + 1) or (done and counted and word in ("up", "down", "out", "off"))
        if word in _PARTICLES and lexicon.is_in(word, "preposition") and stands_alone:
            return self._item("particle", j), j + 1  # "wrote down 71 words"
        if lexicon.is_in(word, "preposition"):
            if j + 1 < len(self.tokens) and not (self.is_verb_form(j + 1) and self.tense(j + 1) == "ing"):
                self.noun_expected = j + 1
            return self._item("prep", j), j + 1
        if word == "her" and last is not None and last.kind == "verb" and self._amount_at(j + 1):  # "gave her 3 pears"
            return Item("np", word, token.start, token.end, phrase=Phrase(token.start, token.end, pronoun="female")), j + 1
        if self.verb_expected and last is not None and self._unknown_verb(j, last):
            self.verb_expected = False
            return Item("verb", word, token.start, token.end, lemma=word, verb="other", tense="base"), j + 1
        found_phrase = self.read(j)
        if found_phrase is not None:
            phrase, k = found_phrase
            return Item("np", word, phrase.start, phrase.end, phrase=phrase), k
        if self.is_verb_form(j):
            sense = self.sense(j)
            return Item("verb", word, token.start, token.end, lemma=sense.lemma, verb=sense.kind, tense=sense.tense), j + 1
        return self._item("adv", j), j + 1

    def _time_after(self, j: int) -> bool:
        """ "get in a week", "walk on Monday": the small word belongs to the time."""
        if self.lower(j) not in ("in", "on", "over"):
            return False
        for k in range(j + 1, min(j + 5, len(self.tokens))):
            word = self.lower(k)
            unit = self.lexicon.units.get(word)
            if (unit is not None and unit.dimension == "time") or self.lexicon.is_in(word, "period", "daytime", *TIME_CLASSES):
                return True
            if k > j + 1 and self.is_boundary(k) and self.tokens[k].kind == "word":
                return False
        return False

    def _ends_or_counts(self, j: int) -> bool:
        """Whether a clause ends here or an amount follows, so that what stands before is no preposition: "put in 5 more"."""
        return (
            j >= len(self.tokens)
            or self.tokens[j].kind != "word"
            or self._ends_or_goes_on(j)
            or self.lexicon.is_in(self.lower(j), "some", "comparative_more")
            or self.lower(j) == "another"
        )

    def _ends_or_goes_on(self, j: int) -> bool:
        """Whether no noun phrase begins here: "came in and …", "walked over to …"."""
        return (
            j >= len(self.tokens)
            or (self.tokens[j].kind == "punct" and self.tokens[j].lower != "'s")
            or self.lexicon.is_in(self.lower(j), "conjunction", "preposition", "adverb", "auxiliary")
        )

    def _unknown_verb(self, j: int, last: Item) -> bool:
        """ "How many lamps can she power": after an auxiliary and its subject comes a verb, known or not."""
        subject = last.phrase is not None and (last.phrase.pronoun or last.phrase.name) and last.phrase.determiner == ""
        plain = self.tokens[j].kind == "word" and self.tokens[j].text.islower() and not self.is_boundary(j)
        return bool(subject) and plain and not self.lexicon.is_in(self.lower(j), "adjective") and not self._verb_ahead(j)

    def _unknown_infinitive(self, j: int) -> bool:
        """ "to" before a word that no table knows and then a determiner: "to tile the hall"."""
        if (
            j + 1 >= len(self.tokens)
            or self.tokens[j].kind != "word"
            or not self.tokens[j].text.islower()
            or self.is_verb_form(j)
            or self.is_boundary(j)
        ):
            return False
        following = self.tokens[j + 1]
        return self.lexicon.is_in(following.lower, "article", "possessive", "pronoun_plural") and not self.lexicon.is_in(
            self.lower(j), "person", "period", "daytime"
        )

    def _amount_at(self, j: int) -> bool:
        return j < len(self.tokens) and (
            self.tokens[j].kind == "number"
            or self.lexicon.is_in(self.lower(j), "some", "article", "comparative_more")
            or self.lower(j) in ("another", "total_of")
        )

    def _does_amount(self, j: int, before: list[Item]) -> bool:
        """ "Ida did 35 laps": no help to another verb."""
        asks = any(item.phrase is not None and item.phrase.determiner in ("how_many", "what") for item in before)
        return not asks and j + 1 < len(self.tokens) and self.tokens[j + 1].kind == "number"

    def _verb_ahead(self, j: int) -> bool:
        """Whether a main verb comes before the sentence ends, so that "did" only helps it."""
        return any(
            self.is_verb_form(k) and (self.lower(k) not in _ALWAYS_AUX or self.lower(k) == "do")
            for k in range(j, len(self.tokens))
        )

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
            return False  # "frying sliced onions"
        last = next((item for item in reversed(before) if item.kind not in ("adv", "not", "comma")), None)
        if word == "like" and (last is None or last.kind == "np"):
            return last is not None and bool(last.phrase and (last.phrase.pronoun or last.phrase.name))
        if word == "left":  # "are left", "has 3 left" against "12 left", "Ana left the house"
            following = self.tokens[j + 1] if j + 1 < len(self.tokens) else None
            states = any(
                item.kind == "verb" and item.verb in ("be", "have", "do", "lose", "pay", "other", "give")
                for item in before
                if item.kind == "verb"
            )
            auxiliary = any(item.kind == "aux" for item in before)
            counted = [item.phrase for item in before if item.phrase is not None]
            if (
                last is not None
                and last.lemma == "have"
                and counted
                and counted[-1].counts
                and not counted[-1].person
                and following is None
            ):
                return True  # "but 3 boats have left"
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
            return last.kind != "sub" or tense not in ("base", "third") or word in ALWAYS_VERB
        if last.kind == "verb":
            participle = tense in ("past", "participle") or word in BARE_PARTICIPLES
            return (
                (last.verb in ("be", "have") and (participle or word in ALWAYS_VERB))
                or tense == "ing"
                or (last.lemma in ("help", "let", "make") and tense == "base")
            )
        if last.kind == "prep":
            return tense == "ing" and (
                j + 1 >= len(self.tokens)
                or self.is_boundary(j + 1)
                or self.tokens[j + 1].kind == "number"
                or last.lower in ("for", "by", "after", "before", "of", "from", "without")
            )
        return True
