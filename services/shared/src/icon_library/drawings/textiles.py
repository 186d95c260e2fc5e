"""Cloth and what is made of it or with it: bedding, curtains, fabric, lace, things to sew and knit."""

from __future__ import annotations

from collections.abc import Iterator

from icon_library.drawings.shapes import circle, ellipse, moved, path, rect, stroke


def drawings() -> Iterator[tuple[str, str]]:
    yield "blanket", _blanket()
    yield "pillow", _pillow()
    yield "cushion", _cushion()
    yield "quilt", _quilt()
    yield "curtains", _curtains()
    yield "bed-sheet", _bed_sheet()
    yield "fabric-roll", _fabric_roll()
    yield "lace", _lace()
    yield "patch", _patch()
    yield "handkerchief", _handkerchief()
    yield "napkin", _napkin()
    yield "bead-string", _bead_string()
    yield "knitting", _knitting()
    yield "sewing-machine", _sewing_machine()
    yield "ribbon-roll", _ribbon_roll()


def _blanket() -> str:
    """A checked blanket, folded."""
    fringe = "".join(stroke("#8a0a36", 1.2, f"M{x:g} 25v4.5") for x in range(5, 29, 3))
    return "".join(
        (
            fringe,
            rect("#8a0a36", 2.5, 4, 27, 8, 4),
            rect("#ca0b4a", 2.5, 8, 27, 18, 3),
            rect("#f8312f", 2.5, 4, 27, 18, 4),
            path("#ca0b4a", "M8 4h4v18H8zM20 4h4v18h-4z"),
            path("#fcd53f", "M9.5 4h1v18h-1zM21.5 4h1v18h-1zM2.5 12.5h27v1h-27z"),
            path("#8a0a36", "M2.5 21c0 1 1.5 2 3 2h21c1.5 0 3-1 3-2v1.5c0 1-1.3 2-3 2h-21c-1.7 0-3-1-3-2z"),
        )
    )


def _pillow() -> str:
    return "".join(
        (
            path(
                "#a99bb8",
                "M2.5 6.5c3 2.5 5 1 13.5 1s10.5 1.5 13.5-1c1.5 1 .5 3 0 5.5-.6 3.5-.6 6.5 0 10"
                " .5 2.5 1.5 4.5 0 5.5-3-2-5-.5-13.5-.5S5.5 25.5 2.5 27.5"
                "c-1.5-1-.5-3 0-5.5.6-3.5.6-6.5 0-10-.5-2.5-1.5-4.5 0-5.5z",
            ),
            path(
                "#f3eef8",
                "M2.5 5.5C5.5 8 7.5 4.5 16 4.5S26.5 8 29.5 5.5c1.5 1 .5 3 0 5.5-.6 3.5-.6 6 0 9 .5 2.5 1.5 4 0 5-3-2-5 .2-13.5.2"
                "S5.5 23 2.5 25c-1.5-1-.5-2.5 0-5 .6-3 .6-5.5 0-9-.5-2.5-1.5-4.5 0-5.5z",
            ),
            path("#83b8f0", "M8.5 5.6l2.6-.6v20.1l-2.6-.4zM14.7 4.5h2.6v20.7h-2.6zM20.9 5l2.6.6v19.1l-2.6.4z"),
            stroke("#cdc4d6", 1.2, "M4 8l2.5 2M28 8l-2.5 2M4 22.5 6.5 20M28 22.5 25.5 20"),
        )
    )


