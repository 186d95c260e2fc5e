"""Parties and feasts: what is hung up, lit, worn and given."""

from __future__ import annotations

from collections.abc import Iterator

from icon_library.drawings.outlines import at, ring, star, turned
from icon_library.drawings.shapes import circle, ellipse, moved, path, rect, stroke


def drawings() -> Iterator[tuple[str, str]]:
    yield "streamer", _streamer()
    yield "bunting", _bunting()
    yield "garland", _garland()
    yield "balloons", _balloons()
    yield "confetti", _confetti()
    yield "birthday-candle", _birthday_candle()
    yield "party-horn", _party_horn()
    yield "paper-lantern", _paper_lantern()
    yield "string-lights", _string_lights()
    yield "fireworks", _fireworks()
    yield "firework-rocket", _rocket()
    yield "sparkler", _sparkler()
    yield "glow-stick", _glow_stick()
    yield "star-wand", _star_wand()
    yield "tiara", _tiara()
    yield "treat-bag", _treat_bag()
    yield "flag", _flag()


def _streamer() -> str:
    """Two paper streamers that curl."""
    return (
        stroke("#b5308a", 3.2, "M9 2.5c7 2 7 5.5 1 7s-6 5 0 6.5 6 5 0 7-5 5 1 6.5")
        + stroke("#ff6dc6", 3.2, "M9 2.5c-6 2-6 5.5 1 7M10 9.5c6 1.5 6 5 0 6.5s-6 5 0 7")
        + stroke("#0074ba", 3.2, "M23 2.5c6 2 6 5.5 0 7s-6 5 0 6.5 6 5 0 7-6 5 0 6.5")
        + stroke("#00a6ed", 3.2, "M23 2.5c-6 2-6 5.5 0 7s6 5 0 6.5-6 5 0 7")
    )


def _bunting() -> str:
    colours = ("#f8312f", "#fcd53f", "#00a6ed", "#00d26a")
    flags = "".join(
        path(fill, f"M{x:g} {y:g}h7l-3.5 11z")
        for fill, x, y in zip(colours, (1, 8.7, 16.4, 24.1), (8.5, 11, 11, 8.5), strict=True)
    )
    second = "".join(
        path(fill, f"M{x:g} {y:g}h6l-3 8z")
        for fill, x, y in zip(("#8d65c5", "#ff822d", "#f985b8"), (5, 13, 21), (23, 23.8, 23), strict=True)
    )
    return flags + second + stroke("#8c5543", 1.3, "M0 7.5c10 5 22 5 32 0M0 21.5c10 3.5 22 3.5 32 0")


def _garland() -> str:
    """A chain of paper rings."""
    colours = ("#f8312f", "#fcd53f", "#00a6ed", "#00d26a", "#8d65c5", "#ff822d", "#f985b8")
    places = ((4, 7.5), (7, 14), (11, 19.5), (16.2, 21.5), (21.3, 19.5), (25.2, 14), (28, 7.5))
    return "".join(ring(fill, x, y, 4, 2.2) for fill, (x, y) in zip(colours, places, strict=True))


def _balloons() -> str:
    one = "M0-7.5c4 0 6.5 3 6.5 6.5C6.5 3 3 7 0 7s-6.5-4-6.5-8C-6.5-4.5-4-7.5 0-7.5z"
    spots = ((9, 10, "#00a6ed", "#83cbff"), (23, 10, "#fcd53f", "#fff478"), (16, 12.5, "#f8312f", "#ff8687"))
    return stroke("#9b9b9b", 1.1, "M9 17c1 5 6 7 6.5 14M23 17c-1 5-6 7-6.5 14M16 19.5V31") + "".join(
        moved(
            (path(fill, one), path(fill, "M0 6.5l1.5 2.5h-3z"), ellipse(light, -2.3, -3.2, 1.5, 2.2)), f"translate({x:g} {y:g})"
        )
        for x, y, fill, light in spots
    )


def _confetti() -> str:
    colours = ("#f8312f", "#fcd53f", "#00a6ed", "#00d26a", "#8d65c5", "#ff822d", "#f985b8")
    spots = (
        (5, 6, 20),
        (13, 4, 70),
        (22, 5, 10),
        (28, 10, 50),
        (9, 12, -30),
        (17, 11, 30),
        (24, 15, -20),
        (4, 18, 60),
        (12, 20, 10),
        (19, 19, -50),
        (28, 21, 20),
        (7, 26, -10),
        (15, 27, 45),
        (23, 27, -30),
    )
    return "".join(
        circle(colours[n % 7], x, y, 2.2)
        if n % 3 == 2
        else moved((rect(colours[n % 7], -2.2, -1.5, 4.4, 3, 0.5),), f"translate({x} {y}) rotate({turn})")
        for n, (x, y, turn) in enumerate(spots)
    )


