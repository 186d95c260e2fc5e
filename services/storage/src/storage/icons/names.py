"""What an icon may be called: a file name from outside to the id that it is kept and found under."""

from __future__ import annotations

import re
import unicodedata

from anyascii import anyascii

from icon_library.words import fold

LONGEST_NAME = 120
LONGEST_ID = 80
_ID = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*")
# Windows' devices, and words that programs take for something else.
_RESERVED = frozenset(
    (
        *("con", "prn", "aux", "nul", *(f"com{n}" for n in range(10)), *(f"lpt{n}" for n in range(10))),
        *("index", "null", "undefined", "none", "true", "false", "constructor", "prototype"),
    )
)


class BadName(ValueError):
    """The name is not taken; the text says why and what to do."""


def icon_id_of(filename: str) -> str:
    """The id for a file name: "Red Röse.svg" is "red-roese". Raises BadName."""
    if not filename.strip():
        raise BadName("The file has no name. Name it after the thing that it shows, such as red-rose.svg.")
    if len(filename) > LONGEST_NAME:
        raise BadName(f"The file name is longer than {LONGEST_NAME} characters.")
    if any(unicodedata.category(character) in {"Cc", "Cf", "Cs", "Co", "Cn"} for character in filename):
        raise BadName("The file name has control or direction characters that cannot be seen. Type it anew.")
    if re.search(r"[/\\:]", filename):
        raise BadName("The file name has parts of a path in it. Give the name alone, such as red-rose.svg.")
    stem = filename.strip()
    stem = stem[:-4] if stem.lower().endswith(".svg") else stem
    if "." in stem:
        raise BadName("The file name has dots in it before .svg. Write it with hyphens, such as red-rose.svg.")
    icon_id = (fold(stem) or fold(anyascii(stem))).replace(" ", "-")
    if not _ID.fullmatch(icon_id):
        raise BadName("The file name must begin with a letter and have letters, digits and hyphens, such as red-rose.svg.")
    if icon_id in _RESERVED:
        raise BadName(f"The name {icon_id} is kept for other uses. Name the file after the thing that it shows.")
    if len(icon_id) > LONGEST_ID:
        raise BadName(f"The name has more than {LONGEST_ID} letters. Shorten it.")
    return icon_id
