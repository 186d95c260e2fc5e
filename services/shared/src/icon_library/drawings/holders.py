"""What holds or carries things: boxes, bags, dishes, furniture and places."""

from __future__ import annotations

from collections.abc import Iterator

from icon_library.drawings.shapes import circle, ellipse, path, rect, stroke


def drawings() -> Iterator[tuple[str, str]]:
    yield "bottle", _bottle("#00a6ed", "#0074ba", "#e6f6ff")
    yield "can", _can()
    yield "bowl", path("#0084ce", "M3 14h26c0 7-4.5 12-10 13.5h-6C7.5 26 3 21 3 14z") + rect("#00a6ed", 2, 12, 28, 3.6, 1.8)
    yield (
        "plate",
        circle("#cdc4d6", 16, 16, 14)
        + circle("#f3eef8", 16, 16, 12.8)
        + circle("#dcd3e6", 16, 16, 8.6)
        + circle("#f3eef8", 16, 16, 8),
    )
    yield "tray", _tray()
    yield "vase", _vase()
    yield (
        "flowerpot",
        path("#b4552d", "M6 14h20l-2.6 13.2A2.5 2.5 0 0 1 21 29H11a2.5 2.5 0 0 1-2.4-1.8z") + rect("#d3743e", 4, 8, 24, 7, 1.5),
    )
    yield "cup", _cup()
    yield "glass", _glass("#55c3f5", 14)
    yield "glass-of-juice", _glass("#ffb02e", 11)
    yield "glass-of-lemonade", _glass("#ffe56b", 11) + circle("#fcd53f", 24, 8, 5) + circle("#fff478", 24, 8, 3.6)
    yield "pitcher", _pitcher()
    yield "barrel", _barrel()
    yield "cage", _cage()
    yield "aquarium", _aquarium()
    yield "shelf", _shelf(books=False)
    yield "bookshelf", _shelf(books=True)
    yield "table", rect("#8c5543", 5, 13, 3, 15, 1) + rect("#8c5543", 24, 13, 3, 15, 1) + rect("#a56953", 2, 9, 28, 5, 1.5)
    yield "room", _room()
    yield "classroom", _classroom()
    yield "pond", ellipse("#44911b", 16, 18, 14, 9.5) + ellipse("#00a6ed", 16, 18, 12, 7.6) + _ripples()
    yield "garden", _garden_bed()
    yield "barn", _barn()


def _bottle(glass: str, shade: str, label: str) -> str:
    return "".join(
        (
            rect("#f8312f", 12.8, 1.5, 6.4, 3.5, 1),
            path(glass, "M13 5h6v4c0 3 4 4 4 9v10a2.5 2.5 0 0 1-2.5 2.5h-9A2.5 2.5 0 0 1 9 28V18c0-5 4-6 4-9z"),
            path(shade, "M17 5h2v4c0 3 4 4 4 9v10a2.5 2.5 0 0 1-2.5 2.5H18c1.5 0 2-1 2-2.5V18c0-5-3-6-3-9z"),
            rect(label, 9, 18.5, 14, 6.5),
        )
    )


def _can() -> str:
    return "".join(
        (
            path("#9b9b9b", "M10 3h12l2 3v20l-2 3.5H10L8 26V6z"),
            rect("#f8312f", 8, 6.5, 16, 19),
            path("#ca0b4a", "M20 6.5h4v19h-4z"),
            path("#fff", "M8 19.5c4 0 5-6 16-6.5v4.5c-9 .5-11 6-16 6z"),
            ellipse("#d3d3d3", 16, 3.6, 6, 1.2),
        )
    )


def _tray() -> str:
    """A serving tray from above, with a grip at either end."""
    return "".join(
        (
            rect("#8c5543", 1, 6, 30, 20, 5),
            rect("#c98a5a", 3.5, 8.5, 25, 15, 3),
            rect("#a56953", 6.5, 8.5, 19, 15, 1),
            rect("#fbe3b8", 2.2, 13, 2.4, 6, 1.2),
            rect("#fbe3b8", 27.4, 13, 2.4, 6, 1.2),
        )
    )


