"""Sweets, chocolate and ices that the base set lacks."""

from __future__ import annotations

from collections.abc import Iterator

from icon_library.drawings.repeated import dots, mirrored, turned
from icon_library.drawings.shapes import circle, ellipse, moved, path, rect, stroke


def drawings() -> Iterator[tuple[str, str]]:
    yield "gum", _gum()
    yield "gumball", circle("#d81e6a", 16, 16, 11) + circle("#ff5fa2", 15.5, 15.5, 10) + ellipse("#ffc1da", 11.5, 10.5, 3, 2)
    yield "gumdrop", _gumdrop()
    yield "jelly-bean", _jelly_bean()
    yield "gummy-bear", _gummy_bear()
    yield "gummy-worm", _gummy_worm()
    yield "round-candy", _round_candy()
    yield "candy-cane", _candy_cane()
    yield "caramel", _caramel()
    yield "fudge", _fudge()
    yield "truffle", _truffle()
    yield "candy-bar", _candy_bar()
    yield "candy-corn", _candy_corn()
    yield "peppermint", _peppermint()
    yield "licorice", _licorice()
    yield "cotton-candy", _cotton_candy()
    yield "marshmallow", _marshmallow()
    yield "popsicle", _popsicle()
    yield "scoop-cone", _scoop_cone()
    yield "ice-cream-scoop", _scoop()
    yield "ice-cream-sandwich", _ice_cream_sandwich()
    yield "lollipop-plain", _plain_lollipop()


def _gum() -> str:
    """A ribbed stick of chewing gum, its foil peeled back on both sides, in a paper sleeve."""
    return moved(
        (
            rect("#e06a92", 12, 0, 8, 17, 0.8),
            rect("#ff8fb3", 12, 0, 6.6, 17, 0.8),
            stroke("#e06a92", 0.9, "M13.5 2.5l4 1.5M13.5 5.5l4 1.5M13.5 8.5l4 1.5M13.5 11.5l4 1.5"),
            path("#9b9b9b", "M11 16c-3-2-5-4.5-6-8l2.5 1L8 6l3 4.5zM21 16c3-2 5-4.5 6-8l-2.5 1L24 6l-3 4.5z"),
            path("#d3d3d3", "M11 18V10.5l2 2.5 1.5-2 1.5 2 1.5-2 1.5 2 2-2.5V18z"),
            rect("#00a650", 10.5, 15.5, 11, 16.5, 1),
            rect("#7be0a8", 10.5, 19, 11, 2),
            circle("#ff8fb3", 16, 26, 3.2),
            circle("#ffd0e0", 15, 25, 0.9),
        ),
        "translate(1.5 1.2)rotate(28 16 16)scale(.92)",
    )


def _gumdrop() -> str:
    return "".join(
        (
            path("#c2185b", "M5 25C5 13 9 5 16 5s11 8 11 20c0 2.5-5 4-11 4S5 27.5 5 25z"),
            path("#f0437f", "M6 24C6.5 12.5 10 6 15.5 6 21 6 24 13 24.5 23.5 24.5 26 20 27.5 15 27.5S6 26.5 6 24z"),
            dots("#ffd0e0", 1.3, "12 10 17 9 20.5 13 10 15 15 14 18.5 18 9 20 13.5 21 21.5 22 17 24.5 11 25"),
            ellipse("#ffb0cb", 11.5, 12, 1.2, 2.6),
        )
    )


def _jelly_bean() -> str:
    return moved(
        (
            path("#b3261e", "M3 15c0-5 4-8 8.5-7 3 .7 5.5 1 8.5.2 5-1.2 9.5 2 9.5 7.3 0 6-5.5 9.5-13.5 9.5S3 21 3 15z"),
            path("#f8312f", "M4 14.5c0-4 3.3-6.5 7.2-5.7 3 .7 6 1 9 .3 4-1 7.3 1.5 7.3 5.7 0 5-5 8-11.8 8S4 19.5 4 14.5z"),
            ellipse("#ffb3b0", 9.5, 12, 3, 1.5),
        ),
        "rotate(-22 16 16)",
    )


