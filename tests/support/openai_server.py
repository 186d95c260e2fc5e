"""A small real HTTP server that speaks the wire protocol of chat completions by replaying recorded replies, one a request."""

from __future__ import annotations

import json
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, ClassVar

RECORDINGS = Path(__file__).parents[1] / "recordings" / "openai"


class ReplayServer:
    """Serves `replies` (names in tests/recordings/openai) in order, the last one again and again, and keeps what was asked."""

    def __init__(self, *replies: str) -> None:
        self.requests: list[dict[str, Any]] = []
        self.headers: list[dict[str, str]] = []
        self._replies = list(replies)
        self._lock = threading.Lock()

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            owner: ClassVar[ReplayServer] = self

            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers.get("Content-Length", "0")))
                self.owner.answer(self, json.loads(body))

            def log_message(self, *_: object) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)

    @property
    def base_url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_address[1]}/v1"

    def __enter__(self) -> ReplayServer:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def answer(self, handler: BaseHTTPRequestHandler, request: dict[str, Any]) -> None:
        with self._lock:
            name = self._replies[min(len(self.requests), len(self._replies) - 1)]
            self.requests.append({"path": handler.path, **request})
            self.headers.append({name.lower(): value for name, value in handler.headers.items()})
        head, _, body = (RECORDINGS / f"{name}.http").read_text("utf-8").partition("\n\n")
        status, *lines = head.splitlines()
        headers = dict(line.split(": ", 1) for line in lines)
        time.sleep(float(headers.pop("X-Delay-Seconds", "0")))
        payload = body.encode()
        try:
            handler.send_response(int(status))
            for header, value in headers.items():
                handler.send_header(header, value)
            handler.send_header("Content-Length", str(len(payload)))
            handler.end_headers()
            handler.wfile.write(payload)
        except (BrokenPipeError, ConnectionResetError):
            pass  # the client had gone: what a deadline is for
