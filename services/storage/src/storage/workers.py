"""Blocking work off the event loop: a bounded pool of threads that says no when too much waits."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import ParamSpec, TypeVar

from service_kit.errors import Overloaded

Arguments = ParamSpec("Arguments")
Answer = TypeVar("Answer")


class Workers:
    """`threads` calls run side by side, `queue` more may wait."""

    def __init__(self, threads: int, queue: int) -> None:
        self._pool = ThreadPoolExecutor(threads, thread_name_prefix="blocking")
        self._most = threads + queue
        self._running = 0

    async def run(self, call: Callable[Arguments, Answer], *args: Arguments.args, **kwargs: Arguments.kwargs) -> Answer:
        """What `call` returns, from a thread. Raises Overloaded."""
        if self._running >= self._most:
            raise Overloaded("Storage has more work than it can do now.")
        self._running += 1
        try:
            return await asyncio.get_running_loop().run_in_executor(self._pool, lambda: call(*args, **kwargs))
        finally:
            self._running -= 1

    def close(self) -> None:
        """Lets running calls end."""
        self._pool.shutdown(wait=True, cancel_futures=True)
