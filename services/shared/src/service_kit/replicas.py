"""Finds the replicas of a service by name and takes turns among them, following them as they come and go."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Awaitable, Callable
from time import monotonic
from urllib.parse import urlsplit

# Compose's DNS knows a new container at once; five seconds keep the look-ups rare and a new replica quickly found.
REFRESH_S = 5.0
# A replica that refused a connection is asked last for this long.
REST_S = 2.0

Resolve = Callable[[str, int], Awaitable[list[str]]]


async def resolve_name(host: str, port: int) -> list[str]:
    """The addresses behind a name, in a fixed order."""
    found = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return sorted({str(entry[4][0]) for entry in found})


class Replicas:
    """The origins (`http://address:port`) of a service, in the order in which to try them for one request."""

    def __init__(self, base_url: str, resolve: Resolve = resolve_name) -> None:
        parts = urlsplit(base_url)
        if parts.hostname is None or parts.scheme not in {"http", "https"}:
            message = f"not an address of a service: {base_url!r}"
            raise ValueError(message)
        self._scheme, self._host = parts.scheme, parts.hostname
        self._port = parts.port or (443 if parts.scheme == "https" else 80)
        self.host_header = parts.netloc
        self._resolve = resolve
        self._origins: tuple[str, ...] = ()
        self._resolved_at = float("-inf")
        self._refresh: asyncio.Task[None] | None = None
        self._resting: dict[str, float] = {}
        self._turn = 0

    async def in_turn(self) -> tuple[str, ...]:
        """All origins, starting with the one whose turn it is; resting ones come last. Raises `OSError` for an unknown name."""
        if not self._origins:
            await self._look_up()
        elif monotonic() - self._resolved_at > REFRESH_S and (self._refresh is None or self._refresh.done()):
            self._refresh = asyncio.create_task(self._look_up_again())
        origins = self._origins
        if len(origins) == 1:
            return origins
        self._turn = (self._turn + 1) % len(origins)
        turned = origins[self._turn :] + origins[: self._turn]
        now = monotonic()
        return tuple(sorted(turned, key=lambda origin: self._resting.get(origin, 0.0) > now))

    def rest(self, origin: str) -> None:
        """Notes that a replica refused a connection, and looks the name up again soon."""
        self._resting[origin] = monotonic() + REST_S
        self._resolved_at = float("-inf")

    async def _look_up(self) -> None:
        addresses = await self._resolve(self._host, self._port)
        self._origins = tuple(f"{self._scheme}://{bracketed(address)}:{self._port}" for address in addresses)
        self._resolved_at = monotonic()
        self._resting = {origin: until for origin, until in self._resting.items() if origin in self._origins}

    async def _look_up_again(self) -> None:
        try:
            await self._look_up()
        except OSError:
            # The old addresses stay in use while the name server is away; asked again after the usual time.
            self._resolved_at = monotonic()


def bracketed(address: str) -> str:
    """An address as it stands in a URL."""
    return f"[{address}]" if ":" in address else address
