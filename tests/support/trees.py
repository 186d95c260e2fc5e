"""Random valid trees and texts of the visual language: every operation, situation, unknown, number form and nesting.

`expressions()` and `texts()` are hypothesis strategies (they shrink); `random_tree(rng)` and `random_text(rng)` make the same
trees fast from a seeded generator. Every tree can be drawn: no finding is an error.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from fractions import Fraction
from typing import Literal, Protocol, TypeVar

from hypothesis import strategies as st

from generator.language import format_tree
from generator.language.nodes import Attribute, Entity, Expression, Operation, Property
from support.tree_numbers import Number, written
from support.tree_words import (
    COUNTED,
    GROUPS,
    HOLDERS,
    MARKS,
    MEASURED,
    MULTIPLIER,
    ODD_NAMES,
    SQUARE,
    Holder,
    Thing,
)

T = TypeVar("T")
Dialect = Literal["v1", "v2"]
KEY_ORDER = ("entity_name", "entity_type", "entity_quantity", "container_name", "container_type", "attr_name", "attr_type")
LIMIT = 10**9


class Chooser(Protocol):
    """Where the choices come from: a seeded generator, or hypothesis."""

    def integer(self, low: int, high: int) -> int: ...

    def choice(self, options: Sequence[T]) -> T: ...


class SeededChooser:
    """Choices of a `random.Random`."""

    def __init__(self, rng: random.Random) -> None:
        self._rng = rng

    def integer(self, low: int, high: int) -> int:
        return self._rng.randint(low, high)

    def choice(self, options: Sequence[T]) -> T:
        return options[self._rng.randrange(len(options))]


class DrawnChooser:
    """Choices of a hypothesis test."""

    def __init__(self, draw: st.DrawFn) -> None:
        self._draw = draw

    def integer(self, low: int, high: int) -> int:
        return self._draw(st.integers(low, high))

    def choice(self, options: Sequence[T]) -> T:
        return self._draw(st.sampled_from(options))


class Grower:
    """Grows one tree. `value` beside a tree is what its result stands for."""

    def __init__(self, chooser: Chooser) -> None:
        self._choose = chooser
        self._left = 60

    def chance(self, percent: int) -> bool:
        return self._choose.integer(1, 100) <= percent

    # Entities

    def entity(self, slot: str, thing: Thing, quantity: str | None, held: bool = True) -> Entity:
        """An entity; `quantity` None leaves the key out."""
        self._left -= 1
        values = {"entity_name": thing.name, "entity_type": thing.type}
        if quantity is not None:
            values["entity_quantity"] = quantity
        if held and self.chance(50):
            holder: Holder = self._choose.choice(HOLDERS)
            values["container_name"] = holder.name
            values["container_type"] = holder.type
            if self.chance(20):
                values["attr_name"], values["attr_type"] = self._choose.choice(MARKS)
        if self.chance(3):
            values["entity_name"] = self._choose.choice(ODD_NAMES)
        if self.chance(5):
            values.setdefault("attr_name", "")
        return Entity(slot, tuple(Attribute(key, values[key]) for key in KEY_ORDER if key in values))

    def number(self, low: int = 0) -> Number:
        """A written quantity of at least `low`: mostly small, some of every size and form."""
        kind = self._choose.integer(1, 20)
        if kind <= 11:
            value = self._choose.integer(low, 20)
        elif kind <= 14:
            value = self._choose.integer(max(low, 21), 130)
        elif kind == 15:
            value = self._choose.integer(max(low, 1000), 40_000)
            grouped = f"{value:,}"
            return Number(Fraction(value), self._choose.choice((grouped, grouped.replace(",", " "))))
        elif kind <= 17:
            decimals = self._choose.integer(1, 2)
            digits = self._choose.integer(low * 10**decimals, 40 * 10**decimals)
            value_of = Fraction(digits, 10**decimals)
            return Number(value_of, f"{digits // 10**decimals}.{digits % 10**decimals:0{decimals}d}")
        elif kind == 18:
            below = self._choose.choice((2, 3, 4, 5, 8, 10))
            above = self._choose.integer(1, 2 * below)
            return Number(low + Fraction(above, below), f"{low * below + above}/{below}")
        elif kind == 19:
            below = self._choose.choice((2, 3, 4, 6, 8))
            whole = self._choose.integer(max(low, 1), 9)
            above = self._choose.integer(1, below - 1)
            return Number(whole + Fraction(above, below), f"{whole} {above}/{below}")
        else:
            percent = self._choose.integer(max(1, 100 * low), 100 * low + 100)
            return Number(Fraction(percent, 100), f"{percent}%")
        return Number(Fraction(value), str(value))

    # Expressions

    def root(self, depth: int) -> Expression:
        if self.chance(4):
            return self.entity("container1", self._choose.choice(COUNTED), self._choose.choice((self.number().text, "?", "")))
        if self.chance(12):
            return self._comparison(depth)
        if self.chance(10):
            return self._area(depth)
        thing = self._choose.choice((*COUNTED, *MEASURED))
        return self._operation(depth, thing)[0]

    def slot(self, place: int, thing: Thing, depth: int, low: int = 0) -> tuple[Expression, Fraction]:
        """What fills the slot at `place` (from 0): an entity, or while `depth` allows it sometimes an operation."""
        if depth > 0 and self._left > 12 and self.chance(35):
            nested, value = self._operation(depth, thing)
            if value is not None and low <= value < 10**5 and value.denominator <= 1000:
                return nested, value
        number = self.number(low)
        return self.entity(f"container{place + 1}", thing, number.text), number.value

    def _operation(self, depth: int, thing: Thing) -> tuple[Expression, Fraction | None]:
        kinds: list[Callable[[int, Thing], tuple[Expression, Fraction | None]]] = [
            self._addition,
            self._addition,
            self._subtraction,
            self._subtraction,
            self._multiplication,
            self._multiplication,
            self._division,
            self._surplus,
            self._unittrans,
        ]
        return self._choose.choice(kinds)(depth - 1, thing)

    def _addition(self, depth: int, thing: Thing) -> tuple[Expression, Fraction | None]:
        situation = self._choose.choice((None, "put_together", "add_to", "compare"))
        count = 2 if situation == "compare" or self.chance(75) else self._choose.integer(3, 5)
        operands = [self.slot(place, thing, depth) for place in range(count)]
        total = sum((value for _, value in operands), Fraction(0))
        unknowns = list(range(count)) if total < LIMIT else []
        if count == 2 and situation in (None, "put_together") and total.denominator == 1 and self.chance(15):
            return self._both(operands, total, thing), total
        return self._finish("addition", situation, operands, total, thing, unknowns)

    def _both(self, operands: list[tuple[Expression, Fraction]], total: Fraction, thing: Thing) -> Operation:
        blank = self._choose.choice(("?", ""))
        parts = tuple(self.entity(f"container{place + 1}", thing, blank) for place in range(len(operands)))
        result = self.entity("result_container", thing, str(total))
        properties = (Property("unknown", "both"),) if self.chance(70) else ()
        return Operation("addition", parts, result, properties)

    def _subtraction(self, depth: int, thing: Thing) -> tuple[Expression, Fraction | None]:
        situation = self._choose.choice((None, "take_from", "take_apart", "compare"))
        count = 2 if situation == "compare" or self.chance(80) else 3
        taken = [self.slot(place + 1, thing, depth) for place in range(count - 1)]
        least = sum((value for _, value in taken), Fraction(0))
        whole = self.slot(0, thing, depth)
        if whole[1] < least:
            number = written(least + self._choose.integer(0, 20))
            whole = (self.entity("container1", thing, number), Fraction(_value(number)))
        operands = [whole, *taken]
        return self._finish("subtraction", situation, operands, whole[1] - least, thing, list(range(count)))

    def _multiplication(self, depth: int, thing: Thing) -> tuple[Expression, Fraction | None]:
        situation = self._choose.choice((None, None, "equal_groups", "array", "times_as_much", "fraction_of"))
        size = self.slot(0, thing, depth)
        number = self._fraction() if situation == "fraction_of" else self._times()
        multiplier = self._choose.choice((MULTIPLIER, self._choose.choice(GROUPS)))
        times = (self.entity("container2", multiplier, number.text, held=False), number.value)
        operands = [size, times]
        # A third factor makes a nested problem of the first two, so it needs a level of its own.
        if situation is None and depth > 0 and isinstance(size[0], Entity) and self.chance(15):
            further = self._choose.integer(1, 5)
            operands.append((self.entity("container3", MULTIPLIER, str(further), held=False), Fraction(further)))
        elif multiplier is MULTIPLIER and situation is None and isinstance(size[0], Entity) and self.chance(25):
            operands = [_moved(times, 0), _moved(size, 1)]
        product = Fraction(1)
        for _, value in operands:
            product *= value
        solvable = list(range(len(operands))) if product else []
        return self._finish("multiplication", situation, operands, product, thing, solvable)

    def _times(self) -> Number:
        if self.chance(85):
            value = self._choose.integer(0 if self.chance(5) else 1, 12)
            return Number(Fraction(value), str(value))
        return self._choose.choice((Number(Fraction(3, 2), "1.5"), Number(Fraction(5, 2), "2 1/2"), Number(Fraction(60), "60")))

    def _fraction(self) -> Number:
        below = self._choose.integer(2, 12)
        above = self._choose.integer(1, below)
        if 100 % below == 0 and self.chance(40):
            return Number(Fraction(above, below), f"{100 * above // below}%")
        return Number(Fraction(above, below), f"{above}/{below}")

    def _division(self, depth: int, thing: Thing) -> tuple[Expression, Fraction | None]:
        situation = self._choose.choice((None, "share", "group", "array", "times_as_much"))
        divisor_value = self._choose.integer(1, 12)
        if situation == "group" and not thing.unit:
            counted = self._choose.choice(COUNTED)
            total = self.slot(0, counted, depth)
            divisor = self.entity("container2", counted, str(divisor_value))
        else:
            total = self.slot(0, thing, depth)
            if situation == "group":
                situation = "share"
            groups = MULTIPLIER if situation == "times_as_much" else self._choose.choice((MULTIPLIER, *GROUPS))
            divisor = self.entity("container2", groups, str(divisor_value), held=False)
        if isinstance(total[0], Entity) and self.chance(70):
            whole = Fraction(divisor_value * self._choose.integer(0, 12))
            total = (_with_quantity(total[0], str(whole)), whole)
        operands = [total, (divisor, Fraction(divisor_value))]
        quotient = total[1] / divisor_value
        if situation is None and depth > 0 and isinstance(total[0], Entity) and self.chance(15):
            operands.append((self.entity("container3", MULTIPLIER, "2", held=False), Fraction(2)))
            quotient /= 2
        return self._finish("division", situation, operands, quotient, thing, list(range(len(operands))) if total[1] else [])

    def _surplus(self, depth: int, thing: Thing) -> tuple[Expression, Fraction | None]:
        total = self.slot(0, thing, depth)
        divisor_value = self._choose.integer(1, 12)
        group = thing if self.chance(50) else self._choose.choice(GROUPS)
        divisor = self.entity("container2", group, str(divisor_value))
        situation = self._choose.choice((None, "remainder"))
        operands = [total, (divisor, Fraction(divisor_value))]
        return self._finish("surplus", situation, operands, total[1] % divisor_value, thing, [])

    def _unittrans(self, depth: int, thing: Thing) -> tuple[Expression, Fraction | None]:
        count = self.slot(0, self._choose.choice(COUNTED), depth)
        worth = self._choose.choice((1, 5, 10, 12, 25, 50, 100))
        value = self.entity("container2", Thing(thing.name, "unittrans_value", thing.unit), str(worth), held=False)
        operands = [count, (value, Fraction(worth))]
        situation = self._choose.choice((None, "convert"))
        return self._finish("unittrans", situation, operands, count[1] * worth, thing, [0, 1] if count[1] else [])

    def _area(self, depth: int) -> Expression:
        side = self._choose.choice(MEASURED)
        operands = [self.slot(place, side, depth - 1, low=1) for place in range(2)]
        if operands[0][1] * operands[1][1] >= LIMIT:
            operands[1] = (self.entity("container2", side, "12"), Fraction(12))
        product = operands[0][1] * operands[1][1]
        return self._finish("area", self._choose.choice((None, "area")), operands, product, SQUARE, [0, 1])[0]

    def _comparison(self, depth: int) -> Expression:
        thing = self._choose.choice((*COUNTED, *MEASURED))
        sides = tuple(self.slot(place, thing, depth - 1)[0] for place in range(2))
        answer = Entity("result_container", (Attribute("entity_name", self._choose.choice(("more", "yes", "the left one"))),))
        situation = (Property("situation", "order"),) if self.chance(50) else ()
        return Operation("comparison", sides, answer if self.chance(80) else None, situation)

    # The unknown

    def _finish(
        self,
        name: str,
        situation: str | None,
        operands: list[tuple[Expression, Fraction]],
        value: Fraction,
        thing: Thing,
        solvable: list[int],
    ) -> tuple[Expression, Fraction | None]:
        """The operation with one slot made the unknown; `solvable` are the places of operands that can be it."""
        arguments = [expression for expression, _ in operands]
        properties = {} if situation is None else {"situation": situation}
        if situation == "compare" and self.chance(60):
            properties["wording"] = self._choose.choice(("more", "fewer"))
        places = [place for place in solvable if isinstance(arguments[place], Entity)]
        text = written(value) if value < LIMIT else None
        if places and text is not None and self.chance(40):
            place = self._choose.choice(places)
            right = written(operands[place][1])
            blank = self._choose.choice((None, "", "?", right))
            arguments[place] = _with_quantity(arguments[place], blank)
            if properties or blank == right or self.chance(50):
                properties["unknown"] = f"container{place + 1}"
            result: Entity | None = self.entity("result_container", thing, text)
        else:
            if properties and self.chance(40):
                properties["unknown"] = "result_container"
            result = self.entity("result_container", thing, self._choose.choice((None, "", "?", text)))
            if self.chance(10):
                result = None
        ordered = tuple(Property(key, properties[key]) for key in ("situation", "unknown", "wording") if key in properties)
        return Operation(name, tuple(arguments), result, ordered), value if value < LIMIT else None


def _value(text: str) -> Fraction:
    whole, _, fraction = text.partition(" ")
    return Fraction(whole) + (Fraction(fraction) if fraction else 0)


def _moved(operand: tuple[Expression, Fraction], place: int) -> tuple[Expression, Fraction]:
    entity, value = operand
    assert isinstance(entity, Entity)
    return Entity(f"container{place + 1}", entity.attributes), value


def _with_quantity(entity: Expression, quantity: str | None) -> Entity:
    assert isinstance(entity, Entity)
    values = {attribute.key: attribute.value for attribute in entity.attributes}
    values.pop("entity_quantity", None)
    if quantity is not None:
        values["entity_quantity"] = quantity
    return Entity(entity.slot, tuple(Attribute(key, values[key]) for key in KEY_ORDER if key in values))


def random_tree(rng: random.Random, max_depth: int = 3) -> Expression:
    """A tree nested at most `max_depth` deep; the same for the same state of `rng`."""
    return Grower(SeededChooser(rng)).root(max_depth)


def random_text(rng: random.Random, max_depth: int = 3, dialect: Dialect = "v2") -> str:
    """The text of a random tree."""
    return format_tree(random_tree(rng, max_depth), dialect)


@st.composite
def expressions(draw: st.DrawFn, max_depth: int = 3) -> Expression:
    """Trees nested at most `max_depth` deep."""
    return Grower(DrawnChooser(draw)).root(max_depth)


def texts(max_depth: int = 3, dialect: Dialect = "v2") -> st.SearchStrategy[str]:
    """The texts of such trees."""
    return expressions(max_depth).map(lambda tree: format_tree(tree, dialect))
