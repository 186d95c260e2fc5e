"""Bags, sacks, packets and pouches."""

from __future__ import annotations

from collections.abc import Iterator

from icon_library.drawings.shapes import circle, ellipse, moved, path, rect, stroke


def drawings() -> Iterator[tuple[str, str]]:
    yield "bag", _paper_bag()
    yield "plastic-bag", _plastic_bag()
    yield "gift-bag", _gift_bag()
    yield "cloth-bag", _cloth_bag()
    yield "pouch", _pouch()
    yield "sack", _sack("")
    yield "potato-sack", _sack(_potatoes())
    yield "flour-sack", _paper_sack("#f3eef8", "#cdc4d6", "#e3dbec") + _wheat(15, 19)
    yield "sugar-sack", _paper_sack("#cfe9fb", "#83bce6", "#e8f4fd") + _cubes()
    yield "cement-sack", _cement_sack()
    yield "trash-bag", _trash_bag()
    yield "zip-bag", _zip_bag()
    yield "duffel-bag", _duffel_bag()
    yield "packet", _packet()
    yield "chip-bag", _chip_bag()
    yield "seed-packet", _seed_packet()
    yield "sleeping-bag", _sleeping_bag()
    yield "pencil-case", _pencil_case()
    yield "tea-bag", _tea_bag()
    yield "school-cone", _school_cone()


def _paper_bag() -> str:
    return "".join(
        (
            stroke("#8c5a2b", 1.6, "M11 9V7a5 5 0 0 1 10 0v2"),
            path("#e0a55c", "M6 9h20l1.5 19.5a1.5 1.5 0 0 1-1.5 1.5H6a1.5 1.5 0 0 1-1.5-1.5z"),
            path("#c98a3f", "M6 9h20l.4 5H5.6z"),
        )
    )


def _plastic_bag() -> str:
    """A carrier bag held by its loops and filled: a carton and greens show over its edge."""
    return "".join(
        (
            path("#44911b", "M19 12c-1-4 0-6 1.5-8 1 1.5 1.5 2 1.5 3.5 1-1.5 2-2 3.5-2-.5 3-1.5 5-3 7z"),
            path("#d9920a", "M9 12 7.5 4.5c0-2 3.5-2.8 4.5-1L14.5 12z"),
            stroke("#f9c23c", 1, "M9.5 6l2-1M10.3 9l2.2-1"),
            path("#b7cfe0", "M4 11h24l2.5 16c.3 1.8-1 3-2.5 3H4c-1.5 0-2.8-1.2-2.5-3z"),
            path("#dcebf5", "M4 11h24l1.5 15.5c.2 1.5-1 2.5-2.5 2.5H6c-1.5 0-2.7-1-2.5-2.5z"),
            stroke("#b7cfe0", 1.2, "M7 14l-1 8M25 14l1 8M11.5 13.5 11 17M20.5 13.5l.5 3.5"),
            stroke("#b7cfe0", 2.4, "M8.5 12C8-1 24-1 23.5 12"),
            stroke("#83a9c4", 1, "M4.5 11.3h23"),
            path("#f8312f", "M11 19h10v7H11z"),
            path("#fff", "M12.5 21h7v1h-7zM12.5 23.2h5v1h-5z"),
        )
    )


def _gift_bag() -> str:
    dots = "".join(circle("#ffc2dc", x, y, 1.5) for x, y in ((8.5, 17), (8.5, 25), (23.5, 17), (23.5, 25), (16, 28)))
    return "".join(
        (
            stroke("#7a0a36", 1.4, "M11 11V6.5a5 5 0 0 1 10 0V11"),
            path("#f8527a", "M5 9.5h22v19a1.5 1.5 0 0 1-1.5 1.5h-19A1.5 1.5 0 0 1 5 28.5z"),
            path("#ca0b4a", "M27 9.5v19a1.5 1.5 0 0 1-1.5 1.5H23c1.5-6 2-13 1.5-20.5z"),
            dots,
            path("#fcd53f", "M16 18c-2.5-4.5-7-5-7-2s4.5 4 7 2c2.5 2 7 1 7-2s-4.5-2.5-7 2z"),
            path("#f9c23c", "M15 18.5 11.5 25l2.8-.6 1.2 2 1-7.4zM17 18.5l3.5 6.5-2.8-.6-1.2 2-1-7.4z"),
            circle("#ff822d", 16, 17.8, 1.8),
        )
    )


