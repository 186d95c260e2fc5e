"""Figures, letters and signs as strokes: a picture carries no text, so that it needs no font."""

from __future__ import annotations

import re

from icon_library.drawings.plotting import number
from icon_library.drawings.shapes import stroke

HEIGHT = 10.0
# The stroke's width at that height, of figures to read and of figures on money.
PLAIN, BOLD = 1.5, 1.9
# Between two signs, beside the width of their lines.
_GAP = 2.6
# Absolute commands on a field 10 high; the width of each sign stands before them.
_SIGNS: dict[str, tuple[float, str]] = {
    "0": (6, "M3 0C1 0 0 2 0 5C0 8 1 10 3 10C5 10 6 8 6 5C6 2 5 0 3 0Z"),
    "1": (2.8, "M0 2L2.6 0L2.6 10"),
    "2": (6, "M.2 2.6C.4 1 1.6 0 3 0C4.7 0 5.9 1.1 5.9 2.7C5.9 5 .2 7.5 .2 10L6 10"),
    "3": (
        5.8,
        (
            "M.3 1.8C.8 .7 1.7 0 2.9 0C4.5 0 5.5 1 5.5 2.4C5.5 3.9 4.4 4.7 2.6 4.7C4.6 4.7 5.8 5.7 5.8 7.3"
            "C5.8 9 4.6 10 2.9 10C1.5 10 .5 9.3 0 8.1"
        ),
    ),
    "4": (6.2, "M4.6 10L4.6 0L0 7L6.2 7"),
    "5": (6, "M5.5 0L1 0L.6 4.4C1.2 4 2 3.7 2.9 3.7C4.7 3.7 6 5 6 6.8C6 8.7 4.7 10 2.9 10C1.6 10 .6 9.4 0 8.4"),
    "6": (6, "M4.6 0C2.2 1.4 0 4 0 6.8C0 8.7 1.2 10 3 10C4.8 10 6 8.7 6 6.9C6 5.1 4.8 3.9 3.1 3.9C1.6 3.9 .4 4.8 .1 6.3"),
    "7": (5.8, "M0 0L5.8 0L2 10"),
    "8": (
        6,
        (
            "M3 4.6C1.4 4.6 .5 3.7 .5 2.4C.5 1 1.5 0 3 0C4.5 0 5.5 1 5.5 2.4C5.5 3.7 4.6 4.6 3 4.6"
            "C1.2 4.6 0 5.7 0 7.3C0 9 1.2 10 3 10C4.8 10 6 9 6 7.3C6 5.7 4.8 4.6 3 4.6Z"
        ),
    ),
    "9": (6, "M1.4 10C3.8 8.6 6 6 6 3.2C6 1.3 4.8 0 3 0C1.2 0 0 1.3 0 3.1C0 4.9 1.2 6.1 2.9 6.1C4.4 6.1 5.6 5.2 5.9 3.7"),
    "A": (7, "M0 10L3.5 0L7 10M1.2 6.8L5.8 6.8"),
    "B": (
        5.8,
        "M0 4.7L3 4.7C4.5 4.7 5.4 3.8 5.4 2.4C5.4 .9 4.5 0 3 0L0 0L0 10L3.2 10C4.8 10 5.8 9 5.8 7.4C5.8 5.7 4.8 4.7 3.2 4.7",
    ),
    "C": (6.2, "M6.2 1.8C5.6 .7 4.7 0 3.6 0C1.3 0 0 2 0 5C0 8 1.3 10 3.6 10C4.7 10 5.6 9.3 6.2 8.2"),
    "D": (6.2, "M0 0L2.4 0C4.8 0 6.2 1.9 6.2 5C6.2 8.1 4.8 10 2.4 10L0 10Z"),
    "E": (5, "M5 0L0 0L0 10L5 10M0 4.8L4.4 4.8"),
    "F": (5, "M5 0L0 0L0 10M0 4.9L4.4 4.9"),
    "G": (6.6, "M6.2 1.8C5.6 .7 4.7 0 3.6 0C1.3 0 0 2 0 5C0 8 1.3 10 3.6 10C4.8 10 5.9 9.4 6.6 8.3L6.6 5.4L4 5.4"),
    "H": (6, "M0 0L0 10M6 0L6 10M0 4.9L6 4.9"),
    "I": (0.2, "M.1 0L.1 10"),
    "J": (4.4, "M4.4 0L4.4 7C4.4 9 3.6 10 2.2 10C1 10 .2 9.3 0 8"),
    "K": (6, "M0 0L0 10M5.6 0L0 5.8M2 4L6 10"),
    "L": (4.8, "M0 0L0 10L4.8 10"),
    "M": (7.6, "M0 10L0 0L3.8 6.4L7.6 0L7.6 10"),
    "N": (6, "M0 10L0 0L6 10L6 0"),
    "O": (7, "M3.5 0C1.2 0 0 2 0 5C0 8 1.2 10 3.5 10C5.8 10 7 8 7 5C7 2 5.8 0 3.5 0Z"),
    "P": (5.6, "M0 10L0 0L3 0C4.7 0 5.6 1.2 5.6 2.8C5.6 4.5 4.6 5.6 3 5.6L0 5.6"),
    "Q": (7, "M3.5 0C1.2 0 0 2 0 5C0 8 1.2 10 3.5 10C5.8 10 7 8 7 5C7 2 5.8 0 3.5 0ZM4.4 7.4L7 10.6"),
    "R": (5.8, "M0 10L0 0L3 0C4.7 0 5.6 1.1 5.6 2.7C5.6 4.3 4.6 5.3 3 5.3L0 5.3M3 5.3L5.8 10"),
    "S": (5.6, "M5.4 2C5 .8 4.2 0 2.8 0C1.3 0 .3 1 .3 2.4C.3 5.8 5.6 4.2 5.6 7.4C5.6 9 4.5 10 2.8 10C1.3 10 .4 9.2 0 7.8"),
    "T": (6, "M0 0L6 0M3 0L3 10"),
    "U": (6, "M0 0L0 6.6C0 8.9 1.1 10 3 10C4.9 10 6 8.9 6 6.6L6 0"),
    "V": (6.6, "M0 0L3.3 10L6.6 0"),
    "W": (9, "M0 0L2.2 10L4.5 2L6.8 10L9 0"),
    "X": (6.2, "M0 0L6.2 10M6.2 0L0 10"),
    "Y": (6.4, "M0 0L3.2 5L6.4 0M3.2 5L3.2 10"),
    "Z": (6, "M0 0L6 0L0 10L6 10"),
    "Ä": (7, "M0 10L3.5 1.8L7 10M1.2 7.3L5.8 7.3M1.6 -.6L1.6 -.5M5.4 -.6L5.4 -.5"),
    "b": (5, "M0 0L0 10M0 6.9C0 5.1 1 3.8 2.5 3.8C4 3.8 5 5.1 5 6.9C5 8.7 4 10 2.5 10C1 10 0 8.7 0 6.9Z"),
    "c": (4.8, "M4.8 5C4.3 4.2 3.6 3.8 2.7 3.8C1 3.8 0 5.1 0 6.9C0 8.7 1 10 2.7 10C3.6 10 4.3 9.6 4.8 8.8"),
    "g": (
        5,
        (
            "M5 4L5 10.4C5 12.2 4 13 2.6 13C1.6 13 .8 12.7 .3 12M5 6.9C5 8.7 4 10 2.5 10C1 10 0 8.7 0 6.9"
            "C0 5.1 1 3.8 2.5 3.8C4 3.8 5 5.1 5 6.9Z"
        ),
    ),
    "i": (0.2, "M.1 4L.1 10M.1 .9L.1 1"),
    "k": (4.4, "M0 0L0 10M4.2 4L0 7.4M1.7 6.2L4.4 10"),
    "l": (0.2, "M.1 0L.1 10"),
    "m": (
        7,
        (
            "M0 10L0 4M0 6C.3 4.6 1.2 3.8 2.1 3.8C3.1 3.8 3.5 4.6 3.5 5.8L3.5 10M3.5 6C3.8 4.6 4.7 3.8 5.6 3.8"
            "C6.6 3.8 7 4.6 7 5.8L7 10"
        ),
    ),
    "n": (4.4, "M0 10L0 4M0 6C.3 4.6 1.3 3.8 2.5 3.8C3.8 3.8 4.4 4.6 4.4 6L4.4 10"),
    "o": (5.2, "M2.6 3.8C1 3.8 0 5.1 0 6.9C0 8.7 1 10 2.6 10C4.2 10 5.2 8.7 5.2 6.9C5.2 5.1 4.2 3.8 2.6 3.8Z"),
    "p": (5, "M0 4L0 13M0 6.9C0 5.1 1 3.8 2.5 3.8C4 3.8 5 5.1 5 6.9C5 8.7 4 10 2.5 10C1 10 0 8.7 0 6.9Z"),
    "z": (4.4, "M0 4L4.4 4L0 10L4.4 10"),
    "t": (3.6, "M1.4 1.4L1.4 8.4C1.4 9.5 2 10 2.8 10L3.6 9.8M0 4L3.4 4"),
    "r": (3.4, "M0 4L0 10M0 6.8C.2 5 1.4 3.8 3.4 4.1"),
    "/": (4.8, "M4.8 -.5L0 10.5"),
    ".": (0.2, "M.1 9.9L.1 10"),
    ",": (0.8, "M.7 9.8L.2 11.4"),
    ":": (0.2, "M.1 3L.1 3.1M.1 7.9L.1 8"),
    "-": (3.6, "M0 5.2L3.6 5.2"),
    " ": (1.4, ""),
    "%": (
        7.4,
        (
            "M6.6 0L.8 10M1.7 0C.7 0 0 .8 0 2C0 3.2 .7 4 1.7 4C2.7 4 3.4 3.2 3.4 2C3.4 .8 2.7 0 1.7 0ZM5.7 6"
            "C4.7 6 4 6.8 4 8C4 9.2 4.7 10 5.7 10C6.7 10 7.4 9.2 7.4 8C7.4 6.8 6.7 6 5.7 6Z"
        ),
    ),
    "¢": (5, "M5 4C4.4 3.2 3.7 2.7 2.8 2.7C1.1 2.7 0 4 0 5.8C0 7.6 1.1 8.9 2.8 8.9C3.7 8.9 4.4 8.4 5 7.6M2.6 .8L2.6 10.6"),
    "$": (
        5.6,
        "M5.4 2.6C5 1.5 4 1 2.8 1C1.3 1 .2 1.8 .2 3C.2 5.8 5.6 4 5.6 7C5.6 8.3 4.4 9 2.8 9C1.4 9 .3 8.4 0 7.3M2.8 -.6L2.8 10.6",
    ),
    "€": (
        6.6,
        (
            "M6.4 1.4C5.8 .5 5 .1 4.2 .1C2.3 .1 1.2 2.2 1.2 5C1.2 7.8 2.3 9.9 4.2 9.9C5 9.9 5.8 9.5 6.4 8.6M0 3.9"
            "L4.8 3.9M0 6.1L4.6 6.1"
        ),
    ),
    "£": (5.6, "M5.4 2.2C5.2 .8 4.4 .1 3.4 .1C2 .1 1.2 1.3 1.5 2.9L2 5.4C2.2 7.4 1.4 9 0 10L5.6 10M0 5.2L4 5.2"),
}
_NUMBER = re.compile(r"-?\d*\.?\d+")
SIGNS = frozenset(_SIGNS)


