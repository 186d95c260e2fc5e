"""Clocks at any time of day: with hands (`clock-at-3-45`) and with figures (`digital-clock-at-15-45`)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import ClassVar, Self

from icon_library.drawings.shapes import circle, path, rect, stroke
from icon_library.parametric.family import Parametric, within
from icon_library.parametric.glyphs import written
from icon_library.parametric.phrases import without_article
from icon_library.parametric.plotting import around, line
from icon_library.parametric.times import says_clock, time_of

CENTRE = (16.0, 16.0)
HOUR_HAND, MINUTE_HAND = 6.2, 9.6
_SHOWING = r"(?:,? ?(?:at|showing|that shows|that reads|shows|set to|set at|reading|um|auf|zeigt|mit|die))? "
_HANDS = r"(?:(?:wall|analog|analogue|round) )?clocks?|(?:wand|analog|bahnhofs|kuechen)?uhr|analoge uhr"
_DIGITAL = r"digital (?:alarm )?(?:clock|watch)|digitaluhr|digitale uhr"


def _asked_time(phrase: str, clock: str) -> tuple[int, int] | None:
    """The time of a phrase that names such a clock before or after it."""
    phrase = without_article(phrase)
    before = re.fullmatch(rf"(?:{clock}){_SHOWING}(?P<time>.+?)(?: an?zeigt| zeigt)?", phrase)
    if before and not re.fullmatch(rf"(?:{clock})", phrase):
        return time_of(before["time"])
    after = re.fullmatch(rf"(?P<time>.+?)[- ](?:on an? |auf (?:einer|der) )?(?:{clock})", phrase)
    return time_of(after["time"]) if after else None


@dataclass(frozen=True, slots=True)
class Clock(Parametric):
    """A clock with hands; both hands move on with the minutes."""

    hour: int
    minute: int

    IDS: ClassVar = re.compile(r"clock-at-(\d{1,2})-(\d\d)")
    NOUNS: ClassVar = frozenset(
        (
            "clock",
            "clocks",
            "oclock",
            "past",
            "quarter",
            "uhr",
            "wanduhr",
            "analoguhr",
            "kuechenuhr",
            "bahnhofsuhr",
            "viertel",
            "halb",
        )
    )
    SAMPLES: ClassVar = ("clock-at-3-45", "clock-at-10-10", "clock-at-12-00", "clock-at-6-30")

    def __post_init__(self) -> None:
        within("hour", self.hour, 0, 23)
        within("minute", self.minute, 0, 59)

    @classmethod
    def of_id(cls, match: re.Match[str]) -> Self:
        return cls(int(match[1]), int(match[2]))

    @classmethod
    def of_words(cls, phrase: str) -> Self | None:
        bare = phrase.removeprefix("at ").removeprefix("um ")
        time = time_of(bare) if says_clock(bare) else None
        time = time or _asked_time(phrase, _HANDS)
        return cls(*time) if time else None

    @property
    def id(self) -> str:
        return f"clock-at-{self.hour}-{self.minute:02}"

    @property
    def minute_angle(self) -> float:
        """Degrees clockwise from twelve."""
        return 6.0 * self.minute

    @property
    def hour_angle(self) -> float:
        """Degrees clockwise from twelve."""
        return 30.0 * (self.hour % 12) + self.minute / 2

    def body(self) -> str:
        marks = "".join(line(around(CENTRE, 11.2, 30 * hour), around(CENTRE, 12, 30 * hour)) for hour in range(12) if hour % 3)
        figures = (("12", (16, 5.9)), ("3", (26.2, 16)), ("6", (16, 26.1)), ("9", (5.8, 16)))
        return "".join(
            (
                circle("#004d86", 16, 16, 15),
                circle("#0074ba", 16, 16, 14.4),
                circle("#cdc4d6", 16, 16, 12.9),
                circle("#f8f5fb", 16, 16.4, 12.5),
                stroke("#7d7490", 0.9, marks),
                *(written("#533566", text, centre, 3.2, 5) for text, centre in figures),
                stroke("#f8312f", 2, line(CENTRE, around(CENTRE, HOUR_HAND, self.hour_angle))),
                stroke("#212121", 1.3, line(CENTRE, around(CENTRE, MINUTE_HAND, self.minute_angle))),
                circle("#212121", 16, 16, 1.5),
            )
        )

    def names(self) -> tuple[str, str]:
        time = f"{self.hour}:{self.minute:02}"
        return f"clock at {time}", f"Uhr {time}"


@dataclass(frozen=True, slots=True)
class DigitalClock(Parametric):
    """A clock with figures, of twenty-four hours."""

    hour: int
    minute: int

    IDS: ClassVar = re.compile(r"digital-clock-at-(\d{1,2})-(\d\d)")
    NOUNS: ClassVar = frozenset(("digital", "digitale", "digitaluhr"))
    SAMPLES: ClassVar = ("digital-clock-at-15-45",)

    def __post_init__(self) -> None:
        within("hour", self.hour, 0, 23)
        within("minute", self.minute, 0, 59)

    @classmethod
    def of_id(cls, match: re.Match[str]) -> Self:
        return cls(int(match[1]), int(match[2]))

    @classmethod
    def of_words(cls, phrase: str) -> Self | None:
        time = _asked_time(phrase, _DIGITAL)
        return cls(*time) if time else None

    @property
    def id(self) -> str:
        return f"digital-clock-at-{self.hour}-{self.minute:02}"

    def body(self) -> str:
        return "".join(
            (
                path("#212121", "M6 23h5l-1 3H5.4zM21 23h5l.6 3H22z"),
                rect("#494452", 1, 7, 30, 17, 3),
                rect("#6b6478", 1, 7, 30, 15.4, 3),
                rect("#26222c", 3, 9, 26, 11.6, 1.4),
                written("#5cf08b", f"{self.hour}:{self.minute:02}", (16, 14.8), 7.4, 23, 1.7),
            )
        )

    def names(self) -> tuple[str, str]:
        time = f"{self.hour}:{self.minute:02}"
        return f"digital clock at {time}", f"Digitaluhr {time}"
