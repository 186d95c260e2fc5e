"""Frames of what is packed and carried: boxes, bags, baskets, wallets, envelopes."""

from __future__ import annotations

from generator.layout.frames.sketch import Margins, Sketch, arch, at, disc, line, polygon, slab, spread


def box(s: Sketch) -> Margins:
    """Two open flaps, and tape on the bottom."""
    u, cx = s.u, s.cx
    s.back(polygon((3, 12), (-10 * u, -18 * u), (cx - 16 * u, -18 * u), (cx - 1, 0), (cx - 1, 12)))
    s.back(polygon((s.w - 3, 12), (s.w + 10 * u, -18 * u), (cx + 16 * u, -18 * u), (cx + 1, 0), (cx + 1, 12)))
    s.part(slab(cx - 9 * u, s.h - 9 * u, 18 * u, 9 * u))
    return Margins(10, 18, 0)


def crate(s: Sketch) -> Margins:
    """Slats nailed across two posts."""
    u, w, h = s.u, s.w, s.h
    places = list(spread(-16 * u, h + 16 * u, 34 * u, 3))
    reach = places[0] + 16 * u - 2.5 * u
    for y in places:
        s.back(slab(-20 * u, y - reach, w + 40 * u, 2 * reach, 3))
    for x in (-15 * u, w - 1 * u):
        s.back(slab(x, -20 * u, 16 * u, h + 40 * u, 3))
    s.spot("".join(disc(x, y, 1.7 * u) for x in (-8 * u, w + 8 * u) for y in places))
    return Margins(20, 20, 20)


def bag(s: Sketch) -> Margins:
    """A paper bag: handle, edge cut in points, folded bottom."""
    u, w, h = s.u, s.w, s.h
    s.back(arch(s.cx, min(w * 0.24, 46 * u), 0, 30 * u, 5 * u))
    teeth = "".join(f"L{at(x, -12 * u)}L{at(2 * x - left, -6 * u)}" for left, x in _halves(w, 14 * u))
    s.back(f"M{at(0, 20)}L{at(0, -6 * u)}{teeth}L{at(w, 20)}Z")
    s.back(slab(0, h - 20, w, 20 + 9 * u, 6))
    return Margins(0, 30, 9)


def _halves(width: float, pitch: float) -> list[tuple[float, float]]:
    """(left, middle) of each of the equal pieces that an edge is cut into."""
    middles = list(spread(0, width, pitch))
    half = middles[0]
    return [(middle - half, middle) for middle in middles]


def sack(s: Sketch) -> Margins:
    """A tied neck over a body that sags."""
    u, w, h, cx = s.u, s.w, s.h, s.cx
    n = min(w * 0.16, 24 * u)
    ruffle = f"q{at(n * 0.9, 8 * u, n * 1.8, 0)}"
    s.back(f"M{at(cx - n, -14 * u)}L{at(cx - n * 1.8, -36 * u)}{ruffle}{ruffle}L{at(cx + n, -14 * u)}Z")
    low = h + 10 * u
    left = f"C{at(cx - n - 8 * u, -2 * u, -4 * u, -14 * u, -5 * u, 28)}C{at(-13 * u, h * 0.6, -16 * u, low, 24 * u, low)}"
    right = f"C{at(w + 16 * u, low, w + 13 * u, h * 0.6, w + 5 * u, 28)}"
    shoulder = f"C{at(w + 4 * u, -14 * u, cx + n + 8 * u, -2 * u, cx + n, -14 * u)}"
    s.back(f"M{at(cx - n, -14 * u)}{left}H{at(w - 24 * u)}{right}{shoulder}Z")
    s.back(slab(cx - n - 4 * u, -18 * u, 2 * n + 8 * u, 8 * u, 4 * u), "fill")
    return Margins(11, 37, 10)


def basket(s: Sketch) -> Margins:
    """A handle over a plaited rim and woven sides."""
    u, w, h = s.u, s.w, s.h
    s.back(arch(s.cx, min(w / 2 - 4, 110 * u), 4, 36 * u, 8 * u))
    s.back(slab(-9 * u, -2, w + 18 * u, h + 2 + 15 * u, 20))
    weave = [
        line((x - 5 * u, h + y * u), (x + 5 * u, h + y * u))
        for y, shift in ((5, 0), (10, 9))
        for x in spread(4 + shift * u, w - 4 - (9 - shift) * u, 18 * u)
    ]
    weave += [line((x, y - 4 * u), (x, y + 4 * u)) for y in spread(16, h - 8, 16 * u) for x in (-4.5 * u, w + 4.5 * u)]
    s.lines_behind("".join(weave))
    s.part(slab(-12 * u, -6 * u, w + 24 * u, 12 * u, 6 * u))
    s.lines("".join(line((x - 4 * u, 4 * u), (x + 4 * u, -4 * u)) for x in spread(-2, w + 2, 16 * u)))
    return Margins(12, 32, 15)


