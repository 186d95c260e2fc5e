"""Syntax tree → drafts: the words of each slot become things, holders, marks and quantities; nothing is computed yet."""

from __future__ import annotations

import re
from functools import lru_cache

from generator.language.findings import Findings, excerpt
from generator.language.nodes import ROOT_ID, Attribute, Entity, Expression, Operation, Span
from generator.language.vocabulary import ARGUMENTS, IDENTITY, MAX_DEPTH, SITUATIONS, WORDINGS, is_slot, nearest
from generator.language.vocabulary import BOTH as BOTH_PARTS
from generator.problem.draft import BOTH, NOTHING, RESULT, DraftPart, DraftProblem, HolderKey
from generator.problem.model import Mark, OperationName, Situation, Thing
from generator.problem.quantities import LIMIT, BadQuantity, read_quantity
from generator.problem.units import Unit, unit_of
from generator.problem.words import LEFT_OVER, MEASURE, MORE_OR_FEWER, SPECIAL_TYPES

# "girl-2" asks for the second figure; a higher number is part of a name ("boeing-747").
_FIGURE = re.compile(r"(.+)-([1-9]|1[0-9]|20)")
_DESCRIBING = frozenset(("entity_name", "entity_type", "container_name", "container_type", "attr_name", "attr_type"))
_REMEMBERED_LENGTH = 64
_NOT_IN_A_TYPE = re.compile(r"[\s_]+")


def read_problem(tree: Expression, findings: Findings) -> DraftProblem | None:
    """The draft of `tree`. None, with findings, where an operation is not in the language or has not the operands it needs.

    Nodes are named by their place, so that a tree built by a program needs no ids.
    """
    tree = _what_it_stands_for(tree)
    if isinstance(tree, Entity):
        part = _entity(tree, ROOT_ID, "operation/entities[0]", findings)
        result = DraftPart("result", "operation/result_container", tree.span, tree.span)
        return DraftProblem(
            ROOT_ID, "operation", OperationName.IDENTITY, [part], result, tree.span, Situation.SINGLE, properties=True
        )
    return _Reader(findings).operation(tree, ROOT_ID, "operation", 1)


def _what_it_stands_for(tree: Expression) -> Expression:
    """The one argument of an `identity`; any other expression itself."""
    while isinstance(tree, Operation) and tree.name == IDENTITY and len(tree.arguments) == 1 and tree.result is None:
        tree = tree.arguments[0]
    return tree


class _Reader:
    __slots__ = ("_findings",)

    def __init__(self, findings: Findings) -> None:
        self._findings = findings

    def operation(self, tree: Operation, node: str, path: str, depth: int) -> DraftProblem | None:
        findings = self._findings
        if depth > MAX_DEPTH:
            findings.add("too-deep", tree.span, node, allowed=MAX_DEPTH)
            return None
        prefix = "" if node == ROOT_ID else f"{node}/"
        operands: list[DraftPart] = []
        complete = True
        for place, written in enumerate(tree.arguments):
            argument = _what_it_stands_for(written)
            child, slot = f"{prefix}arguments/{place}", f"{path}/entities[{place}]"
            if isinstance(argument, Entity):
                operands.append(_entity(argument, child, slot, findings))
                continue
            nested = self.operation(argument, child, f"{slot}/operation", depth + 1)
            if nested is None:
                complete = False
                continue
            part = DraftPart(child, slot, argument.span, nested.result.number_span)
            part.nested = nested
            operands.append(part)
        result = self._result(tree, f"{prefix}result", f"{path}/result_container")
        if tree.name not in SITUATIONS:
            findings.add("unknown-operation", tree.span, node, found=excerpt(tree.name))
            return None
        if not self._right_number(tree, node) or not complete:
            return None
        draft = DraftProblem(node, path, OperationName(tree.name), operands, result, tree.span)
        self._properties(tree, draft)
        return draft

    def _result(self, tree: Operation, node: str, path: str) -> DraftPart:
        if tree.result is None:
            return DraftPart(node, path, tree.span, tree.span)
        names_the_answer = tree.name == OperationName.COMPARISON
        part = _entity(tree.result, node, path, self._findings, reads_number=not names_the_answer)
        if tree.name == OperationName.SUBTRACTION and not tree.properties:
            part.words = tuple(type_of(item.value) for item in tree.result.attributes if item.key in _DESCRIBING and item.value)
        if part.holder is not None and not names_the_answer and _stands_for_result(part.holder):
            part.holder = None
        return part

    def _right_number(self, tree: Operation, node: str) -> bool:
        found = len(tree.arguments)
        fewest, most = ARGUMENTS[tree.name]
        if found < fewest:
            self._findings.add("missing-slot", tree.span, node, operation=tree.name, allowed=fewest, found=found)
        elif found > most or (found > 2 and tree.get("situation") == Situation.COMPARE):
            allowed = self._findings.phrase("one-operand" if most == 1 else "two-operands")
            self._findings.add("extra-slot", tree.span, node, operation=tree.name, allowed=allowed, found=found)
        else:
            return True
        return False

    # Properties

    def _properties(self, tree: Operation, draft: DraftProblem) -> None:
        draft.properties = bool(tree.properties)
        for prop in tree.properties:
            if prop.name == "situation" and prop.value:
                if prop.value in SITUATIONS[tree.name]:
                    draft.situation = Situation(prop.value)
                else:
                    allowed = SITUATIONS[tree.name]
                    self._bad("bad-situation", prop.value, prop.value_span, draft, allowed)
            elif prop.name == "wording" and prop.value:
                if prop.value in WORDINGS:
                    draft.wording = prop.value
                else:
                    self._bad("bad-wording", prop.value, prop.value_span, draft, WORDINGS)
            elif prop.name == "unknown" and prop.value:
                self._unknown(prop.value, prop.value_span, tree, draft)

    def _unknown(self, value: str, span: Span, tree: Operation, draft: DraftProblem) -> None:
        count = len(draft.operands)
        slots = [f"container{number}" for number in range(1, count + 1)]
        if tree.name in (OperationName.COMPARISON, OperationName.SURPLUS, OperationName.IDENTITY):
            slots = []
        allowed = [*slots, "result_container"]
        if tree.name == OperationName.ADDITION and count == 2 and tree.get("situation") in ("", Situation.PUT_TOGETHER):
            allowed.append(BOTH_PARTS)
        if value == "result_container":
            draft.unknown = RESULT
        elif value not in allowed:
            in_language = is_slot(value) or value == BOTH_PARTS
            self._bad("unknown-out-of-range" if in_language else "bad-unknown", value, span, draft, tuple(allowed))
        else:
            draft.unknown = BOTH if value == BOTH_PARTS else slots.index(value)

    def _bad(self, code: str, value: str, span: Span, draft: DraftProblem, allowed: tuple[str, ...]) -> None:
        meant = nearest(value, allowed)
        fix = self._findings.replacement(span, meant) if meant and span.end > span.start else None
        listed, name = ", ".join(allowed), draft.operation.value
        self._findings.add(code, span, draft.node, fix=fix, nearest=meant, found=excerpt(value), operation=name, allowed=listed)


