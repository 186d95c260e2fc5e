"""A finding as a compiler prints it: file, line and column, the line itself, and carets under the place."""

from __future__ import annotations

import unicodedata

from generator.language.diagnostics import Diagnostic

LONGEST_LINE = 160
"""Characters of a source line that are printed; a longer line is cut to a window around the place."""


def written(finding: Diagnostic, text: str, file: str) -> str:
    """The finding in up to four lines: the message, the source line, the carets, and the fix where there is one."""
    span = finding.span
    lines = [f"{file}:{span.line}:{span.column}: {finding.severity}: {finding.message} [{finding.code}]"]
    line_start = span.start - (span.column - 1)
    # The language counts \r\n, \n and \r as line ends.
    line = text[line_start:].replace("\r", "\n").split("\n", 1)[0]
    before, marked = line[: span.column - 1], line[span.column - 1 : span.column - 1 + max(span.end - span.start, 1)]
    cut = max(0, len(before) - LONGEST_LINE // 2)
    lines.append("  " + _plain(line[cut : cut + LONGEST_LINE]))
    carets = min(max(_width(marked), 1), LONGEST_LINE // 2)
    lines.append("  " + " " * _width(before[cut:]) + "^" * carets)
    if finding.fix is not None:
        lines.append(f"  fix: {finding.fix.title}")
    return "\n".join(lines)


def _plain(text: str) -> str:
    """`text` without characters that move the cursor or turn the direction of writing."""
    return "".join(" " if unicodedata.category(character) in ("Cc", "Cf") else character for character in text)


def _width(text: str) -> int:
    """Columns that a terminal takes for `text`."""
    return sum(0 if unicodedata.combining(each) else 2 if unicodedata.east_asian_width(each) in "WF" else 1 for each in text)
