"""Furniture and what hangs on walls."""

from __future__ import annotations

from collections.abc import Iterator

from icon_library.drawings.shapes import circle, ellipse, path, rect, stroke


def drawings() -> Iterator[tuple[str, str]]:
    yield "sofa", _sofa()
    yield "armchair", _armchair()
    yield "stool", _stool()
    yield "wardrobe", _wardrobe()
    yield "dresser", _dresser()
    yield "bunk-bed", _bunk_bed()
    yield "crib", _crib()
    yield "nightstand", _nightstand()
    yield "picture-frame", _picture_frame()
    yield "photo", _photo()
    yield "poster", _poster()
    yield "notice-board", _notice_board()
    yield "doormat", _doormat()
    yield "coat-rack", _coat_rack()


def _sofa() -> str:
    return "".join(
        (
            path("#6d4534", "M5 26h3v3.5H5.5zM24 26h3l-.5 3.5H24z"),
            path("#1b66b5", "M5 8.5A3.5 3.5 0 0 1 8.5 5h15A3.5 3.5 0 0 1 27 8.5V20H5z"),
            path(
                "#0084ce",
                "M6.5 9A2.5 2.5 0 0 1 9 6.5h5.5a1 1 0 0 1 1 1V17h-9zM16.5 7.5a1 1 0 0 1 1-1H23A2.5 2.5 0 0 1 25.5 9v8h-9z",
            ),
            path("#00a6ed", "M5 17.5h10.5V23H5zM16.5 17.5H27V23H16.5z"),
            path("#0074ba", "M1 15.5a3 3 0 0 1 6 0V22h18v-6.5a3 3 0 0 1 6 0V25a2 2 0 0 1-2 2H3a2 2 0 0 1-2-2z"),
            path("#00a6ed", "M1 15.5a3 3 0 0 1 6 0v1.5c-1-1.5-4.5-1.5-6 0zM25 15.5a3 3 0 0 1 6 0v1.5c-1-1.5-4.5-1.5-6 0z"),
        )
    )


def _armchair() -> str:
    return "".join(
        (
            path("#6d4534", "M6.5 27h3v3.5h-2.5zM22.5 27h3l-.5 3.5h-2.5z"),
            path("#ca0b4a", "M7 7.5A5.5 5.5 0 0 1 12.5 2h7A5.5 5.5 0 0 1 25 7.5V20H7z"),
            path("#f8312f", "M9 8a4 4 0 0 1 4-4h6a4 4 0 0 1 4 4v10H9z"),
            rect("#ff6b68", 7.5, 17, 17, 6.5, 1.6),
            path("#ca0b4a", "M2.5 15.5a3.2 3.2 0 0 1 6.4 0V22h14.2v-6.5a3.2 3.2 0 0 1 6.4 0V26a2 2 0 0 1-2 2h-23a2 2 0 0 1-2-2z"),
            path(
                "#f8312f",
                "M2.5 15.5a3.2 3.2 0 0 1 6.4 0V17c-1-1.5-5-1.5-6.4 0zM23.1 15.5a3.2 3.2 0 0 1 6.4 0V17c-1-1.5-5-1.5-6.4 0z",
            ),
        )
    )


def _stool() -> str:
    return "".join(
        (
            path("#6d4534", "M9 9h3.5L9 30H5.5zM23 9h-3.5L23 30h3.5z"),
            rect("#6d4534", 7.5, 19.5, 17, 2.6, 0.8),
            rect("#8c5543", 4, 6, 24, 6, 2.5),
            rect("#a56953", 4, 4, 24, 5.5, 2.5),
        )
    )


def _wardrobe() -> str:
    return "".join(
        (
            path("#6d4534", "M5 28h4v3H5.5zM23 28h4l-.5 3H23z"),
            rect("#6d4534", 3, 1, 26, 28, 1.5),
            rect("#a56953", 5, 4, 10.4, 22.5, 0.6),
            rect("#a56953", 16.6, 4, 10.4, 22.5, 0.6),
            rect("#8c5543", 6.8, 6, 6.8, 8.5, 0.5),
            rect("#8c5543", 6.8, 16.5, 6.8, 8, 0.5),
            rect("#8c5543", 18.4, 6, 6.8, 8.5, 0.5),
            rect("#8c5543", 18.4, 16.5, 6.8, 8, 0.5),
            circle("#fcd53f", 14.4, 16, 1),
            circle("#fcd53f", 17.6, 16, 1),
        )
    )


