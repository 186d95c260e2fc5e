"""The generator's application inside the test: the real routes over ASGI, with the storage twin behind it and no socket."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import httpx

from generator.app import create_app
from generator.settings import Settings
from support.storage_twin import StorageTwin


@asynccontextmanager
async def generator_client(storage: StorageTwin, **settings: Any) -> AsyncIterator[httpx.AsyncClient]:
    """A client of the generator; an exception that no handler answers fails the test."""
    chosen = Settings(**{"comprehension": "rules", "log_level": "error", **settings})
    app = create_app(chosen, storage.connect)
    transport = httpx.ASGITransport(app)
    async with (
        app.router.lifespan_context(app),
        httpx.AsyncClient(transport=transport, base_url="http://generator") as client,
    ):
        yield client
