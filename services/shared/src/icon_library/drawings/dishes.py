"""What food and flowers are served, baked and kept in."""

from __future__ import annotations

from collections.abc import Iterator

from icon_library.drawings.shapes import circle, ellipse, moved, path, rect, stroke


def drawings() -> Iterator[tuple[str, str]]:
    yield "bowl", _bowl()
    yield "fruit-bowl", _fruit_bowl()
    yield "pet-bowl", _pet_bowl()
    yield "plate", _plate()
    yield "platter", _platter()
    yield "tray", _tray()
    yield "cake-stand", _cake_stand()
    yield "cup", _mug()
    yield "teacup", _teacup()
    yield "paper-cup", _paper_cup()
    yield "glass", _glass("#55c3f5", 12)
    yield "glass-of-juice", _glass("#ffb02e", 11)
    yield "glass-of-lemonade", _glass("#ffe56b", 11) + circle("#fcd53f", 24, 8, 5) + circle("#fff478", 24, 8, 3.6)
    yield "pitcher", _pitcher()
    yield "vase", _vase()
    yield "flowerpot", _flowerpot()
    yield "planter", _planter()
    yield "ice-cream-tub", _ice_cream_tub()


def _bowl() -> str:
    return "".join(
        (
            rect("#0074ba", 10.5, 26, 11, 3, 1),
            path("#0084ce", "M2.5 13h27c0 8-4.5 12.5-10 14h-7C7 25.5 2.5 21 2.5 13z"),
            path("#00a6ed", "M2.5 13h6c0 7 2 11.5 5 14h-1C7 25.5 2.5 21 2.5 13z"),
            ellipse("#004a7c", 16, 12, 14, 4.2),
            ellipse("#00a6ed", 16, 11.6, 14, 4.2),
            ellipse("#005c94", 16, 12, 12, 3),
        )
    )


def _fruit_bowl() -> str:
    return "".join(
        (
            path("#fcd53f", "M4 13.5C4 8 8 3.5 14.5 3l.7 1.6C12 7 10.5 10 10.5 14z"),
            circle("#f8312f", 13.5, 11, 5.2),
            stroke("#6d4534", 1.2, "M13.5 7c0-1.5.6-2.5 1.6-3.2"),
            circle("#ff822d", 21.5, 11.2, 4.8),
            circle("#86d72f", 26, 13, 3.6),
            path("#8d65c5", "M2 14.5h28c0 7-4.5 11-9.5 12.5h-9C6.5 25.5 2 21.5 2 14.5z"),
            path("#635994", "M25 14.5h5c0 7-4.5 11-9.5 12.5H18c4.5-2 7-6.5 7-12.5z"),
            rect("#635994", 11, 26.5, 10, 2.6, 1),
        )
    )


def _pet_bowl() -> str:
    pad = circle("#fff", 16, 22.6, 2.6)
    toes = "".join(circle("#fff", x, y, 1.2) for x, y in ((12.4, 20.3), (14.7, 18.4), (17.3, 18.4), (19.6, 20.3)))
    return "".join(
        (
            "".join(
                circle(colour, x, y, 2.4)
                for colour, x, y in (
                    ("#8c5543", 9, 10.5),
                    ("#a56953", 13, 9),
                    ("#8c5543", 17.5, 8.6),
                    ("#a56953", 21.5, 9.5),
                    ("#8c5543", 24.5, 11),
                )
            ),
            ellipse("#6d4534", 16, 12.5, 11, 3.4),
            path("#f8312f", "M4.5 12.5c2 2.5 21 2.5 23 0l3 13.5a2 2 0 0 1-2 2.5h-25a2 2 0 0 1-2-2.5z"),
            path("#ca0b4a", "M2 23.5h28l.5 2.5a2 2 0 0 1-2 2.5h-25a2 2 0 0 1-2-2.5z"),
            pad,
            toes,
        )
    )


def _plate() -> str:
    return "".join(
        (
            circle("#b5a8c4", 16, 16, 14.4),
            circle("#f3eef8", 16, 16, 13),
            circle("#cdc4d6", 16, 16, 9),
            circle("#e6deef", 16, 16, 8),
            path("#fff", "M9.5 12.5c1.2-2 3-3.3 5.2-3.7.4 1 .2 1.5-.8 1.9-1.5.5-2.4 1.3-3.2 2.6-.6.7-1.4.2-1.2-.8z"),
        )
    )


def _platter() -> str:
    return "".join(
        (
            ellipse("#8f9aa3", 16, 18.5, 15, 9.5),
            ellipse("#d5dde3", 16, 17, 15, 9.5),
            ellipse("#a9b5be", 16, 17.2, 11, 6.3),
            ellipse("#c3ced6", 16, 17.8, 10.5, 5.6),
            path("#fff", "M7 15.5c1.5-2 4-3.2 7-3.6l.3 1.4c-2.6.4-4.5 1.3-6 2.8z"),
        )
    )


