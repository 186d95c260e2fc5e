"""What the file promises apart from where things lie: names, ids, references, roles, texts for those who cannot see."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from xml.etree import ElementTree as ET

from support.findings import Finding
from support.font_measure import Glyph, embedded, typeface
from support.svg_reader import SVG, XLINK_HREF, SvgFile, local

ROLES = frozenset(
    {"item", "quantity", "container", "container-name", "container-icon", "attribute", "operator", "unknown", "bracket"}
    | {"bar", "segment", "tick", "jump", "balance", "grid", "group"}
)
STATES = frozenset({"removed"})
PATH_CARRIERS = frozenset({"rect", "text", "svg", "g"})
_OPERATION = r"operation(/entities\[\d+\]/operation)*"
_PART = r"(/(entity_type(\[\d+\])?|entity_quantity|container_name|container_type|attr_name|attr_type))?"
DSL_PATH = re.compile(rf"{_OPERATION}(/(entities\[\d+\]|result_container){_PART})?")
"""A sign is `operation` or `…/operation`; a box `…/entities[i]` or `…/result_container`; what is in it has one more step."""
NODE = re.compile(r"root|((arguments/\d+(-\d+)?/)*(arguments/\d+(-\d+)?|result))")
ITEM_PATH = re.compile(r"(.*/entity_type)\[(\d+)\]")
URL = re.compile(r"url\(\s*['\"]?([^'\")]+)|@import\s+(\S+)")
FONT_DATA = re.compile(r"url\(data:font/[\w-]+;base64,([A-Za-z0-9+/=]*)\)")
FACE = re.compile(r"@font-face\{[^}]*font-family:([^;}]+);[^}]*font-weight:(\d+)")
ROUNDED = 0.002
"""em: a unit or two of a font with a thousand."""
OWN_SIGNS = frozenset({"Sm", "Pd", "Po", "Sc", "Nd"})
"""Categories of the signs, points and numerals that pictures write of their own accord."""
SCRIPTED = frozenset({"script", "foreignObject", "iframe", "image", "animate", "set", "animateTransform"})


def document_findings(file: SvgFile) -> Iterator[Finding]:
    """Every broken promise of the file as such. Attributes are read from the file's own tree."""
    yield from _root(file)
    yield from _identity(file)
    yield from _references(file)
    yield from _symbols(file)
    yield from _metadata(file)
    yield from _paths(file)
    yield from _keyboard(file)


def metadata_findings(file: SvgFile) -> Iterator[Finding]:
    """For a file exported without metadata: every `data-*` attribute that is left."""
    for element in file.tree.iter():
        for name in element.attrib:
            if name.startswith("data-"):
                yield Finding("metadata-left", f"<{local(element)}>", f"{name}={element.get(name)!r}")


def font_findings(file: SvgFile) -> Iterator[Finding]:
    """The one embedded font is the one that texts ask for, and draws each character of the picture as its package does."""
    faces = FONT_DATA.findall(" ".join(file.styles))
    if len(faces) > 1:
        yield Finding("fonts", "<style>", f"{len(faces)} embedded fonts")
    texts = [each for each in file.drawn if each.tag == "text"]
    asked = {(text.family, text.weight) for text in texts}
    if len(asked) > 1:
        yield Finding("fonts", "<text>", f"asks for {sorted(asked)}")
    for data in faces:
        declared = {(family.strip("'\""), int(weight)) for family, weight in FACE.findall(" ".join(file.styles))}
        if not asked <= declared:
            yield Finding("fonts", "<style>", f"declares {sorted(declared)}, texts ask for {sorted(asked)}")
        shown = {character for text in texts for character in text.text if not character.isspace()}
        font = embedded(data)
        for family, weight in asked:
            package = typeface(family, weight).glyphs
            for character in sorted(shown & set(package)):
                if not _same(font.glyphs.get(character), package[character]):
                    yield Finding(
                        "font-glyph", repr(character), f"is {font.glyphs.get(character)}, in the package {package[character]}"
                    )
        for character in sorted(shown - set(font.glyphs)):
            if unicodedata.category(character) in OWN_SIGNS:
                yield Finding("font-missing", repr(character), "is not in the font, and a viewer may show a box for it")
        for character in sorted(set(font.glyphs) - shown):
            if not character.isspace():
                yield Finding("font-glyph", repr(character), "is embedded and not used")


def _same(one: Glyph | None, other: Glyph) -> bool:
    """Whether two glyphs take the same room; taking composed ones apart rounds by a unit of the font."""
    if one is None:
        return False
    edges = zip((one.left, one.bottom, one.right, one.top), (other.left, other.bottom, other.right, other.top), strict=True)
    return one.advance == other.advance and all(abs(a - b) <= ROUNDED for a, b in edges)


def _root(file: SvgFile) -> Iterator[Finding]:
    root = file.tree
    if root.get("role") != "img":
        yield Finding("root-role", "<svg>", f"role is {root.get('role')!r}")
    for tag in ("title", "desc"):
        found = root.findall(SVG + tag)
        if len(found) != 1 or not "".join(found[0].itertext()).strip():
            yield Finding(f"root-{tag}", "<svg>", f"{len(found)} <{tag}>, or empty")
    for name, size in (("width", file.view_box.width), ("height", file.view_box.height)):
        if root.get(name) is not None and root.get(name) != f"{size:g}":
            yield Finding("root-size", "<svg>", f"{name} is {root.get(name)}, the view box says {size:g}")
    if not (root.get("lang") or root.get("{http://www.w3.org/XML/1998/namespace}lang")):
        yield Finding("root-language", "<svg>", "has no lang")


