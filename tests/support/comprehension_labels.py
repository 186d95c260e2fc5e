"""Hand-written problems with what they mean, read from `benchmarks/data`: some to look at, some that stay unread."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

DATA = Path(__file__).resolve().parents[2] / "benchmarks" / "data"
Split = Literal["look", "hidden", "more"]
SPLITS: tuple[Split, ...] = ("look", "hidden", "more")
"""The first two were written together; `more` came later, and half of it is only scored (see `is_shown`)."""
LANGUAGES = ("en", "de")
ANYTHING = "*"
"""A holder or thing of which only the quantity matters, such as a factor's."""


@dataclass(frozen=True, slots=True)
class Encoding:
    """One right way to write a problem: its operation, situation and the slot that is asked for."""

    operation: str
    situation: str
    unknown: str


@dataclass(frozen=True, slots=True)
class SituationLabel:
    """A problem of one of the 33 cells. `encodings` has the cell's own first, then the other spellings of it; the slots of
    `formula` are in the order of the first. `answer` is "" where both parts of a sum are asked for."""

    id: str
    split: str
    cell: str
    language: str
    text: str
    encodings: tuple[Encoding, ...]
    wording: str
    formula: str
    answer: str


@dataclass(frozen=True, slots=True)
class Triple:
    """Who may hold it, what it may be called (the first is the best, "" is nobody, `*` anything), and how many or `?`."""

    holders: tuple[str, ...]
    things: tuple[str, ...]
    quantity: str


@dataclass(frozen=True, slots=True)
class TripleLabel:
    """A problem of `steps` steps with everything that its visual language names."""

    id: str
    split: str
    language: str
    text: str
    steps: int
    formula: str
    answer: str
    triples: tuple[Triple, ...]


@dataclass(frozen=True, slots=True)
class RefusalLabel:
    """A text that is to be refused, and the kind of reason (`impossible`, `noise`)."""

    id: str
    split: str
    language: str
    text: str
    why: str


def is_shown(split: str, key: str) -> bool:
    """Whether whoever improves an engine may see how it does on the problem `key`: on the half to look at and half of `more`."""
    return split == "look" or (split == "more" and hashlib.sha256(key.encode()).digest()[0] < 128)


def situations(split: Split) -> tuple[SituationLabel, ...]:
    """The problems of the cells, in the order of the file."""
    return tuple(
        SituationLabel(
            row["id"],
            row["split"],
            row["cell"],
            row["language"],
            row["text"],
            tuple(Encoding(way["operation"], way["situation"], way["unknown"]) for way in (row, *row["accept"])),
            row.get("wording", ""),
            row["formula"],
            row["answer"],
        )
        for row in _rows("situations", split)
    )


def triples(split: Split) -> tuple[TripleLabel, ...]:
    """The problems with their holders, things and quantities."""
    return tuple(
        TripleLabel(
            row["id"],
            row["split"],
            row["language"],
            row["text"],
            row["steps"],
            row["formula"],
            row["answer"],
            tuple(_triple(entry) for entry in row["triples"]),
        )
        for row in _rows("triples", split)
    )


def refusals(split: Split) -> tuple[RefusalLabel, ...]:
    """The texts that no engine may draw."""
    return tuple(
        RefusalLabel(row["id"], row["split"], row["language"], row["text"], row["why"]) for row in _rows("refusals", split)
    )


def _triple(entry: dict[str, Any]) -> Triple:
    others = entry.get("accept", {})
    return Triple(
        (entry["holder"], *others.get("holder", ())),
        (entry["thing"], *others.get("thing", ())),
        entry["quantity"],
    )


def _rows(name: str, split: Split) -> Iterator[dict[str, Any]]:
    file = DATA / (f"{name}.jsonl" if split == "look" else f"{name}_{split}.jsonl")
    if split == "more" and not file.exists():
        return
    with file.open(encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)
