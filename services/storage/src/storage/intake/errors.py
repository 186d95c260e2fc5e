"""Why a file is not taken."""

from __future__ import annotations

from typing import Literal

Reason = Literal[
    "not_svg",
    "malformed",
    "encoding",
    "document_type",
    "active_content",
    "external_reference",
    "embedded_file",
    "unsupported",
    "too_complex",
    "empty",
    "raster_only",
]


class Refused(ValueError):
    """The file is not taken: `reason` for programs, the text for people, with what to do about it."""

    def __init__(self, reason: Reason, message: str) -> None:
        super().__init__(message)
        self.reason = reason
