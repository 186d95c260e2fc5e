"""Instruments and what else makes music."""

from __future__ import annotations

from collections.abc import Iterator

from icon_library.drawings.outlines import at, ring, turned
from icon_library.drawings.shapes import circle, ellipse, path, rect, stroke


def drawings() -> Iterator[tuple[str, str]]:
    yield "piano", _piano()
    yield "keyboard-instrument", _keyboard()
    yield "xylophone", _xylophone()
    yield "triangle-instrument", _triangle()
    yield "tambourine", _tambourine()
    yield "cymbals", _cymbals()
    yield "hand-bell", _hand_bell()
    yield "jingle-bell", _jingle_bell()
    yield "acoustic-guitar", _acoustic_guitar()
    yield "ukulele", _ukulele()
    yield "harp", _harp()
    yield "drum-set", _drum_set()
    yield "drumstick-pair", _drumsticks()
    yield "music-stand", _music_stand()
    yield "sheet-music", _sheet_music()
    yield "loudspeaker-box", _speaker()
    yield "music-box", _music_box()


def _piano() -> str:
    """A grand piano, its lid open."""
    return (
        path("#303040", "M3 17C3 6 12 1.5 20 3.5c6 1.5 4.5 7 9.5 8.5V17z")
        + path("#55556a", "M5 15.5C5.5 7.5 12 3.5 19 5.2c5 1.3 3.5 6.8 8.5 8.3v2z")
        + stroke("#303040", 1.3, "M22 16l3-6")
        + rect("#212121", 1.5, 16, 29, 6, 1)
        + rect("#fbf8ff", 3, 18.5, 26, 4.5, 0.5)
        + "".join(rect("#212121", x, 18.5, 1.7, 2.7) for x in (5, 8, 13, 16, 19, 24))
        + stroke("#b4a8c4", 0.6, "M7.5 21.5v1.5M11.5 19v4M15.5 21.5v1.5M18.7 21.5v1.5M22.5 19v4M26.5 19v4")
        + rect("#212121", 2.5, 23, 27, 1.7, 0.5)
        + path("#303040", "M4.5 24.5h3L7 31H5zM24.5 24.5h3L27 31h-2zM15 24.5h2v5h-2z")
    )


def _keyboard() -> str:
    return (
        rect("#303040", 1, 7.5, 30, 18, 2)
        + rect("#46465a", 1, 7.5, 30, 16.5, 2)
        + rect("#83cbff", 12, 9.3, 8, 3.5, 0.6)
        + circle("#f8312f", 5, 11, 1.4)
        + circle("#fcd53f", 8.7, 11, 1.4)
        + stroke("#9b9b9b", 1.1, "M23 10h5M23 12h5")
        + rect("#fbf8ff", 3, 14.5, 26, 8, 0.6)
        + stroke("#9b8fab", 0.8, "M6.7 15v7.5M10.4 15v7.5M14.1 15v7.5M17.8 15v7.5M21.5 15v7.5M25.2 15v7.5")
        + "".join(rect("#212121", x, 14.5, 2.2, 4.8, 0.4) for x in (5.6, 9.3, 16.7, 20.4, 24.1))
    )


def _xylophone() -> str:
    colours = ("#f8312f", "#ff822d", "#fcd53f", "#00d26a", "#00a6ed", "#8d65c5")
    bars = "".join(rect(fill, 2 + 4.8 * n, 5.5 + 1.1 * n, 4, 19 - 2.2 * n, 1.2) for n, fill in enumerate(colours))
    nails = "".join(circle("#fbf8ff", 4 + 4.8 * n, y, 0.7) for n in range(6) for y in (8 + 1.1 * n, 22 - 1.1 * n))
    return (
        path("#8c5543", "M1 8.5 31 13.5v2.5L1 11.5zM1 21.5 31 15.5v2.5L1 24z")
        + bars
        + nails
        + stroke("#8c5543", 1.5, "M5.5 30.5 22 23.5")
        + circle("#ca0b4a", 23.5, 23, 2.5)
    )


def _triangle() -> str:
    return (
        stroke("#f8312f", 1.5, "M16 1v5")
        + stroke("#636363", 2.8, "M25 27.5H4L16 7l11.5 18.5")
        + stroke("#d3d3d3", 1, "M24 26.9H5.2L16 8")
        + stroke("#9b9b9b", 1.9, "M30.5 12.5 22 18")
        + stroke("#0074ba", 2.6, "M30.7 12.3l-3 2")
    )


def _tambourine() -> str:
    jingles = "".join(
        ellipse("#b8860b", x, y, 2.7, 2.7) + circle("#fcd53f", x - 0.3, y - 0.3, 1.9)
        for x, y in (at(16, 16, 12.7, turn) for turn in range(30, 390, 60))
    )
    return ring("#b97430", 16, 16, 14.7, 10.5) + circle("#d9c9ae", 16, 16, 10.8) + circle("#fff3d6", 15.6, 15.6, 10) + jingles


