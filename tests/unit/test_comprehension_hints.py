"""A hint steers what is drawn, with no model."""

import pytest

from generator.comprehension import NotUnderstood, ProblemText
from generator.comprehension.rules.engine import RulesEngine
from generator.comprehension.verification import entities

TEXT = "Mia has 4 boxes. There are 6 pears in each box. How many pears does Mia have?"


def types(hint: str, text: str = TEXT, language: str = "en") -> set[tuple[str, str]]:
    tree = RulesEngine().understand_now(ProblemText(text, hint=hint, language=language)).tree
    return {(entity.get("entity_type"), entity.get("container_type")) for entity, _ in entities(tree)}


def test_a_hint_says_what_holds_the_things() -> None:
    assert ("pear", "box") in types("")
    assert ("pear", "bag") in types("Please use bags as containers.")


def test_a_hint_says_how_a_thing_looks() -> None:
    assert ("apple", "box") in types("Draw apples for the pears.")


def test_a_german_hint_is_read() -> None:
    text = "Mia hat 4 Kisten. In jeder Kiste sind 6 Birnen. Wie viele Birnen hat Mia?"
    assert any(container == "korb" for _, container in types("Nimm Körbe als Behälter.", text, "de"))


@pytest.mark.parametrize("hint", ["make it pretty", "use as as", "draw " * 500, "<b>use</b>"])
def test_other_hints_change_nothing(hint: str) -> None:
    assert types(hint) == types("")


@pytest.mark.parametrize(
    "text",
    [
        "Something odd with 3 and 4 happens. What then?",
        "Ben has exactly 5 caps. Ben has exactly 9 caps. How many caps does Ben have?",
        "13 dancers stand in 4 equal rows. How many dancers are in each row?",
    ],
)
def test_nonsense_and_contradictions_are_refused(text: str) -> None:
    with pytest.raises(NotUnderstood):
        RulesEngine().understand_now(ProblemText(text))


def test_both_parts_may_be_asked_for() -> None:
    text = "Lea has 7 shells and two jars. How many shells can she put in the first jar and how many in the second?"
    tree = RulesEngine().understand_now(ProblemText(text)).tree
    assert tree.get("unknown") == "both"
    assert [entity.get("entity_quantity") for entity, _ in entities(tree)] == ["", "", "7"]
