"""What is worn, held and won at sports."""

from __future__ import annotations

from collections.abc import Iterator

from icon_library.drawings.outlines import frilled, ring, turned
from icon_library.drawings.shapes import circle, ellipse, moved, path, rect, stroke


def drawings() -> Iterator[tuple[str, str]]:
    yield "baseball-bat", _baseball_bat()
    yield "baseball-glove", _baseball_glove()
    yield "golf-club", _golf_club()
    yield "basketball-hoop", _basketball_hoop()
    yield "sports-net", _sports_net()
    yield "football-helmet", _football_helmet()
    yield "jump-rope", _jump_rope()
    yield "dumbbell", _dumbbell()
    yield "barbell", _barbell()
    yield "award-ribbon", _award_ribbon()
    yield "whistle", _whistle()
    yield "surfboard", _surfboard()
    yield "ski", _skis()
    yield "snowboard", _snowboard()
    yield "swim-ring", _swim_ring()
    yield "flipper", _flipper()
    yield "trampoline", _trampoline()
    yield "inline-skate", _inline_skate()
    yield "hurdle", _hurdle()
    yield "gym-mat", _gym_mat()
    yield "scoreboard", _scoreboard()


def _baseball_bat() -> str:
    return turned(
        45,
        path("#b97430", "M13.5 0h5c2 0 3 1.5 3 3.5 0 7-2.5 11-3.5 17l-.5 9h-3l-.5-9c-1-6-3.5-10-3.5-17 0-2 1-3.5 3-3.5z"),
        path("#e19747", "M13.5 0H16c1.5 0 2.2 1.5 2.2 3.5 0 7-1.7 11-2.2 17v9h-1.5l-.5-9c-1-6-3.5-10-3.5-17 0-2 1-3.5 3-3.5z"),
        rect("#f8312f", 13.6, 20, 4.8, 8.5),
        stroke("#990838", 1, "M13.8 22.5l4.4-1M13.8 25l4.4-1M13.8 27.5l4.4-1"),
        rect("#8c5543", 12.5, 28.5, 7, 3, 1.5),
    )


def _baseball_glove() -> str:
    return (
        path(
            "#8a4a22",
            "M7.5 29C3 26 1.5 20 3 17c1-2 3-2 4-1V6.5C7 3 11 3 11.2 6.5L11.5 4"
            "c.3-3.5 4.5-3.5 4.7 0l.3 1c.7-3 4.5-3 4.7.5l.1 2.5c1-2 4-1.5 4 1.5V15"
            "c1.5-1.5 5-1 4.7 2C29.5 23 27 27 23 29.5c-5 1.5-11 1.5-15.5-.5z",
        )
        + path(
            "#c47a3c",
            "M8.5 27.5C4.5 24.5 3 20 4.2 18c1-1.5 2.6-1 3.3.3L9 20.5 8.5 7c0-2 2-2 2.2 0"
            "l.8 8h1L13 4.5c.2-2 2.2-2 2.4 0l.4 10h1L17.5 6c.2-2 2.2-2 2.3 0l.2 9.5h1"
            "L21.8 9.5c.3-1.6 2-1.6 2 0V17l-.5 3.5c1.5-2 3-4 4.5-4 1.2.5.8 2.5-.3 4.5-1.5 3-3"
            " 5-6 7-4 1-9.5 1-13-.5z",
        )
        + path("#8a4a22", "M10.5 22c3 2 8 2 11 0 1 3-1 5-5.5 5s-6.5-2-5.5-5z")
        + circle("#fbf8ff", 16, 21, 4.6)
        + stroke("#f8312f", 1, "M13.3 18.5c1 1.5 1 3.5 0 5M18.7 18.5c-1 1.5-1 3.5 0 5")
    )


def _golf_club() -> str:
    return (
        stroke("#9b9b9b", 1.8, "M26 3 12.5 25")
        + stroke("#212121", 3, "M27.5 1.8 22.5 9.7")
        + path("#46465a", "M13.8 23.5 11.5 30H5.5c-3 0-4.5-1.5-4-3.2C2.5 24 8 24 11.5 24z")
        + path("#7b7b8c", "M12 24.5 10.5 28H5c-2 0-3-.5-2.8-1.3C3 25 8 25 12 24.5z")
        + circle("#9b8fab", 22, 27.5, 3.7)
        + circle("#fbf8ff", 21.7, 27.2, 3.2)
    )


