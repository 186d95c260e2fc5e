"""Kitchen things: what is cooked, cut, stirred and eaten with."""

from __future__ import annotations

from collections.abc import Iterator

from icon_library.drawings.shapes import circle, ellipse, moved, path, rect, stroke


def drawings() -> Iterator[tuple[str, str]]:
    yield "frying-pan", _frying_pan()
    yield "baking-tray", _baking_tray()
    yield "kettle", _kettle()
    yield "fork", _fork()
    yield "table-knife", _table_knife()
    yield "cutting-board", _cutting_board()
    yield "ladle", _ladle()
    yield "spatula", _spatula()
    yield "whisk", _whisk()
    yield "rolling-pin", _rolling_pin()
    yield "mug", _mug()
    yield "drinking-straw", _drinking_straw()
    yield "grater", _grater()
    yield "colander", _colander()
    yield "thermos", _thermos()
    yield "foil-roll", _foil_roll()
    yield "cookie-cutter", _cookie_cutter()


def _frying_pan() -> str:
    return "".join(
        (
            moved((rect("#8c5543", 20, 13, 12, 5, 2.4), rect("#3a3a3e", 19, 13.8, 4, 3.4)), "rotate(45 16 16)"),
            circle("#3a3a3e", 12.5, 13, 11.5),
            circle("#636363", 12.5, 12.4, 11.2),
            circle("#48484d", 12.5, 12.8, 8.4),
            path("#56565c", "M6.5 10.5c1.2-2.5 3.5-4 6-4.2.8 0 .8 1.2 0 1.3-2 .3-3.6 1.5-4.7 3.5-.5.9-1.7.3-1.3-.6z"),
        )
    )


def _kettle() -> str:
    return "".join(
        (
            stroke("#3a3a3e", 2.4, "M8 13C8 1.5 24 1.5 24 13"),
            path("#0074ba", "M25 15l5.5-3c.8-.4 1.3.5.8 1.2L27 20.5z"),
            path("#00a6ed", "M6.5 13h18.5c2.5 3 4 7 4 12a4 4 0 0 1-4 4H6.5a4 4 0 0 1-4-4c0-5 1.5-9 4-12z"),
            path("#0074ba", "M2.5 24h26.5v1a4 4 0 0 1-4 4H6.5a4 4 0 0 1-4-4z"),
            path("#0084ce", "M8 13c0-3 3.5-4.5 8-4.5s8 1.5 8 4.5z"),
            circle("#3a3a3e", 16, 7.8, 1.8),
            stroke("#83cbff", 1.8, "M6.5 17.5c-.8 1.5-1.2 3-1.3 4.5"),
        )
    )


def _fork() -> str:
    return moved(
        (
            path(
                "#9b9b9b",
                "M10.5 2a1 1 0 0 1 2 0v8h1.5V2a1 1 0 0 1 2 0v8h1.5V2a1 1 0 0 1 2 0v8.5"
                "c0 3-1.3 4.5-3 5.2L17.2 29a1.9 1.9 0 0 1-3.9 0L14 15.7c-2-.7-3.5-2.2-3.5-5.2z",
            ),
            path(
                "#bebebe", "M10.5 2a1 1 0 0 1 1-1v10c0 2.5 1 3.8 3 4.5l-.7 15a1.9 1.9 0 0 1-.5-1.5L14 15.7c-2-.7-3.5-2.2-3.5-5.2z"
            ),
        ),
        "translate(-1.5 -2.4)rotate(35 15 16)scale(1.14)",
    )


def _table_knife() -> str:
    return moved(
        (
            path("#9b9b9b", "M14 1.5c3.5 0 5.5 4 5.5 10V18h-5.5z"),
            path("#d3d3d3", "M14 1.5c2 1 3 5 3 10V18h-3z"),
            path("#636363", "M14 18h4.5l.5 11a2 2 0 0 1-2 2h-1.5a1.5 1.5 0 0 1-1.5-1.5z"),
            rect("#56565c", 13.6, 17.4, 5.9, 2, 0.8),
        ),
        "translate(-3 -2)rotate(35 16 16)scale(1.14)",
    )


def _cutting_board() -> str:
    return moved(
        (
            path("#b97430", "M8 9.5h16a3 3 0 0 1 3 3V28a3 3 0 0 1-3 3H8a3 3 0 0 1-3-3V12.5a3 3 0 0 1 3-3z"),
            path(
                "#e3a95c",
                "M13 2.5A2.5 2.5 0 0 1 15.5 0h1A2.5 2.5 0 0 1 19 2.5v6.2h5"
                "a3 3 0 0 1 3 3V26.5a3 3 0 0 1-3 3H8a3 3 0 0 1-3-3V11.7a3 3 0 0 1 3-3h5z",
            ),
            circle("#8c5a2b", 16, 4, 1.5),
            stroke("#c98a3f", 1.1, "M9 14h6M17 17h6.5M9.5 21h8M15 25h7.5"),
        ),
        "translate(1.8 1.4)rotate(30 16 16)scale(.88)",
    )


