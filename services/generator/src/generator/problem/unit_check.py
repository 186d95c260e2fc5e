"""Finds sums, differences and comparisons of quantities in different units."""

from __future__ import annotations

from generator.language.findings import Findings
from generator.problem.draft import DraftPart, DraftProblem
from generator.problem.model import OperationName, Situation

_ALIKE = (OperationName.ADDITION, OperationName.SUBTRACTION)


def check_units(problem: DraftProblem, findings: Findings) -> None:
    """A `unit-mismatch` for every slot whose unit is not that of the slots it is added to or compared with."""
    for part in problem.operands:
        if part.nested is not None:
            check_units(part.nested, findings)
    first: DraftPart | None = None
    for part in _alike(problem):
        if part.unit is None:
            continue
        if first is None:
            first = part
        elif first.unit is not None and part.unit.name != first.unit.name:
            findings.add("unit-mismatch", part.span, part.node, found=first.thing.name, other=part.thing.name)
            return


def _alike(problem: DraftProblem) -> list[DraftPart]:
    """The slots that must have one unit."""
    if problem.operation in _ALIKE:
        return [*problem.operands, problem.result]
    if problem.operation in (OperationName.COMPARISON, OperationName.AREA):
        return problem.operands
    if problem.operation is OperationName.DIVISION and problem.situation is Situation.GROUP:
        return problem.operands
    return []