def _cloth_bag() -> str:
    return "".join(
        (
            stroke("#b58b52", 2.2, "M10.5 13V7.5a5.5 5.5 0 0 1 11 0V13"),
            path("#f0dcb8", "M4 12h24l1.2 16a2 2 0 0 1-2 2H4.8a2 2 0 0 1-2-2z"),
            path("#d9bd8c", "M4 12h24l.2 2.6H3.8z"),
            path("#44911b", "M16 27c-.6-4.5-3.4-7-7-7 0 4 2.8 6.8 7 7zM16 27c.2-5.8 2.8-9 7-9.5 0 5-2.8 9-7 9.5z"),
        )
    )


def _pouch() -> str:
    """A small drawstring bag, the strings hanging from its neck."""
    return "".join(
        (
            path("#8d65c5", "M8.5 3c2.5-1 4.8 1 7.5 1s5-2 7.5-1c1 .4 1 1.4.5 2.2L20.5 11h-9L8 5.2C7.5 4.4 7.5 3.4 8.5 3z"),
            path("#8d65c5", "M11 11.5h10c5 3.5 7.5 8 7.5 12 0 4.5-3 6.5-7 6.5h-11c-4 0-7-2-7-6.5 0-4 2.5-8.5 7.5-12z"),
            path("#635994", "M4.2 26.5c6 1.8 17.6 1.8 23.6 0-1 2.4-3.4 3.5-6.3 3.5h-11c-2.9 0-5.3-1.1-6.3-3.5z"),
            path("#a985dd", "M10.5 14.5c-2.8 2-4.2 4.6-4.5 7.5 2-2.8 3.6-5 5.5-6.5z"),
            rect("#fcd53f", 9.8, 9.6, 12.4, 2.8, 1.4),
            stroke("#fcd53f", 1.4, "M21 11c2.5 1 4 2.5 4 5M21.5 11c3 0 5.5.8 6.5 3"),
            circle("#fcd53f", 25, 16.8, 1.4),
            circle("#fcd53f", 28.4, 14.6, 1.4),
        )
    )


def _sack(content: str) -> str:
    """An open sack of rough cloth, its rim rolled down."""
    weave = "M8 17v8M12 18.5v8.5M20 18.5v8.5M24 17v8"
    return "".join(
        (
            path("#c9965a", "M5 9h22c1 3 3.5 8 3.5 13.5 0 5-3 7.5-6.5 7.5H8c-3.5 0-6.5-2.5-6.5-7.5C1.5 17 4 12 5 9z"),
            path("#a9743f", "M2.2 25.5c7 2.4 20.6 2.4 27.6 0-1 3-3.3 4.5-5.8 4.5H8c-2.5 0-4.8-1.5-5.8-4.5z"),
            stroke("#b58148", 1.2, weave),
            ellipse("#6d4526", 16, 8, 10.6, 4.4),
            content,
            path(
                "#e3b981",
                "M4 9.5C3 7 5.4 6.6 6 7.8c1 2.2 5.4 3.4 10 3.4s9-1.2 10-3.4c.6-1.2 3-.8 2 1.7"
                "C26.5 13 21.5 14.5 16 14.5S5.5 13 4 9.5z",
            ),
        )
    )


def _potatoes() -> str:
    return "".join(
        (
            ellipse("#d9a95c", 10.5, 7, 4, 3.6),
            ellipse("#e8c07a", 20.5, 6.2, 4.6, 4),
            ellipse("#f0cd8c", 15, 7.6, 4, 3.6),
            "".join(circle("#a9743f", x, y, 0.6) for x, y in ((9.5, 6), (14, 6.8), (16.5, 8.6), (19.5, 4.6), (22.5, 6.4))),
        )
    )


def _paper_sack(paper: str, shade: str, light: str) -> str:
    """A bag of stiff paper as groceries come in, its top folded over."""
    return "".join(
        (
            path(shade, "M24.5 8 28 6.5V28l-3.5 2z"),
            path(paper, "M5.5 7.5h19V30H6a1 1 0 0 1-1-1z"),
            path(light, "M7 3h20l1 4-3.5 2H5.5z"),
            path(shade, "M5.5 7.8h19L28 6.4v2l-3.5 1.6h-19z"),
        )
    )


def _wheat(cx: float, cy: float) -> str:
    grains = "".join(ellipse("#d9920a", cx + side * 2, cy - 4 + 2.8 * row, 1.5, 1.2) for row in range(3) for side in (-1, 1))
    return stroke("#d9920a", 1, f"M{cx:g} {cy + 6:g}v-11") + grains + ellipse("#d9920a", cx, cy - 6, 1.2, 1.6)


