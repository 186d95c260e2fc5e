"""Bread, biscuits, cakes for one and bars that the base set lacks."""

from __future__ import annotations

from collections.abc import Iterator

from icon_library.drawings.repeated import dots, placed, turned
from icon_library.drawings.shapes import circle, ellipse, moved, path, rect, stroke


def drawings() -> Iterator[tuple[str, str]]:
    yield "muffin", _muffin()
    yield "brownie", _brownie()
    yield "cracker", _cracker()
    yield "bread-slice", _slice("#f7deb0", "#c47a2c")
    yield (
        "toast",
        _slice("#dc9a4b", "#8a4f1f") + path("#fcd53f", "M11.5 13.5h8.5l1.5 7.5h-9z") + path("#fff2a8", "M12 13.5h4l-.5 3.5h-3z"),
    )
    yield "bread-roll", _bread_roll()
    yield "bun", _bun()
    yield "tart", _tart()
    yield "macaron", _macaron()
    yield "eclair", _eclair()
    yield "cinnamon-roll", _cinnamon_roll()
    yield "gingerbread-man", _gingerbread_man()
    yield "sandwich-cookie", _sandwich_cookie()
    yield "sugar-cookie", _sugar_cookie()
    yield "granola-bar", _granola_bar()
    yield "rice-cake", _rice_cake()
    yield "dog-biscuit", _dog_biscuit()
    yield "breadstick", _breadsticks()
    yield "danish", _danish()
    yield "toaster-pastry", _toaster_pastry()
    yield "scone", _scone()
    yield "jelly", _jelly()
    yield "tortilla", _tortilla()


def _muffin() -> str:
    folds = "".join(path("#c47a2c", f"M{x:g} 17h2.2l{slant:g} 12.5h-2z") for x, slant in ((9.5, 0.8), (14.9, 0), (20.3, -0.8)))
    return "".join(
        (
            path("#e0a55c", "M6 17h20l-2.6 11.5A2 2 0 0 1 21.5 30h-11a2 2 0 0 1-1.9-1.5z"),
            folds,
            path(
                "#8c5543",
                "M16 3c6 0 8 3 8.5 5.5 3 .8 5 3 5 5.5 0 3-2.5 4.5-5 4.5h-17c-2.5 0-5-1.7-5-4.5 0-2.5 2-4.7 5-5.5C8 6 10 3 16 3z",
            ),
            circle("#4b2a1c", 11, 11.5, 1.5),
            circle("#4b2a1c", 17, 8, 1.5),
            circle("#4b2a1c", 21.5, 13, 1.5),
            circle("#4b2a1c", 15.5, 14.5, 1.3),
        )
    )


def _brownie() -> str:
    return "".join(
        (
            path("#8c5543", "M16 5 30 12 16 19 2 12z"),
            path("#6d3a1a", "M2 12l14 7v9L2 20.5z"),
            path("#57290f", "M30 12l-14 7v9l14-7.5z"),
            ellipse("#e0a55c", 12, 11, 2, 1.1),
            ellipse("#e0a55c", 19, 14, 2, 1.1),
            ellipse("#e0a55c", 19, 9, 2, 1.1),
        )
    )


def _cracker() -> str:
    scallops = "".join(
        circle("#e19747", x, y, 2.3)
        for at in range(7)
        for x, y in ((4.5 + 3.83 * at, 4.5), (4.5 + 3.83 * at, 27.5), (4.5, 4.5 + 3.83 * at), (27.5, 4.5 + 3.83 * at))
    )
    return (
        scallops
        + rect("#ffce7c", 4, 4, 24, 24, 1)
        + dots("#b97430", 2.2, "10 10 16 10 22 10 10 16 16 16 22 16 10 22 16 22 22 22")
    )


