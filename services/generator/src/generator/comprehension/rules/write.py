"""The chosen expression to a tree with good names for drawing, and the places of the text behind every node."""

from __future__ import annotations

from dataclasses import dataclass, field
from fractions import Fraction

from generator.comprehension.port import TextSpan
from generator.comprehension.rules.german_names import capital, declined, picture_type, unit_name
from generator.comprehension.rules.lexicon import Lexicon
from generator.comprehension.rules.model import Blank, Constant, Expr, Kind, Leaf, Mention, Party, Query, Step, Stuff, value_of
from generator.language.nodes import ENTITY_KEYS, RESULT_SLOT, ROOT_ID, Attribute, Entity, Expression, Operation, Property
from generator.problem.model import Form

_UNITS = {"pound_sterling": "pound"}
_ICONS_FOR_TIME = {"daytime": "clock"}
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
        return Operation(step.operation, tuple(arguments), result, tuple(properties), node)

    def _operand(self, operand: Expr, slot: str, node: str, step: Step | None, place: int = 0) -> Entity:
        if isinstance(operand, Leaf):
            mention = operand.mention
            self.links[node] = (mention.span,)
            values = self._mention(mention, step, place)
        elif isinstance(operand, Constant):
            self.links[node] = (operand.span,)
            values = {**self._thing(operand.stuff), "entity_quantity": written(operand.value, Form.INTEGER)}
        elif isinstance(operand, Blank):
            self.links[node] = (self.query.span,)
            answer = value_of(step) if step is not None and step.unknown != "both" else None
            values = {**self._thing(_named(operand.stuff, step)), **self._holder(self._asked(operand.holders))}
            values["entity_quantity"] = written(answer, Form.INTEGER) if answer is not None else ""
            if step is not None and step.situation == "times_as_much" and place == 1:
                values = {"entity_name": self._times(), "entity_type": "multiplier", "entity_quantity": values["entity_quantity"]}
        else:
            values = {}
        return _entity(slot, values, node)

    def _times(self) -> str:
        return "mal" if self.lexicon.language == "de" else "times"

    def _mention(self, mention: Mention, step: Step | None, place: int) -> dict[str, str]:
        value = mention.value if mention.value is not None else Fraction(0)
        quantity = written(value, mention.form)
        situation = step.situation if step is not None else ""
        if situation == "times_as_much" and place == 1:
            return {"entity_name": self._times(), "entity_type": "multiplier", "entity_quantity": quantity}
        if situation == "fraction_of" and place == 1:
            name = "Teil" if self.lexicon.language == "de" else "part"
            return {"entity_name": name, "entity_type": "multiplier", "entity_quantity": quantity}
        values = self._thing(mention.stuff)
        values["entity_quantity"] = quantity
        if step is not None and step.operation == "multiplication" and place == 1:
            values["entity_type"] = "multiplier"
            return values
        if mention.per is not None and mention.per.head:
            group = self._thing(mention.per)
            values["container_name"], values["container_type"] = group["entity_name"], group["entity_type"]
            return values
        if step is not None and step.operation in ("division", "surplus") and place == 1 and situation == "share":
            return values
        compared = situation == "compare" and step is not None and step.operation == "addition" and place == 1
        if compared or mention.kind is Kind.DIFFERENCE:
            return values  # the difference is nobody's
        gone = [party for party in mention.other if party not in self.query.holders] if situation == "take_from" and place else []
        values |= self._holder((gone[0],) if len(gone) == 1 else self._giver(mention))
        if "container_name" not in values and mention.places:
            place_name = min(mention.places)
            values |= self._holder((Party(place_name, place_name),))
        if mention.time:
            *marks, period = mention.time.split()
            german = self.lexicon.language == "de"
            values["attr_name"] = capital(declined(tuple(marks), period, self.lexicon)) if german else mention.time.capitalize()
            values["attr_type"] = "clock" if self.lexicon.is_in(mention.time, "daytime") else "calendar"
        return values

    def _asked(self, holders: tuple[Party, ...]) -> tuple[Party, ...]:
        """Whose the unknown is: as the step says, else whoever or whatever place the question names."""
        query = self.query
        if holders or query.times:
            return holders
        if query.other and len(query.other) == 1 and query.verb in ("be", "have", "other", ""):
            return query.other
        return tuple(Party(place, place) for place in sorted(query.places)[:1]) if len(query.places) == 1 else ()

    def _giver(self, mention: Mention) -> tuple[Party, ...]:
        """A change belongs to whoever is asked about, as far as it takes part; else to its own holder."""
        for party in (*mention.holders, *mention.other):
            if party in self.query.holders:
                return (party,)
        return mention.holders or mention.other

    def _thing(self, stuff: Stuff) -> dict[str, str]:
        german = self.lexicon.language == "de"
        if stuff.unit and stuff.unit not in ("money", "percent"):
            name = unit_name(stuff.head or stuff.unit) if german else stuff.head or stuff.unit
            if stuff.of:
                name = f"{name} {capital(stuff.of)}" if german else f"{name} of {stuff.of}"
            return {"entity_name": name, "entity_type": "measure"}
        if stuff.unit == "money":
            name = _UNITS.get(stuff.head, stuff.head) or "dollar"
            return {"entity_name": capital(name) if german else name, "entity_type": name}
        if not stuff.head:
            name = "Ding" if german else "item"
            return {"entity_name": name, "entity_type": name}
        name = self._name(stuff)
        marks = [m for m in self._ordered(stuff) if not german or self.lexicon.is_in(m, "adjective")]
        kind = "-".join((*marks, picture_type(stuff.head, self.lexicon) if german else stuff.head))
        return {"entity_name": name, "entity_type": kind.replace(" ", "-").lower()}

    def _ordered(self, stuff: Stuff) -> list[str]:
        """Modifiers in the order of the text, without those that say nothing about its looks."""
        words = stuff.words.lower().split()
        plain = frozenset(
            (
                "new",
                "old",
                "other",
                "different",
                "extra",
                "same",
                "more",
                "additional",
                "total",
                "neu",
                "alt",
                "weiter",
                "weitere",
                "ander",
            )
        )
        return [m for m in sorted(stuff.modifiers, key=lambda m: words.index(m) if m in words else 99) if m not in plain]

    def _name(self, stuff: Stuff) -> str:
        """What is counted, as the problem says it. A container's content is named only where the container is a measure."""
        german = self.lexicon.language == "de"
        marks = tuple(m for m in self._ordered(stuff) if m != stuff.head)
        name = declined(marks, stuff.head, self.lexicon) if german else " ".join((*marks, stuff.head))
        if stuff.of and self.lexicon.is_in(stuff.head, "part_of"):
            content = " ".join((*sorted(stuff.of_modifiers), stuff.of))
            name += f" {content.capitalize()}" if german else f" of {content}"
        return name

    def _holder(self, holders: tuple[Party, ...]) -> dict[str, str]:
        if not holders:
            return {}
        if len(holders) > 1:
            joint = " und " if self.lexicon.language == "de" else " and "
            names = [p.name for p in holders if p.name]
            return {"container_name": joint.join(names), "container_type": holders[0].figure or "group"} if names else {}
        party = next((p for p in self.query.holders if holders[0].key.endswith(" " + p.key) and not p.person), holders[0])
        figure = party.figure or ("child" if party.person else "")
        place = party.key.split()[-1] if party.key and not party.person else ""
        if self.lexicon.language == "de" and not figure:
            return {"container_name": capital(party.name), "container_type": picture_type(place, self.lexicon)}
        return {"container_name": party.name, "container_type": figure or place}

    def _result(self, step: Step, node: str, nested: bool) -> Entity:
        known = step.result
        if isinstance(known, Leaf):
            self.links[node] = (known.mention.span,)
            return _entity(RESULT_SLOT, self._mention(known.mention, None, 0), node)
        if not nested:
            self.links[node] = (self.query.span,)
        values = self._thing(_named(step.stuff or Stuff(), step))
        answer = value_of(step)
        values["entity_quantity"] = written(answer, _form(step)) if answer is not None else ""
        if step.operation != "subtraction" or step.situation != "compare":  # a difference is nobody's
            values |= self._holder(step.holders if nested else self._asked(step.holders))
        if step.situation == "share" and self.query.each is not None and self.query.each.head:
            group = self._thing(self.query.each)
            values["container_name"], values["container_type"] = group["entity_name"], group["entity_type"]
        return _entity(RESULT_SLOT, values, node)


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


