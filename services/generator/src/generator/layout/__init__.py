"""Meaning to picture: one layout a variant, found in the registry."""

from __future__ import annotations

from collections.abc import Mapping

from generator.icons.model import Icon, IconRequest
from generator.layout.constants import PAGE_MARGIN
from generator.layout.context import Context, figure_requests, icon_requests
from generator.layout.describe import description_of, title_of
from generator.layout.picture import Picture
from generator.layout.registry import VARIANTS
from generator.layout.theme import THEMES, Theme
from generator.problem.model import Problem

__all__ = ["THEMES", "VARIANTS", "Theme", "figure_requests", "icon_requests", "lay_out"]


def lay_out(problem: Problem, variant: str, icons: Mapping[IconRequest, Icon], theme: Theme, language: str) -> Picture:
    """The picture of `problem` in one of `VARIANTS`. Things without an icon in `icons` get a labelled tile."""
    layout = VARIANTS[variant]
    context = Context.of(problem, icons, theme, language, layout)
    block = layout(problem, context)
    return Picture(
        width=block.width + 2 * PAGE_MARGIN,
        height=block.height + 2 * PAGE_MARGIN,
        elements=[block.at(PAGE_MARGIN, PAGE_MARGIN)],
        title=title_of(problem, variant, language),
        description=description_of(problem, language),
        language=language,
        variant=variant,
    )