def _dresser() -> str:
    """A chest of drawers."""
    drawers = "".join(
        rect("#e3a95c", 4.5, top, 23, 6, 0.8) + circle("#8c5a2b", 11, top + 3, 1.2) + circle("#8c5a2b", 21, top + 3, 1.2)
        for top in (6.5, 13.5, 20.5)
    )
    return "".join(
        (
            path("#8c5a2b", "M4 27h4v3.5H4.5zM24 27h4l-.5 3.5H24z"),
            rect("#b97430", 2.5, 4.5, 27, 23.5, 1.2),
            rect("#c98a3f", 1.5, 2.5, 29, 3, 1),
            drawers,
        )
    )


def _bunk_bed() -> str:
    return "".join(
        (
            *(
                rect("#fff", 5.5, top, 6, 3.4, 1) + rect(colour, 5, top + 2.2, 22, 3.6, 1)
                for top, colour in ((8, "#00a6ed"), (20.5, "#f8312f"))
            ),
            *(rect("#a56953", 3, top, 26, 2.8, 0.6) for top in (13, 25.5)),
            rect("#8c5543", 2, 3, 3, 27.5, 0.8),
            rect("#8c5543", 27, 3, 3, 27.5, 0.8),
            rect("#8c5543", 21, 7, 1.6, 21.5),
            *(rect("#8c5543", 21, y, 8, 1.5) for y in (10, 16.5, 20.2, 24)),
            rect("#a56953", 3, 5, 26, 1.8, 0.6),
        )
    )


def _crib() -> str:
    bars = "".join(rect("#f3c07b", x, 9, 1.6, 16) for x in (6.8, 10.6, 14.4, 18.2, 22, 25))
    return "".join(
        (
            path("#83cbff", "M5 17h22v6H5z"),
            ellipse("#fff", 9.5, 16.6, 3.6, 2),
            bars,
            rect("#d3883e", 2.5, 4, 3, 26, 1),
            rect("#d3883e", 26.5, 4, 3, 26, 1),
            rect("#e3a95c", 2.5, 7.5, 27, 2.8, 0.8),
            rect("#e3a95c", 2.5, 23.5, 27, 3, 0.8),
        )
    )


def _nightstand() -> str:
    return "".join(
        (
            path("#6d4534", "M6 26h3v4.5H6.5zM23 26h3l-.5 4.5H23z"),
            rect("#8c5543", 4.5, 11, 23, 16, 1),
            rect("#a56953", 3, 9, 26, 3.4, 1),
            rect("#a56953", 7, 14, 18, 5, 0.6),
            rect("#a56953", 7, 20.5, 18, 5, 0.6),
            circle("#fcd53f", 16, 16.5, 1.1),
            circle("#fcd53f", 16, 23, 1.1),
            path("#fcd53f", "M9 1h5l2 5H7z"),
            rect("#636363", 10.8, 6, 1.4, 3),
            path("#f8312f", "M18 7h8v2h-8z"),
        )
    )


def _picture_frame() -> str:
    """A frame with nothing in it."""
    return "".join(
        (
            rect("#b8780a", 2, 4, 28, 25.5, 1.2),
            rect("#f9b21c", 2, 3, 28, 25, 1.2),
            rect("#d9920a", 5.5, 6.5, 21, 18, 0.6),
            rect("#f3eef8", 7, 8, 18, 15),
            path("#dcd3e6", "M7 23V8l15 15z"),
            path("none", "M2.8 3.8 7 8M29.2 3.8 25 8M2.8 27.2 7 23M29.2 27.2 25 23", stroke="#d9920a", stroke_width=0.9),
        )
    )