def _form(step: Step) -> Form:
    forms = {m.form for m in leaves(step)}
    return Form.FRACTION if Form.FRACTION in forms or Form.MIXED in forms else Form.DECIMAL


def written(value: Fraction, form: Form) -> str:
    """A quantity as the visual language writes it: exact, in the form of the text where that is possible."""
    if value.denominator == 1 and form is not Form.PERCENTAGE:
        return str(value.numerator)
    if form is Form.PERCENTAGE:
        return f"{written(value * 100, Form.DECIMAL)}%"
    denominator = value.denominator
    for prime in (2, 5):
        while denominator % prime == 0:
            denominator //= prime
    digits = f"{value.numerator * 10**6 // value.denominator:07d}"
    if denominator == 1 and form not in (Form.FRACTION, Form.MIXED) and (value * 10**6).denominator == 1:
        return f"{digits[:-6]}.{digits[-6:]}".rstrip("0").rstrip(".")
    whole, rest = divmod(value.numerator, value.denominator)
    return f"{whole} {rest}/{value.denominator}" if whole else f"{rest}/{value.denominator}"


def _entity(slot: str, values: dict[str, str], node: str) -> Entity:
    return Entity(slot, tuple(Attribute(key, values[key]) for key in ENTITY_KEYS if values.get(key)), node)
