"""One OpenAPI document out of the services' own, with published paths only; and the page that shows it."""

import re
from typing import Annotated

from fastapi import APIRouter, FastAPI
from pydantic import BaseModel

from gateway.api_document import ApiDocument, merge
from service_kit.errors import UpstreamUnavailable
from support.gateway_app import Upstreams
from support.kit_app import client_of
from tutor.app import create_app as create_tutor


def service_with(path, fields):
    model = type("Item", (BaseModel,), {"__annotations__": fields})
    router = APIRouter()

    async def endpoint(item):
        return item

    endpoint.__annotations__ = {"item": Annotated[model, None], "return": model}
    router.post(path)(endpoint)
    router.get("/internal/secret")(lambda: None)
    app = FastAPI()
    app.include_router(router)
    return app


async def test_merged_document():
    upstreams = Upstreams(
        generator=service_with("/api/generate", {"mwp": str}),
        storage=service_with("/api/svg-dataset/search", {"query": str}),
        tutor=create_tutor(),
    )
    async with client_of(upstreams.gateway()) as client:
        document = (await client.get("/api/openapi.json")).json()
    assert document["openapi"] == "3.1.0"
    assert {"/api/generate", "/api/svg-dataset/search", "/api/tutor/start", "/api/system/status"} <= document["paths"].keys()
    assert not [path for path in document["paths"] if "internal" in path or path in {"/livez", "/readyz", "/metrics"}]
    schemas = document["components"]["schemas"]
    body = document["paths"]["/api/svg-dataset/search"]["post"]["requestBody"]["content"]["application/json"]["schema"]
    assert schemas["Item"]["properties"].keys() == {"mwp"}
    assert schemas[body["$ref"].rsplit("/", 1)[1]]["properties"].keys() == {"query"}
    targets = re.findall(r'"\$ref": ?"#/components/schemas/(\w+)"', str(document).replace("'", '"'))
    assert targets
    assert set(targets) <= schemas.keys()
    for operations in document["paths"].values():
        for operation in operations.values():
            assert operation["responses"]["default"]["content"]["application/json"]["schema"] == {
                "$ref": "#/components/schemas/Error"
            }


async def test_a_missing_service_leaves_the_others():
    upstreams = Upstreams(tutor=create_tutor())
    upstreams.of["generator"].failure = UpstreamUnavailable("away")
    async with client_of(upstreams.gateway()) as client:
        document = (await client.get("/api/openapi.json")).json()
    assert "/api/tutor/start" in document["paths"]


async def test_is_kept_for_a_while():
    upstreams = Upstreams()
    document = ApiDocument({}, upstreams.of, with_keys=False)
    assert await document.current() == await document.current()
    assert len(upstreams.of["tutor"].sent) == 1


def test_keys_are_described_where_they_are_asked_for():
    assert "security" not in merge({}, with_keys=False)
    assert merge({}, with_keys=True)["components"]["securitySchemes"]["ApiKey"]["name"] == "X-API-Key"


async def test_the_page_takes_everything_from_here():
    async with client_of(Upstreams().gateway()) as client:
        page = await client.get("/api/docs")
        parts = {name: await client.get(f"/api/docs/{name}") for name in ("docs.js", "docs.css")}
        missing = await client.get("/api/docs/index.html")
    assert page.headers["content-type"].startswith("text/html")
    policy = page.headers["content-security-policy"]
    assert "default-src 'self'" in policy
    assert "unsafe" not in policy
    assert "//" not in re.sub(r"<!--.*?-->", "", page.text)
    assert not re.search(r"<script(?![^>]*src=)|<style|\son\w+=|\sstyle=", page.text)
    assert all(part.status_code == 200 and part.headers["x-content-type-options"] == "nosniff" for part in parts.values())
    assert missing.status_code == 404
