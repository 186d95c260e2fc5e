"""Exercises that a problem counts, each a person doing it, and the lap of a pool."""

from __future__ import annotations

from collections.abc import Iterator

from icon_library.drawings.shapes import circle, ellipse, path, rect, stroke

_SKIN, _HAIR, _SHIRT, _SHORTS, _SHOE = "#e8a87c", "#6d4534", "#f8312f", "#0074ba", "#303034"


def drawings() -> Iterator[tuple[str, str]]:
    yield "push-up", _push_up()
    yield "sit-up", _sit_up()
    yield "jumping-jack", _jumping_jack()
    yield "pull-up", _pull_up()
    yield "squat", _squat()
    yield "pool-lap", _pool_lap()


def _head(cx: float, cy: float, hair: str) -> str:
    """A head with its hair; `hair` is the way along the hair line."""
    return circle(_SKIN, cx, cy, 3.4) + path(_HAIR, hair)


def _push_up() -> str:
    return "".join(
        (
            rect("#00d26a", 1, 26, 30, 2.6, 1.3),
            stroke(_SKIN, 2.8, "M21.5 15.5V24.6h2.6"),
            stroke(_SKIN, 3, "M4.5 23.2L12 20.2"),
            stroke(_SHORTS, 4.4, "M9.6 20.8L14.4 18.4"),
            stroke(_SHIRT, 5.4, "M14.8 18L21 14.8"),
            stroke(_SHOE, 2.8, "M3.2 22.4L4.2 24.6"),
            _head(26, 11.8, "M23.2 13.8C21 9.4 25 6.8 28.4 9.2c-1.6 1.4-3 1.2-3.8 1.4z"),
        )
    )


def _sit_up() -> str:
    return "".join(
        (
            rect("#00d26a", 1, 26.4, 30, 2.6, 1.3),
            stroke(_SKIN, 3.2, "M14.4 23.6L22 15.6L26.6 24"),
            stroke(_SHORTS, 4.6, "M13.2 23.4L19.2 17.6"),
            stroke(_SHOE, 3, "M26.4 24.8h2.6"),
            stroke(_SHIRT, 5.6, "M7.8 14.6L12 22.8"),
            _head(6.4, 8.8, "M3.8 11C1.6 6.4 5.4 3.6 9 6C7.8 7.6 6 7.4 5.6 8z"),
            stroke(_SKIN, 2.6, "M8.2 14.8L13.6 13.2L9.4 9.2"),
        )
    )


def _jumping_jack() -> str:
    return "".join(
        (
            stroke(_SKIN, 2.8, "M12.6 14.6L8.2 9.4L10 3.4M19.4 14.6L23.8 9.4L22 3.4"),
            stroke(_SKIN, 3.2, "M14 21L7.6 28M18 21L24.4 28"),
            stroke(_SHOE, 3, "M5.6 28.8L7.8 29.6M26.4 28.8L24.2 29.6"),
            path(_SHIRT, "M11.4 12.4h9.2l-1 7.6h-7.2z"),
            stroke(_SHORTS, 4.4, "M14.2 20.6L11.6 23.6M17.8 20.6L20.4 23.6"),
            _head(16, 7.8, "M12.6 7.6C12.6 2.6 19.4 2.6 19.4 7.6C17.6 7.2 14.6 6.8 12.6 7.6z"),
            stroke("#9b9b9b", 1.2, "M2.8 13c.6 2 1.6 3.6 3 5M29.2 13c-.6 2-1.6 3.6-3 5"),
        )
    )


def _pull_up() -> str:
    return "".join(
        (
            rect("#9b9b9b", 2, 3, 2.6, 27, 1),
            rect("#9b9b9b", 27.4, 3, 2.6, 27, 1),
            stroke(_SKIN, 2.8, "M12.4 14L8.6 10L9.6 4.6M19.6 14L23.4 10L22.4 4.6"),
            rect("#636363", 1, 3, 30, 2.4, 1.2),
            circle(_SKIN, 9.6, 4.2, 1.9),
            circle(_SKIN, 22.4, 4.2, 1.9),
            stroke(_SKIN, 3, "M14.2 23.6V28M17.8 23.6V28"),
            stroke(_SHOE, 3, "M13.8 28.8h.6M17.6 28.8h.6"),
            rect(_SHORTS, 12.2, 19, 7.6, 5.6, 1.4),
            path(_SHIRT, "M11.2 13h9.6l-1 7h-7.6z"),
            _head(16, 8.8, "M12.6 8.6C12.6 3.6 19.4 3.6 19.4 8.6C17.6 8.2 14.6 7.8 12.6 8.6z"),
        )
    )


def _squat() -> str:
    return "".join(
        (
            rect("#00d26a", 1, 28, 30, 2.4, 1.2),
            stroke(_SKIN, 3.2, "M11 19.6L20.4 19L17.4 26"),
            stroke(_SHORTS, 5, "M10.6 19.6L17.6 19.2"),
            stroke(_SHOE, 3, "M17.6 26.6h3.2"),
            stroke(_SHIRT, 5.8, "M10.8 17.6L14.2 11"),
            stroke(_SKIN, 2.8, "M14.6 11.4L26.4 12.4"),
            _head(16.2, 5.4, "M12.8 6C12.4 0.8 18.6 0.4 19.6 4C17.6 4.6 15.6 3.6 15 5.6L14.4 8.2z"),
        )
    )


def _pool_lap() -> str:
    floats = "".join(circle("#f8312f" if x % 4 else "#ffffff", x, y, 1) for y in (9.5, 23) for x in range(4, 30, 2))
    return "".join(
        (
            rect("#cdc4d6", 1, 3, 30, 26, 2.5),
            rect("#00a6ed", 2.6, 4.6, 26.8, 22.8, 1.5),
            floats,
            stroke("#bfe4f2", 1.6, "M4.4 18.4c1.6-1.4 2.6 1.4 4.2 0s2.6 1.4 4.2 0"),
            stroke(_SKIN, 2.6, "M20.6 16.6L23.6 12.4L28 15.2"),
            ellipse(_SHIRT, 16.4, 17, 5, 2),
            circle(_SKIN, 22, 17, 2.6),
            path("#fcd53f", "M19.3 17.2C18.8 13.6 23.6 12.8 24.6 16.2z"),
        )
    )
