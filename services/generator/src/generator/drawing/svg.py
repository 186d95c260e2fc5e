"""Writes a laid-out picture down as SVG. Nothing is decided here and nothing is worked out.

A picture has hundreds of elements, so the writer joins strings. Whatever a user may have written (text and labels) goes through
`escaped`; all other values are the layout's own: numbers, names of roles, node ids, paths and exact quantities.
"""

from __future__ import annotations

from collections.abc import Sequence

from generator.drawing.fonts.subset import subset_base64
from generator.drawing.markup import element, empty, escaped, number, opening
from generator.icons.model import Icon
from generator.layout.picture import NO_DATA, Circle, Data, Element, Group, IconUse, Path, Picture, Rect, Text, Tile
from generator.layout.theme import Theme

FONT_FAMILY = "Lexend"
_STYLE = (
    "@font-face{font-family:'" + FONT_FAMILY + "';font-weight:500;src:url(data:font/ttf;base64,%s)}"
    "text{font-family:'" + FONT_FAMILY + "',sans-serif;font-weight:500;font-kerning:none;font-variant-ligatures:none}"
)
_USE = '<use href="#%s" x="%s" y="%s" width="%s" height="%s"%s/>'
_ITEM_DATA = ' data-role="item" data-node="%s" data-dsl-path="%s"'
_ITEM_COPY_DATA = ' data-role="item" data-node="%s"'
_TILE_BOX = 32
_TILE_TEXT = 20
"""In a tile 32 wide: 12.5 px where the tile is as small as 20 px."""
_TILE_BASELINE = 23


def draw(picture: Picture, theme: Theme, metadata: bool = True) -> str:
    """The SVG text of `picture` in the colours of `theme`; without `metadata` it carries no `data-*`."""
    writer = _Writer(theme, metadata)
    body = writer.elements(picture.elements)
    definitions = writer.definitions()
    width, height = number(picture.width), number(picture.height)
    root = (
        ("xmlns", "http://www.w3.org/2000/svg"),
        ("viewBox", "0 0 " + width + " " + height),
        ("width", width),
        ("height", height),
        ("role", "img"),
        ("lang", picture.language),
        ("data-variant", picture.variant if metadata else ""),
    )
    return "".join(
        (
            opening("svg", root),
            element("title", picture.title),
            element("desc", picture.description),
            "<style>",
            _STYLE % subset_base64("".join(sorted(writer.characters))),
            "</style>",
            definitions,
            empty("rect", (("width", width), ("height", height), ("fill", theme.colours["paper"]))),
            body,
            "</svg>",
        )
    )


class _Writer:
    """Collects, while it writes, the icons to define and the characters to embed."""

    def __init__(self, theme: Theme, metadata: bool) -> None:
        self.colours = theme.colours
        self.metadata = metadata
        self.icons: dict[str, Icon | Tile] = {}
        self.characters: set[str] = set()

    def elements(self, elements: Sequence[Element]) -> str:
        return "".join([self.element(each) for each in elements])

    def element(self, each: Element) -> str:
        if isinstance(each, IconUse):
            return self._icon_use(each)
        if isinstance(each, Group):
            return self._group(each)
        if isinstance(each, Text):
            return self._text(each)
        if isinstance(each, Rect):
            return self._rect(each)
        return self._path(each) if isinstance(each, Path) else self._circle(each)

    def definitions(self) -> str:
        return "".join([self._symbol(self.icons[key]) for key in sorted(self.icons)])

    def _symbol(self, icon: Icon | Tile) -> str:
        if isinstance(icon, Icon):
            view_box = " ".join(number(value) for value in icon.view_box)
            return opening("symbol", (("id", icon.id), ("viewBox", view_box))) + icon.body + "</symbol>"
        side = number(_TILE_BOX)
        square = (("width", side), ("height", side), ("rx", "7"), ("fill", self.colours[icon.fill]))
        middle = number(_TILE_BOX / 2)
        letter = (
            ("x", middle),
            ("y", number(_TILE_BASELINE)),
            ("font-size", number(_TILE_TEXT)),
            ("text-anchor", "middle"),
            ("fill", self.colours[icon.ink]),
        )
        self.characters.update(icon.initial)
        view_box = "0 0 " + side + " " + side
        head = opening("symbol", (("id", icon.id), ("viewBox", view_box)))
        text = element("text", icon.initial, letter) if icon.initial else ""
        return head + empty("rect", square) + text + "</symbol>"

    def _icon_use(self, each: IconUse) -> str:
        identifier = each.icon.id
        if identifier not in self.icons:
            self.icons[identifier] = each.icon
        size = number(each.size)
        faint = ' opacity="' + number(each.opacity) + '"' if each.opacity != 1 else ""
        use = _USE % (identifier, number(each.x), number(each.y), size, size, faint)
        data = self._data(each.data)
        return "<g" + data + ">" + use + "</g>" if data else use

    def _group(self, each: Group) -> str:
        head = "<g"
        if each.x or each.y:
            head += ' transform="translate(' + number(each.x) + " " + number(each.y) + ')"'
        head += self._data(each.data)
        if each.label:
            head += ' role="img" tabindex="0" aria-label="' + escaped(each.label) + '"'
        inside = self.elements(each.children)
        return inside if head == "<g" else head + ">" + inside + "</g>"

    def _text(self, each: Text) -> str:
        self.characters.update(each.content)
        head = '<text x="' + number(each.x) + '" y="' + number(each.y) + '" font-size="' + number(each.size)
        if each.anchor != "start":
            head += '" text-anchor="' + each.anchor
        return head + '" fill="' + self.colours[each.fill] + '"' + self._data(each.data) + ">" + escaped(each.content) + "</text>"

    def _rect(self, each: Rect) -> str:
        place = '<rect x="' + number(each.x) + '" y="' + number(each.y)
        place += '" width="' + number(each.width) + '" height="' + number(each.height) + '"'
        if each.radius:
            place += ' rx="' + number(each.radius) + '"'
        return place + self._paint(each) + "/>"

    def _circle(self, each: Circle) -> str:
        place = '<circle cx="' + number(each.cx) + '" cy="' + number(each.cy) + '" r="' + number(each.r) + '"'
        return place + self._paint(each) + "/>"

    def _path(self, each: Path) -> str:
        round_ends = ' stroke-linecap="round" stroke-linejoin="round"' if each.stroke != "none" else ""
        return '<path d="' + each.commands + '"' + self._paint(each) + round_ends + "/>"

    def _paint(self, each: Rect | Circle | Path) -> str:
        paint = ' fill="' + self.colours[each.fill] + '"'
        if each.stroke != "none":
            paint += ' stroke="' + self.colours[each.stroke] + '" stroke-width="' + number(each.stroke_width) + '"'
            if each.dash:
                paint += ' stroke-dasharray="' + each.dash + '"'
        return paint + self._data(each.data)

    def _data(self, data: Data) -> str:
        if data is NO_DATA or not self.metadata:
            return ""
        if data.role == "item" and not data.state:
            return _ITEM_DATA % (data.node, data.path) if data.path else _ITEM_COPY_DATA % data.node
        markup = ' data-role="' + data.role + '"' if data.role else ""
        if data.node:
            markup += ' data-node="' + data.node + '"'
        if data.path:
            markup += ' data-dsl-path="' + data.path + '"'
        if data.quantity:
            markup += ' data-quantity="' + data.quantity + '"'
        if data.state:
            markup += ' data-state="' + data.state + '"'
        return markup
