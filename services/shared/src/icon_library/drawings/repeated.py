"""One shape many times: turned round a point, mirrored, set down at several places, or as dots in one line."""

from __future__ import annotations

from collections.abc import Iterable
from math import cos, radians, sin

from icon_library.drawings.shapes import moved, stroke


def turned(shape: str, angles: Iterable[float], x: float = 16, y: float = 16) -> str:
    """The shape turned by each of the angles (degrees) round a point."""
    return "".join(moved((shape,), f"rotate({angle:g} {x:g} {y:g})") if angle else shape for angle in angles)


def mirrored(*shapes: str) -> str:
    """The shapes and their reflections in the middle of the field."""
    return "".join(shapes) + moved(shapes, "matrix(-1 0 0 1 32 0)")


def placed(shape: str, places: Iterable[tuple[float, float, float]]) -> str:
    """A shape drawn round (0, 0) at each place: x, y and a turn in degrees."""
    return "".join(moved((shape,), f"translate({x:g} {y:g})" + (f"rotate({angle:g})" if angle else "")) for x, y, angle in places)


def dots(colour: str, width: float, places: str) -> str:
    """Round dots of this width at "x y x y …", as one line of round ends."""
    numbers = places.split()
    return stroke(colour, width, "".join(f"M{x} {y}h.1" for x, y in zip(numbers[::2], numbers[1::2], strict=True)))


def rays(angles: Iterable[float], inner: float, outer: float, x: float = 16, y: float = 16) -> str:
    """The commands of straight lines from one distance of a point to another, at each angle (degrees, clockwise from the top)."""
    turns = [(sin(radians(angle)), -cos(radians(angle))) for angle in angles]
    return "".join(
        f"M{x + inner * right:.1f} {y + inner * down:.1f}L{x + outer * right:.1f} {y + outer * down:.1f}" for right, down in turns
    )