def _birthday_candle() -> str:
    return (
        path("#ff822d", "M16 0c3.5 3.5 5 5.5 5 8a5 5 0 0 1-10 0c0-2.5 1.5-4.5 5-8z")
        + path("#fff478", "M16 4.5c1.5 1.7 2.5 3 2.5 4.5a2.5 2.5 0 0 1-5 0c0-1.5 1-2.8 2.5-4.5z")
        + stroke("#46465a", 1.2, "M16 10v4")
        + rect("#005a9c", 11.5, 13.5, 9, 17.5, 1.5)
        + rect("#00a6ed", 11.5, 13.5, 7, 17.5, 1.5)
        + path("#fbf8ff", "M11.5 19.5l9-3.5v2.6l-9 3.5zM11.5 25l9-3.5v2.6l-9 3.5zM11.5 30.2l9-3.5v2.6l-5 1.7z")
    )


def _party_horn() -> str:
    return (
        stroke("#b5308a", 4.6, "M14 19c6-3 12-4.5 14-8.5s-1-8-4.5-6.5-1.5 5 1 4.5")
        + stroke("#ff6dc6", 3, "M14 18.5c6-3 12-4.5 14-8.5s-1-8-4.5-6.5-1.5 5 1 4.5")
        + path("#0074ba", "M2 27.5 12.5 15l4 5.5z")
        + path("#00a6ed", "M2 27.5 12.5 15l2 2.7z")
        + path("#fcd53f", "M8 20.4 10.3 17.7l4 5.3-2.8 1.3z")
        + path("#fbf8ff", "M1 26.5l3.5-1.5 1 2.5-3.5 2z")
        + stroke("#9b8fab", 1, "M1.5 27l3.5-2")
    )


def _paper_lantern() -> str:
    return (
        stroke("#8c5543", 1.5, "M16 0v4")
        + rect("#8c5543", 11.5, 3.5, 9, 2.6, 1)
        + ellipse("#c45a10", 16, 15, 12.5, 10.5)
        + ellipse("#ff822d", 16, 15, 9.8, 10.5)
        + ellipse("#ffb02e", 16, 15, 5.5, 10.5)
        + ellipse("#ffe08a", 16, 15, 2, 10.5)
        + rect("#8c5543", 11.5, 24.5, 9, 2.6, 1)
        + stroke("#ca0b4a", 1.3, "M14 27v4M16 27v4.5M18 27v4")
    )


def _string_lights() -> str:
    places = ((4.5, 11.5, 12), (12, 15.5, 5), (20, 15.5, -5), (27.5, 11.5, -12))
    bulbs = "".join(
        moved(
            (
                rect("#2f5d3a", -1.8, -2.5, 3.6, 3, 0.8),
                path(fill, "M-2.2.5h4.4C4.5 5 2.5 10 0 11.5-2.5 10-4.5 5-2.2.5z"),
                ellipse("#fff", -1, 4.5, 0.7, 1.6),
            ),
            f"translate({x:g} {y:g}) rotate({turn})",
        )
        for (x, y, turn), fill in zip(places, ("#f8312f", "#fcd53f", "#00a6ed", "#00d26a"), strict=True)
    )
    return stroke("#2f5d3a", 1.7, "M0 6c8 9 24 9 32 0") + bulbs


