"""A service in a container listens on loopback and on the network of its name, or does not start."""

from __future__ import annotations

import importlib.util
import json
import subprocess
import sys
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from threading import Thread
from types import ModuleType

import pytest

pytestmark = pytest.mark.integration

FOLDER = Path(__file__).resolve().parents[2] / "infra" / "service"


def load(name: str) -> ModuleType:
    """A script as a module."""
    spec = importlib.util.spec_from_file_location(f"container_{name}", FOLDER / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def bindings(environment: dict[str, str]) -> subprocess.CompletedProcess[str]:
    """Starts a command that prints its arguments in Gunicorn's place."""
    show = (sys.executable, "-c", "import json, sys; print(json.dumps(sys.argv[1:]))")
    return subprocess.run(
        (sys.executable, FOLDER / "start.py", *show), env=environment, capture_output=True, text=True, timeout=30, check=False
    )


def test_listens_on_loopback_and_the_addresses_of_its_name() -> None:
    done = bindings({"LISTEN_NAME": "localhost"})
    assert json.loads(done.stdout) == ["--bind", "127.0.0.1:8000", "--bind", "127.0.0.1:8000"]


def test_listens_everywhere_without_a_name() -> None:
    assert json.loads(bindings({}).stdout) == ["--bind", "0.0.0.0:8000"]


def test_an_address_of_another_machine_is_not_taken() -> None:
    start = load("start")
    assert start.is_local("127.0.0.1")
    assert not start.is_local("192.0.2.1")


def test_unknown_name_stops_the_start_with_a_reason(monkeypatch: pytest.MonkeyPatch) -> None:
    start = load("start")
    monkeypatch.setattr(start, "PATIENCE_S", 0.1)
    with pytest.raises(SystemExit, match=r"no address of this container is called 'nowhere\.invalid'"):
        start.listen_addresses("nowhere.invalid")


@pytest.mark.parametrize(("status", "expected"), [(200, 0), (503, 1)])
def test_health_is_what_the_service_answers(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], status: int, expected: int
) -> None:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(status)
            self.end_headers()
            self.wfile.write(b"unready: database")

        def log_message(self, *_arguments: object) -> None:
            """Quiet."""

    health = load("health")
    server = HTTPServer(("127.0.0.1", 0), Handler)
    monkeypatch.setattr(health, "PORT", server.server_address[1])
    thread = Thread(target=server.handle_request)
    thread.start()
    assert health.main("/readyz") == expected
    thread.join()
    server.server_close()
    assert ("unready: database" in capsys.readouterr().out) == bool(expected)


def test_health_of_an_absent_service_fails_with_a_reason(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    health = load("health")
    monkeypatch.setattr(health, "PORT", 9)
    assert health.main("/readyz") == 1
    assert "ConnectionRefusedError" in capsys.readouterr().out
