"""What a language model has understood, kept for a while: the same problem in another theme is not paid for twice."""

from __future__ import annotations

import hashlib
from dataclasses import fields
from typing import Any, Protocol, runtime_checkable

import orjson

from generator import metrics
from generator.comprehension import Engine, Finding, Ignored, ProblemText, TextSpan, Understanding
from generator.language import parse
from service_kit.cache import Cache


@runtime_checkable
class Closing(Protocol):
    """An engine that holds connections to a model."""

    async def close(self) -> None: ...


class RememberingEngine:
    """An engine whose understandings are kept. Refusals are not, nor what carries a note (that the model was away): the next
    time may go better."""

    def __init__(self, engine: Engine, cache: Cache, seconds: int, name: str) -> None:
        """`name` says which engine and model: what another one understood is not taken for its work."""
        self._engine = engine
        self._cache = cache
        self._seconds = seconds
        self._name = name

    async def understand(self, problem: ProblemText) -> Understanding:
        """As the engine does. Raises NotUnderstood."""
        key = self._key(problem)
        kept = await self._cache.get(key)
        metrics.found("understandings", kept is not None)
        if kept is not None:
            return _restored(orjson.loads(kept))
        understood = await self._engine.understand(problem)
        if not understood.notes:
            await self._cache.put(key, orjson.dumps(_kept(understood)), self._seconds)
        return understood

    async def close(self) -> None:
        """Closes the engine's connections, where it holds any."""
        if isinstance(self._engine, Closing):
            await self._engine.close()

    def _key(self, problem: ProblemText) -> str:
        parts = (self._name, problem.language, problem.text, problem.formula, problem.hint)
        return "understood:" + hashlib.blake2b("\0".join(parts).encode(), digest_size=16).hexdigest()


def _kept(understood: Understanding) -> dict[str, Any]:
    """All but the tree, which is read again from the visual language."""
    kept = {each.name: getattr(understood, each.name) for each in fields(understood) if each.name != "tree"}
    return {**kept, "links": dict(understood.links)}


def _restored(kept: dict[str, Any]) -> Understanding:
    tree = parse(kept["visual_language"]).tree
    if tree is None:
        raise ValueError("a kept understanding has no tree")
    return Understanding(
        tree=tree,
        visual_language=kept["visual_language"],
        engine=kept["engine"],
        confidence=kept["confidence"],
        checks=tuple(Finding(**each) for each in kept["checks"]),
        attempts=kept["attempts"],
        links={node: tuple(TextSpan(**span) for span in spans) for node, spans in kept["links"].items()},
        ignored=tuple(Ignored(TextSpan(**each["span"]), each["text"], each["reason"]) for each in kept["ignored"]),
    )
