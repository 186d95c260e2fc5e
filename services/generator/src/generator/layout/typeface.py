"""How wide and how high text is, by the font's own metrics, so that a picture is the same everywhere."""

from __future__ import annotations

import functools
import json
import unicodedata
from dataclasses import dataclass

from generator.assets import AssetsMissing, assets_folder

WIDE_ADVANCE = 1.25
"""In em: what a character that the font lacks may take in a fallback font (emoji are the widest)."""


@dataclass(frozen=True, slots=True)
class Metrics:
    """Advances by character and heights, all in em."""

    advances: dict[str, float]
    ascent: float
    descent: float
    cap_height: float


@functools.cache
def metrics() -> Metrics:
    """The metrics of the built typeface. Raises AssetsMissing."""
    path = assets_folder() / "fonts" / "typeface.json"
    try:
        raw = json.loads(path.read_text())
    except OSError as error:
        raise AssetsMissing(f"{path} is missing: run `make assets`") from error
    em = raw["units_per_em"]
    return Metrics(
        advances={chr(int(code)): record[0] / em for code, record in raw["glyphs"].items()},
        ascent=raw["ascent"] / em,
        descent=-raw["descent"] / em,
        cap_height=raw["cap_height"] / em,
    )


@functools.lru_cache(maxsize=8192)
def text_width(text: str, size: float) -> float:
    """Width of one line in px at the font size `size`. Combining marks take no room, unknown characters a wide one."""
    advances = metrics().advances
    total = 0.0
    for character in text:
        advance = advances.get(character)
        if advance is None:
            advance = 0.0 if unicodedata.combining(character) or unicodedata.category(character) == "Cf" else WIDE_ADVANCE
        total += advance
    return total * size


def baseline_offset(size: float) -> float:
    """How far below the middle of a capital letter or numeral its baseline lies, in px."""
    return metrics().cap_height * size / 2
