"""The nginx of infra/nginx, started for real: page, headers, forwarding, streams, limits, log lines."""

from __future__ import annotations

import gzip
import re
import socket
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from support.edge_nginx import Edge, Gateway, free_port, running_edge, running_gateway

pytestmark = pytest.mark.integration

SECURITY_HEADERS = {
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
}


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("page")
    (folder / "assets").mkdir()
    (folder / "index.html").write_text("<!doctype html><title>page</title>")
    script = b"export const words = 1;\n" * 200
    (folder / "assets" / "app-1a2b3c4d.js").write_bytes(script)
    (folder / "assets" / "app-1a2b3c4d.js.gz").write_bytes(gzip.compress(script))
    return folder


@pytest.fixture(scope="module")
def gateway() -> Iterator[Gateway]:
    with running_gateway() as running:
        yield running


@pytest.fixture(autouse=True)
def forget(gateway: Gateway) -> None:
    gateway.requests.clear()
    gateway.headers.clear()
    gateway.body = b'{"from":"gateway"}'


@pytest.fixture(scope="module")
def edge(tmp_path_factory: pytest.TempPathFactory, page: Path, gateway: Gateway) -> Iterator[Edge]:
    with running_edge(tmp_path_factory.mktemp("nginx"), page, gateway.address) as running:
        yield running


@pytest.fixture
def client(edge: Edge) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=edge.url, timeout=10) as running:
        yield running


def assert_secured(answer: httpx.Response) -> None:
    """Every security header, each once."""
    for name, value in SECURITY_HEADERS.items():
        assert answer.headers.get_list(name) == [value], name
    [policy] = answer.headers.get_list("content-security-policy")
    assert "default-src 'self'" in policy
    assert "frame-ancestors 'none'" in policy
    assert "unsafe" not in policy
    assert len(answer.headers.get_list("permissions-policy")) == 1
    [identity] = answer.headers.get_list("x-request-id")
    assert re.fullmatch(r"[0-9a-f]{32}", identity)
    assert re.fullmatch(r"nginx", answer.headers["server"]), "no version"


@pytest.mark.parametrize("path", ["/", "/index.html", "/pictures/42?language=de"])
def test_page_is_served_for_every_address_of_its_own(client: httpx.Client, path: str) -> None:
    answer = client.get(path)
    assert (answer.status_code, answer.text) == (200, "<!doctype html><title>page</title>")
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    assert answer.headers["cache-control"] == "no-cache"
    assert_secured(answer)


def test_hashed_files_never_change_and_come_compressed(client: httpx.Client, page: Path) -> None:
    with client.stream("GET", "/assets/app-1a2b3c4d.js") as answer:
        raw = b"".join(answer.iter_raw())
    assert answer.headers["cache-control"] == "public, max-age=31536000, immutable"
    assert answer.headers["content-encoding"] == "gzip"
    assert raw == (page / "assets" / "app-1a2b3c4d.js.gz").read_bytes()
    assert_secured(answer)


@pytest.mark.parametrize("path", ["/assets/app-old.js", "/favicon.ico", "/.env.txt"])
def test_missing_file_is_missing_and_not_the_page(client: httpx.Client, path: str) -> None:
    answer = client.get(path)
    assert answer.status_code == 404
    assert "cache-control" not in answer.headers
    assert_secured(answer)


@pytest.mark.parametrize(
    "path", ["/livez", "/readyz", "/metrics", "/internal/icons/version", "/api/internal/pictures", "/api/metrics", "/internal"]
)
def test_inside_routes_are_not_published(client: httpx.Client, gateway: Gateway, path: str) -> None:
    answer = client.get(path)
    assert answer.status_code == 404
    assert_secured(answer)
    assert gateway.requests == []


@pytest.mark.parametrize(
    "path", ["/%61pi/internal/pictures", "/api//internal/x", "/api/x/../internal/pictures", "/api/./metrics", "//metrics"]
)
def test_inside_routes_are_not_reached_by_odd_spelling(edge: Edge, gateway: Gateway, path: str) -> None:
    with socket.create_connection(("127.0.0.1", edge.port), timeout=5) as raw:
        raw.sendall(f"GET {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n".encode())
        first = raw.makefile("rb").readline()
    assert b" 404 " in first
    assert gateway.requests == []


def test_page_takes_no_posts(client: httpx.Client) -> None:
    answer = client.post("/", content=b"x")
    assert answer.status_code == 405
    assert_secured(answer)


