"""`create_app`: a FastAPI application with what every service has around its own routes.

    def create_app(settings: GeneratorSettings | None = None) -> FastAPI:
        settings = settings or GeneratorSettings()
        return service_kit.app.create_app(settings, name="generator", title="…", routers=[router], lifespan=lifespan)

The lifespan makes the clients, puts them on `app.state`, registers health checks and closes what it made.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import Any

from fastapi import APIRouter, FastAPI
from starlette.types import ASGIApp

from service_kit.errors import install_error_handlers
from service_kit.health import Health, health_router
from service_kit.logs import configure_logs, writes_json
from service_kit.middleware import BodyLimit, HeadAsGet, RequestLayer
from service_kit.settings import ServiceSettings

# An ASGI middleware's class and its keyword arguments.
Layer = tuple[Callable[..., ASGIApp], Mapping[str, Any]]
Lifespan = Callable[[FastAPI], AbstractAsyncContextManager[None]]


@asynccontextmanager
async def no_clients(_app: FastAPI) -> AsyncIterator[None]:
    """The lifespan of a service without clients."""
    yield


def create_app(
    settings: ServiceSettings,
    *,
    name: str,
    title: str,
    description: str = "",
    routers: Iterable[APIRouter] = (),
    lifespan: Lifespan = no_clients,
    body_limits: Mapping[str, int] | None = None,
    layers: Sequence[Layer] = (),
    innermost: Sequence[Layer] = (),
    public: bool = False,
) -> FastAPI:
    """An application with errors, request ids, logs, metrics, body limits and health.

    `body_limits` maps a path prefix to its own limit in bytes; the setting `request_body_limit_bytes` holds elsewhere.
    `layers` are ASGI middlewares between the request layer and the body limit, `innermost` ones inside it, outermost first.
    A `public` service has no `/internal` routes and no API document of its own.
    `app.state.settings` and `app.state.health` are set at once, so that a lifespan can use them.
    """
    configure_logs(settings, name)
    app = FastAPI(
        title=title,
        description=description,
        version=settings.service_version,
        lifespan=lifespan,
        docs_url=None,
        redoc_url=None,
        openapi_url=None if public else "/openapi.json",
        redirect_slashes=False,
    )
    app.state.settings = settings
    app.state.health = Health(name, settings.service_version)
    install_error_handlers(app)
    for router in routers:
        app.include_router(router)
    app.include_router(health_router(internal=not public))
    # The last one added is the outermost.
    app.add_middleware(HeadAsGet)
    for layer, options in reversed(innermost):
        app.add_middleware(layer, **options)
    app.add_middleware(BodyLimit, default_bytes=settings.request_body_limit_bytes, by_prefix=body_limits or {})
    for layer, options in reversed(layers):
        app.add_middleware(layer, **options)
    app.add_middleware(RequestLayer, service=name, as_json=writes_json(settings))
    return app
