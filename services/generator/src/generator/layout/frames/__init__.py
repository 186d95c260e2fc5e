"""Boxes drawn as what holds the things: a basket, a shelf, a bus. Which holder has which frame is the icon library's to say."""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from generator.layout.frames import bags, buildings, furniture, lidded, nature, pages, public, vehicles, vessels
from generator.layout.frames.sketch import OUTLINE, Margins, Sketch
from generator.layout.picture import Element

__all__ = ["FRAMES", "SMALL", "Frame", "frame_of"]

Drawing = Callable[[Sketch], Margins]

FRAMES: Mapping[str, Drawing] = {
    drawing.__name__: drawing
    for family in (bags, lidded, vessels, furniture, pages, nature, buildings, public, vehicles)
    for drawing in family.DRAWINGS
}
"""Frames by name; each is drawn by the function of that name."""
SMALL = 0.7
"""Size of the details round one of many equal groups: the frame stays in proportion to a box that is as low."""
KEPT = 512
"""Frames remembered: the groups of a picture have one size, and a class asks for the same pictures."""


@dataclass(frozen=True, slots=True)
class Frame:
    """Shapes round a box whose corner is (0, 0), and how far they reach beyond it in px."""

    side: float
    top: float
    bottom: float
    behind: tuple[Element, ...]
    front: tuple[Element, ...]


@functools.lru_cache(KEPT)
def frame_of(name: str, width: float, height: float, palette: str, unit: float = 1) -> Frame | None:
    """The frame of that name round a box; None for a name that is not known, as a newer library may give."""
    drawing = FRAMES.get(name)
    if drawing is None:
        return None
    sketch = Sketch(width, height, palette, unit)
    side, top, bottom = (margin * unit + OUTLINE / 2 if margin else 0 for margin in drawing(sketch))
    return Frame(side, top, bottom, tuple(sketch.behind), tuple(sketch.front))