def width_of(text: str) -> float:
    """The width of a line of text whose capitals are 10 high, without the width of its strokes."""
    return sum(_SIGNS[sign][0] for sign in text) + _GAP * (len(text) - 1)


def written(ink: str, text: str, centre: tuple[float, float], height: float, width: float, weight: float = PLAIN) -> str:
    """A line of text round `centre`, its capitals `height` high or less where `width` would be passed; `weight` is the stroke's
    width at a height of 10."""
    scale = min(height / HEIGHT, width / (width_of(text) + weight))
    x, y = centre[0] - width_of(text) * scale / 2, centre[1] - HEIGHT * scale / 2
    parts = []
    for sign in text:
        advance, commands = _SIGNS[sign]
        parts.append(_placed(commands, x, y, scale))
        x += (advance + _GAP) * scale
    return stroke(ink, round(weight * scale, 2), "".join(parts))


def _placed(commands: str, x: float, y: float, scale: float) -> str:
    """The commands with every pair of numbers scaled and moved."""
    pieces = []
    for piece in re.findall(r"[MLCZ][^MLCZ]*", commands):
        values = [float(value) for value in _NUMBER.findall(piece)]
        moved = [number(value * scale + (y if place % 2 else x)) for place, value in enumerate(values)]
        pieces.append(piece[0] + " ".join(moved))
    return "".join(pieces)
