"""Drawing: what layout decided, written down and escaped, with the font that it needs."""

from __future__ import annotations

import base64
import io
import re

import pytest
from fontTools.ttLib import TTFont

from generator.drawing import draw
from generator.drawing.fonts.subset import subset
from generator.drawing.markup import escaped, number
from generator.icons.model import Icon
from generator.layout.picture import Data, Group, IconUse, Path, Picture, Rect, Text, Tile
from generator.layout.theme import DARK, LIGHT
from generator.layout.typeface import text_width

APPLE = Icon("apple", (0, 0, 32, 32), '<path d="M0 0h1"/>')


def picture(*elements: Rect | Text | IconUse | Group | Path) -> Picture:
    return Picture(100, 50, elements, "A title", "What it shows", "en", "formal")


def test_the_root_says_what_it_is() -> None:
    svg = draw(picture(), LIGHT)
    assert svg.startswith('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 50"')
    assert 'role="img"' in svg
    assert "<title>A title</title><desc>What it shows</desc>" in svg


@pytest.mark.parametrize("hostile", ['"><script>alert(1)</script>', "<b>&amp;", "a\u0000b\u0008", "\ud800"])
def test_what_a_user_wrote_is_escaped(hostile: str) -> None:
    svg = draw(picture(Group(0, 0, [Text(1, 2, hostile, 20, "ink")], label=hostile)), LIGHT)
    assert "<script" not in svg
    assert "<b>" not in svg
    assert not re.search("[\u0000-\u0008\ud800]", svg)
    svg.encode()


def test_escaping_keeps_what_is_harmless() -> None:
    assert escaped("Zoë & <Äpfel> 5 < 6") == "Zoë &amp; &lt;Äpfel&gt; 5 &lt; 6"


@pytest.mark.parametrize(
    ("value", "text"), [(3.0, "3"), (2.5, "2.5"), (1 / 3, "0.33"), (-0.0, "0"), (1e6, "1000000"), (2.999, "3")]
)
def test_lengths_have_two_decimals_at_most(value: float, text: str) -> None:
    assert number(value) == text


def test_an_icon_is_defined_once_and_placed_often() -> None:
    svg = draw(picture(IconUse(APPLE, 0, 0, 10), IconUse(APPLE, 20, 0, 10)), LIGHT)
    assert svg.count('<symbol id="apple"') == 1
    assert svg.count('<use href="#apple"') == 2


def test_a_tile_shows_its_initial_in_its_colour() -> None:
    svg = draw(picture(IconUse(Tile("tile-0", "Q", "tile0.fill", "tile0.ink"), 0, 0, 10)), LIGHT)
    assert f'fill="{LIGHT.colours["tile0.fill"]}"' in svg
    assert ">Q</text></symbol>" in svg


def test_metadata_can_be_left_out() -> None:
    thing = IconUse(APPLE, 0, 0, 10, data=Data("item", "arguments/0", "operation/entities[0]/entity_type[0]"))
    assert 'data-dsl-path="operation/entities[0]/entity_type[0]"' in draw(picture(thing), LIGHT)
    assert "data-" not in draw(picture(thing), LIGHT, metadata=False).replace("data:", "")


def test_a_group_that_says_nothing_is_not_written() -> None:
    assert "<g" not in draw(picture(Group(0, 0, [Rect(0, 0, 1, 1)])), LIGHT)


def test_colours_are_the_themes() -> None:
    assert f'fill="{DARK.colours["paper"]}"' in draw(picture(), DARK)


def test_the_font_holds_what_is_written_and_no_more() -> None:
    svg = draw(picture(Text(0, 0, "Jürgen 10", 20, "ink")), LIGHT)
    embedded = re.search(r"base64,([A-Za-z0-9+/=]+)", svg)
    assert embedded is not None
    font = TTFont(io.BytesIO(base64.b64decode(embedded[1])), checkChecksums=2)
    assert set(map(chr, font.getBestCmap())) == set("Jürgen 10")


def test_a_subset_is_the_same_for_the_same_characters_and_measures_as_layout_does() -> None:
    data = subset("0Aä")
    assert data == subset("0Aä")
    font = TTFont(io.BytesIO(data))
    glyph = font.getBestCmap()[ord("ä")]
    assert font["hmtx"][glyph][0] / font["head"].unitsPerEm * 20 == pytest.approx(text_width("ä", 20))


def test_characters_that_the_font_lacks_are_left_to_the_reader() -> None:
    assert set(TTFont(io.BytesIO(subset("A🍎"))).getBestCmap()) == {ord("A")}
