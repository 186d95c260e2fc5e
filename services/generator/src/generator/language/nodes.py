"""The syntax tree of the visual language: what was written, with the place of every part of it.

Nothing here is interpreted: quantities are the text that was written, properties are names. Meaning is `generator.problem`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

ENTITY_KEYS = (
    "entity_name",
    "entity_type",
    "entity_quantity",
    "container_name",
    "container_type",
    "attr_name",
    "attr_type",
)
"""The seven attributes of an entity, in the order in which the formatter writes them."""

RESULT_SLOT = "result_container"
ROOT_ID = "root"
"""Node id of the root. Its children are `arguments/0`, `arguments/1`, …, `result`; theirs `arguments/0/arguments/1`, …"""


class Span(NamedTuple):
    """Half-open range of characters [start, end) of the source text; `line` and `column` of its start count from 1.

    A named tuple, because a parse makes more of these than of anything else and a frozen dataclass costs twice as much.
    """

    start: int
    end: int
    line: int
    column: int


NOWHERE = Span(0, 0, 1, 1)
"""The span of a node that was built by a program and never written."""


@dataclass(frozen=True, slots=True)
class Property:
    """One `name: value` in the braces after an operation's name."""

    name: str
    value: str
    span: Span = field(default=NOWHERE, compare=False)
    value_span: Span = field(default=NOWHERE, compare=False)


class Attribute(NamedTuple):
    """One `key: value` of an entity. `value` is unquoted and trimmed, and may be empty.

    A named tuple for the same reason as `Span`; as in all nodes, its place does not count when it is compared.
    """

    key: str
    value: str
    span: Span = NOWHERE
    value_span: Span = NOWHERE

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Attribute) and self[:2] == other[:2]

    def __ne__(self, other: object) -> bool:
        return not self == other

    def __hash__(self) -> int:
        return hash(self[:2])


@dataclass(frozen=True, slots=True)
class Entity:
    """`slot[key: value, …]`: things that are counted or measured, in one place.

    Attributes stand in the order of `ENTITY_KEYS`, each key at most once. `slot` is the one that the place in the
    operation gives (`container2` for the second argument), whatever number was written.
    """

    slot: str
    attributes: tuple[Attribute, ...] = ()
    id: str = field(default=ROOT_ID, compare=False)
    span: Span = field(default=NOWHERE, compare=False)

    def get(self, key: str) -> str:
        """The value of `key`, or "" where it is missing or empty."""
        for attribute in self.attributes:
            if attribute.key == key:
                return attribute.value
        return ""


@dataclass(frozen=True, slots=True)
class Operation:
    """`name{properties}(arguments)`. `result` is the `result_container`, which is no argument, or None where there is none."""

    name: str
    arguments: tuple[Expression, ...]
    result: Entity | None = None
    properties: tuple[Property, ...] = ()
    id: str = field(default=ROOT_ID, compare=False)
    span: Span = field(default=NOWHERE, compare=False)

    def get(self, name: str) -> str:
        """The value of the property `name`, or "" where it is missing."""
        for prop in self.properties:
            if prop.name == name:
                return prop.value
        return ""


Expression = Entity | Operation
