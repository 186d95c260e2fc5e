"""Costumes of the arts, of sport and of stories."""

from __future__ import annotations

from collections.abc import Mapping

from icon_library.drawings.shapes import circle, path, rect, stroke
from icon_library.people.colours import Skin
from icon_library.people.costumes.parts import Costume, arms, collar, hand, neck_tie, open_coat, wide_torso
from icon_library.people.heads import neck
from icon_library.people.sides import both
from icon_library.people.wear import ADULT_HALF, torso


def _artist(skin: Skin) -> str:
    smock = wide_torso("#5f9fd6") + arms("#3c7cb4")
    spots = circle("#fcd53f", 10.4, 27.4, 1.1) + circle("#f985b8", 14.2, 28.6, 0.9)
    return smock + spots + neck(skin) + collar("#f3eef8")


_BERET = path("#c71f2d", "M6.4 9.6C3.6 8 4.6 4.2 9 3.4 14-.4 24.6.8 26.8 4.6c1.4 2.4.2 4.6-2 5-5.8-1.4-12.6-1.4-18.4 0z") + path(
    "#8f1220",
    "M6.4 9.6c-.4-.3-.8-.6-1-1 6.4-1.6 14.6-1.6 21.2-.2-.4.6-1 1-1.8 1.2-5.8-1.4-12.6-1.4-18.4 0zM15.4.9l.4-.9h1.2l-.2 1z",
)


def _palette(_: Skin) -> str:
    board = path(
        "#e0a868", "M24 19.6c4 0 7 2.4 7 5.6 0 2.6-2 4.8-5.6 4.8-1.4 0-1.2-1.8-2.6-2.2-2-.4-4.6-.4-4.6-3 0-3 2.4-5.2 5.8-5.2z"
    )
    dots = "".join(
        circle(fill, x, y, 1)
        for fill, x, y in (("#f8312f", 21, 23), ("#fcd53f", 24, 21.6), ("#44a12b", 27.2, 22.8), ("#0074ba", 28.6, 25.8))
    )
    return board + dots + circle("#fff", 25.6, 27, 1)


def _singer(skin: Skin) -> str:
    stars = path(
        "#fcd53f",
        "M9 25.8l.6 1.2 1.3.2-1 .9.3 1.3-1.2-.6-1.2.6.3-1.3-1-.9 1.3-.2zM14 27.4l.4.8.9.2-.7.6.2.9-.8-.4-.8.4.2-.9-.7-.6.9-.2z",
    )
    return wide_torso("#d83a8f") + arms("#a8246c") + neck(skin) + collar("#a8246c") + stars


def _microphone(skin: Skin) -> str:
    grip = path("#3a3a3e", "M22.4 24l2.8-1.8 2.2 7.8h-2.8z")
    return (
        grip
        + circle("#9a9aa6", 23.2, 21.6, 2.8)
        + path("#c9c9d2", "M21 20.2c.8-1.4 2.6-1.8 3.8-.8l-1.2 1z")
        + hand(skin, 25.6, 28)
    )


def _superhero(skin: Skin) -> str:
    cape = path("#f8312f", "M9.4 22.6c-5 1-7.6 4-8 7.4h29.2c-.4-3.4-3-6.4-8-7.4z")
    return (
        cape
        + torso("#2f6fd0", 10.4)
        + neck(skin)
        + path("#fcd53f", "M12.6 26h6.8l-3.4 4z")
        + path("#c71f2d", "M11 22.6c3 1.8 7 1.8 10 0l.8 1.5c-3.4 2.4-8.2 2.4-11.6 0z")
    )


_MASK = (
    path(
        "#c71f2d",
        "M8 11.4c2.6-.9 5.4-.6 8 .4 2.6-1 5.4-1.3 8-.4-.1 3.4-1.7 5.4-4.2 5.4-1.7 0-2.6-1.4-3.8-1.4"
        "s-2.1 1.4-3.8 1.4c-2.5 0-4.1-2-4.2-5.4z",
    )
    + path("#fff", "M10.6 14a2 1.7 0 1 1 4 0a2 1.7 0 1 1-4 0M17.4 14a2 1.7 0 1 1 4 0a2 1.7 0 1 1-4 0")
    + path("#2b1913", "M11.5 14a1.1 1.2 0 1 1 2.2 0a1.1 1.2 0 1 1-2.2 0M18.3 14a1.1 1.2 0 1 1 2.2 0a1.1 1.2 0 1 1-2.2 0")
)


