"""The generator as a web application."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

from fastapi import FastAPI

from generator import endpoints
from generator.cache import ByteCache, Joined
from generator.comprehension import Engine, build
from generator.comprehension.rules.engine import RulesEngine
from generator.desk import Desk, DeskEngine
from generator.icons.storage import StorageIcons
from generator.notice import notice
from generator.remembered import Closing, RememberingEngine
from generator.service import PictureService
from generator.settings import Settings
from generator.storage import StorageClient
from service_kit import app as kit
from service_kit.cache import Cache, make_cache
from service_kit.upstream import Timeouts, UpstreamClient

CONNECT_SECONDS = 0.5
"""To reach storage, which is on the same machine or network: a connection takes a millisecond."""


def storage_over_http(settings: Settings) -> StorageClient:
    """The client of the storage service at `storage_url`."""
    timeouts = Timeouts(connect_s=CONNECT_SECONDS, read_s=settings.storage_timeout_seconds)
    return StorageClient(UpstreamClient.to("storage", settings.storage_url, timeouts), settings.storage_timeout_seconds)


def create_app(
    settings: Settings | None = None, connect_storage: Callable[[Settings], StorageClient] = storage_over_http
) -> FastAPI:
    """The application. Nothing connects before its lifespan begins; word lists and font metrics are read at once, so that
    workers forked from here share them. Raises AssetsMissing."""
    settings = settings or Settings()
    engine = build(settings.comprehension, settings.openai)
    notice("", "en")

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        storage = connect_storage(settings)
        cache = make_cache(settings.redis_url.get_secret_value() if settings.redis_url else None, "generator:")
        desk = Desk(settings.render_inline_characters, settings.render_queue)
        app.state.service = PictureService(
            engine=_engine(engine, cache, desk, settings),
            icons=StorageIcons(storage),
            store=storage,
            cache=cache if settings.picture_cache else None,
            cache_seconds=settings.picture_cache_seconds,
            desk=desk,
            version=settings.service_version,
        )
        remembered_bytes = settings.response_cache_bytes if settings.picture_cache else 0
        app.state.answers = ByteCache(remembered_bytes, settings.picture_cache_seconds, time.monotonic)
        app.state.joined = Joined(settings.picture_cache)
        # Not critical: without storage things are drawn as labelled tiles, and pictures cannot be fetched again.
        app.state.health.add("storage", storage.ping, critical=False)
        app.state.health.add("cache", cache.ping, critical=False)
        app.state.health.describe("engines", lambda: _engines(settings))
        try:
            yield
        finally:
            desk.close()
            if isinstance(engine, Closing):
                await engine.close()
            await cache.close()
            await storage.close()

    return kit.create_app(
        settings,
        name="generator",
        title="Math2Visual generator",
        description="Word problems and visual language to pictures.",
        routers=[endpoints.pictures, endpoints.saved_pictures, endpoints.visual_language],
        lifespan=lifespan,
    )


def _engine(engine: Engine, cache: Cache, desk: Desk, settings: Settings) -> Engine:
    """The engine as requests use it. The rules think on the desk; what a model understood is kept, since it is slow and paid
    for, while the rules are as quick as a look into the cache."""
    if isinstance(engine, RulesEngine):
        return DeskEngine(engine, desk)
    if not settings.picture_cache:
        return engine
    name = f"{settings.service_version}:{settings.comprehension}:{settings.openai_model}"
    return RememberingEngine(engine, cache, settings.picture_cache_seconds, name)


def _engines(settings: Settings) -> dict[str, bool]:
    """The comprehension engines, and whether each can be used."""
    return {
        "rules": settings.comprehension != "openai",
        "openai": settings.comprehension != "rules" and settings.openai.configured,
    }
