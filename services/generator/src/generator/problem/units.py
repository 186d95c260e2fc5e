"""Units of measure in English and German, by what they measure, for measured things and for sums that mix units."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Unit:
    """`name` is the unit's own word; two spellings of one unit have the same `name`."""

    name: str
    dimension: str
    measured: bool
    """Drawn as an amount. Coins and notes are counted, so money is not."""
    ambiguous: bool
    """Its word also means a thing (a yard, a foot), so that it is a unit only where nothing says otherwise."""


_SPELLINGS: dict[str, str] = {
    "length": """
        millimetre: mm millimetre millimetres millimeter millimeters
        centimetre: cm centimetre centimetres centimeter centimeters zentimeter
        decimetre: dm decimetre decimetres decimeter decimeters dezimeter
        metre: m metre metres meter meters
        kilometre: km kilometre kilometres kilometer kilometers
        inch: in inch inches zoll
        foot: ft foot* feet* fuß*
        yard: yd yd. yard* yards*
        mile: mi mile miles meile meilen
    """,
    "area": """
        square-centimetre: cm² cm2 square-centimetre square-centimetres square-centimeter square-centimeters quadratzentimeter
        square-decimetre: dm² dm2 quadratdezimeter
        square-metre: m² m2 square-metre square-metres square-meter square-meters quadratmeter
        square-kilometre: km² km2 square-kilometre square-kilometres quadratkilometer
        square-inch: square-inch square-inches
        square-foot: square-foot square-feet
        square-yard: square-yard square-yards
        acre: acre acres
        hectare: ha hectare hectares hektar
    """,
    "mass": """
        milligram: mg milligram milligrams milligramm
        gram: g gram grams gramm
        kilogram: kg kilogram kilograms kilo kilos kilogramm
        tonne: t tonne tonnes ton tons tonnen
        ounce: oz ounce ounces unze unzen
        pound: lb lbs pound* pounds* pfund*
    """,
    "volume": """
        millilitre: ml millilitre millilitres milliliter milliliters
        centilitre: cl centilitre centilitres centiliter zentiliter
        litre: l litre litres liter liters
        gallon: gallon gallons gallone gallonen
        quart: quart quarts
        pint: pint pints
    """,
    "time": """
        second: s sec second* seconds* sekunde sekunden
        minute: min minute minutes minuten
        hour: h hr hrs hour hours stunde stunden
        day: day days tag tage tagen
        week: week weeks woche wochen
        month: month months monat monate monaten
        year: year years jahr jahre jahren
    """,
    "temperature": """
        degree: °c °f degree* degrees* grad*
    """,
    "money": """
        cent: ct cent cents
        euro: € eur euro euros
        dollar: $ usd dollar dollars
        penny: penny pennies pence
        nickel: nickel nickels
        dime: dime dimes
        quarter: quarter* quarters*
        franc: chf franc francs franken
        rappen: rappen
    """,
}
"""A line per unit, its name first; `*` marks a spelling that is also the word for a thing. Coins of one currency are units of
their own: three dimes and two nickels are not five of anything until they are converted."""


def _units() -> dict[str, Unit]:
    units: dict[str, Unit] = {}
    for dimension, lines in _SPELLINGS.items():
        for line in lines.strip().splitlines():
            name, spellings = line.strip().split(": ")
            for spelling in spellings.split():
                word = spelling.rstrip("*")
                units[word] = Unit(name, dimension, dimension != "money", spelling.endswith("*"))
    return units


_UNITS = _units()
_LENGTH_OF_AREA = {
    "millimetre": "mm²",
    "centimetre": "cm²",
    "decimetre": "dm²",
    "metre": "m²",
    "kilometre": "km²",
    "inch": "in²",
    "foot": "ft²",
    "yard": "yd²",
    "mile": "mi²",
}


def unit_of(name: str, type_: str) -> Unit | None:
    """The unit in which a thing is measured, by its type, else by its name ("inch", "cm of ribbon", and with the type `measure`
    also "cm Band")."""
    unit = _UNITS.get(type_)
    if unit is not None:
        return unit
    plain = name.lower()
    unit = _UNITS.get(plain.replace(" ", "-"))
    if unit is None and " " in plain:
        first, second = plain.split(" ", 2)[:2]
        return _UNITS.get(first) if second == "of" or type_ == "measure" else None
    if unit is not None and unit.ambiguous and type_ not in ("", "measure"):
        return None
    return unit


def square_of(unit: Unit | None) -> str:
    """The word for the area of a square with sides of one `unit`, or ""."""
    return _LENGTH_OF_AREA.get(unit.name, "") if unit is not None else ""
