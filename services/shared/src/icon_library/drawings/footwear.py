"""What is worn on feet, and laces."""

from __future__ import annotations

from collections.abc import Iterator

from icon_library.drawings.shapes import circle, moved, path, rect, stroke


def drawings() -> Iterator[tuple[str, str]]:
    yield "pair-of-shoes", _shoe(2.5, 0, "#c41230", "#8a0a20", "#cdc4d6") + _shoe(0, 11, "#f8312f", "#ca0b4a", "#f3eef8")
    yield "rubber-boot", _boot(5.5, "#fcd53f", "#d9920a", "#a86f00")
    yield "slipper", _slipper(-2)
    yield "sandal", moved((_sandal(16),), "rotate(20 16 16)")
    yield "rubber-boots", _boot(10.5, "#d9920a", "#b8780a", "#8a5a00") + _boot(0, "#fcd53f", "#d9920a", "#a86f00")
    yield "slippers", moved((_slipper(-3),), "translate(3.6 -.2)scale(.88)") + moved((_slipper(3),), "scale(.88)translate(.5 5)")
    yield "sandals", _sandal(9) + _sandal(23)
    yield "shoelace", _shoelace()


def _shoe(left: float, top: float, upper: str, shade: str, sole: str) -> str:
    return moved(
        (
            path(upper, "M1.5 14V5.5C1.5 3.5 3 2 4.5 1.5c1.5 2 4.5 2 6.5 0l2-.5c2 4.5 5.5 7.5 10.5 8.5 3.8.8 5.5 2 5.5 4.5z"),
            path(shade, "M22 9.2c.5.1 1 .2 1.5.3 3.8.8 5.5 2 5.5 4.5h-9c0-2 .7-3.6 2-4.8zM1.5 8.5c3 .3 4.5 2 4.5 5.5H1.5z"),
            rect(sole, 1, 13.5, 28.5, 4.5, 2),
            rect("#9b8fab", 1, 16.2, 28.5, 1.8, 0.9),
            stroke("#fff", 1.4, "M13 6.2l3-2M15.5 8.5l2.6-2.2M18.5 10l2-2.2"),
        ),
        f"translate({left:g} {top:g})",
    )


def _boot(left: float, rubber: str, shade: str, sole: str) -> str:
    return moved(
        (
            path(rubber, "M2.5 3h9v15.5c0 1.5 1 2.3 3 2.8 4 1 6 2.2 6 5.7H2.5z"),
            path(shade, "M2.5 3h9v3.5h-9z"),
            path(sole, "M2 26.5h19v1.5a1.5 1.5 0 0 1-1.5 1.5h-16A1.5 1.5 0 0 1 2 28z"),
        ),
        f"translate({left:g})",
    )


def _slipper(drop: float = 0) -> str:
    """A house shoe from the side: a round toe, a fluffy edge, an open back."""
    edge = ((15, 10.6), (17.4, 13.2), (19, 16.4), (20, 19.8))
    fluff = "".join(circle("#cdc4d6", x, y + drop + 0.4, 2.7) for x, y in edge) + "".join(
        circle("#f3eef8", x - 0.3, y + drop, 2.2) for x, y in edge
    )
    return "".join(
        (
            path("#e8b98a", f"M14 {23 + drop:g}c6-3.5 13-3.5 16.8-1.5V{24 + drop:g}H14z"),
            path("#d9508f", f"M1 {23 + drop:g}C.5 14 7 9 14 8.5c3 1.5 5 9 7 14.5z"),
            path("#f985b8", f"M1.2 {22 + drop:g}C1 14 7 9 13.5 8.5c3 1.5 5 8 6.5 13.5z"),
            fluff,
            path("#8c5543", f"M1 {22.5 + drop:g}h30v2.5a2.5 2.5 0 0 1-2.5 2.5H4a3 3 0 0 1-3-3z"),
            circle("#d9508f", 8.5, 16.2 + drop, 2.8),
            circle("#ffc1da", 7.8, 15.5 + drop, 1.1),
        )
    )


def _sandal(cx: float) -> str:
    return "".join(
        (
            path("#8c5543", f"M{cx - 6:g} 10c0-11 12-11 12 0 0 5-1 8-1 12 0 10-10 10-10 0 0-4-1-7-1-12z"),
            path("#d3a36a", f"M{cx - 4.6:g} 10c0-9 9.2-9 9.2 0 0 5-1 8-1 12 0 8-7.2 8-7.2 0 0-4-1-7-1-12z"),
            stroke(
                "#6d4534",
                2.6,
                f"M{cx - 5.8:g} 8.5c3-2 8.6-2 11.6 0M{cx - 5.6:g} 13.5c3-2 8.2-2 11.2 0M{cx - 4.8:g} 22.5c3-3 6.6-3 9.6 0",
            ),
            rect("#fcd53f", cx + 2, 11, 2.4, 2.6, 0.5),
        )
    )


def _shoelace() -> str:
    return "".join(
        (
            stroke("#f8312f", 2.4, "M16 16C8 6 2 9 3.5 13S12 18 16 16s8-9 12.5-5S24 19 16 16z"),
            stroke("#f8312f", 2.4, "M16 16c-3 4-5 6-9 9.5M16 16c3 4 5 6 9 9.5"),
            circle("#ca0b4a", 16, 15.8, 2.6),
            stroke("#9b9b9b", 2.6, "M7 25.5 4.5 28M25 25.5l2.5 2.5"),
        )
    )
