"""Banknotes by value: euro, dollar, pound and Swiss franc, each in its real colour with the value large."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from icon_library.drawings.figures import BOLD, written
from icon_library.drawings.shapes import circle, path, rect, stroke


@dataclass(frozen=True, slots=True)
class _Ink:
    """Of a note: its paper, the frame and the lower edge, the pale fields, the figures."""

    paper: str
    edge: str
    field: str
    figures: str


_GREEN = _Ink("#a9dba0", "#44911b", "#d8f2d0", "#1f5c1c")
_EURO = (
    ("five", "5", 26, _Ink("#c3c8cc", "#7d868c", "#e6eaec", "#3d464c")),
    ("ten", "10", 26.8, _Ink("#ff9a8f", "#c8312b", "#ffd6d1", "#7d1512")),
    ("twenty", "20", 27.6, _Ink("#83b8f0", "#1b66b5", "#cfe4fa", "#0f3f78")),
    ("fifty", "50", 28.4, _Ink("#ffb867", "#d9730d", "#ffe4c0", "#7d3d00")),
    ("hundred", "100", 29.2, _Ink("#8fd694", "#2b8a3e", "#d5f2d6", "#14522a")),
    ("two-hundred", "200", 30, _Ink("#f5d75e", "#b8960c", "#fff3b8", "#6b5200")),
)
_DOLLAR = (("one", "1"), ("two", "2"), ("five", "5"), ("ten", "10"), ("twenty", "20"), ("fifty", "50"), ("hundred", "100"))
_POUND = (
    ("five", "5", 26.5, _Ink("#7fd3cc", "#148f87", "#cdf2ee", "#0b514c")),
    ("ten", "10", 27.5, _Ink("#f0a96b", "#b35f16", "#ffe0c2", "#6b3300")),
    ("twenty", "20", 28.5, _Ink("#b99be6", "#6d45ad", "#e6daf8", "#3f2170")),
    ("fifty", "50", 29.5, _Ink("#f5858f", "#bd2436", "#ffd3d6", "#78101d")),
)
_FRANC = (
    ("ten", "10", 26.5, _Ink("#f9da5c", "#c29a08", "#fff3ba", "#6b5200")),
    ("twenty", "20", 27.4, _Ink("#f58a84", "#c22f2a", "#ffd5d2", "#7d1512")),
    ("fifty", "50", 28.3, _Ink("#92d486", "#3a8f2c", "#d9f3d3", "#1b5214")),
    ("hundred", "100", 29.2, _Ink("#86bdf0", "#1f6cb8", "#d2e7fa", "#0f3f78")),
    ("two-hundred", "200", 30, _Ink("#c9a283", "#80563a", "#ecdccf", "#4d2f1a")),
)


def drawings() -> Iterator[tuple[str, str]]:
    for name, value, width, ink in _EURO:
        yield f"{name}-euro-note", _note("€", value, width, ink, _ARCHES)
    for name, value in _DOLLAR:
        yield f"{name}-dollar-note", _note("$", value, 30, _GREEN, "")
    for name, value, width, ink in _POUND:
        yield f"{name}-pound-note", _note("£", value, width, ink, _WAVES)
    for name, value, width, ink in _FRANC:
        yield f"{name}-franc-note", _note("Fr", value, width, ink, "")
    yield "euro-note", _plain_note("€", _EURO[2][3])
    yield "pound-note", _plain_note("£", _POUND[2][3])
    yield "franc-note", _plain_note("Fr", _FRANC[0][3])
    yield "banknote", _plain_note("", _GREEN)


_ARCHES = "M13.5 22.5V13a3.5 3.5 0 0 1 7 0v9.5h1.8V13a3.5 3.5 0 0 1 7 0v9.5z"
_WAVES = "M12 20c4-4 7 2 11-1s5-2 7-1v4.6H12z"


def _note(sign: str, value: str, width: float, ink: _Ink, motif: str) -> str:
    """A note `width` wide: the currency's sign in a round field, the value beside it."""
    left, height = 16 - width / 2, 0.6 * width
    top = 16 - height / 2
    field = top + height / 2 - 0.4
    space = width - 13.4
    return "".join(
        (
            rect(ink.edge, left, top, width, height, 1.6),
            rect(ink.paper, left, top, width, height - 1.4, 1.6),
            stroke(ink.field, 0.8, f"M{left + 1.6:g} {top + 1.6:g}h{width - 3.2:g}v{height - 4.6:g}h{3.2 - width:g}z"),
            path(ink.field, motif, opacity=0.55) if motif else "",
            circle(ink.field, left + 6.6, field, 4.6),
            written(ink.figures, sign, (left + 6.6, field), 5.6, 5.2, BOLD),
            written(ink.figures, value, (left + 12.2 + space / 2, field), 8.2, space - 1.8, BOLD),
        )
    )


def _plain_note(sign: str, ink: _Ink) -> str:
    """A note of no certain value."""
    corners = "".join(circle(ink.edge, x, y, 1.2) for x in (5.5, 26.5) for y in (11.2, 19.4))
    return "".join(
        (
            rect(ink.edge, 1, 7, 30, 18, 1.6),
            rect(ink.paper, 1, 7, 30, 16.6, 1.6),
            stroke(ink.field, 0.8, "M2.8 8.8h26.4v13H2.8z"),
            corners,
            circle(ink.field, 16, 15.3, 5.6),
            written(ink.figures, sign, (16, 15.3), 7.4, 6.6, BOLD) if sign else circle(ink.paper, 16, 15.3, 3.2),
        )
    )
