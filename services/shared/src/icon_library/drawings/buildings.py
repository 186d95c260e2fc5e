"""Buildings that the base set lacks or shows with a foreign sign."""

from __future__ import annotations

from collections.abc import Iterator

from icon_library.drawings.shapes import circle, ellipse, moved, path, rect, stroke


def drawings() -> Iterator[tuple[str, str]]:
    yield "apartment-building", _apartments()
    yield "storey", _storey()
    yield "skyscraper", _skyscraper()
    yield "warehouse", _warehouse()
    yield "museum", _museum()
    yield "library-building", _library()
    yield "cinema-building", _cinema()
    yield "fire-station", _fire_station()
    yield "police-station", _police_station()
    yield "train-station", _train_station()
    yield "airport", _airport()
    yield "bus-stop-shelter", _bus_stop()
    yield "zoo", _zoo()


def _windows(colour: str, lefts: tuple[float, ...], tops: tuple[float, ...], width: float, height: float) -> str:
    return "".join(rect(colour, x, y, width, height, 0.3) for y in tops for x in lefts)


def _apartments() -> str:
    """A block of flats with balconies."""
    return "".join(
        (
            rect("#b14c10", 5, 1, 22, 3, 0.6),
            rect("#f3b469", 6, 3.5, 20, 27),
            rect("#d3883e", 22.5, 3.5, 3.5, 27),
            _windows("#83cbff", (8, 13.7, 19.4), (6, 12.5, 19), 3.8, 4.2),
            "".join(rect("#fff", 7.2, y, 17.6, 1.5, 0.4) for y in (9.8, 16.3, 22.8)),
            rect("#6d4534", 13.2, 25, 5.6, 5.5, 0.4),
            rect("#83cbff", 8, 25.2, 3.4, 3),
            rect("#83cbff", 20.6, 25.2, 3.4, 3),
            rect("#5db53a", 1, 29.5, 30, 1.5, 0.7),
        )
    )


def _storey() -> str:
    """A house of four floors, one of them lit."""
    floors = "".join(
        rect(wall, 5, y, 22, 6.6)
        + rect("#8d8d92", 4, y + 5.8, 24, 1.4, 0.4)
        + _windows(glass, (7.5, 13.7, 19.9), (y + 1.4,), 4.5, 3.4)
        for y, wall, glass in (
            (3, "#cdc4d6", "#9b8fab"),
            (9.8, "#cdc4d6", "#9b8fab"),
            (16.6, "#ff822d", "#fff2a8"),
            (23.4, "#cdc4d6", "#9b8fab"),
        )
    )
    return rect("#636363", 4, 1.5, 24, 2, 0.6) + floors + path("#f8312f", "M31.5 17.5v5l-3-2.5zM.5 17.5v5l3-2.5z")


def _skyscraper() -> str:
    return "".join(
        (
            rect("#9b9b9b", 15.4, 0.5, 1.2, 5),
            path("#00a6ed", "M12 4.5h8V9h3v21.5H9V9h3z"),
            path("#0074ba", "M18.5 4.5H20V9h3v21.5h-4.5z"),
            _windows("#b5e6ff", (10.8, 14.8, 18.8), (11, 14.5, 18, 21.5), 2.4, 2),
            rect("#b5e6ff", 13.5, 6, 5, 1.6, 0.3),
            rect("#004a7c", 13.5, 25.5, 5, 5),
            rect("#8d8d92", 2, 17, 7, 13.5),
            rect("#8d8d92", 23, 14, 7, 16.5),
            _windows("#fff2a8", (3.5, 6), (19, 22, 25), 1.5, 1.6),
            _windows("#fff2a8", (24.5, 27), (16.5, 19.5, 22.5, 25.5), 1.5, 1.6),
        )
    )


def _warehouse() -> str:
    return "".join(
        (
            path("#636363", "M16 3.5 31 10.5v3H1v-3z"),
            rect("#a9b8c4", 2.5, 12.5, 27, 17.5),
            rect("#fcd53f", 11.5, 7.5, 9, 3.6, 0.6),
            rect("#3a3a3e", 6, 16, 20, 14),
            stroke("#8d9aa5", 1.1, "M6 17.5h20M6 19.5h20"),
            rect("#d3883e", 8, 23.5, 7, 6.5, 0.4),
            rect("#b97430", 10.7, 23.5, 1.7, 6.5),
            rect("#e19747", 16.5, 23.5, 7, 6.5, 0.4),
            rect("#b97430", 19.2, 23.5, 1.7, 6.5),
        )
    )


