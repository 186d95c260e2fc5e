"""The storage service as the generator needs it: icons, and a place for finished pictures."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from generator.icons.model import Icon, IconRequest
from generator.icons.port import IconsUnavailable
from generator.service import Look, SavedPicture
from service_kit.contracts import (
    IconQuery,
    IconsRequest,
    IconsResponse,
    IconsVersion,
    PictureSource,
    Readiness,
    SavePictures,
)
from service_kit.contracts import SavedPicture as WirePicture
from service_kit.errors import UpstreamError, UpstreamFailed, UpstreamRejected
from service_kit.upstream import UpstreamClient

BATCH = 200
"""Icons that storage resolves in one call."""
NAME_LIMIT = 200
"""Characters of a name that storage looks up; nothing with a longer one has a picture."""
NOT_FOUND = 404


class StorageClient:
    """The internal routes of the storage service."""

    def __init__(self, upstream: UpstreamClient, deadline_seconds: float) -> None:
        self._upstream = upstream
        self._deadline_seconds = deadline_seconds

    async def icons_version(self) -> str:
        """The library's version. Raises IconsUnavailable."""
        try:
            answer = await self._upstream.call(
                "GET", "/internal/icons/version", answer=IconsVersion, deadline_s=self._deadline_seconds
            )
        except UpstreamError as error:
            raise IconsUnavailable(error.code) from error
        return answer.version

    async def resolve_icons(self, requests: Sequence[IconRequest], language: str) -> tuple[str, list[Icon | None]]:
        """The library's version, and an icon or None for each request, in order. Raises IconsUnavailable."""
        asked = [each for each in requests if max(len(each.type), len(each.name)) <= NAME_LIMIT]
        version = "" if asked else await self.icons_version()
        found: dict[IconRequest, Icon] = {}
        for start in range(0, len(asked), BATCH):
            batch = asked[start : start + BATCH]
            answer = await self._resolve(batch, language)
            version = answer.version
            for request, icon in zip(batch, answer.icons, strict=True):
                if icon is not None:
                    found[request] = Icon(icon.id, icon.view_box, icon.body, icon.frame, icon.kind, icon.figures, icon.labelled)
        return version, [found.get(request) for request in requests]

    async def _resolve(self, requests: Sequence[IconRequest], language: str) -> IconsResponse:
        queries = tuple(IconQuery(type=r.type, name=r.name, figure=r.figure) for r in requests)
        body = IconsRequest(requests=queries, language=language)
        try:
            answer = await self._upstream.call(
                "POST", "/internal/icons/resolve", answer=IconsResponse, body=body, deadline_s=self._deadline_seconds
            )
        except UpstreamError as error:
            raise IconsUnavailable(error.code) from error
        if len(answer.icons) != len(requests):
            raise IconsUnavailable("storage answered for another number of icons")
        return answer

    async def save(self, pictures: Sequence[SavedPicture]) -> None:
        """Keeps pictures, all in one call. Raises UpstreamError."""
        body = SavePictures(pictures=tuple(_to_wire(picture) for picture in pictures))
        try:
            await self._upstream.fetch("PUT", "/internal/pictures", body=body, deadline_s=self._deadline_seconds)
        except UpstreamRejected as error:
            raise UpstreamFailed("The storage service refused the pictures.") from error

    async def load(self, identity: UUID) -> SavedPicture | None:
        """A kept picture, or None. Raises UpstreamError."""
        try:
            wire = await self._upstream.call(
                "GET", f"/internal/pictures/{identity}", answer=WirePicture, deadline_s=self._deadline_seconds
            )
        except UpstreamRejected as error:
            if error.status == NOT_FOUND:
                return None
            raise UpstreamFailed("The storage service refused to give a picture.") from error
        return _from_wire(wire)

    async def ping(self) -> str | None:
        """For the readiness check: raises where storage does not answer. A degraded storage still serves icons."""
        readiness = await self._upstream.call("GET", "/readyz", answer=Readiness, deadline_s=self._deadline_seconds)
        return readiness.status

    async def close(self) -> None:
        """Closes the connections."""
        await self._upstream.close()


def _to_wire(picture: SavedPicture) -> WirePicture:
    look = picture.look
    source = PictureSource(visual_language=picture.visual_language, theme=look.theme, language=look.language, reveal=look.reveal)
    return WirePicture(id=str(picture.id), request_id=picture.request_id, variant=picture.variant, svg=picture.svg, source=source)


def _from_wire(wire: WirePicture) -> SavedPicture:
    source = wire.source
    look = Look(source.reveal, source.theme, source.language)
    return SavedPicture(UUID(wire.id), wire.request_id, wire.variant, wire.svg, source.visual_language, look)
