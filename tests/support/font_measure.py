"""How much room text takes, read from the font's own package with fontTools: nothing here comes from the generator."""

from __future__ import annotations

import base64
import functools
import io
import unicodedata
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from fontTools.ttLib import TTFont

from support.boxes import Box

PACKAGES = Path(__file__).resolve().parents[2] / "assets/node_modules/@fontsource"
SUBSETS = ("latin", "latin-ext")
FOREIGN_ADVANCE = 1.0
"""In em: what a character that the font lacks takes at the least where it is wide (emoji, Chinese)."""
FOREIGN_NARROW_ADVANCE = 0.5
FOREIGN_TOP, FOREIGN_BOTTOM = 0.8, 0.2
"""In em above and below the baseline: the ink of a character that the font lacks."""


@dataclass(frozen=True, slots=True)
class Glyph:
    """Lengths in em, `top` and `bottom` measured upwards from the baseline. `ink` is False for a blank."""

    advance: float
    left: float = 0
    bottom: float = 0
    right: float = 0
    top: float = 0
    ink: bool = False


@dataclass(frozen=True, slots=True)
class Typeface:
    glyphs: dict[str, Glyph]
    cap_height: float

    def advance(self, text: str, size: float) -> float:
        """From the start of the line to its end, in px; the font is set without kerning."""
        return size * sum(self.glyph(character).advance for character in text)

    def ink(self, text: str, size: float) -> Box | None:
        """The box of what is inked, relative to the start of the baseline, in px; None for blanks alone."""
        pen = 0.0
        boxes = []
        for character in text:
            glyph = self.glyph(character)
            if glyph.ink:
                boxes.append((pen + glyph.left, glyph.top, pen + glyph.right, glyph.bottom))
            pen += glyph.advance
        if not boxes:
            return None
        return Box(
            size * min(box[0] for box in boxes),
            -size * max(box[1] for box in boxes),
            size * max(box[2] for box in boxes),
            -size * min(box[3] for box in boxes),
        )

    def glyph(self, character: str) -> Glyph:
        return self.glyphs.get(character) or foreign(character)


@functools.cache
def foreign(character: str) -> Glyph:
    """What a fallback font takes at the least for a character."""
    if unicodedata.combining(character) or unicodedata.category(character) in ("Cf", "Mn", "Me"):
        return Glyph(0.0)
    if character.isspace():
        return Glyph(0.25)
    wide = unicodedata.east_asian_width(character) in "WF"
    advance = FOREIGN_ADVANCE if wide else FOREIGN_NARROW_ADVANCE
    return Glyph(advance, 0.05, -FOREIGN_BOTTOM, advance - 0.05, FOREIGN_TOP, True)


def read(fonts: list[Any]) -> Typeface:
    """All `fonts` together; the first that has a character wins. Their outlines are TrueType's."""
    glyphs: dict[str, Glyph] = {}
    for font in fonts:
        em, outlines, advances = font["head"].unitsPerEm, font["glyf"], font["hmtx"]
        for code, name in font.getBestCmap().items():
            if chr(code) in glyphs:
                continue
            outline, advance = outlines[name], advances[name][0] / em
            if outline.numberOfContours == 0:
                glyphs[chr(code)] = Glyph(advance)
            else:
                bounds = (outline.xMin / em, outline.yMin / em, outline.xMax / em, outline.yMax / em)
                glyphs[chr(code)] = Glyph(advance, *bounds, ink=True)
    return Typeface(glyphs, fonts[0]["OS/2"].sCapHeight / fonts[0]["head"].unitsPerEm)


@functools.cache
def typeface(family: str, weight: int) -> Typeface:
    """A family of the font packages ("Lexend") in one weight (100, 200, … 900). Raises FileNotFoundError before `make assets`."""
    slug = family.lower().replace(" ", "-")
    return read([TTFont(PACKAGES / slug / "files" / f"{slug}-{subset}-{weight}-normal.woff") for subset in SUBSETS])


def embedded(data: str) -> Typeface:
    """The typeface in the base64 text of a `data:` address."""
    return read([TTFont(io.BytesIO(base64.b64decode(data)))])