def _queen(skin: Skin) -> str:
    gown = torso(skin.main, ADULT_HALF) + path(
        "#7d4fc0", "M3 30v-1c0-2.8 1.4-4.9 3.6-5.8C8.4 27 12 28.4 16 28.4S23.6 27 25.4 23.2c2.2.9 3.6 3 3.6 5.8v1z"
    )
    pearls = "".join(
        circle("#fff", x, y, 0.8) for x, y in ((11.6, 24), (13.2, 25.4), (15, 26.2), (17, 26.2), (18.8, 25.4), (20.4, 24))
    )
    return gown + neck(skin) + pearls


_CROWN = (
    path("#fcd53f", "M7.6 9.6L6.4 2.8l4.4 2.6L16 .8l5.2 4.6 4.4-2.6-1.2 6.8c-5.2-1.1-11.6-1.1-16.8 0z")
    + path("#f0a92b", "M7.6 9.6l-.3-1.8c5.6-1.2 11.8-1.2 17.4 0l-.3 1.8c-5.2-1.1-11.6-1.1-16.8 0z")
    + circle("#f8312f", 16, 5.6, 1.1)
    + circle("#0074ba", 11.6, 6.6, 0.8)
    + circle("#0074ba", 20.4, 6.6, 0.8)
)


def _king(skin: Skin) -> str:
    robe = wide_torso("#c8202e") + neck(skin)
    fur = path(
        "#f3eef8", "M9.6 22.7c2 2.8 4 4 6.4 4s4.4-1.2 6.4-4c1 .2 2 .7 2.8 1.4-1.6 4-5 6-9.2 6s-7.6-2-9.2-6c.8-.7 1.8-1.2 2.8-1.4z"
    )
    return (
        robe
        + fur
        + path("#3a3a42", "M10.4 26l.6 1.4-.9-.2zM16 27.6l.5 1.6h-1zM21.6 26l.3 1.2-.9.2z")
        + circle("#fcd53f", 16, 26.4, 0.9)
    )


def _santa(skin: Skin) -> str:
    return wide_torso("#f8312f") + arms("#c71f2d") + rect("#f3eef8", 14.6, 24, 2.8, 6) + neck(skin)


_SANTA_BEARD = (
    path(
        "#f3eef8",
        "M8 12.4c-.6 8 1.8 13.4 8 13.4s8.6-5.4 8-13.4"
        "c-.7 2.6-1.5 4-2.6 4.5-1.7-.7-3.5-.4-5.4.4-1.9-.8-3.7-1.1-5.4-.4-1.1-.5-1.9-1.9-2.6-4.5z",
    )
    + path("#d6d0e0", "M16 17.3c2-1 4.4-.6 5.6 1.9-2 .6-4 .3-5.6-.5-1.6.8-3.6 1.1-5.6.5 1.2-2.5 3.6-2.9 5.6-1.9z")
    + path("#a12f3f", "M14.2 19.6c1.1.8 2.5.8 3.6 0-.1 1-.9 1.5-1.8 1.5s-1.7-.5-1.8-1.5z")
)


_SANTA_HAT = (
    path("#f8312f", "M7.2 9C8 4.4 11.4 1 16.8 1c5.6 0 10.2 3.2 11.4 10.6l-2.6.6c-.4-2-1-3.4-2-4.4L23 9z")
    + rect("#f3eef8", 6, 7.8, 19.6, 3.6, 1.8)
    + circle("#f3eef8", 27.2, 12.8, 2.2)
    + circle("#d6d0e0", 27.6, 13.4, 1.2)
)


def _pirate(skin: Skin) -> str:
    shirt = wide_torso("#f3eef8") + path("#c8202e", "M3.4 25.8h25.2l.3 1.5H3.1zM3 28.7h26V30H3z")
    return shirt + neck(skin) + both("#35353b", "M3 30v-1c0-3.2 1.9-5.6 4.8-6.1l3.6 7.1z")


