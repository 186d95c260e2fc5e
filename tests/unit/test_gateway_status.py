"""`/api/system/status` gathers every replica's health, without secrets and in bounded time."""

import asyncio

from service_kit.errors import UpstreamUnavailable
from support.gateway_app import Upstreams, answering
from support.kit_app import client_of, small_service


async def failing():
    raise ConnectionError("postgresql://user:hunter2@db")


async def fine():
    return "postgresql 17"


async def status_of(upstreams):
    async with client_of(upstreams.gateway()) as client:
        answer = await client.get("/api/system/status")
    assert answer.status_code == 200
    assert "hunter2" not in answer.text
    return answer.json()


async def test_all_well():
    storage = small_service()
    storage.state.health.service = "storage"
    storage.state.health.add("database", fine)
    storage.state.health.add("files", fine)
    generator = small_service()
    generator.state.health.service = "generator"
    generator.state.health.describe("engines", lambda: {"rules": True})
    status = await status_of(Upstreams(storage=storage, generator=generator))
    assert status["status"] == "ok"
    assert {name: service["status"] for name, service in status["services"].items()} == dict.fromkeys(
        ("gateway", "generator", "tutor", "storage"), "ok"
    )
    assert status["services"]["generator"]["latency_ms"] > 0
    assert status["database"]["status"] == "ok"
    assert status["storage"]["status"] == "ok"
    assert status["cache"] == {"status": "ok", "latency_ms": status["cache"]["latency_ms"], "detail": "in process"}
    assert status["scanner"]["status"] == "unknown"
    assert status["engines"] == {"generator": {"rules": True}}


async def test_a_failed_dependency_is_named():
    storage = small_service()
    storage.state.health.add("database", failing)
    status = await status_of(Upstreams(storage=storage))
    assert (status["status"], status["services"]["storage"]["status"]) == ("degraded", "down")
    assert (status["database"]["status"], status["database"]["detail"]) == ("failed", "ConnectionError")


async def test_without_a_generator_the_system_is_down():
    upstreams = Upstreams()
    upstreams.of["generator"].failure = UpstreamUnavailable("away")
    status = await status_of(upstreams)
    assert (status["status"], status["services"]["generator"]) == (
        "down",
        {"status": "down", "version": None, "latency_ms": None, "replicas": 0, "replicas_ready": 0},
    )
    assert status["services"]["tutor"]["status"] == "ok"


async def test_every_replica_is_asked():
    upstreams = Upstreams()
    upstreams.of["generator"].origins = ("http://one", "http://two", "http://three")
    await status_of(upstreams)
    assert len(upstreams.of["generator"].sent) == 3


async def test_nonsense_is_no_health():
    status = await status_of(Upstreams(tutor=answering(200, body=b"<html>")))
    assert status["services"]["tutor"]["status"] == "down"


async def test_a_crowd_costs_one_round():
    upstreams = Upstreams()
    async with client_of(upstreams.gateway()) as client:
        await asyncio.gather(*(client.get("/api/system/status") for _ in range(20)))
    assert len(upstreams.of["tutor"].sent) == 1
