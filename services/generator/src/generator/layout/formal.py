"""The formal picture: operands as boxes, operator signs between them, `=` and the unknown's mark.

The tree is written as a line of blocks, bracketed where precedence needs it, and the line is broken before an operator
sign where it would grow too wide.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from generator.layout import constants as c
from generator.layout.blocks import Block, column, row
from generator.layout.boxes import part_boxes
from generator.layout.context import Context
from generator.layout.locales import words
from generator.layout.marks import SIGNS, Bracket, sign_block
from generator.layout.numerals import text_block
from generator.layout.picture import Data, Rect
from generator.layout.signs import relation_block
from generator.problem.model import OperationName, Part, Problem

_PRECEDENCE = {
    OperationName.COMPARISON: 0,
    OperationName.ADDITION: 1,
    OperationName.SUBTRACTION: 1,
    OperationName.MULTIPLICATION: 2,
    OperationName.DIVISION: 2,
    OperationName.AREA: 2,
    OperationName.UNITTRANS: 2,
    OperationName.SURPLUS: 2,
    OperationName.IDENTITY: 3,
}
_ASSOCIATIVE = {OperationName.ADDITION, OperationName.MULTIPLICATION, OperationName.AREA, OperationName.UNITTRANS}

Piece = Block | Bracket


def formal(problem: Problem, context: Context) -> Block:
    """The whole formal picture of `problem`."""
    parts = [*_leaves(problem), problem.result]
    boxes = dict(zip((part.node for part in parts), part_boxes(parts, context), strict=True))
    pieces = list(_operands(problem, boxes, context))
    match problem.operation:
        case OperationName.IDENTITY | OperationName.COMPARISON:
            return _flow(pieces)  # one box alone; two sides with the answer's mark between them
        case OperationName.SURPLUS:
            pieces.append([sign_block("=", Data("operator", problem.node), context.language), _quotient(problem)])
            pieces.append([sign_block("R", Data("operator", problem.node), context.language)])
            pieces[-1].append(boxes[problem.result.node])
        case _:
            pieces.append([sign_block("=", Data("operator", problem.node), context.language), boxes[problem.result.node]])
    return _flow(pieces)


def _leaves(problem: Problem) -> Iterator[Part]:
    """The operands of the whole tree that are no problems themselves, in reading order."""
    for operand in problem.operands:
        if operand.problem is None:
            yield operand
        else:
            yield from _leaves(operand.problem)


def _operands(problem: Problem, boxes: Mapping[str, Block], context: Context) -> Iterator[list[Piece]]:
    """What stands between two places where a line may be broken, in reading order."""
    for index, operand in enumerate(problem.operands):
        chunks = list(_operand(problem, index, operand, boxes, context))
        if index:
            chunks[0].insert(0, _sign(problem, index, context))
        yield from chunks


def _operand(problem: Problem, index: int, operand: Part, boxes: Mapping[str, Block], context: Context) -> Iterator[list[Piece]]:
    if operand.problem is None:
        yield [boxes[operand.node]]
        return
    inner = operand.problem
    chunks = list(_operands(inner, boxes, context))
    if inner.operation is OperationName.SURPLUS:
        chunks[0].insert(0, text_block(words(context.language)["remainder_of"], c.NAME_SIZE, "ink"))
        chunks[0].insert(1, Bracket(True, inner.node))
        chunks[-1].append(Bracket(False, inner.node))
    elif _needs_brackets(problem.operation, inner.operation, index):
        chunks[0].insert(0, Bracket(True, inner.node))
        chunks[-1].append(Bracket(False, inner.node))
    yield from chunks


def _needs_brackets(outer: OperationName, inner: OperationName, index: int) -> bool:
    if inner is OperationName.IDENTITY or outer is OperationName.COMPARISON:
        return False
    if _PRECEDENCE[inner] != _PRECEDENCE[outer]:
        return _PRECEDENCE[inner] < _PRECEDENCE[outer]
    return index > 0 and not (outer in _ASSOCIATIVE and inner is outer)


def _sign(problem: Problem, index: int, context: Context) -> Block:
    data = Data("operator", problem.node, problem.path if index == 1 else "")
    if problem.operation is OperationName.COMPARISON:
        return relation_block(problem, context.language)
    return sign_block(SIGNS[problem.operation], data, context.language)


def _quotient(problem: Problem) -> Block:
    """An empty place for the whole-number quotient, which is not asked for."""
    side = 2 * c.UNKNOWN_RADIUS
    return Block(side, side, [Rect(1, 1, side - 2, side - 2, 10, "none", "line", 2, "3 5", Data("group", problem.node))])


def _flow(chunks: Sequence[list[Piece]]) -> Block:
    """`chunks` in lines, each line's brackets as high as its boxes; the result never has a line to itself."""
    lines: list[list[list[Piece]]] = [[]]
    used = 0.0
    for chunk in chunks:
        width = _width(chunk)
        if lines[-1] and used + width > c.LINE_WIDTH_LIMIT:
            lines.append([])
            used = 0.0
        lines[-1].append(chunk)
        used += width
    if len(lines) > 1 and len(lines[-1]) == 1 and len(lines[-2]) > 1 and _width(lines[-2][-1]) + used <= c.LINE_WIDTH_LIMIT:
        lines[-1].insert(0, lines[-2].pop())
    return column([_line([piece for chunk in line for piece in chunk]) for line in lines], c.LINE_GAP, centred=False)


def _line(pieces: list[Piece]) -> Block:
    blocks = [piece for piece in pieces if isinstance(piece, Block)]
    above = max(block.axis for block in blocks)
    below = max(block.height - block.axis for block in blocks)
    return row([piece if isinstance(piece, Block) else piece.block(above, below) for piece in pieces], c.SIGN_GAP)


def _width(chunk: Sequence[Piece]) -> float:
    return sum(c.SIGN_GAP + (piece.width if isinstance(piece, Block) else c.BRACKET_WIDTH) for piece in chunk)
