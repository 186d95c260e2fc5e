"""Games: on boards, with pieces, on screens, and what songs and films come on."""

from __future__ import annotations

from collections.abc import Iterator

from icon_library.drawings.outlines import at, ring, sector, star
from icon_library.drawings.shapes import circle, ellipse, moved, path, rect, stroke


def drawings() -> Iterator[tuple[str, str]]:
    yield "board-game", _board_game()
    yield "game-box", _game_box()
    yield "checkerboard", _checkerboard()
    yield "game-pawn", _game_pawn()
    yield "tile", _tile()
    yield "jigsaw-puzzle", _jigsaw()
    yield "puzzle-cube", _puzzle_cube()
    yield "arcade-machine", _arcade_machine()
    yield "game-controller", _game_controller()
    yield "game-console", _game_console()
    yield "handheld-console", _handheld()
    yield "game-cartridge", _cartridge()
    yield "cd", _disc("#cdc4d6", "#f3eef8", "#9b8fab")
    yield "record", _record()
    yield "cassette", _cassette()
    yield "app", _app()
    yield "movie-reel", _movie_reel()


def _board_game() -> str:
    """A board with a winding path of fields and two pieces on it."""
    path_fields = (
        (5, 24),
        (10, 24),
        (15, 24),
        (20, 24),
        (24, 20),
        (20, 16),
        (15, 16),
        (10, 16),
        (6, 12),
        (10, 8),
        (15, 8),
        (20, 8),
        (25, 8),
    )
    colours = ("#f8312f", "#fcd53f", "#00a6ed", "#00d26a")
    fields = "".join(rect(colours[step % 4], x - 2, y - 2, 4.4, 4.4, 0.8) for step, (x, y) in enumerate(path_fields))
    return (
        rect("#8c5543", 1, 1.5, 30, 29, 2)
        + rect("#fbe3c0", 2.5, 3, 27, 26, 1)
        + fields
        + _small_pawn(15, 13, "#ca0b4a")
        + _small_pawn(22.5, 21, "#0a5a9c")
    )


def _small_pawn(x: float, foot: float, colour: str) -> str:
    return path(colour, f"M{x - 3:g} {foot:g}l2-6h2l2 6z") + circle(colour, x, foot - 7, 2.3)


def _game_box() -> str:
    return (
        path("#0074ba", "M2 12h24v16a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2z")
        + path("#005a9c", "M26 12l4.5-4v15L26 28.5z")
        + path("#83cbff", "M2 12 7 6h23.5L26 12z")
        + rect("#00a6ed", 2, 12, 24, 16.5, 1)
        + rect("#fbf8ff", 5, 15.5, 10.5, 10.5, 2)
        + "".join(circle("#f8312f", x, y, 1.4) for x, y in ((8, 18.5), (12.5, 18.5), (10.2, 20.7), (8, 23), (12.5, 23)))
        + path("#fcd53f", "M17 26.5l2.2-6.5h2l2.2 6.5z")
        + circle("#fcd53f", 20.2, 18.5, 2.6)
    )


def _checkerboard() -> str:
    squares = "".join(
        rect("#6d4534", 3.5 + 6.250 * column, 3.5 + 6.250 * row, 6.250, 6.250)
        for row in range(4)
        for column in range(4)
        if (row + column) % 2
    )
    pieces = "".join(
        circle(dark, 3.5 + 6.250 * (column + 0.5), 3.5 + 6.250 * (row + 0.5) + 0.4, 2.5)
        + circle(light, 3.5 + 6.250 * (column + 0.5), 3.5 + 6.250 * (row + 0.5), 2.3)
        for column, row, light, dark in (
            (1, 0, "#f8312f", "#990838"),
            (3, 0, "#f8312f", "#990838"),
            (0, 3, "#fbf8ff", "#9b8fab"),
            (2, 1, "#f8312f", "#990838"),
            (2, 3, "#fbf8ff", "#9b8fab"),
            (1, 2, "#fbf8ff", "#9b8fab"),
        )
    )
    return rect("#8c5543", 1.5, 1.5, 29, 29, 2) + rect("#fbe3c0", 3.5, 3.5, 25, 25) + squares + pieces


def _game_pawn() -> str:
    return (
        path(
            "#0074ba",
            "M6 26c0-2 2.5-3 4-4 2.5-2 3-7 3-9h6c0 2 .5 7 3 9 1.5 1 4 2 4 4v3.5a1.5 1.5 0 0 1-1.5 1.5h-17A1.5 1.5 0 0 1 6 29.5z",
        )
        + path("#00a6ed", "M6 26c0-2 2.5-3 4-4 2.5-2 3-7 3-9h4c0 2 0 7 1.5 9 1 1.5 2.5 2.5 2.5 5H6z")
        + circle("#0074ba", 16, 8, 7)
        + circle("#00a6ed", 15.5, 7.6, 6.2)
        + ellipse("#b5e6ff", 13.2, 5.2, 2, 1.5)
    )


