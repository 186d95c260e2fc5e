"""What money is kept in, paid with and counted as: piles, wallet, piggy bank, till, cards, cheque."""

from __future__ import annotations

from collections.abc import Iterator

from icon_library.drawings.shapes import circle, ellipse, moved, path, rect, stroke


def drawings() -> Iterator[tuple[str, str]]:
    yield "coins", _stack(7, 28, 3) + _stack(25, 28, 5) + _stack(16, 29.5, 8)
    yield "coin-stack", _stack(16, 29, 9, 11)
    yield "coin-heap", _coin_heap()
    yield "coin-roll", _coin_roll()
    yield "coin-jar", _coin_jar()
    yield "money", _money()
    yield "wallet", _wallet()
    yield "piggy-bank", _piggy_bank()
    yield "cash-box", _cash_box()
    yield "cash-register", _cash_register()
    yield "safe", _safe()
    yield "gift-card", _gift_card()
    yield "cheque", _cheque()
    yield "sale-tag", _sale_tag()
    yield "gold-bar", _bar_of("#fcd53f", "#d9920a", "#fff0a0", "#b8780a")
    yield "silver-bar", _bar_of("#d3d3d3", "#9b9b9b", "#f0f0f0", "#7a7a7a")


def _stack(cx: float, bottom: float, coins: int, radius: float = 6.5) -> str:
    """Coins lying on each other, seen from a little above."""
    depth = 0.32 * radius
    top = bottom - depth - 2.4 * coins
    half = f"{radius:g} {depth:g} 0 0"
    edges = "".join(f"M{cx - radius:g} {top + 2.4 * coin + 1:g}a{half} 0 {2 * radius:g} 0" for coin in range(1, coins))
    return "".join(
        (
            path("#f9b21c", f"M{cx - radius:g} {top:g}v{2.4 * coins:g}a{half} 0 {2 * radius:g} 0v{-2.4 * coins:g}z"),
            stroke("#b8780a", 1, edges),
            stroke("#b8780a", 1, f"M{cx - radius:g} {bottom - depth - 0.3:g}a{half} 0 {2 * radius:g} 0"),
            ellipse("#fcd53f", cx, top + 0.4, radius, depth),
            ellipse("#ffe98f", cx, top + 0.2, radius * 0.75, depth * 0.68),
        )
    )


def _coin_heap() -> str:
    places = ((6, 26), (13, 27), (20, 27), (26.5, 26), (9.5, 20.5), (16.5, 21), (23, 20.5), (13, 14.5), (19.5, 15), (16.5, 9))
    return "".join(
        ellipse("#b8780a", x, y + 0.9, 5, 3.6) + ellipse("#fcd53f", x, y, 5, 3.4) + ellipse("#e8a313", x, y, 3, 2)
        for x, y in places
    )


def _coin_roll() -> str:
    """Coins rolled in paper, some of them pushed out at one end."""
    edges = "".join(ellipse("#b8780a", x + 1, 16, 3, 7) + ellipse("#f9b21c", x, 16, 3, 7) for x in (12, 9, 6))
    return moved(
        (
            path("#cdc4d6", "M13 8h15c1.6 0 2.8 3.6 2.8 8s-1.2 8-2.8 8H13z"),
            path("#f3eef8", "M13 8h15c1.2 0 2.2 2.2 2.6 5H13z"),
            path("#00a6ed", "M18 8h5.5c1.2 2 1.8 5 1.8 8s-.6 6-1.8 8H18c1.2-2 1.8-5 1.8-8S19.2 10 18 8z"),
            ellipse("#cdc4d6", 13, 16, 3.2, 8),
            edges,
            ellipse("#ffe373", 6, 16, 2, 5),
        ),
        "rotate(-25 16 16)",
    )


def _coin_jar() -> str:
    coins = "".join(
        ellipse("#b8780a", x, y + 0.7, 3.4, 2.2) + ellipse("#fcd53f", x, y, 3.4, 2.2)
        for x, y in ((11, 26), (17, 26.6), (22, 25.6), (13.5, 22), (19.5, 22.3), (10.6, 19), (16.4, 18.4), (21.6, 18.6))
    )
    return "".join(
        (
            path("#bcd9ea", "M8 8h16c2.5 1.5 3.5 4 3.5 7v11a4 4 0 0 1-4 4h-15a4 4 0 0 1-4-4V15c0-3 1-5.5 3.5-7z"),
            path("#e3f2fa", "M9 9.5h14c2 1.2 2.8 3.3 2.8 5.5v10.6a3 3 0 0 1-3 3H9.2a3 3 0 0 1-3-3V15c0-2.2.8-4.3 2.8-5.5z"),
            coins,
            rect("#f8312f", 7, 3, 18, 5.5, 1.6),
            rect("#ca0b4a", 7, 6.5, 18, 2, 1),
        )
    )