def _basketball_hoop() -> str:
    return (
        rect("#9b8fab", 2, 1.5, 28, 19, 2)
        + rect("#fbf8ff", 3, 2.5, 26, 17, 1.2)
        + path("#f8312f", "M10.5 6h11v9.5h-11zm1.6 1.6v6.3h7.8V7.6z", fill_rule="evenodd")
        + stroke(
            "#b4a8c4",
            1.3,
            "M10 19l2 11.5M22 19l-2 11.5M14 19l-1.5 6 3.5 5.5M18 19l1.5 6-3.5 5.5"
            "M11 22.5 16 19M21 22.5 16 19M11.5 26l4.5-4.5 4.5 4.5",
        )
        + rect("#c45a10", 8, 16.5, 16, 3, 1.5)
        + rect("#ff822d", 8, 16.5, 16, 2, 1)
    )


def _sports_net() -> str:
    across = "".join(f"M4 {y:g}h24" for y in (12, 15.3, 18.6))
    down = "".join(f"M{x:g} 9v13" for x in (8, 12, 16, 20, 24))
    return (
        stroke("#8d7fa0", 0.9, across + down)
        + rect("#fbf8ff", 3, 7, 26, 2.7)
        + rect("#b4a8c4", 3, 9, 26, 0.9)
        + rect("#b4a8c4", 3, 21.5, 26, 1.2)
        + rect("#0074ba", 1.5, 4, 3, 25, 1)
        + rect("#0074ba", 27.5, 4, 3, 25, 1)
        + rect("#46465a", 0, 28, 6, 2.5, 1)
        + rect("#46465a", 26, 28, 6, 2.5, 1)
    )


def _football_helmet() -> str:
    return (
        path("#0a4a7a", "M2 17C2 8 8 2.5 16 2.5c7 0 12.5 4.5 13 11.5l-9 2.5-1.5 4L20 27c-2 2.5-7 3-10.5 1.5C4.5 26 2 22 2 17z")
        + path("#0074ba", "M2 16C2.5 8 8 2.5 16 2.5c7 0 12 4 12.7 10.5L18 16l-1.5 5 1.5 5.5c-3 1.5-6 1-9 0C4.5 24.5 2 21 2 16z")
        + path("#fbf8ff", "M13 3h5.5c-7 2-11.5 7.5-12 19.5L4 19.5C4.5 11 7.5 5.5 13 3z")
        + circle("#0a4a7a", 13.5, 19, 2.2)
        + stroke("#7b7b8c", 2, "M18 18.5h12.5V25L28 28.5H20M18.5 23.5h12M25 18.5v10")
    )


def _jump_rope() -> str:
    return (
        stroke("#00a6ed", 2.2, "M6 12c-1 9-1 18 10 18S27 21 26 12")
        + stroke("#0074ba", 2.2, "M10 28.5c3 1.9 9 1.9 12 0")
        + "".join(
            rect("#ca0b4a", x, 1, 5, 12, 2.5) + rect("#f8312f", x, 1, 3.7, 11.5, 1.8) + rect("#fcd53f", x, 5, 5, 2)
            for x in (3.5, 23.5)
        )
    )


def _dumbbell() -> str:
    return turned(
        -35,
        rect("#9b9b9b", 9, 14.2, 14, 3.6),
        *(rect(dark, x, y, w, h, 1.2) for x, y, w, h, dark in ((0.5, 12, 4, 8, "#303040"), (27.5, 12, 4, 8, "#303040"))),
        rect("#303040", 3, 8, 4, 16, 1.3),
        rect("#46465a", 6.3, 6, 4.2, 20, 1.3),
        rect("#303040", 25, 8, 4, 16, 1.3),
        rect("#46465a", 21.5, 6, 4.2, 20, 1.3),
    )


