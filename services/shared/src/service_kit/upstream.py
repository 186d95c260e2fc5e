"""HTTP clients for other services: one per upstream, made in the lifespan, with every timeout chosen.

Failures are translated once: refused 503, timed out 504, its 5xx 502, its 4xx passed on. aiohttp is the transport, since it
costs a third of httpx's time per request (benchmarks/upstream_client.py), and on the gateway that is most of the cost.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol, TypeVar
from urllib.parse import urlencode

import aiohttp
import orjson
import structlog
from pydantic import BaseModel, ValidationError
from yarl import URL

from service_kit.context import request_id
from service_kit.errors import UpstreamFailed, UpstreamRejected, UpstreamTimedOut, UpstreamUnavailable
from service_kit.replicas import Replicas

log = structlog.get_logger(__name__)
Model = TypeVar("Model", bound=BaseModel)
Headers = Sequence[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Timeouts:
    """Seconds. A caller's `read_s` is longer than what its callee allows itself."""

    connect_s: float = 1.0
    # Between two reads; the callee's own work falls in here.
    read_s: float = 10.0
    # Waiting for a free connection; longer means overload.
    pool_s: float = 2.0


class Answer(Protocol):
    """An upstream's response whose body has not been read. Close it in any case."""

    @property
    def status(self) -> int:
        """The HTTP status."""
        ...

    @property
    def raw_headers(self) -> Sequence[tuple[bytes, bytes]]:
        """The headers as they came."""
        ...

    def chunks(self) -> AsyncIterator[bytes]:
        """The body as it arrives."""
        ...

    async def read(self) -> bytes:
        """The whole body."""
        ...

    def close(self) -> None:
        """Gives the connection back, or drops it if the body was not read."""
        ...


class Transport(Protocol):
    """Sends one request. Raises the `UpstreamError`s."""

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
        """Sends to the replica whose turn it is, or to `only`. `target` is an encoded path with its query.

        `repeatable`: the request may be sent again after a broken connection.
        """
        ...

    async def replicas(self) -> tuple[str, ...]:
        """All replicas, as values for `only`. Raises `UpstreamUnavailable` where the name is unknown."""
        ...

    async def close(self) -> None:
        """Closes all connections."""
        ...


class AiohttpAnswer:
    """An answer over the network."""

    def __init__(self, name: str, response: aiohttp.ClientResponse) -> None:
        self._name = name
        self._response = response
        self.status = response.status
        self.raw_headers = response.raw_headers

    async def chunks(self) -> AsyncIterator[bytes]:
        """The body as it arrives; a break in the middle is an `UpstreamFailed`."""
        try:
            async for chunk in self._response.content.iter_any():
                yield chunk
        except TimeoutError as error:
            raise timed_out(self._name) from error
        except aiohttp.ClientError as error:
            raise broke_off(self._name) from error

    async def read(self) -> bytes:
        """The whole body."""
        try:
            return await self._response.read()
        except TimeoutError as error:
            raise timed_out(self._name) from error
        except aiohttp.ClientError as error:
            raise broke_off(self._name) from error

    def close(self) -> None:
        """Idempotent."""
        if self._response.content.at_eof():
            self._response.release()
        else:
            self._response.close()


class AiohttpTransport:
    """Connections to all replicas of one upstream. Must be made inside a running loop."""

    def __init__(self, name: str, base_url: str, timeouts: Timeouts, *, connections: int = 256) -> None:
        self._name = name
        self._timeouts = timeouts
        self._replicas = Replicas(base_url)
        self._session = aiohttp.ClientSession(
            # Shorter than the servers' 30 s, so that an idle connection is closed by us first.
            connector=aiohttp.TCPConnector(limit=connections, keepalive_timeout=15, use_dns_cache=False),
            cookie_jar=aiohttp.DummyCookieJar(),
            auto_decompress=False,
            skip_auto_headers=("User-Agent", "Accept", "Accept-Encoding", "Content-Type"),
        )

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
        """Tries each replica until one takes the connection; one more time after a broken connection if `repeatable`."""
        timeout = aiohttp.ClientTimeout(
            total=None,
            connect=self._timeouts.pool_s + self._timeouts.connect_s,
            sock_connect=self._timeouts.connect_s,
            sock_read=read_s,
        )
        origins = (only,) if only else await self.replicas()
        failure: Exception = unavailable(self._name)
        sent_headers = [("Host", self._replicas.host_header), *headers]
        broken = 0
        attempts = list(origins)
        while attempts:
            origin = attempts.pop(0)
            try:
                response = await self._session.request(
                    method,
                    URL(origin + target, encoded=True),
                    headers=sent_headers,
                    data=body,
                    timeout=timeout,
                    allow_redirects=False,
                )
            except aiohttp.ConnectionTimeoutError as error:
                self._replicas.rest(origin)
                failure = timed_out(self._name)
                failure.__cause__ = error
            except aiohttp.ClientConnectorError as error:
                self._replicas.rest(origin)
                failure = unavailable(self._name)
                failure.__cause__ = error
            except TimeoutError as error:
                raise timed_out(self._name) from error
            except (aiohttp.ClientError, OSError) as error:
                # A worker that is being recycled closes idle connections; the request may have crossed with that.
                if not repeatable or broken:
                    raise broke_off(self._name) from error
                broken += 1
                attempts.append(origin)
            else:
                return AiohttpAnswer(self._name, response)
        raise failure

    async def replicas(self) -> tuple[str, ...]:
        """Their origins, the one whose turn it is first."""
        try:
            return await self._replicas.in_turn()
        except OSError as error:
            raise unavailable(self._name) from error

    async def close(self) -> None:
        """Closes all connections."""
        await self._session.close()


