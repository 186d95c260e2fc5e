"""Defaults that the services' gunicorn.conf.py files start from; each file opens with what differs and why.

    from service_kit.gunicorn import *          # the defaults and hooks below
    from service_kit.gunicorn import bind_address, worker_count

Every number can be set: `WEB_CONCURRENCY`, `GUNICORN_TIMEOUT_S`, `GUNICORN_MAX_REQUESTS`, `GUNICORN_MAX_REQUESTS_JITTER`,
`GUNICORN_GRACEFUL_TIMEOUT_S`, `ACCESS_LOG`, `ERROR_LOG` (a path, or - for standard output).
Importing this must not import prometheus_client, which reads `PROMETHEUS_MULTIPROC_DIR` at its own import.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path
from typing import Any

__all__ = [
    "accesslog",
    "backlog",
    "child_exit",
    "control_socket_disable",
    "errorlog",
    "forwarded_allow_ips",
    "graceful_timeout",
    "keepalive",
    "limit_request_field_size",
    "limit_request_fields",
    "limit_request_line",
    "loglevel",
    "max_requests",
    "max_requests_jitter",
    "on_exit",
    "preload_app",
    "timeout",
    "worker_class",
    "worker_tmp_dir",
]


def number(name: str, default: int) -> int:
    """A whole number from the environment."""
    return int(os.environ.get(name) or default)


def bind_address(default_port: int) -> str:
    """`BIND`, else loopback: only nginx, or a person on this machine, reaches a service directly."""
    return os.environ.get("BIND") or f"127.0.0.1:{default_port}"


def worker_count(per_core: float, at_least: int = 1, at_most: int = 16) -> int:
    """`WEB_CONCURRENCY`, else workers from the cores that this process may use."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return number("WEB_CONCURRENCY", max(at_least, min(at_most, round(cores * per_core))))


worker_class = "service_kit.worker.Worker"
# Longer than the longest answer of a language model, shorter than a person's patience.
timeout = number("GUNICORN_TIMEOUT_S", 120)
# Recycling bounds what a leak can cost; the jitter keeps workers from restarting together.
max_requests = number("GUNICORN_MAX_REQUESTS", 1000)
max_requests_jitter = number("GUNICORN_MAX_REQUESTS_JITTER", 50)
# Running requests may finish; Compose's stop_grace_period is longer.
graceful_timeout = number("GUNICORN_GRACEFUL_TIMEOUT_S", 30)
# Longer than the callers keep an idle connection (15 s), so that the caller closes first.
keepalive = 30
backlog = 2048
# The application is imported once, before the fork: workers share its memory and start in milliseconds.
preload_app = True
# Enough for every request of the API; more is an attack.
limit_request_line = 4094
limit_request_fields = 64
limit_request_field_size = 8190
# X-Forwarded-* is read by the gateway alone, by its own setting.
forwarded_allow_ips = ""
accesslog = os.environ.get("ACCESS_LOG") or "-"
errorlog = os.environ.get("ERROR_LOG") or "-"
loglevel = os.environ.get("LOG_LEVEL") or "info"
# Heartbeat files in memory: on a disk a slow flush looks like a hanging worker.
worker_tmp_dir = "/dev/shm" if Path("/dev/shm").is_dir() else None  # noqa: S108 - Gunicorn opens them unlinked
# It would need a writable home, and signals do the same.
control_socket_disable = True

_metrics_dir = Path(tempfile.mkdtemp(prefix="metrics-"))
os.environ["PROMETHEUS_MULTIPROC_DIR"] = str(_metrics_dir)
os.environ["SERVICE_KIT_GUNICORN"] = "1"


def child_exit(_server: Any, worker: Any) -> None:
    """Keeps an ended worker's counts in the totals."""
    from service_kit.metrics import fold_dead_worker

    fold_dead_worker(worker.pid, _metrics_dir)


def on_exit(_server: Any) -> None:
    """Removes the folder of the metrics."""
    shutil.rmtree(_metrics_dir, ignore_errors=True)
