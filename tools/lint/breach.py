"""A broken rule, and where."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

SERVICES = ("gateway", "generator", "tutor", "storage")
SHARED = ("service_kit", "icon_library")


@dataclass(frozen=True, slots=True)
class Breach:
    """`file` is relative to the root, `line` counts from 1."""

    file: Path
    line: int
    text: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.text}"


def sources(root: Path) -> Iterator[tuple[str, Path]]:
    """Every module of the services as (package, file)."""
    for package in SERVICES:
        yield from ((package, file) for file in sorted((root / "services" / package / "src").rglob("*.py")))
    for package in SHARED:
        yield from ((package, file) for file in sorted((root / "services" / "shared" / "src" / package).rglob("*.py")))
