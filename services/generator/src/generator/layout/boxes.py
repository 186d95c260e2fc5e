"""The box of a part: its frame and content, the header of who holds it, and the mark of what is unknown."""

from __future__ import annotations

from collections.abc import Sequence

from generator.layout import constants as c
from generator.layout.blocks import EMPTY, Block, column, row
from generator.layout.context import Context
from generator.layout.describe import part_label
from generator.layout.frames import frame_of
from generator.layout.items import Manner, exact, items_block, lone_icon, manner, numeral_block, tens_block
from generator.layout.numerals import lines_block, number_block
from generator.layout.picture import Circle, Data, Element, Group, IconUse, Rect, Text
from generator.layout.plurals import thing_name
from generator.layout.typeface import baseline_offset
from generator.problem.model import Part

UNKNOWN = "unknown"


def part_box(part: Part, context: Context) -> Block:
    """The whole box of a part: header, frame and its things with their numeral, or the unknown's mark."""
    return part_boxes((part,), context)[0]


def part_boxes(parts: Sequence[Part], context: Context) -> list[Block]:
    """The boxes of neighbours, as high as the highest of them that is not a tower."""
    palettes = [UNKNOWN if (part.shown is None and part.unknown) or part.revealed else context.palette(part) for part in parts]
    contents = [part_content(part, context, palette) for part, palette in zip(parts, palettes, strict=True)]
    low = [content.height for content in contents if content.height + 2 * c.BOX_PADDING <= c.COMMON_HEIGHT_LIMIT]
    common = max(c.BOX_MIN_HEIGHT, max(low, default=0) + 2 * c.BOX_PADDING)
    return [
        framed(part, content, context, palette, min_height=common)
        for part, content, palette in zip(parts, contents, palettes, strict=True)
    ]


def part_content(part: Part, context: Context, palette: str) -> Block:
    """What lies inside a part's frame."""
    if part.shown is None:
        if part.unknown:
            return unknown_content(part, context)
        return column([lone_icon(part, context), _caption(part, context, palette)], c.NUMERAL_GAP)
    match manner(part, context):
        case Manner.ITEMS:
            things = items_block(part, context, int(part.shown.value))
        case Manner.TENS:
            things = tens_block(part, context, int(part.shown.value), palette)
        case Manner.NUMERAL:
            return column([numeral_block(part, part.shown, context, palette), _caption(part, context, palette)], c.NUMERAL_GAP)
    data = Data("quantity", part.node, part.path + "/entity_quantity", exact(part.shown.value))
    numeral = number_block(part.shown, c.NUMERAL_SIZE, f"{palette}.ink", context.language, data)
    return column([things, row([numeral, _caption(part, context, palette)], 8)], c.NUMERAL_GAP)


def _caption(part: Part, context: Context, palette: str) -> Block:
    """The thing's name where no icon tells it, or not alone."""
    if context.told_by_icon(part) or part.thing.measured or not (part.thing.name or part.thing.type):
        return EMPTY
    return lines_block(thing_name(part, context.language), c.SMALL_TEXT, f"{palette}.ink")


def unknown_content(part: Part, context: Context) -> Block:
    """A question mark, and one of the things that are asked for."""
    mark = unknown_mark(part)
    return row([mark, what_block(part, context, UNKNOWN, c.ITEM)], 12)


def what_block(part: Part, context: Context, palette: str, size: float) -> Block:
    """What is counted or measured, beside a numeral or a mark: one of the things, the unit, or the thing's name."""
    if part.thing.measured:
        return lines_block(thing_name(part, context.language), c.NAME_SIZE, f"{palette}.ink") if part.thing.name else EMPTY
    caption = _caption(part, context, palette)
    return row([lone_icon(part, context, size), caption], 6) if context.has_icon(part) else caption


def unknown_mark(part: Part, radius: float = c.UNKNOWN_RADIUS, size: float = c.UNKNOWN_SIZE) -> Block:
    """The dashed violet circle with a question mark."""
    elements: list[Element] = [
        Circle(radius, radius, radius - 1.5, "unknown.fill", "unknown", 3, c.UNKNOWN_DASH),
        Text(radius, radius + baseline_offset(size), "?", size, "unknown", "middle"),
    ]
    group = Group(0, 0, elements, data=Data("unknown", part.node))
    return Block(2 * radius, 2 * radius, [group])


