"""Finds icons, those that were added before the built library's, and writes them as files."""

from __future__ import annotations

import asyncio
import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass
from time import monotonic

import structlog
from sqlalchemy.exc import SQLAlchemyError

from icon_library.library import Library
from icon_library.markup import document
from icon_library.model import LibraryIcon
from service_kit.contracts import IconQuery
from storage.icons.errors import IconNotFound
from storage.icons.published import Published
from storage.icons.repository import IconRepository
from storage.icons.schemas import Existence, IconFile, SearchResult
from storage.workers import Workers

FILE_NAME = re.compile(r"(?P<id>[a-z][a-z0-9-]{0,99})\.svg")
PATH_PARTS = frozenset("/\\")
# An icon added by another worker or replica is seen after this time at the latest.
FOLLOW_S = 1.0
log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class SvgFile:
    """A file as it is sent; `etag` is strong."""

    name: str
    content: bytes
    etag: str


class IconService:
    """`published` is this worker's memory of the icons that were added; `follow` brings it up to date."""

    def __init__(self, library: Library, published: Published, repository: IconRepository, workers: Workers) -> None:
        self._library = library
        self._published = published
        self._repository = repository
        self._workers = workers
        self._followed_at = float("-inf")
        self._following = asyncio.Lock()

    @property
    def version(self) -> str:
        """Changes whenever the library does."""
        revision = self._published.revision
        return f"{self._library.version}-{revision}" if revision else self._library.version

    def __len__(self) -> int:
        return len(self._library) + len(self._published)

    async def follow(self, at_once: bool = False) -> None:
        """Sees what was published elsewhere, at most `FOLLOW_S` late. While the database is away, what is known serves."""
        if not at_once and monotonic() - self._followed_at < FOLLOW_S:
            return
        async with self._following:
            if not at_once and monotonic() - self._followed_at < FOLLOW_S:
                return
            try:
                icons, withdrawn, revision = await self._workers.run(self._repository.since, self._published.revision)
            except SQLAlchemyError as error:
                log.warning("library_not_followed", error_type=type(error).__name__)
            else:
                self._published.add(icons, withdrawn, revision)
            self._followed_at = monotonic()

    def resolve(self, queries: Sequence[IconQuery], language: str = "") -> list[LibraryIcon | None]:
        """The icon of each query, in order; from memory, some microseconds each."""
        return [self._resolve(query, language) for query in queries]

    def _resolve(self, query: IconQuery, language: str) -> LibraryIcon | None:
        added = self._published.find(query.type, query.name)
        if added:
            try:
                return self._published.get(added)
            except OSError as error:
                log.warning("icon_not_read", icon=added, error_type=type(error).__name__)
        return self._library.resolve(query.type, query.name, query.figure, language)

    async def search(self, query: str, limit: int) -> SearchResult:
        """The best hits for what a person typed."""
        hits, total = await self._workers.run(self._library.search, query, limit)
        files = [
            IconFile(filename=f"{hit.id}.svg", name=hit.name, url=f"/api/svg-dataset/files/{hit.id}.svg", license=hit.licence)
            for hit in hits
        ]
        return SearchResult(files=files, query=query, total=total)

    def exists(self, name: str) -> bool:
        """Whether exactly this name, alias or file name has an icon."""
        stem = name.strip().removesuffix(".svg")
        if not PATH_PARTS.isdisjoint(name):
            return False
        return self._library.exists(stem) or self._published.find(stem) != "" or self._published.row(stem) is not None

    async def existence(self, name: str) -> Existence:
        """Whether a name is taken."""
        if not self.exists(name):
            await self.follow(at_once=True)
        return Existence(exists=self.exists(name), name=name)

    async def file(self, filename: str) -> SvgFile:
        """An icon as a file, one that was published elsewhere a moment ago too. Raises IconNotFound."""
        match = FILE_NAME.fullmatch(filename)
        icon = self._get(match["id"]) if match else None
        if match and icon is None:
            await self.follow(at_once=True)
            icon = self._get(match["id"])
        if icon is None:
            raise IconNotFound("There is no icon of this name.")
        content = document(icon.view_box, icon.body).encode()
        return SvgFile(f"{icon.id}.svg", content, f'"{hashlib.sha256(content).hexdigest()[:32]}"')

    def _get(self, icon_id: str) -> LibraryIcon | None:
        return self._published.get(icon_id) or self._library.get(icon_id)
