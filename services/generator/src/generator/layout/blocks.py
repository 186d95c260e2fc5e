"""Blocks: laid-out pieces with a size and an axis, and the few ways of putting them together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from generator.layout.picture import NO_DATA, Data, Element, Group


class Block:
    """Elements in a frame of `width` × `height` px with the corner (0, 0). `axis` is the height of the line on which
    neighbours in a row are centred: the middle of the box, not counting its header. A plain class: pictures make hundreds."""

    __slots__ = ("axis", "elements", "height", "width")

    def __init__(self, width: float, height: float, elements: list[Element] | None = None, axis: float = -1) -> None:
        self.width = width
        self.height = height
        self.elements = [] if elements is None else elements
        self.axis = height / 2 if axis < 0 else axis

    def at(self, x: float, y: float) -> Group:
        """The block's elements, moved to (x, y); a lone group that only moves is not moved twice."""
        if len(self.elements) == 1:
            only = self.elements[0]
            if isinstance(only, Group) and only.data is NO_DATA and not only.label:
                return Group(x + only.x, y + only.y, only.children)
        return Group(x, y, self.elements)


EMPTY = Block(0, 0)


def row(blocks: Sequence[Block], gap: float) -> Block:
    """`blocks` side by side, their axes on one line."""
    blocks = [block for block in blocks if block.width]
    if len(blocks) == 1:
        return blocks[0]
    above = below = 0.0
    for block in blocks:  # written out: a picture is some fifty rows
        if block.axis > above:
            above = block.axis
        if block.height - block.axis > below:
            below = block.height - block.axis
    elements: list[Element] = []
    x = 0.0
    for block in blocks:
        elements.append(block.at(x, above - block.axis))
        x += block.width + gap
    return Block(max(0, x - gap), above + below, elements, above)


def column(blocks: Sequence[Block], gap: float, centred: bool = True) -> Block:
    """`blocks` one under the other, on one middle line or on one left edge."""
    blocks = [block for block in blocks if block.height]
    if len(blocks) == 1:
        return blocks[0]
    width = max([block.width for block in blocks], default=0)
    elements: list[Element] = []
    y = 0.0
    for block in blocks:
        elements.append(block.at((width - block.width) / 2 if centred else 0, y))
        y += block.height + gap
    return Block(width, max(0, y - gap), elements)


def wrapped(blocks: Sequence[Block], gap: float, width_limit: float, line_gap: float) -> Block:
    """`blocks` in rows that are at most `width_limit` wide (a single wider block has a row to itself), rows left-aligned."""
    lines: list[list[Block]] = []
    used = 0.0
    for block in blocks:
        if lines and used + gap + block.width <= width_limit:
            lines[-1].append(block)
            used += gap + block.width
        else:
            lines.append([block])
            used = block.width
    return column([row(line, gap) for line in lines], line_gap, centred=False)


def padded(block: Block, left: float, top: float, right: float, bottom: float) -> Block:
    """`block` with room round it."""
    return Block(block.width + left + right, block.height + top + bottom, [block.at(left, top)], block.axis + top)


def grouped(block: Block, data: Data = NO_DATA, label: str = "") -> Block:
    """`block` as one element that carries `data` and a name."""
    return Block(block.width, block.height, [Group(0, 0, block.elements, label, data)], block.axis)


def without_paths(block: Block) -> Block:
    """A copy of `block` whose elements carry no `data-dsl-path`, for a part that is drawn more than once."""
    return Block(block.width, block.height, [_without_path(element) for element in block.elements], block.axis)


def _without_path(element: Element) -> Element:
    bare = replace(element, data=replace(element.data, path="") if element.data.path else element.data)
    if isinstance(bare, Group):
        bare.children = [_without_path(child) for child in bare.children]
    return bare
