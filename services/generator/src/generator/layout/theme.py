"""Themes: the palette that a layout's colour names stand for, and the thresholds of how quantities are drawn.

Every pair that carries meaning keeps 4.5:1 for text and 3:1 for lines against what it lies on (WCAG 2.2, 1.4.3 and 1.4.11);
`tests` compute it from the finished file.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from generator.layout.constants import BUNDLE_LIMIT, ITEMS_LIMIT

HOLDERS = 8
"""Holder colours before they repeat."""


@dataclass(frozen=True, slots=True)
class Theme:
    """`colours` maps the names that layouts use to CSS colours; a palette's `frame` lies between its `fill` and its `stroke`,
    nearer to the fill, so that what a frame is drawn of is seen after the things in it."""

    name: str
    colours: Mapping[str, str]
    items_limit: int = ITEMS_LIMIT
    bundle_limit: int = BUNDLE_LIMIT


_Shades = tuple[tuple[str, str, str, str], ...]


def _palette(base: dict[str, str], holders: _Shades, tiles: tuple[tuple[str, str], ...]) -> dict[str, str]:
    colours = {"none": "none", **base}
    for index, shades in enumerate(holders):
        colours |= {f"holder{index}.{use}": shade for use, shade in zip(("fill", "frame", "stroke", "ink"), shades, strict=True)}
    for index, (fill, ink) in enumerate(tiles):
        colours[f"tile{index}.fill"], colours[f"tile{index}.ink"] = fill, ink
    return colours


_TILES = (
    ("#0f766e", "#ffffff"),
    ("#b45309", "#ffffff"),
    ("#4338ca", "#ffffff"),
    ("#be123c", "#ffffff"),
    ("#3f6212", "#ffffff"),
    ("#0369a1", "#ffffff"),
    ("#86198f", "#ffffff"),
    ("#57534e", "#ffffff"),
)

LIGHT = Theme(
    "light",
    _palette(
        {
            "paper": "#ffffff",
            "ink": "#1e293b",
            "muted": "#475569",
            "line": "#64748b",
            "plain.fill": "#f1f5f9",
            "plain.frame": "#e2e8f0",
            "plain.stroke": "#64748b",
            "plain.ink": "#334155",
            "whole.fill": "#fbfbfd",
            "whole.frame": "#eceff5",
            "whole.stroke": "#64748b",
            "whole.ink": "#334155",
            "ten.fill": "#ffffff",
            "unknown": "#6d28d9",
            "unknown.fill": "#f5f3ff",
            "unknown.frame": "#e3ddfd",
            "unknown.stroke": "#6d28d9",
            "unknown.ink": "#6d28d9",
            "removed": "#dc2626",
            "marked": "#c2410c",
            "marked.fill": "#ffedd5",
        },
        (
            ("#e0f2fe", "#bae6fd", "#0369a1", "#075985"),
            ("#fef3c7", "#fde9a1", "#b45309", "#92400e"),
            ("#dcfce7", "#bbf7d0", "#15803d", "#166534"),
            ("#fce7f3", "#fbcfe8", "#be185d", "#9d174d"),
            ("#e0e7ff", "#c7d2fe", "#4338ca", "#3730a3"),
            ("#ccfbf1", "#99f6e4", "#0f766e", "#115e59"),
            ("#ffe4d6", "#fed0ae", "#c2410c", "#9a3412"),
            ("#ecfccb", "#d3f49a", "#4d7c0f", "#3f6212"),
        ),
        _TILES,
    ),
)

DARK = Theme(
    "dark",
    _palette(
        {
            "paper": "#0f172a",
            "ink": "#f1f5f9",
            "muted": "#cbd5e1",
            "line": "#94a3b8",
            "plain.fill": "#1e293b",
            "plain.frame": "#2c3b52",
            "plain.stroke": "#94a3b8",
            "plain.ink": "#e2e8f0",
            "whole.fill": "#131d33",
            "whole.frame": "#1f2c47",
            "whole.stroke": "#94a3b8",
            "whole.ink": "#e2e8f0",
            "ten.fill": "#0f172a",
            "unknown": "#c4b5fd",
            "unknown.fill": "#2e1f5e",
            "unknown.frame": "#432e86",
            "unknown.stroke": "#c4b5fd",
            "unknown.ink": "#c4b5fd",
            "removed": "#f87171",
            "marked": "#fdba74",
            "marked.fill": "#431f0b",
        },
        (
            ("#0c2d48", "#0b4165", "#38bdf8", "#bae6fd"),
            ("#3f2a08", "#5c3d0b", "#fbbf24", "#fde68a"),
            ("#0d3320", "#14502f", "#4ade80", "#bbf7d0"),
            ("#430f2c", "#641742", "#f472b6", "#fbcfe8"),
            ("#24215c", "#353184", "#a5b4fc", "#c7d2fe"),
            ("#0b3530", "#0f5048", "#2dd4bf", "#99f6e4"),
            ("#451c0a", "#652a10", "#fb923c", "#fed7aa"),
            ("#26350a", "#3a500f", "#a3e635", "#d9f99d"),
        ),
        _TILES,
    ),
)

PRINT = Theme(
    "print",
    _palette(
        {
            "paper": "#ffffff",
            "ink": "#000000",
            "muted": "#333333",
            "line": "#444444",
            "plain.fill": "#ffffff",
            "plain.frame": "#ececec",
            "plain.stroke": "#333333",
            "plain.ink": "#000000",
            "whole.fill": "#ffffff",
            "whole.frame": "#ececec",
            "whole.stroke": "#333333",
            "whole.ink": "#000000",
            "ten.fill": "#ffffff",
            "unknown": "#4c1d95",
            "unknown.stroke": "#4c1d95",
            "unknown.ink": "#4c1d95",
            "unknown.fill": "#ffffff",
            "unknown.frame": "#ececec",
            "removed": "#b91c1c",
            "marked": "#333333",
            "marked.fill": "#ffffff",
        },
        tuple(
            ("#ffffff", "#ececec", ink, ink)
            for ink in ("#075985", "#854d0e", "#166534", "#9d174d", "#3730a3", "#115e59", "#9a3412", "#3f6212")
        ),
        _TILES,
    ),
)

THEMES: Mapping[str, Theme] = {theme.name: theme for theme in (LIGHT, DARK, PRINT)}
