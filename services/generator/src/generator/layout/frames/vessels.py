"""Frames of what is filled: jars, bottles, bowls, plates, pots, cups."""

from __future__ import annotations

from generator.layout.frames.sketch import Margins, Sketch, at, belly, disc, line, polygon, slab, spread, wave


def _shine(s: Sketch) -> None:
    """Light on glass, in the box's padding."""
    s.spot(slab(5 * s.u, 20, 4 * s.u, max(10, s.h * 0.28), 2 * s.u), "frame")


def jar(s: Sketch) -> Margins:
    """A neck and a ribbed lid."""
    u, w, cx = s.u, s.w, s.cx
    m = w * 0.38
    s.back(slab(cx - m, -14 * u, 2 * m, 14 * u + 12), "fill")
    s.back(slab(cx - m - 6 * u, -27 * u, 2 * m + 12 * u, 16 * u, 5 * u))
    s.lines_behind("".join(line((x, -23 * u), (x, -15 * u)) for x in spread(cx - m, cx + m, 12 * u)))
    _shine(s)
    return Margins(0, 27, 0)


def bottle(s: Sketch) -> Margins:
    """Shoulders, a narrow neck and a cap."""
    u, w, cx = s.u, s.w, s.cx
    n = 14 * u
    s.back(
        f"M{at(3, 24)}C{at(3, -14 * u, cx - n, -2 * u, cx - n, -32 * u)}H{at(cx + n)}"
        f"C{at(cx + n, -2 * u, w - 3, -14 * u, w - 3, 24)}Z",
        "fill",
    )
    s.back(slab(cx - n - 4 * u, -44 * u, 2 * n + 8 * u, 14 * u, 4 * u))
    s.lines_behind("".join(line((cx + x * u, -40 * u), (cx + x * u, -34 * u)) for x in (-9, -3, 3, 9)))
    _shine(s)
    return Margins(0, 44, 0)


def bucket(s: Sketch) -> Margins:
    """A wire handle with a grip, a rim, sides that run together."""
    u, w, h, cx = s.u, s.w, s.h, s.cx
    s.lines_behind(f"M{at(2, 0)}C{at(8, -40 * u, w - 8, -40 * u, w - 2, 0)}", 2.5)
    s.back(slab(cx - 16 * u, -35 * u, 32 * u, 10 * u, 5 * u))
    s.back(polygon((-8 * u, 0), (w + 8 * u, 0), (w - 3, h + 10 * u), (3, h + 10 * u)))
    s.part(slab(-11 * u, -6 * u, w + 22 * u, 12 * u, 6 * u))
    return Margins(11, 35, 10)


def bowl(s: Sketch) -> Margins:
    """A rim that stands over, a round belly and a foot."""
    u, w, cx, h = s.u, s.w, s.cx, s.h
    foot = min(w * 0.22, 54 * u)
    s.back(slab(cx - foot, h + 8 * u, 2 * foot, 16 * u, 4 * u))
    s.back(belly(s, 16 * u, 0, 16 * u))
    s.part(slab(-21 * u, -6 * u, w + 42 * u, 12 * u, 6 * u))
    return Margins(21, 6, 24)


def plate(s: Sketch) -> Margins:
    """A wide round rim."""
    u, w, h = s.u, s.w, s.h
    s.back(slab(-24 * u, -15 * u, w + 48 * u, h + 30 * u, 52 * u))
    s.lines_behind(slab(-6 * u, -5 * u, w + 12 * u, h + 10 * u, 20), 1)
    return Margins(24, 15, 15)


def tray(s: Sketch) -> Margins:
    """A raised edge, and two handles with a hole for the hand."""
    u, w, h = s.u, s.w, s.h
    for x, hole in ((-25 * u, -19 * u), (w - 5 * u, w + 12 * u)):
        s.back(slab(x, h / 2 - 22 * u, 30 * u, 44 * u, 12 * u))
        s.back(slab(hole, h / 2 - 12 * u, 7 * u, 24 * u, 3.5 * u), "fill")
    s.back(slab(-9 * u, -8 * u, w + 18 * u, h + 16 * u, 20 * u))
    return Margins(25, 8, 8)


def vase(s: Sketch) -> Margins:
    """A neck that opens to a lip, and a foot."""
    u, w, h, cx = s.u, s.w, s.h, s.cx
    m, foot = min(w * 0.3, 60 * u), min(w * 0.28, 56 * u)
    s.back(slab(cx - foot, h - 6, 2 * foot, 6 + 12 * u, 4 * u))
    left = f"M{at(0, 34)}C{at(0, -16 * u, cx - m, 4 * u, cx - m + 4 * u, -20 * u)}"
    lip = f"Q{at(cx - m + 2 * u, -30 * u, cx - m - 12 * u, -36 * u)}H{at(cx + m + 12 * u)}"
    right = f"Q{at(cx + m - 2 * u, -30 * u, cx + m - 4 * u, -20 * u)}C{at(cx + m, 4 * u, w, -16 * u, w, 34)}Z"
    s.back(left + lip + right)
    s.lines_behind(line((cx - m + 4 * u, -20 * u), (cx + m - 4 * u, -20 * u)))
    return Margins(0, 36, 12)


def flowerpot(s: Sketch) -> Margins:
    """A thick rim, sides that run together, a saucer."""
    u, w, h = s.u, s.w, s.h
    s.back(slab(-6 * u, h + 1, w + 12 * u, 13 * u, 6 * u))
    s.back(polygon((-7 * u, 0), (w + 7 * u, 0), (w - 3, h + 7 * u), (3, h + 7 * u)))
    s.back(slab(-13 * u, -16 * u, w + 26 * u, 22 * u, 4 * u))
    return Margins(13, 16, 14)


