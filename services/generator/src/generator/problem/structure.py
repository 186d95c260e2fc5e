"""Works out what a text leaves unsaid: the situation of an operation without properties, which operand is which, who holds what,
and what a result is that the text does not describe.

The rules are facts about version 1 texts, which have no properties and no fixed order of the operands.
"""

from __future__ import annotations

from dataclasses import replace

from generator.language.vocabulary import SITUATIONS
from generator.problem.draft import NOTHING, RESULT, DraftPart, DraftProblem
from generator.problem.model import Form, OperationName, Role, Situation, Thing
from generator.problem.situations import PURE_NUMBERS, ROLES, TIMES_AS_MUCH_BY_SMALLER
from generator.problem.units import square_of
from generator.problem.words import LEFT_OVER, MORE_OR_FEWER, MULTIPLIER, PEOPLE, ROWS, WORTH_OF_ONE

_FOLDED = (OperationName.MULTIPLICATION, OperationName.DIVISION)


def complete(problem: DraftProblem) -> None:
    """Fill in situation, roles, holders and result of `problem` and all nested ones."""
    if problem.operation in _FOLDED and len(problem.operands) > 2:
        _fold(problem)
    for part in problem.operands:
        if part.nested is not None:
            complete(part.nested)
            outcome = part.nested.result
            part.thing, part.unit, part.holder, part.mark = outcome.thing, outcome.unit, outcome.holder, outcome.mark
    if problem.situation is None:
        problem.situation = _situation(problem)
    _order(problem)
    _give_roles(problem)
    if problem.operation is OperationName.SURPLUS:
        problem.sharing = not _measures_out(problem)
    _inherit_holder(problem)
    if problem.result.thing == NOTHING and problem.operation is not OperationName.COMPARISON:
        problem.result.thing = _result_thing(problem)


def _fold(problem: DraftProblem) -> None:
    """`a × b × c` becomes `(a × b) × c`: the operands before the last fill the first slot as a problem of their own."""
    *firsts, last = problem.operands
    count = len(firsts)
    prefix = "" if problem.node == "root" else f"{problem.node}/"
    node = f"{prefix}arguments/0-{count - 1}"
    slot = f"{problem.path}/entities[0]"
    path = f"{slot}/operation"
    for place, part in enumerate(firsts):
        part.path = f"{path}/entities[{place}]"
        _move(part)
    last.path = f"{problem.path}/entities[1]"
    _move(last)
    made_up = DraftPart(f"{node}/result", f"{path}/result_container", problem.span, problem.span)
    inner = DraftProblem(node, path, problem.operation, firsts, made_up, problem.span, problem.situation, problem.wording)
    inner.properties = problem.properties
    if problem.unknown is not None:
        inner.unknown = problem.unknown if 0 <= problem.unknown < count else RESULT
        if problem.unknown >= 0:
            problem.unknown = 0 if problem.unknown < count else 1
    part = DraftPart(node, slot, problem.span, problem.span)
    part.nested = inner
    problem.operands = [part, last]


def _move(part: DraftPart) -> None:
    """Give the problem nested in `part` the paths that the part's own new path makes."""
    if part.nested is None:
        return
    part.nested.path = f"{part.path}/operation"
    for place, operand in enumerate(part.nested.operands):
        operand.path = f"{part.nested.path}/entities[{place}]"
        _move(operand)
    part.nested.result.path = f"{part.nested.path}/result_container"


# The situation


def _situation(problem: DraftProblem) -> Situation:
    default = Situation(SITUATIONS[problem.operation][0])
    if problem.properties:
        return default
    if problem.operation is OperationName.SUBTRACTION and len(problem.operands) == 2:
        return _subtraction(problem)
    if problem.operation is OperationName.MULTIPLICATION:
        return _multiplication(problem)
    if problem.operation is OperationName.DIVISION:
        return Situation.GROUP if _measures_out(problem) else Situation.SHARE
    return default


def _subtraction(problem: DraftProblem) -> Situation:
    words = problem.result.words
    for word in words:
        if word in MORE_OR_FEWER:
            problem.wording = problem.wording or MORE_OR_FEWER[word]
            return Situation.COMPARE
    if any(word in LEFT_OVER for word in words):
        return Situation.TAKE_FROM
    whole, taken = (part.holder for part in problem.operands)
    if whole is not None and taken is not None and whole != taken and whole[0] in PEOPLE and taken[0] in PEOPLE:
        return Situation.COMPARE
    return Situation.TAKE_FROM


