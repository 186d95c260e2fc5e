"""What a value may look like, by kind of attribute. A value that does not is left out, as a browser would."""

from __future__ import annotations

import re

# No part can be read in two ways, so that no text, however long, takes more than one look at each character.
_NUMBER = r"[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d{1,3})?"
_LENGTH = rf"{_NUMBER}(?:px|pt|pc|mm|cm|in|em|ex|rem|%)?"
_SEPARATOR = r"(?:\s*,\s*|\s+)"
_COLOUR = r"(?:#[0-9a-fA-F]{3,8}|(?:rgb|hsl)a?\([\d\s.,%/+\-eEdgr]*\)|[a-zA-Z]{1,30})"
_REFERENCE = r"""url\(\s*["']?#[^\s"'()]{1,200}["']?\s*\)"""
_FUNCTION = r"(?:matrix|translate|scale|rotate|skewX|skewY)\s*\([\d\s.,eE+\-]{1,300}\)"

KINDS = {
    "number": _NUMBER + "%?",
    "numbers": r"[\d\s.,eE+\-]+",
    "length": rf"(?:{_LENGTH}|auto|normal|inherit)",
    "lengths": rf"(?:none|{_LENGTH}(?:{_SEPARATOR}{_LENGTH})*)",
    "colour": _COLOUR,
    "paint": rf"(?:{_COLOUR}|{_REFERENCE}(?:\s+{_COLOUR})?)",
    "reference": rf"(?:none|{_REFERENCE})",
    "href": r"#[^\s\"'<>]{1,200}",
    "keyword": r"[a-zA-Z][a-zA-Z0-9-]{0,40}(?:\s+[a-zA-Z][a-zA-Z-]{0,40}){0,3}",
    "name": r"[\w.-]{1,100}",
    "id": r"[^\s\"'()<>]{1,200}",
    "path": r"[MmZzLlHhVvCcSsQqTtAa\d\s.,eE+\-]*",
    "transform": rf"(?:none|{_FUNCTION}(?:[\s,]*{_FUNCTION})*)",
    "angle": rf"(?:auto|auto-start-reverse|{_NUMBER}(?:deg|rad|grad|turn)?)",
    "font": r"[\w\s,'\"-]{1,200}",
    "weight": r"(?:\d{1,4}|[a-z]{1,10})",
    "decoration": r"[a-z]{1,20}(?:\s+[a-z]{1,20})?",
}
_PATTERNS = {kind: re.compile(pattern, 0 if kind in {"font", "name"} else re.ASCII) for kind, pattern in KINDS.items()}
_VARIABLE = re.compile(r"var\(\s*--[\w-]+\s*(?:,\s*([^()]*(?:\([^()]*\))?[^()]*))?\)")


def allowed(kind: str, value: str) -> str | None:
    """`value` without the space round it, None where it is none of its kind. A variable counts as its fallback."""
    if "var(" in value:
        value = _VARIABLE.sub(lambda match: match[1] or "", value)
    value = value.strip()
    return value if _PATTERNS[kind].fullmatch(value) else None
