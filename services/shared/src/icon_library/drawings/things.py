"""Small things that problems count: toys, school things, things to collect and to build with."""

from __future__ import annotations

from collections.abc import Iterator

from icon_library.drawings.shapes import circle, ellipse, moved, path, rect, stroke


def drawings() -> Iterator[tuple[str, str]]:
    yield "ball", _ball()
    yield "block", _block()
    yield "lego-brick", _lego()
    yield (
        "tile",
        rect("#0084ce", 3, 3, 26, 26, 2) + rect("#00a6ed", 3, 3, 24.5, 24.5, 2) + path("#83cbff", "M15.5 7 23.5 15l-8 8-8-8z"),
    )
    yield "nail", _nail()
    yield (
        "stick",
        stroke("#8c5543", 3.6, "M5 27 27 5") + stroke("#8c5543", 2.8, "M17 15V8M14 18h6") + stroke("#a56953", 1.2, "M6 25 25 6"),
    )
    yield "plank", _plank()
    yield "eraser", _eraser()
    yield "marker", _marker()
    yield "chalk", moved((rect("#cdc4d6", 12, 3, 8, 26, 2), rect("#f3eef8", 12, 3, 5, 26, 2)), "rotate(40 16 16)")
    yield "album", _album()
    yield "magazine", _magazine()
    yield "towel", _towel()
    yield "rope", _rope()
    yield "necklace", _beads_on_a_curve("#f8312f", "#fcd53f", "#00a6ed")
    yield "bracelet", _bracelet()
    yield "whistle", _whistle()
    yield "paint-can", _paint_can()
    yield "wrapper", _wrapper()
    yield "carpet", _carpet()
    yield "pot", _pot()


def _ball() -> str:
    return "".join(
        (
            circle("#ca0b4a", 16, 16, 13),
            circle("#f8312f", 15.6, 15.6, 12.4),
            path("#fff", "M3.3 14c8-3 17-3 25.4 0 .3 1.3.4 2.7.2 4-8.5-3-17-3-25.8 0a13 13 0 0 1 .2-4z"),
            ellipse("#ff9b99", 11, 8, 3, 1.8),
        )
    )


def _block() -> str:
    return "".join(
        (
            path("#ffce7c", "M16 2.5 29 9 16 15.5 3 9z"),
            path("#e19747", "M3 9l13 6.5V30L3 23.5z"),
            path("#c47a2c", "M29 9l-13 6.5V30l13-6.5z"),
        )
    )


def _lego() -> str:
    studs = "".join(rect("#f8312f", x, 6, 6, 5, 1) + ellipse("#ff6b68", x + 3, 6.4, 3, 1.3) for x in (5, 13, 21))
    return studs + rect("#ca0b4a", 2, 10, 28, 16, 1.5) + rect("#f8312f", 2, 10, 28, 12.5, 1.5)


def _nail() -> str:
    return moved(
        (
            path("#9b9b9b", "M14.5 6h3v20L16 31l-1.5-5z"),
            path("#bebebe", "M14.5 6H16v25l-1.5-5z"),
            rect("#636363", 10.5, 3, 11, 3.6, 1.4),
        ),
        "rotate(35 16 16)",
    )


def _plank() -> str:
    return moved(
        (
            rect("#d3883e", 1, 11.5, 30, 9, 1),
            rect("#b97430", 1, 18.5, 30, 3, 1),
            stroke("#a5642a", 1, "M4 14.5h10M18 16.5h9M6 17h7"),
            ellipse("#a5642a", 16.5, 14.3, 1.6, 1),
        ),
        "rotate(-25 16 16)",
    )


def _eraser() -> str:
    return moved(
        (
            rect("#ff8fb3", 2, 10, 28, 12.5, 2.5),
            path("#0074ba", "M12 10h15.5a2.5 2.5 0 0 1 2.5 2.5v7.5a2.5 2.5 0 0 1-2.5 2.5H12z"),
            rect("#fff", 12, 14, 18, 4.5),
            path("#e06a92", "M2 19h10v3.5H4.5A2.5 2.5 0 0 1 2 20z"),
        ),
        "rotate(-30 16 16)",
    )


def _marker() -> str:
    return moved(
        (
            path("#636363", "M13.5 28h5L17 31h-2z"),
            path("#e6e6e6", "M12 23h8l-1.5 5.5h-5z"),
            rect("#f3eef8", 11, 9, 10, 14.5, 1),
            rect("#0074ba", 11, 12, 10, 6),
            path("#0074ba", "M11 2.5A1.5 1.5 0 0 1 12.5 1h7A1.5 1.5 0 0 1 21 2.5V10H11z"),
            rect("#00a6ed", 18, 3, 1.8, 7, 0.9),
        ),
        "rotate(40 16 16)",
    )


def _album() -> str:
    return "".join(
        (
            rect("#8c2f5a", 4, 2, 25, 28, 2.5),
            rect("#ca0b4a", 7, 2, 22, 28, 2.5),
            rect("#fff", 10.5, 7, 15, 13, 1),
            path("#83cbff", "M12 8.5h12v10H12z"),
            path("#44911b", "M12 18.5l4-6 3 3.5 2-2 3 3v1.5z"),
            rect("#fcd53f", 13, 23.5, 10, 2.4, 1.2),
        )
    )


