"""Bodies of the public icon routes, as the published web client reads them."""

from __future__ import annotations

from pydantic import BaseModel


class IconFile(BaseModel):
    """A line of a search result."""

    filename: str
    name: str
    url: str
    license: str


class SearchResult(BaseModel):
    """The best hits; `total` counts all."""

    files: list[IconFile]
    query: str
    total: int


class Existence(BaseModel):
    """Whether exactly this name has an icon."""

    exists: bool
    name: str


class AntivirusScan(BaseModel):
    """What came of the virus scan, as far as there was one."""

    antivirus_available: bool = False
    scan_performed: bool = False
    threat_found: bool = False
    scanner_error: bool = False


class ValidationDetails(BaseModel):
    """Which checks an upload has passed; those after the one that failed were not made."""

    filename_valid: bool = False
    size_valid: bool = False
    type_valid: bool = False
    content_valid: bool = False
    antivirus_scan: AntivirusScan = AntivirusScan()


class UploadResult(BaseModel):
    """An icon that is now part of the library."""

    success: bool = True
    message: str
    filename: str
    url: str
    validation_details: ValidationDetails
