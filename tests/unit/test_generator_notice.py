"""An error as a picture: the whole message for those who cannot see it, its lines inside the box for those who can."""

import pytest
from lxml import etree

from generator.layout.typeface import text_width
from generator.notice import LINES, notice

SVG = "{http://www.w3.org/2000/svg}"
MESSAGES = [
    "Short.",
    "Line 1, column 1: <b>&\"' ]]> is no operation.",
    "word " * 400,
    "x" * 3_000,
    "",
    "日本語のエラー" * 30,
    "a\u0301" * 300,
]


@pytest.mark.parametrize("message", MESSAGES)
@pytest.mark.parametrize("theme", ["light", "dark", "print"])
def test_a_message_fits_its_box(message, theme):
    root = etree.fromstring(notice(message, "en", theme).encode())
    _, box = root.findall(f"{SVG}rect")
    left, top, width, height = (float(box.get(name)) for name in ("x", "y", "width", "height"))
    lines = root.findall(f"{SVG}text")
    assert 1 <= len(lines) <= LINES
    for line in lines:
        size = float(line.get("font-size"))
        assert float(line.get("x")) > left
        assert float(line.get("x")) + text_width(line.text, size) < left + width
        assert top < float(line.get("y")) - size < float(line.get("y")) < top + height
    assert float(root.get("width")) > left + width
    assert float(root.get("height")) > top + height


def test_the_whole_message_is_told_and_nothing_of_it_is_markup():
    message = "<script>alert(1)</script> " + "word " * 400
    root = etree.fromstring(notice(message, "de").encode())
    assert root.findtext(f"{SVG}desc") == message
    assert root.get("lang") == "de"
    assert root.find(f".//{SVG}script") is None
