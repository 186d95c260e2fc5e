"""What children and grown-ups pass the time with: gadgets, party games, sports things."""

from __future__ import annotations

from collections.abc import Iterator

from icon_library.drawings.outlines import ring, star
from icon_library.drawings.shapes import circle, ellipse, moved, path, rect, stroke
from icon_library.markup import element


def drawings() -> Iterator[tuple[str, str]]:
    yield "drone", _drone()
    yield "walkie-talkie", _walkie_talkie()
    yield "binoculars", _binoculars()
    yield "yoga-mat", _yoga_mat()
    yield "golf-tee", _golf_tee()
    yield "pipe-cleaner", _pipe_cleaner()
    yield "bingo-card", _bingo_card()
    yield "chess-set", _chess_set()
    yield "lanyard", _lanyard()
    yield "cello", _cello()


def _drone() -> str:
    rotors = "".join(
        ellipse("#9b9b9b", x, y, 5.5, 1.4) + rect("#46465a", x - 0.8, y, 1.6, 4, 0.5) for x, y in ((6.5, 9.5), (25.5, 9.5))
    )
    return (
        stroke("#46465a", 2.6, "M6.5 13.5 13 16.5M25.5 13.5 19 16.5")
        + rotors
        + path("#005a9c", "M9.5 18c0-4 3-5.5 6.5-5.5s6.5 1.5 6.5 5.5-3 5.5-6.5 5.5-6.5-1.5-6.5-5.5z")
        + path("#00a6ed", "M9.5 17.5c0-3.5 3-5 6.5-5s6.5 1.5 6.5 5z")
        + circle("#212121", 16, 19.5, 2.6)
        + circle("#83cbff", 15.5, 19, 1.1)
        + stroke("#46465a", 1.8, "M11.5 22 8.5 27h-3M20.5 22l3 5h3")
    )


def _walkie_talkie() -> str:
    return (
        rect("#212121", 8.5, 0.5, 2.6, 10, 1.3)
        + rect("#a16207", 7, 8, 18, 23.5, 3)
        + rect("#fcd53f", 7, 8, 18, 21.5, 3)
        + rect("#212121", 17.5, 5.5, 4.5, 3, 1)
        + rect("#1f4a35", 10, 11, 12, 5, 1)
        + stroke("#9cf0b8", 1.2, "M12 13.5h4M18.5 13.5h1.5")
        + stroke("#46465a", 1.5, "M11 20h10M11 23h10M11 26h10")
    )


def _binoculars() -> str:
    tube = (
        path("#303040", "M6 6.5h5.5l2 6L14.5 25H2.5L3.5 13z")
        + path("#55556a", "M6 6.5h3L8.5 25h-6l1-12z")
        + rect("#212121", 1.5, 23.5, 13.5, 5, 1.5)
        + ellipse("#83cbff", 8.2, 27.3, 5, 1.2)
        + rect("#212121", 5, 3.5, 7.5, 3.5, 1.2)
    )
    return rect("#636363", 12, 12, 8, 5, 1) + tube + moved((tube,), "matrix(-1 0 0 1 32 0)") + circle("#9b9b9b", 16, 13.5, 2)


def _yoga_mat() -> str:
    return (
        path("#4b3b7a", "M9 25.5h22.5v4.5H9z")
        + path("#8d65c5", "M9 24.5h22.5v4H9z")
        + path("#6b43a8", "M2 10.5h20v14H9z")
        + rect("#8d65c5", 8.5, 10, 20, 14.5, 1)
        + path("#a985dd", "M8.5 10h20v4h-20z")
        + circle("#6b43a8", 8.5, 19.5, 7.5)
        + ring("#a985dd", 8.5, 19.5, 7.5, 6)
        + ring("#a985dd", 8.5, 19.5, 4.5, 3)
        + circle("#a985dd", 8.5, 19.5, 1.2)
        + path("#6b43a8", "M8.5 27h8v1.5h-8z")
    )


def _golf_tee() -> str:
    return (
        path("#c45a10", "M7 5c0-1.5 18-1.5 18 0 0 4-6 5-6.5 8L17 28l-1 3.5L15 28l-1.5-15C13 10 7 9 7 5z")
        + path("#ff822d", "M7 5h13c0 3-3 5-3.5 8l-.5 18.5L15 28l-1.5-15C13 10 7 9 7 5z")
        + ellipse("#ffc79b", 16, 4.5, 9, 2.5)
        + ellipse("#c45a10", 16, 4.7, 6, 1.4)
    )


