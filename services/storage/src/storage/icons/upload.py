"""An upload's way into the library, in a fixed order: name, size while reading, hash, type, virus scan, cleaning, keeping.

Any doubt refuses; what is acknowledged is on the disk, files before rows.
"""

from __future__ import annotations

import hashlib
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from typing import Any

import structlog
from sqlalchemy.exc import SQLAlchemyError

from icon_library.markup import document
from service_kit.context import request_id
from service_kit.errors import ServiceError
from service_kit.health import SwitchedOff
from storage.files import ContentFiles, FilesUnavailable, name_of
from storage.icons.errors import IconRefused, IconTaken, IconTooLarge, LibraryUnavailable, ScannerAway
from storage.icons.names import BadName, icon_id_of
from storage.icons.repository import IconRepository, Taken
from storage.icons.schemas import UploadResult, ValidationDetails
from storage.intake import CleanSvg, Refused, clean
from storage.intake.reading import sniff
from storage.scanner import Scanner, ScannerUnavailable, Verdict
from storage.workers import Workers

LARGEST_UPLOAD_BYTES = 12 * 1024 * 1024
# Under which no icon can be kept: the picture itself, whatever it is called.
NO_NAME = "icon"
_VERDICTS: dict[Verdict, tuple[str, str]] = {
    "threat": ("threat", "The virus scanner found a threat in the file."),
    "over_limit": ("scan_limit", "The virus scanner could not look through the whole file. Save a simpler one."),
    "error": ("scan_error", "The virus scanner could not read the file."),
}

log = structlog.get_logger(__name__)


@dataclass(slots=True)
class _File:
    """An upload on its way."""

    filename: str
    uploader: str
    data: bytes = b""
    sha256: str = ""
    size_bytes: int = 0


