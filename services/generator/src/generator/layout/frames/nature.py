"""Frames of places outside: nests, ponds, beds of a garden, cages, trees."""

from __future__ import annotations

import math
from collections.abc import Iterator

from generator.layout.frames.sketch import Margins, Sketch, at, belly, disc, line, slab, spread, wave


def nest(s: Sketch) -> Margins:
    """A bowl woven of twigs, some of them standing out."""
    u, w, h = s.u, s.w, s.h
    rim = h * 0.12
    ends = ((-10, 0.1, -25, -0.04), (-12, 0.26, -29, 0.2), (-12, 0.44, -28, 0.48))
    loose = "".join(
        line((x0 * u, rim + y0 * h), (x1 * u, rim + y1 * h))
        + line((w - x0 * u, rim + y0 * h), (w - x1 * u, rim + (y1 + 0.05) * h))
        for x0, y0, x1, y1 in ends
    )
    s.lines_behind(loose, 2.5)
    s.back(belly(s, 18 * u, rim, 24 * u))
    inset = min(w * 0.2, 40 * u)
    twigs = [line((x - 15 * u, h + 3 * u), (x + 13 * u, h + 9 * u)) for x in spread(inset * 0.5, w - inset * 0.5, 30 * u)]
    twigs += [line((x - 13 * u, h + 20 * u), (x + 13 * u, h + 13 * u)) for x in spread(inset, w - inset, 34 * u)]
    twigs += [line((x - 12 * u, h + 8 * u), (x + 8 * u, h + 20 * u)) for x in spread(inset, w - inset, 52 * u)]
    places = list(spread(rim + 14 * u, h * 0.82, 15 * u))
    twigs += [
        line((x - lean * 5 * u, y - 9 * u), (x + lean * 5 * u, y + 9 * u))
        for x, side in ((-10 * u, 1), (w + 10 * u, -1))
        for lean, y in zip((side, -side) * len(places), places, strict=False)
    ]
    s.lines_behind("".join(twigs))
    return Margins(29, 0, 24)


def pond(s: Sketch) -> Margins:
    """A wavy shore."""
    u = s.u
    shore = []
    for index, (x, y, dx, dy) in enumerate(_around(s, 12 * u, 34 * u, 23 * u)):
        swing = (8 if index % 2 else -8) * u * max(abs(dx), abs(dy)) ** 6  # calmer in the corners, where crests would crowd
        shore.append((x + dx * swing, y + dy * swing))
    ends = [((x + next_x) / 2, (y + next_y) / 2) for (x, y), (next_x, next_y) in zip(shore, [*shore[1:], shore[0]], strict=True)]
    curves = "".join(f"Q{at(*control, *end)}" for control, end in zip(shore, ends, strict=True))
    s.back(f"M{at(*ends[-1])}{curves}Z")
    return Margins(16, 16, 16)


def _around(s: Sketch, margin: float, radius: float, pitch: float) -> Iterator[tuple[float, float, float, float]]:
    """(x, y, and the direction outwards) of an even number of places along a rounded rectangle `margin` px round the box."""
    w, h = s.w + 2 * margin - 2 * radius, s.h + 2 * margin - 2 * radius
    bend = radius * math.pi / 2
    whole = 2 * (w + h) + 4 * bend
    count = 2 * round(whole / pitch / 2)
    corners = ((w, 0, 0), (h, w, 0), (w, w, h), (h, 0, h))  # the length of each straight, and the middle of the bend it starts at
    for index in range(count):
        place = index * whole / count
        turn = 0
        while place > corners[turn][0] + bend:
            place -= corners[turn][0] + bend
            turn += 1
        length, x, y = corners[turn]
        angle = turn * math.pi / 2 + max(0, place - length) / radius
        along = min(place, length)
        step = (along, 0, -along, 0)[turn], (0, along, 0, -along)[turn]
        dx, dy = math.sin(angle), -math.cos(angle)
        middle_x, middle_y = radius - margin + x + step[0], radius - margin + y + step[1]
        yield middle_x + dx * radius, middle_y + dy * radius, dx, dy


def garden(s: Sketch) -> Margins:
    """Boards round the bed, sprouts behind it."""
    u, w, h = s.u, s.w, s.h
    for x in spread(0, w, 46 * u, 2):
        s.lines_behind(line((x, 0), (x, -9 * u)), 2)
        for side in (-1, 1):
            s.back(
                f"M{at(x, -7 * u)}Q{at(x + side * 2 * u, -19 * u, x + side * 13 * u, -17 * u)}"
                f"Q{at(x + side * 12 * u, -6 * u, x, -7 * u)}Z"
            )
    s.back(slab(-10 * u, h - 20, w + 20 * u, 20 + 15 * u, 4))
    s.lines_behind("".join(line((x, h), (x, h + 15 * u)) for x in spread(-10 * u, w + 10 * u, 60 * u)))
    return Margins(10, 18, 15)


