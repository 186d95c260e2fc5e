"""The families of pictures with parameters, asked by id or by words."""

from __future__ import annotations

import re
from functools import lru_cache

from icon_library.drawings import LICENCE, SOURCE
from icon_library.markup import shorten_numbers
from icon_library.model import LibraryIcon
from icon_library.parametric.bars import Brownies, ChocolateBar, FractionBar
from icon_library.parametric.calendar import CalendarLeaf
from icon_library.parametric.cards import LetterTile, NumberCard
from icon_library.parametric.clock import AlarmClock, Clock, Watch
from icon_library.parametric.counting import Battery, Tally, TenFrame
from icon_library.parametric.dice import Die, Domino
from icon_library.parametric.digital_clock import DigitalClock
from icon_library.parametric.family import BadParameter, Parametric
from icon_library.parametric.phrases import plain, words_in
from icon_library.parametric.polygon import Polygon
from icon_library.parametric.price_tag import PriceTag
from icon_library.parametric.rounds import Cookie, Pancake, Watermelon
from icon_library.parametric.ruler import Ruler
from icon_library.parametric.scale import BathroomScale, KitchenScale
from icon_library.parametric.slices import Cake, FractionCircle, Pie, Pizza
from icon_library.parametric.spinner import Spinner
from icon_library.parametric.thermometer import Fahrenheit, Thermometer
from icon_library.parametric.vessels import Cylinder, Glass, Jug, Tank
from icon_library.parametric.weight import Weight

FAMILIES: tuple[type[Parametric], ...] = (
    DigitalClock,
    AlarmClock,
    Watch,
    Clock,
    Pizza,
    Pie,
    Cake,
    Cookie,
    Pancake,
    Watermelon,
    FractionCircle,
    FractionBar,
    ChocolateBar,
    Brownies,
    Jug,
    Glass,
    Cylinder,
    Tank,
    Thermometer,
    Fahrenheit,
    KitchenScale,
    BathroomScale,
    Weight,
    CalendarLeaf,
    Ruler,
    PriceTag,
    Spinner,
    Polygon,
    Die,
    Domino,
    NumberCard,
    LetterTile,
    TenFrame,
    Tally,
    Battery,
)
_BY_NOUN = {noun: tuple(family for family in FAMILIES if noun in family.NOUNS) for each in FAMILIES for noun in each.NOUNS}
_ID = re.compile(r"[a-z]+(?:-[a-z0-9]+)+")
# Of some 2 kB each; phrases are short.
_PICTURES_KEPT, _PHRASES_KEPT = 1024, 8192


@lru_cache(_PICTURES_KEPT)
def picture(icon_id: str) -> LibraryIcon | None:
    """The picture of an id; None where no family has it, or a parameter is out of its range."""
    shown = _of_id(icon_id)
    if shown is None:
        return None
    english, german = shown.names()
    return LibraryIcon(shown.id, (0, 0, 32, 32), shorten_numbers(shown.body()), (english,), (german,), (), LICENCE, SOURCE)


@lru_cache(_PHRASES_KEPT)
def asked(text: str) -> str:
    """The id of the picture that a phrase (or an id) asks for; "" where it has no word of a family, or no parameter for it."""
    if _of_id(text) is not None:
        return text
    phrase = plain(text)
    families = {family for word in words_in(phrase) for family in _BY_NOUN.get(word, ())}
    for family in FAMILIES if families else ():
        if family in families and (shown := _of_words(family, phrase)) is not None:
            return shown.id
    return ""


def asked_by(entity_type: str, name: str) -> str:
    """The id of the picture that a thing of this type and name asks for: its type alone, or a name that says what the type
    does and more ("clock" and "clock at 3:45"); "" where neither does."""
    by_type = asked(entity_type)
    if by_type or not name:
        return by_type
    said = words_in(plain(entity_type))
    return asked(name) if said <= words_in(plain(name)) else ""


def samples() -> tuple[LibraryIcon, ...]:
    """Some pictures of every family: for contact sheets, and to tell one state of the drawings from another."""
    return tuple(icon for family in FAMILIES for icon_id in family.SAMPLES if (icon := picture(icon_id)) is not None)


def _of_words(family: type[Parametric], phrase: str) -> Parametric | None:
    try:
        return family.of_words(phrase)
    except BadParameter:
        return None


def _of_id(icon_id: str) -> Parametric | None:
    if not _ID.fullmatch(icon_id):
        return None
    for family in FAMILIES:
        match = family.IDS.fullmatch(icon_id)
        if match:
            try:
                shown = family.of_id(match)
            except BadParameter:
                return None
            return shown if shown.id == icon_id else None
    return None
