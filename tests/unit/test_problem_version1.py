"""Facts about version 1 texts, which have no properties: situation, roles and unknown follow from the structure."""

import pytest

from generator.language.nodes import Attribute, Entity, Operation
from generator.problem import answer_of, interpret
from support.language_texts import every_part, meaning, slot

ANA, LEO = {"who": "Ana", "kind": "girl"}, {"who": "Leo", "kind": "boy"}
TIMES = {"thing": "times", "type": "multiplier"}


def kinds(text):
    problem = meaning(text)
    return problem.situation, [part.role.value for part in problem.parts]


# The multiplier


@pytest.mark.parametrize(
    ("text", "paths"),
    [
        (
            f"multiplication({slot(1, '3')}, {slot(2, '4', **TIMES)}, {slot(0)})",
            ["operation/entities[0]", "operation/entities[1]"],
        ),
        (
            f"multiplication({slot(1, '4', **TIMES)}, {slot(2, '3')}, {slot(0)})",
            ["operation/entities[1]", "operation/entities[0]"],
        ),
    ],
)
def test_the_multiplier_may_be_either_operand(text, paths):
    problem = meaning(text)
    assert [part.role for part in problem.operands] == ["size", "number"]
    assert [part.thing.name for part in problem.operands] == ["apple", "times"]
    assert [part.path for part in problem.operands] == paths
    assert problem.situation == "equal_groups"


def test_the_unknown_goes_with_its_operand_when_the_multiplier_is_first():
    problem = meaning(f"multiplication{{unknown: container1}}({slot(1, '?', **TIMES)}, {slot(2, '3')}, {slot(0, '12')})")
    assert [(part.role, part.unknown) for part in problem.operands] == [("size", False), ("number", True)]
    assert answer_of(problem) == 4


def test_without_a_multiplier_the_second_operand_is_the_number_of_groups():
    problem = meaning(f"multiplication({slot(1, '3', 'egg')}, {slot(2, '4', 'nest')}, {slot(0, '', 'egg')})")
    assert [(part.role, part.thing.name) for part in problem.operands] == [("size", "egg"), ("number", "nest")]


def test_the_multiplier_may_be_a_decimal():
    assert kinds(f"multiplication({slot(1, '6')}, {slot(2, '2.5', **TIMES)})")[0] == "equal_groups"
    assert kinds(f"multiplication({slot(1, '6')}, {slot(2, '0.5', **TIMES)})")[0] == "fraction_of"


@pytest.mark.parametrize(
    ("number", "situation"), [("3/4", "fraction_of"), ("25%", "fraction_of"), ("150%", "times_as_much"), ("5/2", "times_as_much")]
)
def test_fractions_and_percentages(number, situation):
    assert kinds(f"multiplication({slot(1, '20')}, {slot(2, number, **TIMES)})")[0] == situation
    assert kinds(f"multiplication({slot(1, number, **TIMES)}, {slot(2, '20')})")[0] == situation


@pytest.mark.parametrize("where", [{"kind": "row"}, {"mark_type": "column"}, {"kind": "Reihe"}])
def test_rows_and_columns_that_are_multiplied_are_an_array(where):
    situation, roles = kinds(f"multiplication({slot(1, '3', **where)}, {slot(2, '4', **TIMES)})")
    assert (situation, roles) == ("array", ["row_length", "rows", "total"])
    assert kinds(f"addition({slot(1, '3', **where)}, {slot(2, '4')})")[0] == "put_together"


# Division and remainder


@pytest.mark.parametrize(
    ("total", "divisor", "result", "situation"),
    [
        (slot(1, "12", "egg"), slot(2, "3", "egg"), slot(0, "", "nest"), "group"),
        (slot(1, "12", "egg"), slot(2, "4", "nest"), slot(0, "", "egg"), "share"),
        (slot(1, "12", "egg"), slot(2, "4", **TIMES), slot(0, "", "egg"), "share"),
        (slot(1, "12", "egg"), slot(2, "3", "egg", kind="nest"), slot(0), "group"),
        (slot(1, "12", "egg"), slot(2, "3", "", kind="nest"), slot(0, "", "nest"), "group"),
        (slot(1, "12", "cookie"), slot(2, "4", "child", kind="classroom"), slot(0, "", "cookie"), "share"),
        (slot(1, "12", "cookie", **ANA), slot(2, "4", "plate", **ANA), slot(0, "", "cookie"), "share"),
        (slot(1, "12", "dm", type="measure"), slot(2, "3", "dm", type="measure"), slot(0), "group"),
        (slot(1, "120", "km", type="measure"), slot(2, "2", "hours", type="measure"), slot(0), "share"),
    ],
)
def test_grouping_and_sharing(total, divisor, result, situation):
    assert meaning(f"division({total}, {divisor}, {result})").situation == situation
    surplus = meaning(f"surplus({total}, {divisor}, {slot(0)})" if "more" in result else f"surplus({total}, {divisor})")
    assert (surplus.situation, [part.role for part in surplus.parts]) == ("remainder", ["total", "divisor", "remainder"])


