"""What children ride, swing and dig with outdoors, and a few toys to pretend with."""

from __future__ import annotations

from collections.abc import Iterator

from icon_library.drawings.outlines import heart, star, turned
from icon_library.drawings.shapes import circle, ellipse, path, rect, stroke


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
