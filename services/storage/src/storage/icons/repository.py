"""Where icons come from: the built library, with a folder of SVG files beside it."""

from __future__ import annotations

from icon_library.library import Library
from storage.icons.folder import read_folder
from storage.settings import Settings


def load_library(settings: Settings) -> Library:
    """The library of the settings; files of the folder that are refused are logged with the reason. Raises LibraryMissing,
    NotADirectoryError."""
    folder = read_folder(settings.svg_dataset_path) if settings.svg_dataset_path is not None else None
    return Library.load(settings.library_path, folder, settings.svg_cache_size)