def _stands_for_result(holder: HolderKey) -> bool:
    word = holder[0] or holder[2].lower()
    return word in MORE_OR_FEWER or word in LEFT_OVER


def type_of(text: str) -> str:
    """A type as pictures are looked up by it: lower case, words joined by hyphens."""
    lowered = text.lower()
    if lowered.isalpha() or lowered in SPECIAL_TYPES:
        return lowered
    return _NOT_IN_A_TYPE.sub("-", lowered.strip())


def _name_of(name: str, type_: str) -> str:
    """The name as it is shown: white space in single spaces; where there is none, the type in words."""
    if name:
        return name if name.isalpha() else " ".join(name.split())
    return type_.replace("-", " ").replace("_", " ").strip()


def _entity(entity: Entity, node: str, path: str, findings: Findings, reads_number: bool = True) -> DraftPart:
    part = DraftPart(node, path, entity.span, entity.span)
    values: dict[str, str] = {}
    for attribute in entity.attributes:
        values[attribute.key] = attribute.value
        if attribute.key == "entity_quantity" and reads_number:
            _read_number(part, attribute, findings)
    get = values.get
    part.thing, part.unit = _thing(get("entity_name", ""), get("entity_type", ""))
    name, type_ = get("container_name", ""), get("container_type", "")
    if name or type_:
        part.holder = _holder(name, type_)
    name, type_ = get("attr_name", ""), get("attr_type", "")
    if name or type_:
        part.mark = Mark(_name_of(name, type_), type_of(type_))
    return part


def _thing(name: str, written_type: str) -> tuple[Thing, Unit | None]:
    # Only short names are remembered, so that the memory stays small whatever is sent.
    return (
        _known_thing(name, written_type) if len(name) + len(written_type) < _REMEMBERED_LENGTH else _new_thing(name, written_type)
    )


def _new_thing(name: str, written_type: str) -> tuple[Thing, Unit | None]:
    if not name and not written_type:
        return NOTHING, None
    type_ = type_of(written_type)
    unit = unit_of(name, type_)
    return Thing(_name_of(name, written_type), type_, type_ == MEASURE or (unit is not None and unit.measured)), unit


_known_thing = lru_cache(maxsize=4096)(_new_thing)


def _holder(name: str, written_type: str) -> HolderKey:
    type_ = type_of(written_type)
    figure = None
    if type_ and type_[-1].isdigit() and (suffix := _FIGURE.fullmatch(type_)) is not None:
        type_, figure = suffix.group(1), int(suffix.group(2)) - 1
        written_type = written_type[: len(suffix.group(1))]
    return type_, figure, _name_of(name, written_type)


def _read_number(part: DraftPart, attribute: Attribute, findings: Findings) -> None:
    text = attribute.value
    part.number_span = span = attribute.value_span
    part.asked = text == "?"
    try:
        part.written = read_quantity(text)
    except BadQuantity as bad:
        fix = findings.replacement(span, bad.suggestion) if bad.suggestion and span.end > span.start else None
        allowed = findings.phrase("decimals") if bad.code == "too-precise" else f"{LIMIT:,}"
        findings.add(bad.code, span, part.node, fix=fix, found=excerpt(text), allowed=allowed)
