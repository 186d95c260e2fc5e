"""How many of the project's own drawings can be named from sight alone, and whether the table's names show what they say.

    python benchmarks/icon_naming.py [--wrong]

`benchmarks/data/naming.tsv` holds what readers who saw only numbered pictures at 96 px, no table and no code, called each of them
(picture, name; several names by "/"). A name is right where the library resolves it to that very picture, in any colour, or to
another figure of the same kind. `benchmarks/data/sample.tsv` holds what a reader said of 200 names of the table with their
pictures (name, picture, verdict: right, or what is wrong). `--wrong` lists the rest.
Budgets: 85 % named right; nothing wrong in the sample.
Last figures: FIGURES
"""

from __future__ import annotations

import argparse
from pathlib import Path

from icon_library.library import Library

ROOT = Path(__file__).resolve().parents[1]
DATA = ROOT / "benchmarks" / "data"


def rows(file: str) -> list[list[str]]:
    """The rows of a table, without what begins with #."""
    lines = (DATA / file).read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines if line and not line.startswith("#")]


def same(library: Library, icon_id: str, name: str) -> bool:
    """Whether the name shows the picture."""
    icon = library.resolve(name)
    if icon is None:
        return False
    shown = library.get(icon_id)
    return icon.id.partition("-in-")[0] == icon_id or (shown is not None and bool(icon.kind) and icon.kind == shown.kind)


def main() -> None:
    parser = argparse.ArgumentParser(description="Share of own drawings that are named right from sight.")
    parser.add_argument("--wrong", action="store_true", help="list what was not named right")
    arguments = parser.parse_args()
    library = Library.load(ROOT / "var" / "assets" / "library")
    named = [(icon_id, name) for icon_id, name in rows("naming.tsv") if library.get(icon_id) is not None]
    labelled = {icon.id for icon in library if icon.labelled}
    wrong = [
        (icon_id, name) for icon_id, name in named if not any(same(library, icon_id, one.strip()) for one in name.split("/"))
    ]
    unlabelled = [(icon_id, name) for icon_id, name in wrong if icon_id not in labelled]
    print(f"own drawings shown: {len(named)}; named right: {1 - len(wrong) / len(named):.1%}")
    print(f"not named right and without their word: {len(unlabelled)} ({len(labelled)} pictures always have their word)")
    sample = rows("sample.tsv")
    faults = [row for row in sample if row[2] != "right"]
    print(f"names of the table looked at: {len(sample)}; wrong: {len(faults)}")
    if arguments.wrong:
        for icon_id, name in wrong:
            print(f"  {icon_id}: {name}{' (labelled)' if icon_id in labelled else ''}")
        for row in faults:
            print("  " + " | ".join(row))


if __name__ == "__main__":
    main()
