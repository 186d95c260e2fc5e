"""What the rules know about words: tables read once per language from the package, never changed afterwards."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from fractions import Fraction
from functools import lru_cache
from importlib.resources import files

from generator.comprehension.rules.inflection import joined_forms, plural_candidates, prefixed_forms, verb_forms

_NOTHING: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class VerbSense:
    """A verb form's dictionary form and class. `tense` is "base", "third", "past", "participle" or "ing"."""

    lemma: str
    kind: str
    tense: str


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit of measure. `size` in the dimension's base unit, None where it is not exact or not fixed."""

    lemma: str
    dimension: str
    size: Fraction | None


@dataclass(frozen=True, slots=True)
class Lexicon:
    """All tables of one language."""

    language: str
    classes: dict[str, frozenset[str]]
    verbs: dict[str, tuple[VerbSense, ...]]
    phrasal: dict[tuple[str, str], str]
    """(verb, particle) to the kind of the two together: ("give", "away") is "lose"."""
    units: dict[str, Unit]
    numbers: dict[str, tuple[str, Fraction]]
    plurals: dict[str, str]
    kinds: dict[str, frozenset[str]]
    opposites: dict[str, frozenset[str]]
    idioms: dict[tuple[str, ...], str]
    idiom_starts: frozenset[str]
    """The first words of the idioms, in small letters."""
    names: dict[str, str]
    figures: dict[str, str]
    """Nouns for people and the picture of each: "teacher", "boy"."""
    genders: dict[str, str]
    """Nouns for people that say a gender, "male" or "female"."""
    pictures: dict[str, str] = field(default_factory=dict)
    """German nouns, and stems of adjectives that a picture can show, in English."""
    known: dict[tuple[str, str], Fraction] = field(default_factory=dict)
    """(whole, part) to how many of the part everybody knows to be in one: a week has 7 days, a car 4 wheels."""
    things: dict[str, str] = field(default_factory=dict)
    """German nouns (singular, lower case) and the picture's type, "" where it is the noun itself."""
    _singulars: dict[str, str] = field(default_factory=dict, compare=False)

    def is_in(self, word: str, *classes: str) -> bool:
        for name in classes:  # noqa: SIM110 (asked hundreds of times a problem, where a generator costs twice as much)
            if word in self.classes.get(name, _NOTHING):
                return True
        return False

    def singular(self, word: str) -> str:
        """The dictionary form of a noun; the word itself where none is known."""
        known = self._singulars.get(word)
        if known is None:
            person = self.language == "de" and self.is_in(word, "person")  # "Förster" is no plural of "Forst"
            known = word if person else plural_candidates(word, self.language, self.plurals, self.things)
            if len(self._singulars) < 20_000:  # a bound on what texts of strangers can make us keep
                self._singulars[word] = known
        return known

    def with_plurals(self, plurals: dict[str, str]) -> Lexicon:
        """This lexicon with further plurals."""
        return replace(self, plurals={**self.plurals, **plurals}, _singulars={})

    def holds(self, whole: str, part: str) -> Fraction | None:
        """How many `part` are in one `whole` as everybody knows, by the table or by the sizes of two units; None otherwise."""
        known = self.known.get((whole, part))
        if known is None and part and part not in self.units:
            known = self.known.get((whole, ""))  # a dozen of anything
        if known is None and whole in self.units and part in self.units:
            big, small = self.units[whole], self.units[part]
            if big.dimension == small.dimension and big.size and small.size:
                known = big.size / small.size
        return known if known is not None and known.denominator == 1 and known > 1 else None

    def covers(self, kind: str, thing: str) -> bool:
        """Whether `thing` is one of the `kind`: a rose is a flower. Both singular."""
        return thing in self.kinds.get(kind, frozenset())


def _rows(path: str) -> Iterator[list[str]]:
    for line in files("generator.comprehension.rules").joinpath("data", path).read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            yield line.split("\t")


