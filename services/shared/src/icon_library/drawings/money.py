"""Coins by value. A coin shows its value in figures; sizes and metals follow the real ones."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from icon_library.drawings.shapes import circle, moved, stroke


@dataclass(frozen=True, slots=True)
class _Metal:
    face: str
    edge: str
    ink: str


COPPER = _Metal("#d3883e", "#a05a2c", "#6d3a1a")
SILVER = _Metal("#d3d3d3", "#9b9b9b", "#56565c")
GOLD = _Metal("#fcd53f", "#d9920a", "#8a5a00")

# Figures as strokes on a field of 6 by 10.
_FIGURES = {
    "0": "M3 0C1 0 0 2 0 5s1 5 3 5 3-2 3-5S5 0 3 0z",
    "1": "M1.2 2 3.8 0v10",
    "2": "M.2 2.6C.4 1 1.6 0 3 0c1.7 0 2.9 1.1 2.9 2.7C5.9 5 .2 7.5.2 10H6",
    "5": "M5.5 0H1L.6 4.4C1.2 4 2 3.7 2.9 3.7 4.7 3.7 6 5 6 6.8S4.7 10 2.9 10C1.6 10 .6 9.4 0 8.4",
    "c": "M5.4 3.2C4.9 2.5 4.1 2 3.2 2 1.5 2 .3 3.3.3 5s1.2 3 2.9 3c.9 0 1.7-.5 2.2-1.2M3.2.6v8.8",
    "$": "M5.6 2.6C5.2 1.5 4.2 1 3 1 1.5 1 .4 1.8.4 3s1 1.7 2.6 2 2.7.8 2.7 2.1S4.5 9 3 9 .5 8.4.2 7.3M3-.4v10.8",
    "€": "M5.8 1.4C5.2.6 4.4.2 3.6.2 1.8.2.8 2.3.8 5s1 4.8 2.8 4.8c.8 0 1.6-.4 2.2-1.2M-.4 4h4.4M-.4 6h3.8",
    "£": "M5.4 2.2C5.2.9 4.4.2 3.4.2 2 .2 1.3 1.3 1.6 2.9L2 5c.4 2-.2 4-1.6 5H6M.2 5.2h4",
}


def drawings() -> Iterator[tuple[str, str]]:
    yield "penny", _coin("1c", COPPER, 11)
    yield "nickel", _coin("5c", SILVER, 12)
    yield "dime", _coin("10c", SILVER, 10.5)
    yield "quarter", _coin("25c", SILVER, 14)
    yield "half-dollar", _coin("50c", SILVER, 14)
    yield "dollar-coin", _coin("$1", GOLD, 13.5)
    yield "cent-coin", _coin("c", COPPER, 12)
    yield "euro-coin", _two_metals("€1", SILVER, GOLD)
    yield "two-euro-coin", _two_metals("€2", GOLD, SILVER)
    yield "pound-coin", _two_metals("£1", SILVER, GOLD)


def _coin(value: str, metal: _Metal, radius: float) -> str:
    return "".join(
        (
            circle(metal.edge, 16, 16, radius),
            circle(metal.face, 16, 16, radius - 1.6),
            _written(value, metal.ink, radius - 3.4),
        )
    )


def _two_metals(value: str, inner: _Metal, ring: _Metal) -> str:
    return "".join(
        (
            circle(ring.edge, 16, 16, 13.5),
            circle(ring.face, 16, 16, 12.5),
            circle(inner.edge, 16, 16, 9.8),
            circle(inner.face, 16, 16, 9.2),
            _written(value, "#4b4b50", 7.2),
        )
    )


def _written(value: str, ink: str, half_width: float) -> str:
    """The figures centred on the coin, as large as a field of twice `half_width` allows."""
    width = 6 * len(value) + 2.4 * (len(value) - 1)
    scale = min(2 * half_width / width, 1.25 * half_width / 10)
    left = 16 - width * scale / 2
    return "".join(
        moved(
            (stroke(ink, 1.9, _FIGURES[sign]),),
            f"translate({left + place * 8.4 * scale:.3g} {16 - 5 * scale:.3g})scale({scale:.3g})",
        )
        for place, sign in enumerate(value)
    )
