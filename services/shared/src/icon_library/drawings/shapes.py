"""The few shapes that a drawing is made of, written as SVG elements. Lengths are units of a field of 32 by 32."""

from __future__ import annotations

from collections.abc import Iterable

from icon_library.markup import Attribute, element


def path(fill: str, commands: str, **attributes: Attribute) -> str:
    return element("path", fill=fill, d=commands, **attributes)


def circle(fill: str, cx: float, cy: float, r: float) -> str:
    return element("circle", fill=fill, cx=cx, cy=cy, r=r)


def ellipse(fill: str, cx: float, cy: float, rx: float, ry: float) -> str:
    return element("ellipse", fill=fill, cx=cx, cy=cy, rx=rx, ry=ry)


def rect(fill: str, x: float, y: float, width: float, height: float, radius: float = 0) -> str:
    rounded = {"rx": radius} if radius else {}
    return element("rect", fill=fill, x=x, y=y, width=width, height=height, **rounded)


def stroke(colour: str, width: float, commands: str) -> str:
    """A line of this width with round ends."""
    return element(
        "path", fill="none", stroke=colour, stroke_width=width, stroke_linecap="round", stroke_linejoin="round", d=commands
    )


def moved(shapes: Iterable[str], transform: str) -> str:
    return element("g", *shapes, transform=transform)