class UploadService:
    """`exists` says whether an icon of this id is there already, before any work."""

    def __init__(
        self,
        repository: IconRepository,
        files: ContentFiles,
        scanner: Scanner,
        workers: Workers,
        exists: Callable[[str], bool],
        without_scanner: bool,
    ) -> None:
        self._repository = repository
        self._files = files
        self._scanner = scanner
        self._workers = workers
        self._exists = exists
        self._without_scanner = without_scanner

    async def upload(self, chunks: AsyncIterator[bytes], filename: str, uploader: str = "") -> UploadResult:
        """Takes a file into the library. Raises IconRefused, IconTooLarge, IconTaken, ScannerAway, LibraryUnavailable."""
        details = ValidationDetails()
        file = _File(filename[:200], uploader)
        try:
            return await self._take_in(file, chunks, details)
        except (BadName, Refused) as error:
            reason = error.reason if isinstance(error, Refused) else "name"
            await self._note(file, reason, str(error))
            raise IconRefused(str(error), reason=reason, **_failed(details, str(error))) from error
        except (SQLAlchemyError, FilesUnavailable) as error:
            log.warning("icon_not_kept", error_type=type(error).__name__)
            raise LibraryUnavailable("The icon could not be kept; please try again later.", **_failed(details, "")) from error

    async def _take_in(self, file: _File, chunks: AsyncIterator[bytes], details: ValidationDetails) -> UploadResult:
        icon_id = icon_id_of(file.filename)
        details.filename_valid = True
        await self._read(file, chunks, details)
        details.size_valid = True
        sniff(file.data)
        details.type_valid = True
        if self._exists(icon_id):
            raise _is_taken(icon_id, icon_id, details, by_content=False)
        await self._scan(file, details)
        picture = await self._workers.run(clean, file.data, icon_id)
        details.content_valid = True
        await self._workers.run(self._keep, icon_id, picture, file.uploader, details)
        filename = f"{icon_id}.svg"
        return UploadResult(
            message=f"{filename} is now part of the library.",
            filename=filename,
            url=f"/api/svg-dataset/files/{filename}",
            validation_details=details,
        )

    async def _read(self, file: _File, chunks: AsyncIterator[bytes], details: ValidationDetails) -> None:
        """Size and hash while reading, so that what is too large is never held."""
        digest, parts = hashlib.sha256(), []
        async for chunk in chunks:
            file.size_bytes += len(chunk)
            if file.size_bytes > LARGEST_UPLOAD_BYTES:
                text = f"The file is larger than {LARGEST_UPLOAD_BYTES // 1024**2} MiB."
                await self._note(file, "too_large", text)
                raise IconTooLarge(text, reason="too_large", **_failed(details, text))
            digest.update(chunk)
            parts.append(chunk)
        file.data, file.sha256 = b"".join(parts), digest.hexdigest()

    async def _scan(self, file: _File, details: ValidationDetails) -> None:
        """Fails closed: without a clean answer nothing goes on, unless uploads without a scanner are allowed by a setting."""
        scan = details.antivirus_scan
        try:
            verdict, word = await self._workers.run(self._scanner.scan, file.data)
        except SwitchedOff as error:
            if self._without_scanner:
                return
            text = "Uploads need a virus scanner, and none is set up here (CLAMAV_HOST, or UPLOADS_WITHOUT_SCANNER=allow)."
            raise ScannerAway(text, code="scanner_missing", **_failed(details, text)) from error
        except ScannerUnavailable as error:
            scan.scanner_error = True
            text = "The virus scanner does not answer now; please try again in a minute."
            log.warning("scanner_unavailable", reason=str(error))
            raise ScannerAway(text, headers={"Retry-After": "30"}, **_failed(details, text)) from error
        scan.antivirus_available = scan.scan_performed = True
        if verdict == "clean":
            return
        scan.threat_found, scan.scanner_error = verdict == "threat", verdict == "error"
        reason, text = _VERDICTS[verdict]
        log.warning("upload_refused_by_scanner", verdict=verdict, word=word, sha256=file.sha256)
        await self._note(file, reason, f"{text} {word}".strip())
        raise IconRefused(text, reason=reason, **_failed(details, text))

    def _keep(self, icon_id: str, picture: CleanSvg, uploader: str, details: ValidationDetails) -> None:
        content = document(picture.view_box, picture.body).encode()
        nameless = clean(content, NO_NAME)
        sha256 = name_of(content)
        self._files.put({sha256: content})
        values = {
            "id": icon_id,
            "name": icon_id.replace("-", " "),
            "aliases": [],
            "german": [],
            "sha256": sha256,
            "content_sha256": name_of(document(nameless.view_box, nameless.body).encode()),
            "view_box": list(picture.view_box),
            "size_bytes": len(content),
            "licence": "",
            "source": "upload",
            "uploader": uploader,
        }
        try:
            self._repository.publish(values)
        except Taken as error:
            raise _is_taken(icon_id, error.other, details, error.by_content) from error

    async def _note(self, file: _File, reason: str, detail: str) -> None:
        """Keeps a record of the refusal; that the database is away is no reason to answer otherwise."""
        log.info("upload_refused", reason=reason, size_bytes=file.size_bytes)
        values = {
            "request_id": (request_id() or "")[:64],
            "filename": file.filename,
            "sha256": file.sha256,
            "size_bytes": file.size_bytes,
            "reason": reason,
            "detail": detail[:500],
            "uploader": file.uploader,
        }
        try:
            await self._workers.run(self._repository.refuse, values)
        except (SQLAlchemyError, ServiceError) as error:
            log.warning("refusal_not_noted", error_type=type(error).__name__)


def _failed(details: ValidationDetails, message: str) -> dict[str, Any]:
    """What the published client reads beside the error."""
    return {"success": False, "message": message, "validation_details": details.model_dump()}


def _is_taken(icon_id: str, other: str, details: ValidationDetails, by_content: bool) -> IconTaken:
    if by_content:
        text = f"The library has this picture already, as {other}.svg."
        return IconTaken(text, code="icon_content_taken", filename=f"{other}.svg", **_failed(details, text))
    text = f"The library has an icon {other}.svg already. Choose another name."
    return IconTaken(text, filename=f"{icon_id}.svg", **_failed(details, text))
