"""The connection to Redis: short waits, and a pause after a failure, since a helper that is slower than the work is no help."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic

import redis.asyncio as redis
from redis.asyncio.retry import Retry
from redis.backoff import NoBackoff

# While Redis is away only one request in each such time pays for finding out.
PAUSE_S = 1.0


def redis_client(url: str) -> redis.Redis:
    """A client that gives up after half a second; one retry, at once, for a connection that the server had closed."""
    return redis.Redis.from_url(
        url,
        socket_connect_timeout=0.5,
        socket_timeout=0.5,
        max_connections=64,
        health_check_interval=30,
        retry=Retry(NoBackoff(), 1),
    )


class Pause:
    """Whether to leave Redis alone for a moment."""

    def __init__(self, clock: Callable[[], float] = monotonic) -> None:
        self._clock = clock
        self._until = float("-inf")

    @property
    def active(self) -> bool:
        """After a failure, for `PAUSE_S`."""
        return self._clock() < self._until

    def begin(self) -> None:
        """Notes a failure."""
        self._until = self._clock() + PAUSE_S