def _tile() -> str:
    return (
        rect("#0084ce", 2, 2, 28, 28, 2)
        + rect("#00a6ed", 2, 2, 26.5, 26.5, 2)
        + path("#83cbff", "M15.3 5 25.5 15.3 15.3 25.5 5 15.3z")
        + path("#00a6ed", "M15.3 9.5l5.7 5.8-5.7 5.7-5.8-5.7z")
    )


def _jigsaw() -> str:
    """Four pieces that hold together, the last one about to be put in."""
    return (
        path("#f8312f", "M2 2h13.5v4.5a3 3 0 1 0 0 4.5v4.5H11a3 3 0 1 1-4.5 0H2z")
        + path("#00a6ed", "M16.5 2H30v13.5h-4.5a3 3 0 1 0-4.5 0h-4.5V11a3 3 0 1 1 0-4.5z")
        + path("#00d26a", "M2 16.5h4.5a3 3 0 1 0 4.5 0h4.5V21a3 3 0 1 1 0 4.5V30H2z")
        + path("#fcd53f", "M16.5 30v-4.5a3 3 0 1 0 0-4.5v-4.5H21a3 3 0 1 1 4.5 0H30V30z")
    )


def _puzzle_cube() -> str:
    """A cube whose faces are turned until each has one colour."""

    def face(colours: str, transform: str) -> str:
        fills = {"r": "#f8312f", "b": "#0074ba", "y": "#fcd53f", "g": "#00d26a", "w": "#fbf8ff", "o": "#ff822d"}
        squares = (
            rect(fills[colour], 0.6 + 4.5 * (n % 3), 0.6 + 4.5 * (n // 3), 3.7, 3.7, 0.6) for n, colour in enumerate(colours)
        )
        return moved((rect("#212121", 0, 0, 13.8, 13.8), *squares), transform)

    return (
        face("wwyowwwbw", "matrix(1 -.48 1 .48 2.2 8.2)")
        + face("rgrrrboro"[:9], "matrix(1 .48 0 1.02 2.2 8.2)")
        + face("bbwbybbrb", "matrix(1 -.48 0 1.02 16 14.82)")
    )


def _arcade_machine() -> str:
    return (
        path("#4b3b7a", "M7 1.5h16a2 2 0 0 1 2 2V19l2 3v9H5v-9l0-18.5a2 2 0 0 1 2-2z")
        + path("#8d65c5", "M7 1.5h14.5a2 2 0 0 1 2 2V19l1.5 3v9H5V3.5a2 2 0 0 1 2-2z")
        + rect("#fcd53f", 7.5, 3, 14, 3.5, 1)
        + rect("#212121", 7.5, 8, 14, 10, 1)
        + path("#00d26a", "M11 14.5h7v-1.5h-1.5v-1.5h-1v-1h-2v1h-1v1.5H11z")
        + path("#e1d0ff", "M5 20h20l2.5 4h-22z")
        + stroke("#212121", 1.5, "M11 22v-3")
        + circle("#f8312f", 11, 18.8, 1.7)
        + circle("#f8312f", 17.5, 22, 1.3)
        + circle("#00a6ed", 21, 22, 1.3)
        + rect("#4b3b7a", 12, 26, 7, 3, 0.8)
    )


def _game_controller() -> str:
    return (
        path("#3a3a46", "M9.5 8.5h13c5.5 0 8 7 8 13 0 4.5-4.5 5.5-7 2l-2.5-3.5H11L8.5 23.5c-2.5 3.5-7 2.5-7-2 0-6 2.5-13 8-13z")
        + path("#5b5b6b", "M9.5 7.5h13c4.5 0 7 5 7.7 11-2.5-3.5-5.2-2.5-7.7-1h-13c-2.5-1.5-5.2-2.5-7.7 1 .7-6 3.2-11 7.7-11z")
        + stroke("#e6e6ec", 2.4, "M9.5 10.5v5M7 13h5")
        + circle("#f8312f", 24.5, 13, 1.4)
        + circle("#00d26a", 22, 15.5, 1.4)
        + circle("#fcd53f", 22, 10.5, 1.4)
        + circle("#00a6ed", 19.5, 13, 1.4)
    )


def _game_console() -> str:
    return (
        stroke("#46465a", 1.5, "M22 16c0 5-2 4-4 6")
        + path("#cdc4d6", "M1.5 7.5h29v8a2 2 0 0 1-2 2h-25a2 2 0 0 1-2-2z")
        + path("#f3eef8", "M3.5 4.5h25a2 2 0 0 1 2 2V10h-29V6.5a2 2 0 0 1 2-2z")
        + rect("#46465a", 4, 12, 13, 2.2, 1)
        + circle("#00a6ed", 26.5, 13, 1.7)
        + circle("#f8312f", 21.8, 13, 1.3)
        + path("#46465a", "M8.5 20.5h13c5 0 7 4 7 7 0 3.5-3.5 4-5.5 1.5h-16C5 31.5 1.5 31 1.5 27.5c0-3 2-7 7-7z")
        + stroke("#e6e6ec", 1.7, "M9 23.3v3.8M7.1 25.2h3.8")
        + circle("#f8312f", 23, 24, 1.2)
        + circle("#fcd53f", 20.3, 26, 1.2)
    )


def _handheld() -> str:
    return (
        rect("#005a9c", 5, 1.5, 22, 29.5, 3)
        + rect("#00a6ed", 5, 1.5, 22, 28, 3)
        + rect("#212121", 7.5, 4, 17, 12.5, 1.5)
        + rect("#c3ef3c", 9.5, 5.8, 13, 9)
        + path("#44911b", "M13 12.5h6v-2h-1.5V9h-3v1.5H13z")
        + stroke("#003e6b", 2.4, "M11.5 19.5v5M9 22h5")
        + circle("#f8312f", 22.5, 20.5, 1.8)
        + circle("#fcd53f", 18.8, 23, 1.8)
        + stroke("#003e6b", 1.2, "M13 27.5h2.5M17.5 27.5H20")
    )


def _cartridge() -> str:
    return (
        path("#636363", "M5 3.5a2 2 0 0 1 2-2h18a2 2 0 0 1 2 2V31h-3.5v-2.5h-15V31H5z")
        + path("#9b9b9b", "M5 3.5a2 2 0 0 1 2-2h18a2 2 0 0 1 2 2v23H5z")
        + stroke("#636363", 1, "M8 3.8h16M8 5.6h16")
        + rect("#f8312f", 7.5, 8, 17, 15, 1)
        + star("#fcd53f", 16, 15.8, 5.8)
        + rect("#fcd53f", 10, 28.5, 12, 2.5)
    )


def _disc(dark: str, light: str, edge: str) -> str:
    shine = "".join(sector(light, 16, 16, 13, turn, turn + 50) for turn in (20, 200))
    return (
        circle(edge, 16, 16, 14.5)
        + circle(dark, 16, 16, 13.6)
        + shine
        + sector("#b5e6ff", 16, 16, 13.6, 70, 95)
        + sector("#ffc1da", 16, 16, 13.6, 250, 275)
        + circle(edge, 16, 16, 5)
        + circle("#fbf8ff", 16, 16, 4.2)
        + circle(edge, 16, 16, 2.2)
    )


def _record() -> str:
    return (
        circle("#212121", 16, 16, 14.5)
        + ring("#46465a", 16, 16, 12.5, 11.9)
        + ring("#46465a", 16, 16, 10, 9.4)
        + sector("#55556a", 16, 16, 13.5, 25, 50)
        + sector("#55556a", 16, 16, 13.5, 205, 230)
        + circle("#f8312f", 16, 16, 6)
        + circle("#fcd53f", 16, 16, 3.5)
        + circle("#212121", 16, 16, 1.2)
    )


def _cassette() -> str:
    reels = "".join(
        circle("#fbf8ff", x, 15, 3)
        + "".join(
            stroke("#46465a", 1.1, "M{:g} {:g}L{:g} {:g}".format(*at(x, 15, 1.6, turn), *at(x, 15, 2.6, turn)))
            for turn in range(0, 360, 60)
        )
        for x in (10.5, 21.5)
    )
    return (
        rect("#46465a", 1, 5.5, 30, 21, 2)
        + rect("#6b6b80", 1, 5.5, 30, 19.5, 2)
        + rect("#fbe3c0", 4, 8, 24, 12, 1)
        + rect("#f8312f", 4, 8, 24, 3)
        + rect("#46465a", 6.5, 11.5, 19, 7, 3.5)
        + reels
        + path("#46465a", "M8 26.5l1.5-4.5h13l1.5 4.5z")
    )


def _app() -> str:
    return (
        rect("#0074ba", 2, 2, 28, 28.5, 7)
        + rect("#00a6ed", 2, 1.5, 28, 28, 7)
        + "".join(
            rect(fill, x, y, 8.5, 8.5, 2.5)
            for fill, x, y in (("#fff", 6.5, 6), ("#fcd53f", 17, 6), ("#fff", 6.5, 16.5), ("#fff", 17, 16.5))
        )
    )


def _movie_reel() -> str:
    holes = "".join(circle("#fbf8ff", *at(15, 14.5, 7.4, turn), 3) for turn in range(0, 360, 72))
    return (
        path("#46465a", "M15 28h15.5v3H15z")
        + stroke("#fbf8ff", 1, "M19 29.5h1M22.5 29.5h1M26 29.5h1M29 29.5h.5")
        + circle("#46465a", 15, 15.5, 14)
        + circle("#7b7b8c", 15, 14.7, 13.2)
        + holes
        + circle("#46465a", 15, 14.5, 2)
    )
