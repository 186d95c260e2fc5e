"""What can be in a frame: the price of a cage and the length of a table are no things in a cage or on a table."""

from __future__ import annotations

from generator.problem.model import Thing
from generator.problem.units import unit_of

OWN = frozenset({"length", "area", "time", "temperature"})
"""Dimensions of what a holder has, and does not hold. A weight or a volume may be that of its content."""
CURRENCIES = frozenset({"euro", "dollar", "cent", "franc", "rappen"})
"""Money as an amount; dimes and pennies are coins that can lie in anything."""
MONEY = frozenset(
    {
        *("wallet", "purse", "piggy_bank", "envelope", "jar", "chest", "sack", "tote"),
        *("shop", "museum", "office", "factory", "school", "church", "hospital", "barn", "house"),
    }
)
"""Frames of what holds money, and of those who earn and have it: in anything else it is a price."""
ANYTHING = frozenset({"calendar"})
"""A day has hours, miles and dollars."""


def holds(frame: str, thing: Thing) -> bool:
    """Whether what is counted or measured is in such a holder."""
    unit = unit_of(thing.name, thing.type)
    if unit is None or frame in ANYTHING:
        return True
    return frame in MONEY if unit.name in CURRENCIES else unit.dimension not in OWN
