"""Fruit that the base set lacks, whole or cut open where the inside tells it from others."""

from __future__ import annotations

from collections.abc import Iterator

from icon_library.drawings.repeated import dots, mirrored, placed, turned
from icon_library.drawings.shapes import circle, ellipse, moved, path, rect, stroke

LEAF = path("#44911b", "M18 5.5c3-3 7-2.5 9-.5-2.5 3-6 3.5-9 .5z")
STALK = stroke("#6d4534", 1.8, "M16 8c0-3 1-4.5 3-5.5")


def drawings() -> Iterator[tuple[str, str]]:
    yield "plum", _plum()
    yield "apricot", _apricot()
    yield "fig", _fig()
    yield "pomegranate", _pomegranate()
    yield "papaya", _papaya()
    yield "grapefruit", _citrus("#ffa94d", "#ffe3c2", "#ff6d6a")
    yield "blood-orange", _citrus("#f2701d", "#ffd9b0", "#a3122d")
    yield "orange-slice", _citrus_slice("#ff822d", "#fff0d6", "#ffb02e")
    yield "lemon-slice", _citrus_slice("#f9c23c", "#fffbe0", "#ffe45c")
    yield "star-fruit", _star_fruit()
    yield "dragon-fruit", _dragon_fruit()
    yield "passion-fruit", _passion_fruit()
    yield "persimmon", _persimmon()
    yield "guava", _guava()
    yield "apple-slice", _apple_slice()
    yield "watermelon-whole", _whole_watermelon()
    yield "coconut-half", _coconut_half()


def _plum() -> str:
    return "".join(
        (
            STALK,
            LEAF,
            ellipse("#5b2a86", 16, 18.5, 10.5, 11.2),
            path("#7a43ad", "M15.5 7.5c-5 0-9.5 4.5-9.5 10.5 0 5 3 9.5 7.5 10.5 3.5-6 4.5-14 2-21z"),
            ellipse("#c7a4e8", 10.3, 14, 1.7, 3),
        )
    )


def _apricot() -> str:
    """A whole one behind its half, in which the stone lies."""
    return "".join(
        (
            stroke("#6d4534", 1.6, "M12.5 6c0-2 .8-3 2-3.8"),
            path("#44911b", "M14.5 4.5c2-2.4 5-2.6 7.2-.8-2 2.4-5 2.8-7.2.8z"),
            circle("#ffb02e", 12, 15, 10),
            path("#ff822d", "M12.4 5C9 9 8.5 19 11 25A10 10 0 0 1 2 15C2 9.5 6.5 5 12.4 5z"),
            circle("#f08a24", 21, 20.5, 9),
            circle("#ffd07a", 21, 20.5, 7.8),
            ellipse("#8c5543", 21, 20.8, 3.4, 4.4),
            path("#a9705b", "M21 16.4c-1.9 0-3.4 2-3.4 4.4 0 1.3.4 2.4 1 3.2.3-3 .8-5.6 2.4-7.6z"),
        )
    )


def _fig() -> str:
    return "".join(
        (
            path(
                "#5b2a6e",
                "M9.5 2c1.5 0 2 1.5 2.2 3.5C12.5 9.5 21 12 21 19a9.5 9.5 0 0 1-19 0c0-7 6-9.5 6.3-13.5C8.3 3.5 8 2 9.5 2z",
            ),
            stroke("#7d4a90", 1.2, "M9.5 8C6 12 5 16 6 22"),
            path(
                "#8a3f86",
                "M21.5 9.5c1.4 0 1.6 1.4 1.8 3 .4 2.5 7 4 7 10a8.8 8.8 0 0 1-17.6 0c0-6 6.6-7.5 7-10 .2-1.6.4-3 1.8-3z",
            ),
            path("#f6dfd0", "M21.5 13.5c1 2 6.8 4 6.8 9a6.8 6.8 0 0 1-13.6 0c0-5 5.8-7 6.8-9z"),
            path("#d8415f", "M21.5 17c1 1.5 4.6 2.8 4.6 5.7a4.6 4.6 0 0 1-9.2 0c0-2.9 3.6-4.2 4.6-5.7z"),
            dots("#ffd0b0", 1.1, "20 22 22.8 21.5 21.4 24.5 23.8 24 19 24.3 21.4 20"),
        )
    )


def _pomegranate() -> str:
    return "".join(
        (
            path(
                "#ca0b4a",
                "M13 3l1.5 2L16 2.5 17.5 5 19 3l.5 5c6 1 9.5 5.5 9.5 11a11 11 0 0 1-11.5 11h-3A11 11 0 0 1 3 19C3 13.5 "
                "6.5 9 12.5 8z",
            ),
            path("#f0436f", "M12.5 8C6.5 9 3 13.5 3 19c0 4.5 2.5 8.2 6 10-3-6-1.5-15 3.5-21z"),
            path("#fff0d6", "M19 11.5c5 .5 8 4 7.5 9-.5 4-3.5 6.5-7.5 6.5-3.5 0-6-2.6-6-6.5 0-4.5 2-8.5 6-9z"),
            dots("#a8123f", 3.7, "18.5 15 22.5 16.5 16.3 18.8 20.3 20 24 20.8 16.6 23 20.5 24.2"),
            dots("#ff8fb0", 1, "17.8 14.3 21.8 15.8 15.6 18.1 19.6 19.3 23.3 20.1 15.9 22.3 19.8 23.5"),
        )
    )


