"""Where the built assets (icon library, font) lie: `MATH2VISUAL_ASSETS`, or `var/assets` in the checkout."""

from __future__ import annotations

import os
from pathlib import Path


def assets_folder() -> Path:
    """The folder that `make assets` fills."""
    configured = os.environ.get("MATH2VISUAL_ASSETS", "")
    return Path(configured) if configured else Path(__file__).resolve().parents[4] / "var" / "assets"


class AssetsMissing(Exception):
    """An asset has not been built; the message says which and how to build it."""
