"""The reviewed tables, a file a family: which names have which picture (names/), which fills a colour word changes (tints/),
and as which frame the box of a holder is drawn (frames.tsv)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from importlib.resources import files

from icon_library.words import fold


class TableError(ValueError):
    """A row of a table cannot be read, or says something that another row denies."""


@dataclass(slots=True)
class Names:
    """Folded names to what they show: an icon's id, "@kind" for the figures of a kind ("@kind:female", "@kind:male" for those
    of one sex), or "" where no picture is right.

    `english_whole` are English names that no other word may stand before ("ring" says nothing about an "onion ring");
    `german_heads` are German names that may end a compound ("buch" in "Bilderbuch").
    """

    english: dict[str, str] = field(default_factory=dict)
    german: dict[str, str] = field(default_factory=dict)
    english_whole: set[str] = field(default_factory=set)
    german_heads: set[str] = field(default_factory=set)
    spelled: dict[str, tuple[list[str], list[str]]] = field(default_factory=dict)
    """Target to its English and German names as written."""


def read_names() -> Names:
    """names/*.tsv: target, English names, German names, each list parted by commas."""
    names = Names()
    for place, (target, english, german) in _rows("names"):
        shown = "" if target == "-" else target
        written = names.spelled.setdefault(shown, ([], []))
        for name in _listed(english):
            plain = name.removesuffix("!")
            _enter(names.english, plain, shown, place)
            written[0].append(plain)
            if plain != name:
                names.english_whole.add(fold(plain))
        for name in _listed(german):
            plain = name.removesuffix("+")
            _enter(names.german, plain, shown, place)
            written[1].append(plain)
            if plain != name:
                names.german_heads.add(fold(plain))
    return names


def read_tints() -> tuple[dict[str, tuple[str, ...]], dict[str, frozenset[str]]]:
    """tints/*.tsv: icon, the fills that a colour word changes (the main one first; none where they may not be changed), and the
    colours that it has as it is. Returns the fills and the own colours, both by icon."""
    fills: dict[str, tuple[str, ...]] = {}
    own: dict[str, frozenset[str]] = {}
    for place, (icon, changed, colours) in _rows("tints"):
        if icon in own:
            raise TableError(f"{place}: {icon} twice")
        own[icon] = frozenset(colours.split())
        if changed:
            fills[icon] = tuple(changed.split())
    return fills, own


def read_frames() -> dict[str, str]:
    """frames.tsv: frame, icons. Returns the frame of each icon that has one."""
    frames: dict[str, str] = {}
    text = files("icon_library").joinpath("frames.tsv").read_text(encoding="utf-8")
    for number, line in enumerate(text.splitlines(), start=1):
        if not line or line.startswith("#"):
            continue
        frame, _, icons = line.partition("\t")
        for icon in icons.split():
            if icon in frames:
                raise TableError(f"frames.tsv:{number}: {icon} twice")
            frames[icon] = frame
    return frames


def read_labelled() -> frozenset[str]:
    """labelled.txt: the pictures whose word is always written beside them."""
    lines = files("icon_library").joinpath("labelled.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(icon for line in lines if not line.startswith("#") for icon in line.split())


def read_materials() -> dict[str, list[str]]:
    """materials.tsv: material, and the icons that look made of it when their fills have its colour. Returns materials by icon."""
    icons: dict[str, list[str]] = {}
    for line in files("icon_library").joinpath("materials.tsv").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            material, _, listed = line.partition("\t")
            for icon in _listed(listed):
                icons.setdefault(icon, []).append(material)
    return icons


def _rows(folder: str) -> Iterator[tuple[str, tuple[str, str, str]]]:
    """Where each row stands, and its cells. Names of the thing itself come before those of its kinds, since the first name of a
    picture is what a search shows; words that mean it only by themselves come last."""
    later = ("kinds_", "words_alone")
    found = sorted((file.name.startswith(later), file.name, file) for file in files("icon_library").joinpath(folder).iterdir())
    for *_, file in found:
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), start=1):
            if not line or line.startswith("#"):
                continue
            cells = line.split("\t")
            place = f"{folder}/{file.name}:{number}"
            if len(cells) > 3:
                raise TableError(f"{place}: more than three columns")
            first, second, third = [*cells, "", ""][:3]
            yield place, (first, second, third)


def _listed(cell: str) -> list[str]:
    return [name.strip() for name in cell.split(",") if name.strip()]


def _enter(names: dict[str, str], name: str, shown: str, place: str) -> None:
    """A row that shows a picture goes before one that says that none is right, in whatever order they stand."""
    key = fold(name)
    told = names.setdefault(key, shown)
    if not told:
        names[key] = shown
    elif shown and told != shown:
        raise TableError(f"{place}: {name!r} already shows {told}")
