"""Rectangles, straight pieces of lines and coordinate systems, in user units of the SVG's root; y grows downwards."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Box:
    """An axis-parallel rectangle. Edges that only touch do not overlap."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        return self.right - self.left

    @property
    def height(self) -> float:
        return self.bottom - self.top

    @property
    def area(self) -> float:
        return self.width * self.height

    @property
    def centre(self) -> Point:
        return (self.left + self.right) / 2, (self.top + self.bottom) / 2

    def overlaps(self, other: Box, slack: float = 0.0) -> bool:
        """Whether each reaches more than `slack` into the other."""
        return (
            self.right - other.left > slack
            and other.right - self.left > slack
            and self.bottom - other.top > slack
            and other.bottom - self.top > slack
        )

    def contains(self, other: Box, slack: float = 0.0) -> bool:
        """Whether `other` lies inside, or sticks out by no more than `slack`."""
        return (
            other.left >= self.left - slack
            and other.top >= self.top - slack
            and other.right <= self.right + slack
            and other.bottom <= self.bottom + slack
        )

    def grown(self, by: float) -> Box:
        """The box with every edge moved outwards by `by` (inwards where negative)."""
        return Box(self.left - by, self.top - by, self.right + by, self.bottom + by)

    def crossed_by(self, start: Point, end: Point) -> bool:
        """Whether the straight line from `start` to `end` passes through the interior (Liang and Barsky's clipping)."""
        dx, dy = end[0] - start[0], end[1] - start[1]
        enter, leave = 0.0, 1.0
        for step, room in (
            (-dx, start[0] - self.left),
            (dx, self.right - start[0]),
            (-dy, start[1] - self.top),
            (dy, self.bottom - start[1]),
        ):
            if step == 0:
                if room <= 0:
                    return False
            elif step < 0:
                enter = max(enter, room / step)
            else:
                leave = min(leave, room / step)
        return enter < leave

    def __str__(self) -> str:
        return f"({self.left:.1f}, {self.top:.1f})–({self.right:.1f}, {self.bottom:.1f})"


def around(points: Iterable[Point]) -> Box | None:
    """The smallest box that holds all points, None for no points."""
    found = list(points)
    if not found:
        return None
    xs, ys = [x for x, _ in found], [y for _, y in found]
    return Box(min(xs), min(ys), max(xs), max(ys))


def union(boxes: Iterable[Box]) -> Box | None:
    """The smallest box that holds all boxes, None for no boxes."""
    found = list(boxes)
    if not found:
        return None
    return Box(min(b.left for b in found), min(b.top for b in found), max(b.right for b in found), max(b.bottom for b in found))


@dataclass(frozen=True, slots=True)
class Matrix:
    """An SVG transform: (x, y) becomes (a·x + c·y + e, b·x + d·y + f)."""

    a: float = 1
    b: float = 0
    c: float = 0
    d: float = 1
    e: float = 0
    f: float = 0

    def __matmul__(self, inner: Matrix) -> Matrix:
        """First `inner`, then this."""
        return Matrix(
            self.a * inner.a + self.c * inner.b,
            self.b * inner.a + self.d * inner.b,
            self.a * inner.c + self.c * inner.d,
            self.b * inner.c + self.d * inner.d,
            self.a * inner.e + self.c * inner.f + self.e,
            self.b * inner.e + self.d * inner.f + self.f,
        )

    def point(self, x: float, y: float) -> Point:
        return self.a * x + self.c * y + self.e, self.b * x + self.d * y + self.f

    def box(self, box: Box) -> Box:
        """The box round the transformed corners."""
        corners = [self.point(x, y) for x in (box.left, box.right) for y in (box.top, box.bottom)]
        found = around(corners)
        assert found is not None
        return found

    @property
    def scale(self) -> float:
        """How much longer a vertical line of length 1 becomes: what a font size is multiplied by."""
        return math.hypot(self.c, self.d)
