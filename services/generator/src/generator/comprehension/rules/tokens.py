"""Problem text to sentences of tokens with their places. Numbers are read here, in the form in which they were written."""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction

from generator.problem.model import Form


@dataclass(frozen=True, slots=True)
class Token:
    """A word, a mark (`kind` "punct") or a number (`kind` "number" with `value`). `unit` is "$", "€", "%", "¢" or ""."""

    text: str
    lower: str
    start: int
    end: int
    kind: str
    value: Fraction | None = None
    form: Form = Form.INTEGER
    unit: str = ""


@dataclass(frozen=True, slots=True)
class Sentence:
    """Tokens of one sentence without its final mark; `question` where that is "?"."""

    tokens: tuple[Token, ...]
    start: int
    end: int
    question: bool


FRACTION_SIGNS = {"½": "1/2", "⅓": "1/3", "⅔": "2/3", "¼": "1/4", "¾": "3/4", "⅕": "1/5", "⅖": "2/5", "⅗": "3/5", "⅘": "4/5",
                  "⅙": "1/6", "⅛": "1/8", "⅜": "3/8", "⅝": "5/8", "⅞": "7/8"}  # fmt: skip
_SIGNS = "".join(FRACTION_SIGNS)
# with a sign ("2½") | mixed ("1 1/2") | fraction ("3/4")
_FRACTION = rf"\d+\s?[{_SIGNS}]|[{_SIGNS}]|\d+\s+\d+/\d+(?![\d/])|\d+/\d+(?![\d/])"
_NUMBER = {
    # thousands groups | decimal; the decimal mark is a comma in German, and a point is accepted there too
    "en": rf"{_FRACTION}|\d{{1,3}}(?:,\d{{3}})+(?:\.\d+)?(?!\d)|\d*\.\d+|\d+",
    "de": rf"{_FRACTION}|\d{{1,3}}(?:\.\d{{3}})+(?:,\d+)?(?!\d)|\d+[.,]\d+|\d+",
}
_TOKEN = {
    language: re.compile(
        rf"(?P<money>[$€£]\s?)?(?P<number>{number})(?P<after>\s?[%¢€$](?!\d))?(?P<ordinal>(?:st|nd|rd|th|[a-e])\b)?"
        r"|(?P<possessive>['’]s\b|(?<=s)['’](?=\s))"
        r"|(?P<word>[^\W\d_]+(?:['’](?!s\b)[^\W\d_]+)*(?:-[^\W\d_]+)*)"
        r"|(?P<mark>[^\w\s])"
    )
    for language, number in _NUMBER.items()
}
_MOST_DIGITS = 30
"""A longer row of digits is no quantity; to read it as one takes time quadratic in its length."""
_TITLES = frozenset(("mr", "mrs", "ms", "dr", "st", "hr", "fr", "bzw", "ca"))
_ENDS = frozenset(".?!")


def read_number(text: str, language: str) -> tuple[Fraction, Form]:
    """The exact value of a written number and its form. `text` matches the language's number pattern."""
    for sign, plain in FRACTION_SIGNS.items():
        text = text.replace(sign, " " + plain)
    text = text.strip()
    if "/" in text:
        whole, part = ("", text) if len(pieces := text.split(None, 1)) == 1 else pieces
        numerator, denominator = part.split("/")
        if int(denominator) == 0:
            return Fraction(int(numerator)), Form.INTEGER
        value = Fraction(int(numerator), int(denominator)) + (int(whole) if whole.strip() else 0)
        return value, Form.MIXED if whole.strip() else Form.FRACTION
    if language == "de":
        text = (
            text.replace(".", "").replace(",", ".") if re.fullmatch(r"\d{1,3}(\.\d{3})+(,\d+)?", text) else text.replace(",", ".")
        )
    text = text.replace(",", "")
    value = Fraction(text)
    if value.denominator > 10**6:  # "7.666666666666667" is meant as 7 2/3
        near = value.limit_denominator(120)
        if abs(near - value) < Fraction(1, 10**6):
            return near, Form.MIXED if near > 1 else Form.FRACTION
    return value, Form.DECIMAL if "." in text and value.denominator != 1 else Form.INTEGER


def tokenize(text: str, language: str) -> list[Token]:
    """All tokens of `text` in order, in time linear in its length."""
    tokens: list[Token] = []
    for match in _TOKEN[language].finditer(text):
        start, end = match.span()
        if match["number"]:
            if match["ordinal"] or len(match["number"]) > _MOST_DIGITS:
                tokens.append(Token(match[0], match[0].lower(), start, end, "word"))
                continue
            value, form = read_number(match["number"], language)
            unit = (match["money"] or match["after"] or "").strip()
            if unit == "%":
                value, form = value / 100, Form.PERCENTAGE
            tokens.append(Token(match[0], match[0].lower(), start, end, "number", value, form, unit))
        elif match["possessive"] is not None:
            tokens.append(Token(match[0], "'s", start, end, "punct"))
        elif match["word"]:
            tokens.append(Token(match[0], match[0].lower().replace("’", "'"), start, end, "word"))
        elif match["mark"]:
            tokens.append(Token(match[0], match[0], start, end, "punct"))
    return tokens


def sentences(text: str, language: str) -> list[Sentence]:
    """The sentences of `text`: cut at . ? ! and line ends, not after a title ("Mrs.")."""
    result: list[Sentence] = []
    current: list[Token] = []

    def close(question: bool) -> None:
        if current:
            result.append(Sentence(tuple(current), current[0].start, current[-1].end, question))
            current.clear()

    for token in tokenize(text, language):
        if (
            current
            and "\n" in text[current[-1].end : token.start]
            and "\n\n" in text[current[-1].end : token.start].replace(" ", "")
        ):
            close(False)
        if token.lower in _ENDS:
            if token.lower == "." and current and current[-1].lower in _TITLES:
                continue
            close(token.lower == "?")
        else:
            current.append(token)
    close(False)
    return result
