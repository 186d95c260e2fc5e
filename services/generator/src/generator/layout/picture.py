"""A laid-out picture as plain data: what `drawing` writes down, element by element, without arithmetic.

Lengths are user units of the SVG (px at natural size), y grows downwards, coordinates are relative to the enclosing group.
Colours are names of the theme's palette (`theme.Theme.colours`), never values, so that one layout serves every theme.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

from generator.icons.model import Icon


@dataclass(slots=True, unsafe_hash=True)
class Data:
    """The `data-*` attributes of an element; "" leaves one out. `path` is `data-dsl-path`.

    Never changed once made; not declared frozen, since a picture makes hundreds and a frozen one takes three times as long.
    """

    role: str = ""
    node: str = ""
    path: str = ""
    quantity: str = ""
    state: str = ""


NO_DATA = Data()


@dataclass(slots=True)
class Rect:
    x: float
    y: float
    width: float
    height: float
    radius: float = 0
    fill: str = "none"
    stroke: str = "none"
    stroke_width: float = 0
    dash: str = ""
    data: Data = NO_DATA


@dataclass(slots=True)
class Circle:
    cx: float
    cy: float
    r: float
    fill: str = "none"
    stroke: str = "none"
    stroke_width: float = 0
    dash: str = ""
    data: Data = NO_DATA


@dataclass(slots=True)
class Path:
    """`commands` in SVG path syntax, already rounded."""

    commands: str
    fill: str = "none"
    stroke: str = "none"
    stroke_width: float = 0
    dash: str = ""
    data: Data = NO_DATA


@dataclass(slots=True)
class Text:
    """One line of text. `y` is the baseline; `anchor` says which point of the line `x` is."""

    x: float
    y: float
    content: str
    size: float
    fill: str
    anchor: Literal["start", "middle", "end"] = "start"
    data: Data = NO_DATA


@dataclass(frozen=True, slots=True)
class Tile:
    """What stands for a thing without an icon: a rounded square with the thing's initial, in a colour of its own."""

    id: str
    initial: str
    fill: str
    ink: str


@dataclass(slots=True)
class IconUse:
    """An icon placed in the square with the corner (x, y); its symbol is defined once for the whole picture."""

    icon: Icon | Tile
    x: float
    y: float
    size: float
    opacity: float = 1
    data: Data = NO_DATA


@dataclass(slots=True)
class Group:
    """Elements moved by (x, y). `label` makes the group a named part (`role="img"`) that a keyboard can reach."""

    x: float = 0
    y: float = 0
    children: Sequence[Element] = field(default_factory=list)
    label: str = ""
    data: Data = NO_DATA


Element = Rect | Circle | Path | Text | IconUse | Group


@dataclass(slots=True)
class Picture:
    """Everything that a file says. `title` and `description` are plain text in `language`."""

    width: float
    height: float
    elements: Sequence[Element]
    title: str
    description: str
    language: str
    variant: str
