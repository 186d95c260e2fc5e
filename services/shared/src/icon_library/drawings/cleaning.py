"""Things for washing, cleaning and throwing away."""

from __future__ import annotations

from collections.abc import Iterator

from icon_library.drawings.shapes import circle, ellipse, moved, path, rect, stroke


def drawings() -> Iterator[tuple[str, str]]:
    yield "sink", _sink()
    yield "tap", _tap()
    yield "mop", _mop()
    yield "dustpan", _dustpan()
    yield "toothpaste", _toothpaste()
    yield "comb", _comb()
    yield "hairbrush", _hairbrush()
    yield "paper-towel", _paper_towel()
    yield "shampoo", _shampoo()
    yield "spray-bottle", _spray_bottle()
    yield "detergent", _detergent()
    yield "trash-can", _trash_can()
    yield "recycling-bin", _recycling_bin()
    yield "laundry-basket", _laundry_basket()
    yield "perfume", _perfume()


def _sink() -> str:
    return "".join(
        (
            path("#9b9b9b", "M14 15V8a5 5 0 0 1 10 0v2h-3.5V8a1.5 1.5 0 0 0-3 0v7z"),
            rect("#636363", 9.5, 10.5, 4, 2, 1),
            rect("#9b9b9b", 10.8, 11, 1.6, 4),
            path("#83cbff", "M21.2 11h2l.6 4h-3.2z"),
            path("#cdc4d6", "M12 24h8l1.5 6.5h-11z"),
            path("#e1d8ec", "M3 16.5h26c0 5.5-3.5 9-9 9h-8c-5.5 0-9-3.5-9-9z"),
            rect("#f3eef8", 1, 14.2, 30, 3.6, 1.8),
            rect("#cdc4d6", 1, 16.6, 30, 1.2, 0.6),
        )
    )


def _tap() -> str:
    return "".join(
        (
            rect("#ca0b4a", 8, 2, 12, 3, 1.5),
            rect("#9b9b9b", 12.7, 4, 2.6, 5),
            path("#9b9b9b", "M2 10h19c5 0 8.5 3 8.5 8v2.5h-7V18c0-1-.7-1.5-1.5-1.5H2z"),
            path("#d3d3d3", "M2 10h19c4 0 6.5 1.5 7.7 4-1.5-1.2-3.5-1.7-6.2-1.7H2z"),
            rect("#7a7a80", 1, 8, 3.6, 10.5, 1),
            rect("#7a7a80", 10, 8, 8, 2.6, 1),
            path("#00a6ed", "M26 22.5c1.5 2.3 2.8 3.5 2.8 5.2a2.8 2.8 0 0 1-5.6 0c0-1.7 1.3-2.9 2.8-5.2z"),
        )
    )


def _mop() -> str:
    strands = "".join(
        stroke(colour, 2.4, f"M{15.5 + x * 0.35:g} 20C{15.5 + x * 0.6:g} 24 {16 + x:g} 26 {16 + x:g} 29.5")
        for x, colour in (
            (-8, "#cdc4d6"),
            (-5.5, "#f3eef8"),
            (-2.8, "#cdc4d6"),
            (0, "#f3eef8"),
            (2.8, "#cdc4d6"),
            (5.5, "#f3eef8"),
            (8, "#cdc4d6"),
        )
    )
    return "".join(
        (
            stroke("#d3883e", 2.4, "M16 18V2"),
            strands,
            path("#0074ba", "M12.5 16h7l1.5 5h-10z"),
            rect("#00a6ed", 12, 15, 8, 3, 1.2),
        )
    )


def _dustpan() -> str:
    return moved(
        (
            rect("#0074ba", 14, 1, 4, 13, 2),
            circle("#fff", 16, 3.4, 0.9),
            path("#0074ba", "M6 12h20l3.5 16.5h-27z"),
            path("#00a6ed", "M6 12h20l.8 4H5.2z"),
            path("#005a94", "M4.2 20h23.6l1.7 8.5h-27z"),
            rect("#00a6ed", 2, 27.5, 28, 2.2, 1),
            *(circle("#9b9b9b", x, y, 1) for x, y in ((11, 24), (15, 25.5), (19, 23.6), (22, 25.5))),
        ),
        "rotate(20 16 16)",
    )


