"""The gateway in the test, with one application in memory behind all of its upstreams."""

from __future__ import annotations

from typing import Any

from fastapi import FastAPI
from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send

from gateway.app import create_app
from gateway.settings import GatewaySettings
from support.asgi_transport import AsgiTransport
from support.kit_app import small_service


class Upstreams:
    """`of` is the transport of each upstream."""

    def __init__(self, app: ASGIApp | None = None, **apps: ASGIApp) -> None:
        default = app or small_service()
        self.of = {name: AsgiTransport(apps.get(name, default)) for name in ("generator", "tutor", "storage")}

    def gateway(self, **settings: Any) -> FastAPI:
        return create_app(GatewaySettings(**settings), lambda _settings: self.of)

    @property
    def sent(self) -> list[tuple[str, str, dict[str, str], bytes]]:
        return [entry for transport in self.of.values() for entry in transport.sent]


def answering(status: int, headers: dict[str, str] | None = None, body: bytes = b"{}") -> ASGIApp:
    """An application with one answer."""

    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        await Response(body, status, {"content-type": "application/json", **(headers or {})})(scope, receive, send)

    return app
