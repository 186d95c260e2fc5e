"""In the plain way the gateway serves the built web page, with its headers and without hiding API errors."""

import pytest

from support.gateway_app import Upstreams
from support.kit_app import client_of


@pytest.fixture
def built(tmp_path):
    (tmp_path / "assets").mkdir()
    (tmp_path / "index.html").write_text("<!doctype html><title>page</title>")
    (tmp_path / "assets" / "index-1a2b.js").write_text("export {}")
    (tmp_path.parent / "secret.txt").write_text("secret")
    return tmp_path


async def test_page(built):
    async with client_of(Upstreams().gateway(page_path=built)) as client:
        for path in ("/", "/index.html", "/problems/7"):
            answer = await client.get(path)
            assert (answer.status_code, answer.headers["cache-control"]) == (200, "no-cache"), path
            assert "title" in answer.text
            assert "script-src 'self'" in answer.headers["content-security-policy"]
            assert answer.headers["x-frame-options"] == "DENY"
        script = await client.get("/assets/index-1a2b.js")
    assert script.headers["cache-control"] == "public, max-age=31536000, immutable"
    assert script.headers["content-type"].startswith("text/javascript")


@pytest.mark.parametrize("path", ["/assets/gone.js", "/favicon.ico", "/api/nowhere", "/api/system/nowhere", "/..%2fsecret.txt"])
async def test_missing_files_are_missing(built, path):
    async with client_of(Upstreams().gateway(page_path=built)) as client:
        answer = await client.get(path)
    assert (answer.status_code, answer.json()["code"]) == (404, "not_found")


@pytest.mark.parametrize("path", ["/", "/assets/index-1a2b.js", "/api/docs", "/api/docs/docs.css", "/livez"])
async def test_head(built, path):
    async with client_of(Upstreams().gateway(page_path=built)) as client:
        got, head = await client.get(path), await client.head(path)
    assert (head.status_code, head.content) == (200, b"")
    assert head.headers["content-length"] == str(len(got.content))
    assert head.headers["content-type"] == got.headers["content-type"]


async def test_without_a_built_page_there_is_only_the_api(tmp_path):
    async with client_of(Upstreams().gateway(page_path=tmp_path)) as client:
        assert (await client.get("/")).status_code == 404
        assert (await client.get("/livez")).status_code == 200
