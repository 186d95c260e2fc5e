"""Structured logs: JSON in containers, lines for people on a terminal; each entry carries the request id.

Texts of problems never belong in a log. Code logs with `structlog.get_logger()`; requests have a line of their own.
"""

from __future__ import annotations

import logging
import sys
import time
from collections.abc import MutableMapping
from typing import Any

import orjson
import structlog

from service_kit.context import request_id
from service_kit.settings import ServiceSettings

# Gunicorn puts its access log's handlers here (`service_kit.worker`); without Gunicorn it goes to standard output.
access_logger = logging.getLogger("service_kit.access")


def writes_json(settings: ServiceSettings) -> bool:
    """Whether entries are JSON objects."""
    return settings.log_format == "json" or (settings.log_format == "auto" and not sys.stdout.isatty())


def configure_logs(settings: ServiceSettings, service: str) -> None:
    """Sets up structlog and the standard library's root logger. May be called again."""

    def add_context(_logger: Any, _method: str, entry: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
        entry["service"] = service
        current = request_id()
        if current:
            entry["request_id"] = current
        return entry

    shared: list[Any] = [add_context, structlog.stdlib.add_log_level, structlog.processors.TimeStamper(fmt="iso", utc=True)]
    if writes_json(settings):
        # Without local variables: they hold the texts of problems.
        shared.append(structlog.processors.ExceptionRenderer(structlog.tracebacks.ExceptionDictTransformer(show_locals=False)))
        renderer: Any = structlog.processors.JSONRenderer(serializer=lambda value, **_: orjson.dumps(value, default=str).decode())
    else:
        renderer = structlog.dev.ConsoleRenderer(colors=sys.stdout.isatty(), exception_formatter=structlog.dev.plain_traceback)
    level = logging.getLevelNamesMapping()[settings.log_level.upper()]
    structlog.configure(
        processors=[structlog.stdlib.filter_by_level, *shared, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        wrapper_class=structlog.stdlib.BoundLogger,
        logger_factory=structlog.stdlib.LoggerFactory(),
        cache_logger_on_first_use=False,
    )
    handler = logging.StreamHandler(sys.stdout)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=shared, processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, renderer]
        )
    )
    root = logging.getLogger()
    root.handlers = [handler]
    root.setLevel(level)
    # Their own lines at INFO repeat ours.
    for noisy in ("httpx", "httpcore", "aiohttp.access"):
        logging.getLogger(noisy).setLevel(logging.WARNING)
    if not access_logger.handlers:
        lines = logging.StreamHandler(sys.stdout)
        lines.setFormatter(logging.Formatter("%(message)s"))
        access_logger.handlers = [lines]
    access_logger.setLevel(level)
    access_logger.propagate = False


def access_line(
    *, as_json: bool, service: str, method: str, path: str, route: str, status: int, seconds: float, size: int, client: str
) -> str:
    """One line for one request; the path without its query, so that no text of a user gets in."""
    milliseconds = round(seconds * 1000, 2)
    if not as_json:
        return f"{service:9} {status} {milliseconds:8.2f} ms {size:8d} B  {method} {path}  {request_id()}"
    return orjson.dumps(
        {
            "timestamp": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime()),
            "level": "info",
            "event": "request",
            "service": service,
            "method": method,
            "path": path,
            "route": route,
            "status": status,
            "duration_ms": milliseconds,
            "bytes": size,
            "client": client,
            "request_id": request_id(),
        }
    ).decode()
