"""The canonical text of a tree, and plain version 1."""

import pytest

from generator.language import format_tree, parse
from generator.language.nodes import Attribute, Entity
from support.language_texts import slot


def test_layout_of_a_nested_text():
    text = (
        "Subtraction { unknown:container1,situation : compare } ( container4[entity_quantity:,entity_name:a  b],"
        'addition(container1[ entity_quantity : 1,234 ],container2[entity_type: "x, y"]),result_container[])'
    )
    assert format_tree(parse(text).tree) == (
        "subtraction{situation: compare, unknown: container1}(\n"
        "  container1[entity_name: a b, entity_quantity:],\n"
        "  addition(\n"
        '    container1[entity_quantity: "1,234"],\n'
        '    container2[entity_type: "x, y"]\n'
        "  ),\n"
        "  result_container[]\n"
        ")"
    )


def test_version_1_is_one_line_without_properties():
    inner = f"addition{{unknown: container1}}({slot(1, '?')}, {slot(2, '1')})"
    text = f"addition{{situation: compare}}({slot(1, '9')}, {inner}, {slot(0)})"
    assert format_tree(parse(text).tree, "v1") == (
        f"addition({slot(1, '9')}, addition({slot(1, '?')}, {slot(2, '1')}), {slot(0)})"
    )


def test_an_entity_alone():
    assert format_tree(parse("result_container[attr_name: b, entity_name: a]").tree) == "container1[entity_name: a, attr_name: b]"


@pytest.mark.parametrize(
    ("value", "written"),
    [
        ("red rose", "red rose"),
        ("a, b", '"a, b"'),
        ("a]", '"a]"'),
        ("[a", '"[a"'),
        ('say "hi"', r'"say \"hi\""'),
        ("back\\slash", r'"back\\slash"'),
        (" a ", '" a "'),
        ("two  spaces", '"two  spaces"'),
        ("line\nend", '"line\nend"'),
        ("(a) {b}: c", "(a) {b}: c"),
    ],
)
def test_values_are_quoted_where_they_would_be_read_otherwise(value, written):
    entity = Entity("container1", (Attribute("entity_name", value),))
    text = format_tree(entity)
    assert text == f"container1[entity_name: {written}]"
    assert parse(text).tree == entity


def test_an_operation_without_arguments_can_still_be_written():
    tree = parse("addition()").tree
    assert format_tree(tree) == "addition()"


def test_a_text_that_lines_would_make_too_long_stands_on_one_line():
    entities = ", ".join(slot(place, "1", "x" * 60) for place in range(1, 55))
    text = f"addition{{situation: add_to}}({entities}, {slot(0)})"
    assert 9_900 < len(text) < 10_000
    assert format_tree(parse(text).tree) == text