def _toothpaste() -> str:
    return moved(
        (
            path("#d3d3d3", "M6 1h20v3.5H6z"),
            path("#f3eef8", "M6 4h20l-4.5 20h-11z"),
            path("#cdc4d6", "M22.5 4H26l-4.5 20h-2.2z"),
            path("#00a6ed", "M7.4 10h17.2l-.8 3.6H8.2z"),
            path("#f8312f", "M8.5 15h15l-.5 2.4H9z"),
            rect("#0074ba", 11.5, 24, 9, 6, 1.2),
            rect("#00a6ed", 11.5, 24, 4, 6, 1.2),
        ),
        "rotate(40 16 16)translate(1.6 1.6)scale(.9)",
    )


def _comb() -> str:
    teeth = "".join(rect("#ca0b4a", 2.4 + 2.5 * tooth, 13, 1.5, 11 if 0 < tooth < 10 else 12, 0.7) for tooth in range(11))
    return moved((teeth, rect("#ca0b4a", 1.5, 8, 28.5, 7.5, 2.4), rect("#f8312f", 1.5, 8, 28.5, 5, 2.4)), "rotate(-30 16 16)")


def _hairbrush() -> str:
    bristles = "".join(
        f"M{x:g} {y:g}v.1"
        for x, y in ((16, 4.5), (13, 7), (19, 7), (16, 9), (12.5, 11), (19.5, 11), (16, 13), (13.5, 15), (18.5, 15))
    )
    return moved(
        (
            path(
                "#6d45ad",
                "M16 .5c5 0 7.5 3.5 7.5 9 0 5-2 8-4.5 9.5L18.5 30a2.5 2.5 0 0 1-5 0"
                "L13 19c-2.5-1.5-4.5-4.5-4.5-9.5 0-5.5 2.5-9 7.5-9z",
            ),
            path("#8d65c5", "M14 19.5h3.5L17 30a1.7 1.7 0 0 1-1.5 1.5 2.5 2.5 0 0 1-2-2.5z"),
            ellipse("#e1d0ff", 16, 10, 5.8, 7.8),
            stroke("#6d45ad", 1.8, bristles),
        ),
        "rotate(40 16 16)",
    )


def _paper_towel() -> str:
    return "".join(
        (
            rect("#8c5543", 14.8, 0.8, 2.4, 6, 1.2),
            path("#cdc4d6", "M7 6h18v19H7z"),
            path("#f3eef8", "M7 6h13v19H7z"),
            path("#dcd3e6", "M20 7.5l9 1.5v17.5l-9-1.5z"),
            *(circle("#83b8f0", x, y, 1) for x, y in ((10, 11), (15, 13.5), (10, 17), (15, 20), (24, 14), (26, 20))),
            ellipse("#dcd3e6", 16, 6, 9, 2.6),
            ellipse("#8c5543", 16, 6, 3, 1),
            rect("#8c5543", 4, 25.5, 24, 4.5, 2),
            rect("#a56953", 4, 25.5, 24, 2.2, 1.1),
        )
    )


def _shampoo() -> str:
    return "".join(
        (
            rect("#0b7a5c", 12, 1.5, 8, 5, 1.2),
            rect("#0b7a5c", 10.5, 5.5, 11, 2.5, 0.8),
            path("#14a085", "M9 8h14c2.5 1.5 3 4 3 7v13a2.5 2.5 0 0 1-2.5 2.5h-15A2.5 2.5 0 0 1 6 28V15c0-3 .5-5.5 3-7z"),
            path("#1fc7a6", "M9 8h9c1.5 1.5 2 4 2 7v15.5H8.5A2.5 2.5 0 0 1 6 28V15c0-3 .5-5.5 3-7z"),
            rect("#f3eef8", 8.5, 14, 15, 11.5, 1.5),
            circle("#83cbff", 13, 20.5, 3),
            circle("#83cbff", 18.5, 18, 2.2),
            circle("#83cbff", 18.8, 22.6, 1.4),
        )
    )


def _spray_bottle() -> str:
    return "".join(
        (
            path("#f8312f", "M8 3h12.5c2 0 3.5 1 4 3l.5 2h-4V10h-8V7.5H8z"),
            path("#ca0b4a", "M13 7.5c.5 2.5-.5 4.5-2 6l-1.5-.5c1-2 1-3.5.5-5.5z"),
            rect("#ca0b4a", 14, 9.5, 6.5, 3.5),
            path("#00a6ed", "M14 13h6.5c4 2.5 5 6 5 9.5v6a2 2 0 0 1-2 2H11a2 2 0 0 1-2-2v-6c0-3.5 1-7 5-9.5z"),
            path("#83cbff", "M9.2 20.5c.5-3 2-5.5 4.8-7.5h1c-2 2.5-2.8 5-2.8 7.5z"),
            rect("#f3eef8", 9, 20.5, 16.5, 6),
            stroke("#83cbff", 1.4, "M5.5 5H3M5.5 7.5l-2.5 2M5.5 2.5 3 .8"),
        )
    )


