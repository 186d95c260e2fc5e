"""Whose an amount is: what is given away goes to whoever gets it, so that the scene's arrow can say where to."""

from __future__ import annotations

import pytest

from generator.comprehension import ProblemText
from generator.comprehension.rules.engine import RulesEngine
from generator.comprehension.verification import entities


@pytest.mark.parametrize(
    ("text", "language", "holders"),
    [
        ("Mia has 8 cherries. She gives 3 of them to Tom. How many cherries does Mia have left?", "en", ["Mia", "Tom", "Mia"]),
        ("Nora had 9 stickers. She lost 4 of them. How many stickers does Nora have now?", "en", ["Nora", "Nora", "Nora"]),
        ("Lena hat 8 Kirschen. Sie gibt Tom 3 davon. Wie viele Kirschen hat Lena noch?", "de", ["Lena", "Tom", "Lena"]),
    ],
)
def test_what_is_given_away_goes_to_someone(text: str, language: str, holders: list[str]) -> None:
    tree = RulesEngine().understand_now(ProblemText(text, language=language)).tree
    assert [entity.get("container_name") for entity, _ in entities(tree)] == holders
