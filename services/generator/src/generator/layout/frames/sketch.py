"""What the frames are drawn with: lines and shapes round a box, in the colours of its palette."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from generator.layout.picture import Element, Path

Point = tuple[float, float]

OUTLINE = 2
"""As thick as the box's own edge."""
DETAIL = 1.5
"""Lines inside a frame: thinner than its outline, or a frame would be louder than the things."""


class Margins(NamedTuple):
    """How far a frame's outlines lie beyond its box, in details; the same at both sides, so that the box stays in the middle."""

    side: float
    top: float
    bottom: float


class Sketch:
    """A frame in the making. The box has its corner at (0, 0) and is `w` × `h` px; `u` is the size of a detail, 1 at natural
    size. What is `behind` the box shows round it and under its round corners, what is `front` lies on its edge."""

    __slots__ = ("_palette", "behind", "cx", "front", "h", "u", "w")

    def __init__(self, width: float, height: float, palette: str, unit: float) -> None:
        self.w = width
        self.h = height
        self.u = unit
        self.cx = width / 2
        self.behind: list[Element] = []
        self.front: list[Element] = []
        self._palette = palette

    def back(self, commands: str, tone: str = "frame") -> None:
        """A filled and outlined shape behind the box; `tone` "fill" is the box's own, for glass and openings."""
        self.behind.append(Path(commands, f"{self._palette}.{tone}", f"{self._palette}.stroke", OUTLINE))

    def part(self, commands: str, tone: str = "frame") -> None:
        """A filled and outlined shape before the box's edge."""
        self.front.append(Path(commands, f"{self._palette}.{tone}", f"{self._palette}.stroke", OUTLINE))

    def lines(self, commands: str, width: float = DETAIL) -> None:
        """Lines before everything."""
        self.front.append(Path(commands, stroke=f"{self._palette}.stroke", stroke_width=width))

    def lines_behind(self, commands: str, width: float = DETAIL) -> None:
        """Lines before what is behind the box so far, and behind the box."""
        self.behind.append(Path(commands, stroke=f"{self._palette}.stroke", stroke_width=width))

    def spot(self, commands: str, tone: str = "stroke") -> None:
        """A small filled shape without an outline, before everything."""
        self.front.append(Path(commands, f"{self._palette}.{tone}"))


def at(*numbers: float) -> str:
    """Coordinates as path data, to a tenth of a px."""
    return " ".join([f"{number:.1f}".removesuffix(".0") for number in numbers])


def polygon(*points: Point) -> str:
    """A closed line through the points."""
    return "M" + "L".join([at(*point) for point in points]) + "Z"


def line(*points: Point) -> str:
    """An open line through the points."""
    return "M" + "L".join([at(*point) for point in points])


def slab(x: float, y: float, width: float, height: float, radius: float = 0) -> str:
    """A rectangle with round corners. A path, since a box's own rectangle is the only one that stands for a quantity."""
    r = min(radius, width / 2, height / 2)
    if not r:
        return f"M{at(x, y)}h{at(width)}v{at(height)}h{at(-width)}Z"
    across, down = width - 2 * r, height - 2 * r
    corner = f"a{at(r, r)} 0 0 1 "
    return (
        f"M{at(x + r, y)}h{at(across)}{corner}{at(r, r)}v{at(down)}{corner}{at(-r, r)}"
        f"h{at(-across)}{corner}{at(-r, -r)}v{at(-down)}{corner}{at(r, -r)}Z"
    )


def disc(x: float, y: float, radius: float) -> str:
    """A circle."""
    arc = f"a{at(radius, radius)} 0 1 1 "
    return f"M{at(x - radius, y)}{arc}{at(2 * radius, 0)}{arc}{at(-2 * radius, 0)}Z"


def arch(centre: float, half: float, foot: float, height: float, thickness: float) -> str:
    """A bent bar over `centre`: its feet `half` px to both sides at the height `foot`, its top `height` px above."""
    peak = foot - height * 4 / 3  # a cubic curve reaches three quarters of the way to its control points
    inner, low = half - thickness, peak + thickness * 4 / 3
    return (
        f"M{at(centre - half, foot)}C{at(centre - half, peak, centre + half, peak, centre + half, foot)}H{at(centre + inner)}"
        f"C{at(centre + inner, low, centre - inner, low, centre - inner, foot)}Z"
    )


def belly(s: Sketch, side: float, rim: float, depth: float) -> str:
    """A bowl round the lower part of the box: `side` px wider at the height `rim`, its bottom `depth` px under the box."""
    bend, low = min(s.w * 0.36, 80 * s.u), s.h + depth
    lip, waist = rim + 14 * s.u, rim + (s.h - rim) * 0.85
    left = f"M{at(8, rim)}Q{at(-side, rim - 2 * s.u, -side, lip)}C{at(-side * 1.2, waist, -side * 0.4, low, bend, low)}"
    right = f"C{at(s.w + side * 0.4, low, s.w + side * 1.2, waist, s.w + side, lip)}"
    return f"{left}H{at(s.w - bend)}{right}Q{at(s.w + side, rim - 2 * s.u, s.w - 8, rim)}Z"


def wave(x: float, y: float, width: float, pitch: float, swing: float) -> str:
    """A wavy line to the right, of whole waves of about `pitch` px."""
    halves = 2 * max(1, round(width / pitch))
    step = width / halves
    rest = "".join([f"T{at(x + step * index, y)}" for index in range(2, halves + 1)])
    return f"M{at(x, y)}Q{at(x + step / 2, y - swing, x + step, y)}{rest}"


def spread(start: float, end: float, pitch: float, least: int = 1) -> Iterator[float]:
    """The middles of equal pieces of about `pitch` px between `start` and `end`."""
    count = max(least, round((end - start) / pitch))
    step = (end - start) / count
    return (start + (index + 0.5) * step for index in range(count))
