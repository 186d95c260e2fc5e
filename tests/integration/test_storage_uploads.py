"""Uploads under Gunicorn with SQLite, a real PostgreSQL and a real clamd: kills in the middle lose nothing acknowledged."""

from __future__ import annotations

import signal
import socket
import subprocess
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx
import pytest
from sqlalchemy import create_engine, text
from sqlalchemy.engine import make_url

from storage.scanner import ClamAv, ScannerUnavailable
from support.attack_files import attacks
from support.clamd_server import LIMIT_BYTES, THREAT, Clamd, running_clamd
from support.plain_stack import Running, start_service
from support.postgres_server import running_postgres

pytestmark = [pytest.mark.integration, pytest.mark.timeout(240)]


@pytest.fixture(scope="module")
def scanner(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Clamd]:
    with running_clamd(tmp_path_factory.mktemp("clamd")) as running:
        yield running


@pytest.fixture(scope="module")
def postgres() -> Iterator[str]:
    with running_postgres() as address:
        yield address


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """An empty database's address."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'storage.db'}"
    server = make_url(request.getfixturevalue("postgres"))
    name = f"test_{tmp_path.name.replace('-', '_')}".lower()[:60]
    engine = create_engine(server.set(drivername="postgresql+psycopg2"), isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(text(f'CREATE DATABASE "{name}"'))
    engine.dispose()
    return server.set(database=name).render_as_string(hide_password=False)


def start(folder: Path, database: str, scanner: Clamd) -> Running:
    address = {"CLAMAV_HOST": "127.0.0.1", "CLAMAV_PORT": str(scanner.port)}
    return start_service("storage", folder, {"DATABASE_URL": database, "WEB_CONCURRENCY": "2", **address})


def circle(number: int) -> bytes:
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle r="{number + 1}"/></svg>'.encode()


def upload(url: str, name: str, content: bytes) -> httpx.Response | None:
    try:
        return httpx.post(
            f"{url}/api/svg-dataset/upload",
            files={"file": (name, content, "image/svg+xml")},
            data={"expected_filename": name},
            timeout=30,
        )
    except httpx.TransportError:
        return None


def test_what_clamd_says_of_files(scanner):
    client = ClamAv("127.0.0.1", scanner.port)
    assert client.scan(circle(1)) == ("clean", "")
    assert client.scan(b"") == ("clean", "")
    assert client.scan(b"<!-- " + THREAT + b" -->") == ("threat", "Tests.Threat.UNOFFICIAL")
    assert client.scan(b" " * (LIMIT_BYTES + 1))[0] == "over_limit"
    # Taken, but not looked through to its end.
    assert client.scan(b"a " * (LIMIT_BYTES // 4 + 5000))[0] == "over_limit"
    assert "ClamAV" in client.ping()


def test_a_scanner_that_hangs_up_or_babbles_is_away():
    for answer in (b"", b"stream: what\n", b"stream: OK"[:5]):
        with socket.create_server(("127.0.0.1", 0)) as server:

            def serve(server=server, answer=answer) -> None:
                connection, _ = server.accept()
                with connection:
                    connection.recv(1000)
                    connection.sendall(answer)

            threading.Thread(target=serve, daemon=True).start()
            with pytest.raises(ScannerUnavailable):
                ClamAv("127.0.0.1", server.getsockname()[1]).scan(circle(1))


def test_uploads_through_the_scanner(tmp_path, database, scanner):
    server = start(tmp_path, database, scanner)
    try:
        server.wait_ready()
        taken = upload(server.url, "quizzle.svg", circle(1))
        assert taken.status_code == 200, taken.text
        assert taken.json()["validation_details"]["antivirus_scan"] == {
            "antivirus_available": True,
            "scan_performed": True,
            "threat_found": False,
            "scanner_error": False,
        }
        threat = upload(server.url, "threat.svg", circle(2) + b"<!-- " + THREAT + b" -->")
        assert (threat.status_code, threat.json()["reason"]) == (400, "threat")
        large = upload(server.url, "large.svg", circle(3) + b"<!--" + b" " * LIMIT_BYTES + b"-->")
        assert (large.status_code, large.json()["reason"]) == (400, "scan_limit")
        hostile = upload(server.url, "hostile.svg", attacks()[0].path.read_bytes())
        assert (hostile.status_code, hostile.json()["reason"]) == (400, "active_content")
        for name in ("threat", "large", "hostile"):
            assert httpx.get(f"{server.url}/api/svg-dataset/files/{name}.svg").status_code == 404
    finally:
        assert server.stop() == 0


def test_of_many_uploads_of_one_name_one_wins(tmp_path, database, scanner):
    server = start(tmp_path, database, scanner)
    try:
        server.wait_ready()
        with ThreadPoolExecutor(16) as pool:
            answers = list(pool.map(lambda number: upload(server.url, "quizzle.svg", circle(number)), range(40)))
        assert sorted(answer.status_code for answer in answers) == [200] + [409] * 39
    finally:
        assert server.stop() == 0


def test_every_acknowledged_icon_outlives_a_kill(tmp_path, database, scanner):
    """kill -9 of the whole process group in the middle of many uploads."""
    server = start(tmp_path, database, scanner)
    server.wait_ready()
    with ThreadPoolExecutor(8) as pool:
        answers = [pool.submit(upload, server.url, f"quizzle-of-{number}a.svg", circle(number)) for number in range(150)]
        while sum(answer.done() for answer in answers) < 40:
            time.sleep(0.005)
        subprocess.run(["kill", "-KILL", "--", f"-{server.process.pid}"], check=True)
        statuses = [answer.result().status_code if answer.result() is not None else 0 for answer in answers]
    server.stop(signal.SIGKILL)
    assert statuses.count(200) >= 40
    again = start(tmp_path, database, scanner)
    try:
        again.wait_ready()
        with httpx.Client(base_url=again.url, timeout=30) as client:
            for number, status in enumerate(statuses):
                name = f"quizzle-of-{number}a.svg"
                found = client.get(f"/api/svg-dataset/files/{name}")
                assert found.status_code == 200 or status != 200
                # Whole, or not there: and then it can be uploaded again.
                assert found.text.endswith("</svg>") if found.status_code == 200 else upload(again.url, name, circle(number))
                assert client.get(f"/api/svg-dataset/files/{name}").text.count(f'r="{number + 1}"') == 1
    finally:
        assert again.stop() == 0


def test_a_scanner_killed_in_the_middle_refuses_cleanly(tmp_path):
    with running_clamd(tmp_path / "clamd") as own:
        server = start(tmp_path, f"sqlite:///{tmp_path / 'storage.db'}", own)
        try:
            server.wait_ready()
            with ThreadPoolExecutor(8) as pool:
                answers = [pool.submit(upload, server.url, f"quizzle-of-{number}a.svg", circle(number)) for number in range(120)]
                while sum(answer.done() for answer in answers) < 20:
                    time.sleep(0.005)
                own.stop(signal.SIGKILL)
                done = [answer.result() for answer in answers]
            assert {answer.status_code for answer in done} == {200, 503}
            assert {answer.json()["code"] for answer in done if answer.status_code == 503} == {"scanner_unavailable"}
            for number, answer in enumerate(done):
                file = httpx.get(f"{server.url}/api/svg-dataset/files/quizzle-of-{number}a.svg", timeout=10)
                assert (file.status_code == 200) == (answer.status_code == 200)
        finally:
            assert server.stop() == 0
