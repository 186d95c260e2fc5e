"""Where CPU-bound work is done: small work at once, large work in one thread behind a bounded queue."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from service_kit.errors import Overloaded

Value = TypeVar("Value")


class Desk:
    """A worker process has one interpreter lock, so more than one drawing thread would only make all of them later.

    The thread is for the others' sake: while it draws for 100 ms, the event loop still gets its turn every 5 ms.
    """

    def __init__(self, inline_characters: int, queue: int) -> None:
        self._inline_characters = inline_characters
        self._queue = queue
        self._waiting = 0
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="draw")

    async def do(self, size: int, work: Callable[[], Value]) -> Value:
        """The value of `work` on a text of `size` characters. Raises Overloaded where too many wait."""
        if size <= self._inline_characters:
            return work()
        if self._waiting >= self._queue:
            raise Overloaded("Too many large problems are waiting to be drawn. Try again in a second.")
        self._waiting += 1
        try:
            return await asyncio.get_running_loop().run_in_executor(self._thread, work)
        finally:
            self._waiting -= 1

    def close(self) -> None:
        """Lets the thread finish what it draws and drops what waits."""
        self._thread.shutdown(wait=True, cancel_futures=True)
