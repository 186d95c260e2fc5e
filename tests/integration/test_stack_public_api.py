"""The public API over real sockets, through the gateway: pictures, errors, limits, ids, documents."""

import json
import re
import socket
import time

import httpx
import pytest

pytestmark = [pytest.mark.integration, pytest.mark.timeout(180)]

PROBLEM = {"mwp": "Anna has 9 oranges. Ben gives her 7 more oranges. How many oranges does Anna have now?"}
TEXT = {
    "dsl": "addition(container1[entity_name: orange, entity_type: orange, entity_quantity: 9], "
    "container2[entity_name: orange, entity_type: orange, entity_quantity: 7])"
}


@pytest.fixture(scope="module")
def client(stack):
    with httpx.Client(base_url=stack.url, timeout=30) as client:
        yield client


@pytest.mark.parametrize("body", [PROBLEM, TEXT], ids=["problem", "visual language"])
def test_a_problem_becomes_two_pictures(client, body):
    answer = client.post("/api/generate", json=body)
    assert answer.status_code == 200, answer.text
    made = answer.json()
    assert made["svg_formal"].startswith("<svg")
    assert made["svg_intuitive"].startswith("<svg")
    assert (made["formal_error"], made["intuitive_error"]) == (None, None)


def test_a_saved_picture_can_be_fetched(client):
    made = client.post("/api/generate", json=TEXT).json()
    picture = made["pictures"]["formal"]
    fetched = client.get(picture["url"])
    assert fetched.status_code == 200, fetched.text
    assert fetched.headers["content-type"].startswith("image/svg+xml")
    assert fetched.text == made["svg_formal"]
    assert fetched.headers["etag"]


@pytest.mark.parametrize(
    "path",
    [
        "/api/docs",
        "/api/docs/docs.js",
        "/api/openapi.json",
        "/api/system/status",
        "/api/visual-language/schema",
        "/api/svg-dataset/search?query=apple",
        "/api/svg-dataset/check-exists?name=apple",
        "/api/svg-dataset/files/red-apple.svg",
        "PICTURE",
        "/readyz",
    ],
)
def test_head_says_what_get_would(client, path):
    if path == "PICTURE":
        path = client.post("/api/generate", json=TEXT).json()["pictures"]["formal"]["url"]
    got, head = client.get(path), client.head(path)
    assert (got.status_code, head.status_code, head.content) == (200, 200, b"")
    for name in ("content-type", "etag", "cache-control", "content-security-policy"):
        assert head.headers.get(name) == got.headers.get(name), name
    if path not in {"/api/system/status", "/readyz"}:
        assert head.headers["content-length"] == got.headers["content-length"]
    assert client.get(path).status_code == 200


def test_a_picture_itself(client):
    answer = client.post("/api/generate/formal", json=TEXT, headers={"Accept": "image/svg+xml"})
    assert (answer.status_code, answer.headers["content-type"].split(";")[0]) == (200, "image/svg+xml")
    assert answer.text.startswith("<svg")


@pytest.mark.parametrize(
    ("method", "path", "body", "status", "code"),
    [
        ("GET", "/api/nowhere", None, 404, "not_found"),
        ("GET", "/api/generate", None, 405, "method_not_allowed"),
        ("POST", "/api/generate", {"mwp": "x", "colour": "red"}, 422, "invalid_request"),
        ("POST", "/api/generate", {"mwp": 7}, 422, "invalid_request"),
        ("POST", "/api/visual-language/check", {}, 422, "invalid_request"),
        ("POST", "/api/tutor/start", {"mwp": "x"}, 501, "not_implemented"),
        ("GET", "/api/pictures/00000000-0000-4000-8000-000000000000.svg", None, 404, None),
        ("GET", "/api/svg-dataset/files/nothing-of-the-kind.svg", None, 404, None),
    ],
)
def test_errors_have_one_shape(client, method, path, body, status, code):
    answer = client.request(method, path, json=body)
    error = answer.json()
    assert answer.status_code == status, answer.text
    assert code is None or error["code"] == code
    assert error["request_id"] == answer.headers["x-request-id"]
    assert error["error"]


