"""From the nodes of a tree to the places of the problem text that they come from, for trees that bring none of their own."""

from __future__ import annotations

import re
from fractions import Fraction

from generator.comprehension.port import TextSpan
from generator.comprehension.rules.lexicon import load
from generator.comprehension.rules.numerals import merge_idioms, merge_numbers
from generator.comprehension.rules.tokens import Token, sentences, tokenize
from generator.language.nodes import ROOT_ID, Entity, Expression, Operation
from generator.problem.quantities import BadQuantity, read_quantity


def spans_of(numbers: list[str], text: str) -> list[tuple[str, TextSpan]]:
    """Where the written numbers stand in the text, each place used once; what does not occur is left out."""
    found: list[tuple[str, TextSpan]] = []
    taken: set[int] = set()
    for number in numbers:
        for match in re.finditer(rf"(?<![\d.,]){re.escape(number.strip())}(?![\d])", text) if number.strip() else ():
            if match.start() not in taken:
                taken.add(match.start())
                found.append((match[0], TextSpan(*match.span())))
                break
    return found


def link(tree: Expression, text: str, language: str) -> dict[str, tuple[TextSpan, ...]]:
    """Told quantities to their numbers, what is asked for to the question."""
    lexicon = load(language)
    numbers = [t for t in merge_numbers(merge_idioms(tokenize(text, language), lexicon), lexicon) if t.value is not None]
    asked = [s for s in sentences(text, language) if s.question]
    question = TextSpan(asked[-1].start, asked[-1].end) if asked else None
    links: dict[str, tuple[TextSpan, ...]] = {}
    _link(tree, numbers, question, links)
    return links


def _link(tree: Expression, numbers: list[Token], question: TextSpan | None, links: dict[str, tuple[TextSpan, ...]]) -> None:
    if isinstance(tree, Operation):
        for argument in tree.arguments:
            _link(argument, numbers, question, links)
        if tree.result is not None:
            _entity(tree.result, numbers, question if tree.id == ROOT_ID else None, links)
        return
    _entity(tree, numbers, question, links)


def _entity(entity: Entity, numbers: list[Token], question: TextSpan | None, links: dict[str, tuple[TextSpan, ...]]) -> None:
    value = _value(entity)
    token = next((t for t in numbers if t.value == value), None) if value is not None else None
    if token is not None:
        numbers.remove(token)
        links[entity.id] = (TextSpan(token.start, token.end),)
    elif question is not None:
        links[entity.id] = (question,)


def _value(entity: Entity) -> Fraction | None:
    try:
        quantity = read_quantity(entity.get("entity_quantity"))
    except BadQuantity:
        return None
    return None if quantity is None else quantity.value
