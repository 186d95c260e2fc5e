"""Toys to build with, to push and to cuddle."""

from __future__ import annotations

from collections.abc import Iterator

from icon_library.drawings.outlines import at, heart, ring, star, turned
from icon_library.drawings.shapes import circle, ellipse, moved, path, rect, stroke


def drawings() -> Iterator[tuple[str, str]]:
    yield "block", _block()
    yield "alphabet-block", _alphabet_block()
    yield "toy-blocks", _toy_blocks()
    yield "lego-brick", _lego()
    yield "stacking-rings", _stacking_rings()
    yield "rag-doll", _rag_doll()
    yield "action-figure", _action_figure()
    yield "toy-soldier", _toy_soldier()
    yield "plush-bunny", _plush_bunny()
    yield "toy-dinosaur", _toy_dinosaur()
    yield "rubber-duck", _rubber_duck()
    yield "pinwheel", _pinwheel()
    yield "spinning-top", _spinning_top()
    yield "slinky", _slinky()
    yield "bubble-wand", _bubble_wand()
    yield "bucket-and-spade", _bucket_and_spade()
    yield "play-dough", _play_dough()
    yield "hula-hoop", ring("#b5308a", 16, 16.3, 14.5, 11.3) + ring("#ff6dc6", 16, 15.7, 14.3, 12) + _hoop_stripes()


def _block() -> str:
    return (
        path("#ffce7c", "M16 2l13.5 6.7L16 15.5 2.5 8.7z")
        + path("#e19747", "M2.5 8.7 16 15.5V30.5L2.5 23.7z")
        + path("#c47a2c", "M29.5 8.7 16 15.5V30.5l13.5-6.8z")
    )


def _alphabet_block() -> str:
    """A wooden block with a letter on each face that shows."""
    a_left = "M5.8 24.3 8.7 14.5l4.3 13.2M6.9 21l4.8 2.4"
    b_right = "M19.8 27.5V16.2c6-3.3 7.2 1.5 3.5 4-3.2 2-3.5 2-3.5 2 8-4.2 9.5 1.5 0 5.3"
    return (
        path("#ffe2ad", "M16 1.5 29.7 8 16 15 2.3 8z")
        + path("#f0bd77", "M2.3 8 16 15v16L2.3 24z")
        + path("#d99a4e", "M29.7 8 16 15v16l13.7-7z")
        + path("#f8312f", "M16 3.5 25.5 8 16 12.8 6.5 8z")
        + path("#ffe2ad", "M16 5.5 21.5 8 16 10.7 10.5 8z")
        + stroke("#0074ba", 2.4, a_left)
        + stroke("#44911b", 2.4, b_right)
    )


def _toy_blocks() -> str:
    blocks = ((2, 17, "#00a6ed", "#0074ba"), (16.5, 17, "#fcd53f", "#d9a010"), (9.2, 3, "#f8312f", "#b80f2e"))
    return "".join(
        rect(dark, x, y, 13.5, 13.5, 1.5) + rect(light, x, y, 11.8, 11.8, 1.5) for x, y, light, dark in blocks
    ) + "".join((star("#fff", 15, 9, 4), circle("#fff", 7.9, 22.9, 3.2), heart("#fff", 22.4, 23, 3.4)))


def _lego() -> str:
    studs = "".join(rect("#f8312f", x, 5, 6, 6, 1) + ellipse("#ff8a88", x + 3, 5.6, 3, 1.4) for x in (4.5, 13, 21.5))
    return studs + rect("#ca0b4a", 2, 10, 28, 17, 1.5) + rect("#f8312f", 2, 10, 28, 13.5, 1.5)


def _stacking_rings() -> str:
    rings = (
        (24, 13, "#8d65c5", "#6b43a8"),
        (19, 11.3, "#00a6ed", "#0074ba"),
        (14, 9.5, "#00d26a", "#0a9c56"),
        (9, 7.5, "#fcd53f", "#e09a10"),
    )
    return (
        rect("#8c5543", 4, 28, 24, 3, 1.5)
        + "".join(rect(dark, 16 - r, y, 2 * r, 4.8, 2.4) + rect(light, 16 - r, y, 2 * r, 3.5, 1.7) for y, r, light, dark in rings)
        + circle("#ca0b4a", 16, 5.5, 4.5)
        + circle("#f8312f", 15.6, 5.1, 3.9)
    )


