"""What an English word is where it stands: a verb or a noun, a name, the end of a noun phrase."""

from __future__ import annotations

from generator.comprehension.rules.english_names import NAME
from generator.comprehension.rules.lexicon import Lexicon, VerbSense
from generator.comprehension.rules.phrases import Phrase
from generator.comprehension.rules.tokens import Token

PRONOUNS = {
    "pronoun_male": "male",
    "pronoun_female": "female",
    "pronoun_it": "it",
    "pronoun_plural": "plural",
    "pronoun_self": "self",
}
ALWAYS_VERB = frozenset(
    ["is", "are", "was", "were", "am", "been", "being", "has", "had", "have", "'ve", "be", "did", "does", "costs"]
)
BARE_PARTICIPLES = frozenset(["come", "run", "become", "overcome"])
"""Participles that look like the base form: "has come"."""


class WordReader:
    """Judges the words of one sentence. Positions are token indices; nothing is kept between sentences."""

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
        if (
            self.lower(i) == "last"
            and i + 1 < len(self.tokens)
            and self.tokens[i + 1].kind != "number"
            and not self.lexicon.is_in(self.lower(i + 1), "pronoun_male", "pronoun_female", "pronoun_plural", "preposition")
        ):
            return False
        token = self.tokens[i] if i < len(self.tokens) else None
        if token is None or token.kind != "word" or token.unit:
            return False
        if self.lexicon.is_in(token.lower, "adjectival") and self._bare_noun_follows(i + 1) and self._no_subject(i - 1):
            return False  # "has dried plums"
        senses = self.lexicon.verbs.get(token.lower)
        if senses and (self.lexicon.is_in(senses[0].lemma, "nounlike") or token.lower in self.lexicon.plurals):
            plain = token.lower == senses[0].lemma
            if i and token.text[:1].isupper():
                return False
            return self._does_something(i, plain) if plain or senses[0].tense == "third" else True
        return senses is not None or self._regular_past(token) or self._unknown_third(i)

    def _no_compound(self, i: int) -> bool:
        """Whether what follows a word after a number shows that it is no first part of a noun in the plural."""
        if i >= len(self.tokens) or self.tokens[i].kind != "word":
            return False
        word = self.lower(i)
        if word == "of":
            return False
        opens = self.lexicon.is_in(word, "article", "possessive", "demonstrative", "preposition", *PRONOUNS)
        return opens or (not self.is_boundary(i) and self.lexicon.singular(word) == word and word not in self.lexicon.verbs)

    def _auxiliary_waits(self, i: int) -> bool:
        """Whether an auxiliary stands before with no verb since: "did the men book"."""
        while i >= 0 and self.tokens[i].kind in ("word", "number"):
            word = self.lower(i)
            if self.lexicon.is_in(word, "auxiliary"):
                return True
            senses = self.lexicon.verbs.get(word)
            if word in ALWAYS_VERB or (senses and not self.lexicon.is_in(senses[0].lemma, "nounlike")):
                return False
            i -= 1
        return False

    def _no_subject(self, i: int) -> bool:
        """A word that cannot be the last one of a subject."""
        return i < 0 or self._doing(i) or (self.is_boundary(i) and not self.lexicon.is_in(self.lower(i), *PRONOUNS))

    def _doing(self, i: int) -> bool:
        return self.tokens[i].kind == "word" and self._regular_past(self.tokens[i])

    def _bare_noun_follows(self, i: int) -> bool:
        """A word that can only be a noun, with nothing before it."""
        return (
            i < len(self.tokens)
            and self.tokens[i].kind == "word"
            and self.tokens[i].lower not in self.lexicon.verbs
            and not self._regular_past(self.tokens[i])
            and not self.is_boundary(i)
        )

    def _does_something(self, i: int, plain: bool) -> bool:  # noqa: C901 (a case for each place where it may stand)
        """Whether a word that is oftener a noun ("book", "trains", "watch") is a verb here: after "to" or an auxiliary, or
        between somebody who may do it and what it is done to."""
        j = i - 1
        while j >= 0 and self.lexicon.is_in(self.lower(j), "adverb", "negation"):
            j -= 1
        before, following = self.lower(j), self.tokens[i + 1] if i + 1 < len(self.tokens) else None
        if plain and j == i - 1 and j >= 0 and self.tokens[j].kind == "number" and (self.tokens[j].value or 0) > 1:
            return self._no_compound(i + 1)  # "4 ride the bus", "12 play soccer", but "12 play mats"
        if j < 0:
            return plain and following is not None and self.lexicon.is_in(following.lower, "article", "possessive")
        if before == "to" or self.lexicon.is_in(before, "auxiliary") or before.endswith("n't"):
            return plain
        if self.lexicon.is_in(before, "article", "possessive", "demonstrative", "each") and before != "her":
            return False
        if plain and (self._auxiliary_waits(i - 1) or before == "than"):
            return True
        if self.lexicon.is_in(before, *PRONOUNS, "relative") and not self.lexicon.is_in(before, "possessive"):
            return True
        done_to = following is not None and (
            following.kind == "number"
            or self.lexicon.is_in(following.lower, "article", "possessive", "some", "demonstrative", "each", *PRONOUNS)
            or self.lexicon.is_in(following.lower, "preposition")
            or (self.sense(i).lemma, following.lower) in self.lexicon.phrasal
        )
        if plain and self.tense(i) == "past" and done_to and self.lexicon.is_in(before, "person"):
            return True  # "The tailor cut 6 pieces"
        unchanged = plain and self.tense(i) == "past"  # "cut", "hit"
        if unchanged and before in ("has", "have", "had"):
            return done_to or following is None
        asked_about = "many" in (self.lower(j - 1), self.lower(j - 2))
        if plain and following is None and (asked_about or j < i - 1):
            return self.lexicon.singular(before) != before  # "How many bulbs still work"
        if plain and not (unchanged and (self.is_name(j) or self.lexicon.is_in(before, "conjunction"))):
            many = self.lexicon.singular(before) != before or before in ("people", "children")
            return (many and not self.lexicon.is_in(before, "preposition")) and done_to
        if self.tokens[j].kind != "word" or self.is_boundary(j):  # "buys 5 boxes and drops 2"
            return done_to and (before == "," or self.lexicon.is_in(before, "conjunction"))
        first = j
        while first >= 0 and not self.is_boundary(first):
            first -= 1
        if first >= 0 and self.tokens[first].kind == "number":  # "one cake calls for", but "4 soda bottles a day"
            together = following is not None and (self.sense(i).lemma, following.lower) in self.lexicon.phrasal
            return together and (self.tokens[first].value == 1 or self.lower(first - 1) == "of")
        named = self.is_name(j) or self.tokens[j].text[:1].isupper()
        return done_to and (named or self.lexicon.singular(before) == before)

    def _unknown_third(self, i: int) -> bool:
        """A word in -s that no table knows, between a name and an amount: "Ana averages 12 points"."""
        word, text = self.lower(i), self.tokens[i].text
        following = self.tokens[i + 1] if i + 1 < len(self.tokens) else None
        between = i > 0 and self.is_name(i - 1) and following is not None and following.kind == "number"
        return between and text.islower() and word.endswith("s") and not word.endswith(("ss", "us"))

    def _regular_past(self, token: Token) -> bool:
        """A word in -ed that no table knows, which is a verb wherever it may be one."""
        word = token.lower
        return (
            len(word) > 4
            and word.endswith("ed")
            and token.text.islower()
            and not self.lexicon.is_in(word, "adjective")
            and word not in ("hundred", "seed", "weed", "need")
        )

    def sense(self, i: int) -> VerbSense:
        """The verb at `i`. One in -ed that no table knows is of the class "other"."""
        senses = self.lexicon.verbs.get(self.lower(i))
        if senses and len(senses) > 1 and self.lower(i) == "lay" and self.lexicon.is_in(self.lower(i + 1), "preposition"):
            return next(sense for sense in senses if sense.lemma == "lie")  # "tiles lay on the floor"
        if senses:
            return senses[0]
        word = self.lower(i)
        return VerbSense(word[:-1], "other", "third") if word.endswith("s") else VerbSense(word, "other", "past")

    def tense(self, i: int) -> str:
        return self.sense(i).tense

    def is_boundary(self, i: int) -> bool:
        """Whether a noun phrase cannot go on with this token."""
        if i >= len(self.tokens):
            return True
        token, word = self.tokens[i], self.lower(i)
        if token.kind != "word":
            return True
        if token.unit:
            return False
        if word in ("how", "what", "which"):
            return True
        if word in ALWAYS_VERB or word == "than" or word.endswith("n't"):
            return True
        if self.lexicon.is_in(word, "relative_day") and self.lower(i + 1) != "'s":
            return True
        if word == "even" and self.tokens[i - 1].kind == "number":
            return False  # "in 4 even rows"
        if word == "first" and self.lower(i - 1) in ("the", "his", "her", "their", "'s"):
            return False
        if word in ("last", "next") and self.lexicon.is_in(self.lower(i + 1), "period", "weekday", "month", "season", "daytime"):
            return True
        return self.lexicon.is_in(
            word,
            "preposition",
            "conjunction",
            "auxiliary",
            "negation",
            "article",
            "demonstrative",
            "possessive",
            "pronoun_male",
            "pronoun_female",
            "pronoun_it",
            "pronoun_plural",
            "pronoun_self",
            "each",
        ) or (
            self.lexicon.is_in(word, "adverb", "subordinator", "comparative_more", "comparative_fewer", "some")
            and word
            not in (
                "daily",
                "total",
                "combined",
                "remaining",
                "extra",
                "early",
                "light",
                "next",
                "bigger",
                "larger",
                "smaller",
                "taller",
            )
        )

    def is_name(self, i: int) -> bool:
        """A given name, or a capitalised word inside a sentence that no table knows."""
        if i >= len(self.tokens) or self.tokens[i].kind != "word":
            return False
        token = self.tokens[i]
        if token.unit:
            return token.unit == NAME
        if not token.text[:1].isupper() or token.lower not in self.lexicon.names:
            return False
        return not (
            i == 0 and self.lexicon.is_in(token.lower, "auxiliary", "month") and self.lexicon.is_in(self.lower(1), *PRONOUNS)
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
        common = (
            self.is_boundary(0)
            or word.endswith("s")
            or self.lexicon.is_in(word, "person", "adjective", "ordinal")
            or word in ("people", "children", "men", "women")
        )
        return not common and (self.is_verb_form(1) or self.lower(1) == "'s")

    def _is_verb_here(self, phrase: Phrase, j: int, words: list[int]) -> bool:  # noqa: C901 (a case for each turn of phrase, read top to bottom)
        """Whether the word at `j`, which has a verb's form, is one: what stands before it and what follows decide."""
        tense, following = self.tense(j), self.lower(j + 1)
        amount_follows = j + 1 < len(self.tokens) and (
            self.tokens[j + 1].kind == "number"
            or self.lexicon.is_in(following, "article", "possessive", "some", "demonstrative")
            or following == "total_of"
        )
        if not words:
            if phrase.as_many:
                return False  # "5 times as many deer"
            if phrase.head:  # "$5 spent"
                return True
            if phrase.determiner == "rest" and tense == "past":
                return True
            if self.verb_expected and phrase.determiner == "the" and tense == "base" and self.is_boundary(j + 1):
                return True  # "How many goals did the three score"
            if phrase.quantity is not None or phrase.comparison:  # "12 left", "5 got on": left-out noun
                if self.lexicon.is_in(self.lower(j), "finite_past"):
                    return True  # "11 flew south"
                several = phrase.quantity is not None and phrase.quantity > 1 and not phrase.comparison
                if tense == "base" and several and self._opens_here(phrase, j):
                    rather_noun = self.lexicon.is_in(self.sense(j).lemma, "nounlike")
                    return self._no_compound(j + 1) or (not rather_noun and not self.is_boundary(j + 1))
                ing_follows = self.is_verb_form(j + 1) and self.tense(j + 1) == "ing"
                return (
                    tense == "past"
                    and (amount_follows or ing_follows or self.is_boundary(j + 1))
                    and not self._noun_follows(j + 1)
                )
            if phrase.determiner == "each" and tense == "base" and not self._distributes(j - 1):
                return False  # "Each box of pens has"
            if phrase.determiner == "each" and (following == "" or self.lexicon.is_in(self.lower(j - 2), "preposition")):
                return False  # "in each group"
            if phrase.determiner == "each" and (
                following in ALWAYS_VERB or self.is_verb_form(j + 1) or self.lexicon.is_in(following, "auxiliary")
            ):
                return False  # "each rose was"
            if phrase.some:
                return tense == "past" and self.is_boundary(j + 1)  # "while some ran off"
            return phrase.determiner in ("", "all", "each") and phrase.pronoun == ""
        named = self.is_name(words[-1])
        if tense == "past":
            marked = phrase.quantity is not None and all(self.lexicon.is_in(self.lower(w), "adjective") for w in words)
            return not (marked and self._noun_follows(j + 1))  # "3 small carved owls"
        if tense == "ing" and self.lower(words[-1]) in self.lexicon.units:
            return True  # "8 euros washing pots"
        if tense == "base" and self.verb_expected:
            return not self._later_verb(j + 1)
        if named:
            return tense != "base" or following not in ("", "'s")
        last = self.lower(words[-1])
        plural = self.lexicon.singular(last) != last or (self.lexicon.plurals.get(last) == last and phrase.quantity is not None)
        if tense == "base":
            return (plural or self.lower(words[-1]) in ("people", "children")) and following != "'s"
        if tense == "third" and j + 1 < len(self.tokens) and self.tokens[j + 1].kind == "number" and following != "-":
            return True  # "the smaller of two bags weighs 7 kg"
        if tense == "third":
            if self.lower(words[0] - 1) == "of" and following in ("to", "from", "for"):
                return not plural
            if plural and self._one_of(phrase, j):
                return True  # "each of the 5 bricks weighs"
            if plural and phrase.quantity is not None and amount_follows and self.lower(words[0] - 2) in ("with", "of", "for"):
                return True  # "a box with 6 bottles weighs 84 ounces"
            if plural and phrase.quantity is not None and self.lower(words[0] - 2) == "of":
                return self.lexicon.is_in(following, "preposition")  # "a band of 48 musicians lines up"
            return not plural and (
                amount_follows
                or self._is_title(words[-1])
                or (
                    (phrase.determiner in ("each", "the", "a", "possessive") or phrase.quantity == 1)
                    and self.lexicon.is_in(following, "preposition", "pronoun_plural", "pronoun_male", "pronoun_female")
                )
            )
        return tense == "ing" and ((plural and phrase.quantity is not None) or not self._noun_follows(j + 1))

    def _one_of(self, phrase: Phrase, j: int) -> bool:
        """Whether "each of", "one of" stands before the phrase."""
        start = next((k for k in range(j, -1, -1) if self.tokens[k].start <= phrase.start), 0)
        return self.lower(start - 1) == "of" and self.lower(start - 2) in ("each", "one", "every", "either", "neither")

    def _opens_here(self, phrase: Phrase, j: int) -> bool:
        """Whether a number before `j` opens a clause ("5 go down"), and is no object ("bought 6 paint brushes")."""
        k = j - 1
        while k > 0 and self.tokens[k].start > phrase.number_start:
            k -= 1
        while k > 0 and self.lower(k - 1) in ("the", "other", "remaining", "all_but", "only"):
            k -= 1  # "the other 13 come by bus"
        before = self.lower(k - 1)
        if k == 0 or self.tokens[k - 1].kind == "punct":
            return True
        priced = self.lower(j + 1) in ("for", "at") and j + 2 < len(self.tokens) and bool(self.tokens[j + 2].unit)
        return self.lexicon.is_in(before, "conjunction", "subordinator", "relative") and not priced

    def _distributes(self, j: int) -> bool:
        """Whether "each" at `j` stands by a plural subject ("they each get") rather than before a noun."""
        if j < 1 or self.tokens[j - 1].kind != "word":
            return False
        return self.lexicon.is_in(self.lower(j - 1), *PRONOUNS) or self.lexicon.singular(self.lower(j - 1)) != self.lower(j - 1)

    def _later_verb(self, j: int) -> bool:
        """Whether a further verb form comes before the phrase must end: "did the post van stop"."""
        while j < len(self.tokens) and not self.is_boundary(j):
            if self.is_verb_form(j) and self.tense(j) == "base":
                return True
            j += 1
        return False

    def _is_title(self, i: int) -> bool:
        """ "Uncle" in "Uncle Dave"."""
        return 0 <= i < len(self.tokens) and self.tokens[i].text[:1].isupper() and self.lexicon.is_in(self.lower(i), "person")

    def _noun_follows(self, j: int) -> bool:
        return j < len(self.tokens) and not self.is_boundary(j) and not self.is_verb_form(j)

    def apposition(self, phrase: Phrase, i: int, j: int) -> int:
        """ "his sister Mia", "Tom's friend Jo", "the baker Karl": one person, by name. Returns the position after the name."""
        told = phrase.determiner in ("possessive", "the") or self.lower(i - 1) == "'s"
        if not (phrase.person and phrase.head and told and not phrase.counts):
            return j
        end = j
        while self.is_name(end) or (j < end < len(self.tokens) and self.is_proper(end)):
            end += 1
        if end == j:
            return j
        named = self.lexicon.names.get(self.lower(j), "")
        phrase.figure = named if named and phrase.figure in ("child", "person") else phrase.figure
        phrase.name = " ".join(token.text for token in self.tokens[j:end])
        phrase.head, phrase.words, phrase.modifiers, phrase.end = "", "", (), self.tokens[end - 1].end
        return end
