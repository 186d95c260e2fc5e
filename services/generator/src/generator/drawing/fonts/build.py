"""Builds `fonts/typeface.json` from the font's package: metrics for layout, and every glyph ready to be put into a subset.

`python -m generator.drawing.fonts.build --packages assets/node_modules --out var/assets/fonts`
"""

from __future__ import annotations

import argparse
import base64
import json
from pathlib import Path
from typing import Any

from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont

PACKAGE = "@fontsource/lexend"
WEIGHT = 500
"""Medium: strokes of 24 px numerals stay legible on a projector, and names do not shout."""
SUBSETS = ("latin", "latin-ext")
COPIED_TABLES = ("OS/2", "head", "hhea", "maxp", "name", "post")
"""Tables that a subset takes over; `subset` rewrites their counts, and builds cmap, glyf, hmtx and loca itself."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--packages", type=Path, required=True, help="the node_modules folder that holds the font's package")
    parser.add_argument("--out", type=Path, required=True, help="the folder to write typeface.json to")
    arguments = parser.parse_args()
    folder = arguments.packages / PACKAGE / "files"
    # Without the time of the build in it, the same package gives the same bytes.
    fonts = [TTFont(folder / file_name(subset), recalcTimestamp=False) for subset in SUBSETS]
    arguments.out.mkdir(parents=True, exist_ok=True)
    (arguments.out / "typeface.json").write_text(json.dumps(typeface(fonts), sort_keys=True, separators=(",", ":")))


def file_name(subset: str) -> str:
    return f"lexend-{subset}-{WEIGHT}-normal.woff"


def typeface(fonts: list[Any]) -> dict[str, object]:
    """Metrics and glyphs of all `fonts` together; the first that has a character wins. Lengths in font units."""
    first = fonts[0]
    first["post"].formatType = 3.0
    first["name"].names = []
    glyphs: dict[str, tuple[int, int, str]] = {}
    for font in fonts:
        for code, name in font.getBestCmap().items():
            glyphs.setdefault(str(code), outline(font, name))
    notdef = outline(first, ".notdef")
    return {
        "units_per_em": first["head"].unitsPerEm,
        "ascent": first["hhea"].ascent,
        "descent": first["hhea"].descent,
        "cap_height": first["OS/2"].sCapHeight,
        "x_height": first["OS/2"].sxHeight,
        "tables": {tag: base64.b64encode(first[tag].compile(first)).decode() for tag in COPIED_TABLES},
        "notdef": notdef,
        "glyphs": glyphs,
    }


def outline(font: Any, name: str) -> tuple[int, int, str]:
    """(advance, left side bearing, compiled glyf record in base64) with components resolved and hinting dropped."""
    glyph_set = font.getGlyphSet()
    recording: Any = DecomposingRecordingPen(glyph_set)  # type: ignore[no-untyped-call]
    glyph_set[name].draw(recording)
    pen = TTGlyphPen(None)
    recording.replay(pen)
    glyph: Any = pen.glyph()
    glyph.recalcBounds(font["glyf"])
    advance, left_side_bearing = font["hmtx"][name]
    data = glyph.compile(font["glyf"]) if glyph.numberOfContours else b""
    data += b"\0" * (-len(data) % 4)
    return advance, left_side_bearing, base64.b64encode(data).decode()


if __name__ == "__main__":
    main()
