"""What children write, paint and glue with, and what they keep it in."""

from __future__ import annotations

from collections.abc import Iterator

from icon_library.drawings.outlines import star, turned
from icon_library.drawings.shapes import circle, ellipse, path, rect, stroke


def drawings() -> Iterator[tuple[str, str]]:
    yield "colored-pencil", _colored_pencil()
    yield "eraser", _eraser()
    yield "marker", _marker()
    yield "highlighter", _highlighter()
    yield "chalk", _chalk()
    yield "chalkboard", _chalkboard()
    yield "whiteboard", _whiteboard()
    yield "sharpener", _sharpener()
    yield "school-bag", _school_bag()
    yield "box-of-crayons", _box_of_crayons()
    yield "paint-box", _paint_box()
    yield "paint-tube", _paint_tube()
    yield "paint-jar", _paint_jar()
    yield "easel", _easel()
    yield "stapler", _stapler()
    yield "staple", path("#636363", "M3 10h26v14h-4.5V14.5h-17V24H3z") + path("#bebebe", "M3 8.5h26v3.5H3z")
    yield "quill", _quill()
    yield "graduation-hat", _graduation_hat()


def _colored_pencil() -> str:
    """A pencil without an eraser, its lead as coloured as its body."""
    return turned(
        45,
        rect("#0074ba", 12, 0, 8, 21, 1.5),
        rect("#00a6ed", 14.3, 0, 3.4, 21),
        path("#f0cd97", "M12 20.5h8L17.5 27h-3z"),
        path("#d9ac6c", "M17.7 20.5H20L17.5 27h-1z"),
        path("#00a6ed", "M13.9 25.3h4.2L16 32z"),
        path("#0074ba", "M12 20.5l1.2 1.5 1.2-1.5 1.6 1.5 1.7-1.5 1.2 1.5 1.1-1.5V19h-8z"),
        rect("#fbe3c0", 12, 0, 8, 1.8, 0.8),
    )


def _eraser() -> str:
    return turned(
        -30,
        rect("#ff8fb3", 1, 9, 30, 15, 3),
        path("#e06a92", "M1 20h11v4H4a3 3 0 0 1-3-3z"),
        path("#0074ba", "M12 9h16a3 3 0 0 1 3 3v9a3 3 0 0 1-3 3H12z"),
        rect("#fbf8ff", 12, 13.7, 19, 5.5),
        rect("#ffc1d6", 3.5, 11, 7, 2, 1),
    )


def _marker() -> str:
    """A felt tip pen, its cap stuck on the other end."""
    return turned(
        45,
        path("#0074ba", "M11.5 1.5A1.5 1.5 0 0 1 13 0h6a1.5 1.5 0 0 1 1.5 1.5V9h-9z"),
        rect("#f3eef8", 11.5, 8, 9, 14.5, 0.8),
        rect("#cdc4d6", 18, 8, 2.5, 14.5),
        rect("#00a6ed", 11.5, 11.5, 9, 6.5),
        rect("#0074ba", 18, 11.5, 2.5, 6.5),
        path("#00a6ed", "M11.5 1.5A1.5 1.5 0 0 1 13 0h5v9h-6.5z"),
        path("#46465a", "M12 22h8l-1.7 5.5h-4.6z"),
        path("#0074ba", "M14 27.5h4V29L16.5 32 14 31z"),
    )


def _highlighter() -> str:
    return rect("#f4ff61", 1, 25.5, 19, 5, 1) + turned(
        42,
        path("#c3d600", "M9.5 3a2 2 0 0 1 2-2h9a2 2 0 0 1 2 2v16h-13z"),
        path("#e3f000", "M9.5 3a2 2 0 0 1 2-2h6.5v18H9.5z"),
        rect("#46465a", 9.5, 8, 13, 3),
        path("#46465a", "M10.5 19h11l-1.5 5.5h-8z"),
        path("#e3f000", "M12.5 24.5h7V29l-7-2.5z"),
    )


def _chalk() -> str:
    """A stick of chalk and the line that it drew."""
    return stroke("#cdc4d6", 2.6, "M2 28.5c4-3.5 6 2 10-1s5 1.5 9 .5") + turned(
        42,
        rect("#b4a8c4", 12, 0.5, 8.5, 25, 1.5),
        rect("#f3eef8", 12, 0.5, 6, 25, 1.5),
        ellipse("#dcd3e6", 16.2, 1.7, 4.2, 1.5),
        path("#dcd3e6", "M12 22.5h8.5l-2 4H13z"),
    )


