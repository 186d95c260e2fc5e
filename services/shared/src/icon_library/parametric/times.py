"""Times of day in words, English and German: "3:45", "half past three", "Viertel vor vier", "15 Uhr 20"."""

from __future__ import annotations

import re

from icon_library.parametric.family import BadParameter
from icon_library.parametric.phrases import COUNT, count

Time = tuple[int, int]

_HALVES = r"(?: ?(?P<half>am|pm|a\.m\.|p\.m\.))?"
_FIGURES = re.compile(rf"(?P<hour>\d{{1,2}})(?::|\.)(?P<minute>\d\d)(?: (?:uhr|oclock))?{_HALVES}")
_GERMAN_FIGURES = re.compile(r"(?P<hour>\d{1,2}) ?uhr(?: ?(?P<minute>\d{1,2}))?")
_WHOLE = re.compile(rf"(?P<hour>{COUNT}) ?(?:oclock|uhr)")
_HOUR_OF_DAY = re.compile(r"(?P<hour>\d{1,2}) ?(?P<half>am|pm|a\.m\.|p\.m\.)")
_PAST = re.compile(
    rf"(?:a )?(?P<minutes>half|quarter|viertel|{COUNT})(?: minutes?| minuten?)? (?P<side>past|to|nach|vor) (?P<hour>{COUNT})"
    r"(?: (?:oclock|uhr))?"
)
_HALF_TO = re.compile(rf"halb (?P<hour>{COUNT})")
# Words that stand in a time of day and nowhere else: such a time says "clock" by itself.
_SAYS_CLOCK = re.compile(r"\boclock\b|uhr\b|^(?:a )?(?:half|quarter) past |^(?:a )?quarter to |^viertel (?:nach|vor) |^halb ")


def time_of(text: str) -> Time | None:
    """Hour and minute of a plain phrase that is a time and nothing else. Raises BadParameter where there is no such time."""
    if match := _FIGURES.fullmatch(text):
        return _of_day(int(match["hour"]), int(match["minute"]), match["half"])
    if match := _GERMAN_FIGURES.fullmatch(text):
        return int(match["hour"]), int(match["minute"] or 0)
    if match := _WHOLE.fullmatch(text):
        return count(match["hour"]), 0
    if match := _HOUR_OF_DAY.fullmatch(text):
        return _of_day(int(match["hour"]), 0, match["half"])
    if match := _PAST.fullmatch(text):
        return _past(match)
    if match := _HALF_TO.fullmatch(text):
        return (count(match["hour"]) - 1) % 12 or 12, 30
    return None


def says_clock(text: str) -> bool:
    """Whether the phrase can only be a time of day."""
    return _SAYS_CLOCK.search(text) is not None


def _of_day(hour: int, minute: int, half: str | None) -> Time:
    if not half:
        return hour, minute
    if not 1 <= hour <= 12:
        raise BadParameter(f"there is no {hour} {half}")
    return hour % 12 + (12 if half.startswith("p") else 0), minute


def _past(match: re.Match[str]) -> Time | None:
    words, hour = match["minutes"], count(match["hour"])
    before = match["side"] in {"to", "vor"}
    if words == "half" and before:
        return None
    minutes = 30 if words == "half" else 15 if words in {"quarter", "viertel"} else count(words)
    if not (1 <= minutes <= 30 and 1 <= hour <= 12):
        raise BadParameter("minutes past or to an hour are 1 to 30, the hour 1 to 12")
    return ((hour - 1) or 12, 60 - minutes) if before else (hour, minutes)
