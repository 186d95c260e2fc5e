"""The lossless JSON form of a tree and its JSON Schema, for clients and for language models' structured output.

The root is always an operation (a bare entity is the one argument of `identity`), every object has all its keys, and a key
that was not written is null: the subset of JSON Schema that strict structured output accepts.
"""

from __future__ import annotations

from typing import Any

from generator.language.nodes import ENTITY_KEYS, RESULT_SLOT, ROOT_ID, Attribute, Entity, Expression, Operation, Property
from generator.language.source import plain
from generator.language.vocabulary import IDENTITY, MAX_DEPTH, MAX_ENTITIES, PROPERTIES, SITUATIONS, WORDINGS

_PLACES = ("id", "span")
_OPERATION_KEYS = frozenset(("operation", *PROPERTIES, "arguments", "result"))
_UNKNOWN_PATTERN = "^(container[1-9][0-9]?|result_container|both)$"


class MalformedTree(ValueError):
    """A JSON value is not a tree. The message says where and why."""


def tree_to_json(tree: Expression, places: bool = False) -> dict[str, Any]:
    """The JSON form of `tree`; with `places` every node also has its `id` and `span`, which `tree_from_json` ignores."""
    if isinstance(tree, Entity):
        form: dict[str, Any] = {"operation": IDENTITY, "situation": None, "unknown": None, "wording": None}
        form["arguments"] = [_entity_to_json(tree, places)]
        form["result"] = None
        return _with_place(form, tree) if places else form
    return _operation_to_json(tree, places)


def _operation_to_json(tree: Operation, places: bool) -> dict[str, Any]:
    form: dict[str, Any] = {"operation": tree.name}
    for name in PROPERTIES:
        form[name] = tree.get(name) or None
    form["arguments"] = [
        _entity_to_json(argument, places) if isinstance(argument, Entity) else _operation_to_json(argument, places)
        for argument in tree.arguments
    ]
    form["result"] = None if tree.result is None else _entity_to_json(tree.result, places)
    return _with_place(form, tree) if places else form


def _entity_to_json(entity: Entity, places: bool) -> dict[str, Any]:
    form: dict[str, Any] = dict.fromkeys(ENTITY_KEYS)
    for attribute in entity.attributes:
        form[attribute.key] = attribute.value
    return _with_place(form, entity) if places else form


def _with_place(form: dict[str, Any], node: Expression) -> dict[str, Any]:
    span = node.span
    form["id"] = node.id
    form["span"] = {"start": span.start, "end": span.end, "line": span.line, "column": span.column}
    return form


def tree_from_json(form: object) -> Expression:
    """The tree of a JSON form. Raises `MalformedTree` for what the schema forbids or what is past the language's limits."""
    reader = _Reader()
    tree = reader.operation(form, ROOT_ID, 1)
    if tree.name != IDENTITY:
        return tree
    if len(tree.arguments) != 1 or tree.result is not None:
        raise MalformedTree("root: identity takes exactly one argument and no result")
    only = tree.arguments[0]
    if isinstance(only, Operation):
        raise MalformedTree("root: identity takes an entity")
    return Entity("container1", only.attributes, ROOT_ID)


