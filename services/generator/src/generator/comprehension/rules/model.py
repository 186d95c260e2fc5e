"""The world model: mentions of quantities with who has what, what is asked, and the expressions that answer it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum
from fractions import Fraction

from generator.comprehension.port import TextSpan
from generator.problem.model import Form


@dataclass(frozen=True, slots=True)
class Stuff:
    """What is counted: a singular noun with what tells it apart. `of` is the content of a container noun ("cup" of "flour")."""

    head: str = ""
    modifiers: frozenset[str] = frozenset()
    of: str = ""
    of_modifiers: frozenset[str] = frozenset()
    unit: str = ""
    """The dimension of a measure, "money", "percent" or ""."""
    words: str = ""
    """As the text says it, for the name in the picture."""


@dataclass(frozen=True, slots=True)
class Party:
    """A person, place or thing that holds or does. `key` tells parties apart; `figure` is boy, girl, man, woman or ""."""

    key: str
    name: str
    figure: str = ""
    person: bool = False


PART_WORDS = frozenset(("of", "off", "up"))
"""Words of a factor that is a part: just a part, one that goes off the whole, one that comes on top of it."""


class Kind(StrEnum):
    """What a mention says about its quantity."""

    STATE = "state"
    PLUS = "plus"
    MINUS = "minus"
    EVENT = "event"
    RATE = "rate"
    DIFFERENCE = "difference"
    FACTOR = "factor"
    NEED = "need"
    TOTAL = "total"
    SIZE = "size"
    """A measure or price of one thing ("the lamp is 3 feet tall")."""


@dataclass(slots=True)
class Mention:
    """One quantity of the text. `value` is None for "some"."""

    index: int
    value: Fraction | None
    form: Form
    stuff: Stuff
    kind: Kind
    span: TextSpan
    number: TextSpan
    sentence: int
    clause: int
    lemma: str = ""
    verb: str = ""
    holders: tuple[Party, ...] = ()
    other: tuple[Party, ...] = ()
    """Who receives, or from whom it is taken."""
    place: str = ""
    places: frozenset[str] = frozenset()
    """Nouns of all adjuncts: "shelf", "monday", "morning"."""
    time: str = ""
    per: Stuff | None = None
    one: Stuff | None = None
    """What the price is of, where it may be a price for each."""
    per_count: Fraction = Fraction(1)
    """4 of "1 lap every 4 minutes", which stands at `per_number`."""
    per_number: TextSpan | None = None
    than: Stuff | None = None
    than_party: Party | None = None
    than_time: str = ""
    word: str = ""
    """more, fewer, or the comparing word of a difference or factor."""
    negated: bool = False
    more: bool = False
    """Said to be in addition ("3 more", "another 5")."""
    partitive: bool = False
    rest: bool = False
    opener: str = ""
    modal: str = ""
    expletive: bool = False
    subject: bool = False
    """The quantity is the clause's subject ("12 birds flew away")."""
    context: frozenset[str] = frozenset()
    """Every content word of the clause, for telling otherwise equal mentions apart."""
    ending: bool = False
    """"now", "left", "at the end": the state after all changes."""
    beginning: bool = False
    shift: int = 0
    """+1 for "in 5 years", -1 for "5 years ago", where ages are told or asked."""
    own: bool = False
    """"3 of his marbles": said to be of its own holder's."""
    passive: bool = False
    adjective: str = ""
    """long, wide, high … of a measure."""
    sources: frozenset[str] = frozenset()
    """Places from which it comes ("from the tree")."""
    goals: frozenset[str] = frozenset()
    """Places to which it goes ("into the garage")."""
    again: bool = False
    """ "70 other flowers": beside those told before."""
    restated: bool = False
    """A number told before ("how many do the 5 friends have"): no amount of its own."""
    made: Expr | None = None
    """What it is worked out from, where the text does not tell it itself ("3 boxes of 6")."""

    @property
    def part(self) -> bool:
        """Whether it is a part of a whole ("half of them", "25% off", "raised by 10%") and no comparison of two amounts."""
        return self.kind is Kind.FACTOR and self.word in PART_WORDS


@dataclass(slots=True)
class Query:
    """What the question asks for."""

    stuff: Stuff
    span: TextSpan
    sentence: int
    lemma: str = ""
    verb: str = ""
    holders: tuple[Party, ...] = ()
    places: frozenset[str] = frozenset()
    time: str = ""
    times: frozenset[str] = frozenset()
    total: bool = False
    left: bool = False
    now: bool = False
    first: bool = False
    comparison: str = ""
    than: Query | None = None
    ratio: bool = False
    each: Stuff | None = None
    """"in each bag", "per day": what one of it gets."""
    per_holder: bool = False
    need: bool = False
    negated: bool = False
    todo: bool = False
    """What is still to be done, or missing."""
    adjective: str = ""
    much: bool = False
    rest: bool = False
    context: frozenset[str] = frozenset()
    plural_parties: bool = False
    fraction: bool = False
    span_of_time: bool = False
    """"how many years ago": a span up to another time."""
    passive: bool = False
    subject: bool = False
    other: tuple[Party, ...] = ()
    comparative: str = ""
    one_of: Stuff | None = None
    """"on a side": what one of several gets, where they are counted elsewhere."""
    also: tuple[Stuff, ...] = ()
    """Further things asked for together with the first."""
    start: int = -1
    equal: bool = False
    """How many more are needed for two amounts to be equal."""
    twice: bool = False
    """"how many … and how many …": two amounts in one question."""


