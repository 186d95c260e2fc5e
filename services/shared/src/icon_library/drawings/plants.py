"""Trees with their fruit, and the parts of plants: leaves, wood, straw, corn."""

from __future__ import annotations

from collections.abc import Iterator

from icon_library.drawings.repeated import dots, mirrored, placed
from icon_library.drawings.shapes import circle, ellipse, moved, path, rect, stroke


def drawings() -> Iterator[tuple[str, str]]:
    yield "apple-tree", _fruit_tree(dots("#ca0b4a", 4.2, FRUIT) + dots("#f8312f", 3.4, FRUIT))
    yield "orange-tree", _fruit_tree(dots("#d65d00", 4.2, FRUIT) + dots("#ff822d", 3.4, FRUIT))
    yield "lemon-tree", _fruit_tree(dots("#f0a81c", 4.2, FRUIT) + dots("#fcd53f", 3.4, FRUIT))
    yield "peach-tree", _fruit_tree(dots("#e0653c", 4.2, FRUIT) + dots("#ffa987", 3.4, FRUIT))
    yield "plum-tree", _fruit_tree(dots("#3d1a5c", 4, FRUIT) + dots("#7a43ad", 3.2, FRUIT))
    yield "pear-tree", _fruit_tree(placed(path("#d9e04a", "M0-3c1 0 1 1.5 2 3s.5 3.5-2 3.5S-3 1.5-2 0-1-3 0-3z"), _places()))
    yield (
        "cherry-tree",
        _fruit_tree(
            placed(
                dots("#f8312f", 3.2, "-1.7 1.6 1.9 2.2") + stroke("#cdeeb0", 0.8, "M-1.7.4 0-2.6 1.9 1"),
                _places()[::2] + _places()[1:4:2],
            )
        ),
    )
    yield "nut-tree", _fruit_tree(dots("#6d4534", 3.4, FRUIT) + dots("#c98a3f", 2.4, FRUIT))
    yield "oak-tree", _oak()
    yield "maple-tree", _tree("#d9432a", "#f0673c", "#ff9a5c")
    yield "birch-tree", _birch()
    yield "willow-tree", _willow()
    yield "cherry-blossom-tree", _tree("#e07aa8", "#f9a8c9", "#ffd6e6")
    yield "bare-tree", _bare_tree()
    yield "bush", _bush()
    yield "berry-bush", _bush() + dots("#ca0b4a", 3, "9 16 15 13 6 23 12 20.5 19 18.5 16.5 25 23 22.5 26.5 25")
    yield "rose-bush", _bush() + _roses()
    yield "hedge", _hedge()
    yield "tree-stump", _stump()
    yield "log", _log()
    yield "root", _roots()
    yield "grass", _grass()
    yield "fern", _fern()
    yield "vine", _vine()
    yield "moss", _moss()


FRUIT = "9 11 15.5 6 22.5 9 12 16.5 19 14 24.5 15.5 7.5 17 16 20"


def _places() -> tuple[tuple[float, float, float], ...]:
    numbers = [float(number) for number in FRUIT.split()]
    return tuple((x, y, 0) for x, y in zip(numbers[::2], numbers[1::2], strict=True))


def _leafage(colour: str, radius: float, places: str) -> str:
    numbers = [float(number) for number in places.split()]
    return "".join(circle(colour, x, y, radius) for x, y in zip(numbers[::2], numbers[1::2], strict=True))


def _crown(dark: str, middle: str, light: str) -> str:
    return "".join(
        (
            _leafage(dark, 6.5, "8.5 15.5 23.5 15.5 16 9 11 18 21 18"),
            _leafage(middle, 6, "8.5 14 23 14 16 8 16 16"),
            dots(light, 4, "11 8.5 8 13.5 18 5.5"),
        )
    )


def _tree(dark: str, middle: str, light: str) -> str:
    trunk = path("#6d4534", "M14 20h4l.5 5.5c.3 2 1.5 3 3 4.5h-11c1.5-1.5 2.7-2.5 3-4.5z") + stroke(
        "#6d4534", 1.8, "M16 23 11.5 18M16 21.5 20 17.5"
    )
    return trunk + _crown(dark, middle, light)


