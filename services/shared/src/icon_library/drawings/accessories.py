"""What is worn besides clothes: on hands, feet, hair and neck, and what clothes are closed and hung with."""

from __future__ import annotations

import math
from collections.abc import Iterator

from icon_library.drawings.shapes import circle, ellipse, moved, path, rect, stroke


def drawings() -> Iterator[tuple[str, str]]:
    yield "mitten", _mitten()
    yield "winter-hat", _winter_hat()
    yield "belt", _belt()
    yield "tie", _tie()
    yield "bow-tie", _bow_tie()
    yield "earring", _earring(17.5)
    yield "earrings", _earring(9) + _earring(23)
    yield "ear-muffs", _ear_muffs()
    yield "hair-band", _hair_band()
    yield "hair-tie", _hair_tie()
    yield "hair-clip", _hair_clip()
    yield "carnival-mask", _carnival_mask()
    yield "face-mask", _face_mask()
    yield "zipper", _zipper()
    yield "hanger", _hanger()
    yield "clothes-peg", _clothes_peg()


def _mitten() -> str:
    return "".join(
        (
            path("#ca0b4a", "M11 15.5C8 12 4 11.5 3.2 14.5S6 21.5 11 24z"),
            path("#f8312f", "M9.5 12c0-6 3.5-10.5 9-10.5s9 4.5 9 10.5v11h-18z"),
            rect("#cdc4d6", 8.5, 22.5, 20, 8, 2),
            rect("#f3eef8", 8.5, 22.5, 20, 6, 2),
            path(
                "#fff",
                "M18.5 7.5v9M14.6 9.75l7.8 4.5M22.4 9.75l-7.8 4.5",
                stroke="#fff",
                stroke_width=1.6,
                stroke_linecap="round",
            ),
        )
    )


def _winter_hat() -> str:
    return "".join(
        (
            path("#00a6ed", "M4 23C4 12 9 7 16 7s12 5 12 16z"),
            path("#fcd53f", "M5.3 15.5c6-2.5 15.4-2.5 21.4 0 .5 1.3.8 2.8 1 4.3-7-2.8-16.4-2.8-23.4 0 .2-1.5.5-3 1-4.3z"),
            rect("#0074ba", 2.5, 21.5, 27, 8, 3),
            stroke("#00a6ed", 1.4, "M7 23.5v4M11.5 23.5v4M16 23.5v4M20.5 23.5v4M25 23.5v4"),
            circle("#cdc4d6", 16, 6, 4.6),
            circle("#f3eef8", 15.5, 5.4, 3.8),
        )
    )


def _belt() -> str:
    return "".join(
        (
            path("#8c5543", "M1.5 13c0-4.5 6.5-7 14.5-7s14.5 2.5 14.5 7v7c0 4.5-6.5 7-14.5 7S1.5 24.5 1.5 20z"),
            ellipse("#4d2f26", 16, 13, 14.5, 7),
            ellipse("#fff", 16, 13.6, 11.5, 4.6),
            path("#6d4534", "M4.7 12c1.5-2.4 5.8-4 11.3-4s9.8 1.6 11.3 4c-2.5-1.6-6.5-2.4-11.3-2.4S7.2 10.4 4.7 12z"),
            *(circle("#4d2f26", x, y, 0.9) for x, y in ((23, 22), (26, 20.4))),
            rect("#d9920a", 10.5, 17.6, 10, 11, 2),
            rect("#8c5543", 12.7, 19.8, 5.6, 6.6, 0.6),
            stroke("#fcd53f", 1.8, "M12 23.2h7.5"),
        )
    )


def _tie() -> str:
    return "".join(
        (
            path("#0074ba", "M13.5 8h5L22 24.5 16 31l-6-6.5z"),
            path("#00a6ed", "M12.5 14.8l6.9-4.3.8 3.5-8.5 5.3zM11 21.6l10-6.3.7 3.6-9.9 6.2L10 24.5z"),
            path("#005a94", "M11.5 1h9l1 3.5-3 4.5h-5l-3-4.5z"),
            path("#0084ce", "M11.5 1h9l.5 1.8-3.5 2.7h-3L11 2.8z"),
        )
    )


def _bow_tie() -> str:
    return "".join(
        (
            path(
                "#f8312f",
                "M2.5 7.5C6 7 11 10.5 16 13c5-2.5 10-6 13.5-5.5 1.5 5 1.5 12 0 17"
                "C26 25 21 21.5 16 19c-5 2.5-10 6-13.5 5.5-1.5-5-1.5-12 0-17z",
            ),
            path("#ca0b4a", "M6 13l8 3-8 3zM26 13l-8 3 8 3z"),
            rect("#ca0b4a", 12.5, 11, 7, 10, 2.4),
            rect("#ff6b68", 13.8, 12.2, 2, 7.6, 1),
        )
    )