def _slice(crumb: str, crust: str) -> str:
    return path(
        crust,
        "M8 3h16c4 0 6.5 2.5 6.5 6 0 2.5-1.5 4-3 4.7V27a2.5 2.5 0 0 1-2.5 2.5H7A2.5 2.5 0 0 1 4.5 27V13.7C3 13 "
        "1.5 11.5 1.5 9c0-3.5 2.5-6 6.5-6z",
    ) + path(
        crumb,
        "M8.3 5h15.4c3 0 4.8 1.7 4.8 4.2 0 1.8-1.2 2.8-2.8 3.3V26.5a1 1 0 0 1-1 1H7.3a1 1 0 0 1-1-1v-14C4.7 12 "
        "3.5 11 3.5 9.2 3.5 6.7 5.3 5 8.3 5z",
    )


def _bread_roll() -> str:
    """A Kaiser roll from above."""
    fold = path("#f6d49a", "M16 15c-3-2.500-3.500-7-.5-11 3 .5 5.500 1.700 7.500 3.500-4.500.5-7 3-7 7.500z")
    return "".join(
        (
            circle("#b9702c", 16, 17, 14),
            circle("#e0a055", 16, 16, 13.700),
            turned(fold, range(0, 360, 72), 16, 16),
            dots("#b9702c", 3, "16 16"),
        )
    )


def _bun() -> str:
    """A round bun, cut, with sesame."""
    return "".join(
        (
            path("#b9702c", "M3 20.5h26v3c0 3-2.5 5-5.5 5h-15C5.5 28.5 3 26.5 3 23.5z"),
            rect("#f7deb0", 3.5, 18, 25, 4, 2),
            path("#d9923f", "M16 4c8 0 13 5 13 11.5 0 2-1 3-3 3H6c-2 0-3-1-3-3C3 9 8 4 16 4z"),
            path("#ecb36b", "M15 5.5c-6 0-10 3.5-10.5 8-.2 2 2 1.5 4.5.5C13 12.5 22 11 23 9.5c.8-1.5-3-4-8-4z"),
            dots("#fff0d0", 1.5, "10 9 14.5 7.5 19 8.5 12.5 12 17.5 11.5 22.5 12.5 24.5 15.5"),
        )
    )


def _tart() -> str:
    return "".join(
        (
            path("#b9702c", "M1.5 15.5h29L27 25.5a3 3 0 0 1-2.8 2H7.8a3 3 0 0 1-2.8-2z"),
            stroke("#e0a055", 1.4, "M5.5 18l1.7 8M10 18.5l.9 8.5M16 18.5v9M22 18.5l-.9 8.5M26.5 18l-1.7 8"),
            ellipse("#e0a055", 16, 15, 14.8, 6.5),
            ellipse("#fff0c9", 16, 14.3, 12.5, 5),
            dots("#ca0b4a", 5.4, "8.5 13.8 23.5 13.8 12.5 16.5 19.5 16.5"),
            dots("#f8312f", 5.2, "12 10.5 16 13 20 10.5 16 8"),
            dots("#ff9a95", 1.2, "11.2 9.7 15.2 12.2 19.2 9.7 15.2 7.2 7.8 13 22.8 13"),
            path("#44911b", "M16 6.5c0-2.5 1.5-4 4-4.5 0 2.5-1.5 4.5-4 4.5z"),
        )
    )


def _macaron() -> str:
    return "".join(
        (
            path("#d9538f", "M2.5 22h27c0 4.5-5.5 7-13.5 7s-13.5-2.5-13.5-7z"),
            stroke("#b8336f", 2.4, "M4 21.5h24"),
            rect("#fff0d6", 3.5, 15, 25, 6.5, 2.5),
            stroke("#b8336f", 2.4, "M4 14.5h24"),
            path("#f985b8", "M16 3.5c8 0 13.5 4.5 13.5 9.5 0 1-.8 1.5-1.8 1.5H4.3c-1 0-1.8-.5-1.8-1.5 0-5 5.5-9.5 13.5-9.5z"),
            ellipse("#ffc9e1", 9.5, 8.5, 3, 1.5),
        )
    )


