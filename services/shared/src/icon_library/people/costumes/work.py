"""Costumes of work: school, farm, kitchen, laboratory, workshop, office, shop and road."""

from __future__ import annotations

from collections.abc import Mapping

from icon_library.drawings.shapes import circle, ellipse, path, rect, stroke
from icon_library.people.colours import Skin
from icon_library.people.costumes.parts import (
    Costume,
    arms,
    collar,
    hand,
    hard_hat,
    open_coat,
    overall,
    peaked_cap,
    suit,
    uniform,
    wide_torso,
)
from icon_library.people.heads import neck
from icon_library.people.sides import both

_BOARD = (
    rect("#8c5543", 0.6, 2, 30.8, 21, 1.2)
    + rect("#3f7d4f", 1.8, 3.2, 28.4, 18.6, 0.4)
    + stroke("#f3eef8", 0.8, "M3.4 6.4h2.6M4.7 5.1v2.6M27 5.4l2.4 2.4m0-2.4l-2.4 2.4M3.6 11h1.8m-1.8 2h1.8M27 12h2.4")
)


def _teacher(skin: Skin) -> str:
    return open_coat("#8d65c5", "#6d45a8", "#f3eef8")(skin) + collar("#fff")


def _book(skin: Skin) -> str:
    book = path("#f8312f", "M19.4 22.6l9.2 1.2-1 6.2h-9.4z") + path("#fff", "M28.6 23.8l.9.3-.9 5.9h-1z")
    return book + path("#fcd53f", "M21.4 25l4.6.6-.2 1.3-4.6-.6z") + hand(skin, 19.2, 28)


def _farmer(skin: Skin) -> str:
    shirt = wide_torso("#e2504a") + path("#b8322f", "M3.6 26.4h24.8l.3 1.2H3.3zM6.6 24l1.2-.7V30H6.6zM24.2 23.3l1.2.7v6h-1.2z")
    bib = both("#2f6ea8", "M9.8 22.9l2.2-.2 1.4 4h-2.2z") + rect("#3f86c4", 10.6, 25.8, 10.8, 4.2, 1)
    buttons = circle("#fcd53f", 12, 26.8, 0.8) + circle("#fcd53f", 20, 26.8, 0.8)
    return shirt + neck(skin) + bib + buttons


_STRAW_HAT = (
    path(
        "#f0c35a",
        "M16 5.6c7.4 0 13.4 2.2 13.4 4.3 0 1.5-1.6 2.1-3 1.8-6.2-1.2-14.6-1.2-20.8 0-1.4.3-3-.3-3-1.8 0-2.1 6-4.3 13.4-4.3z",
    )
    + path("#fbd878", "M8.8 8.8c0-5 2.2-8 7.2-8s7.2 3 7.2 8c-4.6-.9-9.8-.9-14.4 0z")
    + path("#c9463d", "M8.8 8.8c0-.8 0-1.5.1-2.2 4.4-.9 9.8-.9 14.2 0l.1 2.2c-4.6-.9-9.8-.9-14.4 0z")
)


def _fork(skin: Skin) -> str:
    handle = path("#a8713f", "M27.3 20h1.4v10h-1.4z")
    return handle + stroke("#77777f", 1, "M25.6 14.6v3.2c0 1.4.9 2.2 2.4 2.2s2.4-.8 2.4-2.2v-3.2M28 14.6V20") + hand(skin, 28, 27)


def _cook(skin: Skin) -> str:
    jacket = wide_torso("#f3eef8") + arms("#cdc4d6") + path("#dcd4e6", "M16.6 25h1V30h-1z")
    buttons = "".join(circle("#9a91a8", x, y, 0.6) for x in (14.6, 19.4) for y in (27, 29))
    scarf = path(
        "#f8312f",
        "M11.6 22.2c2.8 1.4 6 1.4 8.8 0l.6 1.6c-1.2 1-2.4 1.5-3.6 1.7l1.4 2.4-2.8-1-2.8 1 1.4-2.4c-1.2-.2-2.4-.7-3.6-1.7z",
    )
    return jacket + buttons + neck(skin) + scarf


_TOQUE = path(
    "#f3eef8", "M8.6 8.8L8 5.6C5.2 4.6 6-.2 9.8.2 12-.6 14-.4 16 .4c2-.8 4-1 6.2-.2 3.8-.4 4.6 4.4 1.8 5.4l-.6 3.2z"
) + path("#cdc4d6", "M8.4 7.4c4.8-1 10.4-1 15.2 0v2.4c-4.8-.9-10.4-.9-15.2 0zM12.2 2.6h.8l.4 3.6h-.8zm6.8 0h.8l-.4 3.6h-.8z")


