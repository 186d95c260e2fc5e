"""Who holds what, and which figure everyone gets."""

import pytest

from support.language_texts import every_part, meaning, slot


def holders(text, reveal=True):
    return [
        (part.holder.name, part.holder.type, part.holder.figure) if part.holder else None
        for part in every_part(meaning(text, reveal))
    ]


def test_different_people_of_one_kind_get_different_figures():
    text = (
        f"addition({slot(1, '1', who='Ana', kind='girl')}, {slot(2, '2', who='Mia', kind='girl')}, "
        f"{slot(3, '3', who='Leo', kind='boy')}, {slot(4, '4', who='Ana', kind='girl')}, {slot(0, who='Zoe', kind='Girl')})"
    )
    assert holders(text) == [("Ana", "girl", 0), ("Mia", "girl", 1), ("Leo", "boy", 0), ("Ana", "girl", 0), ("Zoe", "girl", 2)]


def test_the_same_person_has_the_same_figure_in_nested_problems():
    ana, mia = {"who": "Ana", "kind": "girl"}, {"who": "Mia", "kind": "girl"}
    inner = f"addition({slot(1, '1', **mia)}, {slot(2, '1', **ana)}, {slot(0, **mia)})"
    text = f"subtraction({slot(1, '9', **ana)}, {inner}, {slot(0, **ana)})"
    assert holders(text) == [
        ("Ana", "girl", 0),
        ("Mia", "girl", 1),
        ("Mia", "girl", 1),
        ("Ana", "girl", 0),
        ("Mia", "girl", 1),
        ("Ana", "girl", 0),
    ]


def test_figures_follow_the_text_when_operands_change_places():
    text = f"multiplication({slot(1, '2', 'x', type='multiplier', who='A', kind='bag')}, {slot(2, '3', who='B', kind='bag')})"
    assert holders(text)[:2] == [("B", "bag", 1), ("A", "bag", 0)]


def test_a_suffix_asks_for_a_figure():
    mia, zoe = slot(2, "2", who="Mia", kind="girl"), slot(3, "2", who="Zoe", kind="girl")
    text = f"addition({slot(1, '1', who='Ana', kind='girl-2')}, {mia}, {zoe})"
    assert holders(text)[:3] == [("Ana", "girl", 1), ("Mia", "girl", 0), ("Zoe", "girl", 2)]


def test_a_person_with_a_suffix_once_has_it_everywhere():
    text = f"addition({slot(1, '1', who='Ana', kind='girl')}, {slot(2, '2', who='Ana', kind='girl-3')})"
    assert holders(text)[:2] == [("Ana", "girl", 2), ("Ana", "girl", 2)]


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        ("girl-1", ("girl", 0)),
        ("girl-20", ("girl", 19)),
        ("boeing-747", ("boeing-747", 0)),
        ("girl-0", ("girl-0", 0)),
        ("-2", ("-2", 0)),
        ("Toy Box-2", ("toy-box", 1)),
        ("../etc/passwd", ("../etc/passwd", 0)),
    ],
)
def test_what_is_a_suffix(kind, expected):
    (holder,) = {part.holder for part in meaning(slot(1, "1", who="A", kind=kind)).operands}
    assert (holder.type, holder.figure) == expected


def test_a_suffix_is_no_part_of_the_name():
    assert meaning(slot(1, "1", kind="toy-box-2")).operands[0].holder.name == "toy box"


def test_a_name_alone_is_a_holder():
    assert holders(slot(1, "1", who="the  old\tbarn"))[0] == ("the old barn", "", 0)


def test_where_only_the_result_has_a_container_it_holds_all_operands():
    text = f"addition({slot(1, '1')}, {slot(2, '2')}, {slot(3, '3')}, {slot(0, kind='basket')})"
    assert holders(text) == [("basket", "basket", 0)] * 4


def test_an_operand_without_a_container_is_held_by_nobody_where_another_has_one():
    text = f"addition({slot(1, '1', who='Ana', kind='girl')}, {slot(2, '2')}, {slot(0, who='Ana', kind='girl')})"
    assert holders(text) == [("Ana", "girl", 0), None, ("Ana", "girl", 0)]
    assert holders(f"addition({slot(1, '1')}, {slot(2, '2')})") == [None, None, None]


def test_numbers_of_groups_are_held_by_nobody():
    text = f"multiplication({slot(1, '3')}, {slot(2, '4', 'times', type='multiplier')}, {slot(0, kind='basket')})"
    assert holders(text) == [("basket", "basket", 0), None, ("basket", "basket", 0)]


def test_the_group_that_holds_a_share_does_not_hold_the_total():
    text = f"division({slot(1, '12', 'egg')}, {slot(2, '4', 'nest')}, {slot(0, '', 'egg', kind='nest')})"
    assert holders(text) == [None, None, ("nest", "nest", 0)]


def test_a_nested_problem_stands_for_its_result_and_its_holder():
    inner = f"addition({slot(1, '1')}, {slot(2, '2')}, {slot(0, who='Ana', kind='girl')})"
    problem = meaning(f"subtraction({inner}, {slot(2, '1')}, {slot(0, who='Leo', kind='boy')})")
    assert problem.operands[0].holder.name == "Ana"
    assert problem.operands[1].holder is None


def test_marks():
    part = meaning(slot(1, "1", mark="Monday", mark_type="Calendar")).operands[0]
    assert (part.mark.name, part.mark.type) == ("Monday", "calendar")
    assert meaning(slot(1, "1", mark="", mark_type="")).operands[0].mark is None
