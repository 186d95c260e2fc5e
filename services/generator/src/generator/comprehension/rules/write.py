"""The chosen expression to a tree with good names for drawing, and the places of the text behind every node."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from fractions import Fraction

from generator.comprehension.port import TextSpan
from generator.comprehension.rules.lexicon import Lexicon
from generator.comprehension.rules.model import Blank, Constant, Expr, Kind, Leaf, Mention, Party, Query, Step, Stuff, value_of
from generator.comprehension.rules.naming import Namer
from generator.language.nodes import ENTITY_KEYS, RESULT_SLOT, ROOT_ID, Attribute, Entity, Expression, Operation, Property
from generator.problem.model import Form, Quantity
from generator.problem.quantities import DECIMALS, computed, write_quantity

_DECIMALS = {"en": re.compile(r"[\d,]*\.(\d+)"), "de": re.compile(r"[\d.]*[.,](\d+)")}

INVERSE = {
    # a nested operand stands for its result, so a step that asks for an operand is written by its inverse
    ("addition", "compare"): ("subtraction", "take_apart"),
    ("addition", "add_to"): ("subtraction", "take_apart"),
    ("addition", "put_together"): ("subtraction", "take_apart"),
    ("multiplication", "times_as_much"): ("division", "times_as_much"),
    ("multiplication", "equal_groups"): ("division", "share"),
    ("area", "area"): ("division", "share"),
}


@dataclass(slots=True)
class Writer:
    """Writes one tree. `links` collects node id to spans."""

    lexicon: Lexicon
    query: Query
    namer: Namer
    text: str
    links: dict[str, tuple[TextSpan, ...]] = field(default_factory=dict)

    def root(self, expr: Expr) -> Expression:
        """The tree of the whole answer."""
        if isinstance(expr, Step):
            return self._step(expr, ROOT_ID)
        return self._operand(expr, "container1", ROOT_ID, None)

    def _step(self, step: Step, node: str) -> Operation:
        nested = node != ROOT_ID
        if step.unknown and (nested or isinstance(step.result, Step)):
            step = inverted(step)
        prefix = "" if not nested else f"{node}/"
        arguments: list[Expression] = []
        for place, operand in enumerate(step.operands):
            child = f"{prefix}arguments/{place}"
            slot = f"container{place + 1}"
            if isinstance(operand, Step):
                arguments.append(self._step(operand, child))
            else:
                arguments.append(self._operand(operand, slot, child, step, place))
        properties = [Property("situation", step.situation)]
        if step.unknown:
            properties.append(Property("unknown", step.unknown))
        if step.wording:
            properties.append(Property("wording", step.wording))
        result = self._result(step, f"{prefix}result", nested)
        if step.situation in ("add_to", "take_from") and isinstance(arguments[0], Entity):
            arguments[0], result = sharing_holder(arguments[0], result)
        return Operation(step.operation, tuple(arguments), result, tuple(properties), node)

    def _operand(self, operand: Expr, slot: str, node: str, step: Step | None, place: int = 0) -> Entity:
        if isinstance(operand, Leaf):
            mention = operand.mention
            self.links[node] = (mention.span,)
            values = self._mention(mention, step, place)
        elif isinstance(operand, Constant):
            self.links[node] = (operand.span,)
            values = {**self.namer.thing(operand.stuff), "entity_quantity": write_quantity(computed(operand.value, ()))}
        elif isinstance(operand, Blank):
            self.links[node] = (self.query.span,)
            answer = value_of(step) if step is not None and step.unknown != "both" else None
            values = {**self.namer.thing(_named(operand.stuff, step)), **self.namer.holder(self._asked(operand.holders))}
            values |= self._asked_time(step)
            values["entity_quantity"] = self._worked_out(answer, step)
            if step is not None and step.situation == "times_as_much" and place == 1:
                values = {"entity_name": self._times(), "entity_type": "multiplier", "entity_quantity": values["entity_quantity"]}
        else:
            values = {}
        return _entity(slot, values, node)

    def _worked_out(self, value: Fraction | None, step: Step | None) -> str:
        """A quantity that follows from those of the step, with no fewer decimals than they have."""
        if value is None:
            return ""
        sources = [told(m, self.text, self.lexicon.language) for m in leaves(step)] if step is not None else []
        return write_quantity(computed(value, sources))

    def _times(self) -> str:
        return "mal" if self.lexicon.language == "de" else "times"

    def _mention(self, mention: Mention, step: Step | None, place: int) -> dict[str, str]:
        quantity = write_quantity(told(mention, self.text, self.lexicon.language))
        situation = step.situation if step is not None else ""
        if situation == "times_as_much" and place == 1:
            return {"entity_name": self._times(), "entity_type": "multiplier", "entity_quantity": quantity}
        if situation == "fraction_of" and place == 1:
            name = "Teil" if self.lexicon.language == "de" else "part"
            return {"entity_name": name, "entity_type": "multiplier", "entity_quantity": quantity}
        values = self.namer.thing(mention.stuff)
        values["entity_quantity"] = quantity
        if step is not None and step.operation == "multiplication" and place == 1:
            values["entity_type"] = "multiplier"
            return values
        if step is not None and step.operation in ("division", "surplus") and place == 1 and situation == "share":
            return values
        if mention.per is not None and mention.per.head:
            return values | self.namer.group(mention.per)
        compared = situation == "compare" and step is not None and step.operation == "addition" and place == 1
        if compared or mention.kind is Kind.DIFFERENCE:
            return values  # the difference is nobody's
        gone = [party for party in mention.other if party not in self.query.holders] if situation == "take_from" and place else []
        values |= self.namer.holder((gone[0],) if len(gone) == 1 else self._giver(mention))
        places = frozenset(place for place in mention.places if not self.lexicon.is_in(place, "abstract"))
        if "container_name" not in values and places:
            values |= self.namer.holder((self.namer.scene.nearest(places, mention.sentence, mention.span.start),))
        return values | (self.namer.time(mention.time) if mention.time else {})

    def _asked_time(self, step: Step | None) -> dict[str, str]:
        """The time that the question names, where times tell the amounts apart."""
        timed = step is not None and any(m.time for m in leaves(step))
        return self.namer.time(next(iter(self.query.times))) if timed and len(self.query.times) == 1 else {}

    def _asked(self, holders: tuple[Party, ...]) -> tuple[Party, ...]:
        """Whose the unknown is: as the step says, else whoever or whatever place the question names."""
        query = self.query
        if holders or query.times:
            return holders
        if query.other and len(query.other) == 1 and query.verb in ("be", "have", "other", ""):
            return query.other
        places = frozenset(place for place in query.places if not self.lexicon.is_in(place, "abstract"))
        return (self.namer.scene.nearest(places, query.sentence, query.start),) if len(places) == 1 else ()

    def _whose(self, step: Step) -> tuple[Party, ...]:
        """Whose the result is. What several things have together is not the one's that the question names last."""
        holders = self._asked(step.holders)
        if self.query.plural_parties and len(holders) == 1 and holders[0].person and holders[0].name[:1].isupper():
            return ()  # "they", of whom only one was told to have something
        if step.situation == "put_together" and len(holders) == 1 and not holders[0].person:
            own = [m.holders == holders for m in leaves(step)]
            if own.count(True) == 1 and len(own) > 1:
                return ()
        return holders

    def _giver(self, mention: Mention) -> tuple[Party, ...]:
        """A change belongs to whoever is asked about, as far as it takes part; else to its own holder."""
        for party in (*mention.holders, *mention.other):
            if party in self.query.holders:
                return (party,)
        return mention.holders or mention.other

    def _result(self, step: Step, node: str, nested: bool) -> Entity:
        known = step.result
        if isinstance(known, Leaf):
            self.links[node] = (known.mention.span,)
            return _entity(RESULT_SLOT, self._mention(known.mention, None, 0), node)
        if not nested:
            self.links[node] = (self.query.span,)
        values = self.namer.thing(_named(step.stuff or Stuff(), step))
        answer = value_of(step)
        values["entity_quantity"] = self._worked_out(answer, step)
        if step.operation != "subtraction" or step.situation != "compare":  # a difference is nobody's
            values |= self.namer.holder(step.holders if nested else self._whose(step))
            values |= {} if nested else self._asked_time(step)
        if step.situation == "share" and self.query.each is not None and self.query.each.head:
            values |= self.namer.group(self.query.each)
        return _entity(RESULT_SLOT, values, node)


