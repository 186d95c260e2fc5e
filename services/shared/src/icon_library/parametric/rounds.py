"""More round things that are shared in slices: cookie, pancake, watermelon. What is missing lies no longer on the plate."""

from __future__ import annotations

import re
from typing import ClassVar

from icon_library.drawings.plotting import around, disc
from icon_library.drawings.shapes import path
from icon_library.parametric.slices import CENTRE, RADIUS, Slices


class Cookie(Slices):
    STEM: ClassVar = "cookie"
    ENGLISH: ClassVar = ("cookie", "cookies", "biscuit", "giant cookie")
    GERMAN: ClassVar = ("keks", "kekses", "riesenkeks")
    IDS: ClassVar = re.compile(r"cookie-(\d{1,2})-of-(\d{1,2})")
    NOUNS: ClassVar = frozenset(("cookie", "cookies", "biscuit", "keks", "kekses", "riesenkeks"))
    SAMPLES: ClassVar = ("cookie-1-of-2", "cookie-5-of-6")

    def body(self) -> str:
        chips = [disc(point, min(1.5, self.room(9.6, 1.5))) for point in self.middles(9.6, 8)]
        chips += [disc(point, min(1.2, self.room(4.8, 1.2))) for point in self.middles(4.8, 5)] if self.share.parts <= 8 else []
        return "".join(
            (
                self.plate(),
                self.slice_of("#c47a2c", RADIUS),
                self.slice_of("#f3ad61", RADIUS - 0.9),
                path("#6d4534", "".join(chips)) if chips else "",
                self.cuts("#8c5543", 0.7, RADIUS - 0.4, 0, self.share.taken),
            )
        )


class Pancake(Slices):
    STEM: ClassVar = "pancake"
    ENGLISH: ClassVar = ("pancake", "pancakes", "crepe", "tortilla")
    GERMAN: ClassVar = ("pfannkuchen", "eierkuchen", "pfannkuchens")
    IDS: ClassVar = re.compile(r"pancake-(\d{1,2})-of-(\d{1,2})")
    NOUNS: ClassVar = frozenset((*ENGLISH, *GERMAN))
    SAMPLES: ClassVar = ("pancake-3-of-4",)

    def body(self) -> str:
        return "".join(
            (
                self.plate(),
                self.slice_of("#d9920a", RADIUS),
                self.slice_of("#ffce7c", RADIUS - 0.7),
                self.slice_of("#e8a24e", RADIUS - 2.4),
                self.slice_of("#f0b463", RADIUS - 6.5),
                self.cuts("#a05a2c", 0.7, RADIUS - 0.4, 0, self.share.taken),
            )
        )


class Watermelon(Slices):
    """A round slice."""

    STEM: ClassVar = "watermelon"
    ENGLISH: ClassVar = ("watermelon", "watermelons", "melon")
    GERMAN: ClassVar = ("wassermelone", "melone")
    IDS: ClassVar = re.compile(r"watermelon-(\d{1,2})-of-(\d{1,2})")
    NOUNS: ClassVar = frozenset((*ENGLISH, *GERMAN))
    SAMPLES: ClassVar = ("watermelon-3-of-8",)

    def body(self) -> str:
        each = max(1, round(12 / self.share.parts))
        seeds = [
            disc(around(CENTRE, 7.4, (place + 0.5) * self.angle / each), min(0.8, self.room(7.4, 0.8)))
            for place in range(self.share.taken * each)
        ]
        return "".join(
            (
                self.plate(),
                self.slice_of("#27701f", RADIUS),
                self.slice_of("#86d72f", RADIUS - 1.2),
                self.slice_of("#e6f7c8", RADIUS - 2),
                self.slice_of("#f8312f", RADIUS - 2.8),
                path("#321b41", "".join(seeds)) if seeds else "",
                self.cuts("#8f0d33", 0.7, RADIUS - 0.4, 0, self.share.taken),
            )
        )
