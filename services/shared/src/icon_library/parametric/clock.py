"""Clocks with hands at any time of day: `clock-at-3-45`, `alarm-clock-at-6-30`, `watch-at-12-05`."""

from __future__ import annotations

import re
from abc import abstractmethod
from dataclasses import dataclass
from functools import cache
from typing import ClassVar, Self

from icon_library.drawings.figures import written
from icon_library.drawings.plotting import Point, around, line
from icon_library.drawings.shapes import circle, path, rect, stroke
from icon_library.parametric.family import Parametric, within
from icon_library.parametric.phrases import SHOWING, without_article
from icon_library.parametric.times import Time, says_clock, time_of


@cache
def _phrases(named: str) -> tuple[re.Pattern[str], ...]:
    return (
        re.compile(rf"(?:{named}),?(?: {SHOWING})? (?P<time>.+?)(?: an?zeigt| zeigt)?"),
        re.compile(rf"(?P<time>.+?)[- ](?:on an? |auf (?:einer|der|dem) )?(?:{named})"),
    )


def asked_time(phrase: str, named: str) -> Time | None:
    """The time of a phrase that names such a clock (a pattern) before or after it. Raises BadParameter."""
    words = without_article(phrase)
    matches = (pattern.fullmatch(words) for pattern in _phrases(named))
    return next((time for match in matches if match and (time := time_of(match["time"]))), None)


@dataclass(frozen=True)
class TimePiece(Parametric):
    """What shows a time; the hours are those of a day."""

    STEM: ClassVar[str]
    NAMED: ClassVar[str]
    """A pattern of what it is called."""
    GERMAN: ClassVar[str]

    hour: int
    minute: int

    def __post_init__(self) -> None:
        within("hour", self.hour, 0, 23)
        within("minute", self.minute, 0, 59)

    @classmethod
    def of_id(cls, match: re.Match[str]) -> Self:
        return cls(int(match[1]), int(match[2]))

    @classmethod
    def of_words(cls, phrase: str) -> Self | None:
        time = asked_time(phrase, cls.NAMED)
        return cls(*time) if time else None

    @property
    def id(self) -> str:
        return f"{self.STEM}-at-{self.hour}-{self.minute:02}"

    def names(self) -> tuple[str, str]:
        time = f"{self.hour}:{self.minute:02}"
        return f"{self.STEM.replace('-', ' ')} at {time}", f"{self.GERMAN} {time}"


class HandClock(TimePiece):
    """A face with two hands, both of which move on with the minutes."""

    CENTRE: ClassVar[Point] = (16.0, 16.0)
    FACE: ClassVar[float] = 12.5
    """The face's radius; all that is on it keeps its proportion."""

    @property
    def minute_angle(self) -> float:
        """Degrees clockwise from twelve."""
        return 6.0 * self.minute

    @property
    def hour_angle(self) -> float:
        """Degrees clockwise from twelve."""
        return 30.0 * (self.hour % 12) + self.minute / 2

    @abstractmethod
    def case(self) -> str:
        """What is round the face."""

    def body(self) -> str:
        (x, y), size = self.CENTRE, self.FACE / 12.5
        marks = "".join(
            line(around(self.CENTRE, 11.2 * size, turn), around(self.CENTRE, 12 * size, turn))
            for turn in range(0, 360, 30)
            if turn % 90
        )
        figures = (
            ("12", (x, y - 10.1 * size)),
            ("3", (x + 10.2 * size, y)),
            ("6", (x, y + 10.1 * size)),
            ("9", (x - 10.2 * size, y)),
        )
        return "".join(
            (
                self.case(),
                circle("#cdc4d6", x, y, 12.9 * size),
                circle("#f8f5fb", x, y + 0.4 * size, self.FACE),
                stroke("#7d7490", 0.9 * size, marks),
                *(written("#533566", text, place, 3.2 * size, 5 * size) for text, place in figures),
                stroke("#f8312f", 2 * size, line(self.CENTRE, around(self.CENTRE, 6.2 * size, self.hour_angle))),
                stroke("#212121", 1.3 * size, line(self.CENTRE, around(self.CENTRE, 9.6 * size, self.minute_angle))),
                circle("#212121", x, y, 1.5 * size),
            )
        )