def _photo() -> str:
    """An instant photograph with a face."""
    return "".join(
        (
            rect("#b9aec6", 4, 2, 24, 29, 1.2),
            rect("#f3eef8", 4, 1.5, 24, 28, 1.2),
            rect("#83cbff", 6.5, 4, 19, 18),
            path("#f8312f", "M8.5 22c0-4 3-6 7.5-6s7.5 2 7.5 6z"),
            circle("#ffce7c", 16, 12, 5),
            path("#6d4534", "M10.6 12c-1-7.5 11.8-7.5 10.8 0-1-2.5-2.5-3.6-5.4-3.6s-4.4 1.1-5.4 3.6z"),
            circle("#3a3a3e", 14.2, 12.3, 0.7),
            circle("#3a3a3e", 17.8, 12.3, 0.7),
            stroke("#3a3a3e", 0.8, "M14.6 14.6c.8.7 2 .7 2.8 0"),
        )
    )


def _poster() -> str:
    """A poster held by four pins, one corner curling."""
    return "".join(
        (
            path("#6d45ad", "M4 2h24v24l-4.5 4.5H4z"),
            path("#8d65c5", "M4 2h24v23l-4.5 4.5H4z"),
            path("#cbb3ee", "M23.5 29.5l.8-4.7L28 25z"),
            circle("#fcd53f", 16, 13.5, 6.5),
            path("#f8312f", "M16 7.8l1.8 3.7 4.1.6-3 2.9.7 4-3.6-1.9-3.6 1.9.7-4-3-2.9 4.1-.6z"),
            stroke("#fff", 1.6, "M9 23.5h11M11 26.5h6"),
            *(circle("#00a6ed", x, y, 1.4) for x, y in ((6, 4), (26, 4), (6, 27.4))),
        )
    )


def _notice_board() -> str:
    return "".join(
        (
            rect("#8c5543", 1, 4, 30, 24.5, 1.4),
            rect("#e3a95c", 3, 6, 26, 20.5, 0.6),
            rect("#fff", 5.5, 9, 7, 8),
            rect("#fcd53f", 14.5, 8.5, 6, 6),
            rect("#83cbff", 22, 11, 5.5, 7),
            rect("#f985b8", 9, 19, 7.5, 5.5),
            rect("#fff", 18.5, 18, 5, 6.5),
            *(circle("#f8312f", x, y, 1.1) for x, y in ((9, 9.5), (17.5, 9), (24.7, 11.5), (12.7, 19.5), (21, 18.5))),
            stroke("#9b9b9b", 0.8, "M7 12.5h4M7 14.5h3"),
        )
    )


def _doormat() -> str:
    fringe = "".join(stroke("#6d4534", 1.2, f"M1.2 {y:g}h2.5M28.3 {y:g}h2.5") for y in range(9, 25, 3))
    return "".join(
        (
            fringe,
            rect("#8c5543", 3, 7, 26, 18.5, 1),
            rect("#a56953", 5, 9, 22, 14.5, 0.6),
            path("#e8b98a", "M16 10.5l8 6h-2.2V22h-4v-3.5h-3.6V22h-4v-5.5H8z"),
        )
    )


def _coat_rack() -> str:
    return "".join(
        (
            rect("#8c5543", 14.8, 3, 2.4, 26),
            circle("#6d4534", 16, 3, 2),
            path("#6d4534", "M15 27.5h2l6.5 2a1 1 0 0 1 0 1.5h-15a1 1 0 0 1 0-1.5z"),
            stroke("#8c5543", 2, "M16 11c-5 0-8-2-8.5-6M16 11c5 0 8-2 8.5-6"),
            path("#00a6ed", "M24 6.5c3 1 5 3 5.5 7l.5 9.5h-10l.5-9.5c.5-4 1.5-6 3.5-7z"),
            stroke("#0074ba", 1, "M24.8 9v14"),
            path("#fcd53f", "M7.5 5c3 0 5 2 5 5.5h-10C2.5 7 4.5 5 7.5 5z"),
            rect("#d9920a", 1.5, 10, 12, 1.8, 0.9),
        )
    )
