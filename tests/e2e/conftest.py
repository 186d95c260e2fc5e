"""One stack for all whole-stack tests; it is built and started once and removed with its data at the end."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator

import httpx
import pytest

from support.stack import ROOT, CommandFailed, Stack


@pytest.fixture(scope="session")
def stack() -> Iterator[Stack]:
    """The stack, ready. On a failed start the last log lines are printed."""
    running = Stack(project=f"m2v-e2e-{os.getpid()}")
    started = time.monotonic()
    try:
        try:
            running.up("--scale", "generator=2")
        except CommandFailed:
            print(running.compose("logs", "--no-color", "--tail", "40"))
            raise
        print(f"stack: built and ready in {time.monotonic() - started:.0f} s", flush=True)
        yield running
    finally:
        running.down()


@pytest.fixture
def client(stack: Stack) -> Iterator[httpx.Client]:
    """A browser's place."""
    with stack.client() as open_client:
        yield open_client


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Every test here needs the engine, and the first one waits for the build."""
    for item in items:
        if item.path.is_relative_to(ROOT / "tests" / "e2e"):
            item.add_marker(pytest.mark.e2e)
            item.add_marker(pytest.mark.timeout(1200))