class Box(Block):
    """A part's whole box. `below` says how far its frame reaches under the rectangle that holds its things."""

    __slots__ = ("below",)

    def __init__(self, width: float, height: float, elements: list[Element], axis: float, below: float) -> None:
        super().__init__(width, height, elements, axis)
        self.below = below


def framed(
    part: Part,
    content: Block,
    context: Context,
    palette: str,
    *,
    head: Block | None = None,
    padding: float = c.BOX_PADDING,
    min_width: float = c.BOX_MIN_WIDTH,
    min_height: float = c.BOX_MIN_HEIGHT,
    counted: bool = True,
    path: str | None = None,
    frame: str | None = None,
    detail: float = 1,
) -> Box:
    """`content` in the rounded box of `part`, named for the keyboard; above it `head`, by default who holds it.

    `counted` says that the things in the box are as many as its quantity; `path` replaces the part's own where several boxes
    stand for one part. The box is drawn as what holds the things: as the `frame` of that name, by default the holder's, its
    details of the size `detail`; "" and unknown names leave it plain.
    """
    head = header(part, context, palette) if head is None else head
    width = max(content.width + 2 * padding, min_width)
    height = max(content.height + 2 * padding, min_height)
    name = context.frame(part) if frame is None else frame
    around = frame_of(name, width, height, palette, detail) if name else None
    side, above, below = (around.side, around.top, around.bottom) if around is not None else (0, 0, 0)
    total = max(width + 2 * side, head.width)
    top = (head.height + c.HEADER_GAP if head.height else 0) + above
    left = (total - width) / 2
    unknown = palette == UNKNOWN
    edge = Rect(
        left,
        top,
        width,
        height,
        c.BOX_RADIUS,
        f"{palette}.fill",
        "unknown" if unknown else f"{palette}.stroke",
        c.BOX_STROKE,
        c.UNKNOWN_DASH if unknown and not part.revealed else "",
    )
    elements: list[Element] = [edge]
    if around is not None:
        elements = [Group(left, top, around.behind), edge, Group(left, top, around.front)]
    if head.height:
        elements.append(head.at((total - head.width) / 2, 0))
    elements.append(content.at(left + (width - content.width) / 2, top + (height - content.height) / 2))
    quantity = exact(part.shown.value) if part.shown is not None and counted else ""
    data = Data("container", part.node, part.path if path is None else path, quantity)
    group = Group(0, 0, elements, part_label(part, context.language), data)
    return Box(total, top + height + below, [group], top + height / 2, below)


def header(part: Part, context: Context, palette: str) -> Block:
    """Icon and name of who or what holds the part, and of the mark that tells it apart."""
    blocks = []
    ink = "unknown" if palette == UNKNOWN else f"{palette}.ink"
    if part.holder is not None:
        holder = part.holder
        picture = context.holder_icon(holder)
        if picture is not None:
            data = Data("container-icon", part.node, part.path + "/container_type")
            blocks.append(Block(c.HEADER_ICON, c.HEADER_ICON, [IconUse(picture, 0, 0, c.HEADER_ICON, 1, data)]))
        if name := holder.name or ("" if picture is not None else holder.type):
            data = Data("container-name", part.node, part.path + "/container_name")
            blocks.append(lines_block(name, c.NAME_SIZE, ink, data))
    if part.mark is not None:
        picture = context.icon(part.mark.type, part.mark.name)
        if picture is not None:
            data = Data("attribute", part.node, part.path + "/attr_type")
            blocks.append(Block(c.MARK_ICON, c.MARK_ICON, [IconUse(picture, 0, 0, c.MARK_ICON, 1, data)]))
        if name := part.mark.name or ("" if picture is not None else part.mark.type):
            data = Data("attribute", part.node, part.path + "/attr_name")
            blocks.append(lines_block(name, c.NAME_SIZE, ink, data))
    return row(blocks, c.HEADER_GAP) if blocks else EMPTY
