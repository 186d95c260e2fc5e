"""The project's own pictures of things that emoji sets lack, drawn in the base set's flat style on a field of 32 by 32."""

from __future__ import annotations

from collections.abc import Iterator

from icon_library.drawings import (
    accessories,
    appliances,
    bags,
    balls,
    berries,
    books,
    boxes,
    cards,
    cleaning,
    clothes,
    coins,
    collectables,
    crafts,
    feasts,
    fittings,
    flat_shapes,
    food,
    footwear,
    fruit,
    furniture,
    games,
    hardware,
    hats,
    holders,
    instruments,
    kitchen,
    money,
    music,
    notes,
    nursery,
    nuts,
    paper,
    party,
    pastimes,
    playground,
    portions,
    solids,
    sport,
    textiles,
    things,
    tools,
    toy_vehicles,
    toys,
    utensils,
    vegetables,
    wind_instruments,
    writing,
)
from icon_library.markup import shorten_numbers
from icon_library.model import LibraryIcon

LICENCE = "Apache-2.0"
SOURCE = "Math2Visual"


FAMILIES = (
    accessories,
    appliances,
    bags,
    balls,
    berries,
    books,
    boxes,
    cards,
    cleaning,
    clothes,
    coins,
    collectables,
    crafts,
    feasts,
    fittings,
    flat_shapes,
    food,
    footwear,
    fruit,
    furniture,
    games,
    hardware,
    hats,
    holders,
    instruments,
    kitchen,
    money,
    music,
    notes,
    nursery,
    nuts,
    paper,
    party,
    pastimes,
    playground,
    portions,
    solids,
    sport,
    textiles,
    things,
    tools,
    toy_vehicles,
    toys,
    utensils,
    vegetables,
    wind_instruments,
    writing,
)


def icons() -> Iterator[LibraryIcon]:
    """Every own drawing."""
    for family in FAMILIES:
        for icon_id, body in family.drawings():
            name = icon_id.replace("-", " ")
            yield LibraryIcon(icon_id, (0, 0, 32, 32), shorten_numbers(body), (name,), (), (), LICENCE, SOURCE)
