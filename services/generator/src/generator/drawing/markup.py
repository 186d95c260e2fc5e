"""The only place that makes markup: element names and attribute names are ours, every value is escaped."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable

_ESCAPES = {ord("&"): "&amp;", ord("<"): "&lt;", ord(">"): "&gt;", ord('"'): "&quot;"}
_FORBIDDEN = dict.fromkeys((*range(0x20), 0x7F, *range(0x80, 0xA0), 0xFFFE, 0xFFFF, *range(0xD800, 0xE000)))
"""Characters that XML 1.0 forbids or that no picture shows: dropped."""
_TABLE = _FORBIDDEN | _ESCAPES
_SPECIAL = re.compile("[" + "".join(re.escape(chr(code)) for code in _TABLE) + "]").search
"""Finds a character that has to be dropped or escaped; most texts have none, and looking is cheaper than translating."""

Attributes = Iterable[tuple[str, str]]


def escaped(text: str) -> str:
    """`text` fit for content and attribute values."""
    return text.translate(_TABLE) if _SPECIAL(text) else text


def opening(name: str, attributes: Attributes = (), end: str = ">") -> str:
    """`<name attributes>`; attributes whose value is "" are left out."""
    markup = "<" + name
    for key, value in attributes:
        if value:
            markup += " " + key + '="' + escaped(value) + '"'
    return markup + end


def empty(name: str, attributes: Attributes = ()) -> str:
    """`<name attributes/>`."""
    return opening(name, attributes, "/>")


def element(name: str, content: str, attributes: Attributes = ()) -> str:
    """`<name attributes>content</name>` round text, which is escaped."""
    return opening(name, attributes) + escaped(content) + "</" + name + ">"


@functools.lru_cache(maxsize=8192)
def number(value: float) -> str:
    """A length with at most two decimals: half a hundredth of a px is invisible at any zoom that a class uses."""
    whole = int(value)
    if whole == value:
        return str(whole)
    rounded = round(value, 2)
    return str(rounded) if rounded % 1 else str(int(rounded))
