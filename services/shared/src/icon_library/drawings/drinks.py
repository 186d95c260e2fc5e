"""Drinks that the base set lacks: hot, cold and bottled."""

from __future__ import annotations

from collections.abc import Iterator

from icon_library.drawings.repeated import dots
from icon_library.drawings.shapes import circle, ellipse, path, rect, stroke


def drawings() -> Iterator[tuple[str, str]]:
    yield "hot-chocolate", _hot_chocolate()
    yield "cup-of-tea", _cup_of_tea()
    yield "smoothie", _smoothie()
    yield "milkshake", _milkshake()
    yield "glass-of-cola", _cola()
    yield "iced-tea", _iced_tea()
    yield "punch-bowl", _punch_bowl()
    yield "sports-bottle", _sports_bottle()
    yield "soda-bottle", _soda_bottle()
    yield "juice-bottle", _juice_bottle()
    yield "milk-bottle", _milk_bottle()
    yield "milk-jug", _milk_jug()


def _hot_chocolate() -> str:
    return "".join(
        (
            path("none", "M24 15c4-1 6.5 1 6 5s-4 6-8 5.5", stroke="#ca0b4a", stroke_width=2.8),
            path("#f8312f", "M3 12h22v11a6.5 6.5 0 0 1-6.5 6.5h-9A6.5 6.5 0 0 1 3 23z"),
            path("#ca0b4a", "M21 12h4v11a6.5 6.5 0 0 1-6.5 6.5h-2C20 26 21 19 21 12z"),
            ellipse("#fbf8ff", 14, 12, 11, 4.5),
            ellipse("#6d3f28", 14, 12.2, 9.8, 3.5),
            rect("#dcd3e6", 8, 8.5, 6, 4.8, 1.5),
            rect("#fffdf8", 8, 8, 6, 3.8, 1.5),
            rect("#dcd3e6", 14.5, 9.5, 5.5, 4.5, 1.5),
            rect("#fffdf8", 14.5, 9, 5.5, 3.6, 1.5),
            stroke("#cdc4d6", 1.5, "M10 6c-1.5-1.5 1.5-2.5 0-4.5M18 6c-1.5-1.5 1.5-2.5 0-4.5"),
        )
    )


def _cup_of_tea() -> str:
    return "".join(
        (
            ellipse("#cdc4d6", 15, 27.5, 13.5, 3),
            path("none", "M24 14.5c4-1 6 .5 5.5 4s-4 5.5-8 5", stroke="#cdc4d6", stroke_width=2.4),
            path("#f3eef8", "M4 12h21c0 6-1.5 10.5-4.5 14-.7.8-1.5 1-2.5 1h-7c-1 0-1.8-.2-2.5-1C5.5 22.5 4 18 4 12z"),
            path("#cdc4d6", "M21 12h4c0 6-1.5 10.5-4.5 14-.7.8-1.5 1-2.5 1h-2c3.5-4 5-9 5-15z"),
            ellipse("#fbf8ff", 14.5, 12, 10.5, 3.8),
            ellipse("#b5651c", 14.5, 12.2, 9.3, 2.9),
            stroke("#8c5543", 0.9, "M10 12.5c-.5 2.5-1.5 4-1 6"),
            rect("#44911b", 6.5, 17.5, 5, 5.5, 0.6),
            path("#a5d867", "M7.5 21.5c0-2 1-2.8 3-2.8 0 2-1 3-3 2.8z"),
            stroke("#cdc4d6", 1.5, "M11 7c-1.5-1.5 1.5-2.5 0-4.5M17 7c-1.5-1.5 1.5-2.5 0-4.5"),
        )
    )


def _tall_glass(content: str, light: str) -> str:
    return (
        path("#b9d8ec", "M8 9h16l-2 19a2 2 0 0 1-2 2h-8a2 2 0 0 1-2-2z")
        + path(content, "M8.7 11.5h14.6l-1.6 15.5a1.3 1.3 0 0 1-1.3 1.2h-8.8a1.3 1.3 0 0 1-1.3-1.2z")
        + path(light, "M10.5 13h2l.8 13.5h-1.5z")
    )


