"""A TrueType file of just the characters that a picture uses, put together from ready glyphs.

A general subsetter takes some 30 ms for a font; joining prepared records takes less than 0.2 ms, and is the same for the same
characters. Formats after the OpenType specification 1.9.
"""

from __future__ import annotations

import base64
import functools
import json
import struct
from dataclasses import dataclass

from generator.assets import AssetsMissing, assets_folder


@dataclass(frozen=True, slots=True)
class Glyph:
    advance: int
    left_side_bearing: int
    data: bytes


@dataclass(frozen=True, slots=True)
class Outlines:
    tables: dict[str, bytes]
    notdef: Glyph
    glyphs: dict[str, Glyph]


@functools.cache
def outlines() -> Outlines:
    """The built typeface. Raises AssetsMissing."""
    path = assets_folder() / "fonts" / "typeface.json"
    try:
        raw = json.loads(path.read_text())
    except OSError as error:
        raise AssetsMissing(f"{path} is missing: run `make assets`") from error
    return Outlines(
        tables={tag: base64.b64decode(data) for tag, data in raw["tables"].items()},
        notdef=_glyph(raw["notdef"]),
        glyphs={chr(int(code)): _glyph(record) for code, record in raw["glyphs"].items()},
    )


def _glyph(record: tuple[int, int, str]) -> Glyph:
    advance, left_side_bearing, data = record
    return Glyph(advance, left_side_bearing, base64.b64decode(data))


@functools.lru_cache(maxsize=2048)
def subset_base64(characters: str) -> str:
    """The subset font for `characters` (sorted, each once), in base64; characters that the font lacks are left out."""
    return base64.b64encode(subset(characters)).decode()


def subset(characters: str) -> bytes:
    """A TrueType file with the glyphs of `characters`; those that the font lacks are left out."""
    source = outlines()
    present = [character for character in characters if character in source.glyphs]
    glyphs = [source.notdef, *(source.glyphs[character] for character in present)]
    count = len(glyphs)
    offsets = [0]
    for glyph in glyphs:
        offsets.append(offsets[-1] + len(glyph.data))
    groups = b"".join(struct.pack(">III", ord(c), ord(c), index + 1) for index, c in enumerate(present))
    cmap = struct.pack(">HHHHIHHIII", 0, 1, 3, 10, 12, 12, 0, 16 + len(groups), 0, len(present)) + groups
    tables = dict(source.tables)
    tables["cmap"] = cmap
    tables["glyf"] = b"".join(glyph.data for glyph in glyphs)
    tables["hmtx"] = b"".join(struct.pack(">Hh", glyph.advance, glyph.left_side_bearing) for glyph in glyphs)
    tables["loca"] = struct.pack(f">{count + 1}I", *offsets)
    tables["head"] = _patched(tables["head"], 50, struct.pack(">h", 1))  # indexToLocFormat: long offsets
    tables["hhea"] = _patched(tables["hhea"], 34, struct.pack(">H", count))  # numberOfHMetrics
    tables["maxp"] = _patched(tables["maxp"], 4, struct.pack(">H", count))  # numGlyphs
    return _file(tables)


def _patched(table: bytes, offset: int, value: bytes) -> bytes:
    return table[:offset] + value + table[offset + len(value) :]


def _file(tables: dict[str, bytes]) -> bytes:
    """The table directory and the tables, each on a four-byte border, with their checksums."""
    tables["head"] = _patched(tables["head"], 8, b"\0\0\0\0")  # checkSumAdjustment counts as 0 while summing
    power = len(tables).bit_length() - 1
    search_range = 16 << power
    header = struct.pack(">IHHHH", 0x00010000, len(tables), search_range, power, len(tables) * 16 - search_range)
    position = len(header) + 16 * len(tables)
    directory, body = [], []
    for tag in sorted(tables):
        data = tables[tag]
        padded = data + b"\0" * (-len(data) % 4)
        directory.append(struct.pack(">4sIII", tag.encode(), _checksum(padded), position, len(data)))
        body.append(padded)
        position += len(padded)
    whole = header + b"".join(directory) + b"".join(body)
    adjustment = (0xB1B0AFBA - _checksum(whole)) & 0xFFFFFFFF
    head_at = whole.index(tables["head"][:8], len(header) + 16 * len(tables))
    return _patched(whole, head_at + 8, struct.pack(">I", adjustment))


def _checksum(data: bytes) -> int:
    words: tuple[int, ...] = struct.unpack(f">{len(data) // 4}I", data)
    return sum(words) & 0xFFFFFFFF
