"""The leak checker passes a picture that keeps its secret and catches every way of giving it away."""

from __future__ import annotations

from fractions import Fraction

import pytest

from generator.problem.model import Form, Holder, OperationName, Part, Problem, Quantity, Role, Situation, Thing
from support.answer_leak import leak_findings
from support.number_words import spellings, words
from support.sound_picture import SOUND, broken

ORANGE = Thing("orange", "orange")


def part(slot: int, value: int, name: str) -> Part:
    shown = Quantity(Fraction(value), Form.INTEGER)
    path = f"operation/entities[{slot}]"
    return Part(f"arguments/{slot}", path, Role.PART, shown, Fraction(value), ORANGE, Holder(name, "girl"))


def problem(first: int, second: int, names: tuple[str, str] = ("Ana", "Ben")) -> Problem:
    """Two parts put together, the total unknown."""
    total = Part("result", "operation/result_container", Role.TOTAL, None, Fraction(first + second), ORANGE, unknown=True)
    parts = (part(0, first, names[0]), part(1, second, names[1]))
    return Problem("root", "operation", OperationName.ADDITION, Situation.PUT_TOGETHER, "", parts, total, 1)


FIVE = problem(3, 2)
RESULT_ITEMS = "".join(
    f'<g data-role="item" data-node="result"><use href="#orange" x="{4 + 18 * index}" y="4" width="16" height="16"/></g>'
    for index in range(5)
)

LEAKS = [
    ("leak-said", broken("How many together?", "5 together.")),
    ("leak-said", broken("How many together?", "Together they have five.")),
    ("leak-said", broken("Addition", "3 + 2 = 5")),
    ("leak-said", broken("How many together?", "Together 5.0.")),
    ("leak-said", broken("How many together?", "Together 10/2.")),
    ("leak-said", broken("How many together?", "Together 4 2/2.")),
    ("leak-said", broken("How many together?", "Together 500 %.")),
    ("leak-drawn", broken(">?</text>", ">5</text>")),
    ("leak-drawn", broken(">?</text>", ">five</text>")),
    ("leak-drawn", broken('aria-label="how many oranges?"', 'aria-label="5 oranges?"')),
    ("leak-drawn", broken('aria-label="Ana: 3', 'aria-label="Ana: 3 of five')),
    ("leak-attribute", broken('data-node="result" data-dsl', 'data-quantity="5" data-node="result" data-dsl')),
    ("leak-attribute", broken('data-node="result" data-dsl', 'data-quantity="10/2" data-node="result" data-dsl')),
    ("leak-attribute", broken('data-node="result" data-dsl', 'data-quantity="7" data-node="result" data-dsl')),
    ("leak-attribute", broken('<circle cx="48"', '<circle id="answer-5" cx="48"')),
    ("leak-attribute", broken('<circle cx="48"', '<circle class="n5" cx="48"')),
    ("leak-counted", broken('<use href="#tile-0" x="36"', RESULT_ITEMS + '<use href="#tile-0" x="36"')),
]


def test_the_sound_picture_keeps_its_secret() -> None:
    assert leak_findings(SOUND, FIVE) == []


@pytest.mark.parametrize(("code", "svg"), LEAKS, ids=[f"{index}-{code}" for index, (code, _) in enumerate(LEAKS)])
def test_a_leak_is_caught(code: str, svg: str) -> None:
    found = leak_findings(svg, FIVE)
    assert code in {finding.code for finding in found}, [str(finding) for finding in found]


def test_counting_in_the_total_of_a_scene_is_the_point_of_it() -> None:
    svg = broken('<use href="#tile-0" x="36"', RESULT_ITEMS + '<use href="#tile-0" x="36"')
    assert leak_findings(svg.replace('data-variant="formal"', 'data-variant="intuitive"'), FIVE) == []


def test_an_answer_that_is_also_given_may_be_said_where_it_is_given() -> None:
    nothing_more = problem(3, 0)
    svg = broken("Ben has 2 oranges", "Ben has 0 oranges").replace(">2</text>", ">0</text>")
    assert leak_findings(svg, nothing_more) == []
    assert {each.code for each in leak_findings(svg.replace(">?</text>", ">3</text>"), nothing_more)} == {"leak-drawn"}
    assert {each.code for each in leak_findings(svg.replace("How many", "3, or how many"), nothing_more)} == {"leak-said"}


def test_a_number_in_a_name_is_the_name() -> None:
    room = problem(3, 2, ("Room 5", "Ben"))
    svg = SOUND.replace("Ana", "Room 5")
    assert leak_findings(svg, room) == []
    assert {each.code for each in leak_findings(svg.replace("How many", "5, or how many"), room)} == {"leak-said"}


def test_german_numbers_are_read_as_german_ones() -> None:
    large = problem(1000, 500)
    for said in ("1.500", "1500,0", "tausendfünfhundert", "eintausendfünfhundert"):
        svg = broken("3 oranges, Ben has 2 oranges. How many together?", f"1.000, Ben 500. {said}")
        assert {each.code for each in leak_findings(svg, large, "de")} == {"leak-said"}, said
    assert leak_findings(broken("3 oranges, Ben has 2 oranges. How many together?", "1.000, Ben 500. 1,5"), large, "de") == []


def test_a_fraction_over_its_bar_is_read_as_one_number() -> None:
    half = problem(3, 2)
    stacked = (
        '<g data-role="quantity" data-quantity="1" data-node="result"><text x="40" y="40" font-size="20">10</text>'
        '<text x="40" y="70" font-size="20">2</text></g>'
    )
    assert "leak-drawn" in {each.code for each in leak_findings(SOUND.removesuffix("</svg>") + stacked + "</svg>", half)}


@pytest.mark.parametrize(
    ("number", "english", "german"),
    [
        (0, "zero", "null"),
        (1, "one", "eins"),
        (21, "twenty-one", "einundzwanzig"),
        (90, "ninety", "neunzig"),
        (101, "one hundred one", "einhunderteins"),
        (1500, "one thousand five hundred", "eintausendfünfhundert"),
        (21016, "twenty-one thousand sixteen", "einundzwanzigtausendsechzehn"),
    ],
)
def test_numbers_in_words(number: int, english: str, german: str) -> None:
    assert words(number, "en") == english
    assert words(number, "de") == german


def test_numbers_are_spelled_in_more_ways_than_one() -> None:
    assert spellings(102, "en") >= {"one hundred two", "one hundred and two", "a hundred and two"}
    assert spellings(1024, "de") == {"eintausendvierundzwanzig", "tausendvierundzwanzig"}
    assert spellings(1, "de") == {"eins"}
