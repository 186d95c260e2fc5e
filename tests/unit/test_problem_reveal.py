"""What a reader may see: nothing of the unknown and of intermediate results unless the answer is revealed."""

from fractions import Fraction

import pytest
from hypothesis import given, settings

from generator.language import parse
from generator.problem import answer_of, interpret
from support.language_texts import every_part, meaning, slot
from support.trees import expressions

NESTED = f"subtraction({slot(1, '20')}, addition({slot(1, '4')}, {slot(2, '3')}, {slot(0, '7')}), {slot(0, '13')})"


@pytest.mark.parametrize(
    "written", [NESTED, NESTED.replace("13", "?").replace("7]", "]"), NESTED.replace(", entity_quantity: 7", "")]
)
def test_results_are_hidden_whether_the_text_writes_them_or_not(written):
    problem = meaning(written)
    inner = problem.operands[1].problem
    assert [part.shown and int(part.shown.value) for part in every_part(problem)] == [20, None, 4, 3, None, None]
    assert (inner.result.unknown, problem.result.unknown, problem.operands[1].unknown) == (True, True, False)
    assert [part.value for part in every_part(problem)] == [20, 7, 4, 3, 7, 13]
    assert not any(part.revealed for part in every_part(problem))


def test_revealed_all_are_shown():
    problem = meaning(NESTED, reveal=True)
    assert [int(part.shown.value) for part in every_part(problem)] == [20, 7, 4, 3, 7, 13]
    assert [part.revealed for part in every_part(problem)] == [False, False, False, False, True, True]
    assert [part.unknown for part in every_part(problem)] == [False, False, False, False, True, True]


def test_a_given_inner_result_is_shown():
    inner = f"addition{{unknown: container1}}({slot(1, '?')}, {slot(2, '3')}, {slot(0, '7')})"
    problem = meaning(f"subtraction({slot(1, '20')}, {inner}, {slot(0)})")
    parts = every_part(problem)
    assert [part.shown and int(part.shown.value) for part in parts] == [20, None, None, 3, 7, None]
    assert [part.value for part in parts] == [20, 7, 4, 3, 7, 13]
    assert answer_of(problem) == 13


@pytest.mark.parametrize("properties", ["", "{unknown: container2}"])
def test_an_unknown_inside_is_worked_out_from_outside(properties):
    """20 − 3 × ? = 8."""
    inner = f"multiplication({slot(1, '3')}, {slot(2, '?', 'bag')})"
    problem = meaning(f"subtraction{properties}({slot(1, '20')}, {inner}, {slot(0, '8')})")
    parts = every_part(problem)
    assert [part.value for part in parts] == [20, 12, 3, 4, 12, 8]
    assert [part.shown and int(part.shown.value) for part in parts] == [20, None, 3, None, None, 8]
    assert answer_of(problem) == 4


def test_the_form_of_a_revealed_value():
    def shown(text):
        return meaning(text, reveal=True).result.shown

    assert shown(f"addition({slot(1, '1/2')}, {slot(2, '1/4')})").form == "fraction"
    assert shown(f"addition({slot(1, '0.5')}, {slot(2, '0.25')})").form == "decimal"
    assert shown(f"addition({slot(1, '1/2')}, {slot(2, '3/4')}, {slot(0, '5/4')})").form == "fraction"
    assert shown(f"addition({slot(1, '1/2')}, {slot(2, '3/4')}, {slot(0, '?')})").form == "mixed"


def test_the_answer_of_a_comparison_is_a_name_and_hidden_too():
    rugs = f"{slot(1, '3', who='Rug A', kind='rug')}, {slot(2, '5', who='Rug B', kind='rug')}"
    text = f"comparison({rugs}, {slot(0, None, 'Rug B', who='Rug B')})"
    hidden = meaning(text).result
    assert (hidden.thing.name, hidden.thing.type, hidden.holder, hidden.mark) == ("", "", None, None)
    assert (hidden.unknown, hidden.revealed, hidden.shown, hidden.value) == (False, False, None, None)
    revealed = meaning(text, reveal=True).result
    assert (revealed.thing.name, revealed.holder.name, revealed.unknown, revealed.revealed) == ("Rug B", "Rug B", False, True)


def test_both_parts_stay_open_when_revealed():
    problem = meaning(f"addition{{unknown: both}}({slot(1, '?')}, {slot(2, '?')}, {slot(0, '5')})", reveal=True)
    assert [(part.unknown, part.revealed, part.shown, part.value) for part in problem.operands] == [(True, False, None, None)] * 2
    assert problem.result.shown.value == 5


@given(expressions(max_depth=4))
@settings(deadline=None, max_examples=200)
def test_hidden_and_revealed_differ_only_in_what_may_be_seen(tree):
    hidden, revealed = (interpret(tree, reveal).problem for reveal in (False, True))
    pairs = list(zip(every_part(hidden), every_part(revealed), strict=True))
    for before, after in pairs:
        assert (before.node, before.path, before.role, before.value, before.unknown) == (
            after.node, after.path, after.role, after.value, after.unknown,
        )  # fmt: skip
        assert not before.revealed
        if before.shown is not None:
            assert before.shown == after.shown
        if before.unknown or before.problem is not None:
            assert before.shown is None
            assert after.shown is None or after.shown.value == after.value
    nodes = [part.node for part, _ in pairs]
    paths = [part.path for part, _ in pairs]
    assert len(set(nodes)) == len(nodes)
    assert len(set(paths)) == len(paths)
    assert answer_of(hidden) == answer_of(revealed)


@given(expressions(max_depth=4))
@settings(deadline=None, max_examples=200)
def test_the_numbers_of_every_problem_are_true(tree):
    """Checked by arithmetic of the test's own over every nested problem."""
    waiting = [interpret(tree).problem]
    while waiting:
        problem = waiting.pop()
        values = [part.value for part in problem.operands]
        waiting += [part.problem for part in problem.operands if part.problem is not None]
        assert problem.depth == 1 + max((part.problem.depth for part in problem.operands if part.problem is not None), default=0)
        if None in values or problem.operation in ("comparison", "identity"):
            continue
        first, others, result = values[0], values[1:], problem.result.value
        if problem.operation == "addition":
            assert result - first == sum(others)
        elif problem.operation == "subtraction":
            assert first == result + sum(others)
        elif problem.operation == "division":
            assert first == result * others[0]
        elif problem.operation == "surplus":
            assert 0 <= result < others[0]
            assert ((first - result) / others[0]).denominator == 1
        else:
            assert result == first * Fraction(others[0])


def test_interpret_words_findings_in_the_asked_language():
    tree = parse(f"addition({slot(1, '1')}, {slot(2, '2')}, {slot(0, '4')})").tree
    assert interpret(tree, language="de").diagnostics[0].message.startswith("Geschrieben ist 4")