def _barbell() -> str:
    return (
        rect("#9b9b9b", 0.5, 14.7, 31, 2.6, 1.3)
        + rect("#990838", 3, 6, 3.5, 20, 1.2)
        + rect("#f8312f", 6, 3.5, 4, 25, 1.5)
        + rect("#f8312f", 22, 3.5, 4, 25, 1.5)
        + rect("#990838", 25.5, 6, 3.5, 20, 1.2)
        + rect("#636363", 10, 13, 2, 6, 0.8)
        + rect("#636363", 20, 13, 2, 6, 0.8)
    )


def _award_ribbon() -> str:
    return (
        path("#0a4a7a", "M10 17 6 31l5.5-2 3.5 3 2-11zM22 17l4 14-5.5-2-3.5 3-2-11z")
        + frilled("#0074ba", 16, 12, 10.3, 14)
        + circle("#00a6ed", 16, 12, 9.3)
        + circle("#fbf8ff", 16, 12, 6.7)
        + stroke("#0074ba", 2.6, "M13.8 9.8 16.5 8v8")
    )


def _whistle() -> str:
    """A sports whistle: a round body, a flat mouthpiece, its slot and its ring."""
    return (
        stroke("#0074ba", 1.8, "M25 4c3 0 5 2 4 5")
        + path("#990838", "M13 7.5h17.5a1 1 0 0 1 1 1V15H22.5a11 11 0 1 1-9.5-7.5z")
        + path("#f8312f", "M12 6h18.5a1 1 0 0 1 1 1v6.5H21.5A10.5 10.5 0 1 1 12 6z")
        + path("#5c0a1e", "M15.5 6h6v4.5l-5-1.5z")
        + circle("#ff8687", 11.5, 17, 5.8)
        + circle("#5c0a1e", 11.5, 17, 4.3)
        + circle("#e19747", 12.3, 18, 2.5)
        + ring("#9b9b9b", 24.5, 4.3, 3, 1.7)
    )


def _surfboard() -> str:
    return turned(
        30,
        path("#c45a10", "M16 0c5 5 7 11 7 17 0 6-1.5 11-4 15h-6c-2.5-4-4-9-4-15 0-6 2-12 7-17z"),
        path("#ff822d", "M15.5 0c4.5 5 6 11 6 17 0 6-1.3 11-3.5 15h-5c-2.5-4-4-9-4-15 0-6 2-12 6.5-17z"),
        path("#fbf8ff", "M9.3 20c4-4 8 0 12-4 0 1.5.2 3-.2 4.5-4 3.5-7.5 0-11.6 3.5z"),
        stroke("#fbe3c0", 1, "M15.5 2v29"),
    )


def _skis() -> str:
    ski = (
        path("#0a4a7a", "M10.5 0c2.5 1.5 3 3.5 3 5.5V31a1 1 0 0 1-1 1h-3.3a1 1 0 0 1-1-1V5.5C8.2 3.5 9 1.5 10.5 0z")
        + path("#00a6ed", "M10.5 0c1.7 1.5 2 3.5 2 5.5V32H9.2a1 1 0 0 1-1-1V5.5C8.2 3.5 9 1.5 10.5 0z")
        + rect("#46465a", 7.8, 15, 6, 5.5, 1)
        + rect("#fcd53f", 8.7, 6.5, 3.3, 3)
    )
    pole = stroke("#636363", 1.3, "M20 2v28") + rect("#f8312f", 18.7, 0.5, 2.7, 6, 1.3) + ellipse("#46465a", 20, 27, 2.5, 0.9)
    return (
        moved((pole,), "rotate(14 16 16) translate(5.5 0)")
        + moved((pole,), "rotate(-14 16 16) translate(-13.5 0)")
        + moved((ski,), "rotate(7 16 16) translate(8 0)")
        + moved((ski,), "rotate(-7 16 16) translate(2 0)")
    )


def _snowboard() -> str:
    return turned(
        35,
        rect("#4b3b7a", 10, -1, 13.5, 34, 6.7),
        rect("#8d65c5", 9, -1, 13, 34, 6.5),
        path("#fcd53f", "M9 6c4 1 9 1 13 0v3c-4 1-9 1-13 0zM9 24c4-1 9-1 13 0v3c-4-1-9-1-13 0z"),
        rect("#303040", 9, 11, 13, 3.3, 1),
        rect("#303040", 9, 18.7, 13, 3.3, 1),
    )