def test_a_remainder_of_sharing_and_one_of_grouping():
    assert meaning(f"surplus({slot(1, '41', 'egg')}, {slot(2, '5', 'child')})").sharing
    assert not meaning(f"surplus({slot(1, '41', 'egg')}, {slot(2, '5', 'egg', kind='bag')})").sharing


def test_groups_are_named_after_the_divisor():
    shared = meaning(f"division({slot(1, '12', 'egg')}, {slot(2, '4', 'nest')}, {slot(0, '', 'egg')})")
    assert shared.operands[1].thing.name == "nest"
    grouped = meaning(f"division({slot(1, '12', 'egg')}, {slot(2, '3', 'egg', who='bird nest', kind='nest')})")
    assert (grouped.result.thing.name, grouped.result.thing.type) == ("bird nest", "nest")


# Subtraction


@pytest.mark.parametrize(
    ("kind", "wording"),
    [("more", "more"), ("fewer", "fewer"), ("less", "fewer"), ("difference", ""), ("mehr", "more"), ("weniger", "fewer")],
)
def test_a_result_that_is_a_difference_compares(kind, wording):
    problem = meaning(f"subtraction({slot(1, '9')}, {slot(2, '5')}, {slot(0, kind=kind)})")
    assert (problem.situation, problem.wording) == ("compare", wording)
    assert [part.role for part in problem.parts] == ["bigger", "smaller", "difference"]
    assert problem.result.holder is None


def test_two_people_are_compared_unless_the_result_is_left():
    assert kinds(f"subtraction({slot(1, '9', **ANA)}, {slot(2, '5', **LEO)}, {slot(0)})")[0] == "compare"
    assert kinds(f"subtraction({slot(1, '9', **ANA)}, {slot(2, '5', **LEO)}, {slot(0, kind='left')})")[0] == "take_from"
    assert kinds(f"subtraction({slot(1, '9', **ANA)}, {slot(2, '5', **LEO)}, {slot(0, mark='left')})")[0] == "take_from"


@pytest.mark.parametrize("second", [{}, ANA, {"kind": "shelf"}])
def test_otherwise_it_takes_away(second):
    situation, roles = kinds(f"subtraction({slot(1, '9', **ANA)}, {slot(2, '5', **second)}, {slot(0)})")
    assert (situation, roles) == ("take_from", ["start", "change", "end"])


def test_what_is_left_is_held_by_nobody():
    problem = meaning(f"subtraction({slot(1, '9', **ANA)}, {slot(2, '5')}, {slot(0, kind='left', who='left')})")
    assert problem.result.holder is None
    assert problem.operands[1].holder is None


def test_properties_switch_the_guessing_off():
    people = f"{slot(1, '9', **ANA)}, {slot(2, '5', **LEO)}, {slot(0, kind='more')}"
    assert kinds(f"subtraction{{unknown: result_container}}({people})")[0] == "take_from"
    assert kinds(f"subtraction{{situation: take_apart}}({people})")[0] == "take_apart"
    assert kinds(f"division{{unknown: result_container}}({slot(1, '9')}, {slot(2, '3')})")[0] == "share"


# The unknown


@pytest.mark.parametrize("blank", ["", "?", None])
@pytest.mark.parametrize(
    ("operation", "answer"), [("addition", 4), ("subtraction", 6), ("multiplication", 5), ("division", "1/5")]
)
def test_the_one_operand_without_a_number_is_the_unknown(operation, answer, blank):
    problem = meaning(
        f"{operation}({slot(1, '1')}, {slot(2, blank, 'x')}, {slot(0, '5')})"
        if operation != "subtraction"
        else f"subtraction({slot(1, '11')}, {slot(2, blank)}, {slot(0, '5')})"
    )
    assert [part.unknown for part in problem.parts] == [False, True, False]
    assert str(answer_of(problem)) == str(answer)


def test_both_parts_without_a_number():
    problem = meaning(f"addition({slot(1)}, {slot(2)}, {slot(0, '5')})")
    assert [part.unknown for part in problem.parts] == [True, True, False]
    assert [part.value for part in problem.operands] == [None, None]
    assert answer_of(problem) is None


@pytest.mark.parametrize("result", ["", "?", "15", None])
def test_otherwise_the_result_is_the_unknown(result):
    problem = meaning(f"addition({slot(1, '9')}, {slot(2, '6')}, {slot(0, result)})")
    assert [part.unknown for part in problem.parts] == [False, False, True]


# Operands are never lost


