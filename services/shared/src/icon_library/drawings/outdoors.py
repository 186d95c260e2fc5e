"""Gardens, playgrounds and farms."""

from __future__ import annotations

from collections.abc import Iterator

from icon_library.drawings.shapes import circle, path, rect, stroke


def drawings() -> Iterator[tuple[str, str]]:
    yield "garden", _garden_bed()
    yield "flower-bed", _flower_bed()
    yield "greenhouse", _greenhouse()
    yield "fence", _fence()
    yield "paddock", _paddock()
    yield "well", _well()
    yield "playground", _playground()
    yield "barn", _barn()
    yield "farm", _farm()


def _garden_bed() -> str:
    rows = "".join(
        path("#00a650", f"M{x:g} {y:g}c-2.5-.5-3.5-2-3.5-4 2 0 3.5 1 3.5 3 0-2 1.5-3 3.5-3 0 2-1 3.5-3.5 4z")
        for y in (12.5, 24.5)
        for x in (8, 16, 24)
    )
    return rect("#6d4534", 1.5, 12, 29, 7, 3) + rect("#6d4534", 1.5, 23.5, 29, 7, 3) + rows


def _flower_bed() -> str:
    blooms = "".join(
        stroke("#2e7d2e", 1.3, f"M{x:g} {y:g}V24")
        + "".join(circle(colour, x + dx, y + dy, 1.9) for dx, dy in ((0, -2.1), (2.1, 0), (0, 2.1), (-2.1, 0)))
        + circle("#fcd53f", x, y, 1.5)
        for colour, x, y in (
            ("#f8312f", 6, 11),
            ("#8d65c5", 12.6, 7),
            ("#ff822d", 19.4, 7),
            ("#f8527a", 26, 11),
            ("#f985b8", 16, 15.5),
        )
    )
    leaves = path(
        "#44911b",
        "M3 24c-.5-3.5 1-5 3.5-5 1 0 2 .5 2.5 1.5 1-1.5 2-2 3.5-2s2.5 1 3.5 2c1-1 2-2 3.5-2s2.5.5 3.5 2"
        "c.5-1 1.5-1.5 2.5-1.5 2.5 0 4 1.5 3.5 5z",
    )
    stones = "".join(rect(("#b5b5b8", "#9b9b9b")[at % 2], 1.2 + 4.950 * at, 25.5, 4.7, 4.5, 1.8) for at in range(6))
    return blooms + leaves + rect("#6d4534", 2, 22.5, 28, 5, 2) + stones


def _greenhouse() -> str:
    return "".join(
        (
            path("#d9f2e3", "M16 2.5 29.5 11v18.5h-27V11z"),
            path("#b0e0c4", "M16 2.5 29.5 11h-27z"),
            path(
                "#44911b",
                "M6 29V24c-2 0-3-1.5-3-3.5 2 0 3 1 3.5 2.5.5-1.5 1.5-2.5 3.5-2.5 0 2-1 3.5-3 3.5v5zM24.5 29V22"
                "c-2 0-3-1.5-3-3.5 2 0 3 1 3.5 2.5.5-1.5 1.5-2.5 3-2.5 0 2-1 3.5-2.5 3.5v7z",
            ),
            circle("#f8312f", 5, 26, 1.3),
            circle("#f8312f", 26.5, 25, 1.3),
            stroke("#2e7d46", 1.7, "M16 2.5 29.5 11v18.5h-27V11zM2.5 11h27M9.5 7v22.5M22.5 7v22.5M2.5 18h7M22.5 18h7M16 2.5V14"),
            rect("#2e7d46", 11, 14, 10, 15.5, 0.6),
            rect("#e8f8ef", 12.5, 15.5, 7, 6.5),
            circle("#fcd53f", 19.5, 24, 0.9),
        )
    )


def _fence() -> str:
    pickets = "".join(
        path("#e8b06a", f"M{1.2 + 5.1 * at:g} 9 {3.3 + 5.1 * at:g} 5l2.1 4v19h-4.2z")
        + path("#c98a3f", f"M{3.3 + 5.1 * at:g} 5l2.1 4v19h-1.3V8z")
        for at in range(6)
    )
    return rect("#a5642a", 0.5, 12, 31, 3) + rect("#a5642a", 0.5, 21, 31, 3) + pickets + rect("#5db53a", 0.5, 27.5, 31, 3, 1.5)


