"""A calendar's leaf with any date: `calendar-14-may`, `calendar-tuesday-14-may`. A German month (`calendar-14-mai`) is written
in German."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import ClassVar, Self

from icon_library.drawings.figures import written
from icon_library.drawings.shapes import circle, path, rect
from icon_library.parametric.family import BadParameter, Parametric, within
from icon_library.parametric.phrases import any_of, without_article

_DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
ENGLISH_MONTHS = (
    *("january", "february", "march", "april", "may", "june", "july"),
    *("august", "september", "october", "november", "december"),
)
GERMAN_MONTHS = (
    *("januar", "februar", "maerz", "april", "mai", "juni", "juli"),
    *("august", "september", "oktober", "november", "dezember"),
)
ENGLISH_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
GERMAN_WEEKDAYS = ("montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag")
_SHORT = {"may": "MAY", "june": "JUNE", "july": "JULY", "maerz": "MÄRZ", "juni": "JUNI", "juli": "JULI"}

_MONTH = rf"(?P<month>{any_of((*ENGLISH_MONTHS, *GERMAN_MONTHS))})"
_WEEKDAY = rf"(?P<weekday>{any_of((*ENGLISH_WEEKDAYS, *GERMAN_WEEKDAYS))})"
_YEAR = r"(?:,? (?:19|20)\d\d)?"
_DATES = tuple(
    re.compile(pattern)
    for pattern in (
        rf"(?:{_WEEKDAY},? (?:the |der |den |dem )?)?(?P<day>\d{{1,2}})(?:\.|st|nd|rd|th)? (?:of )?{_MONTH}{_YEAR}",
        rf"(?:{_WEEKDAY},? )?{_MONTH} (?:the )?(?P<day>\d{{1,2}})(?:st|nd|rd|th)?{_YEAR}",
    )
)
_CALENDAR = r"(?:calendar (?:page|leaf)|calendars?|kalenderblatt|kalender)"


def _without_calendar(phrase: str) -> str:
    """The date that stands before or after the word, or the phrase as it is."""
    phrase = without_article(phrase)
    showing = r"(?: showing| that shows| shows| for| of| with| open at| on| mit| vom| am| zeigt)?"
    match = re.fullmatch(rf"{_CALENDAR}{showing} (?:the |dem |der |den )?(?P<date>.+)", phrase) or re.fullmatch(
        rf"(?P<date>.+?)(?: on a| on the)? {_CALENDAR}", phrase
    )
    return match["date"] if match else phrase


@dataclass(frozen=True, slots=True)
class CalendarLeaf(Parametric):
    """`month` and `weekday` ("" for none) by their names, both in one language."""

    day: int
    month: str
    weekday: str = ""

    IDS: ClassVar = re.compile(rf"calendar-(?:{_WEEKDAY}-)?(?P<day>\d{{1,2}})-{_MONTH}")
    NOUNS: ClassVar = frozenset((*ENGLISH_MONTHS, *GERMAN_MONTHS))
    SAMPLES: ClassVar = (
        *("calendar-14-may", "calendar-tuesday-14-may", "calendar-31-december"),
        *("calendar-1-maerz", "calendar-dienstag-3-oktober"),
    )

    def __post_init__(self) -> None:
        months = GERMAN_MONTHS if self.month in GERMAN_MONTHS else ENGLISH_MONTHS
        within("day", self.day, 1, _DAYS[months.index(self.month)])
        english = self.month in ENGLISH_MONTHS and self.weekday in ENGLISH_WEEKDAYS
        german = self.month in GERMAN_MONTHS and self.weekday in GERMAN_WEEKDAYS
        if self.weekday and not english and not german:
            raise BadParameter(f"{self.weekday} and {self.month} are of two languages")

    @classmethod
    def of_id(cls, match: re.Match[str]) -> Self:
        return cls(int(match["day"]), match["month"], match["weekday"] or "")

    @classmethod
    def of_words(cls, phrase: str) -> Self | None:
        date = _without_calendar(phrase)
        match = next((match for pattern in _DATES if (match := pattern.fullmatch(date))), None)
        return cls.of_id(match) if match else None

    @property
    def id(self) -> str:
        return "-".join(part for part in ("calendar", self.weekday, str(self.day), self.month) if part)

    def body(self) -> str:
        month = _SHORT.get(self.month, self.month[:3].upper())
        middle, height = (17.6, 9.4) if self.weekday else (20.8, 12.5)
        short_weekday = self.weekday[:2] if self.weekday in GERMAN_WEEKDAYS else self.weekday[:3]
        return "".join(
            (
                rect("#a9a1b5", 2, 2.4, 28, 28.6, 3.4),
                rect("#f8f5fb", 2.6, 2.4, 26.8, 27.8, 3),
                path("#f8312f", "M5.4 2.4h21.2A3.4 3.4 0 0 1 30 5.8v5.4H2V5.8a3.4 3.4 0 0 1 3.4-3.4z"),
                path("#ca0b4a", "M2 10.4h28v1H2z"),
                circle("#fff", 8, 3.4, 1.3),
                circle("#fff", 24, 3.4, 1.3),
                written("#fff", month, (16, 7.4), 4.2, 17),
                written("#3a3a3e", str(self.day), (16, middle), height, 22, 1.6),
                written("#746c80", short_weekday.upper(), (16, 26.7), 3.6, 20) if self.weekday else "",
            )
        )

    def names(self) -> tuple[str, str]:
        number = (GERMAN_MONTHS if self.month in GERMAN_MONTHS else ENGLISH_MONTHS).index(self.month)
        weekdays = GERMAN_WEEKDAYS if self.weekday in GERMAN_WEEKDAYS else ENGLISH_WEEKDAYS
        weekday = weekdays.index(self.weekday) if self.weekday else -1
        english = f"{ENGLISH_WEEKDAYS[weekday].capitalize()}, " if self.weekday else ""
        german = f"{GERMAN_WEEKDAYS[weekday].capitalize()}, " if self.weekday else ""
        german_month = GERMAN_MONTHS[number].capitalize().replace("ae", "ä")
        return f"{english}{ENGLISH_MONTHS[number].capitalize()} {self.day}", f"{german}{self.day}. {german_month}"
