"""Routes of the icon library: public ones under /api/svg-dataset, and the generator's batch."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Annotated

import orjson
from fastapi import APIRouter, Depends, Form, Header, Query, Request, Response, UploadFile

from service_kit.contracts import IconsRequest, IconsVersion, WireIcon
from storage.icons.schemas import Existence, SearchResult, UploadResult
from storage.icons.service import IconService
from storage.icons.upload import UploadService

router = APIRouter(prefix="/api/svg-dataset", tags=["icons"])
internal = APIRouter(prefix="/internal/icons", include_in_schema=False)

# An SVG opened by itself is a document: it may run nothing, load nothing and be framed by nobody's script.
FILE_HEADERS = {
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    "X-Content-Type-Options": "nosniff",
    # An icon changes only with the library; the ETag then brings the new one within the hour.
    "Cache-Control": "public, max-age=3600",
}

# Of an icon, to the generator; names and licence stay here.
SENT = tuple(WireIcon.model_fields)


def icon_service(request: Request) -> IconService:
    """The application's one."""
    service: IconService = request.app.state.icons
    return service


def upload_service(request: Request) -> UploadService:
    """The application's one."""
    service: UploadService = request.app.state.uploads
    return service


Icons = Annotated[IconService, Depends(icon_service)]
Uploads = Annotated[UploadService, Depends(upload_service)]
# Of an upload read at a time.
CHUNK_BYTES = 64 * 1024


@router.get("/search")
async def search_icons(
    icons: Icons,
    query: Annotated[str, Query(max_length=200)] = "",
    limit: Annotated[int, Query(ge=1, le=50)] = 10,
) -> SearchResult:
    """Icons by name, alias, plural, German name or keyword, the best first."""
    return await icons.search(query, limit)


@router.get("/check-exists")
async def check_exists(icons: Icons, name: Annotated[str, Query(min_length=1, max_length=200)]) -> Existence:
    """Whether exactly this name has an icon."""
    return await icons.existence(name)


@router.post("/upload")
async def upload_icon(
    icons: Icons,
    uploads: Uploads,
    file: UploadFile,
    expected_filename: Annotated[str, Form(max_length=500)] = "",
    x_client: Annotated[str, Header(max_length=64, include_in_schema=False)] = "",
) -> UploadResult:
    """Takes an SVG file into the library under the expected name, else under its own, if every check passes."""
    result = await uploads.upload(_chunks(file), expected_filename or file.filename or "", uploader=x_client)
    await icons.follow(at_once=True)
    return result


async def _chunks(file: UploadFile) -> AsyncIterator[bytes]:
    while chunk := await file.read(CHUNK_BYTES):
        yield chunk


@router.get("/files/{filename}", response_class=Response)
async def icon_file(
    filename: str, icons: Icons, if_none_match: Annotated[str | None, Header(max_length=1000)] = None
) -> Response:
    """An icon as an SVG file."""
    file = await icons.file(filename)
    headers = {**FILE_HEADERS, "ETag": file.etag}
    seen = {tag.strip().removeprefix("W/") for tag in (if_none_match or "").split(",")}
    if file.etag in seen or "*" in seen:
        return Response(status_code=304, headers=headers)
    headers["Content-Disposition"] = f'inline; filename="{file.name}"'
    return Response(file.content, media_type="image/svg+xml", headers=headers)


@internal.post("/resolve")
async def resolve_icons(body: IconsRequest, icons: Icons) -> Response:
    """The icons of one problem in one answer; null where none is certain to be right."""
    await icons.follow()
    resolved = icons.resolve(body.requests, body.language)
    found = [{each: getattr(icon, each) for each in SENT} if icon is not None else None for icon in resolved]
    return Response(orjson.dumps({"version": icons.version, "icons": found}), media_type="application/json")


@internal.get("/version")
async def icons_version(icons: Icons) -> IconsVersion:
    """Changes whenever the library does."""
    await icons.follow()
    return IconsVersion(version=icons.version)
