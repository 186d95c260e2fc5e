"""A problem while it is being worked out: what the text says of each slot, filled in by one stage after another."""

from __future__ import annotations

from dataclasses import dataclass, field
from fractions import Fraction

from generator.language.nodes import NOWHERE, Span
from generator.problem.model import Mark, OperationName, Quantity, Role, Situation, Thing
from generator.problem.units import Unit

RESULT = -1
BOTH = -2
"""Values of `DraftProblem.unknown` beside the place of an operand."""

NOTHING = Thing("", "")

HolderKey = tuple[str, int | None, str]
"""A holder before the figures are given out: its type, the figure that a suffix asks for, its name."""


@dataclass(slots=True)
class DraftPart:
    node: str
    path: str
    span: Span = NOWHERE
    number_span: Span = NOWHERE
    """Where the quantity is written, or would be."""
    written: Quantity | None = None
    asked: bool = False
    """The text has "?" for the quantity."""
    thing: Thing = NOTHING
    unit: Unit | None = None
    holder: HolderKey | None = None
    mark: Mark | None = None
    words: tuple[str, ...] = ()
    """Of the result of a subtraction: the types and names that describe it, from which its situation is guessed."""
    nested: DraftProblem | None = None
    role: Role = Role.PART
    value: Fraction | None = None
    unknown: bool = False


@dataclass(slots=True)
class DraftProblem:
    node: str
    path: str
    operation: OperationName
    operands: list[DraftPart]
    result: DraftPart
    span: Span = NOWHERE
    situation: Situation | None = None
    wording: str = ""
    properties: bool = False
    """The text gives this operation properties, so that nothing is guessed from its structure."""
    unknown: int | None = None
    """The place of the operand asked for, `RESULT`, `BOTH`, or None where the text does not say."""
    sharing: bool = False
    open: bool = field(default=False)
    """Its result is not known from itself: the problem around it has to give it."""
    broken: bool = field(default=False)
    """A finding stands against it, so that nothing more is worked out from it."""