def _vase() -> str:
    return "".join(
        (
            path(
                "#0084ce",
                "M11 3h10c0 4-2.5 5-2.5 8 7 2 8.5 6 8.5 10 0 5-3.5 9-7 9h-8c-3.5 0-7-4-7-9 0-4 1.5-8 8.5-10 0-3-2.5-4-2.5-8z",
            ),
            path("#83cbff", "M5.3 18.5h21.4c.2.8.3 1.7.3 2.5 0 .5 0 1-.1 1.5H5.1A14 14 0 0 1 5 21c0-.8.1-1.7.3-2.5z"),
            rect("#00a6ed", 10, 2, 12, 2.6, 1.3),
        )
    )


def _cup() -> str:
    return (
        stroke("#ca0b4a", 2.6, "M23 12h2.5a3.5 3.5 0 0 1 0 8.5H23")
        + path("#f8312f", "M4 8h20v14a6 6 0 0 1-6 6h-8a6 6 0 0 1-6-6z")
        + rect("#ff6b68", 4, 8, 20, 2.5, 1)
    )


def _glass(drink: str, level: float) -> str:
    """A glass filled up to `level`, the height of the drink's surface."""
    inset = (level - 4) * 0.12
    surface = f"M{8.4 + inset:g} {level:g}h{15.2 - 2 * inset:g}L21.6 27.5a1 1 0 0 1-1 .9h-9.2a1 1 0 0 1-1-.9z"
    return path("#bcd9ea", "M7 3h18l-2.6 25.3a2 2 0 0 1-2 1.7h-8.8a2 2 0 0 1-2-1.7z") + path(drink, surface)


