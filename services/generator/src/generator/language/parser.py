"""Visual-language text → syntax tree, with every finding of the text at once.

Recursive descent over one string. After an error the parser only ever moves forward, so that time is linear in the length
of any input, and operations nest no deeper than the limit, so that no input exhausts the stack.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from generator.language.cursor import KEY, NAME, OPENING_AFTER_NAME, LimitReached
from generator.language.diagnostics import Diagnostic, Severity
from generator.language.entity_reader import EntityReader
from generator.language.findings import Findings, excerpt
from generator.language.nodes import (
    RESULT_SLOT,
    ROOT_ID,
    Entity,
    Expression,
    Operation,
    Property,
    Span,
)
from generator.language.vocabulary import (
    IDENTITY,
    MAX_DEPTH,
    MAX_TEXT,
    PROPERTIES,
    SITUATIONS,
    is_slot,
    nearest,
)

_HEADER = re.compile(r"\s*visual_language\s*:", re.IGNORECASE)
_ENTITY = re.compile(r"(container[0-9]*|result_container)\s*\[")
_WORD = re.compile(r"[\w-]*")


@dataclass(frozen=True, slots=True)
class ParseResult:
    """`tree` is what could be read, None where nothing could; it may be drawn only where no finding is an error."""

    tree: Expression | None
    diagnostics: tuple[Diagnostic, ...]


def parse(text: str, language: str = "en") -> ParseResult:
    """Read visual-language `text`; messages are worded in `language`. Never raises, whatever the text."""
    findings = Findings(language)
    if len(text) > MAX_TEXT:
        findings.add("too-long", Span(0, len(text), 1, 1), found=len(text), allowed=MAX_TEXT)
        return ParseResult(None, findings.in_order())
    parser = _Parser(text, findings)
    try:
        tree = parser.text()
    except LimitReached as limit:
        only = Findings(language)
        only.add(limit.code, limit.span, allowed=limit.allowed)
        return ParseResult(None, only.in_order())
    return ParseResult(tree, findings.in_order())


class _Parser(EntityReader):
    __slots__ = ()

    def text(self) -> Expression | None:
        header = _HEADER.match(self._text)
        if header is not None:
            self._pos = header.end()
        tree = self._expression(ROOT_ID, 1, 1)
        if tree is not None and self._next():
            self._expected("end")
        return tree

    def _expression(self, node: str, position: int, depth: int) -> Expression | None:
        """An operation or an entity, the `position`th argument (from 1); None where neither is here."""
        self._next()
        start = self._pos
        match = NAME.match(self._text, start)
        if match is None:
            self._expected("expression", node)
            self._skip_to_separator()
            return None
        name = match.group().lower()
        self._pos = match.end()
        opening = self._next()
        if opening == "[":
            return self._entity(name, node, position, start, match.end())
        if opening in ("(", "{"):
            return self._operation(name, node, position, depth, start, match.end())
        self._expected("opening", node)
        self._skip_to_separator()
        return None

    # Operations

    def _operation(self, name: str, node: str, position: int, depth: int, start: int, name_end: int) -> Expression | None:
        findings = self._findings
        if depth > MAX_DEPTH:
            raise LimitReached("too-deep", self._span(start, name_end), MAX_DEPTH)
        if name not in SITUATIONS:
            at = self._span(start, name_end)
            meant = nearest(name, tuple(SITUATIONS))
            fix = findings.replacement(at, meant) if meant else None
            findings.add("unknown-operation", at, node, fix=fix, nearest=meant, found=excerpt(name))
        properties: tuple[Property, ...] = ()
        if self._next() == "{":
            properties = self._properties(node)
        arguments: list[Expression] = []
        result: Entity | None = None
        if self._next() == "(":
            self._pos += 1
            inherited = position if name == IDENTITY else 0
            result = self._arguments(node, depth, arguments, inherited)
        else:
            self._expected("parenthesis", node)
        if name == IDENTITY:
            return self._only_argument(arguments, result, node, self._span(start, name_end))
        return Operation(name, tuple(arguments), result, properties, node, self._span(start, self._pos))

    def _only_argument(self, arguments: list[Expression], result: Entity | None, node: str, span: Span) -> Expression | None:
        """What `identity(…)` stands for: the one expression in it."""
        written = len(arguments) + (result is not None)
        if written != 1:
            code, allowed = ("extra-slot", self._findings.phrase("one-operand")) if written else ("missing-slot", "1")
            self._findings.add(code, span, node, operation=IDENTITY, allowed=allowed, found=written)
        return arguments[0] if arguments else result

    def _arguments(self, node: str, depth: int, arguments: list[Expression], inherited: int) -> Entity | None:
        """Fill `arguments` up to the closing parenthesis; the result, which may stand anywhere among them, is returned.

        With `inherited` the first argument takes the place of the operation itself, as its `inherited`th argument.
        """
        result: Entity | None = None
        numbers: set[str] = set()
        prefix = "" if node == ROOT_ID else f"{node}/"
        while True:
            character = self._next()
            if character == ")":
                self._pos += 1
                return result
            if not character:
                self._expected("closing-parenthesis", node, insert=")")
                return result
            if character in ",]}":
                self._expected("expression", node)
                self._pos = min(self._pos + 1, len(self._text))
                continue
            start = self._pos
            entity = _ENTITY.match(self._text, start)
            name = entity or NAME.match(self._text, start)
            slot = name.group(1).lower() if name is not None else ""
            is_result = slot == RESULT_SLOT
            position = len(arguments) + 1
            child = f"{prefix}result" if is_result else f"{prefix}arguments/{position - 1}"
            if inherited and position == 1:
                child, position = node, inherited
            if entity is not None:
                self._pos = entity.end() - 1
                expression: Expression | None = self._entity(slot, child, position, start, entity.end(1))
            else:
                expression = self._expression(child, position, depth + 1)
            if expression is not None:
                if isinstance(expression, Entity) and expression.slot == RESULT_SLOT:
                    if result is None:
                        result = expression
                    else:
                        self._duplicate_slot(start, slot, node)
                else:
                    if slot in numbers and is_slot(slot):
                        self._misnumbered_slot(start, slot, child, position)
                    numbers.add(slot)
                    arguments.append(expression)
            self._after_argument(node)

    def _after_argument(self, node: str) -> None:
        character = self._next()
        if character == ",":
            self._pos += 1
        elif character not in ("", ")"):
            if OPENING_AFTER_NAME.match(self._text, self._pos) is not None:
                self._expected("comma-or-parenthesis", node, insert=", ")
            else:
                self._expected("comma-or-parenthesis", node)
                self._skip_to_separator()
                if self._next() == ",":
                    self._pos += 1

    def _duplicate_slot(self, start: int, slot: str, node: str) -> None:
        at = self._span(start, start + len(slot))
        self._findings.add("duplicate-slot", at, node, found=slot)

    def _misnumbered_slot(self, start: int, slot: str, node: str, position: int) -> None:
        at = self._span(start, start + len(slot))
        fix = self._findings.replacement(at, f"container{position}")
        self._findings.add("duplicate-slot", at, node, severity=Severity.WARNING, fix=fix, found=slot)

    # Properties

    def _properties(self, node: str) -> tuple[Property, ...]:
        self._pos += 1
        found: dict[str, Property] = {}
        while True:
            character = self._next()
            if character == "}":
                self._pos += 1
                break
            match = KEY.match(self._text, self._pos)
            if match is None:
                self._expected("property", node)
                if character in ("", "("):
                    break
                self._skip_in("}")
            else:
                self._property(match, node, found)
            character = self._next()
            if character == ",":
                self._pos += 1
            elif character != "}":
                self._expected("comma-or-brace", node, insert="}" if character in ("", "(") else "")
                if character in ("", "("):
                    break
                self._skip_in("}")
        return tuple(found[name] for name in PROPERTIES if name in found)

    def _property(self, match: re.Match[str], node: str, found: dict[str, Property]) -> None:
        name = match.group(1).lower()
        word = _WORD.match(self._text, match.end())
        end = word.end() if word is not None else match.end()
        value = self._text[match.end() : end].lower()
        self._pos = end
        if name not in PROPERTIES:
            self._unknown_name("unknown-property", match, name, PROPERTIES, node)
        elif not value:
            self._expected("word", node)
        elif name in found:
            self._duplicate(match, name, node, same=found[name].value == value)
        else:
            span = self._span
            found[name] = Property(name, value, span(match.start(), end), span(match.end(), end))
