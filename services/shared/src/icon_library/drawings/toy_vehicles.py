"""Toys that ride, roll, sail and fly."""

from __future__ import annotations

from collections.abc import Iterator

from icon_library.drawings.shapes import circle, path, rect, stroke


def drawings() -> Iterator[tuple[str, str]]:
    yield "toy-car", _toy_car()
    yield "toy-truck", _toy_truck()
    yield "toy-train", _toy_train()
    yield "toy-plane", _toy_plane()
    yield "toy-boat", _toy_boat()
    yield "rocking-horse", _rocking_horse()
    yield "paper-airplane", _paper_airplane()


def _wheel(x: float, y: float, r: float, hub: str = "#fcd53f") -> str:
    return circle("#212121", x, y, r) + circle(hub, x, y, r * 0.5)


def _toy_car() -> str:
    return (
        path(
            "#f8312f",
            "M1.5 17.5c0-2 1-3 3-3.3L8 8.5c.6-1.2 1.5-2 3-2h9c1.5 0 2.5.6 3.5 2l3.5 5.7"
            "c2.5.3 3.5 1.5 3.5 3.8v4.5a2 2 0 0 1-2 2h-25a2 2 0 0 1-2-2z",
        )
        + path("#ca0b4a", "M1.5 20h29v2.5a2 2 0 0 1-2 2h-25a2 2 0 0 1-2-2z")
        + path("#b5e6ff", "M10.8 9.5h4v5H7.5zM16.8 9.5h3.5c.5 0 .9.3 1.2.7l2.7 4.3h-7.4z")
        + circle("#fcd53f", 28.3, 17.5, 1.5)
        + _wheel(8.5, 24, 4.5)
        + _wheel(23.5, 24, 4.5)
    )


def _toy_truck() -> str:
    return (
        path("#fcd53f", "M1 7h18l-2.5 13H3.5z")
        + path("#e09a10", "M1 7h18l-.6 3H1.7z")
        + path("#00a6ed", "M20 9.5h5c1.3 0 2 .6 2.5 1.8l2.5 6.2v5H18.5z")
        + path("#e6f6ff", "M21.5 11.5h3.3l2.2 5.5h-5.5z")
        + rect("#0074ba", 2, 20, 28.5, 4, 1)
        + _wheel(8, 25, 4.5, "#cdc4d6")
        + _wheel(24, 25, 4.5, "#cdc4d6")
    )


def _toy_train() -> str:
    return (
        rect("#0074ba", 2, 5.5, 11.5, 17, 1)
        + rect("#b5e6ff", 4.5, 8.5, 6.5, 5.5, 0.8)
        + rect("#f8312f", 1, 3.5, 13.5, 3, 1)
        + rect("#00d26a", 12, 12.5, 16.5, 10, 2.5)
        + rect("#0a9c56", 12, 18.5, 16.5, 4)
        + path("#f8312f", "M20 4h7l-1.5 3v5.5h-4V7z")
        + rect("#fcd53f", 16, 8.5, 3.5, 4.5, 1.5)
        + rect("#636363", 1.5, 22, 29, 3, 1)
        + path("#fcd53f", "M28 18h1.5l2 7H28z")
        + _wheel(7.5, 25.5, 5)
        + _wheel(18, 26.5, 4)
        + _wheel(26, 26.5, 4)
    )


def _toy_plane() -> str:
    return (
        path("#0074ba", "M3 7.5h3.5l4.5 6H6z")
        + path("#f8312f", "M4 12.5h17.5c5 0 8 2.5 8 5.5s-3 4.5-8 4.5H13C8 22.5 5 18 4 12.5z")
        + path("#ca0b4a", "M6.5 19h22.8c-.8 2.3-3.6 3.5-7.8 3.5H13c-3 0-5-1.5-6.5-3.5z")
        + path("#b5e6ff", "M17 12.5c.5-3 2-4.5 4-4.5 2.3 0 3.5 2 4 5z")
        + path("#fcd53f", "M9.5 17h12.5l-3 5.5a2 2 0 0 1-2 1H10z")
        + path("#fcd53f", "M12 6h9a1 1 0 0 1 0 2h-9a1 1 0 0 1 0-2z")
        + stroke("#636363", 1.2, "M14 8v4.5")
        + circle("#fcd53f", 29.5, 17.5, 1.7)
        + stroke("#636363", 1.8, "M30 10.5v14")
        + _wheel(18.5, 26.5, 2.8, "#cdc4d6")
    )


def _toy_boat() -> str:
    return (
        stroke("#8c5543", 1.8, "M15.5 3v18")
        + path("#fbe3c0", "M17 4.5 28.5 19H17z")
        + path("#00a6ed", "M14 6.5V19H4z")
        + path("#f8312f", "M15.5 1.5 21 3l-5.5 1.8z")
        + path("#f8312f", "M2 21h28c-1.5 5-4 8.5-7.5 8.5h-13C6 29.5 3.5 26 2 21z")
        + path("#ca0b4a", "M3.5 25h25c-1.5 3-3.5 4.5-6 4.5h-13c-2.5 0-4.5-1.5-6-4.5z")
        + circle("#fff", 10, 24.8, 1.5)
        + circle("#fff", 16, 24.8, 1.5)
        + circle("#fff", 22, 24.8, 1.5)
    )


def _rocking_horse() -> str:
    return (
        stroke("#f8312f", 2.6, "M2 25.5C8 31 24 31 30 25.5")
        + stroke("#8c5543", 3, "M9.5 18 7 27.5M22 18l3 9.5")
        + stroke("#6d4534", 3, "M5 15.5c-3 1-3 4-3.5 6.5")
        + path(
            "#d3883e",
            "M4.5 17c0-4 3-5 6-5h7l3-7.5c.8-2 2.5-3 4.5-2.5l5 5.5c.8 1 .3 2.5-1 2.5h-3.5"
            "l-1.5 5c-.6 3.5-3 5.5-6 5.5H9c-2.5 0-4.5-1-4.5-3.5z",
        )
        + stroke("#6d4534", 2.6, "M22.5 2.5c-3.5 1.5-4.5 5-5.5 9")
        + path("#0074ba", "M9.5 12h6.5c.5 3.5-1 6-3.3 6s-3.7-2.5-3.2-6z")
        + circle("#212121", 24.5, 6, 1.1)
    )


def _paper_airplane() -> str:
    return (
        path("#9b8fab", "M11 19.5V29l5-6z")
        + path("#f3eef8", "M1.5 14.5 30.5 3 11 19.5z")
        + path("#cdc4d6", "M30.5 3 11 19.5V29l3-8z")
        + path("#dcd3e6", "M30.5 3 13.5 21 23 26.5z")
        + stroke("#b4a8c4", 0.8, "M1.5 14.5 30.5 3")
    )
