"""What is cut, glued, wrapped and threaded in crafts, and small counting material."""

from __future__ import annotations

from collections.abc import Iterator

from icon_library.drawings.outlines import ring, star, turned
from icon_library.drawings.shapes import circle, ellipse, moved, path, rect, stroke


def drawings() -> Iterator[tuple[str, str]]:
    yield "wrapping-paper", _wrapping_paper()
    yield "cardboard-tube", _tube()
    yield "googly-eye", _googly_eye()
    yield "glitter", _glitter()
    yield "modeling-clay", _clay()
    yield "counting-bear", _counting_bear()
    yield "linking-cube", _linking_cube()
    yield "balloon-animal", _balloon_animal()
    yield "straight-pin", _pin()
    yield "stamp-pad", _stamp_pad()
    yield "color-card", _color_card()


def _wrapping_paper() -> str:
    """A roll of gift paper with stars, its end unrolled."""
    spots = "".join(
        star("#fcd53f", x, y, 2.3)
        for x, y in ((9.5, 15), (17, 12.5), (24, 15.5), (13, 20.5), (21, 21), (8, 25.5), (16, 27), (24.5, 26.5))
    )
    return (
        path("#ca0b4a", "M3.5 8h25v22.5c-4-1.5-8 1-12.5 0s-8.5-1-12.5.5z")
        + path("#f8312f", "M3.5 8h25v20.5c-4-1.5-8 1-12.5 0s-8.5-1-12.5.5z")
        + spots
        + rect("#990838", 1.5, 2, 29, 8.5, 4.2)
        + rect("#f8312f", 1.5, 2, 29, 6.5, 3.2)
        + "".join(star("#fcd53f", x, 5.5, 1.9) for x in (9, 16, 23))
        + ellipse("#d3a36a", 29, 6.2, 1.7, 4.2)
        + ellipse("#6d4534", 29, 6.2, 0.9, 2.6)
    )


def _tube() -> str:
    return turned(
        30,
        path("#a9743f", "M9 4.5h14V28c0 4-14 4-14 0z"),
        path("#d3a36a", "M9 4.5h10v26.3c-5 .7-10-.3-10-2.8z"),
        stroke("#a9743f", 1, "M9.5 14l9.5-5M9.5 22l12.5-7M10.5 28.5l12-7"),
        ellipse("#e8c08a", 16, 4.5, 7, 3),
        ellipse("#6d4534", 16, 4.7, 5.2, 2),
    )


def _straw() -> str:
    """A bent drinking straw with stripes."""
    return (
        stroke("#b4a8c4", 5, "M12 30 17.5 10 27 4.5")
        + stroke("#fbf8ff", 3.6, "M12 30 17.5 10 27 4.5")
        + stroke("#f8312f", 2.4, "M10.7 27.5l4.3-.8M12.2 22l4.3-.8M13.7 16.5l4.3-.8M15.3 11.5l4-.5")
        + stroke("#f8312f", 2.2, "M20.5 6l2 3.2M24.5 3.7l2 3.2")
    )


def _googly_eye() -> str:
    return (
        circle("#9b8fab", 16, 16, 14)
        + circle("#fbf8ff", 15.7, 15.6, 13)
        + circle("#212121", 18.5, 19.5, 7.5)
        + ellipse("#fff", 16, 16.5, 2, 1.6)
        + path("#e6e0f0", "M7 9c3-4 8-5.5 12-4.5-5 .5-9 2-12 4.5z")
    )


def _glitter() -> str:
    """A shaker of glitter."""
    spots = (
        (9.5, 17, "#f985b8"),
        (14, 20, "#fcd53f"),
        (19, 17.5, "#00a6ed"),
        (22.5, 21.5, "#00d26a"),
        (11, 24, "#00a6ed"),
        (16.5, 25.5, "#f8312f"),
        (21, 27, "#fcd53f"),
        (9.5, 28, "#8d65c5"),
    )
    return (
        path("#b4a8c4", "M7 12h18v16a3 3 0 0 1-3 3H10a3 3 0 0 1-3-3z")
        + path("#efe6fb", "M7 12h16v17a2 2 0 0 1-2 2H10a3 3 0 0 1-3-3z")
        + "".join(star(fill, x, y, 2.5, 4, 0.4) for x, y, fill in spots)
        + rect("#5b3596", 6, 4.5, 20, 8, 2)
        + rect("#8d65c5", 6, 4.5, 20, 5.5, 2)
        + "".join(circle("#3a2170", x, 6.8, 0.9) for x in (11, 16, 21))
        + star("#fcd53f", 4, 3.5, 3, 4, 0.350)
        + star("#f985b8", 28.5, 3, 2.6, 4, 0.350)
    )


