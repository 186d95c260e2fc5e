"""Quantities as they are written and as exact fractions, both ways.

Read are integers, decimals, fractions, mixed numbers and percentages, with thousands separators: a comma before exactly
three digits (`1,234`), a space or an apostrophe (`1 234`), or points with a decimal comma or twice over (`1.234,5`,
`1.234.567`). A single point is always a decimal point, any other comma a decimal comma (`1,5`).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from fractions import Fraction
from functools import lru_cache

from generator.problem.model import Form, Quantity

LIMIT = 10**9
"""Quantities are below this."""
DECIMALS = 6
"""At most so many decimals are written, and a written denominator is at most `10 ** DECIMALS`."""
EXACT_DENOMINATOR = 10**12
"""A computed value with a larger denominator (the product of two numbers with 6 decimals just fits) has no place to be shown."""

_NUMBER = re.compile(
    r"""
      (?P<whole>[0-9]*)\.(?P<decimals>[0-9]+)                                     # 2.5  .5
    | (?P<commas>[1-9][0-9]{0,2}(?:,[0-9]{3})+)(?:\.(?P<after_commas>[0-9]+))?    # 1,234  1,234.5
    | (?P<spaces>[1-9][0-9]{0,2}(?:[ '][0-9]{3})+)(?:[.,](?P<after_spaces>[0-9]+))?
    | (?P<points>[1-9][0-9]{0,2}(?:\.[0-9]{3})+),(?P<after_points>[0-9]+)         # 1.234,5
    | (?P<many_points>[1-9][0-9]{0,2}(?:\.[0-9]{3}){2,})                          # 1.234.567
    | (?P<before_comma>[0-9]+),(?P<after_comma>[0-9]+)                            # 1,5
    | (?P<integer>[0-9]+)
    """,
    re.VERBOSE,
)
_FRACTION = re.compile(r"(?:([0-9]+) )?([0-9]+) ?/ ?([0-9]+)")
_SEPARATOR = re.compile(r"[ ,.']")
_ANY_NUMBER = re.compile(r"[0-9]+(?:[.,][0-9]+)*(?:/[0-9]+)?%?")
_MINUS = "-\u2212\u2013"
_SPELLED = {
    **{character: f" {unicodedata.normalize('NFKC', character)}".replace("\u2044", "/") for character in "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞"},
    "\u2044": "/",
    "\u2215": "/",
}
_WRITTEN_DIGITS = 30


class BadQuantity(ValueError):
    """A text is no quantity. `code` is the finding's, `suggestion` the number in it, or ""."""

    def __init__(self, code: str, suggestion: str = "") -> None:
        super().__init__(code)
        self.code = code
        self.suggestion = suggestion


def read_quantity(text: str) -> Quantity | None:
    """The quantity that `text` writes, None for "?" and "". Raises `BadQuantity`."""
    if len(text) < 10 and text.isdecimal() and text.isascii():
        return _small_integer(text)
    text = text.strip()
    if text in ("", "?"):
        return None
    if not text.isascii():
        text = _plain(text)
    if text[0] in _MINUS and len(text) > 1:
        _read(text[1:].lstrip())
        raise BadQuantity("negative-quantity")
    return _read(text)


@lru_cache(maxsize=4096)
def _small_integer(digits: str) -> Quantity:
    return Quantity(Fraction(int(digits)), Form.INTEGER)


def _plain(text: str) -> str:
    """`text` with "½" as " 1/2" and the typographic fraction strokes as "/"."""
    return " ".join("".join(_SPELLED.get(character, character) for character in text).split())


def _read(text: str) -> Quantity:
    fraction = _FRACTION.fullmatch(text)
    if fraction is not None:
        return _fraction(*fraction.groups())
    percentage = text.endswith("%")
    match = _NUMBER.fullmatch(text[:-1].rstrip() if percentage else text)
    if match is None:
        numbers = _ANY_NUMBER.findall(text[:100])
        raise BadQuantity("not-a-number", numbers[0] if len(numbers) == 1 else "")
    written = {name: digits for name, digits in match.groupdict().items() if digits is not None}
    whole = next((digits for name, digits in written.items() if not name.startswith(("after", "decimals"))), "")
    decimals = next((digits for name, digits in written.items() if name.startswith(("after", "decimals"))), "")
    value = _decimal(_SEPARATOR.sub("", whole), decimals)
    places = min(len(decimals), DECIMALS)
    if percentage:
        return Quantity(value / 100, Form.PERCENTAGE, places)
    return Quantity(value, Form.DECIMAL if decimals else Form.INTEGER, places)


def _decimal(whole: str, decimals: str) -> Fraction:
    decimals = decimals.rstrip("0")
    if len(decimals) > DECIMALS:
        raise BadQuantity("too-precise")
    return Fraction(_integer(whole) * 10 ** len(decimals) + _integer(decimals), 10 ** len(decimals))


def _integer(digits: str) -> int:
    significant = digits.lstrip("0")
    if len(significant) >= len(str(LIMIT)):
        raise BadQuantity("too-large")
    return int(significant or "0")


def _fraction(whole: str | None, numerator: str, denominator: str) -> Quantity:
    above, below = _integer(numerator), _integer(denominator)
    if below == 0:
        raise BadQuantity("division-by-zero")
    if below > 10**DECIMALS:
        raise BadQuantity("too-precise")
    if whole is None:
        return Quantity(Fraction(above, below), Form.FRACTION)
    if above >= below:
        raise BadQuantity("not-a-number")
    return Quantity(_integer(whole) + Fraction(above, below), Form.MIXED)


def computed(value: Fraction, written: Iterable[Quantity | None]) -> Quantity:
    """The quantity of a `value` that follows from those `written`: whole numbers as such, else a decimal of no fewer places than
    theirs (12.50 + 3.30 is 15.80), unless fractions were written or the decimals do not end."""
    if value.denominator == 1:
        return Quantity(value, Form.INTEGER)
    sources = [quantity for quantity in written if quantity is not None]
    fractions = any(source.form in (Form.FRACTION, Form.MIXED) for source in sources)
    if not fractions and _decimals_of(value) is not None:
        places = max((source.places for source in sources if source.form is Form.DECIMAL), default=0)
        return Quantity(value, Form.DECIMAL, places)
    return Quantity(value, Form.MIXED if value > 1 else Form.FRACTION)


def _decimals_of(value: Fraction) -> int | None:
    """How many decimals write `value` exactly, None where no number up to `DECIMALS` does."""
    for decimals in range(DECIMALS + 1):
        if 10**decimals % value.denominator == 0:
            return decimals
    return None


def write_quantity(quantity: Quantity) -> str:
    """`quantity` as the visual language writes it: decimal point, no thousands separators. `read_quantity` reads it back
    unless its denominator is past the limit."""
    value, form = quantity.value, quantity.form
    if form is Form.PERCENTAGE and _decimals_of(value * 100) is not None:
        return f"{_write_decimal(value * 100, quantity.places)}%"
    if form is Form.DECIMAL and _decimals_of(value) is not None:
        return _write_decimal(value, quantity.places)
    if value.denominator == 1 and form is not Form.FRACTION:
        return str(value.numerator)
    if form is Form.FRACTION or value < 1:
        return f"{value.numerator}/{value.denominator}"
    whole, rest = divmod(value.numerator, value.denominator)
    return f"{whole} {rest}/{value.denominator}"


def _write_decimal(value: Fraction, places: int) -> str:
    decimals = max(_decimals_of(value) or 0, places)
    digits = str(int(value * 10**decimals)).rjust(decimals + 1, "0")
    return f"{digits[:-decimals]}.{digits[-decimals:]}" if decimals else digits
