"""Build the icon library: `python -m icon_library.build [--packages assets/node_modules] [--out var/assets/library]`.

One index and one file of pictures; the same packages and tables give the same bytes and so the same version.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from icon_library import drawings, groups, people
from icon_library.base_set import BaseSet, read_base_set
from icon_library.library import BODIES, INDEX, SEARCH
from icon_library.model import LibraryIcon
from icon_library.parametric import registry as parametric
from icon_library.parametric.plain import plain_pictures
from icon_library.search import search_row
from icon_library.table import Names, TableError, read_frames, read_labelled, read_materials, read_names, read_tints
from icon_library.words import fold

# A larger picture would make up most of a problem's SVG.
LARGEST_BODY_BYTES = 12_000


def build(packages: Path, out: Path) -> str:
    """Write the library into the folder `out`; returns its version. Raises TableError where the tables name what is not there."""
    base = read_base_set(packages)
    names = read_names()
    icons = {icon_id: icon for icon_id, icon in base.icons.items() if _kept(icon)}
    icons.update({icon.id: icon for icon in groups.groups(base.bodies)})
    icons.update({icon.id: icon for icon in people.group_icons()})
    icons.update({icon.id: icon for icon in (*drawings.icons(), *plain_pictures())})
    figures: dict[str, list[str]] = {}
    for kind, members in people.decks():
        figures[kind] = [icon.id for icon in members]
        icons.update({icon.id: icon for icon in members})
    figures.update(people.sexed_decks())
    icons = {icon_id: _with_names(icons[icon_id], names) for icon_id in sorted(icons)}
    fills, own_colours = read_tints()
    frames, materials, labelled = read_frames(), read_materials(), read_labelled()
    _check(names, figures, icons, (*own_colours, *frames, *materials, *labelled))
    if unpainted := sorted(materials.keys() - fills.keys()):
        raise TableError(f"in materials.tsv, without fills in tints/: {', '.join(unpainted)}")

    bodies = bytearray()
    rows = []
    for icon in icons.values():
        start = len(bodies)
        bodies += icon.body.encode()
        rows.append(
            [icon.id, icon.view_box, start, len(bodies), icon.names, icon.german, icon.keywords, icon.licence, icon.source]
        )
    index: dict[str, Any] = {
        "icons": rows,
        "figures": figures,
        "tints": fills,
        "materials": materials,
        "own_colours": {icon: sorted(colours) for icon, colours in own_colours.items()},
        "frames": frames,
        "labelled": sorted(labelled),
        "names": _name_table(base, names, icons),
    }
    text = json.dumps(index, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    # Pictures with parameters are drawn when they are asked for: what some of them look like stands for all.
    drawn = "".join(icon.body for icon in parametric.samples())
    version = hashlib.sha256(text.encode() + bodies + drawn.encode()).hexdigest()[:16]
    out.mkdir(parents=True, exist_ok=True)
    _put(out / BODIES, bytes(bodies))
    _put(out / SEARCH, json.dumps([search_row(icon) for icon in icons.values()], separators=(",", ":")).encode())
    _put(out / INDEX, f'{{"version":"{version}",{text[1:]}'.encode())
    return version


def _kept(icon: LibraryIcon) -> bool:
    """Whether a picture of the base set is taken: the project's own people replace its people."""
    return len(icon.body) <= LARGEST_BODY_BYTES and not people.replaces(icon.id)


def _put(path: Path, content: bytes) -> None:
    """Replaces `path` whole: a process that has the old file mapped keeps it."""
    new = path.with_name(path.name + ".new")
    new.write_bytes(content)
    new.replace(path)


def _with_names(icon: LibraryIcon, names: Names) -> LibraryIcon:
    """The reviewed names stand before the package's own."""
    english, german = names.spelled.get(icon.id, ([], []))
    return replace(
        icon, names=tuple(dict.fromkeys((*english, *icon.names))), german=tuple(dict.fromkeys((*german, *icon.german)))
    )


def _name_table(base: BaseSet, names: Names, icons: Mapping[str, LibraryIcon]) -> dict[str, Any]:
    plain_english: dict[str, str] = {}
    plain_german: dict[str, str] = {}
    for icon_id in sorted(base.things & icons.keys()):
        for name in (icon_id, *base.icons[icon_id].names):
            if fold(name) not in names.english:
                plain_english.setdefault(fold(name), icon_id)
        for name in base.icons[icon_id].german:
            if fold(name) not in names.german:
                plain_german.setdefault(fold(name), icon_id)
    return {
        "english": names.english,
        "german": names.german,
        "plain_english": plain_english,
        "plain_german": plain_german,
        "english_whole": sorted(names.english_whole),
        "german_heads": sorted(names.german_heads),
        "sexes": {f"@{kind}": [f"@{deck}" for deck in people.sexes(kind)] for kind in people.KINDS},
    }


def _check(names: Names, figures: Mapping[str, list[str]], icons: Mapping[str, LibraryIcon], others: Iterable[str]) -> None:
    targets = {*names.english.values(), *names.german.values()} - {""}
    missing = [
        target
        for target in sorted(targets)
        if (target[1:] not in figures if target.startswith("@") else target.partition("+")[0] not in icons)
    ]
    missing += [icon for icon in others if icon not in icons]
    if missing:
        raise TableError(f"named in a table, not in the library: {', '.join(missing)}")


def built_assets() -> Path:
    """`MATH2VISUAL_ASSETS`, the folder of what `make assets` builds."""
    return Path(os.environ.get("MATH2VISUAL_ASSETS") or "var/assets")


def main() -> None:
    parser = argparse.ArgumentParser(prog="icon_library.build", description="Build the icon library.")
    parser.add_argument("--packages", type=Path, default=Path("assets/node_modules"), help="the folder of the icon packages")
    parser.add_argument("--out", type=Path, default=built_assets() / "library", help="the folder to write the library into")
    arguments = parser.parse_args()
    print(f"icon library {build(arguments.packages, arguments.out)} in {arguments.out}")


if __name__ == "__main__":
    main()