def _multiplication(problem: DraftProblem) -> Situation:
    number = _size_and_number(problem)[1]
    kinds = [number.thing.type]
    for part in problem.operands:
        kinds += [part.holder[0] if part.holder is not None else "", part.mark.type if part.mark is not None else ""]
    if any(kind in ROWS for kind in kinds):
        return Situation.ARRAY
    written = number.written
    if written is not None and (written.form in (Form.FRACTION, Form.PERCENTAGE) or 0 < written.value < 1):
        return Situation.FRACTION_OF if written.value <= 1 else Situation.TIMES_AS_MUCH
    return Situation.EQUAL_GROUPS


def _measures_out(problem: DraftProblem) -> bool:
    """Whether the divisor is the size of one group (else it is the number of groups)."""
    total, divisor = problem.operands
    if divisor.thing.type == MULTIPLIER:
        return False
    if divisor.thing == total.thing or (divisor.thing.type == total.thing.type and not divisor.thing.measured):
        return True
    if total.unit is not None and divisor.unit is not None and total.unit.dimension == divisor.unit.dimension:
        return True
    if divisor.holder is None or divisor.holder == total.holder:
        return False
    result = problem.result.thing
    return not result.type or result.type != total.thing.type


# The order of the operands


def _size_and_number(problem: DraftProblem) -> tuple[DraftPart, DraftPart]:
    first, second = problem.operands
    if first.thing.type == MULTIPLIER and second.thing.type != MULTIPLIER:
        return second, first
    return first, second


def _order(problem: DraftProblem) -> None:
    """Put the operands in the order of the slots; a problem's `unknown` goes with its operand."""
    if problem.operation is OperationName.MULTIPLICATION:
        swapped = _size_and_number(problem)[0] is not problem.operands[0]
    elif problem.operation is OperationName.UNITTRANS:
        first, second = (part.thing.type for part in problem.operands)
        swapped = first == WORTH_OF_ONE and second != WORTH_OF_ONE
    else:
        return
    if swapped:
        problem.operands.reverse()
        if problem.unknown in (0, 1):
            problem.unknown = 1 - problem.unknown


def _give_roles(problem: DraftProblem) -> None:
    situation = problem.situation or Situation.SINGLE
    first, others, result = ROLES[problem.operation, situation]
    if (
        problem.operation is OperationName.DIVISION
        and situation is Situation.TIMES_AS_MUCH
        and (problem.result.thing.type == MULTIPLIER or _compares_sizes(problem))
    ):
        first, others, result = TIMES_AS_MUCH_BY_SMALLER
    problem.operands[0].role = first
    for part in problem.operands[1:]:
        part.role = others
    problem.result.role = result


def _compares_sizes(problem: DraftProblem) -> bool:
    bigger, divisor = problem.operands
    return divisor.thing.type not in (MULTIPLIER, "") and divisor.thing.type == bigger.thing.type


# Holders


def _inherit_holder(problem: DraftProblem) -> None:
    """Where only the result has a container, it holds all the operands."""
    holder = problem.result.holder
    if holder is None or problem.operation is OperationName.COMPARISON:
        return
    if any(part.holder is not None for part in problem.operands):
        return
    groups = {problem.operands[1].thing.type, problem.operands[1].thing.name} if problem.result.role is Role.SIZE else set()
    if holder[0] in groups or holder[2] in groups:
        return
    for part in problem.operands:
        if part.role not in PURE_NUMBERS and part.role is not Role.DIVISOR:
            part.holder = holder


# The result


def _result_thing(problem: DraftProblem) -> Thing:
    first, second = problem.operands[0].thing, problem.operands[-1].thing
    operation, role = problem.operation, problem.result.role
    if operation in (OperationName.ADDITION, OperationName.SUBTRACTION):
        return first if all(part.thing == first for part in problem.operands) else _common(problem)
    if operation is OperationName.AREA:
        return Thing(square_of(problem.operands[0].unit), "", True)
    if operation is OperationName.UNITTRANS:
        return replace(second, type="") if second.type == WORTH_OF_ONE else second
    if role is Role.FACTOR:
        return Thing("", MULTIPLIER)
    if role is Role.NUMBER:
        holder = problem.operands[1].holder
        return Thing(holder[2], holder[0]) if holder is not None else NOTHING
    return first


def _common(problem: DraftProblem) -> Thing:
    """What operands of different names have in common: the kind, if it is one, of what is counted."""
    types = {part.thing.type for part in problem.operands}
    measured = any(part.thing.measured for part in problem.operands)
    if problem.operation is OperationName.SUBTRACTION:
        return problem.operands[0].thing
    if len(types) == 1:
        type_ = types.pop()
        return Thing(type_.replace("-", " "), type_, measured)
    return replace(NOTHING, measured=measured)
