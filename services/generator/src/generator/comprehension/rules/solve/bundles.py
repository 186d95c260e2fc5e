"""Amounts that two numbers tell together: "3 boxes of 6 eggs" are 18 eggs, which come, go or are there like any other amount."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from generator.comprehension.rules.lexicon import Lexicon
from generator.comprehension.rules.matching import stuff_match
from generator.comprehension.rules.model import Constant, Expr, Kind, Leaf, Mention, Query, Step, Stuff, value_of
from generator.comprehension.rules.sequels import KINDS
from generator.comprehension.rules.solve.running import with_parts

_STANDING = frozenset(("", "be", "have", "hold", "cost", "measure", "start", "other", "need"))
"""Verbs that say what belongs to each one, not what happens."""
_CONSUMING = frozenset(("need", "take", "use"))
_COUNTS = (Kind.STATE, Kind.PLUS, Kind.MINUS, Kind.EVENT, Kind.SIZE, Kind.NEED)
_ROUNDS = 3
"""Rates of rates: so many a box, so many boxes a crate, so many crates."""


def bundled(mentions: list[Mention], query: Query, lexicon: Lexicon) -> list[Mention]:
    """The mentions with every rate and its count as one amount; the empty list where there are none such."""
    found = [replace(m, made=m.made or Leaf(m)) for m in mentions]
    found = with_parts(found, lexicon)
    changed = any(isinstance(m.made, Step) for m in found)
    for _ in range(_ROUNDS):
        pairs = _pairs(found, query, lexicon)
        if not pairs:
            break
        found, changed = with_parts(_merged(found, pairs, query, lexicon), lexicon), True
    if not changed:
        return []
    return [replace(m, index=place) for place, m in enumerate(found)]


def _pairs(mentions: list[Mention], query: Query, lexicon: Lexicon) -> list[tuple[Mention, Mention | None]]:
    """Each count with the rates that are of what it counts; None for a span of time that only the question names."""
    others = {m.clause for m in mentions if m.rest}  # "the others had 3 each": how many they are is not told
    rates = [m for m in mentions if m.kind is Kind.RATE and m.per is not None and m.value is not None and m.clause not in others]
    found: list[tuple[Mention, Mention | None]] = []
    for count in mentions:
        if count.value is None or count.kind not in _COUNTS or count.rest:
            continue
        fitting = [r for r in rates if _fits(r, count, lexicon)]
        found += [(rate, count) for rate in nearest(fitting, count, mentions, lexicon)]
    if not found:
        both = [(inner, outer) for inner in rates for outer in rates if inner is not outer and _fits(inner, outer, lexicon)]
        found += both[:1]
    if not found:
        spans = query.places | query.times | query.context
        found = [(rate, None) for rate in rates if _span_of(rate, spans, lexicon) and query.each is None]
    return found


def _span_of(rate: Mention, spans: frozenset[str], lexicon: Lexicon) -> int:
    """How many of the rate's times are in the first of the `spans` that is longer; 0 where none is told."""
    return next((size for span in sorted(spans) if (size := _in_one(span, rate.per or Stuff(), lexicon))), 0)


def _in_one(span: str, per: Stuff, lexicon: Lexicon) -> int:
    """7 for "week" and what is said of each day; 0 where the calendar tells nothing."""
    size = lexicon.holds(span, per.head) if per.unit == "time" and span in lexicon.units else None
    return int(size) if size is not None else 0


def _fits(rate: Mention, count: Mention, lexicon: Lexicon) -> bool:
    if rate.per is None or not rate.per.head or not count.stuff.head or rate is count:
        return False
    if rate.per.unit == "time" and count.stuff.unit == "time":
        return rate.per.head == count.stuff.head or bool(_in_one(count.stuff.head, rate.per, lexicon))
    return stuff_match(replace(rate.per, of=""), replace(count.stuff, of=""), lexicon) > 0.5


def nearest(rates: list[Mention], count: Mention, mentions: list[Mention], lexicon: Lexicon) -> list[Mention]:
    """Of several rates those that the count belongs to: in its own clause the next one after it, else those of the nearest
    clause that says so of each one."""
    own = [r for r in rates if r.clause == count.clause]
    if own:
        rivals = [m for m in mentions if m.clause == count.clause and m is not count and any(_fits(r, m, lexicon) for r in own)]
        if not rivals:
            return own
        later = [m.number.start for m in rivals if m.number.start > count.number.start]
        end = min(later, default=1 << 30)
        after = [r for r in own if count.number.start < r.number.start < end]
        before = [r for r in own if r.number.start < count.number.start]
        return after or before[-1:]
    elsewhere = [r for r in rates if not any(m.clause == r.clause and _fits(r, m, lexicon) and m is not count for m in mentions)]
    rates = elsewhere or rates
    if not rates:
        return []
    best = min(rates, key=lambda r: (abs(r.clause - count.clause), -r.clause))
    per = best.per.head if best.per is not None else ""
    return [  # "30 words a minute and Olga 45 … in 5 minutes": both of them
        r
        for r in rates
        if r.clause == best.clause
        or (r.stuff.head == best.stuff.head and r.per is not None and r.per.head == per and r.holders != best.holders)
    ]