def test_malformed_request_has_the_headers_too(edge: Edge) -> None:
    with socket.create_connection(("127.0.0.1", edge.port), timeout=5) as raw:
        raw.sendall(b"GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n")
        text = raw.makefile("rb").read().decode()
    assert " 400 " in text.splitlines()[0]
    assert "X-Content-Type-Options: nosniff" in text
    assert "Content-Security-Policy: default-src 'self'" in text


def test_request_id_is_made_or_kept_and_forwarded(client: httpx.Client, gateway: Gateway) -> None:
    made = client.get("/api/system/status")
    assert_secured(made)
    kept = client.get("/api/system/status", headers={"X-Request-ID": "from-a-teacher:0001"})
    refused = client.get("/api/system/status", headers={"X-Request-ID": 'a"b c<script>'})
    forwarded = [headers["x-request-id"] for _, _, headers, _ in gateway.requests]
    assert forwarded == [answer.headers["x-request-id"] for answer in (made, kept, refused)]
    assert forwarded[1] == "from-a-teacher:0001"
    assert re.fullmatch(r"[0-9a-f]{32}", forwarded[2])


def test_client_address_is_ours_to_say(client: httpx.Client, gateway: Gateway, edge: Edge) -> None:
    client.get("/api/x?query=b", headers={"X-Forwarded-For": "8.8.8.8", "X-Forwarded-Proto": "https", "Host": "school.example"})
    [(method, path, headers, _)] = gateway.requests
    assert (method, path) == ("GET", "/api/x?query=b")
    assert headers["x-forwarded-for"] == "127.0.0.1"
    assert headers["x-forwarded-proto"] == "http"
    assert headers["host"] == headers["x-forwarded-host"] == "school.example"


def test_trusted_proxy_says_address_and_scheme(tmp_path: Path, page: Path, gateway: Gateway) -> None:
    with running_edge(tmp_path, page, gateway.address, TRUSTED_PROXIES="10.0.0.0/8,127.0.0.1") as edge:
        httpx.get(
            f"{edge.url}/api/x", headers={"X-Forwarded-For": "8.8.8.8, 203.0.113.7, 10.1.2.3", "X-Forwarded-Proto": "https"}
        )
        [line] = edge.access_lines(1)
    [(_, _, headers, _)] = gateway.requests
    assert headers["x-forwarded-for"] == line["client"] == "203.0.113.7"
    assert headers["x-forwarded-proto"] == "https"


def test_answers_of_the_gateway_are_compressed_and_secured(client: httpx.Client, gateway: Gateway) -> None:
    gateway.body = b'{"svg":"' + b"<rect/>" * 500 + b'"}'
    gateway.headers |= {"X-Frame-Options": "SAMEORIGIN", "Server": "inside", "ETag": '"abc"'}
    answer = client.get("/api/pictures")
    assert answer.headers["content-encoding"] == "gzip"
    assert answer.headers["vary"] == "Accept-Encoding"
    assert answer.content == gateway.body
    assert_secured(answer)


def test_picture_opened_by_itself_can_style_itself_and_nothing_else(client: httpx.Client, gateway: Gateway) -> None:
    gateway.headers |= {"Content-Type": "image/svg+xml"}
    [policy] = client.get("/api/pictures/1.svg").headers.get_list("content-security-policy")
    assert policy.startswith("default-src 'none'; style-src 'unsafe-inline';")
    assert policy.endswith("sandbox")


def test_policy_of_the_gateway_stands(client: httpx.Client, gateway: Gateway) -> None:
    gateway.headers |= {"Content-Security-Policy": "default-src 'none'; sandbox"}
    answer = client.get("/api/svg-dataset/files/apple.svg")
    assert answer.headers.get_list("content-security-policy") == ["default-src 'none'; sandbox"]


def test_bodies_are_limited_by_what_they_are_for(client: httpx.Client, gateway: Gateway) -> None:
    assert client.post("/api/generate", content=b"x" * 192 * 1024).status_code == 200
    refused = client.post("/api/generate", content=b"x" * (192 * 1024 + 1))
    assert refused.status_code == 413
    assert_secured(refused)
    assert refused.json() == {
        "error": "The request is larger than the limit.",
        "code": "payload_too_large",
        "request_id": refused.headers["x-request-id"],
    }
    assert client.post("/api/worksheets", content=b"x" * 1024 * 1024).status_code == 200
    assert client.post("/api/worksheets", content=b"x" * (1024 * 1024 + 1)).status_code == 413
    upload = b"x" * (12 * 1024 * 1024 + 2000)
    assert client.post("/api/svg-dataset/upload", content=upload).status_code == 200
    assert client.post("/api/svg-dataset/upload", content=b"x" * (16 * 1024 * 1024 + 1)).status_code == 413
    assert [size for _, _, _, size in gateway.requests] == [192 * 1024, 1024 * 1024, len(upload)]


