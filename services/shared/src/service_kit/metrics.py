"""Prometheus metrics of a service, whole across its Gunicorn workers.

With `PROMETHEUS_MULTIPROC_DIR` set (`service_kit.gunicorn` does so) each worker writes memory-mapped files in it and any
worker can answer for all. Files of ended workers are folded into one, since recycled workers would fill the folder.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from prometheus_client import CONTENT_TYPE_LATEST, REGISTRY, CollectorRegistry, Counter, Histogram, generate_latest
from prometheus_client.mmap_dict import MmapedDict
from prometheus_client.multiprocess import MultiProcessCollector

# Seconds; from a cached picture (a millisecond) to a language model's answer (half a minute).
LATENCY_BUCKETS = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0)

REQUESTS = Counter("http_requests", "Requests answered", ["service", "method", "route", "status", "outcome"])
LATENCY = Histogram(
    "http_request_duration_seconds", "Time to the end of the response", ["service", "method", "route"], buckets=LATENCY_BUCKETS
)


class RequestMetrics:
    """Counts requests; label children are kept, since looking them up costs more than counting."""

    def __init__(self, service: str) -> None:
        self._service = service
        self._children: dict[tuple[str, str, int], tuple[Counter, Histogram]] = {}

    def observe(self, method: str, route: str, status: int, seconds: float) -> None:
        """One request; `seconds` to the end of its response."""
        key = (method, route, status)
        children = self._children.get(key)
        if children is None:
            counter = REQUESTS.labels(self._service, method, route, str(status), outcome_of(status))
            children = (counter, LATENCY.labels(self._service, method, route))
            self._children[key] = children
        children[0].inc()
        children[1].observe(seconds)


def outcome_of(status: int) -> str:
    """`ok`, `client_error`, `server_error`, or `aborted` where the client went away."""
    if status == CLIENT_CLOSED:
        return "aborted"
    if status < 400:
        return "ok"
    return "client_error" if status < 500 else "server_error"


# nginx's number for a client that closed the connection before the answer.
CLIENT_CLOSED = 499


def render_metrics() -> tuple[bytes, str]:
    """The exposition text of all workers, and its content type."""
    if not os.environ.get("PROMETHEUS_MULTIPROC_DIR"):
        return generate_latest(REGISTRY), CONTENT_TYPE_LATEST
    registry = CollectorRegistry()
    MultiProcessCollector(registry)  # type: ignore[no-untyped-call]
    return generate_latest(registry), CONTENT_TYPE_LATEST


def fold_dead_worker(pid: int, folder: Path) -> None:
    """Adds the counters of an ended worker to the archive and removes its files, so that totals stay right."""
    for kind in ("counter", "histogram"):
        dead = folder / f"{kind}_{pid}.db"
        if not dead.exists():
            continue
        archive, draft = folder / f"{kind}_archive.db", folder / f"{kind}_draft.tmp"
        totals: dict[str, float] = {}
        for source in (archive, dead):
            if source.exists():
                for key, value in read_values(source):
                    totals[key] = totals.get(key, 0.0) + value
        draft.unlink(missing_ok=True)
        write_values(draft, totals)
        dead.unlink()
        draft.replace(archive)
    for gauge in folder.glob(f"gauge_*_{pid}.db"):
        gauge.unlink()


def read_values(path: Path) -> list[tuple[str, float]]:
    """Keys and values of one of prometheus_client's memory-mapped files."""
    entries = MmapedDict.read_all_values_from_file(str(path))  # type: ignore[no-untyped-call]
    return [(key, value) for key, value, _timestamp, _position in entries]


def write_values(path: Path, values: Mapping[str, float]) -> None:
    """Writes such a file."""
    merged = MmapedDict(str(path))  # type: ignore[no-untyped-call]
    for key, value in values.items():
        merged.write_value(key, value, 0.0)  # type: ignore[no-untyped-call]
    merged.close()  # type: ignore[no-untyped-call]
