"""The gateway against small real servers: refused, slow, broken and streaming upstreams."""

import asyncio
import itertools
import socket
import threading
import time
from contextlib import contextmanager

import httpx
import pytest
import uvicorn

from gateway import routes
from gateway.app import create_app
from gateway.settings import GatewaySettings
from support.plain_stack import free_port

pytestmark = [pytest.mark.integration, pytest.mark.timeout(60)]
EVENTS = [(b"content-type", b"text/event-stream")]


@contextmanager
def serving(app, port=None):
    """An application on a real socket, in a thread of its own."""
    server = uvicorn.Server(uvicorn.Config(app, port=port or free_port(), log_config=None, lifespan="auto", ws="none"))
    thread = threading.Thread(target=server.run)
    thread.start()
    while not server.started:
        assert thread.is_alive()
        time.sleep(0.01)
    try:
        yield f"http://127.0.0.1:{server.config.port}"
    finally:
        server.should_exit = True
        thread.join(10)


@contextmanager
def gateway_to(url):
    settings = GatewaySettings(generator_url=url, tutor_url=url, storage_url=url, rate_limit_enabled=False)
    with serving(create_app(settings)) as gateway, httpx.Client(base_url=gateway, timeout=10) as client:
        yield client


@contextmanager
def raw_server(handle):
    """A server below HTTP: `handle` gets each connection."""
    listener = socket.create_server(("127.0.0.1", 0))
    listener.settimeout(0.1)
    stopping = threading.Event()

    def run():
        while not stopping.is_set():
            try:
                connection, _ = listener.accept()
            except TimeoutError:
                continue
            with connection:
                handle(connection)

    thread = threading.Thread(target=run)
    thread.start()
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    finally:
        stopping.set()
        thread.join(5)
        listener.close()


def expect(answer, status, code):
    assert (answer.status_code, answer.json()["code"]) == (status, code)
    assert answer.json()["request_id"] == answer.headers["x-request-id"]


def test_refused_is_503():
    with gateway_to(f"http://127.0.0.1:{free_port()}") as client:
        answer = client.post("/api/generate", json={})
    expect(answer, 503, "upstream_unavailable")
    assert answer.headers["retry-after"]


def test_an_unknown_name_is_503():
    with gateway_to("http://no-such-service.invalid:8000") as client:
        expect(client.post("/api/generate", json={}), 503, "upstream_unavailable")


def test_silence_is_504(monkeypatch):
    monkeypatch.setattr(routes, "ROUTES", (routes.Route("/api/generate", "generator", 0.3),))
    with raw_server(lambda connection: (connection.recv(4096), time.sleep(1))) as url, gateway_to(url) as client:
        started = time.monotonic()
        expect(client.post("/api/generate", json={}), 504, "upstream_timed_out")
        assert time.monotonic() - started < 1


@pytest.mark.parametrize(
    "reply", [b"", b"HTTP/1.1 200 OK\r\nContent-Le", b"nonsense\r\n\r\n", b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nshort"]
)
def test_a_broken_answer_is_502(reply):
    def handle(connection):
        connection.recv(4096)
        connection.sendall(reply)

    with raw_server(handle) as url, gateway_to(url) as client:
        expect(client.post("/api/generate", json={}), 502, "upstream_failed")


def test_a_repeatable_request_survives_one_broken_connection():
    seen = []

    def handle(connection):
        seen.append(connection.recv(4096))
        if len(seen) > 1:
            connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}")

    with raw_server(handle) as url, gateway_to(url) as client:
        assert client.post("/api/generate", json={"a": 1}).status_code == 200
        assert len(seen) == 2
        seen.clear()
        expect(client.post("/api/tutor/start", json={}), 502, "upstream_failed")
        assert len(seen) == 1


def test_events_arrive_as_they_are_sent():
    async def app(_scope, _receive, send):
        await send({"type": "http.response.start", "status": 200, "headers": EVENTS})
        for number in range(4):
            await send({"type": "http.response.body", "body": b"data: %d\n\n" % number, "more_body": True})
            await asyncio.sleep(0.25)
        await send({"type": "http.response.body", "body": b""})

    with serving(app) as url, gateway_to(url) as client, client.stream("POST", "/api/tutor/start/stream", json={}) as answer:
        arrived = [(time.monotonic(), chunk) for chunk in answer.iter_raw()]
    assert [chunk for _, chunk in arrived] == [b"data: %d\n\n" % number for number in range(4)]
    gaps = [later[0] - earlier[0] for earlier, later in itertools.pairwise(arrived)]
    assert min(gaps) > 0.1


def test_a_client_that_leaves_ends_the_upstreams_stream():
    left = threading.Event()

    async def app(_scope, receive, send):
        await send({"type": "http.response.start", "status": 200, "headers": EVENTS})
        await send({"type": "http.response.body", "body": b"data: 0\n\n", "more_body": True})
        while (await receive())["type"] != "http.disconnect":
            pass
        left.set()

    with serving(app) as url, gateway_to(url) as client:
        with client.stream("POST", "/api/tutor/start/stream", json={}) as answer:
            assert next(answer.iter_raw()) == b"data: 0\n\n"
        assert left.wait(5)


def test_a_stream_that_breaks_is_cut_not_ended():
    def handle(connection):
        connection.recv(4096)
        connection.sendall(
            b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n"
        )

    with (
        raw_server(handle) as url,
        gateway_to(url) as client,
        client.stream("POST", "/api/tutor/start/stream", json={}) as answer,
        pytest.raises(httpx.RemoteProtocolError),
    ):
        assert list(answer.iter_raw()) != [b"abc"]


def test_an_upload_is_passed_on_in_pieces():
    sizes = []

    async def app(_scope, receive, send):
        more = True
        while more:
            message = await receive()
            sizes.append(len(message.get("body", b"")))
            more = message.get("more_body", False)
        await send({"type": "http.response.start", "status": 200, "headers": [(b"content-length", b"2")]})
        await send({"type": "http.response.body", "body": b"{}"})

    with serving(app) as url, gateway_to(url) as client:
        answer = client.post("/api/svg-dataset/upload", content=b"x" * 5_000_000)
    assert answer.status_code == 200
    assert sum(sizes) == 5_000_000
    assert max(sizes) < 1_000_000


def test_a_large_answer_is_passed_on_whole():
    content = bytes(range(256)) * 20_000

    async def app(_scope, _receive, send):
        await send({"type": "http.response.start", "status": 200, "headers": [(b"content-length", b"%d" % len(content))]})
        await send({"type": "http.response.body", "body": content})

    with serving(app) as url, gateway_to(url) as client:
        answer = client.get("/api/worksheets/1/worksheet.pdf")
    assert answer.content == content
    assert answer.headers["content-length"] == str(len(content))
