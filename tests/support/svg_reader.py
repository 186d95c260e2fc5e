"""Reads a finished SVG back: every drawn element with its place in the root's units, its paint and what it says of itself.

Knows SVG, and nothing of how the picture was laid out. Transforms, nested `<svg>`, `<use>` with `<symbol viewBox>`, inherited
presentation attributes, `style` attributes and rules for a tag, class or id are resolved.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from xml.etree import ElementTree as ET

from support.boxes import Box, Matrix, Point, around, union
from support.font_measure import typeface
from support.svg_paths import polylines

SVG = "{http://www.w3.org/2000/svg}"
XLINK_HREF = "{http://www.w3.org/1999/xlink}href"
UNDRAWN = {"defs", "symbol", "style", "title", "desc", "metadata", "clipPath", "mask", "linearGradient", "radialGradient"}
NAMING = ("id", "data-role", "data-node", "data-dsl-path")
INHERITED = (
    "fill",
    "stroke",
    "stroke-width",
    "stroke-dasharray",
    "font-family",
    "font-size",
    "font-weight",
    "text-anchor",
    "color",
)
INITIAL = {"fill": "#000000", "stroke": "none", "stroke-width": "1", "font-size": "16", "font-weight": "400"}
TRANSFORM = re.compile(r"(translate|scale|matrix)\(([^)]*)\)")
RULE = re.compile(r"([^{}@;]+)\{([^{}]*)\}")
LENGTH = re.compile(r"^[-+]?(\d+\.?\d*|\.\d+)(px)?$")


class SvgError(ValueError):
    """The text is not an SVG that can be read back; the message says why."""


@dataclass(eq=False, slots=True)
class Drawn:
    """One element as it appears. `box` is its geometry without the stroke (a text's ink, a group's children together)."""

    tag: str
    order: int
    attributes: dict[str, str]
    parent: Drawn | None
    matrix: Matrix
    paint: dict[str, str]
    opacity: float
    children: list[Drawn] = field(default_factory=list)
    box: Box | None = None
    lines: list[list[Point]] = field(default_factory=list)
    text: str = ""
    advance_box: Box | None = None
    """A text's box by advance and capital height: what the eye centres."""
    last: int = 0
    """The order of its last descendant, or its own."""
    stroke_width: float = 0.0
    """In the root's units; 0 without a stroke."""

    def __post_init__(self) -> None:
        if self.paint["stroke"] != "none":
            self.stroke_width = length(self.paint["stroke-width"]) * self.matrix.scale

    @property
    def role(self) -> str:
        return self.attributes.get("data-role", "")

    @property
    def node(self) -> str:
        return self.attributes.get("data-node", "")

    @property
    def dsl_path(self) -> str:
        return self.attributes.get("data-dsl-path", "")

    @property
    def quantity(self) -> str:
        return self.attributes.get("data-quantity", "")

    @property
    def removed(self) -> bool:
        return self.attributes.get("data-state") == "removed"

    @property
    def fill(self) -> str:
        return self.paint["fill"]

    @property
    def stroke(self) -> str:
        return self.paint["stroke"]

    @property
    def size(self) -> float:
        """Font size at the picture's natural size, in px."""
        return length(self.paint["font-size"]) * self.matrix.scale

    @property
    def family(self) -> str:
        """The first family that is asked for."""
        return self.paint.get("font-family", "").split(",")[0].strip("'\" ")

    @property
    def weight(self) -> int:
        return int(self.paint["font-weight"].replace("bold", "700").replace("normal", "400"))

    @property
    def where(self) -> str:
        """How to find it in the file."""
        parts = [f"<{self.tag}>"]
        parts += [
            f"{key}={self.attributes[key]}" for key in ("id", "data-role", "data-node", "data-dsl-path") if key in self.attributes
        ]
        if self.text:
            parts.append(repr(self.text[:30]))
        if self.box is not None:
            parts.append(str(self.box))
        return " ".join(parts)

    def ancestors(self) -> Iterator[Drawn]:
        """From the parent to the root."""
        above = self.parent
        while above is not None:
            yield above
            above = above.parent

    def inside(self, other: Drawn) -> bool:
        """Whether it is `other` or one of its descendants."""
        return other.order <= self.order <= other.last

    def nearest(self, role: str) -> Drawn | None:
        """The closest ancestor with that role."""
        return next((above for above in self.ancestors() if above.role == role), None)

    def walk(self) -> Iterator[Drawn]:
        """It and all its descendants in paint order."""
        yield self
        for child in self.children:
            yield from child.walk()


