"""Short ways to write visual language in tests, and to look at what came of it."""

from __future__ import annotations

from generator.problem import check, interpret
from generator.problem.model import Part, Problem

Q = "entity_quantity"


def slot(place: int | str, quantity: str | None = None, thing: str = "apple", **more: str) -> str:
    """One entity: `slot(2, "5", "egg", who="Ana", kind="girl")`; place 0 is the result."""
    names = {
        "type": "entity_type",
        "who": "container_name",
        "kind": "container_type",
        "mark": "attr_name",
        "mark_type": "attr_type",
    }
    values = {"entity_name": thing, "entity_type": thing}
    if quantity is not None:
        values[Q] = quantity
    values |= {names.get(key, key): value for key, value in more.items()}
    name = "result_container" if place == 0 else f"container{place}" if isinstance(place, int) else place
    return f"{name}[{', '.join(f'{key}: {value}' for key, value in values.items())}]"


def codes(text: str, language: str = "en") -> list[str]:
    """The codes of all findings of `text`, in order."""
    return [finding.code for finding in check(text, language).diagnostics]


def meaning(text: str, reveal: bool = False) -> Problem:
    """The problem of a text that has no findings."""
    checked = check(text)
    assert checked.tree is not None
    assert checked.diagnostics == (), checked.diagnostics
    problem = interpret(checked.tree, reveal).problem
    assert problem is not None
    return problem


def every_part(problem: Problem) -> list[Part]:
    """The parts of `problem` and of all problems nested in it."""
    found: list[Part] = []
    for part in problem.parts:
        found.append(part)
        if part.problem is not None:
            found += every_part(part.problem)
    return found
