"""Shops and houses of one trade: one front each, told apart by the sign on the roof and the colour of the awning."""

from __future__ import annotations

from collections.abc import Iterator

from icon_library.drawings.shapes import circle, ellipse, moved, path, rect, stroke


def drawings() -> Iterator[tuple[str, str]]:
    yield "shop", _front("#f8312f", "#0074ba", _basket())
    yield "supermarket", _front("#00a650", "#f8312f", _cart())
    yield "bakery", _front("#d3883e", "#8c5543", _pretzel())
    yield "bookshop", _front("#0074ba", "#533566", _book())
    yield "toy-shop", _front("#8d65c5", "#f8312f", _bear())
    yield "pet-shop", _front("#26c5d9", "#8c5543", _paw())
    yield "flower-shop", _front("#f985b8", "#44911b", _flower())
    yield "candy-shop", _front("#f8527a", "#ca0b4a", _sweet())
    yield "ice-cream-shop", _front("#83cbff", "#f985b8", _cone())
    yield "shoe-shop", _front("#ff822d", "#3a3a3e", _shoe())
    yield "clothes-shop", _front("#ca0b4a", "#0074ba", _shirt())
    yield "fruit-shop", _front("#86d72f", "#44911b", _apple())
    yield "restaurant", _front("#ca0b4a", "#6d4534", _cutlery())
    yield "cafe", _front("#a56953", "#6d4534", _coffee())
    yield "pizzeria", _front("#44911b", "#f8312f", _pizza())
    yield "hairdresser", _front("#9b9b9b", "#3a3a3e", _scissors())
    yield "pharmacy", _front("#00a650", "#00a650", _cross("#fff"))
    yield "market-stall", _market_stall()
    yield "lemonade-stand", _lemonade_stand()
    yield "ticket-booth", _ticket_booth()


def _front(awning: str, board: str, sign: str) -> str:
    """A shop's front; `sign` is drawn round the origin within 5 units."""
    stripes = "".join(path(awning if at % 2 == 0 else "#f1e9f6", f"M{2 + 4 * at:g} 14.5h4v4.5a2 2 0 0 1-4 0z") for at in range(7))
    return "".join(
        (
            rect("#f3dfbd", 3, 14, 26, 16),
            rect("#d9bd8c", 3, 28.5, 26, 1.8),
            rect("#83cbff", 5, 20.5, 12.5, 6.5, 0.4),
            path("#b5e6ff", "M7 27 12 20.5h3L10 27z"),
            rect("#8c5543", 20, 20, 6.5, 10.3, 0.4),
            rect("#83cbff", 21.2, 21.3, 4.1, 4.5, 0.3),
            stripes,
            path(awning, "M4 11.5h24l2 3.5H2z"),
            circle(board, 16, 7.5, 7),
            circle("#fff8ea", 16, 7.5, 5.9),
            moved([sign], "translate(16 7.5)"),
        )
    )


def _basket() -> str:
    return (
        stroke("#8c5543", 1.2, "M-3-.5C-3-4.5 3-4.5 3-.5")
        + path("#e19747", "M-4.2-.5h8.4L3.2 4h-6.4z")
        + stroke("#a5642a", 0.8, "M-1.5 1v2M1.5 1v2")
    )


def _cart() -> str:
    return (
        stroke("#3a3a3e", 1.1, "M-4.8-3.5h1.5L-1.8 2H3.5")
        + path("#00a6ed", "M-3-2.3h7.3L3.4 1h-5.5z")
        + circle("#3a3a3e", -1.2, 3.6, 0.9)
        + circle("#3a3a3e", 2.8, 3.6, 0.9)
    )


def _pretzel() -> str:
    return stroke(
        "#a5642a",
        1.7,
        "M-3 3.8C1 1.5 3.5-.5 3.3-2.2 3-4 .6-3.8 0-2-.6-3.8-3-4-3.3-2.2-3.5-.5-1 1.5 3 3.8M-3.2-.8"
        "C-4 1.5-2.5 3.2 0 3.2S4 1.5 3.2-.8",
    )


def _book() -> str:
    return path(
        "#f8312f", "M-4.5-2.5c1.7-.9 3.2-.9 4.5.3 1.3-1.2 2.8-1.2 4.5-.3v6c-1.7-.9-3.2-.9-4.5.3-1.3-1.2-2.8-1.2-4.5-.3z"
    ) + path("#fff", "M-3.6-2c1.2-.5 2.2-.4 3.1.5v4.6c-.9-.7-1.9-.9-3.1-.6zM3.6-2C2.4-2.5 1.4-2.4.5-1.5v4.6c.9-.7 1.9-.9 3.1-.6z")