def _cymbals() -> str:
    """Two brass discs with straps, the one before the other."""
    return (
        circle("#b8860b", 21, 11.5, 10)
        + circle("#f9c23c", 20.7, 11.2, 9.2)
        + ring("#d9920a", 20.7, 11.2, 6.5, 5.9)
        + circle("#8a5a00", 11.5, 19.5, 11.2)
        + circle("#fcd53f", 11, 19, 10.4)
        + ring("#d9920a", 11, 19, 8.7, 8.1)
        + ring("#d9920a", 11, 19, 6.4, 5.8)
        + circle("#d9920a", 11, 19, 3.6)
        + circle("#fff1a8", 10.4, 18.4, 2.3)
        + stroke("#ca0b4a", 2.2, "M11 19c-2 4-6 3-5.5 7.5s6.5 4 6-.5c-.2-2.5-1-4-.5-7")
    )


def _hand_bell() -> str:
    return turned(
        20,
        rect("#8c5543", 13.5, -0.5, 5, 12, 2.5),
        rect("#6d4534", 13.5, 8, 5, 3, 1),
        circle("#b8860b", 16, 28.5, 2.7),
        path("#d9920a", "M13 11h6c2.5 2 3 5.5 3.5 9.5.4 2.5 1.5 4 3.5 6H6c2-2 3.1-3.5 3.5-6 .5-4 1-7.5 3.5-9.5z"),
        path("#fcd53f", "M13 11h4.5c2 2 2.5 5.5 2.8 9.5.2 2.5.8 4 2.2 6H6c2-2 3.1-3.5 3.5-6 .5-4 1-7.5 3.5-9.5z"),
        rect("#d9920a", 6, 25.5, 20, 2, 1),
    )


def _jingle_bell() -> str:
    return (
        ring("#d9920a", 16, 4.3, 3.3, 1.6)
        + circle("#d9920a", 16, 18.5, 12.5)
        + circle("#fcd53f", 15.5, 18, 11.7)
        + path("#d9920a", "M3.5 17.5h25v2h-25z")
        + stroke("#6d4534", 2.3, "M16 22.5v5M10.5 25.5c2-2 3.5-3 5.5-3s3.5 1 5.5 3")
        + ellipse("#fff8c4", 11, 12, 2.8, 1.8)
    )


def _acoustic_guitar() -> str:
    return turned(
        38,
        rect("#6d4534", 14.3, 0, 3.4, 17),
        path("#5c3a26", "M13.3 -3h5.4l-.7 5h-4z"),
        path(
            "#a5642a",
            "M16 11c4.5 0 6 2 5.5 5-.3 2 .3 2.5 1.5 4 1.2 1.3 2 3 2 5 0 5-4 7-9 7s-9-2-9-7"
            "c0-2 .8-3.7 2-5 1.2-1.5 1.8-2 1.5-4-.5-3 1-5 5.5-5z",
        ),
        path(
            "#e19747",
            "M16 12c3.5 0 4.8 1.5 4.4 4-.3 2 .3 3 1.6 4.5 1 1.2 1.7 2.7 1.7 4.5 0 4-3.5 5.8-7"
            ".7 5.8S8.3 29 8.3 25c0-1.8.7-3.3 1.7-4.5 1.3-1.5 1.9-2.5 1.6-4.5-.4-2.5.9-4 4.4-"
            "4z",
        ),
        circle("#6d4534", 16, 20, 3),
        rect("#6d4534", 12.5, 26, 7, 2, 0.6),
        stroke("#fbe3c0", 0.5, "M15.2 0v26.5M16.8 0v26.5"),
    )


def _ukulele() -> str:
    return turned(
        38,
        rect("#6d4534", 14.5, 3, 3, 14),
        path("#5c3a26", "M13.5 0h5l-.7 4h-3.6z"),
        path(
            "#0a7a7a",
            "M16 13c4 0 5 2 4.5 4.5-.3 1.5 3 2.5 3 6.5 0 4.5-3.5 6.5-7.5 6.5S8.5 28.5 8.5 24c0-4 3.3-5 3-6.5C11 15 12 13 16 13z",
        ),
        path(
            "#1fb5b0",
            "M16 14c3 0 3.8 1.5 3.4 3.5-.3 1.8 2.9 3 2.9 6.5"
            "s-3 5.3-6.3 5.3-6.3-1.8-6.3-5.3 3.2-4.7 2.9-6.5c-.4-2 .4-3.5 3.4-3.5z",
        ),
        circle("#5c3a26", 16, 20.5, 2.3),
        rect("#5c3a26", 13, 25.3, 6, 1.7, 0.5),
        stroke("#fbe3c0", 0.5, "M15.3 2v23.5M16.7 2v23.5"),
    )


