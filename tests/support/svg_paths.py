"""Path data of SVG as polylines, fine enough (0.1 px at our sizes) to ask what a line crosses."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from itertools import pairwise

from support.boxes import Point

TOKEN = re.compile(r"[MmLlHhVvCcSsQqTtAaZz]|[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?")
"""A command letter or a number, as the path grammar of SVG 2 has them."""

ARGUMENTS = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "S": 4, "Q": 4, "T": 2, "A": 7, "Z": 0}
PIECES = 16
"""Straight pieces for one curve."""


class PathError(ValueError):
    """The path data does not follow the grammar."""


def polylines(commands: str) -> list[list[Point]]:
    """The subpaths as lists of points; a closed one ends where it starts. Raises `PathError`."""
    lines: list[list[Point]] = []
    here: Point = (0.0, 0.0)
    control: Point = here
    previous = ""
    for letter, numbers in _steps(commands):
        kind, relative = letter.upper(), letter.islower()
        ox, oy = here if relative else (0.0, 0.0)
        if kind == "M":
            here = ox + numbers[0], oy + numbers[1]
            lines.append([here])
        elif not lines:
            raise PathError(f"{commands[:40]!r} does not start with a move")
        elif kind == "Z":
            lines[-1].append(lines[-1][0])
            here = lines[-1][0]
        elif kind in "LHV":
            x = ox + numbers[0] if kind in "LH" else here[0]
            y = oy + numbers[-1] if kind in "LV" else here[1]
            here = x, y
            lines[-1].append(here)
        elif kind == "A":
            end = ox + numbers[5], oy + numbers[6]
            lines[-1].extend(_arc(here, end, numbers[0], numbers[1], numbers[2], numbers[3] != 0, numbers[4] != 0))
            here = end
        else:
            points = [(ox + numbers[i], oy + numbers[i + 1]) for i in range(0, len(numbers), 2)]
            if kind in "ST":
                smooth = previous in ("CS" if kind == "S" else "QT")
                points.insert(0, (2 * here[0] - control[0], 2 * here[1] - control[1]) if smooth else here)
            control = points[-2]
            lines[-1].extend(_bezier([here, *points]))
            here = points[-1]
        previous = kind
    return lines


def _steps(commands: str) -> Iterator[tuple[str, list[float]]]:
    rest = TOKEN.sub("", commands).replace(",", " ").strip()
    if rest:
        raise PathError(f"unexpected {rest[:20]!r} in path data")
    letter, numbers = "", []
    for token in [*TOKEN.findall(commands), ""]:
        if token and not token.isalpha():
            numbers.append(float(token))
            continue
        if letter:
            count = ARGUMENTS[letter.upper()]
            if (count == 0 and numbers) or (count and (not numbers or len(numbers) % count)):
                raise PathError(f"{len(numbers)} numbers after {letter!r}, not a multiple of {count}")
            for start in range(0, max(len(numbers), 1), max(count, 1)):
                yield letter, numbers[start : start + count]
                letter = {"M": "L", "m": "l"}.get(letter, letter)
        elif numbers:
            raise PathError("numbers before the first command")
        letter, numbers = token, []


def _bezier(points: list[Point]) -> Iterator[Point]:
    for step in range(1, PIECES + 1):
        t = step / PIECES
        level = points
        while len(level) > 1:
            level = [(p[0] + (q[0] - p[0]) * t, p[1] + (q[1] - p[1]) * t) for p, q in pairwise(level)]
        yield level[0]


def _arc(start: Point, end: Point, rx: float, ry: float, turn: float, large: bool, sweep: bool) -> Iterator[Point]:
    """An elliptical arc by its centre (SVG 2, appendix B.2.4)."""
    rx, ry = abs(rx), abs(ry)
    if start == end or rx == 0 or ry == 0:
        yield end
        return
    phi = math.radians(turn)
    cos, sin = math.cos(phi), math.sin(phi)
    hx, hy = (start[0] - end[0]) / 2, (start[1] - end[1]) / 2
    x1, y1 = cos * hx + sin * hy, cos * hy - sin * hx
    grow = max(1.0, math.sqrt((x1 / rx) ** 2 + (y1 / ry) ** 2))
    rx, ry = rx * grow, ry * grow
    square = (rx * ry) ** 2 / ((rx * y1) ** 2 + (ry * x1) ** 2) - 1
    factor = math.sqrt(max(square, 0.0)) * (-1 if large == sweep else 1)
    cx1, cy1 = factor * rx * y1 / ry, -factor * ry * x1 / rx
    cx = cos * cx1 - sin * cy1 + (start[0] + end[0]) / 2
    cy = sin * cx1 + cos * cy1 + (start[1] + end[1]) / 2
    first = math.atan2((y1 - cy1) / ry, (x1 - cx1) / rx)
    span = math.atan2((-y1 - cy1) / ry, (-x1 - cx1) / rx) - first
    if sweep and span < 0:
        span += 2 * math.pi
    elif not sweep and span > 0:
        span -= 2 * math.pi
    for step in range(1, PIECES + 1):
        angle = first + span * step / PIECES
        x, y = rx * math.cos(angle), ry * math.sin(angle)
        yield cx + cos * x - sin * y, cy + sin * x + cos * y
