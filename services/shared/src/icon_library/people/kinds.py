"""The kinds of people: of what ages and looks each is, and how many figures of it the library holds."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from icon_library.people.costumes import COSTUMES, Costume

PLAIN_FIGURES = 36
COSTUMED_FIGURES = 10


@dataclass(frozen=True, slots=True)
class Kind:
    """`age` c child, a grown-up, e elder, k toddler, t baby; `look` g girls and women, b boys and men, or both."""

    age: str
    look: str
    figures: int = PLAIN_FIGURES
    costume: Costume | None = None


KINDS: Mapping[str, Kind] = {
    "girl": Kind("c", "g"),
    "boy": Kind("c", "b"),
    "child": Kind("c", "gb"),
    "woman": Kind("a", "g"),
    "man": Kind("a", "b"),
    "person": Kind("a", "gb"),
    "baby": Kind("t", "gb"),
    "toddler": Kind("k", "gb"),
    "grandmother": Kind("e", "g"),
    "grandfather": Kind("e", "b"),
    "elder": Kind("e", "gb"),
    **{name: Kind(costume.age, costume.look, COSTUMED_FIGURES, costume) for name, costume in COSTUMES.items()},
}

_NEUTRAL = re.compile(r"(?:man|woman|person)-(.+)")
_HEADS = frozenset(
    ("bald", "beard", "blonde-hair", "curly-hair", "red-hair", "white-hair", "wearing-turban", "with-headscarf", "with-skullcap")
)
_AGED = frozenset(("older-person", "old-man", "old-woman"))
_TITLED = frozenset(("prince", "princess", "person-with-crown", "santa-claus", "mrs-claus", "mx-claus"))
_STUDENTS = frozenset(("student", "man-student", "woman-student"))


def replaces(icon_id: str) -> bool:
    """Whether the figures of some kind stand in for this picture of the base set."""
    neutral = _NEUTRAL.fullmatch(icon_id)
    return icon_id in {*KINDS, *_AGED, *_TITLED, *_STUDENTS} or (neutral is not None and neutral[1] in {*KINDS, *_HEADS})
