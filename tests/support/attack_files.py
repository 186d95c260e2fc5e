"""The files of tests/attacks/svg: what must be refused, with its reason, and what only looks like it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).resolve().parents[1] / "attacks" / "svg"


@dataclass(frozen=True, slots=True)
class Attack:
    """`runs`: a browser that opens the file as it is sets `window.attacked`."""

    path: Path
    reason: str
    runs: bool


def attacks() -> list[Attack]:
    """Every file of `reject/`. Raises AssertionError where a file or a reason is missing."""
    rows = [line.split("\t") for line in (FOLDER / "reject" / "reasons.tsv").read_text(encoding="utf-8").splitlines()[1:]]
    found = [Attack(FOLDER / "reject" / f"{name}.svg", reason, control == "runs") for name, reason, control in rows]
    assert {attack.path for attack in found} == set((FOLDER / "reject").glob("*.svg"))
    return found


def look_alikes() -> list[Path]:
    """Every file of `accept/`."""
    return sorted((FOLDER / "accept").glob("*.svg"))
