"""Frames of what drives and floats: buses, trains, carts, boats."""

from __future__ import annotations

from generator.layout.frames.sketch import Margins, Sketch, at, disc, line, polygon, slab, spread, wave


def _wheels(s: Sketch, places: tuple[float, ...], y: float, radius: float) -> None:
    """Wheels whose hubs are paler."""
    for x in places:
        s.part(disc(x, y, radius))
    s.spot("".join(disc(x, y, radius * 0.36) for x in places))


def _axles(s: Sketch) -> tuple[float, float]:
    near = max(20 * s.u, min(s.w * 0.2, 70 * s.u))
    return near, s.w - near


def bus(s: Sketch) -> Margins:
    """Windows above, doors and wheels below, a light in front."""
    u, w, h = s.u, s.w, s.h
    s.back(slab(-13 * u, -26 * u, w + 26 * u, h + 48 * u, 18 * u))
    s.lines_behind("".join(slab(x - 12 * u, -19 * u, 24 * u, 13 * u, 3) for x in spread(0, w, 31 * u, 2)))
    s.lines_behind(line((-13 * u, h + 9 * u), (w + 13 * u, h + 9 * u)))
    s.part(slab(w + 2 * u, h + 1, 9 * u, 7 * u, 3), "fill")
    _wheels(s, _axles(s), h + 21 * u, 13 * u)
    return Margins(13, 26, 34)


def train(s: Sketch) -> Margins:
    """A carriage: a roof, four wheels on a rail, couplings."""
    u, w, h = s.u, s.w, s.h
    s.back(slab(-24 * u, h + 2 * u, w + 48 * u, 7 * u, 3))
    left = f"M{at(-14 * u, 8)}V{at(-8 * u)}Q{at(-12 * u, -22 * u, 16 * u, -22 * u)}"
    s.back(f"{left}H{at(w - 16 * u)}Q{at(w + 12 * u, -22 * u, w + 14 * u, -8 * u)}V8Z")
    s.back(slab(-7 * u, 0, w + 14 * u, h + 14 * u, 4))
    near, far = _axles(s)
    places = (near - 13 * u, near + 13 * u, far - 13 * u, far + 13 * u) if w > 130 * u else (near, far)
    _wheels(s, places, h + 18 * u, 11 * u)
    s.lines(line((-24 * u, h + 30 * u), (w + 24 * u, h + 30 * u)), 2)
    return Margins(24, 22, 31)


def car(s: Sketch) -> Margins:
    """A roof over the window, a body with lights, two wheels."""
    u, w, h = s.u, s.w, s.h
    s.back(slab(-7 * u, -8 * u, w + 14 * u, h + 8 * u, 24 * u))
    s.back(slab(-28 * u, h - 22, w + 56 * u, 22 + 22 * u, 14 * u))
    s.part(slab(w + 16 * u, h - 4 * u, 11 * u, 9 * u, 4 * u), "fill")
    s.part(slab(-27 * u, h - 4 * u, 8 * u, 9 * u, 4 * u), "fill")
    _wheels(s, _axles(s), h + 21 * u, 14 * u)
    return Margins(28, 8, 35)


def truck(s: Sketch) -> Margins:
    """The load on its bed, the driver's cab before it."""
    u, w, h = s.u, s.w, s.h
    s.back(
        f"M{at(w - 6, h + 18 * u)}V{at(h - 48 * u)}H{at(w + 24 * u)}Q{at(w + 28 * u, h - 48 * u, w + 30 * u, h - 42 * u)}"
        f"L{at(w + 37 * u, h - 18 * u)}Q{at(w + 44 * u, h - 14 * u, w + 44 * u, h - 6 * u)}V{at(h + 18 * u)}Z"
    )
    s.back(polygon((w + 8 * u, h - 40 * u), (w + 23 * u, h - 40 * u), (w + 30 * u, h - 17 * u), (w + 8 * u, h - 17 * u)), "fill")
    s.part(slab(-10 * u, h - 2, w + 54 * u, 18 * u, 4))
    near, _ = _axles(s)
    _wheels(s, (near, w + 16 * u), h + 18 * u, 13 * u)
    return Margins(44, 0, 31)


def wagon(s: Sketch) -> Margins:
    """A cart: two wheels, and a handle to pull it by."""
    u, w, h = s.u, s.w, s.h
    s.lines_behind(line((w, h + 6 * u), (w + 30 * u, h - 26 * u)) + line((w + 23 * u, h - 33 * u), (w + 36 * u, h - 20 * u)), 3)
    s.back(slab(-10 * u, -7 * u, w + 20 * u, 12 * u + 7, 3))
    s.part(slab(-10 * u, h - 3, w + 20 * u, 14 * u, 4))
    _wheels(s, _axles(s), h + 18 * u, 15 * u)
    return Margins(37, 7, 33)


def boat(s: Sketch) -> Margins:
    """A hull under the deck, a mast with a pennant, waves."""
    u, w, h, cx = s.u, s.w, s.h, s.cx
    s.lines_behind(line((cx, 2), (cx, -34 * u)), 2.5)
    s.back(polygon((cx, -34 * u), (cx + 34 * u, -25 * u), (cx, -15 * u)))
    s.back(
        f"M{at(-30 * u, h - 12 * u)}H{at(w + 30 * u)}Q{at(w + 18 * u, h + 24 * u, w - 12 * u, h + 24 * u)}H{at(12 * u)}"
        f"Q{at(-18 * u, h + 24 * u, -30 * u, h - 12 * u)}Z"
    )
    s.lines(wave(-24 * u, h + 31 * u, w + 48 * u, 36 * u, 7 * u), 2)
    return Margins(30, 34, 35)


def cart(s: Sketch) -> Margins:
    """A basket of wire on two small wheels, and the bar that it is pushed by."""
    u, w, h = s.u, s.w, s.h
    s.lines_behind(line((-2, h - 10), (-14 * u, -12 * u), (-32 * u, -18 * u)), 3)
    s.lines_behind(line((4, h), (10 * u, h + 17 * u), (w - 4 * u, h + 17 * u)), 3)
    s.back(polygon((-8 * u, -6 * u), (w + 9 * u, -6 * u), (w - 2, h + 7 * u), (3, h + 7 * u)))
    s.lines_behind(
        "".join(line((x, edge), (x, base)) for x in spread(2, w - 2, 18 * u) for edge, base in ((-6 * u, 0), (h, h + 7 * u)))
    )
    _wheels(s, (22 * u, w - 16 * u), h + 26 * u, 9 * u)
    return Margins(33, 19, 35)


DRAWINGS = (bus, train, car, truck, wagon, boat, cart)
