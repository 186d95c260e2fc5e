"""Health of a service: `/livez` says that the process answers, `/readyz` that its dependencies do.

A service registers its checks in its lifespan: `app.state.health.add("database", ping)`. A check returns nothing, or a
short text to show, and raises on failure. A failing check that is not critical makes the service degraded, still ready.
"""

from __future__ import annotations

import asyncio
import hashlib
import os
import socket
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from time import monotonic, perf_counter

import structlog
from fastapi import APIRouter, Request
from pydantic import JsonValue
from starlette.responses import JSONResponse, PlainTextResponse, Response

from service_kit.contracts import CheckResult, Readiness, ServiceStatus
from service_kit.metrics import render_metrics

log = structlog.get_logger(__name__)

Check = Callable[[], Awaitable[str | None]]
# Below the 3 s that Compose and the gateway give a health request.
CHECK_TIMEOUT_S = 2.0


class SwitchedOff(Exception):
    """Raised by a check whose dependency is not configured; its text is shown."""


@dataclass(slots=True)
class Health:
    """The checks and status details of one application."""

    service: str
    version: str
    started: float = field(default_factory=monotonic)
    _checks: dict[str, tuple[Check, bool]] = field(default_factory=dict)
    _details: dict[str, Callable[[], JsonValue]] = field(default_factory=dict)

    def add(self, name: str, check: Check, *, critical: bool = True) -> None:
        """Registers the check of a dependency."""
        self._checks[name] = (check, critical)

    def describe(self, name: str, detail: Callable[[], JsonValue]) -> None:
        """Adds a fact to the service's status, worked out when asked. No secrets, no paths."""
        self._details[name] = detail

    async def readiness(self) -> Readiness:
        """Runs all checks side by side."""
        names = list(self._checks)
        results = await asyncio.gather(*(run_check(*self._checks[name]) for name in names))
        checks = dict(zip(names, results, strict=True))
        failed = [result for result in results if result.status == "failed"]
        status = "ready" if not failed else "unready" if any(result.critical for result in failed) else "degraded"
        return Readiness.model_validate(
            {"status": status, "service": self.service, "version": self.version, "checks": checks}, from_attributes=True
        )

    async def status(self) -> ServiceStatus:
        """Readiness with the replica's identity, age and details."""
        readiness = await self.readiness()
        return ServiceStatus(
            **dict(readiness),
            replica=replica_name(),
            uptime_s=round(monotonic() - self.started, 1),
            details={name: detail() for name, detail in self._details.items()},
        )


def replica_name() -> str:
    """Tells replicas apart without naming a host; one Gunicorn master is one replica."""
    master = os.getppid() if os.environ.get("SERVICE_KIT_GUNICORN") else os.getpid()
    return hashlib.sha256(f"{socket.gethostname()}:{master}".encode()).hexdigest()[:8]


async def run_check(check: Check, critical: bool) -> CheckResult:
    """One check within its time limit."""
    started = perf_counter()
    status, detail = "ok", ""
    try:
        async with asyncio.timeout(CHECK_TIMEOUT_S):
            detail = await check() or ""
    except SwitchedOff as off:
        status, detail = "off", str(off)
    except TimeoutError:
        status, detail = "failed", f"no answer within {CHECK_TIMEOUT_S:g} s"
    except Exception as error:  # noqa: BLE001 - whatever fails in a dependency is what this reports
        # The type only: the text of a driver's error can hold an address or a password.
        status, detail = "failed", type(error).__name__
        log.warning("check_failed", error_type=detail)
    latency_ms = round((perf_counter() - started) * 1000, 2)
    return CheckResult.model_validate({"status": status, "latency_ms": latency_ms, "critical": critical, "detail": detail})


def health_router(*, internal: bool = True) -> APIRouter:
    """The routes that every service has and nginx never publishes; `internal` adds the one for the gateway."""
    router = APIRouter(include_in_schema=False)

    @router.get("/livez")
    async def livez() -> Response:
        return PlainTextResponse("ok\n")

    @router.get("/readyz")
    async def readyz(request: Request) -> Response:
        health: Health = request.app.state.health
        readiness = await health.readiness()
        return JSONResponse(readiness.model_dump(), 503 if readiness.status == "unready" else 200)

    @router.get("/metrics")
    async def metrics() -> Response:
        text, content_type = render_metrics()
        return Response(text, media_type=content_type)

    if internal:

        @router.get("/internal/status")
        async def status(request: Request) -> Response:
            health: Health = request.app.state.health
            return JSONResponse((await health.status()).model_dump())

    return router
