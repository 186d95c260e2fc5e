"""The routing table: which upstream answers which path, how long it may take, how much it may be sent."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

UpstreamName = Literal["generator", "tutor", "storage"]

# A file of 12 MiB and the form around it.
UPLOAD_LIMIT_BYTES = 12 * 1024 * 1024 + 64 * 1024
# A screenshot travels as base64, which adds a third.
SCREENSHOT_LIMIT_BYTES = 16 * 1024 * 1024
JSON_LIMIT_BYTES = 64 * 1024
# Problem, formula and hint have 11,000 characters at most, and JSON may spell each with up to 12 bytes (two \u escapes).
TEXT_LIMIT_BYTES = 192 * 1024
# Up to this size a body is read whole, so that it can be sent again; larger ones are passed on as they arrive.
WHOLE_BODY_BYTES = 256 * 1024
# Many problems of 5,000 characters each.
WORKSHEET_LIMIT_BYTES = 1024 * 1024
# Cursor positions come in batches.
ANALYTICS_LIMIT_BYTES = 512 * 1024


@dataclass(frozen=True, slots=True)
class Route:
    """Paths that are `prefix` or lie below it."""

    prefix: str
    upstream: UpstreamName
    # Silence of the upstream, seconds. Below Gunicorn's 120 s, above what the upstream allows itself.
    read_s: float
    body_limit_bytes: int = JSON_LIMIT_BYTES
    # May be sent again when the connection broke before an answer: the same request makes the same thing.
    repeatable: bool = True


# The more exact prefix stands first.
ROUTES: tuple[Route, ...] = (
    Route("/api/generate", "generator", 100, TEXT_LIMIT_BYTES),
    Route("/api/visual-language", "generator", 10, TEXT_LIMIT_BYTES),
    Route("/api/pictures", "generator", 30),
    Route("/api/worksheets", "generator", 75, WORKSHEET_LIMIT_BYTES, repeatable=False),
    Route("/api/svg-dataset/generate", "generator", 100, repeatable=False),
    Route("/api/svg-dataset/upload", "storage", 60, UPLOAD_LIMIT_BYTES, repeatable=False),
    Route("/api/svg-dataset", "storage", 10, repeatable=False),
    Route("/api/analytics/screenshot", "storage", 30, SCREENSHOT_LIMIT_BYTES, repeatable=False),
    Route("/api/analytics", "storage", 30, ANALYTICS_LIMIT_BYTES, repeatable=False),
    Route("/api/tutor", "tutor", 75, repeatable=False),
)

BODY_LIMITS = {route.prefix: route.body_limit_bytes for route in ROUTES}


def find_route(path: str) -> Route | None:
    """The route of a decoded path. A path with dot segments has none: upstreams must see what was matched here."""
    for route in ROUTES:
        if path.startswith(route.prefix) and path[len(route.prefix) : len(route.prefix) + 1] in {"", "/"}:
            return None if "/../" in f"{path}/" or "/./" in f"{path}/" else route
    return None
