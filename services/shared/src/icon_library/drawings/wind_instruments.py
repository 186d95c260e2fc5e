"""Instruments that are blown."""

from __future__ import annotations

from collections.abc import Iterator

from icon_library.drawings.outlines import turned
from icon_library.drawings.shapes import circle, ellipse, path, rect, stroke


def drawings() -> Iterator[tuple[str, str]]:
    yield "recorder", _recorder()
    yield "clarinet", _clarinet()
    yield "harmonica", _harmonica()
    yield "trombone", _trombone()
    yield "tuba", _tuba()


def _recorder() -> str:
    holes = "".join(circle("#5c4030", 16, y, 0.950) for y in (12, 14.8, 17.6, 20.4, 23.2))
    return turned(
        42,
        path("#fbe3c0", "M14 -1h4l1 6h-6z"),
        rect("#6d4534", 14.5, 2.5, 3, 2, 0.3),
        rect("#e8cf9f", 12.7, 5, 6.6, 3.5, 1),
        path("#fbe3c0", "M13.3 8.5h5.4l-.4 17h-4.6z"),
        path("#d9b77e", "M16.7 8.5h2l-.4 17h-1.6z"),
        rect("#e8cf9f", 12.9, 24.5, 6.2, 2.5, 1),
        path("#fbe3c0", "M13.5 27h5l1.2 5.5h-7.4z"),
        path("#d9b77e", "M16.7 27h1.8l1.2 5.5h-2.4z"),
        holes,
    )


def _clarinet() -> str:
    keys = "".join(circle("#d3d3d3", 16, y, 1) + stroke("#9b9b9b", 0.9, f"M18.3 {y - 0.8:g}v2") for y in (11, 14, 17, 20))
    return turned(
        42,
        path("#55556a", "M14.5 -1h3l.5 5h-4z"),
        rect("#d3d3d3", 13.8, 3.5, 4.4, 1.7, 0.5),
        path("#303040", "M13.8 5h4.4l.3 20h-5z"),
        path("#55556a", "M13.8 5h1.5v20h-1.8z"),
        rect("#d3d3d3", 13.3, 8, 5.4, 1.3, 0.5),
        rect("#d3d3d3", 13, 24, 6, 1.3, 0.5),
        path("#303040", "M13.5 25.3h5c.5 3 1.5 5 3.5 7H10c2-2 3-4 3.5-7z"),
        keys,
    )


def _harmonica() -> str:
    holes = "".join(rect("#303040", 4.5 + 3.4 * n, 14, 2.2, 4, 0.4) for n in range(7))
    return (
        path("#7b7b8c", "M3 9.5h26a2 2 0 0 1 2 2.5v9.5a2 2 0 0 1-2 2H3a2 2 0 0 1-2-2V12a2 2 0 0 1 2-2.5z")
        + path("#e6e6ec", "M3 8.5h26a2 2 0 0 1 2 2V13H1v-2.5a2 2 0 0 1 2-2z")
        + rect("#ca0b4a", 1, 13, 30, 6)
        + holes
        + rect("#bebec8", 1, 19, 30, 3)
        + stroke("#9b9b9b", 1, "M5 10.7h10M19 10.7h8")
    )


def _trombone() -> str:
    return turned(
        -20,
        stroke("#d9920a", 2, "M20 10H4a3 3 0 0 0-3 3v1a3 3 0 0 0 3 3h7"),
        stroke("#e6a817", 2, "M8 23h18a3 3 0 0 0 3-3v0a3 3 0 0 0-3-3H8M13 17v6"),
        path("#fcd53f", "M19 9c4 0 7-2 10-5.5l2.5.5v12l-2.5.5c-3-3.5-6-5.5-10-5.5z"),
        path("#d9920a", "M29 3.5l2.5.5v12l-2.5.5c-1-4-1-9 0-13z"),
        rect("#9b9b9b", 5.5, 21.3, 3, 3.4, 1),
    )


def _tuba() -> str:
    return (
        path("#d9920a", "M4 2h15l-1 3c-2 2-2.5 4-2.5 7v11h-8V12c0-3-.5-5-2.5-7z")
        + path("#fcd53f", "M4 2h12.5l-.7 3c-1.8 2-2.3 4-2.3 7v11h-6V12c0-3-.5-5-2.5-7z")
        + ellipse("#b8860b", 11.5, 2.5, 7.5, 1.5)
        + stroke("#d9920a", 4, "M11.5 21c0 9 14 9 14 0v-8")
        + stroke("#fcd53f", 2.2, "M11.3 21c0 8.5 14 8.5 14 0v-8")
        + stroke("#d9920a", 1.8, "M25.5 13h-4c-2 0-2 2-2 4v5h-5")
        + rect("#9b9b9b", 24, 7, 6, 2.6, 1)
        + stroke("#e19747", 1.8, "M25.5 13V9.5")
        + "".join(rect("#9b9b9b", x, 12, 1.8, 4, 0.8) for x in (18.6, 21, 23.2))
    )
