"""Contact sheets of the golden cases: one HTML page with old beside new, and PNG pages that can be looked at anywhere."""

from __future__ import annotations

import asyncio
import base64
import html
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import resvg_py
from fontTools.ttLib import TTFont

from generator.icons.folder import FolderIcons
from generator.icons.model import Icon, IconRequest
from support.answer_leak import leak_findings
from support.findings import Finding
from support.font_measure import PACKAGES
from support.golden_cases import Case, case, kept, outputs
from support.picture_truth import truth_findings
from support.svg_geometry import geometry_findings
from support.svg_reader import read_svg

FOLDER = Path(__file__).resolve().parents[2] / "var" / "golden"
FAMILY = "Lexend"
FONT = "lexend/files/lexend-{}-500-normal.woff"
SHEET_WIDTH, SHEET_HEIGHT = 1800, 1960
"""px of one PNG page: what is still sharp where a page is shown at once."""
COLUMNS = 2
CELL_HEIGHT = 300
CAPTION = 26
STYLE = """
body{font:15px/1.4 system-ui,sans-serif;margin:24px;background:#f8fafc;color:#1e293b}
section{background:#fff;border:1px solid #cbd5e1;border-radius:12px;padding:16px;margin:16px 0}
section.changed{border:3px solid #c2410c}h2{margin:0 0 8px;font-size:18px}pre{white-space:pre-wrap;font-size:12px}
.row{display:flex;gap:16px;flex-wrap:wrap;align-items:flex-start}figure{margin:0;max-width:48%}figcaption{color:#475569}
img{max-width:100%;border:1px solid #e2e8f0}li{color:#be123c}nav a{margin-right:12px}
"""


@dataclass(frozen=True, slots=True)
class Shown:
    """One case as it is now, with the placeholders and with the real library, and all that the checkers say."""

    case: Case
    new: dict[str, str]
    real: dict[str, str]
    findings: dict[str, list[Finding]]

    @property
    def changed(self) -> list[str]:
        """Names of files that are not as accepted; the text itself where nothing could be drawn."""
        if not self.new:
            return ["input.vl"]
        return sorted(name for name, text in self.new.items() if self.case.accepted(name) != kept(text))


def build_report(names: list[str]) -> str:
    """Draws the cases and writes `index.html` and the PNG pages. Returns what to open, and how many have changed."""
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(parents=True)
    library = FolderIcons()
    shown = [_show(case(name), library) for name in names]
    for each in shown:
        _write_pictures(each)
    (FOLDER / "index.html").write_text(_page(shown), encoding="utf-8")
    pages = _sheets(shown)
    changed = sum(bool(each.changed) for each in shown)
    faults = sum(len(found) for each in shown for found in each.findings.values())
    return f"{FOLDER / 'index.html'}: {len(shown)} cases, {changed} changed, {faults} findings; {len(pages)} PNG pages beside it"


def findings_of(one: Case, files: Mapping[str, str]) -> dict[str, list[Finding]]:
    """What the checkers of geometry and truth, and where nothing is revealed that of leaks, say of each SVG."""
    problem = one.reading().problem
    found = {}
    for name, text in files.items():
        if name.endswith(".svg"):
            file = read_svg(text)
            leaks = [] if one.reveal else leak_findings(file, problem, one.language)
            found[name] = [*geometry_findings(file, font=True), *leaks, *truth_findings(file, problem, one.language)]
    return found


def library_icons(library: FolderIcons, one: Case) -> Mapping[IconRequest, Icon]:
    return asyncio.run(library.resolve(one.reading().icon_requests))


def _show(one: Case, library: FolderIcons) -> Shown:
    try:
        new = outputs(one)
    except Exception as error:  # noqa: BLE001 - the page shows what went wrong with one case beside all the others
        return Shown(one, {}, {}, {"input.vl": [Finding("not-drawn", type(error).__name__, str(error))]})
    real = outputs(one, library_icons(library, one))
    return Shown(one, new, real, findings_of(one, new))


def _write_pictures(each: Shown) -> None:
    folder = FOLDER / each.case.name
    folder.mkdir()
    for name, text in each.new.items():
        if name.endswith(".svg"):
            (folder / f"new-{name}").write_text(text, encoding="utf-8")
            (folder / f"real-{name}").write_text(each.real[name], encoding="utf-8")
            if (old := each.case.accepted(name)) is not None and old != kept(text):
                (folder / f"old-{name}").write_text(old, encoding="utf-8")


