"""The gateway's application. Layers from outside in: request id, CORS, keys and rate limits, body limit, proxy, own routes."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager

from fastapi import FastAPI

import service_kit.app
from gateway import page, system_status
from gateway.api_document import ApiDocument
from gateway.client_address import ClientAddresses
from gateway.cors import CrossOrigin, cross_origin_options
from gateway.guard import Guard
from gateway.proxy import Proxy
from gateway.routes import BODY_LIMITS
from gateway.settings import GatewaySettings
from gateway.system_status import StatusService
from service_kit.middleware import AnswerErrors
from service_kit.rate_limit import MemoryRateLimiter, RateLimiter, RedisRateLimiter
from service_kit.redis_link import redis_client
from service_kit.upstream import AiohttpTransport, Timeouts, Transport

Connect = Callable[[GatewaySettings], Mapping[str, Transport]]


def connect_upstreams(settings: GatewaySettings) -> dict[str, Transport]:
    """One client per upstream; made inside the running loop."""
    # Another process or container beside us: after a second it is not there.
    timeouts = Timeouts(connect_s=1.0, pool_s=2.0)
    return {
        "generator": AiohttpTransport("generator", settings.generator_url, timeouts),
        "tutor": AiohttpTransport("tutor", settings.tutor_url, timeouts),
        "storage": AiohttpTransport("storage", settings.storage_url, timeouts),
    }


def make_rate_limiter(settings: GatewaySettings) -> RateLimiter:
    """Redis where one is configured, else in the process."""
    if settings.redis_url is None:
        return MemoryRateLimiter()
    return RedisRateLimiter(redis_client(settings.redis_url.get_secret_value()), "rate:")


def create_app(settings: GatewaySettings | None = None, connect: Connect = connect_upstreams) -> FastAPI:
    """The application; nothing connects before its lifespan begins."""
    chosen = settings or GatewaySettings()
    addresses = ClientAddresses(chosen.trusted_proxies)

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        upstreams = connect(chosen)
        limiter = make_rate_limiter(chosen)
        app.state.upstreams = upstreams
        app.state.rate_limiter = limiter
        app.state.system_status = StatusService(app.state.health, upstreams)
        app.state.api_document = ApiDocument(app.openapi(), upstreams, with_keys=bool(chosen.keys))
        # Not critical: without Redis each worker counts for itself.
        app.state.health.add("cache", limiter.ping, critical=False)
        try:
            yield
        finally:
            await limiter.close()
            for transport in upstreams.values():
                await transport.close()

    app = service_kit.app.create_app(
        chosen,
        name="gateway",
        title="Math2Visual",
        routers=[system_status.router, page.router],
        lifespan=lifespan,
        body_limits=BODY_LIMITS,
        layers=[
            (CrossOrigin, cross_origin_options(chosen)),
            (AnswerErrors, {}),
            (Guard, {"keys": chosen.keys, "rate": chosen.rate if chosen.rate_limit_enabled else None, "addresses": addresses}),
        ],
        public=True,
        innermost=[(Proxy, {"addresses": addresses})],
    )
    if chosen.page_path is not None and (chosen.page_path / "index.html").is_file():
        app.mount("/", page.WebPage(directory=chosen.page_path, html=True))
    return app
