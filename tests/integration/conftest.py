"""Real servers on loopback for the whole run: the four services as in the plain way, and Redis."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from support.plain_stack import PlainStack, running_redis, running_stack


@pytest.fixture(scope="session")
def stack(tmp_path_factory: pytest.TempPathFactory) -> Iterator[PlainStack]:
    """Gateway, generator, tutor and storage under Gunicorn; `stack.url` is the gateway's address."""
    with running_stack(tmp_path_factory.mktemp("stack"), UPLOADS_WITHOUT_SCANNER="allow") as running:
        yield running


@pytest.fixture
def redis_server(tmp_path) -> Iterator[tuple[str, object]]:
    """A real Redis of the test's own: its address and its process."""
    with running_redis(tmp_path) as running:
        yield running
