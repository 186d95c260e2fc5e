"""How fast visual language becomes both pictures in one process, and how large the files are.

    python benchmarks/render_speed.py [--search SECONDS] [--profile CASE]

Budgets (2 cores, icons warm): 9 + 7 oranges of two people under 1.5 ms (median) and under 30 kB; 10 x 10 groups under 8 ms;
120 items under 60 kB; the slowest legal text that a search of random texts finds under 250 ms and 1 MB.
Times are of the processor, so that what else the machine does is not counted.
Last figures (2 cores, Python 3.11 without profile-guided optimisation): 1.49 ms, 13.4 kB; 2.1 ms; 23.2 kB; 31 ms and 395 kB
in 3,300 random texts.
"""

from __future__ import annotations

import argparse
import asyncio
import cProfile
import pstats
import random
import sys
import time
from collections.abc import Mapping
from dataclasses import dataclass
from statistics import median

from generator.icons.folder import FolderIcons
from generator.icons.port import IconSource
from generator.pipeline import VARIANTS, VisualLanguageError, read, render
from generator.problem.model import OperationName

KILOBYTE = 1000


def entity(slot: str, quantity: str, kind: str = "orange", name: str = "", holder: str = "") -> str:
    """One entity."""
    held = f", container_name: {name}, container_type: {holder}" if name else ""
    return f"{slot}[entity_name: {kind}, entity_type: {kind}, entity_quantity: {quantity}{held}]"


TWO_PEOPLE = (
    "addition("
    + entity("container1", "9", name="Joan", holder="girl")
    + ", "
    + entity("container2", "7", name="Sara", holder="girl")
    + ", "
    + entity("result_container", "16")
    + ")"
)
GROUPS = "multiplication(" + entity("container1", "10") + ", " + entity("container2", "10", kind="multiplier") + ")"
ITEMS = entity("container1", "120")


@dataclass(frozen=True, slots=True)
class Figure:
    """What one text costs. `sizes` are the bytes of each variant."""

    milliseconds: float
    sizes: Mapping[str, int]


async def both_pictures(text: str, icons: IconSource) -> dict[str, str]:
    """The measured work: text to tree to problem to icons to both pictures."""
    reading = read(text)
    found = await icons.resolve(reading.icon_requests)
    return {variant: render(reading.problem, variant, found) for variant in VARIANTS}


async def measured(text: str, icons: IconSource, rounds: int) -> Figure:
    """The median of `rounds`, after two that warm the caches."""
    for _ in range(2):
        pictures = await both_pictures(text, icons)
    times = []
    for _ in range(rounds):
        started = time.process_time()
        await both_pictures(text, icons)
        times.append(time.process_time() - started)
    return Figure(median(times) * 1000, {variant: len(svg.encode()) for variant, svg in pictures.items()})


