"""Groups that do not come out even: only full ones count, or one more takes the rest; how often one amount goes into another."""

from __future__ import annotations

from fractions import Fraction

from generator.comprehension.port import TextSpan
from generator.comprehension.rules.model import Candidate, Constant, Expr, Kind, Leaf, Mention, Query, Step, Stuff, value_of
from generator.comprehension.rules.solve.world import World
from generator.comprehension.rules.soundness import uneven

_OFTEN = frozenset(("oft", "often"))


def rounded(candidates: list[Candidate], query: Query, world: World) -> list[Candidate]:
    """For groups that do not come out even: how many are full, or how many are needed for everything."""
    asking = world.question_words
    up = query.need or query.verb == "need" or any(world.lexicon.is_in(word, "all_needed") for word in asking)
    if not up and not any(world.lexicon.is_in(word, "full_only") for word in asking):
        return []
    result = []
    for candidate in candidates:
        expr = candidate.expr
        if not isinstance(expr, Step) or expr.situation != "group" or not uneven(expr, world.lexicon):
            continue
        whole, size = expr.operands
        if (value_of(whole) or 0) < (value_of(size) or 0):
            continue
        left = Step("surplus", "remainder", (whole, size), stuff=_of(whole, query))
        full = Step("subtraction", "take_from", (whole, left), stuff=_of(whole, query))
        groups = Step("division", "group", (full, size), stuff=expr.stuff, holders=expr.holders)
        if up:
            one = Constant(Fraction(1), query.stuff, TextSpan(query.span.start, query.span.start))
            groups = Step("addition", "put_together", (groups, one), stuff=expr.stuff, holders=expr.holders)
        result.append(Candidate(groups, min(0.97, candidate.score + 0.05), "rate/rounded"))
    return result


def _of(whole: Expr, query: Query) -> Stuff | None:
    """What the whole counts."""
    return whole.mention.stuff if isinstance(whole, Leaf) else whole.stuff if isinstance(whole, Step) else query.stuff


def how_often(world: World, query: Query, _depth: int, without: frozenset[int]) -> list[Candidate]:
    """ "8 stones at once. How often must he go for 96 stones": the whole by what goes at once."""
    if query.adjective not in _OFTEN or query.comparison or query.ratio:
        return []
    told = [m for m in world.mentions if m.value and m.index not in without and m.kind not in (Kind.DIFFERENCE, Kind.FACTOR)]
    if len(told) != 2 or not _alike(told[0], told[1], world):
        return []
    small, big = sorted(told, key=lambda m: m.value or 0)
    step = Step("division", "group", (Leaf(big), Leaf(small)), stuff=query.stuff, holders=query.holders)
    return [Candidate(step, 0.95, "rate/often")]


def so_often(world: World, query: Query, _depth: int, without: frozenset[int]) -> list[Candidate]:
    """ "The way is 7 km long; she walked it 4 times": one time by how often, where nothing else is told."""
    told = [m for m in world.mentions if m.value and m.index not in without]
    often = [m for m in told if m.stuff.head in ("mal", "time") and not m.stuff.unit and m.kind in (Kind.STATE, Kind.EVENT)]
    others = [m for m in told if m not in often and m.stuff.unit and m.stuff.unit == query.stuff.unit]
    if len(told) != 2 or len(often) != 1 or len(others) != 1 or query.comparison or query.each is not None:
        return []
    step = Step("multiplication", "equal_groups", (Leaf(others[0]), Leaf(often[0])), stuff=query.stuff, holders=query.holders)
    return [Candidate(step, 0.93, "rate/product")]


def _alike(a: Mention, b: Mention, world: World) -> bool:
    if a.stuff.unit or b.stuff.unit:
        return a.stuff.unit == b.stuff.unit and a.stuff.head == b.stuff.head
    return world.stuff(a.stuff, b.stuff) > 0.5 or world.stuff(b.stuff, a.stuff) > 0.5