def _spoon(skin: Skin) -> str:
    return path("#a8713f", "M27.4 20h1.2v10h-1.2z") + ellipse("#c98d4f", 28, 17.6, 2.3, 3) + hand(skin, 28, 27)


def _scientist(skin: Skin) -> str:
    return open_coat("#f3eef8", "#cdc4d6", "#3fb8f2")(skin)


_GOGGLES = path(
    "#7fd4ea",
    "M9 11.6h14c.8 0 1.2.5 1.2 1.2v2.6c0 1.2-.9 2-2 2h-3.4c-1.6 0-1.7-1.4-2.8-1.4s-1.2 1.4-2.8 1.4H9.8c-1.1 0-2-.8-2-2v-2.6"
    "c0-.7.4-1.2 1.2-1.2z",
    fill_opacity=0.45,
    stroke="#3a3a3e",
    stroke_width=0.8,
)


def _flask(skin: Skin) -> str:
    glass = path("#d5eef7", "M25.4 17h3.6v4.4l2.4 6.4c.4 1.2-.4 2.2-1.6 2.2h-5.2c-1.2 0-2-1-1.6-2.2l2.4-6.4z")
    return (
        glass
        + path("#44c860", "M24.4 24.6h5.6l1.4 3.4c.3 1.1-.5 2-1.6 2h-5.2c-1.1 0-1.9-.9-1.6-2z")
        + path("#8fb7c6", "M24.8 16.2h4.8v1.4h-4.8z")
        + hand(skin, 23.4, 28)
    )


def _doctor(skin: Skin) -> str:
    tube = stroke("#4a5263", 0.9, "M11.8 23.2c-.8 3 .4 4.8 2 5.4M20.2 23.2c.6 1.8.4 3-.6 3.8")
    return (
        open_coat("#f3eef8", "#cdc4d6", "#1fb5b0")(skin)
        + tube
        + circle("#9a9aa6", 14.2, 28.6, 1.1)
        + path("#f8312f", "M22.6 25.6h1.2v1.2H25V28h-1.2v1.2h-1.2V28h-1.2v-1.2h1.2z")
    )


def _builder(skin: Skin) -> str:
    vest = wide_torso("#3f6ea8") + path("#ff822d", "M8.2 23.6l3.4-.8 4.4 4.6 4.4-4.6 3.4.8V30H8.2z")
    return vest + path("#fbe36a", "M8.2 27.2h15.6v1.5H8.2zM9.6 23.2l1.5-.3v4.3H9.6zM20.9 22.9l1.5.3v4h-1.5z") + neck(skin)


def _wrench(skin: Skin) -> str:
    return path(
        "#9a9aa6",
        "M27 30v-9.2c-1.4-.6-2.2-1.8-2-3.4.1-1.1.8-2 1.7-2.5v2.7l1.3.8 1.3-.8v-2.7c.9.5 1.6 1.4 1.7 2.5.2 1.6-.6 2.8-2 3.4V30z",
    ) + hand(skin, 28, 27)


def _gear(_: Skin) -> str:
    return (
        path(
            "#83838d",
            "M25.5 19.4h2.2v8.8h-2.2zM22.2 22.7h8.8v2.2h-8.8zM22.9 21.2l1.5-1.5 6.2 6.2-1.5 1.5zM29.1 19.7"
            "l1.5 1.5-6.2 6.2-1.5-1.5z",
        )
        + circle("#83838d", 26.6, 23.8, 3.3)
        + circle("#fff", 26.6, 23.8, 1.4)
    )


def _judge(skin: Skin) -> str:
    robe = wide_torso("#35353b") + arms("#1f1f24")
    return robe + neck(skin) + collar("#fff") + path("#fff", "M14 25.4h1.7l-.4 4.2h-2.2zM18 25.4h-1.7l.4 4.2h2.2z")


def _gavel(skin: Skin) -> str:
    return (
        path("#a8713f", "M26.4 21.6h1.5l.6 8.4h-1.6z")
        + path("#8c5543", "M22.6 17.4h8.4v4.6h-8.4z")
        + path("#6d4534", "M22 16.9h1.8v5.6H22zM29.6 16.9h1.8v5.6h-1.8z")
        + hand(skin, 27.6, 28)
    )


