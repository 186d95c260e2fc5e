"""Integers in words, English and German, as a description could say them."""

from __future__ import annotations

EN_SMALL = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
EN_SMALL += ["ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"]
EN_TENS = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
DE_SMALL = ["null", "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun"]
DE_SMALL += ["zehn", "elf", "zwölf", "dreizehn", "vierzehn", "fünfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn"]
DE_TENS = ["", "", "zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig"]


def words(number: int, language: str) -> str:
    """`number` (0 to 999,999) in words."""
    return english(number) if language == "en" else german(number)


def spellings(number: int, language: str) -> set[str]:
    """`words`, and the other ways in which people write it: "a hundred and two", "hundertzwei"."""
    usual = words(number, language)
    if language == "de":
        return {usual, usual.removeprefix("ein")} if usual.startswith(("einhundert", "eintausend")) else {usual}
    ways = {usual, usual.replace("hundred ", "hundred and "), usual.replace("-", " ")}
    return ways | {"a " + way.removeprefix("one ") for way in ways if way.startswith("one ")}


def english(number: int) -> str:
    if number < 20:
        return EN_SMALL[number]
    if number < 100:
        tens, ones = divmod(number, 10)
        return EN_TENS[tens] + (f"-{EN_SMALL[ones]}" if ones else "")
    size, name = (1000, "thousand") if number >= 1000 else (100, "hundred")
    high, rest = divmod(number, size)
    return f"{english(high)} {name}" + (f" {english(rest)}" if rest else "")


def german(number: int) -> str:
    return "eins" if number == 1 else _german(number)


def _german(number: int) -> str:
    if number < 20:
        return DE_SMALL[number]
    if number < 100:
        tens, ones = divmod(number, 10)
        return (f"{DE_SMALL[ones]}und" if ones else "") + DE_TENS[tens]
    size, name = (1000, "tausend") if number >= 1000 else (100, "hundert")
    high, rest = divmod(number, size)
    return _german(high) + name + (german(rest) if rest else "")
