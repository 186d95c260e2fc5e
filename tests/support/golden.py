"""`python -m support.golden accept [CASE…]` writes golden files; `report` builds the contact sheets that are looked at first."""

from __future__ import annotations

import argparse

from support.golden_cases import case, case_names, kept, outputs
from support.golden_report import build_report


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m support.golden", description=__doc__)
    verbs = parser.add_subparsers(dest="verb", required=True)
    accepting = verbs.add_parser("accept", help="write what the cases become now into their folders")
    accepting.add_argument("cases", nargs="*", metavar="CASE", help="names of cases; all without one")
    reporting = verbs.add_parser("report", help="contact sheets in var/golden, old beside new")
    reporting.add_argument("cases", nargs="*", metavar="CASE", help="names of cases; all without one")
    arguments = parser.parse_args()
    names = arguments.cases or case_names()
    if arguments.verb == "accept":
        accept(names)
    else:
        print(build_report(names))


def accept(names: list[str]) -> None:
    """Writes the files of each case that differ."""
    changed = 0
    for name in names:
        one = case(name)
        now = {file: kept(text) for file, text in outputs(one).items()}
        different = {file: text for file, text in now.items() if one.accepted(file) != text}
        for file, text in different.items():
            (one.folder / file).write_text(text, encoding="utf-8")
        if different:
            print(f"{name}: {', '.join(sorted(different))}")
            changed += 1
    print(f"accepted {changed} of {len(names)} cases, the others are as they were")


if __name__ == "__main__":
    main()
