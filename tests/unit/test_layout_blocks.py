"""Blocks: sizes, axes and places of what is put together."""

from __future__ import annotations

from generator.layout.blocks import EMPTY, Block, column, grouped, padded, row, without_paths, wrapped
from generator.layout.picture import Data, Group, Rect


def box(width: float, height: float, axis: float = -1) -> Block:
    return Block(width, height, [Rect(0, 0, width, height)], axis)


def places(block: Block) -> list[tuple[float, float]]:
    return [(each.x, each.y) for each in block.elements if isinstance(each, Group)]


def test_a_row_lines_up_axes() -> None:
    both = row([box(100, 40), box(60, 100, axis=80)], 10)
    assert both.width == 100 + 10 + 60
    assert both.axis == 80  # the deeper axis: 80 above it, and below it max(40 - 20, 100 - 80) = 20
    assert both.height == 80 + 20
    assert places(both) == [(0, 80 - 20), (110, 0)]


def test_a_row_leaves_out_what_is_empty() -> None:
    assert row([EMPTY, box(5, 5), EMPTY], 10).width == 5


def test_a_column_is_centred_or_left_aligned() -> None:
    blocks = [box(100, 10), box(40, 20)]
    assert places(column(blocks, 4)) == [(0, 0), (30, 14)]
    assert places(column(blocks, 4, centred=False)) == [(0, 0), (0, 14)]
    assert column(blocks, 4).height == 10 + 4 + 20


def test_rows_are_broken_at_the_limit() -> None:
    lines = wrapped([box(40, 10)] * 5, 10, 140, 6)  # 40 + 10 + 40 + 10 + 40 = 140 fits, a fourth does not
    assert lines.width == 140
    assert lines.height == 10 + 6 + 10


def test_a_single_wide_block_has_a_row_to_itself() -> None:
    assert wrapped([box(500, 10), box(40, 10)], 10, 140, 6).height == 26


def test_padding_moves_the_axis() -> None:
    assert padded(box(10, 10), 1, 2, 3, 4).axis == 5 + 2
    assert padded(box(10, 10), 1, 2, 3, 4).width == 14


def test_a_group_carries_its_data_and_name() -> None:
    group = grouped(box(10, 10), Data("group", "result"), "Ana").elements[0]
    assert isinstance(group, Group)
    assert (group.label, group.data.node) == ("Ana", "result")


def test_copies_lose_their_paths_and_the_first_keeps_them() -> None:
    original = Block(10, 10, [Group(0, 0, [Rect(0, 0, 1, 1, data=Data("item", "n", "operation/entities[0]"))])])
    copy = without_paths(original).elements[0]
    kept = original.elements[0]
    assert isinstance(copy, Group)
    assert isinstance(kept, Group)
    assert [child.data.path for child in copy.children] == [""]
    assert [child.data.path for child in kept.children] == ["operation/entities[0]"]
