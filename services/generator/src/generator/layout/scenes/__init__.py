"""The intuitive picture: one scene a situation, each drawing the story and no operator signs."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from generator.layout.blocks import Block
from generator.layout.context import Context
from generator.layout.scenes.area import area
from generator.layout.scenes.array import array
from generator.layout.scenes.change import add_to, take_from
from generator.layout.scenes.compare import compare
from generator.layout.scenes.convert import convert
from generator.layout.scenes.fraction import fraction_of
from generator.layout.scenes.groups import equal_groups, group, share
from generator.layout.scenes.order import order
from generator.layout.scenes.remainder import remainder
from generator.layout.scenes.single import single
from generator.layout.scenes.times import times_as_much
from generator.layout.scenes.together import put_together, take_apart
from generator.problem.model import Problem, Situation

SCENES: Mapping[Situation, Callable[[Problem, Context], Block]] = {
    Situation.PUT_TOGETHER: put_together,
    Situation.ADD_TO: add_to,
    Situation.TAKE_FROM: take_from,
    Situation.TAKE_APART: take_apart,
    Situation.COMPARE: compare,
    Situation.EQUAL_GROUPS: equal_groups,
    Situation.SHARE: share,
    Situation.GROUP: group,
    Situation.ARRAY: array,
    Situation.TIMES_AS_MUCH: times_as_much,
    Situation.FRACTION_OF: fraction_of,
    Situation.REMAINDER: remainder,
    Situation.AREA: area,
    Situation.CONVERT: convert,
    Situation.ORDER: order,
    Situation.SINGLE: single,
}


def intuitive(problem: Problem, context: Context) -> Block:
    """The scene of `problem`'s situation, nested problems drawn by their own scenes."""
    return SCENES[problem.situation](problem, context)
