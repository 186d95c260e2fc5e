"""Costumes of those who wear a uniform or armour."""

from __future__ import annotations

from collections.abc import Mapping

from icon_library.drawings.shapes import circle, path, rect
from icon_library.people.colours import Skin
from icon_library.people.costumes.parts import Costume, arms, collar, hand, peaked_cap, suit, uniform, wide_torso
from icon_library.people.heads import neck
from icon_library.people.sides import both


def _astronaut(skin: Skin) -> str:
    suit = wide_torso("#eceaf2") + arms("#bdb8c8")
    ring = path("#bdb8c8", "M8 23c2.4 2.6 13.6 2.6 16 0v2.2c-2.4 2.6-13.6 2.6-16 0z")
    return (
        suit
        + neck(skin)
        + ring
        + rect("#3a6ea8", 4.6, 26.2, 3, 2, 0.4)
        + circle("#f8312f", 14.4, 28.4, 0.9)
        + circle("#0074ba", 17.6, 28.4, 0.9)
    )


_HELMET_BACK = (
    circle("#eceaf2", 16, 12.6, 12.2)
    + circle("#bdb8c8", 16, 12.8, 10.8)
    + circle("#3b4256", 16, 12.8, 10.2)
    + both("#9b96a8", "M3 10.4h1.6c.5 0 .8.3.8.8v3.6c0 .5-.3.8-.8.8H3c-.6 0-1-.4-1-1v-3.2c0-.6.4-1 1-1z")
)


_HELMET_SHINE = path("#fff", "M21.4 5.2c2 1.4 3.2 3.2 3.6 5.6l-1.2.2c-.4-2-1.4-3.6-3.2-4.8z", fill_opacity=0.8)


def _firefighter(skin: Skin) -> str:
    coat = wide_torso("#39414f") + path("#fcd53f", "M3.5 26.2h25l.4 2H3.1z") + path("#e8e4ee", "M3.3 26.9h25.4l.1.6H3.2z")
    return coat + path("#fcd53f", "M15.4 25h1.2v5h-1.2z") + neck(skin) + collar("#252b36")


_FIRE_HELMET = (
    path(
        "#c71f2d", "M16 7c6.6 0 11.4 1.2 11.4 3 0 1.4-1.4 2-2.8 1.8-5.4-1-11.8-1-17.2 0-1.4.2-2.8-.4-2.8-1.8 0-1.8 4.8-3 11.4-3z"
    )
    + path("#f8312f", "M7.8 9C7.8 4 11.2 1 16 1s8.2 3 8.2 8c-5-.9-11.4-.9-16.4 0z")
    + path("#fcd53f", "M16 2.4l3 1.2v2.8c0 1.4-1.2 2.4-3 3.2-1.8-.8-3-1.8-3-3.2V3.6z")
)


def _axe(skin: Skin) -> str:
    return (
        path("#a8713f", "M26.6 18h1.4v12h-1.4z")
        + path("#b9b9c4", "M24.4 16.2h5.2c1.4.6 1.8 4 0 4.6h-4.2l-1.6 1.2c-1-1.8-.8-4.4.6-5.8z")
        + hand(skin, 27.3, 27)
    )


def _police(skin: Skin) -> str:
    return uniform("#3a8fd8", "#2a6fb0", "#1f3a63")(skin) + path(
        "#fcd53f", "M22.4 25l.6 1.2 1.3.2-.9.9.2 1.3-1.2-.6-1.2.6.2-1.3-.9-.9 1.3-.2z"
    )


def _pilot(skin: Skin) -> str:
    bars = path("#fcd53f", "M5 25.2l3.6-1.6.4.9L5.4 26zM27 25.2l-3.6-1.6-.4.9L26.6 26z")
    return suit("#33415e", "#232e45", "#1a2233")(skin) + bars


def _guard(skin: Skin) -> str:
    coat = wide_torso("#e02b32") + arms("#a81722") + path("#fff", "M15.4 25.6h1.2V30h-1.2z")
    buttons = "".join(circle("#fcd53f", 16, y, 0.6) for y in (26.6, 28.6))
    return (
        coat
        + neck(skin)
        + path("#1f2a44", "M11.8 22.4c2.4 1.6 6 1.6 8.4 0l.6 2c-2.6 1.8-7 1.8-9.6 0z")
        + buttons
        + both("#fcd53f", "M4.4 25.2c.8-1 2-1.8 3.6-2.2l.4 1.4c-1.4.4-2.6 1-3.4 1.8z")
    )


_BEARSKIN = (
    path("#1f1f24", "M7 11.8C5.6 4.6 8.6 0 16 0s10.4 4.6 9 11.8c-5.2-1.8-12.8-1.8-18 0z")
    + path("#3a3a42", "M9.4 6c.6-2.6 2-4.2 4.2-4.8-1.2 1.4-2 3-2.2 5z")
    + path("#fcd53f", "M7.4 11.4c.4 4 1.8 7.2 4.4 9.4l.8-.8c-2.4-2-3.6-4.8-4-8.8z")
)


