"""Which state comes before and which after a change, where one sentence tells both: "has 9 after she lost 4"."""

from __future__ import annotations

from generator.comprehension.rules.model import Kind, Mention, Query
from generator.comprehension.rules.tokens import Sentence

_AFTER = frozenset(("after", "once", "nachdem"))
_BEFORE = frozenset(("before", "bevor", "ehe"))
_IF = frozenset(("if", "wenn", "falls", "sobald"))
_OUT_OF = (("of",), ("out", "of"), ("from",), ("among",), ("von",), ("from", "among"))
_CHANGES = (Kind.PLUS, Kind.MINUS)


def order_states(mentions: list[Mention]) -> None:
    """Marks the states of a sentence as ending or beginning by the conjunction of the change beside them."""
    for change in mentions:
        if change.kind not in _CHANGES or change.opener not in _AFTER | _BEFORE:
            continue
        for state in mentions:
            beside = state.sentence == change.sentence and state.clause != change.clause
            if beside and state.kind is Kind.STATE and not state.partitive:
                state.ending = state.ending or change.opener in _AFTER
                state.beginning = state.beginning or change.opener in _BEFORE


def wholes_first(mentions: list[Mention], sentences: list[Sentence]) -> None:
    """ "Out of 100 kites 28 flew away and 5 tore": there were 100, whatever became of some."""
    for mention in mentions:
        before = tuple(t.lower for t in sentences[mention.sentence].tokens if t.start < mention.number.start)
        opens = before in _OUT_OF or (before[-1:] == ("the",) and before[:-1] in _OUT_OF)
        parted = any(m.partitive and m.clause == mention.clause for m in mentions)
        several = sum(m.sentence == mention.sentence and m.stuff.head == mention.stuff.head for m in mentions) > 2
        if opens and parted and several and mention.kind in (*_CHANGES, Kind.EVENT):
            mention.kind, mention.lemma, mention.verb = Kind.STATE, "be", "be"


def compare_times(mentions: list[Mention]) -> None:
    """ "Last year she picked 40 kg. This year her harvest rose by 15 kg": more than in the year before."""
    for place, change in enumerate(mentions):
        if change.verb not in ("grow", "shrink") or not change.time or change.kind not in _CHANGES:
            continue
        earlier = [m for m in mentions[:place] if m.value is not None and m.stuff.head == change.stuff.head]
        if earlier and earlier[-1].time not in ("", change.time) and earlier[-1].kind in (Kind.PLUS, Kind.EVENT):
            change.kind, change.word = Kind.DIFFERENCE, "more" if change.verb == "grow" else "fewer"


def settle_wishes(mentions: list[Mention], query: Query) -> None:
    """ "If Ana gets 7 more, she has 50. How many has she now": the 50 are what there will be, and now is before it."""
    if query.verb not in ("have", "be") or query.left or query.total:
        return
    for change in mentions:
        wished = change.kind in _CHANGES and change.opener in _IF and change.value is not None
        after = [m for m in mentions if m.sentence == change.sentence and m.clause > change.clause and m.kind is Kind.STATE]
        before = [
            m for m in mentions if m.value is not None and m.sentence < change.sentence and m.stuff.head == change.stuff.head
        ]
        if wished and change.sentence != query.sentence and after and not before:
            after[0].ending, query.first, query.now = True, True, False


def use_up(mentions: list[Mention], query: Query) -> None:
    """ "Has 40 kg, needs 14 kg for bread. How much is left": what is needed is gone then."""
    if not query.left or query.need or query.verb not in ("have", "be"):
        return
    needs = [m for m in mentions if m.kind is Kind.NEED and m.verb == "need" and m.value is not None and not m.more]
    for need in needs:
        stock = [
            m
            for m in mentions
            if m.kind is Kind.STATE and m.value is not None and m.value >= (need.value or 0) and m.sentence != query.sentence
        ]
        if any((m.stuff.head, m.stuff.of) == (need.stuff.head, need.stuff.of) for m in stock):
            need.kind, need.verb = Kind.MINUS, "lose"


def lose_missing(mentions: list[Mention], query: Query) -> None:
    """ "22 spoons lay there. After the party 4 were missing. How many lay there then": those 4 are gone."""
    if query.need or query.total or query.verb not in ("have", "be"):
        return
    for missing in mentions:
        goals = [m for m in mentions if m.kind is Kind.NEED and m is not missing]
        before = [m for m in mentions if m.index < missing.index and m.kind is Kind.STATE and m.stuff.head == missing.stuff.head]
        plain = missing.lemma == "fehlen" and not (missing.more or missing.ending or missing.holders or goals)
        if plain and missing.value is not None and any(m.value is not None and m.value > missing.value for m in before):
            missing.kind, missing.verb = Kind.MINUS, "lose"


def comes_later(change: Mention, state: Mention) -> bool:
    """Whether the change follows the state in the story."""
    if change.sentence == state.sentence and change.opener in _AFTER:
        return False
    return change.index > state.index
