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
    assert any(container == "basket" for _, container in types("Nimm Körbe als Behälter.", text, "de"))


@pytest.mark.parametrize(
    ("hint", "pair"),
    [
        ("Use green plums instead of pears", ("green-plum", "box")),
        ("Draw the pears as apples.", ("apple", "box")),
        ("Replace the boxes with baskets, please.", ("pear", "basket")),
        ("The pears should be drawn as stars.", ("star", "box")),
        ("The containers are baskets.", ("pear", "basket")),
        ("Mia is a woman.", ("pear", "woman")),
        ("Draw the pears yellow.", ("yellow-pear", "box")),
        ("Use buckets to hold the pears", ("pear", "bucket")),
        ("Draw Mia as a queen and use jars for the boxes", ("pear", "jar")),
    ],
)
def test_a_wish_is_read_in_many_turns_of_phrase(hint: str, pair: tuple[str, str]) -> None:
    assert pair in types(hint)


@pytest.mark.parametrize(
    ("hint", "pair"),
    [
        ("Zeichne die Birnen als Äpfel.", ("apple", "box")),
        ("Ersetze die Kisten durch Tüten.", ("pear", "bag")),
        ("Die Birnen sollen als Sterne gezeichnet werden.", ("star", "box")),
        ("Male die Birnen grün.", ("green-pear", "box")),
        ("Mia ist eine Frau.", ("pear", "woman")),
    ],
)
def test_a_german_wish_is_drawn_by_an_english_word(hint: str, pair: tuple[str, str]) -> None:
    text = "Mia hat 4 Kisten. In jeder Kiste sind 6 Birnen. Wie viele Birnen hat Mia?"
    assert pair in types(hint, text, "de")


def test_people_are_no_containers_where_things_hold() -> None:
    assert ("pear", "girl") in types("Please use bags as containers.")


@pytest.mark.parametrize("formula", ["6 × 4 = 24", "6*4=?", "24 = 6 · 4", "__ = 4 x 6", "x = 4 x 6", "□ : 4 = 6"])
def test_a_formula_is_read_however_it_is_written(formula: str) -> None:
    checks = RulesEngine().understand_now(ProblemText(TEXT, formula=formula)).checks
    assert next(check.passed for check in checks if check.check == "formula")


def test_a_sum_has_the_order_of_its_formula() -> None:
    text = "There are 8 green cups and 5 red cups on the table. How many cups are on the table?"
    for formula, order in (("", ["8", "5"]), ("5 + 8 = 13", ["5", "8"])):
        tree = RulesEngine().understand_now(ProblemText(text, formula=formula)).tree
        assert [entity.get("entity_quantity") for entity, _ in entities(tree)][:2] == order


@pytest.mark.parametrize("hint", ["make it pretty", "use as as", "draw " * 500, "<b>use</b>", "Mia is happy.", "This is a sum."])
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
