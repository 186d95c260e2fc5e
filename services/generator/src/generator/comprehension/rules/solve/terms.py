"""Amounts with their dimension: so many of a thing, or so many for each of another, and what two of them make."""

from __future__ import annotations

from dataclasses import dataclass, replace
from fractions import Fraction

from generator.comprehension.port import TextSpan
from generator.comprehension.rules.lexicon import Lexicon
from generator.comprehension.rules.matching import stuff_match
from generator.comprehension.rules.model import Blank, Constant, Expr, Leaf, Party, Step, Stuff, value_of

_SAME = 0.55
"""From this fit on two nouns stand for one thing; what only stands before another noun ("suit" in "suit shop") fits less."""

_CONVERTED = 0.9
"""The fit of two units that are not the same."""


@dataclass(frozen=True, slots=True)
class Term:
    """`top` of `thing` for each of `each` (none of them: a plain amount), or for `bottom` of them together ("3 for $2")."""

    top: Expr
    thing: Stuff
    each: tuple[Stuff, ...] = ()
    bottom: Expr | None = None
    goes: bool = False
    """It is taken from what there is ("gives each friend 7")."""
    holders: tuple[Party, ...] = ()
    taken: int = 0
    """The mentions in it, one bit for each."""
    fit: float = 1.0
    steps: int = 0
    """Products and quotients in it."""
    verbs: frozenset[str] = frozenset()
    """The classes of the verbs by which its amounts came."""


def value(term: Term) -> Fraction:
    """What a term comes to; 0 where it cannot."""
    over = value_of(term.bottom) if term.bottom is not None else Fraction(1)
    return (value_of(term.top) or Fraction(0)) / over if over else Fraction(0)


def alike(a: Stuff, b: Stuff, lexicon: Lexicon) -> bool:
    """Whether two nouns stand for one thing, or one for a kind of the other."""
    if not a.head or not b.head or (a.of and b.of and (a.of != b.of or _apart(a.of_modifiers, b.of_modifiers))):
        return False
    plain, other = Stuff(a.head, a.modifiers, unit=a.unit), Stuff(b.head, b.modifiers, unit=b.unit)
    return max(stuff_match(plain, other, lexicon), stuff_match(other, plain, lexicon)) >= _SAME


def _apart(a: frozenset[str], b: frozenset[str]) -> bool:
    return bool(a and b) and not a & b


def converted(amount: Expr, from_: Stuff, to: Stuff, span: TextSpan, lexicon: Lexicon) -> Expr | None:
    """The amount in the other unit, or of what everybody knows to be in one: 3 weeks are 21 days, 5 cars have 20 wheels."""
    if from_.head == to.head:
        return amount
    many, few = lexicon.holds(from_.head, to.head), lexicon.holds(to.head, from_.head)
    if many is not None:
        return Step("multiplication", "equal_groups", (Constant(many, to, span, known=True), amount), stuff=to)
    if few is not None:
        return Step("division", "group", (amount, Constant(few, from_, span, known=True)), stuff=to)
    return None


def span_of(term: Term) -> TextSpan:
    """A place in the text for what is worked out from a term."""
    expr = term.top
    while isinstance(expr, Step):
        expr = next((o for o in expr.operands if isinstance(o, Leaf | Step)), expr.operands[0])
    return expr.mention.span if isinstance(expr, Leaf) else expr.span if isinstance(expr, Constant) else TextSpan(0, 0)


def product(rate: Term, count: Term, lexicon: Lexicon) -> Term | None:
    """So many in each, by how many there are; the rates of two levels make one ("4 seats to a row, 3 rows to a bus")."""
    for place, group in enumerate(rate.each):
        number, fit = count.top, 1.0
        if not alike(group, count.thing, lexicon):
            other = converted(count.top, count.thing, group, span_of(count), lexicon) if count.bottom is None else None
            if other is None or (value_of(other) or Fraction(0)).denominator != 1:
                continue
            number, fit = other, _CONVERTED
        if count.bottom is not None and (rate.bottom is not None or len(rate.each) > 1):
            continue
        each = (*rate.each[:place], *rate.each[place + 1 :], *count.each)
        goes = rate.goes or (count.goes and rate.thing.unit != "money")
        holders = rate.holders or count.holders
        row = "array" if lexicon.is_in(group.head, "row") else "equal_groups"
        top, bottom = _scaled(rate, number, count, row)
        return Term(
            top,
            rate.thing,
            each,
            bottom,
            goes,
            holders,
            rate.taken | count.taken,
            rate.fit * count.fit * fit,
            rate.steps + count.steps + 1,
            rate.verbs,
        )
    return None


