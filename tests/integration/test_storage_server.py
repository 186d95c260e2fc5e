"""Storage under Gunicorn with SQLite and a real PostgreSQL: starts together, kills in the middle, a database that goes away."""

from __future__ import annotations

import signal
import subprocess
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx
import pytest
from sqlalchemy import create_engine, text
from sqlalchemy.engine import make_url

from support.plain_stack import Running, start_service
from support.postgres_server import running_postgres
from support.storage_app import picture

pytestmark = [pytest.mark.integration, pytest.mark.timeout(240)]


@pytest.fixture(scope="module")
def postgres() -> Iterator[str]:
    with running_postgres() as address:
        yield address


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """An empty database's address."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'storage.db'}"
        return
    server = make_url(request.getfixturevalue("postgres"))
    name = f"test_{tmp_path.name.replace('-', '_')}".lower()[:60]
    engine = create_engine(server.set(drivername="postgresql+psycopg2"), isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(text(f'CREATE DATABASE "{name}"'))
    engine.dispose()
    yield server.set(database=name).render_as_string(hide_password=False)


def start(folder: Path, database: str, **changes: str) -> Running:
    return start_service("storage", folder, {"DATABASE_URL": database, **changes})


def put(url: str, *pictures: dict[str, object]) -> int:
    try:
        return httpx.put(f"{url}/internal/pictures", json={"pictures": pictures}, timeout=30).status_code
    except httpx.TransportError:
        return 0


def test_several_start_at_once_and_migrate_once(tmp_path, database):
    """Three services of two workers each on one empty database and one folder."""
    running = []
    for number in range(3):
        folder = tmp_path / str(number)
        folder.mkdir()
        running.append(start(folder, database, WEB_CONCURRENCY="2", DATA_PATH=str(tmp_path / "data")))
    try:
        for each in running:
            each.wait_ready()
        upgrades = sum(each.log.read_text().count("Running upgrade") for each in running)
        # Two migrations, each once.
        assert upgrades == 2
        sent = picture()
        assert put(running[0].url, sent) == 204
        for each in running:
            assert httpx.get(f"{each.url}/internal/pictures/{sent['id']}", timeout=10).json() == sent
    finally:
        assert [each.stop() for each in running] == [0, 0, 0]


def test_every_acknowledged_picture_outlives_a_kill(tmp_path, database):
    """kill -9 of the whole process group in the middle of many saves; afterwards nothing acknowledged is missing."""
    server = start(tmp_path, database)
    server.wait_ready()
    pairs = [(picture("formal"), picture("intuitive")) for _ in range(80)]
    with ThreadPoolExecutor(16) as pool:
        answers = [pool.submit(put, server.url, *pair) for pair in pairs]
        while sum(answer.done() for answer in answers) < 25:
            time.sleep(0.005)
        subprocess.run(["kill", "-KILL", "--", f"-{server.process.pid}"], check=True)
        statuses = [answer.result() for answer in answers]
    server.stop(signal.SIGKILL)
    assert statuses.count(204) >= 25
    again = start(tmp_path, database)
    try:
        again.wait_ready()
        with httpx.Client(base_url=again.url, timeout=30) as client:
            for status, pair in zip(statuses, pairs, strict=True):
                found = [client.get(f"/internal/pictures/{sent['id']}") for sent in pair]
                if status == 204:
                    assert [answer.json() for answer in found] == list(pair)
                else:
                    # Both or neither: a request is one transaction.
                    assert len({answer.status_code for answer in found}) == 1
                    assert put(again.url, *pair) == 204
    finally:
        assert again.stop() == 0


def test_pictures_and_icons(tmp_path, database):
    server = start(tmp_path, database)
    try:
        server.wait_ready()
        with httpx.Client(base_url=server.url, timeout=30) as client:
            sent = picture(svg="<svg>" + "ü" * 400_000 + "</svg>")
            assert put(server.url, sent) == 204
            assert put(server.url, sent) == 204
            assert put(server.url, sent | {"svg": "<svg/>"}) == 409
            assert client.get(f"/internal/pictures/{sent['id']}").json() == sent
            assert client.get("/api/svg-dataset/files/box.svg").headers["content-type"].startswith("image/svg+xml")
            icons = client.post("/internal/icons/resolve", json={"requests": [{"type": "box"}]}).json()["icons"]
            assert icons[0]["id"] == "box"
            checks = client.get("/readyz").json()["checks"]
            assert checks["database"]["status"] == checks["files"]["status"] == "ok"
    finally:
        assert server.stop() == 0


def test_database_goes_away_and_comes_back(tmp_path):
    with running_postgres() as address:
        server = start(tmp_path, address)
        server.wait_ready()
        sent = picture()
        assert put(server.url, sent) == 204
    try:
        assert httpx.get(f"{server.url}/readyz", timeout=10).status_code == 503
        assert httpx.get(f"{server.url}/livez", timeout=10).status_code == 200
        assert put(server.url, picture()) == 503
        assert httpx.get(f"{server.url}/internal/pictures/{sent['id']}", timeout=10).status_code == 503
        # Icons need no database.
        assert httpx.get(f"{server.url}/api/svg-dataset/search?query=apple", timeout=10).json()["files"]
    finally:
        assert server.stop() == 0


def test_scanner_is_asked_and_its_absence_is_no_failure(tmp_path):
    """Nobody listens on the scanner's port: degraded, still ready."""
    server = start(tmp_path, f"sqlite:///{tmp_path / 's.db'}", CLAMAV_HOST="127.0.0.1", CLAMAV_PORT="1")
    try:
        server.wait_ready()
        answer = httpx.get(f"{server.url}/readyz", timeout=10)
        assert answer.status_code == 200
        assert answer.json()["status"] == "degraded"
        assert answer.json()["checks"]["scanner"]["status"] == "failed"
    finally:
        assert server.stop() == 0


def test_refuses_to_start_without_a_library(tmp_path):
    server = start(tmp_path, f"sqlite:///{tmp_path / 's.db'}", MATH2VISUAL_ASSETS=str(tmp_path / "missing"))
    assert server.process.wait(60) != 0
    assert "make assets" in server.log.read_text()
