"""Colour words that change a picture: the fills of one hue are moved to another, their shades kept."""

from __future__ import annotations

import colorsys
import re
from collections.abc import Sequence

# Main shade of each colour, as the base set uses it where it has one.
PALETTE = {
    "beige": "#e8d3ae",
    "black": "#3a3a3e",
    "blue": "#0074ba",
    "brown": "#8c5543",
    "green": "#3fa83a",
    "grey": "#9b9b9b",
    "orange": "#ff822d",
    "pink": "#f985b8",
    "purple": "#8d65c5",
    "red": "#f8312f",
    "turquoise": "#1fb5b0",
    "white": "#f1f1f3",
    "yellow": "#fcd53f",
}
# Shades beyond these could not be told from black and white paper.
_DARKEST, _LIGHTEST = 0.06, 0.96
_COLOUR = re.compile(r'"(#[0-9a-fA-F]{3,6})"')


def tinted(body: str, fills: Sequence[str], colour: str) -> str | None:
    """`body` with its `fills` (the first is the main one) in `colour`: the main fill becomes the palette's shade, the others
    keep their distance in lightness from it. None where the palette has no such colour."""
    if colour not in PALETTE:
        return None
    main = _hls(fills[0])
    target = _hls(PALETTE[colour])
    new = {fill: _shade(_hls(fill)[1] - main[1], target) for fill in fills}
    return _COLOUR.sub(lambda match: f'"{new.get(match[1], match[1])}"', body)


def _hls(colour: str) -> tuple[float, float, float]:
    digits = colour[1:] if len(colour) == 7 else "".join(2 * digit for digit in colour[1:])
    red, green, blue = (int(digits[at : at + 2], 16) / 255 for at in (0, 2, 4))
    return colorsys.rgb_to_hls(red, green, blue)


def _shade(difference: float, target: tuple[float, float, float]) -> str:
    """`target` made lighter or darker by `difference`; where that leaves no room (white, black), the other way."""
    hue, lightness, saturation = target
    moved = lightness + 0.85 * difference
    if moved < _DARKEST or (moved > _LIGHTEST and lightness > 0.8):
        moved = lightness - 0.85 * difference
    red, green, blue = colorsys.hls_to_rgb(hue, min(max(moved, _DARKEST), _LIGHTEST), saturation)
    return f"#{round(red * 255):02x}{round(green * 255):02x}{round(blue * 255):02x}"
