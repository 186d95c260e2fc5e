"""Where icons come from: the built library, with a folder of SVG files beside it."""

from __future__ import annotations

import structlog

from icon_library.library import Library
from storage.settings import Settings

log = structlog.get_logger(__name__)


def load_library(settings: Settings) -> Library:
    """The library of the settings; files of the folder that are refused are logged with the reason. Raises LibraryMissing,
    NotADirectoryError."""
    library = Library.load(settings.library_path, settings.svg_dataset_path, settings.svg_cache_size)
    for refusal in library.folder.refused if library.folder else ():
        log.warning("icon_file_refused", file=refusal.file, reason=refusal.reason)
    return library
