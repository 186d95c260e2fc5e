"""Bars of equal parts: the fraction bar, of which some parts are coloured, and the bar of chocolate, of which some are left."""

from __future__ import annotations

import re
from typing import ClassVar

from icon_library.drawings.plotting import box, disc, line
from icon_library.drawings.shapes import path, rect, stroke
from icon_library.parametric.shares import Shares

LEFT, WIDTH = 1.5, 29.0


def grid_of(pieces: int) -> tuple[int, int]:
    """Columns and rows, as near to a square as the number of pieces allows."""
    rows = max(row for row in range(1, 5) if pieces % row == 0 and row * row <= pieces)
    return pieces // rows, rows


class FractionBar(Shares):
    """The parts that are taken are coloured, from the left; the others are pale."""

    STEM: ClassVar = "fraction-bar"
    ENGLISH: ClassVar = ("fraction bar", "fraction strip", "rectangle")
    GERMAN: ClassVar = ("bruchstreifen", "streifen", "rechteck", "streifens", "rechtecks")
    CUT_TAKEN: ClassVar = False
    IDS: ClassVar = re.compile(r"fraction-bar-(\d{1,2})-of-(\d{1,2})")
    NOUNS: ClassVar = frozenset(("bar", "strip", "rectangle", *GERMAN))
    SAMPLES: ClassVar = ("fraction-bar-3-of-8", "fraction-bar-2-of-3", "fraction-bar-0-of-5")

    def body(self) -> str:
        taken, parts = self.share.taken, self.share.parts
        cuts = "".join(line((x, 10.5), (x, 21.5)) for x in (LEFT + WIDTH * cut / parts for cut in range(1, parts)))
        return "".join(
            (
                rect("#0a5a94", LEFT - 1, 9.5, WIDTH + 2, 13, 1),
                rect("#d4ecfb", LEFT, 10.5, WIDTH, 11),
                path("#00a6ed", box(LEFT, 10.5, WIDTH * taken / parts, 11)) if taken else "",
                stroke("#0a5a94", min(0.9, 8 / parts), cuts) if cuts else "",
            )
        )


class ChocolateBar(Shares):
    """The pieces that are left, row by row; where one is missing, the foil is seen."""

    STEM: ClassVar = "chocolate-bar"
    ENGLISH: ClassVar = ("chocolate bar", "bar of chocolate", "chocolate")
    GERMAN: ClassVar = ("tafel schokolade", "schokoladentafel", "schokolade", "schokoladenriegel")
    IDS: ClassVar = re.compile(r"chocolate-bar-(\d{1,2})-of-(\d{1,2})")
    NOUNS: ClassVar = frozenset(("chocolate", "schokolade", "schokoladentafel", "schokoladenriegel"))
    SAMPLES: ClassVar = ("chocolate-bar-12-of-12", "chocolate-bar-5-of-12", "chocolate-bar-20-of-24", "chocolate-bar-3-of-5")

    def body(self) -> str:
        columns, rows = grid_of(self.share.parts)
        width = min(WIDTH / columns, 12)
        height = min(WIDTH / rows, max(width, 9 / rows) if rows > 1 else max(1.6 * width, 9))
        left, top = 16 - width * columns / 2, 16 - height * rows / 2
        corners = [(left + width * (at % columns), top + height * (at // columns)) for at in range(self.share.parts)]
        gap = min(0.5, width / 8)
        there, missing = corners[: self.share.taken], corners[self.share.taken :]

        def pieces(places: list[tuple[float, float]], inset: float) -> str:
            return "".join(box(x + inset, y + inset, width - 2 * inset, height - 2 * inset) for x, y in places)

        return "".join(
            (
                rect("#cdc4d6", left - 1, top - 1, width * columns + 2, height * rows + 2, 1) if missing else "",
                path("#f3eef8", pieces(missing, gap)) if missing else "",
                path("#4a2c20", pieces(there, -0.05)) if there else "",
                path("#6d4534", pieces(there, gap)) if there else "",
                path("#8c5543", pieces(there, gap + min(1.1, width / 6))) if there else "",
            )
        )


class Brownies(Shares):
    """A baking tin of brownies cut into squares, row by row; where one is gone, the tin is seen."""

    STEM: ClassVar = "pan-of-brownies"
    ENGLISH: ClassVar = ("pan of brownies", "pan of cornbread", "brownie pan", "tray of brownies", "sheet cake")
    GERMAN: ClassVar = ("blechkuchen", "blech brownies")
    IDS: ClassVar = re.compile(r"pan-of-brownies-(\d{1,2})-of-(\d{1,2})")
    NOUNS: ClassVar = frozenset(("pan", "tray", "sheet", "blechkuchen", "blech"))
    SAMPLES: ClassVar = ("pan-of-brownies-9-of-12", "pan-of-brownies-24-of-24")

    def body(self) -> str:
        columns, rows = grid_of(self.share.parts)
        width, height = 26 / columns, 20 / rows
        corners = [(3 + width * (at % columns), 6 + height * (at // columns)) for at in range(self.share.parts)]
        there = corners[: self.share.taken]
        gap = min(0.35, width / 10)
        cakes = "".join(box(x + gap, y + gap, width - 2 * gap, height - 2 * gap) for x, y in there)
        nuts = "".join(disc((x + width / 2, y + height / 2), min(1.2, width / 5, height / 5)) for x, y in there)
        return "".join(
            (
                rect("#7d7490", 0.6, 4, 30.8, 25, 3),
                rect("#cdc4d6", 0.6, 3, 30.8, 24.6, 3),
                rect("#9f97ad", 2.6, 5.6, 26.8, 20.8, 1),
                path("#6d4534", cakes) if cakes else "",
                path("#a5694f", nuts) if nuts else "",
            )
        )
