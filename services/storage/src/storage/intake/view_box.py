"""The picture's own units: its view box, or where it has none its size in px."""

from __future__ import annotations

import math
import re
from xml.etree.ElementTree import Element

from icon_library.model import ViewBox
from storage.intake.errors import Refused

_LENGTH = re.compile(r"\s*([+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d{1,3})?)\s*(px|pt|pc|mm|cm|in|em|ex|rem)?\s*\Z")
# CSS: 96 px an inch; an em of a picture that sets none is 16 px.
_PIXELS = {"px": 1, "": 1, "pt": 96 / 72, "pc": 16, "mm": 96 / 25.4, "cm": 96 / 2.54, "in": 96, "em": 16, "ex": 8, "rem": 16}
_LARGEST = 1e6


def view_box_of(root: Element) -> ViewBox:
    """(min x, min y, width, height). Raises Refused where the file gives neither view box nor size, or no area."""
    given = _numbers(root.get("viewBox", ""))
    if given is None:
        sides = [_pixels(root.get(name, "")) for name in ("width", "height")]
        if sides[0] is None or sides[1] is None:
            raise Refused("unsupported", "The picture has neither a view box nor a size. Give its <svg> a viewBox.")
        given = (0.0, 0.0, sides[0], sides[1])
    x, y, width, height = given = (_written(given[0]), _written(given[1]), _written(given[2]), _written(given[3]))
    if not (0 < width < _LARGEST and 0 < height < _LARGEST and abs(x) < _LARGEST and abs(y) < _LARGEST):
        raise Refused("empty", "The picture's view box has no area, or an endless one.")
    if max(width / height, height / width) > 20:
        raise Refused("unsupported", "The picture is more than twenty times as long as it is wide.")
    return given


def _written(value: float) -> float:
    """As precise as a view box is written."""
    return float(f"{value:g}")


def _numbers(text: str) -> ViewBox | None:
    cells = text.replace(",", " ").split()
    matches = [_LENGTH.match(cell) for cell in cells]
    if len(cells) != 4 or any(match is None or match[2] for match in matches):
        return None
    x, y, width, height = (float(match[1]) for match in matches if match is not None)
    return (x, y, width, height) if all(map(math.isfinite, (x, y, width, height))) else None


def _pixels(text: str) -> float | None:
    match = _LENGTH.match(text)
    return float(match[1]) * _PIXELS[match[2] or ""] if match else None
