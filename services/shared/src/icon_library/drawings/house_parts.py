"""Machines and fittings of a house, and a pocket."""

from __future__ import annotations

from collections.abc import Iterator

from icon_library.drawings.shapes import circle, path, rect, stroke


def drawings() -> Iterator[tuple[str, str]]:
    yield "gumball-machine", _gumball_machine()
    yield "stairs", _stairs()
    yield "balcony", _balcony()
    yield "roof", _roof()
    yield "gate", _gate()
    yield "pocket", _pocket()
    yield "bike-rack", _bike_rack()
    yield "shoe-rack", _shoe_rack()
    yield "grill", _grill()
    yield "water-cooler", _water_cooler()
    yield "laboratory", _laboratory()


def _gumball_machine() -> str:
    colours = ("#f8312f", "#fcd53f", "#00a6ed", "#00d26a", "#f985b8", "#8d65c5")
    places = (
        (11, 12),
        (15, 14),
        (19, 12.5),
        (22, 10),
        (9.5, 8.5),
        (13.3, 9.5),
        (17.5, 8.8),
        (12.5, 15.8),
        (19.3, 15.6),
        (21.5, 14),
    )
    return "".join(
        (
            path("#f8312f", "M11 19h10l3.5 10.5h-17z"),
            path("#ca0b4a", "M18 19h3l3.5 10.5H19z"),
            circle("#d3e9f5", 16, 11, 9),
            "".join(circle(colours[at % 6], x, y, 2) for at, (x, y) in enumerate(places)),
            path("#f8312f", "M11.5 2.5h9l1 2.5h-11z"),
            rect("#f8312f", 9, 18, 14, 2.8, 1),
            circle("#f9c23c", 16, 24, 2.2),
            rect("#7a0a36", 13.8, 27, 4.4, 2.5, 0.6),
            rect("#7a0a36", 6.5, 29, 19, 1.8, 0.8),
        )
    )


def _stairs() -> str:
    treads = "".join(rect("#e19747", 1.5 + 5.8 * at, 24 - 5.2 * at, 6.8, 1.8, 0.4) for at in range(5))
    return "".join(
        (
            path("#a5642a", "M2 24.5h5.8v-5.2h5.8v-5.2h5.8V8.9h5.8V3.7H30.5V30H2z"),
            path("#8c5543", "M2 27h28.5v3H2z"),
            treads,
            stroke("#6d4534", 1.7, "M3 15.5 27 .8M4.5 23.5v-9M16 13V7M27.5 3V1"),
        )
    )


def _balcony() -> str:
    return "".join(
        (
            rect("#f3c98c", 2, 1, 28, 29.5, 1),
            rect("#8c5543", 9, 4, 14, 16),
            rect("#b5e6ff", 10.5, 5.5, 5, 14),
            rect("#b5e6ff", 16.5, 5.5, 5, 14),
            "".join(
                circle(colour, x, 16, 2.2) for colour, x in (("#f8312f", 5.5), ("#f985b8", 9), ("#f8312f", 23), ("#f985b8", 26.5))
            ),
            path("#44911b", "M3 17c2-1.5 6-1.5 8 0v2.5H3zM21 17c2-1.5 6-1.5 8 0v2.5h-8z"),
            rect("#636363", 1, 18.5, 30, 2, 0.6),
            "".join(rect("#636363", 1.5 + 4.6 * at, 20, 1.4, 6.5) for at in range(7)),
            rect("#b5a8c4", 0.5, 26, 31, 3, 0.8),
        )
    )


def _roof() -> str:
    tiles = "".join(
        path("#ca0b4a", f"M{x:g} {y:g}h4.4v1.2a2.2 2.2 0 0 1-4.4 0z")
        for y, xs in ((9, (9.3, 13.8, 18.3)), (13.5, (6.5, 11.5, 16.3, 21.2)), (18, (4, 8.9, 13.8, 18.7, 23.6)))
        for x in xs
    )
    return "".join(
        (
            rect("#8d8d92", 21.5, 2, 5, 9),
            rect("#636363", 20.5, 1, 7, 2.5, 0.6),
            path("#f8312f", "M9 5h14l8.5 18.5H.5z"),
            tiles,
            rect("#a00a3c", 0.5, 22, 31, 2.5, 0.6),
            rect("#f3dfbd", 4, 24.5, 24, 6),
            rect("#83cbff", 7, 26, 5, 4.5),
            rect("#83cbff", 20, 26, 5, 4.5),
        )
    )


def _gate() -> str:
    return "".join(
        (
            rect("#8d8d92", 1, 7, 5.5, 23),
            rect("#8d8d92", 25.5, 7, 5.5, 23),
            path("#636363", "M.5 7.5 3.7 3 7 7.5zM25 7.5 28.2 3l3.3 4.5z"),
            stroke("#3a3a3e", 1.7, "M8 28.5V15c2.5-4 13.5-4 16 0v13.5M16 12v16.5M8 18h16M8 26h16M12 12.5v16M20 12.5v16"),
            circle("#fcd53f", 14.8, 21.5, 1),
            circle("#fcd53f", 17.2, 21.5, 1),
            rect("#5db53a", 0.5, 29, 31, 1.8, 0.8),
        )
    )


def _pocket() -> str:
    return "".join(
        (
            path("#0074ba", "M2 2h28v28H2z"),
            path("#0086d4", "M2 2h28v5H2z"),
            path("#005c94", "M6 9.5h20v13L16 28 6 22.5z"),
            path("#0099e0", "M6.8 8.5h18.4v13.5L16 27 6.8 22z"),
            rect("#0086d4", 5.5, 7.5, 21, 4, 0.6),
            stroke("#fcd53f", 1, "M8.5 14v7l7.5 4.2 7.5-4.2v-7M7.5 9.5h17"),
            circle("#d9920a", 7, 13, 0.9),
            circle("#d9920a", 25, 13, 0.9),
            stroke("#fcd53f", 1, "M3 4.5h26"),
        )
    )


