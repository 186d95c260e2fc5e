"""Nuts, seeds and cones."""

from __future__ import annotations

from collections.abc import Iterator

from icon_library.drawings.repeated import dots, placed
from icon_library.drawings.shapes import ellipse, moved, path, stroke


def drawings() -> Iterator[tuple[str, str]]:
    yield "acorn", _acorn()
    yield "walnut", _walnut()
    yield "hazelnut", _hazelnut()
    yield "almond", _almond()
    yield "cashew", _cashew()
    yield "pistachio", _pistachio()
    yield "pecan", _pecan()
    yield "mixed-nuts", _mixed_nuts()
    yield "seed", _seed()
    yield "sunflower-seed", _sunflower_seed()
    yield "pumpkin-seed", _pumpkin_seed()
    yield "coffee-bean", _coffee_bean()
    yield "pine-cone", _pine_cone()


def _acorn() -> str:
    return "".join(
        (
            stroke("#6d4534", 2.2, "M16 6c0-2 .8-3.2 2.5-4"),
            path("#d3883e", "M5.5 14h21c0 8-4.5 13-9 15l-1.5 2-1.5-2c-4.5-2-9-7-9-15z"),
            path("#f0b46c", "M7 14h6c-.5 6 .5 11 2 15.3C10 27 6.2 21.5 7 14z"),
            path("#8c5543", "M16 5c8 0 13 3.5 13 8.5 0 1.8-1 2.5-2.5 2.5h-21C4 16 3 15.3 3 13.5 3 8.5 8 5 16 5z"),
            stroke("#6d4534", 1.1, "M6 10.5l5 5M10 7.5l8 8M16 6.5l9 8.5M26 10.5l-5 5M22 7.5l-8 8M16 6.5l-9 8.5"),
        )
    )


def _walnut() -> str:
    return "".join(
        (
            ellipse("#a5692f", 16, 16.5, 13, 13.5),
            ellipse("#cf9650", 15.5, 16, 11.8, 12.4),
            stroke("#8a5423", 2, "M16 3.5c1.5 3-1.5 6 0 9.5s-1.5 6 0 9.5-1 5 0 7"),
            stroke(
                "#a5692f",
                1.3,
                "M12.5 6.5c-3 1-2 4-5 5.5M12 12c-2 1-1 4-4 4.5s-2 3-3.5 3.5M12.5 18c-3 .5-1.5 4-4.5 5M13 24c-1.5 0-2 "
                "2-3.5 2.5M19.5 6.5c3 1 2 4 5 5.5M20 12c2 1 1 4 4 4.5s2 3 3.5 3.5M19.5 18c3 .5 1.5 4 4.5 5M19 24c1.5 0 2 "
                "2 3.5 2.5",
            ),
        )
    )


def _hazelnut() -> str:
    return "".join(
        (
            path("#8a4f1f", "M16 2c6 3 12.5 8.5 12.5 16 0 7-5.5 12-12.5 12S3.5 25 3.5 18C3.5 10.5 10 5 16 2z"),
            path(
                "#b5702f",
                "M15.5 3.5C10 6 5 11 5 18c0 4 1.5 7.5 5 9.5C9 21 9.5 11 15.5 3.5zM18 5c3 5 3.5 14 1.5 22.5 3.5-1 6-3.5 "
                "7-6.5C27 14 23 8.5 18 5z",
            ),
            path("#e3bd86", "M4.5 22C7.5 20.5 11.5 20 16 20s8.5.5 11.5 2C25.5 27 21.5 30 16 30S6.5 27 4.5 22z"),
            dots("#c9974f", 1.2, "9 24 13 26 17 23.5 21 26 23.5 23.5 16 28"),
        )
    )


def _almond() -> str:
    return moved(
        (
            path("#8f4d1f", "M16 1c6 5 9 11 9 17.5C25 25.5 21 31 16 31S7 25.5 7 18.5C7 12 10 6 16 1z"),
            path("#b86f35", "M16 1c-6 5-9 11-9 17.5C7 24 9.5 28.5 13 30.2 11 22 12 10 16 1z"),
            stroke(
                "#6f3812", 1.2, "M17.5 6c-2 6-2 14 0 21M21 11c-1 5-1 9 .5 14M14 11c-1.5 5-1.5 10 0 16M10.5 14c-.8 4-.5 7 .5 10"
            ),
        ),
        "rotate(32 16 16)",
    )


def _cashew() -> str:
    return "".join(
        (
            path(
                "#c99a55",
                "M24 4c4 1 6 5 5 10-2 10-11 16.5-19 15.5-5-.5-8-4-7.5-7.5.5-3 3-4.5 6.5-4.5 5 0 8.5-2 9.5-6.5.8-4.5 2-7.8 5.5-7z",
            ),
            path(
                "#efd3a0",
                "M23.5 4.5c3 .8 4.5 4 3.5 8.5C25 21.5 17.5 27 10 26.5c-4 0-6.5-2-6-4.5.5-2.5 3-3.5 6-3.5 5 0 9-2.5 10-7 "
                ".6-4 1-7.5 3.5-7z",
            ),
            stroke("#c99a55", 1.3, "M24.5 11c-1.5 5.5-6 9.5-11 10.5"),
            ellipse("#fff3d6", 7.5, 21.5, 1.8, 1.2),
        )
    )


