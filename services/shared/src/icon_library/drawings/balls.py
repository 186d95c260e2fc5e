"""Balls by sport, and what is thrown and hit like one."""

from __future__ import annotations

from collections.abc import Iterator

from icon_library.drawings.outlines import turned
from icon_library.drawings.shapes import circle, ellipse, moved, path, rect, stroke


def drawings() -> Iterator[tuple[str, str]]:
    yield "ball", _ball()
    yield "bouncy-ball", _bouncy_ball()
    yield "beach-ball", _beach_ball()
    yield "playground-ball", _playground_ball()
    yield "tennis-ball", _tennis_ball()
    yield "golf-ball", _golf_ball()
    yield "ping-pong-ball", _ping_pong_ball()
    yield "bowling-ball", _bowling_ball()
    yield "bowling-pin", _bowling_pin()
    yield "cricket-ball", _cricket_ball()
    yield "handball", _handball()
    yield "billiard-ball", _billiard_ball()
    yield "snowball", _snowball()
    yield "hockey-puck", _hockey_puck()
    yield "shuttlecock", _shuttlecock()
    yield "dart", _dart()
    yield "arrow", _arrow()


def _round(dark: str, light: str, content: str = "", shine: str = "") -> str:
    return circle(dark, 16, 16, 14) + circle(light, 15.5, 15.4, 13) + content + (ellipse(shine, 10.5, 8, 3.4, 2) if shine else "")


def _ball() -> str:
    return (
        circle("#ca0b4a", 16, 16, 14)
        + circle("#f8312f", 15.6, 15.6, 13.4)
        + path("#fff", "M2.3 13.9c8.6-3.3 18.3-3.3 26.9 0 .3 1.4.4 2.9.2 4.3-8.9-3.2-18.3-3.2-27.3 0a14 14 0 0 1 .2-4.3z")
        + ellipse("#ff9b99", 10.5, 7.5, 3.3, 2)
    )


def _bouncy_ball() -> str:
    """A small rubber ball with swirls at the top of its bounce; arcs show where it has been."""
    return (
        path(
            "none", "M1 17.5C4 19 5.5 23 6.5 28.5 8 23 9.5 20 12 18", stroke="#9b9b9b", stroke_width=1.5, stroke_dasharray="2 1.5"
        )
        + rect("#cdc4d6", 0.8, 29.2, 30.4, 1.6, 0.8)
        + stroke("#9b9b9b", 1.2, "M3.5 28l-1.5-1M9.5 28l1.5-1")
        + moved(
            (
                circle("#b5308a", 16, 14, 12.5),
                circle("#ff6dc6", 15.5, 13.5, 11.6),
                path("#8a1f66", "M5 9.5c5 4 7-3 12-1s3 6 8.5 4.5c1 2 1 4-.2 6-4-3.5-6 1-9.3-.5s-3-5-6-4-4 1-6-1c0-1.5.3-3 1-4z"),
                path("#ffd0ee", "M8 20.5c3-2 5 1.5 9 1 2.5-.3 3.5.2 4.5 1.3-4 3.5-10 3-13.5-2.3z"),
                ellipse("#ffe6f6", 10.5, 6.5, 3, 1.8),
            ),
            "translate(6.8 -.2)scale(.84)",
        )
    )


def _beach_ball() -> str:
    return (
        circle("#9b8fab", 16, 16, 14)
        + path("#f8312f", "M13 11.5C13 7 14.5 4 17 2.7c5.5.5 10 4 11.5 9-4.5-1.5-10-1.5-15.5-.2z")
        + path("#fbf8ff", "M13 11.5c5.5-1.3 11-1.3 15.5.2 1.5 5 .3 9.5-2.3 12.5C23 20 18.5 15.5 13 11.5z")
        + path("#fcd53f", "M13 11.5c5.5 4 10 8.5 13.2 12.7-3.2 3.7-7.5 5.5-12.2 5-1.5-5-1.8-11.5-1-17.7z")
        + path("#fbf8ff", "M13 11.5c-.8 6.2-.5 12.7 1 17.7C9.5 28.5 6 26 4 22.5c1.5-4.5 5-8.5 9-11z")
        + path("#00a6ed", "M13 11.5c-4 2.5-7.5 6.5-9 11-2-4-2-8.5 0-12.5 2.5-.7 6 0 9 1.5z")
        + path("#fbf8ff", "M13 11.5c-3-1.5-6.5-2.2-9-1.5C6.5 5.5 11 2.7 17 2.7c-2.5 1.3-4 4.3-4 8.8z")
        + circle("#cdc4d6", 13, 11.5, 2.3)
        + circle("#fbf8ff", 12.8, 11.3, 1.6)
    )