@dataclass(eq=False, slots=True)
class SvgFile:
    """A read file: `view_box` in user units, everything drawn in paint order, and the parts that are not drawn."""

    view_box: Box
    root: Drawn
    drawn: list[Drawn]
    tree: ET.Element
    symbols: dict[str, ET.Element]
    styles: list[str]

    def with_role(self, role: str) -> list[Drawn]:
        return [each for each in self.drawn if each.role == role]

    @property
    def texts(self) -> list[Drawn]:
        return [each for each in self.drawn if each.tag == "text" and each.box is not None]


def length(text: str) -> float:
    """A length in user units. Raises SvgError for any other unit."""
    text = text.strip()
    if not LENGTH.match(text):
        raise SvgError(f"length {text!r} is not a plain number or px")
    return float(text.removesuffix("px"))


def local(element: ET.Element) -> str:
    """The tag without SVG's name space."""
    return element.tag.removeprefix(SVG)


def read_svg(text: str) -> SvgFile:
    """Reads the file. Raises SvgError for malformed XML, a missing view box, odd units and path data that does not parse."""
    if "<!DOCTYPE" in text or "<!ENTITY" in text:
        raise SvgError("has a document type")
    try:
        tree = ET.fromstring(text)  # noqa: S314 - our own drawing, and document types are refused above
    except ET.ParseError as error:
        raise SvgError(f"is not well-formed: {error}") from error
    if tree.tag != SVG + "svg":
        raise SvgError(f"root is {tree.tag}, not svg")
    numbers = [float(value) for value in tree.get("viewBox", "").replace(",", " ").split()]
    if len(numbers) != 4 or numbers[2] <= 0 or numbers[3] <= 0:
        raise SvgError(f"viewBox is {tree.get('viewBox')!r}")
    view_box = Box(numbers[0], numbers[1], numbers[0] + numbers[2], numbers[1] + numbers[3])
    symbols = {each.get("id", ""): each for each in tree.iter(SVG + "symbol")}
    styles = ["".join(each.itertext()) for each in tree.iter(SVG + "style")]
    reader = _Reader(symbols, _rules(styles))
    try:
        root = reader.read_root(tree)
    except ValueError as error:
        raise SvgError(str(error)) from error
    return SvgFile(view_box, root, reader.drawn, tree, symbols, styles)


def _rules(styles: list[str]) -> list[tuple[str, dict[str, str]]]:
    return [
        (each.strip(), _declarations(body)) for selector, body in RULE.findall(" ".join(styles)) for each in selector.split(",")
    ]


def _declarations(text: str) -> dict[str, str]:
    pairs = (declaration.partition(":") for declaration in text.split(";"))
    return {name.strip(): value.strip() for name, _, value in pairs if value.strip()}


def _paint(inherited: dict[str, str], own: dict[str, str]) -> dict[str, str]:
    """The paint of an element; the parent's very own where nothing is said."""
    said = {name: own[name] for name in INHERITED if name in own and own[name] != "inherit"}
    if not said:
        return inherited
    paint = inherited | said
    for name in ("fill", "stroke"):
        if paint[name] == "currentColor":
            paint[name] = paint.get("color", "#000000")
    return paint


def _number(element: ET.Element, name: str) -> float:
    return length(element.get(name, "0"))