def _money() -> str:
    """A note and coins of no certain currency."""
    return "".join(
        (
            rect("#3a8f2c", 2, 5, 28, 16.5, 1.8),
            rect("#7cc46c", 2, 5, 28, 15, 1.8),
            stroke("#d8f2d0", 1, "M4.3 7.3h23.4v10.4H4.3z"),
            circle("#d8f2d0", 16, 12.5, 3.6),
            *(circle("#b8780a", x, y + 0.8, 5) + circle("#fcd53f", x, y, 5) + circle("#e8a313", x, y, 3) for x, y in _COINS),
        )
    )


_COINS = ((24.5, 23), (16.5, 24.6))


def _wallet() -> str:
    return "".join(
        (
            rect("#44911b", 6, 4.5, 19, 10, 1),
            rect("#7cc46c", 6, 4.5, 19, 3, 1),
            path("#6d4534", "M5 8h21a3 3 0 0 1 3 3v14a3.5 3.5 0 0 1-3.5 3.5h-20A3.5 3.5 0 0 1 2 25V11a3 3 0 0 1 3-3z"),
            path("#8c5543", "M2 11.5h24a3 3 0 0 1 3 3V25a3.5 3.5 0 0 1-3.5 3.5h-20A3.5 3.5 0 0 1 2 25z"),
            path("#6d4534", "M21.5 16H30a1 1 0 0 1 1 1v6a1 1 0 0 1-1 1h-8.5a4 4 0 0 1 0-8z"),
            circle("#fcd53f", 22, 20, 1.7),
        )
    )


def _piggy_bank() -> str:
    return "".join(
        (
            circle("#d9920a", 16, 5.2, 4),
            circle("#fcd53f", 16, 5.2, 3),
            path("#e0608f", "M8 24h5v6H8.8zM19 24h5l-.8 6H19z"),
            path("#e0608f", "M21 6.5 27 5l-1.2 6z"),
            ellipse("#f985b8", 15.5, 18, 12.5, 9.6),
            path("#f985b8", "M24 13h4.5a1.5 1.5 0 0 1 1.5 1.5v6a1.5 1.5 0 0 1-1.5 1.5H24z"),
            ellipse("#e0608f", 29, 17.5, 1.9, 3.2),
            rect("#a33263", 11.5, 9.8, 9, 1.7, 0.8),
            circle("#3a3a3e", 23.2, 14.2, 1.3),
            stroke("#e0608f", 1.8, "M3.5 17c-2-.5-2.5-3-.8-3.8"),
            ellipse("#ffb3d3", 10, 14, 3.4, 1.5),
        )
    )


def _cash_box() -> str:
    """A metal box with a handle and a slot, open enough to show its coins."""
    return "".join(
        (
            stroke("#3a3a3e", 1.8, "M12 6.5V5a1 1 0 0 1 1-1h6a1 1 0 0 1 1 1v1.5"),
            path("#0074ba", "M5 6.5h22l2.5 7h-27z"),
            path("#00a6ed", "M6.2 8h19.6l1.5 4H4.7z"),
            *(ellipse("#d9920a", x, 15, 3.2, 2) + ellipse("#fcd53f", x, 14.4, 3.2, 2) for x in (7, 13, 19, 25)),
            rect("#0074ba", 2.5, 16, 27, 12.5, 1.8),
            rect("#00a6ed", 2.5, 16, 27, 10, 1.8),
            circle("#d9920a", 16, 21.5, 2.6),
            rect("#3a3a3e", 15.4, 20.4, 1.2, 2.4, 0.6),
        )
    )


