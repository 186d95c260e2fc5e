"""What children ride, swing and dig with outdoors, and a few toys to pretend with."""

from __future__ import annotations

from collections.abc import Iterator

from icon_library.drawings.outlines import heart, ring, star, turned
from icon_library.drawings.shapes import circle, ellipse, moved, path, rect, stroke
from icon_library.markup import element


def drawings() -> Iterator[tuple[str, str]]:
    yield "tricycle", _tricycle()
    yield "toy-wagon", _toy_wagon()
    yield "pogo-stick", _pogo_stick()
    yield "seesaw", _seesaw()
    yield "swing", _swing()
    yield "sandbox", _sandbox()
    yield "sandcastle", _sandcastle()
    yield "kite", _kite()
    yield "doll-house", _doll_house()
    yield "hand-puppet", _hand_puppet()
    yield "jack-in-the-box", _jack_in_the_box()
    yield "tea-set", _tea_set()
    yield "toy-sword", _toy_sword()
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


def _tricycle() -> str:
    return (
        stroke("#ca0b4a", 2.6, "M22.5 10 25 22.5M8 22.5l3-7 12-2")
        + rect("#212121", 6.5, 12, 8.5, 3.3, 1.6)
        + stroke("#636363", 2.2, "M18.5 7.5c2 1 3 1.8 4.2 3.5")
        + stroke("#0074ba", 2.8, "M15.5 6.5l4 1.2")
        + "".join(
            circle("#212121", x, y, r) + circle("#d3d3d3", x, y, r - 1.9) + circle("#f8312f", x, y, 1.5)
            for x, y, r in ((25, 23, 7), (7.5, 25, 5))
        )
        + stroke("#636363", 1.6, "M25 23l-2.5 3")
    )


def _toy_wagon() -> str:
    return (
        stroke("#636363", 2, "M24 21 29 9.5")
        + stroke("#212121", 2.6, "M26.5 8.5l4.5 1.8")
        + path("#990838", "M1.5 13.5h24L24.5 22a2 2 0 0 1-2 1.7h-17a2 2 0 0 1-2-1.7z")
        + path("#f8312f", "M1.5 12.5h24l-.9 7.5h-22z")
        + rect("#ca0b4a", 0.5, 11.5, 26, 2.5, 1.2)
        + "".join(
            circle("#212121", x, 25.5, 4.5) + circle("#fbf8ff", x, 25.5, 2.3) + circle("#f8312f", x, 25.5, 1) for x in (7.5, 20)
        )
    )


def _pogo_stick() -> str:
    coils = "".join(stroke("#9b9b9b", 1.5, f"M13 {y:g}l6-1.2") for y in (22.5, 24.5, 26.5))
    return (
        stroke("#212121", 3, "M9 3.5h4M19 3.5h4")
        + stroke("#636363", 2, "M11 3.5h10")
        + rect("#0074ba", 14, 3, 4, 18, 1)
        + rect("#00a6ed", 14, 3, 2.5, 18, 1)
        + rect("#f8312f", 8.5, 18.5, 15, 2.7, 1.2)
        + stroke("#636363", 1.6, "M16 21v8")
        + coils
        + ellipse("#212121", 16, 29.5, 3, 1.7)
    )


def _seesaw() -> str:
    return (
        path("#0074ba", "M16 16.5 22.5 29h-13z")
        + path("#00a6ed", "M16 16.5 19 29H9.5z")
        + turned(
            -14,
            rect("#ca0b4a", 1, 15.5, 30, 2.7, 1.3),
            rect("#f8312f", 1, 15, 30, 2, 1),
            stroke("#636363", 1.8, "M5.5 15v-4.5h3M26.5 15v-4.5h-3"),
            rect("#fcd53f", 0.5, 13.3, 4.5, 2, 1),
            rect("#fcd53f", 27, 13.3, 4.5, 2, 1),
        )
        + circle("#fcd53f", 16, 17, 1.9)
        + rect("#44911b", 4, 28.5, 24, 2, 1)
    )


def _swing() -> str:
    return (
        stroke("#8c5543", 2.4, "M7 3 2.5 30M7 3l3.5 27M25 3l-3.5 27M25 3l4.5 27")
        + stroke("#a56953", 2.8, "M3.5 3.5h25")
        + stroke("#9b9b9b", 1.3, "M12.5 4v17M19.5 4v17")
        + rect("#ca0b4a", 10.5, 20.5, 11, 3.3, 1.2)
        + rect("#f8312f", 10.5, 20.5, 11, 2, 1)
    )