def _earring(cx: float) -> str:
    return "".join(
        (
            stroke("#d9920a", 1.5, f"M{cx:g} 11V6a3 3 0 0 0-6 0v2"),
            circle("#fcd53f", cx, 11.5, 2),
            path("#1fb5b0", f"M{cx:g} 13c2 4 5.5 7 5.5 11.5a5.5 5.5 0 0 1-11 0C{cx - 5.5:g} 20 {cx - 2:g} 17 {cx:g} 13z"),
            path("#8fe3df", f"M{cx - 0.8:g} 17.5c-1.5 2-2.7 4-2.7 6.5 0 1 .3 1.8.7 2.5-.2-3.5.8-6 2-9z"),
        )
    )


def _hair_band() -> str:
    return "".join(
        (
            stroke("#8d65c5", 4.6, "M5.5 28.5C1 12 8 6 16 6s15 6 10.5 22.5"),
            stroke("#b08be0", 1.2, "M4.5 22C3.5 11 9 6.5 15 5.8"),
            path(
                "#f985b8",
                "M20 8.5c-1-3.5-6-6.5-8.5-5-2 2 0 7.5 1.5 9 2.5.5 5.5-1.5 7-4zM20 8.5"
                "c2.5-2.5 8-3.5 9.5-1.2 1 2.7-2.5 7-4.5 7.7-2.5-.5-4.5-3.5-5-6.5z",
            ),
            circle("#d9508f", 20, 8.8, 2.7),
        )
    )


def _hair_tie() -> str:
    """A gathered ring of cloth."""
    turns = [(math.sin(2 * math.pi * step / 15), math.cos(2 * math.pi * step / 15)) for step in range(16)]
    edge = "".join(f"A3 3 0 0 0 {16 + 12.6 * x:.3g} {16 + 12.6 * y:.3g}" for x, y in turns[1:])
    folds = "".join(f"M{16 + 6.8 * x:.3g} {16 + 6.8 * y:.3g}l{5 * x:.2g} {5 * y:.2g}" for x, y in turns[1:])
    return path("#8d65c5", f"M16 28.6{edge}zM16 10.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11z", fill_rule="evenodd") + stroke(
        "#635994", 1.1, folds
    )


def _hair_clip() -> str:
    """A snap clip with a flower on it."""
    petals = "".join(circle("#fcd53f", x, y, 2.5) for x, y in ((9.6, 18.4), (13, 19.8), (13.6, 23.3), (10.4, 25.1), (7.7, 22.2)))
    return "".join(
        (
            path("#1f8f8b", "M29.5 3c2 2-1 7-6.5 13.5S11 30 6 29.5 1.5 22 4.5 17.5 12 13 18 8.5 28 1.5 29.5 3z"),
            path("#1fb5b0", "M28.5 3c1.5 1.7-1 6-6.5 12.5S11 28 6.5 27.5 3 22 5.5 18s7-5 12.5-8.5S27 1.5 28.5 3z"),
            path("#fff", "M24 7.5c.8.8-1 3-3.5 6l-4 4.5c-1 1-2.2.2-1.5-1.2.8-1.5 2-3 3.5-4.8s4.7-5.3 5.5-4.5z"),
            petals,
            circle("#ff822d", 10.8, 21.8, 2),
        )
    )


def _carnival_mask() -> str:
    return "".join(
        (
            path("#00a6ed", "M25 12C22 6 25 2 29 1c1 4 .5 8-2 11z"),
            path("#fcd53f", "M22 12c-4-5-3-9 0-11 3 3 4 7 2.5 11z"),
            path(
                "#533566",
                "M2.5 11c4-2.5 9-1 13.5 1.5 4.5-2.5 9.5-4 13.5-1.5 2 7-1 16-7.5 16-3.5 0-4.5-3.5-6-3.5"
                "s-2.5 3.5-6 3.5C3.5 27 .5 18 2.5 11z",
            ),
            path(
                "#8d65c5",
                "M3.5 11.5C7 9.5 11.5 11 16 13.5c4.5-2.5 9-4 12.5-2 1.5 6-1 13.5-6.5 13.5-3 0-4.5-3.5-6-3.5"
                "s-3 3.5-6 3.5C4.5 25 2 17.5 3.5 11.5z",
            ),
            path("#fff", "M6 17c2-2.5 5.5-2 7 1.5-2 2.5-6 2-7-1.5zM26 17c-2-2.5-5.5-2-7 1.5 2 2.5 6 2 7-1.5z"),
            *(circle("#fcd53f", x, y, 0.9) for x, y in ((8, 13.4), (12, 14), (20, 14), (24, 13.4))),
        )
    )


