"""The upstream transport's twin in memory: hands requests to an ASGI application, so that unit tests need no socket."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, field
from urllib.parse import unquote

from starlette.types import ASGIApp, Message

from service_kit.upstream import Answer, Headers


@dataclass
class MemoryAnswer:
    """An answer that is already there, in the chunks in which it was sent."""

    status: int
    raw_headers: Sequence[tuple[bytes, bytes]]
    parts: list[bytes]
    closed: bool = False

    async def chunks(self) -> AsyncIterator[bytes]:
        for part in self.parts:
            yield part

    async def read(self) -> bytes:
        return b"".join(self.parts)

    def close(self) -> None:
        self.closed = True


@dataclass
class AsgiTransport:
    """One application as an upstream; remembers what it was sent. `failure` is raised instead of an answer."""

    app: ASGIApp
    failure: Exception | None = None
    origins: tuple[str, ...] = ("http://one",)
    sent: list[tuple[str, str, dict[str, str], bytes]] = field(default_factory=list)
    answers: list[MemoryAnswer] = field(default_factory=list)

    async def open(
        self,
        method: str,
        target: str,
        headers: Headers,
        body: bytes | AsyncIterator[bytes] | None,
        *,
        repeatable: bool,
        read_s: float,
        only: str | None = None,
    ) -> Answer:
        content = body or b"" if isinstance(body, bytes | None) else b"".join([part async for part in body])
        self.sent.append((method, target, {name.lower(): value for name, value in headers}, content))
        if self.failure is not None:
            raise self.failure
        answer = await asyncio.wait_for(call(self.app, method, target, headers, content), read_s)
        self.answers.append(answer)
        return answer

    async def replicas(self) -> tuple[str, ...]:
        if self.failure is not None:
            raise self.failure
        return self.origins

    async def close(self) -> None:
        return


async def call(app: ASGIApp, method: str, target: str, headers: Headers, content: bytes) -> MemoryAnswer:
    """Runs one request through an application."""
    path, _, query = target.partition("?")
    scope = {
        "type": "http",
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "method": method,
        "scheme": "http",
        "path": unquote(path),
        "raw_path": path.encode(),
        "query_string": query.encode(),
        "root_path": "",
        "headers": [(name.lower().encode(), value.encode()) for name, value in headers],
        "client": ("127.0.0.1", 1),
        "server": ("upstream", 80),
        "state": {},
    }
    answer = MemoryAnswer(0, [], [])

    async def receive() -> Message:
        return {"type": "http.request", "body": content, "more_body": False}

    async def send(message: Message) -> None:
        if message["type"] == "http.response.start":
            answer.status = message["status"]
            answer.raw_headers = message["headers"]
        elif message.get("body"):
            answer.parts.append(message["body"])

    await app(scope, receive, send)
    return answer
