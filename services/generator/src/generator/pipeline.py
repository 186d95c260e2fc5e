"""From visual language to pictures: text, tree, problem, icons, layout, drawing. Everything else only serves this story."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from generator.drawing import draw
from generator.icons.model import Icon, IconRequest
from generator.icons.port import IconSource
from generator.language import format_tree, parse
from generator.language.diagnostics import Diagnostic, has_errors
from generator.language.nodes import Expression
from generator.layout import figure_requests, icon_requests, lay_out
from generator.layout.theme import THEMES
from generator.problem import interpret
from generator.problem.model import Problem

VARIANTS = ("formal", "intuitive")
ATTEMPTS = 2
"""A library that changes between the two questions is asked once more, so that its old icons do not meet the new ones."""


class VisualLanguageError(Exception):
    """The text does not say a problem that can be drawn; the diagnostics say why and where."""

    def __init__(self, diagnostics: Sequence[Diagnostic]) -> None:
        super().__init__(diagnostics[0].message)
        self.diagnostics = tuple(diagnostics)


@dataclass(frozen=True, slots=True)
class Reading:
    """A text that can be drawn. `formatted` is its canonical form: two texts with the same one have the same pictures."""

    tree: Expression
    problem: Problem
    diagnostics: tuple[Diagnostic, ...]
    formatted: str
    icon_requests: tuple[IconRequest, ...]


def read(text: str, reveal: bool = False, language: str = "en") -> Reading:
    """Text to tree to problem. Raises VisualLanguageError."""
    parsed = parse(text, language)
    if parsed.tree is None or has_errors(parsed.diagnostics):
        raise VisualLanguageError(parsed.diagnostics)
    meaning = interpret(parsed.tree, reveal, language)
    diagnostics = (*parsed.diagnostics, *meaning.diagnostics)
    if meaning.problem is None or has_errors(meaning.diagnostics):
        raise VisualLanguageError(diagnostics)
    requests = icon_requests(meaning.problem)
    return Reading(parsed.tree, meaning.problem, diagnostics, format_tree(parsed.tree), requests)


async def find_icons(source: IconSource, reading: Reading, language: str) -> Mapping[IconRequest, Icon]:
    """The icons of a text: first what it names, then the different people of the kinds that came. Raises IconsUnavailable."""
    for _ in range(ATTEMPTS):
        version = await source.version()
        icons = await source.resolve(reading.icon_requests, language)
        people = figure_requests(reading.problem, icons)
        if not people:
            return icons
        # A kind is named as the library names it, in no language.
        icons = {**icons, **await source.resolve(people)}
        if await source.version() == version:
            break
    return icons


def render(
    problem: Problem,
    variant: str,
    icons: Mapping[IconRequest, Icon],
    theme: str = "light",
    language: str = "en",
    metadata: bool = True,
) -> str:
    """Problem and icons to one picture, as the text of an SVG file."""
    colours = THEMES[theme]
    return draw(lay_out(problem, variant, icons, colours, language), colours, metadata)
