"""How long it takes to read a text and work out what it means: a small problem, random texts, and the worst of 10,000 characters.

    python benchmarks/language_speed.py [--json FILE]

Budgets: small problem 0.25 ms (median, parse and interpret together), any text up to the limit 50 ms. Times are of the
processor, so that what else the machine does is not counted.

Last figures (2 shared cores, Python 3.11, load 10): small problem 0.24 ms (parse 0.12, interpret 0.09), random texts 0.43 ms
median and 3.2 ms at worst, a full legal text of 9,137 characters 5.9 ms, the worst of 10,000 hostile characters 10 ms.
"""

from __future__ import annotations

import argparse
import json
import random
import statistics
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests"))

from generator.language import format_tree, parse
from generator.problem import check, interpret
from support.trees import random_text

SMALL_BUDGET_MS, LIMIT_BUDGET_MS = 0.25, 50
LIMIT = 10_000
SMALL = """addition(
  container1[entity_name: orange, entity_type: orange, entity_quantity: 9, container_name: Emma, container_type: girl],
  container2[entity_name: orange, entity_type: orange, entity_quantity: 7, container_name: Ben, container_type: boy],
  result_container[entity_name: orange, entity_type: orange, entity_quantity: ?]
)"""
UNITS = [
    "(", ")", "[", "]", "{", "}", ",", '"', '\\"', " ", "a", "a(", "a[", "a:", "1,", "(,", '",', "addition(", "container1[",
    "container1[],", 'container1[a: "\\",', "container1[entity_quantity: x],",
]  # fmt: skip
WRAPPERS = ["{}", "addition({}", "container1[{}", "container1[entity_name: {}", 'container1[entity_name: "{}', "addition{{{}"]


def milliseconds(work: Callable[[], object], times: int) -> list[float]:
    """The processor time of each of `times` runs."""
    figures = []
    for _ in range(times):
        start = time.process_time_ns()
        work()
        figures.append((time.process_time_ns() - start) / 1e6)
    return figures


def read(text: str) -> None:
    tree = parse(text).tree
    if tree is not None:
        interpret(tree)


def full_text() -> str:
    """A legal text as long and as full as the limits allow: 64 entities with every key."""
    keys = ("entity_type", "container_name", "container_type", "attr_name", "attr_type")
    words = ", ".join(f"{key}: w{number}" for number, key in enumerate(keys))
    entities = [f"container{place}[entity_name: thing {place}, {words}, entity_quantity: {place}.5]" for place in range(1, 64)]
    return f"addition({','.join(entities)}, result_container[])"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", type=Path, help="write the figures here too")
    arguments = parser.parse_args()
    milliseconds(lambda: read(SMALL), 300)
    tree = parse(SMALL).tree
    assert tree is not None
    texts = [random_text(random.Random(seed)) for seed in range(500)]
    randoms = sorted(milliseconds(partial(read, text), 1)[0] for text in texts)
    wrapped = [wrapper.format(unit * LIMIT)[:LIMIT] for wrapper in WRAPPERS for unit in UNITS]
    worst = max((min(milliseconds(partial(check, text), 3)), text) for text in wrapped)
    full = full_text()
    assert check(full).problem is not None
    figures = {
        "small_parse_ms": statistics.median(milliseconds(lambda: parse(SMALL), 3000)),
        "small_interpret_ms": statistics.median(milliseconds(lambda: interpret(tree), 3000)),
        "small_ms": statistics.median(milliseconds(lambda: read(SMALL), 3000)),
        "small_format_ms": statistics.median(milliseconds(lambda: format_tree(tree), 3000)),
        "random_median_ms": statistics.median(randoms),
        "random_worst_ms": randoms[-1],
        "full_text_characters": len(full),
        "full_text_ms": min(milliseconds(lambda: read(full), 20)),
        "hostile_worst_ms": worst[0],
    }
    for name, figure in figures.items():
        print(f"{name:22} {figure:9.3f}")
    print(f"{'hostile_worst_text':22} {worst[1][:40]!r}")
    if arguments.json is not None:
        arguments.json.write_text(json.dumps(figures, indent=2) + "\n")
    within = figures["small_ms"] < SMALL_BUDGET_MS and max(worst[0], figures["full_text_ms"]) < LIMIT_BUDGET_MS
    return 0 if within else 1


if __name__ == "__main__":
    raise SystemExit(main())