def _bear() -> str:
    return "".join(
        (
            circle("#8c5543", -2.8, -2.8, 1.5),
            circle("#8c5543", 2.8, -2.8, 1.5),
            circle("#a56953", 0, 0.3, 4),
            ellipse("#f3c07b", 0, 1.7, 1.9, 1.4),
            "".join(circle("#212121", x, y, 0.6) for x, y in ((-1.5, -0.6), (1.5, -0.6), (0, 1.2))),
        )
    )


def _paw() -> str:
    return path(
        "#8c5543",
        "M0-.3c1.8 0 3.2 1.8 3.2 3 0 1-.8 1.3-1.6 1.3-.6 0-1-.3-1.6-.3s-1 .3-1.6.3c-.8 0-1.6-.3-1.6-1.3 0-1.2 1.4-3 3.2-3z",
    ) + "".join(ellipse("#8c5543", x, y, 1, 1.3) for x, y in ((-3.6, -0.5), (-1.4, -2.8), (1.4, -2.8), (3.6, -0.5)))


def _flower() -> str:
    petals = "".join(moved([ellipse("#f8527a", 0, -2.6, 1.5, 1.9)], f"rotate({72 * turn})") for turn in range(5))
    return petals + circle("#fcd53f", 0, 0, 1.5)


def _sweet() -> str:
    return (
        path("#f8527a", "M-5-2.3-2-.6v1.2l-3 1.7zM5-2.3 2-.6v1.2l3 1.7z")
        + circle("#f8312f", 0, 0, 2.8)
        + stroke("#fff", 0.9, "M-1.5-1.5c1.5.3 2.5 1.2 3 2.8")
    )


def _cone() -> str:
    return path("#d3883e", "M-2.5.5h5L0 5z") + circle("#f985b8", 0, -1.2, 3.1) + circle("#f8312f", 0, -4, 0.9)


def _shoe() -> str:
    return (
        path("#f8312f", "M-4.5-2.5c1.2.7 2 .3 2.6-.5C-.8-1 .8.2 3 .4c1.2.1 1.7.8 1.6 2h-9.1z")
        + rect("#fff", -4.5, 2, 9.1, 1.2, 0.5)
        + rect("#9b9b9b", -4.5, 2.8, 9.1, 0.7, 0.3)
    )


def _shirt() -> str:
    return path("#00a6ed", "M-2-3.5c1 1.2 3 1.2 4 0L5-1.8 3.7.8l-1.2-.6V4h-5V.2l-1.2.6L-5-1.8z")


def _apple() -> str:
    return path(
        "#f8312f",
        "M0-2c1.8-1.3 4.2.1 4.2 2.4C4.2 2.6 2.7 4.5 1.6 4.5 1 4.5.6 4.2 0 4.2s-1 .3-1.6.3"
        "C-2.7 4.5-4.2 2.6-4.2.4-4.2-1.9-1.8-3.3 0-2z",
    ) + path("#44911b", "M0-2.5c0-1.5.9-2.4 2.5-2.5 0 1.5-.9 2.4-2.5 2.5z")


def _cutlery() -> str:
    return stroke("#636363", 1.2, "M-2 4V-4M-3.5-4v2.5c0 1 .7 1.5 1.5 1.5s1.5-.5 1.5-1.5V-4M2.5 4V.5") + path(
        "#636363", "M1.9-4.5C4-3.5 4.2-1 3.5 1H1.9z"
    )


def _coffee() -> str:
    return (
        stroke("#f8312f", 1.2, "M2.5-.5h.8a1.5 1.5 0 0 1 0 3h-1")
        + path("#f8312f", "M-3.8-1.5h6.6v3.8c0 1.3-1 2.2-2.2 2.2h-2.2c-1.2 0-2.2-.9-2.2-2.2z")
        + stroke("#9b9b9b", 0.8, "M-2-2.8c-.6-.7.6-1.2 0-1.9M.8-2.8c-.6-.7.6-1.2 0-1.9")
    )


