"""Containers, dishes, furniture, places, shops and vehicles are found by what problems call them, in English and German."""

from __future__ import annotations

from collections import Counter

import pytest

from icon_library import drawings
from support.icons import resolved

ENGLISH = """
shoe boxes shoebox | crates of soda bottle-crate | cartons of eggs egg-carton | sacks of potatoes potato-sack
cookie jars cookie-jar
watering cans watering-can | fruit baskets fruit-basket | school desks desk | bookcases bookshelf | park benches bench
flower beds flower-bed | orchards orchard | chicken coops chicken-coop | beehives beehive | dog houses doghouse
toy stores toy-shop | bakeries bakery | fire stations fire-station | living room living-room | school library library
rowboats rowing-boat | hot air balloons hot-air-balloon | train cars train-car | piles of leaves leaf-pile | gift bags gift-bag
"""
GERMAN = """
Schuhkartons shoebox | Eierkartons egg-carton | Obstkörbe fruit-basket | Gießkannen watering-can | Bücherregale bookshelf
Parkbänke bench | Blumenbeete flower-bed | Hühnerställe chicken-coop | Bienenstöcke beehive | Bäckereien bakery
Spielzeugläden toy-shop | Ruderboote rowing-boat | Schultüten school-cone | Laubhaufen leaf-pile | Brotdosen lunch-box
"""


def rows(table: str) -> list[tuple[str, str]]:
    cells = [cell.strip() for line in table.strip().splitlines() for cell in line.split("|")]
    return [(name, icon) for name, _, icon in (cell.rpartition(" ") for cell in cells)]


@pytest.mark.parametrize(("name", "icon"), rows(ENGLISH))
def test_english(name, icon):
    assert resolved(name, language="en") == icon


@pytest.mark.parametrize(("name", "icon"), rows(GERMAN))
def test_german(name, icon):
    assert resolved(name, language="de") == icon


@pytest.mark.parametrize(
    ("name", "icon"),
    [("blue crates", "crate-in-blue"), ("red benches", "bench-in-red"), ("grüne Schultüten", "school-cone-in-green")],
)
def test_what_comes_in_colours_is_shown_in_them(name, icon):
    assert resolved(name, language="") == icon


@pytest.mark.parametrize("name", ["river beds", "air bags", "license plates", "times table", "Sandbank", "Fahrradschlauch"])
def test_compounds_that_mean_something_else_show_nothing(name):
    assert resolved(name, language="") is None


def test_no_thing_is_drawn_twice():
    times = Counter(icon_id for family in drawings.FAMILIES for icon_id, _ in family.drawings())
    assert [icon_id for icon_id, number in times.items() if number > 1] == []
