"""A folder of SVG files beside the built library, once it was read: what was taken, and what was refused and why."""

from __future__ import annotations

from dataclasses import dataclass

from icon_library.model import LibraryIcon


@dataclass(frozen=True, slots=True)
class Refusal:
    """A file that was not taken, and why."""

    file: str
    reason: str


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder's icons by id, its refusals, and a hash that changes with its files."""

    icons: dict[str, LibraryIcon]
    refused: tuple[Refusal, ...]
    version: str
