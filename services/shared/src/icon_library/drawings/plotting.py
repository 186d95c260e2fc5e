"""Plane geometry written as path commands. Angles are degrees clockwise from the top; lengths are units of the icon's field."""

from __future__ import annotations

import math
from collections.abc import Iterable

Point = tuple[float, float]


def number(value: float) -> str:
    """Two decimals, a 3200th of an icon's width; no zero that says nothing."""
    text = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def at(point: Point) -> str:
    return f"{number(point[0])} {number(point[1])}"


def around(centre: Point, radius: float, angle: float) -> Point:
    """The point at this angle on a circle."""
    turn = math.radians(angle)
    return centre[0] + radius * math.sin(turn), centre[1] - radius * math.cos(turn)


def line(*points: Point) -> str:
    return "M" + "L".join(at(point) for point in points)


def closed(points: Iterable[Point]) -> str:
    return line(*points) + "z"


def box(x: float, y: float, width: float, height: float) -> str:
    """A rectangle as a part of a path."""
    return f"M{at((x, y))}h{number(width)}v{number(height)}h{number(-width)}z"


def disc(centre: Point, radius: float) -> str:
    """A circle as a part of a path."""
    size = number(radius)
    across = number(2 * radius)
    return f"M{at((centre[0] - radius, centre[1]))}a{size} {size} 0 1 0 {across} 0a{size} {size} 0 1 0 -{across} 0z"


def sector(centre: Point, radius: float, start: float, end: float) -> str:
    """The slice of a disc from one angle to another, `end` being the larger; the whole disc where a full turn lies between."""
    size = number(radius)
    if end - start >= 360:
        top, bottom = around(centre, radius, 0), around(centre, radius, 180)
        return f"M{at(top)}A{size} {size} 0 1 1 {at(bottom)}A{size} {size} 0 1 1 {at(top)}z"
    large = int(end - start > 180)
    first, last = around(centre, radius, start), around(centre, radius, end)
    return f"M{at(centre)}L{at(first)}A{size} {size} 0 {large} 1 {at(last)}z"
