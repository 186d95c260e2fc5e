"""Bottles, cans, jars, tubes and laboratory glass."""

from __future__ import annotations

from collections.abc import Iterator

from icon_library.drawings.shapes import circle, ellipse, moved, path, rect, stroke


def drawings() -> Iterator[tuple[str, str]]:
    yield "bottle", _bottle()
    yield "water-bottle", _water_bottle()
    yield "can", _can()
    yield "six-pack", _six_pack()
    yield "cookie-jar", _cookie_jar()
    yield "candy-jar", _jar("#cfe6f5", _sweets(), "#f8312f", "#ca0b4a")
    yield "jam-jar", _jar("#ca0b4a", _strawberry(), "#f3eef8", "#f8312f")
    yield "tube", _tube()
    yield "jug", _jug()
    yield "carafe", _carafe()
    yield "thimble", _thimble()
    yield "vial", _vial()
    yield "beaker", _beaker()
    yield "flask", _flask()


def _bottle() -> str:
    body = "M13 5h6v4c0 3 4 4 4 9v10a2.5 2.5 0 0 1-2.5 2.5h-9A2.5 2.5 0 0 1 9 28V18c0-5 4-6 4-9z"
    return "".join(
        (
            rect("#f8312f", 12.8, 1.5, 6.4, 3.5, 1),
            path("#00a6ed", body),
            path("#0074ba", "M17 5h2v4c0 3 4 4 4 9v10a2.5 2.5 0 0 1-2.5 2.5H18c1.5 0 2-1 2-2.5V18c0-5-3-6-3-9z"),
            rect("#e6f6ff", 9, 18.5, 14, 6.5),
        )
    )


def _water_bottle() -> str:
    """A child's drinking bottle with a spout and a grip."""
    return "".join(
        (
            rect("#cdc4d6", 13.5, 1, 5, 4, 1.4),
            path("#0b5c36", "M10.5 9c0-3 1.5-4.5 3-4.5h5c1.5 0 3 1.5 3 4.5z"),
            path(
                "#00d26a",
                "M9 8.5h14a1 1 0 0 1 1 1v5l-1.5 2.5 1.5 2.5v9a2.5 2.5 0 0 1-2.5 2.5h-11A2.5 2.5 0 0 1 8 28.5v-9"
                "l1.5-2.5L8 14.5v-5a1 1 0 0 1 1-1z",
            ),
            path("#0a9c56", "M20 8.5h3a1 1 0 0 1 1 1v5l-1.5 2.5 1.5 2.5v9a2.5 2.5 0 0 1-2.5 2.5H18c1.5 0 2-1 2-2.5z"),
            path("#fff", "M14.5 19.5c2.2 2.8 3 4 3 5.3a3 3 0 0 1-6 0c0-1.3.8-2.5 3-5.3z"),
        )
    )


def _can() -> str:
    return "".join(
        (
            path("#9b9b9b", "M10 3h12l2 3v20l-2 3.5H10L8 26V6z"),
            rect("#f8312f", 8, 6.5, 16, 19),
            path("#ca0b4a", "M20 6.5h4v19h-4z"),
            path("#fff", "M8 19.5c4 0 5-6 16-6.5v4.5c-9 .5-11 6-16 6z"),
            ellipse("#d3d3d3", 16, 3.6, 6, 1.2),
        )
    )


def _six_pack() -> str:
    def can(x: float, y: float) -> str:
        return "".join(
            (
                rect("#f8312f", x, y, 8.6, 15, 1.4),
                rect("#ca0b4a", x + 6.2, y, 2.4, 15, 1.2),
                ellipse("#c7c7cc", x + 4.3, y + 0.4, 3.9, 1.5),
                rect("#fff", x, y + 6, 8.6, 3.4),
            )
        )

    return "".join(can(2.2 + 9.3 * column, 4 + 10 * row) for row in range(2) for column in range(3)) + stroke(
        "#e6f6ff", 1.6, "M2 13h28"
    )


