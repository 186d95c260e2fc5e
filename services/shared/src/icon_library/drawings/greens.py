"""Rarer vegetables and plants of the field."""

from __future__ import annotations

from collections.abc import Iterator

from icon_library.drawings.repeated import dots, mirrored
from icon_library.drawings.shapes import circle, ellipse, moved, path, rect, stroke


def drawings() -> Iterator[tuple[str, str]]:
    yield "rhubarb", _rhubarb()
    yield "parsnip", _parsnip()
    yield "okra", _okra()
    yield "chickpea", _chickpea()
    yield "bok-choy", _bok_choy()
    yield "bamboo-cane", _bamboo()
    yield "cotton-boll", _cotton()
    yield "corn-kernel", _kernel()
    yield "lychee", _lychee()
    yield "quince", _quince()


def _rhubarb() -> str:
    return moved(
        (
            path(
                "#44911b",
                "M16 14C9 15 4.5 11.5 5 6c2 .5 3 0 4-1.5 1.5.5 2.5 0 3-2 2 .5 4-.5 4-1.5 0 1 2 2 4 1.5.5 2 1.5 2.5 3 2 1 "
                "1.5 2 2 4 1.5.5 5.5-4 9-11 8z",
            ),
            stroke("#f0a0b0", 1.4, "M16 14V4M16 12 10 7.5M16 12l6-4.5"),
            path("#c2255c", "M13.5 13h5l1 16c0 1.5-7 1.5-7 0z"),
            path("#e8658c", "M13.5 13h2l-.5 17c-1.5 0-2.5-.3-2.5-1z"),
            stroke("#8c1440", 0.9, "M17 15l.5 14"),
        ),
        "rotate(28 16 16)",
    )


def _parsnip() -> str:
    return moved(
        (
            path(
                "#44911b",
                "M14 9C9 8.5 7 5.5 7.5 1.5c3.5.5 6 3 7 6C14.5 4.5 15 2 16.5.5c2 2 2 5.5 1 8.5 1-3 3.5-5 7-5-.5 3.5-3 "
                "5.5-6.5 5.5z",
            ),
            path("#e0c890", "M10.5 10c1-2.5 10-2.5 11 0 1.5 5-2 12-4.5 21-.3 1-1.7 1-2 0-2.5-9-6-16-4.5-21z"),
            path("#f5e6bf", "M11.5 10.5c.5-1 2-1.5 3.5-1.7-1.5 6-1.5 12 .3 19-2-6-4.8-12.5-3.8-17.3z"),
            stroke("#c2a45f", 1.1, "M17.5 13h3M12 16.5h3M16.5 20h2.5M14 23.5h2"),
        ),
        "rotate(30 16 16)",
    )


def _okra() -> str:
    return moved(
        (
            path("#3f7a24", "M12 8c0-2.5 8-2.5 8 0l1 3h-10z"),
            stroke("#3f7a24", 2.2, "M16 6.5V2"),
            path("#5f9e35", "M11 10.5h10c.5 8-2 15-5 20.5-3-5.5-5.5-12.5-5-20.5z"),
            path("#86c84a", "M12 10.5h2.5c-.3 6.5.2 12.5 1 18.5-2.3-5.5-3.8-11.5-3.5-18.5z"),
            stroke("#3f7a24", 1, "M17.5 11c.3 6-.2 12-1.2 17.5M19.8 11c0 4.5-.7 9-2 13"),
        ),
        "rotate(34 16 16)",
    )


def _chickpea() -> str:
    return "".join(
        (
            path(
                "#c99a55",
                "M16 3c3 0 4 2 6.5 3.5C27 9 29 13 28.5 18 28 25 23 29.5 16 29.5S4 25 3.5 18C3 13 5 9 9.5 6.5 12 5 13 3 16 3z",
            ),
            path(
                "#ecc98a",
                "M15.5 4.5c2.5 0 3.5 1.5 6 3 3.5 2 5.5 5.5 5 10-.5 6-5 10-11 10s-10.5-4-11-10c-.3-4.5 1.5-8 5-10 2.5-1.5 "
                "3.5-3 6-3z",
            ),
            stroke("#c99a55", 1.6, "M16 4.5c-1.5 4-1.5 8 .5 12M20 9c-1 2.5-1 5 0 7.5"),
            ellipse("#fbe7bd", 9.5, 14, 1.8, 3.2),
        )
    )


def _bok_choy() -> str:
    leaf = path("#44911b", "M16 17c-6-1-9.5-5-9-10.5C10 3.5 13 2.5 16 2c3 .5 6 1.5 9 4.5.5 5.5-3 9.5-9 10.5z")
    return "".join(
        (
            mirrored(moved((path("#2f7a2a", "M12 19C5.5 18 2 14 3 8.5c2-2 4.5-2.5 7-2z"),), "rotate(-6 12 19)")),
            leaf,
            stroke("#b6e27a", 1.3, "M16 18V6M16 12l-4-3.5M16 12l4-3.5"),
            mirrored(path("#dfeec4", "M15.5 30.5C9 30.5 6.5 28 7.5 23.5c.5-3 2-5 3.5-7 2.5 3 4.5 8 4.5 14z")),
            path("#f6fbe6", "M16 16c3 3.5 4.5 7 4.5 10.5S19 30.5 16 30.5s-4.5-.5-4.5-4S13 19.5 16 16z"),
            stroke("#c9dca4", 1, "M16 20v8M13.5 23.5v4M18.5 23.5v4"),
        )
    )


