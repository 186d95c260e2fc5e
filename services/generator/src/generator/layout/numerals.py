"""How numbers are written in a picture: by language, fractions with a bar."""

from __future__ import annotations

from fractions import Fraction

from generator.layout.blocks import Block, column, row
from generator.layout.names import name_lines
from generator.layout.picture import NO_DATA, Data, Element, Group, Path, Text
from generator.layout.typeface import baseline_offset, text_width
from generator.problem.model import Form, Quantity

_SEPARATORS = {"en": (",", "."), "de": (".", ",")}
"""(thousands, decimal) by language."""
_FRACTION_SCALE = 0.72
"""Numerals above and below a fraction bar, beside whole ones: the usual ratio in school books."""


def number_text(quantity: Quantity, language: str) -> str:
    """`quantity` on one line: 1,250 · 2.5 · 3/4 · 1 1/2 · 25%, and 12.50 where it was written so."""
    value = quantity.value
    match quantity.form:
        case Form.PERCENTAGE:
            return _decimal(value * 100, language, quantity.places) + ("%" if language == "en" else " %")
        case Form.FRACTION | Form.MIXED if value.denominator != 1:
            whole, rest = _split(quantity)
            fraction = f"{rest.numerator}/{rest.denominator}"
            return f"{_decimal(Fraction(whole), language)} {fraction}" if whole else fraction
        case _:
            return _decimal(value, language, quantity.places)


def is_decimal(value: Fraction) -> bool:
    """Whether `value` ends after at most six places, and so can be written as a decimal."""
    return 10**6 % value.denominator == 0


def _decimal(value: Fraction, language: str, places: int = 0) -> str:
    thousands, point = _SEPARATORS[language]
    if value.denominator == 1 and 0 <= value.numerator < 1000 and not places:
        return str(value.numerator)
    if not is_decimal(value):
        return f"{value.numerator}/{value.denominator}"
    whole, rest = divmod(abs(value), 1)
    text = f"{int(whole):,}".replace(",", thousands) if whole >= 1000 else str(int(whole))
    if rest or places:
        text += point + f"{int(rest * 10**6):06d}".rstrip("0").ljust(places, "0")
    return "−" + text if value < 0 else text


def _split(quantity: Quantity) -> tuple[int, Fraction]:
    """(whole, rest) of a mixed number; a plain fraction stays whole, however large."""
    if quantity.form is Form.MIXED:
        whole = int(quantity.value)
        return whole, abs(quantity.value - whole)
    return 0, quantity.value


def text_block(content: str, size: float, colour: str, data: Data | None = None) -> Block:
    """One line of text, its axis through the middle of the capitals."""
    width = text_width(content, size)
    height = size * 1.2
    text = Text(width / 2, height / 2 + baseline_offset(size), content, size, colour, "middle")
    if data is not None:
        text.data = data
    return Block(width, height, [text])


def number_block(quantity: Quantity, size: float, colour: str, language: str, data: Data) -> Block:
    """`quantity` as it is written by hand: a fraction stacked over its bar."""
    if quantity.form in (Form.FRACTION, Form.MIXED) and quantity.value.denominator != 1:
        whole, rest = _split(quantity)
        stacked = _stacked(rest, size, colour)
        blocks = [text_block(str(whole), size, colour), stacked] if whole else [stacked]
        block = row(blocks, size * 0.15)
        return Block(block.width, block.height, [Group(0, 0, block.elements, data=data)], block.axis)
    return text_block(number_text(quantity, language), size, colour, data)


def _stacked(value: Fraction, size: float, colour: str) -> Block:
    small = size * _FRACTION_SCALE
    top, bottom = str(value.numerator), str(value.denominator)
    width = max(text_width(top, small), text_width(bottom, small)) + size * 0.2
    bar = size * 0.09
    gap = size * 0.16
    half = small * 0.8 + gap + bar / 2  # capitals are 0.67 em high; 0.8 leaves the air above and below them
    offset = baseline_offset(small)
    reach = gap + bar / 2 + offset  # from the bar to the middle of a numeral
    elements: list[Element] = [
        Text(width / 2, half - reach + offset, top, small, colour, "middle"),
        Path(f"M0 {half:.2f}H{width:.2f}", stroke=colour, stroke_width=bar),
        Text(width / 2, half + reach + offset, bottom, small, colour, "middle"),
    ]
    return Block(width, 2 * half, elements)


def lines_block(name: str, size: float, colour: str, data: Data | None = None) -> Block:
    """A name in as many lines as it needs, left-aligned."""
    lines = name_lines(name)
    if len(lines) == 1:
        return text_block(lines[0], size, colour, data)
    block = column([text_block(line, size, colour) for line in lines], 0, centred=False)
    return Block(block.width, block.height, [Group(0, 0, block.elements, data=data or NO_DATA)])
