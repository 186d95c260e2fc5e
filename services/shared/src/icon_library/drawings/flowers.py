"""Flowers that the base set lacks, each on its stem, and their parts."""

from __future__ import annotations

from collections.abc import Iterator

from icon_library.drawings.repeated import dots, mirrored, placed, rays, turned
from icon_library.drawings.shapes import circle, ellipse, moved, path, stroke

STEM = stroke("#44911b", 2, "M16 14v17")
LEAVES = mirrored(path("#5fb52c", "M16 28.5c-.5-4.5-3-7-8-7 .5 4.5 3 7 8 7z"))


def drawings() -> Iterator[tuple[str, str]]:
    yield "orchid", _orchid()
    yield "carnation", _carnation()
    yield "daisy", _daisy()
    yield "lily", _lily()
    yield "daffodil", _daffodil()
    yield "dandelion", _dandelion()
    yield "violet-flower", _violet()
    yield "marigold", _marigold()
    yield "petunia", _petunia()
    yield "poppy", _poppy()
    yield "iris", _iris()
    yield "geranium", _geranium()
    yield "lavender", _lavender()
    yield "pansy", _pansy()
    yield "chrysanthemum", _chrysanthemum()
    yield "bluebell", _bluebell()
    yield "snowdrop", _snowdrop()
    yield "crocus", _crocus()
    yield "petal", _petal()
    yield "flower-bulb", _bulb()


def _orchid() -> str:
    """A moth orchid's flower: three narrow sepals behind, two broad petals, a small lip."""
    sepal = path("#c86dd7", "M16 16c-4-4-3.6-10 0-14 3.6 4 4 10 0 14z")
    petals = ellipse("#e79bef", 8.2, 13.5, 6.7, 6) + ellipse("#e79bef", 23.8, 13.5, 6.7, 6)
    lip = path("#9b1fa8", "M16 15c2.5 0 4.5 1.5 4 4-.4 2-2.5 2.5-4 5-1.5-2.5-3.6-3-4-5-.5-2.5 1.5-4 4-4z")
    return turned(sepal, (0, 130, 230)) + petals + lip + circle("#fcd53f", 16, 15.5, 2)


def _carnation() -> str:
    frill = path("#ff6d8f", "M16 18c-3-3-5.5-7-5-11l2 1 1-2.5 2 1.5 2-1.5 1 2.5 2-1c.5 4-2 8-5 11z")
    head = "".join(moved((frill,), f"translate(0 -1)rotate({turn} 16 15)") for turn in (-75, 75, -40, 40, 0))
    return "".join(
        (
            stroke("#44911b", 2, "M16 18v12"),
            path("#44911b", "M16 27c-4 0-6-2-6.5-5 3.5 0 6 2 6.5 5zM16 25c.5-3 3-5 6.5-5-.5 3-2.5 5-6.5 5z"),
            head,
            path("#5fb52c", "M12.5 15.5h7l-1.5 5a2 2 0 0 1-4 0z"),
        )
    )


def _daisy() -> str:
    petal = path("#cdc4d6", "M16 12c-3.5-2.5-4-7.5-1.8-10.5h3.6C20 4.5 19.5 9.5 16 12z") + path(
        "#fbf8ff", "M16 11c-2.7-2.5-3-6-1.5-8.5.8-.6 2.2-.6 3 0 1.5 2.5 1.2 6-1.5 8.5z"
    )
    return "".join(
        (STEM, LEAVES, turned(petal, range(0, 360, 40), 16, 12), circle("#f0a81c", 16, 12, 4), circle("#fcd53f", 15.6, 11.6, 3.2))
    )


