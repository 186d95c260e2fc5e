"""Parts of a whole that are told as a fraction or in percent: the part, what is left of the whole, or the whole itself."""

from __future__ import annotations

from dataclasses import replace

from generator.comprehension.rules.model import Blank, Candidate, Expr, Kind, Leaf, Mention, Query, Step
from generator.comprehension.rules.solve.world import World

_PLAIN = (Kind.STATE, Kind.PLUS, Kind.MINUS, Kind.EVENT, Kind.SIZE, Kind.NEED)
_SAVED = frozenset(("save", "discount", "off", "reduction", "sparen", "rabatt", "ermäßigung"))
_GIVING = frozenset(("give", "lose", "pay", "depart"))
_GENERIC = frozenset(("be", "have", "do", "get", "there", "sein", "haben", "tun", "bekommen", ""))


def fractions(world: World, query: Query, depth: int, without: frozenset[int]) -> list[Candidate]:
    """ "Half of the 12 apples", "25 % of them": the part of a whole that is told."""
    result: list[Candidate] = []
    if query.comparison or query.ratio or query.fraction:
        return []
    for mention in world.mentions:
        if not mention.part or mention.index in without or mention.value is None or not 0 < mention.value < 1:
            continue
        known = _told_part(world, mention)
        if known is not None:
            result.append(Candidate(_whole_of(mention, Leaf(known), query), 0.9, "fraction/whole"))
            continue
        whole = _told_whole(world, mention)
        if whole is not None:
            result += _of_whole(world, mention, Candidate(Leaf(whole), 0.9, "single"), query)
            continue
        left = [m for m in world.mentions if m.ending and m.value is not None and m.kind is Kind.STATE]
        if left and mention.value * 2 == 1 and (query.first or not query.left):
            result.append(Candidate(_whole_of(mention, Leaf(left[-1]), query), 0.9, "fraction/whole"))
            continue
        whole_query = world.side(replace(query.stuff, modifiers=frozenset()), ())
        for candidate in world.amount(whole_query, depth - 1, without | {mention.index})[:1]:
            result += _of_whole(world, mention, candidate, query)
    return result


def _of_whole(world: World, mention: Mention, whole: Candidate, query: Query) -> list[Candidate]:
    """The part, what the whole is without it, or with it on top."""
    part = Step("multiplication", "fraction_of", (whole.expr, Leaf(mention)), stuff=query.stuff, holders=query.holders)
    only = bool(world.question_words & _SAVED)
    if mention.word == "up" and not only:
        more = Step("addition", "add_to", (whole.expr, part), stuff=query.stuff, holders=query.holders)
        return [Candidate(more, 0.85 * (0.5 + whole.score / 2), "fraction/rest")]
    if (mention.word == "off" and not only) or _asks_rest(world, mention, query):
        rest = Step("subtraction", "take_from", (whole.expr, part), stuff=query.stuff, holders=query.holders)
        return [Candidate(rest, 0.85 * (0.5 + whole.score / 2), "fraction/rest")]
    return [Candidate(part, 0.85 * (0.5 + whole.score / 2), "fraction")]


def _whole_of(mention: Mention, part: Expr, query: Query) -> Step:
    blank = Blank(query.stuff, query.holders)
    return Step(
        "multiplication",
        "fraction_of",
        (blank, Leaf(mention)),
        "container1",
        result=part,
        stuff=query.stuff,
        holders=query.holders,
    )


def _told_part(world: World, mention: Mention) -> Mention | None:
    """ "6 marbles are a third of his": the part is told, and so the whole is not."""
    if mention.verb != "be" or mention.subject or mention.word != "of":
        return None
    before = [m for m in world.mentions if m.index < mention.index and m.value is not None and m.kind in _PLAIN]
    inside = [m for m in before if mention.span.start <= m.span.start < mention.span.end]
    if not before or inside or (mention.holders and before[-1].holders and mention.holders != before[-1].holders):
        return None
    return before[-1]


def _told_whole(world: World, mention: Mention) -> Mention | None:
    """The whole inside the part's own phrase ("half of the 12 apples"), else the only plain amount before it."""
    inside = [
        m
        for m in world.mentions
        if m is not mention and m.value is not None and mention.span.start <= m.span.start < mention.span.end
    ]
    return inside[0] if inside else None


def _asks_rest(world: World, mention: Mention, query: Query) -> bool:
    """Whether the question speaks of those that the part leaves: "3/8 are taken; how many are free"."""
    gone = mention.verb in _GIVING and query.verb in ("have", "be") and query.lemma != mention.lemma
    if query.left or query.rest or query.negated or gone:
        return True
    marks = mention.context | mention.stuff.modifiers
    if any(marks & world.lexicon.opposites.get(word, frozenset()) for word in query.stuff.modifiers):
        return True  # "two thirds are taken: how many are free"
    if mention.stuff.head in world.lexicon.opposites.get(query.stuff.head, frozenset()):
        return True  # "a sixth of them are children: how many adults"
    whole = {query.stuff.head, mention.stuff.head, *mention.stuff.modifiers}
    names = {w for p in (*mention.holders, *query.holders, *mention.other) for w in p.key.split()}
    own = mention.context - whole - names - _GENERIC
    asked = (query.context | query.stuff.modifiers | {query.stuff.head, query.lemma}) - whole - names - _GENERIC
    if mention.lemma == query.lemma and query.lemma not in _GENERIC and not (own - {mention.lemma}):
        return False
    if not own or not asked or own & asked:
        return any(m.rest and m.context & asked for m in world.mentions)
    others = [m for m in world.mentions if m.rest or (m.part and m is not mention)]
    if others:
        return any(m.rest and m.context & asked for m in others)
    return not asked & world.told_words or bool(
        mention.lemma != query.lemma and asked & own == set() and _opposed(world, own, asked)
    )


def _opposed(world: World, own: frozenset[str], asked: frozenset[str]) -> bool:
    return any(word in world.lexicon.opposites.get(other, frozenset()) for word in asked for other in own)
