"""A hint about what is drawn ("use bags as containers", "draw stars for the points") put into the tree's types."""

from __future__ import annotations

import re
from dataclasses import replace

from generator.comprehension.rules.lexicon import Lexicon
from generator.language.nodes import ENTITY_KEYS, Attribute, Entity, Expression, Operation

_HINT = re.compile(
    r"\b(?:use|draw|show|take|put|nimm|nehmt|benutze|verwende|zeichne|male)\s+(?:the\s+|a\s+|an\s+|ein(?:en?)?\s+|die\s+|das\s+)?"
    r"([^\W\d_]+)\s+(?:as|for|als|für)\s+(?:the\s+|a\s+|die\s+|das\s+|den\s+)?([^\W\d_]+)",
    re.IGNORECASE,
)
_LONGEST = 500
_HOLDERS = frozenset(("container", "holder", "group", "behälter", "gefäß", "gruppe"))
_OWN = frozenset(("multiplier", "measure"))
"""Types that say what a quantity is, not how it looks."""


def hinted(tree: Expression, hint: str, lexicon: Lexicon) -> Expression:
    """The tree with the types that the hint asks for; a hint that says nothing of the kind changes nothing."""
    wishes = {}
    for drawn, meant in _HINT.findall(hint[:_LONGEST]):
        wishes[lexicon.singular(meant.lower())] = lexicon.singular(drawn.lower())
    return _retyped(tree, wishes, lexicon) if wishes else tree


def _retyped(tree: Expression, wishes: dict[str, str], lexicon: Lexicon) -> Expression:
    if isinstance(tree, Operation):
        result = _entity(tree.result, wishes, lexicon) if tree.result is not None else None
        return replace(tree, arguments=tuple(_retyped(one, wishes, lexicon) for one in tree.arguments), result=result)
    return _entity(tree, wishes, lexicon)


def _entity(entity: Entity, wishes: dict[str, str], lexicon: Lexicon) -> Entity:
    values = {key: entity.get(key) for key in ENTITY_KEYS}
    held = next((drawn for meant, drawn in wishes.items() if meant in _HOLDERS), "")
    if held and values["container_name"]:
        values["container_type"] = held
    for name, kind in (("entity_name", "entity_type"), ("container_name", "container_type")):
        head = lexicon.singular(values[name].lower().split()[-1]) if values[name] else ""
        if head in wishes and values[kind] not in _OWN:
            values[kind] = wishes[head]
    return replace(entity, attributes=tuple(Attribute(key, value) for key, value in values.items() if value))
