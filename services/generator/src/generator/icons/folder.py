"""Icons from the built library on disk, by the same rules as the storage service: for the command line and the tests."""

from __future__ import annotations

import functools
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from generator.assets import assets_folder
from generator.icons.model import Icon, IconRequest
from generator.icons.port import IconsUnavailable

if TYPE_CHECKING:
    from icon_library.library import Library


class FolderIcons:
    """An `IconSource` over `var/assets/library`, loaded when the first icon is asked for."""

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder if folder is not None else assets_folder() / "library"

    @functools.cached_property
    def _library(self) -> Library:
        from icon_library.library import Library

        try:
            return Library.load(self._folder)
        except OSError as error:
            raise IconsUnavailable(f"{self._folder} has no icon library: run `make assets`") from error

    async def version(self) -> str:
        """The library's version. Raises `IconsUnavailable` where none was built."""
        return self._library.version

    async def resolve(self, requests: Sequence[IconRequest], language: str = "") -> Mapping[IconRequest, Icon]:
        """The icons that the library has. Raises `IconsUnavailable` where none was built."""
        found: dict[IconRequest, Icon] = {}
        for request in requests:
            icon = self._library.resolve(request.type, request.name, request.figure, language)
            if icon is not None:
                found[request] = Icon(icon.id, icon.view_box, icon.body, icon.frame, icon.kind, icon.figures, icon.labelled)
        return found