def _magazine() -> str:
    return "".join(
        (
            path("#cdc4d6", "M7 3h20a1 1 0 0 1 1 1v26H7z"),
            rect("#ff6dc6", 4, 2, 21, 28, 1),
            rect("#fff", 6.5, 4.5, 16, 4, 0.6),
            circle("#ffce7c", 14.5, 16, 4.6),
            path("#6d4534", "M9.5 16c0-7 10-7 10 0-2-2.5-8-2.5-10 0z"),
            path("#00a6ed", "M7 27.5c0-8 15-8 15 0z"),
        )
    )


def _towel() -> str:
    stripes = "".join(rect("#00a6ed", 5, top, 22, 2.6) for top in (20, 24.5))
    return rect("#b5e6ff", 5, 5, 22, 24.5, 1.5) + rect("#83cbff", 5, 5, 22, 5, 1.5) + stripes + rect("#8c5543", 2, 3, 28, 3, 1.5)


def _rope() -> str:
    loops = "".join(stroke("#d3883e", 2.6, f"M4 {y:g}c0-3.5 24-3.5 24 0s-24 3.5-24 0z") for y in (23, 18, 13))
    return (
        loops
        + stroke("#a5642a", 1, "M9 25.5l2-1M21 25.5l-2-1M9 15.5l2-1M21 15.5l-2-1M15 20.6h2")
        + stroke("#d3883e", 2.6, "M16 10.5c0-5 6-8 11-6")
    )


def _beads_on_a_curve(*colours: str) -> str:
    places = ((4, 5), (4.6, 10.5), (6.8, 15.7), (10.5, 20), (16, 22.5), (21.5, 20), (25.2, 15.7), (27.4, 10.5), (28, 5))
    beads = "".join(circle(colours[at % len(colours)], x, y, 2.7) for at, (x, y) in enumerate(places))
    return stroke("#9b9b9b", 1, "M4 3c0 26 24 26 24 0") + beads + path("#8d65c5", "M16 23l3 3.5-3 4.5-3-4.5z")


def _bracelet() -> str:
    turns = range(0, 360, 36)
    beads = "".join(
        moved((circle(("#00a6ed", "#f70a8d")[step % 2], 16, 5.5, 3.2),), f"rotate({turn} 16 16)")
        for step, turn in enumerate(turns)
    )
    return (
        path(
            "#9b9b9b",
            "M16 4.8a11.2 11.2 0 1 0 0 22.4 11.2 11.2 0 0 0 0-22.4zm0 1.4a9.8 9.8 0 1 1 0 19.6 9.8 9.8 0 0 1 0-19.6z",
        )
        + beads
    )


def _whistle() -> str:
    return "".join(
        (
            path("#ca0b4a", "M3 8h26v6.5H20.5A9 9 0 1 1 5 15.5l-2-1z"),
            path("#f8312f", "M3 8h26v4.5H19A9 9 0 0 0 4.5 15L3 14z"),
            circle("#fff", 12, 19.5, 4.2),
            circle("#636363", 12, 19.5, 3),
            rect("#7a0a36", 14, 8, 4, 3),
            circle("#9b9b9b", 4.5, 22.5, 1.8),
        )
    )


def _paint_can() -> str:
    return "".join(
        (
            stroke("#9b9b9b", 1.4, "M5 11c0-11 22-11 22 0"),
            rect("#d3d3d3", 5, 9, 22, 20, 2),
            rect("#f3eef8", 5, 14, 22, 10),
            ellipse("#0074ba", 16, 9.5, 11, 2.8),
            path(
                "#00a6ed",
                "M6 9.5c4 2.4 16 2.4 20 0V17a1.8 1.8 0 0 1-3.6 0v-2.5a1.6 1.6 0 0 0-3.2 0V21a2 2 0 0 1-4 0v-7c-4 0-7-1-9.2-2.5z",
            ),
        )
    )


def _wrapper() -> str:
    """A candy's empty paper, crumpled and twisted at its ends."""
    return "".join(
        (
            path("#cdc4d6", "M9.5 12.5 2 8l2.5 5L2 17l3 1-1 5 6.5-4.5zM22.5 19.5 30 24l-2.5-5L30 15l-3-1 1-5-6.5 4.5z"),
            path("#8d65c5", "M9 11l4 1.5L17 10l3 2.5 3.5-.5L22.5 16l1.5 4-4 .5-3 2.5-3.5-2-4.5.5 1-5z"),
            path("#a985dd", "M12 14l4-1.5 1.5 2.5L21 14l-1.5 3.5 1 2-4-1-2.5 2-.5-3z"),
        )
    )


def _carpet() -> str:
    fringe = "".join(stroke("#d9920a", 1.2, f"M{x:g} 3v3M{x:g} 26v3") for x in range(5, 28, 3))
    return (
        fringe
        + rect("#ca0b4a", 3, 5, 26, 22, 1)
        + rect("#fcd53f", 5.5, 7.5, 21, 17, 0.5)
        + rect("#ca0b4a", 7, 9, 18, 14)
        + path("#fcd53f", "M16 10.5 22.5 16 16 21.5 9.5 16z")
    )


def _pot() -> str:
    """A cooking pot with its lid."""
    return "".join(
        (
            rect("#636363", 1, 15, 5, 3, 1.5),
            rect("#636363", 26, 15, 5, 3, 1.5),
            path("#0074ba", "M4 13h24v11a4.5 4.5 0 0 1-4.5 4.5h-15A4.5 4.5 0 0 1 4 24z"),
            path("#00a6ed", "M3.5 12.5C4.5 8.5 9.5 7 16 7s11.5 1.5 12.5 5.5a.8.8 0 0 1-.8 1H4.3a.8.8 0 0 1-.8-1z"),
            rect("#636363", 13, 4, 6, 3.4, 1.6),
        )
    )