def _rag_doll() -> str:
    return (
        path("#a8472c", "M5 13C3 3 12 1 16 1s13 2 11 12c1.5 2 1 5-.5 6.5L22 16H10l-4.5 3.5C4 18 3.5 15 5 13z")
        + stroke("#ffdcbb", 3.2, "M8.5 20.5 4.5 25M23.5 20.5l4 4.5M13 27v3M19 27v3")
        + path("#ca0b4a", "M12 16h8l5.5 12.5h-19z")
        + path("#f8312f", "M12 16h8l4 9H8z")
        + path("#fff", "M13.5 18h5l2.5 10.5h-10z")
        + rect("#6d4534", 11.3, 29, 3.6, 2.3, 1.1)
        + rect("#6d4534", 17.1, 29, 3.6, 2.3, 1.1)
        + circle("#ffdcbb", 16, 10.5, 7.5)
        + path("#c4573a", "M8.5 10C8 4.5 12 2.5 16 2.5s8 2 7.5 7.5c-2-.5-3-2-3.5-3.5C17 9 12 9.5 8.5 10z")
        + circle("#212121", 13.2, 11, 1.3)
        + circle("#212121", 18.8, 11, 1.3)
        + circle("#ff9b99", 11.5, 13.5, 1.3)
        + circle("#ff9b99", 20.5, 13.5, 1.3)
        + stroke("#ca0b4a", 1.2, "M14 14.3c1 1.3 3 1.3 4 0")
    )


def _action_figure() -> str:
    """A hero with a cape and a mask, hands on hips."""
    return (
        path("#990838", "M11 11.5h10L28 29c-8-2.5-16-2.5-24 0z")
        + stroke("#0074ba", 4, "M10.5 13.5 6.5 18l4 3M21.5 13.5l4 4.5-4 3")
        + path("#0074ba", "M10 11.5h12L20.5 22h-9z")
        + path("#005a9c", "M11.5 21h9L21.5 29.5H17L16 24l-1 5.5h-4.5z")
        + rect("#f8312f", 9.8, 27.5, 5.5, 3.5, 1)
        + rect("#f8312f", 16.7, 27.5, 5.5, 3.5, 1)
        + rect("#fcd53f", 11.2, 20, 9.6, 2.3, 0.8)
        + star("#fcd53f", 16, 15.8, 3.2)
        + circle("#f0bd8c", 16, 6.5, 5)
        + path("#3a2a22", "M11 6.5c-.5-7.5 10.5-7.5 10 0-1-1.8-2-2.5-3-2.5h-4c-1 0-2 .7-3 2.5z")
        + rect("#f8312f", 11, 5.8, 10, 2.8, 1.2)
        + circle("#fff", 13.8, 7.2, 0.9)
        + circle("#fff", 18.2, 7.2, 0.9)
    )


def _toy_soldier() -> str:
    """A soldier of the nutcracker's kind: tall hat, red coat."""
    return (
        path("#212121", "M10.5 1.5h11l-.7 8h-9.6z")
        + rect("#fcd53f", 10.8, 8, 10.4, 1.8, 0.5)
        + circle("#fcd53f", 16, 4.6, 1.7)
        + rect("#f0bd8c", 11.5, 9.8, 9, 5.2, 2)
        + circle("#212121", 14, 11.8, 0.8)
        + circle("#212121", 18, 11.8, 0.8)
        + rect("#b80f2e", 6.3, 15.5, 4, 8.5, 2)
        + rect("#b80f2e", 21.7, 15.5, 4, 8.5, 2)
        + path("#f8312f", "M10 15h12l-.5 9.5h-11z")
        + stroke("#fff", 1.8, "M11 15.5 20.5 23.5M21 15.5 11.5 23.5")
        + rect("#0074ba", 11, 23.5, 4.5, 5.5)
        + rect("#0074ba", 16.5, 23.5, 4.5, 5.5)
        + rect("#212121", 10, 28, 5.7, 2.6, 0.8)
        + rect("#212121", 16.3, 28, 5.7, 2.6, 0.8)
    )


