"""Round things cut into equal slices, seen from above: pizza, pie, cake, fraction circle. The first slice starts at the top."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from itertools import pairwise
from typing import ClassVar

from icon_library.drawings.plotting import Point, around, disc, line, sector
from icon_library.drawings.shapes import circle, path, stroke
from icon_library.parametric.shares import Shares

CENTRE = (16.0, 16.0)
RADIUS = 14.0


class Slices(Shares):
    """`taken` of `parts` slices are there; of the others the plate is seen."""

    @property
    def angle(self) -> float:
        """Of one slice, in degrees."""
        return 360 / self.share.parts

    @property
    def end(self) -> float:
        """Where the last slice that is there ends, in degrees."""
        return self.angle * self.share.taken

    def slice_of(self, colour: str, radius: float) -> str:
        """All that is there, as one disc or sector."""
        return path(colour, sector(CENTRE, radius, 0, self.end)) if self.share.taken else ""

    def cuts(self, colour: str, width: float, radius: float, start: int, end: int) -> str:
        """The cuts from one number to another, counted clockwise from the top; none in a whole that is not cut."""
        if self.share.parts == 1 or start >= end:
            return ""
        width = min(width, 7 / self.share.parts)
        turns = dict.fromkeys(number % self.share.parts for number in range(start, end + 1))
        return stroke(colour, width, "".join(line(CENTRE, around(CENTRE, radius, number * self.angle)) for number in turns))

    def middles(self, radius: float, per_whole: int) -> Iterator[Point]:
        """Places in the slices that are there, about `per_whole` in all were none missing, none on a cut."""
        each = max(1, round(per_whole / self.share.parts))
        for place in range(self.share.taken * each):
            yield around(CENTRE, radius, (place + 0.5) * self.angle / each)

    def room(self, radius: float, most: float) -> float:
        """The radius of what lies in a slice that far from the middle."""
        if self.share.parts < 2:
            return most
        return min(most, 0.62 * radius * math.sin(math.radians(min(self.angle, 180) / 2)))

    def plate(self) -> str:
        """The plate below, with faint lines where slices are missing."""
        taken, parts = self.share.taken, self.share.parts
        if taken == parts:
            return ""
        return (
            circle("#cdc4d6", 16, 16, 15) + circle("#ede7f3", 16, 16, 14.2) + self.cuts("#cdc4d6", 0.5, RADIUS - 1, taken, parts)
        )


class Pizza(Slices):
    STEM: ClassVar = "pizza"
    ENGLISH: ClassVar = ("pizza", "pizzas")
    GERMAN: ClassVar = ("pizza", "pizzen")
    IDS: ClassVar = re.compile(r"pizza-(\d{1,2})-of-(\d{1,2})")
    NOUNS: ClassVar = frozenset((*ENGLISH, *GERMAN))
    SAMPLES: ClassVar = ("pizza-8-of-8", "pizza-3-of-8", "pizza-1-of-2", "pizza-5-of-6", "pizza-1-of-1", "pizza-7-of-12")

    def body(self) -> str:
        size = self.room(8.4, 2.3)
        toppings = "".join(disc(point, size) for point in self.middles(8.4, 8))
        rims = "".join(disc(point, size * 0.62) for point in self.middles(8.4, 8))
        leaves = "".join(disc(point, 0.8) for point in self.middles(4.3, 4)) if self.share.parts <= 8 else ""
        return "".join(
            (
                self.plate(),
                self.slice_of("#c47a2c", RADIUS),
                self.slice_of("#f3ad61", RADIUS - 0.7),
                self.slice_of("#f9c23c", RADIUS - 2.4),
                self.slice_of("#fcd53f", RADIUS - 3.2),
                path("#ca0b4a", toppings) if toppings else "",
                path("#f8312f", rims) if rims else "",
                path("#44911b", leaves) if leaves else "",
                self.cuts("#a05a2c", 0.7, RADIUS - 0.4, 0, self.share.taken),
            )
        )


class Cake(Slices):
    STEM: ClassVar = "cake"
    ENGLISH: ClassVar = ("cake", "cakes", "birthday cake", "gateau")
    GERMAN: ClassVar = ("torte", "torten", "kuchen", "geburtstagstorte", "geburtstagskuchen")
    IDS: ClassVar = re.compile(r"cake-(\d{1,2})-of-(\d{1,2})")
    NOUNS: ClassVar = frozenset((*ENGLISH, *GERMAN))
    SAMPLES: ClassVar = ("cake-12-of-12", "cake-5-of-8", "cake-3-of-4")

    def body(self) -> str:
        size = self.room(10.4, 2.2)
        cream = "".join(disc(point, size) for point in self.middles(10.4, 8))
        berries = "".join(disc(point, size * 0.6) for point in self.middles(10.4, 8))
        crumbs = [line(point, around(point, 0.9, 40 * turn)) for turn, point in enumerate(self.middles(5, 6))]
        return "".join(
            (
                self.plate(),
                self.slice_of("#c47a2c", RADIUS),
                self.slice_of("#ff9fcb", RADIUS - 0.9),
                self.slice_of("#ffc2de", RADIUS - 6.4),
                path("#fff", cream) if cream else "",
                path("#f8312f", berries) if berries else "",
                stroke("#00a6ed", 0.9, "".join(crumbs[::2])) if crumbs[::2] else "",
                stroke("#8d65c5", 0.9, "".join(crumbs[1::2])) if crumbs[1::2] else "",
                self.cuts("#8c5543", 0.7, RADIUS - 0.4, 0, self.share.taken),
            )
        )


class Pie(Slices):
    STEM: ClassVar = "pie"
    ENGLISH: ClassVar = ("pie", "pies", "apple pie", "cherry pie", "tart")
    GERMAN: ClassVar = ("pastete", "apfelkuchen", "kirschkuchen", "obstkuchen")
    IDS: ClassVar = re.compile(r"pie-(\d{1,2})-of-(\d{1,2})")
    NOUNS: ClassVar = frozenset(("pie", "pies", "tart", "pastete", "apfelkuchen", "kirschkuchen", "obstkuchen"))
    SAMPLES: ClassVar = ("pie-6-of-6", "pie-4-of-6", "pie-1-of-4")

    def body(self) -> str:
        flutes = "".join(disc(around(CENTRE, 12.9, (turn + 0.5) * 10), 0.75) for turn in range(36) if turn * 10 < self.end - 5)
        return "".join(
            (
                self.plate(),
                self.slice_of("#a05a2c", RADIUS),
                self.slice_of("#e19747", RADIUS - 0.4),
                path("#f3ad61", flutes) if flutes else "",
                self.slice_of("#8e1d3f", RADIUS - 2.4),
                stroke("#f3ad61", 1.7, lattice) if (lattice := self._lattice(RADIUS - 2.9)) else "",
                self.cuts("#6d4534", 0.7, RADIUS - 0.4, 0, self.share.taken),
            )
        )

    def _lattice(self, radius: float) -> str:
        """Strips of dough both ways, each cut where the pie ends."""
        strips = []
        for offset in (-7.5, -2.5, 2.5, 7.5):
            half = math.sqrt(radius * radius - offset * offset)
            strips += [((offset, -half), (offset, half)), ((-half, offset), (half, offset))]
        return "".join(line(*piece) for strip in strips for piece in self._inside(*strip))

    def _inside(self, first: Point, last: Point) -> Iterator[tuple[Point, Point]]:
        """The pieces of a strip (from the pie's middle) that lie in the slices that are there."""
        across, down = last[0] - first[0], last[1] - first[1]
        ends = {0.0, 1.0}
        for turn in (0.0, self.end):
            ray = around((0, 0), 1, turn)
            slope = across * ray[1] - down * ray[0]
            if self.share.taken < self.share.parts and abs(slope) > 1e-9:
                ends.add((first[1] * ray[0] - first[0] * ray[1]) / slope)
        stops = sorted(stop for stop in ends if 0 <= stop <= 1)
        for start, stop in pairwise(stops):
            middle = (start + stop) / 2
            turn = math.degrees(math.atan2(first[0] + middle * across, -first[1] - middle * down)) % 360
            if turn < self.end and stop - start > 0.04:
                yield (
                    (CENTRE[0] + first[0] + start * across, CENTRE[1] + first[1] + start * down),
                    (CENTRE[0] + first[0] + stop * across, CENTRE[1] + first[1] + stop * down),
                )


class FractionCircle(Slices):
    """The parts that are taken are coloured; the others are pale."""

    STEM: ClassVar = "fraction-circle"
    ENGLISH: ClassVar = ("fraction circle", "circle", "fraction disc")
    GERMAN: ClassVar = ("bruchkreis", "kreis", "kreises")
    CUT_TAKEN: ClassVar = False
    NOT_A_SHARE: ClassVar = re.compile(
        r"(?:an? |the )?(?:half|quarter|semi)[ -]circle|(?:ein |der )?(?:halb|viertel)(?:er )? ?kreis"
    )
    IDS: ClassVar = re.compile(r"fraction-circle-(\d{1,2})-of-(\d{1,2})")
    NOUNS: ClassVar = frozenset(("circle", "disc", "bruchkreis", "kreis", "kreises"))
    SAMPLES: ClassVar = ("fraction-circle-3-of-8", "fraction-circle-2-of-3", "fraction-circle-0-of-5")

    def body(self) -> str:
        return "".join(
            (
                circle("#0a5a94", 16, 16, 15),
                circle("#d4ecfb", 16, 16, 14),
                self.slice_of("#00a6ed", RADIUS),
                self.cuts("#0a5a94", 0.9, RADIUS, 0, self.share.parts),
            )
        )