def _cushion() -> str:
    tassels = "".join(
        moved((stroke("#fcd53f", 2, "M3.5 3.5l3 3"), circle("#d9920a", 3.2, 3.2, 1.9)), f"rotate({turn} 16 16)")
        for turn in (0, 90, 180, 270)
    )
    return "".join(
        (
            tassels,
            path("#6d45ad", "M5 5c7 2 15 2 22 0-2 7-2 15 0 22-7-2-15-2-22 0 2-7 2-15 0-22z"),
            path("#8d65c5", "M5 5c7 2 15 2 22 0-2 7-2 14 0 20.5-7-2-15-2-22 0 2-6.5 2-13.5 0-20.5z"),
            stroke("#6d45ad", 1.3, "M16 15 9.5 9M16 15l6.5-6M16 15l-6.5 6.5M16 15l6.5 6.5"),
            circle("#fcd53f", 16, 15.3, 2.2),
        )
    )


def _quilt() -> str:
    """A quilt of patches, one corner turned up."""
    colours = ("#f8312f", "#fcd53f", "#00a6ed", "#8d65c5", "#44911b", "#ff822d", "#f985b8")
    patches = "".join(
        rect(colours[(column + 3 * row) % 7], 2.5 + 6.75 * column, 2.5 + 6.75 * row, 6.75, 6.75)
        for row in range(4)
        for column in range(4)
    )
    hearts = "".join(
        path("#fff", f"M{x:g} {y:g}c-2.6-1.7-2.4-3.6-1.2-3.6.7 0 1.2.6 1.2 1.1 0-.5.5-1.1 1.2-1.1 1.2 0 1.4 1.9-1.2 3.6z")
        for x, y in ((12.6, 7.7), (19.4, 14.4), (5.9, 21.2))
    )
    return "".join(
        (
            rect("#8c5543", 1, 1, 30, 30, 2),
            patches,
            stroke("#fff", 0.7, "M9.25 2.5v27M16 2.5v27M22.75 2.5v27M2.5 9.25h27M2.5 16h27M2.5 22.75h27"),
            hearts,
            path("#e1d8ec", "M31 19.5V31H19.5c3-1 4.5-2.5 4.5-7 4.5 0 6-1.5 7-4.5z"),
        )
    )


def _curtains() -> str:
    return "".join(
        (
            rect("#d3e9f5", 6, 5, 20, 24),
            path("#ca0b4a", "M3 5h11.5c0 8-2.5 12.5-7 15.5 1.5 3 2 6 2 9.5H3zM29 5H17.5c0 8 2.5 12.5 7 15.5-1.5 3-2 6-2 9.5H29z"),
            path("#f8312f", "M3 5h8.5c0 8-1.5 12-5.5 15.5.8 3 .9 6 .7 9.5H3zM29 5h-8.5c0 8 1.5 12 5.5 15.5-.8 3-.9 6-.7 9.5H29z"),
            stroke("#8a0a36", 1, "M6 7c0 6-.5 9-1.5 12M26 7c0 6 .5 9 1.5 12"),
            rect("#fcd53f", 3, 19, 5.5, 2.6, 1.2),
            rect("#fcd53f", 23.5, 19, 5.5, 2.6, 1.2),
            rect("#8c5543", 1.5, 3, 29, 2.8, 1.4),
            circle("#6d4534", 2.4, 4.4, 2),
            circle("#6d4534", 29.6, 4.4, 2),
        )
    )


def _bed_sheet() -> str:
    """A sheet hung on a line."""
    return "".join(
        (
            stroke("#9b9b9b", 1.4, "M1 5.5c10 3 20 3 30 0"),
            path("#cdc4d6", "M4.5 6.5c8 2 15 2 23 0L28.5 28c-3 2-5-.5-8 1s-5-.5-8.5.5-5.5 0-8.5-1z"),
            path("#f3eef8", "M4.5 6.5c8 2 15 2 23 0L28 26c-3 2-5-.5-8 1s-4.8-.5-8.3.5-5 0-8-1z"),
            stroke("#cdc4d6", 1.2, "M10 12l-.8 11M16 13v11M22.5 12l.8 10"),
            rect("#ff822d", 6.5, 3.5, 2.4, 6, 1),
            rect("#ff822d", 23.1, 3.5, 2.4, 6, 1),
        )
    )


