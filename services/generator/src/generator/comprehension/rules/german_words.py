"""German words by themselves: what is a noun, a name, an adjective. Nouns are capitalised, verbs and adjectives never are."""

from __future__ import annotations

from generator.comprehension.rules.lexicon import Lexicon
from generator.comprehension.rules.tokens import Token

EACH = frozenset(["jeder", "jede", "jedes", "jedem", "jeden"])
ALL = frozenset(["alle", "allen", "aller", "beide", "beiden"])
MORE = frozenset(["weitere", "weiteren", "weiterer", "weiteres", "zusätzliche", "zusätzlichen"])
ADVERB_ENDINGS = ("weise", "lich", "dings", "falls", "mals", "wärts", "halber", "dessen")
_TIMES = ("daytime", "weekday")
_BEFORE_UNITS = frozenset(["viel", "viele", "vielen", "pro", "je", "einige", "mehrere"])


class GermanWords:
    """The tokens of one sentence, asked one by one. Positions are token indices."""

    def __init__(self, tokens: list[Token], lexicon: Lexicon) -> None:
        self.tokens = tokens
        self.lexicon = lexicon

    def lower(self, i: int) -> str:
        return self.tokens[i].lower if 0 <= i < len(self.tokens) else ""

    def is_noun(self, i: int) -> bool:
        """A capitalised word, at the start of a sentence only where it is no function word or verb; "kg" after a number."""
        if not 0 <= i < len(self.tokens) or self.tokens[i].kind != "word":
            return False
        word = self.lower(i)
        if not self.tokens[i].text[:1].isupper():
            amount = i > 0 and (self.tokens[i - 1].kind == "number" or self.lower(i - 1) in _BEFORE_UNITS)
            return word[:1].isdigit() or (amount and word in self.lexicon.units)
        function = self.lexicon.is_in(
            word,
            "article",
            "possessive",
            "demonstrative",
            "preposition",
            "pronoun_male",
            "pronoun_female",
            "pronoun_it",
            "pronoun_plural",
            "pronoun_self",
            "adverb",
            "relative_day",
            "some",
            "subordinator",
            "conjunction",
            "auxiliary",
        ) or word in EACH | ALL | MORE | {"wie", "was"}
        if i == 0 and (word.endswith(ADVERB_ENDINGS) or (word.endswith("s") and self.lexicon.is_in(word[:-1], *_TIMES))):
            return word in self.lexicon.things  # "Nachmittags kamen 3", "Glücklicherweise fand er"
        return not (function and (i == 0 or word in ("sie", "ihr", "ihre"))) and not (i == 0 and word in self.lexicon.verbs)

    def is_name(self, i: int) -> str:
        """The name at `i` without a genitive -s, or ""."""
        if not 0 <= i < len(self.tokens) or not self.tokens[i].text[:1].isupper():
            return ""
        text, word = self.tokens[i].text, self.lower(i)
        if word in self.lexicon.names:
            return text
        return text[:-1] if word.endswith("s") and word[:-1] in self.lexicon.names else ""

    def adjective(self, i: int) -> str:
        """The stem of an inflected adjective ("rote" → "rot"), or ""."""
        if not 0 <= i < len(self.tokens) or self.tokens[i].kind != "word" or not self.tokens[i].text.islower():
            return ""
        word = self.lower(i)
        for ending in ("", "e", "en", "er", "es", "em", "n", "ne", "nen"):
            stem = word[: len(word) - len(ending)] if ending else word
            if word.endswith(ending) and (self.lexicon.is_in(stem, "adjective") or self.lexicon.is_in(stem + "e", "ordinal")):
                return stem
        blocked = (
            self.lexicon.is_in(
                word,
                "preposition",
                "conjunction",
                "article",
                "adverb",
                "auxiliary",
                "some",
                "possessive",
                "subordinator",
                "comparative_more",
                "comparative_fewer",
                "negation",
                "measure_adjective",
            )
            or word in self.lexicon.verbs
        )
        if (
            not blocked
            and word.endswith(("e", "en", "er", "es", "em"))
            and len(word) > 4
            and (self.is_noun(i + 1) or self.adjective(i + 1))
        ):
            return word.rstrip("nmrs").removesuffix("e")
        return ""

    def may_be_name(self, j: int) -> bool:
        """A name, or a capitalised word that is no noun we know."""
        if not 0 < j < len(self.tokens) or self.tokens[j].kind != "word" or not self.tokens[j].text[:1].isupper():
            return False
        word = self.lower(j)
        if word in self.lexicon.names:
            return True
        known = {word, self.lexicon.singular(word)} & (self.lexicon.things.keys() | self.lexicon.plurals.keys())
        known_word = any(word in words for words in self.lexicon.classes.values())
        return not known and word not in self.lexicon.units and not known_word and self.lexicon.singular(word) == word
