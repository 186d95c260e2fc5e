"""SVG files from outside: hostile ones refused for the right reason, others written anew from what is allowed alone."""

from __future__ import annotations

import string

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from icon_library.markup import document
from storage.intake import Refused, clean
from storage.intake.values import KINDS, allowed
from storage.intake.vocabulary import ATTRIBUTES, ELEMENTS
from support.attack_files import attacks, look_alikes
from support.icons import library
from support.passive_svg import assert_passive, elements

DOT = '<circle cx="16" cy="16" r="12" fill="#f8312f"/>'


def file(inside: str = DOT, attributes: str = 'viewBox="0 0 32 32"') -> bytes:
    return f'<svg xmlns="http://www.w3.org/2000/svg" {attributes}>{inside}</svg>'.encode()


ATTACKS = attacks()
LOOK_ALIKES = look_alikes()


def test_there_are_enough_of_both():
    assert len(ATTACKS) >= 200
    assert len(LOOK_ALIKES) >= 150


@pytest.mark.parametrize("attack", ATTACKS, ids=lambda attack: attack.path.stem)
def test_attacks_are_refused_for_their_reason(attack):
    with pytest.raises(Refused) as caught:
        clean(attack.path.read_bytes(), "icon")
    assert caught.value.reason == attack.reason
    assert len(str(caught.value)) > 20


@pytest.mark.parametrize("path", LOOK_ALIKES, ids=lambda path: path.stem)
def test_look_alikes_are_taken_and_passive(path):
    picture = clean(path.read_bytes(), "icon")
    assert_passive(picture)
    assert clean(document(picture.view_box, picture.body).encode(), "icon") == picture


def test_every_icon_of_the_library_is_taken_unchanged_in_meaning():
    for icon in library():
        picture = clean(document(icon.view_box, icon.body).encode(), icon.id)
        assert_passive(picture, icon.id)
        assert picture.view_box == icon.view_box
        assert clean(document(picture.view_box, picture.body).encode(), icon.id) == picture


def test_styles_become_attributes_in_the_order_of_the_cascade():
    sheet = "<style>.a{fill:#00f}circle{fill:#0f0;stroke:#000}#x{opacity:.5}.b{fill:#fff !important}</style>"
    inside = sheet + '<circle id="x" class="a" r="3" fill="#f00"/><circle class="b" r="3" style="fill:#f00;stroke:none"/>'
    first, second = (element for element in elements(clean(file(inside), "icon")) if element.tag.endswith("circle"))
    assert first.attrib == {"fill": "#00f", "stroke": "#000", "opacity": ".5", "r": "3"}
    assert second.attrib == {"fill": "#fff", "stroke": "none", "r": "3"}


def test_ids_are_the_icons_own_and_only_those_in_use():
    inside = (
        '<defs><linearGradient id="a"><stop stop-color="#f00"/></linearGradient><linearGradient id="gone"/></defs>'
        '<g id="unused"><rect width="9" height="9" fill="url(#a)"/></g>'
    )
    body = clean(file(inside), "red-box").body
    assert 'id="red-box--1"' in body
    assert 'fill="url(#red-box--1)"' in body
    assert body.count(" id=") == 1


def test_a_second_part_of_the_same_id_is_not_the_one_referred_to():
    inside = '<linearGradient id="a"><stop stop-color="#f00"/></linearGradient><circle id="a" r="3" fill="url(#a)"/>'
    assert clean(file(inside), "icon").body.count("icon--1") == 2


@pytest.mark.parametrize(
    ("attributes", "view_box"),
    [
        ('viewBox="0 0 24 24" width="48" height="48"', (0, 0, 24, 24)),
        ('viewBox="-4,-4 8 8"', (-4, -4, 8, 8)),
        ('width="24" height="12px"', (0, 0, 24, 12)),
        ('width="1in" height="72pt"', (0, 0, 96, 96)),
        ('viewBox="a b c d" width="10" height="10"', (0, 0, 10, 10)),
    ],
)
def test_view_box(attributes, view_box):
    assert clean(file(attributes=attributes), "icon").view_box == view_box


def test_paint_of_the_root_is_kept_round_the_shapes():
    body = clean(file('<circle r="3"/>', 'viewBox="0 0 9 9" fill="#0a0" style="stroke:#000"'), "icon").body
    assert body == '<g fill="#0a0" stroke="#000"><circle r="3"/></g>'


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        ("paint", "url(#a) url(#b)"),
        ("colour", "rgb(1,2,3"),
        ("length", "calc(1px + 2px)"),
        ("transform", "translate(1) x(2)"),
        ("path", "M0 0 <"),
        ("keyword", "a;b"),
        ("font", "a;b:url(c)"),
        ("id", "a b"),
        ("number", "1e9999"),
        ("href", "a#b"),
    ],
)
def test_values_that_are_none_of_their_kind(kind, value):
    assert allowed(kind, value) is None


@pytest.mark.parametrize("kind", sorted(KINDS))
@pytest.mark.parametrize("filler", ["1", " ", "1 ", "1,", "a", "-", ".", "(", "#", "1.1", "translate(1)", "e1"])
def test_values_are_read_in_one_go(kind, filler):
    """A minute is pytest's limit for a test; a value that could be read in many ways would take years."""
    allowed(kind, filler * 10_000 + "!")


TAGS = st.sampled_from([*sorted(ELEMENTS), "script", "style", "image", "foreignObject", "set", "x", "title"])
NAMES = st.sampled_from([*sorted(ATTRIBUTES), "onload", "style", "class", "xlink:href", "x", "xml:base"])
VALUES = st.one_of(
    st.text(alphabet=string.printable, max_size=30),
    st.sampled_from(
        ["#a", "#b", "url(#a)", "url(#b) red", "none", "1", "0 0 9 9", "M0 0h9v9z", "javascript:x", "url(//x)", "a", "b"]
    ),
)


def _escaped(text: str) -> str:
    return text.translate({ord("&"): "&amp;", ord("<"): "&lt;", ord('"'): "&quot;", **dict.fromkeys(range(32), " ")})


@st.composite
def markup(draw: st.DrawFn, depth: int = 0) -> str:
    tag = draw(TAGS)
    given_attributes = draw(st.dictionaries(NAMES, VALUES, max_size=4))
    written = "".join(f' {name}="{_escaped(value)}"' for name, value in given_attributes.items())
    inside = "".join(draw(st.lists(markup(depth + 1), max_size=3))) if depth < 4 else ""
    return f"<{tag}{written}>{inside}{_escaped(draw(st.sampled_from(['', 'a', '.a{fill:red}', '@import x'])))}</{tag}>"


@settings(max_examples=300, deadline=None)
@given(markup())
def test_any_markup_is_refused_or_passive(inside):
    data = file(DOT + inside, 'viewBox="0 0 32 32" xmlns:xlink="http://www.w3.org/1999/xlink"')
    try:
        picture = clean(data, "icon")
    except Refused:
        return
    assert_passive(picture)
    assert clean(document(picture.view_box, picture.body).encode(), "icon") == picture


@settings(max_examples=300, deadline=None)
@given(st.one_of(st.binary(max_size=200), st.binary(max_size=60).map(lambda part: file()[:60] + part + file()[60:])))
def test_any_bytes_are_refused_or_passive(data):
    try:
        picture = clean(data, "icon")
    except Refused:
        return
    assert_passive(picture)
