"""Contact sheets of the icon library as PNG pages: every icon at three sizes and in grey, with or without its name.

    python -m tools.icon_sheet [--out FOLDER] [--source Math2Visual] [--ids FILE | --words N] [--no-names] [--shuffle SEED]

Without names each icon has a number; `key.tsv` in the same folder says which icon has which number. `--words 200` shows a random
sample of the reviewed names, each with the picture that it has: for looking whether the table is right.
"""

from __future__ import annotations

import argparse
import random
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from xml.sax.saxutils import escape

import resvg_py
from fontTools.ttLib import TTFont

from icon_library.library import Library
from icon_library.markup import Attribute, document, element
from icon_library.model import LibraryIcon
from icon_library.parametric.registry import samples
from icon_library.table import read_names

COLUMNS, ROWS = 6, 8
# px: as large as beside a numeral, as an item of a ten, and as small as an icon must still be read; then in grey.
LARGE, MIDDLE, SMALL = 96, 48, 24
CELL_WIDTH, CELL_HEIGHT = 176, 132
LABEL_TOP = 122
LABEL_LETTERS = 26
GREY = element("filter", element("feColorMatrix", type="saturate", values="0"), id="grey")
FONT = Path("assets/node_modules/@fontsource/lexend/files/lexend-latin-400-normal.woff2")


def page(icons: Sequence[tuple[str, LibraryIcon]]) -> str:
    """One page as SVG: each icon with the text below it."""
    cells = [_cell(label, icon, at % COLUMNS * CELL_WIDTH, at // COLUMNS * CELL_HEIGHT) for at, (label, icon) in enumerate(icons)]
    width, height = COLUMNS * CELL_WIDTH, -(-len(icons) // COLUMNS) * CELL_HEIGHT
    background = element("rect", width=width, height=height, fill="#fff")
    return document((0, 0, width, height), element("defs", GREY) + background + "".join(cells))


def _cell(label: str, icon: LibraryIcon, x: float, y: float) -> str:
    places = [(4, 4, LARGE), (112, 4, MIDDLE), (124, 58, SMALL)]
    pictures = [_placed(icon, x + left, y + top, size) for left, top, size in places]
    grey = element("g", _placed(icon, x + 124, y + 86, SMALL), filter="url(#grey)")
    style: dict[str, Attribute] = {"font_size": 11, "fill": "#333", "text_anchor": "middle"}
    return "".join(pictures) + grey + element("text", escape(label[:LABEL_LETTERS]), x=x + 52, y=y + LABEL_TOP, **style)


def _placed(icon: LibraryIcon, x: float, y: float, size: float) -> str:
    box = " ".join(f"{side:g}" for side in icon.view_box)
    return element("svg", icon.body, x=x, y=y, width=size, height=size, viewBox=box)


def write(labelled: Sequence[tuple[str, LibraryIcon]], out: Path) -> int:
    """PNG pages and `key.tsv` in the folder `out`; returns the number of pages."""
    out.mkdir(parents=True, exist_ok=True)
    for old in out.glob("page-*.png"):
        old.unlink()
    (out / "key.tsv").write_text("".join(f"{label}\t{icon.id}\n" for label, icon in labelled), encoding="utf-8")
    with TemporaryDirectory() as folder:
        font = _font(Path(folder))
        pages = [labelled[start : start + COLUMNS * ROWS] for start in range(0, len(labelled), COLUMNS * ROWS)]
        for number, shown in enumerate(pages, start=1):
            svg = page(shown)
            width = COLUMNS * CELL_WIDTH
            image = resvg_py.svg_to_bytes(
                svg_string=svg, width=width, font_files=[font], font_family="Lexend", skip_system_fonts=True
            )
            (out / f"page-{number:02}.png").write_bytes(bytes(image))
    return len(pages)


def _font(folder: Path) -> str:
    """The pictures' font as a file that resvg reads: it knows no WOFF."""
    font = TTFont(FONT)
    font.flavor = None
    path = folder / "lexend.ttf"
    font.save(path)
    return str(path)


def sample(library: Library, number: int, seed: int) -> list[tuple[str, LibraryIcon]]:
    """`number` reviewed English and German names that have a picture, with it."""
    names = read_names()
    words = [(name, "") for name, target in sorted(names.english.items()) if target]
    words += [(name, "de") for name, target in sorted(names.german.items()) if target and name not in names.english]
    random.Random(seed).shuffle(words)  # noqa: S311 - an order to look at, no secret
    return [(word, icon) for word, language in words[:number] if (icon := library.resolve(word, "", 0, language)) is not None]


def main() -> None:
    parser = argparse.ArgumentParser(prog="tools.icon_sheet", description="Contact sheets of the icon library as PNG pages.")
    parser.add_argument("--out", type=Path, default=Path("var/icons-sheet"))
    parser.add_argument("--library", type=Path, default=Path("var/assets/library"))
    parser.add_argument("--source", default="", help="only the icons of this source (Math2Visual: drawn by the project)")
    parser.add_argument("--ids", type=Path, help="only the icons whose ids stand in this file, one a line, in its order")
    parser.add_argument("--words", type=int, metavar="N", help="N random names of the table, each with its picture")
    parser.add_argument("--no-names", action="store_true", help="numbers in place of names")
    parser.add_argument("--shuffle", type=int, metavar="SEED", help="in a random order; the seed of --words")
    arguments = parser.parse_args()
    library = Library.load(arguments.library)
    if arguments.words:
        pages = write(sample(library, arguments.words, arguments.shuffle or 0), arguments.out)
        print(f"{arguments.words} names on {pages} pages in {arguments.out}")
        return
    if arguments.ids:
        wanted = arguments.ids.read_text(encoding="utf-8").split()
        icons = [icon for icon_id in wanted if (icon := library.get(icon_id)) is not None]
    else:
        icons = [icon for icon in (*library, *samples()) if arguments.source in {"", icon.source}]
    if arguments.shuffle is not None:
        random.Random(arguments.shuffle).shuffle(icons)  # noqa: S311 - an order to look at, no secret
    labelled = [(str(number) if arguments.no_names else icon.id, icon) for number, icon in enumerate(icons, start=1)]
    pages = write(labelled, arguments.out)
    print(f"{len(icons)} icons on {pages} pages in {arguments.out}")


if __name__ == "__main__":
    main()
