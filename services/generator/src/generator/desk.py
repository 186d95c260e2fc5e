"""Where CPU-bound work is done: small work at once, large work in one thread behind a bounded queue."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Protocol, TypeVar

from generator.comprehension import ProblemText, Understanding
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


class Thinker(Protocol):
    """An engine that works without waiting for anything."""

    def understand_now(self, problem: ProblemText) -> Understanding: ...


class DeskEngine:
    """An `Engine` that thinks on the desk, so that a long problem does not hold up short ones."""

    def __init__(self, engine: Thinker, desk: Desk) -> None:
        self._engine = engine
        self._desk = desk

    async def understand(self, problem: ProblemText) -> Understanding:
        """As the engine does. Raises NotUnderstood, Overloaded."""
        return await self._desk.do(len(problem.text), lambda: self._engine.understand_now(problem))
