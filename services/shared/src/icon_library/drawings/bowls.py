"""Dishes that are eaten from a bowl."""

from __future__ import annotations

from collections.abc import Iterator

from icon_library.drawings.repeated import dots, placed
from icon_library.drawings.shapes import circle, ellipse, moved, path, stroke


def drawings() -> Iterator[tuple[str, str]]:
    yield "soup", bowl("#f3eef8", "#cdc4d6", "#ff822d", _soup_pieces())
    yield "cereal", bowl("#00a6ed", "#0074ba", "#fbf8ff", _cereal_pieces())
    yield "oatmeal", bowl("#8c5543", "#6d4534", "#e8d3ae", _oat_pieces())
    yield "fruit-salad", bowl("#d7ecf8", "#a9cfe6", "#ffe9c9", _fruit_pieces())
    yield "trail-mix", bowl("#a5692f", "#7d4a1f", "#5c3219", _trail_pieces())
    yield "mashed-potato", bowl("#8d65c5", "#6b438b", "#f6e7b0", _mash())
    yield "macaroni", bowl("#fcd53f", "#e0a81c", "#fff0c9", _macaroni_pieces())


def bowl(colour: str, shade: str, content: str, pieces: str) -> str:
    """A full bowl, a little from above."""
    return "".join(
        (
            path(shade, "M2 13h28c0 9-4.5 14-9 15.5v1.5H11v-1.5C6.5 27 2 22 2 13z"),
            path(colour, "M2 13h25c0 8-4 13.5-8.5 15.5H11C6.5 27 2 22 2 13z"),
            ellipse(colour, 16, 13, 14.5, 7.5),
            ellipse(shade, 16, 13, 13, 6.3),
            ellipse(content, 16, 13.3, 12.5, 5.8),
            pieces,
        )
    )


def _soup_pieces() -> str:
    return "".join(
        (
            ellipse("#ffa45c", 13, 12, 7.5, 2.6),
            dots("#44911b", 2.2, "9 13 15 10.5 21.5 14"),
            dots("#fcd53f", 2.8, "12 15.5 19 11.5"),
            dots("#f8312f", 2.6, "17 15.5 23.5 11.5"),
            stroke("#cdc4d6", 1.5, "M12 6.5c-1.5-1.5 1.5-2.5 0-4.5M16.5 6c-1.5-1.5 1.5-2.5 0-4.5M21 6.5c-1.5-1.5 1.5-2.5 0-4.5"),
        )
    )


def _cereal_pieces() -> str:
    ring = ellipse("#c47a2c", 0, 0, 2.6, 1.9) + ellipse("#e8ad66", 0, -0.4, 2.5, 1.6) + ellipse("#8a4f1f", 0, -0.3, 0.9, 0.5)
    return placed(
        ring,
        (
            (8, 12, 0),
            (13.5, 10, 10),
            (19.5, 9.5, -8),
            (24, 12.5, 6),
            (11, 15.5, -6),
            (17, 13.5, 4),
            (21.5, 16, 0),
            (15.5, 17.5, 0),
        ),
    )


def _oat_pieces() -> str:
    return "".join(
        (
            dots("#d3b27f", 1.8, "7 13 10 10.5 13 16 18 17 22 10.5 25 13.5 20.5 14 9 15.5"),
            path("#fbf0d6", "M9 11.5c4-2.5 10-2.5 14 0-4 1.5-10 1.5-14 0z"),
            dots("#34468c", 4, "13 11.5 17.5 10.5 16 14.5"),
            dots("#7a93dc", 1.2, "12.4 10.8 16.9 9.8 15.4 13.8"),
            stroke("#cdc4d6", 1.5, "M12 6c-1.5-1.5 1.5-2.5 0-4.5M20 6c-1.5-1.5 1.5-2.5 0-4.5"),
        )
    )


def _fruit_pieces() -> str:
    return "".join(
        (
            circle("#ff822d", 9, 9.5, 4.5),
            circle("#ffb02e", 9, 9.5, 3.4),
            circle("#44911b", 23, 9.5, 4.5),
            circle("#a5d867", 23, 9.5, 3.6),
            dots("#212121", 0.9, "21.5 8 24.5 8 21.3 10.5 24.7 10.5 23 11.5"),
            path("#f8312f", "M16 3c3-1.5 5.5.5 5 3.5-.4 2.5-2.5 5-5 6-2.5-1-4.6-3.5-5-6-.5-3 2-5 5-3.5z"),
            path("#44911b", "M12.5 3.5c1.5-2 5.5-2 7 0-2 1.5-5 1.5-7 0z"),
            dots("#ffe9a8", 0.9, "14 6.5 18 6.5 16 9"),
            dots("#5b2a86", 4.5, "6 14 13 15.5 26 14"),
            path("#fcd53f", "M15.5 12.5h4.5l2 3.5h-5z"),
            dots("#34468c", 3.6, "20.5 13 10 13.5"),
        )
    )


def _trail_pieces() -> str:
    return "".join(
        (
            moved((ellipse("#8f4d1f", 0, 0, 3.6, 2.2), stroke("#c98a5a", 0.8, "M-2.5 0h5")), "translate(9 11)rotate(-25)"),
            moved((ellipse("#8f4d1f", 0, 0, 3.6, 2.2), stroke("#c98a5a", 0.8, "M-2.5 0h5")), "translate(21.5 10)rotate(20)"),
            stroke("#efd3a0", 2.6, "M13 8.5c1.5-1.5 4-1 4.5.8"),
            stroke("#efd3a0", 2.6, "M22.5 15.5c1-1.5 3.3-1.5 3.8 0"),
            dots("#5f3059", 3.4, "12.5 12.5 18.5 12 7 14 25 12.5"),
            dots("#f8312f", 3, "15.5 11 21 13.8"),
            dots("#fcd53f", 3, "10.5 15.5"),
            dots("#00a6ed", 3, "15.5 15"),
            dots("#44911b", 3, "18.8 16.5"),
            dots("#d9923f", 3, "12.8 16.8"),
        )
    )


def _mash() -> str:
    return "".join(
        (
            path("#f6e7b0", "M5 13C6 8 9 8.5 10.5 6.5S14 3 16.5 3s3.5 2.5 5.5 3.5S26.5 9 27 13c-4 3.5-18 3.5-22 0z"),
            path("#dcc67d", "M17 3.1c2.3.2 3.2 2.5 5 3.4 2 1 4.5 2.5 5 6.5-2 1.8-6.5 2.6-11 2.6 5-2 4-9 1-12.5z"),
            path("#fcd53f", "M12 8l5-1.5 3 2-5 1.8zM12 8l3 2.3v2.5l-3-2.3zM20 8.5v2.5l-5 1.8v-2.5z"),
            path("#f0a81c", "M12 8l3 2.3v2.5l-3-2.3z"),
        )
    )


def _macaroni_pieces() -> str:
    bend = stroke("#c47a1c", 3.4, "M-2 1.5C-2-1 2-1 2 1.5") + stroke("#ffb02e", 2.2, "M-2 1C-2-1.5 2-1.5 2 1")
    return placed(
        bend,
        (
            (9, 11, -20),
            (15, 8.5, 15),
            (21.5, 10, 70),
            (12, 15, 200),
            (18, 13.5, -10),
            (24, 13.5, 40),
            (7.5, 14.5, 90),
            (17, 17, 170),
            (22, 16, 10),
        ),
    )