def _page(shown: list[Shown]) -> str:
    links = "".join(f'<a href="#{each.case.name}">{each.case.name}</a>' for each in shown if each.changed)
    sections = "".join(_section(each) for each in shown)
    return (
        f'<!doctype html><html lang="en"><meta charset="utf-8"><title>Golden pictures</title><style>{STYLE}</style>'
        f"<h1>Golden pictures</h1><nav>Changed: {links or 'none'}</nav>{sections}</html>"
    )


def _section(each: Shown) -> str:
    name = each.case.name
    rows = ""
    for file in sorted(file for file in each.new if file.endswith(".svg")):
        old = each.case.accepted(file)
        state = "the same as accepted" if old == each.new[file] else "not accepted yet" if old is None else "changed"
        figures = [("new", f"{file}: now ({state})"), ("real", f"{file}: now, with the icon library")]
        if old not in (None, each.new[file]):
            figures.insert(0, ("old", f"{file}: accepted"))
        cells = "".join(_figure(f"{name}/{kind}-{file}", caption) for kind, caption in figures)
        rows += f'<div class="row">{cells}</div>'
    faults = "".join(
        f"<li>{html.escape(file)}: {html.escape(str(finding))}</li>" for file, found in each.findings.items() for finding in found
    )
    options = f"{each.case.theme}, {each.case.language}" + (", revealed" if each.case.reveal else "")
    return (
        f'<section id="{name}" class="{"changed" if each.changed else ""}"><h2>{name}</h2><p>{options}. '
        f"{html.escape(each.case.problem_text)}</p>{rows}<ul>{faults}</ul>"
        f"<details><summary>input.vl</summary><pre>{html.escape(each.case.text)}</pre></details></section>"
    )


def _figure(address: str, caption: str) -> str:
    return f'<figure><img src="{address}" alt=""><figcaption>{caption}</figcaption></figure>'


def _sheets(shown: list[Shown]) -> list[Path]:
    """PNG pages of every picture with the real library, formal on the left and intuitive on the right."""
    fonts = _fonts()
    rows = (SHEET_HEIGHT - 8) // (CELL_HEIGHT + CAPTION)
    pages = []
    for start in range(0, len(shown), rows):
        path = FOLDER / f"sheet-{start // rows + 1:02d}.png"
        cells = "".join(_cells(each, index, fonts) for index, each in enumerate(shown[start : start + rows]))
        sheet = (
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{SHEET_WIDTH}" height="{SHEET_HEIGHT}" font-family="{FAMILY}">'
            f'<rect width="100%" height="100%" fill="#e2e8f0"/>{cells}</svg>'
        )
        path.write_bytes(_png(sheet, fonts))
        pages.append(path)
    return pages


def _cells(each: Shown, row: int, fonts: list[str]) -> str:
    width = SHEET_WIDTH / COLUMNS
    top = 4 + row * (CELL_HEIGHT + CAPTION)
    cells = f'<text x="8" y="{top + 18}" font-size="14">{each.case.name}{"" if not each.changed else " (changed)"}</text>'
    for column, file in enumerate(sorted(name for name in each.real if name.endswith(".svg"))):
        data = base64.b64encode(_png(each.real[file], fonts)).decode()
        cells += (
            f'<image x="{column * width + 6}" y="{top + CAPTION}" width="{width - 12}" height="{CELL_HEIGHT - 8}" '
            f'href="data:image/png;base64,{data}"/>'
        )
    return cells


def _png(svg: str, fonts: list[str]) -> bytes:
    return bytes(resvg_py.svg_to_bytes(svg_string=svg, font_files=fonts, skip_system_fonts=True))


def _fonts() -> list[str]:
    """The pictures' font as files that resvg reads (it knows no WOFF and no embedded fonts)."""
    paths = []
    for subset in ("latin", "latin-ext"):
        font = TTFont(PACKAGES / FONT.format(subset))
        font.flavor = None
        names: Any = font["name"]
        for name in (1, 16):  # the family's plain name, which in the file is that of its weight
            names.setName(FAMILY, name, 3, 1, 0x409)
        path = FOLDER / f"{subset}.ttf"
        font.save(path)
        paths.append(str(path))
    return paths