def _verbs(language: str) -> tuple[dict[str, tuple[VerbSense, ...]], dict[tuple[str, str], str]]:
    verbs: dict[str, list[VerbSense]] = {}
    phrasal: dict[tuple[str, str], str] = {}
    stems: dict[str, list[tuple[str, str]]] = {}

    def learn(forms: list[tuple[str, str]], lemma: str, kind: str) -> None:
        for form, tense in forms:
            senses = verbs.setdefault(form, [])
            if not any(sense.lemma == lemma for sense in senses):
                senses.append(VerbSense(lemma, kind, tense))

    rows = sorted(_rows(f"{language}/verbs.tsv"), key=lambda row: "_" in row[1])  # plain verbs first
    strong = {row[1].partition("_")[0]: row[2].split() for row in rows if len(row) > 2 and language == "de"}
    for kind, lemma, *rest in rows:
        stem, _, particle = lemma.partition("_")
        if particle:
            phrasal[stem, particle] = kind
        if stem not in stems or rest:
            listed = rest[0].split() if rest else prefixed_forms(stem, strong)
            stems[stem] = verb_forms(stem, listed, language)
            learn(stems[stem], stem, "other" if particle else kind)
        if particle and language == "de":
            learn(joined_forms(stems[stem], particle), particle + stem, kind)
    for stem, particle, kind in _moving(language):
        if stem in stems and (stem, particle) not in phrasal:
            phrasal[stem, particle] = kind
            if language == "de":
                learn(joined_forms(stems[stem], particle), particle + stem, kind)
    return {form: tuple(senses) for form, senses in verbs.items()}, phrasal


def _moving(language: str) -> Iterator[tuple[str, str, str]]:
    """Verbs of moving with each particle of direction, and what the two together do: "fly" + "off" is "depart"."""
    words = _classes(f"{language}/words.tsv")
    for verbs, comes, goes in (("motion", "arrive", "depart"), ("moving", "put", "take" if language == "de" else "lose")):
        for stem in sorted(words[verbs]):
            yield from ((stem, particle, comes) for particle in sorted(words["comes"]))
            yield from ((stem, particle, goes) for particle in sorted(words["goes"]))


def _classes(path: str) -> dict[str, frozenset[str]]:
    """Named sets of words; rows of the same name are one set."""
    classes: dict[str, frozenset[str]] = {}
    for name, words in _rows(path):
        classes[name] = classes.get(name, frozenset()) | frozenset(words.split())
    return classes


def _units(language: str) -> dict[str, Unit]:
    units: dict[str, Unit] = {}
    for dimension, lemma, *rest in _rows(f"{language}/units.tsv"):
        size = Fraction(rest[0]) if rest and rest[0].strip() else None
        unit = Unit(lemma.lower(), dimension, size)
        for spelling in (lemma, *(rest[1].split() if len(rest) > 1 else ())):
            units.setdefault(spelling.lower(), unit)
    return units


@lru_cache(maxsize=4)
def load(language: str) -> Lexicon:
    """The lexicon of "en" or "de"."""
    verbs, phrasal = _verbs(language)
    return Lexicon(
        language=language,
        classes=_classes(f"{language}/words.tsv"),
        verbs=verbs,
        phrasal=phrasal,
        units=_units(language),
        numbers={word: (kind, Fraction(value)) for kind, word, value in _rows(f"{language}/numbers.tsv")},
        plurals={row[0]: row[1] for row in _rows(f"{language}/plurals.tsv")},
        kinds=_classes(f"{language}/nouns.tsv"),
        opposites=_classes(f"{language}/opposites.tsv"),
        idioms={tuple(row[0].split()): row[1] for row in _rows(f"{language}/idioms.tsv") if len(row) > 1},
        idiom_starts=frozenset(row[0].split()[0].lower() for row in _rows(f"{language}/idioms.tsv") if len(row) > 1),
        names={name.lower(): figure.strip("-") for figure, names in _rows("names.tsv") for name in names.split()},
        figures={word: picture for _, picture, words in _rows("figures.tsv") for word in words.split()},
        genders={word: gender for gender, _, words in _rows("figures.tsv") for word in words.split() if gender != "-"},
        pictures=dict(_rows("de/pictures.tsv")) if language == "de" else {},
        known={(whole, part): Fraction(number) for whole, number, part in _rows(f"{language}/known.tsv")},
        things={noun: kind.strip("-") for noun, kind in _rows("de/things.tsv")} if language == "de" else {},
    )


@lru_cache(maxsize=1)
def dimensions() -> dict[str, str]:
    """A word for a length in one direction ("wider", "breit") to the direction ("wide")."""
    return {word: direction for direction, words in _rows("dimensions.tsv") for word in words.split()}


@lru_cache(maxsize=1)
def function_words() -> dict[str, frozenset[str]]:
    """The small words of six languages, by which a text's language is told."""
    return {language: frozenset(words.split()) for language, words in _rows("languages.tsv")}