def _eclair() -> str:
    return moved(
        (
            rect("#b9702c", 1.5, 12, 29, 12, 6),
            rect("#e0a055", 1.5, 11.5, 29, 10.5, 5.2),
            path(
                "#4b2a1c",
                "M6 9h20c2.5 0 4 1.5 4 3.5 0 2.5-1.5 3.5-3 3.5-1.5 0-1.8 2-3.3 2s-1.5-2-3-2-1.7 3-3.5 3-2-3-3.7-3-1.5 "
                "2-3.2 2S8 16 6 16c-2.5 0-4-1.5-4-3.5S3.5 9 6 9z",
            ),
            stroke("#8c5a3f", 1.4, "M7 11.5h13"),
        ),
        "rotate(-24 16 16)",
    )


def _cinnamon_roll() -> str:
    return "".join(
        (
            path("#b9702c", "M3 16h26v5c0 5-5.5 9-13 9S3 26 3 21z"),
            ellipse("#e0a055", 16, 15, 13.5, 11.5),
            stroke(
                "#8a4a1c",
                2.2,
                "M16 15.5c1.5-1.5 4 0 3.5 2-.6 2.5-5 3-7 .5-2.2-3 0-7 4-7.5 5-.5 8.5 3.5 7.5 7.5-1.2 4.5-7.5 6.5-12.5 "
                "4.5-5-2-6.5-8-3.5-12 2.5-3.5 7-5 11.5-4",
            ),
            path(
                "#fffaf0",
                "M7 8c3-3.5 9-5 14-3.3 1.5.6 1 2.3-.5 2.3-2-.2-2.5 1.5-1 2.5 1.5.8.5 2.8-1.3 "
                "2-2.2-1-2.7.7-4.7.5-1.5-.2-1-2.5-2.5-2.2-1.5.5-1.5 3.7-3.2 3.7S5.5 10 7 8z",
            ),
        )
    )


def _gingerbread_man() -> str:
    return "".join(
        (
            circle("#9c5a24", 16, 8.3, 6.8),
            stroke("#9c5a24", 7, "M6 17.5 16 16l10 1.5M16 17v5M14 20.5 9.5 27M18 20.5l4.5 6.5"),
            dots("#fbf8ff", 1.8, "13.5 7.3 18.5 7.3"),
            stroke("#fbf8ff", 1.2, "M13 10.3c1.8 1.8 4.2 1.8 6 0M4 15.5l1 3.8M28 15.5l-1 3.8M7.5 26l4 2.5M24.5 26l-4 2.5"),
            dots("#f8312f", 2.4, "16 15.5"),
            dots("#00a650", 2.4, "16 19.5"),
        )
    )


def _sandwich_cookie() -> str:
    """Two dark biscuits with cream between, a little from above."""
    pips = turned(circle("#5a4038", 16, 5.5, 0.9), range(0, 360, 30), 16, 12.3)
    return "".join(
        (
            path("#241713", "M2.5 18h27v2c0 5-6 9.5-13.5 9.5S2.5 25 2.5 20z"),
            path("#fbf8ff", "M2.5 15h27v2.5c0 5-6 9-13.5 9s-13.5-4-13.5-9z"),
            path("#241713", "M2.5 12h27v2c0 5-6 9.5-13.5 9.5S2.5 19 2.5 14z"),
            ellipse("#3d2a24", 16, 12.3, 13.5, 9.5),
            moved((pips,), "translate(0 4)scale(1 .7)"),
            stroke("#5a4038", 1.2, "M16 9c5.5 0 5.5 6.5 0 6.5S10.5 9 16 9zM16 11v2.5M14 12.3h4"),
        )
    )


