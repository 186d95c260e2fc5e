"""Small fruit, one of each: what is counted shall be as many as its pictures."""

from __future__ import annotations

from collections.abc import Iterator

from icon_library.drawings.repeated import dots, mirrored, turned
from icon_library.drawings.shapes import circle, ellipse, moved, path, rect, stroke


def drawings() -> Iterator[tuple[str, str]]:
    yield "cherry", _cherry()
    yield "grape", _grape()
    yield "blueberry", _blueberry()
    yield "cranberry", _cranberry()
    yield "raspberry", _of_drupelets("#ca0b4a", "#f92f60", "#ff8fb0")
    yield "blackberry", _of_drupelets("#2b1a3d", "#533566", "#8d65c5")
    yield "gooseberry", _gooseberry()
    yield "red-currant", _currants("#ca0b4a", "#f8312f", "#ffb3b0")
    yield "black-currant", _currants("#1f1530", "#433b6b", "#8a86c8")
    yield "date-fruit", _date()
    yield "raisin", _raisin()


def _cherry() -> str:
    return "".join(
        (
            stroke("#5c8a1e", 2, "M12 14C13 8 17 3.5 23.5 2.5"),
            path("#44911b", "M18.5 5c1.5 4 6 6.5 11 5-.5-4.5-5.5-7-11-5z"),
            circle("#ca0b4a", 12.5, 20.5, 10),
            path(
                "#f8312f",
                "M12.5 14.5c1.5-2 5-2.5 6.5-1 2.5 2.5 3 6 2 9-1.3 3.8-4.5 6-8.5 6s-8.3-2.8-9-7c-.6-3.5.8-6.5 3-8s4.5-1 6 1z",
            ),
            ellipse("#ff9a95", 7.5, 18.5, 1.6, 2.6),
        )
    )


def _grape() -> str:
    return "".join(
        (
            stroke("#8c6d3a", 2, "M16 8V2.5M13 3.5l6-2"),
            ellipse("#5b2a86", 16, 18.5, 10, 11.5),
            ellipse("#8d4fc4", 15.3, 18, 8.6, 10.2),
            ellipse("#d6b8f2", 11.3, 13.5, 1.8, 3),
            path("#44911b", "M16.5 8c0-3 2-5 5-5l1.5 1.5L25 4l-.3 2.2L26.5 8l-2 1 .5 2.5c-3.5.5-7-.5-8.5-3.5z"),
        )
    )


def _blueberry() -> str:
    petal = path("#2b3568", "M16 15.5c-2-.8-3-2.5-2.8-5L16 8.5l2.8 2c.2 2.5-.8 4.2-2.8 5z")
    return "".join(
        (
            circle("#34468c", 16, 16.5, 13.5),
            path("#5c76c9", "M14 3.2C7.5 4 2.5 9.5 2.5 16.5c0 5 2.5 9 6.5 11.5C6 20 8 9 14 3.2z"),
            turned(petal, range(0, 360, 72), 16, 15.5),
            circle("#1d2447", 16, 15.5, 3.2),
            ellipse("#a9bdf2", 7.5, 12, 1.5, 2.6),
        )
    )


def _cranberry() -> str:
    leaf = path("#2f8a2f", "M16.5 10C17 5 21 2 28 2.5c.5 5-4.5 9-11.5 7.5z")
    return "".join(
        (
            mirrored(leaf),
            circle("#a80f35", 16, 19, 11.5),
            circle("#e0234e", 15.3, 18.3, 10),
            path("#7a0a26", "M16 27.5l-3.5 2.5L16 29l3.5 1z"),
            ellipse("#ff9db0", 11, 14, 2, 3),
        )
    )


def _date() -> str:
    return moved(
        (
            rect("#6b2f14", 7, 3.5, 18, 27, 9),
            path("#8f4a22", "M15 3.5C10.5 4 7 7.8 7 12.5v9c0 4.2 2.5 7.5 6 8.6C9.5 21 10.5 10 15 3.5z"),
            stroke(
                "#4b1d0a", 1.3, "M19 7.5c2.5 6 2.5 13 0 19.5M15.5 9c1 5 1.5 8 .5 13M11.5 11c-1 4-.8 8 .5 12M22.5 11c.8 3 .8 6 0 9"
            ),
            ellipse("#e0a55c", 16, 4, 4, 2.2),
            ellipse("#a5692f", 16, 3.6, 1.8, 1),
        ),
        "rotate(30 16 16)",
    )


