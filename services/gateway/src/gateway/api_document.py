"""`/api/openapi.json`: the services' own OpenAPI documents as one, published paths only."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from time import monotonic
from typing import Any

import orjson
import structlog

from gateway.routes import find_route
from service_kit.errors import UpstreamError
from service_kit.upstream import Transport
from service_kit.version import VERSION

log = structlog.get_logger(__name__)

ASK_TIMEOUT_S = 3.0
# A document changes only with a release; one that lacks a service is asked for again soon.
WHOLE_KEPT_S, PARTIAL_KEPT_S = 60.0, 5.0
METHODS = frozenset({"get", "put", "post", "delete", "patch", "head", "options"})

ERROR_SCHEMA: dict[str, Any] = {
    "type": "object",
    "title": "Error",
    "description": "The one shape of every error; further fields say more about it.",
    "required": ["error", "code", "request_id"],
    "properties": {
        "error": {"type": "string", "description": "For people, in the language of Accept-Language"},
        "code": {"type": "string", "description": "For programs"},
        "request_id": {"type": "string", "description": "The same as the header X-Request-ID"},
    },
    "additionalProperties": True,
}


class ApiDocument:
    """Gathers and keeps the document."""

    def __init__(self, own: Mapping[str, Any], upstreams: Mapping[str, Transport], *, with_keys: bool) -> None:
        self._own = own
        self._upstreams = upstreams
        self._with_keys = with_keys
        self._lock = asyncio.Lock()
        self._kept: tuple[float, bytes] = (float("-inf"), b"")

    async def current(self) -> bytes:
        """The document as JSON."""
        async with self._lock:
            if monotonic() > self._kept[0]:
                names = list(self._upstreams)
                found = await asyncio.gather(*(fetch(name, self._upstreams[name]) for name in names))
                documents = {name: document for name, document in zip(names, found, strict=True) if document is not None}
                kept_s = WHOLE_KEPT_S if len(documents) == len(names) else PARTIAL_KEPT_S
                merged = merge({"gateway": self._own, **documents}, with_keys=self._with_keys)
                self._kept = (monotonic() + kept_s, orjson.dumps(merged))
            return self._kept[1]


async def fetch(name: str, transport: Transport) -> Mapping[str, Any] | None:
    """A service's own document; nothing where it is away."""
    try:
        async with asyncio.timeout(ASK_TIMEOUT_S):
            answer = await transport.open("GET", "/openapi.json", (), None, repeatable=True, read_s=ASK_TIMEOUT_S)
            try:
                document = orjson.loads(await answer.read())
            finally:
                answer.close()
    except (UpstreamError, TimeoutError, orjson.JSONDecodeError) as error:
        log.warning("api_document_missing", upstream=name, error_type=type(error).__name__)
        return None
    return document if answer.status == 200 and isinstance(document, dict) else None


def merge(documents: Mapping[str, Mapping[str, Any]], *, with_keys: bool) -> dict[str, Any]:
    """One document; of each service, only the paths that the routing table sends to it.

    Schemas of one name that differ are told apart by the service's name.
    """
    schemas: dict[str, Any] = {"Error": ERROR_SCHEMA}
    paths: dict[str, Any] = {}
    for service, document in documents.items():
        own_schemas = document.get("components", {}).get("schemas", {})
        renamed = {
            name: f"{service.capitalize()}{name}" for name, schema in own_schemas.items() if schemas.get(name, schema) != schema
        }
        schemas |= {renamed.get(name, name): rewritten(schema, renamed) for name, schema in own_schemas.items()}
        for path, operations in document.get("paths", {}).items():
            if is_published(service, path):
                paths[path] = with_error_answers(rewritten(operations, renamed))
    merged: dict[str, Any] = {
        "openapi": "3.1.0",
        "info": {
            "title": "Math2Visual",
            "version": VERSION,
            "description": "Pictures that show the mathematics of a word problem. Every answer carries X-Request-ID.",
            "license": {"name": "Apache-2.0", "identifier": "Apache-2.0"},
        },
        "paths": dict(sorted(paths.items())),
        "components": {"schemas": dict(sorted(schemas.items()))},
    }
    if with_keys:
        merged["components"]["securitySchemes"] = {"ApiKey": {"type": "apiKey", "in": "header", "name": "X-API-Key"}}
        merged["security"] = [{"ApiKey": []}]
    return merged


def is_published(service: str, path: str) -> bool:
    """Whether this path of that service can be reached through the gateway."""
    route = find_route(path)
    if route is None:
        return service == "gateway" and path.startswith("/api/")
    return route.upstream == service


def rewritten(node: Any, renamed: Mapping[str, str]) -> Any:
    """The same with references to renamed schemas following them."""
    if isinstance(node, dict):
        return {key: reference(value, renamed) if key == "$ref" else rewritten(value, renamed) for key, value in node.items()}
    if isinstance(node, list):
        return [rewritten(entry, renamed) for entry in node]
    return node


def reference(target: Any, renamed: Mapping[str, str]) -> Any:
    """A reference's new target."""
    prefix = "#/components/schemas/"
    if isinstance(target, str) and target.startswith(prefix):
        name = target.removeprefix(prefix)
        return prefix + renamed.get(name, name)
    return target


def with_error_answers(operations: Mapping[str, Any]) -> dict[str, Any]:
    """Every operation says how it answers errors; FastAPI's own description of a 422 is not what we send."""
    answer = {"description": "An error", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Error"}}}}
    completed = {}
    for method, operation in operations.items():
        if method in METHODS:
            answers = {
                status: body for status, body in operation.get("responses", {}).items() if not is_fastapi_422(status, body)
            }
            completed[method] = {**operation, "responses": {**answers, "default": answer}}
        else:
            completed[method] = operation
    return completed


def is_fastapi_422(status: str, body: Mapping[str, Any]) -> bool:
    """FastAPI's generated answer to a malformed payload."""
    return status == "422" and body.get("description") in {"Validation Error", "Unprocessable Content", "Unprocessable Entity"}
