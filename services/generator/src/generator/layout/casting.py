"""Who plays whom: which of the library's figures is each person of a problem, so that no two look alike and all stay the same.

A named person has the figure that follows from the name, and so the same one in every problem; the counted ones are those that no
named person is. All of it follows from the problem and the icons first found, before anything is drawn.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from hashlib import blake2b

from generator.icons.model import KIND_PREFIX, Icon, IconRequest
from generator.layout.constants import BUNDLE_LIMIT
from generator.problem.model import Holder, Part, Problem, Role, Situation

Find = Callable[[str, str, int], Icon | None]
"""The icon of a type, name and figure, as first found."""

OF_THEIR_OWN = frozenset({Role.PART, Role.START, Role.CHANGE, Role.BIGGER, Role.SMALLER, Role.DIFFERENCE, Role.LEFT, Role.RIGHT})
"""Roles whose people are others than those counted before; those of the other roles (a total, an end) are the same again."""


@dataclass(slots=True)
class Cast:
    """`order` has for each kind its figures, those of holders last; `first` for each node the place in it of its first person."""

    holders: dict[Holder, IconRequest] = field(default_factory=dict)
    order: dict[str, tuple[int, ...]] = field(default_factory=dict)
    first: dict[str, int] = field(default_factory=dict)
    people: int = 0
    """People that are counted in the whole problem: no kind needs more figures than that."""

    def requests(self) -> Iterator[IconRequest]:
        """The pictures of everybody, each once."""
        yield from dict.fromkeys(self.holders.values())
        for kind, figures in self.order.items():
            for figure in figures[: max(self.people, 1)]:
                yield IconRequest(KIND_PREFIX + kind, "", figure)


def cast(problem: Problem, find: Find) -> Cast:
    """The cast of a problem; empty where nobody in it is of a kind with more than one figure."""
    made = Cast()
    taken: dict[str, dict[str, int]] = {}
    parts = list(every_part(problem))
    holders = list(dict.fromkeys(part.holder for part in parts if part.holder is not None))
    for holder in sorted(holders, key=lambda each: not each.asked):
        icon = find(*holder_key(holder))
        if icon is not None and icon.figures > 1:
            figure = _figure(holder, icon, taken.setdefault(icon.kind, {}))
            made.holders[holder] = IconRequest(KIND_PREFIX + icon.kind, "", figure)
    counts: dict[str, int] = {}
    for part in parts:
        icon = find(part.thing.type, part.thing.name, 0)
        if icon is not None and icon.figures > 1:
            named = set(taken.get(icon.kind, {}).values())
            made.order[icon.kind] = (*(each for each in range(icon.figures) if each not in named), *sorted(named))
            counts[part.node] = _counted(part)
    if counts:
        made.people = sum(counts.values())
        _place(problem, 0, made.first, counts)
    return made


def every_part(problem: Problem) -> Iterator[Part]:
    """Every part of the whole tree, in reading order; each problem's result after its operands."""
    for part in problem.parts:
        if part.problem is not None:
            yield from every_part(part.problem)
        yield part


def holder_key(holder: Holder) -> tuple[str, str, int]:
    """A holder's figure is chosen by its type; by its name, which may be any child's, only where there is no type."""
    return holder.type, "" if holder.type else holder.name, holder.figure


def _figure(holder: Holder, icon: Icon, taken: dict[str, int]) -> int:
    """The figure that the text asks for, else the one of the name, or the next that nobody else of the kind has."""
    name = holder.name.casefold()
    if name not in taken:
        figure = holder.figure if holder.asked else int.from_bytes(blake2b(name.encode(), digest_size=4).digest())
        figure %= icon.figures
        if not holder.asked and len(taken) < icon.figures:
            while figure in taken.values():
                figure = (figure + 1) % icon.figures
        taken[name] = figure
    return taken[name]


def _place(problem: Problem, before: int, first: dict[str, int], counts: Mapping[str, int]) -> int:
    """Gives each node of the problem the number of people who come before its own; returns how many there are after all."""
    at = before
    staying = _staying(problem, counts)
    for part in problem.parts:
        count = counts.get(part.node, 0)
        first[part.node] = at if part.role in OF_THEIR_OWN else before
        if part.problem is not None:
            at = _place(part.problem, at, first, counts)
        elif staying is not None and part.role is Role.CHANGE:
            first[part.node], staying = before + staying, staying + count
        elif part.role in OF_THEIR_OWN:
            at += count
    return at


def _staying(problem: Problem, counts: Mapping[str, int]) -> int | None:
    """How many stay where some of those who were there leave, who are then the last of them; None in other situations."""
    if problem.situation is not Situation.TAKE_FROM:
        return None
    there, gone = (sum(counts.get(p.node, 0) for p in problem.operands if p.role is role) for role in (Role.START, Role.CHANGE))
    return max(0, there - gone)


def _counted(part: Part) -> int:
    """How many things the reader sees counted; of more than can be drawn none is."""
    if part.shown is None or part.thing.measured or part.shown.value.denominator != 1:
        return 0
    number = part.shown.value.numerator
    return number if 0 < number <= BUNDLE_LIMIT else 0


def faces(made: Cast, icons: Mapping[tuple[str, str, int], Icon]) -> dict[str, tuple[Icon, ...]]:
    """For each kind the pictures of its figures in their order, as far as they were found."""
    found = {}
    for kind, figures in made.order.items():
        pictures = (icons.get((KIND_PREFIX + kind, "", figure)) for figure in figures)
        found[kind] = tuple(picture for picture in pictures if picture is not None)
    return found
