"""What hangs on a wall or stands against it: hooks, racks, boards, a counter."""

from __future__ import annotations

from collections.abc import Iterator

from icon_library.drawings.shapes import circle, path, rect, stroke


def drawings() -> Iterator[tuple[str, str]]:
    yield "clothes-rack", _clothes_rack()
    yield "coat-hook", _coat_hook()
    yield "shop-counter", _counter()
    yield "wall", _wall()
    yield "screen", _screen()


def _clothes_rack() -> str:
    def garment(x: float, colour: str, shade: str, bottom: float) -> str:
        return (
            stroke("#636363", 1, f"M{x:g} 5.5v2")
            + path(colour, f"M{x:g} 7.2l4 3.3-.6 {bottom - 10.5:g}h-6.8l-.6-{bottom - 10.5:g}z")
            + path(shade, f"M{x:g} 7.2l4 3.3-.6 {bottom - 10.5:g}h-2.4z")
        )

    return "".join(
        (
            stroke("#636363", 1.8, "M4 28.5V5h24v23.5M1.5 28.5h5M25.5 28.5h5"),
            garment(9, "#f8312f", "#ca0b4a", 20),
            garment(16, "#fcd53f", "#f9a23c", 23.5),
            garment(23, "#00a6ed", "#0074ba", 20),
        )
    )


def _coat_hook() -> str:
    def hook(x: float) -> str:
        return stroke("#636363", 2, f"M{x:g} 11v6.5a2.5 2.5 0 0 0 5 0") + circle("#636363", x, 9.5, 1.6)

    return "".join(
        (
            rect("#8c5543", 1.5, 5, 29, 8.5, 1.6),
            rect("#a56953", 1.5, 5, 29, 6.5, 1.6),
            hook(5),
            hook(13.5),
            hook(22),
            path("#f8312f", "M22.5 18.5h4.6c1.5 3 1.9 7 1.9 11H20.6c0-4 .4-8 1.9-11z"),
            path("#ca0b4a", "M25.5 18.5h1.6c1.5 3 1.9 7 1.9 11h-3z"),
        )
    )


def _counter() -> str:
    """A shop counter with a till on it."""
    return "".join(
        (
            path("#636363", "M17.5 8.5h9l1.5 6H16z"),
            rect("#3a3a3e", 18.5, 2.5, 7, 5, 0.8),
            rect("#00d26a", 19.5, 3.5, 5, 3, 0.4),
            rect("#636363", 21, 7, 2, 2),
            "".join(
                rect("#e6e6f2", 18.6 + 2.4 * at, 10, 1.6, 1.2, 0.3) + rect("#e6e6f2", 18.2 + 2.6 * at, 12.2, 1.7, 1.2, 0.3)
                for at in range(3)
            ),
            path("#f8312f", "M4 14.5c0-4 1.5-5.5 4-5.5s4 1.5 4 5.5z"),
            circle("#fcd53f", 8, 8.6, 1.2),
            rect("#e19747", 1, 14, 30, 3.6, 0.8),
            rect("#8c5543", 2.5, 17.6, 27, 12.4, 0.6),
            path("#a56953", "M4.5 19.5h10.5v8.5H4.5zM17 19.5h10.5v8.5H17z"),
        )
    )


def _wall() -> str:
    rows = []
    for row in range(5):
        start = 1.5 if row % 2 == 0 else -3.5
        for at in range(4):
            left, right = max(1.5, start + 10 * at), min(30.5, start + 10 * at + 9.2)
            if right - left > 1:
                rows.append(rect(("#d3522c", "#e0673f")[(row + at) % 2], left, 4 + 5.2 * row, right - left, 4.4, 0.4))
    return rect("#e8d3c0", 1.5, 3.2, 29, 26.6) + "".join(rows)


def _screen() -> str:
    """A screen that can be rolled up, on a tripod."""
    return "".join(
        (
            stroke("#636363", 1.8, "M16 23v5M16 26l-6 4.5M16 26l6 4.5"),
            rect("#3a3a3e", 1, 2, 30, 3.6, 1.6),
            rect("#3a3a3e", 2.5, 5, 27, 17.5),
            rect("#f6f4fb", 4, 5.5, 24, 15.5),
            path("#44911b", "M5.5 19.5 12 11.5l4.5 5L19.5 13l7 6.5z"),
            circle("#fcd53f", 22, 9.5, 2.2),
            rect("#636363", 2, 21.8, 28, 2, 1),
        )
    )
