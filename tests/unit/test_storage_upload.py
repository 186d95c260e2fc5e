"""Uploads into the library: the order of the checks, what each refusal says, and that nothing is kept of what was refused."""

from __future__ import annotations

import asyncio

import pytest
from sqlalchemy import create_engine, text

from storage.icons.names import BadName, icon_id_of
from storage.scanner import ScannerUnavailable
from support.attack_files import attacks
from support.storage_app import storage_client

PATH = b"M4 0l1 3h3l-2 2 1 4-3-2-3 2 1-4-2-2h3z"
STAR = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="' + PATH + b'" fill="%s"/></svg>'
UPLOAD = "/api/svg-dataset/upload"


def star(colour: str = "#fcd53f") -> bytes:
    return STAR.replace(b"%s", colour.encode())


def form(content: bytes, name: str = "quizzle.svg") -> dict:
    return {"files": {"file": ("upload.svg", content, "image/svg+xml")}, "data": {"expected_filename": name}}


def allowed(folder, **changes):
    return storage_client(folder, uploads_without_scanner="allow", **changes)


def kept(folder) -> list:
    engine = create_engine(f"sqlite:///{folder / 'storage.db'}")
    with engine.connect() as connection:
        rows = connection.execute(text("SELECT id FROM icons ORDER BY id")).scalars().all()
    engine.dispose()
    return list(rows)


def noted(folder) -> list:
    engine = create_engine(f"sqlite:///{folder / 'storage.db'}")
    with engine.connect() as connection:
        rows = connection.execute(text("SELECT filename, reason FROM icon_refusals ORDER BY id")).all()
    engine.dispose()
    return [tuple(row) for row in rows]


async def test_an_uploaded_icon_is_part_of_the_library(tmp_path):
    async with allowed(tmp_path) as client:
        version = (await client.get("/internal/icons/version")).json()["version"]
        answer = await client.post(UPLOAD, **form(star(), "Space Quizzle.SVG"))
        assert answer.status_code == 200, answer.text
        body = answer.json()
        assert (body["success"], body["filename"]) == (True, "space-quizzle.svg")
        assert body["validation_details"] == {
            "filename_valid": True,
            "size_valid": True,
            "type_valid": True,
            "content_valid": True,
            "antivirus_scan": {
                "antivirus_available": False,
                "scan_performed": False,
                "threat_found": False,
                "scanner_error": False,
            },
        }
        file = await client.get(body["url"])
        assert file.text == (
            '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">'
            '<path d="M4 0l1 3h3l-2 2 1 4-3-2-3 2 1-4-2-2h3z" fill="#fcd53f"/></svg>'
        )
        assert file.headers["content-security-policy"].startswith("default-src 'none'")
        assert (await client.get("/api/svg-dataset/check-exists", params={"name": "space quizzle"})).json()["exists"]
        asked = {"requests": [{"type": "space quizzles"}, {"type": "", "name": "space-quizzle"}, {"type": "red space wizzle"}]}
        resolved = (await client.post("/internal/icons/resolve", json=asked)).json()
        assert [icon and icon["id"] for icon in resolved["icons"]] == ["space-quizzle", "space-quizzle", None]
        assert resolved["version"] != version
    async with allowed(tmp_path) as client:
        assert (await client.get("/api/svg-dataset/files/space-quizzle.svg")).status_code == 200


@pytest.mark.parametrize("attack", attacks()[::7], ids=lambda attack: attack.path.stem)
async def test_attacks_are_refused_and_noted(tmp_path, attack):
    async with allowed(tmp_path) as client:
        answer = await client.post(UPLOAD, **form(attack.path.read_bytes()))
        assert answer.status_code == 400
        body = answer.json()
        assert (body["code"], body["reason"], body["success"]) == ("icon_refused", attack.reason, False)
        assert body["message"] == body["error"]
        assert not body["validation_details"]["content_valid"]
        assert (await client.get("/api/svg-dataset/files/quizzle.svg")).status_code == 404
    assert kept(tmp_path) == []
    assert noted(tmp_path) == [("quizzle.svg", attack.reason)]
    assert not [path for path in (tmp_path / "storage" / "icons").rglob("*") if path.is_file()]


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("../../etc/passwd.svg", "path"),
        ("a\\b.svg", "path"),
        ("c:star.svg", "path"),
        ("star.svg.svg", "dots"),
        ("star.php.svg", "dots"),
        ("..svg", "dots"),
        ("star\u202egvs.svg", "direction"),
        ("star\x00.svg", "control"),
        ("star\n.svg", "control"),
        ("con.svg", "kept for other uses"),
        ("undefined", "kept for other uses"),
        ("1star.svg", "begin with a letter"),
        ("---.svg", "begin with a letter"),
        ("a" * 200 + ".svg", "longer"),
        ("   ", "no name"),
    ],
)
def test_names_that_are_not_taken(name, says):
    with pytest.raises(BadName, match=says):
        icon_id_of(name)


