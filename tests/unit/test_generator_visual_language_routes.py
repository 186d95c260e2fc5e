"""`/api/visual-language/check`, `format` and `schema`."""

import pytest

from support.generator_app import generator_client
from support.storage_twin import StorageTwin

TEXT = "addition(container1[entity_name: fig, entity_quantity: 2], container2[entity_name: fig, entity_quantity: 3])"


@pytest.fixture
async def client():
    async with generator_client(StorageTwin()) as client:
        yield client


async def checked(client, text, **options):
    response = await client.post("/api/visual-language/check", json={"dsl": text, **options})
    assert response.status_code == 200
    return response.json()


async def test_a_sound_text_has_a_tree_and_a_canonical_form(client):
    answer = await checked(client, TEXT)
    assert answer["tree"]["operation"] == "addition"
    assert answer["tree"]["arguments"][1]["id"] == "arguments/1"
    assert [each for each in answer["diagnostics"] if each["severity"] == "error"] == []
    again = await checked(client, answer["formatted"])
    assert again["formatted"] == answer["formatted"]


async def test_a_wrong_result_is_found_with_its_fix(client):
    answer = await checked(client, TEXT[:-1] + ", result_container[entity_name: fig, entity_quantity: 6])")
    (found,) = [each for each in answer["diagnostics"] if each["code"] == "result-mismatch"]
    assert found["fix"]["replacement"] == "5"
    assert found["node"] == "result"


async def test_findings_are_in_the_language_that_was_asked_for(client):
    english = (await checked(client, "adition()"))["diagnostics"][0]["message"]
    german = (await checked(client, "adition()", language="de"))["diagnostics"][0]["message"]
    assert english != german


async def test_places_are_those_of_the_text_that_was_sent(client):
    text = "visual_language:\n\n  adition(" + TEXT + ")"
    found = (await checked(client, text))["diagnostics"][0]
    assert text[found["span"]["start"] : found["span"]["end"]] == "adition"
    assert found["span"]["line"] == 3
    assert found["span"]["column"] == 3


async def test_an_empty_text_is_a_finding(client):
    answer = await checked(client, "")
    assert answer["tree"] is None
    assert answer["formatted"] is None
    assert answer["diagnostics"]


async def test_formatting_in_both_dialects(client):
    text = TEXT.replace("addition(", "addition{situation: compare}(")
    new = (await client.post("/api/visual-language/format", json={"dsl": text})).json()
    old = (await client.post("/api/visual-language/format", json={"dsl": text, "dialect": "v1"})).json()
    assert "{situation: compare}" in new["formatted"]
    assert "{" not in old["formatted"]
    assert old["dialect"] == "v1"


async def test_a_text_that_does_not_parse_is_not_formatted(client):
    response = await client.post("/api/visual-language/format", json={"dsl": TEXT[:-1]})
    assert response.status_code == 400
    assert response.json()["is_parse_error"] is True


async def test_the_schema_is_published(client):
    response = await client.get("/api/visual-language/schema")
    assert response.status_code == 200
    assert response.headers["content-type"] == "application/schema+json"
    assert "$schema" in response.json() or "type" in response.json()
