"""Readiness follows critical checks only; checks are bounded in time and tell no secrets."""

import asyncio

import pytest

from service_kit import health
from service_kit.health import Health, SwitchedOff
from support.kit_app import client_of, small_service


async def fine():
    return "version 7"


async def failing():
    raise ConnectionError("postgresql://user:hunter2@db refused")


async def switched_off():
    raise SwitchedOff("no scanner is configured")


async def hanging():
    await asyncio.sleep(3600)


@pytest.mark.parametrize(
    ("check", "critical", "status", "ready"),
    [
        (fine, True, "ok", "ready"),
        (failing, True, "failed", "unready"),
        (failing, False, "failed", "degraded"),
        (switched_off, True, "off", "ready"),
    ],
)
async def test_readiness(check, critical, status, ready):
    checked = Health("small", "1.0")
    checked.add("thing", check, critical=critical)
    readiness = await checked.readiness()
    assert (readiness.checks["thing"].status, readiness.status) == (status, ready)


async def test_a_hanging_check_fails_in_time(monkeypatch):
    monkeypatch.setattr(health, "CHECK_TIMEOUT_S", 0.05)
    checked = Health("small", "1.0")
    checked.add("thing", hanging)
    result = (await asyncio.wait_for(checked.readiness(), 1)).checks["thing"]
    assert result.status == "failed"
    assert result.detail == "no answer within 0.05 s"
    assert result.latency_ms >= 50


async def test_checks_run_side_by_side():
    checked = Health("small", "1.0")
    for name in "abcde":
        checked.add(name, lambda: asyncio.sleep(0.05))
    started = asyncio.get_running_loop().time()
    await checked.readiness()
    assert asyncio.get_running_loop().time() - started < 0.2


async def test_routes():
    app = small_service()
    app.state.health.add("database", failing)
    app.state.health.describe("engines", lambda: {"rules": True})
    async with client_of(app) as client:
        assert (await client.get("/livez")).text == "ok\n"
        ready = await client.get("/readyz")
        status = await client.get("/internal/status")
    assert ready.status_code == 503
    assert "hunter2" not in ready.text + status.text
    assert status.json()["details"] == {"engines": {"rules": True}}
    assert status.json()["checks"]["database"]["detail"] == "ConnectionError"
    assert len(status.json()["replica"]) == 8
