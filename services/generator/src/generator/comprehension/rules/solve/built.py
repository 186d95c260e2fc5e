"""From a formula to the expression that can be drawn: each operation with the situation that its numbers tell."""

from __future__ import annotations

from generator.comprehension.rules.model import Blank, Expr, Kind, Leaf, Mention, Query, Step, Stuff, value_of
from generator.comprehension.rules.solve.free import Formula
from generator.comprehension.rules.solve.world import World

_GOES = (Kind.MINUS, Kind.EVENT)
_COMES = frozenset(("gain", "make", "put", "arrive", "earn", "grow"))
_LEAVES = frozenset(("lose", "depart", "give", "pay", "shrink", "take", "do", "other"))
_STAYS = frozenset(("be", "have", "hold", "start", "end", "need", ""))


Plan = int | tuple[str, "Plan", "Plan"] | tuple[str, "Plan", "Plan", "Plan"] | tuple[str, "Plan", "Plan", "Plan", "Plan"]
"""An operand by its place, or what is done with several."""

_PLANS: dict[str, Plan] = {
    "a+b": ("plus", 0, 1),
    "a-b": ("minus", 0, 1),
    "a*b": ("times", 0, 1),
    "a/b": ("over", 0, 1),
    "a+b+c": ("plus", 0, 1, 2),
    "a+b+c+d": ("plus", 0, 1, 2, 3),
    "a+b-c": ("minus", ("plus", 0, 1), 2),
    "a-b-c": ("minus", 0, 1, 2),
    "a*b+c": ("plus", ("times", 0, 1), 2),
    "a*b-c": ("minus", ("times", 0, 1), 2),
    "a-b*c": ("minus", 0, ("times", 1, 2)),
    "a/b+c": ("plus", ("over", 0, 1), 2),
    "a/b-c": ("minus", ("over", 0, 1), 2),
    "a-b/c": ("minus", 0, ("over", 1, 2)),
    "(a+b)*c": ("times", ("plus", 0, 1), 2),
    "(a-b)*c": ("times", ("minus", 0, 1), 2),
    "(a+b)/c": ("over", ("plus", 0, 1), 2),
    "(a-b)/c": ("over", ("minus", 0, 1), 2),
    "a*b/c": ("over", ("times", 0, 1), 2),
    "a*b*c": ("times", ("times", 0, 1), 2),
    "a+(a+b)": ("plus", 0, ("plus", 0, 1)),
    "a+(a-b)": ("plus", 0, ("minus", 0, 1)),
    "a-b-b": ("apart", ("minus", 0, 1), 1),
    "a+a*b": ("plus", 0, ("times", 0, 1)),
    "a+b+c-d": ("minus", ("plus", 0, 1, 2), 3),
    "a+b-c-d": ("minus", ("plus", 0, 1), 2, 3),
    "a-b-c-d": ("minus", 0, 1, 2, 3),
    "a*b+c*d": ("plus", ("times", 0, 1), ("times", 2, 3)),
    "a*b-c*d": ("minus", ("times", 0, 1), ("times", 2, 3)),
    "a*b+c+d": ("plus", ("times", 0, 1), 2, 3),
    "a*b+c-d": ("minus", ("plus", ("times", 0, 1), 2), 3),
    "a*b-c-d": ("minus", ("times", 0, 1), 2, 3),
    "a-b*c-d": ("minus", 0, ("times", 1, 2), 3),
    "a+b-c*d": ("minus", ("plus", 0, 1), ("times", 2, 3)),
    "(a+b+c)*d": ("times", ("plus", 0, 1, 2), 3),
    "(a+b+c)/d": ("over", ("plus", 0, 1, 2), 3),
    "(a+b-c)/d": ("over", ("minus", ("plus", 0, 1), 2), 3),
    "(a-b-c)/d": ("over", ("minus", 0, 1, 2), 3),
    "(a*b+c)/d": ("over", ("plus", ("times", 0, 1), 2), 3),
    "(a*b-c)/d": ("over", ("minus", ("times", 0, 1), 2), 3),
    "(a-b*c)/d": ("over", ("minus", 0, ("times", 1, 2)), 3),
}
"""How each shape of `free` is put together, innermost first."""


