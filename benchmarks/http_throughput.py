"""Requests a second through gateway and generator: `POST /api/generate` of 9 and 7 oranges, 32 connections, loopback.

Budget on 2 cores, the load generator (wrk) included: cached at least 800 a second with p99 under 100 ms; with the cache off
(every picture drawn and saved) at least 150 a second. No request may be refused or broken. A run is shorter than a worker's
least age, so that no worker is recycled in it.
Also shown: processor time per request of each service.

Last figures (2 idle cores, plain processes): cached 1233 a second, p50 25 ms, p99 61 ms; gateway 0.97 ms and generator 0.56 ms of
processor time a request. Cache off: 234 a second, p50 130 ms, p99 292 ms; gateway 1.2 ms, generator 4.2 ms, storage 2.7 ms. None
refused or broken.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests"))

from support.plain_stack import PlainStack, running_stack

SCRIPT = Path(__file__).with_name("post.lua")
CONNECTIONS = 32
WARM_UP_S, MEASURED_S = 2, 8
TICKS_PER_S = os.sysconf("SC_CLK_TCK")


@dataclass(frozen=True, slots=True)
class Budget:
    """At least so many requests a second, at most so many milliseconds for 99 of 100."""

    name: str
    requests_per_s: float
    p99_ms: float | None
    settings: dict[str, str]


BUDGETS = (
    Budget("cached", 800, 100, {}),
    Budget("cache off", 150, None, {"PICTURE_CACHE": "false"}),
)


def processor_seconds(stack: PlainStack, name: str) -> float:
    """User and system time of a service's living workers."""
    master = stack.services[name].process.pid
    children = Path(f"/proc/{master}/task/{master}/children").read_text().split()
    total = 0.0
    for child in children:
        fields = Path(f"/proc/{child}/stat").read_text().rsplit(")", 1)[1].split()
        # proc(5): utime and stime are fields 14 and 15, 11 and 12 after the name.
        total += (int(fields[11]) + int(fields[12])) / TICKS_PER_S
    return total


def load(url: str, seconds: int) -> dict[str, float]:
    """One bounded run of wrk."""
    command = ["wrk", "-t1", f"-c{CONNECTIONS}", f"-d{seconds}s", "-s", str(SCRIPT), url]
    printed = subprocess.run(command, capture_output=True, text=True, check=True, timeout=seconds + 30).stdout
    figures: dict[str, float] = json.loads(next(line for line in printed.splitlines() if line.startswith("{")))
    return figures


def measure(budget: Budget) -> bool:
    """Prints one line of figures; whether they are within the budget."""
    with tempfile.TemporaryDirectory() as folder:
        settings = {"WEB_CONCURRENCY": "2", **budget.settings}
        with running_stack(Path(folder), **settings) as stack:
            load(stack.url, WARM_UP_S)
            before = {name: processor_seconds(stack, name) for name in stack.services}
            figures = load(stack.url, MEASURED_S)
            after = {name: processor_seconds(stack, name) for name in stack.services}
    rate = figures["requests"] / figures["seconds"]
    work = ", ".join(
        f"{name} {(after[name] - before[name]) * 1000 / figures['requests']:.2f} ms"
        for name in ("gateway", "generator", "storage")
    )
    within = (
        rate >= budget.requests_per_s
        and (budget.p99_ms is None or figures["p99_ms"] < budget.p99_ms)
        and not figures["refused"]
        and not figures["broken"]
    )
    print(
        f"{budget.name:10} {rate:6.0f} requests/s (budget {budget.requests_per_s:.0f}), p50 {figures['p50_ms']:.1f} ms, "
        f"p99 {figures['p99_ms']:.1f} ms, refused {figures['refused']:.0f}, broken {figures['broken']:.0f}; "
        f"processor time a request: {work}; {'within' if within else 'OVER'} budget"
    )
    return within


def main() -> int:
    """0 where every budget is kept."""
    if shutil.which("wrk") is None:
        print("http_throughput: wrk is needed; scripts/install-test-servers installs it")
        return 1
    within = [measure(budget) for budget in BUDGETS]
    return 0 if all(within) else 1


if __name__ == "__main__":
    sys.exit(main())