def _sandbox() -> str:
    return (
        path("#c98f45", "M2 16 9 9h14l7 7-14 7z")
        + path("#f2c983", "M3.5 16C8 13 9 8 14 9.5c3 1 3.5-2 6.5 0 3 2 5 3.5 8 6.5l-12.5 6z")
        + path("#8c5543", "M1 16l15 7 15-7v6l-15 7.5L1 22z")
        + path("#a56953", "M1 16l15 7v6.5L1 22z")
        + path("#f8312f", "M8.5 8.5h7l-1 6.5h-5z")
        + stroke("#0074ba", 1.2, "M9 8.5c0-4.5 6-4.5 6 0")
        + stroke("#fcd53f", 1.8, "M24 4 20.5 13")
        + path("#e09a10", "M19 12l3.5 1.3-2 4.5-3-1z")
    )


def _sandcastle() -> str:
    return (
        stroke("#8c5543", 1.2, "M16 1v8")
        + path("#f8312f", "M16.5 1l6 2.3-6 2.4z")
        + path("#d9a45b", "M11 9h2v2h2V9h2v2h2V9h2v10H11z")
        + path("#d9a45b", "M3 15.5h2v2h2v-2h2v2h2v-2h.5V28H3zM20.5 15.5h2v2h2v-2h2v2h2v-2h.5V28h-8.5z")
        + path("#f2c983", "M11 9h2v2h2V9h2v2h1V20h-7zM3 15.5h2v2h2v-2h2v2h1V28H3zM20.5 15.5h2v2h2v-2h2v2h.5V28h-6.5z")
        + path("#e8b76c", "M10.5 19h11V28h-11z")
        + path("#a06d2c", "M13.5 28v-3.5a2.5 2.5 0 0 1 5 0V28zM5.5 21h2v3h-2zM24.5 21h2v3h-2zM15 13.5h2v3h-2z")
        + path("#f2c983", "M0 30.5C3 26.5 8 28 16 27.5s13-1 16 3z")
    )


def _kite() -> str:
    """A kite with two halves of one hue, bows on its tail."""
    return (
        stroke("#8c5543", 1.2, "M16.5 20c1 4-3.5 4.5-1.5 7.5s6 .5 5.5 4")
        + path("#ca0b4a", "M16 1l10.5 9.5L16.5 22z")
        + path("#f8312f", "M16 1 5.5 10.5l11 11.5z")
        + path("#fcd53f", "M16 1l10.5 9.5H16zM5.5 10.5H16L16.5 22z")
        + path("#f8312f", "M16 1 5.5 10.5H16z")
        + path("#00a6ed", "M15 25.5l-4-1.5.5 4zM15 25.5l3.5-2.5.5 3.7z")
        + path("#0074ba", "M20 29.5l-3.5 1 2 1.5zM20 29.5l4-1.5-.5 3.5z")
    )


def _doll_house() -> str:
    return (
        path("#990838", "M16 1 31 13H1z")
        + path("#f8312f", "M16 2.5 28 12H4z")
        + rect("#f0a6c4", 3.5, 12.5, 25, 18, 0.5)
        + rect("#ffe3ef", 5, 14, 10.5, 7)
        + rect("#d8f1ff", 16.8, 14, 10.2, 7)
        + rect("#fff3d6", 5, 22.3, 10.5, 7.2)
        + rect("#e6dcf5", 16.8, 22.3, 10.2, 7.2)
        + path("#8d65c5", "M6 18h8v3H6zM6 16.5h2.5V18H6z")
        + path("#8c5543", "M18.5 17.5h6.5v1.2h-1V21h-1v-2.3h-2.5V21h-1v-2.3h-1z")
        + path("#0074ba", "M6.5 25.5h7.5v4H12.5v-1.5h-4.5v1.5H6.5z")
        + path("#00a65a", "M20 24h4.5v5.5H20z")
        + circle("#fcd53f", 16, 8.5, 2)
    )


