"""How many of the project's own drawings can be named from sight alone, and whether the table's names show what they say.

    python benchmarks/icon_naming.py [--wrong]

`benchmarks/data/naming.tsv` holds what readers who saw only numbered pictures, no table and no code, called each of them
(picture, name; several names by "/"). A name is right where the library resolves it to that very picture, in any colour, or to
another figure of the same kind; where it does not, the third column says whether the name is right all the same, as a synonym
or a more general word (a guitar for the acoustic guitar). `benchmarks/data/sample.tsv` holds what a reader said of 200 random
names of the table with their pictures (name, picture, verdict: right, or what is wrong). `--wrong` lists the rest.
Budgets: 85 % named right; nothing wrong in the sample.
Last figures: 975 drawings, 83 % called as the table does, 94 % named right; of the 55 others 30 were drawn again or have their
word beside them now. A first sample of 200 names had 21 wrong, after a stricter review the second had 5, which were mended.
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
    named = [[*row, "", ""][:3] for row in rows("naming.tsv") if library.get(row[0]) is not None]
    labelled = {icon.id for icon in library if icon.labelled}
    unknown = [row for row in named if not any(same(library, row[0], name.strip()) for name in row[1].split("/"))]
    wrong = [row for row in unknown if row[2] != "right"]
    print(f"own drawings shown: {len(named)}; named as the table does: {1 - len(unknown) / len(named):.1%}")
    told = sum(row[0] in labelled for row in wrong)
    print(f"named right: {1 - len(wrong) / len(named):.1%}; of the {len(wrong)} others {told} now have their word beside them")
    print(f"pictures that always have their word beside them: {len(labelled)}")
    sample = rows("sample.tsv")
    faults = [row for row in sample if row[2] != "right"]
    print(f"names of the table looked at: {len(sample)}; wrong: {len(faults)}")
    if arguments.wrong:
        for icon_id, name, _ in wrong:
            print(f"  {icon_id}: {name}{' (labelled)' if icon_id in labelled else ''}")
        for row in faults:
            print("  " + " | ".join(row))


if __name__ == "__main__":
    main()
