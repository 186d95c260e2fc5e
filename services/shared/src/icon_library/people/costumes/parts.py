"""What a costume is, and the pieces that several share: coats, suits, uniforms, caps, hard hats."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from icon_library.drawings.shapes import circle, path, rect
from icon_library.people.colours import Skin
from icon_library.people.heads import neck
from icon_library.people.sides import both
from icon_library.people.wear import ADULT_HALF, torso

Worn = Callable[[Skin], str]


@dataclass(frozen=True, slots=True)
class Costume:
    """`body` and `tool` may show skin (neck, hand). `look` g, b or both; `hat` says that hair must lie flat."""

    body: Worn
    hat: str = ""
    tool: Worn | None = None
    behind: str = ""
    face: str = ""
    """Drawn over the face: a mask, safety glasses, a white beard."""
    look: str = "gb"
    bare: str = ""
    """What cannot be worn with it: s headscarf or turban, g glasses, b beard, w wheelchair, a hearing aid, l long hair."""
    age: str = "a"


def wide_torso(fill: str) -> str:
    return torso(fill, ADULT_HALF)


def arms(fill: str) -> str:
    return path(fill, "M7 30v-2.2q.4-.6.8 0v2.2zm17.2 0v-2.2q.4-.6.8 0v2.2z")


def hand(skin: Skin, x: float, y: float) -> str:
    return circle(skin.main, x, y, 2)


def collar(fill: str) -> str:
    return both(fill, "M12.9 22.2L16 26l-2.4 2.2-3-5z")


def open_coat(coat: str, shade: str, inner: str) -> Worn:
    """A coat, open over a shirt."""
    front = path(inner, "M11.6 22.8h8.8L17.6 30h-3.2z")
    lapels = both(shade, "M12.4 22.4c-1 .2-1.9.5-2.5 1l1.3 3.4-1 .8 3.6 2.4h1.1z")
    return lambda skin: wide_torso(coat) + arms(shade) + front + neck(skin) + lapels


def neck_tie(fill: str, top: float = 25.4) -> str:
    return path(fill, f"M14.9 {top:g}h2.2l.4 1.3-.7.5.9 2.8h-3.4l.9-2.8-.7-.5z")


def suit(coat: str, shade: str, tie: str) -> Worn:
    base = open_coat(coat, shade, "#f3eef8")
    return lambda skin: base(skin) + collar("#fff") + neck_tie(tie)


def uniform(cloth: str, shade: str, tie: str) -> Worn:
    def body(skin: Skin) -> str:
        pockets = path(shade, "M7.8 27h3.6v.8H7.8zM20.6 27h3.6v.8h-3.6zM15.7 25.6h.6V30h-.6z")
        return wide_torso(cloth) + arms(shade) + pockets + neck(skin) + collar(shade) + neck_tie(tie)

    return body


def peaked_cap(cloth: str, band: str, peak: str, badge: str) -> str:
    crown = path(cloth, "M5.6 6.2C6.4 3 11 1 16 1s9.6 2 10.4 5.2c.2.8-.2 1.6-1 2L24.4 9H7.6l-1-.8c-.8-.4-1.2-1.2-1-2z")
    return (
        crown
        + path(band, "M7.4 8.2c5.4-1.1 11.8-1.1 17.2 0v2.2H7.4z")
        + path(peak, "M7.6 10c5.4-1.3 11.4-1.3 16.8 0 .4 1-.2 1.9-1.2 1.8-4.6-.9-9.8-.9-14.4 0-1 .1-1.6-.8-1.2-1.8z")
        + path(badge, "M16 2.8l1.9.8v1.8c0 1.1-.8 1.8-1.9 2.2-1.1-.4-1.9-1.1-1.9-2.2V3.6z")
    )


def overall(cloth: str, shade: str, inner: str) -> Worn:
    def body(skin: Skin) -> str:
        bib = both(shade, "M9.8 22.9l2.2-.2 1.4 4h-2.2z") + rect(cloth, 10.4, 25.6, 11.2, 4.4, 1)
        buttons = circle("#fcd53f", 12, 26.8, 0.8) + circle("#fcd53f", 20, 26.8, 0.8)
        return wide_torso(inner) + arms(shade) + neck(skin) + bib + buttons

    return body


def hard_hat(fill: str, shade: str) -> str:
    dome = path(fill, "M7.2 9.6C7.2 4.6 10.8 1.4 16 1.4s8.8 3.2 8.8 8.2z")
    return (
        dome
        + path(shade, "M14.2 1.2c1.2-.5 2.4-.5 3.6 0v6.6h-3.6zM10 3.6l1.2-.8v4.4H10zM20.8 2.8l1.2.8v3.6h-1.2z")
        + path(fill, "M6.4 8.8c6-1.2 13.2-1.2 19.2 0 1.2.4 1.2 2.4 0 2.8-6-1-13.2-1-19.2 0-1.2-.4-1.2-2.4 0-2.8z")
        + path(shade, "M6 10.9c6.4-1.3 13.6-1.3 20 0-.1.4-.2.6-.4.7-6-1-13.2-1-19.2 0-.2-.1-.3-.3-.4-.7z")
    )
