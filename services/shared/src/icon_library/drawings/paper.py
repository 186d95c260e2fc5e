"""Sheets, notes, maps and what else of paper is written, handed out and folded at school."""

from __future__ import annotations

from collections.abc import Iterator

from icon_library.drawings.outlines import frilled, ring, star, turned
from icon_library.drawings.shapes import circle, ellipse, path, rect, stroke

EDGE, SHEET, INK = "#9b8fab", "#fbf8ff", "#46465a"


def drawings() -> Iterator[tuple[str, str]]:
    yield "sheet-of-paper", _sheet("")
    yield "lined-paper", _sheet(_lines())
    yield "grid-paper", _sheet(_squares())
    yield "stack-of-paper", _stack()
    yield (
        "colored-paper",
        path("#c99400", "M5 2.5h17l6 6V31H5z") + path("#fcd53f", "M4 1.5h17l6 6V29.5H4z") + path("#d9a010", "M21 1.5v6h6z"),
    )
    yield "worksheet", _worksheet()
    yield "test-paper", _test_paper()
    yield "essay", _essay()
    yield "certificate", _certificate()
    yield "report-card", _report_card()
    yield "map", _map()
    yield "flyer", _flyer()
    yield "brochure", _brochure()
    yield "invitation", _invitation()
    yield "letter", _letter()
    yield "sticky-note", _sticky_note()
    yield "list", _list()
    yield "origami-crane", _crane()
    yield "passport", _passport()


def _sheet(content: str) -> str:
    return (
        path(EDGE, "M5 1h16.5L28 7.5V31H5z".replace(".5", ".5"))
        + path(SHEET, "M5.9 1.9H21.5l5.6 5.6v22.6H5.9z")
        + content
        + path("#cdc4d6", "M21 1.5v6.5h6.5z")
    )


def _lines() -> str:
    return stroke("#f8312f", 0.9, "M10 2.5v27") + "".join(
        stroke("#55b4f0", 1, f"M6.5 {y:g}h20") for y in (11, 14.6, 18.2, 21.8, 25.4)
    )


def _squares() -> str:
    across = "".join(f"M6.5 {y:g}h20" for y in (11, 15, 19, 23, 27))
    down = "".join(f"M{x:g} {top:g}V30" for x, top in ((10, 2.5), (14, 2.5), (18, 2.5), (22, 8.5)))
    return stroke("#55b4f0", 0.9, f"{across}{down}M6.5 7h12.5")


def _stack() -> str:
    sheets = "".join(
        path(EDGE if n % 2 else "#cdc4d6", f"M1.5 {y:g} 16 {y + 7:g} 30.5 {y:g}v1.5L16 {y + 8.5:g} 1.5 {y + 1.5:g}z")
        for n, y in enumerate((21.5, 20, 18.5, 17, 15.5, 14, 12.5))
    )
    return sheets + path(EDGE, "M16 4.5 30.5 12 16 19.5 1.5 12z") + path(SHEET, "M16 4.5 29.5 11.5 16 18.5 2.5 11.5z")


def _worksheet() -> str:
    return _sheet(
        stroke(INK, 1.6, "M9 6.5h8")
        + stroke(
            "#0074ba",
            1.5,
            "M9 12.5h3M10.5 11v3M15 11.3l1.5-1V15M20 11.8h4M20 13.7h4M9 19h3M14.5 17.3h3"
            "L15.5 19.3c2.5 0 2.2 2.5-.2 2.5M20 18h4M20 20h4M9 26h3M10.5 24.5v3M15 24.5"
            "c.5-1 2.5-1 2.5.5S15 27 15 28h2.7M20 25h4M20 27h4",
        )
    )


def _test_paper() -> str:
    """A marked paper: ticks, a cross and a mark in a ring."""
    return _sheet(
        stroke(INK, 1.3, "M9 14h8M9 19h10M9 24h7")
        + stroke("#00a65a", 1.7, "M20.5 13.5l1.5 1.5 3-3.5M20.5 23.5l1.5 1.5 3-3.5")
        + stroke("#f8312f", 1.7, "M21.5 17.5l2.8 3M24.3 17.5l-2.8 3")
        + ring("#f8312f", 12.5, 7, 4.2, 3)
        + stroke("#f8312f", 1.3, "M11 9l1.5-4.2L14 9M11.6 7.7h1.9")
    )


