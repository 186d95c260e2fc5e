"""What things are built, joined, tied and lit with."""

from __future__ import annotations

from collections.abc import Iterator

from icon_library.drawings.shapes import circle, ellipse, moved, path, rect, stroke


def drawings() -> Iterator[tuple[str, str]]:
    yield "screw", _screw()
    yield "bolt", _bolt()
    yield "metal-nut", _metal_nut()
    yield "washer", _washer()
    yield "hook-screw", _hook()
    yield "hinge", _hinge()
    yield "spring", _spring()
    yield "single-brick", _single_brick()
    yield "roof-tile", _roof_tile()
    yield "pipe", _pipe()
    yield "wire", _wire()
    yield "glue", _glue()
    yield "glue-stick", _glue_stick()
    yield "tape-roll", _tape_roll()
    yield "string-ball", _string_ball()
    yield "chain", _chain()
    yield "key-ring", _key_ring()
    yield "match", _match()
    yield "cardboard", _cardboard()
    yield "lantern", _lantern()


def _screw() -> str:
    threads = "".join(stroke("#636363", 1.4, f"M{12.6 + 0.25 * at:g} {11 + 3 * at:g}l{6.8 - 0.5 * at:g}-1.4") for at in range(5))
    return moved(
        (
            path("#9b9b9b", "M13.5 7h5v15L16 31l-2.5-9z"),
            path("#bebebe", "M13.5 7H16v24l-2.5-9z"),
            threads,
            path("#7a7a80", "M9 2.5h14c0 3-3 5.5-5 5.5h-4c-2 0-5-2.5-5-5.5z"),
            rect("#9b9b9b", 8.5, 1, 15, 2.6, 1.2),
            rect("#3a3a3e", 15, 0.8, 2, 2, 0.4),
        ),
        "rotate(35 16 16)",
    )


def _bolt() -> str:
    threads = "".join(rect("#636363", 11.5, y, 9, 1.3, 0.6) for y in (17, 20.2, 23.4, 26.6))
    return moved(
        (
            rect("#9b9b9b", 12, 8, 8, 23, 1.4),
            rect("#bebebe", 12, 8, 3.5, 23, 1.4),
            threads,
            path("#7a7a80", "M8 2h16l2 1.5V8l-2 1.5H8L6 8V3.5z"),
            path("#b3b3b8", "M11.5 2h9v7.5h-9z"),
        ),
        "rotate(35 16 16)translate(1.3 1.3)scale(.92)",
    )


def _metal_nut() -> str:
    """A six-sided nut from above."""
    return "".join(
        (
            path("#7a7a80", "M9.5 4h13L30 17l-7.5 13h-13L2 17z"),
            path("#b3b3b8", "M9.5 2h13L30 15l-7.5 13h-13L2 15z"),
            circle("#d3d3d3", 16, 15, 9),
            circle("#7a7a80", 16, 15, 6.5),
            circle("#fff", 16, 15.5, 5.2),
        )
    )


def _washer() -> str:
    return "".join(
        (
            path("#7a7a80", "M16 4.5a13 13 0 1 0 0 26 13 13 0 0 0 0-26zm0 7.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11z"),
            path("#b3b3b8", "M16 2.5a13 13 0 1 0 0 26 13 13 0 0 0 0-26zm0 7.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11z"),
            stroke("#e1e1e6", 1.6, "M6.5 13c1-4 3.5-6.5 7-7.5"),
        )
    )


def _hook() -> str:
    return "".join(
        (
            rect("#b97430", 8, 2, 16, 13, 2),
            rect("#e3a95c", 8, 2, 16, 11, 2),
            circle("#8c5a2b", 12, 4.8, 1),
            circle("#8c5a2b", 20, 4.8, 1),
            stroke("#636363", 3.2, "M16 8v12c0 3 1 5.5 4 5.5s4.5-2.5 4-5"),
            stroke("#9b9b9b", 1, "M15.5 8.5v11.5"),
            circle("#636363", 24, 20, 2.2),
        )
    )


def _hinge() -> str:
    holes = "".join(circle("#8a5a00", x, y, 1.5) for x in (6, 26) for y in (9, 16, 23))
    return "".join(
        (
            rect("#d9920a", 2, 5, 28, 23, 1.6),
            rect("#fcd53f", 2, 4, 28, 22.5, 1.6),
            holes,
            *(
                rect(colour, 12.5, y, 7, 5.2, 1)
                for colour, y in (("#d9920a", 2.5), ("#b8780a", 7.9), ("#d9920a", 13.3), ("#b8780a", 18.7), ("#d9920a", 24.1))
            ),
        )
    )


