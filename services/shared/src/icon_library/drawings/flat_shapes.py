"""Plane shapes: polygons, circles and their parts. A shape fills its field, its edge is a darker line inside it."""

from __future__ import annotations

from collections.abc import Iterator

from icon_library.drawings.plotting import Point, around, closed
from icon_library.drawings.shapes import path

EDGE_WIDTH = 1.2
# Number of sides, id, fill, edge.
REGULAR = (
    (5, "pentagon", "#8d65c5", "#5a3a8e"),
    (6, "hexagon", "#fcd53f", "#d9920a"),
    (7, "heptagon", "#ff822d", "#c2540a"),
    (8, "octagon", "#f8312f", "#ab0d20"),
    (9, "nonagon", "#1fb5b0", "#0d7471"),
    (10, "decagon", "#f985b8", "#c93d80"),
    (12, "dodecagon", "#00a6ed", "#0067a8"),
)
_CROSS = ((11, 2), (21, 2), (21, 11), (30, 11), (30, 21), (21, 21), (21, 30), (11, 30), (11, 21), (2, 21), (2, 11), (11, 11))
_STRAIGHT: tuple[tuple[str, str, str, tuple[Point, ...]], ...] = (
    ("triangle", "#3fa83a", "#27701f", ((16, 2.6), (30.6, 28.4), (1.4, 28.4))),
    ("right-triangle", "#3fa83a", "#27701f", ((3, 2.6), (29.6, 29), (3, 29))),
    ("square", "#ff822d", "#c2540a", ((3, 3), (29, 3), (29, 29), (3, 29))),
    ("rectangle", "#00a6ed", "#0067a8", ((1.2, 7), (30.8, 7), (30.8, 25), (1.2, 25))),
    ("rhombus", "#0074ba", "#004d86", ((16, 1.4), (26.4, 16), (16, 30.6), (5.6, 16))),
    ("trapezium", "#f8312f", "#ab0d20", ((8.6, 7), (23.4, 7), (30.8, 25), (1.2, 25))),
    ("parallelogram", "#f985b8", "#c93d80", ((9.6, 7.4), (30.8, 7.4), (22.4, 24.6), (1.2, 24.6))),
    ("kite-shape", "#8d65c5", "#5a3a8e", ((16, 1.2), (26.6, 11.4), (16, 30.8), (5.4, 11.4))),
    ("cross-shape", "#00d26a", "#0a8a4a", _CROSS),
)
_ROUND = (
    ("circle", "#f8312f", "#ab0d20", "M16 1.4a14.6 14.6 0 1 0 0 29.2a14.6 14.6 0 1 0 0-29.2z"),
    ("semicircle", "#00a6ed", "#0067a8", "M1.2 23.4a14.8 14.8 0 0 1 29.6 0z"),
    ("quarter-circle", "#fcd53f", "#d9920a", "M3 29V3a26 26 0 0 1 26 26z"),
    ("oval", "#8d65c5", "#5a3a8e", "M16 6C7.4 6 1.2 10.4 1.2 16S7.4 26 16 26s14.8-4.4 14.8-10S24.6 6 16 6z"),
    (
        *("heart-shape", "#f985b8", "#c93d80"),
        (
            "M16 29.6C6.6 22.2 1.4 17.2 1.4 10.8"
            "c0-4.6 3.4-8 7.6-8 2.9 0 5.6 1.6 7 4.4 1.4-2.8 4.1-4.4 7-4.4 4.2 0 7.6 3.4 7.6 8 0 6.4-5.2 11.4-14.6 18.8z"
        ),
    ),
)


def regular_corners(sides: int, radius: float = 14.8) -> tuple[Point, ...]:
    """The corners of a regular polygon that stands on a side (or on the corner below its top one, where it is odd)."""
    turn = 180 / sides if sides % 2 == 0 else 0
    return tuple(around((16, 16), radius, turn + 360 * corner / sides) for corner in range(sides))


def regular_polygon(sides: int, fill: str, edge: str) -> str:
    """A polygon of equal sides and equal angles, as large as the field allows."""
    corners = regular_corners(sides)
    low, high = min(y for _, y in corners), max(y for _, y in corners)
    # An odd polygon's corner is farther from the middle than its side: it is moved to the field's middle.
    return _edged(fill, edge, closed((x, y + 16 - (low + high) / 2) for x, y in corners))


def drawings() -> Iterator[tuple[str, str]]:
    for sides, icon_id, fill, edge in REGULAR:
        yield icon_id, regular_polygon(sides, fill, edge)
    for icon_id, fill, edge, corners in _STRAIGHT:
        yield icon_id, _edged(fill, edge, closed(corners))
    for icon_id, fill, edge, commands in _ROUND:
        yield icon_id, _edged(fill, edge, commands)


def _edged(fill: str, edge: str, commands: str) -> str:
    return path(fill, commands, stroke=edge, stroke_width=EDGE_WIDTH, stroke_linejoin="round")
