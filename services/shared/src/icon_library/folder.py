"""Any folder of SVG files beside the built library: what is safe is taken, what is refused is named with its reason."""

from __future__ import annotations

import hashlib
import logging
import re
from dataclasses import dataclass
from pathlib import Path

from icon_library.model import LibraryIcon
from icon_library.svg_file import LARGEST_FILE_BYTES, UnsafeSvg, read_svg
from icon_library.words import fold

MOST_FILES = 20_000
_STARTS_WITH_LETTER = re.compile(r"^[a-z]")
log = logging.getLogger(__name__)


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
        except (UnsafeSvg, OSError) as error:
            refused.append(Refusal(file.name, str(error)))
            log.warning("icon file refused", extra={"file": file.name, "reason": str(error)})
            continue
        icons[icon.id] = icon
        digest.update(f"{icon.id}\0{icon.body}\0".encode())
    return Folder(icons, tuple(refused), digest.hexdigest()[:16])


def _read(file: Path, taken: dict[str, LibraryIcon]) -> LibraryIcon:
    if file.is_symlink():
        raise UnsafeSvg("symbolic link")
    if file.stat().st_size > LARGEST_FILE_BYTES:
        raise UnsafeSvg(f"larger than {LARGEST_FILE_BYTES} bytes")
    name = fold(file.stem)
    icon_id = name.replace(" ", "-")
    if not _STARTS_WITH_LETTER.match(icon_id):
        raise UnsafeSvg("a name that does not start with a letter")
    if icon_id in taken:
        raise UnsafeSvg(f"a second file of the name {icon_id}")
    picture = read_svg(file.read_bytes(), icon_id)
    return LibraryIcon(icon_id, picture.view_box, picture.body, (name,), licence="", source="folder")