def _clay() -> str:
    """A block of modelling clay, a ball and a roll of it."""
    return (
        path("#8a4a2a", "M2.5 12 8 6h17l-4 6z")
        + path("#c4713f", "M2.5 11.5h18.5v10H2.5z")
        + path("#9c552d", "M21 11.5l4-5.5v9l-4 6.5z")
        + path("#dc9060", "M2.5 11.5 8 6h17l-4 5.5z")
        + stroke("#9c552d", 1, "M3 15h17.5M3 18h17.5")
        + circle("#8a4a2a", 24, 24.5, 6)
        + circle("#c4713f", 23.6, 24, 5.3)
        + ellipse("#dc9060", 22, 21.7, 1.7, 1.1)
        + rect("#8a4a2a", 1.5, 24.5, 15, 5.5, 2.7)
        + rect("#c4713f", 1.5, 24.5, 15, 4.3, 2.1)
    )


def _counting_bear() -> str:
    """A small plastic bear for counting, of one colour."""
    return (
        circle("#990838", 9.5, 5.5, 3.3)
        + circle("#990838", 22.5, 5.5, 3.3)
        + circle("#f8312f", 9.8, 5.7, 2.3)
        + circle("#f8312f", 22.2, 5.7, 2.3)
        + ellipse("#990838", 9, 28, 5, 3.3)
        + ellipse("#990838", 23, 28, 5, 3.3)
        + ellipse("#f8312f", 16, 22.5, 8.5, 8)
        + ellipse("#ca0b4a", 7.5, 19.5, 3, 4.3)
        + ellipse("#ca0b4a", 24.5, 19.5, 3, 4.3)
        + ellipse("#ff6b68", 16, 23.5, 4.7, 5)
        + circle("#f8312f", 16, 10.5, 7.5)
        + ellipse("#ff6b68", 16, 12.7, 3.5, 2.7)
        + ellipse("#5c0a1e", 16, 11.7, 1.2, 0.9)
        + circle("#5c0a1e", 13, 9, 0.9)
        + circle("#5c0a1e", 19, 9, 0.9)
    )


def _linking_cube() -> str:
    """A cube with a peg on top and a hole in its side, to be put together with others."""
    return (
        rect("#0074ba", 11, 2, 8, 6, 1.5)
        + ellipse("#83cbff", 15, 3, 4, 1.7)
        + path("#83cbff", "M2.5 11 9 5.5h20.5L24 11z")
        + rect("#0074ba", 12, 3.5, 7, 5, 1)
        + ellipse("#55b4f0", 15.5, 3.6, 3.5, 1.5)
        + path("#005a9c", "M24 11l5.5-5.5V25L24 31z")
        + rect("#00a6ed", 2.5, 11, 21.5, 20, 1)
        + circle("#0074ba", 13.2, 21, 5.8)
        + circle("#004a7c", 13.2, 21, 4.5)
    )


def _balloon_animal() -> str:
    """A dog knotted from a long balloon."""
    legs = "M9 20v8M12.5 20v8M22 20v8M25.5 20v8"
    body = "M12.5 17.5H23M26.5 15.5 29 8M11 12v3.5M12 7.5l2.5-4M9 7.5 8 3.5M3.5 10 9 9.5"
    return (
        stroke("#b5308a", 5.6, legs)
        + stroke("#ff6dc6", 4.2, legs)
        + stroke("#b5308a", 5.6, body)
        + stroke("#ff6dc6", 4.2, body)
        + stroke("#b5308a", 1.5, "M1.5 10h-.5")
        + stroke("#ffd0ee", 1.1, "M14 16.3h6")
    )


def _pin() -> str:
    return turned(
        35,
        path("#9b9b9b", "M15.2 8h1.6L16 33z"),
        circle("#990838", 16, 5.5, 5),
        circle("#f8312f", 15.6, 5.1, 4.3),
        ellipse("#ffb3b1", 14.2, 3.5, 1.4, 1),
    )


def _stamp_pad() -> str:
    return (
        path("#005a9c", "M4 3h24l2 10H2z")
        + path("#83cbff", "M6 4.5h20l1.3 7H4.7z")
        + rect("#303040", 1, 13, 30, 16, 2)
        + rect("#55556a", 1, 13, 30, 13.5, 2)
        + rect("#003e6b", 4, 15.5, 24, 8.5, 1)
        + rect("#0074ba", 4.7, 16.2, 22.6, 7.1, 0.8)
        + ring("#303040", 16, 28, 2, 1)
    )


def _color_card() -> str:
    """A card of a colour game: an oval with a figureless sign in it."""
    return turned(
        8,
        rect("#b4a8c4", 5.5, 1, 21, 30.5, 3),
        rect("#fbf8ff", 5.5, 1, 21, 29.7, 3),
        rect("#f8312f", 7.3, 2.8, 17.4, 26.2, 2),
        moved((ellipse("#fbf8ff", 0, 0, 6.3, 11),), "translate(16 16) rotate(28)"),
        star("#f8312f", 16, 16.3, 5),
        star("#fbf8ff", 10.3, 6, 1.9),
        star("#fbf8ff", 21.7, 25.8, 1.9),
    )