def test_address_too_long_is_refused(client: httpx.Client) -> None:
    answer = client.get("/api/x?" + "a" * 9000)
    assert answer.status_code == 414
    assert_secured(answer)


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("POST", "/api/tutor/message/stream"),
        ("POST", "/api/tutor/start/stream"),
        ("GET", "/api/tutor/sessions/7/events"),
        ("GET", "/api/worksheets/7/events"),
    ],
)
def test_each_event_arrives_before_the_next_is_sent(client: httpx.Client, gateway: Gateway, method: str, path: str) -> None:
    gateway.events.put("one")
    with client.stream(method, path) as answer:
        lines = answer.iter_lines()
        assert next(lines) == "data: one"
        gateway.events.put("two")
        assert [next(lines), next(lines)] == ["", "data: two"]
        gateway.events.put(None)
        assert list(lines) == [""]
    assert "content-encoding" not in answer.headers


def test_absent_gateway_is_a_503_that_says_when_to_come_back(tmp_path: Path, page: Path) -> None:
    with running_edge(tmp_path, page, f"127.0.0.1:{free_port()}") as edge:
        answer = httpx.post(f"{edge.url}/api/generate", json={"mwp": "x"})
        assert httpx.get(edge.url).status_code == 200
    assert (answer.status_code, answer.json()["code"], answer.headers["retry-after"]) == (503, "gateway_unavailable", "2")
    assert answer.headers["content-type"] == "application/json"
    assert_secured(answer)


def test_a_flood_from_one_address_is_held_back(tmp_path: Path, page: Path, gateway: Gateway) -> None:
    with (
        running_edge(tmp_path, page, gateway.address, EDGE_REQUESTS_PER_SECOND="1", EDGE_BURST="4") as edge,
        httpx.Client(base_url=edge.url) as client,
    ):
        answers = [client.get("/api/x") for _ in range(12)]
        assert client.get("/").status_code == 200, "the page has no such limit"
    refused = [answer for answer in answers if answer.status_code != 200]
    # 1 at once and a burst of 4; one more may pass while the twelve are sent.
    assert 6 <= len(refused) <= 7
    assert {answer.status_code for answer in refused} == {429}
    assert refused[0].json()["code"] == "rate_limited"
    assert refused[0].headers["retry-after"] == "1"
    assert_secured(refused[0])


def test_connections_of_one_address_are_limited(tmp_path: Path, page: Path, gateway: Gateway) -> None:
    with (
        running_edge(tmp_path, page, gateway.address, EDGE_CONNECTIONS="2") as edge,
        httpx.Client(base_url=edge.url) as client,
        client.stream("GET", "/api/a/events") as first,
        client.stream("GET", "/api/b/events") as second,
    ):
        gateway.events.put("one")
        assert {first.status_code, second.status_code} == {200}
        assert client.get("/api/x").status_code == 429
        gateway.events.put(None)
        gateway.events.put(None)


def test_log_line_has_timings_and_id_but_no_words_of_a_pupil(tmp_path: Path, page: Path, gateway: Gateway) -> None:
    with running_edge(tmp_path, page, gateway.address) as edge:
        answer = httpx.get(f"{edge.url}/api/svg-dataset/search?query=secret-word", headers={"User-Agent": 'a "quoted" one'})
        [line] = edge.access_lines(1)
        assert "secret-word" not in (tmp_path / "access.log").read_text()
    assert line["request_id"] == answer.headers["x-request-id"]
    assert (line["method"], line["path"], line["status"]) == ("GET", "/api/svg-dataset/search", 200)
    assert line["user_agent"] == 'a "quoted" one'
    assert line["upstream"] == gateway.address
    assert 0 <= float(line["upstream_response_time"]) <= line["request_time"] + 0.001
    assert line["bytes"] == len(gateway.body)


def test_health_and_figures_are_on_loopback_only(edge: Edge) -> None:
    assert httpx.get(f"{edge.status_url}/livez").text == "ok\n"
    assert "Active connections" in httpx.get(f"{edge.status_url}/status").text