class _Reader:
    __slots__ = ("_entities",)

    def __init__(self) -> None:
        self._entities = 0

    def operation(self, form: object, node: str, depth: int) -> Operation:
        keys = _object(form, node, _OPERATION_KEYS)
        if depth > MAX_DEPTH:
            raise MalformedTree(f"{node}: operations are nested more than {MAX_DEPTH} deep")
        name = keys.get("operation")
        if not isinstance(name, str) or name not in SITUATIONS:
            raise MalformedTree(f"{node}: operation must be one of {', '.join(SITUATIONS)}")
        arguments = keys.get("arguments")
        if not isinstance(arguments, list):
            raise MalformedTree(f"{node}: arguments must be a list")
        properties = tuple(
            Property(key, value) for key in PROPERTIES if (value := _text(keys.get(key), node, key).strip().lower())
        )
        prefix = "" if node == ROOT_ID else f"{node}/"
        operands = tuple(
            self._expression(argument, f"{prefix}arguments/{place}", place + 1, depth + 1)
            for place, argument in enumerate(arguments)
        )
        result = keys.get("result")
        entity = None if result is None else self._entity(result, f"{prefix}result", RESULT_SLOT)
        return Operation(name, operands, entity, properties, node)

    def _expression(self, form: object, node: str, position: int, depth: int) -> Expression:
        if isinstance(form, dict) and "operation" in form:
            tree = self.operation(form, node, depth)
            if tree.name == IDENTITY:
                raise MalformedTree(f"{node}: identity stands at the root only; write the entity itself")
            return tree
        return self._entity(form, node, f"container{position}")

    def _entity(self, form: object, node: str, slot: str) -> Entity:
        keys = _object(form, node, frozenset(ENTITY_KEYS))
        self._entities += 1
        if self._entities > MAX_ENTITIES:
            raise MalformedTree(f"{node}: more than {MAX_ENTITIES} entities")
        attributes = tuple(Attribute(key, plain(_text(keys[key], node, key))) for key in ENTITY_KEYS if keys.get(key) is not None)
        return Entity(slot, attributes, node)


def _object(form: object, node: str, allowed: frozenset[str]) -> dict[str, object]:
    if not isinstance(form, dict):
        raise MalformedTree(f"{node}: must be an object")
    for key in form:
        if key not in allowed and key not in _PLACES:
            raise MalformedTree(f"{node}: unknown key {str(key)[:40]!r}")
    return form


def _text(value: object, node: str, key: str) -> str:
    if value is None:
        return ""
    if not isinstance(value, str):
        raise MalformedTree(f"{node}: {key} must be a text or null")
    return value


def json_schema() -> dict[str, Any]:
    """The JSON Schema (2020-12) of `tree_to_json`'s form; also valid as a strict structured-output schema."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Math2Visual visual language",
        **_operation_schema(),
        "$defs": {"operation": _operation_schema(), "entity": _entity_schema()},
    }


def _operation_schema() -> dict[str, Any]:
    situations = sorted({situation for row in SITUATIONS.values() for situation in row})
    properties: dict[str, Any] = {
        "operation": {"type": "string", "enum": list(SITUATIONS)},
        "situation": {
            "type": ["string", "null"],
            "enum": [*situations, None],
            "description": "What happens in the story; null for the operation's usual one. "
            + "; ".join(f"{operation}: {', '.join(row)}" for operation, row in SITUATIONS.items()),
        },
        "unknown": {
            "type": ["string", "null"],
            "pattern": _UNKNOWN_PATTERN,
            "description": "The slot that is asked for: container1 for the first argument, result_container (or null) for the "
            "result, both for both parts of a sum.",
        },
        "wording": {
            "type": ["string", "null"],
            "enum": [*WORDINGS, None],
            "description": "Which word a comparison uses.",
        },
        "arguments": {
            "type": "array",
            "items": {"anyOf": [{"$ref": "#/$defs/operation"}, {"$ref": "#/$defs/entity"}]},
            "description": "The operands in the order of the slots.",
        },
        "result": {
            "anyOf": [{"$ref": "#/$defs/entity"}, {"type": "null"}],
            "description": "The result_container; null where the text has none.",
        },
    }
    return {"type": "object", "properties": properties, "required": list(properties), "additionalProperties": False}


_KEY_MEANINGS = {
    "entity_name": "What is counted or measured, as the problem says it.",
    "entity_type": "What its picture is looked up by, in lower case with hyphens; special: measure (a length, weight or other "
    "measured amount), multiplier (how many times), unittrans_value (what one unit is worth).",
    "entity_quantity": "An integer, a decimal, a fraction 3/4, a mixed number 1 1/2, a percentage 25%; ? where it is not known.",
    "container_name": "Who or what holds it.",
    "container_type": "What the holder's picture is looked up by (girl, boy, basket).",
    "attr_name": "One more mark that tells two containers apart (Monday).",
    "attr_type": "What the mark's picture is looked up by (calendar).",
}


def _entity_schema() -> dict[str, Any]:
    properties = {key: {"type": ["string", "null"], "description": meaning} for key, meaning in _KEY_MEANINGS.items()}
    return {"type": "object", "properties": properties, "required": list(properties), "additionalProperties": False}