def _columns(xs: tuple[float, ...], top: float, bottom: float) -> str:
    return "".join(
        rect("#f3eef8", x, top, 3, bottom - top)
        + rect("#b5a8c4", x + 2, top, 1, bottom - top)
        + rect("#cdc4d6", x - 0.5, top, 4, 1.3)
        + rect("#cdc4d6", x - 0.5, bottom - 1.3, 4, 1.3)
        for x in xs
    )


def _museum() -> str:
    """A hall of columns, a picture and a vase shown between them."""
    return "".join(
        (
            path("#cdc4d6", "M16 1.5 31 9v2.5H1V9z"),
            path("#e8a94c", "M16 3.8 25.5 9h-19z"),
            rect("#7d7391", 3, 11.5, 26, 15),
            _columns((3.5, 10, 19, 25.5), 11.5, 26.5),
            rect("#fcd53f", 13.7, 13.5, 4.6, 5.6, 0.3),
            rect("#00a6ed", 14.5, 14.3, 3, 4),
            path("#44911b", "M14.5 18.3l1.5-2 1.5 2z"),
            rect("#f3eef8", 14, 23, 4, 3.5),
            path("#ff822d", "M15.3 20h1.4l.2 1c.7.5.7 1.5 0 2h-1.8c-.7-.5-.7-1.5 0-2z"),
            rect("#cdc4d6", 1.5, 26.5, 29, 2),
            rect("#b5a8c4", 0.5, 28.5, 31, 2),
        )
    )


def _library() -> str:
    """A hall of columns with an open book over its door."""
    return "".join(
        (
            rect("#8c5543", 2, 9.5, 28, 18.5),
            path("#6d4534", "M1 9.5h30v2.5H1z"),
            rect("#f3dfbd", 7.5, 1.5, 17, 9.5, 1),
            path("#0074ba", "M9.5 3.5c2.5-1.2 4.7-.9 6.5.6 1.8-1.5 4-1.8 6.5-.6v5.5c-2.5-1.2-4.7-.9-6.5.6-1.8-1.5-4-1.8-6.5-.6z"),
            path(
                "#fff",
                "M10.5 3.9c1.8-.7 3.4-.4 4.9.9v3.9c-1.5-.9-3.1-1.2-4.9-.7zM21.5 3.9c-1.8-.7-3.4-.4-4.9.9v3.9"
                "c1.5-.9 3.1-1.2 4.9-.7z",
            ),
            _windows("#fff2a8", (4, 8.3, 21.2, 25.5), (14, 20.5), 2.7, 4.5),
            rect("#4a2d20", 12.5, 15, 7, 13, 0.5),
            rect("#a56953", 13.3, 16, 2.4, 12),
            rect("#a56953", 16.3, 16, 2.4, 12),
            rect("#b5a8c4", 1, 27.5, 30, 3, 0.5),
        )
    )


def _cinema() -> str:
    bulbs = "".join(circle("#fff2a8", 3 + 3.250 * at, 12.5, 0.9) for at in range(9))
    return "".join(
        (
            rect("#8d65c5", 3, 4, 26, 26),
            rect("#f8312f", 8.5, 1, 15, 8.5, 1),
            circle("#f3eef8", 16, 5.2, 3.3),
            "".join(circle("#3a3a3e", 16 + dx, 5.2 + dy, 0.8) for dx, dy in ((0, -1.8), (1.8, 0), (0, 1.8), (-1.8, 0))),
            rect("#ca0b4a", 1, 10.5, 30, 7, 1),
            bulbs,
            rect("#fff", 5, 14, 22, 2.4, 0.5),
            rect("#3a3a3e", 9, 20, 14, 10),
            rect("#fcd53f", 10, 21, 5.5, 9),
            rect("#fcd53f", 16.5, 21, 5.5, 9),
            rect("#83cbff", 4.5, 20, 3, 5),
            rect("#83cbff", 24.5, 20, 3, 5),
        )
    )


