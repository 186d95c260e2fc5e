"""The gateway passes requests and answers on unchanged, but for what belongs to one connection, and translates failures once."""

import orjson
import pytest
from starlette.responses import PlainTextResponse

from service_kit.errors import UpstreamTimedOut, UpstreamUnavailable
from support.asgi_transport import call
from support.gateway_app import Upstreams, answering
from support.kit_app import client_of


@pytest.mark.parametrize(
    ("path", "upstream"),
    [
        ("/api/generate", "generator"),
        ("/api/generate/formal", "generator"),
        ("/api/visual-language/check", "generator"),
        ("/api/pictures/1.svg", "generator"),
        ("/api/worksheets/1/events", "generator"),
        ("/api/svg-dataset/generate", "generator"),
        ("/api/svg-dataset/search", "storage"),
        ("/api/svg-dataset/files/apple.svg", "storage"),
        ("/api/analytics/session", "storage"),
        ("/api/tutor/start/stream", "tutor"),
    ],
)
async def test_the_table(path, upstream):
    upstreams = Upstreams()
    async with client_of(upstreams.gateway()) as client:
        await client.get(path)
    assert {name for name, transport in upstreams.of.items() if transport.sent} == {upstream}


@pytest.mark.parametrize(
    "path",
    [
        "/internal/status",
        "/api/internal/status",
        "/api/generated",
        "/api/generate/../../internal/status",
        "/api/generate/%2e%2e/%2e%2e/internal/status",
        "/api/generate/./x",
        "/openapi.json",
        "/api",
        "//api/generate",
    ],
)
async def test_nothing_else_is_published(path):
    upstreams = Upstreams()
    gateway = upstreams.gateway()
    async with gateway.router.lifespan_context(gateway):
        answer = await call(gateway, "GET", path, [], b"")
    assert (answer.status, orjson.loads(await answer.read())["code"]) == (404, "not_found")
    assert upstreams.sent == []


async def test_method_query_body_and_headers_arrive():
    upstreams = Upstreams()
    async with client_of(upstreams.gateway()) as client:
        await client.post(
            "/api/generate?a=1&b=%20x",
            content=b'{"mwp": "seven"}',
            headers={
                "Content-Type": "application/json",
                "Accept": "image/svg+xml",
                "Accept-Language": "de",
                "X-Request-ID": "client-made-id",
                "X-API-Key": "k",
                "Authorization": "Bearer k",
                "Cookie": "a=b",
                "Connection": "keep-alive, X-Private",
                "X-Private": "1",
                "TE": "trailers",
            },
        )
    method, target, headers, body = upstreams.of["generator"].sent[0]
    assert (method, target, body) == ("POST", "/api/generate?a=1&b=%20x", b'{"mwp": "seven"}')
    assert (headers["accept"], headers["accept-language"]) == ("image/svg+xml", "de")
    assert headers["x-request-id"] == "client-made-id"
    assert not {"x-api-key", "authorization", "cookie", "connection", "x-private", "te", "host"} & headers.keys()


async def test_the_answer_comes_back_unchanged():
    headers = {
        "etag": '"1"',
        "content-security-policy": "sandbox",
        "x-custom": "ü".encode().decode("latin-1"),
        "connection": "close",
    }
    upstreams = Upstreams(answering(200, headers, b"<svg/>"))
    async with client_of(upstreams.gateway()) as client:
        answer = await client.get("/api/pictures/1.svg")
    assert (answer.status_code, answer.content) == (200, b"<svg/>")
    assert answer.headers["etag"] == '"1"'
    assert answer.headers["content-security-policy"] == "sandbox"
    assert "connection" not in answer.headers
    assert len(answer.headers.get_list("x-request-id")) == 1
    assert upstreams.of["generator"].answers[0].closed


async def test_errors_of_upstreams_pass():
    async with client_of(Upstreams().gateway()) as client:
        answer = await client.post("/api/generate", json={})
    assert (answer.status_code, answer.json()["code"]) == (404, "not_found")
    assert answer.json()["request_id"] == answer.headers["x-request-id"]