def _fruit_tree(fruit: str) -> str:
    return _tree("#2f7a2a", "#44a53a", "#7fcf5f") + fruit


def _oak() -> str:
    acorn = dots("#d3883e", 2.6, "0 1") + stroke("#8c5543", 1.6, "M-1-.5h2")
    return "".join(
        (
            path("#6d4534", "M13 18h6l.5 7.5c.5 2.5 2.5 3.5 4.5 5H8c2-1.5 4-2.5 4.5-5z"),
            path("#8c5543", "M14.5 19h1.5v11h-3.5c1.5-2 2-5 2-11z"),
            _leafage("#2a6624", 6, "7.5 16 24.5 16 16 8 10 10 22 10"),
            _leafage("#3f8a2f", 5.5, "7.5 14.5 24.5 14.5 16 7 10.5 9 21.5 9 16 15"),
            dots("#6fb54a", 3.6, "10 7 7 13 17 4.5 20 11"),
            placed(acorn, ((10.5, 16.5, 0), (15.5, 11, 0), (22, 15.5, 0), (18.5, 18, 0))),
        )
    )


def _birch() -> str:
    return "".join(
        (
            path("#f3eef8", "M14.5 10h3l1 20.5h-5z"),
            path("#cdc4d6", "M16.5 10h1l1 20.5h-1.8z"),
            stroke("#3a3a3e", 1.2, "M14.5 22h1.8M16.5 25h1.5M14.2 28h1.8M15.8 19.5h1.5"),
            path("#5fae35", "M16 1.5c6 2 9.5 8 8.5 14-.5 4-3.5 6.5-8.5 6.5s-8-2.5-8.5-6.5C6.5 9.5 10 3.5 16 1.5z"),
            path("#8fd65f", "M15.5 3C11 5 8.5 10 9 15c.2 2.5 1.5 4.5 3.5 5.5-1-6 .5-12 3-17.5z"),
            dots("#b7e88a", 1.8, "18 7 20.5 11.5 17 14 21 16.5 12 10 11.5 14.5"),
        )
    )


def _willow() -> str:
    fronds = stroke(
        "#5f9a2f",
        2.4,
        "M16 6C8 5 4 10 3.5 22M15 6c-5 1-7 7-7.5 19M17 6c5 1 7 7 7.5 19M16 6c8-1 12 4 12.5 16M14 7c-1.5 4-2 10-2 "
        "16M18 7c1.5 4 2 10 2 16",
    )
    lights = stroke(
        "#9acc4f",
        1.4,
        "M13 6C8.5 7 6 12 5.8 21M19 6c4.5 1 7 6 7.2 15M16 6.5c-.5 4-.8 8-.8 14M12.5 8c-1.5 4-2.3 8-2.5 14M19.5 8"
        "c1.5 4 2.3 8 2.5 14",
    )
    return (
        path("#6d4534", "M14.5 9h3l.5 16.5c.3 2.3 1.5 3.5 3 5H11c1.5-1.5 2.7-2.7 3-5z")
        + ellipse("#5f9a2f", 16, 7.5, 9.5, 5.5)
        + fronds
        + lights
        + ellipse("#9acc4f", 14, 5.5, 5, 2.2)
    )


def _bare_tree() -> str:
    return (
        path("#6d4534", "M14.5 16h3l.5 9.5c.3 2.3 1.5 3.5 3 5H11c1.5-1.5 2.7-2.7 3-5z")
        + stroke("#6d4534", 2.2, "M16 20V4.5M16 19 8 10.5M16 17l8.5-8")
        + stroke(
            "#6d4534",
            1.5,
            "M12.5 15.5H6M8 10.5V5.5M8 10.5 3.5 9.5M16 10l-4-5M16 8.5l4-5M21 12.5h6M24.5 9V4M24.5 9l4-1.5M13.8 7.3l-2.3.3",
        )
    )