def _fireworks() -> str:
    """Two bursts, the larger of two hues."""

    def burst(cx: float, cy: float, near: float, far: float, count: int, fill: str, width: float) -> str:
        rays = "".join(
            "M{:.1f} {:.1f}L{:.1f} {:.1f}".format(*at(cx, cy, near, turn), *at(cx, cy, far, turn))
            for turn in range(0, 360, 360 // count)
        )
        return stroke(fill, width, rays)

    return (
        burst(13, 13, 5, 9.5, 10, "#f8312f", 2)
        + moved((burst(13, 13, 1.5, 4, 10, "#fcd53f", 1.5),), "rotate(18 13 13)")
        + "".join(circle("#ff822d", *at(13, 13, 11.7, turn + 18), 1.1) for turn in range(0, 360, 36))
        + burst(25, 24, 1.7, 5, 8, "#00a6ed", 1.6)
        + burst(27, 5.5, 1.3, 3.5, 8, "#8d65c5", 1.4)
        + stroke("#9b8fab", 1.3, "M13 27.5v3.5M24.5 30.5v1")
    )


def _rocket() -> str:
    return turned(
        25,
        stroke("#b97430", 1.8, "M20.5 12v19.5"),
        path("#f9c23c", "M13 24h6l-3 7z"),
        rect("#990838", 11.5, 9, 9, 15.5, 1),
        rect("#f8312f", 11.5, 9, 7, 15.5, 1),
        path("#fcd53f", "M11.5 14.5l9-3v3l-9 3zM11.5 20l9-3v3l-9 3z"),
        path("#0074ba", "M16 0l6 9.5H10z"),
        path("#00a6ed", "M16 0l2.5 9.5H10z"),
    )


def _sparkler() -> str:
    rays = "".join(
        "M{:.1f} {:.1f}L{:.1f} {:.1f}".format(*at(20, 11, 3.5, turn), *at(20, 11, 9.8 if turn % 60 else 7, turn))
        for turn in range(0, 360, 30)
    )
    return (
        stroke("#7b7b8c", 1.9, "M3 30.5 18.5 13")
        + stroke("#ff822d", 1.5, rays)
        + star("#fcd53f", 20, 11, 6.5, 8, 0.5)
        + circle("#fff8c4", 20, 11, 2.2)
        + "".join(circle("#f9c23c", x, y, 1) for x, y in ((9, 5), (30, 3), (30, 20), (13, 21), (24, 23)))
    )


def _glow_stick() -> str:
    return turned(
        40,
        rect("#0a9c56", 12, 3, 8, 28.5, 4),
        rect("#3df29a", 13, 4, 5, 26.5, 2.5),
        rect("#d6ffe9", 14, 7, 1.7, 20, 0.8),
        rect("#46465a", 11.5, 2, 9, 5, 2),
        ring("#46465a", 16, 0.8, 2.2, 1),
    )


def _star_wand() -> str:
    return (
        stroke("#b5308a", 2.6, "M4 30 19 13.5")
        + stroke("#ff6dc6", 1.6, "M3.7 29.7 19 13")
        + star("#e0a800", 20.5, 11.5, 11, turn=15)
        + star("#fcd53f", 20.2, 11.2, 9.3, turn=15)
        + circle("#fff478", 18.5, 9.5, 1.7)
        + stroke("#00a6ed", 1.6, "M12.5 20.5c-3 1-5 0-6.5-2.5M13 20.5c1 3 0 5-2 6.5")
    )


def _tiara() -> str:
    return (
        path(
            "#a5a5b5",
            "M1.5 11c1.5 2 3 4 5.5 5 1-4 2-6 2.5-8 2 2.5 3 4 4 6.5L16 5l2.5 9.5"
            "c1-2.5 2-4 4-6.5.5 2 1.5 4 2.5 8 2.5-1 4-3 5.5-5-.5 6-2 10.5-4 15-7-2.5-14-2.5-2"
            "1 0-2-4.5-3.5-9-4-15z",
        )
        + path(
            "#d9d9e6",
            "M3 14c1.5 1.7 3 2.7 5 3.3.8-3 1.5-5 2-6.8 1.5 2.2 2.3 4 3 6L16 9l3 7.5"
            "c.7-2 1.5-3.8 3-6 .5 1.8 1.2 3.8 2 6.8 2-.6 3.5-1.6 5-3.3-.5 3.5-1.5 6.5-2.7 9.5"
            "-6.7-2-13.9-2-20.6 0C4.5 20.5 3.5 17.5 3 14z",
        )
        + circle("#f70a8d", 16, 19, 2.5)
        + circle("#00a6ed", 9.5, 20, 1.7)
        + circle("#00a6ed", 22.5, 20, 1.7)
        + "".join(circle("#f985b8", x, y, 1.5) for x, y in ((16, 4.5), (9.5, 7.5), (22.5, 7.5), (1.8, 10.5), (30.2, 10.5)))
    )


def _treat_bag() -> str:
    """A clear bag of sweets, tied with a bow."""
    return (
        path("#83cbff", "M10 1.5l2.5 2L16 1l3.5 2.5 2.5-2L20.5 9h-9z")
        + path("#b5e6ff", "M11.5 9h9c5 5 8 12 7 19a3 3 0 0 1-3 2.5h-17A3 3 0 0 1 4.5 28c-1-7 2-14 7-19z")
        + "".join(
            circle(fill, x, y, 3.2)
            for fill, x, y in (
                ("#f8312f", 9, 26.5),
                ("#fcd53f", 16, 26.8),
                ("#00d26a", 23, 26.5),
                ("#ff822d", 12.5, 21),
                ("#8d65c5", 19.5, 21),
                ("#f985b8", 16, 15.8),
            )
        )
        + path("#ca0b4a", "M16 9 9.5 5.5v7zM16 9l6.5-3.5v7z")
        + circle("#f8312f", 16, 9, 2)
    )


def _flag() -> str:
    return (
        rect("#8c5543", 4, 1.5, 2.6, 30, 1.3)
        + circle("#fcd53f", 5.3, 2.5, 2.2)
        + path("#990838", "M6.6 4.5c8-3.5 14 3.5 23 0v15c-9 3.5-15-3.5-23 0z")
        + path("#f8312f", "M6.6 4c8-3.5 14 3.5 23 0v13.5c-9 3.5-15-3.5-23 0z")
    )