def test_a_body_over_the_limit(client):
    answer = client.post("/api/generate", json={"mwp": "x" * 200_000})
    assert (answer.status_code, answer.json()["code"]) == (413, "payload_too_large")


def test_the_longest_legal_texts_fit_whatever_their_spelling(client):
    # Two \\u escapes of six bytes for each of 11,000 characters: 132 kB.
    body = json.dumps({"mwp": "\U0001f34e" * 5000, "formula": "\U0001f34e" * 1000, "hint": "\U0001f34e" * 5000})
    answer = client.post("/api/generate", content=body, headers={"Content-Type": "application/json"})
    assert (answer.status_code, answer.json()["code"]) == (422, "not_understood")


def test_a_request_id_goes_all_the_way(client, stack):
    answer = client.post("/api/generate", json=TEXT, headers={"X-Request-ID": "seen-everywhere-1"})
    assert answer.headers.get_list("x-request-id") == ["seen-everywhere-1"]
    for name in ("gateway", "generator"):
        # The line is written after the answer has left.
        deadline = time.monotonic() + 10
        while "seen-everywhere-1" not in "".join(stack.log_lines(name)) and time.monotonic() < deadline:
            time.sleep(0.05)
        entries = [json.loads(line) for line in stack.log_lines(name)]
        assert any(entry["request_id"] == "seen-everywhere-1" and entry["status"] == 200 for entry in entries), name


def test_no_problem_text_in_any_log(client, stack):
    client.post("/api/generate", json={"mwp": "Zebulon has 3 xylophones and 4 xylophones. How many xylophones does he have?"})
    client.get("/api/svg-dataset/search", params={"query": "xylophones"})
    for service in stack.services.values():
        logged = service.log.read_text() + "\n".join(stack.log_lines(service.name))
        assert "xylophone" not in logged
        assert "Zebulon" not in logged


def test_search_through_the_gateway(client):
    found = client.get("/api/svg-dataset/search", params={"query": "apple", "limit": 3})
    assert found.status_code == 200, found.text
    assert 1 <= len(found.json()["files"]) <= 3


def test_status_gathers_all(client):
    status = client.get("/api/system/status").json()
    assert status["status"] in {"ok", "degraded"}
    assert {name: service["status"] for name, service in status["services"].items() if service["status"] == "down"} == {}
    assert (status["database"]["status"], status["storage"]["status"]) == ("ok", "ok")
    assert status["engines"]["generator"]["rules"] is True
    assert "/" not in re.sub(r"[\w.]+://", "", json.dumps(status["services"]))


def test_one_api_document(client):
    paths = client.get("/api/openapi.json").json()["paths"]
    for path in (
        "/api/generate",
        "/api/visual-language/check",
        "/api/svg-dataset/search",
        "/api/tutor/start",
        "/api/system/status",
    ):
        assert path in paths
    assert not [path for path in paths if path.startswith("/internal")]


@pytest.mark.parametrize(
    "path", ["/internal/status", "/internal/icons/version", "/api/../internal/icons/version", "/api/internal"]
)
def test_nothing_internal_is_published(stack, path):
    with socket.create_connection(("127.0.0.1", stack.services["gateway"].port), timeout=10) as connection:
        connection.sendall(f"GET {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n".encode())
        assert connection.recv(64).startswith(b"HTTP/1.1 404")


def test_two_content_lengths_are_refused(stack):
    with socket.create_connection(("127.0.0.1", stack.services["gateway"].port), timeout=10) as connection:
        request = (
            "POST /api/generate HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\nContent-Length: 40\r\nConnection: close\r\n\r\n{}"
        )
        connection.sendall(request.encode())
        assert connection.recv(64).startswith(b"HTTP/1.1 4")
