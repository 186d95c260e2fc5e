"""Clothes: each drawn over shoulders whose neck is at (16, 23), for a narrow (child's) or a wide (grown-up's) body."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from icon_library.drawings.shapes import circle, path
from icon_library.people.colours import CLOTH, Shades, Skin
from icon_library.people.heads import neck
from icon_library.people.sides import both

CHILD_HALF, ADULT_HALF = 9.6, 13
"""Half the width of the shoulders."""


@dataclass(frozen=True, slots=True)
class Cut:
    """What a piece of clothing is cut from: the body's half width, the cloth, a second cloth, and the skin beneath."""

    half: float
    cloth: Shades
    accent: Shades
    skin: Skin


LOW = 30
"""Where the picture cuts a body off."""


def torso(fill: str, half: float) -> str:
    """Shoulders and chest, cut off at the lower edge."""
    flat = half - 5.6
    return path(fill, f"M{16 - half:g} {LOW}v-1c0-3.6 2.4-6.2 5.6-6.2h{2 * flat:g}c3.2 0 5.6 2.6 5.6 6.2v1z")


_RING = "M11.9 22.7h8.2c.1 2.6-1.7 4.3-4.1 4.3s-4.2-1.7-4.1-4.3z"


def _arms(cut: Cut, more: str = "") -> str:
    """The lines between arms and chest, that give a body its depth, and `more` in the same shade."""
    x = cut.half - 3.8
    return path(cut.cloth[1], f"M{15.6 - x:g} {LOW}v-2.2h.8v2.2zm{2 * x:g} 0v-2.2h.8v2.2z{more}")


def plain(cut: Cut) -> str:
    return torso(cut.cloth[0], cut.half) + _arms(cut, _RING) + neck(cut.skin)


def _ring(fill: str) -> str:
    return path(fill, _RING)


def striped(cut: Cut) -> str:
    wide, narrow = cut.half - 0.7, cut.half - 0.05
    stripes = path(
        cut.accent[0],
        f"M{16 - wide:g} 26h{2 * wide:g}l.5 1.4h-{2 * wide + 1:g}zM{16 - narrow:g} 28.8h{2 * narrow:g}v1.2h-{2 * narrow:g}z",
    )
    return torso(cut.cloth[0], cut.half) + stripes + _ring(cut.cloth[0]) + neck(cut.skin)


def hoodie(cut: Cut) -> str:
    hood = path(cut.cloth[1], "M9.6 23.6c0-2.2 2.8-3.4 6.4-3.4s6.4 1.2 6.4 3.4c0 2.2-3.6 4.8-6.4 4.8s-6.4-2.6-6.4-4.8z")
    strings = path("#fff", "M13.6 26.4h.8v2.4h-.8zm4 0h.8v2.4h-.8z")
    return torso(cut.cloth[0], cut.half) + _arms(cut) + hood + neck(cut.skin) + strings


def shirt(cut: Cut) -> str:
    collar = both(cut.accent[0], "M12.9 22.2L16 26l-2.5 2.3-2.9-5z")
    front = path(cut.cloth[1], "M15.6 26h.8v4h-.8z")
    return torso(cut.cloth[0], cut.half) + _arms(cut) + front + neck(cut.skin) + collar


def dungarees(cut: Cut) -> str:
    inner = Cut(cut.half, cut.accent, cut.accent, cut.skin)
    bib = path(cut.cloth[0], "M11.4 27c0-.6.4-1 1-1h7.2c.6 0 1 .4 1 1v3h-9.2z") + both(cut.cloth[1], "M10 22.9l2-.3 1.2 3.8h-2z")
    buttons = both("#fcd53f", "M11.6 26.9a.8.8 0 1 1 1.6 0a.8.8 0 1 1-1.6 0")
    return plain(inner) + bib + path(cut.cloth[1], "M14 27.6h4v1c0 .6-.4 1-1 1h-2c-.6 0-1-.4-1-1z") + buttons


def collared(cut: Cut) -> str:
    """A dress or blouse with a round collar."""
    collar = both("#f3eef8", "M12.7 22.3c-1.6.2-2.7 1-2.9 2.4 1.6 2 4.8 2.6 6.2 1.2-1.8-.5-3-1.7-3.3-3.6z")
    return torso(cut.cloth[0], cut.half) + _arms(cut) + neck(cut.skin) + collar + circle(cut.accent[0], 16, 26.6, 0.9)


def dotted(cut: Cut) -> str:
    places = ((11, 26.6), (21, 26.6), (13.4, 28.9), (18.6, 28.9), (8.6, 28.8), (23.4, 28.8))
    dots = path(cut.accent[0], "".join(f"M{x - 0.75:g} {y:g}a.75.75 0 1 1 1.5 0a.75.75 0 1 1-1.5 0" for x, y in places))
    return torso(cut.cloth[0], cut.half) + dots + _ring(cut.cloth[1]) + neck(cut.skin)


