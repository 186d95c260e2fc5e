"""Breaks a name into lines."""

from __future__ import annotations

from generator.layout.constants import NAME_LINES, NAME_MEASURE


def name_lines(name: str) -> list[str]:
    """`name` in at most three lines of at most 24 characters, broken at spaces where that can be, ended with an ellipsis
    where more is left."""
    lines = [""]
    for word in name.split():
        if len(lines[-1]) + len(word) + bool(lines[-1]) <= NAME_MEASURE:
            lines[-1] += (" " if lines[-1] else "") + word
            continue
        if lines[-1]:
            lines.append("")
        while len(word) > NAME_MEASURE:
            lines[-1] = word[: NAME_MEASURE - 1] + "-"
            word = word[NAME_MEASURE - 1 :]
            lines.append("")
        lines[-1] = word
    if len(lines) > NAME_LINES:
        return [*lines[: NAME_LINES - 1], lines[NAME_LINES - 1][: NAME_MEASURE - 1].rstrip() + "…"]
    return lines
