"""Frames of rooms and buildings: roofs, awnings, boards, gates."""

from __future__ import annotations

from generator.layout.frames.sketch import Margins, Sketch, at, disc, line, polygon, slab, spread

EAVES = 14
"""How far a roof stands over the walls, in details."""


def _roof(s: Sketch, height: float) -> None:
    """A roof whose slopes are as steep on a wide house as on a narrow one: it then ends in a ridge."""
    u, w = s.u, s.w
    slope = min(s.cx, 110 * u)
    ridge = -height * u
    s.back(polygon((-EAVES * u, 6), (slope, ridge), (w - slope, ridge), (w + EAVES * u, 6)))


def house(s: Sketch) -> Margins:
    """A roof with a chimney, a step before the door."""
    u, w, h = s.u, s.w, s.h
    s.back(slab(w - min(w * 0.26, 70 * u), -46 * u, 18 * u, 46 * u, 2))
    _roof(s, 50)
    s.part(slab(-18 * u, -3 * u, w + 36 * u, 9 * u, 3))
    s.back(slab(-8 * u, h - 2, w + 16 * u, 10 * u, 3))
    return Margins(18, 50, 8)


def school(s: Sketch) -> Margins:
    """A roof with a clock, a flag on it."""
    u, h, cx = s.u, s.h, s.cx
    s.lines_behind(line((cx, -50 * u), (cx, -74 * u)), 2.5)
    s.back(polygon((cx, -74 * u), (cx + 22 * u, -68 * u), (cx, -61 * u)))
    _roof(s, 40)
    s.back(polygon((cx - 28 * u, 4), (cx - 28 * u, -32 * u), (cx, -56 * u), (cx + 28 * u, -32 * u), (cx + 28 * u, 4)))
    s.part(disc(cx, -24 * u, 12 * u), "fill")
    s.lines(line((cx, -31 * u), (cx, -24 * u), (cx + 5 * u, -21 * u)), 2)
    s.part(slab(-18 * u, -4 * u, s.w + 36 * u, 9 * u, 3))
    s.back(slab(-8 * u, h - 2, s.w + 16 * u, 10 * u, 3))
    return Margins(18, 74, 8)


def shop(s: Sketch) -> Margins:
    """A striped awning, a step before the door."""
    u, w, h = s.u, s.w, s.h
    s.back(slab(-4 * u, h - 2, w + 8 * u, 10 * u, 3))
    left, right = -12 * u, w + 12 * u
    middles = list(spread(left, right, 26 * u, 3))
    step = middles[0] - left
    for parity, tone in ((0, "frame"), (1, "fill")):
        stripes = "".join(
            f"M{at(x - step, -30 * u)}H{at(x + step)}V{at(-4 * u)}a{at(step, 8 * u)} 0 0 1 {at(-2 * step, 0)}Z"
            for x in middles[parity::2]
        )
        s.part(stripes, tone)
    return Margins(12, 30, 8)


def barn(s: Sketch) -> Margins:
    """A broken roof with a hatch for the hay, a step before the door."""
    u, w, h, cx = s.u, s.w, s.h, s.cx
    bend, ridge = min(14 * u, w * 0.1), min(cx, 96 * u)
    s.back(polygon((-15 * u, 8), (bend, -30 * u), (ridge, -52 * u), (w - ridge, -52 * u), (w - bend, -30 * u), (w + 15 * u, 8)))
    s.back(slab(cx - 12 * u, -34 * u, 24 * u, 24 * u, 2), "fill")
    s.lines_behind(line((cx - 12 * u, -34 * u), (cx + 12 * u, -10 * u)) + line((cx + 12 * u, -34 * u), (cx - 12 * u, -10 * u)))
    s.back(slab(-6 * u, h - 2, w + 12 * u, 10 * u, 3))
    return Margins(15, 52, 8)


def tent(s: Sketch) -> Margins:
    """A pitched roof, walls that stand out, pegs."""
    u, w, h, cx = s.u, s.w, s.h, s.cx
    slope = min(cx, 120 * u)
    pegs = "".join(line((x, h - 18 * u), (x + side * 14 * u, h + 5 * u)) for x, side in ((-14 * u, -1), (w + 14 * u, 1)))
    s.lines_behind(pegs, 2.5)
    s.back(polygon((-13 * u, 9), (w + 13 * u, 9), (w + 19 * u, h + 5 * u), (-19 * u, h + 5 * u)))
    left = f"M{at(-17 * u, 9)}Q{at(slope * 0.6, -18 * u, slope, -48 * u)}"
    s.back(f"{left}H{at(w - slope)}Q{at(w - slope * 0.6, -18 * u, w + 17 * u, 9)}Z")
    return Margins(28, 48, 5)