def _gummy_bear() -> str:
    return "".join(
        (
            mirrored(
                circle("#c62828", 10.3, 5.2, 3.2), ellipse("#c62828", 8, 18, 3.4, 4), ellipse("#c62828", 10.5, 27.5, 4.2, 3.5)
            ),
            ellipse("#d9362f", 16, 20.5, 8.5, 9),
            circle("#f0524a", 16, 9, 7.2),
            ellipse("#f77a72", 16, 20.5, 5, 6),
            mirrored(
                circle("#f77a72", 10.3, 5.2, 1.5),
                ellipse("#f0524a", 9, 17.3, 2, 2.6),
                ellipse("#f0524a", 10.5, 27, 2.6, 2),
                circle("#7f1212", 13.2, 8.3, 0.9),
            ),
            ellipse("#f9a19b", 16, 11, 3, 2.2),
            ellipse("#7f1212", 16, 10.2, 1.1, 0.8),
            ellipse("#ffd3d0", 12.5, 5, 1.6, 0.8),
        )
    )


def _gummy_worm() -> str:
    way = "M5 26c5 3 9-1 7.5-6s1-9 6-8 7 0 7-6"
    return "".join(
        (
            stroke("#2f9e44", 7, way),
            stroke("#ffd43b", 7, "M12.5 20c-1.5-5 1-9 6-8"),
            stroke("#f8312f", 7, "M18.5 12c5 1 7 0 7-6"),
            stroke("#ffffff", 1.2, "M6 24.5c3.5 1 5-1.5 4.5-4.5M14 12c1.5-1.5 3.5-2 5.5-1.5"),
            dots("#212121", 1.3, "24.3 5 26.8 5"),
        )
    )


def _round_candy() -> str:
    """A small sugar-coated sweet, seen from its side: a lens."""
    return "".join(
        (
            ellipse("#a5122c", 16, 17.2, 13, 10.3),
            ellipse("#e8263f", 16, 16, 13, 9.8),
            ellipse("#f7616f", 15.5, 14.5, 10.5, 7),
            path("#ffd3d7", "M7.5 13.5c1.5-3 4.5-4.5 8-4.7.8 0 .9 1.2 0 1.3-2.8.3-5 1.6-6.3 4-.6 1-2.2.4-1.7-.6z"),
        )
    )


def _candy_cane() -> str:
    way = "M21.5 28V11a6.2 6.2 0 0 0-12.4 0v2.5"
    return "".join(
        (
            stroke("#9d0b2c", 6.4, way),
            stroke("#fbf8ff", 5.4, way),
            path("none", way, stroke="#f8312f", stroke_width=5.4, stroke_dasharray="3.2 3"),
            path("none", "M20 28V11a4.7 4.7 0 0 0-4.7-4.7", stroke="#ffffff", stroke_width=1, opacity=0.6),
        )
    )


def _caramel() -> str:
    """A caramel in clear paper, twisted at both ends."""
    end = path("#f3d9b1", "M10 16 2.5 9.5c-1.5 2 .5 3 .5 4.3S1 15 1 16s2 1 2 2.2-2 2.3-.5 4.3z") + stroke(
        "#d3a56a", 0.9, "M9 16 4 13M9 16l-5 3"
    )
    return moved(
        (
            mirrored(end),
            rect("#8a4b1a", 8, 8.5, 16, 15, 3.5),
            rect("#c47a2c", 8, 8.5, 16, 12.5, 3.5),
            path("#e8ad66", "M10.5 11.5c3-1.5 7-1.5 10 0-2 1.8-8 1.8-10 0z"),
        ),
        "rotate(-28 16 16)",
    )


def _fudge() -> str:
    cube = "".join(
        (
            path("#7d4a2f", "M0-8 8.5-4 0 .5-8.5-4z"),
            path("#5c3219", "M-8.5-4 0 .5V8l-8.5-4z"),
            path("#45230f", "M8.5-4 0 .5V8l8.5-4z"),
            stroke("#a9705b", 1, "M-4-4.2c1.5-1.5 3.5-1.5 4.5-.3s2.5.8 3.5-.2"),
        )
    )
    return moved((cube,), "translate(16 16)scale(1.65)")


