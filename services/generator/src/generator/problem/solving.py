"""Works out every quantity of a draft: each operation is an identity of its slots, so any one of them follows from the others."""

from __future__ import annotations

from fractions import Fraction

from generator.language.diagnostics import Severity
from generator.language.findings import Findings
from generator.problem.draft import BOTH, RESULT, DraftPart, DraftProblem
from generator.problem.model import OperationName
from generator.problem.quantities import DECIMALS, EXACT_DENOMINATOR, LIMIT, computed, write_quantity

_PRODUCTS = (OperationName.MULTIPLICATION, OperationName.AREA, OperationName.UNITTRANS)


def result_of(operation: OperationName, operands: list[Fraction]) -> Fraction:
    """The result of `operation`. Raises `ZeroDivisionError`."""
    first, *others = operands
    if operation is OperationName.ADDITION:
        return sum(others, first)
    if operation is OperationName.SUBTRACTION:
        return first - sum(others)
    if operation in _PRODUCTS:
        for factor in others:
            first *= factor
        return first
    if operation is OperationName.SURPLUS:
        return first % others[0]
    for divisor in others:
        first /= divisor
    return first


def operand_of(operation: OperationName, place: int, others: list[Fraction], result: Fraction) -> Fraction:
    """The operand at `place`, the `others` (in their order) and the result being known. Raises `ZeroDivisionError`."""
    if operation is OperationName.ADDITION:
        return result - sum(others)
    if operation is OperationName.SUBTRACTION:
        return result + sum(others) if place == 0 else others[0] - sum(others[1:]) - result
    if operation in _PRODUCTS:
        for factor in others:
            result /= factor
        return result
    return result * others[0] if place == 0 else others[0] / result


def solve(problem: DraftProblem, findings: Findings) -> None:
    """Fill in the value and the unknown of every part; findings for what is missing, contradictory or past the limits."""
    _upward(problem, findings)
    if problem.open and not problem.broken:
        _report_missing(problem, findings)


def _upward(problem: DraftProblem, findings: Findings) -> None:
    for part in problem.operands:
        if part.nested is None:
            part.value = part.written.value if part.written is not None else None
            continue
        _upward(part.nested, findings)
        problem.broken |= part.nested.broken
        part.value = None if part.nested.open else part.nested.result.value
    if problem.broken or problem.operation is OperationName.IDENTITY:
        return
    if problem.unknown is None:
        problem.unknown = _worked_out_unknown(problem)
    if problem.unknown == BOTH:
        _both(problem, findings)
        return
    lacking = [part for place, part in enumerate(problem.operands) if part.value is None and place != problem.unknown]
    if lacking:
        for part in lacking:
            _report_part(part, problem, findings)
        problem.broken = True
    elif problem.operation is OperationName.COMPARISON:
        return
    elif problem.unknown == RESULT:
        _solve_result(problem, findings)
    elif problem.result.written is None:
        problem.operands[problem.unknown].unknown = True
        problem.open = True
    else:
        problem.result.value = problem.result.written.value
        problem.operands[problem.unknown].unknown = True
        _solve_operand(problem, findings)


def _worked_out_unknown(problem: DraftProblem) -> int:
    """What is asked for where the text does not say: the one operand without a number, else the result."""
    if problem.operation in (OperationName.COMPARISON, OperationName.SURPLUS):
        return RESULT
    lacking = [place for place, part in enumerate(problem.operands) if part.value is None]
    if len(lacking) == 1:
        return lacking[0]
    sum_of_two = problem.operation is OperationName.ADDITION and len(problem.operands) == 2
    if len(lacking) == 2 and sum_of_two and problem.result.written is not None:
        return BOTH
    return RESULT


def _both(problem: DraftProblem, findings: Findings) -> None:
    for part in problem.operands:
        part.unknown = True
    if problem.result.written is None:
        _report_part(problem.result, problem, findings)
        problem.broken = True
        return
    problem.result.value = problem.result.written.value
    for part in problem.operands:
        part.value = None