@pytest.mark.parametrize(
    ("failure", "status", "code"),
    [
        (UpstreamUnavailable("away"), 503, "upstream_unavailable"),
        (UpstreamTimedOut("late"), 504, "upstream_timed_out"),
    ],
)
async def test_unreachable_upstreams(failure, status, code):
    upstreams = Upstreams()
    upstreams.of["generator"].failure = failure
    async with client_of(upstreams.gateway()) as client:
        answer = await client.post("/api/generate", json={})
    assert (answer.status_code, answer.json()["code"]) == (status, code)


@pytest.mark.parametrize(
    ("status", "content_type", "expected"),
    [
        (500, "application/json", 502),
        (502, "application/json", 502),
        (503, "text/html", 502),
        (501, "application/json", 501),
        (503, "application/json", 503),
        (504, "application/json", 504),
        (418, "text/plain", 418),
    ],
)
async def test_failures_of_upstreams(status, content_type, expected):
    upstreams = Upstreams(answering(status, {"content-type": content_type}, b'{"code": "theirs"}'))
    async with client_of(upstreams.gateway()) as client:
        answer = await client.post("/api/generate", json={})
    assert answer.status_code == expected
    assert answer.json()["code"] == ("upstream_failed" if expected == 502 else "theirs")


async def test_limits_by_route():
    upstreams = Upstreams(answering(200))
    async with client_of(upstreams.gateway()) as client:
        for path, size, status in [
            ("/api/generate", 192 * 1024, 200),
            ("/api/generate", 192 * 1024 + 1, 413),
            ("/api/tutor/start", 64 * 1024, 200),
            ("/api/tutor/start", 64 * 1024 + 1, 413),
            ("/api/svg-dataset/upload", 12 * 1024 * 1024, 200),
            ("/api/svg-dataset/upload", 13 * 1024 * 1024, 413),
            ("/api/svg-dataset/search", 64 * 1024 + 1, 413),
        ]:
            assert (await client.post(path, content=b"x" * size)).status_code == status, (path, size)
    assert [len(body) for *_, body in upstreams.of["storage"].sent] == [12 * 1024 * 1024]


async def test_an_upload_of_unknown_length_is_cut_at_its_limit():
    async def endless():
        while True:
            yield b"x" * 65_536

    upstreams = Upstreams(answering(200))
    async with client_of(upstreams.gateway()) as client:
        answer = await client.post("/api/svg-dataset/upload", content=endless())
    assert (answer.status_code, answer.json()["code"]) == (413, "payload_too_large")


async def test_an_answer_without_length_is_streamed():
    async def events(_scope, _receive, send):
        await send({"type": "http.response.start", "status": 200, "headers": [(b"content-type", b"text/event-stream")]})
        for number in range(3):
            await send({"type": "http.response.body", "body": b"data: %d\n\n" % number, "more_body": True})
        await send({"type": "http.response.body", "body": b""})

    async with client_of(Upstreams(events).gateway()) as client:
        answer = await client.post("/api/tutor/start/stream", json={})
    assert answer.content == b"data: 0\n\ndata: 1\n\ndata: 2\n\n"


async def test_head_has_no_body():
    async def app(scope, receive, send):
        await PlainTextResponse("x" * 10)(scope, receive, send)

    upstreams = Upstreams(app)
    async with client_of(upstreams.gateway()) as client:
        answer = await client.head("/api/pictures/1.svg")
    assert upstreams.of["generator"].sent[0][0] == "HEAD"
    assert answer.headers["content-length"] == "10"


async def test_metrics_name_the_route_not_the_path():
    async with client_of(Upstreams(answering(200)).gateway()) as client:
        await client.get("/api/pictures/0b7e.svg")
        text = (await client.get("/metrics")).text
    assert 'route="/api/pictures"' in text
    assert "0b7e" not in text