def _fire_station() -> str:
    return "".join(
        (
            rect("#ca0b4a", 22, 1.5, 7.5, 10),
            rect("#fcd53f", 24, 4, 3.5, 3.5, 1.7),
            rect("#e0484a", 1.5, 9.5, 29, 20.5),
            rect("#ca0b4a", 1, 8, 30, 2.6, 0.5),
            rect("#f3eef8", 4, 14.5, 24, 15.5),
            rect("#f8312f", 5.5, 18, 21, 9.5, 1),
            rect("#b5e6ff", 7.5, 19.5, 17, 3.5, 0.5),
            rect("#00a6ed", 10, 16.8, 3.5, 1.6, 0.6),
            rect("#00a6ed", 18.5, 16.8, 3.5, 1.6, 0.6),
            circle("#fff2a8", 8.5, 25.2, 1.3),
            circle("#fff2a8", 23.5, 25.2, 1.3),
            rect("#212121", 7.5, 27.5, 3.5, 2.5),
            rect("#212121", 21, 27.5, 3.5, 2.5),
            path(
                "#fcd53f",
                "M16 9c2.2 1.8 2.8 3 2.3 4.3-.4 1-1.3 1.4-2.3 1.4s-1.9-.4-2.3-1.4"
                "c-.4-1 0-1.8.8-2.5.2.7.5.9.9 1 .4-1 .5-1.8.6-2.8z",
            ),
        )
    )


def _police_station() -> str:
    return "".join(
        (
            rect("#00a6ed", 14, 1, 4, 4, 1.5),
            rect("#636363", 12.5, 4, 7, 1.8, 0.5),
            rect("#5b7fb5", 2.5, 6.5, 27, 23.5),
            rect("#3c5a8c", 1.5, 5.5, 29, 3, 0.6),
            _windows("#d3e9f5", (5, 23), (18, 23.5), 4, 3.8),
            path("#fcd53f", "M16 8.8c1.5 1 3.2 1.3 5 1.2.3 4-1.2 6.5-5 8-3.8-1.5-5.3-4-5-8 1.8.1 3.5-.2 5-1.2z"),
            path("#3c5a8c", "M16 11l.8 1.6 1.7.2-1.2 1.2.3 1.7-1.6-.8-1.6.8.3-1.7-1.2-1.2 1.7-.2z"),
            rect("#2b3f63", 12, 20, 8, 10, 0.5),
            rect("#d3e9f5", 13, 21, 2.6, 9),
            rect("#d3e9f5", 16.4, 21, 2.6, 9),
            rect("#9b9b9b", 1, 29, 30, 1.8, 0.6),
        )
    )


def _train_station() -> str:
    """A station's front with its clock, a train at the platform before it."""
    return "".join(
        (
            path("#8c5543", "M9 9 16 1.5 23 9z"),
            rect("#e19747", 10, 7.5, 12, 11),
            circle("#fff", 16, 9, 3.3),
            stroke("#3a3a3e", 1, "M16 6.8V9l1.6 1"),
            rect("#f3c07b", 1.5, 12, 29, 8),
            rect("#8c5543", 0.8, 10.8, 8.5, 2, 0.4),
            rect("#8c5543", 22.7, 10.8, 8.5, 2, 0.4),
            _windows("#83cbff", (3.5, 26), (14.3,), 3, 3.5),
            rect("#6d4534", 13.5, 14, 5, 5),
            path("#0074ba", "M2 19h21c4 0 6.5 3 7.5 7.5H2z"),
            rect("#b5e6ff", 3.5, 20.5, 4.5, 2.8, 0.4),
            rect("#b5e6ff", 9.5, 20.5, 4.5, 2.8, 0.4),
            rect("#b5e6ff", 15.5, 20.5, 4.5, 2.8, 0.4),
            path("#b5e6ff", "M22 20.5h1.5c2 .3 3.4 1.3 4.4 2.8H22z"),
            rect("#fcd53f", 2, 24.3, 28, 1),
            rect("#3a3a3e", 1, 26.5, 30, 1.8, 0.6),
            stroke("#9b9b9b", 1.3, "M1 30h30"),
        )
    )


