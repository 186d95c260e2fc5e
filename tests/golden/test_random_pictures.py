"""Five hundred random texts, drawn in both kinds, hidden and revealed: every picture sound, no answer given away.

The same texts in every run; a failure prints the text, which then becomes a golden case. Holders and groups have frames, which
go round with the text.
"""

from __future__ import annotations

import random
from collections.abc import Mapping
from dataclasses import replace

import pytest

from generator.icons.model import Icon, IconRequest
from generator.layout import VARIANTS
from generator.layout.frames import FRAMES
from generator.pipeline import read, render
from support.answer_leak import leak_findings
from support.golden_cases import placeholders
from support.picture_truth import truth_findings
from support.svg_geometry import geometry_findings
from support.svg_reader import read_svg
from support.trees import random_text

TEXTS = 500
BATCHES = 20
LANGUAGES = ("en", "de")
THEMES = ("light", "dark", "print")
FRAMED = frozenset({"bag", "nest", "box", "girl", "boy", "girl-2", "man"})
"""Types of groups and holders in the random texts that have a placeholder; people, too, since few other holders have one."""


def faults_of(text: str, index: int) -> list[str]:
    """Every finding of the text's four pictures; language and theme go round with the index."""
    language, theme = LANGUAGES[index % 2], THEMES[index % 3]
    found = []
    for reveal in (False, True):
        reading = read(text, reveal, language)
        icons = framed(placeholders(reading), index)
        for variant in sorted(VARIANTS):
            file = read_svg(render(reading.problem, variant, icons, theme, language))
            findings = geometry_findings(file) + truth_findings(file, reading.problem, language)
            if not reveal:
                findings += leak_findings(file, reading.problem, language)
            found += [f"{variant}, reveal={reveal}, {language}, {theme}: {finding}" for finding in findings]
    return found


def framed(icons: Mapping[IconRequest, Icon], index: int) -> dict[IconRequest, Icon]:
    """The icons, each other one of what holds things with a frame."""
    names = sorted(FRAMES)
    return {
        request: replace(icon, frame=names[(index + place) % len(names)]) if request.type in FRAMED and place % 2 == 0 else icon
        for place, (request, icon) in enumerate(icons.items())
    }


@pytest.mark.parametrize("batch", range(BATCHES))
def test_random_texts_become_sound_pictures(batch: int) -> None:
    for index in range(batch, TEXTS, BATCHES):
        text = random_text(random.Random(index))
        found = faults_of(text, index)
        assert not found, "\n".join([f"text {index}:", text, *found])
