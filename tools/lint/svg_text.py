"""Markup is never put together by f-strings or formatting: text of a user would get in unescaped."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from tools.lint.breach import Breach, sources

# The start or end of an element: `<svg`, `</g>`, `<text `; not `<=`, `a < b`, `<name>` in a sentence.
ELEMENTS = (
    "svg g path rect circle ellipse line polyline polygon text tspan use symbol defs title desc style image html body div span p"
)
MARKUP = re.compile(rf"</?({'|'.join(ELEMENTS.split())})\b[ />]")
# The element builder itself: the one place that writes markup, and escapes.
BUILDERS = {"generator/drawing/markup.py", "icon_library/markup.py"}


def check_svg_text(root: Path) -> Iterator[Breach]:
    """Every formatted string with markup around its values."""
    for _package, file in sources(root):
        relative = file.relative_to(root)
        if any(str(relative).endswith(builder) for builder in BUILDERS):
            continue
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if is_formatted_markup(node):
                yield Breach(relative, getattr(node, "lineno", 1), "markup in a formatted string; use the element builder")


def is_formatted_markup(node: ast.AST) -> bool:
    """An f-string, `%` or `.format` whose fixed text is markup."""
    if isinstance(node, ast.JoinedStr):
        has_values = any(isinstance(part, ast.FormattedValue) for part in node.values)
        fixed = [part.value for part in node.values if isinstance(part, ast.Constant)]
        return has_values and any(MARKUP.search(f"{text} ") for text in fixed if isinstance(text, str))
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Mod):
        return is_markup_constant(node.left)
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "format":
        return is_markup_constant(node.func.value)
    return False


def is_markup_constant(node: ast.AST) -> bool:
    """A fixed text with markup in it."""
    return isinstance(node, ast.Constant) and isinstance(node.value, str) and MARKUP.search(f"{node.value} ") is not None
