"""Rooms, each with what one knows it by."""

from __future__ import annotations

from collections.abc import Iterator

from icon_library.drawings.shapes import circle, ellipse, path, rect, stroke


def drawings() -> Iterator[tuple[str, str]]:
    yield "room", _room()
    yield "classroom", _classroom()
    yield "kitchen", _kitchen()
    yield "bathroom", _bathroom()
    yield "bedroom", _bedroom()
    yield "living-room", _living_room()
    yield "library", _library()
    yield "gym", _gym()
    yield "stage", _stage()
    yield "cinema-hall", _cinema()
    yield "workshop", _workshop()
    yield "garage", _garage()
    yield "aisle", _aisle()
    yield "attic", _attic()
    yield "basement", _basement()


def _walls(wall: str, floor: str) -> str:
    """A room from the front: its wall, and the floor from 22 down."""
    return "".join(
        (
            path(wall, "M1 4.5A2.5 2.5 0 0 1 3.5 2h25A2.5 2.5 0 0 1 31 4.5V23H1z"),
            path(floor, "M1 22h30v5.5a2.5 2.5 0 0 1-2.5 2.5h-25A2.5 2.5 0 0 1 1 27.5z"),
        )
    )


def _room() -> str:
    return "".join(
        (
            _walls("#fbe3b8", "#c98a3f"),
            rect("#fff", 4, 6, 11, 10, 0.8),
            path("#83cbff", "M5 7h4v8H5zM10 7h4v8h-4z"),
            path("#8c5543", "M19 8a1 1 0 0 1 1-1h7a1 1 0 0 1 1 1v15h-9z"),
            circle("#fcd53f", 20.8, 16, 1),
            path("#f8312f", "M5 24.5h12l2 3.5H3.5z"),
        )
    )


def _classroom() -> str:
    def desk(x: float) -> str:
        return "".join(
            (
                rect("#3a3a3e", x + 1, 25.5, 1.2, 5),
                rect("#3a3a3e", x + 9.8, 25.5, 1.2, 5),
                rect("#e19747", x, 23, 12, 2.8, 0.5),
                rect("#f8312f", x + 2, 21.6, 4, 1.5, 0.3),
            )
        )

    return "".join(
        (
            path("#fbe3b8", "M1 3.5A2.5 2.5 0 0 1 3.5 1h25A2.5 2.5 0 0 1 31 3.5V23H1z"),
            path("#d9bd8c", "M1 20h30v8.5a2.5 2.5 0 0 1-2.5 2.5h-25A2.5 2.5 0 0 1 1 28.5z"),
            rect("#8c5543", 4, 3.5, 19, 13.5, 0.8),
            rect("#2e7d46", 5.2, 4.7, 16.6, 11, 0.4),
            stroke("#fff", 1.4, "M8 8.5h5M8 12h3M15.5 10.2h3.5M17.2 8.5v3.5"),
            circle("#fff", 27, 7, 2.8),
            stroke("#3a3a3e", 0.9, "M27 5.3V7l1.2.8"),
            desk(3),
            desk(17),
        )
    )


def _kitchen() -> str:
    return "".join(
        (
            _walls("#dff3e6", "#c9b79a"),
            rect("#e19747", 2.5, 3.5, 9, 7, 0.5),
            rect("#e19747", 20.5, 3.5, 9, 7, 0.5),
            path("#a9b8bd", "M12.5 3.5h7l1 5h-9z"),
            path("#f8312f", "M12.5 13.5h7v3.5h-7z"),
            rect("#ca0b4a", 11.5, 12.8, 9, 1.5, 0.6),
            rect("#f3eef8", 1, 17, 10.5, 11),
            rect("#e6e6f2", 11, 17, 10, 12, 0.4),
            rect("#3a3a3e", 12.5, 21.5, 7, 5.5, 0.5),
            circle("#ff822d", 16, 25, 1.3),
            "".join(circle("#3a3a3e", x, 19.3, 0.8) for x in (13.5, 16, 18.5)),
            rect("#f3eef8", 20.8, 17, 10.2, 11),
            rect("#8c5543", 1, 16.5, 30, 1.8),
            path("#cdc4d6", "M5.8 18.3h1V28h-1zM25.5 18.3h1V28h-1z"),
            stroke("#9b9b9b", 1.4, "M24 16.5v-3a1.5 1.5 0 0 1 3 0"),
        )
    )


