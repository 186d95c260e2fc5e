"""Asks the model, checks its reply against the text, lets it repair once or twice, and refuses rather than guess."""

from __future__ import annotations

import asyncio
import json
from dataclasses import dataclass

from generator.comprehension.factory import OpenAISettings
from generator.comprehension.linking import link, spans_of
from generator.comprehension.openai.prompt import Message, conversation, repair
from generator.comprehension.openai.transport import NAME, Reply, Transport
from generator.comprehension.port import Finding, Ignored, ProblemText, Reason, Understanding
from generator.comprehension.rules.messages import refuse
from generator.comprehension.rules.screening import screen
from generator.comprehension.verification import verify
from generator.language import MalformedTree, format_tree, parse, tree_from_json
from generator.language.nodes import Expression

_SURE = 0.95
"""Confidence of a first reply that passes every check; each repair takes a tenth off."""


@dataclass(frozen=True, slots=True)
class _Answer:
    """A reply that could be read: the tree with what it leaves out, or why the model did not understand."""

    tree: Expression | None
    ignored: tuple[Ignored, ...] = ()
    missing: str = ""


class OpenAIEngine:
    """Understands problems with a language model. Identical problems that are asked for at once share one call."""

    def __init__(self, settings: OpenAISettings) -> None:
        self._settings = settings
        self.transport = Transport(settings)
        self._running: dict[ProblemText, asyncio.Task[Understanding]] = {}

    async def close(self) -> None:
        """Closes the connections."""
        await self.transport.close()

    async def understand(self, problem: ProblemText) -> Understanding:
        """The visual language of a problem. Raises NotUnderstood, or EngineUnavailable where the model is away."""
        running = self._running.get(problem)
        if running is None:
            running = asyncio.ensure_future(self._understand(problem))
            self._running[problem] = running
            running.add_done_callback(lambda _: self._running.pop(problem, None))
        return await asyncio.shield(running)

    async def _understand(self, problem: ProblemText) -> Understanding:
        language = screen(problem)
        until = asyncio.get_running_loop().time() + self._settings.deadline_seconds
        messages: list[Message] = conversation(problem)
        calls = 0
        faults: list[str] = []
        while calls < self._settings.max_attempts:
            reply, taken = await self.transport.ask(messages, problem.language, until, self._settings.max_attempts - calls)
            calls += taken
            if reply.refused:
                raise refuse(Reason.ENGINE_REFUSED, problem.language, engine=NAME)
            answer = _read(reply, problem)
            if isinstance(answer, str):
                faults = [answer]
            elif answer.tree is None:
                raise refuse(
                    Reason.QUANTITY_MISSING, problem.language, sentence=problem.text.strip(), missing=answer.missing, engine=NAME
                )
            else:
                checks = verify(answer.tree, problem, answer.ignored, language)
                faults = [check.message for check in checks if not check.passed]
                if not faults:
                    return self._understanding(answer, problem, language, checks, calls)
            messages = [*messages, *repair(reply.text, faults)]
        raise refuse(
            Reason.CHECK_FAILED, problem.language, detail=faults[0] if faults else "", sentence=problem.text.strip(), engine=NAME
        )

    def _understanding(
        self, answer: _Answer, problem: ProblemText, language: str, checks: tuple[Finding, ...], calls: int
    ) -> Understanding:
        # through the text and back, so that the tree is the one that the formatter writes
        visual_language = format_tree(answer.tree) if answer.tree is not None else ""
        tree = parse(visual_language).tree
        if tree is None:
            raise refuse(Reason.CHECK_FAILED, problem.language, engine=NAME)
        return Understanding(
            tree=tree,
            visual_language=visual_language,
            engine=NAME,
            confidence=round(_SURE - 0.1 * (calls - 1), 3),
            checks=checks,
            attempts=calls,
            links=link(tree, problem.text, language),
            ignored=answer.ignored,
        )


def _read(reply: Reply, problem: ProblemText) -> _Answer | str:
    """The reply as an answer, or what is wrong with it."""
    if reply.cut:
        return "The answer was cut off: it was too long. Leave out what is not needed."
    try:
        form = json.loads(reply.text)
    except ValueError:
        return "The answer is not a JSON object."
    if not isinstance(form, dict) or not isinstance(form.get("understood"), bool):
        return 'The answer has no "understood" that is true or false.'
    missing = form.get("missing")
    if not form["understood"]:
        return _Answer(None, missing=missing[:300] if isinstance(missing, str) else "")
    idle = form.get("irrelevant_numbers")
    numbers = [item for item in idle if isinstance(item, str)] if isinstance(idle, list) else []
    try:
        tree = tree_from_json(form.get("tree"))
    except MalformedTree as error:
        return f"The tree is malformed: {error}."
    return _Answer(tree, tuple(Ignored(span, text, "not_asked_for") for text, span in spans_of(numbers, problem.text)))
