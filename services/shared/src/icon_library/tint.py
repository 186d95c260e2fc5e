"""Colours, shades and materials that change a picture: the fills of one hue are moved to another, their shades kept."""

from __future__ import annotations

import colorsys
import re
from collections.abc import Sequence
from functools import cache

# Main shade of each colour. Any two differ by at least 4 in lightness (CIE L*), so that a print in grey still tells them apart.
PALETTE = {
    "beige": "#e2c99e",
    "black": "#303034",
    "blue": "#0962ac",
    "brown": "#764636",
    "green": "#399935",
    "grey": "#939393",
    "orange": "#ff8e42",
    "pink": "#fa9cc5",
    "purple": "#8554c3",
    "red": "#eb2325",
    "turquoise": "#1fb1ac",
    "white": "#f3f3f6",
    "yellow": "#fcda42",
}
# What a thing looks like that is made of it; materials.tsv says for which pictures that is right.
MATERIALS = {
    "glass": "#bfe4f2",
    "metal": "#a9b3bc",
    "wood": "#b07a4c",
}
# A light shade lies half-way to this lightness, a dark one has this share of the colour's own.
_PALE, _DEEP = 0.96, 0.64
# Shades beyond these could not be told from black and white paper.
_DARKEST, _LIGHTEST = 0.06, 0.96
_COLOUR = re.compile(r'"(#[0-9a-fA-F]{3,6})"')


def tinted(body: str, fills: Sequence[str], colour: str) -> str | None:
    """`body` with its `fills` (the first is the main one) in `colour`: the main fill becomes the palette's shade, the others
    keep their distance in lightness from it. None where there is no such colour or material."""
    target = shade(colour)
    if target is None:
        return None
    main = _hls(fills[0])
    new = {fill: _shade(_hls(fill)[1] - main[1], target) for fill in fills}
    return _COLOUR.sub(lambda match: f'"{new.get(match[1], match[1])}"', body)


@cache
def shade(colour: str) -> tuple[float, float, float] | None:
    """Hue, lightness and saturation of a colour, of its "light-" and "dark-" shades, or of a material."""
    if colour in PALETTE or colour in MATERIALS:
        return _hls(PALETTE.get(colour) or MATERIALS[colour])
    degree, _, base = colour.partition("-")
    if base not in PALETTE or degree not in {"light", "dark"}:
        return None
    hue, lightness, saturation = _hls(PALETTE[base])
    return hue, (lightness + _PALE) / 2 if degree == "light" else _DEEP * lightness, saturation


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
