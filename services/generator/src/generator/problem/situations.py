"""What the slots of each operation are in each situation: the first operand, the others, the result."""

from __future__ import annotations

from generator.problem.model import OperationName as Op
from generator.problem.model import Role, Situation

Roles = tuple[Role, Role, Role]

ROLES: dict[tuple[Op, Situation], Roles] = {
    (Op.ADDITION, Situation.PUT_TOGETHER): (Role.PART, Role.PART, Role.TOTAL),
    (Op.ADDITION, Situation.ADD_TO): (Role.START, Role.CHANGE, Role.END),
    (Op.ADDITION, Situation.COMPARE): (Role.SMALLER, Role.DIFFERENCE, Role.BIGGER),
    (Op.SUBTRACTION, Situation.TAKE_FROM): (Role.START, Role.CHANGE, Role.END),
    (Op.SUBTRACTION, Situation.TAKE_APART): (Role.TOTAL, Role.PART, Role.PART),
    (Op.SUBTRACTION, Situation.COMPARE): (Role.BIGGER, Role.SMALLER, Role.DIFFERENCE),
    (Op.MULTIPLICATION, Situation.EQUAL_GROUPS): (Role.SIZE, Role.NUMBER, Role.TOTAL),
    (Op.MULTIPLICATION, Situation.ARRAY): (Role.ROW_LENGTH, Role.ROWS, Role.TOTAL),
    (Op.MULTIPLICATION, Situation.TIMES_AS_MUCH): (Role.SMALLER, Role.FACTOR, Role.BIGGER),
    (Op.MULTIPLICATION, Situation.FRACTION_OF): (Role.WHOLE, Role.FRACTION, Role.PART),
    (Op.DIVISION, Situation.SHARE): (Role.TOTAL, Role.NUMBER, Role.SIZE),
    (Op.DIVISION, Situation.GROUP): (Role.TOTAL, Role.SIZE, Role.NUMBER),
    (Op.DIVISION, Situation.ARRAY): (Role.TOTAL, Role.ROWS, Role.ROW_LENGTH),
    (Op.DIVISION, Situation.TIMES_AS_MUCH): (Role.BIGGER, Role.FACTOR, Role.SMALLER),
    (Op.SURPLUS, Situation.REMAINDER): (Role.TOTAL, Role.DIVISOR, Role.REMAINDER),
    (Op.AREA, Situation.AREA): (Role.LENGTH, Role.WIDTH, Role.AREA),
    (Op.UNITTRANS, Situation.CONVERT): (Role.COUNT, Role.WORTH, Role.VALUE),
    (Op.COMPARISON, Situation.ORDER): (Role.LEFT, Role.RIGHT, Role.ANSWER),
    (Op.IDENTITY, Situation.SINGLE): (Role.SINGLE, Role.SINGLE, Role.SINGLE),
}

TIMES_AS_MUCH_BY_SMALLER: Roles = (Role.BIGGER, Role.SMALLER, Role.FACTOR)
"""The other question that a `division{times_as_much}` asks: how many times the smaller goes into the bigger."""

PURE_NUMBERS = frozenset((Role.NUMBER, Role.ROWS, Role.FACTOR, Role.FRACTION, Role.WORTH))
"""Roles of operands that count or scale: nobody holds them unless the text says so."""
