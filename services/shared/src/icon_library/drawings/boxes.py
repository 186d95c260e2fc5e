"""Boxes, crates, chests and cartons."""

from __future__ import annotations

from collections.abc import Iterator

from icon_library.drawings.shapes import circle, ellipse, moved, path, rect, stroke


def drawings() -> Iterator[tuple[str, str]]:
    yield "box", _box()
    yield "crate", _crate()
    yield "shoebox", _shoebox()
    yield "lunch-box", _lunch_box()
    yield "egg-carton", _egg_carton()
    yield "treasure-chest", _treasure_chest()
    yield "toy-box", _toy_box()
    yield "cereal-box", _cereal_box()
    yield "tissue-box", _tissue_box()
    yield "matchbox", _matchbox()
    yield "pizza-box", _pizza_box()
    yield "cooler", _cooler()
    yield "first-aid-kit", _first_aid_kit()
    yield "storage-bin", _storage_bin()
    yield "bottle-crate", _bottle_crate()
    yield "pallet", _pallet()
    yield "carton", _carton()
    yield "jewelry-box", _jewelry_box()
    yield "chocolate-box", _chocolate_box()


def _box() -> str:
    """An open cardboard box from the front, its flaps turned out."""
    return "".join(
        (
            path("#8c5a2b", "M5 11h22v5H5z"),
            path("#f3c07b", "M5 11 1.5 6.5 12 5l4 6z"),
            path("#e3a95c", "M27 11l3.5-4.5L20 5l-4 6z"),
            path("#d3883e", "M4 12h24v14.5a1.5 1.5 0 0 1-1.5 1.5h-21A1.5 1.5 0 0 1 4 26.5z"),
            path("#b97430", "M13.5 12h5v6l-2.5-1.6L13.5 18z"),
        )
    )


def _crate() -> str:
    """A slatted crate, seen a little from above into its empty inside."""
    slats = "".join(rect("#e19747", 2, top, 28, 4.8, 0.6) for top in (12, 18, 24))
    nails = "".join(circle("#6d4534", x, y, 0.7) for x in (4, 28) for y in (14.4, 20.4, 26.4))
    return "".join(
        (
            path("#6d4534", "M5 6h22l3 7v15H2V13z"),
            path("#8c5543", "M5 6h22l1.6 3.6H3.4z"),
            path("#d3883e", "M4.6 4h22.8l1 3H3.6z"),
            slats,
            rect("#c47a2c", 2, 11.4, 4, 17.6, 0.6),
            rect("#c47a2c", 26, 11.4, 4, 17.6, 0.6),
            nails,
        )
    )


def _shoebox() -> str:
    shoe = path("#6d4534", "M10 17.8c1.6.8 2.6.4 3.4-.6 1.6 2.2 4 3.4 6.8 3.6 1.4.2 2 1 1.8 2.6H10z")
    return "".join(
        (
            path("#f4a259", "M5 4.5h22l3.5 5h-29z"),
            rect("#ff822d", 1, 9, 30, 5.5, 0.8),
            path("#d3611c", "M3 14.5h26v12a1.5 1.5 0 0 1-1.5 1.5h-23A1.5 1.5 0 0 1 3 26.5z"),
            path("#b14c10", "M3 14.5h26v1.6H3z"),
            rect("#fff", 8, 16.6, 16, 8.6, 1),
            shoe,
            rect("#f8312f", 10, 22.6, 12, 1.2, 0.6),
        )
    )


def _lunch_box() -> str:
    return "".join(
        (
            stroke("#004a7c", 2.4, "M11 8V6.5A2.5 2.5 0 0 1 13.5 4h5A2.5 2.5 0 0 1 21 6.5V8"),
            rect("#00a6ed", 2, 8, 28, 20, 4),
            path("#0074ba", "M2 16h28v8a4 4 0 0 1-4 4H6a4 4 0 0 1-4-4z"),
            rect("#004a7c", 2, 15.2, 28, 1.6),
            rect("#fcd53f", 5.5, 13.4, 3.4, 5, 1),
            rect("#fcd53f", 23.1, 13.4, 3.4, 5, 1),
            path(
                "#f8312f",
                "M16 14.4c2.6-1.8 5.4.2 5.4 3.2 0 3.2-2.2 6.2-3.8 6.2-.8 0-1-.4-1.6-.4s-.8.4-1.6.4"
                "c-1.6 0-3.8-3-3.8-6.2 0-3 2.8-5 5.4-3.2z",
            ),
            path("#86d72f", "M16 13.8c0-2.2 1.2-3.4 3.4-3.6 0 2.2-1.2 3.4-3.4 3.6z"),
        )
    )


