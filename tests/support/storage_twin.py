"""The storage service inside the test: the real icon library, pictures in a dictionary, no socket. It can go away and be slow."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from functools import cache

import orjson

from generator.assets import assets_folder
from generator.settings import Settings
from generator.storage import StorageClient
from icon_library.library import Library
from service_kit.contracts import IconsRequest, SavedPicture, SavePictures, WireIcon
from service_kit.errors import UpstreamUnavailable
from service_kit.upstream import Headers, Timeouts, UpstreamClient


@cache
def library() -> Library:
    """The built library, loaded once for all tests."""
    return Library.load(assets_folder() / "library")


@dataclass(frozen=True, slots=True)
class TwinAnswer:
    """An answer that is there at once."""

    status: int
    content: bytes = b""
    raw_headers: Sequence[tuple[bytes, bytes]] = ()

    async def read(self) -> bytes:
        return self.content

    async def chunks(self) -> AsyncIterator[bytes]:
        yield self.content

    def close(self) -> None:
        """Nothing is open."""


class StorageTwin:
    """A `Transport` for an `UpstreamClient`. `away` names the routes that nobody answers; `asked` lists what was asked."""

    def __init__(self) -> None:
        self.pictures: dict[str, SavedPicture] = {}
        self.version = ""
        self.away: set[str] = set()
        self.asked: list[tuple[str, str]] = []
        self.slow = asyncio.Event()
        self.slow.set()

    def connect(self, settings: Settings) -> StorageClient:
        """The generator's client to this twin."""
        return StorageClient(UpstreamClient("storage", self, Timeouts()), settings.storage_timeout_seconds)

    async def open(
        self,
        method: str,
        target: str,
        headers: Headers,
        body: bytes | AsyncIterator[bytes] | None,
        *,
        repeatable: bool,
        read_s: float,
        only: str | None = None,
    ) -> TwinAnswer:
        self.asked.append((method, target))
        await self.slow.wait()
        if any(target.startswith(route) for route in self.away):
            raise UpstreamUnavailable("The storage service is not available now.")
        match method, target:
            case "GET", "/readyz":
                return _json({"status": "ready", "service": "storage", "version": "1", "checks": {}})
            case "GET", "/internal/icons/version":
                return _json({"version": self._version()})
            case "POST", "/internal/icons/resolve":
                return self._resolve(_whole(body))
            case "PUT", "/internal/pictures":
                pictures = SavePictures.model_validate_json(_whole(body)).pictures
                self.pictures.update({picture.id: picture for picture in pictures})
                return TwinAnswer(204)
        picture = self.pictures.get(target.rpartition("/")[2])
        return TwinAnswer(200, picture.model_dump_json().encode()) if picture else TwinAnswer(404, b"{}")

    async def replicas(self) -> tuple[str, ...]:
        return ("http://storage",)

    async def close(self) -> None:
        """Nothing is open."""

    def _version(self) -> str:
        return self.version or library().version

    def _resolve(self, body: bytes) -> TwinAnswer:
        found = []
        for query in IconsRequest.model_validate_json(body).requests:
            icon = library().resolve(query.type, query.name, query.figure)
            found.append({each: getattr(icon, each) for each in WireIcon.model_fields} if icon else None)
        return _json({"version": self._version(), "icons": found})


def _json(content: object) -> TwinAnswer:
    return TwinAnswer(200, orjson.dumps(content))


def _whole(body: bytes | AsyncIterator[bytes] | None) -> bytes:
    assert isinstance(body, bytes)
    return body
