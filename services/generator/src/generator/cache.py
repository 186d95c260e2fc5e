"""Finished answers in memory, bounded by bytes, and identical questions joined while the first is being answered."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Hashable
from typing import Generic, TypeVar

Value = TypeVar("Value")

ENTRY_OVERHEAD_BYTES = 300
"""What a key, an entry of the dictionary and the bytes object take beside the bytes themselves."""


class ByteCache:
    """Bytes by key, the longest unused thrown out first, each entry forgotten after `seconds`."""

    def __init__(self, capacity_bytes: int, seconds: float, clock: Callable[[], float]) -> None:
        self._capacity_bytes = capacity_bytes
        self._seconds = seconds
        self._clock = clock
        self._entries: OrderedDict[bytes, tuple[float, bytes]] = OrderedDict()
        self._held_bytes = 0

    def get(self, key: bytes) -> bytes | None:
        """The bytes kept under `key`, or None."""
        entry = self._entries.get(key)
        if entry is None:
            return None
        good_until, content = entry
        if self._clock() >= good_until:
            self._forget(key)
            return None
        self._entries.move_to_end(key)
        return content

    def put(self, key: bytes, content: bytes) -> None:
        """Keeps `content`; one that would fill more than an eighth of the cache is not kept."""
        if _size(key, content) * 8 > self._capacity_bytes:
            return
        if key in self._entries:
            self._forget(key)
        self._entries[key] = (self._clock() + self._seconds, content)
        self._held_bytes += _size(key, content)
        while self._held_bytes > self._capacity_bytes:
            self._forget(next(iter(self._entries)))

    def _forget(self, key: bytes) -> None:
        _, content = self._entries.pop(key)
        self._held_bytes -= _size(key, content)


def _size(key: bytes, content: bytes) -> int:
    return len(key) + len(content) + ENTRY_OVERHEAD_BYTES


class Joined(Generic[Value]):
    """Work that several callers want at once is done once; all get its value or its exception.

    It goes on when the caller that began it is cancelled: others may be waiting. With `join` off each caller's work is its own.
    """

    def __init__(self, join: bool = True) -> None:
        self._join = join
        self._running: dict[Hashable, asyncio.Task[Value]] = {}

    async def do(self, key: Hashable, work: Callable[[], Awaitable[Value]]) -> Value:
        """The value of `work`, or of the same work that is already under way."""
        if not self._join:
            return await work()
        task = self._running.get(key)
        if task is None:
            task = asyncio.ensure_future(_started(work))
            self._running[key] = task
            task.add_done_callback(lambda _: self._running.pop(key, None))
        return await asyncio.shield(task)


async def _started(work: Callable[[], Awaitable[Value]]) -> Value:
    return await work()
