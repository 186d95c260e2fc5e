"""Style sheets and style attributes turned into attributes: what each element would look like, written at the element."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any
from xml.etree.ElementTree import Element

import cssselect2
import tinycss2

from storage.intake import limits, vocabulary
from storage.intake.errors import Refused

Styles = dict[Element, dict[str, str]]
_KNOWN = vocabulary.PROPERTIES.keys() | vocabulary.STYLED.keys() | vocabulary.GEOMETRY.keys() | {"d", "transform"}
_PIXELS = re.compile(r"([+-]?(?:\d+(?:\.\d*)?|\.\d+))px\b")
_DEGREES = re.compile(r"([+-]?(?:\d+(?:\.\d*)?|\.\d+))(deg|grad|rad|turn)\b")
_PER_TURN = {"deg": 360.0, "grad": 400.0, "rad": 6.283185307179586, "turn": 1.0}


def styles_of(root: Element) -> Styles:
    """What the file's style sheets and style attributes say of each element, by property; the latter before the former.

    Raises Refused where a sheet is larger than an icon's, or says what no attribute can.
    """
    found: dict[Element, list[list[tuple[str, str, bool]]]] = {}
    rules = list(_rules(root))
    if rules:
        matcher: Any = cssselect2.Matcher()
        for selector, declared in rules:
            matcher.add_selector(selector, declared)
        for wrapped in cssselect2.ElementWrapper.from_xml_root(root).iter_subtree():
            matches = matcher.match(wrapped)
            if matches:
                found.setdefault(wrapped.etree_element, []).extend(declared for *_, declared in matches)
    for element in root.iter():
        style = element.get("style")
        if style:
            own = _declared(tinycss2.parse_declaration_list(style, skip_comments=True, skip_whitespace=True))
            found.setdefault(element, []).append(own)
    return {element: _cascade(sheets) for element, sheets in found.items()}


def _rules(root: Element) -> Iterator[tuple[Any, list[tuple[str, str, bool]]]]:
    """Each selector of the file's sheets with what it declares."""
    sheets = [element.text for element in root.iter() if element.tag.rpartition("}")[2] == "style" and element.text]
    if sum(map(len, sheets)) > limits.LONGEST_STYLE_SHEET:
        raise Refused("too_complex", f"The file's style sheets are longer than {limits.LONGEST_STYLE_SHEET} characters.")
    number = 0
    for sheet in sheets:
        for rule in tinycss2.parse_stylesheet(sheet, skip_comments=True, skip_whitespace=True):
            if rule.type != "qualified-rule":
                continue
            declared = _declared(tinycss2.parse_declaration_list(rule.content, skip_comments=True, skip_whitespace=True))
            try:
                selectors = cssselect2.compile_selector_list(rule.prelude)
            except cssselect2.SelectorError:
                continue
            for selector in selectors:
                number += 1
                if number > limits.MOST_RULES:
                    raise Refused("too_complex", f"The file's style sheets have more than {limits.MOST_RULES} rules.")
                # A look that shows only when pointed at is not the picture's.
                if selector.pseudo_element is None:
                    yield selector, declared


def _declared(nodes: Iterable[Any]) -> list[tuple[str, str, bool]]:
    """Property, value, whether it is important."""
    listed = []
    for node in nodes:
        if node.type != "declaration":
            continue
        name, value = node.lower_name, tinycss2.serialize(node.value).strip()
        if name in {"transform-origin", "transform-box", "rotate", "scale", "translate", "offset-path"} and value not in {
            "0 0",
            "none",
        }:
            raise Refused("unsupported", f"The file moves something by the style {name}. Save it with transform attributes.")
        if name == "marker":
            listed += [(f"marker-{part}", value, node.important) for part in ("start", "mid", "end")]
        elif name in _KNOWN:
            listed.append((name, _as_attribute(name, value), node.important))
    return listed


def _cascade(sheets: Iterable[list[tuple[str, str, bool]]]) -> dict[str, str]:
    """What the lists say together, each overriding those before it, and the important all others."""
    return {
        name: value for important in (False, True) for sheet in sheets for name, value, weight in sheet if weight is important
    }


def _as_attribute(name: str, value: str) -> str:
    """A CSS value as the attribute of the same name writes it."""
    if name == "transform":
        value = _DEGREES.sub(lambda match: f"{float(match[1]) * 360 / _PER_TURN[match[2]]:g}", value)
        return _PIXELS.sub(r"\1", value)
    if name == "d":
        match = re.fullmatch(r"""path\(\s*["'](.*)["']\s*\)""", value, re.DOTALL)
        return match[1] if match else ""
    return value
