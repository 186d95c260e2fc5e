"""What a picture shows: holders and things by the words of the text, by English types that a picture can be found for."""

from __future__ import annotations

import pytest

from generator.comprehension import ProblemText
from generator.comprehension.rules.engine import RulesEngine
from generator.comprehension.verification import entities


def named(text: str, language: str = "en") -> list[tuple[str, str, str, str]]:
    """Name and type of holder and thing of every entity that somebody or something holds."""
    tree = RulesEngine().understand_now(ProblemText(text, language=language), threshold=0.0).tree
    keys = ("container_name", "container_type", "entity_name", "entity_type")
    return [tuple(entity.get(key) for key in keys) for entity, _ in entities(tree)]  # type: ignore[misc]


def holders(text: str, language: str = "en") -> list[tuple[str, str]]:
    return [row[:2] for row in named(text, language) if row[0] or row[1]]


def test_a_place_keeps_the_words_that_tell_it_apart() -> None:
    told = holders("There were 5 pens in the pencil case. Ida put in 4 more. How many pens are in the pencil case now?")
    assert ("pencil case", "pencil-case") in told


@pytest.mark.parametrize(
    ("text", "holder"),
    [
        ("Xanthippa has 5 pens. Xanthippa buys 3 pens. How many pens does Xanthippa have now?", ("Xanthippa", "child")),
        ("Quorra has 5 pens. She buys 3 pens. How many pens does Quorra have now?", ("Quorra", "girl")),
        ("A teacher has 5 pens. The teacher buys 3 pens. How many pens does the teacher have now?", ("teacher", "teacher")),
        ("Uncle Bogdan has 5 pens. He buys 3 pens. How many pens does Uncle Bogdan have now?", ("Uncle Bogdan", "man")),
        ("His sister Noor has 5 pens. She buys 3 pens. How many pens does Noor have now?", ("Noor", "girl")),
        ("I have 5 pens. I buy 3 pens. How many pens do I have now?", ("I", "child")),
        (
            "The Hernandez family has 5 pens. The family buys 3 pens. How many pens does the family have now?",
            ("family", "family"),
        ),
    ],
)
def test_the_figure_is_only_what_the_text_says(text: str, holder: tuple[str, str]) -> None:
    assert holder in holders(text)


def test_people_who_hold_together_are_a_group() -> None:
    assert ("Ana and Leo", "group-of-children") in holders("Ana has 4 caps. Leo has 5 caps. How many caps do Ana and Leo have?")


def test_names_that_no_table_knows_are_learned_from_the_text() -> None:
    told = holders(
        "Zorblin and Vexia collect caps. Zorblin has 26 caps and Vexia has 18 caps. How many caps do they have in all?"
    )
    assert told == [("Zorblin", "child"), ("Vexia", "child"), ("Zorblin and Vexia", "group-of-children")]


def test_a_town_is_nobody() -> None:
    told = holders("In Larkville there are 12 parks and 7 pools. How many more parks than pools are in Larkville?")
    assert ("Larkville", "child") not in told


def test_a_change_begins_and_ends_in_one_place() -> None:
    told = named("Seven children are in the pool. Some more jump in, and now there are 9. How many children jumped in?")
    assert [row[0] for row in told] == ["pool", "", "pool"]


def test_a_price_keeps_its_cents() -> None:
    text = "A cap costs 12.50 dollars and a bow costs 3.30 dollars. How much do they cost together?"
    tree = RulesEngine().understand_now(ProblemText(text), threshold=0.0).tree
    assert [entity.get("entity_quantity") for entity, _ in entities(tree)] == ["12.50", "3.30", "15.80"]


@pytest.mark.parametrize(
    ("text", "row"),
    [
        (
            "In der Klasse 3a sind 9 Kinder. 4 Kinder kommen dazu. Wie viele Kinder sind jetzt in der Klasse 3a?",
            ("Klasse 3a", "class", "Kind", "child"),
        ),
        (
            "In der Dose sind 9 grüne Haarklammern und 4 Haargummis. Wie viele Teile sind in der Dose?",
            ("Dose", "box", "Haargummi", "hair-tie"),
        ),
        (
            "Im Korb sind 9 grüne Murmeln und 4 rote Murmeln. Wie viele Murmeln sind im Korb?",
            ("Korb", "basket", "grüne Murmel", "green-marble"),
        ),
        (
            "Familie Huber hat 9 Eier. Sie kauft 4 Eier. Wie viele Eier hat Familie Huber?",
            ("Familie Huber", "family", "Ei", "egg"),
        ),
    ],
)
def test_german_names_have_english_types(text: str, row: tuple[str, str, str, str]) -> None:
    assert row in named(text, "de")


def test_a_pronoun_may_come_before_whom_it_means() -> None:
    told = holders("After her uncle gave her 7 coins, Ida had 18 coins. How many coins did Ida have before that?")
    assert set(told) <= {("Ida", "girl"), ("uncle", "man")}
    assert ("Ida", "girl") in told


@pytest.mark.parametrize(
    ("text", "situation", "unknown"),
    [
        ("Forty loaves lay on the shelf. Guests bought 27 loaves. How many loaves are still on the shelf?", "take_from", ""),
        (
            "20 candles burned. Rosa blew some out, and then only 3 still burned. How many did she blow out?",
            "take_from",
            "container2",
        ),
        ("24 pupils stand in 4 even rows. How many pupils stand in a row?", "array", ""),
    ],
)
def test_a_calculation_is_drawn_as_what_happens(text: str, situation: str, unknown: str) -> None:
    tree = RulesEngine().understand_now(ProblemText(text), threshold=0.0).tree
    assert (tree.get("situation"), tree.get("unknown") or "") == (situation, unknown)