def row(s: Sketch) -> Margins:
    """A strip of ground between two pegs."""
    u, w, h = s.u, s.w, s.h
    for x in (-14 * u, w + 4 * u):
        s.back(slab(x, h - 22 * u, 10 * u, 30 * u, 3))
    s.part(slab(-18 * u, h + 3 * u, w + 36 * u, 10 * u, 5 * u))
    s.lines("".join(line((x - 3 * u, h + 10 * u), (x + 3 * u, h + 6 * u)) for x in spread(-8 * u, w + 8 * u, 22 * u)))
    return Margins(18, 0, 13)


def cage(s: Sketch) -> Margins:
    """A dome of bars with a ring on it, and a tray below."""
    u, w, h, cx = s.u, s.w, s.h, s.cx
    top = -50 * u
    s.lines_behind(disc(cx, -43 * u, 5 * u), 2)
    s.back(f"M{at(2, 10)}C{at(2, top, w - 2, top, w - 2, 10)}Z", "fill")
    count = max(6, round(w / (16 * u)))
    bars = []
    for index in range(1, count):
        t = index / count
        x = 2 + (w - 4) * (3 * t * t - 2 * t**3)  # a point of the dome's own curve
        bars.append(line((x, 4), (x, 10 * ((1 - t) ** 3 + t**3) + 3 * top * t * (1 - t))))
    s.lines_behind("".join(bars))
    s.part(slab(-11 * u, h - 4, w + 22 * u, 4 + 11 * u, 5 * u))
    return Margins(11, 48, 11)


def tree(s: Sketch) -> Margins:
    """A crown of leaves on a trunk."""
    u, w, h, cx = s.u, s.w, s.h, s.cx
    trunk = min(20 * u, w * 0.16)
    foot = h + 62 * u
    s.back(
        f"M{at(cx - trunk, h)}Q{at(cx - trunk, h + 46 * u, cx - trunk * 1.9, foot)}H{at(cx + trunk * 1.9)}"
        f"Q{at(cx + trunk, h + 46 * u, cx + trunk, h)}Z"
    )
    m = 8 * u
    across, down = max(2, round(w / (66 * u))), max(2, round(h / (56 * u)))
    dx, dy = (w + 2 * m) / across, (h + 2 * m) / down
    arc, side = (f"a{at(chord / 1.75, chord / 1.75)} 0 0 1 " for chord in (dx, dy))
    s.back(
        f"M{at(-m, -m)}{f'{arc}{at(dx, 0)}' * across}{f'{side}{at(0, dy)}' * down}"
        f"{f'{arc}{at(-dx, 0)}' * across}{f'{side}{at(0, -dy)}' * down}Z"
    )
    reach = (m + _swell(max(dx, dy))) / u
    return Margins(reach, reach, 62)


def _swell(chord: float) -> float:
    """How far an arc of radius chord / 1.75 stands over its chord."""
    radius = chord / 1.75
    return radius - math.sqrt(radius**2 - chord**2 / 4)


def field(s: Sketch) -> Margins:
    """A fence behind, and grass."""
    u, w, h = s.u, s.w, s.h
    s.back(slab(-12 * u, -13 * u, w + 24 * u, 6 * u, 2))
    for x in spread(-12 * u, w + 12 * u, 50 * u, 3):
        s.back(f"M{at(x - 5 * u, 10)}V{at(-18 * u)}L{at(x, -24 * u)}L{at(x + 5 * u, -18 * u)}V10Z")
    s.back(f"M{at(-14 * u, h - 8)}H{at(w + 14 * u)}V{at(h + 12 * u)}H{at(-14 * u)}Z")
    s.lines_behind(
        "".join(line((x - 4 * u, h + 4 * u), (x - 1 * u, h + 9 * u), (x + 3 * u, h + 3 * u)) for x in spread(0, w, 34 * u))
    )
    return Margins(14, 24, 12)


def pool(s: Sketch) -> Margins:
    """A tiled edge, a ladder into the water, waves."""
    u, w, h = s.u, s.w, s.h
    s.back(slab(-12 * u, -12 * u, w + 24 * u, h + 24 * u, 22 * u))
    tiles = [line((x, edge), (x, base)) for x in spread(8, w - 8, 24 * u) for edge, base in ((-12 * u, 0), (h, h + 12 * u))]
    tiles += [line((edge, y), (base, y)) for y in spread(8, h - 8, 24 * u) for edge, base in ((-12 * u, 0), (w, w + 12 * u))]
    s.lines_behind("".join(tiles), 1)
    ladder = w - min(w * 0.2, 40 * u)
    rails = "".join(f"M{at(x, 6 * u)}V{at(-14 * u)}q{at(0, -8 * u, 8 * u, -8 * u)}" for x in (ladder - 9 * u, ladder + 9 * u))
    s.lines(rails, 3)
    s.lines(wave(14, 9 * u, min(w * 0.5, ladder - 24 * u - 14), 24 * u, 3.5 * u))
    return Margins(12, 22, 12)


DRAWINGS = (nest, pond, garden, row, cage, tree, field, pool)
