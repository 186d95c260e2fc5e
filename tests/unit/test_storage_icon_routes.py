"""The icon routes as the published web client and the generator use them."""

import pytest

from support.icons import library
from support.storage_app import storage_client


async def test_search(tmp_path):
    async with storage_client(tmp_path) as client:
        answer = (await client.get("/api/svg-dataset/search", params={"query": "apples", "limit": 1})).json()
        assert answer["files"] == [
            {"filename": "red-apple.svg", "name": "apple", "url": "/api/svg-dataset/files/red-apple.svg", "license": "MIT"}
        ]
        assert answer["query"] == "apples"
        assert answer["total"] >= 2
        assert len((await client.get("/api/svg-dataset/search")).json()["files"]) == 10
        for limit in ("0", "51", "x"):
            assert (await client.get("/api/svg-dataset/search", params={"limit": limit})).status_code == 422
        assert (await client.get("/api/svg-dataset/search", params={"query": "x" * 201})).status_code == 422


async def test_check_exists(tmp_path):
    async with storage_client(tmp_path) as client:
        for name, exists in [
            ("apple", True),
            ("red-apple.svg", True),
            ("Murmeln", True),
            ("../apple", False),
            ("nothing", False),
        ]:
            answer = await client.get("/api/svg-dataset/check-exists", params={"name": name})
            assert answer.json() == {"exists": exists, "name": name}
        assert (await client.get("/api/svg-dataset/check-exists")).status_code == 422


async def test_file_and_its_headers(tmp_path):
    async with storage_client(tmp_path) as client:
        answer = await client.get("/api/svg-dataset/files/red-apple.svg")
        assert answer.text.startswith('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">')
        assert answer.headers["content-type"].startswith("image/svg+xml")
        assert answer.headers["content-security-policy"] == "default-src 'none'; style-src 'unsafe-inline'; sandbox"
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert answer.headers["content-disposition"] == 'inline; filename="red-apple.svg"'
        etag = answer.headers["etag"]
        assert etag.startswith('"')
        for sent in (etag, f'"other", {etag}', "*", f"W/{etag}"):
            again = await client.get("/api/svg-dataset/files/red-apple.svg", headers={"If-None-Match": sent})
            assert again.status_code == 304
            assert again.content == b""
            assert again.headers["etag"] == etag
        other = await client.get("/api/svg-dataset/files/red-apple.svg", headers={"If-None-Match": '"other"'})
        assert other.status_code == 200
        assert (await client.get("/api/svg-dataset/files/balloon-in-blue.svg")).status_code == 200


async def test_file_of_a_picture_with_a_parameter(tmp_path):
    async with storage_client(tmp_path) as client:
        answer = await client.get("/api/svg-dataset/files/clock-at-3-45.svg")
        assert answer.status_code == 200
        assert answer.headers["content-disposition"] == 'inline; filename="clock-at-3-45.svg"'
        assert (await client.get("/api/svg-dataset/files/clock-at-3-50.svg")).text != answer.text
        assert (await client.get("/api/svg-dataset/files/clock-at-3-60.svg")).status_code == 404
        hits = (await client.get("/api/svg-dataset/search", params={"query": "clock 3:45"})).json()["files"]
        assert hits[0]["url"] == "/api/svg-dataset/files/clock-at-3-45.svg"


@pytest.mark.parametrize(
    "name",
    ["nothing.svg", "red-apple", "red-apple.png", "..%2f..%2fetc%2fpasswd", "RED-APPLE.svg", "a" * 300 + ".svg", "%00.svg"],
)
async def test_no_such_file(tmp_path, name):
    async with storage_client(tmp_path) as client:
        answer = await client.get(f"/api/svg-dataset/files/{name}")
        assert answer.status_code == 404
        assert set(answer.json()) >= {"error", "code", "request_id"}


async def test_resolve_in_one_batch(tmp_path):
    async with storage_client(tmp_path) as client:
        asked = [{"type": "girl"}, {"type": "girl", "figure": 1}, {"type": "river bed"}, {"type": "", "name": "blue balloons"}]
        asked += [{"type": "basket"}, {"type": "@girl", "figure": 38}, {"type": "@spaceship"}]
        answer = (await client.post("/internal/icons/resolve", json={"requests": asked})).json()
        assert [icon and icon["id"] for icon in answer["icons"]] == [
            "girl-1",
            "girl-2",
            None,
            "balloon-in-blue",
            "basket",
            "girl-3",
            None,
        ]
        assert [icon and icon["frame"] for icon in answer["icons"][:5]] == ["", "", None, "", "basket"]
        assert [icon and (icon["kind"], icon["figures"]) for icon in answer["icons"][2:6]] == [None, *2 * [("", 0)], ("girl", 36)]
        assert answer["icons"][0]["view_box"] == [0, 0, 32, 32]
        assert answer["icons"][0]["body"] == library()["girl-1"].body
        assert answer["version"] == library().version
        assert (await client.get("/internal/icons/version")).json() == {"version": library().version}
        assert (await client.post("/internal/icons/resolve", json={"requests": [{"type": 1}]})).status_code == 422


async def test_folder_of_the_operator(tmp_path):
    folder = tmp_path / "svg"
    folder.mkdir()
    (folder / "space-ship.svg").write_text('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 4"><circle r="2"/></svg>')
    (folder / "evil.svg").write_text('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 4"><script/></svg>')
    async with storage_client(tmp_path, svg_dataset_path=folder) as client:
        assert (await client.get("/api/svg-dataset/files/space-ship.svg")).status_code == 200
        assert (await client.get("/api/svg-dataset/files/evil.svg")).status_code == 404
        answer = (await client.post("/internal/icons/resolve", json={"requests": [{"type": "space ships"}]})).json()
        assert answer["icons"][0]["view_box"] == [0, 0, 4, 4]
        assert answer["version"] != library().version
        details = (await client.get("/internal/status")).json()["details"]["icons"]
        assert details["files_refused"] == 1
        assert details["version"] == answer["version"]


async def test_status_and_readiness(tmp_path):
    async with storage_client(tmp_path) as client:
        ready = (await client.get("/readyz")).json()
        assert ready["status"] == "ready"
        assert {name: check["status"] for name, check in ready["checks"].items()} == {
            "database": "ok",
            "files": "ok",
            "scanner": "off",
        }
        assert str(tmp_path) not in (await client.get("/internal/status")).text


async def test_unready_without_its_folder(tmp_path):
    async with storage_client(tmp_path) as client:
        (tmp_path / "storage" / "pictures").rmdir()
        answer = await client.get("/readyz")
        assert answer.status_code == 503
        assert answer.json()["checks"]["files"]["status"] == "failed"