def _truffle() -> str:
    return "".join(
        (
            path("#c98a3f", "M4 19h24l-3.5 9a3 3 0 0 1-3 2h-11a3 3 0 0 1-3-2z"),
            stroke("#8f5a20", 1, "M8 21.5 10 28M12.5 22l1 7M19.5 22l-1 7M24 21.5 22 28"),
            circle("#4b2a1c", 16, 13, 10.5),
            path("#6d3f28", "M14.5 2.6C9.5 3.5 5.5 7.8 5.5 13c0 3 1.2 5.5 3 7.5C7 15 9 7 14.5 2.6z"),
            stroke("#f3d9b1", 1.5, "M7 10c4 2 6-3 9-1s4-3 8.5-1M7 15c4 2 6-3 9-1s5-3 9.5-1"),
        )
    )


def _candy_bar() -> str:
    """A bar half out of its wrapper."""
    return moved(
        (
            path("#4b2a1c", "M1.5 10h11v12h-11c1.5-1.5 0-2.5.5-4s-1-2.5 0-4-.5-2.5-.5-4z"),
            path("#6d3f28", "M1.5 10h11v3h-11c.8-1 .3-2 0-3z"),
            stroke("#e0a55c", 1.6, "M2.5 16.5h8"),
            path("#0f8a5f", "M11 9l2 1.8L11 12.5l2 1.8-2 1.8 2 1.8-2 1.7 2 1.7L11 23h16V9z"),
            path("#0b6b49", "M12.2 20l.8 1.3L11 23h16v-3z"),
            path("#0b6b49", "M27 9l4-.5-1 2.5 1 2.5-1 2.5 1 2.5-1 2.5 1 2.5L27 23z"),
            ellipse("#fcd53f", 20, 16, 4.5, 3.3),
            path("#f8312f", "M20 13.7l.8 1.5 1.7.2-1.2 1.2.3 1.7-1.6-.8-1.6.8.3-1.7-1.2-1.2 1.7-.2z"),
        ),
        "rotate(-24 16 16)",
    )


def _candy_corn() -> str:
    return "".join(
        (
            path("#fcd53f", "M4.5 21.5h23c1.5 3.5 1.5 8-3 8h-17c-4.5 0-4.5-4.5-3-8z"),
            path("#ff822d", "M9.5 11h13c2 3.5 3.8 7.5 5 10.5h-23c1.2-3 3-7 5-10.5z"),
            path("#f6f1ea", "M16 2c2.5 0 4.5 5 6.5 9h-13c2-4 4-9 6.5-9z"),
            path("#dcd3c4", "M17.5 2.5C19.5 4 21 8 22.5 11H20c-.8-3-1.5-6-2.5-8.5z"),
            path("#e8590c", "M20 11h2.5c2 3.5 3.8 7.5 5 10.5h-4C22.5 18 21 14.5 20 11z"),
            path("#f0a81c", "M23.5 21.5h4c1.5 3.5 1.5 8-3 8H22c2-1.5 2-5 1.5-8z"),
        )
    )


def _peppermint() -> str:
    blade = path("#f8312f", "M16 16C13 12 12.5 7 15 3.1 17 2.9 19 3 21 3.9 17 7 15.5 11 16 16z")
    return "".join(
        (
            circle("#cdc4d6", 16, 16.5, 13.5),
            circle("#fbf8ff", 16, 16, 13),
            turned(blade, range(0, 360, 60)),
            ellipse("#ffffff", 9.5, 9, 2.2, 1.3),
        )
    )


def _licorice() -> str:
    """A twisted rope of red liquorice."""
    twist = "".join(stroke("#ff7a78", 1.4, f"M12.5 {y:g}l7-3") for y in range(6, 31, 4))
    return moved((rect("#b3122f", 11, 1.5, 10, 29, 4), rect("#e8263f", 11, 1.5, 7.5, 29, 3.7), twist), "rotate(35 16 16)")


def _cotton_candy() -> str:
    return "".join(
        (
            path("#f3eef8", "M12 17h8l-4 14z"),
            path("#cdc4d6", "M16.5 17H20l-4 14z"),
            dots("#f06ba8", 10, "8 12 24 12 11 17.5 21 17.5"),
            circle("#f985b8", 16, 11, 9),
            dots("#f985b8", 8.5, "8.5 11 23.5 11 12 17 20 17"),
            dots("#ffc1dc", 5, "13 6.5 9 11 18.5 10"),
            stroke("#f06ba8", 1.1, "M12 14c1.5 1.5 3.5 1.5 5 0M18 7c1.5.5 2.5 1.5 3 3"),
        )
    )