def _paddock() -> str:
    """A pen: grass with a rail fence all round."""
    return "".join(
        (
            path("#86d72f", "M7 10h18l6 17.5H1z"),
            stroke("#8c5543", 1.6, "M7 6.5h18M7 10h18"),
            "".join(rect("#6d4534", x, 4.5, 2, 7.5, 0.5) for x in (6.5, 12.2, 17.8, 23.5)),
            stroke("#44911b", 1.3, "M10 16l1 2 1-2M20 14.5l1 2 1-2M15 19l1 2 1-2"),
            stroke("#8c5543", 1.6, "M7 7.5 1.5 20M25 7.5 30.5 20M7 10.5 1.5 24M25 10.5 30.5 24"),
            stroke("#a56953", 2.6, "M1.5 21h29M1.5 26h29"),
            "".join(rect("#8c5543", x, 17.5, 3, 13, 0.8) for x in (0.5, 9.8, 19.2, 28.5)),
        )
    )


def _well() -> str:
    return "".join(
        (
            rect("#8c5543", 5, 8, 2.5, 14),
            rect("#8c5543", 24.5, 8, 2.5, 14),
            path("#f8312f", "M16 1.5 30.5 9.5H1.5z"),
            path("#ca0b4a", "M1.5 9h29v2.2h-29z"),
            rect("#6d4534", 7, 12.5, 18, 2, 0.8),
            stroke("#d3a36a", 1.2, "M16 14v5"),
            path("#00a6ed", "M13 18.5h6l-.8 4.5h-4.4z"),
            path("#9b9b9b", "M3 21.5h26V28a2.5 2.5 0 0 1-2.5 2.5h-21A2.5 2.5 0 0 1 3 28z"),
            rect("#c7c7cc", 1.5, 20.5, 29, 3, 1.2),
            stroke("#6d6d73", 1, "M3.5 27h25M9 24v3M16 24v3M23 24v3M12.5 27v3M19.5 27v3"),
        )
    )


def _playground() -> str:
    """A swing and a slide on the grass."""
    return "".join(
        (
            rect("#86d72f", 0.5, 27.5, 31, 3, 1.5),
            stroke("#0074ba", 1.8, "M1.5 28.5 4 5h9.5L16 28.5"),
            stroke("#9b9b9b", 1.1, "M6.5 5.5v14M11 5.5v14"),
            rect("#f8312f", 5.5, 19.5, 6.5, 2, 0.6),
            stroke("#8c5543", 1.8, "M19 28.5V8M23 28.5V8M19 13h4M19 17.5h4M19 22h4"),
            path("#f8312f", "M17.5 3.5 21 1l3.5 2.5V5h-7z"),
            path("#fcd53f", "M22 10.5c3.5 1 3.5 8 5.5 12 .8 1.8 2 2.5 4 2.5v3c-3.5 0-5.5-1.5-6.8-4-2-4-1.7-9.5-2.7-10.5z"),
        )
    )


def _barn() -> str:
    return "".join(
        (
            path("#ca0b4a", "M4 14h24v14.5a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1z"),
            path("#e0284f", "M16 3.5 26 8l2 6.5H4L6 8z"),
            stroke("#636363", 2.2, "M3 14.5 6 8l10-4.5L26 8l3 6.5"),
            rect("#fff", 9.5, 17.5, 13, 12, 0.5),
            path("#a00a3c", "M10.5 18.5H21.5V29.5H10.5z"),
            stroke("#fff", 1.2, "M10.5 18.5 21.5 29.5M21.5 18.5 10.5 29.5"),
            rect("#fff", 13.5, 8.5, 5, 4.5, 0.5),
        )
    )


def _farm() -> str:
    """A barn and a silo behind a field."""
    return "".join(
        (
            circle("#fcd53f", 27, 5, 3),
            rect("#b5b5b8", 2.5, 7, 6.5, 15),
            path("#636363", "M2.5 7.5a3.250 3.250 0 0 1 6.5 0z"),
            stroke("#8d8d92", 0.9, "M2.5 11.5H9M2.5 15.5H9"),
            path("#ca0b4a", "M10.5 12h15v10h-15z"),
            path("#e0284f", "M18 4.5l6.5 3 1.5 5H10l1.5-5z"),
            stroke("#636363", 1.5, "M9.8 12.5 11.5 7.5 18 4.5l6.5 3 1.7 5"),
            rect("#fff", 14, 14.5, 8, 7.5),
            stroke("#ca0b4a", 1.1, "M14.5 15l7 6.5M21.5 15l-7 6.5"),
            path("#86d72f", "M1 21.5h30v7a2 2 0 0 1-2 2H3a2 2 0 0 1-2-2z"),
            stroke("#8c5543", 1.9, "M2 25c9-2 19-2 28 0M2 28.5c9-2 19-2 28 0"),
        )
    )
