"""Passes a request on to its upstream and the answer back, as it arrives, in plain ASGI: this is the gateway's hot path."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping

from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from gateway.client_address import ClientAddresses
from gateway.routes import WHOLE_BODY_BYTES, Route, find_route
from service_kit.context import request_id
from service_kit.errors import UpstreamFailed
from service_kit.middleware import header
from service_kit.upstream import Answer, Transport

# RFC 9110, 7.6.1: they belong to one connection.
HOP_BY_HOP = frozenset(
    {
        b"connection",
        b"keep-alive",
        b"proxy-authenticate",
        b"proxy-authorization",
        b"te",
        b"trailer",
        b"transfer-encoding",
        b"upgrade",
    }
)
# Set anew for the upstream, or none of its business.
NOT_FORWARDED = HOP_BY_HOP | {
    b"host", b"expect", b"x-request-id", b"x-forwarded-for", b"x-forwarded-proto", b"x-forwarded-host", b"forwarded",
    b"x-api-key", b"authorization", b"cookie", b"x-client",
}  # fmt: skip
# The gateway's own server and middleware write these.
NOT_RETURNED = HOP_BY_HOP | {b"x-request-id", b"date", b"server"}
# Above this an answer is passed on in chunks, so that a few large files cannot fill the memory.
WHOLE_ANSWER_BYTES = 1024 * 1024
# Deliberate answers of our own services, passed on as they are; any other 5xx becomes a 502.
DELIBERATE = frozenset({501, 503, 504})


class Proxy:
    """Answers what the routing table names; everything else goes to `app`."""

    def __init__(self, app: ASGIApp, *, addresses: ClientAddresses) -> None:
        self._app = app
        self._addresses = addresses

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        route = find_route(scope["path"]) if scope["type"] == "http" else None
        if route is None:
            await self._app(scope, receive, send)
            return
        scope["route_label"] = route.prefix
        upstreams: Mapping[str, Transport] = scope["app"].state.upstreams
        body = RequestBody(receive)
        content = await body.buffered_or_streamed(scope, route)
        try:
            answer = await upstreams[route.upstream].open(
                scope["method"],
                target_of(scope),
                self._request_headers(scope),
                content,
                repeatable=route.repeatable and not body.streamed,
                read_s=route.read_s,
            )
        except Exception:
            if body.refusal is not None:
                raise body.refusal from None
            raise
        try:
            await pass_back(answer, route, scope, receive, send)
        finally:
            answer.close()

    def _request_headers(self, scope: Scope) -> list[tuple[str, str]]:
        dropped = NOT_FORWARDED | named_by_connection(scope)
        headers = [(name.decode("latin-1"), value.decode("latin-1")) for name, value in scope["headers"] if name not in dropped]
        scheme, host = scope["scheme"], header(scope, b"host")
        if self._addresses.trusts_peer(scope):
            scheme = (header(scope, b"x-forwarded-proto") or scheme.encode()).decode("latin-1")
            host = header(scope, b"x-forwarded-host") or host
        headers.append(("X-Request-ID", request_id()))
        headers.append(("X-Forwarded-For", scope.get("client_address", "unknown")))
        if "client_key" in scope:
            headers.append(("X-Client", scope["client_key"]))
        headers.append(("X-Forwarded-Proto", "https" if scheme == "https" else "http"))
        if host is not None:
            headers.append(("X-Forwarded-Host", host.decode("latin-1")))
        return headers


class RequestBody:
    """A request's body: small ones whole, so that they can be sent again; uploads as they arrive."""

    def __init__(self, receive: Receive) -> None:
        self._receive = receive
        self.streamed = False
        self.refusal: HTTPException | None = None

    async def buffered_or_streamed(self, scope: Scope, route: Route) -> bytes | AsyncIterator[bytes] | None:
        """The content to send; nothing where the method has none."""
        if scope["method"] in {"GET", "HEAD", "OPTIONS"}:
            return None
        declared = header(scope, b"content-length")
        if route.body_limit_bytes > WHOLE_BODY_BYTES and (declared is None or int(declared) > WHOLE_BODY_BYTES):
            self.streamed = True
            return self._stream()
        parts = [part async for part in self._stream()]
        return parts[0] if len(parts) == 1 else b"".join(parts)

    async def _stream(self) -> AsyncIterator[bytes]:
        while True:
            try:
                message = await self._receive()
            except HTTPException as error:
                # Raised inside the upstream client's writer, which wraps it; kept so that the caller still sees a 413.
                self.refusal = error
                raise
            if message["type"] == "http.disconnect":
                raise ClientDisconnect
            if message.get("body"):
                yield message["body"]
            if not message.get("more_body"):
                return


def target_of(scope: Scope) -> str:
    """Path and query as they came, still encoded."""
    raw: bytes = scope["raw_path"]
    query: bytes = scope["query_string"]
    return (raw + b"?" + query if query else raw).decode("latin-1")


def named_by_connection(scope: Scope) -> frozenset[bytes]:
    """Further hop-by-hop headers, as named by the Connection header."""
    value = header(scope, b"connection")
    if value is None:
        return frozenset()
    return frozenset(name.strip().lower() for name in value.split(b","))


async def pass_back(answer: Answer, route: Route, scope: Scope, receive: Receive, send: Send) -> None:
    """Sends an upstream's answer to the client; a failure of its own becomes a 502."""
    headers = [(name.lower(), value) for name, value in answer.raw_headers if name.lower() not in NOT_RETURNED]
    if answer.status >= 500 and not is_deliberate(answer.status, headers):
        raise UpstreamFailed(f"The {route.upstream} service failed.", upstream=route.upstream)
    start: Message = {"type": "http.response.start", "status": answer.status, "headers": headers}
    length = next((int(value) for name, value in headers if name == b"content-length"), None)
    if scope["method"] == "HEAD" or (length is not None and length <= WHOLE_ANSWER_BYTES):
        # Read first: until the answer is there, a failure can still be told as one.
        content = await answer.read()
        await send(start)
        await send({"type": "http.response.body", "body": content})
        return
    await send(start)
    await stream_back(answer, receive, send)


async def stream_back(answer: Answer, receive: Receive, send: Send) -> None:
    """Every chunk leaves as it arrives; the upstream is dropped when the client goes away."""

    async def pump() -> None:
        async for chunk in answer.chunks():
            await send({"type": "http.response.body", "body": chunk, "more_body": True})
        await send({"type": "http.response.body", "body": b""})

    async def wait_for_disconnect() -> None:
        while (await receive())["type"] != "http.disconnect":
            pass

    pumping = asyncio.create_task(pump())
    watching = asyncio.create_task(wait_for_disconnect())
    try:
        await asyncio.wait({pumping, watching}, return_when=asyncio.FIRST_COMPLETED)
        if pumping.done():
            pumping.result()
    finally:
        for task in (pumping, watching):
            task.cancel()
        await asyncio.gather(pumping, watching, return_exceptions=True)


def is_deliberate(status: int, headers: list[tuple[bytes, bytes]]) -> bool:
    """Whether one of our services chose this answer, rather than broke down."""
    return status in DELIBERATE and any(
        name == b"content-type" and value.startswith(b"application/json") for name, value in headers
    )
