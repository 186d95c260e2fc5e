"""Boxes drawn as what holds the things: sound in every size and theme, inside their margins, quiet where they must be."""

from __future__ import annotations

from importlib.resources import files

import pytest

from generator.icons.model import Icon, IconRequest
from generator.layout import THEMES
from generator.layout import constants as c
from generator.layout.frames import FRAMES, SMALL, Frame, frame_of
from generator.layout.frames.sketch import OUTLINE
from generator.layout.picture import Path
from generator.layout.scenes.groups import FRAMES_LIMIT, GROUP_PADDING
from generator.pipeline import read, render
from generator.problem.model import Problem
from support.boxes import Box, around
from support.svg_contrast import LINE_RATIO, contrast, parsed
from support.svg_geometry import geometry_findings
from support.svg_paths import polylines
from support.svg_reader import read_svg

BODY = '<path fill="#f8312f" d="M4 4h24v24H4z"/>'
LISTED = (
    "box carton crate bag sack basket jar bottle bucket bowl plate tray vase pot envelope wallet shelf drawer table desk bench "
    "tent cage nest pond garden row bus boat wagon room classroom house shop barn zoo"
)
SIZES = ((c.BOX_MIN_WIDTH, c.BOX_MIN_HEIGHT, 1), (72, 64, SMALL), (318, 224, 1), (206, 66, SMALL), (900, 420, 1))
SLACK = 0.5
COLOURS = THEMES["light"].colours


def entity(slot: str, quantity: str, holder: str = "", thing: str = "apple") -> str:
    held = f", container_type: {holder}, container_name: {holder}" if holder else ""
    return f"{slot}[entity_name: {thing}, entity_type: {thing}, entity_quantity: {quantity}{held}]"


def held(quantity: int) -> str:
    """Two boxes of one holder side by side."""
    return f"addition({entity('container1', str(quantity), 'holder')}, {entity('container2', '2', 'keeper')})"


GROUPS = f"multiplication({entity('container1', '3')}, {entity('container2', '4', thing='holder')})"
BOXES = {"one": held(1), "twenty": held(20), "tens": held(120), "numeral": held(5000)}
SCENES = {
    "small groups": GROUPS,
    "total": f"addition({entity('container1', '3', 'holder')}, {entity('container2', '4', 'girl')}, "
    "result_container[entity_name: apple, entity_type: apple, container_type: keeper])",
    "leaving": f"subtraction({entity('container1', '9', 'holder')}, {entity('container2', '4', 'keeper')})",
    "shared": f"division{{situation: share}}({entity('container1', '12', 'keeper')}, "
    f"{entity('container2', '4', thing='holder')})",
}


def drawn(text: str, frame: str, variant: str = "intuitive", theme: str = "light") -> str:
    problem: Problem = read(text).problem
    return render(problem, variant, icons(frame), theme)


def icons(frame: str) -> dict[IconRequest, Icon]:
    icon = Icon("holder", (0, 0, 32, 32), BODY, frame)
    found = {
        IconRequest("apple", "apple"): Icon("apple", (0, 0, 32, 32), BODY),
        IconRequest("girl"): Icon("girl", (0, 0, 32, 32), BODY),
    }
    return found | {request: icon for kind in ("holder", "keeper") for request in (IconRequest(kind), IconRequest(kind, kind))}


def shapes(frame: Frame) -> list[Path]:
    return [each for each in (*frame.behind, *frame.front) if isinstance(each, Path)]


@pytest.mark.parametrize("name", sorted(FRAMES))
def test_every_frame_is_sound_in_every_size(name: str) -> None:
    themes = sorted(THEMES)
    for variant, texts in (("formal", BOXES), ("intuitive", SCENES)):
        for index, (case, text) in enumerate(texts.items()):
            findings = geometry_findings(drawn(text, name, variant, themes[index % len(themes)]))
            assert not findings, f"{case}: {findings}"


@pytest.mark.parametrize("theme", sorted(THEMES))
def test_frames_can_be_seen_in_every_theme(theme: str) -> None:
    colours = THEMES[theme].colours
    palettes = {name.removesuffix(".frame") for name in colours if name.endswith(".frame")}
    assert (
        palettes
        == {name.removesuffix(".fill") for name in colours if f"{name.removesuffix('.fill')}.stroke" in colours} & palettes
    )
    assert {"holder0", "holder7", "plain", "whole", "unknown"} <= palettes
    for palette in palettes:
        frame = parsed(colours[f"{palette}.frame"])
        assert contrast(parsed(colours[f"{palette}.stroke"]), frame) >= LINE_RATIO, palette
        assert contrast(parsed(colours["removed"]), frame) >= LINE_RATIO, palette  # the arrow of what leaves crosses it


