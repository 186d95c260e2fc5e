"""What some people wear or use besides clothes: glasses, headscarf, turban, hats, hearing aid, wheelchair, freckles."""

from __future__ import annotations

from icon_library.drawings.shapes import circle, ellipse, moved, path, rect
from icon_library.markup import element
from icon_library.people.colours import Shades, Skin
from icon_library.people.sides import both, mirrored

_TYRE, _RIM, _SEAT = "#3a3a3e", "#d3d2da", "#55555c"


def glasses(frame: str) -> str:
    return element(
        "path",
        fill="none",
        stroke=frame,
        stroke_width=0.9,
        d="M9.4 14a3.1 3.1 0 1 0 6.2 0a3.1 3.1 0 1 0-6.2 0h-1.2M16.4 14a3.1 3.1 0 1 0 6.2 0a3.1 3.1 0 1 0-6.2 0"
        "q-.4-.5-.8 0M22.6 14h1.2",
    )


def hearing_aid(colour: str) -> str:
    """A case behind the ear, and the tube into it."""
    return element(
        "path",
        fill="none",
        stroke=colour,
        stroke_width=1.5,
        stroke_linecap="round",
        d="M23.9 11.5c1.5-.8 2.9.2 2.9 2.3 0 1.4-.5 2.2-1.2 2.9",
    ) + circle(colour, 24.4, 14.4, 0.9)


def freckles(skin: Skin) -> str:
    return element(
        "path",
        stroke=skin.shade,
        stroke_width=0.7,
        stroke_linecap="round",
        d="M9.8 16.5h0m1.4.5h0m1.4-.5h0m6.8 0h0m1.4.5h0m1.4-.5h0",
    )


_SCARF_LONG = "c0 4.4-.2 7.8-1.8 12.4 2.4 2.8 5.6 4 12 4s9.6-1.2 12-4c-1.6-4.6-1.8-8-1.8-12.4"
_SCARF_TUCKED = "c0 5 1.4 9.4 4.6 11.8 3.4 1.8 7.8 1.8 11.2 0 3.2-2.4 4.6-6.8 4.6-11.8"


def headscarf(cloth: Shades, tucked: bool) -> str:
    """Round the face and over the shoulders, or tucked into the collar; worn instead of hair."""
    around = element(
        "path",
        fill=cloth[0],
        fill_rule="evenodd",
        d=f"M16 1.5C9.2 1.5 5.8 6 5.8 12{_SCARF_TUCKED if tucked else _SCARF_LONG}c0-6-3.4-10.5-10.2-10.5z"
        "M16 5.8c4.5 0 7 3 7 7.6 0 5-2.8 8-7 8s-7-3-7-8c0-4.6 2.5-7.6 7-7.6z",
    )
    fold = "M9.4 18c1.4 3.4 3.4 4.8 6.6 4.8s5.2-1.4 6.6-4.8c.5 3.8-1.8 7-6.6 7s-7.1-3.2-6.6-7z"
    band = "M9.2 11.4C9.8 6.6 12.4 4.8 16 4.8s6.2 1.8 6.8 6.6c-1.2-3.6-3.4-5.4-6.8-5.4s-5.6 1.8-6.8 5.4z"
    return around + path(cloth[1], fold + band)


def turban(cloth: Shades) -> str:
    return (
        path(cloth[0], "M7 11.6C5 6.6 8.4 1 16 1s11 5.6 9 10.6c-1.8-1.4-5-3.4-9-5.6-4 2.2-7.2 4.2-9 5.6z")
        + path(
            cloth[1],
            "M16 6c-4 2.2-7.2 4.2"
            "-9 5.6-.5-1.2-.6-2.4"
            "-.4-3.6 2.8-1.2 6.4-2.8 9.6-5.2 3 2.4 6 4 9 5.2.3 1.2.2 2.4-.2 3.6-1.8-1.4-5-3.4-9-5.6z",
        )
        + path(
            cloth[0],
            "M16 6c-3.6 1.6-6.8 3"
            ".4-9 5-.3-.7-.5-1.5-"
            ".5-2.2 3-1.2 6.6-2.9 9.5-5 2.9 2.1 6.3 3.8 9.5 5 0 .7-.2 1.5-.5 2.2-2.2-1.6-5.4-3.4-9-5z",
        )
    )


