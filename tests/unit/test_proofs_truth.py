"""The truth checker passes a picture that says its problem and catches whatever is left out or said wrongly."""

from __future__ import annotations

import base64
import io
from dataclasses import replace
from fractions import Fraction

import pytest
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

from generator.problem.model import Form, Holder, OperationName, Part, Problem, Quantity, Role, Situation, Thing
from support.font_measure import PACKAGES
from support.picture_truth import truth_findings
from support.sound_picture import SOUND, broken
from support.svg_geometry import geometry_findings

ORANGE = Thing("orange", "orange")


def part(node: str, path: str, role: Role, value: int, name: str) -> Part:
    return Part(node, path, role, Quantity(Fraction(value), Form.INTEGER), Fraction(value), ORANGE, Holder(name, "girl"))


ANA = part("arguments/0", "operation/entities[0]", Role.PART, 3, "Ana")
BEN = part("arguments/1", "operation/entities[1]", Role.PART, 2, "Ben")
TOTAL = Part("result", "operation/result_container", Role.TOTAL, None, Fraction(5), ORANGE, unknown=True)
FIVE = Problem("root", "operation", OperationName.ADDITION, Situation.PUT_TOGETHER, "", (ANA, BEN), TOTAL, 1)

UNTRUE = [
    ("quantity-left-out", SOUND.replace('data-quantity="2"', "")),
    ("quantity-left-out", SOUND.replace('data-node="arguments/1"', 'data-node="arguments/0"')),
    ("quantity-wrong", SOUND.replace('data-quantity="3"', 'data-quantity="4"')),
    ("numeral-wrong", broken(">3</text>", ">4</text>")),
    ("numeral-wrong", broken(">3</text>", ">3 1/2</text>")),
    ("unknown-unmarked", broken('data-role="unknown"', 'data-role="group"')),
    ("holder-left-out", SOUND.replace("Ben", "Bo")),
]


def test_the_sound_picture_says_its_problem() -> None:
    assert truth_findings(SOUND, FIVE) == []


@pytest.mark.parametrize(("code", "svg"), UNTRUE, ids=[f"{index}-{code}" for index, (code, _) in enumerate(UNTRUE)])
def test_an_untruth_is_caught(code: str, svg: str) -> None:
    found = truth_findings(svg, FIVE)
    assert code in {finding.code for finding in found}, [str(finding) for finding in found]


def compared(bigger: int, smaller: int) -> set[str]:
    """Codes for a scene with bars of 176 and 128 px that stand for these quantities."""
    parts = (replace(ANA, role=Role.BIGGER, value=Fraction(bigger)), replace(BEN, role=Role.SMALLER, value=Fraction(smaller)))
    problem = replace(FIVE, situation=Situation.COMPARE, operands=parts, result=replace(TOTAL, role=Role.DIFFERENCE))
    svg = SOUND.replace('data-variant="formal"', 'data-variant="intuitive"')
    return {finding.code for finding in truth_findings(svg, problem)}


def test_compared_bars_are_as_long_as_they_are_large() -> None:
    assert compared(176, 128) == set()
    assert compared(177, 127) == set()
    assert compared(176, 176) == {"not-to-scale"}
    assert compared(176, 60) == {"not-to-scale"}


def test_more_things_never_take_less_room() -> None:
    small = SOUND.replace('y="64" width="40" height="40"', 'y="64" width="12" height="12"', 3)
    assert "looks-less" in {finding.code for finding in geometry_findings(small)}


def test_the_embedded_font_is_compared_with_its_package() -> None:
    def embedding(characters: str, weight: int = 500) -> set[str]:
        font = TTFont(PACKAGES / "lexend" / "files" / f"lexend-latin-{weight}-normal.woff")
        subsetter = Subsetter(Options(notdef_outline=True))
        subsetter.populate(text=characters)
        subsetter.subset(font)
        font.flavor = None
        file = io.BytesIO()
        font.save(file)
        data = base64.b64encode(file.getvalue()).decode()
        face = "@font-face{font-family:'Lexend';font-weight:500;src:url(data:font/ttf;base64," + data + ")}"
        return {finding.code for finding in geometry_findings(broken("<style>", "<style>" + face), font=True)}

    needed = "AnaBen23+=?"
    assert embedding(needed) == set()
    assert embedding(needed.replace("+", "")) == {"font-glyph", "font-missing"}
    assert embedding(needed + "Z") == {"font-glyph"}
    assert embedding(needed, 800) == {"font-glyph"}
