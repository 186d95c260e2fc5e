"""A clock with figures, of twenty-four hours: `digital-clock-at-15-45`."""

from __future__ import annotations

import re
from typing import ClassVar

from icon_library.drawings.figures import written
from icon_library.drawings.shapes import path, rect
from icon_library.parametric.clock import TimePiece


class DigitalClock(TimePiece):
    STEM: ClassVar = "digital-clock"
    NAMED: ClassVar = r"digital (?:alarm )?(?:clock|watch)|digitaluhr|digitale uhr"
    GERMAN: ClassVar = "Digitaluhr"
    IDS: ClassVar = re.compile(r"digital-clock-at-(\d{1,2})-(\d\d)")
    NOUNS: ClassVar = frozenset(("digital", "digitale", "digitaluhr"))
    SAMPLES: ClassVar = ("digital-clock-at-15-45",)

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
