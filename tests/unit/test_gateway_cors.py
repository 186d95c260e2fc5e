"""Which origins may call from a browser: explicit ones, else the front end and its twin, else localhost in development."""

import pytest

from support.gateway_app import Upstreams, answering
from support.kit_app import client_of

APP, TWIN, OTHER, LOCAL = "https://app.example", "https://www.app.example", "https://evil.example", "http://localhost:5173"


@pytest.mark.parametrize(
    ("settings", "allowed", "refused"),
    [
        ({"cors_origins": f"{APP}, https://b.example/"}, [APP, "https://b.example"], [TWIN, OTHER, LOCAL, "null"]),
        ({"cors_origins": APP, "frontend_url": "https://front.example"}, [APP], ["https://front.example", LOCAL]),
        ({"frontend_url": APP + "/start"}, [APP, TWIN], [OTHER, LOCAL, "http://app.example"]),
        ({"frontend_url": TWIN}, [APP, TWIN], [OTHER]),
        (
            {},
            [LOCAL, "http://127.0.0.1:3000", "https://localhost", "http://[::1]:80"],
            [OTHER, "http://localhost.evil.example", "null"],
        ),
        ({"app_env": "production"}, [], [LOCAL, APP, OTHER]),
        ({"app_env": "production", "frontend_url": APP}, [APP, TWIN], [LOCAL]),
    ],
)
async def test_origins(settings, allowed, refused):
    async with client_of(Upstreams(answering(200)).gateway(**settings)) as client:
        for origin in [*allowed, *refused]:
            answer = await client.post("/api/generate", json={}, headers={"Origin": origin})
            expected = origin if origin in allowed else None
            assert answer.headers.get("access-control-allow-origin") == expected, origin
            assert answer.status_code == 200
            assert "origin" in answer.headers["vary"].lower()


async def test_preflight():
    async with client_of(Upstreams().gateway(frontend_url=APP)) as client:
        answer = await client.options(
            "/api/tutor/start/stream",
            headers={
                "Origin": APP,
                "Access-Control-Request-Method": "POST",
                "Access-Control-Request-Headers": "content-type,last-event-id,x-api-key,accept-language",
            },
        )
    assert answer.status_code == 200
    assert answer.headers["access-control-allow-origin"] == APP
    assert "POST" in answer.headers["access-control-allow-methods"]
    assert "access-control-allow-credentials" not in answer.headers


async def test_refused_preflight_is_a_json_error():
    upstreams = Upstreams()
    async with client_of(upstreams.gateway(frontend_url=APP)) as client:
        headers = {"Origin": OTHER, "Access-Control-Request-Method": "POST"}
        answer = await client.options("/api/generate", headers=headers)
    assert (answer.status_code, answer.json()["code"]) == (403, "cors_refused")
    assert "access-control-allow-origin" not in answer.headers
    assert upstreams.sent == []


async def test_errors_can_be_read_by_the_page():
    async with client_of(Upstreams().gateway(frontend_url=APP, rate_limit_burst=1)) as client:
        for _ in range(2):
            answer = await client.post("/api/generate", json={}, headers={"Origin": APP})
    assert answer.status_code == 429
    assert answer.headers["access-control-allow-origin"] == APP
    assert "Retry-After" in answer.headers["access-control-expose-headers"]
