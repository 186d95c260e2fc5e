"""Piles, stacks, bundles and rolls."""

from __future__ import annotations

from collections.abc import Iterator

from icon_library.drawings.shapes import circle, ellipse, moved, path, rect, stroke


def drawings() -> Iterator[tuple[str, str]]:
    yield "paper-stack", _paper_stack()
    yield "box-stack", _box_stack()
    yield "plate-stack", _plate_stack()
    yield "leaf-pile", _leaf_pile()
    yield "wood-pile", _wood_pile()
    yield "dirt-pile", _dirt_pile()
    yield "stone-pile", _stone_pile()
    yield "laundry-pile", _laundry_pile()
    yield "stick-bundle", _stick_bundle()


def _paper_stack() -> str:
    sheets = "".join(
        path("#9b8fab", f"M{2 + shift:g} {y:g}h27.6v3.4H{2 + shift:g}z")
        + path("#e6deef", f"M{2 + shift:g} {y:g}h27.6v2.2H{2 + shift:g}z")
        for y, shift in ((26, 0.4), (22.8, 0), (19.6, 0.8), (16.4, 0.2))
    )
    return "".join(
        (
            sheets,
            path("#9b8fab", "M8 4h20l2.5 13h-29z"),
            path("#f3eef8", "M9 5h18l2.1 10.8h-26z"),
            stroke("#8d65c5", 1.4, "M11 8h10M10.3 10.5h13M9.7 13h12"),
        )
    )


def _box_stack() -> str:
    def carton(x: float, y: float, side: float) -> str:
        return (
            rect("#e19747", x, y, side, side, 0.6)
            + rect("#c47a2c", x + side * 0.4, y, side * 0.2, side)
            + rect("#f3b469", x, y, side, side * 0.16, 0.4)
        )

    return carton(1.5, 17, 13.5) + carton(17, 17, 13.5) + carton(9.3, 2.5, 13.5) + rect("#8c5543", 0.5, 30, 31, 1, 0.5)


def _plate_stack() -> str:
    plates = "".join(
        path(edge, f"M1.5 {y:g}h29c-.5 2.6-4.5 4.6-9 5h-11c-4.5-.4-8.5-2.4-9-5z")
        + path("#f3eef8", f"M1.5 {y - 0.4:g}h29c-.4 1.5-2 2.6-4 3.2h-21c-2-.6-3.6-1.7-4-3.2z")
        for y, edge in ((23.5, "#9b8fab"), (19.2, "#b5a8c4"), (14.9, "#9b8fab"), (10.6, "#b5a8c4"))
    )
    return (
        plates + ellipse("#cdc4d6", 16, 9.8, 14.5, 4) + ellipse("#f3eef8", 16, 9.3, 14.5, 4) + ellipse("#dcd3e6", 16, 9.5, 9, 2.3)
    )


def _leaf_pile() -> str:
    leaf = "M0-3.6C2.6-2.6 3.6-.4 2.4 2 1.6 3.3.6 3.6 0 3.6S-1.6 3.3-2.4 2C-3.6-.4-2.6-2.6 0-3.6z"
    places = (
        ("#ff822d", 5, 26, 60),
        ("#f8312f", 11, 26, -40),
        ("#fcb400", 17, 26.5, 80),
        ("#d3611c", 22.5, 26, 20),
        ("#f9c23c", 27.5, 26.5, -60),
        ("#fcb400", 8, 21.5, 20),
        ("#ff822d", 14, 21, -70),
        ("#f8312f", 20, 21.5, 40),
        ("#fcb400", 25, 22, -20),
        ("#d3611c", 11.5, 17, 60),
        ("#f9c23c", 17, 16.5, 0),
        ("#ff822d", 22, 17.5, 70),
        ("#f8312f", 15, 12, -30),
        ("#fcb400", 19.5, 12.5, 50),
        ("#ff822d", 26, 6, 30),
        ("#f9c23c", 6, 8, -40),
    )
    return path("#b14c10", "M1.5 29c2-6 7-11 9.5-15 2.5-3.5 8-3.5 10.5 0 2.5 4 7.5 9 9 15z") + "".join(
        moved([path(colour, leaf), path("#8c3a0c", "M-.3-2h.6v5.5h-.6z")], f"translate({x} {y}) rotate({turn})")
        for colour, x, y, turn in places
    )


