"""The words that pictures use, by language."""

from __future__ import annotations

import functools
import json
from importlib import resources
from typing import Any

LANGUAGES = ("en", "de")


@functools.cache
def words(language: str) -> dict[str, Any]:
    """The table of words of `language` ("en" or "de"): nested dictionaries of strings."""
    table: dict[str, Any] = json.loads((resources.files(__name__) / f"{language}.json").read_text(encoding="utf-8"))
    return table
