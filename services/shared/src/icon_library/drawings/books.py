"""Books of every kind that children read, write and colour in."""

from __future__ import annotations

from collections.abc import Iterator

from icon_library.drawings.outlines import ring, star, turned
from icon_library.drawings.shapes import circle, moved, path, rect, stroke

EDGE, SHEET, INK = "#9b8fab", "#fbf8ff", "#46465a"


def drawings() -> Iterator[tuple[str, str]]:
    yield "spiral-notebook", _spiral_notebook()
    yield "exercise-book", _exercise_book()
    yield "workbook", _workbook()
    yield "textbook", _textbook()
    yield "coloring-book", _coloring_book()
    yield "picture-book", _picture_book()
    yield "comic", _comic()
    yield "atlas", _atlas()
    yield "dictionary", _dictionary()
    yield "cookbook", _cookbook()
    yield "magazine", _magazine()
    yield "album", _album()
    yield "sticker-album", _sticker_album()
    yield "binder", _binder()


def _rings(x: float, tops: tuple[float, ...]) -> str:
    return "".join(
        rect("#212121", x + 2.6, y - 0.7, 2.2, 2.2, 1) + stroke("#9b9b9b", 1.5, f"M{x + 3.6:g} {y + 0.3:g}a2.2 1.7 0 1 1-.4-1.5")
        for y in tops
    )


def _spiral_notebook() -> str:
    return (
        rect("#0a4a7a", 6, 2, 23.5, 29, 2)
        + rect(SHEET, 8, 3, 20.5, 26.5, 1)
        + rect("#0074ba", 6, 1.5, 22.5, 27.5, 2)
        + rect("#00a6ed", 9.5, 1.5, 19, 27.5, 2)
        + rect(SHEET, 13, 6, 12, 6.5, 1)
        + stroke("#0074ba", 1.2, "M15 8.3h8M15 10.5h5")
        + _rings(3, (5, 9, 13, 17, 21, 25))
    )


def _exercise_book() -> str:
    """A thin stapled book with a label for a name, as German schools use them."""
    return (
        path("#0a6b3a", "M6 3h21a1 1 0 0 1 1 1v27H6z")
        + path(SHEET, "M6 3h20.5v26.5H6z")
        + path("#00a65a", "M4 1.5h21.5a1 1 0 0 1 1 1V28a1 1 0 0 1-1 1H4z")
        + path("#0a7a44", "M4 1.5h2.5V29H4z")
        + stroke("#d3d3d3", 1.2, "M4 8v3.5M4 19.5V23")
        + rect(SHEET, 10, 5.5, 13, 8.5, 0.8)
        + stroke("#0a7a44", 1.1, "M12 8h9M12 10h9M12 12h6")
    )


def _workbook() -> str:
    return (
        rect("#8a3d06", 5, 2, 23.5, 29, 1.5)
        + rect("#ff822d", 4, 1.5, 23, 28, 1.5)
        + rect("#c45a10", 4, 1.5, 3, 28, 1)
        + rect(SHEET, 9.5, 5, 15, 13.5, 1)
        + stroke("#0074ba", 1.9, "M12 8.5l2-1.3v5.6M17 10h3.6M18.8 8.2v3.6M12.5 16h8.5")
        + turned(
            0,
            stroke("#fcd53f", 3.6, "M15 27l9-7"),
            path("#fbe3c0", "M13 28.5l.7-3.3 2.6 2.8z"),
            path(INK, "M13 28.5l.3-1.5 1.2 1.2z"),
        )
    )


def _textbook() -> str:
    """A thick hard book with a triangle and figures on its cover."""
    return (
        path("#5c0a1e", "M7 25.5h21v5.5H7a3 3 0 0 1-3-3z")
        + path(SHEET, "M7 26.5h20v3.3H7c-2 0-2-3.3 0-3.3z")
        + path("#990838", "M7.5 1H28v25.5H7.5C5.5 26.5 4 27.5 4 29V4.5A3.5 3.5 0 0 1 7.5 1z")
        + path("#e0285a", "M9 1H28v25.5H9z")
        + path("#fcd53f", "M12.5 15.5l6-10 6 10z")
        + path("#e0285a", "M16 13.5l2.5-4.2 2.5 4.2z")
        + stroke(SHEET, 1.9, "M12.5 19.5h4M14.5 17.5v4M20.5 18.2h4M20.5 20.8h4")
    )


