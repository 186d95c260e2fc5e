"""Vegetables and pulses that the base set lacks or shows as another one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from icon_library.drawings.repeated import dots, mirrored, placed
from icon_library.drawings.shapes import circle, ellipse, moved, path, rect, stroke


def drawings() -> Iterator[tuple[str, str]]:
    yield "pumpkin", _pumpkin()
    yield "turnip", _root("#f3eef8", "#b05cc0", "#dcd3e6")
    yield "radish", _root("#f0436f", "#f0436f", "#ca0b4a")
    yield "beet", _beet()
    yield "cauliflower", _cauliflower()
    yield "cabbage", _cabbage()
    yield "brussels-sprout", moved((_cabbage(),), "translate(4.8 5.6)scale(.7)")
    yield "spinach", _spinach()
    yield "celery", _celery()
    yield "asparagus", _asparagus(((8.5, 17, -12), (23.5, 17, 12), (16, 16, 0))) + rect("#8c65c5", 9.5, 20.5, 13, 3, 1.2)
    yield "asparagus-spear", moved((_asparagus(((0, 0, 0),)),), "translate(16 16)rotate(28)")
    yield "spring-onion", _spring_onion()
    yield "green-bean", _green_bean()
    yield "black-olive", _black_olive()
    yield "zucchini", _zucchini()
    yield "butternut-squash", _butternut()
    yield "artichoke", _artichoke()
    yield "leek", _leek()
    yield "bean", _bean("#a94a3a", "#8a3428", "#e7a79b")
    yield "lentils", _heap("#c98a3f", "#a56b28", "#ecc084")
    yield "lime-whole", _lime()
    yield "white-mushroom", _white_mushroom()


def _pumpkin() -> str:
    return "".join(
        (
            path("#44911b", "M14 9c0-3 .5-5.5 3.5-7l2 2c-2 1-2.3 3-2 5z"),
            ellipse("#ff822d", 9, 18.5, 7, 10),
            ellipse("#ff822d", 23, 18.5, 7, 10),
            ellipse("#ff9a4d", 16, 18.5, 7, 10.5),
            stroke("#d65d00", 1, "M11 10.5c-2.5 4-2.5 12 0 16M21 10.5c2.5 4 2.5 12 0 16"),
        )
    )


def _root(skin: str, shoulder: str, shade: str) -> str:
    """A round root with leaves: the shoulder's colour above, the skin's below."""
    return "".join(
        (
            path("#44911b", "M14.5 11C9 9 7 5.5 8 2c4 .5 6.5 3.5 7.5 7C15 5 16 2 18.5 1c2 3 1.5 7-.5 10z"),
            path("#5fb52c", "M17 11c.5-4 3-7 7-7.5.5 4-2 7-5.5 8z"),
            path(skin, "M5 18c0-5 5-8 11-8s11 3 11 8c0 5.5-5.5 9-9.3 10L16 31l-1.7-3C10.5 27 5 23.5 5 18z"),
            path(shoulder, "M5 18c0-5 5-8 11-8s11 3 11 8c-3 1.5-7 .5-11 .5S8 19.5 5 18z"),
            stroke(shade, 1.2, "M10 23h5M17.5 25.5h4"),
        )
    )


def _beet() -> str:
    return "".join(
        (
            stroke("#ca0b4a", 1.8, "M16 14C15 9 11 6 8 5.5M16 14V4M16 14c1-5 5-8 8-8.5"),
            mirrored(path("#44911b", "M9.5 8.5C5 9 2.5 6.5 2.5 3 6.5 2 10 4 9.5 8.5z")),
            path("#5fb52c", "M16 8c-3-1.5-3.5-5-1.5-7.5h3C19.5 3 19 6.5 16 8z"),
            path("#7d1547", "M16 11c7 0 11 3.5 11 8 0 5-5 7.5-9 9L16 32l-2-4c-4-1.5-9-4-9-9 0-4.5 4-8 11-8z"),
            path("#a3235f", "M15 11.1C8.8 11.3 5 14.7 5 19c0 3.3 2.2 5.5 5 7-1-5 1-11 5-14.9z"),
            stroke("#5c0d33", 1, "M17 25.5h4M12 22.5h4M20 19h3"),
        )
    )


def _cauliflower() -> str:
    return "".join(
        (
            path("#44911b", "M16 30C8 30 2 26 1.5 16c4-1 7 0 8.5 3h12c1.5-3 4.5-4 8.5-3C30 26 24 30 16 30z"),
            dots("#d9cfae", 10, "8 15 12 9.5 20 9.5 24 15 16 7.5 16 16"),
            dots("#fdf6dc", 8.6, "8 14.5 11.8 9 20 9 24 14.5 16 7 16 14 12 16 20 16"),
            stroke(
                "#d9cfae", 1.1, "M12.5 11.5c1 1.5 2.5 1.5 3.5.5 1 1 2.5 1 3.5-.5M8.5 16.5c1 1 2.5 1 3.5 0M20 16.5c1 1 2.5 1 3.5 0"
            ),
            path("#5fb52c", "M2 15.5c6-.5 10 4 11 14C6 29 2.5 24.5 2 15.5zM30 15.5c-6-.5-10 4-11 14 7-.5 10.5-5 11-14z"),
            path("#7fcf5f", "M9 22.5c2 1 4.5 1 7-1.5 2.5 2.5 5 2.5 7 1.5-1 5-3.5 7.5-7 7.5s-6-2.5-7-7.5z"),
        )
    )


def _cabbage() -> str:
    return "".join(
        (
            circle("#44911b", 16, 16.5, 14),
            path("#86c84a", "M16 4c8 0 12.5 5.5 12.5 12S23 29.5 16 29.5 3.5 22.5 3.5 16 8 4 16 4z"),
            path("#5fae35", "M16 29.5c-8-1.5-12-7-12.5-14 4-1.5 10-1 12.5 6 2.5-7 8.5-7.5 12.5-6-.5 7-4.5 12.5-12.5 14z"),
            path("#b6e27a", "M16 6c5 2 8 6 8 10-4 .5-6.5 2-8 5.5C14.5 18 12 16.5 8 16c0-4 3-8 8-10z"),
            stroke(
                "#e7f6c4",
                1.1,
                "M16 8v12M16 12.5l-4 2.5M16 12.5l4 2.5M16 28C13 23 9.5 19.5 5 17.5M16 28c3-5 6.5-8.5 11-10.5M10 20.5l-1 4"
                "M22 20.5l1 4",
            ),
        )
    )


def _spinach() -> str:
    leaf = path("#2f8a2f", "M0-13C5-11 6.5-6 5.5-2 7 1 5 4 1.2 4.5V14h-2.4V4.5C-5 4-7 1-5.5-2-6.5-6-5-11 0-13z")
    veins = stroke("#8fd18a", 1.1, "M0-9V10M0-4l3-2.5M0-4l-3-2.5M0 1l3-2M0 1l-3-2")
    return placed(leaf + veins, ((9.5, 16.5, -22), (22.5, 16.5, 22), (16, 15.5, 0)))


def _celery() -> str:
    stalk = path("#a5d867", "M-2.5-5h5l1 17c0 2-7 2-7 0z") + stroke("#7fb53f", 0.9, "M-.8-3-1 11M1.2-3l.3 14")
    leaves = dots("#44911b", 6, "-2.5 -8 2.5 -8 0 -11") + dots("#5fb52c", 3, "-2.8 -8.6 2.2 -8.6 -.3 -11.5")
    return placed(stalk + leaves, ((10, 17.5, -14), (22, 17.5, 14), (16, 16.5, 0))) + rect("#f8312f", 9.5, 21, 13, 3.2, 1)


def _asparagus(places: Iterable[tuple[float, float, float]]) -> str:
    spear = "".join(
        (
            path("#6fae3a", "M-2.2 14V-6C-2.2-10-1-13 0-14.5 1-13 2.2-10 2.2-6v20z"),
            path(
                "#3d7d24",
                "M0-14.5c1 1.5 2.2 4.5 2.2 8l-2.2-2-2.2 2c0-3.5 1.2-6.5 2.2-8zM-2.2-1 0-4l2.2 3L0 .5zM-2.2 6 0 3.5 2.2 6 0 7.5z",
            ),
        )
    )
    return placed(spear, places)


def _zucchini() -> str:
    return moved(
        (
            rect("#2f6b22", 3, 10, 25, 11.5, 5.7),
            path("#44911b", "M8.5 10H22a5.7 5.7 0 0 1 4 1.5c-6 2.5-15 2.5-23 3.5.5-3 2.5-5 5.5-5z"),
            stroke("#8fc46a", 1, "M7 16.5h15M10 19h9M9 12.5h11"),
            path("#a5c95a", "M27.5 12.5l4 1v5l-4 .5z"),
        ),
        "rotate(-38 16 16)",
    )


def _butternut() -> str:
    return moved(
        (
            path(
                "#d98c3a",
                "M16 3c4 0 6 2 6 5.5 0 3.5-.5 5.5 1 8 1.5 2 2.5 3.5 2.5 6 0 5-4 8-9.5 8s-9.5-3-9.5-8c0-2.5 1-4 2.5-6 "
                "1.5-2.5 1-4.5 1-8C10 5 12 3 16 3z",
            ),
            path(
                "#f3ad61",
                "M15 3.1c-3.3.2-5 2.2-5 5.4 0 3.5.5 5.5-1 8-1.5 2-2.5 3.5-2.5 6 0 3.5 2 6 5 7.2-2-5.2.5-10 1.5-14 .8-4 "
                ".5-9 2-12.6z",
            ),
            path("#8c6d3a", "M14.5 3.5 14 .5h4l-.5 3z"),
        ),
        "rotate(24 16 16)",
    )


def _artichoke() -> str:
    scale = path("#5f9a3f", "M0-6c3 2 4 5 3.5 8.5-2 2-5 2-7 0C-4-1-3-4 0-6z") + path(
        "#8fc46a", "M0-6c1.5 1 2.5 2.5 3 4.2-2 .8-4 .8-6 0C-2.5-3.5-1.5-5 0-6z"
    )
    rows = (
        (16, 8, 0),
        (11, 11, -18),
        (21, 11, 18),
        (16, 13.5, 0),
        (7.5, 16, -30),
        (24.5, 16, 30),
        (12, 18, -14),
        (20, 18, 14),
        (16, 21.5, 0),
        (9, 22, -24),
        (23, 22, 24),
    )
    return (
        rect("#5f8a3f", 14, 24, 4, 7.5, 1.5)
        + path("#3f6b2a", "M16 3c7 4 12 9 12 15 0 5-5 8.5-12 8.5S4 23 4 18C4 12 9 7 16 3z")
        + placed(scale, rows)
    )


def _leek() -> str:
    return moved(
        (
            path("#2f7a2a", "M13 14 6.5 3c3-1 5.5 0 7 2L16 1.5 18.5 5c1.5-2 4-3 7-2L19 14z"),
            path("#5fb52c", "M13 16 9 6c2.5 0 4.5 2 5.5 4.5L16 3l1.5 7.5C18.5 8 20.5 6 23 6l-4 10z"),
            path("#b6e27a", "M12.5 12.5h7l.3 6h-7.6z"),
            path("#f3f8e2", "M12.2 18h7.6l.2 9c0 2-1.5 2.5-4 2.5s-4-.5-4-2.5z"),
            stroke("#cfdcb0", 0.9, "M14.5 14v14M17.5 14v14"),
            stroke("#b9a88a", 1, "M14 29.5l-.8 2M16 29.5V32M18 29.5l.8 2"),
        ),
        "rotate(30 16 16)",
    )


def _bean(skin: str, shade: str, light: str) -> str:
    return moved(
        (
            path(
                shade, "M11 4c4 0 6 2.5 6 6 0 2.5 2 3.5 5 3.5 4.5 0 7 3 7 7 0 6-5 9.5-11 9.5C9.5 30 3 22.5 3 13.5 3 8 6 4 11 4z"
            ),
            path(
                skin,
                "M10.5 4.5c3.5 0 5.5 2.2 5.5 5.5 0 3 2 4.5 5.5 4.5 4 0 6 2.5 6 5.8 0 5-4.5 7.7-9.5 7.7-8 0-14-6.5-14-14.5 "
                "0-5 2.5-9 6.5-9z",
            ),
            ellipse(light, 8.5, 10, 1.6, 3),
        ),
        "rotate(-8 16 16)",
    )


def _heap(colour: str, dark: str, light: str) -> str:
    """Many small flat seeds in a mound."""
    rows = ((28, 13, 0), (25.5, 11.5, 1), (23, 9.5, 0), (20.5, 7.5, 1), (18, 5.5, 0), (15.8, 3, 1))
    places = [
        (x, y, 20 * ((at + step) % 3 - 1))
        for y, half, step in rows
        for at, x in enumerate(range(round(16 - half), round(16 + half) + 1, 4))
    ]
    seed = ellipse(dark, 0, 0.3, 2.5, 1.8) + ellipse(colour, 0, 0, 2.3, 1.5) + ellipse(light, -0.5, -0.4, 1, 0.5)
    return placed(seed, reversed(places))


def _lime() -> str:
    return "".join(
        (
            path("#3f8f2a", "M4 17C4 10 9.5 5 16 5c4 0 7 1.5 9 4l4 1.5-1 4.5c.5 8-5 13-12 13S4 24 4 17z"),
            path("#7cc243", "M5 16.5C5 10.5 9.8 6 15.5 6c5.5 0 10 4 10 9.5S21 26 15.5 26 5 22.5 5 16.5z"),
            ellipse("#c9eb94", 10, 12, 2, 3),
            dots("#5fa32f", 1, "16 10 20 13 17 16 21 18 14 20 18 22 11 18"),
        )
    )


def _white_mushroom() -> str:
    return "".join(
        (
            path("#d8c9b4", "M11.5 16h9l1.2 11c.3 3-11.7 3-11.4 0z"),
            path("#f1e6d6", "M11.5 16h5l-.5 13.2c-3 0-5.9-.7-5.7-2.2z"),
            path("#cdb89c", "M2.5 16c0 2 1.5 3 4 3h19c2.5 0 4-1 4-3z"),
            path("#f4ead9", "M16 4c8 0 13.5 5.5 13.5 12 0 1.5-1 2-2.5 2H5c-1.5 0-2.5-.5-2.5-2C2.5 9.5 8 4 16 4z"),
            path("#dfcfb8", "M22 5.7c4.6 2 7.5 6 7.5 10.3 0 1.5-1 2-2.5 2h-6c3-3.5 3.5-8 1-12.3z"),
            ellipse("#fffaf0", 10, 9.5, 3, 1.8),
        )
    )


def _spring_onion() -> str:
    return moved(
        (
            stroke("#2f8a2f", 3, "M16 16C15 10 11 6 9 1.8M16 16c1-6 5-10 7-14.2"),
            stroke("#5fb52c", 3, "M16 17V2"),
            path("#c9e596", "M14 15h4l.6 6h-5.2z"),
            path("#f6fbe6", "M13.4 20h5.2c.4 2 2.4 3 2.4 5.5S18.5 29.5 16 29.5s-5-1.5-5-4S13 22 13.4 20z"),
            path("#d5dfba", "M17 29.5c2-2 1.8-6 .5-9.5h1.1c.4 2 2.4 3 2.4 5.5s-1.7 3.7-4 4z"),
            stroke("#b9a88a", 1, "M14.5 29.5l-.8 2M16 29.5V32M17.5 29.5l.8 2"),
        ),
        "rotate(24 16 16)",
    )


def _green_bean() -> str:
    """A slim smooth pod with a hooked stalk and a pointed end: a pod of peas is thick and bumpy."""
    pod = "M25 7C24 15 17 23 5.5 26.5"
    return "".join(
        (
            stroke("#2f6b22", 1.8, "M25 7c.3-1.8 1.5-3.5 4-4.5"),
            stroke("#3d8a1c", 4.6, pod),
            path("#3d8a1c", "M7 24 1 29.5 7.5 28.5z"),
            moved((stroke("#5fb52c", 2.8, pod),), "translate(-.5 -.5)"),
            path("#2f6b22", "M22.5 6.5c1-1.5 3.5-1.7 5 0l-.8 2.2-1.5-.8-1.5.8z"),
            stroke("#8fd65f", 0.9, "M22 12.5C20 17 16 20.5 11 22.8"),
        )
    )


def _black_olive() -> str:
    return "".join(
        (
            stroke("#6d7a3a", 1.8, "M16 8c0-2.5 1-4.5 3-6"),
            path("#5f8a3f", "M18 5c2-3 6.5-3.5 10.5-1.5-2.5 3.5-7 4.5-10.5 1.5z"),
            ellipse("#1c1626", 15, 18.5, 10, 12),
            ellipse("#3b3150", 14.2, 17.8, 8.6, 10.5),
            ellipse("#9a8fb8", 10.5, 13, 1.7, 3),
        )
    )
