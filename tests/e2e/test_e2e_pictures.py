"""Real problems through nginx, gateway, generator and storage; the page, its headers and the API's documents."""

from __future__ import annotations

import re
import time
import xml.etree.ElementTree as ET
from typing import Any

import httpx
import pytest

from support.stack import Stack

ORANGES = "Faye has 9 oranges. Mia has 7 oranges. How many oranges do they have altogether?"
PENCILS = """
multiplication{situation: equal_groups, unknown: result_container}(
  container1[entity_name: pencil, entity_type: pencil, entity_quantity: 4, container_name: box, container_type: box],
  container2[entity_name: box, entity_type: multiplier, entity_quantity: 3],
  result_container[entity_name: pencil, entity_type: pencil, entity_quantity: 12]
)
"""


def draw(client: httpx.Client, **request: Any) -> dict[str, Any]:
    """`POST /api/generate`, which must succeed."""
    answer = client.post("/api/generate", json=request)
    assert answer.status_code == 200, answer.text
    body: dict[str, Any] = answer.json()
    return body


def assert_picture(svg: str) -> None:
    """A whole SVG document with something in it."""
    root = ET.fromstring(svg)  # noqa: S314 - the service's own answer
    assert root.tag == "{http://www.w3.org/2000/svg}svg"
    assert len(list(root.iter())) > 10


@pytest.mark.parametrize("request_body", [{"mwp": ORANGES}, {"dsl": PENCILS}], ids=["problem text", "visual language"])
def test_problem_becomes_two_pictures_that_can_be_fetched_again(client: httpx.Client, request_body: dict[str, str]) -> None:
    body = draw(client, **request_body)
    assert (body["formal_error"], body["intuitive_error"]) == (None, None)
    assert body["missing_svg_entities"] == []
    for variant in ("formal", "intuitive"):
        picture = body["pictures"][variant]
        assert_picture(picture["svg"])
        assert body[f"svg_{variant}"] == picture["svg"]
        saved = client.get(picture["url"])
        assert (saved.status_code, saved.text) == (200, picture["svg"])
        assert saved.headers["content-type"].startswith("image/svg+xml")
        assert "immutable" in saved.headers["cache-control"]
        again = client.get(picture["url"], headers={"If-None-Match": saved.headers["etag"]})
        assert again.status_code == 304


def test_a_thing_of_the_problem_has_its_icon(client: httpx.Client) -> None:
    """Storage's library took part: no labelled tile stands in for the orange."""
    body = draw(client, mwp=ORANGES)
    found = client.get("/api/svg-dataset/search", params={"query": "orange"}).json()
    assert "orange" in found["files"][0]["name"]
    assert "<symbol" in body["svg_formal"]
    icon = client.get(found["files"][0]["url"])
    assert icon.status_code == 200
    assert "sandbox" in icon.headers["content-security-policy"]


def test_what_is_wrong_is_said_with_the_request_id(client: httpx.Client) -> None:
    answer = client.post("/api/generate", json={"dsl": "addition(container1["}, headers={"X-Request-ID": "e2e-wrong-0001"})
    assert answer.status_code == 400
    body = answer.json()
    assert (body["is_parse_error"], body["request_id"]) == (True, "e2e-wrong-0001")
    assert answer.headers["x-request-id"] == "e2e-wrong-0001"


def test_one_request_has_one_id_in_every_log(stack: Stack, client: httpx.Client) -> None:
    identity = "e2e-trace-000001"
    # A problem that no cache knows: its icons are asked for and its pictures are saved.
    unheard = PENCILS.replace("box,", f"box {time.monotonic_ns()},")
    assert client.post("/api/generate", json={"dsl": unheard}, headers={"X-Request-ID": identity}).status_code == 200
    for service in ("nginx", "gateway", "generator", "storage"):
        assert any(line.get("request_id") == identity for line in stack.logs(service)), service


def test_no_log_holds_the_words_of_a_problem(stack: Stack, client: httpx.Client) -> None:
    draw(client, mwp="Zebulon has 5 marbles. He gets 2 more marbles. How many marbles does he have now?")
    client.get("/api/svg-dataset/search", params={"query": "zebulonian"})
    client.post("/api/generate", json={"mwp": "Zebulon sings."})
    everything = stack.compose("logs", "--no-color")
    assert "zebulon" not in everything.lower()


def test_page_and_its_files_are_served(client: httpx.Client) -> None:
    page = client.get("/")
    assert page.status_code == 200
    script = re.search(r'src="(/assets/[^"]+\.js)"', page.text)
    assert script is not None
    served = client.get(script[1])
    assert served.status_code == 200
    assert served.headers["cache-control"] == "public, max-age=31536000, immutable"
    assert served.headers["content-encoding"] == "gzip"


@pytest.mark.parametrize("path", ["/", "/assets/nothing.js", "/api/system/status", "/api/nothing", "/api/docs", "/livez"])
def test_security_headers_are_on_every_answer(client: httpx.Client, path: str) -> None:
    answer = client.get(path)
    for name in ("content-security-policy", "x-content-type-options", "referrer-policy", "permissions-policy", "x-request-id"):
        assert len(answer.headers.get_list(name)) == 1, name
    assert "frame-ancestors 'none'" in answer.headers["content-security-policy"]


def test_api_documents_itself(client: httpx.Client) -> None:
    document = client.get("/api/openapi.json").json()
    assert document["openapi"].startswith("3.1")
    assert {"/api/generate", "/api/svg-dataset/search", "/api/tutor/start", "/api/system/status"} <= set(document["paths"])
    assert not [path for path in document["paths"] if "internal" in path]
    page = client.get("/api/docs")
    assert page.status_code == 200
    assert page.headers["content-type"].startswith("text/html")


def test_status_says_that_all_is_well(client: httpx.Client) -> None:
    status = client.get("/api/system/status").json()
    assert status["status"] == "ok"
    assert {name: (report["status"], report["replicas"]) for name, report in status["services"].items()} == {
        "gateway": ("ok", 1),
        "generator": ("ok", 2),
        "tutor": ("ok", 1),
        "storage": ("ok", 1),
    }
    assert status["database"]["status"] == status["cache"]["status"] == "ok"


@pytest.mark.parametrize("path", ["/internal/icons/version", "/metrics", "/readyz", "/api/internal/pictures", "/api/../metrics"])
def test_inside_is_not_published(client: httpx.Client, path: str) -> None:
    assert client.get(path).status_code == 404
