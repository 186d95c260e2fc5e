"""A built library in memory: the index read once, the pictures sliced from one mapped file as they are asked for."""

from __future__ import annotations

import hashlib
import json
import mmap
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any

from icon_library.folder import Folder
from icon_library.markup import element
from icon_library.model import LibraryIcon, SearchHit
from icon_library.parametric import registry as parametric
from icon_library.resolver import Found, NameTable, Resolver
from icon_library.search import SearchIndex, search_row
from icon_library.tint import tinted
from icon_library.words import fold, split_figure

INDEX = "index.json"
BODIES = "bodies.txt"
SEARCH = "search.json"
# Different things that a library is asked for again and again: a school year's worth of problems, under 20 MB.
RESOLVED_KEPT = 4096
# A small thing's part of its full size: seen at a glance beside a big one, and at 24 px still as large as many an emoji.
SMALL = 0.68
# Where pictures stand, as a part of their height.
BASE_LINE = 30 / 32


class LibraryMissing(FileNotFoundError):
    """There is no built library in the folder; `make assets` builds it."""


class Library:
    """Icons by id and by what they show. Safe to use from several threads; nothing changes after loading."""

    def __init__(self, path: Path, folder: Folder | None = None, remembered: int = RESOLVED_KEPT) -> None:
        try:
            index = json.loads((path / INDEX).read_bytes())
            with (path / BODIES).open("rb") as file:
                self._bodies = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        except FileNotFoundError as error:
            raise LibraryMissing(f"no icon library in {path}: run `make assets`") from error
        self._path = path
        self._rows: dict[str, list[Any]] = {row[0]: row for row in index["icons"]}
        self._figures: dict[str, list[str]] = index["figures"]
        self._tints: Mapping[str, list[str]] = index["tints"]
        self._materials: Mapping[str, list[str]] = index["materials"]
        self._own_colours: Mapping[str, list[str]] = index["own_colours"]
        self._frames: Mapping[str, str] = index["frames"]
        self._labelled = frozenset(index["labelled"])
        self.folder = folder
        self.version: str = index["version"]
        names = NameTable.of(index["names"])
        if folder is not None:
            self.version = hashlib.sha256(f"{self.version} {folder.version}".encode()).hexdigest()[:16]
            names = self._with_folder(names, folder)
        self._resolver = Resolver(names)
        self._resolve = lru_cache(remembered)(self._look_up)

    @classmethod
    def load(cls, path: Path, folder: Folder | None = None, remembered: int = RESOLVED_KEPT) -> Library:
        """The library that `icon_library.build` wrote into `path`, with the icons of `folder` beside it; where both have a name,
        the folder's picture is taken. The last `remembered` answers are kept. Raises LibraryMissing."""
        return cls(path, folder, remembered)

    def __len__(self) -> int:
        return len(self._rows.keys() | (self.folder.icons.keys() if self.folder else set()))

    def __iter__(self) -> Iterator[LibraryIcon]:
        return (self[icon_id] for icon_id in sorted(self._rows.keys() | (self.folder.icons.keys() if self.folder else set())))

    def __getitem__(self, icon_id: str) -> LibraryIcon:
        if self.folder is not None and icon_id in self.folder.icons:
            return self.folder.icons[icon_id]
        _, box, start, end, names, german, keywords, licence, source = self._rows[icon_id]
        body = self._bodies[start:end].decode()
        frame = self._frames.get(icon_id, "")
        icon = LibraryIcon(icon_id, tuple(box), body, tuple(names), tuple(german), tuple(keywords), licence, source, frame)
        return replace(icon, labelled=True) if icon_id in self._labelled else icon

    def get(self, icon_id: str) -> LibraryIcon | None:
        """The icon of this id; a coloured, a small one and one with parameters (`clock-at-3-45`) too; of a
        kind of people the first figure."""
        try:
            return self[icon_id]
        except KeyError:
            pass
        if icon_id.endswith("-small"):
            large = self.get(icon_id.removesuffix("-small"))
            return _small(large) if large is not None and not large.id.endswith("-small") else None
        if icon_id in self._figures:
            return self._figure(icon_id, 0)
        base, _, colour = icon_id.rpartition("-in-")
        return self._coloured(base, colour) if base in self._rows else parametric.picture(icon_id)

    def resolve(self, entity_type: str, name: str = "", figure: int = 0, language: str = "") -> LibraryIcon | None:
        """The picture of a thing, or None where none is certain to be right. `figure` counts from 0 the different people of
        one type: different figures get different pictures while the kind has another; the type "@girl" asks for a kind itself.
        `language` ("en", "de") decides where a word means two things."""
        return self._resolve(entity_type, name, figure, language)

    def exists(self, name: str) -> bool:
        """Whether exactly this name, alias or id has a picture."""
        return self.get(name) is not None or self._resolver.exact(name) != "" or parametric.asked(name) != ""

    def search(self, query: str, limit: int = 10) -> tuple[list[SearchHit], int]:
        """The best hits for a query, and how many there are in all."""
        drawn = self.get(parametric.asked(query))
        if drawn is None:
            return self._search.search(query, limit)
        hits, total = self._search.search(query, limit - 1)
        return [SearchHit(drawn.id, drawn.names[0], drawn.licence), *hits], total + 1

    @cached_property
    def _search(self) -> SearchIndex:
        rows = json.loads((self._path / SEARCH).read_bytes())
        if self.folder is not None:
            rows = [row for row in rows if row[0] not in self.folder.icons]
            rows += [search_row(icon) for icon in self.folder.icons.values()]
        return SearchIndex(rows)

    def _with_folder(self, names: NameTable, folder: Folder) -> NameTable:
        """The folder's names before all others; `girl.svg` and `girl-2.svg` are the figures of one kind."""
        kinds: dict[str, list[str]] = {}
        for icon_id in sorted(folder.icons, key=lambda name: (split_figure(name)[0], split_figure(name)[1])):
            kinds.setdefault(split_figure(icon_id)[0], []).append(icon_id)
        english = dict(names.english)
        for kind, members in kinds.items():
            self._figures[kind] = members
            english[fold(kind)] = f"@{kind}"
        return replace(names, english=english, english_whole=names.english_whole | {fold(kind) for kind in kinds})

    def _look_up(self, entity_type: str, name: str, figure: int, language: str) -> LibraryIcon | None:
        if entity_type.startswith("@"):
            return self._figure(entity_type[1:], figure)
        asked = parametric.asked_by(entity_type, name)
        if asked:
            return self.get(asked)
        found = self._resolver.resolve(entity_type, name, language)
        if found is None:
            return self.get(parametric.asked(name))
        target, asked_figure = found
        return self._picture(target, figure + asked_figure)

    def _figure(self, kind: str, number: int) -> LibraryIcon | None:
        """A figure of a kind; after the last the first comes again."""
        figures = self._figures.get(kind)
        return replace(self[figures[number % len(figures)]], kind=kind, figures=len(figures)) if figures else None

    def _picture(self, found: Found, figure: int) -> LibraryIcon | None:
        if found.target.startswith("@"):
            return self._figure(found.target[1:], figure)
        icon_id, _, colour = found.target.partition("+")
        colour = found.look.colour or colour
        if not colour and found.look.material in self._materials.get(icon_id, ()):
            colour = found.look.material
        icon = self._coloured(icon_id, colour) if colour else self[icon_id]
        return _small(icon) if icon is not None and found.look.small else icon

    def _coloured(self, icon_id: str, colour: str) -> LibraryIcon | None:
        """The icon in a colour or material: as it is where it has that colour, None where its colour may not be changed."""
        icon, own = self[icon_id], self._own_colours.get(icon_id, ())
        if colour in own:
            return icon
        fills = self._tints.get(icon_id)
        body = tinted(icon.body, fills, colour) if fills else None
        if body is None:
            # A blue thing whose colour may not be changed is a dark blue one too.
            return icon if not fills and colour.partition("-")[2] in own else None
        new_id = f"{icon_id}-in-{colour}"
        return replace(icon, id=new_id, body=body.replace(f"{icon_id}--", f"{new_id}--"))


def _small(icon: LibraryIcon) -> LibraryIcon:
    """The icon smaller, standing on the same line."""
    left, top, width, height = icon.view_box
    rest = 1 - SMALL
    move = f"translate({rest * (left + width / 2):g} {rest * (top + BASE_LINE * height):g}) scale({SMALL:g})"
    new_id = f"{icon.id}-small"
    return replace(icon, id=new_id, body=element("g", icon.body.replace(f"{icon.id}--", f"{new_id}--"), transform=move))