@dataclass(frozen=True, slots=True)
class Leaf:
    """A mention used as an operand."""

    mention: Mention

    @property
    def value(self) -> Fraction | None:
        return self.mention.value


@dataclass(frozen=True, slots=True)
class Step:
    """An operation of the answer. `situation` as in the visual language; `unknown` the slot asked for where not the result.

    `operands` have the order of the slots. For an unknown operand its place holds a `Blank`, and `result` the known result.
    """

    operation: str
    situation: str
    operands: tuple[Expr, ...]
    unknown: str = ""
    wording: str = ""
    result: Expr | None = None
    stuff: Stuff | None = None
    holders: tuple[Party, ...] = ()
    why: str = ""


@dataclass(frozen=True, slots=True)
class Blank:
    """The unknown operand of a step."""

    stuff: Stuff = field(default_factory=Stuff)
    holders: tuple[Party, ...] = ()
    span: TextSpan | None = None
    mark: str = ""


@dataclass(frozen=True, slots=True)
class Constant:
    """A number that the text implies: how many things it lists, how many days a week has."""

    value: Fraction
    stuff: Stuff
    span: TextSpan
    known: bool = False
    """Common knowledge, by the table of what is in one."""


Expr = Leaf | Step | Blank | Constant


@dataclass(frozen=True, slots=True)
class Candidate:
    """One way to answer. `score` 0 to 1; `rule` names what found it."""

    expr: Expr
    score: float
    rule: str


def spelled_out(expr: Expr) -> Expr:
    """The expression with every amount that was worked out replaced by what it is worked out from."""
    if isinstance(expr, Leaf):
        return expr if expr.mention.made is None else spelled_out(expr.mention.made)
    if isinstance(expr, Step):
        result = spelled_out(expr.result) if expr.result is not None else None
        return replace(expr, operands=tuple(spelled_out(operand) for operand in expr.operands), result=result)
    return expr


def used(expr: Expr) -> set[int]:
    """Indices of the mentions in an expression."""
    if isinstance(expr, Leaf):
        return {expr.mention.index}
    if isinstance(expr, Step):
        found: set[int] = set()
        for operand in (*expr.operands, *((expr.result,) if expr.result is not None else ())):
            found |= used(operand)
        return found
    return set()


def value_of(expr: Expr) -> Fraction | None:  # noqa: C901 (a case for each turn of phrase, read top to bottom)
    """What an expression comes to (for a step with an unknown operand: that operand's value); None where it cannot."""
    if isinstance(expr, Leaf):
        return expr.mention.value
    if isinstance(expr, Constant):
        return expr.value
    if isinstance(expr, Blank):
        return None
    values = [value_of(operand) for operand in expr.operands]
    result = value_of(expr.result) if expr.result is not None else None
    known = [v for v in values if v is not None]
    missing = len(values) - len(known)
    if expr.unknown == "both":
        return result
    match expr.operation:
        case "addition":
            if missing == 0:
                return sum(known, Fraction(0))
            return result - sum(known, Fraction(0)) if result is not None and missing == 1 else None
        case "subtraction":
            if missing == 0:
                return known[0] - sum(known[1:], Fraction(0))
            if result is None or missing != 1:
                return None
            return result + sum(known, Fraction(0)) if values[0] is None else known[0] - sum(known[1:], Fraction(0)) - result
        case "multiplication" | "area" | "unittrans":
            product = Fraction(1)
            for v in known:
                product *= v
            if missing == 0:
                return product
            return result / product if result is not None and missing == 1 and product else None
        case "division":
            if missing == 1 and len(values) == 2:
                return _undivided(values, result)
            return known[0] / known[1] if missing == 0 and known[1] else None
        case "surplus":
            if missing or not known[1]:
                return None
            return known[0] % known[1]
    return None


def _undivided(values: list[Fraction | None], result: Fraction | None) -> Fraction | None:
    """The unknown of ? ÷ 4 = 3 or 12 ÷ ? = 3."""
    dividend, divisor = values
    if result is None:
        return None
    if dividend is None:
        return result * divisor if divisor is not None else None
    return dividend / result if result else None