def _coloring_book() -> str:
    flower = "".join(
        turned(turn, circle("#f985b8", 16, 10.5, 3)) if turn < 180 else turned(turn, ring(INK, 16, 10.5, 3.2, 2.2))
        for turn in range(0, 360, 60)
    )
    return (
        rect(EDGE, 3.5, 1, 25, 30, 1.5)
        + rect(SHEET, 4.5, 2, 23, 28, 1)
        + moved((flower,), "translate(-1.5 -2.5)")
        + circle("#fcd53f", 14.5, 13.5, 2.7)
        + stroke(INK, 1.3, "M14.5 22v6M14.5 26.5c-3 0-4-1.5-4-3 2.5 0 4 1 4 3z")
        + path("#00a65a", "M26 21l4 4-6 6-4.5.5.5-4.5z")
        + path("#fbe3c0", "M20.5 27l3.5 4-4.5.5z")
    )


def _picture_book() -> str:
    return (
        rect("#0a4a7a", 3, 3, 26, 27, 1.5)
        + rect(SHEET, 5, 4, 23, 25, 1)
        + rect("#0074ba", 3, 2.5, 25, 25.5, 1.5)
        + rect("#83cbff", 6.5, 2.5, 21.5, 25.5, 1.5)
        + circle("#fcd53f", 22.5, 8, 3)
        + path("#44911b", "M6.5 22c5-5 14-5 21.5-1v5.5a1.5 1.5 0 0 1-1.5 1.5h-20z")
        + path("#fbf8ff", "M12 16.5h9.5V25H12z")
        + path("#f8312f", "M10 17.5l6.8-6 6.8 6z")
        + path("#8c5543", "M15 19.5h3.5V25H15z")
    )


def _comic() -> str:
    return (
        rect("#0a4a7a", 4.5, 1.5, 25, 30, 0.8)
        + rect(SHEET, 3, 1, 25, 29.5, 0.8)
        + rect("#00a6ed", 4.5, 2.5, 10.5, 12)
        + rect("#fcd53f", 16.5, 2.5, 10, 12)
        + rect("#f985b8", 4.5, 16, 22, 13)
        + star("#f8312f", 21.5, 8.5, 5.6, 8, 0.6)
        + stroke(SHEET, 1.5, "M21.5 5.8v3.3M21.5 11.3v.1")
        + circle("#fbe3c0", 9.5, 9, 3)
        + path("#6d4534", "M6.5 9c0-4.5 6-4.5 6 0-1.5-1.5-4-1.5-6 0z")
        + path("#f8312f", "M5.5 14.5c0-3.5 8-3.5 8 0z")
        + path(SHEET, "M8 18h15a2 2 0 0 1 2 2v4a2 2 0 0 1-2 2H13l-3 2.5V26H8a2 2 0 0 1-2-2v-4a2 2 0 0 1 2-2z")
        + stroke(INK, 1.4, "M9 20.7h12.5M9 23.3h8")
    )


def _hard_book(dark: str, light: str, band: str) -> str:
    return (
        path(dark, "M7 25.5h21.5v5.5H7a3 3 0 0 1-3-3z")
        + path(SHEET, "M7 26.5h20.5v3.3H7c-2 0-2-3.3 0-3.3z")
        + path(dark, "M7.5 1h21v25.5h-21C5.5 26.5 4 27.5 4 29V4.5A3.5 3.5 0 0 1 7.5 1z")
        + path(light, "M9 1h19.5v25.5H9z")
        + path(band, "M9 3.5h19.5v1.5H9zM9 22.5h19.5V24H9z")
    )


def _atlas() -> str:
    return (
        _hard_book("#0a4a7a", "#0074ba", "#fcd53f")
        + circle("#b5e6ff", 18.7, 13.7, 7.2)
        + path(
            "#44911b",
            "M13 10c2-3.5 5-3.5 6.5-3 .5 1.5-1 2-1.5 3.5s-2 1.5-2.5 3.5-2.5 1-3-1 0-2 .5-3z"
            "M20.5 12c2-1.5 4-1 5 0 .5 3-.5 5-2.5 7-2-1-1-2.5-2-3.5s-2-2.5-.5-3.5z",
        )
    )


def _dictionary() -> str:
    a_to_z = "M12.5 17 15 9.5l2.5 7.5M13.4 14.5h3.2M20 10h4.5L20 17h4.7"
    return _hard_book("#4b3b7a", "#8d65c5", "#e1d0ff") + stroke(SHEET, 1.9, a_to_z)


def _cookbook() -> str:
    return (
        _hard_book("#b3541e", "#ff822d", "#fbe3c0")
        + path(SHEET, "M13.5 14.5c-3-1-2.5-5 .8-5 .8-3.5 8-3.5 8.8 0 3.3 0 3.8 4 .8 5V20H13.5z")
        + stroke("#b3541e", 1.1, "M13.5 17.8h10.4")
    )


