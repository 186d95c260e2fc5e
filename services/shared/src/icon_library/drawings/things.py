"""Small things of the house and the workshop that problems count."""

from __future__ import annotations

from collections.abc import Iterator

from icon_library.drawings.shapes import circle, ellipse, moved, path, rect, stroke


def drawings() -> Iterator[tuple[str, str]]:
    yield "nail", _nail()
    yield (
        "stick",
        stroke("#8c5543", 3.6, "M5 27 27 5") + stroke("#8c5543", 2.8, "M17 15V8M14 18h6") + stroke("#a56953", 1.2, "M6 25 25 6"),
    )
    yield "plank", _plank()
    yield "towel", _towel()
    yield "rope", _rope()
    yield "necklace", _beads_on_a_curve("#f8312f", "#fcd53f", "#00a6ed")
    yield "bracelet", _bracelet()
    yield "paint-can", _paint_can()
    yield "wrapper", _wrapper()
    yield "carpet", _carpet()
    yield "pot", _pot()


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


def _towel() -> str:
    stripes = "".join(rect("#00a6ed", 5, top, 22, 2.6) for top in (20, 24.5))
    return rect("#b5e6ff", 5, 5, 22, 24.5, 1.5) + rect("#83cbff", 5, 5, 22, 5, 1.5) + stripes + rect("#8c5543", 2, 3, 28, 3, 1.5)


def _rope() -> str:
    """A thick twisted rope laid in a loop, its ends frayed."""
    line = "M4 26C12 24 26 20 26 11.5C26 3 8 3 8 11.5C8 18 18 22 26 25.5"
    return (
        stroke("#a5642a", 1.2, "M4 26 .8 24.5M4 26l-3.2.5M4 26l-2.8 2.5M26 25.5l4 .2M26 25.5l3.5 2.5M26 25.5l1.8 3.5")
        + stroke("#a5642a", 5.6, line)
        + stroke("#d3883e", 4.2, line)
        + stroke(
            "#a5642a",
            1.1,
            "M8.5 23.4l-1.2 3.2M11.5 22.4l-1.1 3.2M14.3 21.4l-0.9 3.3M19.1 19l-0.4 3.4M21.6 17.3l0.1 3.4"
            "M23.5 15.1l0.8 3.3M24.6 12.6l1.9 2.8M24.5 10l2.9 1.7M23 8.1l3.4 -0.3M20.6 7l3 -1.7M17.9 6.5"
            "l2.4 -2.4M15 6.6l1.8 -2.9M12.3 7.4l1 -3.2M10.2 9l-0.2 -3.4M9.3 11.2l-2 -2.7M9.7 13.6l-3.1 -1.3"
            "M11.2 15.7l-3.4 0M13.3 17.5l-3.3 0.8M15.8 19.1l-3.2 1.3M18.4 20.6l-3.1 1.5M21.2 21.9l-3 1.6"
            "M24 23.1l-2.9 1.7M26.9 24.4l-2.9 1.7",
        )
        + stroke("#8c5543", 1.6, "M6 23.3l1.2 4.3M25.5 23l-2.3 3.9")
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
