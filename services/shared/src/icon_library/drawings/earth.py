"""Ground, water and snow; straw, corn and what is harvested; leaves and other things to be found outside."""

from __future__ import annotations

from collections.abc import Iterator

from icon_library.drawings.repeated import dots, placed
from icon_library.drawings.shapes import circle, ellipse, moved, path, rect, stroke


def drawings() -> Iterator[tuple[str, str]]:
    yield "sand", _sand()
    yield "dirt", _dirt()
    yield "mud", _puddle("#7d5233", "#5c3a22", "#a57850")
    yield "puddle", _puddle("#4fb4ee", "#2f8fd0", "#b5e2fa")
    yield "icicle", _icicle()
    yield "hay-bale", _hay_bale()
    yield "straw-of-hay", _straw()
    yield "wheat", _wheat()
    yield "corn-stalk", _corn_stalk()
    yield "harvest-crate", _harvest()
    yield "leaf", _leaf("#44911b", "#5fb52c", "#2c6b12")
    yield "autumn-leaf", _leaf("#d9822f", "#f0a03c", "#8c4a14")
    yield "oak-leaf", _oak_leaf()
    yield "antler", _antler()
    yield "animal-horn", _horn()


def _sand() -> str:
    return (
        path("#f3c07b", "M1.5 27c4-2 7-15 14.5-15s10.5 13 14.5 15z")
        + path("#ffdc9c", "M8 21c2.5-4.5 4.5-9 8-9 2 0 3.5 1 5 2.5-3 1-4 5-7 5-2 0-3 1-6 1.5z")
        + dots("#c98a3f", 1.4, "12 23 18 21 22 24 16 25 8 25 20 17.5")
    )


def _dirt() -> str:
    return "".join(
        (
            path("#5c3a22", "M1 28c3-1 4.5-5 7-8 1.5-1.8 2-6 5-7.5 2-1 4-.5 5.5 1 2 2 4 4 5.5 7.5 1.5 3.5 4 6 7 7z"),
            path("#7d5233", "M4 26c2.5-1.5 4-5 6-7s1.5-5 4-6 4 0 4.5 2-2 2.5-2.5 5-3 2-4.5 4-4.5 3-7.5 2z"),
            dots("#a57850", 2, "11 21 15 16 19 21 22.5 24 16 25"),
            dots("#3d2414", 1.8, "13 24 18 18 20 25.5 9 26 25 26.5 15.5 20"),
        )
    )


def _puddle(colour: str, shade: str, light: str) -> str:
    return "".join(
        (
            path(shade, "M5 15c2-3 6-2.5 9-3s7-2 10.5 0 1.5 4 4 6 2.5 5.5-1 7-6 .5-9 1.5-8 2-12 .5-2-3-4-5 .5-4.5 2.5-7z"),
            path(
                colour,
                "M5.5 15c2-2.5 5.5-2 8.5-2.5s7-1.8 10 0 1.5 3.7 3.7 5.5 2 4.3-1 5.5-5.5.3-8.2 1.2-7 "
                "1.5-10.5.3-2-2.8-4-4.5-.3-3.5 1.5-5.5z",
            ),
            stroke(light, 1.5, "M9 17c2.5-1.5 6-1.8 9-1.8M13 20.5c3 .8 7 .3 10-.8"),
            dots(light, 1.6, "21.5 15.5 9.5 21"),
        )
    )


def _icicle() -> str:
    return "".join(
        (
            path("#7cc4ee", "M2 3h28v4l-1.5 9-2-7.5L24 22l-2.5-12L16 31l-4.5-20L9 20 6.5 9.5l-2 6L2 7z"),
            path("#bfe5fb", "M2 3h28v3l-2 6-1.5-5L24 17l-2-9-2-.5L16 25 12.5 8.5 11 8l-2 8-2.5-8-2 4L2 6z"),
            path("#fbfdff", "M2 2.5h28V5c-4 1.5-7 0-10 1s-6 0-9 .8S5 6.5 2 5.5z"),
            stroke("#fbfdff", 1.1, "M15 9l1 9M23.5 9l.5 4"),
        )
    )


def _hay_bale() -> str:
    return "".join(
        (
            path("#f9c23c", "M4 8h24a2 2 0 0 1 2 2v15a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2V10a2 2 0 0 1 2-2z"),
            path("#ffe08a", "M4 8h24a2 2 0 0 1 2 2v.8H2V10a2 2 0 0 1 2-2z"),
            stroke("#d9920a", 1, "M6 13h5M8 18h6M5.5 22h4M18 13.5h7M20 18.5h5M17 23.5h6M14 11.5h3"),
            rect("#a5642a", 10.8, 8, 1.8, 19),
            rect("#a5642a", 19.4, 8, 1.8, 19),
            stroke("#f9c23c", 1.2, "M3 7l2-2M26 7.5l3-2.5M3.5 27.5l-1 2M28 27.5l1.5 1.5M16 7.5l1-2"),
        )
    )


