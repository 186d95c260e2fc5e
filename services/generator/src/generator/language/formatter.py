"""Syntax tree → the one canonical text of it: `parse(format_tree(tree)).tree == tree`."""

from __future__ import annotations

from typing import Literal

from generator.language.nodes import ENTITY_KEYS, RESULT_SLOT, Entity, Expression, Operation
from generator.language.vocabulary import MAX_TEXT, PROPERTIES

Dialect = Literal["v1", "v2"]

_INDENT = "  "
_QUOTED_WHERE = frozenset(',[]"\\')


def format_tree(tree: Expression, dialect: Dialect = "v2") -> str:
    """The text of `tree`. "v2" is laid out over lines, or where that would be longer than a text may be stands on one line;
    "v1" is plain version 1: one line, no properties."""
    if dialect == "v1":
        return _on_one_line(tree, 1, with_properties=False)
    text = _laid_out(tree, 1, "")
    return text if len(text) <= MAX_TEXT else _on_one_line(tree, 1, with_properties=True)


def _laid_out(tree: Expression, position: int, indent: str) -> str:
    if isinstance(tree, Entity):
        return indent + _entity(tree, f"container{position}")
    inner = indent + _INDENT
    slots = [_laid_out(argument, number, inner) for number, argument in enumerate(tree.arguments, 1)]
    if tree.result is not None:
        slots.append(inner + _entity(tree.result, RESULT_SLOT))
    heading = f"{indent}{tree.name}{_properties(tree)}"
    listed = ",\n".join(slots)
    return f"{heading}(\n{listed}\n{indent})" if slots else f"{heading}()"


def _on_one_line(tree: Expression, position: int, with_properties: bool) -> str:
    if isinstance(tree, Entity):
        return _entity(tree, f"container{position}")
    slots = [_on_one_line(argument, number, with_properties) for number, argument in enumerate(tree.arguments, 1)]
    if tree.result is not None:
        slots.append(_entity(tree.result, RESULT_SLOT))
    properties = _properties(tree) if with_properties else ""
    return f"{tree.name}{properties}({', '.join(slots)})"


def _properties(tree: Operation) -> str:
    written = [f"{name}: {value}" for name in PROPERTIES if (value := tree.get(name))]
    return f"{{{', '.join(written)}}}" if written else ""


def _entity(entity: Entity, slot: str) -> str:
    values = {attribute.key: attribute.value for attribute in entity.attributes}
    written = [f"{key}: {_value(values[key])}".rstrip() for key in ENTITY_KEYS if key in values]
    return f"{slot}[{', '.join(written)}]"


def _value(value: str) -> str:
    """`value` as it is, or quoted where it would otherwise end early or be trimmed."""
    if _QUOTED_WHERE.isdisjoint(value) and value == " ".join(value.split()):
        return value
    escaped = value.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
