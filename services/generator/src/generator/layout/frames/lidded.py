"""Frames of what has a lid of its own: bins, chests, egg cartons, piggy banks."""

from __future__ import annotations

from generator.layout.frames.sketch import Margins, Sketch, at, disc, line, slab, spread


def tub(s: Sketch) -> Margins:
    """A lid that stands over, held by two clips."""
    u, w, h = s.u, s.w, s.h
    s.back(slab(2, h - 16, w - 4, 16 + 8 * u, 8))
    s.back(slab(-9 * u, -15 * u, w + 18 * u, 15 * u + 8, 5 * u))
    for x in (-11 * u, w + 1 * u):
        s.part(slab(x, -6 * u, 10 * u, 24 * u, 4 * u), "fill")
    return Margins(11, 15, 8)


def chest(s: Sketch) -> Margins:
    """An arched lid with bands, and a lock."""
    u, w, h, cx = s.u, s.w, s.h, s.cx
    s.back(slab(-6 * u, h - 14, w + 12 * u, 14 + 9 * u, 3))
    s.back(
        f"M{at(-8 * u, 10)}V{at(-4 * u)}Q{at(-8 * u, -34 * u, 26 * u, -34 * u)}H{at(w - 26 * u)}"
        f"Q{at(w + 8 * u, -34 * u, w + 8 * u, -4 * u)}V10Z"
    )
    inset = min(w * 0.2, 54 * u)
    for x in (inset, w - inset):
        s.back(slab(x - 6 * u, -34 * u, 12 * u, 34 * u), "fill")
    s.part(slab(-11 * u, -7 * u, w + 22 * u, 10 * u, 3))
    s.part(slab(cx - 9 * u, -12 * u, 18 * u, 20 * u, 5 * u), "fill")
    s.spot(disc(cx, -4 * u, 2.6 * u))
    return Margins(11, 34, 9)


def egg_carton(s: Sketch) -> Margins:
    """An open lid, and cups below."""
    u, w, h = s.u, s.w, s.h
    s.back(f"M{at(2, 14)}L{at(-8 * u, -20 * u)}H{at(w + 8 * u)}L{at(w - 2, 14)}Z")
    s.lines_behind(line((4 * u, -13 * u), (w - 4 * u, -13 * u)))
    middles = list(spread(0, w, 40 * u, 2))
    step = middles[0]
    cups = "".join(
        f"Q{at(x + step * 0.8, h + 20 * u, x, h + 20 * u)}Q{at(x - step * 0.8, h + 20 * u, x - step, h + 4 * u)}"
        for x in reversed(middles)
    )
    s.back(f"M{at(0, h - 20)}H{at(w)}V{at(h + 4 * u)}{cups}Z")
    s.part(slab(-5 * u, h - 5 * u, w + 10 * u, 9 * u, 3))
    return Margins(8, 20, 20)


def piggy_bank(s: Sketch) -> Margins:
    """A pig with a slot in its back."""
    u, w, h, cx = s.u, s.w, s.h, s.cx
    for x in (w * 0.2, w * 0.8):
        s.back(slab(x - 11 * u, h, 22 * u, 28 * u, 5 * u))
    s.back(f"M{at(w * 0.76, -8 * u)}L{at(w * 0.8 + 2 * u, -30 * u)}Q{at(w * 0.8 + 20 * u, -26 * u, w * 0.8 + 22 * u, 2)}Z")
    s.lines_behind(f"M{at(-14 * u, h * 0.4)}q{at(-12 * u, -2 * u, -10 * u, -11 * u)}q{at(3 * u, -7 * u, 8 * u, -2 * u)}", 3)
    s.back(slab(-15 * u, -13 * u, w + 30 * u, h + 26 * u, 48 * u))
    s.back(slab(w + 4 * u, h * 0.5 - 15 * u, 26 * u, 30 * u, 10 * u))
    s.spot(disc(w + 20 * u, h * 0.5 - 5 * u, 2.2 * u) + disc(w + 20 * u, h * 0.5 + 5 * u, 2.2 * u))
    s.spot(slab(cx - 14 * u, -9 * u, 28 * u, 4 * u, 2 * u))
    return Margins(30, 30, 28)


DRAWINGS = (tub, chest, egg_carton, piggy_bank)
