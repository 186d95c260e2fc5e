"""Whether a picture says what the problem says: every quantity told, no quantity told wrongly, what is asked for marked.

Compares the finished SVG with the problem's meaning; knows nothing of how the picture was laid out.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from generator.problem.model import Part, Problem, Role, Situation
from support.answer_leak import NUMBER, all_parts, number
from support.findings import Finding
from support.svg_places import as_number, containers
from support.svg_reader import SVG, Drawn, SvgFile, read_svg

SCALE_SLACK = 0.05
"""Of the longest bar: by so much may a compared bar be longer or shorter than its quantity says."""


def truth_findings(svg: str | SvgFile, problem: Problem, language: str = "en") -> list[Finding]:
    """All that `svg` leaves out of `problem` or says wrongly; for a problem interpreted with or without `reveal`."""
    file = read_svg(svg) if isinstance(svg, str) else svg
    parts = [part for _, part in all_parts(problem)]
    return [*_told(file, problem), *_right(file, parts, language), *_named(file, problem), *_to_scale(file, problem)]


def _told(file: SvgFile, problem: Problem) -> Iterator[Finding]:
    """Each number that the problem gives, and its own answer: told, or marked as what is asked for.

    A nested problem's result may go unsaid, its operands tell it.
    """
    for inner, part in _leaves(problem):
        outermost = inner.node == problem.node
        here = [each for each in file.drawn if each.node == part.node]
        if part.shown is not None and not any(as_number(each.quantity) == part.shown.value for each in here):
            yield Finding("quantity-left-out", part.node, f"{part.shown.value} is told nowhere")
        asked = outermost and part.unknown and part.shown is None
        if asked and not any(each.role == "unknown" for each in here):
            yield Finding("unknown-unmarked", part.node, "is asked for and has no mark")


def _leaves(problem: Problem) -> Iterator[tuple[Problem, Part]]:
    """The parts that stand for themselves: no nested problems, no results of nested problems or of a single entity."""
    for inner, part in all_parts(problem):
        result = part is inner.result and (inner.node != problem.node or inner.situation is Situation.SINGLE)
        if part.problem is None and not result:
            yield inner, part


def _right(file: SvgFile, parts: list[Part], language: str) -> Iterator[Finding]:
    shown = {part.node: part.shown.value for part in parts if part.shown is not None}
    for each in file.drawn:
        value = as_number(each.quantity)
        if value is None:
            continue
        if each.node in shown and shown[each.node] != value:
            yield Finding("quantity-wrong", each.where, f"data-quantity {value}, the problem says {shown[each.node]}")
        if each.role == "quantity" and (written := _written(each, language)) != value:
            yield Finding("numeral-wrong", each.where, f"{written} is written for {value}")


def _written(each: Drawn, language: str) -> Fraction | None:
    """The number that a numeral's texts say; a fraction is two texts, or three with the whole before it."""
    texts = [inner.text.replace("−", "-") for inner in each.walk() if inner.tag == "text"]
    if len(texts) in (2, 3) and all(text.isdecimal() for text in texts) and int(texts[-1]):
        return Fraction(int(texts[-2]), int(texts[-1])) + (int(texts[0]) if len(texts) == 3 else 0)
    match = NUMBER.fullmatch(texts[0]) if len(texts) == 1 else None
    return number(match, language) if match is not None else None


def _named(file: SvgFile, problem: Problem) -> Iterator[Finding]:
    """Whoever holds something is named for those who do not see, too."""
    said = [each.attributes.get("aria-label", "") for each in file.drawn]
    said += ["".join(each.itertext()) for each in file.tree.iter(SVG + "desc")]
    told = " ".join(" ".join(said).split())
    for _, part in _leaves(problem):
        name = " ".join(part.holder.name.split()) if part.holder is not None else ""
        if name and name not in told:
            yield Finding("holder-left-out", part.node, f"{name[:40]!r} is named nowhere")


def _to_scale(file: SvgFile, problem: Problem) -> Iterator[Finding]:
    """Compared boxes that are not counted out are as long as they are large."""
    if file.tree.get("data-variant") == "formal":
        return
    for inner in {id(inner): inner for inner, _ in all_parts(problem)}.values():
        if inner.situation is not Situation.COMPARE or any(part.problem is not None for part in inner.parts):
            continue
        values = {part.node: part.value for part in inner.parts if part.role in (Role.BIGGER, Role.SMALLER)}
        boxes = [(each, box) for each, box in containers(file) if each.node in values]
        longest = max((box.width for _, box in boxes), default=0.0)
        largest = max((value for value in values.values() if value is not None), default=Fraction(0))
        if not longest or not largest:
            continue
        for each, box in boxes:
            value = values[each.node]
            if value is not None and abs(box.width / longest - float(value / largest)) > SCALE_SLACK:
                share = float(value / largest)
                yield Finding("not-to-scale", each.where, f"{box.width:.0f} of {longest:.0f} px for {share:.3f} of the quantity")