def _identity(file: SvgFile) -> Iterator[Finding]:
    ids = Counter(each.get("id") for each in file.tree.iter() if each.get("id") is not None)
    for identifier, count in ids.items():
        if count > 1:
            yield Finding("id-twice", f"#{identifier}", f"{count} elements")


def _references(file: SvgFile) -> Iterator[Finding]:
    ids = {each.get("id", "") for each in file.tree.iter()}
    for each in file.tree.iter():
        yield from _href(each, ids, set(file.symbols))
        yield from _attributes(each, ids)
        if local(each) in SCRIPTED:
            yield Finding("scripted", f"<{local(each)}>", "has no place in a picture")
    for style in file.styles:
        for match in URL.finditer(style):
            target = match[1] or match[2]
            if not target.startswith(("data:font/", "#")):
                yield Finding("refers-outside", "<style>", target[:60])


def _href(each: ET.Element, ids: set[str], symbols: set[str]) -> Iterator[Finding]:
    tag, href = local(each), each.get("href") or each.get(XLINK_HREF)
    if href is None:
        if tag == "use":
            yield Finding("use-unresolved", "<use>", "has no href")
    elif not href.startswith("#"):
        yield Finding("refers-outside", f"<{tag}>", href[:60])
    elif href[1:] not in (symbols if tag == "use" else ids):
        yield Finding("use-unresolved", f"<{tag}>", f"{href} is not there")


def _attributes(each: ET.Element, ids: set[str]) -> Iterator[Finding]:
    where = f"<{local(each)}>"
    for name, value in each.attrib.items():
        for match in URL.finditer(value):
            target = match[1] or match[2]
            if not target.startswith("#") or target[1:] not in ids:
                yield Finding("refers-outside", f"{where} {name}", value[:60])
        if name.startswith("on"):
            yield Finding("scripted", where, name)
        if name in ("aria-labelledby", "aria-describedby") and not set(value.split()) <= ids:
            yield Finding("use-unresolved", f"{where} {name}", value)


def _symbols(file: SvgFile) -> Iterator[Finding]:
    used = {(each.get("href") or each.get(XLINK_HREF) or "")[1:] for each in file.tree.iter(SVG + "use")}
    for identifier, symbol in file.symbols.items():
        if not symbol.get("viewBox"):
            yield Finding("symbol-view-box", f"#{identifier}", "has no viewBox")
        if identifier not in used:
            yield Finding("symbol-unused", f"#{identifier}", "is defined and never placed")
        for inner in symbol.iter():
            if local(inner) == "style" or inner.get("class"):
                yield Finding("symbol-style", f"#{identifier}", "its rules would repaint other icons")
            if inner is not symbol and not inner.get("id", identifier).startswith(identifier):
                yield Finding("symbol-id", f"#{identifier}", f"holds id {inner.get('id')!r}, which may be another icon's")


def _metadata(file: SvgFile) -> Iterator[Finding]:
    for each in file.tree.iter():
        where = f"<{local(each)}>"
        role, node, state = each.get("data-role"), each.get("data-node"), each.get("data-state")
        if role is not None and role not in ROLES:
            yield Finding("role-unknown", where, f"data-role={role!r}")
        if state is not None and state not in STATES:
            yield Finding("state-unknown", where, f"data-state={state!r}")
        if node is not None and not NODE.fullmatch(node):
            yield Finding("node-unknown", where, f"data-node={node!r}")


def _paths(file: SvgFile) -> Iterator[Finding]:
    carriers = [(each, path) for each in file.tree.iter() if (path := each.get("data-dsl-path")) is not None]
    for each, path in carriers:
        where = f"<{local(each)}>"
        if local(each) not in PATH_CARRIERS:
            yield Finding("path-carrier", where, f"carries data-dsl-path={path!r}")
        if not DSL_PATH.fullmatch(path):
            yield Finding("path-form", where, f"data-dsl-path={path!r}")
    for path, count in Counter(path for _, path in carriers).items():
        if count > 1:
            yield Finding("path-twice", path, f"{count} elements")
    numbered: dict[str, set[int]] = {}
    for _, path in carriers:
        if match := ITEM_PATH.fullmatch(path):
            numbered.setdefault(match[1], set()).add(int(match[2]))
    for stem, numbers in numbered.items():
        if numbers != set(range(len(numbers))):
            yield Finding("path-gap", stem, f"{len(numbers)} items, numbered up to {max(numbers)}")


def _keyboard(file: SvgFile) -> Iterator[Finding]:
    for each in file.drawn:
        if each.attributes.get("tabindex") not in (None, "0"):
            yield Finding("keyboard-order", each.where, f"tabindex {each.attributes['tabindex']}")
        if "tabindex" in each.attributes and not (each.attributes.get("aria-label", "").strip() and each.attributes.get("role")):
            yield Finding("keyboard-name", each.where, "can be reached and has no name or role")
        reached = any("tabindex" in at.attributes for at in (each, *each.ancestors()))
        if not reached and (each.role in ("container", "unknown") or (each.role == "operator" and each.dsl_path)):
            yield Finding("keyboard-reach", each.where, "cannot be reached by keyboard")
