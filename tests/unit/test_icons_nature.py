"""Food, plants and animals: one picture for one of each, near names kept apart."""

import pytest

from support.icons import resolved

THINGS = {
    "acorns": "acorn",
    "nuts": "mixed-nuts",
    "walnuts": "walnut",
    "pine cones": "pine-cone",
    "bunches of grapes": "grapes",
    "slices of watermelon": "watermelon",
    "kidney beans": "bean",
    "coffee beans": "coffee-bean",
    "green beans": "green-bean",
    "heads of cabbage": "cabbage",
    "grapefruits": "grapefruit",
    "limes": "lime-whole",
    "zucchini": "zucchini",
    "courgettes": "zucchini",
    "asparagus spears": "asparagus-spear",
}


@pytest.mark.parametrize(("name", "icon"), THINGS.items())
def test_english(name, icon):
    assert resolved(name) == icon
