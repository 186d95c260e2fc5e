"""The OpenAI engine against a real HTTP server that replays recorded replies of the wire protocol."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from fractions import Fraction

import pytest

from generator.comprehension import EngineUnavailable, NotUnderstood, OpenAISettings, ProblemText, Reason, build
from generator.comprehension.auto import AutoEngine
from generator.comprehension.openai.engine import OpenAIEngine
from generator.problem import answer_of, interpret
from support.openai_server import ReplayServer

pytestmark = [pytest.mark.integration, pytest.mark.enable_socket]

PROBLEM = ProblemText("Noor has 9 kites. Her aunt brings her 7 more. How many kites has Noor now?")


@asynccontextmanager
async def engine(server: ReplayServer, **changes: float) -> AsyncIterator[OpenAIEngine]:
    settings = {"api_key": "k-test", "base_url": server.base_url, "model": "small-model", **changes}
    made = OpenAIEngine(OpenAISettings(**settings))  # type: ignore[arg-type]
    try:
        yield made
    finally:
        await made.close()


def told(request: dict[str, object]) -> str:
    messages = request["messages"]
    assert isinstance(messages, list)
    return str(messages[-1]["content"])


async def test_a_good_reply_is_checked_linked_and_returned() -> None:
    with ReplayServer("ok") as server:
        async with engine(server) as asked:
            understood = await asked.understand(PROBLEM)
    meaning = interpret(understood.tree).problem
    assert meaning is not None
    assert answer_of(meaning) == Fraction(16)  # 9 + 7
    assert understood.engine == "openai"
    assert understood.attempts == 1
    assert all(check.passed for check in understood.checks)
    (first,) = understood.links["arguments/0"]
    assert PROBLEM.text[first.start : first.end] == "9"


async def test_the_request_carries_schema_key_model_and_the_problem_as_data() -> None:
    with ReplayServer("ok") as server:
        async with engine(server) as asked:
            await asked.understand(PROBLEM)
    (request,) = server.requests
    assert request["path"] == "/v1/chat/completions"
    assert request["model"] == "small-model"
    assert request["response_format"]["type"] == "json_schema"
    assert request["response_format"]["json_schema"]["strict"] is True
    assert json.loads(told(request))["problem"] == PROBLEM.text
    assert server.headers[0]["authorization"] == "Bearer k-test"


@pytest.mark.parametrize("fault", ["bad_schema", "tree_is_text", "not_json", "cut", "invented_number", "invented_name"])
async def test_a_faulty_reply_is_repaired_with_the_findings(fault: str) -> None:
    with ReplayServer(fault, "ok") as server:
        async with engine(server) as asked:
            understood = await asked.understand(PROBLEM)
    assert understood.attempts == 2
    assert understood.confidence < 0.95
    assert "did not pass" in told(server.requests[1])


async def test_three_faulty_replies_are_refused() -> None:
    with ReplayServer("not_json") as server:
        async with engine(server) as asked:
            with pytest.raises(NotUnderstood) as refused:
                await asked.understand(PROBLEM)
    assert refused.value.reason is Reason.CHECK_FAILED
    assert len(server.requests) == 3


@pytest.mark.parametrize("reply", ["refusal", "filtered"])
async def test_a_refusal_is_not_argued_with(reply: str) -> None:
    with ReplayServer(reply) as server:
        async with engine(server) as asked:
            with pytest.raises(NotUnderstood) as refused:
                await asked.understand(PROBLEM)
    assert refused.value.reason is Reason.ENGINE_REFUSED
    assert len(server.requests) == 1


async def test_the_model_may_say_what_is_missing() -> None:
    with ReplayServer("not_understood") as server:
        async with engine(server) as asked:
            with pytest.raises(NotUnderstood) as refused:
                await asked.understand(PROBLEM)
    assert "how many kites" in refused.value.missing


async def test_retry_after_is_waited_for() -> None:
    with ReplayServer("busy_one_second", "ok") as server:
        async with engine(server) as asked:
            started = time.monotonic()
            understood = await asked.understand(PROBLEM)
    assert understood.attempts == 2
    assert time.monotonic() - started >= 1.0


@pytest.mark.parametrize(("reply", "calls"), [("busy_one_minute", 1), ("wrong_key", 1), ("no_choices", 1), ("html", 1)])
async def test_what_waiting_cannot_mend_is_not_tried_again(reply: str, calls: int) -> None:
    with ReplayServer(reply) as server:
        async with engine(server) as asked:
            with pytest.raises(EngineUnavailable) as away:
                await asked.understand(PROBLEM)
    assert len(server.requests) == calls
    assert "k-test" not in away.value.message


async def test_server_errors_are_tried_three_times_then_the_circuit_opens() -> None:
    with ReplayServer("server_error") as server:
        async with engine(server) as asked:
            with pytest.raises(EngineUnavailable):
                await asked.understand(PROBLEM)
            assert len(server.requests) == 3
            with pytest.raises(EngineUnavailable, match="circuit open"):
                await asked.understand(ProblemText(PROBLEM.text + " "))
            assert len(server.requests) == 3


async def test_a_slow_reply_ends_at_the_deadline() -> None:
    with ReplayServer("slow") as server:
        async with engine(server, timeout_seconds=0.3, deadline_seconds=0.5) as asked:
            started = time.monotonic()
            with pytest.raises(EngineUnavailable, match=r"timeout|deadline"):
                await asked.understand(PROBLEM)
    assert time.monotonic() - started < 4.5  # the server itself sleeps 3 s before it stops


async def test_identical_problems_at_once_share_one_call() -> None:
    with ReplayServer("ok") as server:
        async with engine(server) as asked:
            results = await asyncio.gather(*(asked.understand(PROBLEM) for _ in range(5)))
    assert len(server.requests) == 1
    assert len({result.visual_language for result in results}) == 1


async def test_nothing_listens() -> None:
    async with engine(_Closed()) as asked:
        with pytest.raises(EngineUnavailable, match=r"no connection|timeout"):
            await asked.understand(PROBLEM)


class _Closed(ReplayServer):
    """A server that was closed: its port answers nobody."""

    def __init__(self) -> None:
        super().__init__("ok")
        self._server.server_close()


@asynccontextmanager
async def auto(server: ReplayServer) -> AsyncIterator[AutoEngine]:
    made = build("auto", OpenAISettings(api_key="k", base_url=server.base_url))
    assert isinstance(made, AutoEngine)
    try:
        yield made
    finally:
        await made.close()


async def test_auto_asks_the_rules_first() -> None:
    with ReplayServer("ok") as server:
        async with auto(server) as asked:
            understood = await asked.understand(PROBLEM)
    assert understood.engine == "rules"
    assert server.requests == []


VAGUE = ProblemText("Noor has 9 kites, and 7 friends who like the wind. How many kites would fill the sky?")


async def test_auto_asks_the_model_where_the_rules_refuse() -> None:
    with ReplayServer("ok") as server:
        async with auto(server) as asked:
            understood = await asked.understand(VAGUE)
    assert understood.engine == "openai"


async def test_auto_refuses_with_the_rules_words_and_a_note_when_the_model_is_away() -> None:
    with ReplayServer("busy_one_minute") as server:
        async with auto(server) as asked:
            with pytest.raises(NotUnderstood) as refused:
                await asked.understand(VAGUE)
    assert refused.value.engine == "rules"
    assert "429" in refused.value.message


async def test_auto_answers_with_the_rules_and_a_note_when_the_model_is_away(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("generator.comprehension.auto.SURE", 1.1)  # so that no rules' answer is sure enough alone
    with ReplayServer("busy_one_minute") as server:
        async with auto(server) as asked:
            understood = await asked.understand(PROBLEM)
    assert understood.engine == "rules"
    assert "429" in understood.notes[0]


def test_openai_needs_an_address_or_a_key() -> None:
    with pytest.raises(ValueError, match="API key"):
        build("openai", OpenAISettings())
