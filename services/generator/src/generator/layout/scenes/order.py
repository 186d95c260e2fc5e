"""Which is more: a balance, level with the unknown's mark on its beam until the answer is revealed."""

from __future__ import annotations

from generator.layout.blocks import Block
from generator.layout.context import Context
from generator.layout.picture import Circle, Data, Element, Group, Path
from generator.layout.scenes.slots import slot
from generator.layout.signs import relation, relation_block
from generator.problem.model import Problem

TILT = 26
"""How far the larger side's pan hangs below the level, and the other's above it, in px."""
PAN_MARGIN = 24
PAN_DEPTH = 22
SPAN_GAP = 120
"""Between the two pans: room for the post and the mark on the beam."""
ROPE = 34
POST = 70


def order(problem: Problem, context: Context) -> Block:
    """Each side's scene in its own pan; the pans hang from the beam, the mark sits on its middle."""
    left, right = (slot(operand, context) for operand in problem.operands[:2])
    sign = relation(problem) if problem.result.revealed else ""
    drop = {"<": (-TILT, TILT), ">": (TILT, -TILT)}.get(sign, (0, 0))
    mark = relation_block(problem, context.language)
    widths = (left.width + 2 * PAN_MARGIN, right.width + 2 * PAN_MARGIN)
    half = max(widths) / 2 + SPAN_GAP / 2  # both arms are equally long, or the balance would be none
    tallest = max(left.height, right.height)
    beam = mark.height + 10 + TILT
    middle = half + widths[0] / 2
    pan_level = beam + ROPE + tallest
    elements: list[Element] = []
    for index, (block, width) in enumerate(zip((left, right), widths, strict=True)):
        x = middle + (half if index else -half)
        end = beam + drop[index]
        y = pan_level + drop[index]
        elements.append(_pan(problem, index, x, end, y, width))
        elements.append(block.at(x - block.width / 2, y - block.height))
    foot = pan_level + PAN_DEPTH + TILT + 24
    elements.insert(0, _stand(problem, middle, beam, foot, half, drop))
    elements.append(mark.at(middle - mark.width / 2, beam - mark.height - 10))
    return Block(middle + half + widths[1] / 2, foot + 8, elements)


def _stand(problem: Problem, middle: float, beam: float, foot: float, half: float, drop: tuple[int, int]) -> Group:
    data = Data("balance", problem.node)
    post = f"M{middle:g} {beam:g}V{foot:g}M{middle - 60:g} {foot:g}H{middle + 60:g}"
    arm = f"M{middle - half:g} {beam + drop[0]:g}L{middle + half:g} {beam + drop[1]:g}"
    shapes: list[Element] = [
        Path(post, stroke="line", stroke_width=6),
        Path(arm, stroke="line", stroke_width=6),
        Circle(middle, beam, 7, "line"),
    ]
    return Group(0, 0, shapes, data=data)


def _pan(problem: Problem, index: int, x: float, end: float, y: float, width: float) -> Group:
    """A pan's dish at height `y`, and the two ropes from its rim to the beam's end."""
    half = width / 2
    dish = f"M{x - half:g} {y:g}H{x + half:g}Q{x + half - 10:g} {y + PAN_DEPTH:g} {x + half - 34:g} {y + PAN_DEPTH:g}"
    dish += f"H{x - half + 34:g}Q{x - half + 10:g} {y + PAN_DEPTH:g} {x - half:g} {y:g}Z"
    ropes = f"M{x - half:g} {y:g}V{end + ROPE * 0.6:g}L{x:g} {end:g}L{x + half:g} {end + ROPE * 0.6:g}V{y:g}"
    shapes: list[Element] = [
        Path(ropes, stroke="line", stroke_width=2),
        Path(dish, "plain.fill", "plain.stroke", 2.5),
    ]
    return Group(0, 0, shapes, data=Data("group", problem.operands[index].node))
