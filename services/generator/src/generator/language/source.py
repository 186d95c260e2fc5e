"""The text as the parser reads it: typographic characters in their plain form, every character in its own place.

Each character is replaced by exactly one, so that offsets in the plain text are offsets in the text that was written.
"""

from __future__ import annotations

import re
import sys
from bisect import bisect_right

from generator.language.nodes import Span

new_tuple = tuple.__new__
"""Makes the named tuples of a parse past their own `__new__`, which is Python and takes twice as long."""

_DOUBLE_QUOTES = "“”„‟«»＂"
_SINGLE_QUOTES = "‘’‚‛"
_SPACES = "\u00a0\u1680\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\u200b\u2060\ufeff"
_PLAIN = str.maketrans(
    dict.fromkeys(_DOUBLE_QUOTES, '"')
    | dict.fromkeys(_SINGLE_QUOTES, "'")
    | dict.fromkeys(_SPACES, " ")
    | {"\u2028": "\n", "\u2029": "\n", "\u0085": "\n"}
)

# Characters that XML cannot hold (controls other than tab, line feed and carriage return; lone surrogates; two
# non-characters), and those that turn the direction of text round and so make it read as what it is not.
FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff\u202a-\u202e\u2066-\u2069]")


def plain(text: str) -> str:
    """`text` with typographic quotes and unusual spaces as their plain forms, of the same length."""
    return text if text.isascii() else text.translate(_PLAIN)


class Places:
    """Makes spans of offsets in one text."""

    __slots__ = ("_starts",)

    def __init__(self, text: str) -> None:
        starts = [0]
        at = text.find("\n")
        while at >= 0:
            starts.append(at + 1)
            at = text.find("\n", at + 1)
        self._starts = starts

    def line(self, at: int) -> tuple[int, int, int]:
        """The line of the offset `at`, counted from 1, and the offsets of its first character and of the next line's."""
        starts = self._starts
        line = bisect_right(starts, at)
        return line, starts[line - 1], starts[line] if line < len(starts) else sys.maxsize

    def span(self, start: int, end: int) -> Span:
        """The span of the characters from `start` up to but not including `end`."""
        starts = self._starts
        line = bisect_right(starts, start)
        return new_tuple(Span, (start, end, line, start - starts[line - 1] + 1))
