"""Coins by value: euro, dollar, pound and Swiss franc. A coin shows its value; sizes and metals follow the real ones."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

from icon_library.drawings.figures import BOLD, written
from icon_library.drawings.shapes import circle, path


@dataclass(frozen=True, slots=True)
class _Metal:
    face: str
    edge: str
    ink: str


COPPER = _Metal("#d3883e", "#a05a2c", "#6d3a1a")
SILVER = _Metal("#d3d3d3", "#9b9b9b", "#56565c")
GOLD = _Metal("#fcd53f", "#d9920a", "#8a5a00")

LARGEST_RADIUS = 14.5
# Differences in size are drawn smaller than they are, so that the figures on the smallest coin can still be read.
_COMPRESSION = 0.6


def drawings() -> Iterator[tuple[str, str]]:
    yield from _euro_coins()
    yield from _dollar_coins()
    yield from _pound_coins()
    yield from _franc_coins()


def _euro_coins() -> Iterator[tuple[str, str]]:
    for name, value, metal, diameter in (
        ("one", "1", COPPER, 16.25),
        ("two", "2", COPPER, 18.75),
        ("five", "5", COPPER, 21.25),
        ("ten", "10", GOLD, 19.75),
        ("twenty", "20", GOLD, 22.25),
        ("fifty", "50", GOLD, 24.25),
    ):
        yield f"{name}-cent-euro-coin", _coin(value, metal, _radius(diameter, 25.75), "ct")
    yield "euro-coin", _two_metals("€1", SILVER, GOLD, _radius(23.25, 25.75))
    yield "two-euro-coin", _two_metals("€2", GOLD, SILVER, _radius(25.75, 25.75))


def _dollar_coins() -> Iterator[tuple[str, str]]:
    for name, value, metal, diameter in (
        ("penny", "1¢", COPPER, 19.05),
        ("nickel", "5¢", SILVER, 21.2),
        ("dime", "10¢", SILVER, 17.9),
        ("quarter", "25¢", SILVER, 24.26),
        ("half-dollar", "50¢", SILVER, 30.6),
        ("dollar-coin", "$1", GOLD, 26.5),
    ):
        yield name, _coin(value, metal, _radius(diameter, 30.6))


def _pound_coins() -> Iterator[tuple[str, str]]:
    for name, value, metal, diameter, corners in (
        ("one-penny-coin", "1p", COPPER, 20.3, 0),
        ("two-pence-coin", "2p", COPPER, 25.9, 0),
        ("five-pence-coin", "5p", SILVER, 18, 0),
        ("ten-pence-coin", "10p", SILVER, 24.5, 0),
        ("twenty-pence-coin", "20p", SILVER, 21.4, 7),
        ("fifty-pence-coin", "50p", SILVER, 27.3, 7),
    ):
        yield name, _coin(value, metal, _radius(diameter, 28.4), corners=corners)
    yield "pound-coin", _two_metals("£1", SILVER, GOLD, _radius(23.43, 28.4), corners=12)
    yield "two-pound-coin", _two_metals("£2", SILVER, GOLD, _radius(28.4, 28.4))


def _franc_coins() -> Iterator[tuple[str, str]]:
    for name, value, unit, metal, diameter in (
        ("one-rappen-coin", "1", "Rp", COPPER, 16),
        ("five-rappen-coin", "5", "Rp", GOLD, 17.15),
        ("ten-rappen-coin", "10", "Rp", SILVER, 19.15),
        ("twenty-rappen-coin", "20", "Rp", SILVER, 21.05),
        ("half-franc-coin", "1/2", "Fr", SILVER, 18.2),
        ("franc-coin", "1", "Fr", SILVER, 23.2),
        ("two-franc-coin", "2", "Fr", SILVER, 27.4),
        ("five-franc-coin", "5", "Fr", SILVER, 31.45),
    ):
        yield name, _coin(value, metal, _radius(diameter, 31.45), unit)


def _radius(diameter: float, largest: float) -> float:
    """How large a coin is drawn whose currency's largest coin is `largest` (mm)."""
    return LARGEST_RADIUS * math.pow(diameter / largest, _COMPRESSION)


def _coin(value: str, metal: _Metal, radius: float, unit: str = "", corners: int = 0) -> str:
    """A coin of one metal; with a `unit` the value stands large above it."""
    if unit:
        figures = written(metal.ink, value, (16, 16 - 0.22 * radius), 0.85 * radius, 1.15 * radius, BOLD) + written(
            metal.ink, unit, (16, 16 + 0.52 * radius), 0.4 * radius, 0.8 * radius, BOLD
        )
    else:
        figures = written(metal.ink, value, (16, 16), 0.95 * radius, 1.4 * radius - 0.6, BOLD)
    return _disc(metal.edge, radius, corners) + _disc(metal.face, radius - 1.6, corners) + figures


def _two_metals(value: str, inner: _Metal, ring: _Metal, radius: float, corners: int = 0) -> str:
    return "".join(
        (
            _disc(ring.edge, radius, corners),
            _disc(ring.face, radius - 1, corners),
            circle(inner.edge, 16, 16, 0.73 * radius),
            circle(inner.face, 16, 16, 0.68 * radius),
            written("#4b4b50", value, (16, 16), 0.67 * radius, 1.07 * radius, BOLD),
        )
    )


def _disc(fill: str, radius: float, corners: int) -> str:
    """A disc, or a coin's shape of as many round sides as it has corners, one corner up."""
    if not corners:
        return circle(fill, 16, 16, round(radius, 2))
    turns = [2 * math.pi * corner / corners for corner in range(corners)]
    points = [(16 + radius * math.sin(turn), 16 - radius * math.cos(turn)) for turn in turns]
    bend = 1.6 * radius
    first, *rest = [*points, points[0]]
    sides = "".join(f"A{bend:.3g} {bend:.3g} 0 0 1 {x:.3g} {y:.3g}" for x, y in rest)
    return path(fill, f"M{first[0]:.3g} {first[1]:.3g}{sides}z")
