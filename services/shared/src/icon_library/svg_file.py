"""Reads one SVG file that somebody else made: parsed hardened, checked against an allow-list, written again from what was read.

What is hostile (scripts, handlers, outside references, entities) refuses the file; what an editor left behind is dropped.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from xml.parsers import expat

from icon_library.markup import closing, opening, own_ids
from icon_library.model import ViewBox

LARGEST_FILE_BYTES = 256 * 1024
MOST_ELEMENTS = 3000
DEEPEST = 40

_SVG = "http://www.w3.org/2000/svg"
_XLINK = "http://www.w3.org/1999/xlink"
ELEMENTS = frozenset(
    (
        *("svg", "g", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon"),
        *("defs", "linearGradient", "radialGradient", "stop", "clipPath", "mask"),
    )
)
# Dropped with all that is in them: they draw nothing.
_SILENT = frozenset({"title", "desc", "metadata"})
PRESENTATION = frozenset(
    (
        *("fill", "fill-opacity", "fill-rule", "stroke", "stroke-width", "stroke-opacity", "stroke-linecap", "stroke-linejoin"),
        *("stroke-miterlimit", "stroke-dasharray", "stroke-dashoffset", "opacity", "color", "stop-color", "stop-opacity"),
        *("clip-path", "clip-rule", "mask", "display", "visibility"),
    )
)
ATTRIBUTES = PRESENTATION | frozenset(
    (
        *("id", "d", "x", "y", "x1", "y1", "x2", "y2", "cx", "cy", "r", "rx", "ry", "fx", "fy", "width", "height", "points"),
        *("transform", "offset", "gradientUnits", "gradientTransform", "spreadMethod", "clipPathUnits", "maskUnits"),
        *("maskContentUnits", "href"),
    )
)
_URL = re.compile(r"url\s*\(", re.IGNORECASE)
_OWN_URL = re.compile(r"""^\s*url\(\s*(["']?)#([\w.-]+)\1\s*\)\s*$""")
_OWN_HREF = re.compile(r"^#[\w.-]+$")
_HOSTILE_VALUE = re.compile(r"javascript:|vbscript:|data:|expression\s*\(|@import|\\|<", re.IGNORECASE)
_NUMBER = re.compile(r"^\s*([+-]?\d*\.?\d+(?:[eE][+-]?\d+)?)\s*(?:px)?\s*$")


class UnsafeSvg(ValueError):
    """The file is refused; the text says why."""


@dataclass(frozen=True, slots=True)
class SvgPicture:
    """What a file draws: its view box and the markup inside its `<svg>`, with ids that start with the icon's."""

    view_box: ViewBox
    body: str


def read_svg(data: bytes, icon_id: str) -> SvgPicture:
    """The picture in an SVG file. Raises UnsafeSvg with the reason where the file is refused."""
    if len(data) > LARGEST_FILE_BYTES:
        raise UnsafeSvg(f"larger than {LARGEST_FILE_BYTES} bytes")
    if data.startswith((b"\xff\xfe", b"\xfe\xff", b"\x00")) or b"\x00" in data:
        raise UnsafeSvg("not UTF-8")
    writer = _Writer()
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.XmlDeclHandler = writer.declaration
    parser.StartDoctypeDeclHandler = writer.document_type
    parser.EntityDeclHandler = writer.entity
    parser.ProcessingInstructionHandler = writer.instruction
    parser.StartElementHandler = writer.start
    parser.EndElementHandler = writer.end
    parser.CharacterDataHandler = writer.text
    try:
        parser.Parse(data, True)
    except expat.ExpatError as error:
        raise UnsafeSvg(f"not well-formed XML: {error}") from error
    return writer.picture(icon_id)


class _Writer:
    """Writes what the parser reads, as far as it is allowed."""

    def __init__(self) -> None:
        self._written: list[str] = []
        self._open: list[str] = []
        self._elements = 0
        self._drawn = 0
        self._silent_depth = 0
        self._root: dict[str, str] = {}

    def declaration(self, _version: str, encoding: str | None, _standalone: int) -> None:
        if (encoding or "utf-8").lower() not in {"utf-8", "us-ascii", "ascii"}:
            raise UnsafeSvg(f"encoding {encoding}")

    def document_type(self, *_: object) -> None:
        raise UnsafeSvg("document type declaration")

    def entity(self, *_: object) -> None:
        raise UnsafeSvg("entity declaration")

    def instruction(self, target: str, _data: str) -> None:
        raise UnsafeSvg(f"processing instruction {target}")

    def start(self, name: str, attributes: dict[str, str]) -> None:
        self._elements += 1
        if self._elements > MOST_ELEMENTS:
            raise UnsafeSvg(f"more than {MOST_ELEMENTS} elements")
        namespace, _, local = name.rpartition(" ")
        _refuse_handlers(attributes)
        if self._silent_depth or namespace not in {_SVG, ""} or local in _SILENT:
            if namespace in {_SVG, ""} and local not in ELEMENTS | _SILENT and not self._silent_depth:
                raise UnsafeSvg(f"element {local}")
            if local in {"script", "foreignObject"} or "xhtml" in namespace:
                raise UnsafeSvg(f"element {local}")
            self._silent_depth += 1
            return
        if local not in ELEMENTS:
            raise UnsafeSvg(f"element {local}")
        if not self._open:
            if local != "svg":
                raise UnsafeSvg("not an SVG document")
            self._root = attributes
            self._open.append("svg")
            return
        if len(self._open) >= DEEPEST:
            raise UnsafeSvg(f"nested deeper than {DEEPEST}")
        if local == "svg":
            raise UnsafeSvg("svg inside svg")
        self._drawn += local not in {"g", "defs", "linearGradient", "radialGradient", "stop", "clipPath", "mask"}
        self._open.append(local)
        self._written.append(opening(local, _attributes(attributes, ATTRIBUTES)))

    def end(self, _name: str) -> None:
        if self._silent_depth:
            self._silent_depth -= 1
            return
        local = self._open.pop()
        if self._open:
            self._written.append(closing(local))

    def text(self, text: str) -> None:
        if text.strip() and not self._silent_depth:
            raise UnsafeSvg("text outside an element for text")

    def picture(self, icon_id: str) -> SvgPicture:
        if not self._drawn:
            raise UnsafeSvg("draws nothing")
        body = "".join(self._written)
        inherited = _attributes(self._root, PRESENTATION)
        if inherited:
            body = opening("g", inherited) + body + closing("g")
        return SvgPicture(_view_box(self._root), own_ids(body, icon_id))


def _refuse_handlers(attributes: dict[str, str]) -> None:
    for name, value in attributes.items():
        local = name.rpartition(" ")[2]
        if local.lower().startswith("on"):
            raise UnsafeSvg(f"event handler {local}")
        if local in {"href", "src"} and not _OWN_HREF.match(value):
            raise UnsafeSvg(f"reference outside the file in {local}")


def _attributes(attributes: dict[str, str], allowed: frozenset[str]) -> dict[str, str]:
    """The allowed attributes; `style` is written as the attributes that it stands for."""
    kept: dict[str, str] = {}
    for name, value in attributes.items():
        namespace, _, local = name.rpartition(" ")
        if local == "style" and not namespace:
            declared = (part.partition(":")[::2] for part in value.split(";") if part.strip())
            kept.update({key.strip(): _value(given.strip()) for key, given in declared if key.strip() in PRESENTATION & allowed})
            _value_urls(value)
        elif namespace in {"", _XLINK} and local in allowed:
            kept[local] = _value(value)
    return kept


def _value(value: str) -> str:
    if _HOSTILE_VALUE.search(value):
        raise UnsafeSvg(f"value {value[:40]!r}")
    if _URL.search(value):
        match = _OWN_URL.match(value)
        if match is None:
            raise UnsafeSvg("reference outside the file in url()")
        return f"url(#{match[2]})"
    return value


def _value_urls(style: str) -> None:
    for part in style.split(";"):
        _value(part.partition(":")[2])


def _view_box(root: dict[str, str]) -> ViewBox:
    given = root.get("viewBox", "").replace(",", " ").split()
    if len(given) == 4 and all(_NUMBER.match(number) for number in given):
        x, y, width, height = (float(number) for number in given)
    else:
        sides = [_NUMBER.match(root.get(name, "")) for name in ("width", "height")]
        if sides[0] is None or sides[1] is None:
            raise UnsafeSvg("neither a view box nor a size")
        x, y, width, height = 0.0, 0.0, float(sides[0][1]), float(sides[1][1])
    if not (0 < width < 1e6 and 0 < height < 1e6 and abs(x) < 1e6 and abs(y) < 1e6):
        raise UnsafeSvg("view box without an area")
    return (x, y, width, height)