def _cash_register() -> str:
    keys = "".join(rect("#f3eef8", x, y, 3, 2, 0.6) for y in (14.2, 17.4) for x in (7, 11, 15))
    return "".join(
        (
            rect("#636363", 19, 4, 3, 6),
            rect("#3a3a3e", 14, 2, 14, 6, 1.2),
            rect("#00d26a", 15.5, 3.3, 11, 3.4, 0.6),
            path("#f3eef8", "M5 4h6v7H5z"),
            stroke("#9b9b9b", 0.8, "M6.3 6h3.4M6.3 8h3.4"),
            path("#ca0b4a", "M5 9.5h22l2.5 12h-27z"),
            path("#f8312f", "M6 10.5h20l1.8 9.5H4.2z"),
            keys,
            rect("#fcd53f", 20, 14.2, 4.5, 5.2, 0.6),
            rect("#56565c", 1.5, 21.5, 29, 8, 1.4),
            rect("#7a7a80", 3, 23, 26, 4.8, 0.8),
            rect("#d3d3d3", 13, 24.4, 6, 1.8, 0.9),
        )
    )


def _safe() -> str:
    spokes = "".join(moved((stroke("#d3d3d3", 1.4, "M18 9.5v11"),), f"rotate({turn} 18 15)") for turn in (0, 60, 120))
    return "".join(
        (
            rect("#3a3a3e", 5, 26, 5, 4, 1),
            rect("#3a3a3e", 22, 26, 5, 4, 1),
            rect("#636363", 2.5, 2.5, 27, 25, 2.5),
            rect("#9b9b9b", 5.5, 5.5, 21, 19, 1.5),
            rect("#7d7d83", 6.8, 6.8, 18.4, 16.4, 1),
            spokes,
            circle("#56565c", 18, 15, 3.6),
            circle("#d3d3d3", 18, 15, 1.6),
            rect("#3a3a3e", 4.4, 8, 2.2, 4, 0.8),
            rect("#3a3a3e", 4.4, 18, 2.2, 4, 0.8),
        )
    )


def _gift_card() -> str:
    return "".join(
        (
            rect("#ca0b4a", 1.5, 6, 29, 20.5, 2.6),
            rect("#f8312f", 1.5, 6, 29, 19, 2.6),
            rect("#fcd53f", 8, 6, 3.4, 19),
            rect("#fcd53f", 1.5, 13.5, 29, 3.4),
            path("#ffb02e", "M9.7 15.2C4 15.5 3 9.5 6 9s3.7 6.2 3.7 6.2zM9.7 15.2C15.4 15.5 16.4 9.5 13.4 9s-3.7 6.2-3.7 6.2z"),
            circle("#d9920a", 9.7, 15.2, 1.8),
            rect("#ff9b99", 17, 20, 10, 2, 1),
        )
    )


def _cheque() -> str:
    return "".join(
        (
            rect("#5b9bb5", 1, 7.5, 30, 17.5, 1.4),
            rect("#c4e6f2", 1, 7.5, 30, 16.2, 1.4),
            stroke("#3d7a94", 1.2, "M4 11.5h9M4 15.5h14"),
            rect("#fff", 20.5, 13.3, 8, 4, 0.5),
            stroke("#3d7a94", 0.9, "M4 21h8M17.5 21H28"),
            stroke("#27436b", 1.3, "M18 19.6c1.5-3 2.5-1.5 2 .4 2-2.5 2.5-1.5 2.8-.3 1-1.5 2-1.2 3.7-.6"),
        )
    )


def _sale_tag() -> str:
    return (
        path(
            "#ca0b4a",
            "M15.5 2.5 28 2a2 2 0 0 1 2 2l-.5 12.5a3 3 0 0 1-.9 2L17.3 29.8"
            "a2.5 2.5 0 0 1-3.6 0L2.2 18.3a2.5 2.5 0 0 1 0-3.6L13.4 3.4a3 3 0 0 1 2.1-.9z",
        )
        + path(
            "#f8312f",
            "M15.5 2.5 28 2l-.5 13a3 3 0 0 1-.9 2L15.7 28a2 2 0 0 1-2.8 0"
            "L2.2 18.3a2.5 2.5 0 0 1 0-3.6L13.4 3.4a3 3 0 0 1 2.1-.9z",
        )
        + circle("#fff", 24.8, 7.2, 2.2)
        + stroke("#fff", 2, "M18.5 12.5 10 21.5")
        + "".join(circle("#fff", x, y, 2.7) + circle("#f8312f", x, y, 1) for x, y in ((11, 14), (17.6, 20)))
    )


def _bar_of(metal: str, shade: str, light: str, dark: str) -> str:
    return "".join(
        (
            path(light, "M8 9h17l3 4.5H4.5z"),
            path(metal, "M4.5 13.5h21L28 26H2z"),
            path(shade, "M25.5 13.5 28 13.5 31 24l-3 2z"),
            stroke(dark, 1.4, "M9 20h12"),
        )
    )
