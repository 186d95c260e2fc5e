"""The limits of a text: one clear finding past each, and everything up to it."""

import pytest

from generator.language import parse
from generator.language.nodes import Attribute, Entity, Operation
from generator.problem import check, interpret
from support.language_texts import codes, slot


def nested(depth: int, side: int = 0) -> str:
    text = slot(1, "1")
    for _ in range(depth):
        other = slot(2, "1")
        text = f"addition({text}, {other})" if side == 0 else f"addition({other}, {text})"
    return text


def test_length():
    text = slot(1, "3")
    assert codes(text + " " * (10_000 - len(text))) == []
    (finding,) = check(text + " " * (10_001 - len(text))).diagnostics
    assert (finding.code, finding.message) == ("too-long", "The text has 10001 characters; at most 10000 are read.")
    assert parse(text + " " * 10_000).tree is None


@pytest.mark.parametrize("side", [0, 1])
def test_depth(side):
    assert codes(nested(8, side)) == []
    checked = check(nested(9, side).replace("apple", "", 1) + ") rubbish [")
    assert [finding.code for finding in checked.diagnostics] == ["too-deep"]
    assert checked.tree is None


def test_a_built_tree_may_not_be_deeper_either():
    tree = Entity("container1", (Attribute("entity_quantity", "1"),))
    for _ in range(200):
        tree = Operation("addition", (tree, Entity("container2", (Attribute("entity_quantity", "1"),))))
    assert [finding.code for finding in interpret(tree).diagnostics] == ["too-deep"]


def test_many_factors_are_nested_and_so_limited():
    factors = ", ".join(slot(place, "1", "", type="multiplier") for place in range(2, 10))
    assert codes(f"multiplication({slot(1, '2')}, {factors})") == []
    assert codes(f"multiplication({slot(1, '2')}, {factors}, {slot(10, '1')})") == ["too-deep"]


def test_entities():
    entities = [slot(place, "1", "x") for place in range(1, 65)]
    assert codes(f"addition({', '.join(entities)})") == []
    assert codes(f"addition({', '.join(entities)}, {slot(0)})") == ["too-many-entities"]


def test_sizes():
    assert codes(slot(1, "999999999.999999")) == []
    assert codes(slot(1, "999,999,999")) == []
    assert codes(slot(1, "1,000,000,000")) == ["too-large"]
    assert codes(slot(1, "1000000000/1000")) == ["too-large"]
    half = "499999999.5"
    assert codes(f"addition({slot(1, half)}, {slot(2, half)})") == []
    assert codes(f"addition({slot(1, half)}, {slot(2, '499999999.6')}, {slot(3, half)})") == ["too-large"]


@pytest.mark.parametrize("length", [9, 10, 400, 4299, 4301, 9000])
def test_numbers_of_any_length_are_refused_before_they_are_read(length):
    assert codes(f"container1[entity_quantity: {'9' * length}]") == ([] if length == 9 else ["too-large"])
    assert codes(f"container1[entity_quantity: 1/{'9' * length}]") == (["too-precise"] if length == 9 else ["too-large"])
    assert codes(f"container1[entity_quantity: 0.{'9' * length}]") == ["too-precise"]
