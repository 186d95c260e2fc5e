"""What comprehension promises: problem text in, visual language out, or a refusal that names the sentence.

NotUnderstood
 └─ EngineUnavailable   the engine itself could not answer (timeout, 429, 5xx, broken reply); another may
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol

from generator.language.nodes import Expression


@dataclass(frozen=True, slots=True)
class ProblemText:
    """A word problem as a person typed it. `formula` ("9 + 7 = 16") and `hint` may be ""; `language` is "en" or "de"."""

    text: str
    formula: str = ""
    hint: str = ""
    language: str = "en"


@dataclass(frozen=True, slots=True, order=True)
class TextSpan:
    """Half-open range of characters [start, end) of the problem text."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Ignored:
    """A number or sentence left out on purpose, and why ("not asked for")."""

    span: TextSpan
    text: str
    reason: str


@dataclass(frozen=True, slots=True)
class Finding:
    """The outcome of one verification check. `check` is stable (`numbers-used`); `node` a node id or ""."""

    check: str
    passed: bool
    message: str
    node: str = ""


@dataclass(frozen=True, slots=True)
class Understanding:
    """The visual language of a problem with how sure the engine is (`confidence`, 0 to 1) and what was checked."""

    tree: Expression
    visual_language: str
    engine: str
    confidence: float
    checks: tuple[Finding, ...] = ()
    attempts: int = 1
    links: Mapping[str, tuple[TextSpan, ...]] = field(default_factory=dict)
    """Node id (`arguments/0`, `result`) to the places of the problem text that it comes from."""
    ignored: tuple[Ignored, ...] = ()
    notes: tuple[str, ...] = ()
    """What else a reader should know, such as that the language model was away."""


class Reason(StrEnum):
    """Why a problem was not understood. The texts are in `messages.tsv`."""

    EMPTY = "empty"
    TOO_LONG = "too_long"
    NO_NUMBERS = "no_numbers"
    TOO_MANY_NUMBERS = "too_many_numbers"
    NO_QUESTION = "no_question"
    SEVERAL_PROBLEMS = "several_problems"
    OTHER_LANGUAGE = "other_language"
    QUESTION_NOT_UNDERSTOOD = "question_not_understood"
    QUANTITY_MISSING = "quantity_missing"
    NUMBERS_LEFT_OVER = "numbers_left_over"
    AMBIGUOUS = "ambiguous"
    CONTRADICTION = "contradiction"
    CHECK_FAILED = "check_failed"
    ENGINE_UNAVAILABLE = "engine_unavailable"
    ENGINE_REFUSED = "engine_refused"


class NotUnderstood(Exception):
    """The problem was not understood with confidence: `reason`, a translated `message`, the `sentence` concerned with its
    `span`, what was `understood`, and what is `missing`."""

    def __init__(
        self,
        reason: Reason,
        message: str,
        *,
        sentence: str = "",
        span: TextSpan | None = None,
        understood: tuple[str, ...] = (),
        missing: str = "",
        engine: str = "rules",
    ) -> None:
        super().__init__(message)
        self.reason = reason
        self.message = message
        self.sentence = sentence
        self.span = span
        self.understood = understood
        self.missing = missing
        self.engine = engine


class EngineUnavailable(NotUnderstood):
    """The engine gave no usable answer for a reason of its own, named in `detail` ("timeout"); `retryable` says that the same
    call may succeed later."""

    def __init__(self, message: str, *, engine: str, detail: str = "", retryable: bool = True) -> None:
        super().__init__(Reason.ENGINE_UNAVAILABLE, message, engine=engine)
        self.detail = detail
        self.retryable = retryable


class Engine(Protocol):
    """Anything that understands problems. Raises `NotUnderstood` rather than guess."""

    async def understand(self, problem: ProblemText) -> Understanding: ...