def _cubes() -> str:
    """Lumps on the bag and a spoon heaped with grains before it."""
    lumps = "".join(rect("#fff", x, y, 5, 5, 0.8) + rect("#83bce6", x + 3.8, y, 1.2, 5, 0.4) for x, y in ((9.5, 12), (15.5, 12)))
    return (
        lumps
        + path("#fff", "M3.5 24.5c1-4.5 3-6.5 5-6.5s4 2 5 6.5z")
        + stroke("#83bce6", 0.9, "M6.5 22.5h.1M8.5 20.5h.1M10.5 22.5h.1M8.5 23.5h.1")
        + path("#636363", "M1.5 24h13.5l14-2.5c2.5 0 2.5 3 0 3L15 26c-1 3.5-3.5 4.5-6.5 4.5S2 28.5 1.5 24z")
        + path("#9b9b9b", "M1.5 23.5h13.5l14-2.5c2 0 2 1.8 0 2L14.5 25.5c-3 1-10 1-12.5 0z")
    )


def _cement_sack() -> str:
    """A heavy bag of stiff paper, bricks printed on it."""
    bricks = ((7, 12), (13.6, 12), (20.2, 12), (10.3, 15.6), (16.9, 15.6), (7, 19.2), (13.6, 19.2), (20.2, 19.2))
    return "".join(
        (
            path(
                "#a9a9ad",
                "M5 5.5c2-1.5 3.5-.5 5.5-1 4-.8 7-.8 11 0 2 .5 3.5-.5 5.5 1 1.2 7 1.2 15 0 22.5-2 1.5-3.5.5-5.5 1"
                "-4 .8-7 .8-11 0-2-.5-3.5.5-5.5-1-1.2-7.5-1.2-15.5 0-22.5z",
            ),
            path("#7d7d82", "M5 5.5c2-1.5 3.5-.5 5.5-1 4-.8 7-.8 11 0 2 .5 3.5-.5 5.5 1l.3 2.5H4.7z"),
            path("#7d7d82", "M4.6 25.5h22.8l-.4 2.5c-2 1.5-3.5.5-5.5 1-4 .8-7 .8-11 0-2-.5-3.5.5-5.5-1z"),
            rect("#f3eef8", 4.1, 10, 23.8, 14),
            "".join(rect("#d3611c", x, y, 5.6, 2.8, 0.4) for x, y in bricks),
        )
    )


def _trash_bag() -> str:
    return "".join(
        (
            path("#4a4a50", "M11 9C8 7.5 6.5 5 8 2.5c3 .5 5.5 2 8 4 2.5-2 5-3.5 8-4C25.5 5 24 7.5 21 9z"),
            path("#3a3a3e", "M11.5 9.5h9C26 12.5 29.5 18 29.5 23.5c0 4.5-3 6.5-6 6.5h-15c-3 0-6-2-6-6.5 0-5.5 3.5-11 9-14z"),
            path(
                "#636369",
                "M10.5 13.5C7.5 15.5 6 18.5 5.8 22c2-3.5 4.2-5.5 6.2-7.5zM20.5 14"
                "c2.5 2 4.5 4.8 5 8-2.5-2.5-4.5-5-5-8zM15.2 14h1.6l.6 8h-2.8z",
            ),
            rect("#f8312f", 10.5, 8.2, 11, 2.8, 1.4),
        )
    )


def _zip_bag() -> str:
    return "".join(
        (
            rect("#9cc9e6", 3, 3, 26, 27, 2),
            rect("#d9eefb", 4.6, 4.6, 22.8, 23.8, 1),
            rect("#f3faff", 4.6, 10, 22.8, 18.4, 1),
            rect("#0074ba", 3, 6, 26, 1.6),
            rect("#00a6ed", 3, 8.2, 26, 1.6),
            rect("#f8312f", 21, 4.9, 5, 6, 1.2),
            path("#c8e4f6", "M7 24 15 13h4L9.5 26.5H7zM19 26.5l6-8.5v5l-2.6 3.5z"),
        )
    )