def _essay() -> str:
    return _sheet(
        stroke(INK, 1.7, "M11 6.5h7")
        + "".join(
            stroke("#7b7b8c", 1.2, f"M9 {y:g}h{width:g}")
            for y, width in ((11, 15), (14, 15), (17, 13), (20, 15), (23, 14), (26, 8))
        )
    )


def _certificate() -> str:
    return (
        path("#f8312f", "M19.5 22.5 18 31l3.5-2 3.5 2-1.5-8.5z")
        + rect("#b98a4e", 1.5, 3.5, 29, 22.5, 1)
        + rect("#fff3d6", 2.5, 4.5, 27, 20.5, 0.5)
        + path("#d9a45b", "M4 6h24v17.5H4zm1 1v15.5h22V7z", fill_rule="evenodd")
        + stroke("#6d4534", 1.9, "M10 10.5h12")
        + stroke("#a07a50", 1.1, "M8 14h16M8 17h9M8 20h6")
        + frilled("#d9920a", 21.5, 20.5, 4.7, 12)
        + circle("#fcd53f", 21.5, 20.5, 4)
        + star("#d9920a", 21.5, 20.7, 2.6)
    )


def _report_card() -> str:
    rows = "".join(stroke("#7b7b8c", 1.3, f"M8 {y:g}h8") for y in (14, 18, 22, 26))
    return (
        rect("#0a4a7a", 4, 1, 24, 30, 1.5)
        + rect(SHEET, 5.5, 2.5, 21, 27, 0.8)
        + rect("#0074ba", 5.5, 2.5, 21, 6.5)
        + stroke(SHEET, 1.7, "M9 5.8h10")
        + star("#fcd53f", 23, 5.8, 2.5)
        + rows
        + stroke("#cdc4d6", 0.9, "M18.5 11.5v16")
        + stroke(
            "#f8312f",
            1.3,
            "M21 15l1.2-3 1.2 3M21.5 14h1.5M21 16.8v2.7h1.2"
            "c1.2 0 1.2-1.5 0-1.5 1 0 1-1.3 0-1.3zM21 23l1.2-3 1.2 3M21.5 22h1.5M23.4 25"
            "c-1-.8-2.6 0-2.4 1.2 0 1.3 1.5 1.8 2.4 1",
        )
    )


def _map() -> str:
    """A folded map with a way to a cross."""
    return (
        path("#8f6d3f", "M1.5 6.5 11 4l10 3 9.5-3v22.5L21 29.5l-10-3L1.5 29z")
        + path("#ffe2ad", "M1.5 5.5 11 3v22.5L1.5 28z")
        + path("#f0c98a", "M11 3l10 3v22.5l-10-3z")
        + path("#ffe2ad", "M21 6l9.5-3v22.5L21 28.5z")
        + path("#83cbff", "M1.5 19c4-1 6 1.5 9.5 1v5.5L1.5 28z")
        + path("#7cc65a", "M21 6l9.5-3v8c-3 .5-6 1-9.5-.5z")
        + stroke("#8c5543", 1.6, "M5 9c1.5 2.5 2 4 4.5 4.5M13.5 15l1.5 1M17.5 18.5l2 .5")
        + stroke("#f8312f", 2.4, "M22.5 16.5l4.5 4.5M27 16.5 22.5 21")
        + circle("#f8312f", 5, 8.5, 1.8)
    )


def _flyer() -> str:
    return turned(
        -8,
        rect("#0a7a44", 5, 1.5, 22, 29, 0.5),
        rect("#38c172", 5, 1.5, 22, 27.5, 0.5),
        star("#fcd53f", 16, 8.5, 6.5, 9, 0.7),
        stroke("#0a7a44", 1.5, "M13 8.7h6"),
        rect(SHEET, 8, 17, 16, 9.5, 0.5),
        stroke(INK, 1.2, "M10 19.5h12M10 21.8h9M10 24.1h10.5"),
    )


def _brochure() -> str:
    return (
        path("#0074ba", "M1.5 5 11 2.5V27L1.5 29.5z")
        + path("#83cbff", "M11 2.5 21 5v24.5L11 27z")
        + path("#00a6ed", "M21 5l9.5-2.5V27L21 29.5z")
        + stroke("#e6f6ff", 1.4, "M4 9.5l4.5-1.2M4 13l4.5-1.2M4 16.5l3-.8")
        + path("#fcd53f", "M13.5 8l5 1.3v6l-5-1.3z")
        + stroke("#0a4a7a", 1.2, "M13.5 18l5 1.3M13.5 21l5 1.3M13.5 24l3.5.9")
        + path(SHEET, "M23.5 9.5l4.5-1.2v6l-4.5 1.2z")
        + stroke("#e6f6ff", 1.4, "M23.5 19.5l4.5-1.2M23.5 23l4.5-1.2")
    )


