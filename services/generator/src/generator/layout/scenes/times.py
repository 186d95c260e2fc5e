"""Times as much: one row, and under it the other as that many copies of it."""

from __future__ import annotations

from generator.layout import constants as c
from generator.layout.blocks import EMPTY, Block, column, grouped, row, without_paths
from generator.layout.boxes import header, unknown_content, unknown_mark
from generator.layout.context import Context
from generator.layout.describe import part_label
from generator.layout.items import exact, items_block, numeral_block, spaced
from generator.layout.picture import NO_DATA, Data, Element, Group, Rect
from generator.layout.scenes.common import bracket_below, countable, dots, palette_of, tag
from generator.layout.scenes.slots import slot
from generator.problem.model import Part, Problem, Role

COPIES_LIMIT = 12
THINGS_LIMIT = 120
GAPS = (0.25, 0.55)
"""Between two things in a row and after five, in sizes."""
HEIGHT = 72
LENGTH = 840
"""A row of copies is at most this long, where the copies are not counted out, in px."""
COPY = 150
PADDING = 14
ROW_GAP = 18
HEAD_GAP = 20
CUT = 4
"""Between two copies."""


def times_as_much(problem: Problem, context: Context) -> Block:
    """The smaller quantity, and the bigger one as copies of it of the same length."""
    parts = {part.role: part for part in problem.parts}
    smaller, factor, bigger = parts[Role.SMALLER], parts[Role.FACTOR], parts[Role.BIGGER]
    if any(part.problem is not None for part in problem.parts) or not _copies(factor):
        return _coarse(smaller, factor, bigger, context)
    copies = _copies(factor)
    piece, height = _piece(smaller, copies, context)
    width = piece.width
    one = _frame(smaller, piece, width, height, smaller.path, context)
    pieces = [
        _frame(smaller, _piece(smaller, copies, context, repeated=True)[0], width, height, "", context) for _ in range(copies)
    ]
    if factor.shown is None:
        pieces = [
            _frame(
                bigger,
                _whole(bigger, context),
                max(width * copies, _whole(bigger, context).width + 2 * PADDING),
                height,
                "",
                context,
            )
        ]
    return _with_heads(smaller, factor, bigger, one, _outline(bigger, row(pieces, CUT), context), context)


def _copies(factor: Part) -> int:
    value = factor.value
    return int(value) if value is not None and value.denominator == 1 and 1 <= value <= COPIES_LIMIT else 0


def _counted(part: Part, copies: int, context: Context) -> bool:
    """Whether so many copies of the part can be drawn thing by thing."""
    count = countable(part, context)
    return bool(count) and (count or 0) * copies <= THINGS_LIMIT


def _piece(smaller: Part, copies: int, context: Context, repeated: bool = False) -> tuple[Block, float]:
    """(what lies in one copy, as wide as the copy is, the height of the rows)."""
    count = countable(smaller, context)
    if smaller.shown is None:
        width = min(COPY, LENGTH / copies)
        mark = unknown_mark(smaller, 20, 24)
        return Block(width, mark.height, [mark.at((width - mark.width) / 2, 0)]), HEIGHT
    if not count or not _counted(smaller, copies, context):
        content = numeral_block(smaller, smaller.shown, context, palette_of(smaller, context), 26)
        if repeated:
            content = without_paths(content)
        width = max(content.width + 2 * PADDING, min(COPY, LENGTH / copies))
        return Block(width, content.height, [content.at((width - content.width) / 2, 0)]), HEIGHT
    columns = count if count * copies <= 20 else min(count, c.FIVE)
    things = items_block(smaller, context, count, columns=columns, style=spaced(context, *GAPS))
    if repeated:
        things = without_paths(things)
    width = things.width + 2 * PADDING
    return Block(width, things.height, [things.at(PADDING, 0)]), max(HEIGHT, things.height + 2 * PADDING)


def _whole(bigger: Part, context: Context) -> Block:
    if bigger.shown is None:
        return unknown_content(bigger, context)
    return numeral_block(bigger, bigger.shown, context, palette_of(bigger, context), 26)


def _frame(part: Part, content: Block, width: float, height: float, path: str, context: Context) -> Block:
    palette = palette_of(part, context)
    unknown = part.shown is None
    frame = Rect(0, 0, width, height, 12, f"{palette}.fill", f"{palette}.stroke", c.BOX_STROKE, c.UNKNOWN_DASH if unknown else "")
    quantity = exact(part.shown.value) if part.shown is not None else ""
    elements: list[Element] = [frame, content.at((width - content.width) / 2, (height - content.height) / 2)]
    return Block(
        width, height, [Group(0, 0, elements, part_label(part, context.language), Data("container", part.node, path, quantity))]
    )


def _outline(bigger: Part, copies: Block, context: Context) -> Block:
    """The bigger quantity: its copies as one element."""
    data = Data("group", bigger.node, bigger.path)
    return Block(copies.width, copies.height, [Group(0, 0, copies.elements, part_label(bigger, context.language), data)])


def _with_heads(smaller: Part, factor: Part, bigger: Part, one: Block, many: Block, context: Context) -> Block:
    heads = []
    copies = _copies(factor)
    for part in (smaller, bigger):
        palette = palette_of(part, context)
        written = factor.shown is None if part is bigger else not _counted(part, copies, context)
        quantity = EMPTY if written or (part is smaller and part.shown is None) else tag(part, context, palette)
        heads.append(grouped(row([header(part, context, palette), quantity], 14), NO_DATA, part_label(part, context.language)))
    left = max(head.width for head in heads) + HEAD_GAP
    y = one.height + ROW_GAP
    label = tag(factor, context, palette_of(factor, context))
    below = bracket_below(many.width, label, "line", factor, context, factor.path)
    elements: list[Element] = [
        heads[0].at(0, (one.height - heads[0].height) / 2),
        one.at(left, 0),
        heads[1].at(0, y + (many.height - heads[1].height) / 2),
        many.at(left, y),
        below.at(left + (many.width - below.width) / 2, y + many.height + 8),
    ]
    return Block(left + many.width, y + many.height + 8 + below.height, elements)


def _coarse(smaller: Part, factor: Part, bigger: Part, context: Context) -> Block:
    """Where copies cannot be drawn: both quantities with the factor at a bracket between them."""
    times = slot(factor, context) if factor.problem is not None else tag(factor, context, palette_of(factor, context))
    one, many = slot(smaller, context), slot(bigger, context)
    below = bracket_below(max(one.width, 160), times, "line", factor, context, factor.path if factor.problem is None else "")
    return column([row([one, dots(False, smaller.node)], 16), below, many], 12)