def _egg_carton() -> str:
    eggs = "".join(ellipse(("#fbe3c8", "#f3c9a0")[number % 2], 5.6 + 6.9 * number, 16, 3, 4.2) for number in range(4))
    cups = "M1.5 17h29l-.8 9a3 3 0 0 1-6 .6h-1a3 3 0 0 1-5.8 0h-1.8a3 3 0 0 1-5.8 0h-1a3 3 0 0 1-6-.6z"
    return "".join(
        (
            path("#8a9aa0", "M4 4.5h24a2 2 0 0 1 2 2l.5 9.5h-29L2 6.5a2 2 0 0 1 2-2z"),
            path("#6f8087", "M5.5 6.5h21l1 9.5h-23z"),
            eggs,
            path("#a9b8bd", cups),
            rect("#c3d0d4", 1, 16.6, 30, 3, 1.2),
        )
    )


def _treasure_chest() -> str:
    return "".join(
        (
            path("#a56953", "M2.5 15V11.5a8 8 0 0 1 8-8h11a8 8 0 0 1 8 8V15z"),
            path("#8c5543", "M2.5 15h27v11.5a1.5 1.5 0 0 1-1.5 1.5H4a1.5 1.5 0 0 1-1.5-1.5z"),
            path("#fcd53f", "M6.5 4.6a8 8 0 0 1 4-1.1V28h-4zM21.5 3.5a8 8 0 0 1 4 1.1V28h-4z"),
            rect("#6d4534", 2.5, 14, 27, 2.2),
            rect("#f9c23c", 12.2, 11.5, 7.6, 9, 1.4),
            circle("#6d4534", 16, 15, 1.5),
            rect("#6d4534", 15.3, 15, 1.4, 3.6, 0.7),
        )
    )


def _toy_box() -> str:
    bear = "".join(
        (
            circle("#8c5543", 19.5, 6, 2),
            circle("#8c5543", 26.5, 6, 2),
            circle("#a56953", 23, 10, 5),
            ellipse("#f3c07b", 23, 11.8, 2.2, 1.6),
            circle("#212121", 21.2, 9.2, 0.7),
            circle("#212121", 24.8, 9.2, 0.7),
            circle("#212121", 23, 11.3, 0.7),
        )
    )
    star = "M16 17.6l1.6 3.3 3.6.5-2.6 2.5.6 3.6-3.2-1.7-3.2 1.7.6-3.6-2.6-2.5 3.6-.5z"
    return "".join(
        (
            circle("#f8312f", 9, 9, 6),
            path("#fff", "M3.4 7c3.6 2 7.6 2 11.2 0l.4 2.4c-4 2.2-8 2.2-12 0z"),
            moved([rect("#00d26a", 13, 4, 6.5, 9, 0.8)], "rotate(-8 16 9)"),
            bear,
            path("#00a6ed", "M2 14h28v13a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2z"),
            rect("#0074ba", 1, 12.5, 30, 3.6, 1),
            path("#fcd53f", star),
        )
    )


def _cereal_box() -> str:
    rings = "".join(circle("#e19747", x, y, 1.3) for x, y in ((11.5, 19), (14.5, 17.8), (17.6, 19), (14.6, 20)))
    return "".join(
        (
            path("#d3611c", "M23.5 3.5 28 2v26l-4.5 2z"),
            path("#ffb02e", "M4 3.5h19.5L28 2H9z"),
            rect("#ff822d", 4, 3.5, 19.5, 26.5, 0.8),
            rect("#fff", 6.5, 6, 14.5, 5, 1),
            rect("#ca0b4a", 8, 7.5, 11.5, 2, 1),
            rings,
            path("#f3eef8", "M7.5 20.5h14.2c0 4-2.6 6.8-5 6.8h-4.2c-2.4 0-5-2.8-5-6.8z"),
            path("#00a6ed", "M7.9 22.5h13.4l-.5 1.8H8.4z"),
        )
    )


def _tissue_box() -> str:
    return "".join(
        (
            path("#f3eef8", "M11 15c-2.5-4-1-8.5 1.5-12 1.6 2.2 2.8 2.6 4.5 1.8 1.8-.8 3.4-.6 5 1C19.8 8 21.6 11 21 15z"),
            path("#cdc4d6", "M16 15c-.6-3.8.4-6.8 3-9.4.4 3.4 1.4 6 2 9.4z"),
            path("#83cbff", "M5 12.5h22l3.5 4.5h-29z"),
            ellipse("#004a7c", 16, 14.8, 6.4, 1.3),
            path("#f3eef8", "M11 15c.3-1.3.2-2 .2-2.6h9.7c.2.8.2 1.6.1 2.6-3 .8-7 .8-10 0z"),
            path("#00a6ed", "M1.5 17h29v10.5A1.5 1.5 0 0 1 29 29H3a1.5 1.5 0 0 1-1.5-1.5z"),
            "".join(circle("#fff", x, y, 1.7) for x, y in ((6, 21), (12.6, 24.6), (19.4, 21), (26, 24.6))),
        )
    )