def _marshmallow() -> str:
    return path("#dcd3e6", "M6 9h20v14c0 3.5-4.5 5.5-10 5.5S6 26.5 6 23z") + ellipse("#fbf8ff", 16, 9.5, 10, 5)


def _popsicle() -> str:
    return "".join(
        (
            rect("#e0a55c", 13.8, 20, 4.4, 11, 2),
            path("#f8312f", "M8 11a8 8 0 0 1 16 0v12a2 2 0 0 1-2 2H10a2 2 0 0 1-2-2z"),
            path("#ff8687", "M11.5 11a1.5 1.5 0 0 1 3 0v8a1.5 1.5 0 0 1-3 0z"),
            path("#ca0b4a", "M21 8v17h1a2 2 0 0 0 2-2V11c0-1.1-.2-2.1-.6-3z"),
        )
    )


def _scoop_cone() -> str:
    """One ball of ice cream on a cone."""
    return "".join(
        (
            path("#e19747", "M8.5 15.5h15L16 31z"),
            stroke("#b9702c", 1, "M10.5 19.5 19 16M12.5 23.5l9-4.5M14 27l5.5-3M21.5 19.5 13 16M19.5 23.5l-9-4.5M18 27l-5.5-3"),
            path(
                "#f06ba8",
                "M6.5 12a9.5 9.5 0 0 1 19 0c1.5.5 2 2 1.2 3.3-.9 1.2-2.4 1-3.2.2-.8 1.5-3 1.7-4 .2-1 2-5 2-6 0-1 1.5-3.2 "
                "1.3-4-.2-.8.8-2.3 1-3.2-.2-.8-1.3-.3-2.8.2-3.3z",
            ),
            path("#ff9ecb", "M8 11.5C8 6.5 11.5 3.8 15.5 3.8s7.3 3 7 7.2c-.2 2-2 2.5-4 2S8 14.5 8 11.5z"),
            ellipse("#ffd6ea", 11.5, 8, 1.3, 2),
        )
    )


def _scoop() -> str:
    """One ball, loose."""
    return "".join(
        (
            path(
                "#f06ba8",
                "M4.5 18a11.5 12 0 0 1 23 0c2.5.5 3.5 3 2.5 5s-3.5 2.5-5 1.3c-1 2-3.8 2.2-5 .7-1.3 2-6.7 2-8 0-1.2 1.5-4 "
                "1.3-5-.7-1.5 1.2-4 .7-5-1.3s0-4.5 2.5-5z",
            ),
            path("#ff9ecb", "M6.5 18C6 12 10.5 7.3 15.5 7.3S25 11.5 24.5 17c-.3 3-3 3.5-5.5 2.7S7 22 6.5 18z"),
            ellipse("#ffd6ea", 11, 12.5, 1.8, 2.8),
        )
    )


def _ice_cream_sandwich() -> str:
    return moved(
        (
            rect("#45230f", 3, 19, 26, 6, 2),
            rect("#fbf1dc", 4, 12, 24, 8, 1),
            rect("#e6d6b4", 4, 17, 24, 3),
            rect("#6d3f28", 3, 7, 26, 6, 2),
            dots("#45230f", 1.3, "8 10 12.5 10 17 10 21.5 10 25 10"),
        ),
        "rotate(-12 16 16)",
    )


def _plain_lollipop() -> str:
    """A ball on a stick."""
    return "".join(
        (
            path("#cdc4d6", "M14.8 18h2.4v12.5c0 .8-2.4.8-2.4 0z"),
            circle("#ca0b4a", 16, 11, 9.5),
            circle("#f8312f", 15.4, 10.4, 8.4),
            path("#ffb3b0", "M10 9.5c.8-2.5 2.5-4 5-4.3.9 0 1 1.2.2 1.4-1.7.4-2.9 1.5-3.5 3.3-.3 1-2 .6-1.7-.4z"),
        )
    )
