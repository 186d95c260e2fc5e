"""Whatever is sent, the answer is a 4xx with a code and a place, or a picture; never a failure of the service."""

import json

import pytest
from defusedxml import ElementTree

from support.bad_input import FAULTY, MALFORMED, STRANGE
from support.generator_app import generator_client
from support.storage_twin import StorageTwin

HEADERS = {"Content-Type": "application/json"}


@pytest.fixture
async def client():
    async with generator_client(StorageTwin()) as client:
        yield client


@pytest.mark.parametrize("case", MALFORMED, ids=lambda case: case.name)
async def test_malformed_requests(client, case):
    response = await client.post("/api/generate", content=case.body, headers=HEADERS)
    answer = response.json()
    assert (response.status_code, answer["code"]) == (case.status, case.code), answer
    assert answer["error"]
    assert answer["request_id"] == response.headers["x-request-id"]
    if case.place:
        places = [problem["place"] for problem in answer["problems"]]
        assert any(place == case.place or place.startswith(case.place + ".") for place in places), places


@pytest.mark.parametrize("case", FAULTY, ids=lambda case: case.name)
async def test_faulty_visual_language(client, case):
    for path in ("/api/generate", "/api/generate/formal"):
        response = await client.post(path, json={"dsl": case.text})
        answer = response.json()
        assert (response.status_code, answer["code"]) == (400, "faulty_visual_language"), answer
        assert answer["is_parse_error"] is True
        found = [each for each in answer["diagnostics"] if each["code"] in case.codes]
        assert found, [each["code"] for each in answer["diagnostics"]]
        for each in answer["diagnostics"]:
            span = each["span"]
            assert 0 <= span["start"] <= span["end"] <= len(answer["visual_language"])
            assert span["line"] >= 1
            assert span["column"] >= 1
            assert each["message"]
        if case.words:
            span = found[0]["span"]
            assert answer["visual_language"][span["start"] : span["end"]] == case.words


@pytest.mark.parametrize("case", FAULTY, ids=lambda case: case.name)
async def test_a_check_of_faulty_visual_language_is_no_error(client, case):
    response = await client.post("/api/visual-language/check", json={"dsl": case.text})
    assert response.status_code == 200
    assert {each["code"] for each in response.json()["diagnostics"]} & case.codes


@pytest.mark.parametrize(("name", "text"), STRANGE, ids=[name for name, _ in STRANGE])
async def test_strange_texts_are_drawn(client, name, text):
    response = await client.post("/api/generate", json={"dsl": text})
    answer = response.json()
    assert response.status_code == 200, answer
    for variant in ("formal", "intuitive"):
        assert answer[f"{variant}_error"] is None
        root = ElementTree.fromstring(answer[f"svg_{variant}"])
        assert root.tag == "{http://www.w3.org/2000/svg}svg"
        tags = {element.tag.rpartition("}")[2] for element in root.iter()}
        assert "script" not in tags
        assert not [key for element in root.iter() for key, _ in element.items() if key.startswith("on")]
        addresses = [value for element in root.iter() for key, value in element.items() if key.rpartition("}")[2] == "href"]
        assert all(address.startswith("#") for address in addresses)


async def test_a_formula_and_a_hint_may_be_empty(client):
    problem = "Mia has 3 apples. Ben has 4 apples. How many apples do they have together?"
    response = await client.post("/api/generate", json={"mwp": problem, "formula": "", "hint": None, "dsl": ""})
    assert response.status_code == 200


@pytest.mark.parametrize("path", ["/api/visual-language/check", "/api/visual-language/format", "/api/generate/formal"])
@pytest.mark.parametrize("body", [b"{", b"[]", b'{"dsl": 1}', b'{"dsl": "x", "more": 1}', b'{"dsl": "' + b"a" * 10_001 + b'"}'])
async def test_the_other_routes_are_as_strict(client, path, body):
    response = await client.post(path, content=body, headers=HEADERS)
    assert (response.status_code, response.json()["code"]) == (422, "invalid_request")


@pytest.mark.parametrize(
    "content_type", ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", ""]
)
async def test_another_content_type_is_refused(client, content_type):
    body = json.dumps({"dsl": "container1[entity_quantity: 3]"})
    response = await client.post("/api/generate", content=body, headers={"Content-Type": content_type})
    assert response.status_code == 422


async def test_the_longest_legal_request_fits_the_body_limit(client):
    # Characters outside the basic plane take 12 bytes each as JSON escapes.
    body = json.dumps({"mwp": "\U0001f34e" * 5_000, "formula": "\U0001f34e" * 1_000, "hint": "\U0001f34e" * 5_000})
    response = await client.post("/api/generate", content=body, headers=HEADERS)
    assert response.json()["code"] == "not_understood"