def _bathroom() -> str:
    return "".join(
        (
            _walls("#b5e6ff", "#83a9c4"),
            stroke("#e8f7ff", 0.8, "M1 9h30M1 16h30M8 2v20M16 2v20M24 2v20"),
            rect("#8c5543", 3.5, 4, 8.5, 8.5, 1),
            rect("#e8f7ff", 4.7, 5.2, 6.1, 6.1, 0.5),
            stroke("#636363", 1.5, "M27 20V6.5a2 2 0 0 0-2-2h-1.5"),
            path("#636363", "M20 7.5c0-2 1.5-3 3-3s3 1 3 3z"),
            "".join(circle("#fff", x, y, r) for x, y, r in ((8, 18, 2.2), (11.5, 16.8, 2.6), (15.5, 17.5, 2.3))),
            path("#fff", "M3.5 18.5h25.5v3c0 3.5-2 5.5-5 5.5H8.5c-3 0-5-2-5-5.5z"),
            path("#cdd9e3", "M3.5 22.5h25.5c-.4 2.8-2.2 4.5-5 4.5H8.5c-2.8 0-4.6-1.7-5-4.5z"),
            rect("#636363", 7.5, 26.8, 2.5, 2.4, 0.5),
            rect("#636363", 22, 26.8, 2.5, 2.4, 0.5),
            path("#fcd53f", "M20.5 18.5c0-1.5 1-2 2-2 0-1.5 2.5-1.8 2.8 0l.9.5-.7.6c.2.5 0 .9-.2.9z"),
        )
    )


def _bedroom() -> str:
    return "".join(
        (
            _walls("#d9ccf0", "#a98cc9"),
            rect("#fff", 18, 5, 10, 8.5, 0.6),
            path("#3c378c", "M19 6h8v6.5h-8z"),
            path("#fcd53f", "M23.5 7.2a2.2 2.2 0 1 0 2 3.3 2.3 2.3 0 0 1-2-3.3z"),
            path("#8c5543", "M3 10.5a1.5 1.5 0 0 1 1.5-1.5h1A1.5 1.5 0 0 1 7 10.5V28H3zM26 20.5h3V28h-3z"),
            rect("#a56953", 5, 22.5, 22, 3.5),
            rect("#fff", 7, 16, 8, 5, 2),
            path("#00a6ed", "M12.5 18.5H25a2.5 2.5 0 0 1 2.5 2.5v2.5H7v-2h5.5z"),
            path("#0074ba", "M12.5 18.5h3.5v5h-3.5z"),
        )
    )


def _living_room() -> str:
    return "".join(
        (
            _walls("#fbe3b8", "#c98a3f"),
            rect("#8c5543", 12, 4.5, 11, 7.5, 0.5),
            rect("#9fe0ff", 13.2, 5.7, 8.6, 5.1),
            path("#44911b", "M13.2 10.8l3-3.3 2 2 1.5-1.3 2.1 2.6z"),
            stroke("#636363", 1.2, "M5.5 25V10"),
            path("#fcd53f", "M3.5 6h4l2 5h-8z"),
            rect("#636363", 3, 24.5, 5, 1.5, 0.7),
            path("#ca0b4a", "M10.5 20.5V17a2.5 2.5 0 0 1 2.5-2.5h12a2.5 2.5 0 0 1 2.5 2.5v3.5z"),
            rect("#f8312f", 9, 20, 20, 5, 1),
            rect("#ca0b4a", 8, 18, 3.5, 8, 1.5),
            rect("#ca0b4a", 26.5, 18, 3.5, 8, 1.5),
            rect("#3a3a3e", 10, 25.8, 2, 2),
            rect("#3a3a3e", 26, 25.8, 2, 2),
        )
    )


def _library() -> str:
    """A reading room: shelves of books on either side, a table with an open book between."""
    colours = ("#f8312f", "#fcd53f", "#00a6ed", "#44911b", "#8d65c5", "#ff822d")

    def shelves(left: float) -> str:
        books = "".join(
            rect(
                colours[(3 * row + at + int(left)) % 6],
                left + 1.2 + 1.8 * at,
                4.2 + 6 * row + at % 2 * 0.6,
                1.5,
                4.6 - at % 2 * 0.6,
            )
            for row in range(4)
            for at in range(4)
        )
        boards = "".join(rect("#a56953", left, 2.6 + 6 * row, 9.4, 1.4) for row in range(5))
        return rect("#6d4534", left, 2.6, 9.4, 25) + books + boards

    return "".join(
        (
            _walls("#fbe3b8", "#c98a3f"),
            shelves(1.5),
            shelves(21.1),
            path("#fff", "M11.6 13.5c1.6-1 3.1-1 4.4.2 1.3-1.2 2.8-1.2 4.4-.2v5c-1.6-.8-3.1-.8-4.4.2-1.3-1-2.8-1-4.4-.2z"),
            stroke("#9b9b9b", 0.8, "M16 13.9v4.7M13 15.2h1.6M13 16.7h1.6M17.5 15.2H19M17.5 16.7H19"),
            rect("#8c5543", 10.5, 20, 11, 2, 0.5),
            rect("#8c5543", 12, 22, 1.6, 6),
            rect("#8c5543", 18.4, 22, 1.6, 6),
        )
    )