def _airport() -> str:
    """A control tower and a plane taking off."""
    plane = (
        path("#f3eef8", "M-8 1.5c0-1.5 1.5-2 3-2H5C7-.5 9 .5 9 1.7 9 3 7 3.5 5 3.5h-10c-2 0-3-.8-3-2z")
        + path("#00a6ed", "M-7.5 0-9.5-4h2.5l3 3.5zM-1.5 2.5-5.5 7h3L3 2.5z")
        + "".join(circle("#0074ba", x, 1.2, 0.6) for x in (-2, 0.3, 2.6))
    )
    return "".join(
        (
            rect("#b5e6ff", 1, 1, 30, 29.5, 3.5),
            path("#cdc4d6", "M6.5 14.5h4l1.5 16H5z"),
            path("#0074ba", "M3 7.5h11l-1.5 6h-8z"),
            path("#9fe0ff", "M4.3 8.8h8.4l-.8 3.4H5.1z"),
            rect("#636363", 2.5, 6, 12, 2, 0.8),
            rect("#636363", 8, 2.5, 1, 4),
            moved([plane], "translate(22 12) rotate(-22)"),
            rect("#9b8fab", 12, 21.5, 19, 9),
            _windows("#fff2a8", (14, 18, 22, 26), (23.5,), 2.6, 2.6),
            path("#636369", "M1 27.5h30V27a3.5 3.5 0 0 1-3.5 3.5h-23A3.5 3.5 0 0 1 1 27z"),
        )
    )


def _bus_stop() -> str:
    return "".join(
        (
            rect("#0074ba", 1, 6, 23, 2.8, 0.8),
            rect("#d3e9f5", 2.5, 8.8, 19, 14),
            rect("#636363", 1.5, 8.5, 1.8, 21.5),
            rect("#636363", 20.7, 8.5, 1.8, 21.5),
            rect("#8c5543", 5, 20.5, 14, 2, 0.5),
            rect("#636363", 7, 22.5, 1.5, 7),
            rect("#636363", 15.5, 22.5, 1.5, 7),
            rect("#636363", 27.3, 9, 1.6, 21.5),
            rect("#fcd53f", 24.8, 1.5, 6.6, 9, 1.2),
            rect("#3a3a3e", 25.8, 3.5, 4.6, 4, 0.6),
            rect("#fcd53f", 26.4, 4.1, 3.4, 1.6),
            circle("#3a3a3e", 26.9, 8, 0.7),
            circle("#3a3a3e", 29.3, 8, 0.7),
            rect("#9b9b9b", 0.5, 29.5, 31, 1.5, 0.6),
        )
    )


def _zoo() -> str:
    """A zoo's gate with a giraffe and an elephant looking over it."""
    return "".join(
        (
            path("#f3b95f", "M22.5 16V5.5c-1-.2-1.8-.8-1.8-1.8 0-1.2 1-1.7 2.5-1.7h1c1.2 0 2 .7 2 2V16z"),
            stroke("#8c5543", 1, "M23 2V.8M25.3 2V.8"),
            path("#a5642a", "M23.3 7h1.5v1.8h-1.5zM24.5 10.5H26v1.8h-1.5zM23 13.5h1.5v1.5H23z"),
            circle("#212121", 23, 3.5, 0.5),
            path("#9aa7b5", "M4 16V11a5 5 0 0 1 10 0v5h-3.5v-2.5c0-.8-1-.8-1 0V16z"),
            ellipse("#7d8b99", 5, 10, 2.6, 3.3),
            circle("#212121", 10.5, 9.5, 0.6),
            path("#fff", "M10.5 13c1 .8 2 .8 2.8 0v1.4c-1 .6-2 .6-2.8 0z"),
            path("#44911b", "M1 14.5C8 11.5 24 11.5 31 14.5V20c-7-2.5-23-2.5-30 0z"),
            stroke(
                "#fff",
                1.3,
                "M10.5 14.8h3l-3 3h3M17 14.6a1.5 1.5 0 0 0 0 3 1.5 1.5 0 0 0 0-3M21.5 14.9a1.5 1.5 0 0 0 0 3 1.5 1.5 0 0 0 0-3",
            ),
            rect("#8c5543", 1.5, 14, 3.5, 16.5, 0.6),
            rect("#8c5543", 27, 14, 3.5, 16.5, 0.6),
            stroke("#6d4534", 1.5, "M8.5 22v8M12 21.5v8.5M16 21v9M20 21.5v8.5M23.5 22v8M5 25h22"),
            rect("#5db53a", 0.5, 29.3, 31, 1.7, 0.8),
        )
    )