def _lily() -> str:
    petal = path("#f985b8", "M16 15C12.5 12 12.5 6 16 1.5 19.5 6 19.5 12 16 15z") + stroke("#fbf8ff", 1.2, "M16 5v8")
    back = path("#e0568f", "M16 15C12.8 12 13 6.5 16 2.5c3 4 3.2 9.5 0 12.5z")
    return "".join(
        (
            stroke("#44911b", 2, "M16 17v14"),
            path("#5fb52c", "M16 30c-1-5-4-7.5-9.5-8 1 5 4.5 8 9.5 8z"),
            turned(back, (60, 180, 300), 16, 15),
            turned(petal, (0, 120, 240), 16, 15),
            stroke("#fff0a8", 0.9, "M16 15l-3-4M16 15l3-4M16 15l.5 5"),
            dots("#b5561c", 2, "12.8 10.7 19.2 10.7 16.5 20.5"),
        )
    )


def _daffodil() -> str:
    petal = path("#fcd53f", "M16 13c-4.5-3-4.5-8 0-11.5 4.5 3.5 4.5 8.5 0 11.5z")
    return "".join(
        (
            stroke("#44911b", 2, "M16 17v14"),
            path("#5fb52c", "M15.5 31C11 28 9 22 9.5 17c4 3 6 8 6 14zM16.5 31c0-5 1.5-9 5-11.5 1 4.5-1 9-5 11.5z"),
            turned(petal, range(0, 360, 60), 16, 13),
            circle("#e8710a", 16, 13, 5.2),
            circle("#ff9a2d", 16, 13, 4.2),
            circle("#c9560a", 16, 13, 2.4),
            dots("#fff0a8", 1.1, "15.3 12.4 16.8 12.7 16 14"),
        )
    )


def _dandelion() -> str:
    leaves = (
        "M15.5 31c-3-1-4-2-4.5-4l-2.5.5C8.5 25 7 24 5 23.5 9 21 14 24 15.5 31zM16.5 31c1.5-5 5-8 10-7-1 1-2 2-1.5 3.5l-2.5-.3z"
    )
    return "".join(
        (
            stroke("#6fae3a", 2.2, "M16 14c.5 6 0 11-.5 17"),
            path("#44911b", leaves),
            stroke("#fcd53f", 2.3, rays(range(0, 360, 20), 3, 9.4, 16, 12)),
            circle("#f0a81c", 16, 12, 6.5),
            stroke("#fcd53f", 1.3, rays(range(10, 370, 24), 2, 6.3, 16, 12)),
            circle("#fff0a8", 16, 12, 2.5),
        )
    )


def _violet() -> str:
    return "".join(
        (
            stroke("#44911b", 2, "M17 16c1 5 1 10-1 15"),
            path("#44911b", "M15.5 30C9 31 4.5 27.5 3.5 21.5c2-1.5 4-1.5 5.5.5 4-.5 6.5 3.5 6.5 8z"),
            path("#5fb52c", "M17.5 28.5c1-4.5 4.5-6.5 9-5.5 0 4-4 7-9 5.5z"),
            mirrored(ellipse("#6a3fb5", 10.5, 6.8, 5.5, 4.8)),
            mirrored(moved((ellipse("#8458cf", 10, 13, 5.5, 4.3),), "rotate(-12 10 13)")),
            path("#8458cf", "M12 13c0-3 8-3 8 0 1.5 3.5-1 7.5-4 7.5s-5.5-4-4-7.5z"),
            stroke("#fbf8ff", 1, "M16 13v4M15 13l-2.5 2.5M17 13l2.5 2.5"),
            circle("#fcd53f", 16, 11.5, 1.8),
        )
    )


def _marigold() -> str:
    frill = path("#ff822d", "M16 12c-4-2.5-5-6.5-3.5-10 1 .3 1.5 1 2 1.7L16 2l1.5 1.7c.5-.7 1-1.4 2-1.7 1.5 3.5.5 7.5-3.5 10z")
    inner = path("#ffb02e", "M16 12c-2.5-2-3-4.5-2-7l1 1 1-1.5 1 1.5 1-1c1 2.5.5 5-2 7z")
    return "".join(
        (
            STEM,
            LEAVES,
            turned(frill, range(0, 360, 45), 16, 12),
            turned(inner, range(22, 380, 60), 16, 12),
            circle("#d65d00", 16, 12, 2.2),
        )
    )


