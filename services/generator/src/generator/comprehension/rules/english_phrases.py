"""English noun phrases: determiner, amount, comparison, modifiers, head, and what follows it (of, each, per, than, long)."""

from __future__ import annotations

from generator.comprehension.rules.english_amounts import MONEY, AmountReader
from generator.comprehension.rules.english_words import PRONOUNS
from generator.comprehension.rules.phrases import Phrase

_OWN = frozenset(["hers", "theirs", "mine", "ours", "yours"])
_TITLES = {"mr": "man", "mrs": "woman", "ms": "woman", "miss": "woman", "dr": "person"}


class PhraseReader(AmountReader):
    """Reads phrases from the tokens of one sentence. Positions are token indices; nothing is kept between calls."""

    def read(self, i: int) -> tuple[Phrase, int] | None:
        """The phrase at `i` with all that follows its head, and the position after it; None where there is none."""
        base = self._base(i)
        if base is None:
            return None
        phrase, j = base
        size = phrase.of if phrase.of is not None and phrase.of.counts else None  # "3 12-ounce cans": what one has
        if phrase.comparison == "more" and phrase.head and not phrase.counts and self.lower(j) not in ("than", "as"):
            phrase.some = True  # "picked more plums"
        if self.lower(j) == "'s" and (phrase.head or phrase.name):
            tense = self.tense(j + 1) if self.is_verb_form(j + 1) else ""
            if tense in ("base", "third") or (tense == "ing" and self._noun_follows(j + 2)):
                self.noun_expected = j + 1  # "Ana's score", "Ana's sewing box"
            owned = self._base(j + 1)
            if owned is not None:
                inner, k = owned
                while self.lower(k) == "'s" and (further := self._base(k + 1)) is not None:
                    inner.owner = phrase
                    phrase, (inner, k) = inner, further
                inner.owner, inner.start = phrase, phrase.start
                phrase, j = inner, k
            elif j + 1 >= len(self.tokens) or self.is_boundary(j + 1):
                phrase.possessive, j = "name", j + 1
        phrase, j = self._after(phrase, j)
        if size is not None and phrase.of is not size:
            size.of = phrase.of
            phrase.of = size
        return phrase, j

    def _base(self, i: int) -> tuple[Phrase, int] | None:
        tokens, n = self.tokens, len(self.tokens)
        if i >= n:
            return None
        phrase = Phrase(tokens[i].start, tokens[i].end)
        j = self._determiners(phrase, i)
        words: list[int] = []
        if not phrase.pronoun:
            j = self._nouns(phrase, j, words)
        if j == i:
            return None
        phrase.end = tokens[j - 1].end
        self._name_or_head(phrase, words)
        j = self.apposition(phrase, i, j)
        empty = not (
            phrase.head
            or phrase.name
            or phrase.pronoun
            or phrase.counts
            or phrase.comparison
            or phrase.modifiers
            or phrase.as_many
            or phrase.determiner in ("each", "all", "rest", "other", "another", "how_many", "demonstrative")
        )
        return None if empty else (phrase, j)

    def _determiners(self, phrase: Phrase, i: int) -> int:  # noqa: C901 (a case for each turn of phrase, read top to bottom)
        """Everything before the nouns, in any order in which it occurs: articles, amounts, comparisons."""
        lexicon, n = self.lexicon, len(self.tokens)
        j = i
        while j < n:
            token, word = self.tokens[j], self.lower(j)
            if token.kind == "number":
                if phrase.quantity is not None and phrase.of is None and (after := self._measure_of_one(phrase, j)):
                    j = after
                    continue
                if phrase.quantity is not None or (phrase.times is not None and phrase.as_many):
                    break
                phrase.quantity, phrase.form = token.value, token.form
                phrase.number_start, phrase.number_end = token.start, token.end
                if token.unit in MONEY:
                    phrase.head, phrase.unit, phrase.words = MONEY[token.unit], "money", token.unit
                if token.unit == "%":
                    phrase.head, phrase.unit, phrase.words = "percent", "percent", "%"
                j += 1
                if self.lower(j) == "-":
                    j += 1
                if phrase.unit and self.lower(j) in ("dollars", "dollar", "cents"):
                    j += 1
                continue
            if word in ("times", "time") and phrase.quantity is not None and self._times_follows(phrase, j):
                phrase.times, phrase.quantity = phrase.quantity, None
                j += 1
                if self.lower(j) == "as" and self.lexicon.is_in(self.lower(j + 1), "measure_adjective"):
                    phrase.adjective, phrase.as_many = self.lower(j + 1), True
                    return j + 2
                if self.lower(j) in ("that", "the", "this"):  # "3 times that many", "9 times the amount"
                    j += 1
                    while self.lower(j) in ("many", "much", "number", "amount", "number_of"):
                        j += 1
                continue
            if word in lexicon.numbers and lexicon.numbers[word][0] == "times":
                phrase.times = lexicon.numbers[word][1]
                phrase.number_start, phrase.number_end = token.start, token.end
                j += 1
                continue
            if word == "as_many":
                phrase.as_many = True
                if phrase.times is None and phrase.quantity is not None:
                    phrase.times, phrase.quantity = phrase.quantity, None
            elif lexicon.is_in(word, "comparative_more", "comparative_fewer"):
                if self._marks(phrase, j) or not self._comparative(phrase, word):
                    break
                if self._graded(j):  # "more expensive"
                    j += 1
                    phrase.comparative = self.lower(j)
            elif word in ("another", "additional"):
                phrase.determiner, phrase.comparison = "another", "more"
            elif word in ("each", "every"):
                if j > i:
                    break
                phrase.determiner = "each"
            elif word in ("all", "both"):
                if j > i and phrase.determiner != "":
                    break
                phrase.determiner = "all"
                if (
                    word == "both"
                    and j + 1 < n
                    and self.is_boundary(j + 1)
                    and not lexicon.is_in(self.lower(j + 1), "article", "possessive", "demonstrative")
                ):
                    phrase.pronoun = "plural"
            elif word == "all_but" and j == i:
                phrase.determiner = "all_but"
            elif word == "number_of":
                phrase.determiner = "number_of"
            elif word == "same_number":
                phrase.determiner = "same"
            elif word == "total_of":
                phrase.total = True
            elif word in ("rest", "remainder", "others") and (j == i or phrase.determiner in ("the", "")):
                phrase.determiner = "rest"
            elif (
                self.lexicon.is_in(word, "ordinal")
                and phrase.determiner in ("the", "possessive")
                and j + 1 < n
                and self.tokens[j + 1].kind == "number"
            ):
                phrase.ordinal = word  # "the first two shelves"
            elif word in ("other", "remaining", "same") and (j == i or phrase.determiner in ("the", "all", "possessive", "")):
                phrase.determiner = (
                    {"other": "other", "remaining": "rest", "same": "same"}[word]
                    if phrase.determiner != "possessive"
                    else "possessive"
                )
            elif word == "total" and phrase.determiner in ("the", "a", ""):
                if not (j + 1 < n and not self.is_boundary(j + 1)) and j == i:
                    break
                phrase.total = True
            elif lexicon.is_in(word, "some") and phrase.quantity is None:
                phrase.some = True
            elif lexicon.is_in(word, "article"):
                if (j > i and phrase.determiner not in ("all", "")) or phrase.quantity is not None:
                    break
                phrase.determiner = "the" if word == "the" else "a"
            elif lexicon.is_in(word, "demonstrative"):
                if j > i and phrase.determiner != "all":
                    break
                phrase.determiner = "demonstrative"
                verb = self.verb_expected and self.is_verb_form(j + 1) and self.is_boundary(j + 2)
                if j == i and word in ("this", "that") and (self.is_boundary(j + 1) or verb):
                    phrase.pronoun = "it"
                    return j + 1
            elif word == "her" and j == i and (j + 1 >= n or (self.is_boundary(j + 1) and self.tokens[j + 1].kind != "number")):
                phrase.pronoun = "female"
                return j + 1
            elif lexicon.is_in(word, "possessive"):
                if j > i and phrase.determiner != "all":
                    break
                phrase.determiner, phrase.possessive = "possessive", word
            elif pronoun := next((kind for name, kind in PRONOUNS.items() if lexicon.is_in(word, name)), ""):
                if j == i or phrase.determiner == "all":
                    phrase.pronoun, phrase.words = pronoun, word if pronoun == "self" else ""
                    if phrase.pronoun == "plural":
                        phrase.plural = True
                    j += 1
                break
            else:
                break
            j += 1
        return j

    def _compared(self, phrase: Phrase, j: int) -> int:
        """ "9 inches longer", "5 more", "3 cups more", "4 euros more expensive": the position after the comparing words."""
        if not self._comparative(phrase, self.lower(j)):
            return j
        if self._graded(j):
            j += 1
            phrase.comparative = self.lower(j)
        if phrase.unit == "time" and self.lexicon.is_in(phrase.comparative, "comparative_speed"):
            phrase.comparison = "fewer" if phrase.comparison == "more" else "more"  # "9 minutes faster": less time
        phrase.end = self.tokens[j].end
        return j + 1

    def _leads(self, phrase: Phrase, j: int) -> bool:
        """Whether a word that else ends a phrase opens its noun: "last week", "the larger box"."""
        if self.lower(j) in ("last", "next") and not phrase.counts:
            return self._noun_follows(j + 1)
        return self._compares(j) and self._marks(phrase, j)

    def _nouns(self, phrase: Phrase, j: int, words: list[int]) -> int:
        """The modifiers and the head: all words up to one that cannot belong to the phrase."""
        n = len(self.tokens)
        while j < n and (not self.is_boundary(j) or (not words and self._leads(phrase, j))):
            word = self.lower(j)
            if self.is_verb_form(j) and j != self.noun_expected and self._is_verb_here(phrase, j, words):
                break
            before = self.lower(words[-1]) if words else ""
            if before in self.lexicon.units and before.endswith("s") and before != self.lexicon.units[before].lemma:
                break  # "7 euros thanks to": a unit in the plural ends the phrase
            if words and word in ("total", "combined", "overall", "extra"):
                break  # "6 rafts total"
            if (
                words
                and self.lexicon.is_in(word, "measure_adjective")
                and (self.lower(words[-1]) in self.lexicon.units or (phrase.quantity is not None and self.is_boundary(j + 1)))
            ):
                break  # "0.3 foot long"
            if word == "mr" or (word in _TITLES and j + 1 < n and self.tokens[j + 1].text[:1].isupper()):
                phrase.name, phrase.person, phrase.figure = (
                    self.tokens[j].text + ". " + self.tokens[j + 1].text,
                    True,
                    _TITLES[word],
                )
                return j + 2
            if words and self.tokens[j - 1].text.islower() and self.is_proper(j) and self.is_verb_form(j + 1):
                break  # "At the fair Adwoa fills": a name that no table knows
            if words and self.is_name(j) and not self.is_name(j - 1) and not self._is_title(j - 1):
                break  # "What did Tom": a name opens a phrase of its own
            words.append(j)
            j += 1
            if j < n and self.tokens[j].lower == "-" and j + 1 < n and self.tokens[j + 1].kind == "word":
                j += 1
        return j

    def _name_or_head(self, phrase: Phrase, words: list[int]) -> None:
        lexicon = self.lexicon
        if not words:
            return
        tokens = [self.tokens[w] for w in words]
        if (
            all(self.is_name(w) or self.is_proper(w) or (self._is_title(w) and len(words) > 1) for w in words)
            and phrase.quantity is None
            and not phrase.total
            and words[0] != self.asked_noun
            and phrase.determiner in ("", "all")
            and not (len(words) == 1 and self._is_title(words[0]) and not self.is_name(words[0]))  # "Mom" is what "mom" is
        ):
            first = next((t.lower for t in tokens if t.lower in lexicon.names), tokens[0].lower)
            phrase.name = " ".join(t.text for t in tokens)
            titled = len(tokens) > 1 and self._is_title(words[0])
            phrase.figure = lexicon.figures.get(tokens[0].lower, "person") if titled else lexicon.names.get(first, "")
            placed = len(tokens) > 1 and lexicon.is_in(tokens[-1].lower, "institution")
            phrase.person = titled or (first in lexicon.names and not placed)
            if not phrase.person:
                phrase.head = lexicon.singular(tokens[-1].lower)
                phrase.modifiers = tuple(t.lower for t in tokens[:-1])
            return
        last = tokens[-1].lower
        plain = " ".join(t.text if not t.text.istitle() or w > 0 else t.lower for t, w in zip(tokens, words, strict=True))
        if lexicon.is_in(last, "adjective") and phrase.counts and len(tokens) == 1 and last not in lexicon.kinds:
            phrase.modifiers, phrase.words = (last,), plain  # "5 red": left-out noun
            return
        if last in ("one", "ones"):
            phrase.modifiers = tuple(t.lower for t in tokens[:-1])
            phrase.pronoun = "" if phrase.counts or phrase.modifiers else "one"
            return
        unit = lexicon.units.get(last)
        if phrase.unit and phrase.head:
            phrase.modifiers = tuple(t.lower for t in tokens)
            return
        phrase.head = unit.lemma if unit else lexicon.singular(last)
        phrase.plural = phrase.head != last or last in ("people", "fish", "sheep")
        phrase.unit = unit.dimension if unit else ""
        phrase.words = plain
        phrase.modifiers = tuple(t.lower for t in tokens[:-1])
        if self.lower(words[0] - 1) == "this" and lexicon.is_in(phrase.head, "period") and not phrase.counts:
            phrase.modifiers = ("this", *phrase.modifiers)  # "this week" against "last week"
        if lexicon.is_in(phrase.head, "person") and (phrase.quantity is None):
            phrase.person, phrase.figure = not phrase.plural, lexicon.figures.get(phrase.head, "person")

    def _after(self, phrase: Phrase, j: int) -> tuple[Phrase, int]:  # noqa: C901 (a case for each turn of phrase, read top to bottom)
        """What belongs to a phrase after its head."""
        word = self.lower(j)
        if word == "of" and self.lower(j + 1) in ("which", "whom") and phrase.counts:  # "5 pens, 3 of which are red"
            phrase.of, phrase.partitive = Phrase(self.tokens[j + 1].start, self.tokens[j + 1].end, pronoun="plural"), True
            phrase.end = self.tokens[j + 1].end
            return phrase, j + 2
        if word == "of" and self.lower(j + 1) in _OWN and phrase.counts:  # "gave him 6 of hers"
            phrase.end = self.tokens[j + 1].end
            return phrase, j + 2
        if word == "of":
            self.noun_expected = j + 1
        if word == "of" and (
            phrase.head
            or phrase.counts
            or phrase.determiner in ("each", "rest", "all", "how_many", "number_of", "some", "same")
            or phrase.comparison
        ):
            inner = self.read(j + 1)
            if inner is not None:
                self._attach_of(phrase, inner[0])
                phrase.end, j = inner[0].end, inner[1]
                if inner[0].pronoun and self.lexicon.is_in(self.lower(j), "adjective") and self.is_boundary(j + 1):
                    phrase.modifiers, phrase.end = (self.lower(j),), self.tokens[j].end  # "20 of them green"
                    j += 1
        word = self.lower(j)
        if word in ("each", "apiece") and phrase.counts and not self._noun_follows(j + 1):
            phrase.each, phrase.end, j = True, self.tokens[j].end, j + 1
        elif (
            word in ("per", "a", "an", "each", "every")
            and phrase.counts
            and (phrase.head or phrase.unit)
            and (
                self._noun_follows(j + 1)
                or (word in ("every", "each", "per") and j + 2 < len(self.tokens) and self.tokens[j + 1].kind == "number")
            )
        ):
            inner = self._base(j)
            if word == "per":
                inner = self._base(j + 1)
            if (
                inner is not None
                and inner[0].head
                and (not inner[0].counts or (inner[0].unit == "time" and inner[0].quantity is not None))
                and not (word in ("a", "an") and phrase.unit == "time" and self.is_verb_form(inner[1]))
            ):  # not "In 4 hours a machine makes 9"
                phrase.per, phrase.end, j = inner[0], inner[0].end, inner[1]
        word = self.lower(j)
        if self.lexicon.is_in(word, "measure_adjective") and phrase.quantity is not None:
            phrase.adjective, j = word, j + 1
        if self._compares(j) and phrase.counts and not phrase.comparison:
            j = self._compared(phrase, j)
        if self.lower(j) in ("than", "as") and (phrase.comparison or phrase.as_many or phrase.determiner == "same"):
            inner = self.read(j + 1)
            if inner is not None:
                phrase.than, j = inner[0], inner[1]
        return phrase, j

    def _attach_of(self, phrase: Phrase, inner: Phrase) -> None:
        definite = inner.pronoun or inner.determiner in ("the", "possessive", "demonstrative", "rest") or inner.owner is not None
        percent = phrase.unit == "percent"
        if percent or not phrase.head or (phrase.determiner in ("each", "rest", "all") and not phrase.head):
            phrase.unit = "" if percent else phrase.unit
            phrase.partitive = percent or bool(definite) or phrase.determiner in ("each", "rest", "all")
            if inner.pronoun:
                phrase.of, phrase.head = inner, ""
                return
            phrase.head, phrase.modifiers, phrase.words, phrase.plural = (
                inner.head,
                phrase.modifiers + inner.modifiers,
                inner.words,
                inner.plural,
            )
            phrase.owner, phrase.possessive, phrase.unit = inner.owner, inner.possessive, phrase.unit or inner.unit
            phrase.of = inner.of if not inner.counts else inner
            return
        if definite and inner.counts is False and phrase.counts and not phrase.unit:
            phrase.partitive = True
        phrase.of = inner
        if self.lexicon.is_in(phrase.head, "collective") and not phrase.counts and inner.head:
            phrase.total = phrase.total or phrase.head == "total"
