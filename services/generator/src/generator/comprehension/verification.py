"""Checks of either engine's result against the problem text: only the tree and the text are read, no engine is trusted."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from fractions import Fraction

from generator.comprehension.port import Finding, Ignored, ProblemText
from generator.comprehension.rules.lexicon import Lexicon, load
from generator.comprehension.rules.messages import message
from generator.comprehension.rules.numerals import merge_idioms, merge_numbers, split_groups
from generator.comprehension.rules.tokens import tokenize
from generator.language.diagnostics import Severity
from generator.language.nodes import RESULT_SLOT, Entity, Expression, Operation
from generator.problem import answer_of, interpret
from generator.problem.model import OperationName, Problem
from generator.problem.quantities import BadQuantity, read_quantity

_CLOSE = Fraction(1, 10**6)
_FORMULA_LENGTH = 1_000
_COUNTED = re.compile(
    r"\b(?:how many|wie viele)\s+(?:more\s+|fewer\s+|other\s+|weitere\s+)?([^\W\d_]+)(?:\s+([^\W\d_]+))?"
    r"(?:(?<=und|and)\s+([^\W\d_]+)\s+([^\W\d_]+))?"  # "how many red and green pens"
)
_CENTS = re.compile(r"\bcents?\b|¢", re.IGNORECASE)
_AVERAGE = re.compile(r"\b(?:average|mean|(?:durch)?schnitt(?:lich)?)\b", re.IGNORECASE)


def verify(tree: Expression, problem: ProblemText, ignored: tuple[Ignored, ...], language: str) -> tuple[Finding, ...]:
    """All checks, passed or not, in a fixed order. `language` is the text's, messages are in the reader's."""
    speak = problem.language
    lexicon = load(language)
    meaning = interpret(tree, language=speak)
    errors = [d for d in meaning.diagnostics if d.severity is Severity.ERROR]
    units = [d for d in meaning.diagnostics if d.code == "unit-mismatch"]
    # A wrong number where the answer stands is drawn nowhere, but says that the problem was misread.
    arithmetic = [d for d in meaning.diagnostics if d.code == "result-mismatch" or (d in errors and d not in units)]
    numbers = text_numbers(problem.text, lexicon)
    findings = [
        _finding("arithmetic", arithmetic[0].message if arithmetic else "", speak, arithmetic[0].node if arithmetic else ""),
        _finding("units", units[0].message if units else "", speak, units[0].node if units else ""),
        _finding("numbers", _unused(tree, numbers, ignored, problem.text), speak),
        _finding("invented", _invented(tree, numbers, problem.text, lexicon), speak),
        _finding("names", _unnamed(tree, problem.text, lexicon), speak),
    ]
    if meaning.problem is not None:
        findings.append(_whole(meaning.problem, problem.text, lexicon, speak))
        findings.append(_finding("question", _not_asked(meaning.problem, problem.text, lexicon), speak))
        if problem.formula.strip():
            findings.append(_finding("formula", _formula(problem.formula, meaning.problem), speak))
    return tuple(findings)


def _finding(check: str, fault: str, language: str, node: str = "") -> Finding:
    code = f"check-{check}" + ("-failed" if fault else "")
    return Finding(check, not fault, message(code, language, detail=fault), node)


def text_numbers(text: str, lexicon: Lexicon) -> list[tuple[Fraction, int, bool]]:
    """Numbers of the text with their place; the flag says that it is a digit number or a word above "one"."""
    tokens = split_groups(merge_numbers(merge_idioms(tokenize(text, lexicon.language), lexicon), lexicon), lexicon)
    found = [
        (t.value, t.start, t.value != 1 and (t.text[:1].isdigit() or t.value > 2))
        for t in tokens
        if t.kind == "number" and t.value is not None
    ]
    words = [
        (lexicon.numbers[t.lower][1], t.start, False)
        for t in tokens
        if t.kind == "word" and lexicon.numbers.get(t.lower, ("",))[0] == "times"
    ]
    return found + words


def entities(tree: Expression) -> Iterator[tuple[Entity, bool]]:
    """Every entity with whether it is a result."""
    if isinstance(tree, Entity):
        yield tree, tree.slot == RESULT_SLOT
        return
    for argument in tree.arguments:
        yield from entities(argument)
    if tree.result is not None:
        yield tree.result, True


def _quantities(tree: Expression) -> list[Fraction]:
    found = []
    for entity, _ in entities(tree):
        value = _quantity(entity)
        if value is not None:
            found.append(value)
    return found


def _quantity(entity: Entity) -> Fraction | None:
    try:
        quantity = read_quantity(entity.get("entity_quantity"))
    except BadQuantity:
        return None
    return None if quantity is None else quantity.value


def _same(a: Fraction, b: Fraction) -> bool:
    return abs(a - b) <= _CLOSE * max(Fraction(1), abs(a))


def _unused(tree: Expression, numbers: list[tuple[Fraction, int, bool]], ignored: tuple[Ignored, ...], text: str) -> str:
    """The first number of the text that is neither in the tree nor listed; "one" and "two" in words may be idle."""
    values = _quantities(tree)
    if _CENTS.search(text):
        values += [value * 100 for value in values]  # cents told beside dollars are drawn as dollars
    for value, place, firm in numbers:
        if not firm or any(item.span.start <= place < item.span.end for item in ignored):
            continue
        if not any(_same(value, used) for used in values):
            match = re.match(r"[\w.,/%$€]+", text[place:])
            return match[0].rstrip(".,") if match else str(value)
    return ""


def _asked_places(tree: Expression) -> set[str]:
    """Node ids of everything that is worked out rather than told."""
    places: set[str] = set()
    if isinstance(tree, Operation):
        unknown = tree.get("unknown") or RESULT_SLOT
        if tree.result is not None and unknown in (RESULT_SLOT, ""):
            places.add(tree.result.id)
        for index, argument in enumerate(tree.arguments):
            if unknown in (f"container{index + 1}", "both"):
                places.add(argument.id)
            places |= _asked_places(argument)
    return places


def _known(text: str, lexicon: Lexicon) -> list[Fraction]:
    """What everybody knows of the things that the text names: the wheels of a car, the grams of a kilogram."""
    words = set()
    for word in re.findall(r"[^\W\d_]+", text.lower()):
        unit = lexicon.units.get(word)
        words |= {unit.lemma if unit is not None else lexicon.singular(word)}
    return [number for (whole, part), number in lexicon.known.items() if whole in words or (part and part in words)]


def _invented(tree: Expression, numbers: list[tuple[Fraction, int, bool]], text: str, lexicon: Lexicon) -> str:
    """The first told quantity that the text does not have. Facts of calendar and counting (7 days, 2 people) may be added, for an
    average how many numbers there are."""
    allowed = [value for value, _, _ in numbers] + [Fraction(n) for n in (1, 2, 3, 4, 5, 7, 12, 24, 60, 100, 1000)]
    if _CENTS.search(text):
        allowed += [value * factor for value in allowed for factor in (Fraction(100), Fraction(1, 100))]
    allowed += _known(text, lexicon)
    if _AVERAGE.search(text):
        allowed += [Fraction(n) for n in range(2, len(numbers) + 1)]
    worked_out = _asked_places(tree)
    for entity, _ in entities(tree):
        if entity.id in worked_out:
            continue
        value = _quantity(entity)
        if value is not None and not any(_same(value, known) for known in allowed):
            return entity.get("entity_quantity")
    return ""


def _unnamed(tree: Expression, text: str, lexicon: Lexicon) -> str:
    """The first name of a holder or thing of which no word occurs in the text, in the singular or as written."""
    words = set(re.findall(r"[^\W\d_]+", text.lower()))
    known = words | {lexicon.singular(word) for word in words} | {part for word in words for part in (word[:4],) if len(word) > 5}
    if lexicon.language == "de":  # "Dreiergruppen" are groups
        known |= {lexicon.singular(token.lower) for token in split_groups(tokenize(text, "de"), lexicon)}
    known |= {lexicon.units[word].lemma for word in re.findall(r"[^\W\d_]+[²³]?", text.lower()) if word in lexicon.units}
    for entity, is_result in entities(tree):
        for key in ("container_name",) if is_result else ("container_name", "entity_name"):
            name = entity.get(key).lower()
            made_up = key == "entity_name" and entity.get("entity_type") in ("multiplier", "measure")
            if not name or made_up or name in _TELLERS | _OWN_WORDS | _PERIODS:
                continue
            parts = re.findall(r"[^\W\d_]+", name)
            if parts and not any(part in known or part[:4] in known for part in parts):
                return entity.get(key)
    return ""


_TELLERS = frozenset(("i", "you", "ich", "du"))
"""Holders whose text may only say "my" or "dein"."""
_OWN_WORDS = frozenset(("item", "ding", "dollar", "euro", "cent", "pound", "pfund", "money", "time", "mal"))
"""Names that the engines may give themselves: "$5" counts dollars, "dreimal" times."""
_PERIODS = frozenset(
    ("tag", "woche", "monat", "jahr", "stunde", "minute", "sekunde", "day", "week", "month", "year", "hour", "minute", "second")
)
"""Names of what an amount is told for each of: "täglich" is "jeden Tag"."""


def _not_asked(problem: Problem, text: str, lexicon: Lexicon) -> str:
    """The name of the unknown's thing where the question counts another one of the same text's things."""
    asked = [part for part in problem.parts if part.unknown]
    if len(asked) != 1:
        return ""
    counted = _COUNTED.findall(text.lower())
    name = asked[0].thing.name.lower()
    if not counted or not name or asked[0].thing.measured or asked[0].thing.type == "multiplier":
        return ""
    words = {lexicon.singular(word) for pair in counted for word in pair if word}
    mine = {lexicon.singular(word) for word in re.findall(r"[^\W\d_]+", name)}
    others = {lexicon.singular(w) for p in problem.parts if not p.unknown for w in re.findall(r"[^\W\d_]+", p.thing.name.lower())}
    return asked[0].thing.name if not words & mine and words & others - mine else ""


def _whole(problem: Problem, text: str, lexicon: Lexicon, speak: str) -> Finding:
    """Whole things that nobody cuts: the last step may leave a rest, which is told, but not parts that are said to be equal."""
    inner = [part.problem for part in problem.operands if part.problem is not None]
    cuts = [] if _AVERAGE.search(text) else [cut for one in (*inner, problem) if (cut := _cut(one, lexicon))]
    equal = any(lexicon.is_in(token.lower, "evenly") for token in tokenize(text, lexicon.language))
    if not cuts or equal or any(_cut(one, lexicon) for one in inner):
        return _finding("whole", cuts[0] if cuts else "", speak)
    return Finding("whole", True, message("check-whole-rest", speak, detail=cuts[0]))


def _cut(problem: Problem, lexicon: Lexicon) -> str:
    """A division of whole things that nobody cuts, as "13 ÷ 4", where it does not go up."""
    result = problem.result
    numbers = [part.value for part in problem.operands]
    if problem.operation is not OperationName.DIVISION or result.value is None or result.value.denominator == 1:
        return ""
    whole = all(number is not None and number.denominator == 1 for number in numbers)
    words = {lexicon.singular(word) for word in result.thing.name.lower().split()}
    cut = result.thing.measured or any(lexicon.is_in(w, "divisible") or w in lexicon.units for w in words) or not words
    return " ÷ ".join(str(number) for number in numbers) if whole and not cut else ""


def _formula(formula: str, problem: Problem) -> str:
    """What the formula gives where that is not the answer; "" where it agrees or cannot be read."""
    answer = answer_of(problem)
    values = formula_values(formula)
    if answer is None or not values:
        return ""
    return "" if any(_same(value, answer) for value in values) else ", ".join(str(float(v)) for v in values)


def formula_values(formula: str) -> list[Fraction]:
    """The values of the sides of a formula ("9 + 7 = 16", "16 - 7", "9 + x = 16"); [] where it cannot be read."""
    plain = (
        formula[:_FORMULA_LENGTH]
        .replace("×", "*")
        .replace("·", "*")
        .replace("÷", "/")
        .replace(":", "/")
        .replace("−", "-")
        .replace(",", ".")
    )
    plain = re.sub(r"(?<=\d) ?x ?(?=\d)", "*", plain)
    sides = [side.strip() for side in plain.split("=")]
    values = [value for side in sides if (value := _arithmetic(side)) is not None]
    if len(sides) == 2 and len(values) == 1:
        solved = _with_unknown(sides)
        return [solved] if solved is not None else values
    return values


def _with_unknown(sides: list[str]) -> Fraction | None:
    """Solves "9 + x = 16" for the one letter or mark in it, which stands in it once and linearly."""
    pattern = re.compile(r"\?+|_+|[□▢☐]|[^\W\d_]")
    if sum(len(pattern.findall(side)) for side in sides) != 1:
        return None
    at = []
    for guess in (Fraction(0), Fraction(1), Fraction(2)):
        left, right = (_arithmetic(pattern.sub(f"({guess})", side)) for side in sides)
        at.append(left - right if left is not None and right is not None else None)
    zero, one, two = at
    if zero is not None and one is not None and one != zero and two is not None and two - one == one - zero:
        return -zero / (one - zero)
    if one is not None and two is not None and zero is None:  # a / x = b: at 1 it is a - b, at 2 a/2 - b
        half = one - two
        return 2 * half / (2 * half - one) if 2 * half != one else None
    return None


def _arithmetic(text: str) -> Fraction | None:
    """The exact value of a sum, difference, product or quotient of numbers; None for anything else."""
    if not text or len(text) > _FORMULA_LENGTH:
        return None
    try:
        return _value(ast.parse(text, mode="eval").body, 0)
    except (SyntaxError, ValueError, ZeroDivisionError, RecursionError, MemoryError):
        return None


def _value(node: ast.expr, depth: int) -> Fraction:
    if depth > 40:
        raise ValueError("too deep")
    if isinstance(node, ast.Constant) and isinstance(node.value, int | float) and not isinstance(node.value, bool):
        return Fraction(str(node.value))
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
        return -_value(node.operand, depth + 1)
    if isinstance(node, ast.BinOp):
        left, right = _value(node.left, depth + 1), _value(node.right, depth + 1)
        match node.op:
            case ast.Add():
                return left + right
            case ast.Sub():
                return left - right
            case ast.Mult():
                return left * right
            case ast.Div():
                return left / right
    raise ValueError("not arithmetic")
