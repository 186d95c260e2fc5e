"""The feasts of the year: Easter, Christmas, winter."""

from __future__ import annotations

from collections.abc import Iterator

from icon_library.drawings.outlines import at, frilled, star
from icon_library.drawings.shapes import circle, ellipse, path, rect, stroke


def drawings() -> Iterator[tuple[str, str]]:
    yield "easter-egg", _easter_egg()
    yield "easter-basket", _easter_basket()
    yield "christmas-ornament", _ornament()
    yield "wreath", _wreath()
    yield "christmas-stocking", _stocking()
    yield "snow-globe", _snow_globe()


def _easter_egg() -> str:
    return (
        path("#4a2a8a", "M16 1c6 0 11 9.5 11 18 0 7-4.5 12-11 12S5 26 5 19C5 10.5 10 1 16 1z")
        + path("#8d65c5", "M15.5 1.5c5.5 0 10 9 10 17 0 6.5-4 11-10 11s-10.2-4.5-10.2-11c0-8 4.7-17 10.2-17z")
        + path(
            "#fcd53f",
            "M5.6 16l2.9 3 3.5-3 3.5 3 3.5-3 3.5 3 2.8-2.8.2 2.3-.1 1.7L22.5 23 19 20l-3.5 3-3.5-3-3.5 3-3.2-3.3-.1-1.7z",
        )
        + "".join(circle("#fbf8ff", x, y, 1.5) for x, y in ((11.5, 10), (15.5, 7), (19.5, 10), (15.5, 12)))
        + "".join(circle("#f985b8", x, y, 1.4) for x, y in ((10.5, 25.5), (15.5, 27), (20.5, 25.5)))
    )


def _easter_basket() -> str:
    eggs = "".join(ellipse(fill, x, 16, 3.8, 5) for fill, x in (("#00a6ed", 8.5), ("#f985b8", 23.5), ("#fcd53f", 16)))
    weave = "".join(
        f"M{x:g} 19.5l-.6 9.5" if x < 16 else f"M{x:g} 19.5l.6 9.5" if x > 16 else "M16 19.5V29" for x in (7, 11.5, 16, 20.5, 25)
    )
    return (
        stroke("#a5642a", 2.2, "M4.5 18.5c-1-22 24-22 23 0")
        + eggs
        + path("#44911b", "M3.5 18l2-3 1.5 3 2-3.5 2 3.5 2-3.5 2 3.5 2-3.5 2 3.5 2-3.5 2 3.5 1.5-3 2 3z")
        + path("#d3883e", "M2.5 17.5h27l-3 12a2 2 0 0 1-2 1.5h-17a2 2 0 0 1-2-1.5z")
        + stroke("#a5642a", 1.2, f"{weave}M4 23h24M5 27h22")
        + rect("#b97430", 1.5, 17, 29, 3.2, 1.6)
    )


def _ornament() -> str:
    return (
        stroke("#b8860b", 1.3, "M16 4.5c-3-3.5 3-4.5 2.3-1.5")
        + rect("#d9920a", 12.5, 4, 7, 4, 1)
        + circle("#990838", 16, 19, 12.3)
        + circle("#f8312f", 15.5, 18.5, 11.4)
        + path("#fcd53f", "M4.2 18.5l3.8-3 4 3.5 4-3.5 4 3.5 4-3.5 3 2.5.3 3.5L24 18.5 20 22l-4-3.5L12 22l-4-3.5-3.7 3z")
        + ellipse("#ffb3b1", 10.5, 11.5, 2.6, 1.7)
    )


def _wreath() -> str:
    return (
        frilled("#1f5c1a", 16, 15.5, 12.2, 14)
        + frilled("#44911b", 16, 15.2, 10.8, 14, 12)
        + circle("#1f5c1a", 16, 15.5, 6.2)
        + circle("#fbf8ff", 16, 15.5, 5.3)
        + "".join(circle("#f8312f", *at(16, 15.5, 9.2, turn), 1.5) for turn in (0, 50, 100, 260, 310))
        + path("#ca0b4a", "M16 25 9 20.5v9zM16 25l7-4.5v9zM15 26l-3.5 5.5h3L16 28l1.5 3.5h3L17 26z")
        + circle("#f8312f", 16, 25, 2.3)
    )


def _stocking() -> str:
    return (
        path("#990838", "M11 8h14v11c0 3-1.5 4.5-4 6.5l-5 4c-3 2.3-8 2-10-1-2-3.3-.5-6.5 2-8l2-1.3c.8-.6 1-1.2 1-2.2z")
        + path(
            "#f8312f", "M11 8h11.5v10.5c0 2.5-1 4-3.5 6l-4.5 3.7c-3 2-6.8 1.8-8.5-.7-1.5-2.5-.3-5 2-6.5l2-1.3c.8-.6 1-1.2 1-2.2z"
        )
        + path("#fbf8ff", "M6 23.5c2.5-.5 6 2.5 6.5 6-3 .8-5.5 0-6.5-1.5s-1-3 0-4.5z")
        + rect("#cdc4d6", 8.5, 3, 18.5, 7, 3)
        + rect("#fbf8ff", 8.5, 2.5, 17.5, 6.3, 3)
        + stroke("#9b9b9b", 1.3, "M24.5 3c3.5-3 5.5 1 2.5 3")
        + star("#fcd53f", 17, 15, 3.5)
    )


def _snow_globe() -> str:
    return (
        circle("#83cbff", 16, 13.5, 12.7)
        + circle("#d8f1ff", 16, 13.5, 11.6)
        + path("#fff", "M5.3 18c5-2.5 16-2.5 21.4 0-2 4.5-6 7.2-10.7 7.2S7.3 22.5 5.3 18z")
        + path("#2f7d2a", "M16 5l5 7h-2l4 6.5H9l4-6.5h-2z")
        + rect("#8c5543", 14.7, 18, 2.6, 3)
        + "".join(circle("#fff", x, y, 1) for x, y in ((8, 11), (10.5, 7), (22.5, 7.5), (24.5, 12.5), (7.5, 15)))
        + path("#8c5543", "M7 23h18l2 5.5a2 2 0 0 1-2 2.5H7a2 2 0 0 1-2-2.5z")
        + rect("#a56953", 6.5, 22.5, 19, 3, 1)
    )