def _merged(
    mentions: list[Mention], pairs: list[tuple[Mention, Mention | None]], query: Query, lexicon: Lexicon
) -> list[Mention]:
    gone = {id(m) for pair in pairs for m in pair if m is not None}
    result = [m for m in mentions if id(m) not in gone]
    result += [_bundle(rate, count, mentions, query, lexicon) for rate, count in pairs]
    return sorted(result, key=lambda m: m.number.start)


def _bundle(rate: Mention, count: Mention | None, mentions: list[Mention], query: Query, lexicon: Lexicon) -> Mention:
    """One amount from what each has and how many there are. What happens to it is said by whichever of both has a verb of
    doing."""
    per = rate.per or Stuff()
    number = _number(rate, count, query, lexicon)
    situation = "array" if lexicon.is_in(per.head, "row") else "equal_groups"
    stuff = replace(rate.stuff, of=count.stuff.of) if count is not None and not rate.stuff.of else rate.stuff
    size = spelled(rate)
    made = Step("multiplication", situation, (size, number), stuff=stuff)
    doing = rate if count is None or (rate.verb not in _STANDING and count.stuff.unit == "time") else _doing(rate, count)
    kind, verb = _kind(rate, count, doing, mentions, lexicon)
    other = count if doing is rate else rate
    amount = replace(
        doing,
        value=value_of(made),
        made=made,
        stuff=stuff,
        kind=kind,
        verb=verb,
        per=rate.per if kind is Kind.RATE else None,
        one=None,
        holders=doing.holders or (other.holders if other is not None and doing.kind is not Kind.RATE else ()) or rate.holders,
        other=doing.other or rate.other,
        places=rate.places | (count.places if count is not None else frozenset()),
        context=rate.context | (count.context if count is not None else frozenset()),
        time=doing.time or rate.time,
        partitive=False,
        subject=False,
        word="",
    )
    if count is not None and count.kind is Kind.RATE:
        amount.kind, amount.per, amount.per_count, amount.per_number = (
            Kind.RATE, count.per, count.per_count, count.per_number,
        )  # fmt: skip
    return amount


def spelled(mention: Mention) -> Expr:
    """The expression behind a mention of the bundled world."""
    return mention.made if mention.made is not None else Leaf(mention)


def _number(rate: Mention, count: Mention | None, query: Query, lexicon: Lexicon) -> Expr:
    """How many groups: as told, or by the calendar ("2 weeks" of so many a day), less often than each one ("every 4 minutes")."""
    per = rate.per or Stuff()
    if count is None:
        size = _span_of(rate, query.places | query.times | query.context, lexicon)
        number: Expr = Constant(Fraction(size), per, query.span)
    else:
        number = spelled(count)
        size = _in_one(count.stuff.head, per, lexicon)
        if size:
            number = Step("multiplication", "equal_groups", (Constant(Fraction(size), per, count.span), number), stuff=per)
    if rate.per_count != 1 and rate.per_number is not None:
        number = Step("division", "group", (number, Constant(rate.per_count, per, rate.per_number)), stuff=per)
    return number


def _doing(rate: Mention, count: Mention) -> Mention:
    if rate.verb not in _STANDING and (rate.clause != count.clause or count.verb in _STANDING or count.kind is Kind.STATE):
        return rate
    return count if count.verb not in _STANDING or rate.clause != count.clause else rate


def _kind(rate: Mention, count: Mention | None, doing: Mention, mentions: list[Mention], lexicon: Lexicon) -> tuple[Kind, str]:
    """What the whole amount does: money is paid or earned, what is needed is used up, anything else as its verb says."""
    if count is not None and count.kind is Kind.NEED:
        return Kind.NEED, count.verb
    if rate.stuff.unit == "money":
        if doing.verb == "gain" or doing.lemma in ("rent", "hire", "order"):
            return (Kind.PLUS, "earn") if doing.lemma in ("get", "receive", "win", "bekommen") else (Kind.MINUS, "pay")
        if doing.lemma in ("sell", "verkaufen"):
            return Kind.PLUS, "earn"
        if doing.verb in _STANDING:
            return Kind.SIZE, "cost"
        return KINDS.get(doing.verb, Kind.STATE), doing.verb
    kind = count.kind if count is not None and doing is count else KINDS.get(doing.verb, Kind.STATE)
    if kind is Kind.PLUS and (count is None or count.stuff.unit != "time") and _used_up(rate, doing, mentions, lexicon):
        return Kind.MINUS, "lose"
    return kind, doing.verb


def _used_up(rate: Mention, doing: Mention, mentions: list[Mention], lexicon: Lexicon) -> bool:
    """Whether making or filling things takes from a stock that was told before ("has 30 m of cloth, makes 5 dresses")."""
    if rate.verb in _CONSUMING and doing is not rate:
        return True
    stock = [
        m
        for m in mentions
        if m.number.start < min(rate.number.start, doing.number.start)
        and m.kind in (Kind.STATE, Kind.PLUS, Kind.SIZE)
        and m.value is not None
        and stuff_match(rate.stuff, m.stuff, lexicon) > 0.5
    ]
    left = any(m.ending and m.value is not None and stuff_match(rate.stuff, m.stuff, lexicon) > 0.5 for m in mentions)
    return (bool(stock) or (left and doing.verb == "put")) and doing.verb in ("make", "put", "take")
