"""Imports point one way: through the generator's stages, and from services to shared packages only."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from tools.lint.breach import SERVICES, SHARED, Breach, sources

# What each stage of the generator may import of the generator. Modules at its top may import everything.
STAGES: dict[str, frozenset[str]] = {
    "language": frozenset({"language"}),
    "problem": frozenset({"language", "problem"}),
    "icons.model": frozenset({"icons.model"}),
    # Where the built font data lies; it imports nothing of ours.
    "assets": frozenset(),
    "layout": frozenset({"assets", "language", "problem", "icons.model", "layout"}),
    "drawing": frozenset({"assets", "language", "problem", "icons.model", "layout", "drawing"}),
    "export": frozenset({"assets", "language", "problem", "icons.model", "layout", "drawing", "export"}),
    "comprehension": frozenset({"language", "problem", "comprehension"}),
}
# service_kit knows no subject; the icon library stands by itself.
MAY_SHARE = {"service_kit": frozenset({"service_kit"}), "icon_library": frozenset({"icon_library"})}


def check_imports(root: Path) -> Iterator[Breach]:
    """Every import that points the wrong way."""
    for package, file in sources(root):
        module = ".".join(file.with_suffix("").parts[file.parts.index(package, file.parts.index("src")) :])
        tree = ast.parse(file.read_text(encoding="utf-8"))
        for line, imported in imports_of(tree):
            reason = wrong_package(package, imported) or wrong_stage(module, imported)
            if reason:
                yield Breach(file.relative_to(root), line, reason)


def imports_of(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Line and dotted name of each import; `from a import b` counts as `a.b`, since b may be a module."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield from ((node.lineno, f"{node.module}.{alias.name}") for alias in node.names)


def wrong_package(package: str, imported: str) -> str | None:
    """Why a package may not import another of ours, if it may not."""
    top = imported.split(".", 1)[0]
    if top not in {*SERVICES, *SHARED}:
        return None
    allowed = MAY_SHARE.get(package, frozenset({package, *SHARED}))
    return None if top in allowed else f"{package} may not import {top}; services talk over HTTP"


def stage_of(dotted: str) -> str | None:
    """The stage of a module inside the generator."""
    inner = dotted.removeprefix("generator.") + "."
    return next((stage for stage in STAGES if inner.startswith(stage + ".")), None)


def wrong_stage(module: str, imported: str) -> str | None:
    """Why a stage may not import this, if it may not."""
    if not module.startswith("generator.") or not imported.startswith("generator."):
        return None
    stage = stage_of(module)
    if stage is None or stage_of(imported) in STAGES[stage]:
        return None
    return f"the stage {stage} may not import {imported}; imports point from late stages to early ones"
