"""One call to the server: the deadline, which failures are tried again, and a circuit that opens when the server is away.

The client's own retries are off: they would multiply with these.
"""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import Callable
from dataclasses import dataclass, field

import openai

from generator.comprehension.factory import OpenAISettings
from generator.comprehension.openai.prompt import Message, reply_schema
from generator.comprehension.port import EngineUnavailable, Reason
from generator.comprehension.rules.messages import message

NAME = "openai"
_RETRIED_STATUS = frozenset((408, 409, 429, 500, 502, 503, 504))
_FIRST_PAUSE = 0.5
"""Seconds before the second try, doubled after each, with up to as much again at random: workers must not come all at once."""
_LONGEST_PAUSE = 8.0
"""A Retry-After beyond this is not waited for: the pupil at the page would have gone."""
_FAILURES_TO_OPEN = 3
_SECONDS_OPEN = 30.0


@dataclass(frozen=True, slots=True)
class Reply:
    """The text of a completion. `cut` where the model ran into its token limit, `refused` where it declined."""

    text: str
    cut: bool = False
    refused: bool = False


@dataclass(slots=True)
class Circuit:
    """Open after three calls failed in a row, for 30 s; then one call tries again."""

    clock: Callable[[], float] = time.monotonic
    failures: int = 0
    opened_at: float = field(default=-_SECONDS_OPEN)

    @property
    def open(self) -> bool:
        return self.failures >= _FAILURES_TO_OPEN and self.clock() - self.opened_at < _SECONDS_OPEN

    def record(self, worked: bool) -> None:
        self.failures = 0 if worked else self.failures + 1
        if not worked:
            self.opened_at = self.clock()


class Transport:
    """Calls the server. Made once and closed with `close`; it connects at the first call."""

    def __init__(self, settings: OpenAISettings) -> None:
        self._settings = settings
        self._client: openai.AsyncOpenAI | None = None
        self.circuit = Circuit()

    def _connected(self) -> openai.AsyncOpenAI:
        if self._client is None:
            settings = self._settings
            self._client = openai.AsyncOpenAI(
                api_key=settings.api_key or "none",  # a local server asks for none, but the header must be there
                base_url=settings.base_url or None,
                timeout=openai.Timeout(settings.timeout_seconds, connect=3.0),
                max_retries=0,
            )
        return self._client

    async def close(self) -> None:
        """Closes the connections."""
        if self._client is not None:
            await self._client.close()
            self._client = None

    async def ask(self, messages: list[Message], language: str, until: float, tries: int) -> tuple[Reply, int]:
        """The reply and how many calls it took. `until` is a time of the event loop. Raises EngineUnavailable."""
        if self.circuit.open:
            raise _unavailable("circuit open", language)
        for attempt in range(1, tries + 1):
            left = until - asyncio.get_running_loop().time()
            if left <= 0:
                raise _unavailable("deadline", language)
            try:
                reply = await asyncio.wait_for(self._call(messages), min(left, self._settings.timeout_seconds))
            except (openai.APIError, TimeoutError, ValueError) as error:
                self.circuit.record(worked=_is_our_fault(error))
                pause = _pause(error, attempt)
                if attempt == tries or pause is None or pause >= until - asyncio.get_running_loop().time():
                    raise _unavailable(_named(error), language, retryable=pause is not None) from error
                await asyncio.sleep(pause)
            else:
                self.circuit.record(worked=True)
                return reply, attempt
        raise _unavailable("no tries left", language)

    async def _call(self, messages: list[Message]) -> Reply:
        settings = self._settings
        # servers of other makers know only the older name of the limit
        limit = {"max_tokens" if settings.base_url else "max_completion_tokens": settings.max_output_tokens}
        completion = await self._connected().chat.completions.create(  # type: ignore[call-overload]
            model=settings.model,
            messages=messages,
            temperature=0,
            response_format={
                "type": "json_schema",
                "json_schema": {"name": "visual_language", "schema": reply_schema(), "strict": True},
            },
            **limit,
        )
        choices = getattr(completion, "choices", None)
        if not choices or choices[0].message is None:
            raise ValueError("a completion without choices")
        choice = choices[0]
        refused = bool(choice.message.refusal) or choice.finish_reason == "content_filter"
        return Reply(choice.message.content or "", choice.finish_reason == "length", refused)


def _is_our_fault(error: Exception) -> bool:
    """A 4xx other than 408, 409 and 429 says nothing about the server's health."""
    return isinstance(error, openai.APIStatusError) and error.status_code not in _RETRIED_STATUS


def _pause(error: Exception, attempt: int) -> float | None:
    """Seconds to wait before the next try; None where trying again cannot help."""
    if isinstance(error, openai.APIStatusError):
        if error.status_code not in _RETRIED_STATUS:
            return None
        told = str(error.response.headers.get("retry-after", ""))
        if told.isdigit():
            return float(told) if float(told) <= _LONGEST_PAUSE else None
    elif isinstance(error, ValueError | openai.APIResponseValidationError):
        return None
    base = min(_FIRST_PAUSE * 2 ** (attempt - 1), _LONGEST_PAUSE)
    return float(base + random.uniform(0, base))  # noqa: S311 (spreads load, keeps no secret)


def _named(error: Exception) -> str:
    """What a reader may know of a failure: its kind, never the server's own words."""
    if isinstance(error, openai.APITimeoutError | TimeoutError):
        return "timeout"
    if isinstance(error, openai.APIStatusError):
        return f"HTTP {error.status_code}"
    return "no connection" if isinstance(error, openai.APIConnectionError) else "broken reply"


def _unavailable(detail: str, language: str, *, retryable: bool = True) -> EngineUnavailable:
    text = message(Reason.ENGINE_UNAVAILABLE.value, language, detail=detail)
    return EngineUnavailable(text, engine=NAME, detail=detail, retryable=retryable)
