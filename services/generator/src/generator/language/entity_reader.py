"""Reads one `slot[key: value, …]`: the fast way for the attributes that nearly all are, the careful way for the rest."""

from __future__ import annotations

import re

from generator.language.cursor import KEY, OPENING_AFTER_NAME, Cursor, LimitReached
from generator.language.findings import Findings, excerpt
from generator.language.nodes import ENTITY_KEYS, RESULT_SLOT, Attribute, Entity, Span
from generator.language.source import new_tuple
from generator.language.vocabulary import MAX_ENTITIES, is_slot, nearest

_QUOTED = re.compile(r'"([^"\\]*(?:\\.[^"\\]*)*)"', re.DOTALL)
_ESCAPED = re.compile(r'\\(["\\])')
_VALUE = re.compile(r"[^,\]]*")
# In a quantity a comma directly between two digits belongs to the number: no key can begin with a digit.
_QUANTITY = re.compile(r"[^,\]]*(?:(?<=[0-9]),(?=[0-9])[^,\]]*)*")
# An attribute as nearly all are: no quotes, brackets or backslashes, single spaces only, its comma or bracket right after it.
_SIMPLE = re.compile(r"\s*([a-z_]+): ?([^\s\",\[\]\\]*(?: [^\s\",\[\]\\]+)*) ?([,\]])")
# A slot that opens inside a value: the bracket before it was forgotten.
_SLOT_IN_VALUE = re.compile(r"\b(?:container[0-9]*|result_container)\s*\[", re.IGNORECASE)
_KEYS = frozenset(ENTITY_KEYS)


class EntityReader(Cursor):
    """A cursor that can read entities."""

    __slots__ = ("_entities", "_quotes_unpaired")

    def __init__(self, text: str, findings: Findings) -> None:
        super().__init__(text, findings)
        self._entities = 0
        self._quotes_unpaired = False

    def _entity(self, name: str, node: str, position: int, start: int, name_end: int) -> Entity:
        self._entities += 1
        if self._entities > MAX_ENTITIES:
            raise LimitReached("too-many-entities", self._span(start, name_end), MAX_ENTITIES)
        slot = f"container{position}"
        if name == RESULT_SLOT and node.endswith("result"):
            slot = RESULT_SLOT
        elif name != RESULT_SLOT and not is_slot(name):
            at = self._span(start, name_end)
            meant = nearest(name, (slot, RESULT_SLOT)) or slot
            fix = self._findings.replacement(at, meant)
            self._findings.add("unknown-slot", at, node, fix=fix, nearest=meant, found=excerpt(name))
        attributes = self._attributes(node)
        return Entity(slot, attributes, node, self._span(start, self._pos))

    def _simple_attributes(self, found: dict[str, Attribute]) -> bool:
        """Read attributes for as long as they are simple. True where the entity's bracket closed after the last of them."""
        text, pos = self._text, self._pos
        line, first, following = self._places.line(pos)
        closed = False
        while not closed and (simple := _SIMPLE.match(text, pos)) is not None:
            key, value, ending = simple.groups()
            end = simple.end()
            if key not in _KEYS or key in found or (key == "entity_quantity" and text[end : end + 1].isdigit()):
                break
            key_at, (start, stop) = simple.start(1), simple.span(2)
            if start >= following:
                line, first, following = self._places.line(key_at)
            span = new_tuple(Span, (key_at, stop, line, key_at - first + 1))
            value_span = new_tuple(Span, (start, stop, line, start - first + 1))
            found[key] = new_tuple(Attribute, (key, value, span, value_span))
            pos = end
            closed = ending == "]"
        self._pos = pos
        return closed

    def _attributes(self, node: str) -> tuple[Attribute, ...]:
        self._pos += 1
        text = self._text
        found: dict[str, Attribute] = {}
        comma = -1
        while True:
            before = self._pos
            if self._simple_attributes(found):
                break
            if self._pos > before:
                comma = self._pos - 1
            character = self._next()
            if character == "]":
                self._pos += 1
                break
            match = KEY.match(text, self._pos)
            if match is not None:
                if self._attribute(match, node, found):
                    break
            else:
                if character in ("", ")") or OPENING_AFTER_NAME.match(text, self._pos) is not None:
                    # Back to the comma, if there was one: it belongs after the bracket that is missing.
                    self._pos = comma if comma >= 0 else self._pos
                    self._expected("closing-bracket", node, insert="]")
                    break
                self._expected("attribute", node)
                self._skip_in("]")
            character = self._next()
            if character == ",":
                comma = self._pos
                self._pos += 1
            elif character != "]":
                self._expected("comma-or-bracket", node, insert="" if character else "]")
                if not character:
                    break
                self._skip_in("]")
        return tuple([found[key] for key in ENTITY_KEYS if key in found])

    def _attribute(self, match: re.Match[str], node: str, found: dict[str, Attribute]) -> bool:
        """One `key: value`. True where the value ran into the next slot, which ends the entity."""
        key = match.group(1).lower()
        value, start, end, ran_on = self._value(match.end(), key, node)
        if key not in _KEYS:
            self._unknown_name("unknown-key", match, key, ENTITY_KEYS, node)
        elif key in found:
            self._duplicate(match, key, node, same=found[key].value == value)
        else:
            span = self._span
            found[key] = Attribute(key, value, span(match.start(), end), span(start, end))
        return ran_on

    def _value(self, start: int, key: str, node: str) -> tuple[str, int, int, bool]:
        """The value at `start`: its text, the start and end of its place, and whether it ran into the next slot."""
        text = self._text
        if text.startswith('"', start):
            # A quotation mark that no other closes: none that follows can be closed either, so no second search is made.
            quoted = None if self._quotes_unpaired else _QUOTED.match(text, start)
            if quoted is not None:
                self._pos = quoted.end()
                inner = quoted.group(1)
                value = _ESCAPED.sub(r"\1", inner) if "\\" in inner else inner
                return value, start, quoted.end(), False
            if not self._quotes_unpaired:
                self._quotes_unpaired = True
                at = self._span(start, start + 1)
                found = self._findings.phrase("end")
                self._findings.add("syntax", at, node, expected=self._findings.phrase("closing-quote"), found=found)
        pattern = _QUANTITY if key == "entity_quantity" else _VALUE
        end = pattern.match(text, start).end()  # type: ignore[union-attr]  # matches the empty string too
        ran_on = False
        if "[" in text[start:end]:
            slot = _SLOT_IN_VALUE.search(text, start, end)
            if slot is not None:
                end = self._pos = slot.start()
                ran_on = True
                self._expected("closing-bracket", node, insert="]")
        self._pos = end
        written = text[start:end]
        return " ".join(written.split()), start, start + len(written.rstrip()), ran_on
