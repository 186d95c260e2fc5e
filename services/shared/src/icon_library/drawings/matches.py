"""Games that are won or lost: a score board over the ball that is played with, games of every sort, points and lives."""

from __future__ import annotations

from collections.abc import Iterator

from icon_library.drawings.shapes import circle, ellipse, moved, path, rect, stroke


def drawings() -> Iterator[tuple[str, str]]:
    for sport, ball in (
        ("football", _football()),
        ("basketball", _basketball()),
        ("baseball", _baseball()),
        ("soccer", _soccer()),
        ("hockey", _hockey()),
        ("volleyball", _volleyball()),
    ):
        yield f"{sport}-match", _board() + ball
    yield "games-of-all-sorts", _games()
    yield "score-point", _point()
    yield "game-life", _life()


def _board() -> str:
    """A score board of two figures on posts, on grass."""
    return "".join(
        (
            rect("#636363", 5, 14, 2.2, 15),
            rect("#636363", 24.8, 14, 2.2, 15),
            rect("#44911b", 1, 27.6, 30, 2.8, 1.4),
            rect("#303034", 2, 1.6, 28, 13.4, 2),
            rect("#0074ba", 3.6, 3.2, 24.8, 10.2, 1),
            stroke("#fcd53f", 1.7, "M7.6 5.6h3.6v2.8H7.6v2.8h3.6M20.8 5.6h3.6v5.6h-3.6M21.6 8.4h2.8"),
            circle("#ffffff", 16, 6.6, 1),
            circle("#ffffff", 16, 10.2, 1),
        )
    )


def _football() -> str:
    return "".join(
        (
            path("#6d4534", "M8 22.6C11 17 21 17 24 22.6C21 28.4 11 28.4 8 22.6z"),
            path("#8c5543", "M8 22.2C11 16.8 21 16.8 24 22.2C21 26.6 11 26.6 8 22.2z"),
            stroke("#ffffff", 1.1, "M13 22h6M14.4 20.8v2.4M16 20.8v2.4M17.6 20.8v2.4M10.8 20v4M21.2 20v4"),
        )
    )


def _basketball() -> str:
    return circle("#ff822d", 16, 22.4, 6.6) + stroke(
        "#6d4534", 0.9, "M16 16v12.8M9.6 22.4h12.8M11.4 17.8c3 2.6 3 6.6 0 9.2M20.6 17.8c-3 2.6-3 6.6 0 9.2"
    )


def _baseball() -> str:
    return "".join(
        (
            circle("#cdc4d6", 16, 22.6, 6.6),
            circle("#f3eef8", 15.7, 22.2, 6.1),
            stroke("#f8312f", 1, "M11.6 17.8c2.8 2.6 2.8 6.8 0 9.4M20.4 17.8c-2.8 2.6-2.8 6.8 0 9.4"),
            stroke("#f8312f", 0.8, "M12.6 20.4l2-.6M12.8 24l2 .6M19.4 20.4l-2-.6M19.2 24l-2 .6"),
        )
    )


def _soccer() -> str:
    return "".join(
        (
            circle("#cdc4d6", 16, 22.6, 6.6),
            circle("#f3eef8", 15.7, 22.2, 6.1),
            path("#303034", "M16 19.4l2.8 2-1.1 3.3h-3.4l-1.1-3.3z"),
            path(
                "#303034",
                "M13.8 16.4h4.4L16 17.9zM9.6 21l1.4 1.2-.6 2.8zM22.4 21L21 22.2l.6 2.8z"
                "M12.4 27.8l.6-1.8 2 2.6zM19.6 27.8l-.6-1.8-2 2.6z",
            ),
            stroke("#636363", 0.7, "M16 19.4v-1.5M13.2 21.4L11 22.2M18.8 21.4l2.2.8M14.3 24.7L13 26M17.7 24.7L19 26"),
        )
    )


