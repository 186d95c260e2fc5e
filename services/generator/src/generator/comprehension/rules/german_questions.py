"""What a German sentence asks for: "wie viele N", "wie lang", "welche Länge", "Berechne die Fläche"."""

from __future__ import annotations

from generator.comprehension.rules.german_phrases import GermanPhraseReader
from generator.comprehension.rules.phrases import Clause, Phrase

_WHICH = frozenset(["welche", "welcher", "welches", "welchen"])
_COMMANDS = frozenset(["berechne", "berechnet", "bestimme", "bestimmt", "ermittle", "ermittelt", "finde", "rechne"])
MEASURES = {
    "länge": "lang",
    "breite": "breit",
    "höhe": "hoch",
    "tiefe": "tief",
    "gewicht": "schwer",
    "preis": "teuer",
    "alter": "alt",
    "entfernung": "weit",
    "dauer": "lange",
}
"""Nouns for a measure and the adjective that asks for the same."""


def is_command(reader: GermanPhraseReader) -> bool:
    """Whether a sentence asks by telling to work something out."""
    return reader.lower(0) in _COMMANDS


def asked_phrase(reader: GermanPhraseReader, clause: Clause, i: int) -> tuple[Phrase, int] | None:
    """The asked phrase at `i` and the position after it; None where none stands there."""
    return _named_measure(reader, i) or _how(reader, clause, i)


def _named_measure(reader: GermanPhraseReader, i: int) -> tuple[Phrase, int] | None:
    """ "Welche Länge", "Berechne den Flächeninhalt", "Wie groß ist die Fläche"."""
    word = reader.lower(i)
    if word in _WHICH and reader.is_noun(i + 1):
        j = i + 1
    elif i == 0 and word in _COMMANDS:
        j = i + 1
        while j < len(reader.tokens) and not reader.is_noun(j) and reader.lower(j) not in ("wie", "welche", "welchen"):
            j += 1
    elif word == "wie" and reader.lower(i + 1) in ("groß", "hoch"):
        j = i + 3
        while j < len(reader.tokens) and (reader.lexicon.is_in(reader.lower(j), "article", "possessive") or reader.adjective(j)):
            j += 1
        if not _measure(reader, j):
            return None
    else:
        return None
    noun = reader.lexicon.singular(reader.lower(j))
    if not reader.is_noun(j):
        return None
    start, end = reader.tokens[i].start, reader.tokens[j].end
    if measure := _measure(reader, j):
        return Phrase(start, end, determiner="how_many", adjective=measure), j + 1
    if noun in ("anzahl", "zahl"):
        inner = reader.read(j + 2)
        if inner is not None and inner[0].head:
            inner[0].determiner, inner[0].start = "how_many", start
            return inner
    return Phrase(
        start, end, head=noun, words=reader.tokens[j].text, determiner="how_many", plural=noun != reader.lower(j)
    ), j + 1


def _measure(reader: GermanPhraseReader, j: int) -> str:
    """The adjective that asks for the same as the noun at `j`, "" where it is no measure."""
    noun = reader.lexicon.singular(reader.lower(j))
    if reader.lexicon.is_in(noun, "money_noun") or reader.lexicon.is_in(reader.lower(j), "money_noun"):
        return "teuer"
    return MEASURES.get(noun, "")


def _how(reader: GermanPhraseReader, clause: Clause, i: int) -> tuple[Phrase, int] | None:
    """ "wie viele (weitere) N", "wie viel Geld", "wie weit", "was kostet"."""
    word, following = reader.lower(i), reader.lower(i + 1)
    start = reader.tokens[i].start
    if word == "was" and clause.verb in ("cost", "have", "be", "pay"):
        return Phrase(start, reader.tokens[i].end, determiner="how_many", some=clause.verb in ("cost", "pay")), i + 1
    if word != "wie" or following not in (
        "viel",
        "viele",
        "vielen",
        "lang",
        "lange",
        "weit",
        "hoch",
        "schwer",
        "groß",
        "alt",
        "teuer",
        "oft",
        "breit",
        "tief",
        "dick",
        "warm",
        "kalt",
    ):
        return None
    phrase = Phrase(start, reader.tokens[i + 1].end, determiner="how_many")
    j = i + 2
    if following in ("viel", "viele", "vielen"):
        if reader.lower(j) == "mal" and reader.lower(j + 1) in ("so_viele", "so"):
            j += 2 if reader.lower(j + 1) == "so_viele" else 3
            named = reader.read(j) if reader.is_noun(j) and not reader.is_name(j) else None
            if named is not None:
                phrase, j = named
            phrase.determiner, phrase.start, phrase.adjective = "how_many", start, "times"
            return phrase, j
        inner = reader.read(j)
        if reader.adjective(j) and reader.lower(j + 1) in ("und", "oder"):
            inner = Phrase(reader.tokens[j].start, reader.tokens[j].end, modifiers=(reader.adjective(j),)), j + 1
        if (
            inner is not None
            and not inner[0].name
            and not inner[0].pronoun
            and inner[0].determiner in ("", "other", "rest", "all")
        ):
            phrase, j = inner
            phrase.determiner, phrase.start = "how_many", start
        elif reader.lower(j) in (
            "mehr",
            "weniger",
            "weiter",
            "länger",
            "schwerer",
            "größer",
            "höher",
            "älter",
            "teurer",
            "kürzer",
            "leichter",
        ):
            fewer = reader.lexicon.is_in(reader.lower(j), "comparative_fewer")
            phrase.comparison, phrase.comparative, j = "fewer" if fewer else "more", reader.lower(j), j + 1
        while (
            reader.lower(j) in ("und", "oder")
            and (more := reader.read(j + 1)) is not None
            and not more[0].counts
            and not more[0].name
        ):
            phrase.joined = (*phrase.joined, more[0])  # "Wie viele kleine und große Nüsse"
            j = more[1]
        phrase.some = following == "viel"
        if phrase.comparative == "noch":
            phrase.comparative = ""
    else:
        phrase.adjective = following
    return phrase, j
