"""Tells a picture in words: its title, its description and the names of its parts, in the reader's language."""

from __future__ import annotations

from generator.layout.locales import words
from generator.layout.numerals import number_text
from generator.layout.plurals import thing_name
from generator.problem.model import Part, Problem


def title_of(problem: Problem, variant: str, language: str) -> str:
    """One line: the operation, its situation and the kind of picture."""
    table = words(language)
    operation, situation = table["operation"][problem.operation], table["situation"][problem.situation]
    return f"{operation} – {situation} ({table['variant'][variant]})"


def description_of(problem: Problem, language: str) -> str:
    """Every part in a sentence of its own; nested problems in brackets, hidden values named as unknown."""
    return " ".join(f"{_capital(_sentence(part, language))}." for part in problem.parts)


def part_label(part: Part, language: str) -> str:
    """The name of a part's box: "Janet: 9 oranges"; the parts of a nested problem have names of their own."""
    table = words(language)
    subject = _subject(part) or table["role"][part.role]
    content = table["nested"] if part.problem is not None and part.shown is None else _content(part, language)
    return f"{subject}: {content}"


def _sentence(part: Part, language: str) -> str:
    table = words(language)
    role = table["role"][part.role]
    subject = _subject(part)
    head = f"{role} ({subject})" if subject else role
    return f"{head}: {_content(part, language)}"


def _content(part: Part, language: str) -> str:
    table = words(language)
    if part.shown is not None:
        return f"{number_text(part.shown, language)} {thing_name(part, language)}".strip()
    if part.problem is not None:
        inner = "; ".join(_sentence(each, language) for each in part.problem.operands)
        return f"{table['nested']} ({table['situation'][part.problem.situation]}: {inner})"
    name = part.thing.name or part.thing.type
    return f"{table['unknown']} ({name})" if part.unknown and name else table["unknown"] if part.unknown else name


def _subject(part: Part) -> str:
    names = []
    if part.holder is not None:
        names.append(part.holder.name or part.holder.type)
    if part.mark is not None:
        names.append(part.mark.name or part.mark.type)
    return ", ".join(name for name in names if name)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