class Texts:
    """Random texts up to the limits of the language, leaning towards many and large things."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)
        self._kinds = ("orange", "apple", "cat", "flower", "flumph", "car", "star", "book", "red rose", "cookie")
        self._names = ("Joan", "Sara", "Maximiliana Konstantinopel", "Ali", "", "Überraschungsgast", "Bo", "x" * 60)

    def text(self) -> str:
        """One text; many are no legal problems, which is found out by reading them."""
        random_ = self._random
        shape = random_.choice(("wide", "deep", "both"))
        depth = {"wide": 1, "deep": 8, "both": random_.randint(2, 4)}[shape]
        width = {"wide": 63, "deep": 7, "both": random_.randint(2, 6)}[shape]
        return self._operation(depth, width)

    def _operation(self, depth: int, width: int) -> str:
        random_ = self._random
        name = random_.choice(_OPERATIONS)
        operands = width if name in ("addition", "subtraction") else 2
        parts = []
        for number in range(1, operands + 1):
            if depth > 1 and random_.random() < 0.4:
                parts.append(self._operation(depth - 1, width))
            else:
                parts.append(self._entity(f"container{number}", number, name))
        return f"{name}({', '.join(parts)})"

    def _entity(self, slot: str, number: int, operation: str) -> str:
        random_ = self._random
        quantity = str(random_.choice((1, 2, 5, 9, 10, 19, 20, 21, 60, 99, 120, 120, 121, 5000)))
        if random_.random() < 0.1:
            quantity = random_.choice(("3/4", "1 1/2", "2.75", "25%", "119/120", "999999999"))
        kind = random_.choice(self._kinds)
        if number > 1 and operation == "multiplication":
            kind = "multiplier"
        if number > 1 and operation == "unittrans":
            kind = "unittrans_value"
        return entity(slot, quantity, kind, random_.choice(self._names), random_.choice(("girl", "boy", "box", "")))


_OPERATIONS = tuple(name.value for name in OperationName if name is not OperationName.IDENTITY)


@dataclass(slots=True)
class Search:
    """The slowest and the largest of the random texts, how many were legal, and the shortest that could not be drawn."""

    slowest: str = ""
    largest: str = ""
    undrawn: str = ""
    legal: int = 0
    _seconds: float = 0
    _size: int = 0

    async def run(self, icons: IconSource, seconds: float, seed: int) -> None:
        """Draws random texts for `seconds`."""
        texts = Texts(seed)
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            await self._try(texts.text(), icons)

    async def _try(self, text: str, icons: IconSource) -> None:
        started = time.process_time()
        try:
            pictures = await both_pictures(text, icons)
        except VisualLanguageError:
            return
        except Exception:  # noqa: BLE001 - any failure of a legal text is what this reports
            if not self.undrawn or len(text) < len(self.undrawn):
                self.undrawn = text
            return
        spent, size = time.process_time() - started, max(map(len, pictures.values()))
        self.legal += 1
        if spent > self._seconds:
            self.slowest, self._seconds = text, spent
        if size > self._size:
            self.largest, self._size = text, size


def verdict(name: str, value: float, budget: float, unit: str) -> bool:
    """Prints one line; whether the value is within its budget."""
    good = value <= budget
    print(f"{'ok  ' if good else 'OVER'}  {name:<46} {value:9.2f} {unit:<3} (budget {budget:g})")
    return good


async def benchmark(seconds: float, seed: int) -> bool:
    """All figures; whether all are within their budgets."""
    icons = FolderIcons()
    two_people = await measured(TWO_PEOPLE, icons, 300)
    groups = await measured(GROUPS, icons, 100)
    items = await measured(ITEMS, icons, 100)
    search = Search()
    await search.run(icons, seconds, seed)
    slow, large = await measured(search.slowest, icons, 5), await measured(search.largest, icons, 3)
    print(f"{search.legal} random legal texts drawn in {seconds:g} s (seed {seed})")
    good = [
        verdict("9 + 7 oranges, both pictures", two_people.milliseconds, 1.5, "ms"),
        verdict("10 x 10 groups, both pictures", groups.milliseconds, 8, "ms"),
        verdict("slowest legal text found, both pictures", slow.milliseconds, 250, "ms"),
        verdict("9 + 7 oranges, larger file", max(two_people.sizes.values()) / KILOBYTE, 30, "kB"),
        verdict("120 items, larger file", max(items.sizes.values()) / KILOBYTE, 60, "kB"),
        verdict("largest file found", max(large.sizes.values()) / KILOBYTE, 1000, "kB"),
    ]
    print(f"slowest: {search.slowest}\nlargest: {search.largest}")
    if search.undrawn:
        print(f"could not be drawn: {search.undrawn}")
    return all(good) and not search.undrawn


async def profiled(text: str) -> None:
    """Prints where the time of one text goes."""
    icons = FolderIcons()
    await measured(text, icons, 5)
    profile = cProfile.Profile()
    profile.enable()
    for _ in range(300):
        await both_pictures(text, icons)
    profile.disable()
    pstats.Stats(profile).sort_stats("tottime").print_stats(30)


def main() -> int:
    """Exit code 1 where a budget is not kept."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--search", type=float, default=20, metavar="SECONDS", help="how long to look for the slowest text")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--profile", choices=sorted(CASES), help="print where the time of a case goes instead")
    options = parser.parse_args()
    if options.profile:
        asyncio.run(profiled(CASES[options.profile]))
        return 0
    return 0 if asyncio.run(benchmark(options.search, options.seed)) else 1


CASES = {"two-people": TWO_PEOPLE, "groups": GROUPS, "items": ITEMS}

if __name__ == "__main__":
    sys.exit(main())