def built(formula: Formula, query: Query, world: World) -> Expr:
    """The expression of a formula, with the same value."""
    made = _Built(query, world)

    def step(plan: Plan) -> Expr:
        if isinstance(plan, int):
            return Leaf(formula.operands[plan])
        name, *parts = plan
        operands = [step(part) for part in parts]
        match name:
            case "plus":
                return made.plus(*operands)
            case "minus":
                return made.minus(*operands)
            case "times":
                return made.times(*operands)
            case "over":
                return made.over(*operands)
            case _:
                return made.apart(*operands)

    return step(_PLANS[formula.shape])


class _Built:
    """Makes steps for one question."""

    def __init__(self, query: Query, world: World) -> None:
        self.query = query
        self.world = world

    def _step(self, operation: str, situation: str, *operands: Expr) -> Step:
        return Step(operation, situation, operands, stuff=self.query.stuff, holders=self.query.holders)

    def _inverse(self, operation: str, situation: str, known: Expr, result: Expr, wording: str = "") -> Step:
        blank = Blank(self.query.stuff, self.query.holders)
        asked = (self.query.stuff, self.query.holders)
        return Step(operation, situation, (blank, known), "container1", wording, result, *asked)

    def plus(self, *operands: Expr) -> Expr:
        """A difference makes it a comparison, things that come an addition over time, anything else a whole."""
        told = [m for o in operands if (m := _mention(o)) is not None and m.kind is Kind.DIFFERENCE]
        if len(operands) == 2 and len(told) == 1:
            other = next(o for o in operands if _mention(o) is not told[0])
            wording = "fewer" if told[0].word == "fewer" else "more"
            return Step(
                "addition", "compare", (other, Leaf(told[0])), wording=wording, stuff=self.query.stuff, holders=self.query.holders
            )
        gone = [m for o in operands if (m := _mention(o)) is not None and m.kind is Kind.MINUS]
        if len(gone) == 1 and len(operands) == 2:
            end = next(o for o in operands if _mention(o) is not gone[0])
            if self.query.first or (_is_end(_mention(end)) and self.query.verb in _STAYS and not self.query.left):
                return self._inverse("subtraction", "take_from", Leaf(gone[0]), end)
        later = all((m := _mention(o)) is not None and m.kind is Kind.PLUS for o in operands[1:])
        return self._step("addition", "add_to" if later and not self.query.total else "put_together", *operands)

    def minus(self, whole: Expr, *taken: Expr) -> Expr:
        """What is compared, what went, or the other part."""
        first = _mention(taken[0])
        if first is not None and len(taken) == 1:
            if first.kind is Kind.DIFFERENCE:
                return self._inverse("addition", "compare", taken[0], whole, "fewer" if first.word == "fewer" else "more")
            if first.kind is Kind.PLUS and self.query.first:
                return self._inverse("addition", "add_to", taken[0], whole)
            if self.query.comparison and not self.query.need:
                return self.apart(whole, taken[0])
            changed = self._changed(whole, taken[0])
            if changed is not None:
                return changed
        goes = (*_GOES, Kind.PLUS) if self.query.left else _GOES  # "customers had bought 27": from what is still there
        gone = [(m := _mention(o)) is not None and m.kind in goes for o in taken]
        return self._step("subtraction", "take_from" if all(gone) else "take_apart", whole, *taken)

    def _changed(self, more: Expr, less: Expr) -> Expr | None:
        """What came or went between two states of one thing, or the state before something came."""
        high, low = _mention(more), _mention(less)
        if high is None or low is None or high.stuff.head != low.stuff.head or high.stuff.unit != low.stuff.unit:
            return None
        if _is_end(high) and low.kind is Kind.PLUS and self.query.verb in _STAYS:
            return self._inverse("addition", "add_to", less, more)
        if low.kind not in (Kind.STATE, Kind.SIZE) or high.kind not in (Kind.STATE, Kind.SIZE, Kind.PLUS):
            return None
        blank = Blank(self.query.stuff, self.query.holders)
        if not _is_end(low) and self.query.verb in _COMES and (_is_end(high) or _follows(high, low)):
            return Step("addition", "add_to", (less, blank), "container2", "", more, self.query.stuff, self.query.holders)
        if (
            not _is_end(high)
            and self.query.verb in _LEAVES
            and (_is_end(low) or (low.index > high.index and _follows(low, high)))
        ):
            return Step("subtraction", "take_from", (more, blank), "container2", "", less, self.query.stuff, self.query.holders)
        return None

    def apart(self, big: Expr, small: Expr) -> Expr:
        """How many more (or fewer) one side has; which is the greater is read off the values."""
        if (value_of(big) or 0) < (value_of(small) or 0):
            big, small = small, big
        wording = "fewer" if self.query.comparison == "fewer" else "more"
        return Step("subtraction", "compare", (big, small), wording=wording, stuff=self.query.stuff, holders=self.query.holders)

    def times(self, a: Expr, b: Expr) -> Expr:
        """A factor multiplies an amount; else the second counts the groups of the first."""
        first, second = _mention(a), _mention(b)
        if first is not None and (first.kind is Kind.FACTOR or (second is not None and _sized(second) and not _sized(first))):
            a, b, first, second = b, a, second, first
        if second is not None and second.kind is Kind.FACTOR:
            part = second.part and second.value is not None and second.value < 1
            return self._step("multiplication", "fraction_of" if part else "times_as_much", a, b)
        return self._step("multiplication", "array" if self._in_rows(a, b) else "equal_groups", a, b)

    def _asked_groups(self) -> set[str]:
        """What the question asks one of: "in each jug", "in a row"."""
        return {stuff.head for stuff in (self.query.each, self.query.one_of) if stuff is not None and stuff.head}

    def _in_rows(self, *operands: Expr) -> bool:
        """Whether the groups are rows or columns."""
        told = [m for o in operands if (m := _mention(o)) is not None]
        heads = [m.per.head if m.per is not None else m.stuff.head for m in told]
        return any(self.world.lexicon.is_in(head, "row") for head in heads)

    def over(self, whole: Expr, divisor: Expr) -> Expr:
        """Groups where the size of one is told, shares where their number is."""
        told = _mention(divisor)
        if self.query.ratio:
            return Step("multiplication", "times_as_much", (divisor, Blank()), "container2", result=whole, stuff=Stuff())
        if told is not None and told.kind is Kind.FACTOR:
            return self._inverse("multiplication", "times_as_much", divisor, whole)
        sized = told is not None and _sized(told) and told.stuff.head not in self._asked_groups()
        if not self._in_rows(divisor):
            return self._step("division", "group" if sized else "share", whole, divisor)
        if not sized:
            return self._step("division", "array", whole, divisor)
        blank = Blank(self.query.stuff, self.query.holders)
        return Step("division", "array", (whole, blank), "container2", "", divisor, self.query.stuff, self.query.holders)


def _mention(expr: Expr) -> Mention | None:
    return expr.mention if isinstance(expr, Leaf) else None


def _is_end(mention: Mention | None) -> bool:
    """Whether a number says what there is after everything that happened ("now", "left")."""
    return mention is not None and mention.ending and mention.kind in (Kind.STATE, Kind.SIZE)


def _follows(after: Mention, before: Mention) -> bool:
    """Whether two states of one thing, of one holder or none, are told one after the other."""
    plain = after.kind is Kind.STATE and before.kind is Kind.STATE and not after.partitive and not before.partitive
    apart = after.stuff.modifiers != before.stuff.modifiers or set(after.holders) != set(before.holders)
    return plain and after.index > before.index and not apart and after.sentence != before.sentence


def _sized(mention: Mention) -> bool:
    """Whether a number is the size or price of one group."""
    return mention.kind in (Kind.RATE, Kind.SIZE)