def _sugar_cookie() -> str:
    colours = (
        ("#fcd53f", "M10 10l1.5-1.5M14.5 14l2 .5M22.5 20.5h1.5"),
        ("#00a6ed", "M16 8h2M9 16.5l.5 2M18 20.5l-1 1.8"),
        ("#fbf8ff", "M22 10.5l1 1.5M12 21l1.5 1.5"),
        ("#7b4fc9", "M20.5 16l2-.5M16 25h2"),
    )
    return "".join(
        (
            circle("#c98a3f", 16, 16.5, 14),
            circle("#f0bd78", 16, 15.8, 13.5),
            path(
                "#f06ba8",
                "M16 4.5c3 0 4 1.5 6.5 2s4.5 3 4.7 5.5 1 3 .3 5.5-2.5 4-4 6-4 3.5-7 3.5-4.5-1.5-7-2.5-4-3-4.7-5.5 "
                "0-3.5.5-6S8 9 10 7s3.5-2.5 6-2.5z",
            ),
            "".join(stroke(colour, 1.6, way) for colour, way in colours),
        )
    )


def _granola_bar() -> str:
    return moved(
        (
            path("#a56b28", "M2 11.5h28v10c0 1.5-1 2.5-2.5 2.5h-23C3 24 2 23 2 21.5z"),
            rect("#d3a05a", 2, 8, 28, 12.5, 2.5),
            dots("#f3d9a8", 3.2, "6 11.5 12 10.5 18 12 24 10.5 9 16 15 15 21.5 16 27 14.5"),
            dots("#6d3f28", 2.4, "9 11.5 15 13 21 11.5 5.5 16 12.5 17.5 18.5 17.5 25 17.5"),
            dots("#ca0b4a", 2, "15.5 10 26.5 11 8 18.5 22.5 13.5"),
        ),
        "rotate(-24 16 16)",
    )


def _rice_cake() -> str:
    return "".join(
        (
            path("#cdbb94", "M2 14h28v4c0 5-6 9-14 9S2 23 2 18z"),
            ellipse("#f3e8cc", 16, 14, 14, 9),
            dots("#e3d3a9", 3.4, "8 12 12 9 17 8.5 22 10.5 25.5 14 21 17 16 13 11.5 15.5 16.5 18.5 10 18.5 6 15.5"),
            dots("#fffaf0", 2, "9 11 13.5 8.5 19 9 23 12.5 18 15.5 13 12.5 9 15 14 19 20.5 18.5"),
            dots("#cdbb94", 1.8, "5 20.5 9.5 23.5 15 24.8 20.5 24 25.5 21.5"),
        )
    )


def _dog_biscuit() -> str:
    return moved(
        (
            dots("#a56b28", 9.5, "5.5 12.3 5.5 20.7 26.5 12.3 26.5 20.7"),
            rect("#a56b28", 5.5, 11.5, 21, 10),
            dots("#d3a05a", 8, "5.5 12 5.5 19.8 26.5 12 26.5 19.8"),
            rect("#d3a05a", 5.5, 11.3, 21, 8.7),
            dots("#8a5a20", 1.5, "11 16 16 16 21 16"),
        ),
        "rotate(-30 16 16)",
    )


def _breadsticks() -> str:
    return moved(
        (
            rect("#b9702c", 11, 1, 10, 30, 5),
            rect("#e0a055", 11, 1, 8.5, 30, 4.2),
            stroke("#f6d49a", 2, "M13 8l5-3M13 14l5-3M13 20l5-3M13 26l5-3"),
        ),
        "rotate(38 16 16)",
    )


def _danish() -> str:
    return "".join(
        (
            path(
                "#b9702c",
                "M16 1.5c2.5 0 3.5 2.5 6 4s5.5 1 6.5 3-1 4.5-1 7.5 2.5 5 1.5 7.5-4 2-6.5 3.5-4 4-6.5 "
                "4-4-2.5-6.5-4-5.5-1-6.5-3.5 1.5-4.5 1.5-7.5-2-5.5-1-7.5 4-1.5 6.5-3 3.5-4 6-4z",
            ),
            path(
                "#e8ad66",
                "M16 3c2 0 3 2.3 5.3 3.8S26.5 8 27.3 9.5 26 13.5 26 16.3s2.3 4.7 1.5 6.7-3.5 1.5-5.8 3-3.7 3.5-5.7 "
                "3.5-3.5-2-5.8-3.5-5-1-5.8-3 1.6-4 1.6-6.7S3.8 11 4.7 9.5 8.5 8.3 10.7 6.8 14 3 16 3z",
            ),
            circle("#b9702c", 16, 16.5, 8),
            circle("#ca0b4a", 16, 16.5, 6.8),
            ellipse("#ff7a8f", 13.5, 13.8, 2, 1.3),
            stroke("#fffaf0", 1.8, "M4 14c4-1 5-5 9-6M19 8.5c3 1 6 .5 8 3.5M6 23c2 1 4 .5 6 3M21 25.5c1.5-2 4-1.5 5-4"),
        )
    )