def _hockey() -> str:
    return "".join(
        (
            rect("#bfe4f2", 1, 27.6, 30, 2.8, 1.4),
            stroke("#b8780a", 2.4, "M8.4 16.6L13.6 26.8h4.6"),
            stroke("#8c5543", 2.4, "M23.6 16.6L18.4 26.8h-4.6"),
            ellipse("#212121", 16, 20.4, 3.4, 1.8),
            ellipse("#636363", 16, 19.5, 3.4, 1.4),
        )
    )


def _volleyball() -> str:
    return "".join(
        (
            circle("#fcd53f", 16, 22.4, 6.6),
            path("#0074ba", "M16 22.4C13 20.6 12 18.4 12.4 16.8A6.6 6.6 0 0 1 19 16.5C16.6 17.8 15.6 20 16 22.4z"),
            path("#0074ba", "M16 22.4C18.8 20.6 21 20.8 22.4 21.6A6.6 6.6 0 0 1 19.4 28C19.6 25.4 18.2 23.4 16 22.4z"),
            path("#0074ba", "M16 22.4C16 25.6 14.6 27.4 13 28.2A6.6 6.6 0 0 1 9.4 22.4C11.4 23.8 13.8 23.8 16 22.4z"),
        )
    )


def _games() -> str:
    """A ball, a die, a playing piece and a game pad: what games of every sort are played with."""
    pips = "".join(circle("#303034", x, y, 1.2) for x, y in ((20.4, 5), (24, 8.6), (27.6, 12.2), (27.6, 5), (20.4, 12.2)))
    return "".join(
        (
            circle("#ff822d", 8.6, 8.6, 7),
            stroke("#6d4534", 0.9, "M8.6 1.8v13.6M1.8 8.6h13.6M4 3.8c3 2.6 3 7 0 9.6M13.2 3.8c-3 2.6-3 7 0 9.6"),
            rect("#cdc4d6", 17.4, 2.4, 13.2, 13.4, 2.4),
            rect("#f3eef8", 17.4, 2, 13.2, 12.6, 2.4),
            pips,
            path("#ca0b4a", "M3 30.4c0-3 2.4-3.4 3-7h3.6c.6 3.6 3 4 3 7z"),
            circle("#f8312f", 7.8, 21.4, 3.6),
            path(
                "#636363",
                "M17.6 19.6h10c2.2 0 3.6 5.4 3.6 8.6 0 2.8-2.8 2.8-4.2.4l-1-1.8h-6.8l-1 1.8"
                "c-1.4 2.4-4.2 2.4-4.2-.4 0-3.2 1.4-8.6 3.6-8.6z",
            ),
            stroke("#f3eef8", 1.4, "M17 23.4h3.6M18.8 21.6v3.6"),
            circle("#fcd53f", 25.4, 22.2, 1.2),
            circle("#00d26a", 27.6, 24.4, 1.2),
        )
    )


def _point() -> str:
    """A round badge that says plus one."""
    return "".join(
        (
            circle("#d9920a", 16, 16.8, 14),
            circle("#fcd53f", 16, 15.6, 14),
            circle("#0074ba", 16, 15.6, 10.6),
            stroke("#ffffff", 2.6, "M8.6 16h6.4M11.8 12.8v6.4M18.4 12.6l3.2-2.4v11"),
        )
    )


def _life() -> str:
    """A heart of squares, as video games show what is left of the player's strength."""
    rows = ("M6 4h7v3h3v3h0v-3h3V4h7v3h4v9h-4v4h-3v3h-3v3h-3v3h-2v-3h-3v-3H9v-3H6v-4H2V7h4z",)
    return moved(
        (
            path("#8f0a35", rows[0]),
            path("#f8312f", "M7 6h5v3h4v3h1V9h3V6h5v3h3v6h-4v4h-3v3h-3v3h-2v1h-1v-1h-2v-3h-3v-3H7v-4H4V9h3z"),
            rect("#ffb3b3", 6.6, 9, 4, 3.4),
        ),
        "translate(0-.6)",
    )
