"""What is fixed or stands about in a house, and machines in public places."""

from __future__ import annotations

from collections.abc import Iterator

from icon_library.drawings.shapes import circle, moved, path, rect, stroke


def drawings() -> Iterator[tuple[str, str]]:
    yield "ironing-board", _ironing_board()
    yield "clothesline", _clothesline()
    yield "light-switch", _light_switch()
    yield "door-handle", _door_handle()
    yield "radiator", _radiator()
    yield "fireplace", _fireplace()
    yield "window-blind", _window_blind()
    yield "tablecloth", _tablecloth()
    yield "towel-stack", _towel_stack()
    yield "vending-machine", _vending_machine()
    yield "cash-machine", _cash_machine()
    yield "donation-box", _donation_box()
    yield "pill-bottle", _pill_bottle()
    yield "traffic-cone", _traffic_cone()


def _ironing_board() -> str:
    return "".join(
        (
            stroke("#7a7a80", 2, "M10 14l13 15M22 14 9 29"),
            path("#0074ba", "M1 12.5C1 10 6 9.5 9 9.5h20a2 2 0 0 1 2 2v1.5a2 2 0 0 1-2 2H8c-4 0-7-.5-7-2.5z"),
            path("#83cbff", "M1 11.5C1 9.5 6 8.5 9 8.5h20a2 2 0 0 1 2 2v.5a2 2 0 0 1-2 2H8c-4 0-7 0-7-1.5z"),
            path("#f8312f", "M14 8.5c0-3 2-5 6-5h4.5v5z"),
            path("#7a0a36", "M17.5 6.8c.5-.8 1.3-1.3 2.5-1.3h2.3v1.3z"),
        )
    )


def _clothesline() -> str:
    return "".join(
        (
            rect("#8c5543", 1.5, 2, 2, 28, 0.8),
            rect("#8c5543", 28.5, 2, 2, 28, 0.8),
            stroke("#9b9b9b", 1.2, "M2.5 5.5c8 3 19 3 27 0"),
            path("#f8312f", "M5.5 7.5 9 7c.5 1.5 2 1.5 2.5.2l3 .3 1.5 4-2.2.8-.5-1.3V19H7v-8l-.8 1.3-2-.8z"),
            path("#0084ce", "M18.5 7.8l8-.6.8 12.8h-3.3l-1-7.5-1 7.5h-3.3z"),
            *(rect("#fcd53f", x, 5.5, 1.4, 3.4, 0.5) for x in (6.5, 13, 18.6, 25.4)),
        )
    )


def _light_switch() -> str:
    return "".join(
        (
            rect("#b9aec6", 5, 2, 22, 28.5, 3.5),
            rect("#f3eef8", 5, 2, 22, 27, 3.5),
            rect("#cdc4d6", 10, 7, 12, 17.5, 1.6),
            path("#fff", "M10.8 8.5a.8.8 0 0 1 .8-.8h8.8a.8.8 0 0 1 .8.8V16H10.8z"),
            path("#dcd3e6", "M10.8 16h10.4v6.5a1 1 0 0 1-1 1h-8.4a1 1 0 0 1-1-1z"),
            circle("#9b9b9b", 16, 4.6, 0.9),
            circle("#9b9b9b", 16, 26.6, 0.9),
            rect("#f8312f", 14.5, 10, 3, 1.4, 0.7),
        )
    )


def _door_handle() -> str:
    return "".join(
        (
            rect("#b8780a", 4, 1.5, 9, 29, 2.5),
            rect("#fcd53f", 4, 1.5, 7.5, 29, 2.5),
            path("#d9920a", "M7 9h19c3.5 0 4.5 2 4.5 5h-3c0-1-.5-1.5-1.5-1.5H7z"),
            path("#fff0a0", "M7 9h19c2 0 3.3.7 4 2-1-.7-2-.8-3-.8H7z"),
            circle("#d9920a", 7.8, 10.8, 3),
            circle("#5c3a00", 7.8, 21, 1.8),
            path("#5c3a00", "M7 21h1.6l.8 5H6.2z"),
        )
    )


def _radiator() -> str:
    ribs = "".join(rect("#f3eef8", x, 5, 4, 20.5, 2) + rect("#cdc4d6", x + 2.8, 6, 1.2, 18.5, 0.6) for x in (3, 8, 13, 18, 23))
    return "".join(
        (
            rect("#b9aec6", 2, 8.5, 26, 3, 1),
            rect("#b9aec6", 2, 19, 26, 3, 1),
            ribs,
            rect("#9b9b9b", 27, 20, 3, 2),
            rect("#9b9b9b", 28.5, 20, 2, 10),
            rect("#f8312f", 27, 6, 4, 5, 1),
            *(rect("#9b9b9b", x, 25, 2, 5) for x in (4, 24)),
        )
    )


