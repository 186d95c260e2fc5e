"""Nothing committed names the machine or the registries that it was built with: every installation has its own."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

from tools.lint.breach import Breach

# Put together here, so that this file does not break its own rule.
REGISTRIES = (
    ("pypi", "org"),
    ("pythonhosted", "org"),
    ("npmjs", "org"),
    ("npmjs", "com"),
    ("deb", "debian", "org"),
    ("crates", "io"),
)
FORBIDDEN = re.compile("|".join([*(r"\.".join(parts) for parts in REGISTRIES), "/" + r"work/(main|shared|\.)"]))
TEXT_LIMIT_BYTES = 4 * 1024 * 1024


def check_committed(root: Path) -> Iterator[Breach]:
    """Every line of a tracked text file with such a name."""
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=root, capture_output=True, check=True).stdout
    for name in filter(None, listed.decode("utf-8").split("\0")):
        file = root / name
        if not file.is_file() or file.stat().st_size > TEXT_LIMIT_BYTES:
            continue
        content = file.read_bytes()
        if b"\0" in content:
            continue
        for number, line in enumerate(content.decode("utf-8", "replace").splitlines(), start=1):
            found = FORBIDDEN.search(line)
            if found:
                yield Breach(Path(name), number, f"names {found.group()}")