def _raisin() -> str:
    return moved(
        (
            path("#3d1d3a", "M5 12c2-3 6-5.5 10-5 3 .3 5-.5 8 1s6 4.5 6 8.5-2 7-5.5 8.5-6 .5-9 1S6.5 25 4.5 21.5 3 15 5 12z"),
            path(
                "#5f3059",
                "M6 13c2-3 5.5-4.5 9-4 3 .3 5-.3 7.5.8S27 13 27 16c0 3.5-2 5.5-5 6.5s-5 0-8 .5-6-1-7.5-3.5S4.5 15.5 6 13z",
            ),
            stroke("#8d5a86", 1.5, "M9 14c3-2.5 7-2 10-.5M8.5 18.5c4 1.5 6 0 9.5-.5M21 12c2.5 1 4 3 4 5M12 21.5c3 .5 5-.5 8-1"),
        ),
        "rotate(-24 16 16)",
    )


def _of_drupelets(dark: str, middle: str, light: str) -> str:
    rows = "8 12.5 13.3 12.5 18.7 12.5 24 12.5 6.6 17.2 11.3 17.2 16 17.2 20.7 17.2 25.4 17.2 "
    rows += "8.9 21.8 13.6 21.8 18.4 21.8 23.1 21.8 11.8 26 16 26.5 20.2 26"
    lights = "7.2 11.7 12.5 11.7 17.9 11.7 10.5 16.3 15.2 16.3 19.9 16.3 12.8 20.9 17.6 20.9 15.2 25.6"
    leaves = turned(path("#44911b", "M16 11c-2-2.5-2-5 0-7.5 2 2.5 2 5 0 7.5z"), (-90, -45, 0, 45, 90), 16, 10.5)
    return "".join(
        (
            path(dark, "M16 7c8 0 13 4 13 9.5S21.5 30 16 30 3 22 3 16.5 8 7 16 7z"),
            dots(middle, 4.8, rows),
            dots(light, 1.5, lights),
            stroke("#44911b", 1.8, "M16 9V2.5"),
            leaves,
        )
    )


def _gooseberry() -> str:
    stripes = stroke(
        "#d9eea0",
        1,
        "M16 7.5c-9 6-9 15 0 21.5M16 7.5c9 6 9 15 0 21.5M16 7.5v21.5M16 7.5C3.5 13 3.5 22 13 28M16 7.5C28.5 13 28.5 22 19 28",
    )
    return "".join(
        (
            stroke("#5c8a1e", 1.6, "M16 7c0-2.5-.8-4-2.5-5"),
            ellipse("#7fa82a", 16, 18, 11, 11),
            ellipse("#9bc53d", 15.4, 17.5, 9.8, 10),
            stripes,
            path("#8c5543", "M14 28.5h4l1 3-2-.8-1 1.3-1-1.3-2 .8z"),
            ellipse("#f1fbd0", 10.5, 13, 1.5, 2.6),
        )
    )


def _currants(dark: str, middle: str, light: str) -> str:
    places = "9 10.5 22.5 11 14.5 14.5 8.5 18.5 21.5 18.5 15 22 11.5 27 19.5 26.8"
    shifted = "8.5 10 22 10.5 14 14 8 18 21 18 14.5 21.5 11 26.5 19 26.3"
    lights = "7.3 8.8 20.8 9.3 12.8 12.8 6.8 16.8 19.8 16.8 13.3 20.3 9.8 25.3 17.8 25.1"
    return "".join(
        (
            path("#44911b", "M17 6c2-4 6-5.5 11-4-.5 4-4 6.5-8.5 5.5C18.5 7 17.5 6.7 17 6z"),
            stroke("#5c8a1e", 1.5, "M16.5 2.5C15 8 16 18 15.5 27M16 8 9 10.5M16 9l6.5 2M15.5 15l-7 3.5M15.8 15.5l5.7 3"),
            dots(dark, 7.2, places),
            dots(middle, 6, shifted),
            dots(light, 1.7, lights),
        )
    )
