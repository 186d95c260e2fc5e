"""What can go wrong with icons."""

from __future__ import annotations

from service_kit.errors import BadRequest, Conflict, NotFound, PayloadTooLarge, ServiceError


class IconNotFound(NotFound):
    """The library has no icon of this file name."""

    code = "icon_not_found"


class IconRefused(BadRequest):
    """An upload failed one of its checks; `validation_details` says which."""

    code = "icon_refused"


class IconTooLarge(PayloadTooLarge):
    """An upload is larger than is read."""

    code = "icon_too_large"


class IconTaken(Conflict):
    """An icon of this name, or of this content, is there already."""

    code = "icon_taken"


class ScannerAway(ServiceError):
    """Nothing is taken while the virus scanner does not answer."""

    status = 503
    code = "scanner_unavailable"


class LibraryUnavailable(ServiceError):
    """The database or the folder of files does not answer; nothing was kept."""

    status = 503
    code = "library_unavailable"
