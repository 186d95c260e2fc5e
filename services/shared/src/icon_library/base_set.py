"""The icons that come from npm packages: pictures of Fluent Emoji Flat, names and keywords (CLDR's) from emojibase-data."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from icon_library.markup import own_ids, shorten_numbers
from icon_library.model import LibraryIcon

SOURCE = "Fluent Emoji Flat"
LICENCE = "MIT"
_SKIN_TONE = re.compile(r"-(light|medium-light|medium|medium-dark|dark)$")
_ORDINALS = {"1st": "first", "2nd": "second", "3rd": "third"}
# emojibase's groups of what can be counted or hold things: animals and nature, food, places, activities, objects.
THING_GROUPS = frozenset({3, 4, 5, 6, 7})
NOT_FOR_CHILDREN = frozenset({"cigarette", "love-hotel", "middle-finger", "no-one-under-eighteen", "person-in-steamy-room"})


@dataclass(frozen=True, slots=True)
class BaseSet:
    """`icons` by id, without skin tones; `bodies` of all, skin tones too, by the package's name; `things` are the ids of what
    may be found by its exact name without a review of its own."""

    icons: dict[str, LibraryIcon]
    bodies: Mapping[str, str]
    things: frozenset[str]
    version: str


def read_base_set(packages: Path) -> BaseSet:
    """Read `packages` (a node_modules folder); FileNotFoundError where a package is missing."""
    folder = packages / "@iconify-json" / "fluent-emoji-flat"
    data = _json(folder / "icons.json")
    bodies = {name: str(icon["body"]) for name, icon in data["icons"].items() if not icon.get("hidden")}
    described = _describe(packages / "emojibase-data", _json(folder / "chars.json"))
    icons: dict[str, LibraryIcon] = {}
    things: set[str] = set()
    for name, body in sorted(bodies.items()):
        stem = _SKIN_TONE.sub("", name)
        if name in NOT_FOR_CHILDREN or (stem != name and stem in bodies):
            continue
        icon_id = _icon_id(name)
        about = described.get(name, _NOTHING)
        icons[icon_id] = LibraryIcon(
            id=icon_id,
            view_box=(0, 0, 32, 32),
            body=own_ids(shorten_numbers(body), icon_id),
            names=_distinct(name.replace("-", " "), about.english),
            german=_distinct(about.german),
            keywords=about.keywords,
            licence=LICENCE,
            source=SOURCE,
        )
        if about.group in THING_GROUPS:
            things.add(icon_id)
    return BaseSet(icons, bodies, frozenset(things), str(_json(folder / "package.json")["version"]))


@dataclass(frozen=True, slots=True)
class _About:
    english: str = ""
    german: str = ""
    keywords: tuple[str, ...] = ()
    group: int = -1


_NOTHING = _About()


def _describe(folder: Path, characters: Mapping[str, str]) -> dict[str, _About]:
    """What emojibase says of each of the set's icons, by the icon's name."""
    english, german = (
        {_plain(emoji["hexcode"]): emoji for emoji in _json(folder / language / "data.json")} for language in ("en", "de")
    )
    described = {}
    for code, name in characters.items():
        about, auf_deutsch = english.get(_plain(code)), german.get(_plain(code))
        if about is None or auf_deutsch is None:
            continue
        tags = sorted({*about.get("tags", ()), *auf_deutsch.get("tags", ())})
        described[name] = _About(about["label"], auf_deutsch["label"], tuple(tags), about.get("group", -1))
    return described


def _plain(code: str) -> str:
    """A sequence of code points without the variation selector, which the packages write in some places only."""
    return code.lower().replace("-fe0f", "")


def _icon_id(name: str) -> str:
    first, dash, rest = name.partition("-")
    return _ORDINALS.get(first, first) + dash + rest


def _distinct(*names: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for name in names if name))


def _json(path: Path) -> Any:
    return json.loads(path.read_text(encoding="utf-8"))
