"""A contact sheet of the library as one SVG: `python -m icon_library.sheet OUT.svg [--library DIR] [--size 48] [--no-names]`."""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from pathlib import Path
from xml.sax.saxutils import escape

from icon_library.library import Library
from icon_library.markup import Attribute, element
from icon_library.model import LibraryIcon

COLUMNS = 16
# Room round an icon for its neighbours and, below it, for its id in 9 px type.
GAP = 32
LABEL = 22


def sheet(icons: Iterable[LibraryIcon], size: float, names: bool = True) -> str:
    """All `icons` in rows, each `size` px wide, with its id below it."""
    shown = list(icons)
    wide, high = size + GAP, size + LABEL
    rows = -(-len(shown) // COLUMNS)
    cells = [_cell(icon, (at % COLUMNS) * wide, (at // COLUMNS) * high, size, names) for at, icon in enumerate(shown)]
    background = element("rect", width="100%", height="100%", fill="#fff")
    width, height = COLUMNS * wide, rows * high
    return element(
        "svg",
        background,
        *cells,
        xmlns="http://www.w3.org/2000/svg",
        width=width,
        height=height,
        viewBox=f"0 0 {width:g} {height:g}",
    )


def _cell(icon: LibraryIcon, x: float, y: float, size: float, names: bool) -> str:
    box = " ".join(f"{side:g}" for side in icon.view_box)
    picture = element("svg", icon.body, x=x + GAP / 2, y=y + 4, width=size, height=size, viewBox=box)
    style: dict[str, Attribute] = {"font_family": "sans-serif", "font_size": 9, "text_anchor": "middle", "fill": "#333"}
    label = element("text", escape(icon.id[:20]), x=x + GAP / 2 + size / 2, y=y + size + 15, **style)
    return picture + label if names else picture


def main() -> None:
    parser = argparse.ArgumentParser(prog="icon_library.sheet", description="Write a contact sheet of the icon library.")
    parser.add_argument("out", type=Path)
    parser.add_argument("--library", type=Path, default=Path("var/assets/library"))
    parser.add_argument("--size", type=float, default=48, help="px, the width of an icon")
    parser.add_argument("--no-names", action="store_true")
    parser.add_argument("--source", default="", help="only the icons of this source (Math2Visual: drawn by the project)")
    arguments = parser.parse_args()
    icons = (icon for icon in Library.load(arguments.library) if arguments.source in {"", icon.source})
    arguments.out.write_text(sheet(icons, arguments.size, not arguments.no_names), encoding="utf-8")


if __name__ == "__main__":
    main()