def _smoothie() -> str:
    return "".join(
        (
            stroke("#00a6ed", 2, "M17.5 12 21 2h4"),
            _tall_glass("#f06ba8", "#ff9ecb"),
            ellipse("#ffc1dc", 16, 11.5, 7.4, 2.2),
            path("#f8312f", "M6.5 6c2-1.5 5-.5 5.5 2 .4 2-1 4.5-3 6-2.5-.5-4.5-2-5-4-.5-2 .7-3.5 2.5-4z"),
            path("#44911b", "M4.5 6.5c0-2 2.5-3.5 5-2.5-.5 2-2.5 3.5-5 2.5z"),
            dots("#ffe9a8", 0.9, "7 9 9.5 9 8.5 11.5"),
        )
    )


def _milkshake() -> str:
    return "".join(
        (
            stroke("#f8312f", 2, "M19.5 9 23 1.5"),
            dots("#fbf1e0", 6, "11 9.5 16 7.5 21 9.5"),
            dots("#e6d6b4", 1, "10 11 14.5 8.5 20 11"),
            circle("#ca0b4a", 15, 4.5, 2.7),
            stroke("#44911b", 1, "M15.5 2.5c.5-1 1.5-1.5 2.5-1.5"),
            path("#b9d8ec", "M7.5 11.5h17L21.5 25h-11zM13 25h6v3.5h-6z"),
            path("#c79068", "M9 13.5h14L20.7 24h-9.4z"),
            path("#e3b994", "M10.5 14.5h2.2l1.3 8.5h-1.6z"),
            rect("#9fc4dd", 9.5, 28, 13, 2.5, 1.2),
        )
    )


def _cola() -> str:
    return "".join(
        (
            stroke("#f8312f", 2, "M17.5 12 20.5 1.5H25"),
            _tall_glass("#5c2a14", "#8c4a2a"),
            rect("#d8c4ba", 11.5, 13.5, 5, 5, 1),
            rect("#bfa79b", 16, 16.5, 4.5, 4.5, 1),
            dots("#b98a72", 1.2, "13.5 22 17.5 24 15 26 19 13.5"),
        )
    )


def _iced_tea() -> str:
    return "".join(
        (
            stroke("#44911b", 2, "M15.5 12 19 1.5"),
            _tall_glass("#d9822f", "#f3b26c"),
            rect("#f7d9b0", 11.5, 14, 5, 5, 1),
            rect("#f0c48c", 16, 17.5, 4.5, 4.5, 1),
            circle("#f9c23c", 23.5, 9.5, 5.5),
            circle("#fff2a8", 23.5, 9.5, 4.2),
            stroke("#f9c23c", 0.9, "M23.5 5.5v8M19.5 9.5h8M20.7 6.7l5.6 5.6M26.3 6.7l-5.6 5.6"),
        )
    )


def _punch_bowl() -> str:
    return "".join(
        (
            stroke("#9b9b9b", 2, "M19 14 26.5 1.5c1-1.2 2.8-.5 2.8 1"),
            path(
                "#b9d8ec",
                "M1.5 12h29c0 7-4 12-10 13.5v1.5h2.5a1.5 1.5 0 0 1 1.5 3H7.5a1.5 1.5 0 0 1 1.5-3h2.5v-1.5C5.5 24 1.5 19 1.5 12z",
            ),
            path("#f0436f", "M3 14h26c-.8 5.5-5.3 9.5-13 9.5S3.8 19.5 3 14z"),
            ellipse("#d7ecf8", 16, 12, 14.5, 4.5),
            ellipse("#ff7a9a", 16, 12.5, 12.8, 3.4),
            circle("#ff822d", 10, 12.5, 2.8),
            circle("#ffce7c", 10, 12.5, 1.9),
            circle("#44911b", 20.5, 13.3, 2.6),
            circle("#c9eb94", 20.5, 13.3, 1.7),
            dots("#ca0b4a", 2.2, "14.5 11.5 25 12"),
            path("#ff9ab5", "M5.5 16c1 3 3 4.8 5.5 5.8l.5-1C9 19.5 7.5 18 6.8 16z"),
        )
    )


