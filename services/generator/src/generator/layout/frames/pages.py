"""Frames of paper: calendars, pages, books."""

from __future__ import annotations

from generator.layout.frames.sketch import Margins, Sketch, line, polygon, slab, spread


def calendar(s: Sketch) -> Margins:
    """A sheet that hangs from rings."""
    u, w = s.u, s.w
    s.back(slab(-4 * u, -17 * u, w + 8 * u, 17 * u + 20, 8 * u))
    for x in spread(0, w, 36 * u, 2):
        s.back(slab(x - 3.5 * u, -25 * u, 7 * u, 17 * u, 3.5 * u), "fill")
    return Margins(4, 25, 0)


def page(s: Sketch) -> Margins:
    """The sheets behind, and a corner that is bent."""
    u, w, h = s.u, s.w, s.h
    for step in (12 * u, 6 * u):
        s.back(slab(step, step, w, h, 8), "fill")
    s.back(slab(-4 * u, -7 * u, w + 4 * u, h + 7 * u, 6))
    s.part(polygon((w - 20 * u, -7 * u), (w - 20 * u, 8 * u), (w, 8 * u)), "fill")
    s.lines_behind(line((-4 * u, 18), (-4 * u, h - 18)), 1)
    return Margins(12, 7, 12)


def book(s: Sketch) -> Margins:
    """Covers that stand over, and the spine."""
    u, w, h = s.u, s.w, s.h
    s.back(slab(-20 * u, -8 * u, w + 30 * u, h + 16 * u, 8 * u))
    s.lines_behind(line((-9 * u, -8 * u), (-9 * u, h + 8 * u)))
    s.lines_behind("".join(line((w + x * u, 10), (w + x * u, h - 10)) for x in (3, 6)), 1)
    return Margins(20, 8, 8)


DRAWINGS = (calendar, page, book)
