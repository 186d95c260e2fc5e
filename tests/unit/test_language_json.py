"""The JSON form of trees and its schema: lossless, and within what strict structured output accepts."""

import json

import jsonschema
import pytest

from generator.language import MalformedTree, json_schema, parse, tree_from_json, tree_to_json
from generator.language.nodes import ENTITY_KEYS
from support.language_texts import slot

TEXT = f"addition{{situation: compare}}({slot(1, '9')}, addition({slot(1, '2')}, {slot(2)}), {slot(0, '')})"
EMPTY = dict.fromkeys(ENTITY_KEYS)
FORM = {"operation": "addition", "situation": None, "unknown": None, "wording": None, "arguments": [EMPTY, EMPTY], "result": None}


def validator():
    schema = json_schema()
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


def test_the_form_of_a_text():
    form = tree_to_json(parse(TEXT).tree)
    assert form["operation"] == "addition"
    assert (form["situation"], form["unknown"], form["wording"]) == ("compare", None, None)
    assert form["arguments"][0] == EMPTY | {"entity_name": "apple", "entity_type": "apple", "entity_quantity": "9"}
    assert form["arguments"][1]["arguments"][1]["entity_quantity"] is None
    assert form["result"]["entity_quantity"] == ""


def test_it_comes_back_the_same_through_json_text():
    tree = parse(TEXT).tree
    form = json.loads(json.dumps(tree_to_json(tree)))
    assert tree_from_json(form) == tree
    assert tree_from_json(form).arguments[1].arguments[0].id == "arguments/1/arguments/0"


def test_an_entity_alone_is_the_argument_of_identity():
    tree = parse(slot(1, "3")).tree
    form = tree_to_json(tree)
    assert (form["operation"], len(form["arguments"])) == ("identity", 1)
    assert tree_from_json(form) == tree
    validator().validate(form)


def test_places_are_added_for_clients_and_ignored_on_the_way_back():
    tree = parse(TEXT).tree
    form = tree_to_json(tree, places=True)
    assert form["arguments"][1]["id"] == "arguments/1"
    assert form["span"] == {"start": 0, "end": len(TEXT), "line": 1, "column": 1}
    assert tree_from_json(form) == tree


def test_the_schema_accepts_the_form_and_nothing_beside_it():
    check = validator()
    check.validate(tree_to_json(parse(TEXT).tree))
    check.validate(FORM)
    for wrong in (
        FORM | {"mood": "good"},
        FORM | {"operation": "adition"},
        FORM | {"situation": "sharing"},
        FORM | {"unknown": "container0"},
        FORM | {"wording": "less"},
        FORM | {"result": {"entity_name": "x"}},
        FORM | {"arguments": [EMPTY | {"entity_quantity": 3}]},
        {key: value for key, value in FORM.items() if key != "result"},
    ):
        assert not check.is_valid(wrong)


def objects_in(schema):
    if isinstance(schema, dict):
        if schema.get("type") == "object":
            yield schema
        for value in schema.values():
            yield from objects_in(value)
    elif isinstance(schema, list):
        for value in schema:
            yield from objects_in(value)


def keywords_in(schema, inside_properties=False):
    if isinstance(schema, dict):
        for key, value in schema.items():
            if not inside_properties:
                yield key
            yield from keywords_in(value, key in ("properties", "$defs") and not inside_properties)
    elif isinstance(schema, list):
        for value in schema:
            yield from keywords_in(value)


def test_the_schema_keeps_to_strict_structured_output():
    schema = json_schema()
    assert schema["type"] == "object"
    assert "anyOf" not in schema
    found = list(objects_in(schema))
    assert len(found) == 3
    for each in found:
        assert each["additionalProperties"] is False
        assert each["required"] == list(each["properties"])
    allowed = {
        "$schema", "title", "type", "properties", "required", "additionalProperties", "$defs", "enum", "description", "pattern",
        "items", "anyOf", "$ref",
    }  # fmt: skip
    assert set(keywords_in(schema)) <= allowed


@pytest.mark.parametrize(
    ("form", "reason"),
    [
        (None, "root: must be an object"),
        ([], "root: must be an object"),
        ({}, "root: operation must be one of"),
        (FORM | {"operation": ["addition"]}, "root: operation must be one of"),
        (FORM | {"operation": "plus"}, "root: operation must be one of"),
        (FORM | {"arguments": {}}, "root: arguments must be a list"),
        (FORM | {"arguments": [None]}, "arguments/0: must be an object"),
        (FORM | {"arguments": [{"entity_name": 3}]}, "arguments/0: entity_name must be a text or null"),
        (FORM | {"arguments": [{"colour": "red"}]}, "arguments/0: unknown key 'colour'"),
        (FORM | {"situation": 4}, "root: situation must be a text or null"),
        (FORM | {"result": FORM}, "result: unknown key"),
        (FORM | {"mood": "good"}, "root: unknown key 'mood'"),
        (FORM | {"arguments": [EMPTY] * 65}, "arguments/64: more than 64 entities"),
        (FORM | {"operation": "identity"}, "root: identity takes exactly one argument"),
        (FORM | {"operation": "identity", "arguments": [FORM]}, "root: identity takes an entity"),
        (
            FORM | {"arguments": [FORM | {"operation": "identity", "arguments": [EMPTY]}]},
            "arguments/0: identity stands at the root",
        ),
    ],
)
def test_what_is_no_tree_is_refused_with_its_place(form, reason):
    with pytest.raises(MalformedTree) as refused:
        tree_from_json(form)
    assert str(refused.value).startswith(reason)


def test_depth_is_limited():
    form = FORM
    for _ in range(7):
        form = FORM | {"arguments": [form, EMPTY]}
    tree_from_json(form)
    with pytest.raises(MalformedTree, match="more than 8 deep"):
        tree_from_json(FORM | {"arguments": [form, EMPTY]})


def test_keys_may_be_missing_and_typographic_quotes_become_plain():
    tree = tree_from_json({"operation": "addition", "arguments": [{"entity_name": "the “big” one"}, {}], "situation": "COMPARE"})
    assert tree.arguments[0].get("entity_name") == 'the "big" one'
    assert tree.get("situation") == "compare"