def _petunia() -> str:
    return "".join(
        (
            STEM,
            LEAVES,
            path(
                "#c2257f",
                "M16 2.5c2-1.5 5-1 6 1 3 0 5 2 4.5 4.7 2 1.8 1.8 5-.3 6.3.3 3-2 5-4.7 4.5-1.5 2.2-4 2.2-5.5 1-1.5 1.2-4 "
                "1.2-5.5-1C7.8 19.5 5.5 17.5 5.8 14.5c-2.1-1.3-2.3-4.5-.3-6.3C5 5.5 7 3.5 10 3.5c1-2 4-2.5 6-1z",
            ),
            turned(
                path("#f06bb5", "M16 11.5c-3-2-3.5-5.5-2-8.5 1.3-1 2.7-1 4 0 1.5 3 1 6.5-2 8.5z"), range(0, 360, 72), 16, 11.5
            ),
            turned(stroke("#ffffff", 1.2, "M16 10V5"), range(36, 396, 72), 16, 11.5),
            circle("#6b0f4a", 16, 11.5, 2.2),
            circle("#fff0a8", 16, 11.5, 1.1),
        )
    )


def _poppy() -> str:
    return "".join(
        (
            stroke("#44911b", 1.8, "M16 18c1 5 0 9-1 13"),
            path("#5fb52c", "M15.5 30c-1-4-4-6-8.5-6 1 1 1.5 2 1 3 2 0 3 .5 3.5 2 1 0 2.5 0 4 1z"),
            path("#b3122f", "M16 2c6 0 12 3 12 8.5S22 20 16 20 4 16 4 10.5 10 2 16 2z"),
            path(
                "#f8312f",
                "M15 12C10 14 5 13 3.5 9.5 5 5.5 9 2.5 13 2.2 15.5 4.5 16.5 8 15 12zM17 12c5 2 10 1 11.5-2.5C27 5.5 23 "
                "2.5 19 2.2 16.5 4.5 15.5 8 17 12z",
            ),
            path("#e0241f", "M16 10c4 0 8 3 8.5 6.5C22 19 19 20 16 20s-6-1-8.5-3.5C8 13 12 10 16 10z"),
            circle("#212121", 16, 11, 3.2),
            circle("#5fb52c", 16, 11, 1.6),
            turned(dots("#212121", 1, "16 6.8"), range(0, 360, 45), 16, 11),
        )
    )


def _iris() -> str:
    return "".join(
        (
            stroke("#44911b", 2, "M16 18v13"),
            path("#5fb52c", "M15 31C10.5 28 8.5 23.5 9 18c4.5 3 6.5 8 6 13zM17 31c0-4.5 1.5-8 5-10 .8 4-1 8-5 10z"),
            path("#5a43b8", "M16 14C11.5 11 11 5.5 16 1.5c5 4 4.5 9.5 0 12.5z"),
            mirrored(
                path("#7a63d6", "M15.5 14C11 13.5 8 10.5 8 5.5c4 .5 7 3.5 7.5 8.5z"),
                path("#6a52c9", "M16 13.5C10 12 4.5 13.5 3 18.5c2 3 6.5 2.5 9 0 1.5-1.5 3-3 4-5z"),
            ),
            path("#7a63d6", "M16 13c3.5 3 4 7.5 0 11-4-3.5-3.5-8 0-11z"),
            stroke("#fcd53f", 1.4, "M16 15v4.5M12.5 15.5 8 17M19.5 15.5 24 17"),
        )
    )


