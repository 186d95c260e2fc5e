"""German names for the picture: adjectives in the form that goes with the singular noun, capital letters, the picture's type."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from generator.comprehension.rules.german_words import ADVERB_ENDINGS
from generator.comprehension.rules.inflection import german_stems
from generator.comprehension.rules.lexicon import Lexicon
from generator.comprehension.rules.tokens import Sentence

_FEMININE = ("e", "ung", "heit", "keit", "schaft", "in", "ei", "tion", "tät")
_NEUTER = ("chen", "lein", "um", "ment")
_MASCULINE = ("er", "ling", "ig", "us", "or")
_ENDINGS = {"masculine": "er", "feminine": "e", "neuter": "es"}
_UNCHANGED = frozenset(["rosa", "lila", "orange", "beige", "prima", "super"])


def gender(noun: str, lexicon: Lexicon) -> str:
    """masculine, feminine or neuter by the noun's last part in the tables, else by its ending; "" where neither tells."""
    for cut in range(max(1, len(noun) - 1)):
        found = next((kind for kind in ("masculine", "neuter") if lexicon.is_in(noun[cut:], kind)), "")
        if found:
            return found
    for kind, endings in (("neuter", _NEUTER), ("feminine", _FEMININE), ("masculine", _MASCULINE)):
        if noun.endswith(endings):
            return kind
    return ""


def declined(marks: tuple[str, ...], noun: str, lexicon: Lexicon) -> str:
    """("rot",) and "murmel" are "rote Murmel"; `marks` are stems. A noun before a hyphen stays one ("Mathe-Aufgabe")."""
    ending = _ENDINGS.get(gender(noun, lexicon), "e")
    words = [_inflected(mark, ending) for mark in marks if not _is_noun(mark, lexicon)]
    first = [mark.capitalize() for mark in marks if _is_noun(mark, lexicon)]
    return " ".join((*words, "-".join((*first, capital(noun)))))


def _is_noun(mark: str, lexicon: Lexicon) -> bool:
    return mark in lexicon.things and not lexicon.is_in(mark, "adjective")


def _inflected(mark: str, ending: str) -> str:
    if mark in _UNCHANGED:
        return mark
    stem = mark[:-2] + mark[-1] if mark.endswith(("sauer", "teuer")) else mark
    return ("hoh" if mark == "hoch" else stem) + ending


def capital(noun: str) -> str:
    """A noun as it is written: with a capital letter."""
    return noun[:1].upper() + noun[1:]


def unit_name(unit: str) -> str:
    """ "meter" is "Meter", "square meter" is "Quadratmeter"."""
    return capital("quadrat" + unit.removeprefix("square ")) if unit.startswith("square ") else capital(unit)


def picture_type(noun: str, lexicon: Lexicon) -> str:
    """The English type of the picture: of the noun, else of the longest noun that it ends in, else the noun itself."""
    for cut in range(max(1, len(noun) - 3)):
        known = lexicon.pictures.get(noun[cut:]) or lexicon.things.get(noun[cut:]) or lexicon.figures.get(noun[cut:])
        if known:
            return known
    return noun


def knowing_nouns(sentences: Sequence[Sentence], lexicon: Lexicon) -> Lexicon:
    """The lexicon with the plurals of which the text itself tells the singular: "ein Dings" beside "4 Dingse"."""
    nouns = {t.lower for s in sentences for t in s.tokens if t.kind == "word" and t.text[:1].isupper() and len(t.lower) > 3}
    told: dict[str, str] = {}
    for noun in nouns:
        if noun in lexicon.plurals or noun in lexicon.things or lexicon.singular(noun) != noun:
            continue
        stem = next((stem for stem in german_stems(noun) if stem in nouns and len(stem) > 3), "")
        if stem:
            told[noun] = stem
    return lexicon.with_plurals(told) if told else lexicon


def knowing_names(sentences: Sequence[Sentence], lexicon: Lexicon) -> Lexicon:
    """The lexicon with the names that the text itself tells: unknown words before a verb at the start of a sentence."""
    told: dict[str, str] = {}
    for sentence in sentences:
        first, second = (*sentence.tokens[:2], None, None)[:2]
        if first is None or second is None or first.kind != "word" or not first.text[:1].isupper():
            continue
        word = first.lower
        singular = lexicon.singular(word)
        tables = (lexicon.things, lexicon.plurals, lexicon.verbs, lexicon.names)
        known = any(word in table or singular in table for table in tables)
        senses = lexicon.verbs.get(second.lower, ())
        finite = bool(senses) and senses[0].tense in ("third", "past") and not second.lower.endswith("en")
        if word.endswith(ADVERB_ENDINGS):
            continue
        if finite and not known and not any(word in words for words in lexicon.classes.values()):
            told[word] = ""
    return replace(lexicon, names={**lexicon.names, **told}) if told else lexicon
