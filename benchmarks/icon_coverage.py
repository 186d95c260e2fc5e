"""How nearly every thing of a problem has a right picture (MATH2VISUAL_DATA, default ../shared/data), and what that costs.

Prints the share of the 400 nouns that the reviewed tables show, by noun and by weight; the names reviewed in each language; the
development problems whose every thing and holder has a picture, by source, on the engine's best reading whatever its confidence;
the sizes of the pictures; and the time that the generator takes for ten names. `--missing 50` lists what is missing most.

The readings are kept in var/bench and made anew when the engine or the problems change.
Budget: 95 % of the weight, 90 % of the nouns, 85 % of the problems, median icon under 2 kB, largest under 20 kB, and 1 ms for
ten names. Last figures: 97 % by weight, 90 % by noun, 86 % of the problems, 1.1 kB, 8.6 kB, 0.41 ms for ten names anew.
"""

from __future__ import annotations

import argparse
import asyncio
import hashlib
import json
import os
import statistics
import time
from collections import Counter
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import astuple
from functools import cache
from pathlib import Path
from typing import Any

import generator
from generator.assets import assets_folder
from generator.comprehension import NotUnderstood, ProblemText
from generator.comprehension.rules.engine import RulesEngine
from generator.icons.folder import FolderIcons
from generator.icons.model import Icon, IconRequest
from generator.icons.storage import StorageIcons
from generator.layout import icon_requests
from generator.problem import interpret
from icon_library.library import Library
from icon_library.table import read_names
from icon_library.words import fold, german_singulars, singulars

DATA = Path(os.environ.get("MATH2VISUAL_DATA", "../shared/data"))
PROBLEMS = DATA / "problems.dev.jsonl"
KEPT = Path("var/bench/icon_requests.json")
BUDGET_MS = 1.0
TEN = 10
Asked = list[tuple[str, str, int]]


@cache
def _engine() -> RulesEngine:
    return RulesEngine()


def asked_for(problem: dict[str, Any]) -> Asked | None:
    """The pictures that the best reading of a problem asks for; None where there is no reading."""
    try:
        understood = _engine().understand_now(ProblemText(problem["text"], language=problem["language"]), threshold=0.0)
    except NotUnderstood:
        return None
    meaning = interpret(understood.tree, False, problem["language"]).problem
    return [astuple(request) for request in icon_requests(meaning)] if meaning is not None else None


def readings(problems: Sequence[dict[str, Any]]) -> list[Asked | None]:
    """What each problem asks for, from the file of the last run where neither engine nor problems have changed since."""
    digest = hashlib.sha256(PROBLEMS.read_bytes())
    for file in sorted(Path(generator.__file__).parent.rglob("*.py")):
        digest.update(file.read_bytes())
    key = digest.hexdigest()
    if KEPT.exists():
        kept = json.loads(KEPT.read_text("utf-8"))
        if kept["key"] == key:
            return [row and [tuple(request) for request in row] for row in kept["asked"]]
    with ProcessPoolExecutor() as pool:
        asked = list(pool.map(asked_for, problems, chunksize=50))
    KEPT.parent.mkdir(parents=True, exist_ok=True)
    KEPT.write_text(json.dumps({"key": key, "asked": asked}, ensure_ascii=False), "utf-8")
    return asked


def report_nouns(library: Library) -> None:
    """Nouns in a reviewed row that shows something; a noun that only the base set's own names know does not count."""
    names = read_names()
    rows = [line.split("\t") for line in (DATA / "nouns.tsv").read_text("utf-8").splitlines()[1:]]
    counts = {noun: int(count) for noun, count in rows}
    shown = {noun for noun in counts if any(names.english.get(form) for form in singulars(fold(noun)))}
    refused = {noun for noun in counts.keys() - shown if any(form in names.english for form in singulars(fold(noun)))}
    weight = sum(counts[noun] for noun in shown) / sum(counts.values())
    english, german = (sum(1 for target in table.values() if target) for table in (names.english, names.german))
    print(
        f"nouns: {weight:.1%} by weight, {len(shown) / len(counts):.1%} by noun; of {len(counts)}, {len(refused)} none on purpose"
    )
    print(f"reviewed names: {len(names.english)} English, {english} with a picture; {len(names.german)} German, {german}")
    missing = sorted(counts.keys() - shown, key=lambda noun: -counts[noun])
    print("without a picture: " + ", ".join(f"{noun} {counts[noun]}" for noun in missing))
    own = sum(1 for icon in library if icon.source == "Math2Visual")
    sizes = sorted(len(icon.body) for icon in library)
    drawn = sorted(len(icon.body) for icon in library if icon.source == "Math2Visual")
    print(
        f"icons: {len(library)}, {own} drawn by the project; median {statistics.median(sizes):.0f} bytes, largest {sizes[-1]};"
        f" of our own {statistics.median(drawn):.0f} and {drawn[-1]}"
    )


