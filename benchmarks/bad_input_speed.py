"""How long the generator takes over bad input: every case of `tests/support/bad_input.py`, through its routes, in one process.

    python benchmarks/bad_input_speed.py [--show N]

Budget: none over 250 ms. Times are of the processor, so that what else the machine does is not counted.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import sys
import time
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests"))

from support.bad_input import FAULTY, MALFORMED, STRANGE
from support.generator_app import generator_client
from support.storage_twin import StorageTwin

BUDGET_MS = 250
HEADERS = {"Content-Type": "application/json"}


def cases() -> Iterator[tuple[str, bytes]]:
    """Names and bodies of `POST /api/generate`."""
    yield from ((case.name, case.body) for case in MALFORMED)
    texts = [*((case.name, case.text) for case in FAULTY), *STRANGE]
    yield from ((name, json.dumps({"dsl": text}).encode()) for name, text in texts)


async def measured() -> list[tuple[float, int, str]]:
    """Milliseconds, status and name of each case, the slowest first. The better of two: the first warms what is lazy."""
    figures = []
    async with generator_client(StorageTwin(), picture_cache=False, log_level="error") as client:
        for name, body in cases():
            times = []
            for _ in range(2):
                started = time.process_time()
                response = await client.post("/api/generate", content=body, headers=HEADERS)
                times.append((time.process_time() - started) * 1000)
            figures.append((min(times), response.status_code, name))
    return sorted(figures, reverse=True)


def main() -> int:
    """Exit code 1 where one is over the budget or fails."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--show", type=int, default=12, metavar="N", help="how many of the slowest to print")
    options = parser.parse_args()
    figures = asyncio.run(measured())
    bad = [figure for figure in figures if figure[0] > BUDGET_MS or figure[1] >= 500]
    for milliseconds, status, name in sorted({*figures[: options.show], *bad}, reverse=True):
        print(f"{'OVER' if (milliseconds, status, name) in bad else 'ok  '}  {milliseconds:9.1f} ms  {status}  {name}")
    print(f"{len(figures)} cases, budget {BUDGET_MS} ms each")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
