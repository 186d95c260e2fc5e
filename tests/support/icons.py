"""The built icon library, loaded once for all tests, and what tests ask of an icon's markup."""

from __future__ import annotations

import os
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from icon_library.library import Library
from icon_library.markup import document
from icon_library.model import LibraryIcon

ROOT = Path(__file__).resolve().parents[2]
ASSETS = Path(os.environ.get("MATH2VISUAL_ASSETS") or ROOT / "var" / "assets")
PACKAGES = ROOT / "assets" / "node_modules"


@cache
def library() -> Library:
    """`make assets` builds it."""
    return Library.load(ASSETS / "library")


def resolved(entity_type: str, name: str = "", figure: int = 0, language: str = "") -> str | None:
    """The id of what is shown."""
    icon = library().resolve(entity_type, name, figure, language)
    return icon.id if icon else None


def elements(icon: LibraryIcon) -> Iterator[ET.Element]:
    """Every element of the icon as a file, the root included. Raises ParseError."""
    return ET.fromstring(document(icon.view_box, icon.body)).iter()  # noqa: S314 - our own file