def _gym() -> str:
    """A sports hall with a basket, wall bars and a ball."""
    return "".join(
        (
            _walls("#e8d3ae", "#e19747"),
            stroke("#fff", 1, "M1 25.5h30"),
            stroke("#a5642a", 1.3, "M3 5v16M9 5v16M3 7.5h6M3 11h6M3 14.5h6M3 18h6"),
            rect("#fff", 13.5, 4, 15, 9.5, 0.8),
            rect("#f8312f", 18, 7.5, 6, 4, 0.3),
            rect("#fff", 19.2, 8.6, 3.6, 2.9),
            stroke("#ff822d", 1.5, "M17.5 13.5h7"),
            stroke("#fff", 0.9, "M18 14.5l1.5 5h3l1.5-5M19.5 15l2.5 4M22.5 15 20 19"),
            circle("#ff822d", 13.5, 25, 3.8),
            stroke("#7d4533", 0.8, "M9.8 25h7.4M13.5 21.3v7.4M10.8 22.5c1.5 1.5 1.5 3.5 0 5M16.2 22.5c-1.5 1.5-1.5 3.5 0 5"),
        )
    )


def _stage() -> str:
    """A theatre's stage between its curtains."""
    return "".join(
        (
            rect("#4b2a4f", 2, 3, 28, 21),
            path("#fff2a8", "M13 4h6l4.5 20h-15z"),
            path("#ca0b4a", "M2 3h8c0 8-2 14.5-5.5 21H2zM30 3h-8c0 8 2 14.5 5.5 21H30z"),
            path("#f8312f", "M2 3h3.5c0 9-1 15-2.5 21H2zM30 3h-3.5c0 9 1 15 2.5 21h1z"),
            path("#ca0b4a", "M1 2h30v4c-2.5 2.5-5 2.5-7.5 0-2.5 2.5-5 2.5-7.5 0-2.5 2.5-5 2.5-7.5 0C6 8.5 3.5 8.5 1 6z"),
            rect("#fcd53f", 1, 1, 30, 1.8, 0.6),
            rect("#e19747", 1, 23.5, 30, 3.5, 0.5),
            rect("#a5642a", 1, 27, 30, 3.5, 0.5),
        )
    )


def _cinema() -> str:
    """A cinema: the bright screen, and the rows of seats before it."""
    seats = "".join(
        rect(colour, x, y, 5.2, 6, 1.5)
        for colour, y, xs in (("#ca0b4a", 20.5, (4, 10.2, 16.4, 22.6)), ("#f8312f", 25, (1.2, 7.3, 13.4, 19.5, 25.6)))
        for x in xs
    )
    return "".join(
        (
            rect("#2b2540", 1, 2, 30, 28, 2),
            rect("#fff", 4, 4, 24, 13.5, 0.6),
            rect("#9fe0ff", 5, 5, 22, 11.5),
            path("#44911b", "M5 16.5 11 9.5l4 4.5 3-3 6 5.5z"),
            circle("#fcd53f", 22.5, 8.5, 2),
            seats,
        )
    )


def _workshop() -> str:
    return "".join(
        (
            _walls("#f0cf9f", "#8d8d92"),
            rect("#d9a066", 3, 4.5, 26, 11, 0.8),
            path("#636363", "M6 6.5h6v2.5H6z"),
            rect("#8c5543", 8.3, 9, 1.5, 5),
            path("#9b9b9b", "M15 6.5h1.6l.6 7-1.4 1-1.4-1z"),
            rect("#f8312f", 14.9, 6, 1.8, 3.5, 0.6),
            path("#c7c7cc", "M20 8h5.5v4.5L20 9.5z"),
            rect("#8c5543", 25, 7, 2.5, 4.5, 0.8),
            rect("#a5642a", 3.5, 21, 3, 9),
            rect("#a5642a", 25.5, 21, 3, 9),
            rect("#e19747", 1.5, 18.5, 29, 3, 0.6),
            path("#0074ba", "M9 15.5h3v1.5h4v-1.5h3v3H9z"),
            rect("#f8312f", 11, 24, 10, 6, 0.8),
            stroke("#ca0b4a", 1.3, "M14 24v-1.3h4V24"),
        )
    )


