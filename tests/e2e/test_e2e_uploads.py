"""An icon that a school uploads: scanned by ClamAV, kept in PostgreSQL, seen by every replica, drawn in the next picture."""

from __future__ import annotations

import base64

import httpx

from support.attack_files import attacks
from support.stack import Stack, wait_until

QUIZZLES = "Faye has 3 quizzles. Mia has 4 quizzles. How many quizzles do they have altogether?"
ICON = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle cx="4.5" cy="4.5" r="4" fill="#8d65c5"/>%s</svg>'
# The test file that every virus scanner calls a threat, written so that none finds it here.
EICAR = base64.b64decode("WDVPIVAlQEFQWzRcUFpYNTQoUF4pN0NDKTd9JEVJQ0FSLVNUQU5EQVJELUFOVElWSVJVUy1URVNULUZJTEUhJEgrSCo=")
# The generator believes a version of the library for three seconds, a worker of storage for one.
SEEN_S = 10


def upload(client: httpx.Client, name: str, content: bytes) -> httpx.Response:
    """Through nginx and the gateway."""
    files = {"file": (name, content, "image/svg+xml")}
    return client.post("/api/svg-dataset/upload", files=files, data={"expected_filename": name})


def test_an_uploaded_icon_is_in_the_next_picture(client: httpx.Client) -> None:
    before = client.post("/api/generate", json={"mwp": QUIZZLES}).json()
    assert before["missing_svg_entities"] == ["quizzle"]
    answer = upload(client, "quizzle.svg", ICON % b"<!-- by hand -->")
    assert answer.status_code == 200, answer.text
    assert answer.json()["validation_details"]["antivirus_scan"] == {
        "antivirus_available": True,
        "scan_performed": True,
        "threat_found": False,
        "scanner_error": False,
    }
    file = client.get(answer.json()["url"])
    assert file.text.count("#8d65c5") == 1
    assert "by hand" not in file.text
    assert file.headers["content-security-policy"].startswith("default-src 'none'")

    def drawn() -> bool:
        body = client.post("/api/generate", json={"mwp": QUIZZLES}).json()
        return body["missing_svg_entities"] == [] and "#8d65c5" in body["svg_intuitive"]

    wait_until(drawn, SEEN_S, "the icon is in the picture")
    again = upload(client, "quizzle.svg", ICON % b"<circle r='1'/>")
    assert (again.status_code, again.json()["code"]) == (409, "icon_taken")


def test_threats_and_attacks_are_refused(client: httpx.Client) -> None:
    threat = upload(client, "quizzle-threat.svg", EICAR)
    # Its first look already says that it is no SVG; as an SVG's comment the scanner does not look for it.
    assert (threat.status_code, threat.json()["reason"]) == (400, "not_svg")
    for attack in attacks()[::40]:
        refused = upload(client, "quizzle-attack.svg", attack.path.read_bytes())
        assert (refused.status_code, refused.json()["reason"]) == (400, attack.reason)
    assert client.get("/api/svg-dataset/files/quizzle-attack.svg").status_code == 404


def test_nothing_is_taken_while_the_scanner_is_away(stack: Stack, client: httpx.Client) -> None:
    stack.compose("stop", "clamav")
    try:
        answer = upload(client, "quizzle-unscanned.svg", ICON % b"<circle r='2'/>")
        assert (answer.status_code, answer.json()["code"]) == (503, "scanner_unavailable")
        assert client.get("/api/svg-dataset/files/quizzle-unscanned.svg").status_code == 404
    finally:
        stack.compose("start", "clamav")
    wait_until(
        lambda: upload(client, "quizzle-unscanned.svg", ICON % b"<circle r='2'/>").status_code in {200, 409}, 120, "uploads go on"
    )


def test_an_operator_cleans_up(stack: Stack) -> None:
    said = stack.compose("exec", "-T", "storage", "python", "-m", "storage.cli", "cleanup", "--dry-run")
    assert "would go: pictures 0" in said