def _face_mask() -> str:
    return "".join(
        (
            stroke("#cdc4d6", 1.4, "M6 11.5C0 10 0 21 7 20.5M26 11.5c6-1.5 6 9.5-1 9"),
            path("#83cbff", "M5.5 9.5C9 9.5 13 7 16 7s7 2.5 10.5 2.5V18c0 5-5 8-10.5 8S5.5 23 5.5 18z"),
            stroke("#3f9fdc", 1.3, "M6 13.5h20M6 17h20M7 20.5h18"),
            stroke("#e6f6ff", 1.3, "M12 9.3c2.5-1 5.5-1 8 0"),
        )
    )


def _zipper() -> str:
    closed = "".join(rect("#d3d3d3", 13.4 if row % 2 else 15, 18 + 2.1 * row, 3.6, 1.4, 0.4) for row in range(6))
    left = "".join(rect("#d3d3d3", 8.2 + 0.95 * row, 2.2 + 2.6 * row, 2.8, 1.6, 0.4) for row in range(5))
    right = "".join(rect("#d3d3d3", 21 - 0.95 * row, 2.2 + 2.6 * row, 2.8, 1.6, 0.4) for row in range(5))
    return "".join(
        (
            path("#0074ba", "M3 1.5h6l6.5 17v12H3zM29 1.5h-6l-6.5 17v12H29z"),
            path("#00a6ed", "M3 1.5h3l4.5 17v12H3zM29 1.5h-3l-4.5 17v12H29z"),
            left,
            right,
            closed,
            path("#fcd53f", "M12 14h8l-1.5 6h-5z"),
            rect("#d9920a", 14.4, 18, 3.2, 9, 1.4),
            rect("#fcd53f", 15.3, 22.5, 1.4, 3, 0.6),
        )
    )


def _hanger() -> str:
    return "".join(
        (
            stroke("#9b9b9b", 2, "M16 13v-2.5c3 0 4.5-1.5 4.5-3.7C20.5 4.5 18.5 3 16 3s-4.3 1.5-4.5 3.5"),
            path(
                "#a56953",
                "M16 11.5c1 0 1.7.3 2.5.9L30 21c1.8 1.5 1 4.5-1.5 4.5h-25"
                "C1 25.5.2 22.5 2 21l11.5-8.6c.8-.6 1.5-.9 2.5-.9zM16 15.5 6.5 22.3h19z",
            ),
            path(
                "#8c5543",
                "M2 21c-1.8 1.5-1 4.5 1.5 4.5h25C31 25.5 31.8 22.5 30 21c.3 1.7-.5 2.6-1.5 2.6h-25C2.5 23.6 1.7 22.7 2 21z",
            ),
        )
    )


def _clothes_peg() -> str:
    return moved(
        (
            path("#c98a3f", "M16.5 2c3 0 4.5 1 4.5 4l-1 9 2.5 13.5c.2 1.2-.8 2-2 2h-1L16.5 15z"),
            path("#e3a95c", "M15.5 2c-3 0-4.5 1-4.5 4l1 9-2.5 13.5c-.2 1.2.8 2 2 2h1L15.5 15z"),
            path("#fff", "M16 5.5c1.3 0 1.8.8 1.8 2s-.8 2-1.8 2-1.8-.8-1.8-2 .5-2 1.8-2z"),
            rect("#636363", 9.5, 12.5, 13, 3, 1.4),
            rect("#9b9b9b", 9.5, 12.5, 13, 1.4, 0.7),
        ),
        "rotate(35 16 16)",
    )


def _ear_muffs() -> str:
    fluff = "".join(
        circle("#f985b8", cx + 1.0 * x, 21 + y, 2.6)
        for cx in (6.8, 25.2)
        for x, y in ((-3.2, -3.6), (0, -5.4), (3.2, -3.6), (4, 0), (3.2, 3.6), (0, 5.4), (-3.2, 3.6), (-4, 0))
    )
    return "".join(
        (
            stroke("#8d65c5", 3, "M6 19C2.5-1.5 29.5-1.5 26 19"),
            stroke("#b08be0", 1, "M6.5 13C8 6 11.5 4 15 3.6"),
            fluff,
            *(ellipse("#f985b8", cx, 21, 4.6, 6) + ellipse("#d9508f", cx, 21, 2.6, 3.6) for cx in (6.8, 25.2)),
        )
    )