def _duffel_bag() -> str:
    return "".join(
        (
            stroke("#004a7c", 2.2, "M8 15.5C8 8.5 10.5 5 16 5s8 3.5 8 10.5"),
            rect("#00a6ed", 1.5, 11, 29, 17, 7),
            path("#0074ba", "M1.5 20.5h29v.5a7 7 0 0 1-7 7h-15a7 7 0 0 1-7-7z"),
            path("#004a7c", "M6.5 11.2h3V28h-3a7 7 0 0 1 0 0zM22.5 11.2h3V28h-3z"),
            stroke("#fcd53f", 1.4, "M11 14h10"),
            rect("#fcd53f", 19.5, 13.2, 2, 3.4, 0.8),
            rect("#fff", 11.5, 18, 9, 6, 1.2),
        )
    )


def _packet() -> str:
    """A bulging packet with crimped ends; sweets show through its window."""
    sweets = (
        (12, 17, "#f8312f"),
        (16.5, 15.5, "#fcd53f"),
        (20.5, 18, "#00d26a"),
        (12.5, 21.5, "#00a6ed"),
        (16.5, 20, "#ff822d"),
        (20, 22.5, "#f985b8"),
    )
    return "".join(
        (
            path(
                "#8d65c5",
                "M5 4.5l1.8-2 1.9 2 1.8-2 1.8 2 1.9-2 1.8 2 1.8-2 1.9 2 1.8-2 1.8 2 1.9-2 1.8 2"
                "-.5 3.5c2 6 2 10 0 16l.5 4-1.8 2-1.9-2-1.8 2-1.8-2-1.9 2-1.8-2-1.8 2-1.9-2-1.8 2-1.8-2-1.9 2-1.8-2 .5-4"
                "c-2-6-2-10 0-16z",
            ),
            stroke("#635994", 1, "M5.8 7.5h20.4M5.8 24.8h20.4"),
            ellipse("#635994", 16, 18.8, 8.6, 5.8),
            ellipse("#f3eef8", 16, 18.6, 7.9, 5.2),
            *(circle(colour, x, y, 2.3) for x, y, colour in sweets),
            rect("#fcd53f", 9, 9.2, 14, 2.6, 1.3),
            stroke("#cdb5f0", 1.2, "M6.8 12c-.7 3-.7 5-.3 8"),
        )
    )


def _chip_bag() -> str:
    chips = "".join(
        moved(
            [ellipse("#fcd53f", 0, 0, 4.6, 3), path("#e19747", "M-3 .6c2 1.4 4 1.4 6 0-1.6.2-4.4.2-6 0z")],
            f"translate({x} {y}) rotate({turn})",
        )
        for x, y, turn in ((12.5, 20.5, -20), (19.5, 20, 25), (16, 24, 5))
    )
    return "".join(
        (
            path("#ca0b4a", "M5 2.5h22v3.5H5zM5 26.5h22V30H5z"),
            path("#f8312f", "M5.5 5.5h21c2 7 2 15 0 21.5h-21c-2-6.5-2-14.5 0-21.5z"),
            path("#ff6b68", "M7 7.5h2.5c-1 6-1 12 0 17.5H7C5.8 19 5.8 13 7 7.5z"),
            rect("#fff", 9.5, 9, 13, 5.5, 2.7),
            rect("#ca0b4a", 12, 11, 8, 1.6, 0.8),
            chips,
            stroke("#7a0a36", 0.8, "M8 2.5v3M12 2.5v3M16 2.5v3M20 2.5v3M24 2.5v3M8 27v3M12 27v3M16 27v3M20 27v3M24 27v3"),
        )
    )


def _seed_packet() -> str:
    petals = "".join(moved([ellipse("#f985b8", 0, -3.6, 2.2, 2.8)], f"translate(16 14) rotate({60 * turn})") for turn in range(6))
    return "".join(
        (
            rect("#2e7d46", 5, 2, 22, 28, 1.2),
            rect("#dff3c8", 7, 7.5, 18, 20.5, 0.8),
            rect("#86d72f", 5, 2, 22, 4, 1.2),
            stroke("#44911b", 1.6, "M16 15v10"),
            path(
                "#44911b",
                "M16 24.5c-.6-3-2.5-4.2-5-4.2.2 2.8 2 4.2 5 4.2zM16 23.5c.6-2.6 2.4-3.6 4.8-3.6-.2 2.4-1.8 3.6-4.8 3.6z",
            ),
            petals,
            circle("#fcd53f", 16, 14, 2.4),
        )
    )