def _ladle() -> str:
    return moved(
        (
            stroke("#9b9b9b", 2.6, "M21 20V4.5c0-3-4-3-4-.3"),
            path("#7a7a80", "M6 19h16.5c0 6-3.5 10-8.2 10S6 25 6 19z"),
            ellipse("#bebebe", 14.2, 19, 8.3, 3),
            ellipse("#636363", 14.2, 19.2, 6.5, 2),
        ),
        "rotate(14 16 16)",
    )


def _spatula() -> str:
    return moved(
        (
            rect("#ca0b4a", 14, 18.5, 4, 12.5, 2),
            rect("#9b9b9b", 15, 12, 2, 8),
            path("#636363", "M9.5 2h13l-1 11.5h-11z"),
            path("#48484d", "M12.3 4h1.5v7.5h-1.5zM15.25 4h1.5v7.5h-1.5zM18.2 4h1.5v7.5h-1.5z"),
        ),
        "rotate(40 16 16)",
    )


def _whisk() -> str:
    return moved(
        (
            stroke("#9b9b9b", 1.3, "M16 18C5 14 8 1.5 16 1.5S27 14 16 18M16 18C11.5 13 12.5 1.5 16 1.5S20.5 13 16 18M16 18V1.5"),
            rect("#8d65c5", 14, 17, 4, 14, 2),
            rect("#635994", 14, 17, 4, 2.6, 1),
        ),
        "rotate(40 16 16)",
    )


def _rolling_pin() -> str:
    return moved(
        (
            rect("#8c5543", 0, 14, 32, 4, 2),
            rect("#b97430", 5.5, 10.5, 21, 11, 2.5),
            rect("#e3a95c", 5.5, 10.5, 21, 8, 2.5),
            rect("#ffce7c", 8, 12.2, 14, 1.6, 0.8),
        ),
        "rotate(-40 16 16)",
    )


def _mug() -> str:
    return "".join(
        (
            stroke("#1d5c31", 3, "M23 10.5h2.5a4 4 0 0 1 4 4v2a4.5 4.5 0 0 1-4.5 4.5H23"),
            path("#2e9b57", "M3 5h20.5v21a3 3 0 0 1-3 3H6a3 3 0 0 1-3-3z"),
            path("#1d7a41", "M19.5 5h4v21a3 3 0 0 1-3 3h-3.5c1.5 0 2.5-1.5 2.5-3z"),
            ellipse("#7ed6a0", 13.25, 5.2, 10.2, 2.4),
            ellipse("#6d4534", 13.25, 5.6, 8.4, 1.7),
            path("#fff", "M12 22.5c-3.6-2.4-5-4.2-5-6 0-2.7 3.4-3.5 5-1.2 1.6-2.3 5-1.5 5 1.2 0 1.8-1.4 3.6-5 6z"),
        )
    )


def _drinking_straw() -> str:
    return "".join(
        (
            stroke("#f8312f", 4, "M10 30 18.5 8.5 27 3.5"),
            path(
                "#fff",
                "M10.5 23.3l4 1.6.8-2.1-4-1.6zM12.7 17.8l4 1.6.8-2.1-4-1.6"
                "zM14.9 12.3l4 1.6.8-2.1-4-1.6zM22 4.2l2 3.4 1.9-1.1-2-3.4z",
            ),
            stroke("#ca0b4a", 1, "M16.5 8.3l4 2.4M18 6.5l2.8 3"),
        )
    )


def _grater() -> str:
    holes = "".join(
        path("#56565c", f"M{x:g} {y:g}h2.4l-1.2 1.8z")
        for row, y in enumerate((13, 17, 21, 25))
        for x in (10 + row % 2 * 1.5, 14 + row % 2 * 1.5, 18 + row % 2 * 1.5)
    )
    return "".join(
        (
            stroke("#ca0b4a", 2.8, "M11.5 8V5a2.5 2.5 0 0 1 2.5-2.5h4A2.5 2.5 0 0 1 20.5 5v3"),
            path("#9b9b9b", "M10 8h15l3 21.5h-6z"),
            path("#d3d3d3", "M8.5 8h13.5l3 21.5H5.5z"),
            holes,
        )
    )


