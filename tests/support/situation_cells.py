"""The 33 situation cells of one-step problems, each as a text of our own with what it means and what its answer is."""

from __future__ import annotations

from dataclasses import dataclass

from support.language_texts import slot

ANA, LEO = {"who": "Ana", "kind": "girl"}, {"who": "Leo", "kind": "boy"}
Holders = tuple[dict[str, str], dict[str, str], dict[str, str]]
NOBODY: Holders = ({}, {}, {})
SUM, DIFFERENCE, PRODUCT, QUOTIENT = "addition", "subtraction", "multiplication", "division"


@dataclass(frozen=True, slots=True)
class Cell:
    """`unknown` are the node ids asked for; `answer` is the unknown's value, "" for both parts of a sum."""

    name: str
    text: str
    situation: str
    unknown: tuple[str, ...]
    answer: str
    roles: str


def _cell(
    name: str, operation: str, situation: str, roles: str, slots: list[str], unknown: str, answer: str, wording: str = ""
) -> Cell:
    properties = [f"situation: {situation}"]
    nodes = {"container1": ("arguments/0",), "container2": ("arguments/1",), "both": ("arguments/0", "arguments/1")}
    if unknown:
        properties.append(f"unknown: {unknown}")
    if wording:
        properties.append(f"wording: {wording}")
    text = f"{operation}{{{', '.join(properties)}}}({', '.join(slots)})"
    return Cell(name, text, situation, nodes.get(unknown, ("result",)), answer, roles)


def _three(first: str, second: str, third: str, thing: str = "shell", holders: Holders = NOBODY) -> list[str]:
    return [
        slot(1, first, thing, **holders[0]),
        slot(2, second, thing, **holders[1]),
        slot(0, third, thing, **holders[2]),
    ]


def _groups(first: str, second: str, result: str, names: tuple[str, str, str], types: tuple[str, str, str]) -> list[str]:
    rows = zip((1, 2, 0), (first, second, result), names, types, strict=True)
    return [slot(place, value, name, type=type_) for place, value, name, type_ in rows]


_POND: Holders = ({"kind": "pond"}, {}, {"kind": "pond"})
_TWO: Holders = (ANA, LEO, {})
_ADDED: Holders = (LEO, {}, ANA)
_HERS: Holders = (ANA, {}, {})
_EGGS = ("egg", "nest", "egg")
_DM = ("dm", "ribbon", "dm")
_MEASURES = ("measure", "multiplier", "measure")
_COUNTS = ("egg", "multiplier", "egg")
_NESTS = (("egg", "egg", "nest"),) * 2
_PIECES = (("dm", "dm", "piece"), ("measure", "measure", "piece"))
_ROW_OF = ("chair", "multiplier", "chair")
_CHAIRS = ("chair", "row", "chair")
_BED = (("m", "m", "m²"), ("measure", "measure", "measure"))
_EUROS = (("euro", "times", "euro"), ("euro-coin", "multiplier", "euro-coin"))
_BAND = (("cm", "times", "cm"), ("measure", "multiplier", "measure"))

