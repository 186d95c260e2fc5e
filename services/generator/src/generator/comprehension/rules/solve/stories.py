"""The shortest stories: a start, one change, an end, of which two are told, wherever and by whomever the change is made."""

from __future__ import annotations

from generator.comprehension.rules.matching import party_match
from generator.comprehension.rules.model import Blank, Candidate, Kind, Leaf, Mention, Query, Step
from generator.comprehension.rules.solve.world import World

_CHANGES = (Kind.PLUS, Kind.MINUS, Kind.EVENT)
_LESSENING = frozenset(("lose", "depart", "give", "pay", "shrink", "take"))
_GROWING = frozenset(("gain", "make", "put", "arrive", "earn", "grow"))


def story(world: World, query: Query, _depth: int, without: frozenset[int]) -> list[Candidate]:
    """The start or the change of a story of three amounts; its end is the chains' business."""
    if query.total or query.comparison or query.need or query.ratio or query.each is not None:
        return []
    fitting = [m for m, f in world.fitting(query, without) if f > 0.4 and not m.rest]
    told = [m for m in fitting if m.value is not None]
    if len(told) != 2 or any(m.kind not in (Kind.STATE, *_CHANGES) for m in told):
        return []
    return _start(query, told) if query.first else _change(query, told, [m for m in fitting if m.value is None])


def _start(query: Query, told: list[Mention]) -> list[Candidate]:
    states = [m for m in told if m.kind is Kind.STATE and not m.more]
    changes = [m for m in told if m not in states]
    if len(states) != 1 or len(changes) != 1 or states[0].beginning:
        return []
    direction = _direction(changes[0], query)
    before = states[0].index < changes[0].index and not states[0].ending
    if not direction or before or (direction > 0 and (changes[0].value or 0) > (states[0].value or 0)):
        return []
    name, situation = ("addition", "add_to") if direction > 0 else ("subtraction", "take_from")
    operands = (Blank(query.stuff, query.holders, mark="start"), Leaf(changes[0]))
    end = Leaf(states[0])
    step = Step(name, situation, operands, "container1", result=end, stuff=query.stuff, holders=query.holders)
    return [Candidate(step, 0.95, "chain/start")]


def _direction(change: Mention, query: Query) -> int:
    """+1 where there are more after it, -1 where there are fewer, 0 where that is not known."""
    if change.kind is Kind.EVENT:
        return 1 if change.more else 0
    if change.kind is Kind.PLUS or change.more:
        return 1
    received = change.verb == "give" and change.other and party_match(query.holders, change.holders) < 1
    return 1 if received and party_match(query.holders, change.other) == 1 else -1


def _change(query: Query, told: list[Mention], unknown: list[Mention]) -> list[Candidate]:
    """ "There were 20, some were brought in, now there are 34": the doing that is asked for lies between two amounts."""
    first, last = told
    alike = all(m.kind is Kind.STATE for m in told) or (first.lemma == last.lemma and first.lemma != query.lemma)
    if not alike or first.sentence == last.sentence or first.stuff.modifiers != last.stuff.modifiers:
        return []
    asked = [m for m in unknown if m.lemma == query.lemma and m.kind is not Kind.FACTOR and first.index < m.index < last.index]
    grows = (last.value or 0) > (first.value or 0)
    by_verb = query.verb in _GROWING if grows else query.verb in _LESSENING
    if not asked and not (by_verb and not unknown and not query.left and first.holders != query.holders):
        return []
    name, situation = ("addition", "add_to") if grows else ("subtraction", "take_from")
    operands = (Leaf(first), Blank(query.stuff, query.holders, mark="change"))
    step = Step(name, situation, operands, "container2", result=Leaf(last), stuff=query.stuff, holders=query.holders)
    return [Candidate(step, 0.95 if asked else 0.85, "chain/change")]