def _papaya() -> str:
    """A half, cut lengthwise."""
    seeds = "14 15.5 17.5 14.8 15.8 17.8 13.5 19 18.6 18 16 21 13.4 22 18.7 21.5 15.8 24"
    return moved(
        (
            path(
                "#3f8f2a",
                "M16 1.5c3.5 0 4.5 3.5 5.5 7 1 3.5 4 6.5 4 11.5 0 6.5-4 10.5-9.5 10.5S6.5 26.5 6.5 20c0-5 3-8 4-11.5 "
                "1-3.5 2-7 5.5-7z",
            ),
            path(
                "#ff9a3d",
                "M16 3c2.5 0 3.2 3 4.2 6.2C21.2 12.5 24 15.5 24 20c0 5.6-3.4 9-8 9s-8-3.4-8-9c0-4.5 2.8-7.5 3.8-10.8"
                "C12.8 6 13.5 3 16 3z",
            ),
            path("#ff7a2d", "M16 11c3 1.5 5.5 5 5.5 9.5 0 3.7-2.3 6-5.5 6s-5.5-2.3-5.5-6C10.5 16 13 12.5 16 11z"),
            dots("#2a1a12", 2.6, seeds),
            dots("#8c7a6e", 0.8, "13.6 15 17.1 14.3 15.4 17.3 13.1 18.5 18.2 17.5 15.6 20.5"),
        ),
        "rotate(28 16 16)",
    )


def _citrus(peel: str, pith: str, flesh: str) -> str:
    """Half a citrus fruit in front of a whole one."""
    segment = path(flesh, "M0-1.2c1.4-1.5 2.5-4 2.7-6.3C1.5-8.6-1.5-8.6-2.7-7.5-2.5-5.2-1.4-2.7 0-1.2z")
    return "".join(
        (
            circle(peel, 12, 12.5, 10.5),
            dots("#fff", 1, "6.5 8.5 9.5 6 6 12.5"),
            path("#44911b", "M11.5 3c1.5-2 4-2.3 6-.8-1.6 2-4.2 2.3-6 .8z"),
            circle(peel, 20, 20, 11),
            circle(pith, 20, 20, 9.7),
            placed(segment, ((20, 20, angle) for angle in range(0, 360, 45))),
        )
    )


def _citrus_slice(peel: str, pith: str, flesh: str) -> str:
    segment = path(flesh, "M0-1.5c2-2.5 3.6-6 4-9.3C2.5-12-2.5-12-4-10.8-3.6-7.5-2-4 0-1.5z")
    return "".join(
        (circle(peel, 16, 16, 14), circle(pith, 16, 16, 12.3), placed(segment, ((16, 16, a) for a in range(0, 360, 45))))
    )


def _star_fruit() -> str:
    arm = path("#f2c42e", "M16 17 11.2 11.5C12 8 13.8 4.5 16 2c2.2 2.5 4 6 4.8 9.5z")
    flesh = path("#ffe873", "M16 16 12.8 11.8C13.5 9 14.5 6.5 16 4.5c1.5 2 2.5 4.5 3.2 7.3z")
    seed = path("#a56f1c", "M16 14c-1-1-1-2.7 0-4 1 1.3 1 3 0 4z")
    whole = range(0, 360, 72)
    return "".join(
        (
            turned(arm, whole, 16, 17),
            circle("#f2c42e", 16, 17, 6.5),
            turned(flesh, whole, 16, 17),
            circle("#ffe873", 16, 17, 5.2),
            turned(seed, whole, 16, 17),
        )
    )


def _dragon_fruit() -> str:
    scales = "".join(
        (
            path("#44a53a", "M16 7C14 5.5 13.5 3 14.5 1c1 .8 1.3 1.5 1.5 2.5C16.5 2.5 17.5 1.5 19 1c.5 2.5-.5 5-3 6z"),
            path(
                "#7fcf5f",
                "M5.5 14.5C3.5 13.5 2 11.5 2 9.5c2.5 0 4.5 1.5 5.5 3zM4.5 22.5C2.5 22.5 1 21 .5 19c2-.3 4 .5 5 2z"
                "M9.5 9C8 7.5 7.5 5.5 8 3.5c2 .8 3.3 2.5 3.5 4.5z",
            ),
        )
    )
    return "".join(
        (
            mirrored(scales),
            ellipse("#f0187a", 16, 18, 12.5, 12.5),
            ellipse("#ffa6cf", 16, 18.5, 10, 10),
            ellipse("#fbf8ff", 16, 18.5, 9.2, 9.2),
            dots(
                "#212121",
                1.3,
                "12 13 16 12 20 13.5 10 17.5 14 16.5 18 16.8 22 18 11.5 21.5 15 20.5 19 21 21.5 22 13.5 25 17 24.5",
            ),
        )
    )


