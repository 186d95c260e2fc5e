"""Contrast of text and lines against what lies under them, by WCAG 2.2 (1.4.3 and 1.4.11), from the fills in the file."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from itertools import pairwise

from support.boxes import Point
from support.findings import Finding
from support.svg_reader import Drawn, SvgFile
from support.svg_text import visible

TEXT_RATIO = 4.5
LINE_RATIO = 3.0
NAMED = {"white": "#ffffff", "black": "#000000"}
Colour = tuple[float, float, float]
WHITE: Colour = (255.0, 255.0, 255.0)


def contrast_findings(file: SvgFile) -> Iterator[Finding]:
    shapes = [each for each in file.drawn if each.fill != "none" and each.box is not None and _fills(each)]
    for each in file.drawn:
        if each.tag == "text" and each.box is not None:
            below = under(each.box.centre, each, shapes)
            ratio = contrast(blended(each.fill, each.opacity, below), below)
            if ratio < TEXT_RATIO:
                yield Finding("contrast-text", each.where, f"{ratio:.2f}:1, {each.fill} on {_hex(below)}")
        elif visible(each) and each.box is not None and each.stroke != "none":
            for name, point in _beside(each):
                below = under(point, each, shapes)
                ratio = contrast(blended(each.stroke, each.opacity, below), below)
                if ratio < LINE_RATIO:
                    yield Finding("contrast-line", each.where, f"{ratio:.2f}:1 {name}, {each.stroke} on {_hex(below)}")
                    break


def _fills(each: Drawn) -> bool:
    """Whether its fill covers an area: shapes, and paths that are closed."""
    return each.tag in ("rect", "circle", "ellipse") or any(line[0] == line[-1] for line in each.lines if len(line) > 2)


def _beside(each: Drawn) -> Iterator[tuple[str, Point]]:
    """Points that border on a line: left of a shape and just inside it, or along a path."""
    assert each.box is not None
    if not each.lines:
        yield "outside", (each.box.left - each.stroke_width / 2 - 0.5, each.box.centre[1])
        return
    for line in each.lines:
        for a, b in list(pairwise(line))[:: max(1, len(line) // 4)]:
            yield "along", ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2)


def under(point: Point, above: Drawn, shapes: list[Drawn]) -> Colour:
    """The colour at `point` of all shapes painted before `above`; the page is white."""
    colour = WHITE
    for shape in shapes:
        if shape.order >= above.order:
            break
        if shape.box is not None and _covers(shape, point):
            colour = blended(shape.fill, shape.opacity * float(shape.attributes.get("fill-opacity", "1")), colour)
    return colour


def _covers(shape: Drawn, point: Point) -> bool:
    assert shape.box is not None
    x, y = point
    if not (shape.box.left <= x <= shape.box.right and shape.box.top <= y <= shape.box.bottom):
        return False
    if shape.tag == "rect":
        return True
    if shape.lines:
        return sum(_crossings(line, point) for line in shape.lines) % 2 == 1
    (cx, cy), rx, ry = shape.box.centre, shape.box.width / 2, shape.box.height / 2
    return ((x - cx) / rx) ** 2 + ((y - cy) / ry) ** 2 <= 1 if rx and ry else False


def _crossings(line: list[Point], point: Point) -> int:
    """How often a ray to the right of `point` crosses the closed polyline."""
    x, y = point
    count = 0
    for (x1, y1), (x2, y2) in zip(line, [*line[1:], line[0]], strict=True):
        if (y1 > y) != (y2 > y) and x < (x2 - x1) * (y - y1) / (y2 - y1) + x1:
            count += 1
    return count


@functools.cache
def parsed(colour: str) -> Colour:
    """`#rgb`, `#rrggbb`, white or black as 0–255. Raises ValueError for anything else."""
    text = NAMED.get(colour, colour)
    if len(text) == 4:
        text = "#" + "".join(2 * digit for digit in text[1:])
    if len(text) != 7 or text[0] != "#":
        raise ValueError(f"colour {colour!r} is not #rgb or #rrggbb")
    return int(text[1:3], 16), int(text[3:5], 16), int(text[5:7], 16)


def blended(colour: str, opacity: float, below: Colour) -> Colour:
    top = parsed(colour)
    r, g, b = (part * opacity + under * (1 - opacity) for part, under in zip(top, below, strict=True))
    return r, g, b


def luminance(colour: Colour) -> float:
    """Relative luminance, 0 for black to 1 for white."""
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in (part / 255 for part in colour)]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: Colour, other: Colour) -> float:
    """1 for the same colour to 21 for black on white."""
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def _hex(colour: Colour) -> str:
    return "#" + "".join(f"{round(part):02x}" for part in colour)
