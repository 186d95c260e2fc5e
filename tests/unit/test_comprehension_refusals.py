"""What must be refused, with a reason and the sentence; and hostile input, which must never raise anything else."""

from __future__ import annotations

import time
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.comprehension import NotUnderstood, ProblemText, Reason
from generator.comprehension.rules.engine import RulesEngine

REFUSED = Path(__file__).parents[1] / "golden" / "comprehension" / "refused.tsv"
ROWS = [line.split("\t") for line in REFUSED.read_text("utf-8").splitlines() if not line.startswith("#")]


def refusal(text: str, language: str = "en") -> NotUnderstood:
    with pytest.raises(NotUnderstood) as refused:
        RulesEngine().understand_now(ProblemText(text, language=language if language == "de" else "en"))
    return refused.value


@pytest.mark.parametrize(("why", "language", "text"), ROWS, ids=[f"{row[0]} {number}" for number, row in enumerate(ROWS)])
def test_it_is_refused_with_a_message(why: str, language: str, text: str) -> None:
    assert len(refusal(text, language).message) > 20


def test_the_sentence_that_could_not_be_used_is_named() -> None:
    found = refusal("Ana has 9 shells. How many shells does Leo have?")
    assert found.sentence in ("Ana has 9 shells", "How many shells does Leo have")
    assert found.span is not None


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", Reason.EMPTY),
        (" \n ", Reason.EMPTY),
        ("word " * 1_001, Reason.TOO_LONG),
        ("The sun is warm in the garden.", Reason.NO_NUMBERS),
        ("Anna ha 9 mele e ne dà 4 a suo fratello. Quante mele ha adesso?", Reason.OTHER_LANGUAGE),
    ],
)
def test_the_reason_is_told_apart(text: str, reason: Reason) -> None:
    assert refusal(text).reason is reason


def test_german_readers_get_german_words() -> None:
    assert "Der Text sagt nicht genug" in refusal("Mia hat 8 Murmeln. Wie viele Murmeln hat Tim?", "de").message


def test_a_long_sentence_is_quoted_short() -> None:
    text = "Ana has 9 shells " + "and a very old and quiet cat " * 60 + ". How many shells does Leo have?"
    assert len(refusal(text).sentence) <= 160


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=400), st.sampled_from(["en", "de"]))
def test_any_text_is_answered_or_refused(text: str, language: str) -> None:
    with suppress(NotUnderstood):
        RulesEngine().understand_now(ProblemText(text, language=language))


_VOCABULARY = """Ana Leo has 9 5 1/2 $3 shells each than more how many does ? . , and the of in 0 gives to him every twice"""
WORDS = st.sampled_from(tuple(_VOCABULARY.split()))


@settings(max_examples=150, deadline=None)
@given(st.lists(WORDS, max_size=60))
def test_any_order_of_the_problems_own_words_is_answered_or_refused(words: list[str]) -> None:
    with suppress(NotUnderstood):
        RulesEngine().understand_now(ProblemText(" ".join(words)))


@pytest.mark.parametrize(
    "piece", ["9 ", "Ana has 9 shells. ", "and ", "how many ", "((((", "of the ", "1/", "each of ", "'s ", "than "]
)
def test_five_thousand_characters_take_less_than_a_quarter_second(piece: str) -> None:
    text = (piece * 5_000)[:4_990]
    RulesEngine().understand_now(ProblemText("Ana has 2 caps. Leo gives her 3 caps. How many caps has Ana now?"))
    started = time.perf_counter()
    with pytest.raises(NotUnderstood):
        RulesEngine().understand_now(ProblemText(text))
    assert time.perf_counter() - started < 0.25


def test_the_most_numbers_allowed_take_less_than_a_quarter_second() -> None:
    text = (
        " ".join(f"Ana has {number} red shells and gives Leo 3 shells." for number in range(40, 50))
        + " How many shells has Ana now?"
    )
    started = time.perf_counter()
    with suppress(NotUnderstood):
        RulesEngine().understand_now(ProblemText(text))
    assert time.perf_counter() - started < 0.25


def test_more_numbers_than_that_are_refused_at_once() -> None:
    assert refusal("Ana has 3 shells. " * 21 + "How many has she?").reason is Reason.TOO_MANY_NUMBERS