class UpstreamClient:
    """A typed client for the internal routes of one service."""

    def __init__(self, name: str, transport: Transport, timeouts: Timeouts) -> None:
        self.name = name
        self.transport = transport
        self.timeouts = timeouts

    @classmethod
    def to(cls, name: str, base_url: str, timeouts: Timeouts | None = None) -> UpstreamClient:
        """A client over the network; make it in the lifespan, close it there."""
        chosen = timeouts or Timeouts()
        return cls(name, AiohttpTransport(name, base_url, chosen), chosen)

    async def call(
        self,
        method: str,
        path: str,
        *,
        answer: type[Model],
        body: BaseModel | None = None,
        params: Mapping[str, str] | None = None,
        deadline_s: float | None = None,
        repeatable: bool = True,
    ) -> Model:
        """Sends a request and reads its answer; `deadline_s` bounds the whole. Raises the `UpstreamError`s."""
        content = await self.fetch(method, path, body=body, params=params, deadline_s=deadline_s, repeatable=repeatable)
        try:
            return answer.model_validate_json(content)
        except ValidationError as error:
            raise UpstreamFailed(f"The {self.name} service gave an answer that cannot be read.") from error

    async def fetch(
        self,
        method: str,
        path: str,
        *,
        body: BaseModel | None = None,
        params: Mapping[str, str] | None = None,
        deadline_s: float | None = None,
        repeatable: bool = True,
    ) -> bytes:
        """The body of a successful answer."""
        target = f"{path}?{urlencode(params)}" if params else path
        headers = [("X-Request-ID", request_id())] if request_id() else []
        data = None
        if body is not None:
            data = body.model_dump_json().encode("utf-8")
            headers.append(("Content-Type", "application/json"))
        try:
            async with asyncio.timeout(deadline_s):
                answer = await self.transport.open(
                    method, target, headers, data, repeatable=repeatable, read_s=self.timeouts.read_s
                )
                try:
                    content = await answer.read()
                finally:
                    answer.close()
        except TimeoutError as error:
            raise timed_out(self.name) from error
        if answer.status >= 400:
            raise translated(self.name, answer.status, content)
        return content

    async def close(self) -> None:
        """Closes all connections."""
        await self.transport.close()


def translated(name: str, status: int, content: bytes) -> Exception:
    """An upstream's failure as ours: its 4xx passed on, its 5xx 502."""
    if status >= 500:
        log.warning("upstream_failed", upstream=name, status=status)
        return UpstreamFailed(f"The {name} service failed.", upstream=name)
    details: dict[str, Any] = {}
    try:
        parsed = orjson.loads(content)
    except orjson.JSONDecodeError:
        parsed = None
    if isinstance(parsed, dict):
        details = {key: value for key, value in parsed.items() if key not in {"error", "code", "request_id"}}
        return UpstreamRejected(status, str(parsed.get("error", "rejected")), code=str(parsed.get("code", "rejected")), **details)
    return UpstreamRejected(status, f"The {name} service refused the request.")


def unavailable(name: str) -> UpstreamUnavailable:
    """Nobody answers at its address."""
    return UpstreamUnavailable(f"The {name} service is not available now.", headers={"Retry-After": "2"}, upstream=name)


def timed_out(name: str) -> UpstreamTimedOut:
    """It did not answer in time."""
    return UpstreamTimedOut(f"The {name} service did not answer in time.", upstream=name)


def broke_off(name: str) -> UpstreamFailed:
    """The connection broke."""
    return UpstreamFailed(f"The connection to the {name} service broke off.", upstream=name)
