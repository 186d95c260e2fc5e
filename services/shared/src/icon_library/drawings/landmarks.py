"""Towers, mills, huts, and villages."""

from __future__ import annotations

from collections.abc import Iterator

from icon_library.drawings.shapes import circle, moved, path, rect, stroke


def drawings() -> Iterator[tuple[str, str]]:
    yield "tower", _tower()
    yield "lighthouse", _lighthouse()
    yield "windmill", _windmill()
    yield "tree-house", _tree_house()
    yield "igloo", _igloo()
    yield "shed", _shed()
    yield "cabin", _cabin()
    yield "village", _village()
    yield "kindergarten", _kindergarten()


def _tower() -> str:
    return "".join(
        (
            stroke("#636363", 1, "M16 6V.8"),
            path("#f8312f", "M16.5 1h5l-1.3 1.5 1.3 1.5h-5z"),
            path("#8d8d92", "M7 6h4v2.5h3V6h4v2.5h3V6h4v7H7z"),
            path("#b5b5b8", "M9.5 13h13l1.5 17H8z"),
            path("#8d8d92", "M19.5 13h3l1.5 17h-4z"),
            rect("#8d8d92", 7, 11.5, 18, 2.5),
            path("#4a4463", "M14.5 17.5a1.5 1.5 0 0 1 3 0V21h-3z"),
            path("#6d4534", "M13 30v-4a3 3 0 0 1 6 0v4z"),
            stroke("#8d8d92", 0.9, "M10.5 18H13M10.3 24h2"),
            rect("#5db53a", 3, 29.3, 26, 1.7, 0.8),
        )
    )


def _lighthouse() -> str:
    return "".join(
        (
            path("#fff2a8", "M12 6.5 1 2.5v9zM20 6.5l11-4v9z"),
            path("#f8312f", "M16 .5 20.5 4h-9z"),
            rect("#fcd53f", 12.8, 4, 6.4, 5),
            stroke("#636363", 0.9, "M16 4v5"),
            rect("#636363", 10.5, 8.8, 11, 1.8, 0.5),
            path("#f3eef8", "M12 10.6h8l2.5 19h-13z"),
            path("#f8312f", "M11.5 14.5h9l.6 4.5H10.9zM10.3 23.5h11.4l.6 4.5H9.7z"),
            rect("#6d4534", 14.5, 25.5, 3, 4.5, 0.5),
            path("#00a6ed", "M1 28.5c2.5-1.5 5-1.5 7.5 0s5 1.5 7.5 0 5-1.5 7.5 0 5 1.5 7.5 0V30a1 1 0 0 1-1 1H2a1 1 0 0 1-1-1z"),
        )
    )


def _windmill() -> str:
    sail = (
        path("#f3eef8", "M.7 0h4L4-11H.7z")
        + path("#cdc4d6", "M.7-2h4L4.5-4H.7zM.7-6h3.7l-.2-2H.7z")
        + rect("#6d4534", -0.7, -12, 1.4, 12)
    )
    return "".join(
        (
            path("#e8d3ae", "M11 10h10l3.5 20.5h-17z"),
            path("#d3b98c", "M18 10h3l3.5 20.5H19z"),
            path("#ca0b4a", "M16 3.5c3 1 5 3.5 5.5 7h-11c.5-3.5 2.5-6 5.5-7z"),
            rect("#6d4534", 13.5, 24, 5, 6.5, 0.6),
            rect("#83cbff", 14.2, 17.5, 3.6, 3.6, 0.4),
            *(moved([sail], f"translate(16 10.5) rotate({turn}) scale(.98)") for turn in (35, 125, 215, 305)),
            circle("#3a3a3e", 16, 10.5, 1.7),
        )
    )


def _tree_house() -> str:
    return "".join(
        (
            path("#6d4534", "M13.5 30.5c1-4 1-9 .5-14h4c-.5 5-.5 10 .5 14z"),
            circle("#44911b", 8, 10, 7),
            circle("#44911b", 24, 10, 7),
            circle("#2e7d2e", 16, 7, 6.5),
            rect("#e19747", 9.5, 11, 13, 9.5),
            path("#f8312f", "M16 4.5 25 11.5H7z"),
            rect("#6d4534", 14, 14, 4, 6.5),
            rect("#83cbff", 10.5, 13.5, 2.5, 2.8),
            rect("#83cbff", 19, 13.5, 2.5, 2.8),
            rect("#8c5543", 6.5, 20, 19, 2.2, 0.5),
            stroke("#c98a5a", 1.3, "M21 22v8.5M24.5 22v8.5M21 24.5h3.5M21 27.5h3.5"),
            rect("#5db53a", 2, 29.5, 28, 1.5, 0.7),
        )
    )


