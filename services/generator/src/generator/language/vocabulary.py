"""The words and limits of the visual language, as tables: what may be written where, and how much of it."""

from __future__ import annotations

import re
from difflib import get_close_matches

PUT_TOGETHER = "put_together"
IDENTITY = "identity"
BOTH = "both"

SITUATIONS: dict[str, tuple[str, ...]] = {
    "addition": (PUT_TOGETHER, "add_to", "compare"),
    "subtraction": ("take_from", "take_apart", "compare"),
    "multiplication": ("equal_groups", "array", "times_as_much", "fraction_of"),
    "division": ("share", "group", "array", "times_as_much"),
    "surplus": ("remainder",),
    "area": ("area",),
    "unittrans": ("convert",),
    "comparison": ("order",),
    IDENTITY: ("single",),
}
"""The situations of each operation, the default first."""

ARGUMENTS: dict[str, tuple[int, int]] = {
    "addition": (2, 64),
    "subtraction": (2, 64),
    "multiplication": (2, 64),
    "division": (2, 64),
    "surplus": (2, 2),
    "area": (2, 2),
    "unittrans": (2, 2),
    "comparison": (2, 2),
    IDENTITY: (1, 1),
}
"""How few and how many arguments, the result not counted, each operation takes."""

PROPERTIES = ("situation", "unknown", "wording")
WORDINGS = ("more", "fewer")

OTHER_NAMES = {
    "add": "addition",
    "plus": "addition",
    "sum": "addition",
    "subtract": "subtraction",
    "minus": "subtraction",
    "difference": "subtraction",
    "multiply": "multiplication",
    "times": "multiplication",
    "product": "multiplication",
    "divide": "division",
    "quotient": "division",
    "remainder": "surplus",
    "modulo": "surplus",
    "convert": "unittrans",
    "conversion": "unittrans",
    "compare": "comparison",
    "less": "fewer",
    "larger": "more",
    "greater": "more",
    "smaller": "fewer",
    "result": "result_container",
    "quantity": "entity_quantity",
    "unit": "entity_name",
}
"""Names that people try; offered in the finding, never read."""

MAX_TEXT = 10_000
MAX_DEPTH = 8
MAX_ENTITIES = 64
MAX_FINDINGS = 50
"""Past this many findings of one text the rest are not listed: the text is no visual language, and a reader stops there."""

_LONGEST_COMPARED = 40
_SLOT = re.compile(r"container[0-9]{0,9}")


def is_slot(name: str) -> bool:
    """Whether `name` is `container1`, `container2`, …; the number is not looked at, position counts."""
    return _SLOT.fullmatch(name) is not None


def nearest(word: str, words: tuple[str, ...]) -> str:
    """The one of `words` that was probably meant by `word`, or ""."""
    plain = word.lower().replace("-", "_")
    if len(plain) > _LONGEST_COMPARED:
        return ""
    other = OTHER_NAMES.get(plain, "")
    if other in words:
        return other
    close = get_close_matches(plain, words, n=1, cutoff=0.6)
    return close[0] if close else ""
