"""Words before a noun that change its picture, or leave it as it is: colours, shades, materials, sizes (English and German)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

_ENDINGS = ("", "e", "en", "er", "es", "em")
_NOT_SHADED = frozenset({"black", "white"})


@dataclass(frozen=True, slots=True)
class Look:
    """What the words before a noun say: a key of `tint.PALETTE` or a shade of one ("light-blue"), a key of `tint.MATERIALS`,
    and whether the thing is a small one. "" where they say nothing."""

    colour: str = ""
    material: str = ""
    small: bool = False


PLAIN = Look()


def _set_of(words: str) -> frozenset[str]:
    return frozenset(words.split())


def _inflected(stems: str) -> frozenset[str]:
    """German adjectives in every form."""
    return frozenset(stem + end for stem in stems.split() for end in _ENDINGS)


def _pairs(words: str) -> dict[str, str]:
    return dict(pair.split("=") for pair in words.split())


_ENGLISH = _pairs(
    """beige=beige black=black blue=blue brown=brown green=green grey=grey orange=orange pink=pink purple=purple red=red
    turquoise=turquoise white=white yellow=yellow gold=yellow golden=yellow gray=grey silver=grey violet=purple navy=dark-blue
    tan=beige maroon=dark-red teal=turquoise aqua=turquoise scarlet=red crimson=dark-red magenta=pink"""
)
_GERMAN = _pairs(
    """blau=blue braun=brown gelb=yellow grau=grey gruen=green golden=yellow lila=purple rosa=pink rot=red schwarz=black
    silbern=grey tuerkis=turquoise violett=purple weiss=white orange=orange orangefarben=orange orangen=orange pink=pink
    pinkfarben=pink rosafarben=pink goldfarben=yellow silberfarben=grey tuerkisfarben=turquoise beige=beige beigefarben=beige"""
)


def _colours() -> dict[str, str]:
    stems = dict(_GERMAN)
    for degree, shade in (("hell", "light"), ("dunkel", "dark")):
        stems |= {degree + stem: f"{shade}-{colour}" for stem, colour in _GERMAN.items() if colour not in _NOT_SHADED}
    return {stem + end: colour for stem, colour in stems.items() for end in _ENDINGS} | _ENGLISH


COLOURS = _colours()
_SHADES = {"light": "light", "pale": "light", "bright": "", "dark": "dark", "deep": "dark"}

_MATERIAL_WORDS = {
    "glass": "glass glas",
    "metal": "metal steel iron tin metall stahl eisen blech",
    "wood": "wooden wood holz",
}
MATERIALS = {word: material for material, words in _MATERIAL_WORDS.items() for word in words.split()}
MATERIALS |= dict.fromkeys(_inflected("hoelzern"), "wood") | dict.fromkeys(_inflected("metallen eisern staehlern"), "metal")
MATERIALS |= dict.fromkeys(_inflected("glaesern"), "glass")

SMALL = frozenset({"small", "smaller", "little", "tiny", "mini", "miniature"}) | _inflected("klein kleiner winzig")
# What may stand before a German compound's known end and is no kind of its own: a "Miniball" is a small ball.
_SMALL_PREFIXES = frozenset({"mini"})

_HARMLESS = _set_of(
    """a an the some any all both his her their its my our your this that these those each every other another more extra spare
    big bigger large larger huge giant gigantic enormous tall long longer wide small little tiny short shorter medium sized
    regular normal plain whole half single double thick thin heavy light bright dark pale round square soft hard flat
    new old used fresh ripe unripe rotten broken unbroken cracked full empty clean dirty washed unwashed painted frozen cooked raw
    sliced cut hot cold warm sweet sour salty tasty yummy delicious pretty beautiful nice good bad best favorite favourite lovely
    cheap expensive rare shiny dry wet wild young adult baby male female pet toy mature healthy fallen
    plastic cloth leather rubber cotton woolen wool clay stone silk velvet ceramic paper cardboard
    same different identical remaining left leftover missing lost found sold bought picked collected borrowed donated
    local german american french italian english mexican organic homemade striped spotted dotted checked colorful colourful
    coloured colored assorted fancy simple ordinary special
    first second third last next blank lined decorated
    ein eine einen einem einer eines der die das den dem des sein seine ihre ihr mein meine unsere viele einige alle beide
    plastik"""
) | _inflected(
    """ander weiter uebrig restlich verschieden gross neu alt frisch reif unreif faul ganz leer voll schoen bunt lang kurz suess
    sauer dick duenn schwer leicht rund eckig flach warm kalt heiss sauber schmutzig kaputt gesund jung wild hell dunkel golden
    riesig gestreift gepunktet kariert einfach normal besonder gleich billig teuer selten glaenzend trocken nass gelesen
    gesammelt gekauft gepflueckt gefunden verkauft verloren gekocht roh geschnitten lecker hoch hoh niedrig breit schmal spitz
    halb"""
)
HARMLESS = _HARMLESS | COLOURS.keys() | MATERIALS.keys() | SMALL


def look_of(words: Sequence[str]) -> Look:
    """What the words before a noun say of its look."""
    if not words:
        return PLAIN
    colour = next((_shaded(words, at) for at, word in enumerate(words) if word in COLOURS), "")
    material = next((MATERIALS[word] for word in words if word in MATERIALS), "")
    small = not SMALL.isdisjoint(words)
    return Look(colour, material, small) if colour or material or small else PLAIN


def look_of_prefix(prefix: str) -> Look:
    """What the first part of a German compound says: "holz" of "Holzkiste"."""
    if prefix in MATERIALS:
        return Look(material=MATERIALS[prefix])
    return Look(small=True) if prefix in _SMALL_PREFIXES else PLAIN


def harmless(words: Iterable[str]) -> bool:
    """Whether the words before a noun leave it what it is."""
    return all(word in HARMLESS or word.isdigit() for word in words)


def _shaded(words: Sequence[str], at: int) -> str:
    """The colour at this place, lighter or darker where the word before it says so."""
    colour = COLOURS[words[at]]
    degree = _SHADES.get(words[at - 1], "") if at else ""
    return f"{degree}-{colour}" if degree and colour not in _NOT_SHADED and "-" not in colour else colour