def _bush() -> str:
    """Wider than high and leafy down to the ground, so that nobody takes it for a tree."""
    return "".join(
        (
            path(
                "#2f8a2f",
                "M2.5 28.5C-.5 25 .5 19.5 5 19c0-5 3.5-7.5 7-6.5C14 8 20.5 8 21.5 13c4-1 6.5 2 6 6.5 4 1.5 4 6.5 1.5 9z",
            ),
            path(
                "#44a53a",
                "M5 27.5C2 24.5 4 20 7.5 20.5 6.5 16 11 13 14 15.5 15.5 11 20.5 12 20 16.5"
                "c4-.5 5.5 3 3.5 5.5 3.5 1 3 4.5 1.5 5.5z",
            ),
            *(
                path("#7fcf5f", f"M{x} {y}c.3-2 1.5-3 3.3-3-.1 2-1.2 3.1-3.3 3z")
                for x, y in ((8, 24.5), (13, 19.5), (18.5, 23), (13.5, 26))
            ),
            rect("#8c5543", 0.5, 27.5, 31, 2.5, 1.2),
        )
    )


def _roses() -> str:
    rose = (
        circle("#ca0b4a", 0, 0, 2.8)
        + circle("#f8312f", -0.2, -0.2, 2.2)
        + stroke("#ca0b4a", 0.7, "M-1 0c0-1.3 2-1.3 2 0 0 .8-1.2.8-1.2 0")
    )
    return placed(
        rose, ((9, 15.5, 0), (17, 13, 40), (24.5, 17.5, 80), (6, 23, 120), (14, 19.5, 30), (20.5, 22.5, 10), (26.5, 25, 70))
    )


def _hedge() -> str:
    return "".join(
        (
            path(
                "#2a6e24",
                "M2 9c0-2 1.5-3 3-2.5C6 4.5 8.5 4.5 9.5 6c1.5-2 4-2 5 0 1.5-2 4-2 5 0 1.5-2 4-1.5 5 .3C26.5 5 30 6 30 9"
                "v18a1.5 1.5 0 0 1-1.5 1.5h-25A1.5 1.5 0 0 1 2 27z",
            ),
            path(
                "#44a53a",
                "M2 9c0-2 1.5-3 3-2.5C6 4.5 8.5 4.5 9.5 6c1.5-2 4-2 5 0 1.5-2 4-2 5 0 1.5-2 4-1.5 5 .3C26.5 5 30 6 30 9c0 "
                "2-2 3-4 2-1 2-4 2-5 .5-1.5 1.8-4 1.5-5 0-1.5 1.8-4 1.5-5 0-1.5 1.5-4.5 1-5-1C4 11.5 2 11 2 9z",
            ),
            dots("#5fb52c", 2, "6 15 11 18 16 15 21 18 26 15 8.5 22 14 24 19 22 24.5 23 5 26 28 27"),
            dots("#7fcf5f", 1.6, "6 8.5 12 8 17 7.5 22 8.5 27 8"),
        )
    )


def _stump() -> str:
    return "".join(
        (
            path(
                "#6d4534",
                "M7 11h18v11c.5 3 2.5 4 5 6-4 .5-6.5 0-8-1-1 2-3.5 3.5-6 3.5s-5-1.5-6-3.5c-1.5 1-4 1.5-8 1 2.5-2 4.5-3 5-6z",
            ),
            path("#8c5543", "M9 13h4.5c-.5 6-.5 11 .5 16.5-1.8-.5-3.2-1.5-4-3-1 .8-2.5 1.3-4.5 1.3C8 25 9 23 9 20z"),
            ellipse("#e19747", 16, 11, 9, 5),
            ellipse("#f3c07b", 16, 11, 7.5, 4),
            path("none", "M16 8.3c3 0 5 1.2 5 2.7s-2 2.7-5 2.7-5-1.2-5-2.7 2-2.7 5-2.7z", stroke="#c98a3f", stroke_width=1),
            ellipse("#c98a3f", 16, 11, 1.8, 1),
        )
    )


def _log() -> str:
    return moved(
        (
            path("#6d4534", "M5 10h21c2.5 0 4 2.7 4 6s-1.5 6-4 6H5z"),
            path("#8c5543", "M5 10h21c2 0 3.3 1.5 3.8 3.8H5z"),
            stroke("#57290f", 1.1, "M13 16.5h6M21 13.5h5M15 19.5h9M11 13h5"),
            rect("#6d4534", 18, 5.5, 3.5, 6, 1),
            ellipse("#e19747", 6, 16, 4.2, 6),
            ellipse("#f3c07b", 6, 16, 3.3, 4.8),
            path("none", "M6 13c1.2 0 2 1.3 2 3s-.8 3-2 3-2-1.3-2-3 .8-3 2-3z", stroke="#c98a3f", stroke_width=0.9),
            ellipse("#c98a3f", 6, 16, 0.7, 1.1),
        ),
        "rotate(-14 16 16)",
    )


