"""The conversation with the model: instructions, examples in the reply's own form, and the problem as data."""

from __future__ import annotations

import json
from functools import lru_cache
from importlib.resources import files
from typing import Any

from generator.comprehension.port import ProblemText
from generator.language import json_schema, parse, tree_to_json

Message = dict[str, str]


@lru_cache(maxsize=1)
def reply_schema() -> dict[str, Any]:
    """The JSON Schema of a reply: the language's own schema with the verdict around it."""
    schema = json_schema()
    definitions = schema["$defs"]
    properties = {
        "understood": {"type": "boolean"},
        "missing": {"type": ["string", "null"]},
        "irrelevant_numbers": {"type": "array", "items": {"type": "string"}},
        "tree": {"anyOf": [{"$ref": "#/$defs/operation"}, {"type": "null"}]},
    }
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
        "$defs": definitions,
    }


def examples() -> list[tuple[str, list[str], str]]:
    """Problem, irrelevant numbers and visual language of every example in `examples.txt`."""
    text = files("generator.comprehension.openai").joinpath("examples.txt").read_text("utf-8")
    text = "\n".join(line for line in text.splitlines() if not line.startswith("#"))
    found = []
    for block in text.split("===\n"):
        problem, _, rest = block.strip().partition("\n---")
        idle, _, language = rest.partition("\n")
        found.append((problem.strip(), idle.split(), language.strip()))
    return found


@lru_cache(maxsize=1)
def _opening() -> tuple[Message, ...]:
    instructions = files("generator.comprehension.openai").joinpath("prompt.txt").read_text("utf-8")
    messages: list[Message] = [{"role": "system", "content": instructions}]
    for problem, idle, language in examples():
        tree = parse(language).tree
        if tree is None:
            raise ValueError(f"an example of the prompt does not parse: {problem}")
        reply = {"understood": True, "missing": None, "irrelevant_numbers": idle, "tree": tree_to_json(tree)}
        messages.append(_asked(ProblemText(problem)))
        messages.append({"role": "assistant", "content": json.dumps(reply, ensure_ascii=False)})
    return tuple(messages)


def _asked(problem: ProblemText) -> Message:
    content = {"problem": problem.text, "formula": problem.formula or None, "hint": problem.hint or None}
    return {"role": "user", "content": json.dumps(content, ensure_ascii=False)}


def conversation(problem: ProblemText) -> list[Message]:
    """The messages of a first attempt."""
    return [*_opening(), _asked(problem)]


def repair(reply: str, findings: list[str]) -> list[Message]:
    """What is added after a reply that did not pass: the reply, cut at 4,000 characters, and what is wrong with it."""
    faults = "\n".join(f"- {finding}" for finding in findings[:8])
    request = f"Your last answer did not pass these checks:\n{faults}\nAnswer again with the whole corrected JSON object."
    return [{"role": "assistant", "content": reply[:4_000] or "{}"}, {"role": "user", "content": request}]