def _playground_ball() -> str:
    grip = "".join(
        stroke("#f8312f", 0.9, f"M{x:g} {y:g}h2.6")
        for x, y in ((8, 13), (13, 11), (18, 13), (11, 16), (16, 16), (21, 17), (8, 19), (13, 21), (18, 21), (23, 12))
    )
    return _round("#990838", "#d31f35", grip, "#ff8687")


def _tennis_ball() -> str:
    return _round("#8fb50c", "#c3ef3c", stroke("#fbf8ff", 2.2, "M5.5 7.5c6 3.5 8 12 3 19.5M20 3.2c-3.5 7 0 15.5 8 18"), "#e9ff9c")


def _golf_ball() -> str:
    rows = (
        (7.5, (12, 16.5, 21)),
        (12, (8, 13, 18, 23)),
        (16.5, (10.5, 15.5, 20.5, 25)),
        (21, (8.5, 13, 18, 22.5)),
        (25, (12, 16.5)),
    )
    dimples = "".join(circle("#cdc4d6", x, y, 1.350) for y, across in rows for x in across)
    return circle("#a99bbb", 16, 16, 14) + circle("#fbf8ff", 15.5, 15.3, 13) + dimples


def _ping_pong_ball() -> str:
    """The ball in front, and behind it the bat that says which ball it is."""
    return (
        moved(
            (rect("#8c5543", 17.8, 19, 4.4, 12, 1.5), circle("#990838", 20, 11, 10.6), circle("#f8312f", 20, 10.6, 9.8)),
            "rotate(-38 20 11)",
        )
        + moved((path("#e3a95c", "M13 19h14l-3.5 3.5h-7z"),), "rotate(-38 20 11)")
        + circle("#a99bbb", 11.3, 20.2, 10.2)
        + circle("#fbf8ff", 11, 19.8, 9.4)
        + path("#dcd3e6", "M20.2 18.5c0 6-4.2 10.4-10.2 10.7 6-2 8.9-5.7 10.2-10.7z")
        + stroke("#cdc4d6", 1, "M7 17.5h7M8.5 20h4.5")
    )


def _bowling_ball() -> str:
    return _round(
        "#1f1f4a",
        "#4049a8",
        circle("#141433", 17, 8.5, 1.9) + circle("#141433", 22, 10.5, 1.9) + circle("#141433", 18.5, 13.5, 2.2),
        "#8a93e0",
    )


def _bowling_pin() -> str:
    return (
        path(
            "#9b8fab",
            "M16 1c3 0 4.5 2.5 4.5 5 0 3-1.5 4.5-1 7.5.6 3 3.5 5.5 3.5 10 0 3-1 5.5-2 7.5H11"
            "c-1-2-2-4.5-2-7.5 0-4.5 2.9-7 3.5-10 .5-3-1-4.5-1-7.5 0-2.5 1.5-5 4.5-5z",
        )
        + path(
            "#fbf8ff",
            "M15.7 2c2.3 0 3.3 2 3.3 4 0 3-1 4.5-.7 7.5.5 3 2.7 5.5 2.7 10 0 2.5-.5 4.5-1.2 6"
            ".5h-8c-1-1.5-1.8-4-1.8-6.5 0-4.5 2.9-7 3.3-10 .4-3-1-4.5-1-7.5 0-2 1.1-4 3.4-4z",
        )
        + path("#f8312f", "M12.5 9.5h7l-.2 2h-6.6zM12.6 13h6.8l.5 2h-7.8z")
    )


def _cricket_ball() -> str:
    stitches = "".join(f"M{x:g} {y:g}l2.6-1.2" for x, y in ((12, 7.5), (14, 11), (15.8, 14.5), (17.3, 18), (18.6, 21.5)))
    seam = stroke("#fbe3c0", 1.2, f"M9.5 4.5c5 6.5 8.5 13.5 10.5 23.5M14 3c5 7 8 14 10 22.5{stitches}")
    return _round("#7a0a22", "#c4122f", seam, "#ee5a6c")


