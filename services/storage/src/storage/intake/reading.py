"""Bytes to a tree of elements: no document type, no entities, nothing from outside, and never more than the limits."""

from __future__ import annotations

import re
from xml.etree.ElementTree import Element, ParseError

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import DefusedXMLParser

from storage.intake import limits
from storage.intake.errors import Refused

SVG = "{http://www.w3.org/2000/svg}"
_ENCODING = re.compile(rb"""^<\?xml[^>]*?\bencoding\s*=\s*["']([^"']*)["']""")
_ENCODINGS = frozenset({"utf-8", "utf8", "us-ascii", "ascii"})
_OTHER_FILES = {
    b"\x1f\x8b": "a compressed SVG; save it as a plain one",
    b"\x89PNG": "a PNG image",
    b"\xff\xd8": "a JPEG image",
    b"GIF8": "a GIF image",
    b"RIFF": "a WebP image",
    b"%PDF": "a PDF document",
    b"PK\x03\x04": "a ZIP archive",
}


def read(data: bytes) -> Element:
    """The file's root element, an `<svg>`; names without a namespace are taken as SVG's. Raises Refused."""
    data = sniff(data)
    parser = DefusedXMLParser(target=_Builder(), encoding="utf-8", forbid_dtd=True)
    try:
        parser.feed(data)
        root = parser.close()
    except DefusedXmlException as error:
        raise Refused(
            "document_type",
            "The file has a document type or entities (<!DOCTYPE …>). Save it as plain or optimised SVG without them.",
        ) from error
    except (ParseError, ValueError) as error:
        if isinstance(error, Refused):
            raise
        raise Refused("malformed", f"The file is not well-formed XML: {error}.") from error
    if not isinstance(root, Element) or root.tag != SVG + "svg":
        raise Refused("not_svg", "The file is not an SVG picture: its outermost element is not <svg>.")
    return root


def sniff(data: bytes) -> bytes:
    """The file without what may stand before its first element. Raises Refused where it is no UTF-8 XML by its first look."""
    data = data.removeprefix(b"\xef\xbb\xbf").lstrip(b" \t\r\n")
    for start, what in _OTHER_FILES.items():
        if data.startswith(start):
            raise Refused("not_svg", f"The file is {what}, not an SVG picture.")
    declared = _ENCODING.match(data)
    name = declared[1].decode("ascii", "replace").lower() if declared else "utf-8"
    if data[:2] in {b"\xff\xfe", b"\xfe\xff"} or b"\x00" in data or name not in _ENCODINGS:
        raise Refused("encoding", "The file is not in UTF-8. Save it as UTF-8.")
    try:
        data.decode()
    except UnicodeDecodeError as error:
        raise Refused("encoding", f"The file is not in UTF-8: byte {error.start} cannot be read. Save it as UTF-8.") from error
    if not data.startswith(b"<"):
        raise Refused("not_svg", "The file is not an SVG picture: it does not begin with <svg>.")
    return data


class _Builder:
    """What the parser tells, as a tree; stops it at the limits and at what no icon needs."""

    def __init__(self) -> None:
        self._open: list[Element] = []
        self._root: Element | None = None
        self._elements = 0

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        self._elements += 1
        if self._elements > limits.MOST_ELEMENTS:
            raise Refused("too_complex", f"The picture has more than {limits.MOST_ELEMENTS} elements. Simplify it.")
        if len(self._open) >= limits.DEEPEST:
            raise Refused("too_complex", f"The picture's groups are nested deeper than {limits.DEEPEST}. Ungroup it.")
        if len(attributes) > limits.MOST_ATTRIBUTES:
            raise Refused("too_complex", f"An element has more than {limits.MOST_ATTRIBUTES} attributes.")
        if max(map(len, attributes.values()), default=0) > limits.LONGEST_VALUE:
            raise Refused("too_complex", f"An attribute is longer than {limits.LONGEST_VALUE} characters. Simplify the paths.")
        element = Element(tag if tag.startswith("{") else SVG + tag, attributes)
        if self._open:
            self._open[-1].append(element)
        elif self._root is None:
            self._root = element
        self._open.append(element)

    def end(self, _tag: str) -> None:
        self._open.pop()

    def data(self, text: str) -> None:
        element = self._open[-1]
        if len(element):
            element[-1].tail = (element[-1].tail or "") + text
        else:
            element.text = (element.text or "") + text

    def comment(self, text: str) -> None:
        """Dropped."""

    def pi(self, target: str, _text: str | None = None) -> None:
        """A style sheet is a reference to outside; what editors leave for themselves is dropped."""
        if target.lower() in {"xml-stylesheet", "xslt", "import", "php"}:
            raise Refused("external_reference", f"The file has a processing instruction <?{target}?>. Save it as plain SVG.")

    def close(self) -> Element | None:
        return self._root