def _fireplace() -> str:
    bricks = "".join(
        rect("#c94a24", x, y, 4.6, 2.4, 0.3)
        for row, y in enumerate((8.5, 12, 15.5, 19, 22.5, 26))
        for x in ((3.5, 24) if row else (3.5, 8.7, 13.8, 18.9, 24))
    )
    return "".join(
        (
            rect("#a83a18", 2.5, 7, 27, 23.5, 0.6),
            bricks,
            path("#3a3a3e", "M9 30.5V17c0-6 14-6 14 0v13.5z"),
            path(
                "#ff822d",
                "M16 15.5c4.5 3.5 6 6.5 4.8 10-.7 2-2.5 3-4.8 3s-4.1-1-4.8-3"
                "c-.7-2.2.2-4.3 1.8-5.5.1 1.5.6 2.3 1.5 2.7-.4-2.8 0-5.2 1.5-7.2z",
            ),
            path(
                "#fcd53f",
                "M16.5 21.5c1.8 1.6 2.4 3 1.9 4.6-.4 1.2-1.3 1.8-2.4 1.8s-2-.6-2.3-1.6"
                "c-.3-1.2.3-2.3 1.2-2.9.1.7.3 1 .7 1.2-.1-1.2.2-2.3.9-3.1z",
            ),
            path("#8c5543", "M9.5 27.5l13 1.5v1.5h-13z"),
            path("#6d4534", "M22.5 27.5l-13 1.5v1.5h13z"),
            rect("#8c5543", 1, 3.5, 30, 4, 0.8),
            rect("#fcd53f", 6, 1, 2, 2.5),
        )
    )


def _window_blind() -> str:
    slats = "".join(
        rect("#f3c07b", 4, y, 24, 2.5, 0.8) + rect("#d3883e", 4, y + 1.8, 24, 0.9, 0.4) for y in (6, 9.4, 12.8, 16.2, 19.6)
    )
    return "".join(
        (
            rect("#cdc4d6", 2.5, 2.5, 27, 28, 1),
            rect("#83cbff", 5, 5, 22, 23),
            path("#b5e6ff", "M5 28 17 16h6L11 28z"),
            slats,
            rect("#8c5a2b", 3, 2, 26, 3.6, 1),
            stroke("#8c5a2b", 0.9, "M9 5.5v17M23 5.5v20"),
            circle("#8c5a2b", 23, 26, 1.3),
        )
    )


def _tablecloth() -> str:
    """A table under a checked cloth."""
    checks = "".join(
        rect("#f8312f", x, y, 4, 3.5) for row, y in enumerate((12.5, 16, 19.5)) for x in range(4 + row % 2 * 4, 27, 8)
    )
    return "".join(
        (
            rect("#8c5543", 6, 20, 3, 10, 0.8),
            rect("#8c5543", 23, 20, 3, 10, 0.8),
            path("#cdc4d6", "M4 11h24v12l-3 2-3-2-3 2-3-2-3 2-3-2-3 2-3-2z"),
            path("#fff", "M4 11h24v11l-3 2-3-2-3 2-3-2-3 2-3-2-3 2-3-2z"),
            checks,
            path("#ca0b4a", "M6 7.5h20l2 5H4z"),
            path("#f8312f", "M6 7.5h20l1.2 3H4.8z"),
        )
    )


def _towel_stack() -> str:
    """Folded towels on each other."""
    rows = (("#83cbff", "#3f9fdc", 22), ("#f985b8", "#d9508f", 14.5), ("#fcd53f", "#d9920a", 7))
    return "".join(
        rect(shade, 3, top + 3, 26, 4.6, 2.2)
        + rect(light, 3, top, 26, 6.5, 3)
        + path(shade, f"M29 {top + 3.2:g}H8a1 1 0 0 1 0-1.4h20.6z")
        + rect("#fff", 9, top, 2.2, 6.5)
        for light, shade, top in rows
    )


