"""A file to an icon: read, refused where hostile, then written anew from the allowed elements, attributes and values alone."""

from __future__ import annotations

from dataclasses import dataclass, field
from xml.etree.ElementTree import Element
from xml.sax.saxutils import escape

from icon_library.markup import closing, opening
from icon_library.model import ViewBox
from storage.intake import limits, vocabulary
from storage.intake.errors import Refused
from storage.intake.hostile import refuse_hostile
from storage.intake.reading import SVG, read
from storage.intake.references import settle
from storage.intake.styles import Styles, styles_of
from storage.intake.values import allowed
from storage.intake.view_box import view_box_of

_XLINK_HREF = "{http://www.w3.org/1999/xlink}href"
_XML_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_CONDITIONS = ("requiredFeatures", "requiredExtensions", "systemLanguage")


@dataclass(slots=True)
class Node:
    """An element that is kept. `children` are elements, and in texts also plain strings."""

    tag: str
    attributes: dict[str, str]
    children: list[Node | str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class CleanSvg:
    """What is kept of a file: its view box, and the markup inside its `<svg>` with ids that start with the icon's."""

    view_box: ViewBox
    body: str


def clean(data: bytes, icon_id: str) -> CleanSvg:
    """The icon that an SVG file draws; cleaning it again changes nothing. Raises Refused."""
    root = read(data)
    refuse_hostile(root)
    styles = styles_of(root)
    cleaner = _Cleaner(styles)
    children = cleaner.children(root)
    cleaner.refuse_no_picture()
    inherited = {name: value for name, value in cleaner.attributes(root).items() if name in _INHERITED}
    children = settle([Node("g", inherited, children)] if inherited else children, icon_id)
    body = "".join(map(_written, children))
    if not any(_drawn(child) for child in children):
        raise Refused("empty", "The picture draws nothing.")
    if len(body.encode()) > limits.LARGEST_CLEAN_BYTES:
        kib = limits.LARGEST_CLEAN_BYTES // 1024
        raise Refused("too_complex", f"The picture has more than {kib} KiB of shapes. Simplify it.")
    return CleanSvg(view_box_of(root), body)


_INHERITED = (vocabulary.PROPERTIES.keys() | {"transform", "style"}) - {"overflow", "display"}


class _Cleaner:
    """Walks the file's tree and keeps what is allowed."""

    def __init__(self, styles: Styles) -> None:
        self._styles = styles
        self._shapes = 0
        self._images = 0
        self._path_letters = 0
        self._text_letters = 0

    def refuse_no_picture(self) -> None:
        """Raises Refused where the file has pictures made of points, or no shapes."""
        if self._images and not self._shapes:
            raise Refused(
                "raster_only", "The file only wraps an image made of points. Icons are drawn with shapes: trace the image."
            )
        if self._images:
            raise Refused(
                "embedded_file", "The file has an image made of points inside it. Icons are drawn with shapes: trace the image."
            )
        if not self._shapes:
            raise Refused("empty", "The picture draws nothing.")

    def children(self, element: Element) -> list[Node | str]:
        """What is kept of the elements and, in texts, of the words inside `element`."""
        words = element.tag.removeprefix(SVG) in vocabulary.TEXTS
        kept: list[Node | str] = [self._words(element.text)] if words and element.text else []
        for child in element:
            kept += self._kept(child)
            if words and child.tail:
                kept.append(self._words(child.tail))
        return kept

    def _kept(self, element: Element) -> list[Node | str]:
        if not element.tag.startswith(SVG):
            return []
        tag = element.tag.removeprefix(SVG)
        if tag == "image":
            self._images += 1
            return []
        if tag in vocabulary.UNSUPPORTED:
            raise Refused("unsupported", f"The picture uses <{tag}>, which not every program draws alike. Expand it to shapes.")
        if tag not in vocabulary.ELEMENTS:
            return []
        self._shapes += tag in vocabulary.SHAPES | vocabulary.TEXTS | {"use"}
        if tag == "switch":
            chosen = next((child for child in element if not any(child.get(name) for name in _CONDITIONS)), None)
            inside = self._kept(chosen) if chosen is not None else []
        else:
            inside = self.children(element)
        attributes = self.attributes(element)
        if tag in {"switch", "a"}:
            tag = "g"
        if tag in vocabulary.SHAPES and tag == "path" and not attributes.get("d"):
            return []
        return [Node(tag, attributes, inside)]

    def _words(self, text: str) -> str:
        self._text_letters += len(text.strip())
        if self._text_letters > limits.LONGEST_TEXT:
            raise Refused("too_complex", f"The picture has more than {limits.LONGEST_TEXT} letters of text. Convert it to paths.")
        return text

    def attributes(self, element: Element) -> dict[str, str]:
        """The allowed attributes, those that styles give included, in the order of their names but for the id."""
        given = {name: value for name, value in element.attrib.items() if not name.startswith("{")}
        if _XLINK_HREF in element.attrib:
            given.setdefault("href", element.attrib[_XLINK_HREF])
        styles = self._styles.get(element, {})
        given.update({name: value for name, value in styles.items() if name not in vocabulary.STYLED})
        kept = {}
        for name in sorted(given, key=lambda each: (each != "id", each)):
            kind = vocabulary.ATTRIBUTES.get(name)
            value = allowed(kind, given[name]) if kind is not None else None
            if value is not None and (value or name == "d"):
                kept[name] = value
        styled = {name: allowed(vocabulary.STYLED[name], styles[name]) for name in sorted(styles) if name in vocabulary.STYLED}
        if any(styled.values()):
            kept["style"] = ";".join(f"{name}:{value}" for name, value in styled.items() if value)
        if element.tag.removeprefix(SVG) in vocabulary.TEXTS and element.get(_XML_SPACE) == "preserve":
            kept["xml:space"] = "preserve"
        self._path_letters += len(kept.get("d", "")) + len(kept.get("points", ""))
        if self._path_letters > limits.LONGEST_PATHS:
            raise Refused("too_complex", f"The picture's paths are longer than {limits.LONGEST_PATHS} characters. Simplify them.")
        return kept


def _drawn(node: Node | str) -> bool:
    """Whether anything in it can show."""
    if isinstance(node, str) or node.tag in vocabulary.SERVERS or node.tag == "defs":
        return False
    return node.tag in vocabulary.SHAPES | vocabulary.TEXTS | {"use"} or any(map(_drawn, node.children))


def _written(node: Node | str) -> str:
    if isinstance(node, str):
        return escape(node)
    start = opening(node.tag, node.attributes)
    inside = "".join(map(_written, node.children))
    return f"{start}{inside}{closing(node.tag)}" if inside else f"{start[:-1]}/>"