def room(s: Sketch) -> Margins:
    """The far wall of a room, seen between ceiling, floor and walls."""
    u, w, h = s.u, s.w, s.h
    side, top, bottom = 20 * u, 12 * u, 24 * u
    s.back(slab(-side, -top, w + 2 * side, h + top + bottom, 4))
    s.lines_behind(
        line((-side, -top), (8, 8))
        + line((w + side, -top), (w - 8, 8))
        + line((-side, h + bottom), (8, h - 8))
        + line((w + side, h + bottom), (w - 8, h - 8))
    )
    boards = "".join(line((x, h), (s.cx + (x - s.cx) * (1 + 2 * side / w), h + bottom)) for x in spread(0, w, 40 * u, 3))
    s.lines_behind(boards, 1)
    return Margins(20, 12, 24)


def classroom(s: Sketch) -> Margins:
    """A wall with a board that has chalk on it, a wooden floor below."""
    u, w, h, cx = s.u, s.w, s.h, s.cx
    half = min(w * 0.4, 100 * u)
    s.back(slab(-14 * u, -50 * u, w + 28 * u, h + 50 * u + 18 * u, 5))
    s.lines_behind(line((-14 * u, h + 4 * u), (w + 14 * u, h + 4 * u)))
    s.lines_behind("".join(line((x, h + 4 * u), (x, h + 18 * u)) for x in spread(-14 * u, w + 14 * u, 36 * u)), 1)
    s.back(slab(cx - half, -42 * u, 2 * half, 29 * u, 3), "fill")
    s.back(slab(cx - half * 0.6, -13 * u, half * 1.2, 5 * u, 2))
    chalk = ((0.15, -32 * u), (-0.25, -24 * u))
    s.lines_behind("".join(line((cx - half * 0.75, y), (cx + half * end, y)) for end, y in chalk), 2)
    return Margins(14, 50, 18)


def zoo(s: Sketch) -> Margins:
    """A gate with a paw on its board, a fence below."""
    u, w, h, cx = s.u, s.w, s.h, s.cx
    s.back(slab(-6 * u, h + 4 * u, w + 12 * u, 6 * u, 3))
    for x in spread(0, w, 22 * u):
        s.back(f"M{at(x - 4 * u, h - 4)}V{at(h + 18 * u)}h{at(8 * u)}V{at(h - 4)}Z")
    for x in (-16 * u, w + 3 * u):
        s.back(slab(x, -20 * u, 13 * u, h + 38 * u, 3))
    s.back(slab(-20 * u, -24 * u, w + 40 * u, 9 * u, 4))
    s.back(slab(cx - 34 * u, -42 * u, 68 * u, 34 * u, 8 * u), "fill")
    heel = f"M{at(cx - 8 * u, -17 * u)}Q{at(cx - 7 * u, -25 * u, cx, -26 * u)}"
    pad = f"{heel}Q{at(cx + 7 * u, -25 * u, cx + 8 * u, -17 * u)}Q{at(cx, -12 * u, cx - 8 * u, -17 * u)}Z"
    toes = "".join(disc(cx + x * u, y * u, 3 * u) for x, y in ((-10, -26), (-4, -32.5), (4, -32.5), (10, -26)))
    s.spot(pad + toes)
    return Margins(20, 42, 18)


def castle(s: Sketch) -> Margins:
    """Battlements, a tower at each side."""
    u, w, h = s.u, s.w, s.h
    tooth = 12 * u
    tops = "".join(f"H{at(x - tooth / 2)}V{at(-20 * u)}h{at(tooth)}V{at(-10 * u)}" for x in spread(0, w, 26 * u, 2))
    s.back(f"M{at(0, 20)}V{at(-10 * u)}{tops}H{at(w)}V20Z")
    for x in (-22 * u, w - 4 * u):
        s.back(
            f"M{at(x, h + 6 * u)}V{at(-32 * u)}h{at(8 * u)}v{at(8 * u)}h{at(10 * u)}v{at(-8 * u)}h{at(8 * u)}V{at(h + 6 * u)}Z"
        )
    return Margins(22, 32, 6)


DRAWINGS = (house, school, shop, barn, tent, room, classroom, zoo, castle)
