"""Files stay small enough to be read in one go."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from tools.lint.breach import Breach

LIMIT_LINES = 400
KINDS = {".py", ".ts", ".tsx", ".js", ".css"}
FOLDERS = ("services", "tools", "benchmarks", "scripts", "frontend/src", "infra")
LEFT_OUT = {"node_modules", "dist", "build", "__pycache__"}


def check_sizes(root: Path) -> Iterator[Breach]:
    """Every file over the limit; tests and data may be longer."""
    for folder in FOLDERS:
        for file in sorted((root / folder).rglob("*")):
            if file.suffix not in KINDS or LEFT_OUT.intersection(file.parts):
                continue
            lines = file.read_bytes().count(b"\n")
            if lines > LIMIT_LINES:
                yield Breach(file.relative_to(root), 1, f"{lines} lines; over {LIMIT_LINES} a file is two files")