def report_problems(library: Library, problems: Sequence[dict[str, Any]], missing: int) -> None:
    """Problems whose every picture there is, of those that could be read; and what is missing most."""
    read: Counter[str] = Counter()
    whole: Counter[str] = Counter()
    everything: Counter[str] = Counter()
    lacking: Counter[tuple[str, str]] = Counter()
    for problem, asked in zip(problems, readings(problems), strict=True):
        source = str(problem["id"].rsplit("-", 1)[0])
        everything[source] += 1
        if asked is None:
            continue
        language = problem["language"]
        without = [request for request in asked if library.resolve(*request, language) is None]
        read[source] += 1
        whole[source] += not without
        lacking.update({(language, _word(kind, name, language)) for kind, name, _ in without})
    for source in sorted(everything):
        share = whole[source] / max(1, read[source])
        print(f"{source:12} {share:6.1%} of {read[source]} problems read ({everything[source]} in all) have every picture")
    print(f"{'all':12} {sum(whole.values()) / sum(read.values()):6.1%} of {sum(read.values())}")
    for (language, word), count in lacking.most_common(missing):
        print(f"{count:5} {language} {word}")


def _word(kind: str, name: str, language: str) -> str:
    forms = [*(german_singulars if language == "de" else singulars)(fold(kind or name))]
    return f"{kind} | {name}" if fold(name) not in {"", *forms} and fold(kind) not in {*singulars(fold(name))} else kind or name


class _Twin:
    """The storage service's two routes over a library in the same process: what the generator itself takes, no network."""

    def __init__(self, library: Library) -> None:
        self._library = library

    async def icons_version(self) -> str:
        return self._library.version

    async def resolve_icons(self, requests: Sequence[IconRequest], language: str) -> tuple[str, list[Icon | None]]:
        icons = [self._library.resolve(request.type, request.name, request.figure, language) for request in requests]
        return self._library.version, [Icon(icon.id, icon.view_box, icon.body) if icon is not None else None for icon in icons]


async def _times(tens: Sequence[Sequence[IconRequest]], folder: Path) -> tuple[float, float, float]:
    """Milliseconds for ten names: anew from the folder, anew by way of the storage service's adapter, and remembered there."""
    source, stored = FolderIcons(folder), StorageIcons(_Twin(Library.load(folder)))
    await source.resolve([IconRequest("apple")], "en")
    await stored.resolve([IconRequest("apple")], "en")
    medians = []
    for icons in (source, stored, stored):
        spent = []
        for ten in tens:
            started = time.perf_counter()
            await icons.resolve(ten, "en")
            spent.append(1000 * (time.perf_counter() - started))
        medians.append(statistics.median(spent))
    return medians[0], medians[1], medians[2]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--missing", type=int, default=0, help="how many of the words that lack a picture to list")
    options = parser.parse_args()
    folder = assets_folder() / "library"
    started = time.perf_counter()
    library = Library.load(folder)
    library.resolve("apple")
    print(f"library loaded in {1000 * (time.perf_counter() - started):.0f} ms")
    report_nouns(library)
    problems = [json.loads(line) for line in PROBLEMS.read_text("utf-8").splitlines()]
    report_problems(library, problems, options.missing)
    names = sorted({request[0] or request[1] for asked in readings(problems) for request in asked or ()})
    tens = [[IconRequest(name) for name in names[at : at + TEN]] for at in range(0, len(names) - TEN, TEN)]
    anew, stored, remembered = asyncio.run(_times(tens, folder))
    print(f"ten names: {anew:.3f} ms anew, {stored:.3f} ms anew through the generator's memory, {remembered:.4f} ms remembered")
    return 0 if stored < BUDGET_MS else 1


if __name__ == "__main__":
    raise SystemExit(main())
