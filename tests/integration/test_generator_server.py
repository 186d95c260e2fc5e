"""The generator under Gunicorn with the real storage behind it: bad input over real HTTP, and storage going away."""

import json
import socket
from uuid import UUID

import httpx
import pytest

from support.bad_input import FAULTY, MALFORMED, PROBLEM, STRANGE
from support.plain_stack import free_port, start_service

pytestmark = [pytest.mark.integration, pytest.mark.timeout(180)]

HEADERS = {"Content-Type": "application/json"}
TEXT = "addition(container1[entity_name: fig, entity_quantity: 2], container2[entity_name: fig, entity_quantity: 3])"


@pytest.fixture(scope="module")
def clients(stack):
    opened = {name: httpx.Client(base_url=stack.services[name].url, timeout=30) for name in ("generator", "gateway")}
    yield opened
    for client in opened.values():
        client.close()


@pytest.mark.parametrize("server", ["generator", "gateway"])
@pytest.mark.parametrize("case", MALFORMED, ids=lambda case: case.name)
def test_malformed_requests(clients, server, case):
    response = clients[server].post("/api/generate", content=case.body, headers=HEADERS)
    answer = response.json()
    assert (response.status_code, answer["code"]) == (case.status, case.code), answer
    assert answer["request_id"] == response.headers["x-request-id"]


@pytest.mark.parametrize("case", FAULTY, ids=lambda case: case.name)
def test_faulty_visual_language(clients, case):
    response = clients["gateway"].post("/api/generate", json={"dsl": case.text})
    answer = response.json()
    assert (response.status_code, answer["code"]) == (400, "faulty_visual_language"), answer
    assert answer["is_parse_error"] is True
    assert {each["code"] for each in answer["diagnostics"]} & case.codes


@pytest.mark.parametrize(("name", "text"), STRANGE, ids=[name for name, _ in STRANGE])
def test_strange_texts_are_drawn_and_can_be_fetched(clients, name, text):
    response = clients["gateway"].post("/api/generate", json={"dsl": text})
    answer = response.json()
    assert response.status_code == 200, answer
    assert (answer["formal_error"], answer["intuitive_error"]) == (None, None)
    for picture in answer["pictures"].values():
        fetched = clients["gateway"].get(picture["url"])
        assert fetched.text == picture["svg"]


def exchanged(stack, request: bytes) -> bytes:
    """What the generator answers to these bytes, up to the end of the connection."""
    with socket.create_connection(("127.0.0.1", stack.services["generator"].port), timeout=20) as connection:
        connection.sendall(request)
        received = b""
        while chunk := connection.recv(65536):
            received += chunk
        return received


def test_a_body_in_chunks_is_read(stack):
    body = json.dumps({"mwp": PROBLEM}).encode()
    chunks = b"".join(b"%x\r\n%s\r\n" % (len(part), part) for part in (body[:20], body[20:])) + b"0\r\n\r\n"
    head = (
        b"POST /api/generate HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
        b"Transfer-Encoding: chunked\r\nConnection: close\r\n\r\n"
    )
    assert exchanged(stack, head + chunks).startswith(b"HTTP/1.1 200")


def test_a_body_in_chunks_without_end_is_refused(stack):
    chunk = b"%x\r\n%s\r\n" % (60_000, b" " * 60_000)
    head = (
        b"POST /api/generate HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
        b"Transfer-Encoding: chunked\r\nConnection: close\r\n\r\n"
    )
    assert exchanged(stack, head + chunk * 5 + b"0\r\n\r\n").startswith(b"HTTP/1.1 413")


def test_storage_going_away_and_coming_back(tmp_path):
    storage_port = free_port()
    (tmp_path / "data").mkdir()
    settings = {"STORAGE_URL": f"http://127.0.0.1:{storage_port}", "COMPREHENSION": "rules"}
    storage = start_service("storage", tmp_path, {}, storage_port)
    storage.wait_ready()
    generator = start_service("generator", tmp_path, settings)
    try:
        generator.wait_ready()
        with httpx.Client(base_url=generator.url, timeout=30) as client:
            known = client.post("/api/generate", json={"dsl": TEXT}).json()
            assert known["pictures"]["formal"]["url"]
            storage.stop()

            unsaved = client.post("/api/generate", json={"dsl": TEXT, "theme": "dark"}).json()
            assert unsaved["svg_formal"].startswith("<svg")
            assert unsaved["icons_error"] is None
            assert unsaved["pictures"]["formal"]["url"] is None
            assert "saved" in unsaved["pictures"]["formal"]["error"]
            tiles = client.post("/api/generate", json={"dsl": TEXT.replace("fig", "cherry")}).json()
            assert tiles["svg_formal"].startswith("<svg")
            assert tiles["icons_error"]
            assert client.post("/api/generate", json={"dsl": TEXT}).json()["cached"] is True
            gone = client.get(f"/api/pictures/{UUID(int=1)}.svg")
            assert (gone.status_code, gone.json()["code"]) == (503, "upstream_unavailable")
            assert client.get("/readyz").json()["status"] == "degraded"

            storage = start_service("storage", tmp_path, {}, storage_port)
            storage.wait_ready()
            again = client.post("/api/generate", json={"dsl": TEXT, "theme": "dark"}).json()
            assert again["pictures"]["formal"]["url"]
            assert client.get(known["pictures"]["formal"]["url"]).text == known["svg_formal"]
    finally:
        generator.stop()
        storage.stop()