def _plush_bunny() -> str:
    ears = "".join(
        moved((ellipse("#b39ad6", 12, 7, 2.8, 6.5), ellipse("#ffc1da", 12, 7.5, 1.3, 4.5)), flip)
        for flip in ("rotate(-8 12 12)", "translate(32 0) scale(-1 1) rotate(-8 12 12)")
    )
    return (
        ears
        + ellipse("#9a7fc4", 10, 28, 4.5, 3)
        + ellipse("#9a7fc4", 22, 28, 4.5, 3)
        + ellipse("#b39ad6", 16, 24.5, 7.5, 6.5)
        + stroke("#9a7fc4", 3.4, "M9.5 22 6.5 25M22.5 22l3 3")
        + ellipse("#efe6fb", 16, 25.5, 4.2, 4.2)
        + ellipse("#b39ad6", 16, 15, 8, 6.8)
        + circle("#3a2a55", 12.8, 14, 1.4)
        + circle("#3a2a55", 19.2, 14, 1.4)
        + ellipse("#efe6fb", 16, 17.8, 3.5, 2.6)
        + ellipse("#f0568c", 16, 16.7, 1.2, 0.9)
        + path("#f8312f", "M16 21.3 11.5 19v4.5zM16 21.3l4.5-2.3v4.5z")
    )


def _toy_dinosaur() -> str:
    return (
        path(
            "#2f8f1a",
            "M2 27c1-8 5-12 12-12.5 3-.3 4-2.5 4-5.5 0-4 3-6.5 7-6.5 3.5 0 6 2 6 5 0 2.5-1.5 "
            "4-4.5 4.2-.8.1-1 .8-1 2 0 5-1 7.3-2.5 9.3V30h-4v-4.5h-6V30H9v-6c-2.5 0-5 1-7 3z",
        )
        + path(
            "#56b83a",
            "M5 23c2-4 5-6.5 10-7 4-.5 5.5-3.5 5.5-7 0-2.8 2-4.5 5-4.5 2.5 0 4.5 1.3 4.5 3.2 "
            "0 1.5-1 2.3-3.5 2.5-2 .2-2.6 1.3-2.6 3.5 0 5-2 8.3-4.5 9.3H9.5c-2 0-3.5.3-4.5 0z",
        )
        + path("#fcd53f", "M17.5 6.5 14.5 8l2.8 2.5zM16.5 12l-3.5.5 2 2.5zM11 14l-2.5 2 3 .8zM6 18l-1.5 3 3-.8z")
        + circle("#fff", 25.5, 6.5, 1.7)
        + circle("#212121", 25.9, 6.7, 0.9)
        + ellipse("#a6e08d", 16.5, 22, 4, 2)
    )


def _rubber_duck() -> str:
    return (
        path("#e09a10", "M2 17c2.5 1.5 6 1 9 0l12-.5c4.5 1 7 3.5 7 7 0 4.5-5 7-12.5 7C8 30.5 2 26 2 17z")
        + path(
            "#fcd53f", "M2 17c2.5 2 6 1.5 8.5 0 3-1.5 5-2 8-2l4 1c4.5 1 6.5 3.5 6.5 6.5 0 3.8-5 6-11.5 6C8.5 28.5 3 24.5 2 17z"
        )
        + circle("#fcd53f", 19, 9.5, 7.8)
        + path("#ff822d", "M25 9.5c2-1 5-.8 6.2.5-.5 2.5-3 3.7-6.2 3.2-1-1.2-1-2.5 0-3.7z")
        + circle("#212121", 21.5, 7.8, 1.6)
        + circle("#fff", 22, 7.2, 0.6)
        + stroke("#e09a10", 1.8, "M11 21c1 3.5 6 4.5 9.5 2")
    )


def _pinwheel() -> str:
    colours = (("#f8312f", "#ff8687"), ("#00a6ed", "#83cbff"), ("#fcd53f", "#fff478"), ("#00d26a", "#8ef0bb"))
    blades = "".join(
        moved((path(dark, "M16 13 16 2c5 .5 8.5 4 9 9z"), path(light, "M16 13V2l4.5 8z")), f"rotate({90 * turn} 16 13)")
        for turn, (dark, light) in enumerate(colours)
    )
    return stroke("#8c5543", 2.2, "M16 14v16.5") + blades + circle("#fbf8ff", 16, 13, 2) + circle("#636363", 16, 13, 1)