def _bike_rack() -> str:
    return "".join(
        (
            stroke("#7d8b99", 2, "M3 27V14a3 3 0 0 1 6 0v13M12.5 27V14a3 3 0 0 1 6 0v13M22 27V14a3 3 0 0 1 6 0v13"),
            rect("#636363", 0.5, 26, 31, 3, 1),
            stroke(
                "#3a3a3e",
                1.9,
                "M1.8 20.5a5.5 5.5 0 1 0 11 0 5.5 5.5 0 1 0-11 0zM18.5 20.5a5.5 5.5 0 1 0 11 0 5.5 5.5 0 1 0-11 0z",
            ),
            stroke("#f8312f", 2, "M7.3 20.5 11.5 11h8.5l4.5 9.5M11.5 11l4 9.5L20.5 11M20 11l-1-4h3"),
            rect("#3a3a3e", 9, 8.5, 5, 2, 0.9),
        )
    )


def _shoe_rack() -> str:
    def shoe(x: float, y: float, colour: str) -> str:
        return path(colour, f"M{x:g} {y:g}c1.4.8 2.4.4 3-.6 1.2 1.7 3 2.6 5 2.9 1.2.2 1.6 1 1.5 2.2H{x:g}z") + rect(
            "#fff", x, y + 3.7, 9.5, 1.1, 0.4
        )

    return "".join(
        (
            rect("#8c5543", 1.5, 3, 2.5, 27.5, 0.6),
            rect("#8c5543", 28, 3, 2.5, 27.5, 0.6),
            "".join(rect("#a56953", 2, y, 28, 2, 0.4) for y in (10.8, 19.3, 27.5)),
            shoe(5.5, 5.9, "#f8312f"),
            shoe(17, 5.9, "#00a6ed"),
            shoe(5.5, 14.4, "#44911b"),
            shoe(17, 14.4, "#3a3a3e"),
            shoe(5.5, 22.6, "#fcb400"),
            shoe(17, 22.6, "#8d65c5"),
        )
    )


def _grill() -> str:
    return "".join(
        (
            stroke("#9b9b9b", 1.1, "M11 7c-1-1.2 1-2 0-3.5M16 7c-1-1.2 1-2 0-3.5M21 7c-1-1.2 1-2 0-3.5"),
            stroke("#636363", 1.9, "M10 19 6 30M22 19l4 11M8.5 26h15"),
            path("#3a3a3e", "M2.5 12h27c-.5 6-6 9.5-13.5 9.5S3 18 2.5 12z"),
            path("#f8312f", "M5.5 14.5h21c-1 3.5-5 5.5-10.5 5.5s-9.5-2-10.5-5.5z"),
            rect("#9b9b9b", 1.5, 11, 29, 1.9, 0.8),
            rect("#a5642a", 6, 8.3, 8.5, 2.9, 1.4),
            rect("#a5642a", 17, 8.3, 8.5, 2.9, 1.4),
            circle("#3a3a3e", 25.5, 29, 2),
        )
    )


def _water_cooler() -> str:
    return "".join(
        (
            path("#83cbff", "M10.5 1.5h11a2 2 0 0 1 2 2v6l-5 3.5h-5l-5-3.5v-6a2 2 0 0 1 2-2z"),
            path("#b5e6ff", "M10.5 3.5h3v6l-1-.7h-2z"),
            rect("#f3eef8", 7.5, 12.5, 17, 18, 1.2),
            rect("#cdc4d6", 20.5, 12.5, 4, 18, 1.2),
            rect("#b5a8c4", 9.5, 15, 9.5, 7.5, 0.6),
            rect("#00a6ed", 10.8, 15, 2, 2.5, 0.4),
            rect("#f8312f", 15.5, 15, 2, 2.5, 0.4),
            path("#fff", "M10.3 18.5h3l-.4 4h-2.2z"),
            rect("#636363", 8, 29.5, 16, 1.5, 0.5),
        )
    )


def _laboratory() -> str:
    return "".join(
        (
            path("#e6f3fb", "M1 4.5A2.5 2.5 0 0 1 3.5 2h25A2.5 2.5 0 0 1 31 4.5V23H1z"),
            path("#a9b8c4", "M1 22h30v5.5a2.5 2.5 0 0 1-2.5 2.5h-25A2.5 2.5 0 0 1 1 27.5z"),
            path("#cfe6f5", "M6 7.5h5v1H10v4l4 7a1 1 0 0 1-.9 1.5H3.9A1 1 0 0 1 3 19.5l4-7v-4H6z"),
            path("#f8527a", "M5.2 16h6.6l2.2 3.7a.9.9 0 0 1-.8 1.3H3.8a.9.9 0 0 1-.8-1.3z"),
            path("#bfdcee", "M16 12.5h5.5v7a1.5 1.5 0 0 1-1.5 1.5h-2.5a1.5 1.5 0 0 1-1.5-1.5z"),
            path("#00d26a", "M16.6 16h4.3v3.5a1 1 0 0 1-1 1h-2.3a1 1 0 0 1-1-1z"),
            stroke("#3a3a3e", 1.7, "M25 7.5l2.5 5.5M24.5 20.5h5.5M29 20c1.5-3 .5-6-2-6.5"),
            rect("#f3eef8", 2, 21, 28, 2.6, 0.6),
            rect("#0074ba", 3.5, 23.6, 25, 6.4),
            rect("#83cbff", 5, 25, 10, 3.5, 0.4),
            rect("#83cbff", 17, 25, 10, 3.5, 0.4),
        )
    )