def _swim_ring() -> str:
    parts = "".join(
        turned(turn, path("#fbf8ff", "M9.8 3.2a14 14 0 0 1 12.4 0L18.8 10a6.5 6.5 0 0 0-5.6 0z")) for turn in (45, 135, 225, 315)
    )
    return ring("#990838", 16, 16.5, 14.3, 6) + ring("#f8312f", 16, 16, 14.3, 6.5) + parts + ring("#990838", 16, 16, 7.3, 6.5)


def _flipper() -> str:
    return turned(
        25,
        path("#0a6b3a", "M12 1h8l1.5 10L27 29c-3 3-19 3-22 0l5.5-18z"),
        path("#00d26a", "M12 1h8l1 10 4 17c-4 2-14 2-18 0l4-17z"),
        path("#0a6b3a", "M13 4.5h6l.7 6.5h-7.4z"),
        stroke("#0a9c56", 1.6, "M12.5 14 10 27M16 14v13.5M19.5 14 22 27"),
    )


def _trampoline() -> str:
    return (
        stroke("#636363", 2, "M5 15v13M27 15v13M11.5 19v11M20.5 19v11")
        + ellipse("#0a4a7a", 16, 14.5, 15, 7)
        + ellipse("#00a6ed", 16, 13.5, 15, 7)
        + ellipse("#fbf8ff", 16, 13.5, 11.5, 4.9)
        + ellipse("#303040", 16, 13.7, 10.5, 4.2)
        + ellipse("#5f5f74", 16, 13, 7, 2)
    )


def _inline_skate() -> str:
    return (
        path("#4b3b7a", "M6 2h11.5v11c2 3 8 3 10.5 5.5 1 1.2 1 3 1 4.5H5c-.5-8-.5-14 1-21z")
        + path("#8d65c5", "M6 2h9.5v12c2 3 8 3 11 5.5.5.5.8 1.5 1 2H5C4.5 14 4.8 8 6 2z")
        + rect("#fcd53f", 5, 5.5, 12.5, 2.7, 1)
        + stroke("#e1d0ff", 1.6, "M14.5 12.5h4M17 15.5h3.5")
        + rect("#636363", 5, 22, 24, 3.5, 1)
        + "".join(circle("#ca0b4a", x, 27.5, 3) + circle("#ffc1da", x, 27.5, 1.1) for x in (7, 13.5, 20, 26.5))
    )


def _hurdle() -> str:
    return (
        rect("#9b8fab", 2, 6, 28, 6.5, 1)
        + rect("#fbf8ff", 2, 6, 28, 5.5, 1)
        + path("#f8312f", "M7 6h5l-2.5 5.5h-5zM17 6h5l-2.5 5.5h-5zM27 6h3v3l-1 2.5h-4.5z")
        + stroke("#46465a", 2.2, "M5.5 12v16M26.5 12v16M2.5 29h9M20.5 29h9")
    )


def _gym_mat() -> str:
    return (
        path("#0a4a7a", "M1 20 9 9.5h22v4L22.5 25H1z")
        + path("#00a6ed", "M1 20 9 9.5h22L22.5 20z")
        + stroke("#0074ba", 1.2, "M12 9.7 5 20M21 9.7 13.5 20")
        + rect("#0074ba", 1, 20, 21.5, 5)
        + stroke("#fbf8ff", 1.6, "M5.5 22.5h3M15 22.5h3")
    )


def _scoreboard() -> str:
    return (
        stroke("#636363", 2.2, "M8 24v7M24 24v7")
        + rect("#1f3a2a", 1, 3, 30, 22, 2)
        + rect("#2f7d4f", 1, 3, 30, 5.5, 2)
        + stroke("#e6fff1", 1.6, "M5 5.8h7M20 5.8h7")
        + stroke("#fcd53f", 2.2, "M5.5 12.5h5v9h-5zM21.5 12.5h5v9h-5z")
        + circle("#fcd53f", 16, 14.5, 1.2)
        + circle("#fcd53f", 16, 19.5, 1.2)
    )