def _cookie_jar() -> str:
    cookies = "".join(
        circle("#c98a3f", x, y, 4.2)
        + circle("#6d4534", x - 1.4, y - 1, 0.9)
        + circle("#6d4534", x + 1.3, y + 0.9, 0.9)
        + circle("#6d4534", x + 1, y - 1.9, 0.7)
        for x, y in ((11, 24.3), (20.5, 24), (15.5, 19), (9.7, 16.5), (22, 17))
    )
    return "".join(
        (
            circle("#ca0b4a", 16, 3.2, 2.2),
            rect("#f8312f", 8, 4.5, 16, 4.5, 2),
            path("#bfe0f4", "M9 8.5h14c3.5 1.5 5.5 4 5.5 8V25a5 5 0 0 1-5 5h-15a5 5 0 0 1-5-5v-8.5c0-4 2-6.5 5.5-8z"),
            cookies,
            path("#eef8ff", "M7 13c1-1.5 2-2.5 3.4-3.2l.4 1.5C8.5 13 7 15.5 6.8 19H5.4c0-2.5.4-4.3 1.6-6z"),
        )
    )


def _jar(glass: str, content: str, lid: str, lid_shade: str) -> str:
    return "".join(
        (
            path(glass, "M7.5 8.5h17c1.8 1 3 2.5 3 5V27a3 3 0 0 1-3 3h-17a3 3 0 0 1-3-3V13.5c0-2.5 1.2-4 3-5z"),
            content,
            rect(lid, 6, 2, 20, 6.5, 1.4),
            rect(lid_shade, 6, 6, 20, 2.5, 1),
        )
    )


def _sweets() -> str:
    colours = ("#f8312f", "#fcd53f", "#00a6ed", "#00d26a", "#f985b8", "#ff822d")
    places = (
        (8.5, 26),
        (13.5, 26.2),
        (18.5, 26),
        (23.5, 26),
        (11, 21.7),
        (16, 21.8),
        (21, 21.6),
        (8.3, 17.6),
        (13.5, 17.3),
        (18.7, 17.4),
        (23.6, 17.6),
    )
    return "".join(circle(colours[number % 6], x, y, 2.5) for number, (x, y) in enumerate(places)) + stroke(
        "#fff", 1.5, "M7 15v-1.5a3 3 0 0 1 2-2.5"
    )


def _strawberry() -> str:
    return "".join(
        (
            rect("#fff5e0", 7.5, 13, 17, 13, 1.5),
            path(
                "#f8312f",
                "M16 24.5c-3.5-1.5-5-4-5-6 0-1.8 1.3-2.7 2.7-2.7.9 0 1.7.4 2.3 1 .6-.6 1.4-1 2.3-1 1.4 0 2.7.9 2.7"
                " 2.7 0 2-1.5 4.5-5 6z",
            ),
            path("#44911b", "M12.5 15.5c1.2-1 2.4-.8 3.5.3 1.1-1.1 2.3-1.3 3.5-.3-1 1.3-2.2 1.7-3.5 1.7s-2.5-.4-3.5-1.7z"),
            path("#ff6b8f", "M6.2 12.5c.4-1.2 1-1.7 1.8-2h2c-1.3.6-2 1.4-2.2 2.5z"),
        )
    )


def _tube() -> str:
    """A tube of toothpaste, lying aslant, its cap off to the lower left."""
    return moved(
        [
            path("#26c5d9", "M-4 -15.5h8c1.5 0 2 .6 1.8 2L4.5 8.5h-9L-5.8-13.5c-.2-1.4.3-2 1.8-2z"),
            path("#7fe3ef", "M-5.4-11h2.6L-1.6 8.5h-2.9z"),
            path("#fff", "M-5.3-6h10.6l-.6 7h-9.4z") + path("#f8312f", "M-4.9-3.8h9.8l-.3 2.6h-9.2z"),
            path("#0b8fa3", "M-6.4-15.5h12.8v2.6H-6.4z"),
            path("#0b8fa3", "M-4.5 8.5h9L2.5 11h-5z"),
            rect("#0b8fa3", -3, 10.8, 6, 5, 1),
        ],
        "translate(16 16) rotate(38)",
    )


