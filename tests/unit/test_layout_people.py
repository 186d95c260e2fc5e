"""Counted people are all different, nobody looks like a named person, and a name is one person in every picture and problem."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

import pytest

from generator.icons.model import Icon, IconRequest
from generator.pipeline import find_icons, read, render
from support.language_texts import slot

KINDS = {"child": "child", "student": "child", "girl": "girl", "sister": "girl", "boy": "boy"}


class Company:
    """A library with as many `figures` of each kind of person, and one picture of everything else."""

    def __init__(self, figures: int = 36) -> None:
        self.figures = figures
        self.versions = ["v1"]
        self.asked: list[list[IconRequest]] = []

    async def version(self) -> str:
        return self.versions.pop(0) if len(self.versions) > 1 else self.versions[0]

    async def resolve(self, requests: Sequence[IconRequest], language: str = "") -> Mapping[IconRequest, Icon]:
        self.asked.append(list(requests))
        return {request: self._icon(request) for request in requests}

    def _icon(self, request: IconRequest) -> Icon:
        kind = request.type.removeprefix("@") if request.type.startswith("@") else KINDS.get(request.type)
        if kind is None:
            return Icon(request.type or "nameless", (0, 0, 32, 32), "<g/>")
        return Icon(f"{kind}-{request.figure % self.figures + 1}", (0, 0, 32, 32), "<g/>", "", kind, self.figures)


@pytest.fixture
def company():
    return Company()


async def drawn(text: str, company: Company, variant: str = "intuitive", reveal: bool = False) -> str:
    reading = read(text, reveal)
    return render(reading.problem, variant, await find_icons(company, reading, "en"))


def items(svg: str, node: str = "") -> list[str]:
    """The icon of each item of the node (of all), in the order of the file."""
    which = node or '[^"]*'
    return re.findall(rf'data-role="item" data-node="{which}"[^>]*><use href="#([^"]*)"', svg)


def holders(svg: str) -> list[str]:
    return re.findall(r'data-role="container-icon"[^>]*><use href="#([^"]*)"', svg)


@pytest.mark.parametrize("variant", ["formal", "intuitive"])
async def test_thirty_children_are_thirty_faces(variant, company):
    svg = await drawn(slot(1, "30", "student"), company, variant)
    assert len(items(svg)) == len(set(items(svg))) == 30
    assert items(svg)[:3] == ["child-1", "child-2", "child-3"]


async def test_more_people_than_figures_come_again_in_order():
    svg = await drawn(slot(1, "120", "child"), Company(36))
    assert items(svg) == [f"child-{number % 36 + 1}" for number in range(120)]


async def test_things_have_one_picture_and_need_one_question(company):
    svg = await drawn(slot(1, "12", "apple"), company)
    assert set(items(svg)) == {"apple"}
    assert len(company.asked) == 1


async def test_people_need_two_questions_and_no_more_than_are_counted(company):
    await drawn(f"addition({slot(1, '4', 'child')}, {slot(2, '3', 'apple')}, {slot(3, '2', 'girl')})", company)
    assert len(company.asked) == 2
    assert len(company.asked[1]) == 2 * 6
    assert company.asked[1][0] == IconRequest("@child", "", 0)


@pytest.mark.parametrize("variant", ["formal", "intuitive"])
async def test_the_second_group_is_of_other_people(variant, company):
    svg = await drawn(f"addition({slot(1, '7', 'child')}, {slot(2, '5', 'child')}, {slot(0, None, 'child')})", company, variant)
    assert len(set(items(svg))) == 12


async def test_the_sum_is_of_the_same_people(company):
    text = f"addition({slot(1, '7', 'child')}, {slot(2, '5', 'child')}, {slot(0, None, 'child')})"
    svg = await drawn(text, company, "formal", reveal=True)
    assert items(svg, "result") == items(svg, "arguments/0") + items(svg, "arguments/1")


async def test_those_who_leave_are_of_those_who_were_there(company):
    text = f"subtraction{{situation: take_from}}({slot(1, '9', 'child')}, {slot(2, '4', 'child')}, {slot(0, None, 'child')})"
    formal, scene = await drawn(text, company, "formal"), await drawn(text, company)
    there = [f"child-{number}" for number in range(1, 10)]
    assert items(formal, "arguments/0") == there
    assert items(formal, "arguments/1") == there[5:]
    assert items(scene) == there
    crossed = re.findall(r'data-state="removed"[^>]*><use href="#([^"]*)"', scene)
    assert crossed == there[5:]


async def test_a_named_girl_is_none_of_the_counted(company):
    mia = {"who": "Mia", "kind": "sister"}
    svg = await drawn(f"addition({slot(1, '18', 'girl', **mia)}, {slot(2, '16', 'girl', who='Zoe', kind='girl')})", company)
    assert len(set(holders(svg))) == 2
    assert len(set(items(svg))) == 34  # 36 figures less the two of Mia and Zoe
    assert set(holders(svg)).isdisjoint(items(svg))


async def test_a_name_is_the_same_person_in_every_problem(company):
    one = f"addition({slot(1, '1', who='Mia', kind='girl')}, {slot(2, '2', who='Ben', kind='boy')})"
    other = f"subtraction({slot(1, '9', who='Zoe', kind='girl')}, {slot(2, '2', who='MIA', kind='sister')})"
    mia = holders(await drawn(one, company))[0]
    assert mia == holders(await drawn(one, company, "formal"))[0]
    assert mia in holders(await drawn(other, company, "formal"))


async def test_no_two_people_of_a_problem_look_alike_while_the_kind_has_another():
    names = ["Ana", "Mia", "Zoe", "Eva", "Ida", "Lea"]
    kinds = ["girl", "sister"] * 3
    text = ", ".join(
        slot(place, "1", who=name, kind=kind) for place, (name, kind) in enumerate(zip(names, kinds, strict=True), 1)
    )
    for figures, different in ((6, 6), (4, 4)):
        svg = await drawn(f"addition({text})", Company(figures), "formal")
        assert len(holders(svg)) == 6
        assert len(set(holders(svg))) == different


async def test_a_figure_that_the_text_asks_for(company):
    text = f"addition({slot(1, '1', who='Mia', kind='girl')}, {slot(2, '2', who='Eva', kind='girl-7')})"
    assert holders(await drawn(text, company, "formal"))[1] == "girl-7"


async def test_each_child_gets_a_share(company):
    svg = await drawn(f"division({slot(1, '12')}, {slot(2, '4', 'child')}, {slot(0)})", company)
    assert holders(svg) == ["child-1", "child-2", "child-3", "child-4"]


async def test_a_file_has_no_faces_but_those_it_shows(company):
    text = f"addition({slot(1, '7', 'child')}, {slot(2, '5', 'child')}, {slot(0, None, 'child')})"
    svg = await drawn(text, company, "formal")
    assert re.findall(r'<symbol id="(child-\d+)"', svg) == sorted(f"child-{number}" for number in range(1, 13))


async def test_a_library_that_changes_between_the_questions_is_asked_again(company):
    company.versions = ["v1", "v2"]
    await drawn(slot(1, "3", "child"), company)
    assert len(company.asked) == 4


async def test_without_its_figures_everybody_has_the_first_picture():
    reading = read(slot(1, "3", "child"))
    icons = await Company().resolve(reading.icon_requests)
    assert items(render(reading.problem, "formal", icons)) == ["child-1"] * 3