def _chalkboard() -> str:
    return (
        rect("#8c5543", 1, 3.5, 30, 23, 2)
        + rect("#a56953", 1, 3.5, 30, 2, 1)
        + rect("#2f7d4f", 3.5, 6, 25, 17.5, 0.8)
        + stroke(
            "#e6fff1", 1.7, "M7 11.5c1-1.5 3.5-1.5 3.5.5S7 15 7 16.5h3.7M13 14h3M14.5 12.5v3M19 11h3l-1.7 2.3c3 0 2.5 3.5-.3 3.5"
        )
        + rect("#6d4534", 3, 26, 26, 2.5, 1)
        + rect("#fff", 8, 24.7, 5, 1.6, 0.8)
        + rect("#fcd53f", 21, 24, 5, 2.3, 0.6)
    )


def _whiteboard() -> str:
    return (
        rect("#9b9b9b", 1, 4, 30, 22, 2)
        + rect("#fbf8ff", 2.8, 5.8, 26.4, 18.4, 0.8)
        + stroke("#0074ba", 1.6, "M6.5 10.5h9M6.5 14h6")
        + stroke("#f8312f", 1.6, "M19 19.5l2.5-5 2 2.5 2.5-6.5")
        + rect("#636363", 6, 25.5, 20, 2.5, 1)
        + rect("#00a6ed", 9, 24, 5, 1.7, 0.8)
        + rect("#f8312f", 16, 24, 5, 1.7, 0.8)
    )


def _sharpener() -> str:
    return (
        path("#d9ac6c", "M2.5 21c0-3 3-4 4-1.5 1.5-2 4-.5 3.5 1.5l-2 5c-3 .5-5.5-2-5.5-5z")
        + path("#ca0b4a", "M11 9.5h16a3.5 3.5 0 0 1 3.5 3.5v13.5h-20z")
        + path("#f8312f", "M9 7.5h17.5A3.5 3.5 0 0 1 30 11v12.5H6.5z")
        + path("#636363", "M11.5 10h14.5l1.5 10h-18z")
        + path("#d3d3d3", "M11.5 9.5h14.5l1.4 9H9.7z")
        + path("#f3eef8", "M11.5 9.5h7L13 18.5H9.7z")
        + circle("#636363", 18.6, 14, 2.3)
        + stroke("#f3eef8", 0.8, "M17.3 14.9l2.6-1.8")
    )


def _school_bag() -> str:
    """A stiff school bag for the back, seen from behind: flap, buckles, reflectors."""
    return (
        stroke("#0a4a7a", 2, "M11.5 4.5c0-4 9-4 9 0")
        + rect("#0a4a7a", 1, 15, 5, 12, 2)
        + rect("#0a4a7a", 26, 15, 5, 12, 2)
        + rect("#0074ba", 3.5, 4, 25, 27, 4)
        + path("#00a6ed", "M3.5 8a4.5 4.5 0 0 1 4.5-4.5h16A4.5 4.5 0 0 1 28.5 8v8.5a3 3 0 0 1-3 3h-19a3 3 0 0 1-3-3z")
        + star("#fcd53f", 16, 11, 5.5)
        + rect("#fcd53f", 6.5, 22.5, 19, 5, 1.5)
        + rect("#fff8d0", 6.5, 24.3, 19, 1.5)
        + rect("#0a4a7a", 8.5, 16.5, 3, 5.5, 0.8)
        + rect("#0a4a7a", 20.5, 16.5, 3, 5.5, 0.8)
        + rect("#e6e6ec", 8, 19.5, 4, 2.5, 0.8)
        + rect("#e6e6ec", 20, 19.5, 4, 2.5, 0.8)
    )


def _box_of_crayons() -> str:
    colours = (("#f8312f", 4.5), ("#ff822d", 9.1), ("#fcd53f", 13.7), ("#00d26a", 18.3), ("#00a6ed", 22.9))
    crayons = "".join(path(fill, f"M{x:g} 14V5.5l1.2-3.5h1.8l1.2 3.5V14z") for fill, x in colours)
    return (
        crayons
        + path("#d9920a", "M2.5 12h27v17a2 2 0 0 1-2 2h-23a2 2 0 0 1-2-2z")
        + path("#fcd53f", "M2.5 12h27v15.5a2 2 0 0 1-2 2h-23a2 2 0 0 1-2-2z")
        + path("#44911b", "M2.5 15.5h27v3h-27zM2.5 25h27v2h-27z")
        + stroke("#212121", 1.8, "M8 21.5c3-1.5 4 1.5 7 0s4 1.5 8.5 0")
    )


