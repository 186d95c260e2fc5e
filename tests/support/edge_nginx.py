"""The project's nginx as in its container, run by the machine's nginx with a port, page folder and gateway of the test's own."""

from __future__ import annotations

import contextlib
import json
import os
import re
import shutil
import signal
import socket
import subprocess
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from queue import SimpleQueue
from threading import Thread
from typing import Any

SOURCE = Path(__file__).resolve().parents[2] / "infra" / "nginx"
PROGRAM = shutil.which("nginx") or "/usr/sbin/nginx"
# As in infra/nginx/Dockerfile.
DEFAULTS = {"EDGE_REQUESTS_PER_SECOND": "50", "EDGE_BURST": "200", "EDGE_CONNECTIONS": "400", "NGINX_RESOLVER": "127.0.0.1"}


def free_port() -> int:
    """A port of this machine that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@dataclass(frozen=True, slots=True)
class Edge:
    """A running nginx."""

    url: str
    port: int
    status_url: str
    folder: Path

    def access_lines(self, count: int) -> list[dict[str, Any]]:
        """The access log once it has that many lines; nginx writes a line just after the answer."""
        deadline = time.monotonic() + 5
        while len(lines := (self.folder / "access.log").read_text().splitlines()) < count and time.monotonic() < deadline:
            time.sleep(0.02)
        return [json.loads(line) for line in lines]


def render(folder: Path, settings: Mapping[str, str]) -> None:
    """What the container does at its start: the address lists, then the template; its paths become the folder's."""
    shutil.copytree(SOURCE / "snippets", folder / "snippets")
    conf = folder / "conf.d"
    conf.mkdir()
    environment = {**os.environ, **settings, "NGINX_ENVSUBST_OUTPUT_DIR": str(conf)}
    subprocess.run([SOURCE / "docker-entrypoint.d" / "10-addresses.sh"], env=environment, check=True, timeout=10)
    template = (SOURCE / "templates" / "default.conf.template").read_text()
    (conf / "default.conf").write_text(re.sub(r"\$\{([A-Z_]+)\}", lambda match: settings[match[1]], template))
    main = (SOURCE / "nginx.conf").read_text().replace("/tmp/", f"{folder}/")  # noqa: S108 - the container's path
    (folder / "nginx.conf").write_text(main.replace("/dev/stderr", f"{folder}/error.log"))
    log = folder / "snippets" / "log.conf"
    log.write_text(log.read_text().replace("/dev/stdout", f"{folder}/access.log"))


@contextlib.contextmanager
def running_edge(folder: Path, page: Path, gateway: str, **settings: str) -> Iterator[Edge]:
    """nginx in front of `gateway` (host:port), until the block ends."""
    port, status = free_port(), free_port()
    render(
        folder,
        {
            **DEFAULTS,
            "GATEWAY_ADDRESS": gateway,
            "NGINX_PAGE_ROOT": str(page),
            "NGINX_PORT": str(port),
            "NGINX_STATUS_ADDRESS": f"127.0.0.1:{status}",
            "LISTEN_NAME": "localhost",
            **settings,
        },
    )
    # Root's workers become `nobody`, who may not read the test's folder.
    directives = "daemon off;" + (" user root;" if os.geteuid() == 0 else "")
    process = subprocess.Popen([PROGRAM, "-p", folder, "-c", folder / "nginx.conf", "-g", directives, "-e", folder / "error.log"])
    try:
        deadline = time.monotonic() + 10
        while True:
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1):
                break
            assert process.poll() is None, (folder / "error.log").read_text()
            assert time.monotonic() < deadline, "nginx does not listen"
            time.sleep(0.02)
        yield Edge(f"http://127.0.0.1:{port}", port, f"http://127.0.0.1:{status}", folder)
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(10)


@dataclass
class Gateway:
    """A gateway that answers what the test asks of it, and remembers what reached it."""

    address: str
    requests: list[tuple[str, str, dict[str, str], int]] = field(default_factory=list)
    # What the stream's next event says; None ends it.
    events: SimpleQueue[str | None] = field(default_factory=SimpleQueue)
    # Header lines and the body of an ordinary answer.
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes = b'{"from":"gateway"}'


@contextlib.contextmanager
def running_gateway() -> Iterator[Gateway]:
    """An HTTP server in the gateway's place, until the block ends."""
    state = Gateway("")

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def answer(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            lower = {name.lower(): value for name, value in self.headers.items()}
            state.requests.append((self.command, self.path, lower, len(body)))
            if self.path.endswith(("/stream", "/events")):
                self.stream()
                return
            self.send_response(200)
            for name, value in {"Content-Type": "application/json", "X-Request-ID": "inside", **state.headers}.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(state.body)))
            self.end_headers()
            self.wfile.write(state.body)

        def stream(self) -> None:
            self.send_response(200)
            self.send_header("Content-Type", "text/event-stream")
            self.send_header("Connection", "close")
            self.end_headers()
            while (event := state.events.get()) is not None:
                self.wfile.write(f"data: {event}\n\n".encode())
                self.wfile.flush()
            self.close_connection = True

        do_GET = do_POST = answer  # noqa: N815 - http.server's names

        def log_message(self, *_arguments: object) -> None:
            """Quiet: the test looks at `requests`."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    state.address = f"127.0.0.1:{server.server_address[1]}"
    thread = Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield state
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