class Clock(HandClock):
    """A clock on the wall. A time of day by itself ("half past three") is one too."""

    STEM: ClassVar = "clock"
    NAMED: ClassVar = (
        r"(?:(?:wall|analog|analogue|round|kitchen|school) )?clocks?(?: face)?|(?:wand|analog|bahnhofs|kuechen)?uhr|analoge uhr"
    )
    GERMAN: ClassVar = "Uhr"
    IDS: ClassVar = re.compile(r"clock-at-(\d{1,2})-(\d\d)")
    NOUNS: ClassVar = frozenset(
        (
            *("clock", "clocks", "oclock", "past", "quarter"),
            *("uhr", "wanduhr", "analoguhr", "kuechenuhr", "bahnhofsuhr", "viertel", "halb"),
        )
    )
    SAMPLES: ClassVar = ("clock-at-3-45", "clock-at-10-10", "clock-at-12-00", "clock-at-6-30")

    @classmethod
    def of_words(cls, phrase: str) -> Self | None:
        bare = phrase.removeprefix("at ").removeprefix("um ")
        time = time_of(bare) if says_clock(bare) else None
        time = time or asked_time(phrase, cls.NAMED)
        return cls(*time) if time else None

    def case(self) -> str:
        return circle("#004d86", 16, 16, 15) + circle("#0074ba", 16, 16, 14.4)


class AlarmClock(HandClock):
    """Two bells above, two feet below."""

    STEM: ClassVar = "alarm-clock"
    NAMED: ClassVar = r"alarm clocks?|wecker"
    GERMAN: ClassVar = "Wecker"
    IDS: ClassVar = re.compile(r"alarm-clock-at-(\d{1,2})-(\d\d)")
    NOUNS: ClassVar = frozenset(("alarm", "wecker"))
    SAMPLES: ClassVar = ("alarm-clock-at-6-30", "alarm-clock-at-7-00")
    CENTRE: ClassVar = (16.0, 17.6)
    FACE: ClassVar = 10.4

    def case(self) -> str:
        return "".join(
            (
                stroke("#ca0b4a", 2.4, "M7.6 26.6 5.4 30.2M24.4 26.6l2.2 3.6M16 5V2.4"),
                path("#f9c23c", "M2.2 11.6A6.2 6.2 0 0 1 12.8 4zM29.8 11.6A6.2 6.2 0 0 0 19.2 4z"),
                path("#fcd53f", "M2.2 11.6A6.2 6.2 0 0 1 9.4 3.2L5 9zM29.8 11.6A6.2 6.2 0 0 0 22.6 3.2L27 9z"),
                circle("#ca0b4a", 16, 17.6, 13.2),
                circle("#f8312f", 16, 17.6, 12.6),
            )
        )


class Watch(HandClock):
    """On a strap."""

    STEM: ClassVar = "watch"
    NAMED: ClassVar = r"(?:wrist ?)?watch|armbanduhr"
    GERMAN: ClassVar = "Armbanduhr"
    IDS: ClassVar = re.compile(r"watch-at-(\d{1,2})-(\d\d)")
    NOUNS: ClassVar = frozenset(("watch", "wristwatch", "wrist", "armbanduhr"))
    SAMPLES: ClassVar = ("watch-at-12-05",)
    FACE: ClassVar = 9.8

    def case(self) -> str:
        return "".join(
            (
                path("#5a3a8e", "M9.4.6h13.2l1.4 9H8zM8 22.4h16l-1.4 9H9.4z"),
                path("#8d65c5", "M9.4.6h13.2l.9 6H8.5zM8.6 26h14.8l-.8 4.6H9.4z"),
                rect("#9b9b9b", 26.6, 14.4, 3, 3.2, 1),
                circle("#636363", 16, 16, 11.8),
                circle("#9b9b9b", 16, 16, 11.2),
            )
        )
