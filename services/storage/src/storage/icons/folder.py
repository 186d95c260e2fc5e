"""Any folder of SVG files beside the built library: what is safe is taken, what is refused is named with its reason."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

import structlog

from icon_library.folder import Folder, Refusal
from icon_library.library import Library
from icon_library.model import LibraryIcon
from icon_library.words import fold
from storage.intake import clean
from storage.settings import Settings

MOST_FILES = 20_000
# The limit of an upload.
LARGEST_FILE_BYTES = 12 * 1024 * 1024
_STARTS_WITH_LETTER = re.compile(r"^[a-z]")
log = structlog.get_logger(__name__)


def load_library(settings: Settings) -> Library:
    """The built library with the folder of the settings; files that are refused are logged with the reason. Raises
    LibraryMissing, NotADirectoryError."""
    folder = read_folder(settings.svg_dataset_path) if settings.svg_dataset_path is not None else None
    return Library.load(settings.library_path, folder, settings.svg_cache_size)


def read_folder(path: Path) -> Folder:
    """Every SVG file of `path`, by file name; `red-rose.svg` is named "red rose". Raises NotADirectoryError."""
    if not path.is_dir():
        raise NotADirectoryError(f"no folder of SVG files at {path}")
    icons: dict[str, LibraryIcon] = {}
    refused: list[Refusal] = []
    digest = hashlib.sha256()
    for file in sorted(path.glob("*.svg"))[:MOST_FILES]:
        try:
            icon = _read(file, icons)
        except (ValueError, OSError) as error:
            refused.append(Refusal(file.name, str(error)))
            log.warning("icon_file_refused", file=file.name, reason=str(error))
            continue
        icons[icon.id] = icon
        digest.update(f"{icon.id}\0{icon.body}\0".encode())
    return Folder(icons, tuple(refused), digest.hexdigest()[:16])


def _read(file: Path, taken: dict[str, LibraryIcon]) -> LibraryIcon:
    """The file's icon. Raises ValueError with the reason, OSError."""
    if file.is_symlink():
        raise ValueError("symbolic link")
    if file.stat().st_size > LARGEST_FILE_BYTES:
        raise ValueError(f"larger than {LARGEST_FILE_BYTES} bytes")
    name = fold(file.stem)
    icon_id = name.replace(" ", "-")
    if not _STARTS_WITH_LETTER.match(icon_id):
        raise ValueError("a name that does not start with a letter")
    if icon_id in taken:
        raise ValueError(f"a second file of the name {icon_id}")
    picture = clean(file.read_bytes(), icon_id)
    return LibraryIcon(icon_id, picture.view_box, picture.body, (name,), licence="", source="folder")