def _fabric_roll() -> str:
    """A roll of cloth with its end laid out."""
    return "".join(
        (
            path("#0074ba", "M6 13h19.5l5 16H3.5z"),
            path("#00a6ed", "M6 13h19.5l4.3 14H4z"),
            *(circle("#fff", x, y, 1.1) for x, y in ((9, 20), (15, 20), (21, 20), (12, 24), (18, 24), (24, 24))),
            rect("#0084ce", 4, 3, 24, 11, 5.5),
            rect("#0074ba", 4, 10.5, 24, 3.5, 1.7),
            *(circle("#fff", x, 7, 1.1) for x in (13, 18, 23)),
            ellipse("#83cbff", 6.5, 8.5, 4, 5.5),
            ellipse("#0074ba", 6.5, 8.5, 2.6, 3.9),
            ellipse("#e3a95c", 6.5, 8.5, 1.5, 2.3),
        )
    )


def _lace() -> str:
    """A strip of lace on dark cloth."""
    scallops = "".join(
        circle("#fff", x, 19.5, 3.9) + circle("#8d65c5", x, 20, 1.4) + circle("#8d65c5", x - 2.2, 15.5, 0.8)
        for x in (4.75, 12.25, 19.75, 27.25)
    )
    holes = "".join(circle("#8d65c5", x, 12, 1.3) for x in range(4, 30, 4))
    return rect("#8d65c5", 1, 4, 30, 24, 2) + rect("#fff", 1, 9.5, 30, 10) + scallops + holes


def _patch() -> str:
    """A piece of cloth to mend clothes with, stitched at its edge."""
    return "".join(
        (
            rect("#1f5fa0", 3, 3, 26, 26, 4),
            rect("#3f86cc", 3, 3, 26, 24.5, 4),
            path("#f8312f", "M16 23c-6-4-8-6.5-8-9.2 0-4.4 5.7-5.4 8-1.8 2.3-3.6 8-2.6 8 1.8 0 2.7-2 5.2-8 9.2z"),
            path(
                "none",
                "M6 8.5A2.5 2.5 0 0 1 8.5 6h15A2.5 2.5 0 0 1 26 8.5v13.5a2.5 2.5 0 0 1-2.5 2.5h-15A2.5 2.5 0 0 1 6 22z",
                stroke="#fff",
                stroke_width=1.2,
                stroke_dasharray="2.4 1.6",
            ),
        )
    )


def _handkerchief() -> str:
    """A handkerchief held up at its middle, its corners hanging."""
    return "".join(
        (
            path(
                "#b9aec6",
                "M16 1.5c2 0 3 1.5 3.5 4 2 7 6.5 10 11 15.5"
                "l-6 .5-2.5 9-5-5.5-3.5 6-3.5-7-7 2-1.5-6c5-4.5 8-8 10.5-14.5.5-2.5 1.5-4 4-4z",
            ),
            path(
                "#f3eef8",
                "M16 1.5c2 0 3 1.5 3.5 4C21.5 12.5 26 15 30.5 20"
                "l-6 .5-2.5 8-5-5.5-3.5 6-3.5-7-7 2L2 18.5C7 14.5 9.5 12 12 5.5c.5-2.5 2-4 4-4z",
            ),
            stroke("#00a6ed", 1.4, "M4.5 18.8 5 21.5l6-1.8 2.8 5.4 2.9-5L21 24.5l1.7-6 3.3-.3"),
            stroke("#cdc4d6", 1.2, "M14.5 7c-.5 4.5-1.8 7.5-4 10.5M16.5 7.5c.2 4 .2 7 .2 10M18 7c.8 4 2 6.5 4 9"),
        )
    )


