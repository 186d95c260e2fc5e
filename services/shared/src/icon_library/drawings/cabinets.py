"""Furniture."""

from __future__ import annotations

from collections.abc import Iterator

from icon_library.drawings.shapes import circle, path, rect, stroke


def drawings() -> Iterator[tuple[str, str]]:
    yield "shelf", _shelf(_on_the_shelf())
    yield "bookshelf", _shelf(_books())
    yield "cupboard", _cupboard()
    yield "locker", _locker()
    yield "table", _table()
    yield "desk", _desk()
    yield "bench", _bench()


def _shelf(on_it: str) -> str:
    boards = "".join(rect("#a56953", 3, top, 26, 2.4, 0.4) for top in (1.6, 11, 20.4, 27.4))
    return "".join(
        (
            rect("#6d4534", 3, 2, 26, 27),
            path("#7d5240", "M4 3h24v3H4zM4 13h24v2.5H4zM4 22.5h24v1.5H4z"),
            on_it,
            boards,
            rect("#8c5543", 1.5, 1.5, 3, 29, 0.8),
            rect("#8c5543", 27.5, 1.5, 3, 29, 0.8),
        )
    )


def _on_the_shelf() -> str:
    return "".join(
        (
            path("#00a6ed", "M7 11c-1.5-1.5-1.5-4 .8-5V4.5h3V6c2.3 1 2.3 3.5.8 5z"),
            rect("#e19747", 18, 5, 7.5, 6, 0.6),
            rect("#c47a2c", 20.7, 5, 2, 6),
            circle("#f8312f", 10, 17.3, 3.1),
            path("#f3eef8", "M17.5 16h6.5l-.8 4.5h-4.9z"),
            path("#00d26a", "M20.7 16.5c-2.5-.5-3.5-2-3.2-3.5 1.6 0 2.8.8 3.2 2.3.4-1.5 1.6-2.3 3.2-2.3.3 1.5-.7 3-3.2 3.5z"),
        )
    )


def _books() -> str:
    rows = (
        (
            11,
            (
                ("#f8312f", 5),
                ("#fcd53f", 6.5),
                ("#00a6ed", 5.6),
                ("#44911b", 6.5),
                ("#f3eef8", 5),
                ("#8d65c5", 6),
                ("#ff822d", 5.4),
            ),
        ),
        (
            20.5,
            (
                ("#8d65c5", 6),
                ("#00d26a", 5),
                ("#f8312f", 6.4),
                ("#00a6ed", 6),
                ("#fcd53f", 5),
                ("#ca0b4a", 6.4),
                ("#83cbff", 5.5),
            ),
        ),
        (
            27.5,
            (
                ("#fcd53f", 4),
                ("#00a6ed", 4.6),
                ("#ff822d", 4.3),
                ("#f3eef8", 3.8),
                ("#44911b", 4.6),
                ("#f8312f", 4),
                ("#8d65c5", 4.5),
            ),
        ),
    )
    return "".join(
        rect(colour, 5 + 3.2 * at, floor - height - 0.4, 2.8, height + 0.8, 0.3)
        for floor, books in rows
        for at, (colour, height) in enumerate(books)
    )


def _cupboard() -> str:
    """A kitchen cupboard: glass doors above, a worktop, closed doors below."""
    return "".join(
        (
            rect("#8c5543", 3, 1.5, 26, 14.5, 1),
            rect("#e8f4fd", 5, 3.5, 10, 10.5),
            rect("#e8f4fd", 17, 3.5, 10, 10.5),
            path("#c98a5a", "M5 8.5h10v1H5zM17 8.5h10v1H17z"),
            path("#f8312f", "M6.5 5.5h3v3h-3zM22.5 11h3v3h-3z"),
            path("#00a6ed", "M11 6h3v2.5h-3zM7.5 10.5h4.5V14H7.5z"),
            path("#f9c23c", "M18.5 5h2.5v3.5h-2.5zM18.5 11.5h2.5V14h-2.5z"),
            rect("#6d4534", 4, 16, 24, 2.5),
            rect("#e19747", 1.5, 18, 29, 2.8, 0.8),
            rect("#8c5543", 3, 20.8, 26, 9.7, 0.6),
            path("#a56953", "M5 22.5h10v6.5H5zM17 22.5h10v6.5H17z"),
            circle("#fcd53f", 13.4, 25.5, 1),
            circle("#fcd53f", 18.6, 25.5, 1),
        )
    )


def _locker() -> str:
    def door(x: float) -> str:
        return "".join(
            (
                rect("#00a6ed", x, 2.5, 12.5, 26.5, 0.6),
                path("#0074ba", f"M{x + 9.5:g} 2.5h3V29h-3z"),
                stroke("#004a7c", 1.3, f"M{x + 3:g} 6h5M{x + 3:g} 8.6h5M{x + 3:g} 11.2h5M{x + 3:g} 25.5h5"),
                rect("#e6e6f2", x + 7.5, 15, 1.8, 4.6, 0.8),
            )
        )

    return rect("#004a7c", 2, 1, 28, 30, 1.2) + door(3.2) + door(16.3)


def _table() -> str:
    return "".join(
        (
            path("#6d4534", "M7.5 13h2.5v9.5H7.5zM22 13h2.5v9.5H22z"),
            path(
                "#8c5543",
                "M2.5 15h4v14.5a.5.5 0 0 1-.5.5H4a.5.5 0 0 1-.5-.5zM25.5 15h4l-1 14.5a.5.5 0 0 1-.5.5h-2a.5.5 0 0 1-.5-.5z",
            ),
            path("#c98a5a", "M7 6h18l6 8.5H1z"),
            path("#d9a066", "M8 7.5h10l-1 2.5H6.2z"),
            rect("#a56953", 1, 14.2, 30, 3.6, 0.8),
        )
    )


def _desk() -> str:
    """A writing desk with drawers on one side and a lamp."""
    return "".join(
        (
            stroke("#0074ba", 1.6, "M8 13.5V8.5L12.5 4"),
            path("#00a6ed", "M10.5 3 14 1l5.5 5.5c-2.5 2-5.5 2-7.5.5z"),
            rect("#0074ba", 5, 12.5, 6, 1.8, 0.8),
            rect("#f3eef8", 18, 12, 8, 1, 0.4),
            rect("#f8312f", 19, 10.5, 7.5, 1.6, 0.4),
            rect("#fcd53f", 18.5, 12, 7.5, 1.8, 0.4),
            rect("#8c5543", 3, 17, 3, 13, 0.6),
            rect("#8c5543", 17.5, 17, 12, 13, 0.8),
            rect("#c98a5a", 19, 18.5, 9, 4.6, 0.4),
            rect("#c98a5a", 19, 24.3, 9, 4.6, 0.4),
            circle("#fcd53f", 23.5, 20.8, 1),
            circle("#fcd53f", 23.5, 26.6, 1),
            rect("#a56953", 1, 13.8, 30, 3.6, 0.8),
        )
    )


def _bench() -> str:
    return "".join(
        (
            path("#3a3a3e", "M4.5 6h2.5l.8 24H5.3zM25 6h2.5l-.8 24h-2.5z"),
            "".join(rect("#c98a5a", 1.5, y, 29, 3.4, 0.8) for y in (6.5, 11)),
            rect("#a56953", 1, 18, 30, 3, 0.8),
            rect("#8c5543", 1, 21, 30, 2.4, 0.8),
            path("#3a3a3e", "M2.5 23.2h2.5V30H2.5zM27 23.2h2.5V30H27z"),
        )
    )