def _sports_bottle() -> str:
    return "".join(
        (
            path("none", "M12.5 5.5C11 .5 21 .5 19.5 5.5", stroke="#3a3a3e", stroke_width=1.8),
            rect("#3a3a3e", 10.5, 5, 11, 4, 1.2),
            rect("#44911b", 8, 9, 16, 21, 4),
            path("#2f6b12", "M20 9h0a4 4 0 0 1 4 4v13a4 4 0 0 1-4 4h-2.5c3-6 3-15 2.5-21z"),
            rect("#fbf8ff", 8, 14, 16, 2),
            rect("#fbf8ff", 8, 24, 16, 2),
            path("#fcd53f", "M17 16.5 12.5 21h3L14.5 24 19.5 19.5h-3z"),
        )
    )


def _soda_bottle() -> str:
    return "".join(
        (
            rect("#f8312f", 13, 1, 6, 3.5, 1),
            path("#5c2a14", "M13.5 4.5h5V8c0 3 4 4 4 9v11a2.5 2.5 0 0 1-2.5 2.5h-8A2.5 2.5 0 0 1 9.5 28V17c0-5 4-6 4-9z"),
            path("#8c4a2a", "M13.5 9c-.5 3-2.5 4.5-2.5 8v10.5h2V17c0-3.5 1-5 1.5-8z"),
            path("#f8312f", "M9.5 16h13v8h-13z"),
            path("#fbf8ff", "M9.5 21.5c3-2.5 6 1.5 13-3v2.5c-6.5 4-10 .5-13 3z"),
        )
    )


def _juice_bottle() -> str:
    return "".join(
        (
            rect("#44911b", 11.5, 1.5, 9, 4.5, 1.2),
            path("#ffb02e", "M12 6h8v2c0 2 4 3 4 7v12.5a3 3 0 0 1-3 3H11a3 3 0 0 1-3-3V15c0-4 4-5 4-7z"),
            path("#ff822d", "M20 8c0 2 4 3 4 7v12.5a3 3 0 0 1-3 3h-3c2.5-6 2.5-15 2-22.5z"),
            rect("#fbf8ff", 8, 15.5, 16, 10),
            circle("#ff822d", 16, 21, 3.5),
            path("#44911b", "M16 17.5c.5-1.5 2-2 3.5-1.3-.7 1.5-2 2-3.5 1.3z"),
            stroke("#ffe0a0", 1.4, "M10.5 14c.5-1.8 1.5-2.7 2.5-3.5"),
        )
    )


def _milk_bottle() -> str:
    return "".join(
        (
            rect("#0074ba", 11.5, 1.5, 9, 3.5, 1),
            path("#b9d8ec", "M12 5h8v4c0 3 4 4.5 4 9v10a2.5 2.5 0 0 1-2.5 2.5h-11A2.5 2.5 0 0 1 8 28V18c0-4.5 4-6 4-9z"),
            path(
                "#fdfbff",
                "M12.5 10.5h7c.8 2.5 3.5 4 3.5 7.5v9.5a1.5 1.5 0 0 1-1.5 1.5h-11A1.5 1.5 0 0 1 9 27.5V18c0-3.5 2.7-5 3.5-7.5z",
            ),
            path("#dcd3e6", "M19.5 10.5c.8 2.5 3.5 4 3.5 7.5v9.5a1.5 1.5 0 0 1-1.5 1.5h-3.5c2-5.5 2.2-12 1.5-18.5z"),
        )
    )


def _milk_jug() -> str:
    return "".join(
        (
            rect("#00a6ed", 12, 1.5, 7, 4, 1),
            path("#e6dff0", "M12 5.5h7c1 3.5 7 4.5 7 11V27a3 3 0 0 1-3 3H9a3 3 0 0 1-3-3V16.5c0-6 5-7.5 6-11z"),
            path("#cdc4d6", "M19 5.5c1 3.5 7 4.5 7 11V27a3 3 0 0 1-3 3h-4c2-7 2-17 0-24.5z"),
            path("none", "M20.5 11c2 1 3 2.5 3 5v4", stroke="#fbf8ff", stroke_width=2.2, stroke_linecap="round"),
            path("#00a6ed", "M6 18.5h14v8H6z"),
            path("#fbf8ff", "M8 24c0-2 1.5-3 3-2.5.5-2 4.5-2 5 0 1.5-.5 2.5 1 2 2.5z"),
        )
    )