class _Reader:
    def __init__(self, symbols: dict[str, ET.Element], rules: list[tuple[str, dict[str, str]]]) -> None:
        self.symbols = symbols
        self.rules = rules
        self.drawn: list[Drawn] = []

    def read_root(self, tree: ET.Element) -> Drawn:
        root = self._new(tree, None, Matrix(), dict(INITIAL), 1.0)
        self._children(tree, root, Matrix())
        root.last = len(self.drawn) - 1
        return root

    def _new(self, element: ET.Element, parent: Drawn | None, matrix: Matrix, paint: dict[str, str], opacity: float) -> Drawn:
        made = Drawn(local(element), len(self.drawn), dict(element.attrib), parent, matrix, paint, opacity)
        self.drawn.append(made)
        if parent is not None:
            parent.children.append(made)
        return made

    def _children(self, element: ET.Element, into: Drawn, matrix: Matrix) -> None:
        for child in element:
            if local(child) not in UNDRAWN:
                self._read(child, into, matrix)
        boxes = [child.box for child in into.children if child.box is not None]
        into.box = union(boxes) if boxes else into.box

    def _read(self, element: ET.Element, parent: Drawn, matrix: Matrix) -> None:
        for name, values in TRANSFORM.findall(element.get("transform", "")):
            numbers = [float(value) for value in values.replace(",", " ").split()]
            matrix = matrix @ _transform(name, numbers)
        own = self._style(element)
        opacity = parent.opacity * float(own.get("opacity", "1"))
        made = self._new(element, parent, matrix, _paint(parent.paint, own), opacity)
        match made.tag:
            case "g" | "a":
                self._children(element, made, matrix)
            case "svg":
                self._nested(element, made, matrix)
            case "use":
                self._use(element, made)
            case "text":
                self._text(element, made)
            case _:
                self._shape(element, made)
        made.last = len(self.drawn) - 1

    def _style(self, element: ET.Element) -> dict[str, str]:
        names = {local(element), "#" + element.get("id", "")} | {"." + name for name in element.get("class", "").split()}
        own = dict(element.attrib)
        for selector, declarations in self.rules:
            if selector in names:
                own |= declarations
        return own | _declarations(own["style"]) if "style" in own else own

    def _nested(self, element: ET.Element, made: Drawn, matrix: Matrix) -> None:
        x, y, width, height = (_number(element, name) for name in ("x", "y", "width", "height"))
        if element.get("viewBox"):
            inner = matrix @ _fit(element.get("viewBox", ""), x, y, width, height)
        else:
            inner = matrix @ Matrix(e=x, f=y)
        self._children(element, made, inner)
        made.box = matrix.box(Box(x, y, x + width, y + height))

    def _use(self, element: ET.Element, made: Drawn) -> None:
        x, y, width, height = (_number(element, name) for name in ("x", "y", "width", "height"))
        made.box = made.matrix.box(Box(x, y, x + width, y + height))
        symbol = self.symbols.get((element.get("href") or element.get(XLINK_HREF) or "").removeprefix("#"))
        # Only a symbol that says something (a labelled tile) is looked into: the strokes of an icon are its own affair.
        if symbol is not None and symbol.find(f".//{SVG}text") is not None:
            inner = made.matrix @ _fit(symbol.get("viewBox", f"0 0 {width} {height}"), x, y, width, height)
            for child in symbol:
                if local(child) not in UNDRAWN:
                    self._read(child, made, inner)

    def _text(self, element: ET.Element, made: Drawn) -> None:
        made.text = "".join(element.itertext())
        if not made.family:
            raise SvgError(f"text {made.text[:20]!r} asks for no font")
        face = typeface(made.family, made.weight)
        size = length(made.paint["font-size"])
        advance = face.advance(made.text, size)
        start = _number(element, "x") - advance * {"middle": 0.5, "end": 1.0}.get(made.paint.get("text-anchor", ""), 0.0)
        baseline = _number(element, "y")
        ink = face.ink(made.text, size)
        if ink is not None:
            made.box = made.matrix.box(Box(ink.left + start, ink.top + baseline, ink.right + start, ink.bottom + baseline))
        made.advance_box = made.matrix.box(Box(start, baseline - face.cap_height * size, start + advance, baseline))

    def _shape(self, element: ET.Element, made: Drawn) -> None:
        match made.tag:
            case "rect":
                x, y, width, height = (_number(element, name) for name in ("x", "y", "width", "height"))
                if width < 0 or height < 0:
                    raise SvgError(f"rect is {width} × {height}")
                made.box = made.matrix.box(Box(x, y, x + width, y + height))
                return
            case "circle" | "ellipse":
                cx, cy = _number(element, "cx"), _number(element, "cy")
                rx = _number(element, "r" if made.tag == "circle" else "rx")
                ry = _number(element, "r" if made.tag == "circle" else "ry")
                made.box = made.matrix.box(Box(cx - rx, cy - ry, cx + rx, cy + ry))
                return
            case "path":
                lines = polylines(element.get("d", ""))
            case "line":
                lines = [[(_number(element, "x1"), _number(element, "y1")), (_number(element, "x2"), _number(element, "y2"))]]
            case "polyline" | "polygon":
                values = [float(value) for value in element.get("points", "").replace(",", " ").split()]
                lines = [list(zip(values[::2], values[1::2], strict=True))]
                if made.tag == "polygon" and lines[0]:
                    lines[0].append(lines[0][0])
            case _:
                raise SvgError(f"<{made.tag}> is not an element that our pictures draw with")
        made.lines = [[made.matrix.point(x, y) for x, y in line] for line in lines]
        made.box = around(point for line in made.lines for point in line)


def _transform(name: str, numbers: list[float]) -> Matrix:
    match name:
        case "translate":
            return Matrix(e=numbers[0], f=numbers[1] if len(numbers) > 1 else 0.0)
        case "scale":
            return Matrix(a=numbers[0], d=numbers[-1])
        case _:
            return Matrix(*numbers)


def _fit(view_box: str, x: float, y: float, width: float, height: float) -> Matrix:
    """The view box, scaled alike in both directions, in the middle of the rectangle (`xMidYMid meet`)."""
    left, top, inner_width, inner_height = (float(value) for value in view_box.replace(",", " ").split())
    scale = min(width / inner_width, height / inner_height)
    return Matrix(
        scale,
        0,
        0,
        scale,
        x + (width - inner_width * scale) / 2 - left * scale,
        y + (height - inner_height * scale) / 2 - top * scale,
    )
