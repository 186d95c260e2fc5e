"""Keeps pictures and gives them back. Requests that arrive together share one commit and wait for the disk side by side.

A disk does a few hundred flushes a second one after the other, but many at a time. So while one batch is being written, the
requests that arrive gather for the next. Each is answered only after its files and its rows are on the disk.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import structlog
from sqlalchemy.exc import SQLAlchemyError

from service_kit.contracts import PictureSource, SavedPicture
from service_kit.errors import Overloaded
from storage.files import ContentFiles, FilesUnavailable, name_of
from storage.pictures.errors import PictureNotFound, PicturesUnavailable, PictureTaken
from storage.pictures.repository import PictureRepository
from storage.workers import Workers

log = structlog.get_logger(__name__)

# Requests of one commit: about a tenth of a second of flushes.
LARGEST_BATCH = 64
MOST_WAITING = 1024


@dataclass(slots=True)
class _Save:
    """One request: its pictures' rows, its files by name, and who waits for it."""

    rows: list[dict[str, Any]]
    files: dict[str, bytes]
    done: asyncio.Future[None]


class PictureService:
    """Made and closed inside a running event loop."""

    def __init__(self, repository: PictureRepository, files: ContentFiles, workers: Workers) -> None:
        self._repository = repository
        self._files = files
        self._workers = workers
        self._waiting: asyncio.Queue[_Save] = asyncio.Queue(MOST_WAITING)
        self._writer = asyncio.create_task(self._write_batches(), name="picture writer")

    async def save(self, pictures: Sequence[SavedPicture]) -> None:
        """Keeps all pictures of a request, or none. Raises PictureTaken, PicturesUnavailable, Overloaded."""
        if not pictures:
            return
        if len({picture.id for picture in pictures}) < len(pictures):
            raise PictureTaken("Two pictures have the same id.")
        contents = [picture.svg.encode() for picture in pictures]
        names = [name_of(content) for content in contents]
        now = datetime.now(UTC)
        rows = [_row(*each, now) for each in zip(pictures, names, contents, strict=True)]
        save = _Save(rows, dict(zip(names, contents, strict=True)), asyncio.get_running_loop().create_future())
        try:
            self._waiting.put_nowait(save)
        except asyncio.QueueFull:
            raise Overloaded("Storage has more pictures to keep than it can now.") from None
        await save.done

    async def load(self, identity: UUID) -> SavedPicture:
        """A kept picture. Raises PictureNotFound, PicturesUnavailable."""
        try:
            return await self._workers.run(self._read, identity)
        except (SQLAlchemyError, OSError) as error:
            log.warning("picture_not_read", error_type=type(error).__name__)
            raise PicturesUnavailable("Saved pictures cannot be read now.") from error

    async def close(self) -> None:
        """Writes what waits, then ends."""
        await self._waiting.join()
        self._writer.cancel()

    async def _write_batches(self) -> None:
        held: _Save | None = None
        while True:
            batch = [held or await self._waiting.get()]
            held = self._gather(batch)
            failures = await asyncio.to_thread(self._write, batch)
            for save, failure in zip(batch, failures, strict=True):
                self._waiting.task_done()
                if save.done.done():
                    continue
                if failure is None:
                    save.done.set_result(None)
                else:
                    save.done.set_exception(failure)

    def _gather(self, batch: list[_Save]) -> _Save | None:
        """Adds what waits to the batch, up to the first save of an id that is in it already; that one is returned."""
        ids = {row["id"] for row in batch[0].rows}
        while len(batch) < LARGEST_BATCH and not self._waiting.empty():
            save = self._waiting.get_nowait()
            if not ids.isdisjoint(row["id"] for row in save.rows):
                return save
            ids.update(row["id"] for row in save.rows)
            batch.append(save)
        return None

    def _write(self, batch: Sequence[_Save]) -> list[Exception | None]:
        """Files first, then rows: a row never names a file that is not there. What went wrong, for each save."""
        failures: list[Exception | None] = [None] * len(batch)
        try:
            self._files.put({name: content for save in batch for name, content in save.files.items()})
            pending = dict(enumerate(batch))
            while pending and (taken := self._repository.add([row for save in pending.values() for row in save.rows])):
                for at, save in list(pending.items()):
                    if any(row["id"] in taken for row in save.rows):
                        failures[at] = PictureTaken("Another picture is kept under this id.")
                        del pending[at]
        except (SQLAlchemyError, FilesUnavailable) as error:
            log.warning("pictures_not_saved", error_type=type(error).__name__, requests=len(batch))
            unavailable = PicturesUnavailable("Pictures cannot be saved now.")
            return [failure or unavailable for failure in failures]
        return failures

    def _read(self, identity: UUID) -> SavedPicture:
        row = self._repository.find(identity)
        if row is None:
            raise PictureNotFound("No picture of this id is kept.")
        svg = self._files.get(row.sha256).decode()
        source = PictureSource(visual_language=row.visual_language, theme=row.theme, language=row.language, reveal=row.reveal)
        return SavedPicture(id=str(row.id), request_id=row.request_id, variant=row.variant, svg=svg, source=source)


def _row(picture: SavedPicture, name: str, content: bytes, now: datetime) -> dict[str, Any]:
    return {
        "id": UUID(picture.id),
        "request_id": picture.request_id,
        "variant": picture.variant,
        "sha256": name,
        "size_bytes": len(content),
        "visual_language": picture.source.visual_language,
        "theme": picture.source.theme,
        "language": picture.source.language,
        "reveal": picture.source.reveal,
        "created_at": now,
    }