def _pitcher() -> str:
    return "".join(
        (
            stroke("#9ccdf0", 2.6, "M23 10h3a3 3 0 0 1 3 3v5a5 5 0 0 1-5 5h-1"),
            path("#d3e9f5", "M3 4h20v22a4 4 0 0 1-4 4H10a4 4 0 0 1-4-4V9z"),
            path("#ffb02e", "M7.5 12h14v13.5a3 3 0 0 1-3 3h-8a3 3 0 0 1-3-3z"),
            rect("#fff", 10, 14, 3.6, 3.6, 0.8),
            rect("#fff", 15, 17, 3.6, 3.6, 0.8),
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


def _cage() -> str:
    bars = "".join(stroke("#9b9b9b", 1.4, f"M{x:g} {top:g}V26") for x, top in ((9, 9), (12.5, 6), (16, 5), (19.5, 6), (23, 9)))
    return "".join(
        (
            circle("#d9920a", 16, 3, 2),
            stroke("#9b9b9b", 1.6, "M6 26V14a10 10 0 0 1 20 0v12"),
            bars,
            stroke("#9b9b9b", 1.4, "M6 15.5h20"),
            rect("#d9920a", 4, 25, 24, 4.5, 1.5),
        )
    )


def _aquarium() -> str:
    return "".join(
        (
            rect("#d3e9f5", 2, 4, 28, 24, 3),
            path("#55c3f5", "M3.5 9.5h25V25a1.5 1.5 0 0 1-1.5 1.5H5A1.5 1.5 0 0 1 3.5 25z"),
            path("#e0a55c", "M3.5 23c4-1.5 8 0 12.5 0s8.5-1.5 12.5 0v2a1.5 1.5 0 0 1-1.5 1.5H5A1.5 1.5 0 0 1 3.5 25z"),
            stroke("#44911b", 1.8, "M7.5 23c-1.5-3 1.5-4 0-8"),
            path("#ff822d", "M12 16c2-3.5 7-3.5 9 0l3-2.5v5L21 16c-2 3.5-7 3.5-9 0z"),
            circle("#3a3a3e", 14.5, 15.3, 0.8),
        )
    )


def _shelf(books: bool) -> str:
    spines = (("#f8312f", 6, 5), ("#fcd53f", 9.5, 6.5), ("#00a6ed", 13, 5), ("#44911b", 19, 6), ("#8d65c5", 22.5, 5))
    below = (("#ff822d", 6, 14.5), ("#0074ba", 12, 15.5), ("#ca0b4a", 15.5, 14.5), ("#00d26a", 22.5, 15))
    rows = [(colour, x, top, 12 - top) for colour, x, top in spines] + [(colour, x, top, 21.5 - top) for colour, x, top in below]
    on_it = "".join(rect(colour, x, top, 3, height, 0.4) for colour, x, top, height in rows) if books else ""
    boards = "".join(rect("#a56953", 3, top, 26, 2.4, 0.6) for top in (2, 12, 21.5))
    back = rect("#e0a55c" if books else "#f0cf9f", 4, 3, 24, 20)
    return back + on_it + boards + rect("#8c5543", 2, 2, 2.6, 28, 0.8) + rect("#8c5543", 27.4, 2, 2.6, 28, 0.8)


def _room() -> str:
    return "".join(
        (
            path("#fbe3b8", "M2 4.5A1.5 1.5 0 0 1 3.5 3h25A1.5 1.5 0 0 1 30 4.5V23H2z"),
            path("#c98a3f", "M2 22h28v5.5a1.5 1.5 0 0 1-1.5 1.5h-25A1.5 1.5 0 0 1 2 27.5z"),
            rect("#fff", 5, 6.5, 10, 9, 0.8),
            path("#83cbff", "M6 7.5h3.6v7H6zM10.6 7.5h3.4v7h-3.4z"),
            path("#8c5543", "M19 9a1 1 0 0 1 1-1h6a1 1 0 0 1 1 1v15h-8z"),
            circle("#fcd53f", 20.7, 17, 0.9),
            path("#f8312f", "M5 24.5h11l2 3H4z"),
        )
    )


def _classroom() -> str:
    return "".join(
        (
            rect("#e19747", 2, 3, 28, 17, 1.5),
            rect("#2e7d46", 4, 5, 24, 13, 0.5),
            stroke("#fff", 1.4, "M8 9h7M8 12.5h11"),
            path("#a56953", "M3 23h11v3H3zM18 23h11v3H18z"),
            path("#8c5543", "M4 26h2v4H4zM11 26h2v4h-2zM19 26h2v4h-2zM26 26h2v4h-2z"),
        )
    )


def _ripples() -> str:
    return stroke("#9fe0ff", 1.2, "M9 16.5h5M15 21h6M18.5 15h4")


def _garden_bed() -> str:
    rows = "".join(
        path("#00a650", f"M{x:g} {y:g}c-2.5-.5-3.5-2-3.5-4 2 0 3.5 1 3.5 3 0-2 1.5-3 3.5-3 0 2-1 3.5-3.5 4z")
        for y in (12.5, 24.5)
        for x in (8, 16, 24)
    )
    return rect("#6d4534", 1.5, 12, 29, 7, 3) + rect("#6d4534", 1.5, 23.5, 29, 7, 3) + rows


def _barn() -> str:
    return "".join(
        (
            path("#ca0b4a", "M4 14h24v14.5a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1z"),
            path("#e0284f", "M16 3.5 26 8l2 6.5H4L6 8z"),
            stroke("#636363", 2.2, "M3 14.5 6 8l10-4.5L26 8l3 6.5"),
            rect("#fff", 9.5, 17.5, 13, 12, 0.5),
            path("#a00a3c", "M10.5 18.5H21.5V29.5H10.5z"),
            stroke("#fff", 1.2, "M10.5 18.5 21.5 29.5M21.5 18.5 10.5 29.5"),
            rect("#fff", 13.5, 8.5, 5, 4.5, 0.5),
        )
    )
