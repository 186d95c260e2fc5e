"""Every golden case becomes byte for byte what was accepted after a look, and each of its pictures is sound and keeps its secret.

A new case fails until `make accept CASE=name`; `make report` shows old and new side by side.
"""

from __future__ import annotations

import pytest

from generator.drawing import draw
from generator.layout import THEMES, VARIANTS, lay_out
from support.golden_cases import CASES, Case, case, case_names, kept, outputs, placeholders
from support.golden_report import findings_of
from support.svg_geometry import bare_findings

WRITTEN = {"input.vl", "problem.txt", "options.json"}


@pytest.fixture(params=case_names())
def one(request: pytest.FixtureRequest) -> Case:
    return case(request.param)


def test_a_case_becomes_what_was_accepted(one: Case) -> None:
    now = {name: kept(text) for name, text in outputs(one).items()}
    missing = sorted(name for name in now if one.accepted(name) is None)
    assert not missing, f"{one.name} is new: look at `make report`, then `make accept CASE={one.name}`"
    changed = sorted(name for name, text in now.items() if one.accepted(name) != text)
    assert not changed, f"{one.name}: {changed} changed: look at `make report`, then `make accept CASE={one.name}`"
    left_over = {path.name for path in one.folder.iterdir()} - set(now) - WRITTEN
    assert not left_over, f"{one.name} holds files that nothing writes: {sorted(left_over)}"


def test_pictures_are_sound_and_keep_the_secret(one: Case) -> None:
    found = [f"{name}: {finding}" for name, findings in findings_of(one, outputs(one)).items() for finding in findings]
    assert not found, "\n".join(found)


@pytest.mark.parametrize("variant", sorted(VARIANTS))
def test_without_metadata_nothing_is_left_of_it(one: Case, variant: str) -> None:
    reading, theme = one.reading(), THEMES[one.theme]
    picture = lay_out(reading.problem, variant, placeholders(reading), theme, one.language)
    assert bare_findings(draw(picture, theme, metadata=False)) == []


@pytest.mark.parametrize("theme", ["light", "dark", "print"])
def test_pictures_are_sound_in_every_theme(one: Case, theme: str) -> None:
    other = Case(one.folder, theme, one.language, one.reveal)
    found = [f"{name}: {finding}" for name, findings in findings_of(other, outputs(other)).items() for finding in findings]
    assert not found, "\n".join(found)


def test_every_folder_is_a_case() -> None:
    assert [folder.name for folder in CASES.iterdir() if not (folder / "input.vl").is_file()] == []
