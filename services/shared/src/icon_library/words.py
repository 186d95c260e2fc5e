"""Words as the resolver compares them: folded keys, singular forms and what a word says about another (English and German)."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "'": "", "’": "", "ʼ": ""})
_SEPARATORS = re.compile(r"[^a-z0-9]+")
_FIGURE = re.compile(r"^(?P<stem>.*[A-Za-zÀ-ÿ])[-_ ]?(?P<number>[1-9]\d?)$", re.DOTALL)
_MEASURED_NAME = re.compile(r"\s+\(.*\)\s*$")
_FOLLOWERS = re.compile(
    r" (?:in|on|with|from|for|at|to|that|who|which|left|per|each|about|im|in der|auf|mit|von|aus|fuer|pro) .*$"
)


def _set_of(words: str) -> frozenset[str]:
    return frozenset(words.split())


# Two things at once have no picture of one of them.
CONJUNCTIONS = _set_of("and or than und oder als")

IRREGULAR = {
    "children": "child",
    "feet": "foot",
    "geese": "goose",
    "grandchildren": "grandchild",
    "knives": "knife",
    "leaves": "leaf",
    "lice": "louse",
    "loaves": "loaf",
    "men": "man",
    "mice": "mouse",
    "oxen": "ox",
    "dice": "die",
    "people": "person",
    "pence": "penny",
    "scarves": "scarf",
    "shelves": "shelf",
    "teeth": "tooth",
    "thieves": "thief",
    "wives": "wife",
    "wolves": "wolf",
    "women": "woman",
}

COLOURS = {
    "beige": "beige",
    "black": "black",
    "blue": "blue",
    "brown": "brown",
    "gold": "yellow",
    "golden": "yellow",
    "gray": "grey",
    "green": "green",
    "grey": "grey",
    "orange": "orange",
    "pink": "pink",
    "purple": "purple",
    "red": "red",
    "silver": "grey",
    "turquoise": "turquoise",
    "violet": "purple",
    "white": "white",
    "yellow": "yellow",
}
_GERMAN_COLOURS = {
    "blau": "blue",
    "braun": "brown",
    "gelb": "yellow",
    "grau": "grey",
    "gruen": "green",
    "golden": "yellow",
    "lila": "purple",
    "rosa": "pink",
    "rot": "red",
    "schwarz": "black",
    "silbern": "grey",
    "tuerkis": "turquoise",
    "violett": "purple",
    "weiss": "white",
}
_GERMAN_ENDINGS = ("", "e", "en", "er", "es", "em", "farbene", "farbenen")
COLOURS.update({stem + end: colour for stem, colour in _GERMAN_COLOURS.items() for end in _GERMAN_ENDINGS})
COLOURS.update({"orange" + end: "orange" for end in ("ne", "nen", "ner", "nes", "farbene", "farbenen")})

HARMLESS = _set_of(
    """a an the some any all both his her their its my our your this that these those each every other another more extra spare
    big large huge giant tall long wide small little tiny short mini medium sized regular normal plain whole half single double
    new old used fresh ripe unripe rotten broken unbroken cracked full empty clean dirty washed unwashed painted frozen cooked raw
    sliced cut hot cold warm sweet salty tasty yummy delicious pretty beautiful nice good bad best favorite favourite
    cheap expensive rare shiny light dark bright heavy round square soft hard dry wet wild young adult baby male female pet toy
    plastic wooden wood glass metal paper cloth leather rubber cotton woolen wool steel iron clay stone
    same different remaining left leftover missing lost found sold bought picked collected borrowed donated
    local german american french italian english organic homemade striped spotted colorful colourful coloured colored
    first second third last next blank lined decorated
    ein eine einen einem einer der die das den dem des sein seine ihre ihr mein meine viele einige alle andere anderen weitere
    gross grosse grossen grosser grosses klein kleine kleinen kleiner kleines neu neue neuen neuer neues alt alte alten alter
    altes
    frisch frische frischen reif reife reifen ganze ganzen leere leeren volle vollen schoene schoenen bunt bunte bunten
    lange langen     kurze kurzen suesse suessen uebrige uebrigen
    verschiedene verschiedenen"""
)

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


def fold(text: str) -> str:
    """The form in which words are compared: lower case ASCII words, one space between them; hyphens and spaces are alike."""
    lowered = unicodedata.normalize("NFKC", text).casefold().translate(_UMLAUTS)
    plain = "".join(c for c in unicodedata.normalize("NFKD", lowered) if not unicodedata.combining(c))
    return _SEPARATORS.sub(" ", plain).strip()


def split_figure(text: str) -> tuple[str, int]:
    """("girl-2") is ("girl", 1): the stem and which figure of its kind a numbered type asks for, counted from 0."""
    match = _FIGURE.match(text.strip())
    return (match["stem"], int(match["number"]) - 1) if match else (text, 0)


def noun_phrase(text: str) -> str:
    """Folded, without what follows the noun ("apples in the basket", "ribbon (cm)"); "slices of pizza" is "pizza"."""
    phrase = _FOLLOWERS.sub("", fold(_MEASURED_NAME.sub("", text)))
    before, of, after = phrase.partition(" of ")
    if not of:
        return phrase
    last = before.split()[-1] if before else ""
    if last in PARTITIVES or any(form in PARTITIVES for form in singulars(last)):
        return after.removeprefix("the ")
    return before


def singulars(word: str) -> Iterator[str]:
    """Every form that `word` may be the English plural of, the likeliest first, `word` itself before all."""
    yield word
    if word in IRREGULAR:
        yield IRREGULAR[word]
    if len(word) < 3 or not word.endswith("s") or word.endswith("ss"):
        return
    if word.endswith("ies"):
        yield word[:-3] + "y"
    if word.endswith("ves"):
        yield word[:-3] + "f"
        yield word[:-3] + "fe"
    yield word[:-1]
    if word.endswith(("ses", "xes", "zes", "ches", "shes", "oes")):
        yield word[:-2]
    if word.endswith("zzes"):
        yield word[:-3]


def german_singulars(word: str) -> Iterator[str]:
    """Every form that the folded `word` may be the German plural or a case of, `word` itself before all."""
    yield word
    for end in ("innen", "nen", "en", "n", "er", "e", "s", "es", "em", "ern"):
        if word.endswith(end) and len(word) - len(end) >= 2:
            stem = word.removesuffix(end)
            yield stem
            if end == "innen":
                yield stem + "in"
            yield from _without_umlaut(stem)
            if end in {"n", "en"}:
                yield stem + "e"
    if word.endswith("sse"):
        yield word[:-2]
    yield from _without_umlaut(word)


def _without_umlaut(stem: str) -> Iterator[str]:
    """ "baeum" is "baum": the last umlaut of a folded stem undone."""
    at = max(stem.rfind("ae"), stem.rfind("oe"), stem.rfind("ue"))
    if at >= 0:
        yield stem[: at + 1] + stem[at + 2 :]
