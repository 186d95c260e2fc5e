"""What a check finds: every finding with its place, what was found, what was allowed, and where there is one a fix."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from generator.language.nodes import Span


class Severity(StrEnum):
    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Fix:
    """Replace the characters of `span` by `replacement`; `title` says what that does."""

    title: str
    span: Span
    replacement: str


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One finding. `code` is stable (`unknown-operation`), `message` is in the asked language, `node` a node id or ""."""

    code: str
    severity: Severity
    message: str
    span: Span
    node: str = ""
    fix: Fix | None = None


def has_errors(diagnostics: tuple[Diagnostic, ...] | list[Diagnostic]) -> bool:
    """Whether any finding forbids drawing."""
    return any(d.severity is Severity.ERROR for d in diagnostics)