def _wood_pile() -> str:
    return "".join(
        circle("#6d4534", x, y, 5) + circle("#e8b980", x, y, 4) + circle("#c98a5a", x, y, 2.6) + circle("#e8b980", x, y, 1.4)
        for x, y in ((6, 25.5), (16, 25.5), (26, 25.5), (11, 17), (21, 17), (16, 8.5))
    )


def _dirt_pile() -> str:
    crumbs = "".join(
        circle(colour, x, y, r)
        for colour, x, y, r in (
            ("#4a2d20", 12, 17, 1),
            ("#a56953", 18, 15, 1.1),
            ("#4a2d20", 20, 21, 1.2),
            ("#a56953", 10, 23, 1),
            ("#4a2d20", 15, 25, 1),
            ("#a56953", 24, 25.5, 1.1),
        )
    )
    return "".join(
        (
            path(
                "#6d4534",
                "M1 28c3-2 5-7 8-11.5 2-3.5 4-5.5 7-5.5s5 2 7 5.5c3 4.5 5 9.5 8 11.5 0 1-1 1.5-2 1.5H3c-1 0-2-.5-2-1.5z",
            ),
            path("#8c5543", "M6 25c2.5-2.5 4-6 5.5-8.5 1.5-2.6 3-3.7 5-3.7-2.5 3-4 9-7.5 12.2z"),
            crumbs,
            stroke("#c98a5a", 2, "M27 3 22 14"),
            path("#9b9b9b", "M19.5 12.5l5.5 2.4c-.5 3-2.5 5.5-4.8 6.3-1.5-2-1.8-5.5-.7-8.7z"),
            rect("#c98a5a", 25, 1.5, 5, 2, 1),
        )
    )


def _stone_pile() -> str:
    stones = (
        ("#7d7d82", 6.5, 25, 5.8, 4.5),
        ("#9b9b9b", 16.5, 25.5, 6, 4.3),
        ("#6d6d73", 26, 25.3, 5.3, 4.4),
        ("#b5b5b8", 11, 18, 5.6, 4.3),
        ("#8d8d92", 21, 18, 5.6, 4.5),
        ("#a9a9ad", 16, 10.5, 5.3, 4.3),
    )
    return "".join(
        ellipse(colour, x, y, rx, ry) + ellipse("#d3d3d3", x - rx * 0.3, y - ry * 0.4, rx * 0.35, ry * 0.25)
        for colour, x, y, rx, ry in stones
    )


def _laundry_pile() -> str:
    cloths = (("#00a6ed", "#0074ba", 23.5), ("#f8312f", "#ca0b4a", 18), ("#fcd53f", "#d9920a", 12.5), ("#8d65c5", "#635994", 7))
    return "".join(
        rect(colour, 3 + (at % 2), y, 26 - 2 * (at % 2), 5.3, 2.4)
        + rect(shade, 3 + (at % 2), y + 3.3, 26 - 2 * (at % 2), 1.1, 0.5)
        for at, (colour, shade, y) in enumerate(cloths)
    )


def _stick_bundle() -> str:
    sticks = "".join(
        moved(
            [rect(colour, -1.6, -14, 3.2, 28, 1.2), ellipse("#e8b980", 0, -13.6, 1.6, 0.9)],
            f"translate({16 + at * 2.9:g} {16 + abs(at) * 0.5:g}) rotate({at * 4})",
        )
        for at, colour in (
            (-3, "#8c5543"),
            (3, "#6d4534"),
            (-2, "#a56953"),
            (2, "#8c5543"),
            (-1, "#6d4534"),
            (1, "#a56953"),
            (0, "#8c5543"),
        )
    )
    return (
        sticks
        + rect("#f8312f", 5, 15, 22, 3.6, 1.5)
        + path("#ca0b4a", "M15 18.5l-4 6 1.8.6 3.2-4.6 3.2 4.6L21 24.5l-4-6z")
        + circle("#ca0b4a", 16, 17, 2)
    )