def _spinning_top() -> str:
    return turned(
        14,
        rect("#8c5543", 14.7, 1, 2.6, 9, 1.3),
        path("#9b9b9b", "M14 26h4l-2 5.5z"),
        path("#ca0b4a", "M2.5 14c1-3 6-5 13.5-5s12.5 2 13.5 5c.5 2-6.5 9-11.5 13h-4C9 23 2 16 2.5 14z"),
        path("#f8312f", "M2.5 13.5c1-3 6-5 13.5-5s12.5 2 13.5 5c-3 2.5-8 3.5-13.5 3.5s-10.5-1-13.5-3.5z"),
        path("#fcd53f", "M5 18c3 1.5 7 2 11 2s8-.5 11-2l-3 3.3c-2.5.7-5 1-8 1s-5.5-.3-8-1z"),
        ellipse("#ff8687", 16, 11.5, 6, 1.7),
    )


def _slinky() -> str:
    """A spring that bends over from one foot to the other."""
    turns = range(-88, 89, 11)
    dark, light = (
        "".join("M{:.1f} {:.1f}L{:.1f} {:.1f}".format(*at(x, y, near, turn), *at(x, y, far, turn)) for turn in turns)
        for x, y, near, far in ((16, 18, 5, 14.3), (16.4, 18, 5.6, 13.7))
    )
    feet = "".join(
        ellipse("#636363", x, y, 5.8, 1.9) + ellipse("#d3d3d3", x, y - 0.3, 4.3, 0.9)
        for x in (6.8, 25.2)
        for y in (29, 26, 23, 20)
    )
    return stroke("#636363", 1.3, dark) + stroke("#bebebe", 0.7, light) + feet


def _bubble_wand() -> str:
    bubbles = "".join(
        circle("#83cbff", x, y, r) + circle("#d8f1ff", x, y, r * 0.82) + circle("#fff", x - r * 0.35, y - r * 0.35, r * 0.25)
        for x, y, r in ((24, 7.5, 6), (27.5, 18.5, 3.5), (15, 5, 3))
    )
    return (
        bubbles
        + stroke("#8d65c5", 2.6, "M2.5 29.5l8-9")
        + ring("#8d65c5", 13.5, 16.5, 5.8, 3.4)
        + circle("#b5e6ff", 13.5, 16.5, 3.5)
    )


def _bucket_and_spade() -> str:
    return (
        stroke("#fcd53f", 3, "M25.5 8v13")
        + rect("#e09a10", 21.5, 3, 8, 5.5, 2.5)
        + rect("#fbf8ff", 24, 4.8, 3, 2, 1)
        + path("#fcd53f", "M21.5 20h8v6c0 3-2 4.5-4 5-2-.5-4-2-4-5z")
        + stroke("#0074ba", 1.8, "M3.5 13c0-10 15-10 15 0")
        + path("#f8312f", "M1.5 12.5h19l-2.5 16a2 2 0 0 1-2 1.7H6a2 2 0 0 1-2-1.7z")
        + rect("#ca0b4a", 1, 11.5, 20, 3.5, 1.5)
        + star("#fcd53f", 11, 22.5, 4.5)
    )


def _play_dough() -> str:
    """An open tub, its lid off, and a lump of dough with a snake rolled from it."""
    return (
        path("#fcd53f", "M9 6.5h15V21H9z")
        + path("#d9920a", "M20 6.5h4V21h-4z")
        + star("#fff", 14.5, 13.5, 3.8)
        + ellipse("#d9920a", 16.5, 6.3, 8.3, 3.2)
        + ellipse("#ff6dc6", 16.5, 6, 7, 2.3)
        + path("#ff6dc6", "M11 6c0-5 11-6 11 0z")
        + path("#ff6dc6", "M1.5 29.5c-1.5-5 1-7 4-7.5 1-3.5 6.5-4 8-1 3.5 0 5 4 3.5 8.5z")
        + path("#ffa6dc", "M5 24c2-2.5 5.5-3 8-1.5-2 .2-3 .5-4 1.5z")
        + stroke("#b5308a", 4.4, "M19 27.5c3-3 5 1.5 10-1.5")
        + stroke("#ff6dc6", 3.4, "M19 27.2c3-3 5 1.5 10-1.5")
    )


def _hoop_stripes() -> str:
    return "".join(turned(turn, rect("#fff", 15, 1.5, 2, 2.7)) for turn in range(0, 360, 45))