def _bamboo() -> str:
    cane = (
        rect("#5fa32f", -2.5, -14, 5, 28, 1)
        + rect("#8fd65f", -2.5, -14, 1.8, 28, 0.9)
        + stroke("#3d7a1f", 1.5, "M-2.6-6h5.2M-2.6 3h5.2")
    )
    leaf = path("#44911b", "M0 0C2-3 6-4 10-2.5 7 0 3.5 1.5 0 0z")
    return (
        moved((cane,), "translate(11 16.5)")
        + moved((cane,), "translate(20 17)")
        + moved((leaf,), "translate(13 10)rotate(-30)")
        + moved((leaf,), "translate(9 20)rotate(200)")
        + moved((leaf,), "translate(22 20)rotate(-20)")
        + moved((leaf,), "translate(18 11)rotate(215)")
    )


def _cotton() -> str:
    return "".join(
        (
            stroke("#8c5543", 2.2, "M16 22v9"),
            dots("#cdc4d6", 12, "10.5 14 21.5 14 16 9 16 18"),
            dots("#fbf8ff", 11, "10.5 13.5 21.5 13.5 16 8.5 16 17"),
            stroke("#dcd3e6", 1.1, "M12 9.5c1.5-1 3-1 4 .5M17.5 13.5c1.5-1 3-.7 4 .5M9.5 15.5c1 1.2 2.5 1.5 4 .8"),
            mirrored(path("#a5703a", "M16 24.5C9 24.5 5.5 21 5 15.5c4 .5 6 2 7.5 4.5z")),
            path("#8c5543", "M11.5 19c1 3 2.5 5.5 4.5 6.5 2-1 3.5-3.5 4.5-6.5-1.5 1-3 1.5-4.5 3-1.5-1.5-3-2-4.5-3z"),
        )
    )


def _kernel() -> str:
    return moved(
        (
            path(
                "#e0901c",
                "M16 30c-3-1-4-4-5.5-7.5C8.5 18 5.5 14.5 6 10c.5-5 5-8 10-8s9.5 3 10 8c.5 4.5-2.5 8-4.5 12.5C20 26 19 29 16 30z",
            ),
            path(
                "#fcc63a",
                "M15.5 27.5c-2-1.5-2.7-3.8-4-7C9.7 16.3 7.2 13.5 7.5 10c.4-4 4-6.5 8.5-6.5 3 0 5.5 1 7 3C17 7 14.5 14 15.5 27.5z",
            ),
            path("#fff0c0", "M16 30c-2-.7-3-2.5-3.9-4.7 1.5-1.3 6.3-1.3 7.8 0C19 27.5 18 29.3 16 30z"),
            ellipse("#ffe896", 11.5, 9, 2, 2.6),
        ),
        "rotate(20 16 16)",
    )


def _lychee() -> str:
    return "".join(
        (
            stroke("#6d4534", 1.8, "M12 6c0-2 1-3.5 3-4.5"),
            path("#44911b", "M13.5 4.5c2-2.5 5.5-3 8.5-1-2.5 2.5-6 3-8.5 1z"),
            circle("#b3264a", 12, 15, 10.5),
            dots("#d9486a", 2.4, "8 9.5 12.5 8 17 10 6 14 10.5 13 15 14 5.5 18.5 9.5 18 13.5 19 8.5 22.5"),
            circle("#b3264a", 21.5, 20.5, 9.5),
            circle("#f3eef8", 21.5, 20.5, 7.8),
            circle("#dcd3e6", 21.5, 21, 5.5),
            ellipse("#5c2a18", 21.5, 21, 3.3, 4.3),
            ellipse("#9c5a3a", 20.3, 19.3, 0.9, 1.6),
        )
    )


def _quince() -> str:
    return "".join(
        (
            stroke("#6d4534", 2, "M16 7c0-2.5.8-4 2.5-5"),
            path("#44911b", "M18 5c3-3 7-2.5 9-.5-2.5 3-6 3.5-9 .5z"),
            path(
                "#d9a81c",
                "M16 6.5c3 0 4.5 2.5 6.5 4.5 3 2.5 5 5.5 4.5 9.5-.7 5-4 8-7 9-1.5.5-2.5-.5-4-.5s-2.5 1-4 .5"
                "c-3-1-6.3-4-7-9-.5-4 1.5-7 4.5-9.5 2-2 3.5-4.5 6.5-4.5z",
            ),
            path("#f5d64a", "M15 7.5c-2 .5-3.5 2.5-5 4-3 2.5-4.8 5-4.3 8.5.5 4 2.8 6.5 5.3 7.8C9.5 21 11 13 15 7.5z"),
            path("#f0c52e", "M16 7.5c2.5.5 4 2.5 5.5 4 2.5 2.5 4.5 5 4 8.5-.4 3-2 5.5-4 7C22 20.5 20 13 16 7.5z"),
            path("#8c6a3a", "M14 29h4l.8 1.8-1.8-.6-1 1-1-1-1.8.6z"),
        )
    )
