"""Small kitchen tools, and tins and dishes to bake in."""

from __future__ import annotations

from collections.abc import Iterator

from icon_library.drawings.shapes import circle, ellipse, moved, path, rect, stroke


def drawings() -> Iterator[tuple[str, str]]:
    yield "tongs", _tongs()
    yield "peeler", _peeler()
    yield "can-opener", _can_opener()
    yield "muffin-tin", _muffin_tin()
    yield "baking-dish", _baking_dish()
    yield "ice-cube-tray", _ice_cube_tray()
    yield "toothpick", _toothpick()
    yield "skewer", _skewer()
    yield "pepper-mill", _pepper_mill()


def _tongs() -> str:
    return moved(
        (
            path("#7a7a80", "M17.5 2c1.5 8 4 14 4 21l-2 7.5c-2-1-3-3-2.5-6 .5-7-1.5-14-2-22z"),
            path("#b3b3b8", "M14.5 2c-1.5 8-4 14-4 21l2 7.5c2-1 3-3 2.5-6-.5-7 1.5-14 2-22z"),
            rect("#f8312f", 12.8, 0.5, 6.4, 4.5, 2),
        ),
        "rotate(35 16 16)",
    )


def _peeler() -> str:
    return moved(
        (
            path("none", "M9.5 12V5a3 3 0 0 1 3-3h7a3 3 0 0 1 3 3v7", stroke="#9b9b9b", stroke_width=2),
            rect("#d3d3d3", 9.5, 4.5, 13, 4, 1),
            rect("#56565c", 12, 6, 8, 1.1, 0.5),
            path("#2e9b57", "M9 11.5h14c0 3-3.5 4-4 6l-.5 11a2.5 2.5 0 0 1-5 0L13 17.5c-.5-2-4-3-4-6z"),
            path("#1d7a41", "M16 11.5h7c0 3-3.5 4-4 6l-.5 11a2.5 2.5 0 0 1-2.5 2.4z"),
        ),
        "rotate(35 16 16)",
    )


def _can_opener() -> str:
    return moved(
        (
            path("#ca0b4a", "M12 12h3.5v17a1.8 1.8 0 0 1-3.5 0z"),
            path("#f8312f", "M16.5 12H20v17a1.8 1.8 0 0 1-3.5 0z"),
            path("#7a7a80", "M10.5 3.5C12 1 20 1 21.5 3.5L20.5 14h-9z"),
            circle("#d3d3d3", 16, 7, 3.6),
            circle("#56565c", 16, 7, 1.3),
            stroke("#9b9b9b", 2.2, "M21 9.5h6.5"),
            rect("#3a3a3e", 26, 5.5, 3.4, 8, 1.6),
        ),
        "rotate(30 16 16)",
    )


def _muffin_tin() -> str:
    muffins = "".join(
        circle("#56565c", x, y, 4)
        + circle("#c98a3f", x, y - 0.6, 3.4)
        + circle("#e3a95c", x - 0.6, y - 1.2, 2.3)
        + circle("#6d4534", x + 1, y, 0.8)
        + circle("#6d4534", x - 1.2, y - 0.8, 0.7)
        for x in (7.5, 16, 24.5)
        for y in (11.5, 20.5)
    )
    return rect("#636363", 1, 6, 30, 21, 3) + rect("#9b9b9b", 1, 5, 30, 20.5, 3) + muffins


def _baking_dish() -> str:
    return "".join(
        (
            rect("#d9641a", 0.5, 12, 31, 4, 2),
            path("#b4552d", "M3.5 14h25l-2 12a2.5 2.5 0 0 1-2.5 2H8a2.5 2.5 0 0 1-2.5-2z"),
            path("#ff822d", "M3.5 14h25l-1.3 8H4.8z"),
            ellipse("#f9b21c", 16, 12.5, 11.5, 3.2),
            *(circle("#d9532b", x, y, 0.9) for x, y in ((10, 12.2), (14, 13.5), (18, 11.8), (22, 12.8))),
            stroke("#cdc4d6", 1.6, "M11 7c-1.5-1.5 1.5-2.5 0-4.5M16 7c-1.5-1.5 1.5-2.5 0-4.5M21 7c-1.5-1.5 1.5-2.5 0-4.5"),
        )
    )


def _ice_cube_tray() -> str:
    cubes = "".join(
        rect("#83cbff", x, y, 5.4, 6, 1) + rect("#e6f6ff", x + 0.7, y + 0.7, 2.2, 2, 0.6)
        for x in (4, 10.3, 16.6, 22.9)
        for y in (9, 17)
    )
    return rect("#0074ba", 1, 7, 30, 20, 2.5) + rect("#3f9fdc", 1, 6, 30, 19.5, 2.5) + cubes


def _toothpick() -> str:
    return moved(
        (path("#e3a95c", "M14.5 4.5 16 -2l1.5 6.5v23L16 34l-1.5-6.5z"), path("#b97430", "M16.4 0l1.1 4.5v23L16.4 32z")),
        "rotate(42 16 16)",
    )


def _skewer() -> str:
    """Pieces of meat and vegetables on a stick."""
    return moved(
        (
            path("#c98a3f", "M15.2 0h1.6v28l-.8 4-.8-4z"),
            rect("#8c5543", 10.5, 3.5, 11, 5, 2),
            rect("#44911b", 11.5, 9, 9, 3.5, 1.5),
            rect("#f8312f", 10.5, 13, 11, 4.5, 2.2),
            rect("#8c5543", 10.5, 18, 11, 5, 2),
            rect("#fcd53f", 11.5, 23.5, 9, 3.5, 1.5),
        ),
        "rotate(40 16 16)",
    )


def _pepper_mill() -> str:
    """A mill with a crank, ground pepper below it."""
    return "".join(
        (
            stroke("#7a7a80", 1.8, "M14 8V4h10.5"),
            circle("#ca0b4a", 25.5, 4, 2.2),
            path("#9b9b9b", "M8.5 11.5c0-3 2.5-4.5 5.5-4.5s5.5 1.5 5.5 4.5z"),
            path("#8c5543", "M7.5 11.5h13l-1.5 5 2 8.5a1.5 1.5 0 0 1-1.5 2h-11a1.5 1.5 0 0 1-1.5-2l2-8.5z"),
            path("#a56953", "M7.5 11.5h5.5v15.5H8.5a1.5 1.5 0 0 1-1.5-2l2-8.5z"),
            rect("#6d4534", 8.5, 15.5, 11, 1.8, 0.8),
            *(circle("#3a3a3e", x, y, 0.9) for x, y in ((8, 29.5), (12, 30.5), (15.5, 29.2), (19, 30.5), (22.5, 29.4))),
        )
    )
