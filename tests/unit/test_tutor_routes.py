"""The tutor checks its requests and says that this release does not tutor."""

import pytest

from support.kit_app import client_of
from tutor.app import create_app


@pytest.mark.parametrize(
    ("method", "path", "body"),
    [
        ("POST", "/api/tutor/start", {"mwp": "Three and four apples."}),
        ("POST", "/api/tutor/start/stream", {"mwp": "Three and four apples."}),
        ("POST", "/api/tutor/message/stream", {"session_id": "a", "message": "Seven?"}),
        ("GET", "/api/tutor/sessions/a", None),
        ("GET", "/api/tutor/sessions/a/events", None),
        ("DELETE", "/api/tutor/sessions/a", None),
    ],
)
async def test_routes(method, path, body):
    async with client_of(create_app()) as client:
        answer = await client.request(method, path, json=body)
    assert (answer.status_code, answer.json()["code"]) == (501, "not_implemented")
    assert answer.json()["request_id"] == answer.headers["x-request-id"]


@pytest.mark.parametrize("body", [{}, {"mwp": ""}, {"mwp": "x" * 5001}, {"mwp": "x", "dsl": "y"}, {"mwp": 7}])
async def test_malformed_requests_are_422_all_the_same(body):
    async with client_of(create_app()) as client:
        assert (await client.post("/api/tutor/start", json=body)).status_code == 422


async def test_an_unknown_route_is_404():
    async with client_of(create_app()) as client:
        assert (await client.post("/api/tutor/finish", json={})).status_code == 404
