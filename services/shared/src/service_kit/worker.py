"""The Gunicorn worker of every service: Uvicorn with uvloop and httptools, one access log, and a gentle end."""

from __future__ import annotations

import asyncio
import os
import random
import socket
import sys
from time import monotonic
from typing import Any

from gunicorn.arbiter import Arbiter
from uvicorn.config import Config
from uvicorn.server import Server
from uvicorn_worker import UvicornWorker

from service_kit.draining import draining
from service_kit.logs import access_logger

# A busy connection is done within one request; an idle one is closed after this, and its owner knows how to try again.
DRAIN_S = 0.25


# Under load a worker has its `max_requests` within seconds, and starting another costs half a second of its work.
# Seconds a worker lives at least, and how far apart the workers that started together end.
MIN_AGE_S = float(os.environ.get("GUNICORN_MIN_WORKER_AGE_S") or 60)
AGE_JITTER = 0.5


class DrainingServer(Server):
    """Uvicorn closes idle connections at once, also one on which a request is just arriving; here each ends with an answer."""

    def __init__(self, config: Config, master: int) -> None:
        super().__init__(config)
        self._master = master
        # Workers of one start must not end together.
        self._old_at = monotonic() + MIN_AGE_S * (1 + random.uniform(0, AGE_JITTER))  # noqa: S311 - no secret

    @property
    def limit_max_requests(self) -> int | None:
        """Gunicorn's `max_requests`, once the worker is old enough."""
        return self.config.limit_max_requests if monotonic() >= self._old_at else None

    async def on_tick(self, counter: int) -> bool:
        """Also ends when Gunicorn's master was killed: nobody would ever stop this worker, and it would hold the port."""
        return os.getppid() != self._master or await super().on_tick(counter)

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Stops accepting, answers with `Connection: close` for a moment, then goes on as Uvicorn does."""
        for server in self.servers:
            server.close()
        draining.active = True
        loop = asyncio.get_running_loop()
        deadline = loop.time() + DRAIN_S
        while self.server_state.connections and loop.time() < deadline:  # noqa: ASYNC110 - nobody tells of a closed one
            await asyncio.sleep(0.005)
        await super().shutdown(sockets)


class Worker(UvicornWorker):
    """Sends the access lines of `service_kit.middleware` to where Gunicorn's `accesslog` says."""

    CONFIG_KWARGS: dict[str, Any] = {  # noqa: RUF012 - the base class declares it so
        "loop": "uvloop",
        "http": "httptools",
        # Lines with request ids are written by our own middleware.
        "access_log": False,
        # The gateway reads X-Forwarded-* itself; the others see only the gateway.
        "proxy_headers": False,
        "server_header": False,
        # No service speaks WebSocket.
        "ws": "none",
        "lifespan": "on",
    }

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.config.timeout_graceful_shutdown = self.cfg.graceful_timeout
        if self.log.access_log.handlers:
            access_logger.handlers = self.log.access_log.handlers

    async def _serve(self) -> None:
        # As the base class does, with our own server.
        self.config.app = self.wsgi
        server = DrainingServer(self.config, self.ppid)
        self._install_sigquit_handler()
        await server.serve(sockets=self.sockets)
        if not server.started:
            sys.exit(Arbiter.WORKER_BOOT_ERROR)