def _harp() -> str:
    strings = "".join(
        f"M{x:g} {top:g}V{bottom:g}"
        for x, top, bottom in (
            (9.5, 9, 26.5),
            (12.5, 9.5, 24.5),
            (15.5, 9.5, 22.5),
            (18.5, 8.5, 20.5),
            (21.5, 7, 18),
            (24.5, 5.5, 15),
        )
    )
    return (
        stroke("#9b9b9b", 0.8, strings)
        + path(
            "#d9920a", "M4 5c0-2.5 3.5-3 4.5-.5C11 10 19 9 23 4.5c2.5-3 6.5-1.5 6.5 1.5 0 2-1 3-2.5 5L9 28.5c0 .5-1 1.5-2 1.5H4z"
        )
        + path("#fbf8ff", "M7.5 25.5V9.5c4 3.5 13 2.5 17-2.5 1.5-2 3-1 2 1z")
        + stroke("#9b9b9b", 0.8, "M10 11v13M13 12v9M16 12v6M19 11.5V15M22 9.5V12")
        + rect("#b8860b", 2, 28, 10, 3, 1)
    )


def _drum_set() -> str:
    return (
        stroke("#9b9b9b", 1.3, "M5 8v22M27 7v23M2.5 30.5 5 27l2.5 3.5M24.5 30.5 27 27l2.5 3.5")
        + ellipse("#d9920a", 5.5, 7.5, 5.2, 1.6)
        + ellipse("#fcd53f", 5.5, 7, 5.2, 1.4)
        + ellipse("#d9920a", 26.5, 6, 5.2, 1.6)
        + ellipse("#fcd53f", 26.5, 5.5, 5.2, 1.4)
        + rect("#ca0b4a", 8, 9.5, 7.5, 6, 1)
        + ellipse("#fbf8ff", 11.7, 9.5, 3.8, 1.3)
        + rect("#ca0b4a", 16.5, 9.5, 7.5, 6, 1)
        + ellipse("#fbf8ff", 20.3, 9.5, 3.8, 1.3)
        + circle("#990838", 16, 22, 9)
        + circle("#fbf8ff", 16, 22, 7.5)
        + circle("#f8312f", 16, 22, 3)
    )


def _drumsticks() -> str:
    stick = rect("#b97430", 14.3, 5, 3.4, 27, 1.7) + rect("#e19747", 14.3, 5, 2.2, 27, 1.1) + ellipse("#e19747", 16, 3, 2.2, 3)
    return turned(40, stick) + turned(-40, stick)


def _music_stand() -> str:
    return (
        stroke("#303040", 2, "M16 19v9M16 26l-8 5M16 26l8 5")
        + path("#46465a", "M3 3h26l-2 16.5H5z")
        + path("#fbf8ff", "M6 5h9.5v12H7.5zM16.5 5H26l-1.5 12h-8z")
        + stroke("#9b8fab", 0.8, "M7.5 8h6.5M7.8 10.5h6.3M8 13h6M18 8h6.5M18 10.5h6.3M18 13h6")
        + "".join(circle("#212121", x, y, 1) for x, y in ((9.5, 10), (12, 8.5), (20, 12.5), (22.5, 9)))
        + rect("#303040", 4, 18.5, 24, 2, 1)
    )


def _sheet_music() -> str:
    lines = "".join(stroke("#9b8fab", 0.8, f"M7 {y:g}h18") for top in (8, 19) for y in (top, top + 3, top + 6))
    notes = "".join(
        ellipse("#212121", x, y, 1.9, 1.5) + stroke("#212121", 1.1, f"M{x + 1.5:g} {y:g}v-6")
        for x, y in ((10, 13), (15.5, 11), (21, 14), (10, 25), (15.5, 23.5), (21, 21.5))
    )
    return rect("#9b8fab", 4, 1, 24, 30, 1) + rect("#fbf8ff", 4.9, 1.9, 22.2, 28.2, 0.5) + lines + notes


def _speaker() -> str:
    return (
        rect("#303040", 6, 1, 20, 30.5, 2)
        + rect("#46465a", 6, 1, 20, 29, 2)
        + circle("#212121", 16, 20, 7.5)
        + circle("#7b7b8c", 16, 20, 6)
        + circle("#212121", 16, 20, 2.6)
        + circle("#212121", 16, 7.5, 4)
        + circle("#7b7b8c", 16, 7.5, 2.7)
    )


def _music_box() -> str:
    """An open box with a dancer that turns."""
    return (
        path("#7a0a36", "M4 17 6 3h20l2 14z")
        + path("#fbe3c0", "M6.5 16 8 5h16l1.5 11z")
        + stroke("#f0bd8c", 1.3, "M16 9c-2-1-3-4 0-6 3 2 2 5 0 6zM14.5 15v5")
        + circle("#f0bd8c", 16, 6.5, 2)
        + circle("#6d4534", 16, 4.3, 1.2)
        + path("#f985b8", "M15 9h2l5 5.5c-4 1.5-8 1.5-12 0z")
        + stroke("#f0bd8c", 1.3, "M16 14.5V19")
        + rect("#990838", 2.5, 17, 27, 13, 1.5)
        + rect("#ca0b4a", 2.5, 17, 27, 11.5, 1.5)
        + rect("#fcd53f", 2.5, 17, 27, 2)
        + stroke("#fcd53f", 1.5, "M14 27V22l5-1v5")
        + circle("#fcd53f", 12.8, 27, 1.5)
        + circle("#fcd53f", 17.8, 26, 1.5)
    )