def _roots() -> str:
    return "".join(
        (
            path("#5fb52c", "M15.5 11C10 10.5 8 7 8.5 2.5c4.5.5 7 3.5 7 8.5zM16.5 11c0-4 2-6.5 6.5-7 .5 4-2 6.5-6.5 7z"),
            rect("#8c5543", 1.5, 11, 29, 2.6, 1.3),
            stroke("#d9b98c", 2.6, "M16 12v16"),
            stroke(
                "#d9b98c",
                1.8,
                "M16 15.5c-3 1-5.5 3-7.5 7M16 17c3.5 1 6 3 7.5 6M16 20.5c-1.5 1.5-3 3.5-3.5 7.5M16 21.5c2 1 3 3 3.5 6.5"
                "M16 28v2.5",
            ),
            stroke("#d9b98c", 1.1, "M11 18.5l-5 .5M9 21.5 5.5 24M21.5 19l5 .5M23 22l3.5 2.5"),
        )
    )


def _grass() -> str:
    blades = "".join(path("#5fb52c", f"M{x:g} 24c-.5-5-1.5-9-3-12 3 2 5 6 5.5 12z") for x in (6, 12, 18, 24))
    return blades + path("#44911b", "M1.5 23h29v3.5a2.5 2.5 0 0 1-2.5 2.5H4a2.5 2.5 0 0 1-2.5-2.5z")


def _fern() -> str:
    rows = ((27, 4.2), (23, 5.6), (19, 6), (15, 5.2), (11.5, 3.9), (8.5, 2.6), (6, 1.5))
    pairs = "".join(mirrored(path("#44911b", f"M16 {y:g}{_frond(length)}")) for y, length in rows)
    return pairs + stroke("#2f6b12", 1.6, "M16 31V3.5")


def _frond(length: float) -> str:
    """One pointed leaf to the left of where the pen is."""
    return f"c-{length:g}-3-{1.7 * length:g}-2.5-{2.1 * length:g} .5 {length:g} 2 {1.5 * length:g} 1.5 {2.1 * length:g}-.5z"


def _vine() -> str:
    leaf = path(
        "#44911b", "M0 0c-1-3-3.5-3.5-5-2.5.5-2 0-3.5 0-5 1.5 0 3 .5 4-1 1 1.5 2.5 1.5 4 1 0 1.5-.5 3 .5 5C1.5-3.5 1-2.5 0 0z"
    ) + stroke("#8fd65f", 0.8, "M0-.5V-6M-.2-2-3-5M.2-2 2.5-5")
    return (
        stroke("#5f8a2f", 2, "M6 31C14 27 4 20 11 16S9 7 18 5s9 1 11-3")
        + stroke("#5f8a2f", 1.1, "M11.5 15.5c3 1 5 0 5-2s-2.5-2-2.5-.5 1.5 1.5 2 1")
        + placed(
            leaf,
            ((8.5, 24.5, -80), (12, 25.5, 70), (9, 18.5, -60), (13.5, 9.5, -40), (16, 8, 110), (22.5, 4.5, 170), (23, 12, 60)),
        )
    )


def _moss() -> str:
    return "".join(
        (
            path("#7b7480", "M4 28c-2 0-3-1.5-2.5-3.5L5 15l8-5 11 1.5 5.5 8L30.5 25c.3 2-1 3-2.5 3z"),
            path("#9b95a0", "M5 15l8-5 2 8-8 6.5-5.5 0z"),
            dots("#3f7a2a", 7, "7 15 13 11.5 19 11.5 25 15"),
            dots("#5f9a3a", 6, "7 13.5 12.5 10 19 10 24.5 13.5"),
            dots("#8fc45a", 2, "6 12.5 11 9 14.5 10.5 18 8.5 21 10.5 25 13 8.5 14"),
            path("#5f9a3a", "M20 13c2 2 1 5 2 7s2.5 1 2.5-1.5 2-1 2.5-3z"),
        )
    )
