"""Tools of the workshop and the garden."""

from __future__ import annotations

from collections.abc import Iterator

from icon_library.drawings.shapes import circle, ellipse, moved, path, rect, stroke


def drawings() -> Iterator[tuple[str, str]]:
    yield "drill", _drill()
    yield "pliers", _pliers()
    yield "spirit-level", _spirit_level()
    yield "chisel", _chisel()
    yield "sandpaper", _sandpaper()
    yield "paint-roller", _paint_roller()
    yield "shovel", _shovel()
    yield "trowel", _trowel()
    yield "rake", _rake()
    yield "pitchfork", _pitchfork()
    yield "garden-hose", _garden_hose()
    yield "watering-can", _watering_can()
    yield "wheelbarrow", _wheelbarrow()
    yield "lawn-mower", _lawn_mower()
    yield "garden-shears", _garden_shears()


def _drill() -> str:
    return "".join(
        (
            path("#9b9b9b", "M21 8.5h3.5l6.5 1.2v.6L24.5 11.5H21z"),
            stroke("#636363", 0.8, "M25.5 8.8l1 2.3M27.8 9.2l.8 1.6"),
            path("#3a3a3e", "M18 5.5h3.5v9H18z"),
            path("#d9641a", "M4 4h14v12H6.5L2 13V6a2 2 0 0 1 2-2z"),
            path("#ff822d", "M4 4h14v7H2V6a2 2 0 0 1 2-2z"),
            path("#3a3a3e", "M5 16h7.5L10.5 25H4.5z"),
            path("#d9641a", "M12.5 16h2.5v3.5l-3 .5z"),
            rect("#ff822d", 2, 24, 12, 6, 1.5),
            rect("#3a3a3e", 2, 27.5, 12, 2.5, 1.2),
            stroke("#d9641a", 1.2, "M5.5 7.5h6M5.5 10h6"),
        )
    )


def _pliers() -> str:
    return moved(
        (
            path("#ca0b4a", "M14 15c-4 2-6.5 7-6 14.5a1.6 1.6 0 0 0 3.2 0c0-5 1.5-8.5 5.3-11z"),
            path("#f8312f", "M18 15c4 2 6.5 7 6 14.5a1.6 1.6 0 0 1-3.2 0c0-5-1.5-8.5-5.3-11z"),
            path("#9b9b9b", "M15.5 1.5c-4.5 1.5-5 7-3.5 12l4 4.5V8z"),
            path("#bebebe", "M16.5 1.5c4.5 1.5 5 7 3.5 12l-4 4.5V8z"),
            stroke("#636363", 1, "M14.5 3.5h3M14.3 5.5h3.4M14.3 7.5h3.4"),
            circle("#636363", 16, 14.5, 2.6),
            circle("#d3d3d3", 16, 14.5, 1.1),
        ),
        "rotate(40 16 16)",
    )


def _spirit_level() -> str:
    return moved(
        (
            rect("#d9920a", 0.5, 10, 31, 12, 1.6),
            rect("#fcd53f", 0.5, 10, 31, 9.5, 1.6),
            rect("#8a5a00", 10, 12, 12, 5.5, 2.6),
            rect("#a8e05f", 10.8, 12.8, 10.4, 3.9, 1.9),
            ellipse("#e9ffd0", 16, 14.6, 2, 1.5),
            rect("#3a3a3e", 13, 12.8, 0.7, 3.9),
            rect("#3a3a3e", 18.3, 12.8, 0.7, 3.9),
            circle("#8a5a00", 5, 14.8, 2),
            circle("#8a5a00", 27, 14.8, 2),
        ),
        "rotate(-18 16 16)",
    )


def _chisel() -> str:
    return moved(
        (
            path("#9b9b9b", "M12.5 14h7v13l-7 3.5z"),
            path("#d3d3d3", "M12.5 14h3.5v14.8l-3.5 1.7z"),
            path("#f3eef8", "M12.5 26.5h7l-7 4z"),
            rect("#636363", 13, 11.5, 6, 3.5, 0.8),
            path("#f9b21c", "M12 2h8l1 3-1.5 7h-7L11 5z"),
            path("#d9920a", "M17.5 2H20l1 3-1.5 7h-2.5z"),
            rect("#636363", 12, 0.8, 8, 1.8, 0.6),
        ),
        "rotate(40 16 16)",
    )


