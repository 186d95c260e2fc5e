"""Request ids, the access line and the metrics of each request."""

import json
import logging
import re

import pytest

from service_kit.draining import draining
from service_kit.logs import access_logger
from support.kit_app import client_of, small_service


class Lines(logging.Handler):
    def __init__(self):
        super().__init__()
        self.lines = []

    def emit(self, record):
        self.lines.append(record.getMessage())


@pytest.fixture
def lines(monkeypatch):
    handler = Lines()
    monkeypatch.setattr(access_logger, "handlers", [handler])
    return handler.lines


async def test_a_sane_id_is_kept_and_returned():
    async with client_of(small_service()) as client:
        answer = await client.get("/api/notes/a", headers={"X-Request-ID": "client-made_1.2:3"})
    assert answer.headers.get_list("x-request-id") == ["client-made_1.2:3"]


@pytest.mark.parametrize("offered", ["", "short", "x" * 65, "has space in it", 'quote"inside"', "späße-umlaut"])
async def test_another_id_is_replaced(offered):
    async with client_of(small_service()) as client:
        answer = await client.get("/api/notes/a", headers={"X-Request-ID": offered.encode("utf-8")})
    assert re.fullmatch(r"[0-9a-f]{32}", answer.headers["x-request-id"])


async def test_each_request_has_its_own_id():
    async with client_of(small_service()) as client:
        ids = {(await client.get("/api/notes/a")).headers["x-request-id"] for _ in range(20)}
    assert len(ids) == 20


@pytest.mark.parametrize(("path", "status"), [("/api/notes/a", 200), ("/livez", 200), ("/api/notes", 405), ("/nowhere", 404)])
async def test_head_is_get_without_the_body(path, status, lines):
    async with client_of(small_service(log_format="json")) as client:
        got, head = await client.get(path), await client.head(path)
    assert (head.status_code, head.content) == (got.status_code, b"") == (status, b"")
    changing = {"x-request-id", "date"}
    ours, theirs = ({name: value for name, value in each.headers.items() if name not in changing} for each in (head, got))
    assert ours == theirs
    assert int(ours["content-length"]) > 0
    if path != "/livez":
        entry = json.loads(lines[-1])
        assert (entry["method"], entry["bytes"], entry["route"]) == ("HEAD", 0, json.loads(lines[-2])["route"])


async def test_access_line_has_the_route_but_not_the_query(lines):
    async with client_of(small_service(log_format="json")) as client:
        answer = await client.get("/api/notes/a?query=seven+apples")
    entry = json.loads(lines[-1])
    assert entry["request_id"] == answer.headers["x-request-id"]
    assert (entry["status"], entry["method"], entry["path"], entry["route"]) == (200, "GET", "/api/notes/a", "/api/notes/{name}")
    assert entry["bytes"] == len(answer.content)
    assert "apples" not in lines[-1]


async def test_access_line_for_people(lines):
    async with client_of(small_service(log_format="text")) as client:
        await client.get("/api/notes/a")
    assert re.match(r"small\s+200\s+[\d.]+ ms\s+\d+ B  GET /api/notes/a  \w+", lines[-1])


async def test_health_requests_leave_no_line(lines):
    async with client_of(small_service()) as client:
        for path in ("/livez", "/readyz", "/metrics"):
            assert (await client.get(path)).status_code == 200
    assert lines == []


async def test_metrics_count_by_route_and_outcome():
    async with client_of(small_service()) as client:
        for _ in range(3):
            await client.get("/api/taken")
        text = (await client.get("/metrics")).text
    label = 'http_requests_total{method="GET",outcome="client_error",route="/api/taken",service="small",status="409"}'
    counted = float(re.search(re.escape(label) + r" ([\d.]+)", text).group(1))
    assert counted >= 3
    assert 'http_request_duration_seconds_bucket{le="0.1",method="GET",route="/api/taken",service="small"}' in text


async def test_unknown_paths_share_one_label():
    async with client_of(small_service()) as client:
        await client.get("/api/secret-path-1")
        text = (await client.get("/metrics")).text
    assert "secret-path" not in text
    assert 'route="unmatched"' in text


async def test_a_draining_worker_closes_connections(monkeypatch):
    async with client_of(small_service()) as client:
        assert "connection" not in (await client.get("/livez")).headers
        monkeypatch.setattr(draining, "active", True)
        assert (await client.get("/livez")).headers["connection"] == "close"
