"""English question phrases: how many of what, how much longer, how long, what number of, which part."""

from __future__ import annotations

from generator.comprehension.rules.english_phrases import PhraseReader
from generator.comprehension.rules.phrases import Item, Phrase


class AskingReader(PhraseReader):
    """Reads the phrase that a question asks for."""

    def _wh(self, j: int) -> tuple[Item, int] | None:  # noqa: C901 (a case for each turn of phrase, read top to bottom)
        """A question phrase: how many N, how much (longer), how long, what is the total number of N, what fraction."""
        word, following = self.lower(j), self.lower(j + 1)
        start = self.tokens[j].start
        if word == "what" and self.lower(j - 1) in ("of", "than"):  # "a fifth of what he had"
            return Item("np", word, start, self.tokens[j].end, phrase=Phrase(start, self.tokens[j].end, pronoun="it")), j + 1
        if (
            (word == "how" and following in ("many", "much", "as_many"))
            or (word == "how" and self.lexicon.is_in(following, "measure_adjective"))
            or (word == "how" and following == "often")
        ):
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
                    phrase.head, phrase.modifiers, phrase.of, phrase.than = (
                        inner[0].head,
                        inner[0].modifiers,
                        inner[0].of,
                        inner[0].than,
                    )
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
                if (
                    following == "many"
                    and not self.is_boundary(k)
                    and self.lower(k) not in ("did", "does")
                    and not self._asks_doing(k)
                ):
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
            elif k < len(self.tokens) and self.lower(k) == "of":
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
        if word == "what" and (self.lexicon.is_in(following, "money_word") or following == "price"):
            asked = Phrase(start, self.tokens[j + 1].end, determiner="how_many", head="money", words=following)
            return Item("np", "what", start, self.tokens[j + 1].end, phrase=asked), j + 2  # "What profit did she make"
        if word == "what":
            return Item(
                "np", "what", start, self.tokens[j].end, phrase=Phrase(start, self.tokens[j].end, determiner="what")
            ), j + 1
        return None

    def _asks_doing(self, k: int) -> bool:
        """ "How many came", "How many felt fine", "How many play the piano": a verb stands right after "how many"."""
        if not self.is_verb_form(k):
            return False
        tense, following = self.tense(k), self.lower(k + 1)
        ends = self.is_boundary(k + 1) or self.lexicon.is_in(following, "adverb", "adjective")
        if tense == "base":
            return self.lexicon.is_in(following, "article", "possessive") or (ends and k + 1 < len(self.tokens))
        return tense == "past" and ends