def _geranium() -> str:
    leaf = path("#44911b", "M16 31c-5 1.5-10-.5-12-4.5 1.5-1 1-2.5.5-4 2 .5 3-.5 4-2 1 1.5 2.5 1.5 4 1 2 2.5 3.5 6 3.5 9.5z")
    florets = (
        (10, 6, 0),
        (16, 4.3, 20),
        (22, 6, 40),
        (8.5, 11.5, 60),
        (16, 10.5, 10),
        (23.5, 11.5, 30),
        (12, 15, 0),
        (20, 15, 50),
    )
    petals = "".join(rays(range(turn, turn + 360, 72), 2, 2.4, x, y) for x, y, turn in florets)
    return "".join(
        (
            stroke("#5fb52c", 2, "M16 13v18"),
            mirrored(leaf, stroke("#7fcf5f", 0.9, "M15 29.5 8.5 24")),
            circle("#b3122f", 16, 9, 6),
            stroke("#f8312f", 3.6, petals),
            dots("#ffd6d6", 1.8, " ".join(f"{x:g} {y:g}" for x, y, _ in florets)),
        )
    )


def _lavender() -> str:
    bud = path("#8d65c5", "M0-3C2.5-2 3 .5 0 3-3 .5-2.5-2 0-3z")
    rows = tuple((16 + side * 2.4, y, side * 35) for y in (6, 9, 12, 15, 18) for side in (-1, 1))
    mids = tuple((16, y, 0) for y in (3.5, 7.5, 10.5, 13.5, 16.5, 20))
    return "".join(
        (
            stroke("#5f8a3f", 1.8, "M16 18v13"),
            mirrored(path("#7fa85f", "M16 30.5c-1.5-4-3.5-6.5-6.5-8 .5 4 2.5 7 6.5 8z")),
            placed(bud, rows),
            placed(path("#b193e0", "M0-3.2C2-2 2.3.5 0 2.6-2.3.5-2-2 0-3.2z"), mids),
        )
    )


def _pansy() -> str:
    return "".join(
        (
            stroke("#44911b", 2, "M16 18v13"),
            LEAVES,
            mirrored(ellipse("#4a2a8c", 10.5, 7.5, 6.5, 5.8)),
            mirrored(ellipse("#fcd53f", 10, 13.5, 6, 5)),
            path("#fcd53f", "M9.5 14.5c0-3 13-3 13 0 .5 4.5-3 8-6.5 8s-7-3.5-6.5-8z"),
            mirrored(path("#4a2a8c", "M15.5 12c-2.5-.5-5 0-6.5 2 2.5 1 5.2.3 6.5-2z")),
            path("#4a2a8c", "M16 12.5c2.5 1.5 3.2 4 2 6.5L16 18l-2 1c-1.2-2.5-.5-5 2-6.5z"),
            circle("#ff822d", 16, 12.5, 1.5),
        )
    )


def _chrysanthemum() -> str:
    return "".join(
        (
            STEM,
            LEAVES,
            stroke("#e04fa0", 2.6, rays(range(0, 360, 20), 3, 9.4, 16, 12)),
            stroke("#f985c5", 2, rays(range(10, 370, 30), 2, 6.6, 16, 12)),
            stroke("#ffc1e0", 1.6, rays(range(0, 360, 45), 1, 3.8, 16, 12)),
            circle("#fcd53f", 16, 12, 1.5),
        )
    )


def _bluebell() -> str:
    bell = path(
        "#4a63d0",
        "M-2.7-1C-2.7-3.5 2.7-3.5 2.7-1c0 2 .3 3.5 2 4.7-1 1-2.3.8-3 .1L0 4.8l-1.7-1c-.7.7-2 .9-3-.1C-3-2.5-2.7 1-2.7-1z",
    ) + ellipse("#8fa3f2", -1.2, -0.5, 0.7, 1.5)
    return "".join(
        (
            stroke("#44911b", 1.8, "M9 31c1-9 2-16 4-21 1.5-4 4.5-6 8-6 2.5 0 4 1 4.5 3"),
            path("#5fb52c", "M9 31C4.5 27 3 21 4.5 14.5c4 5 5.5 11 4.5 16.5zM10 31c3-5.5 6.5-8.5 11.5-9.5-1 5-5.5 9-11.5 9.5z"),
            stroke("#44911b", 1.1, "M13.5 9l5.5 3M17.5 5.5l2 3M12 14.5l5 4.5"),
            placed(bell, ((25.5, 10, -8), (20, 12.5, 0), (17.5, 20.5, 6))),
        )
    )


