"""Breaks a name into lines."""

from __future__ import annotations

import functools
import unicodedata

from generator.layout.constants import NAME_LINES, NAME_MEASURE


@functools.lru_cache(maxsize=2048)
def name_lines(name: str) -> tuple[str, ...]:
    """`name` in at most three lines of at most 24 characters, broken at spaces where that can be, ended with an ellipsis
    where more is left."""
    lines = [""]
    for word in name.split():
        if len(lines[-1]) + len(word) + bool(lines[-1]) <= NAME_MEASURE:
            lines[-1] += (" " if lines[-1] else "") + word
            continue
        if not lines[-1]:
            lines.pop()
        lines.extend(_broken(word))
    if len(lines) > NAME_LINES:
        return (*lines[: NAME_LINES - 1], lines[NAME_LINES - 1][: NAME_MEASURE - 1].rstrip() + "…")
    return tuple(lines)


def _broken(word: str) -> list[str]:
    """A word in pieces that fit a line, all but the last ended with a hyphen; a mark is not parted from its letter."""
    pieces = []
    rest = word
    while len(rest) > NAME_MEASURE:
        cut = NAME_MEASURE - 1
        while cut > 1 and (unicodedata.combining(rest[cut]) or unicodedata.category(rest[cut]) in ("Cf", "Mn", "Sk")):
            cut -= 1
        pieces.append(rest[:cut] + "-")
        rest = rest[cut:]
    return [*pieces, rest]