def _straw() -> str:
    return (
        stroke("#d9920a", 2.6, "M5 28 25 4M11 29.5 28 9M3.5 20.5 19 3")
        + stroke("#fcd53f", 1.6, "M5 28 25 4M11 29.5 28 9M3.5 20.5 19 3")
        + stroke("#d9920a", 1.1, "M13.5 17.5l1.5 1.5M18.5 19.5l1.6 1.4M10 12.5l1.6 1.4M20 9.5l1.7 1.4")
    )


def _wheat() -> str:
    grain = path("#f0a81c", "M0-4.5C2.5-2.5 2.5 1.5 0 4-2.5 1.5-2.5-2.5 0-4.5z") + path(
        "#fcd56a", "M0-4.2C1-2.5.8.8-.2 3.2-2-.5-1.5-3 0-4.2z"
    )
    rows = tuple((16 + side * 3.8, y, side * 30) for y in (7.5, 12, 16.5, 21) for side in (-1, 1))
    beard = stroke("#d9920a", 1, "M16 4V.8M12.5 5 10 1.5M19.5 5 22 1.5M11.5 10 7.5 6M20.5 10l4-4M11.5 14.5 7 11M20.5 14.5 25 11")
    return (
        beard
        + stroke("#c9880f", 1.8, "M16 8v23")
        + path("#d9a83c", "M16 30c0-3.5 2-6 6-7 .5 3.5-2 6.5-6 7z")
        + placed(grain, (*rows, (16, 5, 0)))
    )


def _corn_stalk() -> str:
    cob = (
        ellipse("#fcd53f", 0, 0, 2.6, 5)
        + dots("#f0a81c", 0.9, "-1 -2.5 1 -2.5 0 -.5 -1 1.5 1 1.5")
        + path("#86c84a", "M-2.8-1C-3 2.5-2 5 0 6c2-1 3-3.5 2.8-7C2 1.5 1 3 0 3.5-1 3-2 1.5-2.8-1z")
    )
    return "".join(
        (
            stroke("#d9a83c", 1.2, "M16 7V.8M16 6l-3-4.5M16 6l3-4.5M16 8l-4.5-4M16 8l4.5-4"),
            stroke("#44911b", 2.6, "M16 7v23.5"),
            path(
                "#5fb52c",
                "M16 28c-2-7-6-10-13-9.5C6.5 20 9 21 10.5 23.5 12 26 14 27.5 16 28zM16 26c2-7 6-10 13-9.5-3.5 1.5-6 "
                "2.5-7.5 5S18 25.5 16 26z",
            ),
            path(
                "#44911b",
                "M16 19C14 13 10.5 9.5 4.5 9.5 8 11 10 12.5 11.5 15s2.5 3.5 4.5 4zM16 17c2-6 5.5-9.5 11.5-9.5-3.5 1.5-5.5 "
                "3-7 5.5S18 16.5 16 17z",
            ),
            moved((cob,), "translate(12 20.5)rotate(-22)"),
            moved((cob,), "translate(20 16.5)rotate(22)"),
            path("#6d4534", "M8 31c1-2 4-2.5 8-2.5s7 .5 8 2.5z"),
        )
    )


