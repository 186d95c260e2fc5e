"""The outermost layers of every service, in plain ASGI: BaseHTTPMiddleware is slow and breaks streams."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from time import perf_counter

import structlog
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from service_kit.context import enter_request
from service_kit.draining import draining
from service_kit.errors import ServiceError, error_body, error_response, http_error_response
from service_kit.logs import access_line, access_logger
from service_kit.metrics import CLIENT_CLOSED, RequestMetrics

log = structlog.get_logger(__name__)

# Asked every few seconds by machines; a log line for each would bury the rest.
QUIET_PATHS = frozenset({"/livez", "/readyz", "/metrics"})


def header(scope: Scope, name: bytes) -> bytes | None:
    """The first header of that (lower-case) name."""
    for key, value in scope["headers"]:
        if key == name:
            found: bytes = value
            return found
    return None


class RequestLayer:
    """Request id, last-resort error answer, metrics and the access line of each request."""

    def __init__(self, app: ASGIApp, *, service: str, as_json: bool) -> None:
        self._app = app
        self._service = service
        self._as_json = as_json
        self._metrics = RequestMetrics(service)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        started = perf_counter()
        identity = enter_request(header(scope, b"x-request-id")).encode("ascii")
        status, size, begun = 0, 0, False

        async def send_with_id(message: Message) -> None:
            nonlocal status, size, begun
            if message["type"] == "http.response.start":
                begun, status = True, message["status"]
                message["headers"] = [*message.get("headers", ()), (b"x-request-id", identity)]
                if draining.active:
                    message["headers"].append((b"connection", b"close"))
            else:
                size += len(message.get("body", b""))
            await send(message)

        try:
            await self._app(scope, receive, send_with_id)
        except asyncio.CancelledError:
            status = CLIENT_CLOSED
            raise
        except ClientDisconnect:
            status = CLIENT_CLOSED
        except Exception as error:
            if begun:
                # Too late for a status; closing the connection tells the client that the body is cut.
                log.exception("response_cut")
                raise
            await answer_to(error)(scope, receive, send_with_id)
        finally:
            self._record(scope, status or CLIENT_CLOSED, perf_counter() - started, size)

    def _record(self, scope: Scope, status: int, seconds: float, size: int) -> None:
        path, method = scope["path"], scope["method"]
        route = route_of(scope)
        self._metrics.observe(method, route, status, seconds)
        if path in QUIET_PATHS and status < 400:
            return
        client = scope.get("client")
        line = access_line(
            as_json=self._as_json,
            service=self._service,
            method=method,
            path=path,
            route=route,
            status=status,
            seconds=seconds,
            size=size,
            client=client[0] if client else "",
        )
        access_logger.info(line)


class AnswerErrors:
    """Answers the errors of the layers inside it, where the layers around it must still see the answer (CORS headers)."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        begun = False

        async def watched_send(message: Message) -> None:
            nonlocal begun
            begun = True
            await send(message)

        try:
            await self._app(scope, receive, watched_send)
        except (ServiceError, HTTPException) as error:
            if begun:
                raise
            await answer_to(error)(scope, receive, send)


def answer_to(error: Exception) -> Response:
    """The response to an error that no route answered; an unforeseen one is logged and tells nothing."""
    if isinstance(error, ServiceError):
        return error_response(error.status, error.body(), error.headers)
    if isinstance(error, HTTPException):
        return http_error_response(error)
    log.error("unexpected_error", error_type=type(error).__name__, exc_info=error)
    return error_response(500, error_body("Something went wrong on our side.", "internal_error"))


def route_of(scope: Scope) -> str:
    """The route's template, so that metrics have few labels; `unmatched` for anything else."""
    label = scope.get("route_label")
    if label is not None:
        return str(label)
    return str(getattr(scope.get("route"), "path", "unmatched"))


class HeadAsGet:
    """Answers HEAD as the GET of the same path, without its body (RFC 9110, 9.3.2): FastAPI's routes know only GET."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["method"] != "HEAD":
            await self._app(scope, receive, send)
            return

        async def send_without_body(message: Message) -> None:
            # The server and the layers around read the method again when the answer begins.
            scope["method"] = "HEAD"
            await send({**message, "body": b""} if message["type"] == "http.response.body" else message)

        # In place, not in a copy: the request layer reads the route from this scope.
        scope["method"] = "GET"
        try:
            await self._app(scope, receive, send_without_body)
        finally:
            scope["method"] = "HEAD"


class BodyLimit:
    """Refuses request bodies over a limit: by their declared length at once, else while reading."""

    def __init__(self, app: ASGIApp, *, default_bytes: int, by_prefix: Mapping[str, int]) -> None:
        self._app = app
        self._default = default_bytes
        # The longest prefix is the most exact one.
        self._by_prefix = tuple(sorted(by_prefix.items(), key=lambda item: -len(item[0])))

    def limit_for(self, path: str) -> int:
        """The limit in bytes for a path."""
        for prefix, limit in self._by_prefix:
            if path.startswith(prefix):
                return limit
        return self._default

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["method"] in {"GET", "HEAD", "OPTIONS"}:
            await self._app(scope, receive, send)
            return
        limit = self.limit_for(scope["path"])
        declared = header(scope, b"content-length")
        if declared is not None and (not declared.isdigit() or int(declared) > limit):
            await too_large(limit)(scope, receive, send)
            return
        received = 0

        async def limited_receive() -> Message:
            nonlocal received
            message = await receive()
            received += len(message.get("body", b""))
            if received > limit:
                # Starlette's own type: FastAPI turns any other error raised while it reads a body into a 400.
                raise HTTPException(413, limit_text(limit))
            return message

        await self._app(scope, limited_receive, send)


def limit_text(limit: int) -> str:
    """Says how large a body may be."""
    return f"The request body may be at most {limit} bytes."


def too_large(limit: int) -> ASGIApp:
    """The 413 answer; the connection is closed, since the body was not read."""
    body = error_body(limit_text(limit), "payload_too_large", limit_bytes=limit)
    return error_response(413, body, {"Connection": "close"})