@pytest.mark.parametrize("name", sorted(FRAMES))
def test_frames_stay_within_the_margins_that_they_ask_for(name: str) -> None:
    for width, height, unit in SIZES:
        frame = frame_of(name, width, height, "holder0", unit)
        assert frame is not None
        reached = around(point for shape in shapes(frame) for line in polylines(shape.commands) for point in line)
        assert reached is not None
        edge = c.BOX_STROKE / 2  # of the box itself, which no margin counts
        side, top, bottom = (max(margin, edge) for margin in (frame.side, frame.top, frame.bottom))
        limit = Box(-side, -top, width + side, height + bottom)
        assert limit.contains(reached.grown(OUTLINE / 2), SLACK), f"{width} × {height}: {reached} leaves {limit}"


@pytest.mark.parametrize("name", sorted(FRAMES))
def test_frames_leave_the_place_of_the_things_empty(name: str) -> None:
    for width, height, unit in SIZES:
        frame = frame_of(name, width, height, "holder0", unit)
        assert frame is not None
        padding = GROUP_PADDING if unit == SMALL else c.NEST_PADDING
        inside = Box(0, 0, width, height).grown(-padding)
        for shape in frame.front:
            assert isinstance(shape, Path)
            for line in polylines(shape.commands):
                box = around(line)
                assert box is not None
                assert not box.overlaps(inside), f"{width} × {height}: {shape.commands}"


def test_the_holder_that_is_listed_has_a_frame() -> None:
    assert set(LISTED.split()) <= set(FRAMES)


def test_every_frame_of_the_library_is_known() -> None:
    lines = files("icon_library").joinpath("frames.tsv").read_text(encoding="utf-8").splitlines()
    named = [line.split("\t")[0] for line in lines if line and not line.startswith("#")]
    assert len(named) == len(set(named))
    assert set(named) <= set(FRAMES)


def test_a_frame_takes_room_and_an_unknown_one_is_the_plain_box() -> None:
    plain = drawn(BOXES["one"], "")
    assert drawn(BOXES["one"], "a frame of next year") == plain
    framed = drawn(BOXES["one"], "basket")
    assert read_svg(framed).view_box.height > read_svg(plain).view_box.height
    assert framed.count("<path") > plain.count("<path")


def test_the_container_is_the_element_round_frame_and_things() -> None:
    file = read_svg(drawn(BOXES["twenty"], "basket"))
    box = next(each for each in file.with_role("container") if each.quantity == "20")
    assert sum(item.inside(box) for item in file.with_role("item")) == 20
    assert sum(each.inside(box) for each in file.drawn if each.tag == "path") > 2
    edge = next(each for each in box.walk() if each.tag == "rect")
    assert all(edge.box.contains(item.box) for item in file.with_role("item") if item.inside(box) and edge.box and item.box)


def test_groups_are_framed_up_to_a_number_and_their_picture_is_not_told_twice() -> None:
    def groups(count: int) -> str:
        return drawn(f"multiplication({entity('container1', '2')}, {entity('container2', str(count), thing='holder')})", "bag")

    few, many = groups(FRAMES_LIMIT), groups(FRAMES_LIMIT + 1)
    assert 'data-role="container-icon"' not in few
    assert many.count('data-role="container-icon"') == FRAMES_LIMIT + 1
    assert few.count("<path") > FRAMES_LIMIT > many.count("<path")


def test_a_part_of_what_a_holder_has_is_no_second_holder() -> None:
    def framed(text: str) -> set[str]:
        """The palettes of the frames in the picture."""
        svg = drawn(text, "table")
        return {name.removesuffix(".frame") for name, shade in COLOURS.items() if name.endswith(".frame") and shade in svg}

    parts = f"{entity('container1', '3', 'holder')}, {entity('container2', '4', 'keeper')}"
    result = "result_container[entity_name: apple, entity_type: apple, container_type: holder, container_name: holder]"
    assert framed(f"addition({parts})") == {"holder0", "holder1"}
    assert framed(f"addition({parts}, {result})") == {"unknown", "holder1"}


@pytest.mark.parametrize(
    ("frame", "thing", "inside"),
    [
        ("cage", "dollar", False),
        ("wallet", "dollar", True),
        ("box", "penny", True),
        ("table", "cm", False),
        ("bucket", "litre", True),
        ("sack", "kg", True),
        ("calendar", "hour", True),
        ("house", "mile", False),
    ],
)
def test_what_a_holder_costs_or_measures_is_not_in_it(frame: str, thing: str, inside: bool) -> None:
    text = f"identity({entity('container1', '7', 'holder', thing)})"
    groups = f"multiplication({entity('container1', '3', thing=thing)}, {entity('container2', '4', thing='holder')})"
    for each in (text, groups):
        assert (drawn(each, frame) != drawn(each, "")) is inside


def test_frames_are_the_same_each_time() -> None:
    first = drawn(SCENES["total"], "pond")
    frame_of.cache_clear()
    assert drawn(SCENES["total"], "pond") == first


def test_holders_without_a_frame_keep_the_plain_box() -> None:
    text = f"addition({entity('container1', '3', 'girl')}, {entity('container2', '4', 'girl')})"
    assert drawn(text, "basket") == drawn(text, "")
