"""The four services under Gunicorn on free ports, as `make run` starts them; and single programs on loopback for tests."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
# Importing everything takes two seconds on a free machine, and much longer on a busy one.
READY_WITHIN_S = 90.0
STOP_WITHIN_S = 20.0


def free_port() -> int:
    """A port of loopback that nothing listens on now."""
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def answers(url: str, statuses: tuple[int, ...] = (200,)) -> bool:
    """Whether a GET is answered with one of these statuses now."""
    try:
        with urllib.request.urlopen(url, timeout=2) as answer:
            return answer.status in statuses
    except urllib.error.HTTPError as error:
        return error.code in statuses
    except OSError:
        return False


@dataclass
class Running:
    """A process that we started, its address and its log."""

    name: str
    port: int
    process: subprocess.Popen[bytes]
    log: Path

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def wait_ready(self, path: str = "/readyz") -> None:
        """Returns when it answers 200; fails with its log otherwise."""
        deadline = time.monotonic() + READY_WITHIN_S
        while not answers(self.url + path):
            if self.process.poll() is not None or time.monotonic() > deadline:
                message = f"{self.name} did not get ready:\n{self.log.read_text(errors='replace')[-4000:]}"
                raise AssertionError(message)
            time.sleep(0.1)

    def stop(self, number: int = signal.SIGTERM) -> int:
        """Ends it and returns its exit status."""
        if self.process.poll() is None:
            self.process.send_signal(number)
        try:
            return self.process.wait(STOP_WITHIN_S)
        except subprocess.TimeoutExpired:
            os.killpg(self.process.pid, signal.SIGKILL)
            return self.process.wait()


def start_service(name: str, folder: Path, environment: Mapping[str, str], port: int | None = None) -> Running:
    """A service under Gunicorn with its own configuration file; logs below `folder`."""
    chosen = port or free_port()
    log = folder / f"{name}.log"
    settings = {
        "BIND": f"127.0.0.1:{chosen}",
        "WEB_CONCURRENCY": "1",
        "MATH2VISUAL_ASSETS": str(ROOT / "var" / "assets"),
        "DATABASE_URL": f"sqlite:///{folder / name}.db",
        "DATA_PATH": str(folder / "data"),
        "ACCESS_LOG": str(folder / f"{name}-access.log"),
        "LOG_FORMAT": "json",
        **environment,
    }
    home = ROOT / "services" / name
    with log.open("ab") as out:
        process = subprocess.Popen(
            [sys.executable, "-m", "gunicorn", "--config", str(home / "gunicorn.conf.py")],
            cwd=home,
            env={**os.environ, **settings},
            stdout=out,
            stderr=out,
            start_new_session=True,
        )
    return Running(name, chosen, process, log)


@dataclass
class PlainStack:
    """All four; `url` is the gateway's. `folder` holds data and logs."""

    folder: Path
    services: dict[str, Running] = field(default_factory=dict)

    @property
    def url(self) -> str:
        return self.services["gateway"].url

    def log_lines(self, name: str) -> list[str]:
        """The access lines of a service."""
        return (self.folder / f"{name}-access.log").read_text().splitlines()


@contextmanager
def running_stack(folder: Path, **environment: str) -> Iterator[PlainStack]:
    """Starts the four services, waits until all are ready, and ends them."""
    ports = {name: free_port() for name in ("storage", "generator", "tutor", "gateway")}
    shared = {f"{name.upper()}_URL": f"http://127.0.0.1:{port}" for name, port in ports.items()}
    shared |= {"RATE_LIMIT_ENABLED": "false", "COMPREHENSION": "rules", **environment}
    (folder / "data").mkdir(parents=True, exist_ok=True)
    stack = PlainStack(folder)
    try:
        for name, port in ports.items():
            stack.services[name] = start_service(name, folder, shared, port)
        for service in stack.services.values():
            service.wait_ready()
        yield stack
    finally:
        for service in reversed(stack.services.values()):
            if service.process.poll() is None:
                service.process.terminate()
        for service in stack.services.values():
            service.stop()


@contextmanager
def running_redis(folder: Path) -> Iterator[tuple[str, subprocess.Popen[bytes]]]:
    """A real Redis in memory on a free port: its address and its process."""
    port = free_port()
    command = [
        "redis-server",
        "--port",
        str(port),
        "--bind",
        "127.0.0.1",
        "--save",
        "",
        "--appendonly",
        "no",
        "--dir",
        str(folder),
    ]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        deadline = time.monotonic() + 20
        while time.monotonic() < deadline:
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", port)) == 0:
                    break
            time.sleep(0.05)
        yield f"redis://127.0.0.1:{port}/0", process
    finally:
        process.send_signal(signal.SIGCONT)
        process.terminate()
        process.wait(10)
