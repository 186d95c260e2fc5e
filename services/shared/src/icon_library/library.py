"""A built library in memory: the index read once, the pictures sliced from one mapped file as they are asked for."""

from __future__ import annotations

import json
import mmap
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import Any

from icon_library.model import LibraryIcon, SearchHit
from icon_library.resolver import Found, NameTable, Resolver
from icon_library.search import SearchIndex
from icon_library.tint import tinted

INDEX = "index.json"
BODIES = "bodies.txt"
# Different things that a library is asked for again and again: a school year's worth of problems, under 20 MB.
RESOLVED_KEPT = 4096


class LibraryMissing(FileNotFoundError):
    """There is no built library in the folder; `make assets` builds it."""


@dataclass(frozen=True, slots=True)
class _Colouring:
    fills: Mapping[str, list[str]]
    own: Mapping[str, list[str]]


class Library:
    """Icons by id and by what they show. Safe to use from several threads; nothing changes after loading."""

    def __init__(self, index: Mapping[str, Any], bodies: bytes | mmap.mmap) -> None:
        self.version: str = index["version"]
        self._rows: dict[str, list[Any]] = {row[0]: row for row in index["icons"]}
        self._bodies = bodies
        self._figures: Mapping[str, list[str]] = index["figures"]
        self._colouring = _Colouring(index["tints"], index["own_colours"])
        names = index["names"]
        self._resolver = Resolver(
            NameTable(
                names["english"],
                names["german"],
                names["plain_english"],
                names["plain_german"],
                frozenset(names["english_whole"]),
                frozenset(names["german_heads"]),
            )
        )
        self._search = SearchIndex(index["icons"])
        self._resolve = lru_cache(RESOLVED_KEPT)(self._look_up)

    @classmethod
    def load(cls, path: Path) -> Library:
        """The library that `icon_library.build` wrote into the folder `path`. Raises LibraryMissing."""
        try:
            index = json.loads((path / INDEX).read_bytes())
            with (path / BODIES).open("rb") as file:
                bodies = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        except FileNotFoundError as error:
            raise LibraryMissing(f"no icon library in {path}: run `make assets`") from error
        return cls(index, bodies)

    def __len__(self) -> int:
        return len(self._rows)

    def __iter__(self) -> Iterator[LibraryIcon]:
        return (self[icon_id] for icon_id in self._rows)

    def __contains__(self, icon_id: object) -> bool:
        return icon_id in self._rows

    def __getitem__(self, icon_id: str) -> LibraryIcon:
        _, box, start, end, names, german, keywords, licence, source = self._rows[icon_id]
        body = self._bodies[start:end].decode()
        return LibraryIcon(icon_id, tuple(box), body, tuple(names), tuple(german), tuple(keywords), licence, source)

    def get(self, icon_id: str) -> LibraryIcon | None:
        """The icon of this id, a coloured one (`balloon-in-blue`) too."""
        if icon_id in self._rows:
            return self[icon_id]
        base, _, colour = icon_id.rpartition("-in-")
        return self._coloured(base, colour) if base in self._rows else None

    def resolve(self, entity_type: str, name: str = "", figure: int = 0, language: str = "") -> LibraryIcon | None:
        """The picture of a thing, or None where none is certain to be right. `figure` counts from 0 the different people of
        one type: different figures get different pictures while the kind has another."""
        return self._resolve(entity_type, name, figure, language)

    def exists(self, name: str) -> bool:
        """Whether exactly this name, alias or id has a picture."""
        return self.get(name) is not None or self._resolver.exact(name) != ""

    def search(self, query: str, limit: int = 10) -> tuple[list[SearchHit], int]:
        """The best hits for a query, and how many there are in all."""
        return self._search.search(query, limit)

    def _look_up(self, entity_type: str, name: str, figure: int, language: str) -> LibraryIcon | None:
        found = self._resolver.resolve(entity_type, name, language)
        if found is None:
            return None
        target, asked_figure = found
        return self._picture(target, figure + asked_figure)

    def _picture(self, found: Found, figure: int) -> LibraryIcon | None:
        if found.target.startswith("@"):
            figures = self._figures[found.target[1:]]
            return self[figures[figure % len(figures)]]
        icon_id, _, colour = found.target.partition("+")
        return self._coloured(icon_id, found.colour or colour) if found.colour or colour else self[icon_id]

    def _coloured(self, icon_id: str, colour: str) -> LibraryIcon | None:
        """The icon in a colour: as it is where it has that colour, None where its colour may not be changed."""
        icon = self[icon_id]
        if colour in self._colouring.own.get(icon_id, ()):
            return icon
        fills = self._colouring.fills.get(icon_id)
        if not fills:
            return None
        new_id = f"{icon_id}-in-{colour}"
        body = tinted(icon.body, fills, colour).replace(f"{icon_id}--", f"{new_id}--")
        return replace(icon, id=new_id, body=body)
