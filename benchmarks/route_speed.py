"""What one `POST /api/generate` costs inside the generator, from the request's bytes to the answer's, without a socket.

    python benchmarks/route_speed.py

Budgets: a remembered answer under 0.3 ms; one drawn and saved anew (storage's part not counted) under 4 ms.
Times are of the processor, so that what else the machine does is not counted.
"""

from __future__ import annotations

import asyncio
import json
import sys
import time
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from statistics import median

import orjson
from starlette.types import ASGIApp, Message, Scope

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests"))

from generator.app import create_app
from generator.settings import Settings
from support.storage_twin import StorageTwin, TwinAnswer

ROUNDS, REQUESTS = 15, 60
REMEMBERED_MS, DRAWN_MS = 0.3, 4.0


class QuietStorage(StorageTwin):
    """Storage whose own work is next to nothing: pictures are taken and forgotten."""

    async def open(self, method: str, target: str, *arguments: object, **wishes: object) -> TwinAnswer:
        if method == "PUT":
            return TwinAnswer(204)
        return await super().open(method, target, *arguments, **wishes)  # type: ignore[arg-type]


def bodies() -> Iterator[bytes]:
    """Problems of 1 to 19 oranges and 7, no two alike."""
    oranges = "entity_name: orange, entity_type: orange, entity_quantity"
    for number in count():
        first = f"container1[{oranges}: {number % 19 + 1}, attr_name: box {number}]"
        second = f"container2[{oranges}: 7, container_name: Sara, container_type: girl]"
        yield json.dumps({"dsl": f"addition({first}, {second})"}).encode()


async def ask(app: ASGIApp, body: bytes) -> bytes:
    """One request; the answer's body."""
    scope: Scope = {
        "type": "http",
        "http_version": "1.1",
        "method": "POST",
        "scheme": "http",
        "path": "/api/generate",
        "raw_path": b"/api/generate",
        "query_string": b"",
        "root_path": "",
        "headers": [(b"content-type", b"application/json"), (b"content-length", b"%d" % len(body))],
        "client": ("127.0.0.1", 1),
        "server": ("127.0.0.1", 2),
        "state": {},
    }
    received: list[bytes] = []

    async def receive() -> Message:
        return {"type": "http.request", "body": body, "more_body": False}

    async def send(message: Message) -> None:
        received.append(message.get("body", b""))

    await app(scope, receive, send)
    return b"".join(received)


async def measured() -> tuple[float, float, int]:
    """Milliseconds of a remembered and of a new answer, the medians over rounds; and the bytes of an answer."""
    app = create_app(Settings(comprehension="rules", log_level="error"), QuietStorage().connect)
    remembered, drawn = [], []
    async with app.router.lifespan_context(app):
        fresh = bodies()
        known = next(fresh)
        answer = await ask(app, known)
        assert orjson.loads(answer)["pictures"]["formal"]["url"], "the picture was not saved"
        for _ in range(ROUNDS):
            started = time.process_time()
            for _ in range(REQUESTS):
                await ask(app, known)
            remembered.append((time.process_time() - started) / REQUESTS * 1000)
            new = [next(fresh) for _ in range(REQUESTS)]
            started = time.process_time()
            for body in new:
                await ask(app, body)
            drawn.append((time.process_time() - started) / REQUESTS * 1000)
    return median(remembered), median(drawn), len(answer)


def main() -> int:
    """Exit code 1 where a budget is not kept."""
    remembered, drawn, size = asyncio.run(measured())
    for name, value, budget in (("remembered", remembered, REMEMBERED_MS), ("drawn and saved", drawn, DRAWN_MS)):
        print(f"{'ok  ' if value <= budget else 'OVER'}  {name:<16} {value:6.2f} ms (budget {budget:g})")
    print(f"an answer has {size / 1000:.0f} kB")
    return 0 if remembered <= REMEMBERED_MS and drawn <= DRAWN_MS else 1


if __name__ == "__main__":
    sys.exit(main())
