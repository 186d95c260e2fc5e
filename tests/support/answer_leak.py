"""Looks for the answer in a picture that must not give it away: as numeral, in words, in an attribute, as a count of things.

Hidden are the unknown's value and every intermediate result. The rule where a hidden value equals a number that the problem
gives: the number may then be said only where it is the given one's (the element's node, or the nearest node above it, or a
node below it, is a part that shows it), and in title and description no more often than parts of the problem show it.
Numbers inside names ("Room 12") belong to the name.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from generator.problem.model import Part, Problem, Role, Situation
from support.findings import Finding
from support.number_words import spellings
from support.svg_places import as_number
from support.svg_reader import SVG, Drawn, SvgFile, local, read_svg

COUNTABLE: dict[Situation, frozenset[Role]] = {
    Situation.PUT_TOGETHER: frozenset({Role.TOTAL}),
    Situation.ADD_TO: frozenset({Role.END}),
    Situation.EQUAL_GROUPS: frozenset({Role.TOTAL}),
    Situation.ARRAY: frozenset({Role.TOTAL}),
    Situation.TIMES_AS_MUCH: frozenset({Role.BIGGER}),
    Situation.CONVERT: frozenset({Role.VALUE}),
}
"""Boxes of an intuitive scene whose things the child counts to find the answer: the total's box lies round all its parts.
Everywhere else the unknown's box is empty but for its mark."""

NUMBER = re.compile(
    r"(?:(?P<whole>\d+)[ \u00a0])?(?P<top>\d+)\s?/\s?(?P<bottom>\d+)"
    r"|(?P<number>\d+(?:[.,\u2009\u202f]\d{3})*(?:[.,]\d+)?)(?P<percent>[ \u00a0\u202f]?%)?"
)
"""A fraction or mixed number, or a number with separators of either language and perhaps a percent sign."""
WORDLESS = 1
"""Not looked for in words: "one" and "ein" are articles and pronouns, too."""
LARGEST_IN_WORDS = 999_999


@dataclass(frozen=True, slots=True)
class Secrets:
    """What a picture of a problem may and may not say."""

    hidden: dict[str, Fraction]
    """Node → value, of every part that the reader is not to see."""
    given: dict[str, Fraction]
    names: tuple[str, ...]
    """Longest first."""
    countable: frozenset[str]
    """Nodes whose things may be counted out in a scene."""
    language: str


def secrets_of(problem: Problem, language: str) -> Secrets:
    parts = list(all_parts(problem))
    names = {
        name
        for _, part in parts
        for name in (
            part.thing.name,
            part.thing.type,
            *((part.holder.name, part.holder.type) if part.holder else ()),
            *((part.mark.name, part.mark.type) if part.mark else ()),
        )
        if name
    }
    return Secrets(
        hidden={part.node: part.value for _, part in parts if part.shown is None and part.value is not None},
        given={part.node: part.shown.value for _, part in parts if part.shown is not None},
        names=tuple(sorted(names, key=lambda name: (-len(name), name))),
        countable=frozenset(part.node for inner, part in parts if part.role in COUNTABLE.get(inner.situation, ())),
        language=language,
    )


def all_parts(problem: Problem) -> Iterator[tuple[Problem, Part]]:
    """Every part of the whole tree with the problem that it is a slot of."""
    for part in problem.parts:
        yield problem, part
        if part.problem is not None:
            yield from all_parts(part.problem)


def leak_findings(svg: str | SvgFile, problem: Problem, language: str = "en") -> list[Finding]:
    """Every place in `svg` that gives a hidden value of `problem` (interpreted with `reveal=False`) away."""
    secrets = secrets_of(problem, language)
    file = read_svg(svg) if isinstance(svg, str) else svg
    return [*_said(file, secrets), *_drawn(file, secrets), *_attributes(file, secrets), *_counted(file, secrets)]


def numbers_in(text: str, secrets: Secrets) -> list[Fraction]:
    """The numbers that a sentence says, in digits, outside of names; and each hidden or given value that it says in words."""
    plain = text.casefold()
    for name in secrets.names:
        if re.search(r"\d", name) or " " in name:
            plain = plain.replace(name.casefold(), " ")
    found = [number(match, secrets.language) for match in NUMBER.finditer(plain)]
    for value in {*secrets.hidden.values(), *secrets.given.values()}:
        if value.denominator == 1 and WORDLESS != value <= LARGEST_IN_WORDS and value >= 0:
            ways = "|".join(re.escape(way) for way in sorted(spellings(int(value), secrets.language)))
            found += [value] * len(re.findall(rf"(?<![\w-])(?:{ways})(?![\w-])", plain.replace("­", "")))
    return found


