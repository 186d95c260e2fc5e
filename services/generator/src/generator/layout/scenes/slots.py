"""A slot of a scene: a part's box, or the scene of the problem that fills it."""

from __future__ import annotations

from collections.abc import Sequence

from generator.layout import constants as c
from generator.layout.blocks import Block, grouped
from generator.layout.boxes import framed, part_box, part_boxes
from generator.layout.context import Context
from generator.layout.describe import part_label
from generator.layout.picture import Data
from generator.problem.model import Part, Situation

FRAMED_SCENES = frozenset({Situation.PUT_TOGETHER, Situation.EQUAL_GROUPS, Situation.ARRAY, Situation.CONVERT, Situation.SINGLE})
"""Scenes that draw the frame of their total themselves, and need no second one round it."""


def slot(part: Part, context: Context) -> Block:
    """The box of `part`; a nested problem's scene in a quiet frame, or bare where the scene has a frame of its own."""
    if part.problem is None:
        return part_box(part, context)
    inner = context.scene(part.problem, context)
    if part.problem.situation in FRAMED_SCENES:
        return grouped(inner, Data("group", part.node, part.path), part_label(part, context.language))
    return framed(part, inner, context, "whole", padding=c.NEST_PADDING, counted=False, frame="")


def slots(parts: Sequence[Part], context: Context) -> list[Block]:
    """The slots of neighbours; their plain boxes are equally high."""
    plain = iter(part_boxes([part for part in parts if part.problem is None], context))
    return [next(plain) if part.problem is None else slot(part, context) for part in parts]