def _spring() -> str:
    turns = "".join(
        stroke("#7a7a80", 2.2, f"M7 {y:g}c0 4 18 1 18-3") + stroke("#b3b3b8", 2.2, f"M7 {y:g}c0-3.5 18-4 18-3")
        for y in (26, 21.5, 17, 12.5, 8)
    )
    return turns + stroke("#7a7a80", 2.2, "M7 8c0-3 8-4 12-4")


def _single_brick() -> str:
    return "".join(
        (
            path("#ff8a5c", "M9 8h20l-6 6H2z"),
            path("#d9532b", "M2 14h21v11H2z"),
            path("#a83a18", "M29 8v11l-6 6V14z"),
            *(ellipse("#a83a18", x, 11, 1.9, 1) for x in (10, 15.5, 21)),
            stroke("#a83a18", 1.2, "M5 18h4M13 21h5"),
        )
    )


def _roof_tile() -> str:
    return "".join(
        (
            rect("#a83a18", 10, 1.5, 12, 4, 1),
            path("#a83a18", "M4 4.5h24v16c0 6-5 10-12 10S4 26.5 4 20.5z"),
            path("#e0623a", "M4 4.5h24v14.5c0 6-5 10-12 10S4 25 4 19z"),
            stroke("#c04a22", 1.8, "M10.5 7.5v15M16 7.5v17M21.5 7.5v15"),
            path("#ff8a5c", "M4 4.5h24v2.2H4z"),
        )
    )


def _pipe() -> str:
    return "".join(
        (
            path("#7d868c", "M6 8h11a8 8 0 0 1 8 8v9h-9v-8H6z"),
            path("#b3bbc0", "M6 8h11a8 8 0 0 1 8 8v.5c-1.5-3.5-4-5.5-8-5.5H6z"),
            rect("#636b70", 2, 5.5, 5.5, 14, 1.4),
            rect("#9aa3a9", 2, 5.5, 5.5, 5, 1.4),
            rect("#636b70", 13.5, 24, 14, 5.5, 1.4),
            rect("#9aa3a9", 13.5, 24, 5, 5.5, 1.4),
        )
    )


def _wire() -> str:
    """An insulated wire in a loose coil, copper bare at both ends."""
    line = "M7 6c14-7 24 4 20 12.5S9 28.5 6.5 20.5 15 8.5 20.5 12 19 23 14.5 20.5"
    return (
        stroke("#a05a2c", 2.2, "M7 6 2 8.5M14.5 20.5 11.2 17.2")
        + stroke("#e09a54", 1.3, "M7 6 2 8.5M14.5 20.5 11.2 17.2")
        + stroke("#ca0b4a", 3.6, line)
        + stroke("#f8312f", 2.6, line)
    )


def _glue() -> str:
    return "".join(
        (
            path("#f8312f", "M14.8 1h2.4l1.5 7h-5.4z"),
            rect("#ca0b4a", 12, 7.5, 8, 3, 0.8),
            path("#cdc4d6", "M11 10.5h10c3 1.5 4 4 4 7V28a2.5 2.5 0 0 1-2.5 2.5h-13A2.5 2.5 0 0 1 7 28V17.5c0-3 1-5.5 4-7z"),
            path("#f3eef8", "M11 10.5h7c2.5 1.5 3.5 4 3.5 7V30.5h-12A2.5 2.5 0 0 1 7 28V17.5c0-3 1-5.5 4-7z"),
            rect("#0074ba", 7, 17, 18, 9.5),
            path("#fff", "M16 18c1.3 1.8 2.5 2.8 2.5 4.3a2.5 2.5 0 0 1-5 0c0-1.5 1.2-2.5 2.5-4.3z"),
        )
    )


def _glue_stick() -> str:
    return moved(
        (
            path("#f3eef8", "M12 3.5c2-1.8 6-1.8 8 0V11h-8z"),
            path("#cdc4d6", "M17.5 2.3c1 .2 1.8.6 2.5 1.2V11h-2.5z"),
            rect("#9b9b9b", 11, 9.5, 10, 3),
            rect("#d9920a", 10, 12, 12, 15, 0.8),
            rect("#fcd53f", 10, 12, 8.5, 15, 0.8),
            rect("#f8312f", 10, 16, 12, 6),
            rect("#3a3a3e", 11, 26.5, 10, 4.5, 1),
        ),
        "rotate(35 16 16)",
    )