CELLS = (
    _cell("A1", SUM, "add_to", "start change end", _three("4", "3", "?", "duck", _POND), "", "7"),
    _cell("A2", SUM, "add_to", "start change end", _three("4", "?", "7", "duck", _POND), "container2", "3"),
    _cell("A3", SUM, "add_to", "start change end", _three("?", "3", "7", "duck", _POND), "container1", "4"),
    _cell("T1", DIFFERENCE, "take_from", "start change end", _three("8", "3", "?", "cherry", _HERS), "", "5"),
    _cell("T2", DIFFERENCE, "take_from", "start change end", _three("8", "?", "5", "cherry", _HERS), "container2", "3"),
    _cell("T3", DIFFERENCE, "take_from", "start change end", _three("?", "3", "5", "cherry", _HERS), "container1", "8"),
    _cell("P1", SUM, "put_together", "part part total", _three("6", "2", "?", "car"), "", "8"),
    _cell("P2", DIFFERENCE, "take_apart", "total part part", _three("8", "6", "?", "car"), "", "2"),
    _cell("P2 as a sum", SUM, "put_together", "part part total", _three("6", "?", "8", "car"), "container2", "2"),
    _cell("P3", SUM, "put_together", "part part total", _three("?", "?", "5", "fish"), "both", ""),
    _cell("C1a", DIFFERENCE, "compare", "bigger smaller difference", _three("9", "5", "?", holders=_TWO), "", "4", "more"),
    _cell("C1b", DIFFERENCE, "compare", "bigger smaller difference", _three("9", "5", "?", holders=_TWO), "", "4", "fewer"),
    _cell("C2a", SUM, "compare", "smaller difference bigger", _three("5", "4", "?", holders=_ADDED), "", "9", "more"),
    _cell("C2b", SUM, "compare", "smaller difference bigger", _three("5", "4", "?", holders=_ADDED), "", "9", "fewer"),
    _cell("C3a", SUM, "compare", "smaller difference bigger", _three("?", "4", "9", holders=_ADDED), "container1", "5", "more"),
    _cell("C3b", SUM, "compare", "smaller difference bigger", _three("?", "4", "9", holders=_ADDED), "container1", "5", "fewer"),
    _cell("E1 counted", PRODUCT, "equal_groups", "size number total", _groups("3", "4", "?", _EGGS, _COUNTS), "", "12"),
    _cell("E1 measured", PRODUCT, "equal_groups", "size number total", _groups("3", "4", "?", _DM, _MEASURES), "", "12"),
    _cell("E2 counted", QUOTIENT, "share", "total number size", _groups("12", "4", "?", _EGGS, _COUNTS), "", "3"),
    _cell("E2 measured", QUOTIENT, "share", "total number size", _groups("12", "4", "?", _DM, _MEASURES), "", "3"),
    _cell("E3 counted", QUOTIENT, "group", "total size number", _groups("12", "3", "?", *_NESTS), "", "4"),
    _cell("E3 measured", QUOTIENT, "group", "total size number", _groups("12", "3", "?", *_PIECES), "", "4"),
    _cell("R1 counted", PRODUCT, "array", "row_length rows total", _groups("3", "4", "?", _CHAIRS, _ROW_OF), "", "12"),
    _cell("R1 measured", "area", "area", "length width area", _groups("4", "3", "?", *_BED), "", "12"),
    _cell("R2 counted", QUOTIENT, "array", "total rows row_length", _groups("12", "4", "?", _CHAIRS, _CHAIRS), "", "3"),
    _cell("R2 measured", "area", "area", "length width area", _groups("?", "4", "12", *_BED), "container1", "3"),
    _cell("R3 counted", QUOTIENT, "array", "total rows row_length", _groups("12", "?", "3", _CHAIRS, _CHAIRS), "container2", "4"),
    _cell("R3 measured", "area", "area", "length width area", _groups("4", "?", "12", *_BED), "container2", "3"),
    _cell("M1 counted", PRODUCT, "times_as_much", "smaller factor bigger", _groups("6", "3", "?", *_EUROS), "", "18"),
    _cell("M1 measured", PRODUCT, "times_as_much", "smaller factor bigger", _groups("6", "3", "?", *_BAND), "", "18"),
    _cell("M2 counted", PRODUCT, "times_as_much", "smaller factor bigger", _groups("?", "3", "18", *_EUROS), "container1", "6"),
    _cell("M2 measured", PRODUCT, "times_as_much", "smaller factor bigger", _groups("?", "3", "18", *_BAND), "container1", "6"),
    _cell("M3 counted", PRODUCT, "times_as_much", "smaller factor bigger", _groups("6", "?", "18", *_EUROS), "container2", "3"),
    _cell("M3 measured", PRODUCT, "times_as_much", "smaller factor bigger", _groups("6", "?", "18", *_BAND), "container2", "3"),
)  # fmt: skip
"""Thirty-three cells, and the second spelling of P2."""
