"""Outlines that are computed from a centre and a size rather than written down: stars, hearts, rings, sectors, frills."""

from __future__ import annotations

import math
from collections.abc import Iterable

from icon_library.drawings.shapes import moved, path
from icon_library.markup import element

Point = tuple[float, float]


def at(cx: float, cy: float, r: float, degrees: float) -> Point:
    """The point at this distance and angle from a centre; 0 degrees is upwards, 90 to the right."""
    angle = math.radians(degrees)
    return cx + r * math.sin(angle), cy - r * math.cos(angle)


def polygon(fill: str, points: Iterable[Point]) -> str:
    return path(fill, "M" + "L".join(_written(point) for point in points) + "z")


def star_points(cx: float, cy: float, r: float, tips: int = 5, inner: float = 0.45, turn: float = 0) -> list[Point]:
    """`inner` is the radius of the notches as a part of the tips' radius `r`."""
    return [at(cx, cy, r * (inner if step % 2 else 1), turn + step * 180 / tips) for step in range(2 * tips)]


def star(fill: str, cx: float, cy: float, r: float, tips: int = 5, inner: float = 0.45, turn: float = 0) -> str:
    return polygon(fill, star_points(cx, cy, r, tips, inner, turn))


def regular(fill: str, cx: float, cy: float, r: float, sides: int, turn: float = 0) -> str:
    return polygon(fill, [at(cx, cy, r, turn + step * 360 / sides) for step in range(sides)])


def heart_commands(cx: float, cy: float, r: float) -> str:
    """A heart about as wide and as high as a circle of radius `r`."""
    half = [(-0.7, 0.5), (-1, 0.1), (-1, -0.32), (-1, -1.0), (-0.25, -1.12), (0, -0.5)]
    right = [(0.25, -1.12), (1, -1.0), (1, -0.32), (1, 0.1), (0.7, 0.5), (0, 0.95)]
    points = [_written((cx + r * x, cy + r * y)) for x, y in (*half, *right)]
    return f"M{_written((cx, cy + 0.95 * r))}C{' '.join(points)}z"


def heart(fill: str, cx: float, cy: float, r: float) -> str:
    return path(fill, heart_commands(cx, cy, r))


def ring(fill: str, cx: float, cy: float, outer: float, inner: float) -> str:
    return element("circle", fill="none", stroke=fill, stroke_width=outer - inner, cx=cx, cy=cy, r=(outer + inner) / 2)


def sector(fill: str, cx: float, cy: float, r: float, start: float, end: float) -> str:
    """A piece of a pie, from one angle clockwise to the other."""
    first, last = _written(at(cx, cy, r, start)), _written(at(cx, cy, r, end))
    return path(fill, f"M{cx:g} {cy:g}L{first}A{r:g} {r:g} 0 {int(end - start > 180)} 1 {last}z")


def frilled(fill: str, cx: float, cy: float, r: float, bumps: int, turn: float = 0) -> str:
    """A disc whose edge is a row of round bumps, their feet on a circle of radius `r`."""
    bump = f"{r * math.sin(math.pi / bumps):.2f}"
    feet = [_written(at(cx, cy, r, turn + step * 360 / bumps)) for step in range(bumps + 1)]
    return path(fill, f"M{feet[0]}" + "".join(f"A{bump} {bump} 0 0 1 {foot}" for foot in feet[1:]) + "z")


def perforated(fill: str, x: float, y: float, width: float, height: float, bite: float = 1.1) -> str:
    """A rectangle with half-round bites of this radius along its edges, as a postage stamp has."""
    steps = []
    for across, down, length in ((1, 0, width), (0, 1, height), (-1, 0, width), (0, -1, height)):
        bites = round((length - 1.2 * bite) / (3.2 * bite))
        flat = (length - 2 * bite * bites) / (bites + 1)
        line, arc = (_written((across * by, down * by)) for by in (flat, 2 * bite))
        steps.append(f"l{line}" + f"a{bite:g} {bite:g} 0 0 0 {arc}l{line}" * bites)
    return path(fill, f"M{x:g} {y:g}" + "".join(steps) + "z")


def outlined(colour: str, width: float, commands: str) -> str:
    """A filled shape made larger on all sides by half of `width`, its corners round."""
    return element("path", fill=colour, stroke=colour, stroke_width=width, stroke_linejoin="round", d=commands)


def turned(degrees: float, *shapes: str) -> str:
    """The shapes turned clockwise round the middle of the field."""
    return moved(shapes, f"rotate({degrees:g} 16 16)")


def _written(point: Point) -> str:
    return " ".join(f"{round(length, 2) + 0:g}" for length in point)
