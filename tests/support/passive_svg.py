"""What is kept of a file from outside can do nothing but be drawn: looked at in the kept text, not in what wrote it."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator

from icon_library.markup import document
from storage.intake import CleanSvg
from storage.intake.vocabulary import ATTRIBUTES, ELEMENTS

SVG = "{http://www.w3.org/2000/svg}"


def elements(picture: CleanSvg) -> Iterator[ET.Element]:
    """Every element of the icon as a file."""
    return ET.fromstring(document(picture.view_box, picture.body)).iter()  # noqa: S314 - what was just cleaned


def assert_passive(picture: CleanSvg, icon_id: str = "icon") -> None:
    """Only allowed elements and attributes; every id and every reference is the icon's own."""
    ids, references = set(), set()
    for element in elements(picture):
        assert element.tag.removeprefix(SVG) in ELEMENTS - {"switch", "a"}
        for name, value in element.attrib.items():
            assert name in ATTRIBUTES or name in {"style", "viewBox", "{http://www.w3.org/XML/1998/namespace}space"}, name
            assert not re.search(r"script:|data:|//|@|\\|<|expression|import", value), value
            if name == "id":
                assert value not in ids
                ids.add(value)
            references |= set(re.findall(r"url\(#(.*?)\)", value))
            if name == "href":
                references.add(value.removeprefix("#"))
            assert value.count("url(") == len(re.findall(r"url\(#", value))
    assert references == ids
    assert all(own.startswith(f"{icon_id}--") for own in ids)
