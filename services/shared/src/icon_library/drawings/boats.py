"""What floats and flies."""

from __future__ import annotations

from collections.abc import Iterator

from icon_library.drawings.shapes import circle, path, rect, stroke


def drawings() -> Iterator[tuple[str, str]]:
    yield "rowing-boat", _rowing_boat()
    yield "raft", _raft()
    yield "submarine", _submarine()
    yield "hot-air-balloon", _hot_air_balloon()


def _rowing_boat() -> str:
    return "".join(
        (
            stroke("#e8b980", 2, "M18 14 5.5 26.5"),
            path("#c98a5a", "M6.5 22.5 2 28.5l2.2 1.7 5-5.3z"),
            path("#8c5543", "M1 13.5h30c-1 5.5-3.5 9.5-8 11H9C4.5 23 2 19 1 13.5z"),
            path("#a56953", "M1 13.5h30l-.6 2.8H1.6z"),
            path("#6d4534", "M4 17.5h24l-.8 1.4H4.8z"),
            path("#6d4534", "M7.5 11h3.5v2.5H7.5zM21 11h3.5v2.5H21z"),
            rect("#e8b980", 6.5, 10, 5.5, 1.8, 0.6),
            rect("#e8b980", 20, 10, 5.5, 1.8, 0.6),
            stroke("#e8b980", 2, "M14 14l4 4"),
            path(
                "#00a6ed",
                "M1 23c2.5-1.5 5-1.5 7.5 0s5 1.5 7.5 0 5-1.5 7.5 0 5 1.5 7.5 0v5.5a1.5 1.5 0 0 1-1.5 1.5h-27"
                "A1.5 1.5 0 0 1 1 28.5z",
            ),
            stroke("#e8b980", 2, "M13 19 7 25"),
            path("#c98a5a", "M7.5 23.5 3.5 28l1.8 1.5 4.2-4.2z"),
        )
    )


def _raft() -> str:
    logs = "".join(
        rect(("#a56953", "#8c5543")[at % 2], 2 + 4.7 * at, 17.5, 4.7, 7, 2.2)
        + circle("#e8b980", 4.350 + 4.7 * at, 22, 1.9)
        + circle("#c98a5a", 4.350 + 4.7 * at, 22, 0.9)
        for at in range(6)
    )
    return "".join(
        (
            rect("#8c5543", 15, 2, 1.8, 16),
            path("#f3eef8", "M17.5 3.5c5 1.5 8 5 8.5 11.5h-8.5z"),
            path("#cdc4d6", "M14.5 5C11 7.5 8.5 11 8 15h6.5z"),
            path("#f8312f", "M16.8 1.5h5l-1.2 1.3 1.2 1.3h-5z"),
            logs,
            rect("#e0c08a", 3.5, 18.5, 25, 1.5, 0.7),
            path(
                "#00a6ed",
                "M.5 25c2.6-1.5 5.2-1.5 7.7 0s5.2 1.5 7.8 0 5.2-1.5 7.8 0 5.1 1.5 7.7 0v4a1.5 1.5 0 0 1-1.5 1.5H2"
                "A1.5 1.5 0 0 1 .5 29z",
            ),
        )
    )


def _submarine() -> str:
    return "".join(
        (
            stroke("#636363", 1.8, "M17 9V4.5a1.5 1.5 0 0 1 1.5-1.5H21"),
            path("#d9920a", "M11.5 14V10A1.5 1.5 0 0 1 13 8.5h7a1.5 1.5 0 0 1 1.5 1.5v4z"),
            path("#d9920a", "M5 17.5 1 13v13l4-4.5zM3 18.5h4v2H3z"),
            path("#fcd53f", "M4 19.5C6 15 10.5 13 16 13c8 0 15 3 15 7s-7 7-15 7c-5.5 0-10-3-12-7.5z"),
            path("#f9a23c", "M5.5 22c6 2 19 2 25 0-1.6 3-8 5-14.5 5-4.5 0-8.3-2-10.5-5z"),
            "".join(circle("#636363", x, 19, 2.6) + circle("#83cbff", x, 19, 1.7) for x in (11.5, 18, 24.5)),
        )
    )


def _hot_air_balloon() -> str:
    return "".join(
        (
            stroke("#8c5a2b", 1, "M11.5 19.5 13 25M20.5 19.5 19 25"),
            path("#f8312f", "M16 1.5c6.5 0 11 4.5 11 10 0 4-3.5 7-6 9.5h-10c-2.5-2.5-6-5.5-6-9.5 0-5.5 4.5-10 11-10z"),
            path("#fcd53f", "M16 1.5c4 0 6.5 4.5 6.5 10 0 4-2 7-3.5 9.5h-6c-1.5-2.5-3.5-5.5-3.5-9.5 0-5.5 2.5-10 6.5-10z"),
            path("#00a6ed", "M16 1.5c1.7 0 2.8 4.5 2.8 10 0 4-.8 7-1.5 9.5h-2.6c-.7-2.5-1.5-5.5-1.5-9.5 0-5.5 1.1-10 2.8-10z"),
            rect("#ca0b4a", 10.5, 19.5, 11, 2, 0.8),
            path("#a56953", "M11.8 25h8.4l-.7 4.5a1 1 0 0 1-1 .8h-5a1 1 0 0 1-1-.8z"),
            rect("#8c5543", 11.2, 24.4, 9.6, 2, 0.8),
        )
    )
