"""The meaning of a visual-language text: operation, situation, roles and exact quantities, ready to be laid out.

A problem is built for one reader: with `reveal` off, the unknown's value and every intermediate result are absent from
`Part.shown`, so that no later stage can write them. `Part.value` stays, for geometry only (the length of a bar).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction


class OperationName(StrEnum):
    ADDITION = "addition"
    SUBTRACTION = "subtraction"
    MULTIPLICATION = "multiplication"
    DIVISION = "division"
    SURPLUS = "surplus"
    AREA = "area"
    UNITTRANS = "unittrans"
    COMPARISON = "comparison"
    IDENTITY = "identity"


class Situation(StrEnum):
    PUT_TOGETHER = "put_together"
    ADD_TO = "add_to"
    TAKE_FROM = "take_from"
    TAKE_APART = "take_apart"
    COMPARE = "compare"
    EQUAL_GROUPS = "equal_groups"
    ARRAY = "array"
    TIMES_AS_MUCH = "times_as_much"
    FRACTION_OF = "fraction_of"
    SHARE = "share"
    GROUP = "group"
    REMAINDER = "remainder"
    AREA = "area"
    CONVERT = "convert"
    ORDER = "order"
    SINGLE = "single"


class Role(StrEnum):
    """What a part is in its situation; the order of the slots is in `problem.situations`."""

    PART = "part"
    TOTAL = "total"
    START = "start"
    CHANGE = "change"
    END = "end"
    SMALLER = "smaller"
    BIGGER = "bigger"
    DIFFERENCE = "difference"
    SIZE = "size"
    NUMBER = "number"
    ROW_LENGTH = "row_length"
    ROWS = "rows"
    FACTOR = "factor"
    WHOLE = "whole"
    FRACTION = "fraction"
    DIVISOR = "divisor"
    REMAINDER = "remainder"
    LENGTH = "length"
    WIDTH = "width"
    AREA = "area"
    COUNT = "count"
    WORTH = "worth"
    VALUE = "value"
    LEFT = "left"
    RIGHT = "right"
    ANSWER = "answer"
    SINGLE = "single"


class Form(StrEnum):
    """How a quantity was written, and so how it is shown."""

    INTEGER = "integer"
    DECIMAL = "decimal"
    FRACTION = "fraction"
    MIXED = "mixed"
    PERCENTAGE = "percentage"


@dataclass(frozen=True, slots=True)
class Quantity:
    """An exact number and the form in which it is shown. `value` of 25% is 1/4."""

    value: Fraction
    form: Form
    places: int = 0
    """Decimals that are written even where they are zeros: 12.50 has two. More are written where `value` needs them."""


@dataclass(frozen=True, slots=True)
class Thing:
    """What is counted or measured. `name` as the problem says it, `type` what its picture is looked up by; either may be ""."""

    name: str
    type: str
    measured: bool = False
    """A length, weight or other measured amount (`entity_type: measure`, or a unit): never drawn as items."""


@dataclass(frozen=True, slots=True)
class Holder:
    """Who or what holds the things. `figure` counts from 0 the different holders of one `type` in the whole problem:
    two people of the type "girl" have the figures 0 and 1, the same person always the same one."""

    name: str
    type: str
    figure: int = 0
    asked: bool = False
    """The text itself asks for this figure ("girl-2")."""


@dataclass(frozen=True, slots=True)
class Mark:
    """One more mark that tells two containers apart ("Monday", drawn as "calendar")."""

    name: str
    type: str


@dataclass(frozen=True, slots=True)
class Part:
    """One slot of a problem: an operand or the result.

    `shown` is what may be written or counted out, None where the reader is not to see it (draw the unknown's mark, or the
    nested problem's own picture). `value` is the exact value for geometry, None only where it cannot be worked out.
    `shown` of a comparison's answer and of an unquantified entity is None with `unknown` False.
    """

    node: str
    """Node id, unique in the problem (`arguments/0`, `result`)."""
    path: str
    """`data-dsl-path` of its box (`operation/entities[0]`, `operation/result_container`)."""
    role: Role
    shown: Quantity | None
    value: Fraction | None
    thing: Thing
    holder: Holder | None = None
    mark: Mark | None = None
    unknown: bool = False
    """It is what is asked for (of this problem; an inner problem's result is also unknown where it is not shown)."""
    revealed: bool = False
    """It is what is asked for, and `shown` holds its value because the reader asked to see it."""
    problem: Problem | None = None
    """The nested problem that fills this slot; its result stands for the quantity. `shown` is None unless revealed."""


@dataclass(frozen=True, slots=True)
class Problem:
    """An operation with its parts. `operands` has the order of the slots; `result` is always there (made up where the text
    has none, `node` then being what it would be)."""

    node: str
    path: str
    """`data-dsl-path` of the operation (`operation`, or `operation/entities[0]/operation`)."""
    operation: OperationName
    situation: Situation
    wording: str
    """"more", "fewer" or "" where the text does not say."""
    operands: tuple[Part, ...]
    result: Part
    depth: int
    """1 for a problem without nested ones."""
    remainder: int | None = None
    """For `surplus`: the remainder, for geometry only; None elsewhere, and where it is no whole number."""
    sharing: bool = False
    """For `surplus`: the divisor is the number of groups among which is shared, not the size of one group."""

    @property
    def parts(self) -> tuple[Part, ...]:
        """All slots, the result last."""
        return (*self.operands, self.result)
