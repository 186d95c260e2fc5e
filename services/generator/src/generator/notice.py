"""An error as a picture of its message, for clients that asked for a picture."""

from __future__ import annotations

import textwrap

from generator.drawing import draw
from generator.layout.constants import BOX_PADDING, BOX_RADIUS, BOX_STROKE, NAME_SIZE, PAGE_MARGIN
from generator.layout.picture import Picture, Rect, Text
from generator.layout.theme import THEMES
from generator.layout.typeface import text_width

# From one line of the message to the next, at NAME_SIZE.
LINE_HEIGHT = 24

LINE_CHARACTERS = 48
"""About 480 px: readable where a picture of a problem would have been."""
LINES = 8
"""A message quotes the text that it is about; what goes on longer than this is cut."""


def notice(message: str, language: str, theme: str = "light") -> str:
    """The message in a box, as the text of an SVG file."""
    lines = textwrap.wrap(message, LINE_CHARACTERS, max_lines=LINES, placeholder=" …") or ["…"]
    inner = max(text_width(line, NAME_SIZE) for line in lines)
    width, height = inner + 2 * BOX_PADDING, len(lines) * LINE_HEIGHT + 2 * BOX_PADDING
    box = Rect(PAGE_MARGIN, PAGE_MARGIN, width, height, BOX_RADIUS, fill="marked.fill", stroke="marked", stroke_width=BOX_STROKE)
    left, top = PAGE_MARGIN + BOX_PADDING, PAGE_MARGIN + BOX_PADDING
    rows = [Text(left, top + index * LINE_HEIGHT + NAME_SIZE, line, NAME_SIZE, fill="ink") for index, line in enumerate(lines)]
    picture = Picture(
        width=width + 2 * PAGE_MARGIN,
        height=height + 2 * PAGE_MARGIN,
        elements=[box, *rows],
        title=lines[0],
        description=message,
        language=language,
        variant="error",
    )
    return draw(picture, THEMES[theme], metadata=False)
