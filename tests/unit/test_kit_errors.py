"""Every error of a service has the one JSON shape, with its status, a code and the request id."""

import json
import logging

import pytest

from support.kit_app import client_of, small_service


@pytest.fixture
async def client():
    async with client_of(small_service()) as client:
        yield client


@pytest.mark.parametrize(
    ("method", "path", "status", "code"),
    [
        ("GET", "/api/nowhere", 404, "not_found"),
        ("DELETE", "/api/notes", 405, "method_not_allowed"),
        ("GET", "/api/taken", 409, "conflict"),
        ("GET", "/api/broken", 500, "internal_error"),
    ],
)
async def test_shape(client, method, path, status, code):
    answer = await client.request(method, path)
    body = answer.json()
    assert (answer.status_code, body["code"]) == (status, code)
    assert body["error"]
    assert body["request_id"] == answer.headers["x-request-id"]
    assert answer.headers["cache-control"] == "no-store"


async def test_details_stay_beside_the_error(client):
    assert (await client.get("/api/taken")).json()["filename"] == "apple.svg"


@pytest.mark.parametrize(
    ("content", "place"),
    [
        (b'{"text": "a", "colour": "red"}', "body.colour"),
        (b'{"stars": 1}', "body.text"),
        (b'{"text": 7}', "body.text"),
        (b'{"text": "' + b"a" * 21 + b'"}', "body.text"),
        (b'{"text": "a"', "body"),
        (b"[]", "body"),
        (b"", "body"),
        (b'{"text": "\\ud800"}', "body.text"),
        (b'{"text": "a", "\\ud800": 1}', "body"),
    ],
)
async def test_malformed_payload_names_the_place(client, content, place):
    answer = await client.post("/api/notes", content=content, headers={"Content-Type": "application/json"})
    body = answer.json()
    assert (answer.status_code, body["code"]) == (422, "invalid_request")
    assert body["problems"][0]["place"].startswith(place)
    assert body["problems"][0]["problem"]


async def test_found_value_is_cut(client):
    answer = await client.post("/api/notes", json={"text": "x" * 5000})
    assert len(answer.json()["problems"][0]["found"]) == 80


async def test_unexpected_error_tells_nothing_to_the_client_and_no_variables_to_the_log(client, caplog):
    with caplog.at_level(logging.ERROR):
        answer = await client.get("/api/broken")
    assert "apples" not in answer.text
    assert "RuntimeError" not in answer.text
    assert json.loads(answer.text).keys() == {"error", "code", "request_id"}
    assert any("unexpected_error" in str(record.msg) for record in caplog.records)