def _pistachio() -> str:
    return moved(
        (
            path("#b3894f", "M16 2c7 3 11 9 11 16 0 7-4.5 12.5-11 12.5S5 25 5 18C5 11 9 5 16 2z"),
            path("#6fae3a", "M16 3c2.5 4 4.5 9 4.5 15S18 28 16 30c-2-2-4.5-6-4.5-12S13.5 7 16 3z"),
            path("#a9d36b", "M15.5 6c-2 3.5-3 8-3 12s1 6.5 2 8.5c.5-7 .5-14 1-20.5z"),
            path("#f0dcae", "M15 2.5C9 6 5.5 11.5 5.5 18c0 6 3.5 10.5 8.5 12-2.5-3.5-4-7.5-4-12C10 12 12.5 7 15 2.5z"),
            path("#dcc08a", "M17 2.5C23 6 26.5 11.5 26.5 18c0 6-3.5 10.5-8.5 12 2.5-3.5 4-7.5 4-12 0-6-2.5-11-5-15.5z"),
        ),
        "rotate(20 16 16)",
    )


def _pecan() -> str:
    """A shelled half."""
    return moved(
        (
            path("#8a4a1c", "M16 2c5.5 1 9 7 9 14s-3.5 13-9 14c-5.5-1-9-7-9-14s3.5-13 9-14z"),
            path(
                "#b86f35",
                "M15 3.5c-3 3.5-4.5 7-3.5 9.5s-1.5 4.5-1 7 1.5 6 4.5 8.5C10.5 27 8 22 8 16S10.5 5 15 3.5zM17 3.5c3 3.5 "
                "4.5 7 3.5 9.5s1.5 4.5 1 7-1.5 6-4.5 8.5C21.5 27 24 22 24 16S21.5 5 17 3.5z",
            ),
            path(
                "#cf8d4f", "M15.3 6c-1.5 2.5-2 5-1.3 7.5s-1.5 5-.8 8 1 4 2.1 5zM16.7 6c1.5 2.5 2 5 1.3 7.5s1.5 5 .8 8-1 4-2.1 5z"
            ),
            stroke("#6f3812", 1.4, "M16 4v24"),
        ),
        "rotate(28 16 16)",
    )


def _mixed_nuts() -> str:
    """A walnut, an almond and a hazelnut: any nut."""
    places = (
        (_walnut(), "translate(.5 0)scale(.55)"),
        (_hazelnut(), "translate(15 1.5)scale(.5)"),
        (_almond(), "translate(7 13.5)scale(.56)"),
    )
    return "".join(moved((nut,), place) for nut, place in places)


def _pine_cone() -> str:
    scale = path("#6d4534", "M0-4C4-3.5 6-.5 5 3.5 2-.5 1.5 4.5 0 5-1.5 4.5-2-.5-5 3.5-6-.5-4-3.5 0-4z") + path(
        "#a9705b", "M0-4C3-3.6 4.5-2 4.8 0 2-1.5-2-1.5-4.8 0-4.5-2-3-3.6 0-4z"
    )
    rows = (
        (16, 25.5, 0),
        (10.5, 24, 12),
        (21.5, 24, -12),
        (7.5, 20, 16),
        (16, 20.5, 0),
        (24.5, 20, -16),
        (11.5, 16.5, 8),
        (20.5, 16.5, -8),
        (8.5, 13, 14),
        (16, 12.5, 0),
        (23.5, 13, -14),
        (12, 9, 8),
        (20, 9, -8),
        (16, 6, 0),
    )
    return (
        path("#44911b", "M16 4c-3 .5-7-.5-9-3 4-.5 7.5.5 9 3zM16 4c2-2.5 5-3.5 9-3-2 2.5-5.5 3.5-9 3z")
        + path("#4f2e20", "M16 3c6 3 11 9 11 16s-5 11-11 11S5 26 5 19 10 6 16 3z")
        + placed(scale, reversed(rows))
    )


def _seed() -> str:
    return moved(
        (
            path("#7d4a38", "M16 2c6 6.5 9.5 11.5 9.5 17.5C25.5 26 21.5 30 16 30s-9.5-4-9.5-10.5C6.5 13.5 10 8.5 16 2z"),
            path("#a9705b", "M15.5 3C10 9 7 13.5 7 19.5c0 4.5 2 7.7 5 9.2C9.5 21 11 11 15.5 3z"),
            ellipse("#dcb3a0", 11, 20, 1.3, 3.2),
        ),
        "rotate(24 16 16)",
    )


def _sunflower_seed() -> str:
    return moved(
        (
            path("#2f2a33", "M16 1.5C21.5 8 25 15 25 21c0 6-4 9.5-9 9.5S7 27 7 21C7 15 10.5 8 16 1.5z"),
            stroke("#f1f1f3", 1.6, "M16 6v22M12.5 12c-2 5-2.5 9-1 14M19.5 12c2 5 2.5 9 1 14"),
        ),
        "rotate(24 16 16)",
    )


def _pumpkin_seed() -> str:
    return moved(
        (
            path("#cfa04f", "M16 1.5c6 5 10 10.5 10 17.5S21.5 30.5 16 30.5 6 26 6 19 10 6.5 16 1.5z"),
            path("#f7e6ba", "M16 4.5c4.5 4 7.7 9 7.7 14.5S20.5 28 16 28s-7.7-3.5-7.7-9S11.5 8.5 16 4.5z"),
            path("#fffaf0", "M15 7.5c-3 3.5-4.8 7.5-4.8 11.5 0 2.5.8 4.5 2 6C11.5 19 12.5 13 15 7.5z"),
        ),
        "rotate(24 16 16)",
    )


def _coffee_bean() -> str:
    return moved(
        (
            ellipse("#4b2a1c", 16, 16, 10.5, 14),
            path("#7d4a2f", "M15 2.5C10 3.5 6.5 9 6.5 16c0 4 1.5 7.5 3.5 10 3-3.5 5-5 4.5-9.5S18 10 15 2.5z"),
            stroke("#331a0f", 2.2, "M16.5 2.5c-4 5 3.5 9-.5 14.5-3 4-3.5 7.5-1 12.5"),
        ),
        "rotate(36 16 16)",
    )
