"""Files named by the hash of what is in them: written to a temporary name, flushed to the disk, then renamed."""

from __future__ import annotations

import hashlib
import os
import time
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from uuid import uuid4

# At the end of the name of a file that no row named at the last clean-up.
ASIDE = ".aside"
# Below this there is no room for a batch of pictures and the database's own files.
LEAST_FREE_BYTES = 64 * 1024 * 1024


class FilesUnavailable(OSError):
    """The folder cannot be written to or read from now."""


def name_of(content: bytes) -> str:
    """The name under which `content` is kept."""
    return hashlib.sha256(content).hexdigest()


class ContentFiles:
    """A folder of files that never change. Calls block; safe for several threads, processes and machines on one folder."""

    def __init__(self, folder: Path, threads: int) -> None:
        self._folder = folder
        self._pool = ThreadPoolExecutor(threads, thread_name_prefix="files")
        self._known: set[Path] = set()

    def prepare(self) -> None:
        """Makes the folder. Raises OSError."""
        self._folder.mkdir(parents=True, exist_ok=True)

    def put(self, contents: Mapping[str, bytes]) -> None:
        """Keeps each of `contents`, named by `name_of`; once it returns, all of them are on the disk. Raises FilesUnavailable."""
        try:
            folders = set(self._pool.map(self._write, contents.keys(), contents.values()))
            list(self._pool.map(_flush_folder, folders))
        except OSError as error:
            raise FilesUnavailable(str(error)) from error

    def get(self, name: str) -> bytes:
        """What is kept under `name`. Raises FileNotFoundError."""
        path = self._path(name)
        try:
            return path.read_bytes()
        except FileNotFoundError:
            return path.with_name(path.name + ASIDE).read_bytes()

    def sweep(self, named: Callable[[Sequence[str]], set[str]], grace_s: float, dry_run: bool = False) -> tuple[int, int]:
        """Sets aside files that no row names, and deletes those that were set aside at least `grace_s` ago and still are named
        by none; one that is named again comes back. `named` says which of some names stand in the tables. Returns how many
        were set aside, and how many deleted. Raises OSError."""
        aside = deleted = 0
        for folder in sorted(path for path in self._folder.iterdir() if path.is_dir()):
            files = {folder.name + path.name.removesuffix(ASIDE): path for path in folder.iterdir() if path.name[0] != "."}
            wanted = named(list(files)) if files else set()
            for name, path in files.items():
                set_aside = path.name.endswith(ASIDE)
                if name in wanted:
                    if set_aside and not dry_run:
                        path.rename(self._path(name))
                elif time.time() - path.stat().st_ctime < grace_s:
                    continue
                elif set_aside:
                    deleted += 1
                    if not dry_run:
                        path.unlink()
                else:
                    aside += 1
                    if not dry_run:
                        # Its change of name is the time that the grace begins.
                        path.rename(path.with_name(path.name + ASIDE))
        return aside, deleted

    def check(self) -> None:
        """Raises FilesUnavailable where nothing could be kept now."""
        room = os.statvfs(self._folder) if self._folder.is_dir() else None
        if room is None or not os.access(self._folder, os.W_OK):
            raise FilesUnavailable("the folder is missing or read-only")
        if room.f_bavail * room.f_frsize < LEAST_FREE_BYTES:
            raise FilesUnavailable("the disk is full")

    def close(self) -> None:
        """Lets running writes end."""
        self._pool.shutdown(wait=True)

    def _path(self, name: str) -> Path:
        return self._folder / name[:2] / name[2:]

    def _write(self, name: str, content: bytes) -> Path:
        """The folder that the file is in."""
        path = self._path(name)
        if path.exists():
            return path.parent
        if path.parent not in self._known:
            path.parent.mkdir(exist_ok=True)
            _flush_folder(self._folder)
            self._known.add(path.parent)
        temporary = path.parent / f".{uuid4().hex}"
        try:
            with temporary.open("xb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            temporary.replace(path)
        except OSError:
            with suppress(OSError):
                temporary.unlink()
            raise
        return path.parent


def _flush_folder(folder: Path) -> None:
    """Makes names that were just made in the folder outlive a power cut."""
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