def cardigan(cut: Cut) -> str:
    inner = path(cut.accent[0], "M12 22.8h8l-1.6 7.2h-4.8z")
    edge = both(cut.cloth[1], "M11.2 22.6l1.4-.2 1.9 8.6h-1.6z")
    return torso(cut.cloth[0], cut.half) + _arms(cut) + inner + neck(cut.skin) + edge


def rollneck(cut: Cut) -> str:
    roll = path(cut.cloth[1], "M12.2 22.6c2.4.9 5.2.9 7.6 0 .7 0 .9.4.9 1v1.2c-3 1.4-6.4 1.4-9.4 0v-1.2c0-.6.2-1 .9-1z")
    return torso(cut.cloth[0], cut.half) + _arms(cut) + neck(cut.skin) + roll


def hearted(cut: Cut) -> str:
    return plain(cut) + path(
        cut.accent[0], "M16 30c-1.8-1.1-3-2.1-3-3.3 0-1.7 2.2-2.1 3-.5.8-1.6 3-1.2 3 .5 0 1.2-1.2 2.2-3 3.3z"
    )


def starred(cut: Cut) -> str:
    return plain(cut) + path(cut.accent[0], "M16 26.2l.9 1.5 1.8.4-1.2 1.3.2 1.7-1.7-.7-1.7.7.2-1.7-1.2-1.3 1.8-.4z")


def jacket(cut: Cut) -> str:
    collar = both(cut.cloth[1], "M12.6 21.9c-1.5.2-2.6.8-3 1.8l2 2.8 4.4-1.2c-1.9-.5-3.1-1.6-3.4-3.4z")
    return torso(cut.cloth[0], cut.half) + _arms(cut) + path(cut.accent[0], "M15.5 25.6h1v4.4h-1z") + neck(cut.skin) + collar


def sports(cut: Cut) -> str:
    """A sleeveless shirt."""
    x = cut.half - 3.4
    shirt_ = path(cut.cloth[0], f"M{16 - x:g} {LOW}v-7.2h{x - 4.2:g}c0 2.6 1.8 4.4 4.2 4.4s4.2-1.8 4.2-4.4h{x - 4.2:g}v7.2z")
    trim = path(cut.accent[0], "M13.4 28.4h5.2v1h-5.2z")
    return torso(cut.skin.main, cut.half) + neck(cut.skin) + shirt_ + trim


def vneck(cut: Cut) -> str:
    inner = path("#f3eef8", "M11.4 22.7L16 28.6l4.6-5.9z")
    collar = both("#fff", "M12.9 22.2L16 26l-2 1.8-3.3-4.6z")
    return torso(cut.cloth[0], cut.half) + _arms(cut) + inner + neck(cut.skin) + collar


def tunic(cut: Cut) -> str:
    placket = path(cut.accent[0], "M14.8 25h2.4v5h-2.4z") + path(
        cut.accent[0], "M12 22.4c1.6 1.6 6.4 1.6 8 0l.4 1.7c-2.6 2-6.2 2-8.8 0z"
    )
    return torso(cut.cloth[0], cut.half) + _arms(cut) + neck(cut.skin) + placket


def scarfed(cut: Cut) -> str:
    """A coat with a scarf."""
    scarf = path(cut.accent[1], "M18 25h3.4l.6 5h-3.4z") + path(
        cut.accent[0], "M11.4 21.6c3 1.2 6.2 1.2 9.2 0 1.4.6 1.8 3.2.6 4-3.2 1.6-7.2 1.6-10.4 0-1.2-.8-.8-3.4.6-4z"
    )
    return torso(cut.cloth[0], cut.half) + _arms(cut) + scarf


def bib(cloth: Shades) -> str:
    """Worn by babies over all else."""
    return path(cloth[0], "M11.3 22.4h9.4c.9 3.8-1.5 6.6-4.7 6.6s-5.6-2.8-4.7-6.6z") + path(
        cloth[1], "M12.4 22.4h7.2c.1 2.4-1.5 3.8-3.6 3.8s-3.7-1.4-3.6-3.8z"
    )


Wear = Callable[[Cut], str]

WEARS: Mapping[str, tuple[Wear, str]] = {
    "t-shirt": (plain, "ckt"),
    "stripes": (striped, "cakt"),
    "hoodie": (hoodie, "cakt"),
    "shirt": (shirt, "cae"),
    "dungarees": (dungarees, "ck"),
    "collar": (collared, "ce"),
    "dots": (dotted, "cake"),
    "cardigan": (cardigan, "cae"),
    "roll-neck": (rollneck, "ae"),
    "heart": (hearted, "ck"),
    "star": (starred, "ck"),
    "jacket": (jacket, "cate"),
    "sports-shirt": (sports, "c"),
    "v-neck": (vneck, "cae"),
    "tunic": (tunic, "ae"),
    "scarf": (scarfed, "cae"),
}
"""Each with the ages that wear it."""


def dressed(wear: str, cloth: str, accent: str, skin: Skin, half: float) -> str:
    return WEARS[wear][0](Cut(half, CLOTH[cloth], CLOTH[accent], skin))
