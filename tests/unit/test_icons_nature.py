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
    "gummy bears": "gummy-bear",
    "jelly beans": "jelly-bean",
    "candy canes": "candy-cane",
    "skittles": "round-candy",
    "red lollipops": "lollipop-plain",
    "scoops of ice cream": "ice-cream-scoop",
    "slices of bread": "bread-slice",
    "bread rolls": "bread-roll",
    "corn dogs": "corn-dog",
    "onion rings": "onion-ring",
    "bags of chips": "chip-bag",
    "jars of jam": "jam-jar",
    "bowls of soup": "soup",
    "boxes of cereal": "cereal-box",
    "hard-boiled eggs": "boiled-egg",
    "Easter eggs": "easter-egg",
    "dog biscuits": "dog-biscuit",
    "cream": "cream-jug",
    "guinea pigs": "guinea-pig",
    "sea horses": "seahorse",
    "squirrels": "squirrel",
    "bald eagles": "bald-eagle",
    "chickens": "hen",
    "lambs": "lamb",
    "calves": "calf",
    "baby goats": "goat-kid",
    "goldfish": "goldfish",
    "trout": "trout",
    "dragonflies": "dragonfly",
    "fireflies": "firefly",
    "beehives": "beehive",
    "anthills": "anthill",
    "apple trees": "apple-tree",
    "oak trees": "oak-tree",
    "rose bushes": "rose-bush",
    "purple irises": "iris",
    "yellow lilies": "lily-in-yellow",
    "tree branches": "branch",
    "autumn leaves": "autumn-leaf",
    "puddles": "puddle",
    "haystacks": "haystack",
    "cups of chocolate chips": "chocolate-chip",
    "chocolate chip cookies": "cookie",
    "lemon heads": "round-candy-in-yellow",
    "stegosauruses": "stegosaurus",
    "pepperoni": "pepperoni",
}


@pytest.mark.parametrize(("name", "icon"), THINGS.items())
def test_english(name, icon):
    assert resolved(name) == icon


GERMAN = {
    "Gummibärchen": "gummy-bear",
    "Brötchen": "bread-roll",
    "Kirschen": "cherry",
    "Weintrauben": "grape",
    "Eicheln": "acorn",
    "Fischstäbchen": "fish-stick",
    "Würstchen": "sausage",
    "Kaffeebohnen": "coffee-bean",
    "Hundekekse": "dog-biscuit",
    "Gläser Honig": "honey-jar",
    "Meerschweinchen": "guinea-pig",
    "Seepferdchen": "seahorse",
    "Rotkehlchen": "robin-bird",
    "Hühner": "hen",
    "Apfelbäume": "apple-tree",
    "Gänseblümchen": "daisy",
    "Fledermäuse": "bat-animal",
}


@pytest.mark.parametrize(("name", "icon"), GERMAN.items())
def test_german(name, icon):
    assert resolved(name, language="de") == icon


@pytest.mark.parametrize(
    "name",
    [
        "hole punch",
        "bats",
        "square roots",
        "bubble wrap",
        "shaving cream",
        "apple cores",
    ],
)
def test_near_names_show_nothing(name):
    assert resolved(name) is None
