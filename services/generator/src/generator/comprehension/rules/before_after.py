"""Which state comes before and which after a change, where one sentence tells both: "has 9 after she lost 4"."""

from __future__ import annotations

from generator.comprehension.rules.model import Kind, Mention

_AFTER = frozenset(("after", "once", "nachdem"))
_BEFORE = frozenset(("before", "bevor", "ehe"))
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


def compare_times(mentions: list[Mention]) -> None:
    """ "Last year she picked 40 kg. This year her harvest rose by 15 kg": more than in the year before."""
    for place, change in enumerate(mentions):
        if change.verb not in ("grow", "shrink") or not change.time or change.kind not in _CHANGES:
            continue
        earlier = [m for m in mentions[:place] if m.value is not None and m.stuff.head == change.stuff.head]
        if earlier and earlier[-1].time not in ("", change.time) and earlier[-1].kind in (Kind.PLUS, Kind.EVENT):
            change.kind, change.word = Kind.DIFFERENCE, "more" if change.verb == "grow" else "fewer"


def comes_later(change: Mention, state: Mention) -> bool:
    """Whether the change follows the state in the story."""
    if change.sentence == state.sentence and change.opener in _AFTER:
        return False
    return change.index > state.index
