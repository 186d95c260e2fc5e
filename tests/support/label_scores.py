"""How far the understanding of a hand-labelled problem is right: situation, roles, answer, and who has how many of what."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from generator.problem import answer_of
from generator.problem.model import OperationName, Part, Problem, Role, Situation
from generator.problem.situations import ROLES
from generator.problem.units import unit_of
from support.comprehension_labels import ANYTHING, Encoding, SituationLabel, Triple, TripleLabel
from support.label_formula import number, operands

ASKED = "?"
Named = tuple[frozenset[str], str, str]
"""Who holds it (a mark such as "Monday" is a second name of the holder), the thing, the quantity or `?`."""
SAME_ROLE = {Role.WIDTH: Role.LENGTH}
"""A rectangle's two sides change places freely."""
DETERMINERS = re.compile(
    r"(?:the|a|an|his|her|their|its|my|our|each|every|d(?:er|ie|as|en|em|es)|(?:ein|sein|ihr)(?:e|en|em|er)?|jede[mnrs]?)$"
)
NOBODY = re.compile(
    r"(?:both|(?:al)?together|total|they|all|more|fewer|less|difference|left|rest"
    r"|beide|zusammen|insgesamt|gesamt|sie|alle|mehr|weniger|unterschied)$"
)
"""Words in a holder's place that say a role of the quantity, not who has it."""
JOINED = re.compile(r" (?:and|und|&) ")
# A German adjective's ending, which depends on the article that a name is written without.
ENDING = re.compile(r"(?:e[rsnm]?)$")


@dataclass(frozen=True, slots=True)
class SituationScore:
    """`situation`: operation, situation and what is asked for; `roles`: every quantity in its role; `got`: what was found."""

    situation: bool
    roles: bool
    wording: bool
    answer: bool
    got: str


def score_situation(label: SituationLabel, problem: Problem) -> SituationScore:
    """`wording` is right where the label has none."""
    encoding = Encoding(problem.operation.value, problem.situation.value, _asked_slot(problem))
    got, expected = _quantities(problem), _expected_quantities(label)
    asked = sorted(role for role, quantity in got if quantity == ASKED)
    named = encoding in label.encodings and asked == sorted(role for role, quantity in expected if quantity == ASKED)
    return SituationScore(
        situation=problem.depth == 1 and named,
        roles=problem.depth == 1 and named and got == expected,
        wording=label.wording in ("", problem.wording),
        answer=_answer_is(label.answer or label.formula.split("=")[1].strip(), problem, both=not label.answer),
        got=encoding.situation,
    )


def score_answer(label: TripleLabel, problem: Problem) -> bool:
    """Whether the problem's own answer is the label's."""
    return _answer_is(label.answer, problem)


def _answer_is(answer: str, problem: Problem, both: bool = False) -> bool:
    if both:
        return _asked_slot(problem) == "both" and problem.result.value == number(answer)
    return answer_of(problem) == number(answer)


def _asked_slot(problem: Problem) -> str:
    asked = [place for place, part in enumerate(problem.operands, start=1) if part.unknown]
    if not asked:
        return "result_container"
    return f"container{asked[0]}" if len(asked) == 1 else "both"


def _quantities(problem: Problem) -> list[tuple[str, str]]:
    return sorted((_role(part.role), _quantity(part)) for part in problem.parts)


def _expected_quantities(label: SituationLabel) -> list[tuple[str, str]]:
    slots, encoding = operands(label.formula), label.encodings[0]
    roles = ROLES[OperationName(encoding.operation), Situation(encoding.situation)]
    return sorted((_role(role), slot if slot == ASKED else str(number(slot))) for role, slot in zip(roles, slots, strict=True))


def _role(role: Role) -> str:
    return SAME_ROLE.get(role, role).value


def _quantity(part: Part) -> str:
    if part.unknown and part.problem is None:
        return ASKED
    return "" if part.value is None else str(part.value)


def triples_of(problem: Problem, language: str) -> frozenset[Named]:
    """Every holder, thing and quantity that the problem names, written alike; results in between name nothing."""
    parts = (*_leaves(problem), problem.result)
    return frozenset((_holders(part, language), _thing(part, language), _quantity(part)) for part in parts)


def _leaves(problem: Problem) -> Iterator[Part]:
    for part in problem.operands:
        if part.problem is None:
            yield part
        else:
            yield from _leaves(part.problem)


def _holders(part: Part, language: str) -> frozenset[str]:
    names = [part.holder.name or part.holder.type] if part.holder is not None else []
    names += [part.mark.name or part.mark.type] if part.mark is not None else []
    return frozenset(plain_holder(name, language) for name in names or [""])


def _thing(part: Part, language: str) -> str:
    return plain_thing(part.thing.name or part.thing.type, language, part.thing.measured)


def plain_holder(name: str, language: str) -> str:
    """`name` without article and English plural, "" for nobody and for people who hold together."""
    plain = _plain(name, language)
    if NOBODY.match(plain) or JOINED.search(plain):
        return ""
    return plain.removesuffix("s") if language == "en" else plain


def plain_thing(name: str, language: str, measured: bool = False) -> str:
    """`name` without article and without German endings of adjectives; a unit under its one name."""
    unit = unit_of(name, "measure" if measured else "")
    return unit.name if unit is not None else _plain(name, language)


def _plain(name: str, language: str) -> str:
    words = unicodedata.normalize("NFC", name).casefold().replace("-", " ").replace("’", "'").split()
    while len(words) > 1 and DETERMINERS.match(words[0]):
        words = words[1:]
    if language == "de":
        words = [ENDING.sub("", word) for word in words[:-1]] + words[-1:]
    return " ".join(words)


def triples_match(expected: tuple[Triple, ...], got: frozenset[Named], language: str) -> bool:
    """Whether each expected triple is one of `got`, another one for each, and none is over."""
    return len(expected) == len(got) and _match(expected, got, language)


def _match(expected: tuple[Triple, ...], got: frozenset[Named], language: str) -> bool:
    if not expected:
        return True
    return any(_is(expected[0], one, language) and _match(expected[1:], got - {one}, language) for one in got)


def _is(triple: Triple, one: Named, language: str) -> bool:
    holders, thing, quantity = one
    if quantity != (triple.quantity if triple.quantity == ASKED else str(number(triple.quantity))):
        return False
    if ANYTHING in triple.things:
        return True
    things = {plain_thing(name, language) for name in triple.things}
    return thing in things and not holders.isdisjoint(plain_holder(name, language) for name in triple.holders)