def _sleeping_bag() -> str:
    """A sleeping bag spread out, turned back at a corner, its pillow at the top."""
    return "".join(
        (
            path("#0074ba", "M6 6a4 4 0 0 1 4-4h12a4 4 0 0 1 4 4v20c0 2.5-1.5 4-4 4H10c-2.5 0-4-1.5-4-4z"),
            rect("#f3eef8", 9, 4, 14, 7, 3),
            rect("#cdc4d6", 10.5, 8.5, 11, 1.4, 0.7),
            path("#00a6ed", "M6 13.5h14.5L26 18v8c0 2.5-1.5 4-4 4H10c-2.5 0-4-1.5-4-4z"),
            path("#fcd53f", "M20.5 13.5H26V18z"),
            path("#ff822d", "M20 13.5 26 18.4V19.8L18.5 13.5z"),
            stroke("#0074ba", 1.3, "M6.6 18.5h14.5M6.6 22.5h18.8M7 26.5h18"),
        )
    )


def _pencil_case() -> str:
    pencil = moved(
        [rect("#f9c23c", 0, 0, 10, 3.6), path("#f3dfbd", "M10 0l4 1.8-4 1.8z"), path("#3a3a3e", "M12.6 1.2 14 1.8l-1.4.6z")],
        "translate(14 12) rotate(-38)",
    )
    crayon = moved([rect("#00d26a", 0, 0, 8, 3.4), path("#008463", "M8 .4l3 1.3-3 1.3z")], "translate(7 13) rotate(-62)")
    return "".join(
        (
            crayon,
            pencil,
            rect("#ca0b4a", 1.5, 11.5, 29, 5, 2.5),
            path("#f8312f", "M1.5 14.5h29v10a4 4 0 0 1-4 4h-21a4 4 0 0 1-4-4z"),
            stroke("#ffd7e6", 1.2, "M4 14h24"),
            rect("#fcd53f", 23, 13, 2.6, 5.4, 1.2),
            path("#fff", "M9 18.5l1.1 2.2 2.4.3-1.7 1.7.4 2.4-2.2-1.1-2.2 1.1.4-2.4-1.7-1.7 2.4-.3z"),
        )
    )


def _tea_bag() -> str:
    return "".join(
        (
            stroke("#9b9b9b", 1, "M13 12C14 7 17 3.5 23 6"),
            rect("#44911b", 21, 3, 8, 8, 1.2),
            path("#86d72f", "M23 9.2c0-2.6 1.6-4.2 4.2-4.2 0 2.6-1.6 4.2-4.2 4.2z"),
            path("#d9c3a5", "M8 11.5h10l4 5V28a1.5 1.5 0 0 1-1.5 1.5h-15A1.5 1.5 0 0 1 4 28V16.5z"),
            path("#8c5a2b", "M6.5 19.5h13v6.8a1 1 0 0 1-1 1h-11a1 1 0 0 1-1-1z"),
            rect("#9b9b9b", 11, 10.5, 4, 3, 0.6),
        )
    )


def _school_cone() -> str:
    """The cone of sweets that German children get on their first day: a ruffled top tied up, ABC on its side."""
    return "".join(
        (
            path("#f985b8", "M10 8 7 1.5 11 3.5 13 .8 16 3.5 19 .8 21 3.5 25 1.5 22 8z"),
            path("#d9508f", "M12.5 8 11 3.5 14.5 8zM17.5 8 21 3.5 19.5 8z"),
            path("#f985b8", "M5 12c1-3 5-4.5 11-4.5S26 9 27 12z"),
            path(
                "#0074ba",
                "M4.5 12l2.3 1.5 2.3-1.5 2.3 1.5L13.7 12 16 13.5 18.3 12l2.3 1.5 2.3-1.5 2.3 1.5 2.3-1.5"
                "L16.8 31.2a.8.8 0 0 1-1.6 0z",
            ),
            path("#00a6ed", "M4.5 12l2.3 1.5 2.3-1.5 2.3 1.5L13.7 12 16 13.5 18 12.2 16 31.5a.8.8 0 0 1-.8-.3z"),
            stroke("#ca0b4a", 2, "M10.5 7.8h11M16 7.8l-3.5 2.7M16 7.8l3.5 2.7"),
            stroke(
                "#fcd53f",
                1.4,
                "M8.5 19.5l1.8-4.5 1.8 4.5M9.2 18.2h2.2M14.2 15v4.6h1.3c1.7 0 1.7-2.2 0-2.4 1.3-.2 1.3-2.2 0-2.2"
                "zM21.5 15.5c-2.8-1.5-4 3.5-.8 4",
            ),
            path("#fcd53f", "M16 22l.8 1.6 1.8.2-1.3 1.3.3 1.8-1.6-.9-1.6.9.3-1.8-1.3-1.3 1.8-.2z"),
        )
    )
