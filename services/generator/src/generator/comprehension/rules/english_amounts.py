"""The words around an English amount: what compares, what multiplies, what each one of several has."""

from __future__ import annotations

from generator.comprehension.rules.english_words import WordReader
from generator.comprehension.rules.phrases import Phrase

MONEY = {"$": "dollar", "€": "euro", "£": "pound_sterling", "¢": "cent"}


class AmountReader(WordReader):
    """Judges the words beside a number. Positions are token indices; nothing is kept between calls."""

    def _measure_of_one(self, phrase: Phrase, j: int) -> int:
        """ "two $10 bills", "6 two-liter bottles": the second number is what each one has; the position after it, else 0."""
        token = self.tokens[j]
        after = j + 2 if self.lower(j + 1) == "-" else j + 1
        unit = self.lexicon.units.get(self.lower(after))
        if token.unit in MONEY:
            head, dimension = MONEY[token.unit], "money"
        elif unit is not None and unit.lemma == self.lower(after) and not phrase.unit:
            head, dimension, after = unit.lemma, unit.dimension, after + 1
        else:
            return 0
        if phrase.unit or not self._noun_follows(after):
            return 0
        phrase.of = Phrase(token.start, self.tokens[after - 1].end, head=head, words=head, unit=dimension, quantity=token.value)
        phrase.of.form, phrase.of.number_start, phrase.of.number_end = token.form, token.start, token.end
        return after

    def _times_follows(self, phrase: Phrase, j: int) -> bool:
        if phrase.comparison:  # "5 more times than Ida": how often
            return False
        following = self.lower(j + 1)
        return following in (
            "as_many",
            "number_of",
            "the",
            "that",
            "as",
            "larger",
            "bigger",
            "longer",
            "than",
            "his",
            "her",
            "its",
        ) or self._compares(j + 1)

    def _compares(self, j: int) -> bool:
        return self.lexicon.is_in(self.lower(j), "comparative_more", "comparative_fewer")

    def _marks(self, phrase: Phrase, j: int) -> bool:
        """Whether a comparing word only marks which one is meant: "the larger box", "2 longer ropes"."""
        told = phrase.determiner in ("the", "a", "possessive", "demonstrative") or phrase.quantity is not None
        plain = self.lower(j) in ("more", "fewer", "less", "lesser", "extra") or phrase.comparison
        following = self.lower(j + 1)
        noun = not self.is_boundary(j + 1) or following in ("one", "ones")
        return told and not plain and noun and following not in self.lexicon.units

    def _graded(self, j: int) -> bool:
        """Whether "more" or "less" compares by the adjective after it: "4 euros more expensive"."""
        adjective = self.lexicon.is_in(self.lower(j + 1), "measure_adjective")
        return self.lower(j) in ("more", "less") and adjective and self.is_boundary(j + 2)

    def _comparative(self, phrase: Phrase, word: str) -> bool:
        fewer = self.lexicon.is_in(word, "comparative_fewer")
        if phrase.comparison and word not in ("more", "fewer", "less"):
            return False
        phrase.comparison, phrase.comparative = ("fewer" if fewer else "more"), word
        return True
