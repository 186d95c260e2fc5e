"""The story of the stage: syntax tree → drafts → completed → solved → checked → the meaning that layout draws."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from generator.language.diagnostics import Diagnostic, Severity
from generator.language.findings import Findings
from generator.language.formatter import format_tree
from generator.language.nodes import Expression
from generator.language.parser import parse
from generator.language.vocabulary import MAX_DEPTH
from generator.problem.draft import DraftProblem
from generator.problem.finishing import Finisher
from generator.problem.model import OperationName, Problem, Role
from generator.problem.reading import read_problem
from generator.problem.solving import solve
from generator.problem.structure import complete
from generator.problem.unit_check import check_units


@dataclass(frozen=True, slots=True)
class Interpretation:
    """`problem` is None where a finding is an error."""

    problem: Problem | None
    diagnostics: tuple[Diagnostic, ...]


@dataclass(frozen=True, slots=True)
class Check:
    """All that is known of a text. `problem` (answer hidden) and `formatted` are None where a finding is an error."""

    tree: Expression | None
    problem: Problem | None
    diagnostics: tuple[Diagnostic, ...]
    formatted: str | None


def interpret(tree: Expression, reveal: bool = False, language: str = "en") -> Interpretation:
    """The meaning of `tree` for a reader who may (`reveal`) or may not see the unknown's value and intermediate results."""
    findings = Findings(language)
    draft = _worked_out(tree, findings)
    if draft is None or findings.any_errors:
        return Interpretation(None, findings.in_order())
    problem = Finisher(draft, reveal).problem()
    if problem.depth > MAX_DEPTH:
        # Only now, because many factors are nested while they are worked out.
        findings.add("too-deep", draft.span, draft.node, allowed=MAX_DEPTH)
        return Interpretation(None, findings.in_order())
    return Interpretation(problem, findings.in_order())


def _worked_out(tree: Expression, findings: Findings) -> DraftProblem | None:
    draft = read_problem(tree, findings)
    if draft is None or findings.any_errors:
        return None
    if draft.operation is OperationName.IDENTITY:
        only = draft.operands[0]
        only.value = only.written.value if only.written is not None else None
        only.unknown = only.asked
        only.role = Role.SINGLE
        return draft
    complete(draft)
    solve(draft, findings)
    check_units(draft, findings)
    return draft


def check(text: str, language: str = "en") -> Check:
    """Every finding of `text`, with its tree, meaning and canonical text where there are such."""
    parsed = parse(text, language)
    tree, diagnostics, problem = parsed.tree, parsed.diagnostics, None
    if tree is not None and not any(finding.code == "syntax" for finding in diagnostics):
        interpretation = interpret(tree, language=language)
        problem = interpretation.problem
        known = {(finding.code, finding.node) for finding in diagnostics}
        further = tuple(finding for finding in interpretation.diagnostics if (finding.code, finding.node) not in known)
        diagnostics = tuple(sorted(diagnostics + further, key=lambda finding: finding.span.start))
    if tree is None or any(finding.severity is Severity.ERROR for finding in diagnostics):
        return Check(tree, None, diagnostics, None)
    return Check(tree, problem, diagnostics, format_tree(tree))


def answer_of(problem: Problem) -> Fraction | None:
    """The exact value of what is asked for; None for an order, for both parts of a sum and for a single thing."""
    if problem.operation in (OperationName.COMPARISON, OperationName.IDENTITY):
        return None
    asked = [part for part in problem.operands if part.unknown] or [problem.result]
    if len(asked) != 1:
        return None
    part = asked[0]
    return answer_of(part.problem) if part.problem is not None else part.value