def _colander() -> str:
    holes = "".join(
        circle("#7a7a80", x, y, 1)
        for x, y in (
            (8, 16),
            (12, 16),
            (16, 16),
            (20, 16),
            (24, 16),
            (10, 20),
            (14, 20),
            (18, 20),
            (22, 20),
            (13, 23.6),
            (16, 23.6),
            (19, 23.6),
        )
    )
    return "".join(
        (
            stroke("#9b9b9b", 2.2, "M4 13.5H1.5v-3H5M28 13.5h2.5v-3H27"),
            rect("#9b9b9b", 11, 26, 10, 3, 1.2),
            path("#bebebe", "M3.5 12h25c0 8.5-5 15-12.5 15S3.5 20.5 3.5 12z"),
            holes,
            rect("#d3d3d3", 2.5, 9.5, 27, 3.4, 1.7),
        )
    )


def _thermos() -> str:
    """A vacuum flask beside its cup of something hot."""
    return "".join(
        (
            path("#9b9b9b", "M5.5 7c0-3.5 1-6 2-6h5c1 0 2 2.5 2 6z"),
            rect("#636363", 4, 6.3, 12, 2.6, 0.8),
            path("#ca0b4a", "M3.5 8.9h13a1 1 0 0 1 1 1V28.5a2 2 0 0 1-2 2h-11a2 2 0 0 1-2-2V9.9a1 1 0 0 1 1-1z"),
            path("#f8312f", "M3.5 8.9h9.5v21.6H4.5a2 2 0 0 1-2-2V9.9a1 1 0 0 1 1-1z"),
            rect("#bebebe", 2.5, 12, 15, 2),
            rect("#bebebe", 2.5, 25.5, 15, 2),
            rect("#ff9b99", 4.6, 15.5, 1.6, 8, 0.8),
            stroke("#636363", 1.8, "M27.5 22.5c4-.5 4 5 0 4.5"),
            path("#9b9b9b", "M18.8 20h9.7l-1 10.5h-7.7z"),
            ellipse("#6d4534", 23.6, 20.2, 4.8, 1.3),
            stroke("#bebebe", 1.6, "M21.5 16.5c-1.8-2 1.5-3 0-5.5M25.5 16.5c-1.8-2 1.5-3 0-5.5"),
        )
    )


def _foil_roll() -> str:
    """Foil drawn from its box."""
    return "".join(
        (
            path("#9b9b9b", "M5 14h22v15.5H5z"),
            path("#d3d3d3", "M5 14h22v14l-2 1.5H5z"),
            path("#f3f3f3", "M9 14h5L7 29.5H5V23zM19 14h3.5L15 29.5h-3.5z"),
            path("#bebebe", "M27 22v7.5h-4.5z"),
            path(
                "#004f82",
                "M5 14h22v2l-1.4 1.4L24.2 16l-1.4 1.4L21.4 16 20 17.4 18.6 16l-1.4 1.4"
                "L15.8 16l-1.4 1.4L13 16l-1.4 1.4L10.2 16l-1.4 1.4L7.4 16 6 17.4 5 16z",
            ),
            rect("#0074ba", 1, 3, 30, 12, 1.8),
            rect("#00a6ed", 1, 3, 30, 9.5, 1.8),
            path("#fff", "M8 5.5h16v4.5H8z"),
            path("#9b9b9b", "M10 6.8h9v.8h-9zM10 8.4h6v.8h-6z"),
        )
    )


def _cookie_cutter() -> str:
    star = "M16 2.5l4 8.7 9.5 1.1-7 6.5 1.9 9.4-8.4-4.7-8.4 4.7 1.9-9.4-7-6.5 9.5-1.1z"
    return moved(
        (path("none", star, stroke="#7a7a80", stroke_width=3.4, stroke_linejoin="round"),), "translate(1 1.8)scale(.94)"
    ) + moved((path("none", star, stroke="#d3d3d3", stroke_width=2.6, stroke_linejoin="round"),), "translate(1)scale(.94)")


def _baking_tray() -> str:
    """A baking tray from above, biscuits on it."""
    biscuits = "".join(
        circle("#b97430", x, y + 0.6, 3.4)
        + circle("#e3a95c", x, y, 3.3)
        + circle("#8c5543", x - 1, y - 0.8, 0.7)
        + circle("#8c5543", x + 1.1, y + 0.6, 0.7)
        for x in (8, 16, 24)
        for y in (11.5, 20)
    )
    return "".join(
        (
            rect("#56565c", 0.5, 11.5, 31, 9, 3),
            rect("#636363", 2, 5, 28, 22.5, 2.6),
            rect("#9b9b9b", 2, 4, 28, 22.5, 2.6),
            rect("#7a7a80", 4, 6, 24, 18.5, 1.4),
            biscuits,
        )
    )