def _toaster_pastry() -> str:
    return "".join(
        (
            rect("#b9702c", 3, 5, 26, 23.5, 3),
            rect("#e8ad66", 3, 4, 26, 23, 3),
            stroke("#b9702c", 0.9, "M5 6v19M27 6v19"),
            path(
                "#f985b8",
                "M8 7.5h16c1 0 1.5.5 1.5 1.5 0 1.5-1 2 0 3.5s0 2.5-.5 4 1.5 2 .5 4-1.5 3-2.5 3H9c-1.5 0-2.5-1-2.5-2.5"
                "s1-2.5 0-4.5.8-2.5 0-4.5 0-4.5 1.5-4.5z",
            ),
            stroke("#fbf8ff", 1.5, "M10 11l1.5 1M16 10v1.5M21 12l-1.5 1M11 17.5h1.5M22.5 19H21"),
            stroke("#00a6ed", 1.5, "M13 14.5h1.5M19 16.5l1 1M15.5 20.5l1-1M10 21l1 .5"),
        )
    )


def _scone() -> str:
    return "".join(
        (
            path("#b9702c", "M4 20h24v5c0 2.5-5 4.5-12 4.5S4 27.5 4 25z"),
            path("#f3d09a", "M3.5 16h25v5c-4 2-21 2-25 0z"),
            path("#d9923f", "M16 4.5c7 0 13 3 13 7.5 0 2.5-1 4.5-3 5.5-6 1.5-14 1.5-20 0-2-1-3-3-3-5.5 0-4.5 6-7.5 13-7.5z"),
            path("#ecb36b", "M15 6C10 6 5.5 8.5 5 11.5c-.3 2 2.5 1.5 5 .8 4-1 11-1.5 12.5-3.3C24 7.5 20 6 15 6z"),
            dots("#4a2545", 2, "11 10 17.5 8.5 22 12.5 14 14 8 14.5"),
        )
    )


def _jelly() -> str:
    """A pudding of jelly, turned out of its mould."""
    return "".join(
        (
            ellipse("#cdc4d6", 16, 27, 15, 3.8),
            ellipse("#f3eef8", 16, 26, 15, 3.5),
            path("#b3122f", "M9 5h14c1.5 0 2.5.8 2.8 2l3.2 17c.3 2-6 3.5-13 3.5S2.7 26 3 24L6.2 7C6.5 5.8 7.5 5 9 5z"),
            path("#e8263f", "M8.5 7 5 24.5c1.5 1 4.5 1.7 7 2L13.5 7zM18.5 7l1 19.5c2.5-.3 5.5-1 7-2L23.5 7z"),
            ellipse("#ff7a8f", 16, 6.5, 8.5, 2.8),
            ellipse("#ffb3c0", 14, 6, 4, 1.2),
        )
    )


def _tortilla() -> str:
    spots = ellipse("#c98a3f", 0, 0, 2.2, 1.3)
    return "".join(
        (
            ellipse("#d3a05a", 16, 17, 14.5, 13),
            ellipse("#f6e2b5", 16, 16, 14.5, 13),
            placed(
                spots,
                (
                    (10, 10, 20),
                    (18, 8.5, -10),
                    (23.5, 14, 40),
                    (13, 17, 10),
                    (20, 20.5, -20),
                    (9, 22, 30),
                    (16, 25, 0),
                    (6.5, 15, 80),
                ),
            ),
        )
    )