def _sandpaper() -> str:
    grains = "".join(circle("#8c5a2b", 4 + (7 * at) % 23, 6 + (11 * at) % 19, 0.7) for at in range(26))
    return "".join(
        (
            path("#c98a3f", "M2.5 3h27v19c-2 4-5 7-9.5 7.5H2.5z"),
            grains,
            path("#f0cf9f", "M29.5 22c-2 4.5-5 7-9.5 7.5 1.5-2 1.8-4 1-7 3 1 6 1 8.5-.5z"),
        )
    )


def _paint_roller() -> str:
    return "".join(
        (
            stroke("#9b9b9b", 2, "M26 7h3.5v7L16.5 16v4"),
            rect("#ca0b4a", 14, 19, 5, 12, 2),
            rect("#f8312f", 14, 19, 2.5, 12, 1.2),
            rect("#0074ba", 3, 2, 23, 10.5, 2.5),
            rect("#00a6ed", 3, 2, 23, 6.5, 2.5),
            path(
                "#0074ba",
                "M5 12h18v1.5a1.5 1.5 0 0 1-3 0c0-1-2-1-2 0v2.5a1.5 1.5 0 0 1-3 0"
                "V13.5c0-1-3-1-3 0a1.5 1.5 0 0 1-3 0c0-1-1-1-1 0a1.5 1.5 0 0 1-3 0z",
            ),
        )
    )


def _shovel() -> str:
    return moved(
        (
            path(
                "#8c5543", "M11 1.5h10v2.5a3 3 0 0 1-3.5 3h-3a3 3 0 0 1-3.5-3zM13 3.5c0 1 .8 1.6 1.8 1.6h2.4c1 0 1.8-.6 1.8-1.6z"
            ),
            rect("#a56953", 14.7, 6, 2.6, 13),
            path("#7d868c", "M9.5 17h13v6c0 4-3 7-6.5 9-3.5-2-6.5-5-6.5-9z"),
            path("#b3bbc0", "M9.5 17h6.5v15c-3.5-2-6.5-5-6.5-9z"),
            rect("#7d868c", 14, 14.5, 4, 5, 1),
        ),
        "rotate(35 16 16)",
    )


def _trowel() -> str:
    """A small garden spade."""
    return moved(
        (
            rect("#f8312f", 13.2, 0.5, 5.6, 11, 2.6),
            rect("#ca0b4a", 16.5, 0.5, 2.3, 11, 1.1),
            stroke("#7d868c", 2.2, "M16 11v5"),
            path("#7d868c", "M11 15.5h10c1.5 5-.5 11.5-5 16-4.5-4.5-6.5-11-5-16z"),
            path("#b3bbc0", "M11 15.5h5v16c-4.5-4.5-6.5-11-5-16z"),
        ),
        "rotate(35 16 16)",
    )


def _rake() -> str:
    teeth = "".join(stroke("#ca0b4a", 1.7, f"M{x:g} 24.5v5") for x in (6, 10, 14, 18, 22, 26))
    return moved(
        (
            rect("#d3883e", 14.8, -1, 2.4, 23, 1),
            path("#f8312f", "M14 20h4l9.5 3v3h-23v-3z"),
            teeth,
        ),
        "rotate(25 16 16)translate(1.3 .3)scale(.92)",
    )


def _pitchfork() -> str:
    return moved(
        (
            rect("#a56953", 14.8, -1, 2.4, 20, 1),
            stroke("#7d868c", 2, "M9 31V22c0-2 1.5-3 3.5-3h7c2 0 3.5 1 3.5 3v9M13.7 19.5V31M18.3 19.5V31"),
            rect("#636363", 14, 15.5, 4, 4, 1),
        ),
        "rotate(35 16 16)translate(1 -.4)scale(.94)",
    )


