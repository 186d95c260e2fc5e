"""Processor time of one small POST by two clients for calls between services, against one local server, kept-alive connections.

Budget: the chosen client (aiohttp) takes less than half of httpx's time.

Last figures: aiohttp 0.55 ms, httpx 2.54 ms (2 cores, shared with other work: the proportion counts).
"""

from __future__ import annotations

import asyncio
import sys
import threading
import time
from collections.abc import Awaitable, Callable

import aiohttp
import httpx
import uvicorn
from starlette.types import Receive, Scope, Send

REQUESTS = 3000
BODY = b'{"dsl": "addition(1 apple, 2 apples)"}'
ANSWER = b"x" * 30_000


async def server_app(_scope: Scope, receive: Receive, send: Send) -> None:
    """Reads a body, answers with as much as two pictures have."""
    while (await receive()).get("more_body"):
        pass
    await send({"type": "http.response.start", "status": 200, "headers": [(b"content-length", b"%d" % len(ANSWER))]})
    await send({"type": "http.response.body", "body": ANSWER})


async def by_aiohttp(url: str, count: int) -> None:
    """As `service_kit.upstream` calls it."""
    async with aiohttp.ClientSession(auto_decompress=False) as session:
        for _ in range(count):
            response = await session.request("POST", url, data=BODY)
            await response.read()


async def by_httpx(url: str, count: int) -> None:
    """With its usual pool."""
    async with httpx.AsyncClient() as client:
        for _ in range(count):
            (await client.post(url, content=BODY)).read()


def milliseconds(send: Callable[[str, int], Awaitable[None]], url: str) -> float:
    """Processor time of this thread a request; the server works in another."""

    async def measured() -> float:
        await send(url, REQUESTS // 10)
        started = time.thread_time()
        await send(url, REQUESTS)
        return (time.thread_time() - started) * 1000 / REQUESTS

    return asyncio.run(measured())


def main() -> int:
    """0 where the budget is kept."""
    server = uvicorn.Server(uvicorn.Config(server_app, port=0, log_config=None, lifespan="off", ws="none"))
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    while not server.started:
        time.sleep(0.01)
    url = f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}/"
    figures = {"aiohttp": milliseconds(by_aiohttp, url), "httpx": milliseconds(by_httpx, url)}
    server.should_exit = True
    thread.join(5)
    within = figures["aiohttp"] < figures["httpx"] / 2
    print(", ".join(f"{name} {spent:.3f} ms" for name, spent in figures.items()) + f"; {'within' if within else 'OVER'} budget")
    return 0 if within else 1


if __name__ == "__main__":
    sys.exit(main())