def _invitation() -> str:
    """A card with a balloon that comes out of its envelope."""
    return (
        path("#ca0b4a", "M1.5 13 16 4l14.5 9v17h-29z")
        + rect(EDGE, 5, 1, 22, 24, 1)
        + rect("#fff3d6", 5, 1, 21.2, 24, 1)
        + stroke("#8d65c5", 1.3, "M16 10c0 2-1 2.5 0 5")
        + ellipse("#8d65c5", 16, 6.8, 3.7, 4.3)
        + stroke("#f8312f", 1.5, "M9.5 5.5v.1M22.5 5.5v.1M10 11v.1M22 11v.1M9 8.5h.1M23 8.5h.1")
        + path("#f985b8", "M1.5 13 13 22.5 1.5 30.5zM30.5 13 19 22.5l11.5 8z")
        + path("#f0568c", "M1.5 30.5 16 19.5l14.5 11z")
    )


def _letter() -> str:
    """A written sheet half out of its envelope."""
    return (
        path("#9b8fab", "M1.5 13.5 16 4l14.5 9.5V30h-29z")
        + rect("#cdc4d6", 5, 1.5, 22, 24, 0.8)
        + rect(SHEET, 5.8, 2.3, 20.4, 23, 0.5)
        + stroke("#7b7b8c", 1.4, "M9 6.5h7M9 10h14M9 13.5h14M9 17h9")
        + path("#dcd3e6", "M1.5 13.5 13 22.5 1.5 30zM30.5 13.5 19 22.5 30.5 30z")
        + path("#e9e2f1", "M1.5 30 16 19.8 30.5 30z")
        + stroke("#9b8fab", 1, "M2.5 29.3 16 19.8l13.5 9.5")
    )


def _sticky_note() -> str:
    return (
        path("#d9a010", "M3 4h26v19l-7 7.5H3z")
        + path("#fff478", "M3 3h26v18.5h-7.5V29H3z")
        + path("#f9c23c", "M3 3h26v4H3z")
        + path("#e0b020", "M29 21.5 21.5 29v-6a1.5 1.5 0 0 1 1.5-1.5z")
        + stroke("#8c7420", 1.5, "M7 12h17M7 16.5h17M7 21h9")
    )


def _list() -> str:
    return (
        rect(EDGE, 5, 1, 22, 30, 1.5)
        + rect(SHEET, 5.9, 1.9, 20.2, 28.2, 0.8)
        + stroke("#00a65a", 1.8, "M8.5 7.5l1.7 1.7 3-3.7M8.5 14.5l1.7 1.7 3-3.7")
        + rect("#cdc4d6", 8.5, 19.5, 4, 4, 0.8)
        + rect("#cdc4d6", 8.5, 25.3, 4, 3, 0.8)
        + stroke(INK, 1.5, "M15.5 7.5h8M15.5 14.5h7M15.5 21.5h8M15.5 27h5")
    )


def _crane() -> str:
    return (
        path("#0074ba", "M13 20 1.5 12l4.5 12z")
        + path("#005a9c", "M11 21 25 2.5 20 21z")
        + path("#00a6ed", "M6 24l8-7 7 1 6-8 4.5 1.5-3.5 1L22 24l-7 5z")
        + path("#83cbff", "M6 24l7.5-7L17 28l-2 1z")
        + path("#83cbff", "M14 17 15.5 1.5 22 18z")
        + path("#0074ba", "M27 10l4.5 1.5-3.7 1.2z")
    )


def _passport() -> str:
    return (
        rect("#5c0a1e", 5, 1.5, 23, 29.5, 2)
        + rect(SHEET, 6, 2.5, 21, 27.5, 1)
        + rect("#990838", 4, 1.5, 22.5, 28.5, 2)
        + ring("#fcd53f", 15.2, 12.5, 6.3, 5.3)
        + stroke("#fcd53f", 1, "M9.5 12.5h11.5M15.2 7c-4 3-4 8 0 11M15.2 7c4 3 4 8 0 11")
        + stroke("#fcd53f", 1.5, "M10 23h10.5M12 26h6.5")
    )
