"""Words as the resolver compares them: folded keys, singular forms and what a word says about another (English and German)."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "'": "", "’": "", "ʼ": ""})
_PLAIN_LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789"
# Of ASCII what is no letter or digit parts words, but an apostrophe.
_ASCII = str.maketrans(
    {chr(code): " " for code in range(128) if chr(code) not in _PLAIN_LETTERS and chr(code) != "'"} | {"'": ""}
)
_SEPARATORS = re.compile(r"[^a-z0-9]+")
_LETTERS = re.compile(r"[A-Za-zÀ-ÿ]")


def _set_of(words: str) -> frozenset[str]:
    return frozenset(words.split())


# Two things at once have no picture of one of them.
CONJUNCTIONS = _set_of("and or than und oder als")

IRREGULAR = {
    "cacti": "cactus",
    "calves": "calf",
    "children": "child",
    "dice": "die",
    "dwarves": "dwarf",
    "elves": "elf",
    "feet": "foot",
    "fungi": "fungus",
    "geese": "goose",
    "grandchildren": "grandchild",
    "halves": "half",
    "hooves": "hoof",
    "hippopotami": "hippopotamus",
    "knives": "knife",
    "leaves": "leaf",
    "lice": "louse",
    "loaves": "loaf",
    "men": "man",
    "mice": "mouse",
    "octopi": "octopus",
    "oxen": "ox",
    "pence": "penny",
    "people": "person",
    "scarves": "scarf",
    "schoolchildren": "schoolchild",
    "shelves": "shelf",
    "teeth": "tooth",
    "thieves": "thief",
    "wives": "wife",
    "wolves": "wolf",
    "women": "woman",
}
# "Firemen" are a fireman and more: the ends that make an irregular plural of a longer word.
_IRREGULAR_ENDS = (("women", "woman"), ("men", "man"), ("children", "child"), ("mice", "mouse"), ("geese", "goose"),
                   ("feet", "foot"), ("teeth", "tooth"), ("knives", "knife"), ("shelves", "shelf"))  # fmt: skip

# Nouns that are also given names: a holder of unknown kind who is called Rose is not a flower.
GIVEN_NAMES = _set_of(
    """amber angel april art ash basil bill bob buck candy carol chip clay cliff daisy dawn dean dot drew earl faith fern flora
    frank gene ginger grace grant guy hazel heather herb holly hope iris ivy jack jade jasmine jay jean joy june kit lance lily
    mark matt may melody nick olive otter pat pearl penny pepper pierce poppy ray reed rich rob robin rocky rose ruby rusty sandy
    skye stella summer tiger violet will willow wolf woody"""
)

PARTITIVES = _set_of(
    """slice piece pound lb kilogram kilo gram ounce ton cup gallon liter litre quart pint tablespoon teaspoon spoonful handful
    bunch pair dozen kind type variety sort number amount total group set foot inch yard meter metre centimeter mile
    bit part share batch serving portion scoop lot collection acre bushel cubic head ear stick sheet drop milliliter
    stueck scheibe kilogramm gramm paar dutzend"""
)


# What follows one of these words says where a thing is, whose or what it is for.
_FOLLOWERS = _set_of("in on with from for at to that who which left per each about im auf mit von aus fuer pro")


def fold(text: str) -> str:
    """The form in which words are compared: lower case ASCII words, one space between them; hyphens and spaces are alike."""
    if text.isascii():
        return " ".join(text.lower().translate(_ASCII).split())
    lowered = unicodedata.normalize("NFKC", text).casefold().translate(_UMLAUTS)
    plain = "".join(c for c in unicodedata.normalize("NFKD", lowered) if not unicodedata.combining(c))
    return _SEPARATORS.sub(" ", plain).strip()


def split_figure(text: str) -> tuple[str, int]:
    """("girl-2") is ("girl", 1): the stem and which figure of its kind a numbered type asks for, counted from 0."""
    if not text[-1:].isdecimal():
        return text, 0
    number = text[-2:] if text[-2:].isdecimal() else text[-1:]
    stem = text.removesuffix(number)
    stem = stem[:-1] if stem[-1:] in {"-", "_", " "} else stem
    if not number.isascii() or number[0] == "0" or not _LETTERS.match(stem[-1:]):
        return text, 0
    return stem, int(number) - 1


def phrase_words(text: str) -> tuple[list[str], list[str]]:
    """The folded words of a phrase, and those of its noun: without what follows it ("apples in the basket", "ribbon (cm)");
    "slices of pizza" is "pizza"."""
    whole = fold(text).split()
    words = fold(text[: text.index(" (")]).split() if " (" in text and text.rstrip().endswith(")") else whole
    for at in range(1, len(words) - 1):
        if words[at] in _FOLLOWERS:
            words = words[:at]
            break
    if "of" not in words[1:-1]:
        return whole, words
    of = words.index("of", 1)
    last = words[of - 1]
    if last in PARTITIVES or any(form in PARTITIVES for form in singulars(last)):
        return whole, words[of + 2 if words[of + 1] == "the" else of + 1 :]
    return whole, words[:of]


def singulars(word: str) -> list[str]:
    """Every form that `word` may be the English plural of, the likeliest first, `word` itself before all."""
    forms = [word]
    if word in IRREGULAR:
        forms.append(IRREGULAR[word])
    elif word.endswith(("men", "mice", "children", "geese", "feet", "teeth", "ves")):
        forms += next(([word.removesuffix(end) + one] for end, one in _IRREGULAR_ENDS if word.endswith(end)), [])
    if len(word) < 3 or word[-1] != "s" or word[-2] == "s":
        return forms
    if word.endswith("ies"):
        forms.append(word[:-3] + "y")
    elif word.endswith("ves"):
        forms += (word[:-3] + "f", word[:-3] + "fe")
    forms.append(word[:-1])
    if word.endswith(("ses", "xes", "zes", "ches", "shes", "oes")):
        forms.append(word[:-2])
        if word.endswith("zzes"):
            forms.append(word[:-3])
    return forms


_GERMAN_ENDS = ("nen", "en", "n", "ern", "er", "es", "e", "s", "em")


def german_singulars(word: str) -> list[str]:
    """Every form that the folded `word` may be the German plural or a case of, `word` itself before all."""
    forms = {word: None}
    for end in _GERMAN_ENDS:
        if word.endswith(end) and len(word) - len(end) >= 2:
            stem = word.removesuffix(end)
            if end not in {"er", "ern"} or not _has_back_vowel(stem):
                forms[stem] = None
            if end == "nen" and stem.endswith("in"):
                forms[stem[:-2]] = None
            for plain in _without_umlaut(stem):
                forms[plain] = None
            if end in {"n", "en"}:
                forms[stem + "e"] = None
    if word.endswith("sse"):
        forms[word[:-2]] = None
    for plain in _without_umlaut(word):
        forms[plain] = None
    if word.endswith("in") and len(word) > 5:
        forms[word[:-2]] = None
        for plain in _without_umlaut(word[:-2]):
            forms[plain] = None
    return list(forms)


def german_masculines(word: str) -> list[str]:
    """Every form that the folded `word` may be the feminine of: "kunde" of "kundin" and "kundinnen", "koch" of "koechin",
    "zauberer" of "zauberin"."""
    feminine = word.removesuffix("nen") if word.endswith("innen") else word
    stem = feminine.removesuffix("in")
    if stem == feminine or len(stem) < 3:
        return []
    stems = [stem, *_without_umlaut(stem), *([stem.replace("aeu", "au")] if "aeu" in stem else [])]
    return [*stems, *(each + "e" for each in stems), *([stem + "er"] if stem.endswith("er") else [])]


def _has_back_vowel(stem: str) -> bool:
    """Whether the last vowel is a, o or u, which become ä, ö and ü before the plural's -er: a "Glaser" is no "Glas"."""
    at = max(map(stem.rfind, "aeiou"))
    return at >= 0 and stem[at] in "aou" and not (stem[at] == "u" and stem[at - 1 : at] == "e")


def _without_umlaut(stem: str) -> Iterator[str]:
    """ "baeum" is "baum": the last umlaut of a folded stem undone."""
    at = max(stem.rfind("ae"), stem.rfind("oe"), stem.rfind("ue"))
    if at >= 0:
        yield stem[: at + 1] + stem[at + 2 :]