def _matchbox() -> str:
    matches = "".join(rect("#f3c98c", 16, y, 11, 1.6) + ellipse("#f8312f", 27.6, y + 0.8, 2, 1.4) for y in (12, 15.2, 18.4))
    return "".join(
        (
            rect("#d3a36a", 6, 8.5, 25, 15, 1),
            rect("#8c5a2b", 7, 10, 23, 12, 0.6),
            matches,
            rect("#0074ba", 1, 7, 18.5, 18, 1),
            rect("#6d4534", 1, 22, 18.5, 3, 1),
            circle("#fcd53f", 10.2, 14.5, 5.2),
            path(
                "#f8312f",
                "M10.3 10.5c3.2 2.6 3.6 4.4 2.9 6.2-.6 1.5-1.8 2.2-3 2.2s-2.5-.8-3-2.2c-.5-1.5 0-2.6 1.2-3.6.2 1 .6 1.3 1.2 1.5"
                " .5-1.5.6-2.7.7-4.1z",
            ),
        )
    )


def _pizza_box() -> str:
    toppings = "".join(circle("#ca0b4a", x, y, 1.6) for x, y in ((11, 20), (16.5, 18.2), (21.5, 20.6), (13.6, 24), (18.6, 24.2)))
    return "".join(
        (
            path("#e8d3ae", "M5.5 2.5h21l1.5 11.5H4z"),
            path("#d3a36a", "M7 4h18l1 8.5H6z"),
            circle("#f8312f", 16, 8.2, 3),
            path("#f3dfbd", "M3 14h26l2 13.5a1.5 1.5 0 0 1-1.5 1.5h-27A1.5 1.5 0 0 1 1 27.5z"),
            path("#c98a3f", "M1.2 26h29.6l.2 1.5a1.5 1.5 0 0 1-1.5 1.5h-27A1.5 1.5 0 0 1 1 27.5z"),
            ellipse("#d3883e", 16, 20.4, 10.6, 5.6),
            ellipse("#fcd53f", 16, 20.2, 9, 4.6),
            moved([toppings], "translate(4 5.5) scale(.75 .7)"),
        )
    )


def _cooler() -> str:
    return "".join(
        (
            stroke("#9b9b9b", 2.4, "M4 14V5.5A1.5 1.5 0 0 1 5.5 4h21A1.5 1.5 0 0 1 28 5.5V14"),
            rect("#f3eef8", 2, 8.5, 28, 6.5, 2),
            rect("#cdc4d6", 2, 12.5, 28, 2.5, 1),
            path("#0074ba", "M3.5 15h25l-1 11.6a2 2 0 0 1-2 1.9h-19a2 2 0 0 1-2-1.9z"),
            path("#00a6ed", "M3.5 15h25l-.2 2.5H3.7z"),
            stroke("#fff", 1.5, "M16 18.5v7.6M12.7 20.4l6.6 3.8M19.3 20.4l-6.6 3.8"),
        )
    )


def _first_aid_kit() -> str:
    return "".join(
        (
            stroke("#636363", 2.4, "M11 8.5V6.5A2 2 0 0 1 13 4.5h6a2 2 0 0 1 2 2v2"),
            rect("#f8312f", 1.5, 8, 29, 20.5, 3),
            path("#ca0b4a", "M1.5 23h29v2.5a3 3 0 0 1-3 3h-23a3 3 0 0 1-3-3z"),
            circle("#fff", 16, 18, 7.6),
            path("#f8312f", "M14.2 12.5h3.6v3.7h3.7v3.6h-3.7v3.7h-3.6v-3.7h-3.7v-3.6h3.7z"),
        )
    )


def _storage_bin() -> str:
    return "".join(
        (
            path("#8fd4f5", "M4 11h24l-1.8 16.2a2 2 0 0 1-2 1.8H7.8a2 2 0 0 1-2-1.8z"),
            path("#bde8fb", "M7.5 14h5l.8 12.5H9z"),
            path("#62bfe8", "M5.5 25h21l-.3 2.2a2 2 0 0 1-2 1.8H7.8a2 2 0 0 1-2-1.8z"),
            rect("#0074ba", 1.5, 6, 29, 5.5, 1.8),
            rect("#00a6ed", 4, 4, 24, 3, 1.2),
            rect("#004a7c", 12, 9.5, 8, 4.5, 1.2),
        )
    )


