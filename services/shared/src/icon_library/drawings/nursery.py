"""Things for babies."""

from __future__ import annotations

from collections.abc import Iterator

from icon_library.drawings.shapes import circle, ellipse, moved, path, rect, stroke


def drawings() -> Iterator[tuple[str, str]]:
    yield "stroller", _stroller()
    yield "high-chair", _high_chair()
    yield "pacifier", _pacifier()
    yield "bib", _bib()
    yield "rattle", _rattle()
    yield "baby-bodysuit", _bodysuit()


def _stroller() -> str:
    return "".join(
        (
            stroke("#56565c", 2, "M9 19l8 7M22 19l-9 7M25.5 14l4-7h1.5"),
            path("#0074ba", "M3 14h23c0 5-3 8-8 8h-7c-5 0-8-3-8-8z"),
            path("#00a6ed", "M3 14C3 7 8 2.5 14.5 2.5V14z"),
            path("#83cbff", "M14.5 2.5V14L6.5 5.6c2.2-2 5-3.1 8-3.1z"),
            path("#005a94", "M3 14h23l-.3 2H3.3z"),
            *(circle("#3a3a3e", x, 26.5, 4) + circle("#d3d3d3", x, 26.5, 1.8) for x in (9, 21)),
        )
    )


def _high_chair() -> str:
    return "".join(
        (
            stroke("#a56953", 2.2, "M10 17 6.5 30M22 17l3.5 13M8.5 24h15"),
            rect("#8c5543", 9.5, 1.5, 13, 15, 2),
            path("#f985b8", "M11.5 3.5h9v9h-9z"),
            rect("#d9508f", 10.5, 13, 11, 4.5, 1),
            rect("#d3883e", 4, 11, 24, 3, 1.4),
            rect("#f3c07b", 4, 10, 24, 2.6, 1.3),
            path("#00a6ed", "M18 6h5.5v3a1.5 1.5 0 0 1-1.5 1.5h-2.5A1.5 1.5 0 0 1 18 9z"),
        )
    )


def _pacifier() -> str:
    return "".join(
        (
            path("none", "M16 17.5a5.5 5.5 0 1 0 .1 0z", stroke="#0074ba", stroke_width=2.4),
            path("#f3c07b", "M13.5 13V9c-2-1-3-2.5-3-4.5 0-4 11-4 11 0 0 2-1 3.5-3 4.5v4z"),
            path("#e39a4a", "M17.5 13V8.5c1.5-1 2.5-2.5 2.5-4.5 0-.8-.4-1.5-1-2 1.5.4 2.5 1.3 2.5 2.5 0 2-1 3.5-3 4.5v4z"),
            path("#00a6ed", "M3 16c0-5 6-4.5 13-4.5S29 11 29 16s-6 6.5-13 6.5S3 21 3 16z"),
            ellipse("#83cbff", 16, 16.8, 5, 3),
        )
    )


def _bib() -> str:
    return "".join(
        (
            path(
                "#00b36b",
                "M9 1.5C4 3 2.5 9 3.5 14v10c0 4 4 6.5 12.5 6.5S28.5 28 28.5 24V14"
                "c1-5-.5-11-5.5-12.5-1.5-.4-2.5 1-1.5 2 4 4 1 10-5.5 10s-9.5-6-5.5-10c1-1-.0-2.4-1.5-2z",
            ),
            path(
                "#7ee0b0",
                "M8.5 3C5.5 5 4.5 10 5.5 14.5v9c0 3 3.5 5 10.5 5s10.5-2 10.5-5"
                "v-9c1-4.5 0-9.5-3-11.5C26 9 22.5 15.5 16 15.5S6 9 8.5 3z",
            ),
            path("#fff", "M16 27c-4.5-3-6-4.7-6-6.7 0-3.2 4.3-3.9 6-1.3 1.7-2.6 6-1.9 6 1.3 0 2-1.5 3.7-6 6.7z"),
        )
    )


def _rattle() -> str:
    return moved(
        (
            rect("#fcd53f", 14.4, 15, 3.2, 12),
            path("none", "M16 25.5a2.6 2.6 0 1 0 .1 0z", stroke="#d9920a", stroke_width=2),
            circle("#8d65c5", 16, 9.5, 9),
            path("#f985b8", "M7 9.5c5-2 13-2 18 0a9 9 0 0 1-.7 3.5c-5-1.5-11.6-1.5-16.6 0A9 9 0 0 1 7 9.5z"),
            circle("#fcd53f", 12, 5.5, 1.5),
            circle("#fcd53f", 19, 5, 1.5),
            circle("#fcd53f", 16, 15, 1.5),
        ),
        "rotate(35 16 16)",
    )


def _bodysuit() -> str:
    return "".join(
        (
            path(
                "#fcd53f",
                "M10.5 2.5h11l5.5 3 3.5 7-4.5 2.5-2-3.5V19c0 5-3 8.5-5.5 10.5h-5C11 27.5 8 24 8 19v-7.5L6 15l-4.5-2.5 3.5-7z",
            ),
            path(
                "#f9b21c",
                "M10.5 2.5h11c0 3.5-2.5 5.5-5.5 5.5s-5.5-2-5.5-5.5zM8 19c1.5 0 4.5 3 5.5 10.5"
                "C11 27.5 8 24 8 19zM24 19c-1.5 0-4.5 3-5.5 10.5C21 27.5 24 24 24 19z",
            ),
            *(circle("#fff", x, 27.6, 0.9) for x in (14.5, 17.5)),
            path("#fff", "M16 20c-2.7-1.8-3.6-2.9-3.6-4.1 0-1.9 2.6-2.3 3.6-.8 1-1.5 3.6-1.1 3.6.8 0 1.2-.9 2.3-3.6 4.1z"),
        )
    )