def _detergent() -> str:
    return "".join(
        (
            rect("#f8312f", 8, 1.5, 8, 6, 1.2),
            path("#6d45ad", "M7.5 7.5h11c7 0 9 5 9 10V28a2.5 2.5 0 0 1-2.5 2.5H7A2.5 2.5 0 0 1 4.5 28V12c0-2 1-4.5 3-4.5z"),
            path("#8d65c5", "M7.5 7.5h5V30.5H7A2.5 2.5 0 0 1 4.5 28V12c0-2 1-4.5 3-4.5z"),
            path("#fff", "M20 12c3 0 4 2.5 4 5.5v3h-3V17c0-1.5-.5-2-2-2z"),
            rect("#f3eef8", 7, 16.5, 11, 10, 1.4),
            path("#00a6ed", "M12.5 17.5c1.5 2 2.8 3.3 2.8 5a2.8 2.8 0 0 1-5.6 0c0-1.7 1.3-3 2.8-5z"),
        )
    )


def _trash_can() -> str:
    return "".join(
        (
            stroke("#56565c", 2, "M12.5 5V3.5a1 1 0 0 1 1-1h5a1 1 0 0 1 1 1V5"),
            path("#7d868c", "M5.5 9h21l-2 20a1.8 1.8 0 0 1-1.8 1.6H9.3A1.8 1.8 0 0 1 7.5 29z"),
            path("#9aa3a9", "M5.5 9h14l-1.2 21.6h-9A1.8 1.8 0 0 1 7.5 29z"),
            stroke("#636b70", 1.5, "M11 13.5l.8 13M16 13.5v13M21 13.5l-.8 13"),
            rect("#56565c", 3.5, 5, 25, 4.2, 1.4),
            rect("#7d868c", 3.5, 5, 25, 2, 1),
        )
    )


def _recycling_bin() -> str:
    arrow = path("#fff", "M13.3 15.8 16 11l3.5 6 1.4-.8-.8 4.3-4.1-1.4 1.3-.8L16 16l-1 1.7z")
    arrows = "".join(moved((arrow,), f"rotate({turn} 16 20)scale(1)") for turn in (0, 120, 240))
    return "".join(
        (
            path("#1d7a41", "M5 9h22l-2 20a1.8 1.8 0 0 1-1.8 1.6H8.8A1.8 1.8 0 0 1 7 29z"),
            path("#2e9b57", "M5 9h17l-1.5 21.6H8.8A1.8 1.8 0 0 1 7 29z"),
            arrows,
            path("#1d5c31", "M3 5.5A1.5 1.5 0 0 1 4.5 4h23A1.5 1.5 0 0 1 29 5.5V9H3z"),
            rect("#2e9b57", 3, 4, 26, 2.4, 1.2),
        )
    )


def _laundry_basket() -> str:
    holes = "".join(rect("#b97430", x, y, 2.2, 3.4, 1) for y in (17, 22.5) for x in (7.4, 11.4, 15.2, 19, 22.8))
    return "".join(
        (
            path("#00a6ed", "M5 13C5 7 9 6 12 8c2-4 6-4 7.5-.5L17 13z"),
            path("#f8312f", "M13 13c0-5 4-7 7-5 4-2 7.5.5 7.5 5z"),
            path("#fcd53f", "M9 13c0-3 3-5 6-4s4 2.5 4 4z"),
            path("#e3a95c", "M3 13h26l-2.5 15.5a2 2 0 0 1-2 1.7h-17a2 2 0 0 1-2-1.7z"),
            holes,
            rect("#c98a3f", 1.5, 11.5, 29, 4, 2),
        )
    )


def _perfume() -> str:
    return "".join(
        (
            rect("#fcd53f", 12.5, 1.5, 7, 6, 1),
            rect("#d9920a", 13.5, 7, 5, 3),
            rect("#d9508f", 5, 10, 22, 20.5, 5),
            rect("#f985b8", 5, 10, 16, 20.5, 5),
            rect("#ffd6e6", 10, 15.5, 12, 9, 2),
            path("#ca0b4a", "M16 23c-2.7-1.8-3.7-3-3.7-4.3 0-2 2.6-2.4 3.7-.9 1.1-1.5 3.7-1.1 3.7.9 0 1.3-1 2.5-3.7 4.3z"),
        )
    )
