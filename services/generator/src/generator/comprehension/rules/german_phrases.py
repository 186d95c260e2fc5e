"""German noun phrases. Nouns are capitalised, so the head is found by its letter; verbs and adjectives never are."""

from __future__ import annotations

from generator.comprehension.rules.german_words import ALL, EACH, MORE, GermanWords
from generator.comprehension.rules.phrases import Phrase

_MONEY = {"$": "dollar", "€": "euro", "£": "pfund", "¢": "cent"}
_REST = frozenset(["rest", "restliche", "restlichen", "übrigen"])
_GENITIVES = frozenset(["der", "des", "dieser", "seiner", "ihrer", "meiner", "deiner", "unserer", "eurer"])
_SHAPES = frozenset(["rechteckig", "quadratisch"])
_OTHER = frozenset(["andere", "anderen", "anderer", "anderes"])
_TITLES = {"herr": "man", "frau": "woman", "tante": "woman", "onkel": "man", "oma": "woman", "opa": "man",
           "familie": ""}  # fmt: skip


class GermanPhraseReader(GermanWords):
    """Reads phrases from the tokens of one sentence. Positions are token indices."""

    def read(self, i: int) -> tuple[Phrase, int] | None:
        """The phrase at `i` with what follows its head, and the position after it; None where there is none."""
        base = self._base(i)
        if base is None:
            return None
        phrase, j = base
        if phrase.comparison == "more" and phrase.head and not phrase.counts and self.lower(j) != "als":
            phrase.some = True  # "noch mehr Seiten"
        return self._after(phrase, j)

    def _base(self, i: int) -> tuple[Phrase, int] | None:
        if i >= len(self.tokens):
            return None
        phrase = Phrase(self.tokens[i].start, self.tokens[i].end)
        j = self._determiners(phrase, i)
        if not phrase.pronoun:
            j = self._nouns(phrase, j)
        found = (
            phrase.head
            or phrase.name
            or phrase.pronoun
            or phrase.counts
            or phrase.modifiers
            or phrase.determiner in ("each", "rest", "all")
        )
        if j == i or not found:
            return None
        phrase.end = self.tokens[j - 1].end
        return phrase, j

    def _determiners(self, phrase: Phrase, i: int) -> int:  # noqa: C901 (a case for each turn of phrase, read top to bottom)
        lexicon, j = self.lexicon, i
        while j < len(self.tokens):
            token, word = self.tokens[j], self.lower(j)
            if token.kind == "number":
                if phrase.quantity is not None or (phrase.times is not None and self.lower(j - 1).endswith("mal")):
                    break
                j = self._number(phrase, j)
                continue
            if word in ("davon", "darunter") and j == i and self._amount_at(j + 1):
                phrase.partitive = True  # "davon 9 rote"
            elif word in ("noch", "je", "jeweils", "insgesamt", "nur", "genau", "etwa") and self._amount_at(j + 1):
                phrase.each = phrase.each or word in ("je", "jeweils")
                phrase.total = phrase.total or word == "insgesamt"
                phrase.comparative = phrase.comparative or ("noch" if word == "noch" else "")
            elif word in lexicon.numbers and lexicon.numbers[word][0] == "times":
                phrase.times = lexicon.numbers[word][1]
                phrase.number_start, phrase.number_end = token.start, token.end
            elif word == "mal" and phrase.quantity is not None:
                phrase.times, phrase.quantity = phrase.quantity, None
            elif word == "so" and phrase.times is not None and self.lexicon.is_in(self.lower(j + 1), "measure_adjective"):
                phrase.adjective, phrase.as_many = self.lower(j + 1), True
                return j + 2
            elif word == "so_viele":
                phrase.as_many = True
                if phrase.times is None and phrase.quantity is not None:
                    phrase.times, phrase.quantity = phrase.quantity, None
            elif word in MORE or (word == "mehr" and (j > i or self.is_noun(j + 1))):
                phrase.comparison, phrase.comparative = "more", phrase.comparative or word
            elif word == "weniger" and (j > i or self.is_noun(j + 1)):
                phrase.comparison, phrase.comparative = "fewer", word
            elif word in EACH:
                phrase.determiner = "each"
            elif word in ALL:
                phrase.determiner, phrase.plural = "all", True
            elif word in _REST:
                phrase.determiner = "rest"
                if word == "rest":
                    return j + 1
            elif word in _OTHER and phrase.determiner == "the" and not (self.is_noun(j + 1) or self.adjective(j + 1)):
                phrase.determiner = "rest"  # "die anderen"
                return j + 1
            elif word in _OTHER and (self.is_noun(j + 1) or phrase.determiner or j == i):
                phrase.determiner = "other"
            elif word == "gleich_viele":
                phrase.determiner = "same"
            elif lexicon.is_in(word, "some"):
                phrase.some = True
            elif lexicon.is_in(word, "article", "demonstrative") and phrase.determiner in ("", "all") and phrase.quantity is None:
                phrase.determiner = "a" if word.startswith("ein") else "the"
                phrase.ordinal = word
            elif (
                lexicon.is_in(word, "possessive")
                and phrase.determiner in ("", "all")
                and phrase.quantity is None
                and (
                    self.is_noun(j + 1)
                    or self.adjective(j + 1)
                    or (self._amount_at(j + 1) and word[-1] in "enrs" and word not in ("ihr", "sein", "mein", "dein"))
                )
            ):
                phrase.determiner, phrase.possessive = (
                    "possessive",
                    "his" if word.startswith("sein") else "her" if word.startswith("ihr") else "my",
                )
            elif j == i and (pronoun := self._pronoun(word)):
                phrase.pronoun, phrase.plural = pronoun, pronoun == "plural"
                phrase.words = word if pronoun == "self" else ""
                return j + 1
            else:
                break
            j += 1
        return j

    def _pronoun(self, word: str) -> str:
        kinds = {"pronoun_male": "male", "pronoun_female": "female", "pronoun_plural": "plural", "pronoun_self": "self"}
        return next((kind for name, kind in kinds.items() if self.lexicon.is_in(word, name)), "female" if word == "ihr" else "")

    def _number(self, phrase: Phrase, j: int) -> int:
        token = self.tokens[j]
        phrase.quantity, phrase.form = token.value, token.form
        phrase.number_start, phrase.number_end = token.start, token.end
        if token.unit in _MONEY:
            phrase.head, phrase.unit, phrase.words = _MONEY[token.unit], "money", token.unit
        if token.unit == "%":
            phrase.head, phrase.unit, phrase.words = "prozent", "percent", "%"
        return j + 2 if self.lower(j + 1) == "-" else j + 1

    def _amount_at(self, j: int) -> bool:
        token = self.tokens[j] if j < len(self.tokens) else None
        return token is not None and (
            token.kind == "number"
            or self.lexicon.is_in(token.lower, "some")
            or token.lower in MORE
            or token.lower in ("mehr", "insgesamt")
        )

    def _nouns(self, phrase: Phrase, j: int) -> int:
        modifiers: list[str] = []
        first = j
        while (stem := self.adjective(j)) and (
            self.is_noun(j + 1) or self.adjective(j + 1) or phrase.counts or phrase.determiner in ("the", "other")
        ):
            if stem in _SHAPES or self.lexicon.is_in(stem, "no_mark"):
                first = j + 1  # "rechteckiges Beet": the picture of an area shows that
            else:
                modifiers.append(stem)
            j += 1
        phrase.modifiers = tuple(modifiers)
        if self.lower(j) in _REST and phrase.determiner in ("", "the"):
            phrase.determiner = "rest"
            return j + 1
        if phrase.unit and phrase.head:
            return j
        name = self.is_name(j)
        if name and not phrase.counts and phrase.determiner in ("", "the"):
            return self._name(phrase, j, name)
        if self._titled(phrase, j):
            return j + 2
        if not self.is_noun(j):
            return j
        titled = self.lexicon.is_in(self.lower(j), "person") and not phrase.counts and self.lower(j + 1) in self.lexicon.names
        if titled and self.is_name(j + 1):
            end = self._name(phrase, j + 1, self.tokens[j + 1].text)  # "Trainer Hakan", "ihre Freundin Lea"
            phrase.figure = phrase.figure or self.lexicon.figures.get(self.lower(j), "")
            phrase.determiner = phrase.possessive = ""
            return end
        plain = not (phrase.determiner or phrase.counts or phrase.comparison or modifiers)
        classes = ("person", "measure_noun", "anybody", "relative_day")
        known = self.lower(j) in self.lexicon.plurals or self.lexicon.is_in(self.lower(j), *classes)
        if j == 0 and plain and not known and self.lower(1) in self.lexicon.verbs:
            return self._name(phrase, j, self.tokens[j].text)  # "Lotte verkauft …"
        marks = " ".join(t.text for t in self.tokens[first:j])
        end = self._head(phrase, j)
        said = (
            phrase.words if end > j + 1 and phrase.words.startswith(self.tokens[j].text) else self.tokens[j].text
        )  # "Klasse 3a"
        phrase.words = f"{marks} {said}".strip()  # "rote Murmeln", as the text says it
        return end

    def _titled(self, phrase: Phrase, j: int) -> bool:
        """ "Frau Ito", "Bauer Huber", "ihre Freundin Xenia", "der Bäcker Huber": a person by what they are and by name."""
        word = self.lower(j)
        if word in _TITLES and not phrase.determiner and self.is_noun(j) and self.is_noun(j + 1):
            phrase.name = f"{self.tokens[j].text} {self.tokens[j + 1].text}"
            phrase.person, phrase.figure = True, _TITLES[word]
            return True
        one = word in _TITLES or (self.lexicon.is_in(word, "person") and phrase.quantity is None and not phrase.some)
        if not one or not self.is_noun(j) or not self.may_be_name(j + 1) or phrase.determiner in ("each", "all", "rest"):
            return False
        figure = _TITLES.get(word, self.lexicon.figures.get(word, ""))
        told = self.tokens[j + 1].text
        phrase.name = told if phrase.determiner else f"{self.tokens[j].text} {told}"
        phrase.person, phrase.figure = True, self.lexicon.names.get(told.lower(), "") or figure
        return True

    def _name(self, phrase: Phrase, j: int, name: str) -> int:
        phrase.name, phrase.person = name, True
        phrase.figure = self.lexicon.names.get(name.lower(), "")
        if name != self.tokens[j].text and (owned := self._base(j + 1)) is not None and owned[0].head:  # "Idas Korb"
            owner = Phrase(phrase.start, self.tokens[j].end, name=name, person=True, figure=phrase.figure)
            phrase.name, phrase.person, phrase.figure = "", False, ""
            inner = owned[0]
            phrase.owner, phrase.head, phrase.modifiers, phrase.words = owner, inner.head, inner.modifiers, inner.words
            phrase.plural, phrase.unit, phrase.quantity = inner.plural, inner.unit, inner.quantity
            phrase.number_start, phrase.number_end, phrase.form = inner.number_start, inner.number_end, inner.form
            return owned[1]
        return j + 1

    def _head(self, phrase: Phrase, j: int) -> int:
        lexicon, word = self.lexicon, self.lower(j)
        if self.lower(j + 1) == "-" and self.lower(j + 2) in ("und", "oder"):  # "Haus- und Hof-Katzen"
            phrase.modifiers = (*phrase.modifiers, word)
            return j + 2
        first, hyphen, last = word.rpartition("-")
        if hyphen and len(first) > 1 and word not in lexicon.plurals:
            phrase.modifiers = (*phrase.modifiers, first)
        else:
            last = word
        letter = len(self.lower(j + 1)) == 1 and self.is_noun(j + 1)
        if (self.lower(j + 1)[:1].isdigit() and self.is_noun(j + 1)) or letter:  # "Klasse 3b", "Gruppe A"
            phrase.determiner = phrase.determiner or ("the" if letter else "")
            phrase.head, phrase.words = self.lower(j + 1), f"{self.tokens[j].text} {self.tokens[j + 1].text}"
            return j + 2
        unit = lexicon.units.get(last)
        filled = self.is_noun(j + 1) or bool(self.adjective(j + 1))
        if unit and unit.dimension == "volume" and lexicon.is_in(unit.lemma, "measure_noun") and unit.size is None and not filled:
            unit = None  # "5 Becher": things
        phrase.head = unit.lemma if unit else lexicon.singular(last)
        phrase.unit = unit.dimension if unit else ""
        phrase.plural = (
            phrase.plural or phrase.head != last or word == "leute" or (phrase.quantity is not None and phrase.quantity != 1)
        )
        phrase.plural = phrase.plural or (
            not phrase.determiner and not lexicon.is_in(word, "weekday", "month", "daytime", "season")
        )
        phrase.words = " ".join((*phrase.modifiers, self.tokens[j].text)) if not hyphen else self.tokens[j].text
        if lexicon.is_in(word, "kin"):
            phrase.plural = phrase.quantity is not None and phrase.quantity != 1
        if lexicon.is_in(phrase.head, "person") and phrase.quantity is None and not phrase.some:
            phrase.person, phrase.figure = not phrase.plural, lexicon.figures.get(phrase.head, "person")
        j += 1
        if unit and phrase.quantity is not None and self._sized(j):
            return self._of_size(phrase, j)
        measures = lexicon.is_in(phrase.head, "measure_noun", "collective", "row") or (
            phrase.unit in ("weight", "volume", "length") and phrase.unit != ""
        )
        if measures and (self.is_noun(j) or self.adjective(j)) and not self.is_name(j):
            content = self._base(j)
            if content is not None and content[0].head and not content[0].determiner:
                phrase.of, j = content[0], content[1]
        return j

    def _compares(self, j: int) -> bool:
        """Whether "so", "mehr" or another comparing word follows."""
        word = self.lower(j)
        return word in ("so", "so_viele", "soviel", "soviele", "wie", "als") or self.lexicon.is_in(
            word, "comparative_more", "comparative_fewer", "measure_adjective"
        )

    def _sized(self, j: int) -> bool:
        """Whether "lange", "breites" and a noun follow."""
        word = self.lower(j)
        stems = (word.removesuffix(end) for end in ("e", "en", "er", "es", "em"))
        return any(self.lexicon.is_in(stem, "measure_adjective") or stem == "hoh" for stem in stems) and self.is_noun(j + 1)

    def _of_size(self, phrase: Phrase, j: int) -> int:
        """ "6 cm breite Bretter": so much each; "ein 9 m langes Seil": the amount itself."""
        if phrase.determiner not in ("a", "the"):
            inner = self._base(j + 1)
            if inner is not None and inner[0].head:
                phrase.modifiers, phrase.head, phrase.unit = (phrase.head,), inner[0].head, ""
                phrase.words, phrase.plural = inner[0].words, inner[0].plural
                return inner[1]
        phrase.adjective = self.lower(j)
        return j + 2

    def _after(self, phrase: Phrase, j: int) -> tuple[Phrase, int]:  # noqa: C901 (a case for each turn of phrase, read top to bottom)
        word = self.lower(j)
        genitive = word in _GENITIVES and (
            phrase.counts or phrase.head == "anzahl" or (phrase.determiner == "each" and not phrase.head)
        )
        if (word in ("von", "vom") or genitive) and (phrase.counts or phrase.determiner in ("each", "rest", "all")):
            inner = self._base(j + (0 if genitive else 1))
            if inner is not None and not inner[0].name:
                if not phrase.head and inner[0].quantity is not None:  # "jede der 6 Gruppen", "5 von seinen 12 Äpfeln"
                    phrase.partitive, phrase.of, phrase.possessive = True, inner[0], inner[0].possessive
                    j = inner[1]
                elif not phrase.head:
                    phrase.partitive = True
                    phrase.head, phrase.modifiers, phrase.words, phrase.plural = (
                        inner[0].head,
                        phrase.modifiers + inner[0].modifiers,
                        inner[0].words,
                        True,
                    )
                    phrase.possessive = inner[0].possessive
                    phrase.of = inner[0] if inner[0].pronoun else None
                    j = inner[1]
                elif genitive:
                    phrase.of, j = inner[0], inner[1]
        if self.lower(j) == "davon" and (phrase.counts or phrase.determiner == "rest"):
            phrase.partitive, j = True, j + 1
        numbered = self.lower(j) in ("pro", "per") and j + 1 < len(self.tokens) and self.tokens[j + 1].kind == "number"
        if self.lower(j) in ("pro", "je", "per") and phrase.counts and (self.is_noun(j + 1) or numbered):
            inner = self._base(j + 1)
            if inner is not None:
                phrase.per, j = inner[0], inner[1]
        if self.lower(j) in ("jeweils", "je") and phrase.counts and not self._amount_at(j + 1):
            phrase.each, j = True, j + 1
        often = phrase.times is not None and not (phrase.as_many or phrase.head or phrase.comparison or phrase.modifiers)
        if often and self.lower(j - 1).endswith("mal") and not self._compares(j):
            phrase.quantity, phrase.times, phrase.head, phrase.words, phrase.plural = phrase.times, None, "mal", "Mal", True
        if self.lexicon.is_in(self.lower(j), "measure_adjective") and phrase.quantity is not None:
            phrase.adjective, j = self.lower(j), j + 1
        compared = self.lexicon.is_in(self.lower(j), "comparative_more", "comparative_fewer") and self.lower(j) not in MORE
        if compared and phrase.counts and not phrase.comparison:
            fewer = self.lexicon.is_in(self.lower(j), "comparative_fewer")
            phrase.comparison, phrase.comparative, j = "fewer" if fewer else "more", self.lower(j), j + 1
            content = (
                self._base(j)
                if self.lexicon.is_in(phrase.head, "measure_noun") and self.is_noun(j) and not self.is_name(j)
                else None
            )
            if content is not None and phrase.of is None:  # "6 Seiten mehr Hausaufgaben"
                phrase.of, j = content
        phrase.end = max(phrase.end, self.tokens[j - 1].end)
        return phrase, j
