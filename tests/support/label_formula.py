"""The formulas of hand-labelled problems, `(5 + 7) ÷ 4 = ?`, worked out exactly."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

# In this order: a fraction or percentage before the number that it begins with.
TOKEN = re.compile(r"\s*(\d+/\d+|\d+(?:\.\d+)?%?|mod|[-+×÷()?])")


def number(text: str) -> Fraction:
    """`3/4`, `2.5`, `25%` or `12` as an exact number. Anything else raises ValueError."""
    return Fraction(text[:-1]) / 100 if text.endswith("%") else Fraction(text)


def known_numbers(formula: str) -> list[str]:
    """The numbers of a formula as they are written, without its unknown."""
    return [token for token in TOKEN.findall(formula) if token[0].isdigit()]


def operands(formula: str) -> list[str]:
    """The three slots of a formula of one step, the result last: `4 + ? = 7` is `["4", "?", "7"]`."""
    return [token for token in TOKEN.findall(formula) if token[0].isdigit() or token == "?"]


def holds(formula: str, answer: str) -> bool:
    """Whether both sides are equal once the unknown is `answer`. A formula with no `?` or several raises ValueError."""
    if formula.count("?") != 1 or formula.count("=") != 1:
        raise ValueError(f"one unknown and one equals sign are needed: {formula!r}")
    left, right = formula.replace("?", answer).split("=")
    return value(left) == value(right)


def value(expression: str) -> Fraction:
    """The exact value of an expression of +, -, ×, ÷, mod and brackets. Raises ValueError where it is none."""
    tokens = TOKEN.findall(expression)
    if "".join(tokens) != re.sub(r"\s", "", expression):
        raise ValueError(f"not an expression: {expression!r}")
    rest = iter([*tokens, ""])
    result, after = _sum(next(rest), rest)
    if after:
        raise ValueError(f"unexpected {after!r} in {expression!r}")
    return result


def _sum(token: str, rest: Iterator[str]) -> tuple[Fraction, str]:
    result, token = _product(token, rest)
    while token in ("+", "-"):
        sign = token
        term, token = _product(next(rest), rest)
        result = result + term if sign == "+" else result - term
    return result, token


def _product(token: str, rest: Iterator[str]) -> tuple[Fraction, str]:
    result, token = _atom(token, rest)
    while token in ("×", "÷", "mod"):
        sign = token
        factor, token = _atom(next(rest), rest)
        if sign == "×":
            result *= factor
        elif factor == 0:
            raise ValueError("division by zero")
        else:
            result = result / factor if sign == "÷" else result % factor
    return result, token


def _atom(token: str, rest: Iterator[str]) -> tuple[Fraction, str]:
    if token == "(":
        result, token = _sum(next(rest), rest)
        if token != ")":
            raise ValueError("a bracket is not closed")
        return result, next(rest)
    return number(token), next(rest)
