"""The question's kind decides which family leads; what is left unused lowers the score. Best first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from generator.comprehension.rules.lexicon import Lexicon
from generator.comprehension.rules.model import Candidate, Constant, Expr, Kind, Mention, Query, Step, spelled_out, used
from generator.comprehension.rules.phrases import MORE_WORDS
from generator.comprehension.rules.solve import (
    ages,
    areas,
    chains,
    comparisons,
    dimensions,
    needs,
    parts,
    prices,
    rates,
    repeats,
    rests,
    rounding,
    seats,
    splits,
    stories,
    sums,
    told,
)
from generator.comprehension.rules.solve.averages import AVERAGE, averages
from generator.comprehension.rules.solve.bundles import bundled
from generator.comprehension.rules.solve.compared import compared
from generator.comprehension.rules.solve.fractions import fractions
from generator.comprehension.rules.solve.habits import habits
from generator.comprehension.rules.solve.settling import settled
from generator.comprehension.rules.solve.world import MAX_DEPTH, World, best
from generator.comprehension.rules.soundness import uneven
from generator.comprehension.rules.tokens import Sentence
from generator.comprehension.rules.write import leaves

_DONE = (Kind.STATE, Kind.PLUS, Kind.MINUS, Kind.EVENT)
FAMILIES = (
    chains.chain,
    sums.single,
    sums.total,
    parts.missing_part,
    seats.vacant,
    rests.rest,
    repeats.repeated,
    sums.kinds,
    parts.unknown_part,
    told.told,
    fractions,
    needs.still_lacking,
    needs.to_do,
    parts.all_parts,
    comparisons.change_of_difference,
    rates.product,
    rates.groups,
    rates.groups_of_several,
    rates.money_left,
    areas.area,
    areas.rows_and_columns,
    prices.other_of_two,
    prices.several_of_compared,
    rounding.so_often,
    ages.later,
    rounding.how_often,
    splits.remainder,
    stories.story,
    told.both_sides,
    compared,
    needs.change_due,
)


def solve(mentions: list[Mention], query: Query, lexicon: Lexicon, sentences: Sequence[Sentence] = ()) -> list[Candidate]:
    """Candidates for the query with their final scores, best first."""
    query = settled(query, mentions)
    world = _world(mentions, query, lexicon, sentences)
    found: list[Candidate] = splits.both_parts(world, query)
    if found:
        return found
    found = _proposed(world, query) + averages(world, query) + habits(world, query)
    together = bundled(mentions, query, lexicon)
    if together:
        several = sum(isinstance(m.made, Step) for m in together) > 1
        own = {"rate/product": 0.75 if several else 1.0}  # which number goes with which is what the bundles know
        found = [Candidate(c.expr, own.get(c.rule, 0.9) * c.score, c.rule) for c in found]
        bundles = _proposed(_world(together, query, lexicon, sentences), query)
        found += bundles
    if not query.ratio:
        found += dimensions.calculated(world, query)
    found += rounding.rounded(found, query, world)
    found = [Candidate(spelled_out(c.expr), c.score, c.rule) for c in found]
    return best([Candidate(c.expr, c.score * coverage(c, mentions, query, world), c.rule) for c in found], keep=5)


def _proposed(world: World, query: Query) -> list[Candidate]:
    """What the families say, as the kind of the question leads."""
    mentions = world.mentions
    found: list[Candidate] = []
    if query.ratio:
        found += comparisons.difference(world, query, MAX_DEPTH)
    elif query.comparison and query.need and query.than is None:
        found += needs.needed(world, query, MAX_DEPTH) + needs.to_do(world, query, MAX_DEPTH, frozenset())
    elif query.comparison and (query.than is not None or query.comparative not in MORE_WORDS):
        found += comparisons.difference(world, query, MAX_DEPTH)
    elif query.comparison:
        found += comparisons.difference(world, query, MAX_DEPTH)
        found += [Candidate(c.expr, c.score * 0.8, c.rule) for c in world.amount(query, MAX_DEPTH)]
        found += needs.needed(world, query, MAX_DEPTH) if query.than is None else []
    elif query.each is not None:
        found += rates.each(world, query, MAX_DEPTH)
        found += [Candidate(c.expr, c.score * 0.6, c.rule) for c in world.amount(query, MAX_DEPTH)]
    else:
        found += world.amount(query, MAX_DEPTH)
        if query.one_of is not None and any(m.value not in (None, 1) and m.stuff.head == query.one_of.head for m in mentions):
            one = rates.each(world, replace(query, each=query.one_of), MAX_DEPTH)
            found += [Candidate(c.expr, c.score * 0.85, c.rule) for c in one]
        if query.need:
            found += needs.needed(world, query, MAX_DEPTH)
    return found


def _world(mentions: list[Mention], query: Query, lexicon: Lexicon, sentences: Sequence[Sentence]) -> World:
    """The world with the words of the text, by where they stand."""
    words = [{form for t in s.tokens for form in (t.lower, lexicon.singular(t.lower))} for s in sentences]
    told = frozenset().union(*(words[:-1] if len(words) > 1 else words))
    later = {
        m.index: frozenset(lexicon.singular(t.lower) for t in sentences[m.sentence].tokens if t.start > m.number.start)
        for m in mentions
        if sentences and m.kind in (Kind.FACTOR, Kind.DIFFERENCE)
    }
    asking = frozenset(words[query.sentence]) if words else frozenset()
    return World(mentions, query, lexicon, FAMILIES, told, asking, later)


def _averages(world: World) -> bool:
    return bool((world.told_words | world.question_words) & AVERAGE)


def _doings(query: Query) -> frozenset[str]:
    """The verbs that the question asks by, none where it asks for a state."""
    verbs = {query.lemma, query.than.lemma if query.than is not None else ""} - {""}
    return frozenset(verbs) if verbs and query.verb not in ("be", "have", "need", "hold", "") else frozenset()


def _in_another_unit(expr: Expr, query: Query, lexicon: Lexicon) -> bool:
    """Whether kilograms are asked for and all that is measured are grams, which nothing turns into kilograms."""
    asked = query.stuff
    if not asked.unit or asked.head not in {unit.lemma for unit in lexicon.units.values()} or asked.unit == "money":
        return False
    measured = [m.stuff.head for m in leaves(expr) if m.stuff.unit == asked.unit]
    return bool(measured) and asked.head not in measured and not _has_constant(expr)


def _has_constant(expr: Expr) -> bool:
    return isinstance(expr, Constant) or (isinstance(expr, Step) and any(_has_constant(operand) for operand in expr.operands))


def has_subtraction(expr: Expr) -> bool:
    """Whether something is taken from something in it."""
    inner = isinstance(expr, Step) and any(has_subtraction(operand) for operand in expr.operands)
    return inner or (isinstance(expr, Step) and expr.operation == "subtraction")


def coverage(candidate: Candidate, mentions: list[Mention], query: Query, world: World) -> float:
    """1 where every number is used; less for each that is not, most for one that fits the question."""
    indices = used(candidate.expr)
    taken = [m for m in mentions if m.index in indices]
    worked_out = isinstance(candidate.expr, Step) and candidate.rule.startswith(("dimension", "area"))
    factor = 0.6 if len(indices) < 2 and not worked_out else 1.0
    for mention in mentions:
        if mention.index in indices:
            continue
        if mention.rest:
            whole = candidate.rule.startswith(("rate", "each", "sum/total", "sum/states", "chain", "single", "dimension"))
            factor *= 0.75 if whole and not has_subtraction(candidate.expr) else 1.0
        elif mention.value is None:
            factor *= 0.97
        elif mention.stuff.head in ("time", "mal") and mention.kind is Kind.NEED:
            factor *= 0.6
        else:
            factor *= _left_out(mention, taken, query, world)
    if _in_another_unit(candidate.expr, query, world.lexicon):
        factor *= 0.4
    if isinstance(candidate.expr, Step) and uneven(candidate.expr, world.lexicon) and not _averages(world):
        factor *= 0.6
    if _meddled(taken, query):
        factor *= 0.75
    if query.left and candidate.rule == "rate/product":
        factor *= 0.65  # nothing was taken away
    return factor


def _meddled(taken: list[Mention], query: Query) -> bool:
    """Whether another change is reckoned with where what is done in the question is told: "cut 8, gave 2 away. How many did
    she cut"."""
    doings = _doings(query)
    others = [m for m in taken if m.kind in (Kind.PLUS, Kind.MINUS) and m.lemma not in doings]
    return (
        not query.left
        and not query.comparison
        and bool(others)
        and any(m.lemma in doings and m.kind in (*_DONE, Kind.RATE) for m in taken)
    )


def _left_out(mention: Mention, taken: list[Mention], query: Query, world: World) -> float:
    """What it costs not to use a number beside those that are taken."""
    doings = _doings(query)
    if doings and all(m.lemma in doings for m in taken) and mention.lemma not in doings and mention.kind in _DONE:
        return 0.95  # what was made, where what was sold is asked for
    about = world.stuff(query.stuff, mention.stuff) > 0.4
    holder = not query.holders or not mention.holders or bool(set(query.holders) & set(mention.holders))
    used_stuff = any(m.stuff.head == mention.stuff.head for m in taken)
    same_time = not query.times or not mention.time or mention.time in query.times
    if mention.kind in (Kind.RATE, Kind.DIFFERENCE, Kind.FACTOR):
        return 0.72
    if about and holder and same_time:
        return 0.75
    return 0.82 if used_stuff and holder and same_time else 0.95
