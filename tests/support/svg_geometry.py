"""The geometry checker: reads a finished SVG, and nothing else, and says everything that is wrong with it."""

from __future__ import annotations

from support.findings import Finding
from support.svg_contrast import contrast_findings
from support.svg_document import document_findings, font_findings, metadata_findings
from support.svg_places import place_findings
from support.svg_reader import SvgError, SvgFile, read_svg
from support.svg_text import text_findings


def geometry_findings(svg: str | SvgFile, font: bool = False) -> list[Finding]:
    """All findings, none for a sound picture. `font` compares the embedded font with its package, too (some 10 ms more)."""
    try:
        file = read_svg(svg) if isinstance(svg, str) else svg
    except SvgError as error:
        return [Finding("unreadable", "<svg>", str(error))]
    found = [*document_findings(file), *place_findings(file), *text_findings(file), *contrast_findings(file)]
    if font:
        found.extend(font_findings(file))
    return found


def bare_findings(svg: str) -> list[Finding]:
    """All findings of a picture that was exported without metadata: it must be as sound as any, and carry no `data-*`."""
    try:
        file = read_svg(svg)
    except SvgError as error:
        return [Finding("unreadable", "<svg>", str(error))]
    return [*metadata_findings(file), *text_findings(file), *contrast_findings(file)]
