"""Reading the visual language: what is accepted, in which shape it arrives, and where each part stood."""

import pytest

from generator.language import parse
from generator.language.nodes import Entity, Operation
from support.language_texts import slot

MARIN = """addition{situation: compare, unknown: result_container}(
  container1[entity_name: ball, entity_type: ball, entity_quantity: 9, container_name: Marin, container_type: girl],
  container2[entity_name: ball, entity_type: ball, entity_quantity: 6],
  result_container[entity_name: ball, entity_type: ball, entity_quantity: 15, container_name: Ellen, container_type: girl]
)"""


def tree_of(text):
    result = parse(text)
    assert result.diagnostics == ()
    return result.tree


def test_whole_text():
    tree = tree_of(MARIN)
    assert (tree.name, tree.get("situation"), tree.get("unknown"), tree.get("wording")) == (
        "addition",
        "compare",
        "result_container",
        "",
    )
    assert [argument.get("entity_quantity") for argument in tree.arguments] == ["9", "6"]
    assert tree.result.get("container_name") == "Ellen"


@pytest.mark.parametrize(
    "text",
    [
        f"visual_language: {MARIN}",
        f"VISUAL_LANGUAGE :\n\n{MARIN}\n",
        MARIN.replace("addition", "Addition").replace("entity_name", "Entity_Name").replace("container1", "CONTAINER1"),
        MARIN.replace("\n", " ").replace("  ", ""),
        MARIN.replace(",", " ,\n").replace(":", " : ").replace("(", "\t(\t").replace("[", " [ ").replace("{", " {\r\n"),
        MARIN.replace("girl]\n)", "girl,],\n)"),
        MARIN.replace("compare", "COMPARE").replace("result_container}", "Result_Container,}"),
        MARIN.replace(" ", "\u00a0").replace("entity_name:\u00a0ball", "entity_name: “ball”"),
        "\ufeff" + MARIN.replace("container2", "container7"),
    ],
)
def test_the_same_tree_however_it_is_spaced_quoted_or_capitalised(text):
    assert tree_of(text) == tree_of(MARIN)


def test_the_result_may_stand_anywhere_or_be_missing():
    first = tree_of(f"addition({slot(0, '3')}, {slot(1, '1')}, {slot(2, '2')})")
    last = tree_of(f"addition({slot(1, '1')}, {slot(2, '2')}, {slot(0, '3')})")
    assert first == last
    assert tree_of(f"addition({slot(1, '1')}, {slot(2, '2')})").result is None


def test_nodes_are_named_by_their_place():
    tree = tree_of(f"subtraction({slot(1, '9')}, addition({slot(1, '1')}, {slot(2, '2')}, {slot(0)}), {slot(0)})")
    inner = tree.arguments[1]
    assert (tree.id, tree.arguments[0].id, inner.id, tree.result.id) == ("root", "arguments/0", "arguments/1", "result")
    assert [argument.id for argument in inner.arguments] == ["arguments/1/arguments/0", "arguments/1/arguments/1"]
    assert inner.result.id == "arguments/1/result"


def test_position_names_a_slot_whatever_number_is_written():
    tree = tree_of(f"addition({slot('container4', '1')}, {slot('container9', '2')})")
    assert [argument.slot for argument in tree.arguments] == ["container1", "container2"]


@pytest.mark.parametrize("text", [slot(1, "3"), f"identity({slot(5, '3')})", f"identity{{situation: single}}({slot(0, '3')})"])
def test_a_bare_entity_is_an_expression(text):
    tree = tree_of(text)
    assert isinstance(tree, Entity)
    assert (tree.id, tree.slot, tree.get("entity_quantity")) == ("root", "container1", "3")


def test_identity_in_a_slot_is_its_entity():
    assert tree_of(f"addition({slot(1, '1')}, identity({slot(1, '2')}))") == tree_of(f"addition({slot(1, '1')}, {slot(2, '2')})")
    tree = tree_of(f"addition({slot(1, '1')}, identity({slot(1, '2')}))")
    assert tree.arguments[1].id == "arguments/1"
    assert tree_of(f"addition({slot(1, '1')}, identity({slot(0, '2')}))") == tree
    deep = tree_of(f"addition(identity(addition({slot(1, '1')}, {slot(2, '2')})), {slot(2, '3')})").arguments[0]
    assert (deep.id, [argument.id for argument in deep.arguments]) == (
        "arguments/0",
        ["arguments/0/arguments/0", "arguments/0/arguments/1"],
    )


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("red rose", "red rose"),
        ("  red   rose\n of Ana ", "red rose of Ana"),
        ('"a, b]"', "a, b]"),
        (r'"say \"hi\""', 'say "hi"'),
        (r'"back\\slash"', r"back\slash"),
        (r'"\n stays"', r"\n stays"),
        ('12" ruler', '12" ruler'),
        ("“big, old”", "big, old"),
        ("„groß, alt“", "groß, alt"),
        ("Ellen’s", "Ellen's"),
        ("", ""),
        ('""', ""),
        ('"  kept  "', "  kept  "),
        ("http://x.org/../a?b=c", "http://x.org/../a?b=c"),
        ("(round) {curly}", "(round) {curly}"),
        ("שלום", "שלום"),
        ("🍎e\u0301", "🍎e\u0301"),
        ("[", "["),
    ],
)
def test_values(written, value):
    tree = tree_of(f"container1[entity_name: {written}, entity_type: x]")
    assert tree.get("entity_name") == value
    assert tree.get("entity_type") == "x"


@pytest.mark.parametrize(
    ("written", "value"),
    [("1,234", "1,234"), ("1,5", "1,5"), ("1,234,567", "1,234,567"), ('"1,234"', "1,234"), ("1 234", "1 234"), ("?", "?")],
)
def test_a_comma_between_digits_belongs_to_the_quantity(written, value):
    tree = tree_of(f"container1[entity_quantity: {written}, container_name: 4,container_type: girl]")
    assert tree.get("entity_quantity") == value
    assert tree.get("container_name") == "4"


def test_spans_point_at_what_was_written():
    text = (
        "visual_language:\n  addition{situation: compare}(\n"
        "    container1[entity_name: “big\u00a0ball”, entity_quantity: 9 ],\n    container2[])"
    )
    tree = tree_of(text)
    assert isinstance(tree, Operation)
    assert text[tree.span.start : tree.span.end] == text[text.index("addition") :]
    assert (tree.span.line, tree.span.column) == (2, 3)
    situation = tree.properties[0]
    assert text[situation.span.start : situation.span.end] == "situation: compare"
    assert text[situation.value_span.start : situation.value_span.end] == "compare"
    entity = tree.arguments[0]
    assert text[entity.span.start : entity.span.end].startswith("container1[")
    assert text[entity.span.end - 1] == "]"
    name, quantity = entity.attributes
    assert text[name.value_span.start : name.value_span.end] == "“big\u00a0ball”"
    assert text[quantity.span.start : quantity.span.end] == "entity_quantity: 9"
    assert text[quantity.value_span.start : quantity.value_span.end] == "9"
    assert (quantity.span.line, quantity.span.column) == (3, 41)


def test_attributes_stand_in_the_languages_order():
    tree = tree_of("container1[attr_name: a, entity_quantity: 1, entity_name: n]")
    assert [attribute.key for attribute in tree.attributes] == ["entity_name", "entity_quantity", "attr_name"]
