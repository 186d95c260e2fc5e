"""English noun phrases: determiner, amount, comparison, modifiers, head, and what follows the head (of, each, per, than, long)."""

from __future__ import annotations

from generator.comprehension.rules.lexicon import Lexicon, VerbSense
from generator.comprehension.rules.phrases import Phrase
from generator.comprehension.rules.tokens import Token

_PRONOUNS = {
    "pronoun_male": "male",
    "pronoun_female": "female",
    "pronoun_it": "it",
    "pronoun_plural": "plural",
    "pronoun_self": "self",
}
_TITLES = {"mr": "man", "mrs": "woman", "ms": "woman", "miss": "woman", "dr": ""}
_MONEY = {"$": "dollar", "€": "euro", "£": "pound_sterling", "¢": "cent"}
_ALWAYS_VERB = frozenset(
    ["is", "are", "was", "were", "am", "been", "being", "has", "had", "have", "'ve", "be", "did", "does", "costs"]
)


class PhraseReader:
    """Reads phrases from the tokens of one sentence. Positions are token indices; nothing is kept between calls."""

    def __init__(self, tokens: list[Token], lexicon: Lexicon) -> None:
        self.tokens = tokens
        self.lexicon = lexicon
        self.verb_expected = False
        """After "did", "does", "can" …: the next base form is the verb."""
        self.asked_noun = -1
        self.noun_expected = -1
        """Position of a word that must be a noun (after "how many", "of")."""

    def lower(self, i: int) -> str:
        return self.tokens[i].lower if 0 <= i < len(self.tokens) else ""

    def is_verb_form(self, i: int) -> bool:
        """Whether the word has the form of a verb. "last" is one only before an amount."""
        if self.lower(i) == "last" and i + 1 < len(self.tokens) and self.tokens[i + 1].kind != "number" and not self.lexicon.is_in(self.lower(i + 1), "pronoun_male", "pronoun_female", "pronoun_plural", "preposition"):
            return False
        token = self.tokens[i] if i < len(self.tokens) else None
        return token is not None and token.kind == "word" and (token.lower in self.lexicon.verbs or self._regular_past(token))

    def _regular_past(self, token: Token) -> bool:
        """A word in -ed that no table knows, which is a verb wherever it may be one."""
        word = token.lower
        return len(word) > 4 and word.endswith("ed") and token.text.islower() and not self.lexicon.is_in(word, "adjective") and word not in ("hundred", "seed", "weed", "need")

    def sense(self, i: int) -> VerbSense:
        """The verb at `i`. One in -ed that no table knows is of the class "other"."""
        senses = self.lexicon.verbs.get(self.lower(i))
        return senses[0] if senses else VerbSense(self.lower(i), "other", "past")

    def tense(self, i: int) -> str:
        return self.sense(i).tense

    def is_boundary(self, i: int) -> bool:
        """Whether a noun phrase cannot go on with this token."""
        if i >= len(self.tokens):
            return True
        token, word = self.tokens[i], self.lower(i)
        if token.kind != "word":
            return True
        if word in ("how", "what", "which"):
            return True
        if word in _ALWAYS_VERB or word == "than" or word.endswith("n't"):
            return True
        if self.lexicon.is_in(word, "relative_day") and self.lower(i + 1) != "'s":
            return True
        if word == "first" and self.lower(i - 1) in ("the", "his", "her", "their", "'s"):
            return False
        if word in ("last", "next") and self.lexicon.is_in(self.lower(i + 1), "period", "weekday", "month", "season", "daytime"):
            return True
        return self.lexicon.is_in(
            word, "preposition", "conjunction", "auxiliary", "negation", "article", "demonstrative", "possessive",
            "pronoun_male", "pronoun_female", "pronoun_it", "pronoun_plural", "pronoun_self", "each",
        ) or (self.lexicon.is_in(word, "adverb", "subordinator", "comparative_more", "comparative_fewer", "some")
              and word not in ("daily", "total", "combined", "remaining", "extra", "early", "light", "next", "bigger", "larger", "smaller", "taller"))  # fmt: skip

    def is_name(self, i: int) -> bool:
        """A given name, or a capitalised word inside a sentence that no table knows."""
        if i >= len(self.tokens) or self.tokens[i].kind != "word":
            return False
        token = self.tokens[i]
        if not token.text[:1].isupper() or token.lower not in self.lexicon.names:
            return False
        return not (
            i == 0 and self.lexicon.is_in(token.lower, "auxiliary", "month") and self.lexicon.is_in(self.lower(1), *_PRONOUNS)
        )

    def is_proper(self, i: int) -> bool:
        token = self.tokens[i]
        known = self.lexicon.is_in(token.lower, "weekday", "month", "season") or token.lower in self.lexicon.verbs
        if token.kind != "word" or not token.text[:1].isupper() or known or token.lower == "i":
            return False
        return i > 0 or self._opens_as_name(token)

    def _opens_as_name(self, token: Token) -> bool:
        """A sentence's first word that no table knows is a name where a verb or "'s" follows ("Lino picked …")."""
        word = token.lower
        common = self.is_boundary(0) or word.endswith("s") or self.lexicon.is_in(word, "person", "adjective", "ordinal") or word in ("people", "children", "men", "women")
        return not common and (self.is_verb_form(1) or self.lower(1) == "'s")

    def read(self, i: int) -> tuple[Phrase, int] | None:
        """The phrase at `i` with all that follows its head, and the position after it; None where there is none."""
        base = self._base(i)
        if base is None:
            return None
        phrase, j = base
        if phrase.comparison == "more" and phrase.head and not phrase.counts and self.lower(j) not in ("than", "as"):
            phrase.some = True  # "picked more peaches"
        if self.lower(j) == "'s" and (phrase.head or phrase.name):
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
        return self._after(phrase, j)

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
        empty = not (phrase.head or phrase.name or phrase.pronoun or phrase.counts or phrase.comparison or phrase.determiner in ("each", "all", "rest", "other", "another", "how_many", "demonstrative"))  # fmt: skip
        return None if empty else (phrase, j)

    def _determiners(self, phrase: Phrase, i: int) -> int:
        """Everything before the nouns, in any order in which it occurs: articles, amounts, comparisons."""
        lexicon, n = self.lexicon, len(self.tokens)
        j = i
        while j < n:
            token, word = self.tokens[j], self.lower(j)
            if token.kind == "number":
                if phrase.quantity is not None or (phrase.times is not None and phrase.as_many):
                    break
                phrase.quantity, phrase.form = token.value, token.form
                phrase.number_start, phrase.number_end = token.start, token.end
                if token.unit in _MONEY:
                    phrase.head, phrase.unit, phrase.words = _MONEY[token.unit], "money", token.unit
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
                if not self._comparative(phrase, j, word):
                    break
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
            elif word == "number_of":
                phrase.determiner = "number_of"
            elif word == "same_number":
                phrase.determiner = "same"
            elif word == "total_of":
                phrase.total = True
            elif word in ("rest", "remainder", "others") and (j == i or phrase.determiner in ("the", "")):
                phrase.determiner = "rest"
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
                if j == i and word in ("this", "that") and self.is_boundary(j + 1):
                    phrase.pronoun = "it"
                    return j + 1
            elif word == "her" and j == i and (j + 1 >= n or self.is_boundary(j + 1) and self.tokens[j + 1].kind != "number"):
                phrase.pronoun = "female"
                return j + 1
            elif lexicon.is_in(word, "possessive"):
                if j > i and phrase.determiner != "all":
                    break
                phrase.determiner, phrase.possessive = "possessive", word
            elif pronoun := next((kind for name, kind in _PRONOUNS.items() if lexicon.is_in(word, name)), ""):
                if j == i or phrase.determiner == "all":
                    phrase.pronoun = pronoun
                    if phrase.pronoun == "plural":
                        phrase.plural = True
                    j += 1
                break
            else:
                break
            j += 1
        return j

    def _times_follows(self, phrase: Phrase, j: int) -> bool:
        if phrase.comparison:  # "86 more times than Ronald": how often
            return False
        following = self.lower(j + 1)
        return following in ("as_many", "the", "that", "as", "larger", "bigger", "longer", "than", "his", "her", "its") or self.lexicon.is_in(following, "comparative_more", "comparative_fewer")  # fmt: skip

    def _comparative(self, phrase: Phrase, j: int, word: str) -> bool:
        fewer = self.lexicon.is_in(word, "comparative_fewer")
        if phrase.comparison and word not in ("more", "fewer", "less"):
            return False
        phrase.comparison, phrase.comparative = ("fewer" if fewer else "more"), word
        return True

    def _nouns(self, phrase: Phrase, j: int, words: list[int]) -> int:
        """The modifiers and the head: all words up to one that cannot belong to the phrase."""
        n = len(self.tokens)
        while j < n and not self.is_boundary(j):
            word = self.lower(j)
            if self.is_verb_form(j) and j != self.noun_expected and self._is_verb_here(phrase, j, words):
                break
            if words and word in ("total", "combined", "overall", "extra"):
                break  # "6 enemies total"
            if words and self.lexicon.is_in(word, "measure_adjective") and (self.lower(words[-1]) in self.lexicon.units or phrase.quantity is not None and self.is_boundary(j + 1)):
                break  # "0.3 foot long"
            if word == "mr" or (word in _TITLES and j + 1 < n and self.tokens[j + 1].text[:1].isupper()):
                phrase.name, phrase.person, phrase.figure = (
                    self.tokens[j].text + ". " + self.tokens[j + 1].text,
                    True,
                    _TITLES[word] or "man",
                )
                return j + 2
            if words and self.is_name(j) and not self.is_name(j - 1) and not self._is_title(j - 1):
                break  # "What did Tom": a name opens a phrase of its own
            words.append(j)
            j += 1
            if j < n and self.tokens[j].lower == "-" and j + 1 < n and self.tokens[j + 1].kind == "word":
                j += 1
        return j

    def _is_verb_here(self, phrase: Phrase, j: int, words: list[int]) -> bool:
        """Whether the word at `j`, which has a verb's form, is one: what stands before it and what follows decide."""
        tense, following = self.tense(j), self.lower(j + 1)
        amount_follows = j + 1 < len(self.tokens) and (
            self.tokens[j + 1].kind == "number" or self.lexicon.is_in(following, "article", "possessive", "some", "demonstrative") or following == "total_of")  # fmt: skip
        if not words:
            if phrase.as_many:
                return False  # "5 times as many fish"
            if phrase.head:  # "$5 spent"
                return True
            if phrase.determiner == "rest" and tense == "past":
                return True
            if phrase.quantity is not None or phrase.comparison:  # "12 left", "5 got on": left-out noun
                ing_follows = self.is_verb_form(j + 1) and self.tense(j + 1) == "ing"
                return tense == "past" and (amount_follows or ing_follows or self.is_boundary(j + 1)) and not self._noun_follows(j + 1)
            if phrase.determiner == "each" and (following == "" or self.lexicon.is_in(self.lower(j - 2), "preposition")):
                return False  # "in each group"
            if phrase.determiner == "each" and (following in _ALWAYS_VERB or self.is_verb_form(j + 1) or self.lexicon.is_in(following, "auxiliary")):
                return False  # "each rose was"
            if phrase.some:
                return tense == "past" and self.is_boundary(j + 1)  # "while some got off"
            return phrase.determiner in ("", "all", "each") and phrase.pronoun == ""
        named = self.is_name(words[-1])
        if tense == "past":
            marked = phrase.quantity is not None and all(self.lexicon.is_in(self.lower(w), "adjective") for w in words)
            return not (marked and self._noun_follows(j + 1))  # "4 giant stuffed bears"
        if tense == "ing" and self.lower(words[-1]) in self.lexicon.units:
            return True  # "101 dollars mowing lawns"
        if tense == "base" and self.verb_expected:
            return not self._later_verb(j + 1)
        if named:
            return tense != "base" or following not in ("", "'s")
        plural = self.lexicon.singular(self.lower(words[-1])) != self.lower(words[-1])
        if tense == "base":
            return (plural or self.lower(words[-1]) in ("people", "children")) and following != "'s"
        if tense == "third":
            if self.lower(words[0] - 1) == "of" and following in ("to", "from", "for"):
                return not plural
            return not plural and (amount_follows or self._is_title(words[-1]) or (phrase.determiner in ("each", "the", "a", "possessive") and self.lexicon.is_in(following, "preposition", "pronoun_plural", "pronoun_male", "pronoun_female")))  # fmt: skip
        return tense == "ing" and (plural and phrase.quantity is not None or not self._noun_follows(j + 1))

    def _is_title(self, i: int) -> bool:
        """ "Uncle" in "Uncle Dave"."""
        return 0 <= i < len(self.tokens) and self.tokens[i].text[:1].isupper() and self.lexicon.is_in(self.lower(i), "person")

    def _later_verb(self, j: int) -> bool:
        """Whether a further verb form comes before the phrase must end: "did the fault line move"."""
        while j < len(self.tokens) and not self.is_boundary(j):
            if self.is_verb_form(j) and self.tense(j) == "base":
                return True
            j += 1
        return False

    def _noun_follows(self, j: int) -> bool:
        return j < len(self.tokens) and not self.is_boundary(j) and not self.is_verb_form(j)

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
        ):
            first = next((t.lower for t in tokens if t.lower in lexicon.names), tokens[0].lower)
            phrase.name = " ".join(t.text for t in tokens)
            phrase.figure = lexicon.names.get(first, "")
            phrase.person = first in lexicon.names
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
        if lexicon.is_in(phrase.head, "person") and (phrase.quantity is None):
            phrase.person, phrase.figure = not phrase.plural, lexicon.figures.get(phrase.head, "man")

    def _after(self, phrase: Phrase, j: int) -> tuple[Phrase, int]:
        """What belongs to a phrase after its head."""
        word = self.lower(j)
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
        word = self.lower(j)
        if word in ("each", "apiece") and phrase.counts and not self._noun_follows(j + 1):
            phrase.each, phrase.end, j = True, self.tokens[j].end, j + 1
        elif (
            word in ("per", "a", "an", "each", "every")
            and phrase.counts
            and (phrase.head or phrase.unit)
            and (self._noun_follows(j + 1) or word in ("every", "each", "per") and j + 2 < len(self.tokens) and self.tokens[j + 1].kind == "number")
        ):
            inner = self._base(j)
            if word == "per":
                inner = self._base(j + 1)
            if inner is not None and inner[0].head and (not inner[0].counts or inner[0].unit == "time" and inner[0].quantity is not None):
                phrase.per, phrase.end, j = inner[0], inner[0].end, inner[1]
        word = self.lower(j)
        if self.lexicon.is_in(word, "measure_adjective") and phrase.quantity is not None:
            phrase.adjective, j = word, j + 1
        if self.lexicon.is_in(self.lower(j), "comparative_more", "comparative_fewer") and phrase.counts and not phrase.comparison:
            if self._comparative(phrase, j, self.lower(j)):  # "9 inches longer", "5 more", "3 cups more"
                phrase.end, j = self.tokens[j].end, j + 1
        if self.lower(j) in ("than", "as") and (phrase.comparison or phrase.as_many):
            inner = self.read(j + 1)
            if inner is not None:
                phrase.than, j = inner[0], inner[1]
        return phrase, j

    def _attach_of(self, phrase: Phrase, inner: Phrase) -> None:
        definite = inner.pronoun or inner.determiner in ("the", "possessive", "demonstrative") or inner.owner is not None
        if not phrase.head or (phrase.determiner in ("each", "rest", "all") and not phrase.head):
            phrase.partitive = bool(definite) or phrase.determiner in ("each", "rest", "all")
            if inner.pronoun:
                phrase.of = inner
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
            phrase.total = phrase.total or phrase.head in ("total",)
