"""Refusals in the reader's language, from the table `messages.tsv`."""

from __future__ import annotations

from functools import lru_cache
from importlib.resources import files

from generator.comprehension.port import NotUnderstood, Reason, TextSpan

_LONGEST_QUOTE = 160


@lru_cache(maxsize=1)
def _table() -> dict[tuple[str, str], str]:
    table: dict[tuple[str, str], str] = {}
    for line in files("generator.comprehension").joinpath("messages.tsv").read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            code, language, text = line.split("\t")
            table[code, language] = text
    return table


def message(code: str, language: str, **values: str) -> str:
    """The text for `code`; values are put in as they are, so the caller's page must escape them like any text."""
    text = _table()[code, "de" if language == "de" else "en"]
    for name, value in values.items():
        text = text.replace("{" + name + "}", value)
    return text


def _quoted(text: str) -> str:
    return text if len(text) <= _LONGEST_QUOTE else text[: _LONGEST_QUOTE - 1].rstrip() + "…"


def refuse(
    reason: Reason,
    language: str,
    *,
    detail: str = "",
    sentence: str = "",
    span: TextSpan | None = None,
    understood: tuple[str, ...] = (),
    missing: str = "",
    engine: str = "rules",
) -> NotUnderstood:
    """A refusal with its message. The sentence is quoted at most 160 characters long."""
    text = message(reason.value, language, detail=detail, sentence=_quoted(sentence), missing=missing)
    if sentence and _quoted(sentence) not in text:
        text = f"{text} {message('at_sentence', language, sentence=_quoted(sentence))}"
    return NotUnderstood(
        reason, text, sentence=_quoted(sentence), span=span, understood=understood, missing=missing, engine=engine
    )
