"""Formal pictures and scenes: signs, brackets, lengths and places, read off the laid-out picture."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from generator.layout import THEMES, lay_out
from generator.layout import constants as c
from generator.layout.picture import Element, Group, IconUse, Path, Picture, Rect, Text
from generator.layout.scenes.compare import BAR_GAP, BAR_LENGTH
from generator.pipeline import read


def laid_out(text: str, variant: str, reveal: bool = False) -> Picture:
    return lay_out(read(text, reveal).problem, variant, {}, THEMES["light"], "en")


def walk(elements: object, x: float = 0, y: float = 0) -> Iterator[tuple[Element, float, float]]:
    for each in elements if isinstance(elements, (list, tuple)) else ():
        yield each, x, y
        if isinstance(each, Group):
            yield from walk(list(each.children), x + each.x, y + each.y)


def signs(picture: Picture) -> list[str]:
    """Signs and brackets in reading order; a closing bracket bows to the right."""
    found = []
    for each, *_ in walk(list(picture.elements)):
        if isinstance(each, Group) and each.data.role == "operator":
            found += [text.content for text, *_ in walk(list(each.children)) if isinstance(text, Text)]
        if isinstance(each, Path) and each.data.role == "bracket":
            found.append("(" if each.commands.startswith(f"M{c.BRACKET_WIDTH} ") else ")")
    return found


def boxes(picture: Picture, node: str) -> list[tuple[float, float, Rect]]:
    """(x, y, frame) of the boxes of a node."""
    found = []
    for each, x, y in walk(list(picture.elements)):
        if isinstance(each, Group) and each.data.role == "container" and each.data.node == node:
            frame = next(child for child in each.children if isinstance(child, Rect))
            found.append((x + each.x + frame.x, y + each.y + frame.y, frame))
    return found


def things(picture: Picture, node: str) -> list[IconUse]:
    return [
        each
        for each, *_ in walk(list(picture.elements))
        if isinstance(each, IconUse) and each.data.role == "item" and each.data.node == node
    ]


def entity(slot: str, quantity: object, thing: str = "apple", holder: str = "") -> str:
    held = f", container_name: {holder}, container_type: girl" if holder else ""
    return f"{slot}[entity_name: {thing}, entity_type: {thing}, entity_quantity: {quantity}{held}]"


A, B, C = entity("container1", 15), entity("container2", 4), entity("container3", 3)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"addition({A}, {B})", ["+", "="]),
        (f"addition({A}, {B}, {C})", ["+", "+", "="]),
        (f"subtraction({A}, addition({B}, {C}))", ["−", "(", "+", ")", "="]),
        (f"subtraction({A}, subtraction({B}, {C}))", ["−", "(", "−", ")", "="]),
        (f"subtraction(subtraction({A}, {B}), {C})", ["−", "−", "="]),
        (f"addition({A}, addition({B}, {C}))", ["+", "+", "="]),
        (f"multiplication(addition({A}, {B}), {C})", ["(", "+", ")", "×", "="]),
        (f"addition(multiplication({A}, {B}), multiplication({B}, {C}))", ["×", "+", "×", "="]),
        (f"surplus({A}, {B})", ["÷", "=", "R"]),
        (f"comparison({A}, {B})", ["?"]),
        (f"identity({A})", []),
    ],
)
def test_signs_and_brackets_follow_precedence(text: str, expected: list[str]) -> None:
    assert signs(laid_out(text, "formal")) == expected


def test_a_revealed_comparison_shows_its_sign() -> None:
    assert signs(laid_out(f"comparison({A}, {B})", "formal", reveal=True)) == [">"]


def test_neighbouring_boxes_are_equally_high() -> None:
    picture = laid_out(f"addition({A}, {B})", "formal")
    heights = {frame.height for node in ("arguments/0", "arguments/1", "result") for _, _, frame in boxes(picture, node)}
    assert len(heights) == 1


def test_a_long_formal_picture_goes_on_in_a_further_line() -> None:
    parts = ", ".join(entity(f"container{index}", 20) for index in range(1, 11))
    picture = laid_out(f"addition({parts})", "formal")
    assert picture.width <= c.LINE_WIDTH_LIMIT + 2 * c.PAGE_MARGIN + c.SIGN_GAP
    assert len({y for node in ("arguments/0", "arguments/9") for _, y, _ in boxes(picture, node)}) == 2


def test_compared_things_stand_under_each_other() -> None:
    text = f"subtraction{{situation: compare}}({entity('container1', 9, holder='Ana')}, {entity('container2', 5, holder='Leo')})"
    picture = laid_out(text, "intuitive")
    upper, lower = ([item.x for item in things(picture, node)] for node in ("arguments/0", "arguments/1"))
    assert lower == upper[:5]
    (x, _, frame), (smaller_x, _, smaller), (rest_x, _, rest) = (
        boxes(picture, n)[0] for n in ("arguments/0", "arguments/1", "result")
    )
    assert x == smaller_x
    assert smaller_x + smaller.width < rest_x  # side by side, not one over the other
    assert rest_x + rest.width == pytest.approx(x + frame.width)


def test_large_quantities_are_compared_by_bars_to_scale() -> None:
    text = f"subtraction{{situation: compare}}({entity('container1', 800)}, {entity('container2', 200)})"
    picture = laid_out(text, "intuitive")
    (_, _, bigger), (_, _, smaller), (_, _, rest) = (boxes(picture, node)[0] for node in ("arguments/0", "arguments/1", "result"))
    assert (bigger.width, smaller.width) == (BAR_LENGTH, BAR_LENGTH / 4)
    assert smaller.width + BAR_GAP + rest.width == bigger.width


def test_what_is_taken_away_is_crossed_out() -> None:
    text = f"subtraction({entity('container1', 8)}, {entity('container2', 3)})"
    items = things(laid_out(text, "intuitive"), "arguments/0")
    assert len(items) == 8
    assert [item.data.state for item in items].count("removed") == 3


def test_things_of_another_kind_are_matched_and_not_taken_away() -> None:
    text = f"subtraction({entity('container1', 8, 'chair')}, {entity('container2', 3, 'child')})"
    picture = laid_out(text, "intuitive")
    assert not [item for item in things(picture, "arguments/0") if item.data.state]
    assert len(things(picture, "arguments/1")) == 3


def test_one_size_of_things_in_a_picture() -> None:
    picture = laid_out(f"addition({entity('container1', 20)}, {entity('container2', 21)})", "intuitive")
    assert {item.size for node in ("arguments/0", "arguments/1") for item in things(picture, node)} == {c.TEN_ITEM}


def test_beside_what_cannot_be_drawn_nothing_is_counted_out() -> None:
    picture = laid_out(f"addition({entity('container1', 120)}, {entity('container2', 121)})", "formal")
    assert things(picture, "arguments/0") == []


def test_remainders_of_sharing_have_as_many_groups_as_sharers() -> None:
    sharers = "container2[entity_name: child, entity_type: multiplier, entity_quantity: 4]"
    picture = laid_out(f"surplus({entity('container1', 11)}, {sharers})", "intuitive")
    assert len(boxes(picture, "arguments/1")) == 4
    assert len(things(picture, "arguments/0")) == 8  # four groups of two; the three left over are what is asked for


def test_an_area_is_to_scale_and_a_break_marks_where_it_cannot_be() -> None:
    def sides(length: int, width: int) -> tuple[Rect, int]:
        metre = "entity_name: m, entity_type: measure, entity_quantity"
        ends = f"container1[{metre}: {length}], container2[{metre}: {width}]"
        picture = laid_out(f"area({ends})", "intuitive")
        paper = [each for each, *_ in walk(list(picture.elements)) if isinstance(each, Path) and each.fill == "paper"]
        return boxes(picture, "result")[0][2], len(paper)

    frame, breaks = sides(6, 3)
    assert frame.width / frame.height == pytest.approx(2)
    assert breaks == 0
    assert sides(3000, 2)[1] == 1
