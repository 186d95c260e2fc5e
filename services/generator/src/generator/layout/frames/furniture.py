"""Frames of what things lie on or stand in: shelves, drawers, tables, benches, beds."""

from __future__ import annotations

from generator.layout.frames.sketch import Margins, Sketch, disc, line, polygon, slab, spread


def shelf(s: Sketch) -> Margins:
    """Boards above and below between two posts."""
    u, w, h = s.u, s.w, s.h
    for x in (-13 * u, w - 7):
        s.back(slab(x, -6 * u, 13 * u + 7, h + 32 * u, 3))
    s.back(slab(-18 * u, -12 * u, w + 36 * u, 12 * u + 8, 3))
    s.part(slab(-13 * u, h - 1, w + 26 * u, 12 * u, 2))
    return Margins(18, 12, 26)


def drawer(s: Sketch) -> Margins:
    """An open drawer: its sides, its front with the knob."""
    u, w, h, cx = s.u, s.w, s.h, s.cx
    s.back(slab(-6 * u, -6 * u, w + 12 * u, h + 12 * u, 12))
    s.part(slab(-14 * u, h - 2, w + 28 * u, 30 * u, 6 * u))
    s.part(slab(cx - 16 * u, h + 8 * u, 32 * u, 10 * u, 5 * u), "fill")
    return Margins(14, 6, 28)


def table(s: Sketch) -> Margins:
    """A board that stands over, on two legs."""
    u, w, h = s.u, s.w, s.h
    _legs(s, 34)
    s.part(slab(-18 * u, h - 1, w + 36 * u, 12 * u, 5 * u))
    return Margins(18, 0, 39)


def desk(s: Sketch) -> Margins:
    """A board on two legs, with drawers under one side."""
    u, w, h = s.u, s.w, s.h
    _legs(s, 34)
    wide = min(66 * u, w * 0.45)
    s.back(slab(w - 4 * u - wide, h + 8 * u, wide, 24 * u, 3))
    s.lines_behind(line((w - 4 * u - wide, h + 21 * u), (w - 4 * u, h + 21 * u)))
    knobs = "".join(disc(w - 4 * u - wide / 2, h + y * u, 2 * u) for y in (16, 26.5))
    s.part(slab(-18 * u, h - 1, w + 36 * u, 12 * u, 5 * u))
    s.spot(knobs)
    return Margins(18, 0, 39)


def _legs(s: Sketch, length: float) -> None:
    for x in (2 * s.u, s.w - 13 * s.u):
        s.back(slab(x, s.h, 11 * s.u, (length + 5) * s.u, 2))


def bench(s: Sketch) -> Margins:
    """A back board, a seat, legs that stand apart."""
    u, w, h = s.u, s.w, s.h
    for x in (8 * u, w - 18 * u):
        s.back(slab(x, -8 * u, 10 * u, 30 * u, 2))
    s.back(slab(-10 * u, -20 * u, w + 20 * u, 12 * u, 5 * u))
    for foot, top in ((2 * u, 12 * u), (w - 2 * u, w - 12 * u)):
        s.back(polygon((foot - 5 * u, h + 28 * u), (top - 5 * u, h), (top + 5 * u, h), (foot + 5 * u, h + 28 * u)))
    s.part(slab(-14 * u, h - 1, w + 28 * u, 11 * u, 5 * u))
    return Margins(14, 20, 28)


def bed(s: Sketch) -> Margins:
    """A high head, a low foot, a rail between them."""
    u, w, h = s.u, s.w, s.h
    s.back(slab(-16 * u, -16 * u, 16 * u + 8, h + 40 * u, 6 * u))
    s.back(slab(w - 8, h * 0.4, 16 * u + 8, h * 0.6 + 24 * u, 6 * u))
    s.part(slab(-4 * u, h - 2, w + 8 * u, 14 * u, 3))
    return Margins(16, 16, 24)


def board(s: Sketch) -> Margins:
    """A wooden edge and a ledge with chalk."""
    u, w, h = s.u, s.w, s.h
    s.back(slab(-10 * u, -10 * u, w + 20 * u, h + 20 * u, 8 * u))
    s.part(slab(w * 0.2, h + 6 * u, w * 0.6, 9 * u, 3 * u))
    s.part(slab(w * 0.5, h + 2 * u, min(22 * u, w * 0.2), 5 * u, 2 * u), "fill")
    return Margins(10, 10, 15)


def fridge(s: Sketch) -> Margins:
    """A thick door with a seam and a handle, on feet."""
    u, w, h = s.u, s.w, s.h
    for x in (10 * u, w - 22 * u):
        s.back(slab(x, h, 12 * u, 16 * u, 2))
    s.back(slab(-9 * u, -22 * u, w + 18 * u, h + 32 * u, 14 * u))
    s.lines_behind(line((-9 * u, -7 * u), (w + 9 * u, -7 * u)))
    s.part(slab(w + 2 * u, h * 0.3, 5 * u, min(40 * u, h * 0.4), 2.5 * u), "fill")
    s.lines_behind("".join(line((x, -16 * u), (x + 6 * u, -16 * u)) for x in spread(w * 0.75, w, 10 * u)))
    return Margins(9, 22, 16)


def cupboard(s: Sketch) -> Margins:
    """Two open doors, a ledge above, feet."""
    u, w, h = s.u, s.w, s.h
    for x in (6 * u, w - 22 * u):
        s.back(slab(x, h, 16 * u, 16 * u, 2))
    for edge, out in ((2, -24 * u), (w - 2, w + 24 * u)):
        s.back(polygon((edge, -2), (out, -9 * u), (out, h + 10 * u), (edge, h + 2)))
        knob = edge + (out - edge) * 0.72
        s.lines_behind(line((knob, h / 2 - 9 * u), (knob, h / 2 + 9 * u)), 3)
    s.back(slab(-3 * u, h - 14, w + 6 * u, 14 + 7 * u, 3))
    s.back(slab(-7 * u, -13 * u, w + 14 * u, 13 * u + 10, 4))
    return Margins(24, 13, 16)


DRAWINGS = (shelf, drawer, table, desk, bench, bed, board, fridge, cupboard)