def test_a_third_factor_becomes_a_nested_problem():
    problem = meaning(f"multiplication({slot(1, '3')}, {slot(2, '4', 'box')}, {slot(3, '2', 'shelf')}, {slot(0)})")
    assert (answer_of(problem), problem.depth) == (24, 2)
    inner = problem.operands[0].problem
    assert [part.thing.name for part in inner.operands] == ["apple", "box"]
    assert (inner.result.value, inner.result.shown, inner.result.unknown) == (12, None, True)
    assert problem.operands[1].thing.name == "shelf"
    assert [part.path for part in every_part(problem)] == [
        "operation/entities[0]",
        "operation/entities[0]/operation/entities[0]",
        "operation/entities[0]/operation/entities[1]",
        "operation/entities[0]/operation/result_container",
        "operation/entities[1]",
        "operation/result_container",
    ]
    nodes = [part.node for part in every_part(problem)]
    assert nodes == ["arguments/0-1", "arguments/0", "arguments/1", "arguments/0-1/result", "arguments/2", "result"]


def test_a_third_divisor_divides_again():
    assert answer_of(meaning(f"division({slot(1, '24')}, {slot(2, '3', 'box')}, {slot(3, '2', 'row')})")) == 4


@pytest.mark.parametrize(("place", "answer"), [(1, "3"), (2, "4"), (3, "2")])
def test_any_factor_can_be_the_unknown(place, answer):
    numbers = {1: "3", 2: "4", 3: "2"} | {place: "?"}
    slots = ", ".join(slot(number, value, f"thing {number}") for number, value in numbers.items())
    for properties in (f"{{unknown: container{place}}}", ""):
        problem = meaning(f"multiplication{properties}({slots}, {slot(0, '24')})")
        assert str(answer_of(problem)) == answer
        asked = [part.node for part in every_part(problem) if part.unknown and part.problem is None and "result" not in part.node]
        assert asked == [f"arguments/{place - 1}"]


def test_an_operation_among_many_factors_keeps_its_own_paths():
    product = f"multiplication({slot(1, '2')}, addition({slot(1, '1')}, {slot(2, '2')}), {slot(3, '2')}, {slot(4, '5')})"
    problem = meaning(product)
    assert answer_of(problem) == 60
    places = {part.node: part.path for part in every_part(problem)}
    assert places["arguments/1"] == "operation/entities[0]/operation/entities[0]/operation/entities[1]"
    assert places["arguments/1/arguments/0"] == places["arguments/1"] + "/operation/entities[0]"
    assert len(set(places.values())) == len(every_part(problem))


# Small things


def test_worth_may_stand_first():
    problem = meaning(f"unittrans({slot(1, '10', 'cent', type='unittrans_value')}, {slot(2, '3', 'dime')})")
    assert [(part.role, part.thing.name) for part in problem.operands] == [("count", "dime"), ("worth", "cent")]
    assert (answer_of(problem), problem.result.thing.name) == (30, "cent")


def test_keys_may_be_missing():
    problem = meaning("addition(container1[entity_quantity: 1], container2[entity_quantity: 2])")
    assert problem.operands[0].thing.name == ""
    named = meaning(
        "container1[entity_type: red-rose, entity_quantity: 1, container_type: glass-vase, attr_type: sunny_day]"
    ).operands[0]
    assert (named.thing.name, named.holder.name, named.mark.name) == ("red rose", "glass vase", "sunny day")
    assert (named.thing.type, named.holder.type, named.mark.type) == ("red-rose", "glass-vase", "sunny-day")


@pytest.mark.parametrize(
    ("text", "thing"),
    [
        (f"addition({slot(1, '1', 'pear')}, {slot(2, '2', 'pear')})", ("pear", "pear")),
        (f"addition({slot(1, '1', 'red ball', type='ball')}, {slot(2, '2', 'blue ball', type='ball')})", ("ball", "ball")),
        (f"addition({slot(1, '1', 'pear')}, {slot(2, '2', 'plum')})", ("", "")),
        (f"subtraction({slot(1, '3', 'child')}, {slot(2, '2', 'girl')})", ("child", "child")),
        (f"multiplication({slot(1, '1', 'pear')}, {slot(2, '2', 'bag')})", ("pear", "pear")),
        (f"division({slot(1, '4', 'pear')}, {slot(2, '2', 'bag')})", ("pear", "pear")),
        (f"area({slot(1, '4', 'cm')}, {slot(2, '2', 'cm')})", ("cm²", "")),
    ],
)
def test_a_result_that_the_text_leaves_out(text, thing):
    result = meaning(text).result
    assert (result.thing.name, result.thing.type) == thing
    assert (result.node, result.path, result.unknown) == ("result", "operation/result_container", True)


def test_a_tree_that_a_program_built_needs_no_ids():
    entities = tuple(Entity(f"container{place}", (Attribute("entity_quantity", str(place)),)) for place in (1, 2))
    inner = Operation("addition", entities)
    tree = Operation("subtraction", (Entity("container1", (Attribute("entity_quantity", "9"),)), Operation("identity", (inner,))))
    problem = interpret(tree).problem
    assert [part.node for part in every_part(problem)] == [
        "arguments/0", "arguments/1", "arguments/1/arguments/0", "arguments/1/arguments/1", "arguments/1/result", "result",
    ]  # fmt: skip
    assert answer_of(problem) == 6
