"""Bodies over the limit are refused: by their declared length at once, else while they are read."""

import pytest

from service_kit.middleware import BodyLimit
from support.kit_app import client_of, small_service

JSON = {"Content-Type": "application/json"}


async def test_declared_length():
    async with client_of(small_service()) as client:
        answer = await client.post("/api/notes", content=b"x" * 65_537, headers=JSON)
    assert (answer.status_code, answer.json()["code"], answer.json()["limit_bytes"]) == (413, "payload_too_large", 65_536)
    assert answer.headers["connection"] == "close"


async def test_undeclared_length_is_counted():
    sent = 0

    async def endless():
        nonlocal sent
        while True:
            sent += 1000
            yield b"x" * 1000

    async with client_of(small_service()) as client:
        answer = await client.post("/api/notes", content=endless(), headers=JSON)
    assert (answer.status_code, answer.json()["code"]) == (413, "payload_too_large")
    assert sent <= 67_000


@pytest.mark.parametrize("declared", ["-1", "abc", "1e3", ""])
async def test_nonsense_length(declared):
    async with client_of(small_service()) as client:
        answer = await client.post("/api/notes", content=b"{}", headers={**JSON, "Content-Length": declared})
    assert answer.status_code == 413


async def test_exactly_the_limit_is_read():
    async with client_of(small_service(request_body_limit_bytes=100)) as client:
        content = b'{"text": "a"' + b" " * (100 - 13) + b"}"
        assert len(content) == 100
        assert (await client.post("/api/notes", content=content, headers=JSON)).status_code == 200
        assert (await client.post("/api/notes", content=content + b" ", headers=JSON)).status_code == 413


def test_the_longest_prefix_counts():
    limits = BodyLimit(None, default_bytes=10, by_prefix={"/api": 20, "/api/upload": 30})
    assert [limits.limit_for(path) for path in ("/", "/api/x", "/api/upload")] == [10, 20, 30]
