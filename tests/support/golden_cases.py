"""Golden cases: folders with a text, the tree and the laid-out pictures it becomes, and one SVG a picture kind.

Drawn with the few placeholder icons of `tests/golden/icons`, so that work on the icon library changes no golden file.
"""

from __future__ import annotations

import functools
import hashlib
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import MISSING, dataclass, fields
from pathlib import Path
from typing import Any

from generator.drawing import draw
from generator.icons.model import Icon, IconRequest
from generator.language import tree_to_json
from generator.layout import THEMES, VARIANTS, lay_out
from generator.layout.picture import Data, Picture, Tile
from generator.pipeline import Reading, read

GOLDEN = Path(__file__).resolve().parents[1] / "golden"
EMBEDDED_FONT = re.compile(r"base64,([A-Za-z0-9+/=]+)")
CASES = GOLDEN / "cases"
ICONS = GOLDEN / "icons"


@dataclass(frozen=True, slots=True)
class Case:
    """One folder. `theme`, `language` and `reveal` come from its `options.json`."""

    folder: Path
    theme: str
    language: str
    reveal: bool

    @property
    def name(self) -> str:
        return self.folder.name

    @property
    def text(self) -> str:
        return (self.folder / "input.vl").read_text(encoding="utf-8")

    @property
    def problem_text(self) -> str:
        """What a person asked, "" where only the visual language is given."""
        path = self.folder / "problem.txt"
        return path.read_text(encoding="utf-8") if path.exists() else ""

    def accepted(self, name: str) -> str | None:
        """The accepted text of one file, None before the case was accepted."""
        path = self.folder / name
        return path.read_text(encoding="utf-8") if path.exists() else None

    def reading(self) -> Reading:
        return read(self.text, self.reveal, self.language)


def case(name: str) -> Case:
    """The case of that name. Raises FileNotFoundError where there is none, TypeError for an option that is not known."""
    folder = CASES / name
    if not (folder / "input.vl").is_file():
        raise FileNotFoundError(f"{folder} has no input.vl")
    path = folder / "options.json"
    options = {"theme": "light", "language": "en", "reveal": False}
    return Case(folder, **(options | (json.loads(path.read_text()) if path.exists() else {})))


def case_names() -> list[str]:
    return sorted(folder.name for folder in CASES.iterdir() if (folder / "input.vl").is_file())


def outputs(one: Case, icons: Mapping[IconRequest, Icon] | None = None) -> dict[str, str]:
    """File name to text of all that the case becomes now; without `icons` with the placeholders."""
    reading = one.reading()
    if icons is None:
        icons = placeholders(reading)
    theme = THEMES[one.theme]
    pictures = {name: lay_out(reading.problem, name, icons, theme, one.language) for name in sorted(VARIANTS)}
    files = {f"{name}.svg": draw(picture, theme) + "\n" for name, picture in pictures.items()}
    files["tree.json"] = json.dumps(tree_to_json(reading.tree), ensure_ascii=False, indent=1) + "\n"
    files["picture.json"] = laid_out(pictures)
    return files


def kept(text: str) -> str:
    """What of a file is committed: all but the font in it, which is another's work, and in whose place its hash stands."""
    return EMBEDDED_FONT.sub(lambda found: "base64,sha256-" + hashlib.sha256(found[1].encode()).hexdigest()[:16], text)


def placeholders(reading: Reading) -> dict[IconRequest, Icon]:
    """The placeholder of each request that has one: by type, then by name; another figure of a kind where there is one."""
    found = {}
    for request in reading.icon_requests:
        for key in (request.type, request.name):
            stem = re.sub(r"-\d+$", "", key.casefold().replace(" ", "-"))
            icon = placeholder(f"{stem}-{request.figure + 1}") or placeholder(stem)
            if icon is not None:
                found[request] = icon
                break
    return found


@functools.cache
def placeholder(name: str) -> Icon | None:
    """The icon `tests/golden/icons/<name>.svg`."""
    if not re.fullmatch(r"[a-z][a-z0-9-]*", name) or not (path := ICONS / f"{name}.svg").is_file():
        return None
    body = re.fullmatch(r"<svg [^>]*viewBox=\"0 0 32 32\">(.*)</svg>\s*", path.read_text(), re.DOTALL)
    if body is None:
        raise ValueError(f"{path} is not one svg with the view box 0 0 32 32")
    return Icon(name, (0, 0, 32, 32), body[1])


def rows(element: object, depth: int = 0) -> Iterator[list[Any]]:
    """Layout's data as [depth, kind, what differs from the defaults], an element a row, its children after it."""
    said: dict[str, Any] = {}
    children: Sequence[object] = ()
    for field in fields(element):  # type: ignore[arg-type]
        value = getattr(element, field.name)
        if field.name in ("children", "elements"):
            children = value
        elif isinstance(value, Data):
            said |= {each.name: getattr(value, each.name) for each in fields(value) if getattr(value, each.name)}
        elif field.default is MISSING or value != field.default:
            said[field.name] = (
                value.id if isinstance(value, Icon | Tile) else round(value, 2) if isinstance(value, float) else value
            )
    yield [depth, type(element).__name__, said]
    for child in children:
        yield from rows(child, depth + 1)


def written(value: object) -> object:
    """A field's value in JSON: icons by id, lengths as finely as they are drawn."""
    if isinstance(value, Icon | Tile):
        return value.id
    return round(value, 2) if isinstance(value, float) else value


def laid_out(pictures: Mapping[str, Picture]) -> str:
    """All pictures of a case as JSON with a row a line, so that a difference can be read."""
    lines = [
        f'"{name}": [\n' + ",\n".join(json.dumps(row, ensure_ascii=False, separators=(",", ":")) for row in rows(picture)) + "\n]"
        for name, picture in pictures.items()
    ]
    return "{\n" + ",\n".join(lines) + "\n}\n"
