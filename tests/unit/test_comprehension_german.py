"""German as such: plurals, adjectives, verbs in two pieces, questions for measures, left-out verbs, wholes before parts."""

from __future__ import annotations

from fractions import Fraction

import pytest

from generator.comprehension import ProblemText
from generator.comprehension.rules.engine import RulesEngine
from generator.comprehension.rules.german_names import declined
from generator.comprehension.rules.lexicon import load
from generator.problem import answer_of, interpret

GERMAN = load("de")

UNDERSTOOD = [
    ("Tom hat 13 Nüsse, Lea 7. Wie viele Nüsse hat Tom mehr als Lea?", "compare", 6),
    ("Von den 12 Ballons sind 5 geplatzt. Wie viele Ballons sind noch ganz?", "take_from", 7),
    ("Mia hat 12 Nüsse. Ihr Bruder gibt ihr noch 5 Nüsse. Wie viele Nüsse hat Mia jetzt?", "add_to", 17),
    ("Mia hat 12 Nüsse. Sie gibt ihrem Bruder 5 Nüsse. Wie viele Nüsse hat Mia noch?", "take_from", 7),
    ("Alle 24 Kekse kommen in Dosen. Eda legt immer 6 Kekse in eine Dose. Wie viele Dosen braucht sie?", "group", 4),
    ("Ein 24 m langes Rohr wird in 4 gleich lange Teile zersägt. Wie lang ist jedes Teil?", "share", 6),
    ("Berechne die Fläche eines Rechtecks, das 6 cm lang und 4 cm breit ist.", "area", 24),
    ("Die Fläche eines Hofes beträgt 24 m². Der Hof ist 4 m breit. Welche Länge hat er?", "area", 6),
    ("Ein Mast ist 18 m hoch. Er ist 3-mal so hoch wie ein Zelt. Wie hoch ist das Zelt?", "times_as_much", 6),
    ("Nele hat 18 Perlen und Ida hat 6 Perlen. Wievielmal so viele Perlen wie Ida hat Nele?", "times_as_much", 3),
    ("Wie viele Stifte hat Ida, wenn sie 8 Stifte hatte und 3 Stifte verloren hat?", "take_from", 5),
]


@pytest.mark.parametrize(("text", "situation", "answer"), UNDERSTOOD)
def test_a_turn_of_phrase_is_understood(text: str, situation: str, answer: int) -> None:
    problem = interpret(RulesEngine().understand_now(ProblemText(text, language="de")).tree).problem
    assert problem is not None
    assert (problem.situation.value, answer_of(problem)) == (situation, Fraction(answer))


@pytest.mark.parametrize(
    ("form", "singular"),
    [
        ("kohlköpfe", "kohlkopf"),
        ("sträußen", "strauß"),
        ("spatzen", "spatz"),
        ("schülerinnen", "schülerin"),
        ("weintrauben", "weintraube"),
        ("häusern", "haus"),
        ("nüssen", "nuss"),
        ("kuchen", "kuchen"),
        ("reifen", "reifen"),
        ("glas", "glas"),
    ],
)
def test_a_plural_is_brought_to_its_singular(form: str, singular: str) -> None:
    assert GERMAN.singular(form) == singular


@pytest.mark.parametrize(
    ("marks", "noun", "name"),
    [
        (("rot",), "murmel", "rote Murmel"),
        (("rot",), "luftballon", "roter Luftballon"),
        (("klein", "blau"), "spielzeugauto", "kleines blaues Spielzeugauto"),
        (("rosa",), "mütze", "rosa Mütze"),
        (("spiel",), "karte", "Spiel-Karte"),
        (("hoch",), "turm", "hoher Turm"),
    ],
)
def test_an_adjective_takes_the_form_of_its_noun(marks: tuple[str, ...], noun: str, name: str) -> None:
    assert declined(marks, noun, GERMAN) == name


def test_things_are_named_in_german_and_typed_by_their_picture() -> None:
    text = "In einem Korb liegen 5 rote Äpfel und 4 grüne Äpfel. Wie viele Äpfel liegen im Korb?"
    told = RulesEngine().understand_now(ProblemText(text, language="de")).visual_language
    assert "entity_name: roter Apfel, entity_type: red-apple, entity_quantity: 5" in told
    assert "container_name: Korb, container_type: basket" in told


def test_a_verb_of_moving_comes_or_goes_by_its_particle() -> None:
    assert GERMAN.phrasal["fliegen", "davon"] == "depart"
    assert GERMAN.phrasal["klettern", "dazu"] == "arrive"
    assert {sense.kind for sense in GERMAN.verbs["hinzugeflogen"]} == {"arrive"}


def test_a_name_that_no_table_has_is_learnt_from_the_text() -> None:
    text = "Tjorven sammelt 5 Eicheln. Wenke sammelt 4 Eicheln. Wie viele Eicheln sammeln Tjorven und Wenke zusammen?"
    told = RulesEngine().understand_now(ProblemText(text, language="de")).visual_language
    assert "container_name: Tjorven und Wenke" in told
