"""Makes the engine that a setting asks for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from generator.comprehension.port import Engine
from generator.comprehension.rules.engine import RulesEngine

Mode = Literal["auto", "rules", "openai"]


@dataclass(frozen=True, slots=True)
class OpenAISettings:
    """How to reach an OpenAI-compatible server. An empty `api_key` with a `base_url` is a local server without keys."""

    api_key: str = ""
    base_url: str = ""
    model: str = "gpt-4.1-mini"
    timeout_seconds: float = 20.0
    """For one attempt; a structured answer of a small model takes 2–6 s."""
    deadline_seconds: float = 45.0
    """For all attempts together; the gateway gives up at 60 s."""
    max_output_tokens: int = 1500
    """Depth 8 with 20 entities is under 1,200 tokens."""
    max_attempts: int = 3

    @property
    def configured(self) -> bool:
        return bool(self.api_key or self.base_url)


def build(mode: Mode = "auto", openai: OpenAISettings | None = None) -> Engine:
    """The engine for `mode`; nothing connects here. Without settings `openai` raises ValueError and `auto` is `rules`."""
    rules = RulesEngine()
    if mode == "rules":
        return rules
    if openai is None or not openai.configured:
        if mode == "openai":
            raise ValueError("the openai engine needs an API key or a base URL")
        return rules
    from generator.comprehension.auto import AutoEngine
    from generator.comprehension.openai.engine import OpenAIEngine

    model = OpenAIEngine(openai)
    return model if mode == "openai" else AutoEngine(rules, model)