def _bottle_crate() -> str:
    def bottle(x: float) -> str:
        return "".join(
            (
                rect("#fcd53f", x - 1.3, 2, 2.6, 2, 0.6),
                path("#7d4533", f"M{x - 1.2:g} 3.8h2.4v4c0 1.5 1.8 2 1.8 5v4h-6v-4c0-3 1.8-3.5 1.8-5z"),
            )
        )

    return "".join(
        (
            rect("#7a0a36", 2.5, 12, 27, 6),
            *(bottle(x) for x in (6.4, 12.8, 19.2, 25.6)),
            path("#f8312f", "M1.5 14.5h29L29 27.7a1.5 1.5 0 0 1-1.5 1.3h-23A1.5 1.5 0 0 1 3 27.7z"),
            rect("#ff6b68", 1, 13.5, 30, 2.6, 1),
            rect("#7a0a36", 11, 18.2, 10, 3.4, 1.7),
            stroke("#ca0b4a", 1.6, "M7 25.5h18"),
        )
    )


def _pallet() -> str:
    boards = "".join(
        path("#f3b469", f"M{left:g} {top:g}h{32 - 2 * left:g}l.9 2H{left - 0.9:g}z")
        for left, top in ((6, 9), (4.6, 12), (3.2, 15))
    )
    blocks = "".join(rect("#a5642a", x, 20, 5, 4.4, 0.3) for x in (1.5, 13.5, 25.5))
    return "".join(
        (
            path("#8c5543", "M6 9h20l4.5 9.5H1.5z"),
            boards,
            rect("#e19747", 1.5, 17.6, 29, 3, 0.5),
            blocks,
            rect("#d3883e", 1.5, 24, 29, 2.8, 0.5),
        )
    )


def _carton() -> str:
    """A milk carton, its gable a little turned to the right."""
    return "".join(
        (
            path("#d9d0e3", "M8 2h15a.8.8 0 0 1 .8.8V7H7.2V2.8A.8.8 0 0 1 8 2z"),
            path("#f3eef8", "M7.2 6.5h16.6L21 13H4.5z"),
            path("#b5a8c4", "M23.8 6.5 27.5 13H21z"),
            rect("#f3eef8", 4.5, 12.8, 16.5, 17.2),
            path("#cdc4d6", "M21 12.8h6.5V29a1 1 0 0 1-1 1H21z"),
            path("#00a6ed", "M4.5 21c3-2.4 5.6 1 8.2.2s4.6-2.6 8.3-.6V30h-16.5z"),
            path("#0074ba", "M21 20.6c2-.8 4.5-.4 6.5.4V29a1 1 0 0 1-1 1H21z"),
            path("#0074ba", "M4.5 12.8H21v2.4H4.5z"),
            path("#004a7c", "M21 12.8h6.5v2.4H21z"),
        )
    )


def _jewelry_box() -> str:
    pearls = "".join(circle("#fff", x, y, 1.5) for x, y in ((8, 16.5), (10.6, 15), (13.4, 14.6), (9.6, 18.2)))
    return "".join(
        (
            path("#635994", "M4.5 4h23a2 2 0 0 1 2 2.2L28 16H4L2.5 6.2a2 2 0 0 1 2-2.2z"),
            path("#f985b8", "M6 6h20l-1.3 9H7.3z"),
            rect("#533566", 3, 14.5, 26, 4),
            pearls,
            circle("#fcd53f", 20.5, 14.6, 3),
            circle("#533566", 20.5, 14.6, 1.7),
            path("#26eafc", "M18.6 10.2h3.8l1 1.4-2.9 2.8-2.9-2.8z"),
            path("#8d65c5", "M2.5 18h27v8.5a1.5 1.5 0 0 1-1.5 1.5H4a1.5 1.5 0 0 1-1.5-1.5z"),
            rect("#fcd53f", 13.5, 17, 5, 5.6, 1.2),
        )
    )


def _chocolate_box() -> str:
    pieces = (("#6d4534", "#8c5543"), ("#a56953", "#c98a5a"), ("#f3e2d0", "#fff"))
    sweets = "".join(
        circle(dark, 8.4 + 7.6 * column, 12 + 8.4 * row, 3) + ellipse(light, 7.8 + 7.6 * column, 11 + 8.4 * row, 1.4, 0.9)
        for row in range(2)
        for column in range(3)
        for dark, light in (pieces[(row + column) % 3],)
    )
    return "".join(
        (
            rect("#ca0b4a", 1.5, 4.5, 29, 24, 2.5),
            rect("#ffd7e6", 3.8, 6.8, 24.4, 19.4, 1.2),
            stroke("#f985b8", 1.2, "M12.2 7v19M19.8 7v19M4 16.5h24"),
            sweets,
        )
    )
