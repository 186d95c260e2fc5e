"""Problem text to visual language: `build` makes the engine, `ProblemText` goes in, `Understanding` comes out."""

from generator.comprehension.factory import Mode, OpenAISettings, build
from generator.comprehension.port import (
    Engine,
    EngineUnavailable,
    Finding,
    Ignored,
    NotUnderstood,
    ProblemText,
    Reason,
    TextSpan,
    Understanding,
)

__all__ = [
    "Engine",
    "EngineUnavailable",
    "Finding",
    "Ignored",
    "Mode",
    "NotUnderstood",
    "OpenAISettings",
    "ProblemText",
    "Reason",
    "TextSpan",
    "Understanding",
    "build",
]
