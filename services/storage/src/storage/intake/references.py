"""Ids and what refers to them: renamed after the icon, within it, without circles and bombs; what nobody uses goes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from storage.intake import limits, vocabulary
from storage.intake.errors import Refused

if TYPE_CHECKING:
    from storage.intake.cleaning import Node

_URL = re.compile(r"""url\(\s*["']?#([^\s"'()]+)["']?\s*\)""")
_HIDDEN = vocabulary.SERVERS | {"defs"}


def settle(children: list[Node | str], icon_id: str) -> list[Node | str]:
    """The same children with their references in order. Raises Refused for circles and for too much by reference."""
    targets = _targets(children)
    _mend(children, targets)
    _refuse_bombs(children, targets)
    before = -1
    # What goes may have been referred to, or have been all that its group held.
    while (number := sum(1 for _ in _all(children))) != before:
        before = number
        children = _used_only(children, targets)
        targets = _targets(children)
        _mend(children, targets)
    asked = {name for node in _all(children) for name in references(node)}
    own_ids = [own for own in _own_ids(children, targets) if own in asked]
    names = {own: f"{icon_id}--{number}" for number, own in enumerate(own_ids, start=1)}
    for node in _all(children):
        _rename(node, names, targets)
    return children


def references(node: Node) -> Iterator[str]:
    """The ids that the node itself refers to."""
    for name in vocabulary.REFERRING & node.attributes.keys():
        match = _URL.search(node.attributes[name])
        if match:
            yield match[1]
    if "href" in node.attributes:
        yield node.attributes["href"].removeprefix("#")


def _targets(children: list[Node | str]) -> dict[str, Node]:
    """The first node of each id."""
    targets: dict[str, Node] = {}
    for node in _all(children):
        targets.setdefault(node.attributes.get("id", ""), node)
    targets.pop("", None)
    return targets


def _all(children: list[Node | str]) -> Iterator[Node]:
    for child in children:
        if not isinstance(child, str):
            yield child
            yield from _all(child.children)


def _own_ids(children: list[Node | str], targets: dict[str, Node]) -> Iterator[str]:
    for node in _all(children):
        own = node.attributes.get("id")
        if own is not None and targets[own] is node:
            yield own


def _mend(children: list[Node | str], targets: dict[str, Node]) -> None:
    """Takes out what refers to nothing: a paint becomes its fallback or none, as browsers draw it."""
    for child in list(children):
        if isinstance(child, str):
            continue
        for name in sorted(vocabulary.REFERRING & child.attributes.keys()):
            value = child.attributes[name]
            match = _URL.search(value)
            if match and match[1] not in targets:
                fallback = value[match.end() :].strip()
                if name in {"fill", "stroke"}:
                    child.attributes[name] = fallback or "none"
                else:
                    del child.attributes[name]
        href = child.attributes.get("href", "").removeprefix("#")
        if child.tag == "use" and href not in targets:
            children.remove(child)
            continue
        if "href" in child.attributes and href not in targets:
            del child.attributes["href"]
        _mend(child.children, targets)


def _refuse_bombs(children: list[Node | str], targets: dict[str, Node]) -> None:
    asked = sum(1 for node in _all(children) for _ in references(node))
    if asked > limits.MOST_REFERENCES:
        raise Refused("too_complex", f"The picture refers to its own parts more than {limits.MOST_REFERENCES} times.")
    sizes: dict[int, int] = {}
    open_nodes: set[int] = set()

    def size(node: Node) -> int:
        """Elements drawn for `node`, with all that it refers to."""
        key = id(node)
        if key in open_nodes:
            raise Refused("too_complex", "A part of the picture refers to itself.")
        if key not in sizes:
            open_nodes.add(key)
            total = 1 + sum(size(child) for child in node.children if not isinstance(child, str))
            total += sum(size(targets[name]) for name in references(node))
            open_nodes.discard(key)
            sizes[key] = min(total, limits.MOST_USED + 1)
        return sizes[key]

    if sum(size(child) for child in children if not isinstance(child, str)) > limits.MOST_USED:
        raise Refused("too_complex", f"The picture draws more than {limits.MOST_USED} elements by reference. Simplify it.")


def _used_only(children: list[Node | str], targets: dict[str, Node]) -> list[Node | str]:
    """Without gradients, symbols and the like that nothing drawn leads to, and without empty groups."""
    needed: set[int] = set()
    waiting = [node for child in children if not isinstance(child, str) for node in _visible(child)]
    while waiting:
        node = waiting.pop()
        if id(node) in needed:
            continue
        needed.add(id(node))
        for name in references(node):
            waiting += [targets[name], *_all(targets[name].children)]
    return _pruned(children, needed)


def _visible(node: Node) -> Iterator[Node]:
    """The node and what is drawn in it where it stands."""
    if node.tag in _HIDDEN:
        return
    yield node
    for child in node.children:
        if not isinstance(child, str):
            yield from _visible(child)


def _pruned(children: list[Node | str], needed: set[int]) -> list[Node | str]:
    kept: list[Node | str] = []
    for child in children:
        if isinstance(child, str):
            kept.append(child)
            continue
        if child.tag in vocabulary.SERVERS and id(child) not in needed:
            continue
        inside = child.tag == "defs" or (child.tag == "g" and id(child) not in needed)
        if id(child) in needed or inside:
            child.children = _pruned(child.children, needed)
            if child.tag in {"defs", "g"} and not child.children:
                continue
            kept.append(child)
    return kept


def _rename(node: Node, names: dict[str, str], targets: dict[str, Node]) -> None:
    own = node.attributes.pop("id", None)
    if own is not None and own in names and targets[own] is node:
        node.attributes = {"id": names[own], **node.attributes}
    for name in vocabulary.REFERRING & node.attributes.keys():
        node.attributes[name] = _URL.sub(lambda match: f"url(#{names[match[1]]})", node.attributes[name])
    if "href" in node.attributes:
        node.attributes["href"] = "#" + names[node.attributes["href"].removeprefix("#")]
