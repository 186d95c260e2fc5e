"""What can go wrong with icons."""

from __future__ import annotations

from service_kit.errors import NotFound


class IconNotFound(NotFound):
    """The library has no icon of this file name."""

    code = "icon_not_found"
