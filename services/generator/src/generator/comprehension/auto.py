"""Rules first, the model where they are not sure; when the model is away the rules answer alone and the result says so."""

from __future__ import annotations

from dataclasses import replace

from generator.comprehension.openai.engine import OpenAIEngine
from generator.comprehension.port import EngineUnavailable, NotUnderstood, ProblemText, Reason, Understanding
from generator.comprehension.rules.engine import RulesEngine
from generator.comprehension.rules.messages import message
from generator.problem import answer_of, interpret

SURE = 0.9
"""From this confidence on the rules are right more often than a model, and free: it is not asked."""
_FINAL = frozenset(
    (Reason.EMPTY, Reason.TOO_LONG, Reason.NO_NUMBERS, Reason.TOO_MANY_NUMBERS, Reason.SEVERAL_PROBLEMS, Reason.OTHER_LANGUAGE)
)
"""Refusals that a model would only repeat."""


class AutoEngine:
    """Both engines behind the port of one."""

    def __init__(self, rules: RulesEngine, model: OpenAIEngine) -> None:
        self._rules = rules
        self._model = model

    async def close(self) -> None:
        """Closes the model's connections."""
        await self._model.close()

    async def understand(self, problem: ProblemText) -> Understanding:
        """The better of both engines' results. Raises NotUnderstood where neither understood."""
        own: Understanding | None = None
        refusal: NotUnderstood | None = None
        try:
            own = self._rules.understand_now(problem)
        except NotUnderstood as error:
            if error.reason in _FINAL:
                raise
            refusal = error
        if own is not None and own.confidence >= SURE:
            return own
        try:
            other = await self._model.understand(problem)
        except EngineUnavailable as error:
            note = message("model_away", problem.language, detail=error.detail)
            if own is not None:
                return replace(own, notes=(*own.notes, note))
            if refusal is None:
                raise
            raise _with_note(refusal, note) from error
        except NotUnderstood as error:
            if own is None:
                raise error from refusal
            return own
        if own is not None and _answer(own) == _answer(other):
            return replace(own, confidence=max(own.confidence, other.confidence), attempts=other.attempts + 1)
        return other


def _with_note(refusal: NotUnderstood, note: str) -> NotUnderstood:
    """The rules' refusal that also says that the model was away."""
    return NotUnderstood(
        refusal.reason,
        f"{refusal.message} {note}",
        sentence=refusal.sentence,
        span=refusal.span,
        understood=refusal.understood,
        missing=refusal.missing,
        engine=refusal.engine,
    )


def _answer(understanding: Understanding) -> object:
    problem = interpret(understanding.tree).problem
    return answer_of(problem) if problem is not None else None