def _handball() -> str:
    return _round(
        "#0a4a7a",
        "#00a6ed",
        stroke("#fcd53f", 2, "M16 9.5l6 4.5-2.3 7h-7.5L10 14zM16 9.5V2.5M22 14l6.5-2M19.7 21l4 6M12.2 21l-4 6M10 14l-6.8-2"),
        "#b5e6ff",
    )


def _billiard_ball() -> str:
    return _round(
        "#990838",
        "#f8312f",
        circle("#fbf8ff", 15.5, 15.5, 6.5) + stroke("#212121", 2, "M13.2 12h4.6l-2.5 2.7c4 0 3.5 4.5.2 4.5-1.2 0-2-.5-2.5-1.3"),
        "#ff9b99",
    )


def _snowball() -> str:
    return (
        path("#8fb8d8", "M4 12C5 5.5 10 2 16.5 2.5S28.5 6.5 29.5 14s-4 15.5-13 15.5S2.5 20 4 12z")
        + path("#dcefff", "M4.5 12C6 5.5 10.5 3 16 3.2s11.5 3.6 12.2 10.3-4 13-12.2 13S3.5 19 4.5 12z")
        + path("#fff", "M7 12c1-4.5 4.5-7 9-7 4 0 7.5 2 8.5 6-4-1.5-6 .5-9 2s-6 1-8.5-1z")
        + "".join(circle("#8fb8d8", x, y, 1.1) for x, y in ((11, 18), (17, 21), (22, 17), (14.5, 24)))
    )


def _hockey_puck() -> str:
    return (
        path("#0d0d10", "M1.5 14h29v5.5c0 4-6.5 7-14.5 7S1.5 23.5 1.5 19.5z")
        + ellipse("#46465a", 16, 13.5, 14.5, 7.5)
        + ellipse("#5f5f74", 16, 13.2, 11, 5.3)
        + "".join(stroke("#46465a", 0.9, f"M{x:g} 22.5v2.5") for x in (6, 11, 16, 21, 26))
    )


def _shuttlecock() -> str:
    shapes = (
        path("#9b8fab", "M5.5 1.5 9 3.5 12.5 1 16 3l3.5-2L23 3.5l3.5-2L20.5 22h-9z"),
        path("#fbf8ff", "M6.5 2.5 9.3 4.2l3.3-2.3L16 4l3.4-2.1 3.3 2.3 2.8-1.7L20 21.5h-8z"),
        stroke("#b4a8c4", 1, "M9.3 5 13 21M16 4.5V21M22.7 5 19 21M8.5 10.5h15M10.3 15.5h11.4"),
        rect("#f8312f", 11, 20.5, 10, 3, 0.8),
        path("#d9ac6c", "M11.5 23.5h9V26c0 6-9 6-9 0z"),
        path("#f0cd97", "M11.5 23.5h6.5V26c0 3-1 4-2.5 4.4-2-.3-4-1.7-4-4.4z"),
    )
    return turned(35, moved(shapes, "translate(1.6 1.2) scale(.9)"))


def _dart() -> str:
    return turned(
        45,
        path("#990838", "M16 3 22.5 0v8.5L16 14z"),
        path("#f8312f", "M16 3 9.5 0v8.5L16 14z"),
        rect("#7b7b8c", 14.8, 9, 2.4, 7),
        rect("#e09a10", 13.8, 15, 4.4, 9, 1.5),
        stroke("#8a5a00", 0.9, "M14.3 18h3.4M14.3 20h3.4M14.3 22h3.4"),
        path("#636363", "M15 24h2l-1 8z"),
    )


def _arrow() -> str:
    return turned(
        45,
        path("#636363", "M16 0 20.5 7.5 16 6 11.5 7.5z"),
        rect("#b97430", 15, 5.5, 2, 23),
        path("#00a6ed", "M15.5 22l-4.5 4v6l4.5-4zM16.5 22l4.5 4v6l-4.5-4z"),
        path("#0074ba", "M16.5 22l4.5 4v6l-4.5-4z"),
    )