def _hand_puppet() -> str:
    """A glove puppet with a pointed cap and open arms."""
    return (
        path("#0074ba", "M10.5 15h11l8.5 2c1.5.5 1.3 3.5-.5 3.5l-7 .5L25 31H7l2.5-10-7-.5c-1.8 0-2-3-.5-3.5z")
        + path("#00a6ed", "M10.5 15h7L18 31H7l2.5-10-7-.5c-1.8 0-2-3-.5-3.5z")
        + circle("#ffdcbb", 2.5, 18.7, 2)
        + circle("#ffdcbb", 29.5, 18.7, 2)
        + "".join(circle("#fcd53f", 16, y, 1.2) for y in (20.5, 24.5, 28.5))
        + path("#f8312f", "M9 9C9 3 14 1 20 0c-.5 2 3 5 3 9z")
        + circle("#ffdcbb", 16, 11, 6.7)
        + path("#f8312f", "M9 8.5C9 3.5 13 1.5 19.5.5c0 2.5 3.5 4 3.5 8-4 1.5-10 1.5-14 0z")
        + circle("#fcd53f", 20, 1.5, 1.7)
        + circle("#212121", 13.5, 11, 1)
        + circle("#212121", 18.5, 11, 1)
        + circle("#f8312f", 16, 12.7, 1.3)
        + stroke("#990838", 1.2, "M13.2 14.3c1.5 1.5 4 1.5 5.6 0")
        + path("#fbf8ff", "M11 16.5l2.5 2 2.5-2 2.5 2 2.5-2-1-1.5h-8z")
    )


def _jack_in_the_box() -> str:
    return (
        path("#0074ba", "M3 12.5 7 8l1.5 10H4z")
        + stroke("#fcd53f", 2, "M16 20c-4-1-4-3 0-3.5s4-2.5 0-3")
        + circle("#ffdcbb", 16, 9.5, 5)
        + path(
            "#8d65c5",
            "M10.5 8.5C9 5.5 8 3 8.5 1.5c2.5 0 4.5 1 6 2.5.5-1.5 1-2.5 1.5-3 .5.5 1 1.5 1.5 3"
            " 1.5-1.5 3.5-2.5 6-2.5.5 1.5-.5 4-2 7-3-2-8-2-11 0z",
        )
        + "".join(circle("#fcd53f", x, y, 1.2) for x, y in ((8.5, 1.7), (16, 1.5), (23.5, 1.7)))
        + circle("#212121", 14, 9.5, 0.9)
        + circle("#212121", 18, 9.5, 0.9)
        + circle("#f8312f", 16, 11, 1.2)
        + stroke("#990838", 1, "M14 12.5c1 1 3 1 4 0")
        + rect("#990838", 5.5, 18, 21, 13, 1)
        + rect("#f8312f", 5.5, 18, 21, 11.5, 1)
        + rect("#fcd53f", 4.5, 17, 23, 3, 1)
        + star("#fcd53f", 16, 25.5, 4)
        + stroke("#636363", 1.5, "M27 24.5h2.5V21")
    )


def _tea_set() -> str:
    return (
        stroke("#b5308a", 1.8, "M17.5 8.5c5-1 5 7 0 6.5M4.5 10.5c-3-.5-3 4-1 5.5l2 1.5")
        + path("#ff6dc6", "M6 7.5h10c3 3 3 10 0 12.5H6c-3-2.5-3-9.5 0-12.5z")
        + path("#b5308a", "M6.5 7.5C7 4.5 15 4.5 15.5 7.5z")
        + circle("#b5308a", 11, 4, 1.5)
        + heart("#fbf8ff", 11, 13.5, 2.7)
        + stroke("#b5308a", 1.5, "M28 20c3-.5 3 4.5-1 4.5")
        + path("#ff6dc6", "M17.5 18h11c0 6-2 9-5.5 9s-5.5-3-5.5-9z")
        + ellipse("#ffc1e6", 23, 18, 5.5, 1.3)
        + ellipse("#b5308a", 23, 28.5, 8, 2)
        + ellipse("#ffa6dc", 23, 27.8, 8, 1.8)
        + path("#ffa6dc", "M2.5 22h9c0 4.5-1.7 6.5-4.5 6.5S2.5 26.5 2.5 22z")
        + ellipse("#fbf8ff", 7, 22, 4.5, 1.1)
    )


def _toy_sword() -> str:
    return turned(
        45,
        path("#9b9b9b", "M12.5 3.5 16 -1l3.5 4.5V21h-7z"),
        path("#d9d9e6", "M12.5 3.5 16 -1v22h-3.5z"),
        rect("#d9920a", 7, 20.5, 18, 3.5, 1.7),
        rect("#f9c23c", 7, 20.5, 18, 2.2, 1.1),
        rect("#ca0b4a", 14, 24, 4, 6),
        circle("#f9c23c", 16, 31, 2.3),
    )


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
