"""The page about the API is true: it names every published route and error code, and no others; its limits are the code's."""

import importlib
import pkgutil
import re
from pathlib import Path

import pytest

import gateway.app
import generator.app
import storage.app
import tutor.app
from gateway.api_document import merge
from gateway.routes import JSON_LIMIT_BYTES, TEXT_LIMIT_BYTES, find_route
from gateway.settings import GatewaySettings
from generator.comprehension import Reason
from generator.schemas import FORMULA_LIMIT, HINT_LIMIT, PROBLEM_LIMIT, VISUAL_LANGUAGE_LIMIT
from generator.settings import Settings
from service_kit.errors import CODES, ServiceError

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "api.md").read_text(encoding="utf-8")
CODE_ROWS = re.findall(r"^\| (`[a-z_]+`(?:, `[a-z_]+`)*) \| (\d{3}) \|", PAGE, re.MULTILINE)
DOCUMENTED = {code: int(status) for names, status in CODE_ROWS for code in re.findall(r"\w+", names)}
# For routes of later releases, for routes inside, or what a service's own code is written over.
NOT_PUBLISHED = {
    "bad_request", "unauthorized", "forbidden", "conflict", "gone", "unprocessable", "upstream_rejected", "unavailable",
    "not_acceptable", "unsupported_media_type", "picture_taken", "pictures_unavailable",
}  # fmt: skip
WRITTEN_IN_PLACE = re.compile(r'\bcode ?= ?"([a-z_]+)"|"code":"([a-z_]+)"')


@pytest.fixture(scope="module")
def document():
    services = {"gateway": gateway, "generator": generator, "tutor": tutor, "storage": storage}
    return merge({name: package.app.create_app().openapi() for name, package in services.items()}, with_keys=False)


def bare(path):
    """A path without its parameters' names."""
    return re.sub(r"{\w+}", "{}", path)


def test_every_route_is_named_and_no_other(document):
    published = {
        (method.upper(), bare(path))
        for path, operations in document["paths"].items()
        for method in operations
        if method in {"get", "post", "put", "delete"}
    }
    published |= {("GET", "/api/docs"), ("GET", "/api/openapi.json")}
    named = {(method, bare(path)) for method, path in re.findall(r"`(GET|POST|PUT|DELETE) (/api/[^`?\s]+)`", PAGE)}
    assert named == published


def test_routes_that_are_explained_have_an_example():
    for section in re.split(r"^### ", PAGE, flags=re.MULTILINE)[1:]:
        heading = section.splitlines()[0]
        if "/api/docs" not in heading:
            path = re.search(r"/api/[^`{.]+", heading).group().rstrip("/")
            assert re.search(rf"^    curl .*http://localhost:8080{path}", section, re.MULTILINE), heading


def existing_codes():
    """Every code that a service or nginx can write."""
    for package in (gateway, generator, tutor, storage):
        for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            if module.name.rsplit(".", 1)[-1] in {"errors", "guard", "proxy"}:
                importlib.import_module(module.name)
    waiting, codes = [ServiceError], set(CODES.values())
    while waiting:
        kind = waiting.pop()
        codes.add(kind.code)
        waiting += kind.__subclasses__()
    written = [*(ROOT / "services" / "gateway" / "src").rglob("*.py"), *(ROOT / "infra" / "nginx").rglob("*.conf")]
    for file in written:
        codes |= {first or second for first, second in WRITTEN_IN_PLACE.findall(file.read_text(encoding="utf-8"))}
    return codes


def test_every_code_is_listed_and_no_other():
    assert set(DOCUMENTED) == existing_codes() - NOT_PUBLISHED


def test_codes_have_their_status():
    kinds, waiting = {}, [ServiceError]
    existing_codes()
    while waiting:
        kind = waiting.pop()
        kinds.setdefault(kind.code, kind.status)
        waiting += kind.__subclasses__()
    kinds |= {code: status for status, code in CODES.items()}
    assert {code: status for code, status in DOCUMENTED.items() if kinds.get(code, status) != status} == {}


def test_every_reason_of_a_refusal_is_listed():
    listed = re.search(r"`reason` of `not_understood` is one of (.*?)\. A 4xx", PAGE, re.DOTALL).group(1)
    assert set(re.findall(r"`(\w+)`", listed)) == {str(reason) for reason in Reason} - {"engine_unavailable"}


def test_the_limits_are_the_codes():
    rows = dict(re.findall(r"^\| ([^|]+) \| ([^|]+) \|$", PAGE.split("**Limits**")[1].split("\n## ")[0], re.MULTILINE))
    figures = {what: [int(figure) for figure in re.findall(r"\d+", most.replace(",", ""))] for what, most in rows.items()}
    assert figures["`mwp`, `hint`; a pupil's message"] == [PROBLEM_LIMIT] == [HINT_LIMIT]
    assert figures["`formula`"] == [FORMULA_LIMIT]
    assert figures["`dsl`"][0] == VISUAL_LANGUAGE_LIMIT
    assert figures["body of `/api/generate` and `/api/visual-language`"] == [TEXT_LIMIT_BYTES // 1024]
    assert Settings().request_body_limit_bytes == TEXT_LIMIT_BYTES
    assert figures["body of `/api/tutor`"] == [JSON_LIMIT_BYTES // 1024]
    assert find_route("/api/tutor/start").body_limit_bytes == JSON_LIMIT_BYTES
    settings = GatewaySettings()
    assert figures["requests of one key or address"] == [settings.rate_limit_per_minute, settings.rate_limit_burst]
