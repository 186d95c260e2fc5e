"""API keys and rate limits of the public API."""

import hashlib

import pytest

from gateway.guard import OPEN_PATHS
from support.gateway_app import Upstreams, answering
from support.kit_app import client_of

KEYS = {"api_keys": "first-key, second-key"}


@pytest.mark.parametrize(
    "headers", [{"X-API-Key": "second-key"}, {"Authorization": "Bearer first-key"}, {"authorization": "bearer first-key"}]
)
async def test_known_keys(headers):
    async with client_of(Upstreams(answering(200)).gateway(**KEYS)) as client:
        assert (await client.post("/api/generate", json={}, headers=headers)).status_code == 200


@pytest.mark.parametrize(
    ("headers", "code"),
    [
        ({}, "api_key_missing"),
        ({"X-API-Key": "third-key"}, "api_key_unknown"),
        ({"X-API-Key": ""}, "api_key_unknown"),
        ({"X-API-Key": "first-key, second-key"}, "api_key_unknown"),
        ({"Authorization": "Basic first-key"}, "api_key_missing"),
        ({"X-API-Key": "späße".encode()}, "api_key_unknown"),
    ],
)
async def test_other_keys(headers, code):
    upstreams = Upstreams(answering(200))
    async with client_of(upstreams.gateway(**KEYS)) as client:
        answer = await client.post("/api/generate", json={}, headers=headers)
    assert (answer.status_code, answer.json()["code"]) == (401, code)
    assert upstreams.sent == []


async def test_health_and_documents_are_open():
    async with client_of(Upstreams().gateway(**KEYS)) as client:
        for path in (*OPEN_PATHS, "/livez"):
            assert (await client.get(path)).status_code == 200


async def test_no_key_is_asked_for_without_the_setting():
    async with client_of(Upstreams(answering(200)).gateway()) as client:
        assert (await client.post("/api/generate", json={})).status_code == 200


async def test_rate_limit():
    upstreams = Upstreams(answering(200))
    async with client_of(upstreams.gateway(rate_limit_per_minute=60, rate_limit_burst=3)) as client:
        answers = [await client.post("/api/generate", json={}) for _ in range(5)]
    assert [answer.status_code for answer in answers] == [200, 200, 200, 429, 429]
    refused = answers[-1]
    assert refused.json()["code"] == "rate_limited"
    assert refused.headers["retry-after"] == "1"
    assert len(upstreams.sent) == 3


async def test_clients_are_told_apart_by_forwarded_address_and_by_key():
    async with client_of(Upstreams(answering(200)).gateway(rate_limit_burst=1, **KEYS)) as client:

        async def ask(address, key):
            headers = {"X-Forwarded-For": address, "X-API-Key": key}
            return (await client.post("/api/generate", json={}, headers=headers)).status_code

        assert [await ask("198.51.100.1", "first-key"), await ask("198.51.100.2", "first-key")] == [200, 429]
        assert await ask("198.51.100.1", "second-key") == 200


async def test_a_stranger_cannot_forge_an_address():
    gateway = Upstreams(answering(200)).gateway(rate_limit_burst=1)
    async with client_of(gateway, client=("203.0.113.9", 1)) as client:
        codes = [
            (await client.post("/api/generate", json={}, headers={"X-Forwarded-For": f"198.51.100.{number}"})).status_code
            for number in range(3)
        ]
    assert codes == [200, 429, 429]


async def test_the_limit_can_be_switched_off():
    async with client_of(Upstreams(answering(200)).gateway(rate_limit_enabled=False, rate_limit_burst=1)) as client:
        assert {(await client.post("/api/generate", json={})).status_code for _ in range(5)} == {200}


async def test_upstreams_see_the_client():
    upstreams = Upstreams(answering(200))
    headers = {"X-Forwarded-For": "198.51.100.1", "X-Forwarded-Proto": "https", "X-Forwarded-Host": "math.example"}
    async with client_of(upstreams.gateway()) as client:
        await client.post("/api/generate", json={}, headers=headers)
    seen = upstreams.sent[0][2]
    assert (seen["x-forwarded-for"], seen["x-forwarded-proto"], seen["x-forwarded-host"]) == (
        "198.51.100.1",
        "https",
        "math.example",
    )
    upstreams = Upstreams(answering(200))
    async with client_of(upstreams.gateway(), client=("203.0.113.9", 1)) as client:
        await client.post("/api/generate", json={}, headers=headers)
    seen = upstreams.sent[0][2]
    assert (seen["x-forwarded-for"], seen["x-forwarded-proto"], seen["x-forwarded-host"]) == ("203.0.113.9", "http", "test")


async def test_upstreams_learn_which_key_asked_and_never_the_key():
    upstreams = Upstreams(answering(200))
    sent = {"X-API-Key": "a-key-of-a-school", "X-Client": "key:somebody-else"}
    async with client_of(upstreams.gateway(api_keys="a-key-of-a-school")) as client:
        await client.post("/api/generate", json={}, headers=sent)
    assert upstreams.sent[0][2]["x-client"] == "key:" + hashlib.sha256(b"a-key-of-a-school").hexdigest()[:16]
    upstreams = Upstreams(answering(200))
    async with client_of(upstreams.gateway()) as client:
        await client.post("/api/generate", json={}, headers=sent)
    assert "x-client" not in upstreams.sent[0][2]