def _coder(skin: Skin) -> str:
    hood = path("#3a4a5e", "M9.6 23.6c0-2.2 2.8-3.4 6.4-3.4s6.4 1.2 6.4 3.4c0 2.2-3.6 4.8-6.4 4.8s-6.4-2.6-6.4-4.8z")
    return wide_torso("#54687f") + hood + neck(skin)


def _laptop(_: Skin) -> str:
    lid = rect("#b9b9c4", 6.6, 22.8, 18.8, 7.2, 1) + rect("#d9d9e2", 4.6, 29, 22.8, 1.6, 0.8)
    return lid + stroke("#5a5a66", 0.9, "M13.4 24.6l-1.8 1.5 1.8 1.5M18.6 24.6l1.8 1.5-1.8 1.5M16.7 24.2l-1.4 3.8")


def _waiter(skin: Skin) -> str:
    vest = wide_torso("#f3eef8") + arms("#cdc4d6") + path("#35353b", "M8.6 23.4l3-.7L16 28.4l4.4-5.7 3 .7V30H8.6z")
    return vest + neck(skin) + collar("#fff") + path("#c8202e", "M16 25.6l-2.6-1.2v3.2l2.6-1.2 2.6 1.2v-3.2z")


def _tray(skin: Skin) -> str:
    glass = path("#ff9d4d", "M25.6 15.8h4l-.5 5h-3z") + path("#44a12b", "M27.2 13.4h.9v2.6h-.9z")
    return path("#b9b9c4", "M21.6 20.6h10c.3 1.4-.6 2-1.8 2h-6.4c-1.2 0-2.1-.6-1.8-2z") + glass + hand(skin, 26.6, 24.2)


def _shop(skin: Skin) -> str:
    apron = both("#2f7d3a", "M10 22.9l1.9-.2 1.6 3.4h-2z") + path("#3f9d4b", "M10.6 25.4h10.8l.8 4.6H9.8z")
    return wide_torso("#f3eef8") + arms("#cdc4d6") + neck(skin) + collar("#fff") + apron + rect("#fff", 13.2, 26.8, 5.6, 1.8, 0.4)


def _post(skin: Skin) -> str:
    bag = path("#8c5543", "M7 22.9l2-.2L22.6 30h-3.4z")
    return wide_torso("#f2b51d") + arms("#c98a0a") + neck(skin) + collar("#2b4f8f") + bag


def _letter(skin: Skin) -> str:
    return (
        rect("#cdc4d6", 19.6, 21.6, 11.6, 8.2, 0.8)
        + rect("#f8f5fb", 20, 22, 10.8, 7.4, 0.5)
        + stroke("#a59cb3", 0.8, "M20.4 22.6l5 3.8 5-3.8")
        + hand(skin, 20, 28)
    )


def _driver(skin: Skin) -> str:
    return uniform("#8fb4d9", "#5f88b4", "#2b4566")(skin)


def _wheel(skin: Skin) -> str:
    rim = stroke("#35353b", 1.8, "M8.6 30a7.4 7.4 0 0 1 14.8 0") + path("#35353b", "M15 27.6h2l.6 2.4h-3.2z")
    return rim + hand(skin, 9.4, 26.6) + hand(skin, 22.6, 26.6)


COSTUMES: Mapping[str, Costume] = {
    "teacher": Costume(_teacher, tool=_book, behind=_BOARD),
    "farmer": Costume(_farmer, _STRAW_HAT, _fork),
    "cook": Costume(_cook, _TOQUE, _spoon),
    "scientist": Costume(_scientist, tool=_flask, face=_GOGGLES, bare="g"),
    "health-worker": Costume(_doctor),
    "construction-worker": Costume(_builder, hard_hat("#fcd53f", "#f0a92b")),
    "factory-worker": Costume(overall("#2f6ea8", "#245685", "#9fc4e4"), hard_hat("#5fa8e0", "#2f78b4"), _gear),
    "mechanic": Costume(
        overall("#d8402f", "#a82b1e", "#6b7484"), peaked_cap("#d8402f", "#a82b1e", "#7d1d14", "#fcd53f"), _wrench
    ),
    "office-worker": Costume(suit("#4a5a78", "#35435c", "#c8202e")),
    "judge": Costume(_judge, tool=_gavel),
    "technologist": Costume(_coder, tool=_laptop),
    "waiter": Costume(_waiter, tool=_tray),
    "post-worker": Costume(_post, peaked_cap("#f2b51d", "#2b4f8f", "#1f3a6b", "#fff"), _letter),
    "driver": Costume(_driver, peaked_cap("#5f88b4", "#2b4566", "#1d304a", "#fff"), _wheel),
    "shopkeeper": Costume(_shop),
}
