"""What the scenes share: slots that may hold scenes themselves, frames of totals, tags, arrows and brackets."""

from __future__ import annotations

from collections.abc import Sequence

from generator.layout import constants as c
from generator.layout.blocks import EMPTY, Block, grouped, row
from generator.layout.boxes import UNKNOWN, framed, header, unknown_mark, what_block
from generator.layout.context import UNCOLOURED, Context
from generator.layout.describe import part_label
from generator.layout.items import exact, whole_number
from generator.layout.numerals import number_block
from generator.layout.picture import Circle, Data, Element, Path
from generator.problem.model import Part

TAG_SIZE = 26
TAG_ICON = 32
ARROW_HEAD = 9
"""Half the width of an arrow's head, in px: three times its line."""
ARROW_STROKE = 3
BRACKET_DEPTH = 12
BRACKET_LINE = 2.5
FAN_HEIGHT = 36


def countable(part: Part, context: Context, limit: int | None = None) -> int | None:
    """How many things can be drawn one by one for the part's value (given or worked out), None where they cannot."""
    if part.problem is not None or part.thing.measured or part.value is None:
        return None
    count = whole_number(part.value)
    if context.crowded and part.role not in UNCOLOURED:
        return None
    return count if 0 <= count <= (context.theme.items_limit if limit is None else limit) else None


def palette_of(part: Part, context: Context) -> str:
    """The palette of a part's frame: the unknown's while it is asked for, and after it is revealed."""
    return UNKNOWN if part.unknown or part.revealed else context.palette(part)


def tag(part: Part, context: Context, palette: str, *, drawn: bool = False) -> Block:
    """The part's quantity in small, with what it counts: the unknown's mark, or the numeral.

    `drawn` says that the things themselves are drawn beside it: it then has no picture that could be counted with them.
    """
    what = EMPTY if drawn else what_block(part, context, palette, TAG_ICON)
    if part.shown is None:
        return row([unknown_mark(part, 21, TAG_SIZE), what], 8) if part.unknown else what
    data = Data("quantity", part.node, part.path + "/entity_quantity", exact(part.shown.value))
    return row([number_block(part.shown, TAG_SIZE, f"{palette}.ink", context.language, data), what], 8)


def total_frame(part: Part, content: Block, context: Context, *, counted: bool = False) -> Block:
    """The large box of a total round `content`: its holder and its quantity stand above it."""
    palette = palette_of(part, context)
    if palette == "plain":
        palette = "whole"
    head = row([header(part, context, palette), tag(part, context, palette, drawn=counted)], 16)
    return framed(part, content, context, palette, head=head, padding=c.NEST_PADDING, counted=counted)


def arrow(width: float, colour: str, data: Data) -> Block:
    """An arrow from left to right, `width` px long."""
    head = ARROW_HEAD
    tip = width - ARROW_STROKE / 2
    back = tip - head * 1.2
    elements: list[Element] = [
        Path(
            f"M{ARROW_STROKE / 2:g} {head}H{tip:g}M{back:g} {2:g}L{tip:g} {head}L{back:g} {2 * head - 2:g}",
            stroke=colour,
            stroke_width=3,
            data=data,
        )
    ]
    return Block(width, 2 * head, elements)


def down_arrow(height: float, colour: str, data: Data) -> Block:
    """An arrow from top to bottom, `height` px long."""
    head = ARROW_HEAD
    tip = height - ARROW_STROKE / 2
    back = tip - head * 1.2
    elements: list[Element] = [
        Path(
            f"M{head} {ARROW_STROKE / 2:g}V{tip:g}M{2:g} {back:g}L{head} {tip:g}L{2 * head - 2:g} {back:g}",
            stroke=colour,
            stroke_width=3,
            data=data,
        )
    ]
    return Block(2 * head, height, elements)


def bracket_below(width: float, label: Block, colour: str, part: Part, context: Context, path: str = "") -> Block:
    """A bracket `width` px wide, opening upwards, with `label` under its middle: the piece that tells `part`."""
    d = BRACKET_DEPTH
    line = BRACKET_LINE / 2
    commands = f"M{line:g} {line:g}V{d:g}H{width - line:g}V{line:g}M{width / 2:g} {d:g}V{d + 7:g}"
    total = max(width, label.width)
    left = (total - width) / 2
    block = Block(width, d + 8, [Path(commands, stroke=colour, stroke_width=BRACKET_LINE)])
    both = Block(total, d + 12 + label.height, [block.at(left, 0), label.at((total - label.width) / 2, d + 12)])
    return grouped(both, Data("bracket", part.node, path), part_label(part, context.language) if part.problem is None else "")


def dots(upright: bool, node: str) -> Block:
    """Three dots: and so on."""
    pitch, radius = 14, 4
    length, breadth = 2 * pitch + 2 * radius, 2 * radius
    places = [radius + index * pitch for index in range(3)]
    shapes: list[Element] = [
        Circle(radius if upright else place, place if upright else radius, radius, "muted", data=Data("", node))
        for place in places
    ]
    return Block(breadth, length, shapes) if upright else Block(length, breadth, shapes)


def fan(below: Block, targets: Sequence[float], width: float, node: str) -> Block:
    """Lines from the middle of what is above, `width` px wide, down to the `targets` of `below`, which is centred under it."""
    left = (width - below.width) / 2
    middle = width / 2
    ends = [left + target for target in targets]
    lines = "".join(f"M{end:g} {FAN_HEIGHT / 2:g}V{FAN_HEIGHT - 2:g}" for end in ends)
    commands = f"M{middle:g} 0V{FAN_HEIGHT / 2:g}M{min(*ends, middle):g} {FAN_HEIGHT / 2:g}H{max(*ends, middle):g}{lines}"
    return Block(width, FAN_HEIGHT, [Path(commands, stroke="line", stroke_width=BRACKET_LINE, data=Data("", node))])