def _tray() -> str:
    """A wooden serving tray from above, a metal handle at either end."""
    return "".join(
        (
            stroke("#9b9b9b", 2.2, "M4 10.5H2.5a1.5 1.5 0 0 0-1.5 1.5v8a1.5 1.5 0 0 0 1.5 1.5H4"),
            stroke("#9b9b9b", 2.2, "M28 10.5h1.5a1.5 1.5 0 0 1 1.5 1.5v8a1.5 1.5 0 0 1-1.5 1.5H28"),
            rect("#6d4534", 3, 5.5, 26, 22, 3),
            rect("#8c5543", 3, 4.5, 26, 21.5, 3),
            rect("#e19747", 5.5, 7, 21, 16.5, 1.6),
            path("#d3883e", "M5.5 8.6A1.6 1.6 0 0 1 7.1 7h17.8a1.6 1.6 0 0 1 1.6 1.6v1.2h-21z"),
            stroke("#f3b469", 1.2, "M8.5 14.5h9M14 19h9.5"),
        )
    )


def _cake_stand() -> str:
    return "".join(
        (
            path("#8c5543", "M6 13h20v5H6z"),
            path(
                "#f985b8",
                "M6 9a4 4 0 0 1 4-4h12a4 4 0 0 1 4 4v4.5c0 1.5-2.5 1.5-2.5 0 0-1.5-2.5-1.5-2.5 0"
                "s-2.5 1.5-2.5 0-2.5-1.5-2.5 0-2.5 1.5-2.5 0-2.5-1.5-2.5 0-2.5 1.5-2.5 0-2.5-1.5-2.5 0z",
            ),
            circle("#f8312f", 16, 4.4, 2.4),
            rect("#00a6ed", 2, 18, 28, 3, 1.5),
            path(
                "#0074ba", "M5 21h22c-2 2-5 2.5-9 2.8V27h4.5a1.5 1.5 0 0 1 0 3h-13a1.5 1.5 0 0 1 0-3H14v-3.2C10 23.5 7 23 5 21z"
            ),
        )
    )


def _mug() -> str:
    return "".join(
        (
            stroke("#ca0b4a", 3, "M23 11.5h2.5a3.8 3.8 0 0 1 0 9.5H23"),
            path("#f8312f", "M3.5 6h20v18a4 4 0 0 1-4 4h-12a4 4 0 0 1-4-4z"),
            path("#ca0b4a", "M19.5 6h4v18a4 4 0 0 1-4 4H17c1.7 0 2.5-1.5 2.5-4z"),
            ellipse("#7a0a36", 13.5, 6.4, 10, 2.8),
            ellipse("#ff6b68", 13.5, 6, 10, 2.8),
            ellipse("#7a0a36", 13.5, 6.3, 8, 1.9),
        )
    )


def _teacup() -> str:
    return "".join(
        (
            ellipse("#b5a8c4", 15.5, 26.5, 14.5, 3.2),
            ellipse("#f3eef8", 15.5, 25.6, 14.5, 3),
            ellipse("#cdc4d6", 15.5, 25.6, 9, 1.6),
            stroke("#cdc4d6", 2.4, "M23.5 12h2.5a3.4 3.4 0 0 1 0 7c-1.5 0-3 .5-4 1"),
            path("#f3eef8", "M4.5 8.5h20c0 8-2.5 13.5-6.5 16h-7C7 22 4.5 16.5 4.5 8.5z"),
            path("#d9d0e3", "M19 8.5h5.5c0 8-2.5 13.5-6.5 16h-2.5c2.5-3 3.5-8.5 3.5-16z"),
            ellipse("#b5a8c4", 14.5, 8.6, 10, 2.8),
            ellipse("#a5642a", 14.5, 8.8, 8.6, 2.1),
            path("#f985b8", "M11 14.2c.8-1.4 2.6-1 2.6.6 0 1.4-1.4 2.3-2.6 3.2-1.2-.9-2.6-1.8-2.6-3.2 0-1.6 1.8-2 2.6-.6z"),
        )
    )


def _paper_cup() -> str:
    return "".join(
        (
            path("#00a6ed", "M6 6h20l-2.6 22.2a2 2 0 0 1-2 1.8H10.6a2 2 0 0 1-2-1.8z"),
            path("#0074ba", "M20.5 6H26l-2.6 22.2a2 2 0 0 1-2 1.8H18z"),
            path("#fff", "M7 14.5h18l-.6 5H7.6z"),
            rect("#83cbff", 4.5, 2.5, 23, 4.5, 2.2),
            ellipse("#004a7c", 16, 4.6, 9.5, 1.2),
        )
    )


