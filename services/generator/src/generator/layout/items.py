"""How a quantity is drawn: one by one in fives, in framed tens and ones, or as one icon with the numeral."""

from __future__ import annotations

import functools
from collections.abc import Collection
from dataclasses import dataclass, replace
from enum import Enum, auto
from fractions import Fraction

from generator.layout import constants as c
from generator.layout.blocks import EMPTY, Block, column, row
from generator.layout.context import UNCOLOURED, Context
from generator.layout.numerals import lines_block, number_block
from generator.layout.picture import Data, Element, IconUse, Rect, Tile
from generator.layout.plurals import thing_name
from generator.problem.model import Part, Quantity

REMOVED_OPACITY = 0.4


class Manner(Enum):
    ITEMS = auto()
    TENS = auto()
    NUMERAL = auto()


@dataclass(frozen=True, slots=True)
class Style:
    """Size of one item and of the gaps between items, in px."""

    item: float
    gap: float
    five_gap: float

    @property
    def pitch(self) -> float:
        return self.item + self.gap


LARGE = Style(c.ITEM, c.ITEM_GAP, c.FIVE_GAP)
DENSE = Style(c.TEN_ITEM, c.TEN_ITEM_GAP, c.DENSE_FIVE_GAP)


def style_of(context: Context) -> Style:
    """The size of single things in this picture, and the gaps of the usual field of fives."""
    return DENSE if context.dense else LARGE


def spaced(context: Context, gap: float, five_gap: float) -> Style:
    """The size of single things in this picture with gaps of a scene's own, given in sizes."""
    item = c.TEN_ITEM if context.dense else c.ITEM
    return Style(item, item * gap, item * five_gap)


def manner(part: Part, context: Context) -> Manner:
    """How the part's quantity is drawn."""
    count = -1 if part.shown is None or part.thing.measured else whole_number(part.shown.value)
    if count < 0 or count > context.theme.bundle_limit or context.thing_icon(part) is None:
        return Manner.NUMERAL
    if context.crowded and part.role not in UNCOLOURED:
        return Manner.NUMERAL
    return Manner.ITEMS if count <= context.theme.items_limit else Manner.TENS


def whole_number(value: Fraction) -> int:
    """`value` as an integer, -1 where it is none or negative; fractions compare slowly, integers do not."""
    return max(value.numerator, -1) if value.denominator == 1 else -1


@functools.lru_cache(maxsize=1024)
def grid_places(count: int, columns: int, style: Style) -> tuple[tuple[tuple[float, float], ...], float, float]:
    """((x, y) of each item, width, height) of `count` items in rows of `columns`: a gap after five in a row, and after two rows
    of five."""
    places = []
    pitch = style.pitch
    for index in range(count):
        line, place = divmod(index, columns)
        x = place * pitch + (place // c.FIVE) * (style.five_gap - style.gap)
        y = line * pitch + ((line // 2) * (style.five_gap - style.gap) if columns == c.FIVE else 0)
        places.append((x, y))
    if not places:
        return (), 0, 0
    return tuple(places), max(x for x, _ in places) + style.item, places[-1][1] + style.item


def items_block(
    part: Part,
    context: Context,
    count: int,
    *,
    columns: int = c.FIVE,
    style: Style | None = None,
    first: int = 0,
    removed: Collection[int] = (),
) -> Block:
    """`count` things of `part`, numbered from `first` in their paths; those whose index is in `removed` are paler, and tiles
    among them without their letter, since they will be crossed out."""
    icon = context.thing_icon(part)
    if icon is None or not count:
        return EMPTY
    style = style or style_of(context)
    crossed = replace(icon, id=icon.id + "-blank", initial="") if isinstance(icon, Tile) else icon
    places, width, height = grid_places(count, columns, style)
    stem = part.path + "/entity_type["
    elements: list[Element] = []
    node, size, index = part.node, style.item, first
    alike = context.alike(part)
    for x, y in places:
        if not alike:
            crossed = icon = context.face(part, index) or icon
        if removed and index - first in removed:
            elements.append(IconUse(crossed, x, y, size, REMOVED_OPACITY, Data("item", node, f"{stem}{index}]", "", "removed")))
        else:
            elements.append(IconUse(icon, x, y, size, 1, Data("item", node, f"{stem}{index}]")))
        index += 1
    return Block(width, height, elements)


def tens_block(part: Part, context: Context, count: int, palette: str) -> Block:
    """`count` things in framed tens, two columns of five, and ones of the same size."""
    icon = context.thing_icon(part)
    if icon is None:
        return EMPTY
    pitch = c.TEN_ITEM + c.TEN_ITEM_GAP
    width = c.TEN_COLUMNS * pitch - c.TEN_ITEM_GAP + 2 * c.TEN_PADDING
    height = c.TEN_ROWS * pitch - c.TEN_ITEM_GAP + 2 * c.TEN_PADDING
    stem = part.path + "/entity_type["
    alike = context.alike(part)
    frames = []
    for start in range(0, count, 10):
        size = min(10, count - start)
        elements: list[Element] = []
        if size == 10:
            elements.append(Rect(0, 0, width, height, 8, "ten.fill", f"{palette}.stroke", 1.5, data=Data("group", part.node)))
        for index in range(size):
            line, place = divmod(index, c.TEN_COLUMNS)
            data = Data("item", part.node, f"{stem}{start + index}]")
            if not alike:
                icon = context.face(part, start + index) or icon
            elements.append(IconUse(icon, c.TEN_PADDING + place * pitch, c.TEN_PADDING + line * pitch, c.TEN_ITEM, 1, data))
        frames.append(Block(width, height, elements))
    lines = [row(frames[i : i + c.TENS_IN_A_ROW], c.TEN_GAP) for i in range(0, len(frames), c.TENS_IN_A_ROW)]
    return column(lines, c.TEN_GAP, centred=False)


def numeral_block(part: Part, quantity: Quantity, context: Context, palette: str, size: float = c.LARGE_NUMERAL_SIZE) -> Block:
    """One icon with the numeral, and the unit of what is measured."""
    data = Data("quantity", part.node, part.path + "/entity_quantity", exact(quantity.value))
    blocks = [lone_icon(part, context), number_block(quantity, size, f"{palette}.ink", context.language, data)]
    if part.thing.measured and part.thing.name:
        blocks.append(lines_block(thing_name(part, context.language), c.NAME_SIZE, f"{palette}.ink"))
    return row(blocks, 8)


def lone_icon(part: Part, context: Context, size: float = c.LONE_ICON) -> Block:
    """One icon that stands for the thing, and counts nothing."""
    icon = context.thing_icon(part)
    if icon is None:
        return EMPTY
    return Block(size, size, [IconUse(icon, 0, 0, size, 1, Data("", part.node, part.path + "/entity_type"))])


def exact(value: Fraction) -> str:
    """`value` as `data-quantity` gives it: an integer or a fraction in lowest terms."""
    return str(value)
