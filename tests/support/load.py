"""A bounded, paced load from a few threads, to see what callers notice while something happens to the stack."""

from __future__ import annotations

import contextlib
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import httpx

# Under nginx's 50 and the gateway's 20 requests a second and their bursts of 200.
REQUESTS_PER_SECOND = 18.0
THREADS = 6
LONGEST_S = 90.0


@dataclass
class Load:
    """What came back so far. Outcomes are statuses, or the name of the error that the caller saw."""

    outcomes: Counter[str] = field(default_factory=Counter)
    failures: list[str] = field(default_factory=list)
    slowest_s: float = 0.0
    lock: threading.Lock = field(default_factory=threading.Lock)

    def note(self, outcome: str, seconds: float, detail: str) -> None:
        """One finished request."""
        with self.lock:
            self.outcomes[outcome] += 1
            self.slowest_s = max(self.slowest_s, seconds)
            if outcome != "200":
                self.failures.append(detail)

    def report(self, name: str) -> None:
        """One line for whoever runs the tests."""
        print(f"{name}: {dict(self.outcomes)}, slowest {self.slowest_s * 1000:.0f} ms, failures {self.failures[:3]}")


@contextlib.contextmanager
def under_load(url: str, request: Callable[[httpx.Client, int], httpx.Response]) -> Iterator[Load]:
    """Sends `request(client, number)` all the while, at most for LONGEST_S; the block does something to the stack meanwhile."""
    load, stop, started = Load(), threading.Event(), time.monotonic()

    def work(first: int) -> None:
        number = first
        with httpx.Client(base_url=url, timeout=20) as client:
            while not stop.is_set() and time.monotonic() - started < LONGEST_S:
                begun = time.monotonic()
                try:
                    answer = request(client, number)
                    load.note(str(answer.status_code), time.monotonic() - begun, f"{answer.status_code} {answer.text[:200]}")
                except httpx.HTTPError as error:
                    load.note(type(error).__name__, time.monotonic() - begun, repr(error))
                number += THREADS
                stop.wait(max(0.0, THREADS / REQUESTS_PER_SECOND - (time.monotonic() - begun)))

    threads = [threading.Thread(target=work, args=(first,)) for first in range(THREADS)]
    for thread in threads:
        thread.start()
    try:
        yield load
    finally:
        stop.set()
        for thread in threads:
            thread.join()