_PIRATE_HAT = (
    path(
        "#2b2b31",
        "M3.4 9.8C4.6 7 6.6 5.6 8.6 5.4 9.6 2.4 12.4.8 16 .8s6.4 1.6 7.4 4.6"
        "c2 .2 4 1.6 5.2 4.4-.8 1.6-2 2.2-3.6 1.8-5.6-1.3-12.4-1.3-18 0-1.6.4-2.8-.2-3.6-1.8z",
    )
    + circle("#fff", 16, 5, 2.1)
    + path("#fff", "M15 6.4h2v1.5h-2z")
    + path("#2b2b31", "M14.7 5a.5.5 0 1 1 1 0a.5.5 0 1 1-1 0M16.3 5a.5.5 0 1 1 1 0a.5.5 0 1 1-1 0")
)


_EYE_PATCH = path("#2b2b31", "M16.8 12.8c0-.6.4-1 1-1h3.6c.6 0 1 .4 1 1v1.6c0 1.4-1.2 2.4-2.8 2.4s-2.8-1-2.8-2.4z")


def _referee(skin: Skin) -> str:
    stripes = path(
        "#2b2b31",
        "M4.6 25.4l2-1.8V30h-2zM8.6 22.9h2V30h-2zM12.4 24h1.6v6h-1.6zM18 24h1.6v6H18zM21.4 22.9h2V30h-2zM25.4 23.6l2 1.8V30h-2z",
    )
    return (
        wide_torso("#f3eef8")
        + stripes
        + neck(skin)
        + collar("#2b2b31")
        + stroke("#f8312f", 0.7, "M12.6 24.4L16 28l3.4-3.6")
        + path("#fcd53f", "M14.8 27.4h3.6v1.2h-1.2a1.5 1.5 0 1 1-2.4-1.2z")
    )


def _player(skin: Skin) -> str:
    shirt = wide_torso("#e02b32") + path("#fff", "M9.4 22.8h1.3V30H9.4zM21.3 22.8h1.3V30h-1.3z")
    return shirt + path("#a81722", "M11.9 22.7h8.2c.1 2.6-1.7 4.3-4.1 4.3s-4.2-1.7-4.1-4.3z") + neck(skin)


def _ball(_: Skin) -> str:
    patches = path(
        "#2b2b31",
        "M26 21.6l1.9 1.4-.7 2.2h-2.4l-.7-2.2zM26 18.6l1.2.2L26 19.7l-1.2-.9zM30.8 23.4l.2 1.2-1.2 1.4-.6-1z"
        "M21.2 23.4l-.2 1.2 1.2 1.4.6-1zM28.6 27.6l-1.2.9.2-1.6zM23.4 27.6l1.2.9-.2-1.6z",
    )
    return circle("#cdc4d6", 26, 24.2, 5.4) + circle("#fff", 26, 24, 5.1) + patches


def _athlete(skin: Skin) -> str:
    vest = path("#0f93d6", "M6.4 30v-7.2h4.6c0 3 2 4.8 5 4.8s5-1.8 5-4.8h4.6V30z")
    ribbon = both("#f8312f", "M11.8 22.8l1.4-.1 3.4 4.8h-1.4z")
    return (
        torso(skin.main, ADULT_HALF) + neck(skin) + vest + ribbon + circle("#f0a92b", 16, 28, 2) + circle("#fcd53f", 16, 28, 1.4)
    )


_SWEATBAND = path("#f8312f", "M7.6 8.4c5.4-1.6 11.4-1.6 16.8 0l.3 2.4c-5.6-1.7-11.8-1.7-17.4 0z")


def _musician(skin: Skin) -> str:
    return wide_torso("#35353b") + arms("#1f1f24") + neck(skin) + path("#c8202e", "M11.9 22.7l1.2-.2 2.9 3 2.9-3 1.2.2L16 28z")


def _guitar(skin: Skin) -> str:
    neck_ = path("#6d4534", "M29.4 15.6l1.4 1.2-8.6 9.6-1.4-1.2z")
    body = path(
        "#d98032",
        "M18.8 23.2c1.4-1.4 3.4-1 4.2.4 1 1.2 1.2 2.6.2 3.6.4 1.2.2 2-.6 2.8H12.4c-1.4-2.6.4-5.2 3.4-5 1 0 1.8-.6 3-1.8z",
    )
    return body + circle("#6d3a12", 19.4, 27, 1.5) + neck_ + hand(skin, 27, 20.4)


def _photographer(skin: Skin) -> str:
    return open_coat("#7d8a5b", "#5f6b42", "#35353b")(skin)