def sharing_holder(start: Entity, end: Entity) -> tuple[Entity, Entity]:
    """What there is before and after a change is in one place: said once, it holds for both."""
    for giver, taker in ((start, end), (end, start)):
        if giver.get("container_type") and not taker.get("container_type"):
            held = {key: giver.get(key) for key in ("container_name", "container_type")}
            values = {key: held.get(key) or taker.get(key) for key in ENTITY_KEYS}
            filled = _entity(taker.slot, values, taker.id)
            return (start, filled) if taker is end else (filled, end)
    return start, end


def _named(stuff: Stuff, step: Step | None) -> Stuff:
    """What is asked for by the unit of what it is worked out from ("how long" of centimeters), where the question names none."""
    told = [m.stuff for m in leaves(step)] if step is not None else []
    if stuff.unit and stuff.head in ("", "money"):
        return next((one for one in told if one.unit == stuff.unit), stuff)
    return stuff if stuff.head else next(iter(told), stuff)


def inverted(step: Step) -> Step:
    """The same step asking for its result: ? + 4 = 9 becomes 9 − 4."""
    known = tuple(o for o in step.operands if not isinstance(o, Blank))
    whole = step.result
    if whole is None:
        return step
    if step.operation == "division":  # 36 ÷ ? = 9 becomes 36 ÷ 9
        return Step("division", "group", (*known, whole), stuff=step.stuff, holders=step.holders, why=step.why)
    if step.operation == "subtraction":
        if isinstance(step.operands[0], Blank):
            return Step("addition", "put_together", (whole, *known), stuff=step.stuff, holders=step.holders, why=step.why)
        return Step(
            "subtraction", "take_apart", (known[0], *known[1:], whole), stuff=step.stuff, holders=step.holders, why=step.why
        )
    operation, situation = INVERSE.get((step.operation, step.situation), ("subtraction", "take_apart"))
    return Step(operation, situation, (whole, *known), stuff=step.stuff, holders=step.holders, why=step.why)


def leaves(expr: Expr) -> list[Mention]:
    """The mentions of an expression in the order of its operands."""
    if isinstance(expr, Leaf):
        return [expr.mention]
    if isinstance(expr, Step):
        found = [m for operand in expr.operands for m in leaves(operand)]
        return found + (leaves(expr.result) if expr.result is not None else [])
    return []


def told(mention: Mention, text: str, language: str) -> Quantity:
    """A quantity of the text, in its form and with the decimals that are written there ("12.50")."""
    value = mention.value if mention.value is not None else Fraction(0)
    match = _DECIMALS[language].search(text[mention.number.start : mention.number.end])
    places = len(match[1]) if match is not None else 0
    shift = Fraction(10) ** places
    digits = re.sub(r"\D", "", match[0]) if match is not None else ""
    if not places or value * shift != int(digits or 0):
        places = 0
    decimal = mention.form is Form.INTEGER and (places or value.denominator != 1)
    return Quantity(value, Form.DECIMAL if decimal else mention.form, min(places, DECIMALS))


def _entity(slot: str, values: dict[str, str], node: str) -> Entity:
    return Entity(slot, tuple(Attribute(key, values[key]) for key in ENTITY_KEYS if values.get(key)), node)
