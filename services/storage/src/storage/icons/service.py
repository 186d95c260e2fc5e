"""Finds icons and writes them as files."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass

from icon_library.library import Library
from icon_library.markup import document
from icon_library.model import LibraryIcon
from service_kit.contracts import IconQuery
from storage.icons.errors import IconNotFound
from storage.icons.schemas import Existence, IconFile, SearchResult
from storage.workers import Workers

FILE_NAME = re.compile(r"(?P<id>[a-z][a-z0-9-]{0,99})\.svg")
PATH_PARTS = frozenset("/\\")


@dataclass(frozen=True, slots=True)
class SvgFile:
    """A file as it is sent; `etag` is strong."""

    name: str
    content: bytes
    etag: str


class IconService:
    def __init__(self, library: Library, workers: Workers) -> None:
        self._library = library
        self._workers = workers

    @property
    def version(self) -> str:
        """Changes whenever the library does."""
        return self._library.version

    def resolve(self, queries: Sequence[IconQuery], language: str = "") -> list[LibraryIcon | None]:
        """The icon of each query, in order; from memory, some microseconds each."""
        return [self._library.resolve(query.type, query.name, query.figure, language) for query in queries]

    async def search(self, query: str, limit: int) -> SearchResult:
        """The best hits for what a person typed."""
        hits, total = await self._workers.run(self._library.search, query, limit)
        files = [
            IconFile(filename=f"{hit.id}.svg", name=hit.name, url=f"/api/svg-dataset/files/{hit.id}.svg", license=hit.licence)
            for hit in hits
        ]
        return SearchResult(files=files, query=query, total=total)

    def exists(self, name: str) -> Existence:
        """Whether exactly this name, alias or file name has an icon."""
        exists = PATH_PARTS.isdisjoint(name) and self._library.exists(name.strip().removesuffix(".svg"))
        return Existence(exists=exists, name=name)

    def file(self, filename: str) -> SvgFile:
        """An icon as a file. Raises IconNotFound."""
        match = FILE_NAME.fullmatch(filename)
        icon = self._library.get(match["id"]) if match else None
        if icon is None:
            raise IconNotFound("There is no icon of this name.")
        content = document(icon.view_box, icon.body).encode()
        return SvgFile(f"{icon.id}.svg", content, f'"{hashlib.sha256(content).hexdigest()[:32]}"')
