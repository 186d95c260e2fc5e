"""The Gunicorn worker of every service: Uvicorn with uvloop and httptools, without a second access log."""

from __future__ import annotations

from typing import Any

from uvicorn_worker import UvicornWorker

from service_kit.logs import access_logger


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
