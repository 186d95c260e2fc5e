"""The generator's data as the parts of an answer's body."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from generator.comprehension import Understanding
from generator.language.diagnostics import Diagnostic
from generator.language.nodes import Entity, Expression


def diagnostics_of(findings: Sequence[Diagnostic]) -> list[dict[str, Any]]:
    """Findings in the order in which they were found."""
    return [
        {
            "code": each.code,
            "severity": str(each.severity),
            "message": each.message,
            "span": each.span._asdict(),
            "node": each.node,
            "fix": {"title": each.fix.title, "span": each.fix.span._asdict(), "replacement": each.fix.replacement}
            if each.fix
            else None,
        }
        for each in findings
    ]


def links_of(tree: Expression, understood: Understanding | None) -> dict[str, Any]:
    """Node id to where the node is in the visual language and in the problem text."""
    in_problem = understood.links if understood else {}
    links: dict[str, Any] = {}
    waiting: list[Expression] = [tree]
    while waiting:
        node = waiting.pop()
        links[node.id] = {
            "problem": list(in_problem.get(node.id, ())),
            "visual_language": [{"start": node.span.start, "end": node.span.end}],
        }
        if not isinstance(node, Entity):
            waiting.extend(node.arguments if node.result is None else (*node.arguments, node.result))
    return links


def comprehension_of(understood: Understanding) -> dict[str, Any]:
    """How a problem was understood, as in the answer."""
    return {
        "engine": understood.engine,
        "confidence": round(understood.confidence, 3),
        "checks": understood.checks,
        "attempts": understood.attempts,
        "ignored": understood.ignored,
        "notes": understood.notes,
    }
