"""Where animals live and are kept."""

from __future__ import annotations

from collections.abc import Iterator

from icon_library.drawings.shapes import circle, ellipse, path, rect, stroke


def drawings() -> Iterator[tuple[str, str]]:
    yield "stable", _stable()
    yield "chicken-coop", _coop()
    yield "rabbit-hutch", _hutch()
    yield "beehive", _beehive()
    yield "birdhouse", _birdhouse()
    yield "doghouse", _doghouse()
    yield "anthill", _anthill()
    yield "cage", _cage()
    yield "aquarium", _aquarium()
    yield "fishbowl", _fishbowl()
    yield "terrarium", _terrarium()
    yield "net", _net()


def _stable() -> str:
    """A stable with a horse looking over its half door."""
    return "".join(
        (
            path("#6d4534", "M16 1.5 31 11v3H1v-3z"),
            rect("#c98a5a", 3, 12.5, 26, 17.5),
            stroke("#a56953", 1, "M3 17h26M3 21h26M3 25h26"),
            rect("#4a2d20", 9, 13.5, 14, 16.5),
            path("#8c5543", "M12 22.5c-.5-4 .5-7 2-8.2l.8-1.8 1.2 1.3 1.2-1.3.8 1.8c1.5 1.2 2.5 4.2 2 8.2z"),
            path("#d9b08c", "M14 19h4l.8 3.5h-5.6z"),
            path("#3a2418", "M15.3 13.6h1.4l.5 3.4h-2.4z"),
            circle("#212121", 14, 17.2, 0.7),
            circle("#212121", 18, 17.2, 0.7),
            rect("#a5642a", 8.5, 22.5, 15, 7.5, 0.4),
            stroke("#6d4534", 1.2, "M9 23l14 6.5M23 23 9 29.5"),
            path("#fcd53f", "M1.5 30.5c0-3.5 1.5-5 3.5-5s3 1.5 3 5z"),
        )
    )


def _coop() -> str:
    """A hen house on legs, its ramp down, a hen in the door."""
    return "".join(
        (
            rect("#6d4534", 4, 22, 2.5, 8.5),
            rect("#6d4534", 25.5, 22, 2.5, 8.5),
            path("#f8312f", "M16 2 30.5 11.5 29 13.5 16 5 3 13.5 1.5 11.5z"),
            path("#e19747", "M16 5 27.5 12.5V23h-23V12.5z"),
            stroke("#c47a2c", 1, "M5 15.5h22M5 19.5h22"),
            path("#4a2d20", "M11 23v-7.5a5 5 0 0 1 10 0V23z"),
            path("#fff", "M12.5 22.5c0-3 1.5-4 3.5-4.2.2-2.5 3.5-2.5 3.7 0 .5 2.5-.7 4.2-2.7 4.2z"),
            path("#f8312f", "M16.6 16.5c-.3-1.5 2-1.8 2.3-.2z"),
            path("#ff822d", "M19.5 18l1.8.6-1.8.7z"),
            circle("#212121", 18, 17.9, 0.5),
            path("#8c5543", "M11 23h10l3 7.5H8z"),
            stroke("#c98a5a", 1.1, "M10 25.5h12M9 28h14"),
        )
    )


def _hutch() -> str:
    """A rabbit hutch with wire in front."""
    return "".join(
        (
            rect("#6d4534", 3.5, 24, 2.5, 6.5),
            rect("#6d4534", 26, 24, 2.5, 6.5),
            path("#8c5543", "M3 4.5h26l2 4.5H1z"),
            rect("#c98a5a", 2.5, 9, 27, 16.5, 0.6),
            rect("#fbe3b8", 5, 11.5, 13, 11),
            path(
                "#f3eef8",
                "M7.5 22.5c0-4 1.5-5.5 3.5-5.8-1.5-2-1.5-4-.8-5 1 .6 1.5 2 1.8 3.5.4-1.5 1-2.8 2-3.3.6 1.3.4 3.2-.7"
                " 4.8 2 .4 3.2 2.3 3.2 5.8z",
            ),
            circle("#212121", 11, 19, 0.7),
            circle("#212121", 14, 19, 0.7),
            circle("#f8527a", 12.5, 20.3, 0.7),
            stroke("#8d8d92", 0.7, "M8.2 11.5v11M11.5 11.5v11M14.8 11.5v11M5 15.2h13M5 18.9h13"),
            rect("#a5642a", 20, 11.5, 7.5, 11, 0.5),
            circle("#fcd53f", 21.8, 17, 0.9),
        )
    )


