"""Five hundred random texts, drawn in both kinds, hidden and revealed: every picture sound, no answer given away.

The same texts in every run; a failure prints the text, which then becomes a golden case.
"""

from __future__ import annotations

import random

import pytest

from generator.layout import VARIANTS
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


def faults_of(text: str, index: int) -> list[str]:
    """Every finding of the text's four pictures; language and theme go round with the index."""
    language, theme = LANGUAGES[index % 2], THEMES[index % 3]
    found = []
    for reveal in (False, True):
        reading = read(text, reveal, language)
        icons = placeholders(reading)
        for variant in sorted(VARIANTS):
            file = read_svg(render(reading.problem, variant, icons, theme, language))
            findings = geometry_findings(file) + truth_findings(file, reading.problem, language)
            if not reveal:
                findings += leak_findings(file, reading.problem, language)
            found += [f"{variant}, reveal={reveal}, {language}, {theme}: {finding}" for finding in findings]
    return found


@pytest.mark.parametrize("batch", range(BATCHES))
def test_random_texts_become_sound_pictures(batch: int) -> None:
    for index in range(batch, TEXTS, BATCHES):
        text = random_text(random.Random(index))
        found = faults_of(text, index)
        assert not found, "\n".join([f"text {index}:", text, *found])
