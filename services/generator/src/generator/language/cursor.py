"""Where the parser stands in a text: reading forward, skipping after an error, wording what was expected."""

from __future__ import annotations

import re

from generator.language.diagnostics import Severity
from generator.language.findings import Findings, excerpt
from generator.language.nodes import Span
from generator.language.source import FORBIDDEN, Places, plain
from generator.language.vocabulary import nearest

NAME = re.compile(r"([^\W\d][\w-]*)")
OPENING_AFTER_NAME = re.compile(r"[^\W\d][\w-]*\s*[\[({]")
KEY = re.compile(r"([^\W\d][\w-]*)\s*:\s*")
_BLANK = re.compile(r"\s*")
_BRACKET_OR_COMMA = re.compile(r"[,()\[\]{}]")


class LimitReached(Exception):
    """A limit of the language that ends the reading of a text."""

    def __init__(self, code: str, span: Span, allowed: int) -> None:
        super().__init__(code)
        self.code = code
        self.span = span
        self.allowed = allowed


class Cursor:
    """A place in `text`, which only ever moves forward. Every method leaves it after what it read."""

    __slots__ = ("_findings", "_places", "_pos", "_span", "_text")

    def __init__(self, text: str, findings: Findings) -> None:
        self._text = plain(text)
        self._pos = 0
        self._places = Places(self._text)
        self._span = self._places.span
        self._findings = findings
        # Nearly every text is printable but for its line ends, which is told faster than the pattern is searched.
        if not text.replace("\n", " ").isprintable() and (forbidden := FORBIDDEN.search(text)) is not None:
            at = self._span(*forbidden.span())
            found = f"U+{ord(forbidden.group()):04X}"
            findings.add("control-character", at, found=found, fix=findings.replacement(at, ""))

    def _next(self) -> str:
        """Skip white space; the character there, "" at the end."""
        text = self._text
        pos = self._pos
        if pos < len(text) and text[pos] <= " ":
            pos = self._pos = _BLANK.match(text, pos).end()  # type: ignore[union-attr]  # matches the empty string too
        character = text[pos : pos + 1]
        if character > "\x7f" and character.isspace():
            self._pos = _BLANK.match(text, pos).end()  # type: ignore[union-attr]
            return text[self._pos : self._pos + 1]
        return character

    def _expected(self, expected: str, node: str = "", insert: str = "") -> None:
        """Record a syntax error here. `insert` is what is missing, if putting it here mends the text.

        Where no more findings are kept, the rest of the text is passed over.
        """
        pos = self._pos
        findings = self._findings
        if findings.full:
            self._pos = len(self._text)
            return
        name = NAME.match(self._text, pos)
        end = name.end() if name is not None else min(pos + 1, len(self._text))
        found = f'"{excerpt(self._text[pos:end])}"' if end > pos else findings.phrase("end")
        fix = findings.replacement(self._span(pos, pos), insert) if insert else None
        span = self._span(pos, end)
        findings.add("syntax", span, node, fix=fix, expected=findings.phrase(expected), found=found)

    def _skip_to_separator(self) -> None:
        """Move to the next comma or closing parenthesis of this level, or to the end."""
        depth = 0
        for match in _BRACKET_OR_COMMA.finditer(self._text, self._pos):
            character = match.group()
            if character in "([{":
                depth += 1
            elif depth == 0 and character in ",)":
                self._pos = match.start()
                return
            elif depth and character != ",":
                depth -= 1
        self._pos = len(self._text)

    def _skip_in(self, closing: str) -> None:
        """Move to the next comma or `closing`, or to a parenthesis where that is the sooner."""
        for match in _BRACKET_OR_COMMA.finditer(self._text, self._pos):
            if match.group() in (",", closing) or (closing == "}" and match.group() == "("):
                self._pos = match.start()
                return
        self._pos = len(self._text)

    def _unknown_name(self, code: str, match: re.Match[str], name: str, allowed: tuple[str, ...], node: str) -> None:
        if self._findings.full:
            return
        at = self._span(match.start(1), match.end(1))
        meant = nearest(name, allowed)
        fix = self._findings.replacement(at, meant) if meant else None
        listed = ", ".join(allowed)
        self._findings.add(code, at, node, fix=fix, nearest=meant, found=excerpt(name), allowed=listed)

    def _duplicate(self, match: re.Match[str], name: str, node: str, same: bool) -> None:
        severity = Severity.WARNING if same else Severity.ERROR
        at = self._span(match.start(1), match.end(1))
        self._findings.add("duplicate-key", at, node, severity=severity, found=name)