def _beehive() -> str:
    return "".join(
        (
            path(
                "#fcb400",
                "M16 2c4 0 6.5 2 7 4.5 2.5.5 4 2.5 4 5 1.5 1 2.5 2.5 2.5 4.5s-1 3.5-2.5 4.5"
                "c0 2.5-1.5 4.5-4 5-.5 2.5-3 4.5-7 4.5s-6.5-2-7-4.5c-2.5-.5-4-2.5-4-5C3.5 19.5 2.5 18 2.5 16"
                "s1-3.5 2.5-4.5c0-2.5 1.5-4.5 4-5C9.5 4 12 2 16 2z",
            ),
            stroke(
                "#d98a00", 1.5, "M9 7c4.5 1.5 9.5 1.5 14 0M5 12c7 2 15 2 22 0M5 20.5c7 2 15 2 22 0M9 25.5c4.5 1.5 9.5 1.5 14 0"
            ),
            circle("#6d4534", 16, 17, 3.8),
            ellipse("#b5e6ff", 26, 5.5, 2, 1.3),
            ellipse("#fcd53f", 27.5, 7.5, 2.8, 2),
            path("#212121", "M26.5 5.7h1.2v3.7h-1.2zM28.5 6h1v3.1h-1z"),
        )
    )


def _birdhouse() -> str:
    return "".join(
        (
            rect("#6d4534", 14.5, 25, 3, 6),
            path("#e19747", "M16 4 26.5 13v13.5h-21V13z"),
            path("#c47a2c", "M16 4 26.5 13v13.5H20V8z"),
            path("#f8312f", "M16 1.5 30 13.5l-2 2.3L16 5.5 4 15.8l-2-2.3z"),
            circle("#4a2d20", 16, 16, 3.7),
            stroke("#6d4534", 1.8, "M16 23h0M16 22.5v2"),
            rect("#6d4534", 14.8, 21.3, 2.4, 2.4, 1.2),
            rect("#8c5543", 4, 25.5, 24, 2.5, 0.6),
        )
    )


def _doghouse() -> str:
    return "".join(
        (
            path("#d3883e", "M16 5 27.5 14v16h-23V14z"),
            stroke("#b97430", 1, "M4.5 18.5h23M4.5 23h23"),
            path("#f8312f", "M16 1.5 31 14l-2 2.5L16 6 3 16.5 1 14z"),
            path("#4a2d20", "M9.5 30v-7.5a6.5 6.5 0 0 1 13 0V30z"),
            path(
                "#fff",
                "M11.5 12.5a1.3 1.3 0 1 1 1.6-1.3h5.8a1.3 1.3 0 1 1 1.6 1.3 1.3 1.3 0 1 1-1.6 1.3h-5.8a1.3 1.3 0 1 1-1.6-1.3z",
            ),
            rect("#5db53a", 0.5, 28.5, 31, 2.5, 1.2),
        )
    )


