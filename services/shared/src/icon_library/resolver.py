"""Which picture shows a thing: by reviewed names, plurals, head nouns and the words before them; never by likeness of spelling or
by keyword.

A wrong picture costs more than none, so whatever is not certain resolves to nothing and is drawn as a labelled tile.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from icon_library.looks import PLAIN, Look, harmless, look_of, look_of_prefix
from icon_library.words import (
    CONJUNCTIONS,
    GIVEN_NAMES,
    fold,
    german_masculines,
    german_singulars,
    phrase_words,
    singulars,
    split_figure,
)

# Shorter names are not looked up with their words run together: too many short words are made of two.
_SHORTEST_JOINED = 5


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
    sexes: Mapping[str, Sequence[str]] = field(default_factory=dict)
    """For each "@kind" the targets of its female and its male figures."""

    @classmethod
    def of(cls, names: Mapping[str, Any]) -> NameTable:
        """The table as `icon_library.build` writes it."""
        sets = {name: frozenset(names[name]) for name in ("english_whole", "german_heads")}
        return cls(names["english"], names["german"], names["plain_english"], names["plain_german"], **sets, sexes=names["sexes"])


@dataclass(frozen=True, slots=True)
class Found:
    """What a phrase shows: its target, "" where no picture is right, and the look that its words ask for."""

    target: str
    look: Look = PLAIN


# A target, whether no other word may stand before its name, and the look that the name itself asks for ("Holzkiste").
_Read = tuple[str, bool, Look]


@dataclass(slots=True)
class Resolver:
    table: NameTable
    _joined: dict[str, str] = field(init=False)
    _head_lengths: tuple[int, ...] = field(init=False)

    def __post_init__(self) -> None:
        # "hotdog" finds "hot dog", and the other way round.
        self._joined = {
            joined: key
            for names in (self.table.plain_english, self.table.english)
            for key in names
            if " " in key and len(joined := key.replace(" ", "")) >= _SHORTEST_JOINED
        }
        self._head_lengths = tuple(sorted({len(head) for head in self.table.german_heads}, reverse=True))

    def resolve(self, entity_type: str, name: str = "", language: str = "") -> tuple[Found, int] | None:
        """What shows a thing of this type and name, and the figure that the type itself asks for ("girl-2" is 1).

        `language` ("en", "de") decides where a word means two things ("Boot"); without it English does.
        """
        stem, figure = split_figure(entity_type)
        by_type = self.phrase(stem, language) or (self.phrase(entity_type, language) if figure else None)
        by_name = self.phrase(name, language) if name else None
        if by_name is not None and by_type is not None:
            if language == "de" and by_name.target != by_type.target:
                # Types are mostly English: the "boot" of "Stiefel" is no "Boot".
                english = self.phrase(stem)
                by_type = english if english is not None and english.target == by_name.target else by_type
            says_sex = by_name.target in self.table.sexes.get(by_type.target, ())
            found = by_name if by_type.target == "" or says_sex or _refines(name, stem) else by_type
        elif by_type is not None:
            found = by_type
        elif by_name is not None and not (name[:1].isupper() and fold(name) in GIVEN_NAMES):
            found = by_name
        else:
            return None
        return (found, figure) if found.target else None

    def exact(self, text: str) -> str:
        """The target of exactly this name, "" where it has none or no picture is right."""
        words = fold(text).split()
        read = (self._english(words) or self._german(words)) if words else None
        return read[0] if read else ""

    def phrase(self, text: str, language: str = "") -> Found | None:
        """What a noun phrase shows; None where its words are unknown."""
        whole, noun = phrase_words(text)
        if not noun:
            return None
        for words in _with_of(whole):
            if (read := self._english(words)) is not None:
                return Found(read[0], read[2])
        if not CONJUNCTIONS.isdisjoint(whole):
            read = self._english(whole)
            return Found(read[0], read[2]) if read is not None else None
        small = text.islower() and text.isascii()
        if language != "de":
            # What is written small in an English text is no German noun: a "brand" is no "Brand".
            german = self._german_head if not small else self._german_name if not language else None
            return self._english_head(noun) or (german(noun) if german is not None else None)
        if small and " ".join(noun) not in self.table.german and (found := self._english_head(noun)) is not None:
            # Nouns are written large in German: an English word must not be read as a German one's plural or compound.
            return found
        return self._german_head(noun) or self._english_head(noun)

    def _english_head(self, words: Sequence[str]) -> Found | None:
        """What the longest known end of the words shows; None where it is not certain that the words before leave it so."""
        for start in range(len(words)):
            if (read := self._english(words[start:])) is not None:
                return _seen(read, words[:start])
        return None

    def _german_head(self, words: Sequence[str]) -> Found | None:
        for start in range(len(words)):
            if (read := self._german(words[start:])) is not None:
                return _seen(read, words[:start])
        return None

    def _german_name(self, words: Sequence[str]) -> Found | None:
        """A word written small, in a language that is not told, is German only as it stands: "center" is no plural of "Cent"."""
        read = self._german(words) if " ".join(words) in self.table.german else None
        return Found(read[0]) if read is not None else None

    def _english(self, words: Sequence[str]) -> _Read | None:
        """The words as one name."""
        table, forms = self.table, singulars(words[-1])
        keys = [" ".join((*words[:-1], last)) for last in forms] if len(words) > 1 else forms
        for key in keys:
            if key in table.english:
                return table.english[key], key in table.english_whole, PLAIN
        for key in keys:
            joined = key.replace(" ", "")
            for name in (key, joined, self._joined.get(joined, key)):
                if name in table.english and (name == key or len(joined) >= _SHORTEST_JOINED):
                    return table.english[name], name in table.english_whole, PLAIN
                if name in table.plain_english and (name == key or len(joined) >= _SHORTEST_JOINED):
                    return table.plain_english[name], True, PLAIN
        return None

    def _german(self, words: Sequence[str]) -> _Read | None:
        """The words as one name; a feminine form ("Lehrerin") of who is listed shows women or girls alone."""
        read = self._german_listed(words)
        if read is not None and not read[0].startswith("@"):
            return read
        masculine = self._masculine(words)
        if masculine is None:
            return read
        target, whole, look = read or masculine
        return self.table.sexes[target][0] if target in self.table.sexes else target, whole, look

    def _masculine(self, words: Sequence[str]) -> _Read | None:
        """The person whose feminine form the words are; None where they are none."""
        for form in german_masculines(words[-1]):
            key = " ".join((*words[:-1], form))
            target = self.table.german.get(key)
            read = (target, False, PLAIN) if target is not None else self._compound((key,)) if len(words) == 1 else None
            if read is not None and read[0].startswith("@"):
                return read
        return None

    def _german_listed(self, words: Sequence[str]) -> _Read | None:
        table, forms = self.table, german_singulars(words[-1])
        keys = [" ".join((*words[:-1], last)) for last in forms] if len(words) > 1 else forms
        for key in keys:
            if key in table.german:
                return table.german[key], False, PLAIN
        for key in keys:
            if key in table.plain_german:
                return table.plain_german[key], True, PLAIN
        return self._compound(forms) if len(words) == 1 else None

    def _compound(self, forms: Sequence[str]) -> _Read | None:
        """A German compound by its longest known end, before which at least three letters stand."""
        for key in forms:
            for length in self._head_lengths:
                if length <= len(key) - 3 and key[-length:] in self.table.german_heads:
                    return self.table.german[key[-length:]], False, look_of_prefix(key[:-length])
        return None


def _seen(read: _Read, before: Sequence[str]) -> Found | None:
    target, whole, look = read
    if not before:
        return Found(target, look)
    if whole and not harmless(before):
        return None
    said = look_of(before)
    return Found(target, said if look is PLAIN else Look(said.colour, said.material or look.material, said.small or look.small))


def _with_of(words: Sequence[str]) -> Iterator[Sequence[str]]:
    """ "drums of grapes" as "drum of grapes" and "drum of": a container's content may decide its picture."""
    if "of" not in words[1:]:
        return
    of = words.index("of", 1)
    for form in singulars(words[of - 1]):
        yield [*words[: of - 1], form, *words[of:]]
        yield [*words[: of - 1], form, "of"]


def _refines(name: str, entity_type: str) -> bool:
    """Whether `name` says more than the type: "green apple" of "apple"."""
    long, short = phrase_words(name)[1], phrase_words(entity_type)[1]
    if not short or len(long) <= len(short):
        return False
    tail = long[-len(short) :]
    if tail[:-1] != short[:-1]:
        return False
    if tail[-1] == short[-1]:
        return True
    forms = {*singulars(short[-1]), *german_singulars(short[-1])}
    return not forms.isdisjoint((*singulars(tail[-1]), *german_singulars(tail[-1])))