def pot(s: Sketch) -> Margins:
    """A lid with its knob, and two handles."""
    u, w, h, cx = s.u, s.w, s.h, s.cx
    s.back(slab(cx - 9 * u, -34 * u, 18 * u, 14 * u, 6 * u))
    s.back(f"M{at(-2, 0)}C{at(w * 0.14, -32 * u, w * 0.86, -32 * u, w + 2, 0)}Z")
    for x in (-22 * u, w - 10):
        s.back(slab(x, 16, 22 * u + 10, 15 * u, 7 * u))
    s.back(slab(-5 * u, 0, w + 10 * u, h + 6 * u, 20))
    s.part(slab(-9 * u, -6 * u, w + 18 * u, 11 * u, 5 * u))
    return Margins(22, 34, 6)


def cup(s: Sketch) -> Margins:
    """A handle at the side, a saucer below."""
    u, w, h = s.u, s.w, s.h
    s.back(slab(-14 * u, h + 2 * u, w + 28 * u, 10 * u, 5 * u))
    reach = min(h * 0.3, 34 * u)
    s.back(slab(w - 20, h / 2 - reach, 20 + 25 * u, 2 * reach, 18 * u))
    s.back(slab(w - 20, h / 2 - reach + 8 * u, 20 + 16 * u, 2 * reach - 16 * u, 11 * u), "fill")
    s.back(slab(-4 * u, -5 * u, w + 8 * u, h + 9 * u, 20))
    return Margins(25, 5, 12)


def glass(s: Sketch) -> Margins:
    """Sides that open upwards, a thick bottom."""
    u, w, h = s.u, s.w, s.h
    s.back(polygon((-9 * u, -10 * u), (w + 9 * u, -10 * u), (w - 2, h + 10 * u), (2, h + 10 * u)), "fill")
    s.back(polygon((0, h - 12), (w, h - 12), (w - 2, h + 10 * u), (2, h + 10 * u)))
    _shine(s)
    return Margins(9, 10, 10)


def pitcher(s: Sketch) -> Margins:
    """A spout, and a handle at the side."""
    u, w, h = s.u, s.w, s.h
    reach = min(h * 0.34, 44 * u)
    s.back(slab(w - 20, h / 2 - reach, 20 + 25 * u, 2 * reach, 18 * u))
    s.back(slab(w - 20, h / 2 - reach + 8 * u, 20 + 16 * u, 2 * reach - 16 * u, 11 * u), "fill")
    s.back(f"M{at(-2, 28)}Q{at(-6 * u, 2, -22 * u, -10 * u)}H{at(w)}V28Z")
    s.back(slab(-4 * u, h - 20, w + 8 * u, 20 + 7 * u, 10 * u))
    return Margins(25, 10, 7)


def can(s: Sketch) -> Margins:
    """Two rims, and a ring to open it."""
    u, w, h, cx = s.u, s.w, s.h, s.cx
    s.back(slab(cx - 14 * u, -17 * u, 28 * u, 10 * u, 5 * u), "fill")
    s.back(slab(7 * u, -10 * u, w - 14 * u, 10 * u + 16, 6 * u))
    s.back(slab(7 * u, h - 16, w - 14 * u, 10 * u + 16, 6 * u))
    return Margins(0, 17, 10)


def carton(s: Sketch) -> Margins:
    """A gable and the folded edge on it."""
    u, w = s.u, s.w
    s.back(slab(20 * u, -34 * u, w - 40 * u, 14 * u, 2))
    s.back(polygon((2, 16), (20 * u, -22 * u), (w - 20 * u, -22 * u), (w - 2, 16)))
    s.lines_behind(line((20 * u, -22 * u), (w / 2, 2), (w - 20 * u, -22 * u)))
    return Margins(0, 34, 0)


def barrel(s: Sketch) -> Margins:
    """Staves that bulge, held by hoops."""
    u, w, h = s.u, s.w, s.h
    s.back(
        f"M{at(4, -12 * u)}H{at(w - 4)}C{at(w + 19 * u, h * 0.3, w + 19 * u, h * 0.7, w - 4, h + 12 * u)}H4"
        f"C{at(-19 * u, h * 0.7, -19 * u, h * 0.3, 4, -12 * u)}Z"
    )
    staves = "".join(line((x, edge), (x, base)) for x in spread(0, w, 26 * u) for edge, base in ((-12 * u, 0), (h, h + 12 * u)))
    s.lines_behind(staves)
    for share in (0.28, 0.72):
        s.back(slab(-13.5 * u, h * share - 5 * u, w + 27 * u, 10 * u, 2), "fill")
    return Margins(14, 12, 12)


def aquarium(s: Sketch) -> Margins:
    """A rim, the water's surface, gravel in the base."""
    u, w, h = s.u, s.w, s.h
    s.back(slab(-5 * u, h - 16, w + 10 * u, 16 + 14 * u, 5 * u))
    s.spot("".join(disc(x, h + 7 * u, 2 * u) for x in spread(4, w - 4, 15 * u)))
    s.back(slab(-5 * u, -10 * u, w + 10 * u, 10 * u + 14, 5 * u))
    s.lines(wave(6, 9 * u, w - 12, 26 * u, 3.5 * u))
    return Margins(5, 10, 14)


DRAWINGS = (jar, bottle, bucket, bowl, plate, tray, vase, flowerpot, pot, cup, glass, pitcher, can, carton, barrel, aquarium)