def _pizza() -> str:
    return (
        path("#d3883e", "M-4.5-2.5C-1.5-4.5 1.5-4.5 4.5-2.5L0 5z")
        + path("#fcd53f", "M-3.5-1.4c2.3-1.3 4.7-1.3 7 0L0 4.5z")
        + circle("#f8312f", -1.2, -0.6, 0.9)
        + circle("#f8312f", 1.4, -0.2, 0.9)
        + circle("#f8312f", 0, 2, 0.8)
    )


def _scissors() -> str:
    return stroke("#9b9b9b", 1.2, "M-2.5-4.5 1.5 1.5M2.5-4.5-1.5 1.5") + stroke(
        "#f8312f", 1.2, "M-3.6 3a1.5 1.5 0 1 0 3 0 1.5 1.5 0 1 0-3 0zM.6 3a1.5 1.5 0 1 0 3 0 1.5 1.5 0 1 0-3 0z"
    )


def _cross(colour: str) -> str:
    return circle("#00a650", 0, 0, 5.9) + path(colour, "M-1.4-4.2h2.8v2.8h2.8v2.8H1.4v2.8h-2.8V1.4h-2.8v-2.8h2.8z")


def _awning(colour: str, top: float) -> str:
    return "".join(
        path(colour if at % 2 == 0 else "#e9dff0", f"M{2 + 4 * at:g} {top + 5:g}h4v2.5a2 2 0 0 1-4 0z")
        + path(colour if at % 2 == 0 else "#f3eef8", f"M{4 + 3.430 * at:g} {top:g}h3.430L{6 + 4 * at:g} {top + 5.2:g}h-4z")
        for at in range(7)
    )


def _market_stall() -> str:
    """A stall with an awning and three heaps of fruit."""

    def heap(x: float, colour: str) -> str:
        return "".join(circle(colour, x + dx, y, 2) for dx, y in ((-2.4, 18.5), (0.6, 18.5), (3, 18.8), (-1, 15.8), (1.8, 15.8)))

    return "".join(
        (
            rect("#8c5543", 3, 8, 2, 22),
            rect("#8c5543", 27, 8, 2, 22),
            heap(7.8, "#f8312f"),
            heap(15.8, "#ff822d"),
            heap(24, "#86d72f"),
            rect("#e19747", 1.5, 19.5, 29, 5, 0.6),
            rect("#a5642a", 3, 24.5, 26, 5.5, 0.4),
            stroke("#c47a2c", 1, "M11 19.8v4.5M21 19.8v4.5"),
            _awning("#f8312f", 2),
        )
    )


def _lemonade_stand() -> str:
    lemon = ellipse("#fcd53f", 16, 24.5, 4.6, 3.5) + path("#fcd53f", "M20 23l2 1.5-2 1.5z")
    return "".join(
        (
            rect("#8c5543", 4, 8, 2, 14),
            rect("#8c5543", 26, 8, 2, 14),
            path("#d3e9f5", "M8 11.5h6v7H8z"),
            path("#fcd53f", "M8.6 13.5h4.8v5H8.6z"),
            path("#fff2a8", "M18 14.5h3.5l-.5 4h-2.5zM22.5 14.5H26l-.5 4H23z"),
            rect("#f3c07b", 1.5, 18.5, 29, 3, 0.8),
            rect("#e19747", 3, 21.5, 26, 8.5, 0.5),
            rect("#fff8ea", 8.5, 20.8, 15, 7.5, 1),
            lemon,
            _awning("#fcd53f", 2),
        )
    )


def _ticket_booth() -> str:
    """A small booth with a window, a ticket on its roof."""
    return "".join(
        (
            rect("#8d65c5", 5, 14, 22, 16, 0.6),
            path("#635994", "M5 25h22v5H5z"),
            rect("#b5e6ff", 9, 16.5, 14, 7.5, 0.8),
            circle("#f3c07b", 16, 20.3, 2.4),
            path("#f8312f", "M11.8 24c0-1.5 2-2.4 4.2-2.4s4.2.9 4.2 2.4z"),
            rect("#fcd53f", 7.5, 23.6, 17, 2, 0.6),
            path("#f8312f", "M16 7.5 29.5 12.5V15h-27v-2.5z"),
            path("#ca0b4a", "M2.5 13.8h27v1.8h-27z"),
            path("#fcd53f", "M8 2h16v2.2a1.5 1.5 0 0 0 0 3V9.5H8V7.2a1.5 1.5 0 0 0 0-3z"),
            stroke("#d9920a", 1, "M12 3.5v4.5M15 4.5h5.5M15 7h4"),
        )
    )
