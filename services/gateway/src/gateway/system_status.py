"""`GET /api/system/status`: the health of every service and replica, gathered; no secrets, no paths."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from time import monotonic, perf_counter
from typing import Annotated, Literal

import structlog
from fastapi import APIRouter, Depends, Request
from pydantic import BaseModel, JsonValue, ValidationError

from service_kit.contracts import CheckResult, ServiceStatus
from service_kit.errors import UpstreamError
from service_kit.health import Health
from service_kit.upstream import Transport

log = structlog.get_logger(__name__)

# Longer than the 2 s that a service gives its own checks.
ASK_TIMEOUT_S = 3.0
# A page that asks every second, or a hundred of them, costs one round.
KEPT_S = 2.0

State = Literal["ok", "degraded", "down"]


class ServiceReport(BaseModel):
    """One service: the worst state of its replicas, and the slowest answer."""

    status: State
    version: str | None = None
    latency_ms: float | None = None
    replicas: int
    replicas_ready: int


class DependencyReport(BaseModel):
    """Something that stands outside the services."""

    status: Literal["ok", "failed", "off", "unknown"]
    latency_ms: float | None = None
    detail: str = ""


class SystemStatus(BaseModel):
    """What an administrator wants to see first."""

    status: State
    version: str
    services: dict[str, ServiceReport]
    database: DependencyReport
    cache: DependencyReport
    scanner: DependencyReport
    storage: DependencyReport
    engines: dict[str, JsonValue]


class StatusService:
    """Asks all replicas of all services side by side."""

    def __init__(self, health: Health, upstreams: Mapping[str, Transport]) -> None:
        self._health = health
        self._upstreams = upstreams
        self._lock = asyncio.Lock()
        self._kept: tuple[float, SystemStatus] | None = None

    async def current(self) -> SystemStatus:
        """At most `KEPT_S` seconds old."""
        async with self._lock:
            if self._kept is None or monotonic() - self._kept[0] > KEPT_S:
                self._kept = (monotonic(), await self._gather())
            return self._kept[1]

    async def _gather(self) -> SystemStatus:
        names = list(self._upstreams)
        answers = await asyncio.gather(*(ask_all(name, self._upstreams[name]) for name in names))
        own = await self._health.status()
        seen: dict[str, list[tuple[float, ServiceStatus] | None]] = dict(zip(names, answers, strict=True))
        services = {"gateway": report([(0.0, own)])} | {name: report(found) for name, found in seen.items()}
        statuses = [own, *(found[1] for replies in seen.values() for found in replies if found is not None)]
        return SystemStatus(
            status=overall(services),
            version=self._health.version,
            services=services,
            database=dependency("database", statuses),
            cache=dependency("cache", statuses),
            scanner=dependency("scanner", statuses),
            storage=dependency("files", [status for status in statuses if status.service == "storage"]),
            engines={status.service: status.details["engines"] for status in statuses if "engines" in status.details},
        )


async def ask_all(name: str, transport: Transport) -> list[tuple[float, ServiceStatus] | None]:
    """Seconds and status of each replica; nothing for one that does not answer."""
    try:
        async with asyncio.timeout(ASK_TIMEOUT_S):
            origins = await transport.replicas()
    except (UpstreamError, TimeoutError):
        return [None]
    return list(await asyncio.gather(*(ask_one(name, transport, origin) for origin in origins)))


async def ask_one(name: str, transport: Transport, origin: str) -> tuple[float, ServiceStatus] | None:
    """Seconds and status of one replica."""
    started = perf_counter()
    try:
        async with asyncio.timeout(ASK_TIMEOUT_S):
            answer = await transport.open("GET", "/internal/status", (), None, repeatable=True, read_s=ASK_TIMEOUT_S, only=origin)
            try:
                content = await answer.read()
            finally:
                answer.close()
        return perf_counter() - started, ServiceStatus.model_validate_json(content)
    except (UpstreamError, TimeoutError, ValidationError) as error:
        log.warning("status_unanswered", upstream=name, error_type=type(error).__name__)
        return None


def report(replies: list[tuple[float, ServiceStatus] | None]) -> ServiceReport:
    """The replicas of one service as one."""
    answered = [reply for reply in replies if reply is not None]
    ready = [status for _, status in answered if status.status != "unready"]
    whole = len(ready) == len(replies) and all(status.status == "ready" for status in ready)
    return ServiceReport(
        status="ok" if whole else "degraded" if ready else "down",
        version=answered[0][1].version if answered else None,
        latency_ms=round(max(seconds for seconds, _ in answered) * 1000, 2) if answered else None,
        replicas=len({status.replica for _, status in answered}),
        replicas_ready=len({status.replica for status in ready}),
    )


def overall(services: Mapping[str, ServiceReport]) -> State:
    """Without a generator there are no pictures; without another service, some things are missing."""
    if services["generator"].status == "down":
        return "down"
    return "ok" if all(service.status == "ok" for service in services.values()) else "degraded"


def dependency(name: str, statuses: list[ServiceStatus]) -> DependencyReport:
    """The worst of what the services say about one dependency."""
    checks = [status.checks[name] for status in statuses if name in status.checks]
    if not checks:
        return DependencyReport(status="unknown")
    order = {"failed": 0, "ok": 1, "off": 2}

    def badness(check: CheckResult) -> tuple[int, float]:
        return order[check.status], -check.latency_ms

    worst = min(checks, key=badness)
    return DependencyReport(status=worst.status, latency_ms=worst.latency_ms, detail=worst.detail)


def status_service(request: Request) -> StatusService:
    """The application's one."""
    service: StatusService = request.app.state.system_status
    return service


router = APIRouter(prefix="/api/system", tags=["system"])


@router.get("/status")
async def system_status(service: Annotated[StatusService, Depends(status_service)]) -> SystemStatus:
    """Health, versions and timings of all services and of what they depend on."""
    return await service.current()