def _magazine() -> str:
    """A thin glossy cover with a title, headlines, a star and a bar code, one corner turned up over the pages."""
    title = "".join(rect("#fff", x, 3.6, 2.9, 4.8, 0.6) for x in (5.5, 9.3, 13.1, 16.9, 20.7))
    return (
        path(EDGE, "M6 2h21.5a1 1 0 0 1 1 1v27.5H6z")
        + stroke("#9b9b9b", 0.6, "M27 5v20M27.9 4v22")
        + path("#ff6dc6", "M4.5 1h21a1 1 0 0 1 1 1v22L20 31H4.5a1 1 0 0 1-1-1V2a1 1 0 0 1 1-1z")
        + title
        + circle("#00a6ed", 11, 19, 6)
        + circle("#ffdcbb", 11, 18, 3)
        + path("#6d4534", "M7.6 19c-.8-6.5 7.6-6.5 6.8 0l-1.2-2-4.6-.3z")
        + path("#fcd53f", "M6.5 23.8c1.5-3 7.5-3 9 0-2 1.7-7 1.7-9 0z")
        + stroke("#fff", 1.2, "M19 12h5M19 14.5h4M19 18.5h5M19 21h3")
        + rect("#fff", 5.2, 26.2, 6.5, 3.2)
        + stroke("#212121", 0.7, "M6.2 27v1.6M7.5 27v1.6M8.5 27v1.6M10 27v1.6M10.9 27v1.6")
        + path(SHEET, "M26.5 24 20 31l-.3-6.2c0-.6.4-1 1-1z")
    )


def _album() -> str:
    return (
        rect("#7a0a36", 2.5, 2, 26.5, 28.5, 2.5)
        + rect("#ca0b4a", 6, 2, 23, 27, 2.5)
        + rect(SHEET, 9.5, 6, 16, 14, 1)
        + path("#83cbff", "M11 7.5h13v11H11z")
        + circle("#fcd53f", 20.5, 10.3, 1.8)
        + path("#44911b", "M11 18.5l4.5-6 3 3.5 2-2 3.5 3v1.5z")
        + rect("#fcd53f", 12.5, 22.5, 10, 2.7, 1.3)
    )


def _sticker_album() -> str:
    """An open album with cards stuck in."""
    cards = "".join(
        rect(fill, x, y, 4.7, 6.3, 0.6)
        for fill, x, y in (
            ("#f8312f", 4, 8.5),
            ("#fcd53f", 9.7, 8.5),
            ("#00d26a", 4, 16.5),
            ("#8d65c5", 17.6, 8.5),
            ("#00a6ed", 17.6, 16.5),
            ("#ff822d", 23.3, 16.5),
        )
    )
    empty = "".join(rect("#dcd3e6", x, y, 4.7, 6.3, 0.6) for x, y in ((9.7, 16.5), (23.3, 8.5)))
    stars = "".join(
        star(SHEET, x, y, 1.9) for x, y in ((6.350, 11.6), (12, 11.6), (6.350, 19.6), (20, 11.6), (20, 19.6), (25.6, 19.6))
    )
    return (
        path("#0a4a7a", "M1 6h30v21.5H17.5L16 29l-1.5-1.5H1z")
        + path(EDGE, "M2 5c5-1.5 10-1.5 14 .8 4-2.3 9-2.3 14-.8v21c-5-1.5-10-1.5-14 .8-4-2.3-9-2.3-14-.8z")
        + path(SHEET, "M2 4.5c5-1.5 10-1.5 14 .8 4-2.3 9-2.3 14-.8V25c-5-1.5-10-1.5-14 .8-4-2.3-9-2.3-14-.8z")
        + stroke("#cdc4d6", 1.2, "M16 5.5v20")
        + cards
        + empty
        + stars
    )


def _binder() -> str:
    """A ring binder, standing, its back with a label and a hole."""
    return (
        path("#0a4a7a", "M12 3.5 27 1.5a2 2 0 0 1 2 2v23a2 2 0 0 1-1.5 2L12 31z")
        + path(SHEET, "M13 5l13-1.7v23L13 29z")
        + path("#cdc4d6", "M16 4.6v23.7M19.5 4.2v23.4M23 3.7V27", stroke="#cdc4d6", stroke_width=0.8)
        + rect("#0074ba", 3, 2, 11, 29, 1.5)
        + rect("#00a6ed", 3, 2, 9, 29, 1.5)
        + rect(SHEET, 5, 5, 6, 10, 0.8)
        + stroke("#0074ba", 1.2, "M6.5 8h3M6.5 10.5h3")
        + circle("#9b9b9b", 8, 23.5, 3)
        + circle("#0a4a7a", 8, 23.5, 1.9)
    )
