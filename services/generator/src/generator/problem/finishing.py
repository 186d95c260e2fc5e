"""Solved drafts → the frozen problem, with what its reader may not see taken out."""

from __future__ import annotations

from fractions import Fraction

from generator.problem.draft import NOTHING, RESULT, DraftPart, DraftProblem, HolderKey
from generator.problem.model import Holder, OperationName, Part, Problem, Quantity, Role, Situation
from generator.problem.quantities import computed

Sources = tuple[Quantity | None, ...]
"""The quantities from which a value follows; they decide how it is written."""


class Finisher:
    """Builds the problem of one root draft; the figures of its holders are given out over the whole of it."""

    __slots__ = ("_holders", "_reveal", "_root")

    def __init__(self, root: DraftProblem, reveal: bool) -> None:
        self._root = root
        self._reveal = reveal
        self._holders = _figures(root)

    def problem(self) -> Problem:
        return self._problem(self._root)

    def _problem(self, draft: DraftProblem) -> Problem:
        sources = tuple(part.written for part in draft.operands if not part.unknown)
        operands = tuple(self._operand(part, (*sources, draft.result.written)) for part in draft.operands)
        depth = 1
        for part in operands:
            if part.problem is not None and part.problem.depth >= depth:
                depth = part.problem.depth + 1
        remainder = None
        value = draft.result.value
        if draft.operation is OperationName.SURPLUS and value is not None and value.denominator == 1:
            remainder = value.numerator
        return Problem(
            draft.node,
            draft.path,
            draft.operation,
            draft.situation or Situation.SINGLE,
            draft.wording,
            operands,
            self._result(draft, sources),
            depth,
            remainder,
            draft.sharing,
        )

    def _operand(self, part: DraftPart, sources: Sources) -> Part:
        nested = self._problem(part.nested) if part.nested is not None else None
        if nested is not None:
            sources = tuple(operand.shown for operand in nested.operands)
        hidden = part.unknown or nested is not None
        return self._part(part, hidden, part.unknown, sources, nested)

    def _result(self, draft: DraftProblem, sources: Sources) -> Part:
        result = draft.result
        if draft.operation is OperationName.IDENTITY:
            only = draft.operands[0]
            shown = None if only.unknown else only.written
            holder = self._holder(only.holder)
            return Part(result.node, result.path, Role.SINGLE, shown, only.value, only.thing, holder, only.mark, only.unknown)
        if draft.operation is OperationName.COMPARISON:
            if not self._reveal:
                return Part(result.node, result.path, result.role, None, None, NOTHING)
            holder = self._holder(result.holder)
            return Part(
                result.node, result.path, result.role, None, None, result.thing, holder, result.mark, False, revealed=True
            )
        # The result is also hidden where the text does not give it: then the problem around it does.
        hidden = draft.unknown == RESULT or result.written is None
        return self._part(result, hidden, hidden, sources, None)

    def _part(self, part: DraftPart, hidden: bool, unknown: bool, sources: Sources, nested: Problem | None) -> Part:
        shown = part.written
        if hidden:
            shown = _quantity(part, part.value, sources) if self._reveal and part.value is not None else None
        revealed = unknown and shown is not None
        holder = self._holder(part.holder)
        return Part(part.node, part.path, part.role, shown, part.value, part.thing, holder, part.mark, unknown, revealed, nested)

    def _holder(self, key: HolderKey | None) -> Holder | None:
        return self._holders[key] if key is not None else None


def _quantity(part: DraftPart, value: Fraction, sources: Sources) -> Quantity:
    if part.written is not None and part.written.value == value:
        return part.written
    return computed(value, sources)


def _figures(root: DraftProblem) -> dict[HolderKey, Holder]:
    """Every holder with its figure: the one its suffix asks for, else the first that no other of its type has."""
    keys: dict[HolderKey, None] = {}
    _collect(root, keys)
    given = {(type_, name): figure for type_, figure, name in keys if figure is not None}
    named = set(given)
    asked = {(type_, figure) for (type_, _), figure in given.items()}
    free: dict[str, int] = {}
    holders: dict[HolderKey, Holder] = {}
    for key in keys:
        type_, _, name = key
        figure = given.get((type_, name))
        if figure is None:
            figure = free.get(type_, 0)
            while (type_, figure) in asked:
                figure += 1
            free[type_] = figure + 1
            given[type_, name] = figure
        holders[key] = Holder(name, type_, figure, (type_, name) in named)
    return holders


def _collect(problem: DraftProblem, keys: dict[HolderKey, None]) -> None:
    for part in reversed(problem.operands) if _reordered(problem) else problem.operands:
        if part.nested is not None:
            _collect(part.nested, keys)
        if part.holder is not None:
            keys.setdefault(part.holder)
    if problem.result.holder is not None:
        keys.setdefault(problem.result.holder)


def _reordered(problem: DraftProblem) -> bool:
    return len(problem.operands) == 2 and problem.operands[0].path > problem.operands[1].path
