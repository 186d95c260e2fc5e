"""The families of pictures with parameters, asked by id or by words."""

from __future__ import annotations

from functools import lru_cache

from icon_library.drawings import LICENCE, SOURCE
from icon_library.markup import shorten_numbers
from icon_library.model import LibraryIcon
from icon_library.parametric.bars import ChocolateBar, FractionBar
from icon_library.parametric.calendar import CalendarLeaf
from icon_library.parametric.cards import LetterTile, NumberCard
from icon_library.parametric.clock import Clock, DigitalClock
from icon_library.parametric.counting import Battery, Tally, TenFrame
from icon_library.parametric.dice import Die, Domino
from icon_library.parametric.family import BadParameter, Parametric
from icon_library.parametric.phrases import plain, words_in
from icon_library.parametric.polygon import Polygon
from icon_library.parametric.price_tag import PriceTag
from icon_library.parametric.ruler import Ruler
from icon_library.parametric.scale import BathroomScale, KitchenScale
from icon_library.parametric.slices import Cake, FractionCircle, Pie, Pizza
from icon_library.parametric.spinner import Spinner
from icon_library.parametric.thermometer import Thermometer
from icon_library.parametric.vessels import Cylinder, Glass, Jug, Tank

FAMILIES: tuple[type[Parametric], ...] = (
    Clock,
    DigitalClock,
    Pizza,
    Pie,
    Cake,
    FractionCircle,
    FractionBar,
    ChocolateBar,
    Jug,
    Glass,
    Cylinder,
    Tank,
    Thermometer,
    KitchenScale,
    BathroomScale,
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
    words = words_in(phrase)
    for family in FAMILIES:
        if not family.NOUNS.isdisjoint(words):
            try:
                shown = family.of_words(phrase)
            except BadParameter:
                continue
            if shown is not None:
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


def _of_id(icon_id: str) -> Parametric | None:
    for family in FAMILIES:
        match = family.IDS.fullmatch(icon_id)
        if match:
            try:
                shown = family.of_id(match)
            except BadParameter:
                return None
            return shown if shown.id == icon_id else None
    return None