def _scaled(rate: Term, number: Expr, count: Term, situation: str) -> tuple[Expr, Expr | None]:
    """The product, divided first where the rate is for several ("18 lemons at 3 for $2": 6 times $2)."""
    if rate.bottom is None:
        return Step("multiplication", situation, (rate.top, number), stuff=rate.thing), count.bottom
    over, size, much = value_of(rate.bottom), value_of(rate.top), value_of(number)
    if over and much is not None and size is not None and (much / over).denominator != 1 and (size / over).denominator == 1:
        one = Step("division", "share", (rate.top, rate.bottom), stuff=rate.thing)
        return Step("multiplication", situation, (one, number), stuff=rate.thing), None
    times = Step("division", "group", (number, rate.bottom), stuff=count.thing)
    return Step("multiplication", situation, (rate.top, times), stuff=rate.thing), None


def groups(whole: Term, size: Term, lexicon: Lexicon) -> Term | None:
    """How many groups: all there is by what is in each."""
    if whole.each or len(size.each) != 1 or not value(size):
        return None
    amount, fit = whole.top, 1.0
    if not alike(whole.thing, size.thing, lexicon):
        same = whole.thing.unit and (whole.thing.of == size.thing.of or not whole.thing.of or not size.thing.of)
        other = converted(amount, whole.thing, size.thing, span_of(whole), lexicon) if same else None
        if other is None:
            return None
        amount, fit = other, _CONVERTED
    group = size.each[0]
    if lexicon.is_in(group.head, "row") and size.bottom is None:
        operands: tuple[Expr, ...] = (amount, Blank(group, whole.holders))
        top = Step("division", "array", operands, "container2", result=size.top, stuff=group, holders=whole.holders)
    elif size.bottom is None:
        top = Step("division", "group", (amount, size.top), stuff=group)
    else:
        times = Step("division", "group", (amount, size.top), stuff=group)
        top = Step("multiplication", "equal_groups", (size.bottom, times), stuff=group)
    return Term(
        top,
        group,
        taken=whole.taken | size.taken,
        fit=whole.fit * size.fit * fit,
        steps=whole.steps + size.steps + 1,
        holders=whole.holders,
        verbs=size.verbs,
    )


def share(whole: Term, count: Term) -> Term:
    """So much of the one for all of the other together, which is so much for each."""
    fit = whole.fit * count.fit
    return Term(
        whole.top,
        whole.thing,
        (*whole.each, count.thing),
        count.top,
        whole.goes,
        whole.holders,
        whole.taken | count.taken,
        fit,
        whole.steps + count.steps + 1,
        whole.verbs,
    )


def less(there: Term, gone: Term, thing: Stuff) -> Term | None:
    """What is left of the one without the other."""
    return put_together(replace(there, goes=False), replace(gone, goes=True), thing)


def put_together(a: Term, b: Term, thing: Stuff) -> Term | None:
    """Both, where both come or both go; else what is left of the one."""
    a, b = _for_one(a), _for_one(b)
    base = replace(
        a,
        thing=thing,
        taken=a.taken | b.taken,
        fit=min(a.fit, b.fit),
        steps=a.steps + b.steps,
        verbs=a.verbs | b.verbs,
        holders=a.holders if a.holders == b.holders else (),
    )
    if a.goes == b.goes:
        parts = (*_parts(a.top), *_parts(b.top))
        return replace(base, top=Step("addition", "put_together", parts, stuff=thing, holders=base.holders))
    there, gone = (b, a) if a.goes else (a, b)
    if value(there) < value(gone):
        return None
    top = Step("subtraction", "take_from", (there.top, gone.top), stuff=thing, holders=there.holders)
    return replace(base, top=top, goes=False, holders=there.holders)


def difference(a: Term, b: Term, thing: Stuff) -> Term | None:
    """How many more the one is than the other."""
    a, b = _for_one(a), _for_one(b)
    if value(a) == value(b):
        return None
    big, small = (a, b) if value(a) > value(b) else (b, a)
    top = Step("subtraction", "compare", (big.top, small.top), wording="more", stuff=thing)
    steps, fit = a.steps + b.steps, min(a.fit, b.fit)
    return replace(a, top=top, thing=thing, taken=a.taken | b.taken, fit=fit, steps=steps, holders=(), goes=False)


def _for_one(term: Term) -> Term:
    """A share as so much for each one."""
    if term.bottom is None:
        return term
    return replace(term, top=Step("division", "share", (term.top, term.bottom), stuff=term.thing), bottom=None)


def _parts(expr: Expr) -> tuple[Expr, ...]:
    together = isinstance(expr, Step) and expr.operation == "addition" and expr.situation == "put_together"
    return expr.operands if isinstance(expr, Step) and together else (expr,)


def finished(term: Term, lexicon: Lexicon) -> Expr:
    """The expression of a term; for each one where it is for several together."""
    if term.bottom is None:
        return term.top
    situation = "array" if any(lexicon.is_in(e.head, "row") for e in term.each) else "share"
    return Step("division", situation, (term.top, term.bottom), stuff=term.thing, holders=term.holders)
