"""Figures and currency signs as strokes: a picture carries no text, so that it needs no font."""

from __future__ import annotations

from icon_library.drawings.shapes import moved, stroke

# Each on a field of 6 by 10.
_FIGURES = {
    "0": "M3 0C1 0 0 2 0 5s1 5 3 5 3-2 3-5S5 0 3 0z",
    "1": "M1.2 2 3.8 0v10",
    "2": "M.2 2.6C.4 1 1.6 0 3 0c1.7 0 2.9 1.1 2.9 2.7C5.9 5 .2 7.5.2 10H6",
    "5": "M5.5 0H1L.6 4.4C1.2 4 2 3.7 2.9 3.7 4.7 3.7 6 5 6 6.8S4.7 10 2.9 10C1.6 10 .6 9.4 0 8.4",
    "/": "M5.4-.5.6 10.5",
    "¢": "M5.4 3.2C4.9 2.5 4.1 2 3.2 2 1.5 2 .3 3.3.3 5s1.2 3 2.9 3c.9 0 1.7-.5 2.2-1.2M3.2.6v8.8",
    "$": "M5.6 2.6C5.2 1.5 4.2 1 3 1 1.5 1 .4 1.8.4 3s1 1.7 2.6 2 2.7.8 2.7 2.1S4.5 9 3 9 .5 8.4.2 7.3M3-.4v10.8",
    "€": "M5.8 1.4C5.2.6 4.4.2 3.6.2 1.8.2.8 2.3.8 5s1 4.8 2.8 4.8c.8 0 1.6-.4 2.2-1.2M-.4 4h4.4M-.4 6h3.8",
    "£": "M5.4 2.2C5.2.9 4.4.2 3.4.2 2 .2 1.3 1.3 1.6 2.9L2 5c.4 2-.2 4-1.6 5H6M.2 5.2h4",
    "c": "M5.4 4.2C4.9 3.5 4.2 3 3.3 3 1.6 3 .4 4.5.4 6.5S1.6 10 3.3 10c.9 0 1.6-.5 2.1-1.2",
    "F": "M6 0H.8v10M.8 4.8h4.4",
    "p": "M.6 3v9.5M.6 6.5C.6 4.5 1.7 3 3.2 3S5.8 4.5 5.8 6.5 4.7 10 3.2 10 .6 8.5.6 6.5",
    "R": "M.8 10V0h2.4c1.7 0 2.7 1 2.7 2.6S4.9 5.2 3.2 5.2H.8M3.2 5.2 6 10",
    "r": "M1 3v7M1 6.2C1.2 4.4 2.6 3 4.8 3.3",
    "t": "M2.4.6v7c0 1.7.9 2.4 2.8 2.3M.4 3.2h4.8",
}
_ADVANCE = 8.4


def written(value: str, ink: str, cx: float, cy: float, width: float, height: float) -> str:
    """The figures of `value` centred at (`cx`, `cy`), as large as a field of `width` by `height` allows."""
    natural = 6 + _ADVANCE * (len(value) - 1)
    scale = min(width / natural, height / 10)
    left = cx - natural * scale / 2
    return "".join(
        moved(
            (stroke(ink, 1.9, _FIGURES[sign]),),
            f"translate({left + place * _ADVANCE * scale:.3g} {cy - 5 * scale:.3g})scale({scale:.3g})",
        )
        for place, sign in enumerate(value)
    )
