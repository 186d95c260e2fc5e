"""Which origins may call the API from a browser: explicit ones first, then the front end's own, else localhost in development."""

from __future__ import annotations

from urllib.parse import urlsplit

from starlette.datastructures import Headers
from starlette.middleware.cors import CORSMiddleware
from starlette.responses import Response

from gateway.settings import GatewaySettings
from service_kit.errors import error_body, error_response

LOCALHOST = r"https?://(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?"
METHODS = ("GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS")
REQUEST_HEADERS = ("Accept-Language", "Authorization", "Content-Type", "Last-Event-ID", "X-API-Key", "X-Request-ID")
RESPONSE_HEADERS = ("Content-Disposition", "ETag", "Retry-After", "X-Request-ID")


def allowed_origins(settings: GatewaySettings) -> tuple[tuple[str, ...], str | None]:
    """Exact origins, and a pattern or nothing."""
    if settings.cors_origins:
        return tuple(origin.rstrip("/") for origin in settings.cors_origins), None
    if settings.frontend_url:
        return with_twin(settings.frontend_url), None
    return (), None if settings.in_production else LOCALHOST


def with_twin(url: str) -> tuple[str, ...]:
    """The origin of an address, and the same with or without `www.`."""
    parts = urlsplit(url)
    twin = parts.netloc.removeprefix("www.") if parts.netloc.startswith("www.") else f"www.{parts.netloc}"
    return f"{parts.scheme}://{parts.netloc}", f"{parts.scheme}://{twin}"


class CrossOrigin(CORSMiddleware):
    """Starlette's middleware with our rules, refusing a preflight in the one error shape."""

    def preflight_response(self, request_headers: Headers) -> Response:
        """The answer to a preflight request."""
        answer = super().preflight_response(request_headers)
        if answer.status_code < 400:
            return answer
        code = "cors_refused"
        refusal = error_body("This origin may not make this request from a browser.", code)
        return error_response(403, refusal, {"Vary": "Origin"})


def cross_origin_options(settings: GatewaySettings) -> dict[str, object]:
    """The arguments of `CrossOrigin`."""
    origins, pattern = allowed_origins(settings)
    return {
        "allow_origins": origins,
        "allow_origin_regex": pattern,
        "allow_methods": METHODS,
        "allow_headers": REQUEST_HEADERS,
        "expose_headers": RESPONSE_HEADERS,
        "max_age": 600,
    }
