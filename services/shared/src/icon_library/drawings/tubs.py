"""Tubs, tanks, barrels, bins and baskets."""

from __future__ import annotations

from collections.abc import Iterator

from icon_library.drawings.shapes import circle, ellipse, path, rect, stroke


def drawings() -> Iterator[tuple[str, str]]:
    yield "tin", _tin()
    yield "barrel", _barrel()
    yield "tub", _tub()
    yield "water-tank", _water_tank()
    yield "picnic-basket", _picnic_basket()
    yield "fruit-basket", _fruit_basket()


def _tin() -> str:
    """A round tin with a biscuit on its lid, of the kind that biscuits come in."""
    crumbs = ((12, 9), (16, 7.2), (20, 9.4), (15, 10.6), (18.6, 11.4))
    return "".join(
        (
            path("#0074ba", "M3 14h26v10.5c0 2.5-5.8 4.5-13 4.5S3 27 3 24.5z"),
            path("#004a7c", "M24 14h5v10.5c0 1.2-1.8 2.4-5 3.3z"),
            path("#00a6ed", "M2 9h28v5.5c0 2.8-6.2 5-14 5s-14-2.2-14-5z"),
            ellipse("#83cbff", 16, 9, 14, 6.2),
            ellipse("#e19747", 16, 9.2, 8.5, 3.8),
            "".join(ellipse("#6d4534", x, y, 1.1, 0.8) for x, y in crumbs),
            "".join(circle("#fcd53f", x, y, 1.2) for x, y in ((5.5, 21.5), (10.5, 23.8), (16, 24.6), (21.5, 23.8))),
        )
    )


def _barrel() -> str:
    return "".join(
        (
            path("#a56953", "M8 2.5h16c3 5 4 9 4 13.5s-1 8.5-4 13.5H8C5 24.5 4 20.5 4 16S5 7.5 8 2.5z"),
            path("#8c5543", "M13 2.5h6c1 9 1 18 0 27h-6c-1-9-1-18 0-27z"),
            path("#636363", "M6.6 5.2h18.8l1.2 3H5.4zM5.4 23.8h21.2l-1.2 3H6.6z"),
        )
    )


def _tub() -> str:
    """A wide wash tub of zinc, foam standing over its rim."""
    foam = ((8, 10, 3.4), (12.5, 7, 4), (18, 6.5, 3.6), (23, 9.5, 3.2))
    return "".join(
        (
            path("#8f9aa3", "M1.5 12h29L27 27c-.5 1.5-5 2.5-11 2.5S5.5 28.5 5 27z"),
            path("#b8c4cc", "M1.5 12h6L10.5 29C7.5 28.6 5.3 28 5 27z"),
            stroke("#66737d", 1.2, "M3.5 19.5c7 2.2 18 2.2 25 0"),
            stroke("#4d5963", 1.6, "M12.5 21.5a3.5 3.5 0 0 0 7 0"),
            ellipse("#d5dde3", 16, 12, 15, 5),
            ellipse("#55c3f5", 16, 12.6, 12.8, 3.6),
            "".join(circle("#fff", x, y, r) + circle("#cfe6f5", x + r * 0.3, y + r * 0.35, r * 0.5) for x, y, r in foam),
            circle("#9fe0ff", 26.5, 4, 1.8),
            circle("#9fe0ff", 5, 4.5, 1.4),
        )
    )


def _water_tank() -> str:
    return "".join(
        (
            stroke("#636363", 2, "M8 20v10M24 20v10M16 20v10M8 29l8-7M24 29l-8-7"),
            path("#9b9b9b", "M4.5 8 16 2l11.5 6z"),
            rect("#83cbff", 5, 7.5, 22, 14, 1),
            rect("#00a6ed", 5, 7.5, 6, 14, 1),
            rect("#0074ba", 22, 7.5, 5, 14, 1),
            rect("#636363", 4, 20, 24, 2.4, 0.8),
            path("#fff", "M16.5 9.5c2.3 2.9 3.3 4.4 3.3 5.8a3.3 3.3 0 0 1-6.6 0c0-1.4 1-2.9 3.3-5.8z"),
        )
    )


def _picnic_basket() -> str:
    weave = "".join(
        rect("#d3883e", 4 + 6 * column + 3 * (row % 2), 17.5 + 4 * row, 3, 2.6, 0.5) for row in range(3) for column in range(4)
    )
    return "".join(
        (
            stroke("#8c5a2b", 2.4, "M7 14C7 6.5 11 3 16 3s9 3.5 9 11"),
            path("#f3ad61", "M2.5 15h27L28 28a1.5 1.5 0 0 1-1.5 1.5h-21A1.5 1.5 0 0 1 4 28z"),
            weave,
            path("#f8312f", "M6.5 14h19v6L16 26l-9.5-6z"),
            path("#fff", "M11 14h3v10.7l-3-1.9zM18 14h3v8.8l-3 1.9zM6.5 17h19v2.6h-19z"),
            path("#ffb3b3", "M11 17h3v2.6h-3zM18 17h3v2.6h-3z"),
            path("#c47a2c", "M1.5 15.5 3 11h12v4.5zM17 15.5V11h12l1.5 4.5z"),
        )
    )


def _fruit_basket() -> str:
    weave = "".join(
        rect("#d3883e", 4.5 + 6 * column + 3 * (row % 2), 20 + 4 * row, 3, 2.4, 0.5) for row in range(2) for column in range(4)
    )
    grapes = "".join(circle("#8d65c5", x, y, 1.9) for x, y in ((22, 9.5), (25.5, 9.5), (23.7, 12.5), (27, 12.5), (25.3, 15.2)))
    return "".join(
        (
            path("#fcd53f", "M12 16c-1.5-5 0-9.5 4-13l1.8.8C17 8 18.5 12 21.5 15z"),
            circle("#f8312f", 9.5, 12.5, 5.5),
            stroke("#6d4534", 1.2, "M9.5 8c0-1.6.6-2.6 1.8-3.4"),
            path("#86d72f", "M9.8 7.3C8 7.5 6.5 6.5 6 4.6c2-.2 3.5.8 3.8 2.7z"),
            circle("#ff822d", 18.5, 13.5, 4.6),
            grapes,
            path("#f3ad61", "M3 17.5h26l-2.5 10a2.5 2.5 0 0 1-2.5 2h-16a2.5 2.5 0 0 1-2.5-2z"),
            weave,
            rect("#c47a2c", 1.5, 15.5, 29, 3.6, 1.8),
        )
    )