def _vending_machine() -> str:
    goods = "".join(
        rect(colour, 7 + 4.2 * (at % 3), 5.5 + 5.5 * (at // 3), 2.8, 4, 0.7)
        for at, colour in enumerate(
            ("#f8312f", "#fcd53f", "#00d26a", "#ff822d", "#8d65c5", "#f985b8", "#fcd53f", "#00d26a", "#f8312f")
        )
    )
    return "".join(
        (
            rect("#7a0a36", 4.5, 29, 4, 2),
            rect("#7a0a36", 23.5, 29, 4, 2),
            rect("#ca0b4a", 3, 1, 26, 28.5, 1.6),
            rect("#f8312f", 3, 1, 23.5, 28.5, 1.6),
            rect("#d3e9f5", 5.5, 4, 14, 17.5, 0.8),
            goods,
            *(rect("#9ccdf0", 5.5, y, 14, 0.9) for y in (9.6, 15.1, 20.6)),
            rect("#3a3a3e", 6, 24, 13, 3.5, 0.8),
            rect("#f3eef8", 21.5, 6, 3.5, 6, 0.6),
            *(circle("#3a3a3e", x, y, 0.5) for x in (22.5, 24) for y in (7.5, 9, 10.5)),
            rect("#3a3a3e", 22.6, 14, 1.2, 4, 0.4),
        )
    )


def _cash_machine() -> str:
    return "".join(
        (
            rect("#0074ba", 4, 1, 24, 30, 2),
            rect("#00a6ed", 4, 1, 24, 6, 2),
            circle("#fcd53f", 16, 4, 1.9),
            rect("#3a3a3e", 7, 8.5, 12, 8, 0.8),
            rect("#83cbff", 8.2, 9.7, 9.6, 5.6, 0.4),
            rect("#3a3a3e", 21, 9, 4.5, 1.4, 0.6),
            *(rect("#f3eef8", x, y, 1.6, 1.4, 0.3) for x in (20.6, 22.8, 25) for y in (12.2, 14.2)),
            rect("#3a3a3e", 7, 19, 18, 2.4, 0.8),
            rect("#44911b", 9.5, 20, 13, 9, 0.6),
            rect("#7cc46c", 9.5, 20, 13, 7.8, 0.6),
            circle("#d8f2d0", 16, 24, 2.3),
        )
    )


def _donation_box() -> str:
    return "".join(
        (
            circle("#d9920a", 16, 5.5, 4.5),
            circle("#fcd53f", 16, 5.5, 3.5),
            path("#8d65c5", "M5.5 9h21l2.5 4h-26z"),
            rect("#433b6b", 10, 10, 12, 1.8, 0.8),
            rect("#6d45ad", 3, 13, 26, 17, 1.4),
            rect("#8d65c5", 3, 13, 26, 14.5, 1.4),
            path("#fff", "M16 26.5c-5-3.3-6.7-5.3-6.7-7.5 0-3.6 4.8-4.4 6.7-1.5 1.9-2.9 6.7-2.1 6.7 1.5 0 2.2-1.7 4.2-6.7 7.5z"),
        )
    )


def _pill_bottle() -> str:
    return "".join(
        (
            rect("#cdc4d6", 8, 1.5, 16, 7.5, 1.4),
            rect("#f3eef8", 8, 1.5, 12.5, 7.5, 1.4),
            stroke("#b9aec6", 0.9, "M11 3v4.5M14 3v4.5M17 3v4.5M20 3v4.5"),
            path(
                "#d9641a", "M9 9h14c1.5.8 2.5 2.5 2.5 4.5V28a2.5 2.5 0 0 1-2.5 2.5H9A2.5 2.5 0 0 1 6.5 28V13.5c0-2 1-3.7 2.5-4.5z"
            ),
            path("#ff822d", "M9 9h10c1.5.8 2 2.5 2 4.5V30.5H9A2.5 2.5 0 0 1 6.5 28V13.5c0-2 1-3.7 2.5-4.5z"),
            rect("#f3eef8", 6.5, 14.5, 19, 11),
            moved(
                (
                    rect("#f8312f", 10.5, 17.5, 5.5, 5, 2.5),
                    rect("#fcd53f", 15.5, 17.5, 6, 5, 2.5),
                    rect("#fcd53f", 15.5, 17.5, 3, 5),
                ),
                "rotate(-20 16 20)",
            ),
        )
    )


def _traffic_cone() -> str:
    return "".join(
        (
            path("#d9641a", "M2 27.5 5 24h22l3 3.5v1.5a1.5 1.5 0 0 1-1.5 1.5h-25A1.5 1.5 0 0 1 2 29z"),
            path("#ff822d", "M14 2.5a1 1 0 0 1 1-.8h2a1 1 0 0 1 1 .8L25 26c-5 1.5-13 1.5-18 0z"),
            path(
                "#f3eef8",
                "M12.2 8.5c2.4.8 5.2.8 7.6 0l1.5 5c-3.3 1-7.3 1-10.6 0z"
                "M9.2 18.5c4.2 1.2 9.4 1.2 13.6 0l1.2 4c-5 1.4-11 1.4-16 0z",
            ),
        )
    )