def _harvest() -> str:
    """A crate full of vegetables."""
    return "".join(
        (
            path("#44911b", "M6 8C4.5 5.5 4.5 3 6 1c1.5 1 2 2.5 2 4 .8-1.3 2-2 3.5-2 0 2-1 4-3 5.5z"),
            moved(
                (path("#ff822d", "M-3-5h6L.8 9c-.3 1-1.3 1-1.6 0z"), stroke("#d65d00", 0.8, "M-2-2h2M0 1.5h1.5")),
                "translate(8 12)rotate(-8)",
            ),
            circle("#ca0b4a", 16, 11.5, 5.2),
            circle("#f8312f", 15.6, 11.2, 4.5),
            path("#44911b", "M13 8c2-1 4-1 6 0-1 1-2 1.3-3 1.3S14 9 13 8zM15.5 7.5V5.5h1v2z"),
            moved(
                (
                    ellipse("#fcd53f", 0, 0, 3.4, 7),
                    dots("#f0a81c", 1.1, "-1.2 -4 1.2 -4 0 -2 -1.2 0 1.2 0"),
                    path("#5fb52c", "M-3.6 0C-4 4.5-2.5 7.5 0 9c2.5-1.5 4-4.5 3.6-9C2.5 3 1.5 4.5 0 5-1.5 4.5-2.5 3-3.6 0z"),
                ),
                "translate(24.5 9)rotate(18)",
            ),
            rect("#8c5543", 2, 15, 28, 15, 1.5),
            rect("#e19747", 1.5, 14.5, 29, 4.2, 1),
            rect("#e19747", 1.5, 20, 29, 4.2, 1),
            rect("#e19747", 1.5, 25.5, 29, 4.2, 1),
            rect("#b9702c", 1.5, 14.5, 3.5, 15.2, 0.8),
            rect("#b9702c", 27, 14.5, 3.5, 15.2, 0.8),
            stroke("#b9702c", 0.9, "M9 16.5h6M18 22h5M8 27.5h8"),
        )
    )


def _leaf(dark: str, middle: str, vein: str) -> str:
    return "".join(
        (
            path(dark, "M5 27C3 14 11 4 28 4c0 16-9 24-20.5 22z"),
            path(middle, "M5.5 25.5C5 14 12 5 28 4 22 10 14 17 5.5 25.5z"),
            stroke(vein, 1.4, "M3.5 29C8 22 14 16 22 10"),
        )
    )


def _oak_leaf() -> str:
    return moved(
        (
            path(
                "#b5651c",
                "M16 1.5c2.5 1 3.5 3 3 5 2.5-1 4.5.5 4.5 3s-1.5 3-1 4.5c2.5-.5 4.5 1 4 3.5s-2.5 3-2.5 4c1.5.5 2 2 1 3.5-2 "
                "2-5.5 1.5-8 .5h-2c-2.5 1-6 1.5-8-.5-1-1.5-.5-3 1-3.5 0-1-2-1.5-2.5-4s1.5-4 4-3.5c.5-1.5-1-2-1-4.5s2-4 "
                "4.5-3c-.5-2 .5-4 3-5z",
            ),
            path(
                "#d9822f",
                "M15.5 3c-1.5 1-1.8 2.5-1 5-2.5-1.5-4.5-.5-4.5 1.5 0 2.5 2 3 1 6-2.5-1-4.5-.5-4.5 1.5s2.5 2.5 2.5 5"
                "c-1.5.5-1.5 1.5-.8 2.2 2 1.3 5 .3 7.3-.7z",
            ),
            stroke("#7d3f0f", 1.3, "M16 5v26M16 13l4-2.5M16 13l-4-2.5M16 19.5l5-2.5M16 19.5 11 17M16 24l4.5-1M16 24l-4.5-1"),
        ),
        "rotate(22 16 16)",
    )


def _antler() -> str:
    return (
        stroke(
            "#8c6a45",
            4.4,
            "M9 30C6 23 8 15 14 12.5S25 8 26 2M8 21c-3.5-1.5-5-5-4.5-9M11.5 14.5C10 10.5 10.5 7 12.5 4M19 10.8c3 1.5 "
            "6.5 1.5 9.5-.5",
        )
        + stroke(
            "#c9a577",
            2.6,
            "M9 29C6.5 23 8 15.5 14 12.5S25 8 26 2M8 21c-3.5-1.5-5-5-4.5-9M11.5 14.5C10 10.5 10.5 7 12.5 4M19 10.8c3 "
            "1.5 6.5 1.5 9.5-.5",
        )
        + ellipse("#6b4f30", 9.2, 29.5, 3.4, 1.6)
    )


def _horn() -> str:
    return "".join(
        (
            path("#8c7a66", "M4 21c7 3.5 17-1 23-18.5 3.5 12-1.5 26-15 28-4 .3-8-4-8-9.5z"),
            path("#d9c8ae", "M5 20.5c7 2.5 16-2 21.5-15C27.5 15 21 25.5 10.5 27 7 27 5 24 5 20.5z"),
            stroke(
                "#a8937a",
                1.3,
                "M10 21c.5 2 1.5 4 3.5 5.5M14.5 19c.5 2 2 4 4 5M18.5 15.5c.8 2 2 3.5 4 4.3M22 11.5c.5 1.5 1.5 2.7 3 3.5",
            ),
            ellipse("#5c4c3c", 7.5, 25, 3, 5),
            ellipse("#8c7a66", 7.3, 25, 1.8, 3.6),
        )
    )