def _camera(skin: Skin) -> str:
    case = path(
        "#35353b",
        "M9.6 23.2h2.8l1-1.6h5.2l1 1.6h2.8c.8 0 1.4.6 1.4 1.4v4c0 .8-.6 1.4-1.4 1.4H9.6c-.8 0-1.4-.6-1.4-1.4"
        "v-4c0-.8.6-1.4 1.4-1.4z",
    )
    return (
        case
        + circle("#83838d", 16, 26.4, 3)
        + circle("#9fd8ee", 16, 26.4, 2)
        + path("#f8312f", "M20.4 24.2h1.6v1h-1.6z")
        + hand(skin, 8.6, 27.6)
        + hand(skin, 23.4, 27.6)
    )


def _graduate(skin: Skin) -> str:
    return wide_torso("#35415e") + arms("#232c44") + path("#fcd53f", "M10.8 22.7l1.4-.1L16 28l3.8-5.4 1.4.1L16 30z") + neck(skin)


_MORTARBOARD = (
    path("#232c44", "M8.6 5.6h14.8v4.6c-4.8-1.4-10-1.4-14.8 0z")
    + path("#35415e", "M16 .8l13 4.2-13 4.2L3 5z")
    + path("#fcd53f", "M26.4 5.4h.9v5l.7 2.4h-2.3l.7-2.4z")
)


def _scout(skin: Skin) -> str:
    shirt = wide_torso("#b39a62") + arms("#8c7541") + path("#8c7541", "M7.8 27.4h3.6v.8H7.8zM20.6 27.4h3.6v.8h-3.6z")
    return (
        shirt
        + neck(skin)
        + path("#f8312f", "M10.6 22.6c3.4 2 7.4 2 10.8 0l.6 1.8-4.8 2.8 1.4 2.8h-1.8L16 28l-.8 2h-1.8l1.4-2.8-4.8-2.8z")
        + circle("#fcd53f", 16, 27, 0.9)
    )


def _detective(skin: Skin) -> str:
    return open_coat("#b98a52", "#8f6534", "#f3eef8")(skin) + neck_tie("#7a2c34")


_FEDORA = (
    path(
        "#6d4534", "M16 6.2c7 0 12 1.6 12 3.4 0 1.4-1.4 2-2.8 1.7-5.8-1.1-12.6-1.1-18.4 0C5.4 11.6 4 11 4 9.6c0-1.8 5-3.4 12-3.4z"
    )
    + path("#8c5d44", "M8.6 8.6C8.2 4 9.6 1 12.4 1c1.4 0 2.2.8 3.6.8s2.2-.8 3.6-.8c2.8 0 4.2 3 3.8 7.6-4.6-.9-10.2-.9-14.8 0z")
    + path("#3d2820", "M8.6 8.6l-.1-2c4.8-1 10.2-1 15 0l-.1 2c-4.6-.9-10.2-.9-14.8 0z")
)


def _lens(skin: Skin) -> str:
    return (
        path("#3a3a3e", "M26.4 24.6h1.8V30h-1.8z")
        + circle("#3a3a3e", 27.2, 20.6, 4)
        + circle("#bfe8f6", 27.2, 20.6, 2.8)
        + hand(skin, 27.3, 28)
    )


COSTUMES: Mapping[str, Costume] = {
    "artist": Costume(_artist, _BERET, _palette),
    "singer": Costume(_singer, tool=_microphone),
    "superhero": Costume(_superhero, face=_MASK, bare="gs"),
    "queen": Costume(_queen, _CROWN, look="g", bare="s"),
    "king": Costume(_king, _CROWN, look="b", bare="s"),
    "santa": Costume(_santa, _SANTA_HAT, face=_SANTA_BEARD, look="b", bare="sbla"),
    "pirate": Costume(_pirate, _PIRATE_HAT, face=_EYE_PATCH, bare="gs"),
    "referee": Costume(_referee),
    "soccer-player": Costume(_player, tool=_ball),
    "athlete": Costume(_athlete, _SWEATBAND),
    "musician": Costume(_musician, tool=_guitar),
    "photographer": Costume(_photographer, tool=_camera),
    "graduate": Costume(_graduate, _MORTARBOARD),
    "scout": Costume(_scout, age="c"),
    "detective": Costume(_detective, _FEDORA, _lens),
}