@pytest.mark.parametrize(
    ("name", "icon_id"),
    [
        ("star.svg", "star"),
        ("Red Röse.svg", "red-roese"),
        ("  Großer_Stern.SVG ", "grosser-stern"),
        ("l'étoile.svg", "letoile"),
        ("苹果.svg", "pingguo"),
        ("яблоко", "yabloko"),
        ("girl-2.svg", "girl-2"),
    ],
)
def test_names_become_slugs(name, icon_id):
    assert icon_id_of(name) == icon_id


async def test_bad_name_and_wrong_type(tmp_path):
    async with allowed(tmp_path) as client:
        answer = (await client.post(UPLOAD, **form(star(), "../x.svg"))).json()
        assert (answer["reason"], answer["validation_details"]["filename_valid"]) == ("name", False)
        answer = (await client.post(UPLOAD, **form(b"\x89PNG\r\n\x1a\n"))).json()
        assert (answer["reason"], answer["validation_details"]["size_valid"]) == ("not_svg", True)
        assert not answer["validation_details"]["type_valid"]
        assert (await client.post(UPLOAD, data={"expected_filename": "a.svg"})).status_code == 422


async def test_too_large(tmp_path):
    async with allowed(tmp_path) as client:
        answer = await client.post(UPLOAD, **form(b"<svg " + b" " * (12 * 1024 * 1024) + b"/>"))
        assert (answer.status_code, answer.json()["code"]) == (413, "icon_too_large")
        answer = await client.post(UPLOAD, **form(b" " * (13 * 1024 * 1024)))
        assert answer.status_code == 413
    assert kept(tmp_path) == []


async def test_names_and_contents_are_taken_once(tmp_path):
    async with allowed(tmp_path) as client:
        assert (await client.post(UPLOAD, **form(star()))).status_code == 200
        same_name = await client.post(UPLOAD, **form(star("#f8312f")))
        assert (same_name.status_code, same_name.json()["code"]) == (409, "icon_taken")
        same_content = await client.post(UPLOAD, **form(star() + b"<!-- a -->", "other.svg"))
        assert (same_content.status_code, same_content.json()["code"]) == (409, "icon_content_taken")
        assert same_content.json()["filename"] == "quizzle.svg"
        of_the_library = await client.post(UPLOAD, **form(star("#000"), "red-apple.svg"))
        assert of_the_library.status_code == 409
    assert kept(tmp_path) == ["quizzle"]


async def test_of_several_uploads_of_one_name_one_wins(tmp_path):
    async with allowed(tmp_path) as client:
        answers = await asyncio.gather(*(client.post(UPLOAD, **form(star(f"#{n:06x}"))) for n in range(20)))
        assert sorted(answer.status_code for answer in answers) == [200] + [409] * 19
    assert kept(tmp_path) == ["quizzle"]


async def test_two_workers_see_each_others_icons(tmp_path):
    async with allowed(tmp_path) as one, allowed(tmp_path) as other:
        assert (await one.post(UPLOAD, **form(star()))).status_code == 200
        await asyncio.sleep(1.1)
        assert (await other.get("/api/svg-dataset/files/quizzle.svg")).status_code == 200
        versions = {(await client.get("/internal/icons/version")).json()["version"] for client in (one, other)}
        assert len(versions) == 1


class SayingScanner:
    """A scanner that says what it is told to."""

    def __init__(self, answer):
        self.answer = answer

    def ping(self):
        return "scanner"

    def scan(self, data):
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer


@pytest.mark.parametrize(
    ("says", "status", "reason"),
    [
        (("clean", ""), 200, None),
        (("threat", "Eicar"), 400, "threat"),
        (("over_limit", "Heuristics.Limits.Exceeded"), 400, "scan_limit"),
        (("error", "lost"), 400, "scan_error"),
        (ScannerUnavailable("away"), 503, None),
    ],
)
async def test_what_the_scanner_says(tmp_path, monkeypatch, says, status, reason):
    monkeypatch.setattr("storage.app.make_scanner", lambda host, port: SayingScanner(says))
    async with allowed(tmp_path) as client:
        answer = await client.post(UPLOAD, **form(star()))
        assert answer.status_code == status, answer.text
        body = answer.json()
        assert body.get("reason") == reason
        assert body["validation_details"]["antivirus_scan"]["threat_found"] == (reason == "threat")
        if status == 503:
            assert body["code"] == "scanner_unavailable"
            assert int(answer.headers["retry-after"]) > 0
    assert kept(tmp_path) == (["quizzle"] if status == 200 else [])


async def test_without_a_scanner_uploads_are_refused_unless_allowed(tmp_path):
    async with storage_client(tmp_path) as client:
        answer = await client.post(UPLOAD, **form(star()))
        assert (answer.status_code, answer.json()["code"]) == (503, "scanner_missing")
        assert "UPLOADS_WITHOUT_SCANNER" in answer.json()["error"]
    assert kept(tmp_path) == []
