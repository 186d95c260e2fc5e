"""Where pictures of things come from: one port, with the storage service or a folder behind it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

from generator.icons.model import Icon, IconRequest


class IconSource(Protocol):
    """A library of icons. Both adapters resolve by the same rules (`icon_library.resolver`)."""

    async def resolve(self, requests: Sequence[IconRequest], language: str = "") -> Mapping[IconRequest, Icon]:
        """The icon of each request that has one; a request without an icon is missing from the result.
        `language` ("en", "de") decides where a word means two things.

        Raises `IconsUnavailable` where the library cannot be asked; pictures are then drawn with labelled tiles.
        """
        ...

    async def version(self) -> str:
        """Changes whenever the library does; part of every cache key."""
        ...


class IconsUnavailable(Exception):
    """The icon library cannot be asked now."""
