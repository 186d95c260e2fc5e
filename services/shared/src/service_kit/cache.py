"""A cache of bytes: in Redis, shared by all workers and replicas, or in the process, bounded by entries and bytes.

A cache may forget at any time, so a failing Redis is a miss and a log entry, never an error.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from time import monotonic
from typing import Protocol

import redis.asyncio as redis
import structlog
from redis.exceptions import RedisError

from service_kit.redis_link import Pause, redis_client

log = structlog.get_logger(__name__)


class Cache(Protocol):
    """Bytes under a key for a while."""

    async def get(self, key: str) -> bytes | None:
        """The bytes, or nothing."""
        ...

    async def put(self, key: str, value: bytes, ttl_s: int) -> None:
        """Keeps the bytes for at most `ttl_s` seconds."""
        ...

    async def ping(self) -> str | None:
        """For the health check."""
        ...

    async def close(self) -> None:
        """Closes what it holds."""
        ...


class MemoryCache:
    """Least recently used entries are dropped first."""

    def __init__(
        self, *, max_entries: int = 2048, max_bytes: int = 32 * 1024 * 1024, clock: Callable[[], float] = monotonic
    ) -> None:
        self._entries: OrderedDict[str, tuple[float, bytes]] = OrderedDict()
        self._max_entries, self._max_bytes, self._clock = max_entries, max_bytes, clock
        self._bytes = 0

    async def get(self, key: str) -> bytes | None:
        """The bytes, or nothing."""
        entry = self._entries.get(key)
        if entry is None:
            return None
        if entry[0] <= self._clock():
            self._drop(key)
            return None
        self._entries.move_to_end(key)
        return entry[1]

    async def put(self, key: str, value: bytes, ttl_s: int) -> None:
        """Keeps the bytes; a value larger than the whole cache is not kept."""
        self._drop(key)
        if len(value) > self._max_bytes:
            return
        self._entries[key] = (self._clock() + ttl_s, value)
        self._bytes += len(value)
        while len(self._entries) > self._max_entries or self._bytes > self._max_bytes:
            self._drop(next(iter(self._entries)))

    def _drop(self, key: str) -> None:
        entry = self._entries.pop(key, None)
        if entry is not None:
            self._bytes -= len(entry[1])

    async def ping(self) -> str | None:
        """Always there."""
        return "in process"

    async def close(self) -> None:
        """Forgets everything."""
        self._entries.clear()
        self._bytes = 0


class RedisCache:
    """Shared by workers and replicas; a prefix keeps services apart."""

    def __init__(self, client: redis.Redis, prefix: str) -> None:
        self._client = client
        self._prefix = prefix
        self._pause = Pause()

    async def get(self, key: str) -> bytes | None:
        """The bytes, or nothing; also nothing while Redis is away."""
        if self._pause.active:
            return None
        try:
            found = await self._client.get(self._prefix + key)
        except (RedisError, OSError) as error:
            self._note_absence(error)
            return None
        return found if isinstance(found, bytes) else None

    async def put(self, key: str, value: bytes, ttl_s: int) -> None:
        """Keeps the bytes if Redis is there."""
        if self._pause.active:
            return
        try:
            await self._client.set(self._prefix + key, value, ex=ttl_s)
        except (RedisError, OSError) as error:
            self._note_absence(error)

    def _note_absence(self, error: Exception) -> None:
        self._pause.begin()
        log.warning("cache_unavailable", error_type=type(error).__name__)

    async def ping(self) -> str | None:
        """Asks Redis."""
        await self._client.ping()
        return "redis"

    async def close(self) -> None:
        """Closes the connections."""
        await self._client.aclose()


def make_cache(redis_url: str | None, prefix: str, *, max_entries: int = 2048, max_bytes: int = 32 * 1024 * 1024) -> Cache:
    """Redis where one is configured, else in the process."""
    if redis_url:
        return RedisCache(redis_client(redis_url), prefix)
    return MemoryCache(max_entries=max_entries, max_bytes=max_bytes)
