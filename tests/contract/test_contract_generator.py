"""The generator's contract: a valid OpenAPI document, examples that work, and answers with exactly the published fields."""

from uuid import uuid4

import pytest
from openapi_spec_validator import OpenAPIV31SpecValidator

from generator.app import create_app
from generator.schemas import CheckResponse, GenerateResponse, VariantResponse
from support.generator_app import generator_client
from support.storage_twin import StorageTwin

PUBLISHED = {"visual_language", "svg_formal", "svg_intuitive", "formal_error", "intuitive_error", "missing_svg_entities"}
ADDED = {"pictures", "tree", "diagnostics", "links", "comprehension", "cached", "icons_error"}
PUBLISHED_VARIANT = {"variant", "visual_language", "svg", "error", "missing_svg_entities", "is_parse_error"}
ADDED_VARIANT = {"picture", "cached", "icons_error"}
PROBLEM = "Joan has 9 oranges. Sara has 7 oranges. How many oranges do they have together?"
TEXT = "addition(container1[entity_name: fig, entity_quantity: 2], container2[entity_name: fig, entity_quantity: 3])"


@pytest.fixture
async def client():
    async with generator_client(StorageTwin()) as client:
        yield client


@pytest.fixture(scope="module")
def document():
    return create_app().openapi()


def test_the_document_is_valid_openapi_3_1(document):
    assert document["openapi"].startswith("3.1")
    OpenAPIV31SpecValidator(document).validate()


def test_the_published_routes_are_there_and_the_internal_ones_are_not(document):
    assert set(document["paths"]) == {
        "/api/generate",
        "/api/generate/{variant}",
        "/api/pictures/{identity}.svg",
        "/api/visual-language/check",
        "/api/visual-language/format",
        "/api/visual-language/schema",
    }


def test_only_what_is_drawn_is_advertised(document):
    (variant,) = document["paths"]["/api/generate/{variant}"]["post"]["parameters"][:1]
    assert variant["schema"]["enum"] == ["formal", "intuitive"]
    assert "bar_model" not in str(document)


def test_every_operation_says_what_it_does_and_how_it_fails(document):
    for path, operations in document["paths"].items():
        for operation in operations.values():
            assert operation["description"], path
            assert operation["tags"], path


async def test_the_examples_in_the_document_work(client, document):
    for path, operations in document["paths"].items():
        body = operations.get("post", {}).get("requestBody")
        if body is None:
            continue
        name = body["content"]["application/json"]["schema"]["$ref"].rpartition("/")[2]
        examples = document["components"]["schemas"][name]["examples"]
        assert examples
        for example in examples:
            response = await client.post(path.replace("{variant}", "formal"), json=example)
            assert response.status_code == 200, (path, response.text)


@pytest.mark.parametrize("body", [{"mwp": PROBLEM}, {"dsl": TEXT}])
async def test_the_fields_of_the_pictures_answer(client, body):
    answer = (await client.post("/api/generate", json=body)).json()
    assert set(answer) == PUBLISHED | ADDED
    GenerateResponse.model_validate(answer, strict=True)
    for picture in answer["pictures"].values():
        assert set(picture) == {"id", "svg", "url", "error"}
    for link in answer["links"].values():
        assert set(link) == {"problem", "visual_language"}
    if "mwp" in body:
        assert set(answer["comprehension"]) == {"engine", "confidence", "checks", "attempts", "ignored", "notes"}


async def test_the_fields_of_the_one_picture_answer(client):
    answer = (await client.post("/api/generate/intuitive", json={"dsl": TEXT})).json()
    assert set(answer) == PUBLISHED_VARIANT | ADDED_VARIANT
    VariantResponse.model_validate(answer, strict=True)


async def test_the_fields_of_a_check(client):
    for text in (TEXT, "adition()", ""):
        answer = (await client.post("/api/visual-language/check", json={"dsl": text})).json()
        assert set(answer) == {"tree", "diagnostics", "formatted"}
        CheckResponse.model_validate(answer, strict=True)


async def test_the_fields_of_errors(client):
    for path, body in (
        ("/api/generate", {"dsl": "adition()"}),
        ("/api/generate", {"mwp": "Ben is happy."}),
        ("/api/generate", {"mwp": 1}),
        ("/api/generate/equation", {"dsl": TEXT}),
    ):
        answer = (await client.post(path, json=body)).json()
        assert set(answer) >= {"error", "code", "request_id"}, path
    missing = (await client.get(f"/api/pictures/{uuid4()}.svg")).json()
    assert set(missing) >= {"error", "code", "request_id"}


async def test_the_status_tells_the_engines(client):
    status = (await client.get("/internal/status")).json()
    assert status["details"]["engines"] == {"rules": True, "openai": False}
    assert status["checks"]["storage"]["status"] == "ok"
