"""What a sentence is cut into: noun phrases with their quantities, and clauses around one verb. The same for every language."""

from __future__ import annotations

from dataclasses import dataclass, field
from fractions import Fraction

from generator.problem.model import Form

MORE_WORDS = frozenset(
    (
        "more",
        "fewer",
        "less",
        "extra",
        "",
        "mehr",
        "weniger",
        "noch",
        "weitere",
        "weiteren",
        "weiterer",
        "weiteres",
        "zusätzliche",
        "zusätzlichen",
    )
)
"""Comparing words for numbers of things; all others ("longer", "heavier") compare a measure."""


@dataclass(slots=True)
class Phrase:
    """A noun phrase. `head` is a singular noun ("" where it is left out), `words` the text's own words for it."""

    start: int
    end: int
    head: str = ""
    modifiers: tuple[str, ...] = ()
    words: str = ""
    determiner: str = ""
    """the, a, possessive, each, all, another, other, rest, same, how_many, what, number_of, or ""."""
    quantity: Fraction | None = None
    form: Form = Form.INTEGER
    number_start: int = -1
    number_end: int = -1
    some: bool = False
    """An amount that is not told ("some", "several", "a few")."""
    total: bool = False
    """"a total of", "altogether": the amount is of all together."""
    comparison: str = ""
    """"more" or "fewer" where the amount is a difference or an addition ("3 more", "5 cm longer")."""
    comparative: str = ""
    """The comparing word itself ("longer")."""
    times: Fraction | None = None
    """The factor of "3 times as many"."""
    as_many: bool = False
    of: Phrase | None = None
    partitive: bool = False
    """"4 of the marbles": `head` is that of the whole."""
    owner: Phrase | None = None
    possessive: str = ""
    name: str = ""
    figure: str = ""
    """boy, girl, man, woman for people, else ""."""
    person: bool = False
    pronoun: str = ""
    """male, female, it, plural, self, one or ""."""
    plural: bool = False
    unit: str = ""
    """The dimension of a unit of measure ("length"), else ""."""
    each: bool = False
    """"3 eggs each"."""
    per: Phrase | None = None
    """"3 eggs per nest"."""
    than: Phrase | None = None
    adjective: str = ""
    """long, tall, heavy … after a measure."""
    preposition: str = ""
    goal: bool = False
    """Said to be where something goes, not where it is ("ins Wasser", not "im Wasser")."""
    ordinal: str = ""
    joined: tuple[Phrase, ...] = ()
    """Further phrases joined by "and" ("Ana and Leo")."""
    with_: tuple[Phrase, ...] = ()
    """What is said of it after "with", "in", "on" inside the same phrase."""

    @property
    def counts(self) -> bool:
        return self.quantity is not None or self.some or self.times is not None


@dataclass(slots=True)
class Item:
    """One piece of a sentence in order: "np", "verb", "aux", "prep", "conj", "sub", "rel", "comma", "adv", "to", "not"."""

    kind: str
    lower: str
    start: int
    end: int
    phrase: Phrase | None = None
    lemma: str = ""
    verb: str = ""
    """The verb's class."""
    tense: str = ""


@dataclass(slots=True)
class Clause:
    """One verb with what stands around it."""

    sentence: int
    start: int
    end: int
    question: bool = False
    lemma: str = ""
    verb: str = ""
    tense: str = ""
    particle: str = ""
    modal: str = ""
    """need, want, could, will … before the verb."""
    negated: bool = False
    passive: bool = False
    progressive: bool = False
    subjects: list[Phrase] = field(default_factory=list)
    inherited: bool = False
    """The subject was taken over from the clause before."""
    objects: list[Phrase] = field(default_factory=list)
    """Phrases after the verb without a preposition."""
    adjuncts: list[Phrase] = field(default_factory=list)
    """Phrases with a preposition, in `Phrase.preposition`."""
    adverbs: set[str] = field(default_factory=set)
    opener: str = ""
    """The word that opens it: if, when, and, but, then, that, who …"""
    asked: Phrase | None = None
    """The phrase with "how many"."""
    than: Clause | None = None
    """What a comparison is made with: all that follows "than", its first phrase as the subject."""
    expletive: bool = False
    """"there is", "es gibt"."""

    @property
    def phrases(self) -> list[Phrase]:
        """Every phrase of the clause, in the order of the text."""
        return sorted((*self.subjects, *self.objects, *self.adjuncts), key=lambda p: p.start)