def _solve_result(problem: DraftProblem, findings: Findings) -> None:
    result = problem.result
    result.unknown = True
    values = [part.value for part in problem.operands if part.value is not None]
    try:
        result.value = result_of(problem.operation, values)
    except ZeroDivisionError:
        divisor = next(part for part in problem.operands[1:] if not part.value)
        findings.add("division-by-zero", divisor.number_span, divisor.node)
        problem.broken = True
        return
    _verify(result, result.value, problem, findings)


def _solve_operand(problem: DraftProblem, findings: Findings) -> None:
    place, result = problem.unknown, problem.result.value
    if place is None or result is None:
        return
    part = problem.operands[place]
    others = [other.value for other in problem.operands if other is not part and other.value is not None]
    try:
        value = operand_of(problem.operation, place, others, result)
    except ZeroDivisionError:
        findings.add("division-by-zero", part.number_span, part.node)
        problem.broken = True
        return
    if part.nested is None:
        part.value = value
        _verify(part, value, problem, findings)
    elif part.nested.open:
        part.value = part.nested.result.value = value
        if not _within_limits(part, value, problem, findings):
            return
        part.nested.open = False
        _solve_operand(part.nested, findings)
        problem.broken |= part.nested.broken
    elif part.value is not None and part.value != value:
        known = [other.value for other in problem.operands if other.value is not None]
        _mismatch(problem.result, result_of(problem.operation, known), problem, findings, Severity.ERROR)
        problem.broken = True


def _verify(part: DraftPart, value: Fraction, problem: DraftProblem, findings: Findings) -> None:
    """Hold the computed `value` of `part`, the one asked for, against the limits and against what the text writes there. A wrong
    number there is in no picture, so it is only a warning."""
    if _within_limits(part, value, problem, findings) and part.written is not None and part.written.value != value:
        _mismatch(part, value, problem, findings, Severity.WARNING)


def _within_limits(part: DraftPart, value: Fraction, problem: DraftProblem, findings: Findings) -> bool:
    above, below = value.numerator, value.denominator
    if 0 <= above < LIMIT * below and below <= EXACT_DENOMINATOR:
        return True
    problem.broken = True
    if above < 0:
        shown = write_quantity(computed(-value, ()))
        name = _name_of(part, problem, findings)
        findings.add("negative-quantity", problem.span, problem.node, message="negative-result", found=name, value=f"−{shown}")
    elif value >= LIMIT:
        shown = f"{value.numerator // value.denominator:,}" if value < 10**30 else "…"
        findings.add("too-large", problem.span, problem.node, found=shown, allowed=f"{LIMIT:,}")
    else:
        findings.add(
            "too-precise", problem.span, problem.node, found=f"{float(value):.6g}…", allowed=findings.phrase("denominator")
        )
    return False


def _mismatch(part: DraftPart, value: Fraction, problem: DraftProblem, findings: Findings, severity: Severity) -> None:
    sources = [other.written for other in (*problem.operands, problem.result) if other is not part]
    right = write_quantity(computed(value, sources))
    written = write_quantity(part.written) if part.written is not None else ""
    span = part.number_span
    writable = span.end > span.start and value.denominator <= 10**DECIMALS
    fix = findings.replacement(span, right) if writable else None
    findings.add("result-mismatch", span, part.node, severity=severity, fix=fix, found=written, value=right)


# What is missing


def _report_missing(problem: DraftProblem, findings: Findings) -> None:
    """`problem` is open and nothing around it closes it: its own result, or the operand that it asks for, needs a number."""
    part = problem.operands[problem.unknown] if problem.unknown is not None and problem.unknown >= 0 else problem.result
    if part.nested is not None and part.nested.open:
        _report_missing(part.nested, findings)
    else:
        _report_part(problem.result if part.asked else part, problem, findings)
    problem.broken = True


def _report_part(part: DraftPart, problem: DraftProblem, findings: Findings) -> None:
    if part.nested is not None:
        _report_missing(part.nested, findings)
    else:
        findings.add("no-quantity", part.number_span, part.node, found=_name_of(part, problem, findings))


def _name_of(part: DraftPart, problem: DraftProblem, findings: Findings) -> str:
    if part is problem.result:
        return findings.phrase("the-result")
    place = int(part.node.rsplit("/", 1)[-1]) if part.node[-1].isdigit() and "-" not in part.node else 0
    return findings.phrase("the-operand", number=place + 1)
