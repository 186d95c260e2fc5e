"""Which picture shows a thing: by reviewed names, plurals, head nouns and colours; never by likeness of spelling or by keyword.

A wrong picture costs more than none, so whatever is not certain resolves to nothing and is drawn as a labelled tile.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from icon_library.words import (
    COLOURS,
    CONJUNCTIONS,
    GIVEN_NAMES,
    HARMLESS,
    fold,
    german_singulars,
    noun_phrase,
    singulars,
    split_figure,
)


@dataclass(frozen=True, slots=True)
class NameTable:
    """Folded names to targets: an icon's id, "@kind" for a kind of person, "id+colour", or "" where no picture is right.

    `english` and `german` are reviewed; `plain_*` are the base set's own names, which must match in full."""

    english: Mapping[str, str]
    german: Mapping[str, str]
    plain_english: Mapping[str, str]
    plain_german: Mapping[str, str]
    english_whole: frozenset[str] = frozenset()
    german_heads: frozenset[str] = frozenset()

    @classmethod
    def of(cls, names: Mapping[str, Any]) -> NameTable:
        """The table as `icon_library.build` writes it."""
        sets = {name: frozenset(names[name]) for name in ("english_whole", "german_heads")}
        return cls(names["english"], names["german"], names["plain_english"], names["plain_german"], **sets)


@dataclass(frozen=True, slots=True)
class Found:
    """What a phrase shows. `target` "" says that no picture is right; `colour` is a key of `tint.PALETTE` or ""."""

    target: str
    colour: str = ""


@dataclass(slots=True)
class Resolver:
    table: NameTable
    _joined: dict[str, str] = field(init=False)

    def __post_init__(self) -> None:
        self._joined = {key.replace(" ", ""): key for key in (*self.table.plain_english, *self.table.english) if len(key) > 4}

    def resolve(self, entity_type: str, name: str = "", language: str = "") -> tuple[Found, int] | None:
        """What shows a thing of this type and name, and the figure that the type itself asks for ("girl-2" is 1).

        `language` ("en", "de") decides where a word means two things ("Boot"); without it English does.
        """
        stem, figure = split_figure(entity_type)
        by_type = self.phrase(stem, language) or (self.phrase(entity_type, language) if figure else None)
        by_name = self.phrase(name, language) if name else None
        if by_name is not None and by_type is not None:
            found = by_name if by_type.target == "" or _refines(name, stem) else by_type
        elif by_type is not None:
            found = by_type
        elif by_name is not None and not (name[:1].isupper() and fold(name) in GIVEN_NAMES):
            found = by_name
        else:
            return None
        return (found, figure) if found.target else None

    def exact(self, text: str) -> str:
        """The target of exactly this name, "" where it has none or no picture is right."""
        key = fold(text).split()
        return (self._english(key)[0] or self._german(key)[0] or "") if key else ""

    def phrase(self, text: str, language: str = "") -> Found | None:
        """What a noun phrase shows; None where its words are unknown."""
        whole = fold(text).split()
        noun = noun_phrase(text).split()
        if not whole or not noun:
            return None
        for words in _with_of(whole):
            target = self._english(words)[0]
            if target is not None:
                return Found(target)
        if not CONJUNCTIONS.isdisjoint(whole):
            target = self._english(whole)[0]
            return Found(target) if target is not None else None
        readers = (self._german, self._english) if language == "de" else (self._english, self._german)
        return next((found for read in readers if (found := _head(read, noun)) is not None), None)

    def _english(self, words: list[str]) -> tuple[str | None, bool]:
        """The target of the words as one name, and whether no other word may stand before them."""
        keys = [" ".join([*words[:-1], last]) for last in singulars(words[-1])]
        for key in keys:
            if key in self.table.english:
                return self.table.english[key], key in self.table.english_whole
        for key in keys:
            name = self._joined.get(key.replace(" ", ""), key)
            if name in self.table.english:
                return self.table.english[name], name in self.table.english_whole
            if name in self.table.plain_english:
                return self.table.plain_english[name], True
        return None, False

    def _german(self, words: list[str]) -> tuple[str | None, bool]:
        keys = [" ".join([*words[:-1], last]) for last in german_singulars(words[-1])]
        for key in keys:
            if key in self.table.german:
                return self.table.german[key], False
        for key in keys:
            if key in self.table.plain_german:
                return self.table.plain_german[key], True
        for key in keys:
            head = next((end for end in _endings(key) if end in self.table.german_heads), None)
            if head is not None:
                return self.table.german[head], False
        return None, False


def _head(read: Callable[[list[str]], tuple[str | None, bool]], words: list[str]) -> Found | None:
    """What the longest known end of the words shows; None where it is not certain that the words before it leave it so."""
    for start in range(len(words)):
        target, whole = read(words[start:])
        if target is not None:
            return Found(target, _colour(words[:start])) if not whole or _harmless(words[:start]) else None
    return None


def _with_of(words: list[str]) -> Iterator[list[str]]:
    """ "drums of grapes" as "drum of grapes" and "drum of": a container's content may decide its picture."""
    if "of" not in words[1:]:
        return
    of = words.index("of", 1)
    for form in singulars(words[of - 1]):
        yield [*words[: of - 1], form, *words[of:]]
        yield [*words[: of - 1], form, "of"]


def _refines(name: str, entity_type: str) -> bool:
    """Whether `name` says more than the type: "green apple" of "apple"."""
    long, short = noun_phrase(name).split(), noun_phrase(entity_type).split()
    if not short or len(long) <= len(short):
        return False
    tail = long[-len(short) :]
    if tail[:-1] != short[:-1]:
        return False
    forms = {*singulars(short[-1]), *german_singulars(short[-1])}
    return any(form in forms for form in (*singulars(tail[-1]), *german_singulars(tail[-1])))


def _colour(words: Iterable[str]) -> str:
    return next((COLOURS[word] for word in words if word in COLOURS), "")


def _harmless(words: Iterable[str]) -> bool:
    return all(word in HARMLESS or word in COLOURS or word.isdigit() for word in words)


def _endings(word: str) -> Iterator[str]:
    """The ends of a German compound, the longest first; at least three letters stand before, and three are left."""
    return (word[start:] for start in range(3, len(word) - 2)) if " " not in word else iter(())