def _knight(_: Skin) -> str:
    mail = wide_torso("#a9adba") + both("#c9ccd6", "M3 29c0-3.4 2.2-6 5.4-6.2l1.6 2.6c-1 2-3.4 3.4-7 3.6z")
    return (
        mail
        + path("#c8202e", "M11 24.6h10V30H11z")
        + path("#fcd53f", "M15.3 25.4h1.4v1.5h1.5v1.3h-1.5V30h-1.4v-1.8h-1.5v-1.3h1.5z")
        + path("#83879a", "M10.4 21.4c3.4 3 7.8 3 11.2 0l.6 3c-3.6 2.6-8.8 2.6-12.4 0z")
    )


_KNIGHT_HELMET = (
    path(
        "#b4b8c6",
        "M16 1.6c-6 0-9.6 3.8-9.6 9.6v8.4l4.2 4c-1-1.8-1.6-3.6-1.8-5.8l-.4-6.6h15.2l-.4 6.6"
        "c-.2 2.2-.8 4-1.8 5.8l4.2-4v-8.4c0-5.8-3.6-9.6-9.6-9.6z",
    )
    + path("#8d91a3", "M6.4 9.2h19.2l.6 2.6H5.8z")
    + path("#d9dce4", "M15.2 1.8h1.6v7.4h-1.6z")
    + path("#f8312f", "M16 2.2c-1-2.8 2.4-3 5.4-1.6 3 1.2 4.4 3.6 4 6.2-1.6-2.4-5-3.6-9.4-4.6z")
)


def _sailor(skin: Skin) -> str:
    return (
        wide_torso("#f3eef8")
        + arms("#cdc4d6")
        + path("#2f5fa8", "M8.4 23.2c1.2-.4 2.2-.5 3.4-.5l4.2 5.5 4.2-5.5c1.2 0 2.2.1 3.4.5l-5 5.4h-5.2z")
        + neck(skin)
        + path("#f8312f", "M16 27.2l-2.2 2.8h4.4z")
    )


_SAILOR_HAT = (
    path("#f3eef8", "M8 8.4C7.2 4 10.6 1.6 16 1.6s8.8 2.4 8 6.8z")
    + path("#f3eef8", "M6.4 6c6-1.4 13.2-1.4 19.2 0 .6 1.8.4 3.8-.6 5.4-5.6-1.2-12.4-1.2-18 0-1-1.6-1.2-3.6-.6-5.4z")
    + path("#cdc4d6", "M6.4 9.8c6-1.4 13.2-1.4 19.2 0-.2.6-.4 1.1-.6 1.6-5.6-1.2-12.4-1.2-18 0-.2-.5-.4-1-.6-1.6z")
    + path("#2f5fa8", "M6.2 8.2c6-1.4 13.6-1.4 19.6 0v.9c-6-1.4-13.6-1.4-19.6 0z")
)


def _soldier(skin: Skin) -> str:
    spots = path(
        "#4d6a37",
        "M5 26c2-1.4 3.6-.4 3.4 1-.4 1.4-3 1.6-4 .6zM21 24.6c2-1 4 0 3.4 1.4-.8 1.2-3.4.6-3.4-1.4zM11.6 28"
        "c1.6-.8 3-.2 2.8.8-.4 1-2.8.6-2.8-.8zM23 28.6c1.6-.8 3.6-.4 3.4.6-.2.8-3.2.6-3.4-.6z",
    )
    return wide_torso("#7d9a5b") + spots + neck(skin) + collar("#5f7a42")


_ARMY_HELMET = (
    path("#7d9a5b", "M6.6 11.4C6 5 10 1.2 16 1.2S26 5 25.4 11.4c-5.8-1.4-13-1.4-18.8 0z")
    + path(
        "#4d6a37",
        "M9.6 6c1.4-2 3.6-2 3.6-.6-.2 1.6-3 2.4-3.6.6zM17 3.6c2-.6 3.6.4 3 1.6-.8 1-3.2.2-3-1.6zM20.4 8"
        "c1.4-1 3.2-.4 3 .8-.6 1-3 .6-3-.8z",
    )
    + path("#5f7a42", "M6.6 11.4c0-.6 0-1.2.1-1.7 5.8-1.4 12.8-1.4 18.6 0 .1.5.1 1.1.1 1.7-5.8-1.4-13-1.4-18.8 0z")
)

COSTUMES: Mapping[str, Costume] = {
    "astronaut": Costume(_astronaut, _HELMET_SHINE, behind=_HELMET_BACK, bare="swla"),
    "firefighter": Costume(_firefighter, _FIRE_HELMET, _axe),
    "police-officer": Costume(_police, peaked_cap("#3a8fd8", "#1f3a63", "#16294a", "#fcd53f")),
    "pilot": Costume(_pilot, peaked_cap("#33415e", "#1a2233", "#12182a", "#fcd53f")),
    "guard": Costume(_guard, _BEARSKIN, bare="s"),
    "knight": Costume(_knight, _KNIGHT_HELMET, bare="sgbwla"),
    "sailor": Costume(_sailor, _SAILOR_HAT),
    "soldier": Costume(_soldier, _ARMY_HELMET),
}
