"""Shapes of which a figure has one on each side: drawn once, and mirrored in the middle of the field."""

from __future__ import annotations

import re

from icon_library.drawings.shapes import path

_PIECE = re.compile(r"[A-Za-z]|-?\d*\.?\d+")
_NUMBERS = {"m": 2, "l": 2, "h": 1, "v": 1, "c": 6, "s": 4, "q": 4, "t": 2, "a": 7, "z": 0}
_TIGHT = re.compile(r" ?([A-Za-z]) ?| (?=-)|(?<=\.\d) (?=\.)")
_WIDTH = 32


def both(fill: str, commands: str) -> str:
    """A path and its mirror image, as one path."""
    return path(fill, commands + mirrored(commands))


def mirrored(commands: str) -> str:
    """The path seen in a mirror that stands in the middle of the field."""
    written = []
    pieces = _PIECE.findall(commands)
    command, at = "", 0
    while at < len(pieces):
        if pieces[at].isalpha():
            command = pieces[at]
            at += 1
            written.append(command)
        count = _NUMBERS[command.lower()]
        numbers = [float(piece) for piece in pieces[at : at + count]]
        at += count
        written.extend(_short(number) for number in _mirrored(command, numbers))
    return _TIGHT.sub(r"\1", " ".join(written))


def _mirrored(command: str, numbers: list[float]) -> list[float]:
    turned = _WIDTH if command.isupper() else 0
    if command in "Vv":
        return numbers
    if command in "Aa":
        rx, ry, angle, large, sweep, x, y = numbers
        return [rx, ry, -angle, large, 1 - sweep, turned - x, y]
    return [number if index % 2 else turned - number for index, number in enumerate(numbers)]


def _short(number: float) -> str:
    text = f"{round(number, 3) + 0:g}"
    return text.replace("0.", ".", 1) if text.startswith(("0.", "-0.")) else text
