"""Words that change the picture: colours and their shades, sizes, materials; and the palette's distances in grey."""

from itertools import combinations

import pytest

from icon_library.tint import MATERIALS, PALETTE, shade
from support.icons import elements, library, resolved


def lightness(colour: str) -> float:
    """CIE L* of an sRGB colour: what a print in grey leaves of it."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    return 116 * luminance ** (1 / 3) - 16 if luminance > 0.008856 else 903.3 * luminance


def test_any_two_colours_differ_in_grey():
    assert len(PALETTE) >= 13
    close = [pair for pair in combinations(PALETTE, 2) if abs(lightness(PALETTE[pair[0]]) - lightness(PALETTE[pair[1]])) < 4]
    assert close == []


@pytest.mark.parametrize(
    ("name", "icon"),
    [
        ("dark blue balloons", "balloon-in-dark-blue"),
        ("light-green marbles", "marble-in-light-green"),
        ("pale yellow balloon", "balloon-in-light-yellow"),
        ("navy balloon", "balloon-in-dark-blue"),
        ("bright blue balloons", "balloon-in-blue"),
        ("dark white balloon", "balloon-in-white"),
        ("hellblaue Luftballons", "balloon-in-light-blue"),
        ("dunkelrote Murmeln", "marble-in-dark-red"),
        ("dark blue whale", "whale-in-dark-blue"),
        ("dark brown ladder", "ladder"),
        ("dark red penguins", None),
        ("striped socks", "socks"),
        ("gepunktete Bälle", "ball"),
    ],
)
def test_shades(name, icon):
    assert resolved(name) == icon


@pytest.mark.parametrize("colour", sorted(PALETTE.keys() - {"black", "white"}))
def test_a_light_shade_is_lighter_and_a_dark_one_darker(colour):
    light, plain, dark = (shade(f"{degree}{colour}")[1] for degree in ("light-", "", "dark-"))
    assert light > plain + 0.04
    assert dark < plain - 0.1


def test_a_shade_of_nothing():
    assert shade("light-plaid") is None
    assert shade("loud-blue") is None
    assert library().get("balloon-in-light-plaid") is None


@pytest.mark.parametrize(
    ("name", "icon"),
    [
        ("small boxes", "box-small"),
        ("little box", "box-small"),
        ("tiny red balls", "ball-small"),
        ("mini blue balls", "ball-in-blue-small"),
        ("big boxes", "box"),
        ("huge box", "box"),
        ("kleine Kisten", "box-small"),
        ("winziger Stern", "star-small"),
        ("große Kisten", "box"),
        ("Minibuch", "closed-book-small"),
        ("little girls", "girl-1"),
        ("small child", "child-1"),
    ],
)
def test_sizes(name, icon):
    """A small thing is smaller; a little girl is as tall as any other."""
    assert resolved(name) == icon


def test_a_small_thing_stands_on_the_same_line():
    small, large = library().get("box-small"), library()["box"]
    assert small.body.startswith('<g transform="translate(5.12 9.6) scale(0.68)">')
    # The base line: 9.6 + 0.68 * 30 = 30, and the middle: 5.12 + 0.68 * 16 = 16.
    assert large.body in small.body
    assert small.view_box == large.view_box
    assert list(elements(small))


def test_small_ones_are_found_by_id():
    for icon_id in ("box-small", "balloon-in-blue-small", "balloon-in-dark-blue-small", "ball-in-wood-small"):
        icon = library().get(icon_id)
        assert icon.id == icon_id
        assert all(value.startswith(f"{icon_id}--") for element in elements(icon) if (value := element.get("id")))
    assert library().get("box-small-small") is None
    assert library().get("nothing-small") is None


@pytest.mark.parametrize(
    ("name", "icon"),
    [
        ("wooden balls", "ball-in-wood"),
        ("wood beads", "bead-in-wood"),
        ("metal boxes", "box-in-metal"),
        ("steel bucket", "bucket-in-metal"),
        ("glass bead", "bead-in-glass"),
        ("plastic ball", "ball"),
        ("paper plates", "plate"),
        ("red wooden balls", "ball"),
        ("blue metal bucket", "bucket"),
        ("Holzbuch", "closed-book"),
        ("Metallkiste", "box-in-metal"),
        ("hölzerne Bälle", "ball-in-wood"),
        ("kleine Glasflasche", "bottle-in-glass-small"),
        ("wooden cat", "cat"),
        ("glass marble", "marble"),
    ],
)
def test_materials(name, icon):
    """A material changes the pictures for which it looks right and leaves the others; a colour goes before it."""
    assert resolved(name) == icon


def test_every_material_has_its_colour():
    for material in MATERIALS:
        icon = library().get(f"ball-in-{material}")
        assert icon.body != library()["ball"].body
        assert MATERIALS[material] in icon.body
