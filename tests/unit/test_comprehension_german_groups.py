"""German groups, comparisons, measures and ages: what the mechanisms make of our own sentences, whatever the threshold."""

from __future__ import annotations

from fractions import Fraction

import pytest

from generator.comprehension.rules.model import value_of
from generator.comprehension.rules.ranking import decide
from generator.comprehension.rules.read import read
from generator.comprehension.rules.solve.search import solve


def answer(text: str) -> Fraction | None:
    reading = read(text, "de")
    query = reading.queries[-1]
    found = solve(list(reading.mentions), query, reading.lexicon, reading.sentences)
    return value_of(decide(found, query, reading).candidates[0].expr)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        # groups that do not come out even: full ones, or one more for the rest
        ("Wim hat 31 Perlen. Für ein Armband braucht er 6 Perlen. Wie viele Armbänder kann er basteln?", 5),
        ("50 Leute wollen auf den Turm. In einen Aufzug passen 8 Leute. Wie viele Aufzüge werden gebraucht?", 7),
        ("Die 20 Kinder bilden Sechsergruppen. Wie viele Kinder bleiben übrig?", 2),
        # ages over time
        ("Vor 3 Jahren war Kim 7 Jahre alt. Wie alt ist Kim heute?", 10),
        ("Tante Ute ist 41 Jahre alt. Vor wie vielen Jahren war sie 30?", 11),
        # rectangles and squares
        ("Ein Spielbrett hat 6 Zeilen und 9 Spalten. Wie viele Felder hat es?", 54),
        ("Ein quadratisches Tuch hat eine Seitenlänge von 7 cm. Wie groß ist der Umfang?", 28),
        # verbs that are left out, marks whose noun is left out
        ("Im Keller stehen 16 Gläser, in der Küche halb so viele. Wie viele Gläser stehen in der Küche?", 8),
        ("Die kleine Lampe kostet 9 Euro, die große kostet 4 Euro mehr. Wie viel kostet die große Lampe?", 13),
        ("Wie viele Räder haben 3 Autos und 2 Roller, wenn ein Auto 4 und ein Roller 2 Räder hat?", 16),
        # measures in two units, amounts that come again
        ("Der Film dauert 1 Stunde und 20 Minuten. Wie viele Minuten dauert er?", 80),
        ("Ida schwimmt dreimal in der Woche je 400 m. Wie viele Meter schwimmt sie in 2 Wochen?", 2400),
        # prices for kinds of people, or told together
        ("Erwachsene zahlen 9 Euro, Kinder 4 Euro. Wie viel kostet der Eintritt für 2 Erwachsene und 3 Kinder?", 30),
        ("Ein Ball und ein Seil kosten zusammen 11 Euro. Das Seil kostet 4 Euro. Wie viel kostet der Ball?", 7),
    ],
)
def test_answers(text, value):
    assert answer(text) == value


def test_a_participle_before_a_noun_is_no_verb():
    reading = read("Für jedes verkaufte Los bekommt die Klasse 2 Euro.", "de")
    assert [clause.lemma for clause in reading.clauses] == ["bekommen"]


def test_the_verb_at_the_end_serves_both_parts():
    reading = read("Wie viele Muscheln hat Nele mehr als Jo, wenn Nele 14 und Jo 9 Muscheln gesammelt hat?", "de")
    assert [[party.name for party in m.holders] for m in reading.mentions] == [["Nele"], ["Jo"]]