def _snowdrop() -> str:
    return "".join(
        (
            stroke("#44911b", 2, "M12 31c-1-10 0-20 4-25 2-2.5 5-2 6 .5"),
            path("#5fb52c", "M12 31C7.5 27 6 20 7.5 14c4 5 5 11 4.5 17zM13 31c1.5-4.5 4-7.5 8-8.5 0 4.5-3 8-8 8.5z"),
            ellipse("#44911b", 22.2, 9, 2.2, 2.6),
            path("#cdc4d6", "M22 10.5c-4.5 2-6.5 6-6 11.5 3-.5 5.5-2.5 6-5 .5 2.5 3 4.5 6 5 .5-5.5-1.5-9.5-6-11.5z"),
            path("#fbf8ff", "M21.5 11c-3.5 2-5.2 5.5-5 10 2.5-.8 4.8-3.5 5-10zM22.5 11c3.5 2 5.2 5.5 5 10-2.5-.8-4.8-3.5-5-10z"),
            path("#fbf8ff", "M22 11c2 3.5 2.2 6.5 0 9.5-2.2-3-2-6 0-9.5z"),
            stroke("#44911b", 1, "M21.2 18.5l.8 1 .8-1"),
        )
    )


def _crocus() -> str:
    return "".join(
        (
            path("#5fb52c", "M15 30C9.5 27 6 22 5.5 14.5 10 18 13.5 23 15 30zM17 30c5.5-3 9-8 9.5-15.5C22 18 18.5 23 17 30z"),
            path("#d9c9f2", "M14.5 18h3l.8 12.5h-4.6z"),
            path("#6a3fb5", "M16 2c4 3.5 5.5 9 3.5 14.5-1 2.5-6 2.5-7 0C10.5 11 12 5.5 16 2z"),
            mirrored(path("#8d65c5", "M15.5 19C10 18 7.5 13.5 8 6c5 2 8 7 7.5 13z")),
            path("#a685e0", "M16 20c-3-3-3.5-7.5 0-12.5 3.5 5 3 9.5 0 12.5z"),
            stroke("#ff822d", 1.6, "M16 9V6M14.5 8 13.5 6M17.5 8l1-2"),
        )
    )


def _petal() -> str:
    return moved(
        (
            path("#ca3f7f", "M16 30C8 26 4.5 19 6 12 7 6.5 11 2 16 2s9 4.5 10 10c1.5 7-2 14-10 18z"),
            path("#f985b8", "M16 28.5C9.5 24.5 6.5 18.5 7.5 12.5 8.5 7.5 12 3.5 16 3.5s7.5 4 8.5 9c1 6-2 12-8.5 16z"),
            path("#ffc1dc", "M14.5 24C10.5 20 9.5 15 10.5 11c.7-3 2.5-5.3 4.5-6-1.5 6-1.5 12-.5 19z"),
        ),
        "rotate(28 16 16)",
    )


def _bulb() -> str:
    return "".join(
        (
            path("#5fb52c", "M16 12C12 9 11.5 5 13.5 1.5 16 4 17 8 16 12zM16 12c0-4 1.5-7 5-8.5 1 4-1 7-5 8.5z"),
            path("#8f5a2c", "M16 9c2 3 11 6.5 11 13 0 4-4.5 6.5-11 6.5S5 26 5 22c0-6.5 9-10 11-13z"),
            path("#c98a4a", "M15.5 11c-2 3-9 5.5-9 10.5 0 2.5 1.5 4.2 4 5.3C9.5 20.5 13 16 15.5 11z"),
            path("#b5743a", "M16.5 11.5c-2.5 5-3.5 10.5-2 16.3 4 .3 7.5-.5 9-2C21 21.5 20.5 16 16.5 11.5z"),
            stroke("#d9c3a0", 1.1, "M11 28l-2 3M14 28.5l-1 3M18 28.5l1 3M21 28l2 3M16 28.5V32"),
        )
    )