def _napkin() -> str:
    """A paper napkin, folded in four."""
    return "".join(
        (
            path("#a99bb8", "M5 3.5h22l3.5 24.5-1.5 2H6.5z"),
            path("#cdc4d6", "M4 2.5h22.5l2.5 24-1.5 1.7H5.5z"),
            path("#f3eef8", "M2.5 3.5A1.5 1.5 0 0 1 4 2h21.5l1.5 23.5-1 1H4a1.5 1.5 0 0 1-1.5-1.5z"),
            stroke("#4fbf7f", 1.5, "M6 26V5.5h20"),
            path(
                "#f8312f",
                "M14.5 19.5c-3.6-2.4-4.8-4-4.8-5.6 0-2.7 3.4-3.3 4.8-1.2 1.4-2.1 4.8-1.5 4.8 1.2 0 1.6-1.2 3.2-4.8 5.6z",
            ),
            *(
                circle("#4fbf7f", x, y, 0.9)
                for x, y in ((9.5, 9), (14.5, 8.6), (19.5, 9), (22.5, 13), (22.5, 18.5), (9.5, 22.5), (14.5, 23.2), (20, 22.5))
            ),
        )
    )


def _bead_string() -> str:
    """Beads on a string whose ends hang loose."""
    places = ((5, 14.5), (8.7, 18.6), (13.7, 19.6), (18.2, 17), (21.6, 13), (26, 11.2))
    colours = ("#f8312f", "#fcd53f", "#00a6ed")
    return stroke("#8c5543", 1.3, "M1.5 7c2 16 11 16 16.5 10.5S27 9 30.5 21") + "".join(
        circle(colours[at % 3], x, y, 3) + circle("#fff", x - 0.9, y - 1.1, 0.8) for at, (x, y) in enumerate(places)
    )


def _knitting() -> str:
    return "".join(
        (
            stroke("#e3a95c", 2, "M29 4 8 25M3 4l21 21"),
            circle("#f8312f", 29, 3.5, 2.2),
            circle("#f8312f", 3, 3.5, 2.2),
            circle("#0074ba", 16, 19, 11.5),
            circle("#00a6ed", 15.6, 18.6, 10.8),
            stroke(
                "#0074ba", 1.5, "M7 14.5c6 0 12 4 14.5 13M6 20c5-.5 9 2.5 10.5 8.5M13 8.5c7 1 12 6 13 13M18.5 8.5c3 1.5 5.5 4 7 7"
            ),
            stroke("#0074ba", 1.8, "M23 27c2 2.5 5 3 7.5 1.5"),
        )
    )


def _sewing_machine() -> str:
    return "".join(
        (
            rect("#f8312f", 11.5, 2, 3, 4, 0.8),
            path("#0074ba", "M5 6h22a3 3 0 0 1 3 3v15h-8v-9H12v3H5a3 3 0 0 1-3-3V9a3 3 0 0 1 3-3z"),
            path("#00a6ed", "M5 6h22a3 3 0 0 1 3 3v1.5H2V9a3 3 0 0 1 3-3z"),
            rect("#9b9b9b", 6, 18, 2, 4),
            stroke("#636363", 1, "M7 21v4"),
            rect("#8c5543", 1, 24, 30, 5, 1.5),
            rect("#a56953", 1, 24, 30, 2.2, 1.1),
            circle("#fcd53f", 26, 14.5, 2.4),
            stroke("#f8312f", 0.9, "M13 3.5 7 8.5V18"),
        )
    )


def _ribbon_roll() -> str:
    return "".join(
        (
            path("#d9508f", "M16 24.5h13l-2 3 2 3H15c-3 0-4-6 1-6z"),
            ellipse("#f985b8", 14, 15.5, 12.5, 13),
            circle("#d9508f", 14, 15.5, 9.6),
            circle("#f985b8", 14, 15.5, 8.4),
            circle("#d9508f", 14, 15.5, 5.8),
            circle("#f3eef8", 14, 15.5, 4.6),
            circle("#cdc4d6", 14, 15.5, 2.4),
            path("#f985b8", "M14 25.5h14l-2 2.5 2 2.5H14z"),
        )
    )
