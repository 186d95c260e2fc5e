"""A thing's word stands beside its picture where the picture alone does not tell it."""

from __future__ import annotations

import pytest

from generator.icons.model import Icon
from generator.layout import THEMES, VARIANTS, lay_out
from generator.pipeline import read

TEXT = """addition{{situation: put_together}}(
  container1[entity_name: {first}, entity_type: {first}, entity_quantity: 5],
  container2[entity_name: {second}, entity_type: {second}, entity_quantity: 3],
  result_container[entity_name: animal, entity_type: animal, entity_quantity: ?])"""
LOOKS = {"trout": "fish", "salmon": "fish", "cat": "cat", "vole": "vole", "animal": "paw"}
LABELLED = {"vole"}


def words(first: str, second: str, variant: str) -> list[str]:
    """Every text of the picture."""
    problem_reading = read(TEXT.format(first=first, second=second))
    icons = {
        request: Icon(LOOKS[request.type], (0, 0, 32, 32), "<g/>", labelled=LOOKS[request.type] in LABELLED)
        for request in problem_reading.icon_requests
    }
    picture = lay_out(problem_reading.problem, variant, icons, THEMES["light"], "en")
    return [content for each in picture.elements for content in _texts(each)]


def _texts(element: object) -> list[str]:
    own = [element.content] if hasattr(element, "content") else []
    return own + [text for child in getattr(element, "children", ()) for text in _texts(child)]


@pytest.mark.parametrize("variant", VARIANTS)
def test_two_things_of_one_picture_have_their_words(variant):
    shown = words("trout", "salmon", variant)
    assert "trout" in shown
    assert "salmon" in shown


@pytest.mark.parametrize("variant", VARIANTS)
def test_different_pictures_need_no_words(variant):
    shown = words("cat", "salmon", variant)
    assert not {"cat", "cats", "salmon"} & set(shown)


@pytest.mark.parametrize("variant", VARIANTS)
def test_a_picture_that_few_can_name_has_its_word(variant):
    shown = words("cat", "vole", variant)
    assert "voles" in shown
    assert "cats" not in shown