def _pipe_cleaner() -> str:
    """A wire with bristles all along it."""
    line = "M3 27C7 20 3 13 9 9s8 6 7 11 4 9 8 4 0-12 5-19"
    bristles = element("path", fill="none", stroke="#f8312f", stroke_width=5, stroke_dasharray=".55 .35", d=line)
    return bristles + stroke("#ca0b4a", 2.2, line)


def _bingo_card() -> str:
    chips = ((0, 0), (1, 1), (2, 2), (3, 3), (2, 0), (0, 2))
    cells = "".join(rect("#fbf8ff", 5.3 + 5.5 * x, 9.8 + 5.2 * y, 4.8, 4.5, 0.5) for x in range(4) for y in range(4))
    return (
        rect("#990838", 3, 1.5, 26, 29.5, 2)
        + rect("#f8312f", 3, 1, 26, 29, 2)
        + "".join(star("#fcd53f", x, 5.5, 2.8) for x in (8, 16, 24))
        + cells
        + "".join(circle("#0074ba", 7.7 + 5.5 * x, 12 + 5.2 * y, 1.9) for x, y in chips)
    )


def _chess_set() -> str:
    pawn = "M0 0c0-2 1.5-2.5 2.2-4 .7-1.5.8-3.5.8-4.5a3.3 3.3 0 1 1 4 0c0 1 .1 3 .8 4.5C8.5-2.5 10 -2 10 0z"
    squares = "".join(
        rect("#6d4534" if (x + y) % 2 else "#fbe3c0", 2 + 7 * x, 23 + 3.5 * y, 7, 3.5) for x in range(4) for y in range(2)
    )
    return (
        rect("#8c5543", 1, 22, 30, 9, 1)
        + squares
        + moved((path("#212121", pawn),), "translate(4 25)")
        + moved((path("#9b8fab", pawn),), "translate(17.5 25.5)")
        + moved((path("#fbf8ff", pawn),), "translate(17 25)")
        + moved((path("#46465a", "M2.5-4.5c.4-1.5.5-3 .5-4h1.5v6.5z"),), "translate(4 25)")
    )


def _lanyard() -> str:
    return (
        stroke("#0074ba", 2.6, "M6 1c0 9 5 13 10 17C21 14 26 10 26 1")
        + rect("#9b9b9b", 14.5, 16.5, 3, 4, 1)
        + rect("#9b8fab", 8, 19.5, 16, 12, 1.5)
        + rect("#fbf8ff", 8.7, 20, 14.6, 10.5, 1)
        + rect("#00a6ed", 8.7, 20, 14.6, 3)
        + circle("#8c5543", 12.5, 26.5, 2)
        + stroke("#7b7b8c", 1.2, "M16.5 26h5M16.5 28.3h3.5")
    )


def _cello() -> str:
    return (
        stroke("#9b9b9b", 1.5, "M16 27v4.5")
        + path("#5c2a14", "M14.7 0h2.6l.4 12h-3.4z")
        + circle("#5c2a14", 16, 1.5, 1.9)
        + path(
            "#8a3d1a",
            "M16 8.5c3.5 0 5.5 2 5.5 4.5 0 2-1.5 2.5-1.5 4.5s3.5 3.5 3.5 7c0 3.5-3 5-7.5 5"
            "s-7.5-1.5-7.5-5c0-3.5 3.5-5 3.5-7s-1.5-2.5-1.5-4.5c0-2.5 2-4.5 5.5-4.5z",
        )
        + path(
            "#c4602a",
            "M15.5 9.2c3 0 4.8 1.7 4.8 3.8 0 1.8-1.4 2.5-1.4 4.5s3.3 3.8 3.3 7"
            "c0 2.8-2.5 4.2-6.7 4.2S9.3 27.3 9.3 24.5c0-3.2 3.2-5 3.2-7s-1.4-2.7-1.4-4.5"
            "c0-2.1 1.4-3.8 4.4-3.8z",
        )
        + rect("#2e1a10", 14.9, 5, 2.2, 13, 0.5)
        + path("#2e1a10", "M14.5 24h3l-.5 4.5h-2z")
        + stroke("#2e1a10", 1, "M12 19.5c1 1 0 2.5 1 3.5M20 19.5c-1 1 0 2.5-1 3.5")
        + stroke("#fbe3c0", 0.5, "M15.5 4v20.5M16.5 4v20.5")
        + stroke("#8c5543", 1.2, "M26.5 5 28 29")
    )
