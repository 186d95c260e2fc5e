"""The icons that were added to the built library, in memory: found by exact name, their files read when asked for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from icon_library.model import LibraryIcon, ViewBox
from icon_library.words import fold, german_singulars, phrase_words, singulars

# About 2 kB each.
BODIES_KEPT = 2048


@dataclass(frozen=True, slots=True)
class PublishedIcon:
    """An added icon without its picture, which is the file of the name `sha256`."""

    id: str
    view_box: ViewBox
    names: tuple[str, ...]
    german: tuple[str, ...]
    licence: str
    source: str
    sha256: str


@dataclass(slots=True)
class Published:
    """Safe to read from several threads; `add` is called by one."""

    body: Callable[[str], str]
    """The markup inside the `<svg>` of a file, by the file's name."""
    revision: int = 0
    _icons: dict[str, PublishedIcon] = field(default_factory=dict)
    _names: dict[str, str] = field(default_factory=dict)
    _cached: Callable[[str], str] = field(init=False)

    def __post_init__(self) -> None:
        self._cached = lru_cache(BODIES_KEPT)(self.body)

    def __len__(self) -> int:
        return len(self._icons)

    def add(self, icons: Sequence[PublishedIcon], withdrawn: Sequence[str], revision: int) -> None:
        """Follows the database to `revision`."""
        for icon in icons:
            for name in (icon.id, *icon.names, *icon.german):
                self._names[fold(name)] = icon.id
            self._icons[icon.id] = icon
        for icon_id in withdrawn:
            self._icons.pop(icon_id, None)
        self.revision = revision

    def row(self, icon_id: str) -> PublishedIcon | None:
        """The icon of this id, without its picture."""
        return self._icons.get(icon_id)

    def get(self, icon_id: str) -> LibraryIcon | None:
        """The icon of this id. Raises OSError where its file cannot be read."""
        icon = self._icons.get(icon_id)
        if icon is None:
            return None
        return LibraryIcon(
            icon.id, icon.view_box, self._cached(icon.sha256), icon.names, icon.german, (), icon.licence, icon.source
        )

    def find(self, entity_type: str, name: str = "") -> str:
        """The id of the icon that has exactly the name or the type, or their singular, as a name; else ""."""
        if not self._names:
            return ""
        for text in (name, entity_type):
            for words in phrase_words(text):
                found = self._exact(words)
                if found:
                    return found
        return ""

    def _exact(self, words: Sequence[str]) -> str:
        if not words:
            return ""
        *before, last = words
        for form in dict.fromkeys((*singulars(last), *german_singulars(last))):
            icon_id = self._names.get(" ".join((*before, form)))
            if icon_id is not None and icon_id in self._icons:
                return icon_id
        return ""
