"""Text that can be read: large enough, inside the picture, touching nothing, and in the middle of what is made for it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from support.boxes import Box
from support.findings import Finding
from support.svg_reader import Drawn, SvgFile

SMALLEST_TEXT = 12.0
TOUCH = 0.5
"""px by which ink may enter something before it counts as crossing: below what a screen shows."""
OFF_CENTRE = 1.0
OFF_CENTRE_VERTICALLY = 1.5
BADGE_AREA = 25.0
"""A shape at most this many times as large as the one text in it is made for that text."""
MARK = re.compile(r"[-+−×÷=<>?…\d\s.,/%\u00a0\u2009\u202f½¼¾⅓⅔]+")
"""Numerals, signs and the unknown's mark."""


def text_findings(file: SvgFile) -> Iterator[Finding]:
    texts = file.texts
    shapes = [each for each in file.drawn if each.tag in ("rect", "circle", "ellipse") and visible(each)]
    paths = [each for each in file.drawn if each.lines and visible(each)]
    uses = [each for each in file.drawn if each.tag == "use"]
    for index, text in enumerate(texts):
        box = ink(text)
        if text.size < SMALLEST_TEXT - 0.01:
            yield Finding("text-small", text.where, f"{text.size:.2f} px")
        if not file.view_box.contains(box, TOUCH):
            yield Finding("text-clipped", text.where, f"view box {file.view_box}")
        for other in texts[index + 1 :]:
            if box.overlaps(ink(other), TOUCH):
                yield Finding("text-on-text", text.where, other.where)
        yield from _on_shapes(text, box, shapes)
        yield from _on_paths(text, box, paths, shapes)
        for use in uses:
            if not text.inside(use) and use.box is not None and box.overlaps(use.box, TOUCH) and not covered(text, use, shapes):
                yield Finding("text-on-icon", text.where, use.where)
    yield from _centred(texts, shapes, uses)


def visible(each: Drawn) -> bool:
    return (each.fill != "none" or (each.stroke != "none" and each.stroke_width > 0)) and each.opacity > 0


def ink(text: Drawn) -> Box:
    assert text.box is not None
    return text.box


def opaque(each: Drawn) -> bool:
    return each.fill != "none" and each.opacity == 1 and each.attributes.get("fill-opacity", "1") == "1"


def covered(text: Drawn, below: Drawn, shapes: list[Drawn]) -> bool:
    """Whether an opaque shape lies between the text and what is below it."""
    return hidden(below, text.order, ink(text), shapes)


def hidden(below: Drawn, order: int, box: Box, shapes: list[Drawn]) -> bool:
    """Whether an opaque shape that is painted before `order` hides from `box` what is below it."""
    return any(
        below.order < shape.order < order and opaque(shape) and shape.box is not None and shape.box.contains(box)
        for shape in shapes
    )


def _on_shapes(text: Drawn, box: Box, shapes: list[Drawn]) -> Iterator[Finding]:
    for shape in shapes:
        if shape.box is None:
            continue
        half = shape.stroke_width / 2
        if not shape.box.grown(half).overlaps(box, TOUCH):
            continue
        if shape.order > text.order and opaque(shape):
            yield Finding("text-hidden", text.where, shape.where)
        elif not inside_shape(shape, box, half) and not covered(text, shape, shapes):
            yield Finding("text-on-edge", text.where, shape.where)


def inside_shape(shape: Drawn, box: Box, stroke: float) -> bool:
    """Whether the box lies within the shape's edge (within the circle, not just its square)."""
    assert shape.box is not None
    inner = shape.box.grown(-stroke)
    if shape.tag == "rect":
        return inner.contains(box, TOUCH)
    (cx, cy), rx, ry = inner.centre, inner.width / 2 + TOUCH, inner.height / 2 + TOUCH
    return all(((x - cx) / rx) ** 2 + ((y - cy) / ry) ** 2 <= 1 for x in (box.left, box.right) for y in (box.top, box.bottom))


def _on_paths(text: Drawn, box: Box, paths: list[Drawn], shapes: list[Drawn]) -> Iterator[Finding]:
    for path in paths:
        if runs_through(path, box) and (path.order > text.order or not covered(text, path, shapes)):
            yield Finding("text-on-line", text.where, path.where)


def runs_through(path: Drawn, box: Box) -> bool:
    """Whether the path's stroke enters the box by more than TOUCH."""
    half = path.stroke_width / 2
    if path.box is None or not path.box.grown(half).overlaps(box):
        return False
    target = box.grown(half - TOUCH)
    return any(target.crossed_by(start, end) for line in path.lines for start, end in pairwise(line))


def _centred(texts: list[Drawn], shapes: list[Drawn], uses: list[Drawn]) -> Iterator[Finding]:
    for text in texts:
        if not MARK.fullmatch(text.text) or text.advance_box is None:
            continue
        around = [
            shape for shape in shapes if shape.box is not None and shape.order < text.order and shape.box.contains(ink(text))
        ]
        if not around:
            continue
        mark = min(around, key=lambda shape: shape.box.area if shape.box is not None else 0)
        assert mark.box is not None
        alone = not any(mark.box.contains(ink(other)) for other in texts if other is not text) and not any(
            use.box is not None and mark.box.overlaps(use.box, TOUCH) and not text.inside(use) for use in uses
        )
        if not alone or mark.box.area > BADGE_AREA * ink(text).area:
            continue
        # Signs such as + and − are centred by their ink, numerals by the height that all numerals have.
        (tx, ty), (mx, my) = text.advance_box.centre, mark.box.centre
        if abs(tx - mx) > OFF_CENTRE:
            yield Finding("off-centre", text.where, f"{tx - mx:+.1f} px from the middle of {mark.where}")
        if abs(ty - my) > OFF_CENTRE_VERTICALLY:
            yield Finding("off-centre", text.where, f"{ty - my:+.1f} px below the middle of {mark.where}")