def _glass(drink: str, level: float) -> str:
    """A glass filled up to `level`, the height of the drink's surface."""
    inset = (level - 4) * 0.12
    surface = f"M{8.4 + inset:g} {level:g}h{15.2 - 2 * inset:g}L21.6 27.5a1 1 0 0 1-1 .9h-9.2a1 1 0 0 1-1-.9z"
    return path("#bcd9ea", "M7 3h18l-2.6 25.3a2 2 0 0 1-2 1.7h-8.8a2 2 0 0 1-2-1.7z") + path(drink, surface)


def _pitcher() -> str:
    return "".join(
        (
            stroke("#9ccdf0", 2.6, "M23 10h3a3 3 0 0 1 3 3v5a5 5 0 0 1-5 5h-1"),
            path("#d3e9f5", "M3 4h20v22a4 4 0 0 1-4 4H10a4 4 0 0 1-4-4V9z"),
            path("#ffb02e", "M7.5 12h14v13.5a3 3 0 0 1-3 3h-8a3 3 0 0 1-3-3z"),
            rect("#fff", 10, 14, 3.6, 3.6, 0.8),
            rect("#fff", 15, 17, 3.6, 3.6, 0.8),
        )
    )


def _vase() -> str:
    return "".join(
        (
            path(
                "#0084ce",
                "M10.5 3.5h11c-.5 3-2.5 4-2.5 6.5 6 2 8.5 6 8.5 10.5 0 5-3.5 9.5-6.5 9.5H11c-3 0-6.5-4.5-6.5-9.5"
                "C4.5 16 7 12 13 10c0-2.5-2-3.5-2.5-6.5z",
            ),
            path("#0074ba", "M19 10c6 2 8.5 6 8.5 10.5 0 5-3.5 9.5-6.5 9.5h-3c3.5-2.5 5-6 5-10 0-4-1.5-7.5-4-10z"),
            path("#83cbff", "M5 17.5c7 2 15 2 22 0 .4 1.4.6 3 .3 4.5-7 2-15.6 2-22.6 0-.2-1.5-.1-3 .3-4.5z"),
            ellipse("#00a6ed", 16, 3.2, 6.5, 1.8),
            ellipse("#004a7c", 16, 3.4, 4.6, 1),
        )
    )


def _flowerpot() -> str:
    return "".join(
        (
            ellipse("#6d4534", 16, 8, 11, 2.6),
            path("#b4552d", "M6 14h20l-2.6 13.2A2.5 2.5 0 0 1 21 29.5H11a2.5 2.5 0 0 1-2.4-2.3z"),
            path("#94421f", "M6.1 14.5h19.8l-.4 2.3h-19z"),
            path("#d3743e", "M4 7.5c2 2 6.5 3 12 3s10-1 12-3V14a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1z"),
            path("#e39563", "M6 8.8c1 .5 2.2.9 3.5 1.2V15H6z"),
        )
    )


def _planter() -> str:
    """A window box with flowers."""
    flowers = "".join(
        stroke("#44911b", 1.4, f"M{x:g} 20V{y + 3:g}")
        + moved(
            [
                "".join(moved([circle(colour, 0, -2.6, 1.9)], f"rotate({72 * turn})") for turn in range(5)),
                circle("#fcd53f", 0, 0, 1.5),
            ],
            f"translate({x:g} {y:g})",
        )
        for colour, x, y in (("#f8312f", 7, 10), ("#f985b8", 16, 7.5), ("#8d65c5", 25, 10))
    )
    leaves = path(
        "#00a650", "M3 19c0-3 2-4.5 5-4.5 1 1.5 2.5 1.5 4 0 2.5 0 3 1.5 4 1.5s1.5-1.5 4-1.5c1.5 1.5 3 1.5 4 0 3 0 5 1.5 5 4.5z"
    )
    return "".join(
        (
            flowers,
            leaves,
            path("#8c5543", "M2.5 19h27l-1.5 9a1.5 1.5 0 0 1-1.5 1.2h-21A1.5 1.5 0 0 1 4 28z"),
            rect("#a56953", 1.5, 17.5, 29, 4, 1.2),
            stroke("#6d4534", 1, "M10.5 22v7M16 22v7M21.5 22v7"),
        )
    )


def _ice_cream_tub() -> str:
    return "".join(
        (
            circle("#f3dfbd", 8.5, 10, 5.5),
            circle("#8c5543", 23.5, 10, 5.5),
            circle("#f985b8", 16, 8, 6.3),
            path("#00a6ed", "M3 14h26l-2.5 14a2 2 0 0 1-2 1.7h-17a2 2 0 0 1-2-1.7z"),
            path("#ffd7e6", "M6.5 14h4.5l1 15.7H9zM21 14h4.5L23 29.7h-3z"),
            rect("#0074ba", 2, 12.5, 28, 3.6, 1.6),
        )
    )
