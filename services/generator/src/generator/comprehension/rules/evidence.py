"""What speaks for and against a calculation: facts of language about its numbers, what is left over, and the question."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache
from importlib.resources import files
from itertools import combinations, permutations

from generator.comprehension.rules.matching import party_match, stuff_match, time_match
from generator.comprehension.rules.model import Kind, Mention, Query
from generator.comprehension.rules.read import Reading
from generator.comprehension.rules.solve.chains import sign
from generator.comprehension.rules.solve.free import ROLES, Formula
from generator.comprehension.rules.solve.world import World

_MARKS = ("ending", "beginning", "more", "partitive", "negated", "again", "own", "passive", "subject", "expletive")
_ASKED = (
    *("total", "left", "now", "first", "ratio", "per_holder", "need", "negated", "rest", "much", "plural_parties"),
    *("fraction", "passive", "subject"),
)
Group = tuple[str, str, int, int]
"""Shape, role, and the numbers concerned: one part of a formula."""


@dataclass(slots=True)
class Evidence:
    """Observations about one reading, made once and combined for every formula."""

    question: list[str] = field(default_factory=list)
    numbers: dict[int, list[str]] = field(default_factory=dict)
    pairs: dict[tuple[int, int], list[str]] = field(default_factory=dict)

    def groups(self, formula: Formula) -> list[Group]:
        """What a formula consists of; each part brings the observations that `names` lists, whatever else the formula has."""
        shape, operands = formula.shape, formula.operands
        roles = ROLES[shape]
        taken = {m.index for m in operands}
        found: list[Group] = [(shape, "", -1, -1)]
        found += [(shape, role.removesuffix(" of another"), m.index, -1) for role, m in zip(roles, operands, strict=True)]
        found += [("", "unused", index, -1) for index in self.numbers if index not in taken]
        for (i, first), (j, second) in combinations(enumerate(operands), 2):
            product = roles[i] == roles[j] and roles[i].startswith("factor")
            found.append(("", "factor~factor" if product else f"{roles[i]}~{roles[j]}", first.index, second.index))
        if formula.value.denominator != 1 and all(m.value is not None and m.value.denominator == 1 for m in operands):
            found.append((shape, "fraction of whole numbers", -1, -1))
        if formula.value == 0:
            found.append(("", "nothing", -1, -1))
        return found

    def names(self, group: Group) -> list[str]:
        """The names of the observations in one part of a formula."""
        shape, role, index, other = group
        if index < 0:
            return [f"{shape} {role}".strip()] if role else [shape, *(f"{shape} {fact}" for fact in self.question)]
        facts = self.numbers[index] if other < 0 else self.pairs[index, other]
        names = [f"{role}: {fact}" for fact in facts]
        return [*names, *(f"{shape} {name}" for name in names)] if shape else names


def gather(reading: Reading, query: Query, world: World) -> Evidence:
    """All observations of a reading. Cost: linear in the text, quadratic in the at most six numbers."""
    cues = _cues(reading.lexicon.language)
    evidence = Evidence()
    told = list({m.number.start: m for m in reading.mentions if m.value is not None}.values())
    near = [_cues_in([t.lower for t in s.tokens], cues) for s in reading.sentences]
    evidence.question = _question(reading, query, world, told, near)
    for mention in told:
        evidence.numbers[mention.index] = _number(mention, query, world, near)
    for a, b in permutations(told, 2):
        evidence.pairs[a.index, b.index] = _pair(a, b, query, world)
    return evidence


@lru_cache(maxsize=2)
def _cues(language: str) -> dict[str, str]:
    lines = files("generator.comprehension.rules").joinpath("data", language, "cues.tsv").read_text("utf-8").splitlines()
    rows = (line.split("\t") for line in lines if line and not line.startswith("#"))
    return {phrase: name for name, phrases in rows for phrase in phrases.split("|")}


def _cues_in(words: list[str], cues: dict[str, str]) -> list[str]:
    found = set()
    for length in (1, 2, 3):
        for start in range(len(words) - length + 1):
            name = cues.get(" ".join(words[start : start + length]))
            if name is not None:
                found.add(name)
    return sorted(found)


def _question(reading: Reading, query: Query, world: World, told: list[Mention], near: list[list[str]]) -> list[str]:
    facts = [f"asks {name}" for name in _ASKED if getattr(query, name)]
    facts.append(f"asks by {query.verb or 'no verb'}")
    comparison = query.comparison or "nothing"
    facts.append(f"compares {comparison}{' than' if query.than is not None else ''}")
    if query.each is not None:
        facts.append("asks of each")
    if query.stuff.unit:
        facts.append(f"asks unit {query.stuff.unit}")
    if query.adjective:
        facts.append("asks by adjective")
    facts += [f"question has {name}" for name in near[query.sentence]]
    elsewhere = {name for number, names in enumerate(near) if number != query.sentence for name in names}
    facts += [f"text has {name}" for name in sorted(elsewhere)]
    facts += [f"told {kind}" for kind in sorted({m.kind.value for m in told})]
    facts.append(f"numbers {len(told)}")
    if any(m.value is None for m in reading.mentions):
        facts.append("some untold")
    if any(m.rest for m in reading.mentions):
        facts.append("a rest is told")
    heads = {m.stuff.head for m in told}
    facts.append("one thing counted" if len(heads) == 1 else "several things counted")
    holders = {m.holders for m in told}
    facts.append("one holder told" if len(holders) == 1 else "several holders told")
    changes = [m.kind for m in told if m.kind in (Kind.PLUS, Kind.MINUS)]
    facts.append(f"changes {' '.join(kind.value for kind in changes[:2])}")
    ask = "than" if query.comparison and query.than else query.comparison or ("each" if query.each is not None else query.verb)
    facts.append(f"{ask} with {' '.join(sorted(m.kind.value for m in told)[:3])}")
    story = _story(reading, query, world)
    aim = next((name for name in ("first", "left", "total", "now", "need") if getattr(query, name)), "")
    facts += [f"story {story}", f"story {story} {aim}", f"story {story} {aim} {ask}", f"{aim} {ask}"]
    return facts


_SYMBOLS = dict(zip(Kind, "=+-erdfnts", strict=True))


def _story(reading: Reading, query: Query, world: World) -> str:
    """What is told of the asked thing, in order: "?=-" is an untold state, then a loss."""
    told = [m for m in reading.mentions if world.stuff(query.stuff, m.stuff) > 0.4][:4]
    return "".join(("?" if m.value is None else "") + _SYMBOLS[m.kind] + ("." if m.ending else "") for m in told)


def _level(fit: float) -> str:
    return "same" if fit >= 0.85 else "like" if fit > 0.4 else "other"


def _number(mention: Mention, query: Query, world: World, near: list[list[str]]) -> list[str]:
    thing = _level(world.stuff(query.stuff, mention.stuff))
    holder = _holder(query, mention)
    time = _time(query, mention, world)
    place = "" if not query.places else "place same" if query.places & mention.places else "place other" if mention.places else ""
    kind = mention.kind.value
    facts = [kind, f"thing {thing}", f"holder {holder}", f"{thing} thing {holder} holder", f"{kind} {thing} thing"]
    facts += [f"{kind} verb {mention.verb or 'none'}", f"{kind} {holder} holder", f"{thing} thing {holder} holder {time}{place}"]
    facts += [f"verb {'same' if query.lemma and query.lemma == mention.lemma else 'other'} {thing}"]
    facts += [f"verb class {'same' if query.verb and query.verb == mention.verb else 'other'} {thing}"]
    facts += [fact for fact in (time, place) if fact]
    facts += [name for name in _MARKS if getattr(mention, name)]
    effect = sign(query, mention, world)
    facts += [
        f"effect {effect}",
        f"effect {effect} {thing} {kind}{' left' if query.left else ''}{' first' if query.first else ''}",
    ]
    facts.append(f"words shared {min(len(query.context & mention.context), 3)}")
    facts += [f"near {name}" for name in near[mention.sentence]]
    return [*facts, *_compared(mention, query, world), *_looks(mention, query)]


def _compared(mention: Mention, query: Query, world: World) -> list[str]:
    """What a number has to do with the two sides of a comparison, with groups and what each gets."""
    facts = []
    if mention.kind in (Kind.DIFFERENCE, Kind.FACTOR):
        facts.append(f"{mention.kind.value} {mention.word} {_side(query, mention, world)}")
    if mention.per is not None:
        facts.append("per asked thing" if world.stuff(query.stuff, mention.per) > 0.5 else "per other thing")
        if query.each is not None and world.stuff(query.each, mention.per) > 0.5:
            facts.append("per the asked each")
    if query.each is not None and world.stuff(query.each, mention.stuff) > 0.5:
        facts.append("counts the asked each")
    if query.than is not None:
        thing, holder = _level(world.stuff(query.than.stuff, mention.stuff)), _holder(query.than, mention)
        facts += [f"than-thing {thing} than-holder {holder}", f"than-thing {thing}", f"than-holder {holder}"]
        if query.than.lemma and query.than.lemma != query.lemma:
            facts.append(f"than-verb {'same' if query.than.lemma == mention.lemma else 'other'}")
    return facts


def _looks(mention: Mention, query: Query) -> list[str]:
    """What the number itself is said to be."""
    facts = []
    if mention.word:
        facts.append(f"{mention.kind.value} {mention.word}")
    if mention.stuff.unit:
        facts.append(f"unit {mention.stuff.unit}")
    if mention.modal:
        facts.append(f"modal {mention.modal}")
    extra = query.stuff.modifiers - mention.stuff.modifiers
    own = mention.stuff.modifiers - query.stuff.modifiers
    if query.stuff.modifiers or mention.stuff.modifiers:
        facts.append(f"marks {'asked ' if extra else ''}{'own' if own else ''}".strip())
    if mention.sentence == query.sentence:
        facts.append("in the question")
    if mention.value == 1:
        facts.append("one")
    if mention.form.value != "integer":
        facts.append(f"form {mention.form.value}")
    return facts


def _side(query: Query, mention: Mention, world: World) -> str:
    """Which side of a told comparison is asked for: the described one, or the one it is compared with."""
    described = bool(query.holders) and party_match(query.holders, mention.holders) > 0.8
    if mention.than_party is not None and query.holders and party_match(query.holders, (mention.than_party,)) > 0.8:
        return "both" if described else "reference"
    if mention.than is not None and mention.than.head and not query.holders:
        of_this = stuff_match(query.stuff, mention.stuff, world.lexicon)
        of_that = stuff_match(query.stuff, mention.than, world.lexicon)
        return "described" if of_this > of_that else "reference" if of_that > of_this else "neither"
    return "described" if described else "neither"


def _holder(query: Query, mention: Mention) -> str:
    if not query.holders:
        return "any"
    if not mention.holders:
        return "no"
    if party_match(query.holders, mention.holders) > 0.8:
        return "same"
    return "receiving" if mention.other and party_match(query.holders, mention.other) > 0.8 else "other"


def _time(query: Query, mention: Mention, world: World) -> str:
    if not query.times or not mention.time:
        return "time told" if mention.time else "time asked" if query.times else ""
    if mention.time in query.times:
        return "time same"
    return "time other" if time_match(query, mention, world.lexicon) == 0 else "time like"


def _pair(a: Mention, b: Mention, query: Query, world: World) -> list[str]:
    thing = "same" if stuff_match(a.stuff, b.stuff, world.lexicon) > 0.5 else "other"
    marks = " marks differ" if thing == "same" and a.stuff.modifiers != b.stuff.modifiers else ""
    holder = "same" if a.holders == b.holders else "none" if not a.holders or not b.holders else "other"
    order = "before" if a.index < b.index else "after"
    facts = [f"thing {thing}", f"holder {holder}", f"{order} {thing}", f"{a.kind.value} {order} {b.kind.value}"]
    facts += [f"thing {thing}{marks} holder {holder}", f"{a.kind.value} {b.kind.value} {thing}"]
    facts.append(f"verb {'same' if a.lemma == b.lemma else 'other'}")
    if a.sentence == b.sentence:
        facts.append("one sentence")
        if a.clause == b.clause:
            facts.append("one clause")
    for rate, count in ((a, b), (b, a)):
        if rate.per is not None:
            by_per = stuff_match(rate.per, count.stuff, world.lexicon)
            by_thing = stuff_match(rate.stuff, count.stuff, world.lexicon)
            counted = "per" if by_per > max(0.5, by_thing) else "thing" if by_thing > 0.5 else "other"
            asks_per, asks_thing = world.stuff(query.stuff, rate.per), world.stuff(query.stuff, rate.stuff)
            asked = "per" if asks_per > max(0.5, asks_thing) else "thing" if asks_thing > 0.5 else "other"
            facts += [f"per {counted}", f"counts {counted} asks {asked}", f"{order} counts {counted} asks {asked}"]
    if a.time and b.time and a.time != b.time:
        facts.append("times differ")
    x, y = a.value or 0, b.value or 0
    facts.append("more" if x > y else "fewer" if x < y else "equal")
    if y and x % y == 0:
        facts.append("divides")
    return facts