def _jug() -> str:
    """A gallon jug with the handle in its shoulder."""
    return "".join(
        (
            rect("#f8312f", 10, 1.5, 8, 4, 1),
            path("#f3eef8", "M11 5.5h6c0 2.5 1 3.5 4 4.5 4 1.3 6 3.5 6 7V28a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2V16c0-4 6-5 6-10.5z"),
            path("#cdc4d6", "M21 10c4 1.3 6 3.5 6 7V28a2 2 0 0 1-2 2h-3c1.5-7 1.6-13-1-20z"),
            path("#fff", "M20 12.5c2.6.8 4 2.2 4 4.5v4.5h-4z"),
            stroke("#b5a8c4", 1, "M20 12.5c2.6.8 4 2.2 4 4.5v4.5h-4z"),
            rect("#00a6ed", 7.5, 18, 10, 8, 1),
            path("#fff", "M12.5 19.2c1.5 1.9 2.2 2.9 2.2 3.9a2.2 2.2 0 0 1-4.4 0c0-1 .7-2 2.2-3.9z"),
        )
    )


def _carafe() -> str:
    return "".join(
        (
            path("#d3e9f5", "M10 2h12l-1.5 3v7c0 2 6.5 6 6.5 11.5 0 4.5-3 6.5-6 6.5H11c-3 0-6-2-6-6.5C5 18 11.5 14 11.5 12V5z"),
            path("#55c3f5", "M8 18.5h16c1 1.6 1.5 3.2 1.5 5 0 3.5-2.3 5-4.5 5H11c-2.2 0-4.5-1.5-4.5-5 0-1.8.5-3.4 1.5-5z"),
            rect("#fcd53f", 11, 7, 10, 2.6, 1.2),
            circle("#fff478", 14, 22, 3),
            circle("#fcd53f", 19, 25, 2.2),
        )
    )


def _thimble() -> str:
    dots = "".join(
        circle("#8d8d8d", 10 + 4 * column - 2 * (row % 2) * (1 if column else -1) * 0.5, 8.5 + 4 * row, 0.9)
        for row in range(4)
        for column in range(4)
    )
    return "".join(
        (
            path("#d3d3d3", "M9.5 4.5c1-1.5 3-2.5 6.5-2.5s5.5 1 6.5 2.5L26 26H6z"),
            path("#b5b5b8", "M20 2.8c1.2.4 2 1 2.5 1.7L26 26h-5z"),
            dots,
            rect("#9b9b9b", 4.5, 24.5, 23, 5, 2),
            rect("#c7c7cc", 4.5, 24.5, 23, 2, 1),
        )
    )


def _vial() -> str:
    return "".join(
        (
            rect("#a56953", 11.5, 1.5, 9, 6, 1.2),
            path("#d3e9f5", "M10 6h12v2.5l2 2V27a3 3 0 0 1-3 3H11a3 3 0 0 1-3-3V10.5l2-2z"),
            path("#8d65c5", "M9.5 16h13v10.5a2 2 0 0 1-2 2h-9a2 2 0 0 1-2-2z"),
            path("#a985dd", "M9.5 16h13v2h-13z"),
            rect("#fff", 8, 19.5, 16, 6),
            stroke("#9b9b9b", 1, "M11 21.5h10M11 23.5h7"),
        )
    )


def _beaker() -> str:
    return "".join(
        (
            path("#cfe6f5", "M4 3h24l-2 3.5V27a3 3 0 0 1-3 3H9a3 3 0 0 1-3-3V6.5z"),
            path("#00d26a", "M7.5 15h17v11.5a2 2 0 0 1-2 2h-13a2 2 0 0 1-2-2z"),
            path("#86f0b5", "M7.5 15h17v1.8h-17z"),
            stroke("#5b87a3", 1.3, "M19.5 10H24M21 14h3M19.5 18H24M21 22h3M19.5 26H24"),
        )
    )


def _flask() -> str:
    return "".join(
        (
            path("#cfe6f5", "M11.5 2h9v2.5h-1V12l8.7 14.5c1 1.7-.2 3.5-2 3.5H5.8c-1.8 0-3-1.8-2-3.5L12.5 12V4.5h-1z"),
            path("#f8527a", "M10 19h12l4.8 8c.4.8 0 1.5-.8 1.5H6c-.8 0-1.2-.7-.8-1.5z"),
            "".join(circle("#ffc2dc", x, y, r) for x, y, r in ((13, 23.5, 1.5), (18.5, 25.5, 1.8), (17, 21.2, 1))),
            rect("#9cc3db", 10.5, 1.5, 11, 2.6, 1.2),
        )
    )
