"""The 33 situation cells, and the roles, defaults and identities of every operation."""

from fractions import Fraction

import pytest

from generator.language.vocabulary import ARGUMENTS, SITUATIONS
from generator.problem import answer_of
from generator.problem.model import OperationName, Situation
from generator.problem.situations import ROLES
from support.language_texts import meaning, slot
from support.situation_cells import CELLS

WORTH = slot(2, "10", "cent", type="unittrans_value")
TIMES = slot(0, "3", "", type="multiplier")


def test_there_are_33_cells():
    assert len({cell.name for cell in CELLS} - {"P2 as a sum"}) == 33


@pytest.mark.parametrize("cell", CELLS, ids=lambda cell: cell.name)
def test_cell(cell):
    problem = meaning(cell.text)
    assert problem.situation == cell.situation
    assert tuple(part.node for part in problem.parts if part.unknown) == cell.unknown
    assert [part.role for part in problem.parts] == cell.roles.split()
    answer = answer_of(problem)
    assert answer == (Fraction(cell.answer) if cell.answer else None)
    assert all((part.shown is None) == part.unknown for part in problem.parts)
    assert problem.wording == next((word for word in ("more", "fewer") if f"wording: {word}" in cell.text), "")


@pytest.mark.parametrize("cell", CELLS, ids=lambda cell: cell.name)
def test_cell_revealed(cell):
    problem = meaning(cell.text, reveal=True)
    for part in problem.parts:
        assert part.revealed == (part.unknown and cell.answer != "")
    if cell.answer:
        (asked,) = (part for part in problem.parts if part.unknown)
        assert asked.shown.value == asked.value == Fraction(cell.answer)


def test_the_vocabulary_and_the_model_name_the_same():
    assert set(SITUATIONS) == set(ARGUMENTS) == {name.value for name in OperationName}
    assert {situation for row in SITUATIONS.values() for situation in row} == {situation.value for situation in Situation}
    pairs = {(name, situation) for name, row in SITUATIONS.items() for situation in row}
    assert {(operation.value, situation.value) for operation, situation in ROLES} == pairs


@pytest.mark.parametrize("operation", sorted(set(SITUATIONS) - {"identity"}))
def test_the_default_situation_of_an_operation_with_properties(operation):
    unknown = "{unknown: result_container}"
    problem = meaning(f"{operation}{unknown}({slot(1, '6', who='Ana', kind='girl')}, {slot(2, '2', who='Leo', kind='boy')})")
    assert problem.situation == SITUATIONS[operation][0]


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        (f"addition({slot(1, '1')}, {slot(2, '2')}, {slot(3, '3.5')}, {slot(4, '1/2')})", "7"),
        (f"addition{{unknown: container3}}({slot(1, '1')}, {slot(2, '2')}, {slot(3, '?')}, {slot(0, '7')})", "4"),
        (f"subtraction({slot(1, '10')}, {slot(2, '2')}, {slot(3, '3')})", "5"),
        (f"subtraction{{unknown: container1}}({slot(1, '?')}, {slot(2, '2')}, {slot(3, '3')}, {slot(0, '5')})", "10"),
        (f"subtraction{{unknown: container3}}({slot(1, '10')}, {slot(2, '2')}, {slot(3, '?')}, {slot(0, '5')})", "3"),
        (f"multiplication({slot(1, '3')}, {slot(2, '1 1/2')})", "9/2"),
        (f"multiplication{{situation: fraction_of}}({slot(1, '40')}, {slot(2, '25%')})", "10"),
        (f"multiplication{{situation: fraction_of, unknown: container1}}({slot(1)}, {slot(2, '3/4')}, {slot(0, '9')})", "12"),
        (f"multiplication{{situation: fraction_of, unknown: container2}}({slot(1, '12')}, {slot(2)}, {slot(0, '9')})", "3/4"),
        (f"division({slot(1, '7')}, {slot(2, '2', 'child')})", "7/2"),
        (f"division{{unknown: container1}}({slot(1)}, {slot(2, '2')}, {slot(0, '3')})", "6"),
        (f"division{{unknown: container2}}({slot(1, '6')}, {slot(2)}, {slot(0, '3')})", "2"),
        (f"surplus({slot(1, '41')}, {slot(2, '5')})", "1"),
        (f"surplus({slot(1, '5000')}, {slot(2, '1')})", "0"),
        (f"surplus({slot(1, '7.5')}, {slot(2, '2')})", "3/2"),
        (f"area({slot(1, '2.5', 'm')}, {slot(2, '4', 'm')})", "10"),
        (f"unittrans({slot(1, '3', 'dime')}, {WORTH})", "30"),
        (
            f"unittrans{{unknown: container1}}({slot(1, '', 'dime')}, {WORTH}, {slot(0, '30')})",
            "3",
        ),
        (f"comparison({slot(1, '3')}, {slot(2, '5')}, {slot(0, None, 'more')})", None),
        (slot(1, "3"), None),
    ],
)
def test_identities(text, answer):
    assert answer_of(meaning(text)) == (None if answer is None else Fraction(answer))


def test_what_a_remainder_is():
    problem = meaning(f"surplus({slot(1, '41')}, {slot(2, '5')})")
    assert (problem.remainder, problem.result.value, problem.result.role) == (1, 1, "remainder")
    assert meaning(f"surplus({slot(1, '7.5')}, {slot(2, '2')})").remainder is None
    assert meaning(f"addition({slot(1, '1')}, {slot(2, '2')})").remainder is None


def test_a_single_thing():
    problem = meaning(slot(1, "3", "red rose"))
    (part,) = problem.operands
    assert (problem.operation, problem.situation, problem.depth) == ("identity", "single", 1)
    assert (part.node, part.path, part.role, part.shown.value) == ("root", "operation/entities[0]", "single", 3)
    assert problem.result.node == "result"
    asked = meaning(slot(1, "?")).operands[0]
    assert (asked.unknown, asked.shown) == (True, None)
    silent = meaning(slot(1)).operands[0]
    assert (silent.unknown, silent.shown) == (False, None)


def test_how_many_times_the_smaller_goes_into_the_bigger():
    by_factor = meaning(
        f"division{{situation: times_as_much}}({slot(1, '18')}, {slot(2, '3', '', type='multiplier')}, {slot(0)})"
    )
    assert [part.role for part in by_factor.parts] == ["bigger", "factor", "smaller"]
    by_size = meaning(f"division{{situation: times_as_much}}({slot(1, '18')}, {slot(2, '6')})")
    assert [part.role for part in by_size.parts] == ["bigger", "smaller", "factor"]
    assert by_size.result.thing.type == "multiplier"
    asked = meaning(f"division{{situation: times_as_much, unknown: container2}}({slot(1, '18')}, {slot(2)}, {TIMES})")
    assert [part.role for part in asked.parts] == ["bigger", "smaller", "factor"]
