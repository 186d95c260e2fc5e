"""The meaning of visual-language trees: exact quantities, situations, roles and unknowns."""

from __future__ import annotations

from generator.problem.interpretation import Check, Interpretation, answer_of, check, interpret

__all__ = ["Check", "Interpretation", "answer_of", "check", "interpret"]