def cap(cloth: Shades) -> str:
    crown = path(cloth[0], "M7.2 10C7.2 4.8 10.8 1.4 16 1.4s8.8 3.4 8.8 8.6z")
    brim = path(cloth[1], "M7 8.9c5.4-1.7 12.6-1.7 18 0 1.2.4 1.3 2.2.2 2.6-5.4-1.5-13-1.5-18.4 0-1.1-.4-1-2.2.2-2.6z")
    return crown + circle(cloth[1], 16, 1.5, 0.9) + brim


def beanie(cloth: Shades) -> str:
    crown = path(cloth[0], "M7.2 9.4C7.2 4.6 10.8 2.4 16 2.4s8.8 2.2 8.8 7z")
    return circle(cloth[1], 16, 2.2, 2) + crown + rect(cloth[1], 6.6, 7.8, 18.8, 3.6, 1.8)


def sun_hat(cloth: Shades) -> str:
    brim = path(
        cloth[0],
        "M16 6.4c6.6 0 12 1.9 12 3.6 0 1.3-1.4 1.9-2.6 1.7-5.6-1.1-13.2-1.1-18.8 0C5.4 11.9 4 11.3 4 10c0-1.7 5.4-3.6 12-3.6z",
    )
    return (
        brim
        + path(cloth[0], "M9 8.8c0-5 2.4-7.4 7-7.4s7 2.4 7 7.4c-4.4-.9-9.6-.9-14 0z")
        + path(cloth[1], "M9 8.8c0-.8.1-1.5.2-2.2 4.2-.9 9.4-.9 13.6 0 .1.7.2 1.4.2 2.2-4.4-.9-9.6-.9-14 0z")
    )


def bow(cloth: Shades) -> str:
    return path(
        cloth[0], "M21 4.6l-3.4-2c-.6-.3-1.1 0-1.1.7v4.2c0 .7.5 1 1.1.7zl3.8-1.6c.6-.2 1.1.2 1 .9l-.6 4.1c-.1.6-.7.9-1.2.5z"
    ) + circle(cloth[1], 21, 4.8, 1.2)


def dummy(cloth: Shades) -> str:
    return ellipse(cloth[0], 16, 18.6, 2.7, 1.7) + circle(cloth[1], 16, 18.6, 1)


def wheelchair(bust: str, cloth: Shades) -> str:
    """A figure in a wheelchair, seen from the front: the bust smaller, legs on the footrest, a wheel at each side."""
    handles = both("#212121", "M9.4 13.6h-3.6a1 1 0 0 0 0 2h3.6z") + rect(_SEAT, 8.4, 13.8, 15.2, 11, 1.6)
    legs = path(
        cloth[0],
        "M10 20.4h12c1 0 1.6.7 1.6 1.6v2.6q0 1.4-1.3 1.5l-.3 3h-3.8l-.4-3h-3.6l-.4 3H10l-.3-3q-1.3-.1-1.3-1.5V22q0-1.6 1.6-1.6z",
    ) + path(cloth[1], "M15.6 23h.8v3.1h-.8z")
    shoes = both("#35303a", "M10 30.6v-1q0-1.4 1.4-1.4H13q1.4 0 1.4 1.4v1z")
    wheel = "M2.9 21.8a2.4 7.8 0 1 1 4.8 0a2.4 7.8 0 1 1-4.8 0"
    wheels = element("path", fill=_RIM, stroke=_TYRE, stroke_width=1.4, d=wheel + mirrored(wheel)) + both(
        _SEAT, "M4.5 20.2h1.6v3.2H4.5z"
    )
    return handles + moved((bust,), "translate(3.84-.6)scale(.76)") + legs + shoes + wheels