def _passion_fruit() -> str:
    return "".join(
        (
            circle("#432350", 12, 12.5, 10.5),
            ellipse("#8a5f9c", 7.8, 8.5, 2, 2.8),
            circle("#533566", 20, 20, 11),
            circle("#f7ead2", 20, 20, 9.3),
            circle("#f5a81c", 20, 20, 7),
            dots("#2a1a12", 2.2, "17.5 16.5 21.5 16 24 19 19.5 19.8 16 20.5 22.8 22.5 18.5 23.5 20.8 25"),
        )
    )


def _persimmon() -> str:
    sepal = path("#44911b", "M16 10.5c-3.5-.5-5.5-2.5-6-5.5 3.5 0 6 2 6 5.5z")
    return "".join(
        (
            ellipse("#e8590c", 16, 18.5, 14, 11.5),
            ellipse("#ff7a1f", 15, 17.8, 12.5, 10.2),
            ellipse("#ffc08a", 8.5, 15, 2, 3),
            mirrored(path("#44911b", "M16 11C11 12.5 7 11 5 8c4.5-1.5 9-.5 11 3z"), sepal),
            rect("#6d4534", 15, 3.5, 2, 5, 1),
        )
    )


def _guava() -> str:
    return "".join(
        (
            ellipse("#6b9c1f", 13, 14, 10.8, 11.5),
            ellipse("#b5d64a", 12.2, 13.2, 9, 10),
            path("#6b4a2b", "M11.5 4.5 10.5 1.5l2 1L14 1l.5 3z"),
            circle("#6b9c1f", 21, 21, 10),
            circle("#fbe3d6", 21, 21, 8.7),
            circle("#ff7f8f", 21, 21, 6.8),
            dots("#ffe9c9", 1.3, "21 18 23.5 19.5 18.5 19.5 18 22 24 22.2 20 24 22.5 24 21 21"),
        )
    )


def _apple_slice() -> str:
    return "".join(
        (
            path("#ca0b4a", "M3 9c2 12 10 19 16.5 19C25 28 29 22 29 14z"),
            path("#fff0c9", "M3.5 8C9 6 23 7 28.5 13c-1 6-4.5 11-9.5 11C12 24 5 17 3.5 8z"),
            path("#f3d98f", "M11 10c3-.5 8 .5 11 3-1 3-3 5-5 5-3 0-5.5-4-6-8z"),
            path("#6d4534", "M14.5 12.5c2-.5 3.8.3 4.5 1.5-1.5 1-3.5.5-4.5-1.5z"),
        )
    )


def _whole_watermelon() -> str:
    return "".join(
        (
            ellipse("#3fa83a", 16, 17.5, 14, 12.5),
            path(
                "#1f6b24",
                "M16 5c-2 2-2 4-1.5 6s-1 4-.5 7 1 5 0 8 .5 3 2 4c1.5-1 2.5-3 1.7-5s.8-5 .3-8-.5-4 0-7-.3-4-2-5zM8 7.5"
                "C5.5 9.5 6.5 12 5.5 14s.5 5-.5 8c1 3 3 5 5 6-.5-3-1.5-5-1-8s-1-5 0-7-.5-4 1-7zM24 7.5c2.5 2 1.5 4.5 "
                "2.5 6.5s-.5 5 .5 8c-1 3-3 5-5 6 .5-3 1.5-5 1-8s1-5 0-7 .5-4-1-7z",
            ),
            stroke("#6d4534", 1.6, "M16 5.5c0-2 1-3 3-3"),
            ellipse("#8fdc7f", 8, 12, 1.4, 2.2),
        )
    )


def _coconut_half() -> str:
    return "".join(
        (
            circle("#5c3a2a", 11, 12, 9.8),
            dots("#2f1b12", 2.2, "8 8 12 7 11 11"),
            stroke("#7d5540", 0.9, "M4 13c1 3 3 5 6 6M3.5 9.5c.5-2 1.5-3.5 3-4.5M15 5c2 1 3.5 2.5 4.5 5"),
            path("#5c3a2a", "M8 19h23c0 7-5 11.5-11.5 11.5S8 26 8 19z"),
            ellipse("#7d5540", 19.5, 19, 11.5, 5.2),
            ellipse("#fbf8ff", 19.5, 19, 10, 4.2),
            ellipse("#dcd3e6", 19.5, 19.8, 7.2, 2.7),
        )
    )