def _igloo() -> str:
    return "".join(
        (
            path("#cfe9fb", "M1.5 28a14.5 14.5 0 0 1 29 0z"),
            path("#eef8ff", "M4 22c1.5-4.5 5-7.5 9-8.3-3 3-5 7-5.5 12z"),
            stroke("#83bce6", 1.1, "M3 22.5h6M23 22.5h6M5.5 18h21M16 13.5V18M10 18v-3M22 18v-3M25.5 22.5V28M6 22.5V28M16 18v2"),
            path("#a9d4ef", "M9.5 28v-2a6.5 6.5 0 0 1 13 0v2z"),
            path("#2b4a6b", "M12 28v-1.5a4 4 0 0 1 8 0V28z"),
            rect("#fff", 0.5, 27.5, 31, 3, 1.5),
            rect("#b7cfe0", 0.5, 29, 31, 1.5, 0.7),
        )
    )


def _shed() -> str:
    return "".join(
        (
            path("#636363", "M3 9 25 3.5l5 3v3.5L3 13z"),
            rect("#a56953", 4, 11, 24, 19),
            path("#a56953", "M4 12.5 28 9.5v4H4z"),
            stroke("#8c5543", 1.1, "M8 13v17M12 12.5V30M24.5 11v19"),
            rect("#8c5543", 13.5, 15.5, 9, 14.5, 0.4),
            stroke("#6d4534", 1.3, "M14.5 17l7 12M18 15.5V30"),
            rect("#83cbff", 5.5, 16.5, 5.5, 5, 0.4),
            stroke("#fff", 0.9, "M8.250 16.5v5M5.5 19H11"),
            rect("#5db53a", 1, 29.5, 30, 1.5, 0.7),
        )
    )


def _cabin() -> str:
    """A log cabin."""
    logs = "".join(
        rect(("#a56953", "#8c5543")[row % 2], 3.5, 13.5 + 3.3 * row, 25, 3.3)
        + circle("#e8b980", 4, 15.150 + 3.3 * row, 1.7)
        + circle("#e8b980", 28, 15.150 + 3.3 * row, 1.7)
        for row in range(5)
    )
    return "".join(
        (
            rect("#8d8d92", 22, 3, 4, 7),
            path("#8c5543", "M16 5 26 14H6z"),
            logs,
            path("#2e7d46", "M16 2 31 14.5l-1.8 1.8L16 5.7 2.8 16.3 1 14.5z"),
            rect("#4a2d20", 13, 20, 6, 10),
            rect("#fff2a8", 7, 19, 4, 4.5),
            rect("#fff2a8", 21, 19, 4, 4.5),
            rect("#5db53a", 0.5, 29.5, 31, 1.5, 0.7),
        )
    )


def _house(x: float, y: float, wall: str, roof: str) -> str:
    """A small house whose floor's middle is at (x, y)."""
    return "".join(
        (
            rect(wall, x - 4, y - 6, 8, 6),
            path(roof, f"M{x:g} {y - 11:g}l5.5 5.5h-11z"),
            rect("#6d4534", x - 1.3, y - 3.5, 2.6, 3.5),
            rect("#83cbff", x + 1.8, y - 4.5, 1.6, 1.8),
            rect("#83cbff", x - 3.4, y - 4.5, 1.6, 1.8),
        )
    )


def _village() -> str:
    """A church among small houses."""
    return "".join(
        (
            path("#86d72f", "M.5 21C6 15 26 15 31.5 21v7.5a2 2 0 0 1-2 2h-27a2 2 0 0 1-2-2z"),
            rect("#d9c3a5", 13, 9, 6, 12),
            path("#635994", "M16 1 20 9.5h-8z"),
            circle("#fff", 16, 12, 1.5),
            _house(7, 20.5, "#f3c07b", "#f8312f"),
            _house(25, 20.5, "#fbe3b8", "#d3611c"),
            _house(11.5, 29.5, "#fff5e0", "#ca0b4a"),
            _house(22.5, 29.5, "#f3c07b", "#f8312f"),
            circle("#2e7d46", 3.5, 26, 2.6),
            circle("#2e7d46", 29.3, 26, 2.3),
        )
    )


def _kindergarten() -> str:
    """A low, many-coloured house with a ball and building blocks on its roof line."""
    return "".join(
        (
            path("#00a6ed", "M1.5 13 8.5 6l7 7z"),
            path("#f8312f", "M16.5 13 23.5 6l7 7z"),
            rect("#fcd53f", 2.5, 12.5, 13.5, 17.5),
            rect("#86d72f", 16, 12.5, 13.5, 17.5),
            circle("#fff", 8.7, 18, 3),
            circle("#83cbff", 8.7, 18, 2.2),
            rect("#fff", 20, 15.5, 6, 5.5, 0.5),
            rect("#83cbff", 20.8, 16.3, 4.4, 3.9),
            rect("#8d65c5", 6, 22.5, 5.5, 7.5, 0.5),
            path("#f8312f", "M19 24h4v6h-4z"),
            path("#00a6ed", "M23 26h4v4h-4z"),
            path("#fcd53f", "M21 24 19 24 21 20.7 23 24z"),
            rect("#5db53a", 0.5, 29.5, 31, 1.5, 0.7),
        )
    )