def _garden_hose() -> str:
    return "".join(
        (
            path("none", "M16 4.5a10.5 8.5 0 1 0 .1 0z", stroke="#1d7a41", stroke_width=4.6),
            path("none", "M16 9.5a10.5 8.5 0 1 0 .1 0z", stroke="#2e9b57", stroke_width=4.6),
            path("none", "M16 8a10.5 8.5 0 1 0 .1 0z", stroke="#5fc48a", stroke_width=1),
            stroke("#2e9b57", 4, "M24 24c2 2 3 2.5 4.5 1"),
            moved((rect("#fcd53f", 26, 20, 5, 5, 1), rect("#d9920a", 27.5, 16.5, 2, 4, 0.5)), "rotate(20 28 22)"),
        )
    )


def _watering_can() -> str:
    return "".join(
        (
            stroke("#0074ba", 2.4, "M9 12C9 4 20 4 21 12M22 14c8-2 10 3 8 7s-5 5-8 4"),
            path("#00a6ed", "M8.5 12h14.5v14.5a2.5 2.5 0 0 1-2.5 2.5h-9.5a2.5 2.5 0 0 1-2.5-2.5z"),
            path("#0084ce", "M8.5 21v5L3.5 13.5l2.3-1.5z"),
            moved((rect("#0074ba", 0.5, 9.5, 7.5, 4, 1.6),), "rotate(-35 4 11)"),
            path("#0074ba", "M8.5 24.5h14.5v2a2.5 2.5 0 0 1-2.5 2.5h-9.5a2.5 2.5 0 0 1-2.5-2.5z"),
            rect("#83cbff", 11, 14.5, 2.2, 8, 1.1),
        )
    )


def _wheelbarrow() -> str:
    return "".join(
        (
            path("#8c5543", "M6 10c3-5 6-4.5 8-3 2.5-3 7-1.5 9 3z"),
            stroke("#56565c", 2, "M31 13l-6.5 6L7 25M23 20.5l1.5 8.5"),
            path("#44911b", "M2.5 9.5h25L22.5 20.5H10z"),
            path("#5fb531", "M2.5 9.5h25l-1.2 3H4.5z"),
            stroke("#ca0b4a", 2.6, "M28.5 14.8l2-1.8"),
            circle("#3a3a3e", 7, 25, 5),
            circle("#d3d3d3", 7, 25, 2.6),
            circle("#636363", 7, 25, 1),
        )
    )


def _lawn_mower() -> str:
    return "".join(
        (
            stroke("#56565c", 2, "M20 19 29 4M27 4h4"),
            stroke("#3a3a3e", 3, "M27.5 3.5h3"),
            path("#ca0b4a", "M3 20a3 3 0 0 1 3-3h15a3 3 0 0 1 3 3v6H3z"),
            path("#f8312f", "M3 20a3 3 0 0 1 3-3h15a3 3 0 0 1 3 3v1.5H3z"),
            rect("#3a3a3e", 8.5, 11.5, 9, 6, 1.5),
            rect("#9b9b9b", 10.5, 9.5, 5, 2.5, 0.8),
            circle("#3a3a3e", 6.5, 26, 4),
            circle("#d3d3d3", 6.5, 26, 1.8),
            circle("#3a3a3e", 21, 26, 4),
            circle("#d3d3d3", 21, 26, 1.8),
            path("#44911b", "M27 30l.5-4 1 3 1-4.5.8 4 .7-2v3.5z"),
        )
    )


def _garden_shears() -> str:
    return moved(
        (
            path("#9b9b9b", "M15 16C12 11 12.5 5 14.5.5c2 5 3.5 9.5 3.5 14z"),
            path("#bebebe", "M17 16c3-5 2.5-11 .5-15.5-2 5-3.5 9.5-3.5 14z"),
            stroke("#2e9b57", 3.4, "M17 17c-1.5 3-5 4-6 13"),
            stroke("#1d7a41", 3.4, "M15 17c1.5 3 5 4 6 13"),
            circle("#636363", 16, 16.5, 1.8),
        ),
        "rotate(40 16 16)",
    )