def _tape_roll() -> str:
    return "".join(
        (
            path("#d9920a", "M14 24.5h15.5l-1.5 2 1.5 2H14z"),
            circle("#d9920a", 14.5, 15.5, 13),
            circle("#fcd53f", 14.5, 15, 12.6),
            circle("#d9920a", 14.5, 15, 9.6),
            circle("#fcd53f", 14.5, 15, 8.8),
            circle("#a56953", 14.5, 15, 6.6),
            circle("#fff", 14.5, 15.5, 5.2),
            path("#fcd53f", "M14.5 24.8H29l-1.3 1.5 1 1.4H14.5z"),
        )
    )


def _string_ball() -> str:
    return "".join(
        (
            stroke("#d3a36a", 1.8, "M23 25c3 1 4 3.5 8 3"),
            circle("#a9743f", 15, 16, 12.8),
            circle("#d3a36a", 14.6, 15.6, 12.1),
            stroke(
                "#a9743f",
                1.2,
                "M4 11c6-1 15 4 19 13M3.3 16c5-.5 11 3 14.5 11M7 7.5c7-.5 15 4 18.5 11.5M11.5 4.6c5.5.5 11 4 14 8.5",
            ),
            stroke("#8c5a2b", 1.2, "M8 24.5c6-1 12.5-8 14-18M12 27.5c6-2 12-8 13.5-15.5M5 21c5-2 9.5-7.5 11-16"),
        )
    )


def _chain() -> str:
    """Three links."""
    links = ((8, 24, "#9b9b9b"), (24, 8, "#9b9b9b"), (16, 16, "#636363"))
    return "".join(
        moved(
            (path("none", "M-4.5-3.2h9a3.2 3.2 0 0 1 0 6.4h-9a3.2 3.2 0 0 1 0-6.4z", stroke=colour, stroke_width=2.6),),
            f"translate({x:g} {y:g})rotate(-45)scale(.9)",
        )
        for x, y, colour in links
    )


def _key_ring() -> str:
    def key(turn: int, metal: str, shade: str) -> str:
        return moved(
            (
                path(metal, "M14.5 17.5h3V28l-1.5 2-1.5-2z"),
                path(shade, "M17.5 20.5h2.5v2h-2.5zM17.5 24h2v2h-2z"),
                circle(metal, 16, 15.5, 4),
                circle("#fff", 16, 14.6, 1.3),
            ),
            f"rotate({turn} 16 9)",
        )

    return "".join(
        (
            key(32, "#bebebe", "#9b9b9b"),
            key(-32, "#fcd53f", "#d9920a"),
            key(0, "#f9b21c", "#d9920a"),
            path("none", "M16 2a6 6 0 1 0 .1 0z", stroke="#7a7a80", stroke_width=2),
        )
    )


def _match() -> str:
    return moved(
        (
            rect("#d9a566", 14.4, 10, 3.2, 21, 0.6),
            rect("#f3c07b", 14.4, 10, 1.6, 21, 0.6),
            ellipse("#ca0b4a", 16, 7.5, 3.2, 5),
            ellipse("#f8312f", 15.4, 7, 2.4, 4.2),
        ),
        "rotate(35 16 16)",
    )


def _cardboard() -> str:
    """A sheet of cardboard with its corrugated edge."""
    waves = "M2.5 25.5" + "q1.125-3.4 2.25 0t2.25 0" * 6
    return "".join(
        (
            path("#c98a3f", "M2.5 5h27v18H2.5z"),
            path("#d9a05a", "M2.5 3h27v18.5H2.5z"),
            rect("#8c5a2b", 2.5, 21.5, 27, 6.5),
            stroke("#e3a95c", 1.3, waves),
            rect("#b97430", 2.5, 27, 27, 1.8),
            stroke("#b97430", 1, "M6 8h6M18 12h7M9 16h8"),
        )
    )


def _lantern() -> str:
    return "".join(
        (
            stroke("#56565c", 1.8, "M9.5 12C7-1.5 25-1.5 22.5 12"),
            path("#3a3a3e", "M11 6h10l3 5H8z"),
            path("#fff0a0", "M9 11h14v14H9z"),
            path(
                "#ff822d",
                "M16 13.5c3 2.5 4.5 4.5 3.7 7.2-.5 1.8-2 2.8-3.7 2.8s-3.2-1-3.7-2.8"
                "c-.4-1.5.3-3 1.4-3.9 0 1.2.4 1.7 1.1 2-.3-2 .2-3.8 1.2-5.3z",
            ),
            rect("#56565c", 8, 11, 2, 14),
            rect("#56565c", 22, 11, 2, 14),
            path("#3a3a3e", "M7 24.5h18l1.5 5.5h-21z"),
        )
    )
