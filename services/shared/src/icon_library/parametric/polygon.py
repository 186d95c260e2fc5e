"""A regular polygon of any number of sides up to twenty: `polygon-with-7-sides`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import ClassVar, Self

from icon_library.drawings.flat_shapes import REGULAR, regular_polygon
from icon_library.parametric.family import Parametric, within
from icon_library.parametric.phrases import COUNT, count, without_article

_NAMED = {sides: (fill, edge) for sides, _, fill, edge in REGULAR}
_OTHERS = ("#3fa83a", "#27701f")


@dataclass(frozen=True, slots=True)
class Polygon(Parametric):
    sides: int

    IDS: ClassVar = re.compile(r"polygon-with-(\d{1,2})-sides")
    NOUNS: ClassVar = frozenset(("polygon", "polygons", "gon", "sided", "eck", "vieleck", "shape"))
    SAMPLES: ClassVar = ("polygon-with-3-sides", "polygon-with-7-sides", "polygon-with-11-sides")

    def __post_init__(self) -> None:
        within("sides", self.sides, 3, 20)

    @classmethod
    def of_id(cls, match: re.Match[str]) -> Self:
        return cls(int(match[1]))

    @classmethod
    def of_words(cls, phrase: str) -> Self | None:
        phrase = without_article(phrase)
        match = (
            re.fullmatch(rf"(?:regular )?(?:polygon|shape) with (?P<sides>{COUNT}) (?:equal )?sides", phrase)
            or re.fullmatch(rf"(?:regular )?(?P<sides>{COUNT})-?(?: ?sided (?:regular )?(?:polygon|shape)|gon)", phrase)
            or re.fullmatch(r"(?:regelmaessiges )?(?:(?P<sides>\d{1,2})-eck)", phrase)
            or re.fullmatch(rf"(?:regelmaessiges )?vieleck mit (?P<sides>{COUNT}) (?:gleichen )?(?:seiten|ecken)", phrase)
        )
        return cls(count(match["sides"])) if match else None

    @property
    def id(self) -> str:
        return f"polygon-with-{self.sides}-sides"

    def body(self) -> str:
        return regular_polygon(self.sides, *_NAMED.get(self.sides, _OTHERS))

    def names(self) -> tuple[str, str]:
        return f"regular polygon with {self.sides} sides", f"regelmäßiges {self.sides}-Eck"
