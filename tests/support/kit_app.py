"""A small service made with the service kit, and a client for any application in memory."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import httpx
from fastapi import APIRouter, FastAPI, Request
from pydantic import Field
from starlette.types import ASGIApp

from service_kit.app import create_app
from service_kit.contracts import StrictModel
from service_kit.errors import Conflict
from service_kit.settings import ServiceSettings


class Note(StrictModel):
    text: str = Field(max_length=20)
    stars: int = 0


def small_service(**settings: Any) -> FastAPI:
    """Routes that echo, fail and hang."""
    router = APIRouter()

    @router.post("/api/notes")
    async def keep(note: Note) -> Note:
        return note

    @router.get("/api/notes/{name}")
    async def get(name: str, request: Request) -> dict[str, str]:
        return {"name": name, "seen_id": request.headers.get("x-request-id", "")}

    @router.get("/api/broken")
    async def broken() -> None:
        message = "the pupil wrote: seven apples"
        raise RuntimeError(message)

    @router.get("/api/taken")
    async def taken() -> None:
        raise Conflict("It exists already.", filename="apple.svg")

    @router.get("/api/hangs")
    async def hangs() -> None:
        await asyncio.sleep(3600)

    return create_app(
        ServiceSettings(**settings), name="small", title="Small", routers=[router], body_limits={"/api/big": 200_000}
    )


@asynccontextmanager
async def client_of(app: ASGIApp, client: tuple[str, int] = ("127.0.0.1", 123)) -> AsyncIterator[httpx.AsyncClient]:
    """A client in memory, with the application's lifespan around it."""
    transport = httpx.ASGITransport(app, client=client)
    context = app.router.lifespan_context(app) if isinstance(app, FastAPI) else None
    if context is not None:
        await context.__aenter__()
    try:
        async with httpx.AsyncClient(transport=transport, base_url="http://test") as sender:
            yield sender
    finally:
        if context is not None:
            await context.__aexit__(None, None, None)
