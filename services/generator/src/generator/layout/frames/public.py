"""Frames of large buildings: offices, hospitals, factories, museums."""

from __future__ import annotations

from generator.layout.frames.sketch import Margins, Sketch, at, line, polygon, slab, spread


def _ground(s: Sketch) -> None:
    s.back(slab(-12 * s.u, s.h - 2, s.w + 24 * s.u, 11 * s.u, 3))


def office(s: Sketch) -> Margins:
    """A flat roof over a row of windows, an antenna."""
    u, w, h = s.u, s.w, s.h
    _ground(s)
    mast = w - min(w * 0.25, 60 * u)
    s.lines_behind(line((mast, -30 * u), (mast, -54 * u)), 2.5)
    s.back(slab(-7 * u, -32 * u, w + 14 * u, h + 32 * u, 3))
    s.back(slab(-12 * u, -38 * u, w + 24 * u, 9 * u, 3))
    for x in spread(0, w, 28 * u, 2):
        s.back(slab(x - 8 * u, -22 * u, 16 * u, 14 * u, 2), "fill")
    return Margins(12, 55, 9)


def hospital(s: Sketch) -> Margins:
    """A flat roof with a cross on a board."""
    u, w, h, cx = s.u, s.w, s.h, s.cx
    _ground(s)
    s.back(slab(cx - 24 * u, -44 * u, 48 * u, 50 * u, 6 * u), "fill")
    s.back(slab(-7 * u, -10 * u, w + 14 * u, h + 10 * u, 3))
    s.back(slab(-12 * u, -13 * u, w + 24 * u, 10 * u, 3))
    a, b, y = 4 * u, 11 * u, -28 * u
    s.spot(
        f"M{at(cx - a, y - b)}h{at(2 * a)}V{at(y - a)}H{at(cx + b)}v{at(2 * a)}H{at(cx + a)}V{at(y + b)}h{at(-2 * a)}"
        f"V{at(y + a)}H{at(cx - b)}v{at(-2 * a)}H{at(cx - a)}Z"
    )
    return Margins(12, 44, 9)


def factory(s: Sketch) -> Margins:
    """A roof like a saw, a chimney."""
    u, w = s.u, s.w
    _ground(s)
    s.back(polygon((w - 34 * u, 10), (w - 31 * u, -60 * u), (w - 13 * u, -60 * u), (w - 10 * u, 10)))
    s.lines_behind(line((w - 31.5 * u, -48 * u), (w - 12.5 * u, -48 * u)))
    middles = list(spread(-6 * u, w + 6 * u, 56 * u, 2))
    half = middles[0] + 6 * u
    teeth = "".join(f"L{at(x - half, -30 * u)}L{at(x + half, -10 * u)}" for x in middles)
    s.back(f"M{at(-6 * u, 20)}{teeth}V20Z")
    return Margins(12, 60, 9)


def museum(s: Sketch) -> Margins:
    """A gable on columns, steps before them."""
    u, w, h, cx = s.u, s.w, s.h, s.cx
    s.back(slab(-24 * u, h + 6 * u, w + 48 * u, 9 * u, 2))
    s.back(slab(-19 * u, h - 2, w + 38 * u, 9 * u, 2))
    for x in (-15 * u, w + 2 * u):
        s.back(slab(x, -8 * u, 13 * u, h + 8 * u))
        s.lines_behind("".join(line((x + part * u, -2), (x + part * u, h - 3)) for part in (4.5, 8.5)), 1)
    slope = min(cx, 150 * u)
    s.back(polygon((-21 * u, -13 * u), (slope, -48 * u), (w - slope, -48 * u), (w + 21 * u, -13 * u)))
    s.back(slab(-21 * u, -15 * u, w + 42 * u, 10 * u, 2))
    return Margins(24, 48, 15)


def church(s: Sketch) -> Margins:
    """A steeple with a cross over the roof."""
    u, w, cx = s.u, s.w, s.cx
    _ground(s)
    s.lines_behind(line((cx, -62 * u), (cx, -84 * u)) + line((cx - 7 * u, -76 * u), (cx + 7 * u, -76 * u)), 2.5)
    slope = min(cx, 110 * u)
    s.back(polygon((-14 * u, 6), (slope, -36 * u), (w - slope, -36 * u), (w + 14 * u, 6)))
    s.back(polygon((cx - 20 * u, 4), (cx - 20 * u, -34 * u), (cx, -64 * u), (cx + 20 * u, -34 * u), (cx + 20 * u, 4)))
    s.back(f"M{at(cx - 7 * u, -6 * u)}V{at(-20 * u)}a{at(7 * u, 7 * u)} 0 0 1 {at(14 * u, 0)}V{at(-6 * u)}Z", "fill")
    s.part(slab(-18 * u, -4 * u, w + 36 * u, 9 * u, 3))
    return Margins(18, 85, 9)


DRAWINGS = (office, hospital, factory, museum, church)
