"""Words that carry structure in a text, English and German: people, rows, what stands for a result. Small and reviewed."""

from __future__ import annotations

MEASURE = "measure"
MULTIPLIER = "multiplier"
WORTH_OF_ONE = "unittrans_value"
SPECIAL_TYPES = frozenset((MEASURE, MULTIPLIER, WORTH_OF_ONE))

MORE_OR_FEWER = {
    "more": "more",
    "mehr": "more",
    "fewer": "fewer",
    "less": "fewer",
    "weniger": "fewer",
    "difference": "",
    "unterschied": "",
    "differenz": "",
}
"""Container types of a result that is a difference, and the wording that each stands for."""

LEFT_OVER = frozenset(("left", "left-over", "remaining", "rest", "übrig"))
"""Container types and names of a result that is what remains; such a container holds nothing itself."""

ROWS = frozenset(("row", "rows", "column", "columns", "reihe", "reihen", "zeile", "zeilen", "spalte", "spalten"))

_PEOPLE = """
    adult artist athlete aunt author baby baker boy brother builder bus-driver butcher carpenter cashier chef
    child children class-mate classmate clerk clown coach cook cousin customer dad daughter dentist doctor driver
    family farmer father fireman firefighter fisherman florist friend gardener girl grandfather grandma
    grandmother grandpa guest guy hiker hunter kid king lady librarian man mechanic men mom mother mum neighbor
    neighbour nurse painter person pilot player police-officer postman princess prince principal pupil queen
    runner sailor scientist scout seller shopkeeper singer sister soldier son student swimmer tailor teacher
    team-mate teammate teen teenager tourist uncle visitor waiter waitress woman women worker writer arzt bäcker
    bauer besucher bruder cousine dame erwachsener familie fahrer frau freund freundin gast gärtner gärtnerin
    großmutter großvater junge kind kinder koch köchin könig königin kunde kundin lehrer lehrerin mädchen mann
    mutter nachbar nachbarin oma onkel opa prinz prinzessin schüler schülerin schwester sohn tante tochter vater
    verkäufer verkäuferin
"""
PEOPLE = frozenset(_PEOPLE.split())
"""Container types that are people: two of them that hold the two sides of a subtraction are compared."""
