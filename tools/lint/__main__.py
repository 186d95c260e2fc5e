"""Runs every house rule over the repository; exit 1 where one is broken."""

from __future__ import annotations

import sys
from pathlib import Path

from tools.lint.committed import check_committed
from tools.lint.imports import check_imports
from tools.lint.sizes import check_sizes
from tools.lint.svg_text import check_svg_text

RULES = (check_imports, check_sizes, check_svg_text, check_committed)


def main() -> int:
    """The number of breaches as success or failure."""
    root = Path(__file__).resolve().parents[2]
    breaches = [breach for rule in RULES for breach in rule(root)]
    for breach in breaches:
        print(breach)
    print(f"house rules: {len(breaches)} broken" if breaches else "house rules: kept")
    return 1 if breaches else 0


if __name__ == "__main__":
    sys.exit(main())