def _anthill() -> str:
    def ant(x: float, y: float) -> str:
        return "".join(circle("#212121", x + dx, y, r) for dx, r in ((-2, 1.2), (0, 0.9), (1.9, 1))) + stroke(
            "#212121", 0.6, f"M{x - 1:g} {y + 2:g}l.5-1.5M{x + 0.5:g} {y + 2:g}V{y:g}M{x + 2:g} {y + 2:g}l-.7-1.5"
        )

    return "".join(
        (
            path("#8c5a2b", "M1 29c5-2 7-8 10-15 2-4.5 8-4.5 10 0 3 7 5 13 10 15z"),
            path("#a9743f", "M6 26c3-3 4.5-8 6-11.5 1-2 2.5-2.8 4-2.8-2.5 4-3.5 10-6 14.3z"),
            ellipse("#4a2d20", 16, 13.5, 3, 1.5),
            "".join(circle("#6d4526", x, y, 0.8) for x, y in ((13, 19), (19, 18), (22, 24), (16, 24), (9, 27))),
            ant(8.5, 9),
            ant(25, 14),
            rect("#5db53a", 0.5, 28, 31, 2.5, 1.2),
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


def _fishbowl() -> str:
    return "".join(
        (
            path(
                "#d3e9f5",
                "M8 2.5h16a1 1 0 0 1 0 2.5l-.5 1C27.5 8 30 12 30 17a13 13 0 0 1-5 10.5 3 3 0 0 1-2 1H9a3 3 0 0 1-2-1"
                "A13 13 0 0 1 2 17C2 12 4.5 8 8.5 6L8 5a1 1 0 0 1 0-2.5z",
            ),
            path("#55c3f5", "M4.5 12h23c.6 1.5 1 3.2 1 5 0 4-1.8 7.5-4.5 9.5H8C5.3 24.5 3.5 21 3.5 17c0-1.8.4-3.5 1-5z"),
            path("#e0a55c", "M6 24.5c6-2 14-2 20 0l-2 2H8z"),
            path("#ff822d", "M10.5 18c2-4 7.5-4 9.5 0l3.5-3v6L20 18c-2 4-7.5 4-9.5 0z"),
            circle("#3a3a3e", 13.3, 17.2, 0.9),
            circle("#e6f7ff", 8, 15.5, 1),
            circle("#e6f7ff", 9.5, 13.5, 0.7),
        )
    )


def _terrarium() -> str:
    return "".join(
        (
            rect("#d3ecd9", 2, 5, 28, 23.5, 1.5),
            path("#e0a55c", "M2 23c5-2 9 0 14 0s9-2 14 0v4a1.5 1.5 0 0 1-1.5 1.5h-25A1.5 1.5 0 0 1 2 27z"),
            path("#44911b", "M25.5 23c-1.5-5-.5-9 2-12 .8 4 .3 8-.5 12zM23 23.5c-3-3-4-6.5-3.5-10 3 2.5 4.5 6 4.5 10z"),
            path("#8d8d92", "M4 24c0-3 2-4.5 4.5-4.5S13 21 13 24z"),
            stroke("#00a650", 2.2, "M6 18.5c1.5-1.5 3.5-1.5 5 0s3.5 1.5 5 0"),
            circle("#00a650", 17, 17.5, 2),
            circle("#212121", 17.5, 17, 0.6),
            stroke("#636363", 2, "M2 5h28v23.5H2z"),
            rect("#3a3a3e", 1, 3.5, 30, 4, 1),
        )
    )


def _net() -> str:
    """A butterfly net."""
    return "".join(
        (
            stroke("#8c5543", 2.4, "M2.5 29.5 12.5 19"),
            path("#e8f4fd", "M11.5 18C9 13 13 6 20 4.5c5-1 9 1.5 9.5 5 .5 5-1.5 12.5-4.5 17-3-1-9.5-4.5-13.5-8.5z"),
            stroke(
                "#9cc3db",
                0.9,
                "M13 14c4 3 9 6 15 7.5M15 9.5c4 3.5 8.5 6 14 7.5M19 6c3 3 6.5 5 10.5 6.5M17 22c0-5 2-11 5.5-17"
                "M21 24.5c0-5 2-11 5.5-19",
            ),
            stroke("#0074ba", 1.9, "M11.5 18.5C9 13 13 6 20 4.5c5-1 9 1.5 9.5 5"),
            stroke("#0074ba", 1.9, "M11.5 18.5c3 .5 7-.5 11-3.5 4-2.5 6.5-4.5 7-6"),
        )
    )
