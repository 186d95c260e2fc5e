"""Rate limits as a token bucket per client: in Redis, one bucket for all workers and replicas, or in the process.

The bucket is kept as one number, the time at which it would be full again (the generic cell rate algorithm).
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from time import time
from typing import Protocol

import redis.asyncio as redis
import structlog
from redis.exceptions import RedisError

from service_kit.redis_link import Pause

log = structlog.get_logger(__name__)

# Clients remembered in the process; the longest unseen is forgotten, which only gives it a fresh bucket.
MAX_CLIENTS = 20_000

LUA_TAKE = """
local now = redis.call('TIME')
local seconds = tonumber(now[1]) + tonumber(now[2]) / 1000000
local interval, burst = tonumber(ARGV[1]), tonumber(ARGV[2])
local full_at = math.max(tonumber(redis.call('GET', KEYS[1]) or '0'), seconds)
local wait = full_at + interval - burst * interval - seconds
if wait > 0 then return tostring(wait) end
full_at = full_at + interval
redis.call('SET', KEYS[1], string.format('%.6f', full_at), 'PX', math.ceil((full_at - seconds) * 1000) + 1000)
return '0'
"""


@dataclass(frozen=True, slots=True)
class Rate:
    """`per_minute` requests on average, `burst` at once."""

    per_minute: int
    burst: int

    @property
    def interval_s(self) -> float:
        """Seconds in which one token comes back."""
        return 60.0 / self.per_minute


class RateLimiter(Protocol):
    """Takes tokens out of clients' buckets."""

    async def take(self, client: str, rate: Rate) -> float:
        """Takes one token: 0 if there was one, else the seconds until there is one again."""
        ...

    async def ping(self) -> str | None:
        """For the health check."""
        ...

    async def close(self) -> None:
        """Closes what it holds."""
        ...


class MemoryRateLimiter:
    """Buckets of one worker: with several workers a client may get up to that many times its rate."""

    def __init__(self, clock: Callable[[], float] = time) -> None:
        self._full_at: OrderedDict[str, float] = OrderedDict()
        self._clock = clock

    async def take(self, client: str, rate: Rate) -> float:
        """Takes one token: 0 if there was one, else the seconds until there is one again."""
        now = self._clock()
        full_at = max(self._full_at.get(client, 0.0), now)
        wait = full_at + rate.interval_s - rate.burst * rate.interval_s - now
        if wait > 1e-9:
            return wait
        self._full_at[client] = full_at + rate.interval_s
        self._full_at.move_to_end(client)
        if len(self._full_at) > MAX_CLIENTS:
            self._full_at.popitem(last=False)
        return 0.0

    async def ping(self) -> str | None:
        """Always there."""
        return "in process"

    async def close(self) -> None:
        """Forgets everything."""
        self._full_at.clear()


class RedisRateLimiter:
    """One bucket for all; while Redis is away each worker counts by itself rather than let everything or nothing through."""

    def __init__(self, client: redis.Redis, prefix: str) -> None:
        self._client = client
        self._prefix = prefix
        self._script = client.register_script(LUA_TAKE)
        self._fallback = MemoryRateLimiter()
        self._pause = Pause()

    async def take(self, client: str, rate: Rate) -> float:
        """Takes one token: 0 if there was one, else the seconds until there is one again."""
        if self._pause.active:
            return await self._fallback.take(client, rate)
        try:
            wait = await self._script(keys=[self._prefix + client], args=[rate.interval_s, rate.burst])
        except (RedisError, OSError) as error:
            self._pause.begin()
            log.warning("rate_limiter_unavailable", error_type=type(error).__name__)
            return await self._fallback.take(client, rate)
        return float(wait)

    async def ping(self) -> str | None:
        """Asks Redis."""
        await self._client.ping()
        return "redis"

    async def close(self) -> None:
        """Closes the connections."""
        await self._client.aclose()