def number(match: re.Match[str], language: str) -> Fraction:
    """The value of a match of NUMBER, by the separators of `language`."""
    if match["bottom"] is not None:
        bottom = int(match["bottom"])
        return Fraction(int(match["whole"] or 0)) + (Fraction(int(match["top"]), bottom) if bottom else 0)
    thousands, point = (",", ".") if language == "en" else (".", ",")
    digits = re.sub(r"[\u2009\u202f]", "", match["number"]).replace(thousands, "").replace(point, ".")
    try:
        value = Fraction(digits)
    except ValueError:
        value = Fraction(re.sub(r"\D", "", digits))
    return value / 100 if match["percent"] else value


def _said(file: SvgFile, secrets: Secrets) -> Iterator[Finding]:
    """Title and description: a hidden value that is also given may be said once for each part that gives it."""
    for tag in ("title", "desc"):
        text = " ".join("".join(each.itertext()) for each in file.tree.iter(SVG + tag))
        said = Counter(numbers_in(text, secrets))
        given = Counter(secrets.given.values())
        for value in sorted(set(secrets.hidden.values())):
            if said[value] > given[value]:
                yield Finding(
                    "leak-said", f"<{tag}>", f"{value} is said {said[value]} times, given {given[value]} times: {text!r}"
                )


def _drawn(file: SvgFile, secrets: Secrets) -> Iterator[Finding]:
    """Numerals and labels."""
    for each in file.drawn:
        if each.tag == "text" and not _in_stack(each):
            yield from _one(each, numbers_in(each.text, secrets), secrets, repr(each.text))
        if _stack(each):
            digits = [inner.text for inner in each.walk() if inner.tag == "text"]
            yield from _one(each, [_stacked(digits)], secrets, "/".join(digits))
        for name in ("aria-label", "aria-description", "alt", "title"):
            if name in each.attributes:
                yield from _one(each, numbers_in(each.attributes[name], secrets), secrets, f"{name}={each.attributes[name]!r}")


def _stack(each: Drawn) -> bool:
    """A fraction over its bar: two or three numerals in one group that stands for a quantity."""
    return each.tag == "g" and each.role in ("quantity", "unknown") and len([t for t in each.walk() if t.tag == "text"]) in (2, 3)


def _in_stack(text: Drawn) -> bool:
    return any(_stack(above) for above in text.ancestors())


def _stacked(digits: list[str]) -> Fraction:
    if not all(text.isdecimal() for text in digits) or int(digits[-1]) == 0:
        return Fraction(-1)
    return Fraction(int(digits[-2]), int(digits[-1])) + (int(digits[0]) if len(digits) == 3 else 0)


def _one(each: Drawn, said: list[Fraction], secrets: Secrets, what: str) -> Iterator[Finding]:
    for value in said:
        if value in secrets.hidden.values() and not _is_given_here(each, value, secrets):
            yield Finding("leak-drawn", each.where, f"{value} in {what}")


def _is_given_here(each: Drawn, value: Fraction, secrets: Secrets) -> bool:
    at = next((above.node for above in (each, *each.ancestors()) if above.node), "")
    if secrets.given.get(at) == value:
        return True
    below = {inner.node for inner in each.walk() if inner.node}
    if each.tag == "text" and at:
        return False
    return any(secrets.given.get(node) == value for node in below or secrets.given)


def _attributes(file: SvgFile, secrets: Secrets) -> Iterator[Finding]:
    """`data-quantity`, and ids and classes of whatever is no icon."""
    for each in file.drawn:
        value = as_number(each.quantity)
        if value is not None and value in secrets.hidden.values() and secrets.given.get(each.node) != value:
            yield Finding("leak-attribute", each.where, f"data-quantity={each.quantity!r}")
        if each.quantity and each.node in secrets.hidden:
            yield Finding("leak-attribute", each.where, f"the unknown's data-quantity={each.quantity!r}")
    of_symbols = {inner for symbol in file.symbols.values() for inner in symbol.iter()}
    for element in file.tree.iter():
        if element in of_symbols:
            continue
        for name in ("id", "class"):
            for digits in re.findall(r"\d+", element.get(name, "")):
                if Fraction(digits) in secrets.hidden.values():
                    yield Finding("leak-attribute", f"<{local(element)}>", f"{name}={element.get(name)!r}")


def _counted(file: SvgFile, secrets: Secrets) -> Iterator[Finding]:
    """Things in the unknown's own box (and not in a box inside it), where the scene is not made for counting them."""
    held = Counter(
        box for each in file.drawn if each.role == "item" and not each.removed and (box := each.nearest("container")) is not None
    )
    formal = file.tree.get("data-variant") == "formal"
    for box, count in held.items():
        if box.node in secrets.hidden and count == secrets.hidden[box.node] and (formal or box.node not in secrets.countable):
            yield Finding("leak-counted", box.where, f"{count} things in the unknown's box")