def _paint_box() -> str:
    """Watercolours in an open box, a brush before them."""
    colours = ("#f8312f", "#ff822d", "#fcd53f", "#00d26a", "#00a6ed", "#8d65c5", "#f985b8", "#8c5543")
    pans = "".join(
        circle("#46465a", 6 + 6.6 * (n % 4), 14 + 6.8 * (n // 4), 3) + circle(fill, 6 + 6.6 * (n % 4), 13.7 + 6.8 * (n // 4), 2.6)
        for n, fill in enumerate(colours)
    )
    return (
        path("#636363", "M2.5 2.5h27L31 9.5H1z")
        + path("#fbf8ff", "M4 3.5h24l1 5H3z")
        + rect("#212121", 1, 9, 30, 21.5, 2)
        + rect("#7b7b8c", 1, 9, 30, 19.5, 2)
        + pans
        + rect("#46465a", 3, 24.3, 26, 3, 1.5)
        + stroke("#e19747", 1.6, "M11 25.8h16")
        + path("#f8312f", "M4.5 25.8l4-1.5h2v3h-2z")
    )


def _paint_tube() -> str:
    return turned(
        40,
        path("#fbf8ff", "M9 1h14l-.5 3h-13z"),
        path("#b4a8c4", "M9.5 3h13l-1.5 20H11z"),
        path("#f3eef8", "M9.5 3h9.5l-1 20h-7z"),
        path("#f8312f", "M10 8.5h12l-.8 10H10.8z"),
        path("#ca0b4a", "M18.5 8.5H22l-.8 10h-3.3z"),
        path("#9b8fab", "M11 23h10l-2 2.5h-6z"),
        rect("#46465a", 13, 25.5, 6, 2.5),
        path("#f8312f", "M14 28h4c.5 1.5 0 3.5-2 4-2-.5-2.5-2.5-2-4z"),
    )


def _paint_jar() -> str:
    return (
        rect("#b5e6ff", 5, 9.5, 22, 21, 4)
        + path("#f8312f", "M5 14h22v12.5a4 4 0 0 1-4 4H9a4 4 0 0 1-4-4z")
        + path("#ca0b4a", "M23 14h4v12.5a4 4 0 0 1-4 4h-1z")
        + rect("#fbf8ff", 8, 17, 14, 8.5, 1)
        + path("#f8312f", "M15 18.5c2 2.5 2.5 3.5 2.5 4.2a2.5 2.5 0 0 1-5 0c0-.7.5-1.7 2.5-4.2z")
        + rect("#ca0b4a", 4, 3, 24, 7, 2)
        + rect("#f8312f", 4, 2.5, 24, 5, 2)
    )


def _easel() -> str:
    return (
        stroke("#8c5543", 2.4, "M11.5 4 4 30.5M20.5 4 28 30.5")
        + stroke("#6d4534", 2.2, "M16 2v28")
        + rect("#9b8fab", 4.5, 6, 23, 16.5, 0.8)
        + rect("#fbf8ff", 4.5, 5.5, 23, 15.5, 0.8)
        + path("#83cbff", "M6.5 7.5h19v11.5h-19z")
        + path("#44911b", "M6.5 19v-3l5-4.5 4.5 4 3-2.5 6.5 5v1z")
        + circle("#fcd53f", 21, 10.3, 1.9)
        + rect("#a56953", 3, 22, 26, 2.8, 1)
    )


def _stapler() -> str:
    return (
        path("#46465a", "M2 25h27a1.5 1.5 0 0 1 1.5 1.5V29H2z")
        + path("#bebebe", "M5 18.5 29 20v3l-1.5 1L5 22z")
        + path("#990838", "M3 21c-1.5-3-1-8 2-10.5C12 9.5 24 11 29 15c1.5 1.2 1.5 3 1 5z")
        + path("#f8312f", "M2.5 17c.2-3 1-5.5 2.8-6.7C12 9 24 10.5 29 14.5c1 .8 1.3 2 1.2 3.3z")
        + circle("#636363", 5.5, 24, 2.7)
        + stroke("#ff8687", 1.5, "M8 12.5c6-.5 12 .5 16 2.5")
    )


def _quill() -> str:
    return (
        path("#4b3b7a", "M3 21h13v7.5a2.5 2.5 0 0 1-2.5 2.5h-8A2.5 2.5 0 0 1 3 28.5z")
        + rect("#8d65c5", 5, 17.5, 9, 4, 1)
        + path("#cdc4d6", "M10 19c1-8 8-17 20.5-18-1 11-8 16-17 16l-2 3z")
        + path("#fbf8ff", "M10 19c1-8 8-17 20.5-18C24 6 16 11 12 17.5z")
        + stroke("#9b8fab", 1, "M9.5 20.5C13 12 20 6 28 2.5")
    )


def _graduation_hat() -> str:
    return (
        path("#212121", "M7 14h18v8.5c-4 4-14 4-18 0z")
        + path("#46465a", "M16 5 31 12 16 19 1 12z")
        + stroke("#fcd53f", 1.6, "M16 12l11 2v8")
        + path("#fcd53f", "M25.5 21h3l.8 6h-4.6z")
        + circle("#fcd53f", 16, 12, 1.5)
    )