def packet(s: Sketch) -> Margins:
    """Crimped edges above and below."""
    u, w, h = s.u, s.w, s.h
    for edge, tip, inner in ((-8 * u, -14 * u, 20), (h + 8 * u, h + 14 * u, h - 20)):
        teeth = "".join(f"L{at(x, tip)}L{at(2 * x - left, edge)}" for left, x in _halves(w, 12 * u))
        s.back(f"M{at(0, inner)}L{at(0, edge)}{teeth}L{at(w, inner)}Z")
        base = 0 if edge < 0 else h
        s.lines_behind("".join(line((x, base), (x, edge)) for x in spread(6, w - 6, 10 * u)), 1)
    return Margins(0, 14, 14)


def envelope(s: Sketch) -> Margins:
    """An open flap, and the folds at the lower corners."""
    u, w, h, cx = s.u, s.w, s.h, s.cx
    peak = f"L{at(cx - 14 * u, -33 * u)}Q{at(cx, -41 * u, cx + 14 * u, -33 * u)}"
    s.back(f"M{at(2, 20)}Q{at(2, 0, 16 * u, -6 * u)}{peak}L{at(w - 16 * u, -6 * u)}Q{at(w - 2, 0, w - 2, 20)}Z")
    s.lines(line((5, h - 5), (18 * u, h - 15 * u)) + line((w - 5, h - 5), (w - 18 * u, h - 15 * u)))
    return Margins(0, 38, 0)


def wallet(s: Sketch) -> Margins:
    """The second leaf with a note in it, and a clasp."""
    u, w, h = s.u, s.w, s.h
    s.back(slab(14 * u, -18 * u, w - 44 * u, 30 * u, 3), "fill")
    s.lines_behind(slab(19 * u, -13 * u, w - 54 * u, 30 * u, 2), 1)
    s.back(slab(4 * u, -9 * u, w - 8 * u, 40 * u, 10 * u))
    s.back(slab(w - 20, h / 2 - 14 * u, 20 + 20 * u, 28 * u, 9 * u))
    s.spot(disc(w + 9 * u, h / 2, 4.5 * u))
    return Margins(20, 18, 0)


def purse(s: Sketch) -> Margins:
    """Two balls that snap shut on a metal rim."""
    u, w, h, cx = s.u, s.w, s.h, s.cx
    for side in (-1, 1):
        s.back(disc(cx + side * 7 * u, -16 * u, 7 * u))
    s.back(
        f"M{at(-2, 24)}C{at(-14 * u, h * 0.6, -10 * u, h + 9 * u, 26 * u, h + 9 * u)}H{at(w - 26 * u)}"
        f"C{at(w + 10 * u, h + 9 * u, w + 14 * u, h * 0.6, w + 2, 24)}Z"
    )
    s.part(slab(2, -10 * u, w - 4, 14 * u, 7 * u), "fill")
    return Margins(8, 23, 9)


def backpack(s: Sketch) -> Margins:
    """A loop to hang it by, straps at the sides, a pocket below."""
    u, w, h, cx = s.u, s.w, s.h, s.cx
    s.back(arch(cx, 18 * u, 0, 28 * u, 5 * u))
    for x in (-16 * u, w - 4):
        s.back(slab(x, h * 0.3, 16 * u + 4, h * 0.6, 8 * u))
    s.back(slab(-7 * u, -14 * u, w + 14 * u, h + 44 * u, 26 * u))
    s.lines_behind(slab(w * 0.14, h + 7 * u, w * 0.72, 16 * u, 6 * u))
    s.lines_behind(line((w * 0.14 + 8 * u, h + 12 * u), (w * 0.86 - 8 * u, h + 12 * u)), 1)
    return Margins(16, 28, 30)


def tote(s: Sketch) -> Margins:
    """A strap over a broad hem."""
    u, w, cx = s.u, s.w, s.cx
    half = min(w * 0.28, 60 * u)
    s.back(arch(cx, half, 4, 38 * u, 7 * u))
    s.back(slab(0, -10 * u, w, 10 * u + 20, 3))
    s.lines_behind(line((6, -4 * u), (w - 6, -4 * u)), 1)
    return Margins(0, 34, 0)


def suitcase(s: Sketch) -> Margins:
    """A handle, edged corners, two locks."""
    u, w, h, cx = s.u, s.w, s.h, s.cx
    s.back(slab(cx - 26 * u, -26 * u, 52 * u, 40 * u, 10 * u))
    s.back(slab(cx - 19 * u, -19 * u, 38 * u, 26 * u, 5 * u), "fill")
    s.back(slab(-9 * u, -10 * u, w + 18 * u, h + 20 * u, 14 * u))
    corner = 22 * u
    left, right, top, bottom = -9 * u, w + 9 * u, -10 * u, h + 10 * u
    s.lines_behind(
        line((left, top + corner), (left + corner, top))
        + line((right, top + corner), (right - corner, top))
        + line((left, bottom - corner), (left + corner, bottom))
        + line((right, bottom - corner), (right - corner, bottom))
    )
    for x in (w * 0.24, w * 0.76):
        s.part(slab(x - 7 * u, -8 * u, 14 * u, 11 * u, 3 * u), "fill")
    return Margins(9, 26, 10)


DRAWINGS = (box, crate, bag, sack, basket, packet, envelope, wallet, purse, backpack, tote, suitcase)
