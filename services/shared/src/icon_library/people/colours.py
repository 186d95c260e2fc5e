"""The colours of people: skin, hair and cloth, each with its shades; every skin tone is treated alike."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Skin:
    """`shade` is for ears, neck and nose, `blush` for cheeks, `lip` for the line of the mouth."""

    main: str
    shade: str
    blush: str
    lip: str


SKINS = {
    "porcelain": Skin("#ffdcc6", "#f0b99b", "#ffab97", "#a83447"),
    "light": Skin("#f9c8a2", "#e5a478", "#f79a7c", "#a12f3f"),
    "tan": Skin("#e6ad7c", "#cb8a58", "#e5855f", "#8f2a36"),
    "olive": Skin("#cf9361", "#b07545", "#cd6f4c", "#7f2430"),
    "brown": Skin("#a96f47", "#8b5632", "#b9593d", "#5f1d26"),
    "deep": Skin("#84512f", "#6a3e22", "#9c4732", "#43151c"),
    "dark": Skin("#653c28", "#4d2c1c", "#82392b", "#2f0f15"),
}
"""From the lightest to the darkest."""

Shades = tuple[str, str]
"""A main shade and a darker one."""

HAIR: dict[str, Shades] = {
    "black": ("#2b2629", "#181517"),
    "dark-brown": ("#4b2f26", "#36201a"),
    "brown": ("#7d4b2d", "#60371f"),
    "light-brown": ("#a8713f", "#87562d"),
    "red": ("#b84d24", "#943813"),
    "ginger": ("#e37c30", "#c15f1c"),
    "blond": ("#f2c55c", "#d6a23a"),
    "light-blond": ("#f9e19b", "#e2c06c"),
    "grey": ("#a5a5ad", "#83838d"),
    "silver": ("#d3d2da", "#b1b0bc"),
    "white": ("#f3f1f6", "#cfcbd8"),
}

CLOTH: dict[str, Shades] = {
    "red": ("#f8312f", "#c71f2d"),
    "blue": ("#0074ba", "#005a94"),
    "sky": ("#3fb8f2", "#0f93d6"),
    "yellow": ("#fcd53f", "#f0a92b"),
    "green": ("#44a12b", "#2f7d1b"),
    "orange": ("#ff822d", "#e0611a"),
    "purple": ("#8d65c5", "#6d45a8"),
    "pink": ("#f985b8", "#e35a97"),
    "turquoise": ("#1fb5b0", "#138e8a"),
    "white": ("#f3eef8", "#cdc4d6"),
    "navy": ("#35508f", "#263a6e"),
    "grey": ("#9a9aa6", "#777783"),
    "mint": ("#8fdcb2", "#5fba8b"),
}

NATURAL = {
    "porcelain": ("ginger", "light-blond", "brown", "red", "blond", "black", "light-brown"),
    "light": ("brown", "blond", "dark-brown", "ginger", "black", "light-brown", "red"),
    "tan": ("dark-brown", "black", "brown", "blond", "red", "dark-brown"),
    "olive": ("black", "dark-brown", "brown"),
    "brown": ("black", "dark-brown"),
    "deep": ("black", "dark-brown"),
    "dark": ("black",),
}
"""Hair that people of each skin are mostly born with, and that is told from it in a small picture."""
AGED = ("grey", "silver", "white")
