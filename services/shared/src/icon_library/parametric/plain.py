"""Pictures with parameters that stand for the plain noun, whatever the reading: a clock, a whole pizza, a measuring jug."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from icon_library.model import LibraryIcon
from icon_library.parametric.registry import picture

# The noun's id, the picture that stands for it.
PLAIN = {
    "clock": "clock-at-10-10",
    "digital-clock": "digital-clock-at-10-30",
    "whole-pizza": "pizza-8-of-8",
    "fraction-circle": "fraction-circle-3-of-4",
    "fraction-bar": "fraction-bar-3-of-4",
    "measuring-jug": "jug-at-3-of-5",
    "measuring-cylinder": "measuring-cylinder-at-6-of-10",
    "wall-thermometer": "thermometer-at-20",
    "kitchen-scale": "scale-at-1000-g",
    "bathroom-scale": "bathroom-scale-at-45-kg",
    "weight": "weight-1-kg",
    "wooden-ruler": "ruler-6-in",
    "spinner": "spinner-6",
    "domino": "domino-3-5",
    "number-card": "number-card-7",
    "letter-tile": "letter-tile-a",
    "ten-frame": "ten-frame-7",
    "tally-marks": "tally-7",
}


def plain_pictures() -> Iterator[LibraryIcon]:
    """Each under the noun's own id."""
    for icon_id, shown in PLAIN.items():
        icon = picture(shown)
        if icon is None:
            raise LookupError(f"no picture {shown}")
        yield replace(icon, id=icon_id, names=(icon_id.replace("-", " "),), german=())
