"""Collects the findings of one check and words them in the reader's language."""

from __future__ import annotations

from generator.language.diagnostics import Diagnostic, Fix, Severity, has_errors
from generator.language.messages import MESSAGES, known_language, phrase
from generator.language.nodes import Span
from generator.language.vocabulary import MAX_FINDINGS

_LONGEST_QUOTED = 40


def excerpt(text: str) -> str:
    """`text` short enough for a message."""
    return text if len(text) <= _LONGEST_QUOTED else text[: _LONGEST_QUOTED - 1] + "…"


class Findings:
    """The findings of one text. Past `MAX_FINDINGS` no more are kept, and `full` is true."""

    __slots__ = ("_found", "language")

    def __init__(self, language: str) -> None:
        self.language = known_language(language)
        self._found: list[Diagnostic] = []

    @property
    def full(self) -> bool:
        return len(self._found) >= MAX_FINDINGS

    @property
    def any_errors(self) -> bool:
        return has_errors(self._found)

    def add(
        self,
        code: str,
        span: Span,
        node: str = "",
        *,
        severity: Severity = Severity.ERROR,
        fix: Fix | None = None,
        nearest: str = "",
        message: str = "",
        **fields: object,
    ) -> None:
        """Record a finding. `message` is the key of the text where it is not the code; `nearest` adds what was probably meant."""
        if self.full:
            return
        text = MESSAGES[self.language][message or code].format(**fields)
        if nearest:
            text += phrase("did-you-mean", self.language, nearest=nearest)
        self._found.append(Diagnostic(code, severity, text, span, node, fix))

    def replacement(self, span: Span, text: str) -> Fix:
        """The fix that writes `text` in place of `span` (an empty span: inserts it; an empty text: removes)."""
        if not text:
            return Fix(phrase("remove", self.language), span, "")
        key = "insert" if span.start == span.end else "replace"
        return Fix(phrase(key, self.language, replacement=text), span, text)

    def phrase(self, key: str, **fields: object) -> str:
        return phrase(key, self.language, **fields)

    def in_order(self) -> tuple[Diagnostic, ...]:
        """All findings in the order of the text."""
        return tuple(sorted(self._found, key=lambda finding: finding.span[:2])) if self._found else ()