def _garage() -> str:
    """A garage with its door up, a car inside."""
    return "".join(
        (
            path("#9b9b9b", "M16 1.5 31 8.5v3H1v-3z"),
            rect("#cdc4d6", 2.5, 10.5, 27, 20),
            rect("#3a3a3e", 5, 12.5, 22, 18),
            path("#e6e6f2", "M5 12.5h22v2H5zM5 15.3h22v2H5z"),
            path("#f8312f", "M10.5 19.5h11l2 4.5h1a1 1 0 0 1 1 1v4h-19v-4a1 1 0 0 1 1-1h1z"),
            path("#83cbff", "M11.5 20.7h9L22 24H10z"),
            circle("#fcd53f", 9.5, 26.5, 1.2),
            circle("#fcd53f", 22.5, 26.5, 1.2),
            rect("#212121", 8, 28.5, 3.5, 2),
            rect("#212121", 20.5, 28.5, 3.5, 2),
        )
    )


def _aisle() -> str:
    """The way between two shelves of a shop, seen along it."""
    goods = ("#f8312f", "#fcd53f", "#00a6ed", "#86d72f")
    left = "".join(
        path(goods[(row + at) % 4], f"M{1.5 + 3.2 * at:g} {5 + 6.5 * row + 0.7 * at * (1 - row * 0.6):g}h2.6v4h-2.6z")
        for row in range(3)
        for at in range(3)
    )
    right = "".join(
        path(goods[(row + at + 1) % 4], f"M{21.7 + 3.2 * at:g} {6.4 + 6.5 * row - 0.7 * at * (1 - row * 0.6):g}h2.6v4h-2.6z")
        for row in range(3)
        for at in range(3)
    )
    return "".join(
        (
            rect("#e8f4fd", 1, 2, 30, 28, 2),
            path("#cdc4d6", "M13 20h6l6.5 10h-19z"),
            path("#6683a0", "M1 3l11.5 3v14L1 28zM31 3 19.5 6v14L31 28z"),
            left,
            right,
            rect("#0074ba", 12.5, 2, 7, 5, 0.8),
            stroke("#fff", 1.2, "M14.5 4.5h3"),
        )
    )


def _attic() -> str:
    return "".join(
        (
            path("#8c5543", "M16 1 31 16v2.5H1V16z"),
            path("#fbe3b8", "M16 5 27.5 17v8h-23v-8z"),
            rect("#c98a3f", 2.5, 25, 27, 5, 0.6),
            circle("#fff", 16, 12.5, 3.6),
            circle("#83cbff", 16, 12.5, 2.7),
            stroke("#fff", 0.9, "M16 9.8v5.4M13.3 12.5h5.4"),
            rect("#d3883e", 6.5, 19.5, 6, 5.5, 0.4),
            rect("#b97430", 8.7, 19.5, 1.6, 5.5),
            path("#6d4534", "M18 20.5a2 2 0 0 1 2-2h4a2 2 0 0 1 2 2V25h-8z"),
            rect("#fcd53f", 21, 20.5, 2, 2.5, 0.4),
        )
    )


def _basement() -> str:
    """A cellar under a house: steps down, a barrel and shelves."""
    return "".join(
        (
            path("#f8312f", "M16 1 27 8.5H5z"),
            rect("#f3c07b", 7, 8, 18, 6),
            rect("#8c5543", 14, 9, 4, 5),
            rect("#00a650", 0.8, 13.5, 30.4, 2.5, 0.8),
            rect("#6d4534", 1.5, 16, 29, 14.5, 1),
            rect("#a9a9ad", 3.5, 16, 25, 12.5),
            path("#d3d3d3", "M4 16h3v2.5h3V21h3v2.5h3V26h3v2.5H4z"),
            path("#8c5543", "M22 20h4.5c.8 2.8.8 5.7 0 8.5H22c-.8-2.8-.8-5.7 0-8.5z"),
            path("#3a3a3e", "M21.6 21.8h5.3v1.2h-5.3zM21.6 25.6h5.3v1.2h-5.3z"),
            ellipse("#fff2a8", 16, 17.5, 1.5, 1.2),
        )
    )
