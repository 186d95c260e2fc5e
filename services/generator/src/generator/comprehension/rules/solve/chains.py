"""Changes over time: a start, what comes and goes, an end. Asked is the end, the start or one of the changes."""

from __future__ import annotations

from dataclasses import replace

from generator.comprehension.rules.before_after import comes_later
from generator.comprehension.rules.matching import party_match, same_noun
from generator.comprehension.rules.model import Blank, Candidate, Expr, Kind, Leaf, Mention, Query, Step, value_of
from generator.comprehension.rules.solve.rates import product
from generator.comprehension.rules.solve.world import World

_STORY = (Kind.STATE, Kind.PLUS, Kind.MINUS, Kind.NEED, Kind.EVENT, Kind.SIZE)
_VACANT = frozenset(("free", "empty", "vacant", "frei", "leer", "unbesetzt"))
_TRANSFERS = frozenset(("give", "lose", "pay"))


def sign(query: Query, mention: Mention, world: World) -> int | None:  # noqa: C901 (a case for each turn of phrase, read top to bottom)
    """What the mention does to what the asked holder has: +1, -1, 0 for a state, None where it does not concern it."""
    owner = party_match(query.holders, mention.holders)
    other = party_match(query.holders, mention.other) if mention.other else 0.0
    if way := moved(query, mention):
        return way
    place = bool(query.holders) and any(h.key.rpartition(" ")[2] in mention.places for h in query.holders if not h.person)
    if mention.kind is Kind.STATE:
        if mention.more and owner > 0:
            return 1
        return 0 if owner > 0 or place else None
    if mention.kind is Kind.NEED:
        return 1 if owner > 0 else None  # "wants to buy 68 more"
    if mention.kind in (Kind.EVENT, Kind.SIZE):
        return -1  # "2 of the plums rotted"
    if mention.kind is Kind.PLUS and mention.sources & (
        query.places | frozenset(h.key.rpartition(" ")[2] for h in query.holders if not h.person)
    ):
        return -1  # "picked 4 apples from the tree": the tree has fewer
    material = mention.stuff.unit in ("weight", "volume", "length") and query.stuff.unit == mention.stuff.unit
    if mention.kind is Kind.PLUS and mention.verb == "make" and query.left and material:
        return -1  # "cooks 300 g of the pasta"
    if mention.kind is Kind.PLUS and mention.verb == "arrive" and query.stuff.modifiers & _VACANT:
        return -1  # "31 guests came: how many seats are free"
    if mention.kind is Kind.PLUS:
        if mention.verb == "take" and (
            (other == 1 and query.holders)
            or not query.holders
            or (owner < 1 and (place or mention.places & query.places or _holds_elsewhere(query, mention, world)))
        ):
            return -1
        shifted = mention.verb == "gain" or (mention.verb in ("put", "make") and not query.places & mention.places)
        if mention.partitive and shifted and not mention.other and _holds_elsewhere(query, mention, world):
            return -1  # "had 9 plums, picked 4 of them", "strung 4 of them on a chain"
        somewhere = query.places or query.verb == "be"
        if query.left and somewhere and not query.holders and mention.verb == "gain" and _of_the_place(mention, world):
            return -1  # "In the bucket were 10 l. The flowers got 5 l. How much is still in the bucket"
        if mention.verb == "arrive" and mention.goals and _left_for(query, mention, world):
            return -1  # "39 frogs sat on the leaves, 13 jumped into the water": the leaves have fewer
        if owner > 0 or place:
            return 1
        if other == 1:
            return 1 if mention.verb in ("make", "put") else -1
        if mention.verb in ("put", "arrive", "make") and _same_place(query, mention, world):
            return 1
        return None
    if mention.kind is Kind.MINUS:
        if mention.own and owner == 0:
            return None
        if not query.holders and mention.verb == "give" and mention.other and _receives(mention, world):
            return 1  # "her friend gave Ana 10 more": Ana is who the story is about
        if other == 1 and owner < 1 and query.holders and mention.verb in _TRANSFERS:
            return 1
        if owner > 0 or place:
            return -1
        return -1 if mention.partitive or _same_place(query, mention, world) else None
    return None


def moved(query: Query, mention: Mention) -> int:
    """ "moved 6 boxes from the cellar into the garage": -1 for the cellar, +1 for the garage, 0 where nothing is moved."""
    where = query.places | {h.key.rpartition(" ")[2] for h in query.holders if not h.person}
    asks_state = query.verb in ("be", "have", "hold", "") or query.left or query.now
    if not asks_state or mention.stuff.unit or mention.kind not in (Kind.EVENT, Kind.PLUS, Kind.MINUS):
        return 0
    return -1 if where & mention.sources else 1 if where & mention.goals else 0


def _receives(mention: Mention, world: World) -> bool:
    """Whether the receivers own what else is told, and the giver nothing of it."""
    told = (Kind.STATE, Kind.PLUS, Kind.MINUS)
    owners = {p for m in world.mentions if m is not mention and m.kind in told for p in m.holders}
    things = tuple(f"{p.key} " for p in mention.other)  # "his garage" has 47 cars
    own = bool(set(mention.other) & owners) or any(p.key.startswith(things) for p in owners)
    return own and not set(mention.holders) & owners


def _holds_elsewhere(query: Query, mention: Mention, world: World) -> bool:
    """Whether the asked holder alone has such things, so that someone else's taking is from it."""
    states = [
        m
        for m in world.mentions
        if m.index < mention.index
        and m.kind in (Kind.STATE, Kind.PLUS, Kind.SIZE)
        and m.verb != "take"
        and world.stuff(query.stuff, m.stuff) > 0.3
    ]
    fits = [party_match(query.holders, m.holders) for m in states]  # 0.7 where nobody is named
    return bool(fits) and max(fits) >= 0.9 and min(fits) >= 0.7


def _left_for(query: Query, mention: Mention, world: World) -> bool:
    """Whether what went somewhere was before where the question looks, and went elsewhere."""
    there = any(same_noun(a, b, world.lexicon) for a in query.places for b in mention.goals)
    return bool(query.places) and not query.holders and not there and _holds_elsewhere(query, mention, world)


def _of_the_place(mention: Mention, world: World) -> bool:
    """Whether somebody gets some of what only a place or others have been told to have."""
    before = [m for m in world.mentions if m.index < mention.index and m.kind is Kind.STATE and m.value is not None]
    return (
        bool(before)
        and bool(mention.holders)
        and not mention.more
        and not any(set(m.holders) & set(mention.holders) for m in before)
    )


def _same_place(query: Query, mention: Mention, world: World) -> bool:
    return _holds_elsewhere(query, mention, world)


def chain(world: World, query: Query, depth: int, without: frozenset[int]) -> list[Candidate]:  # noqa: C901 (a case for each turn of phrase, read top to bottom)
    """End, start or change of what one holder (or the scene) has."""
    if query.todo:
        return []
    story: list[tuple[Mention, int, float]] = []
    for mention, match in _up_to_then(world, query, without):
        if (mention.negated and mention.kind is not Kind.STATE) or mention.rest:
            continue
        if mention.partitive and mention.kind is Kind.STATE and not (mention.ending and mention.verb == "be"):
            continue  # "9 were torn": some of those told before
        asked = (query.adjective and (query.now or query.times)) or query.left or (asks_change(query) and query.much)
        asked = asked or query.stuff.unit == "temperature"
        measured = mention.kind is Kind.SIZE and mention.verb != "cost" and mention.stuff.unit != "money" and asked
        if measured:
            story.append((mention, 0, match))  # "was 3 m long, 1 m was sawn off: how long is it now"
            continue
        if mention.kind is Kind.SIZE and not (
            mention.verb == "cost" and mention.stuff.unit == "money" and query.stuff.unit == "money" and query.left
        ):
            continue
        if mention.kind is Kind.NEED and not (mention.more and mention.modal == "want" and not query.need):
            continue
        spoilt = mention.partitive and not mention.passive and mention.verb == "other" and (query.left or query.now)
        if mention.kind is Kind.EVENT and not spoilt and not moved(query, mention):
            continue
        kept = mention.kind is Kind.STATE or (mention.kind is Kind.PLUS and mention.verb in ("gain", "make"))
        elsewhere = query.places and mention.places and not query.places & mention.places and kept
        if elsewhere and not asks_change(query) and any(query.places & m.places for m in world.mentions):
            continue  # "3 in a tin" where the jar is asked about
        found = sign(query, mention, world)
        if found is None and query.adjective and mention.kind in (Kind.MINUS, Kind.PLUS) and mention.stuff.unit == "length":
            found = 1 if mention.kind is Kind.PLUS else -1  # whoever sawed it off
        if found is not None:
            story.append((mention, found, match))
    told = {(m.lemma, m.holders, m.other) for m, s, _ in story if m.value is not None and s}
    story = [(m, s, f) for m, s, f in story if not (m.value is None and s and (m.lemma, m.holders, m.other) in told)]
    if not story:
        return []
    if any(p.person for p in query.holders) and any(s == 0 and party_match(query.holders, m.holders) == 1 for m, s, _ in story):
        story = [(m, s, f) for m, s, f in story if s != 0 or m.holders or m.ending]  # not the 5 boxes of a case that nobody has
    totals = [m.value or 0 for m, _, _ in story if m.word == "total"]
    others = [m.value or 0 for m, s, _ in story if m.word != "total" and s == 0]
    if totals and others and max(totals) >= sum(others):
        story = [(m, s, f) for m, s, f in story if m.word != "total" or m.ending]
    changes = [(m, s, f) for m, s, f in story if s != 0]
    states = [(m, s, f) for m, s, f in story if s == 0]
    if query.verb == "cost" and query.stuff.unit == "money" and not changes:
        return _change(replace(query, verb="pay"), states, changes)  # "had $4, has $3 left: what did it cost"
    if asks_change(query) or (
        query.total and asks_change(replace(query, total=False)) and any(m.value is None for m, _, _ in changes)
    ):
        return _change(query, states, changes)
    if query.first:
        return _start(query, states, changes)
    result = _end(query, states, changes)
    told_last = states and changes and all(m.ending for m, _, _ in states) and not (query.left or query.now)
    if not result and told_last and query.verb in ("have", "be", ""):
        result = [replace(c, score=0.8 * c.score) for c in _start(query, states, changes)]  # "ate 3, has 5: how many had she"
    extra = not states and changes and (not result or all(m.more or s < 0 for m, s, _ in changes))
    if extra and depth > 2 and all(m.value is not None for m, _, _ in changes):
        start = replace(query, left=False, now=False, first=False, lemma="", verb="", context=frozenset())
        for base in product(world, start, depth - 1, without)[:1]:  # "3 bags of 4 each, 5 are sold"
            result.append(Candidate(_apply(base.expr, changes, query), 0.95 * base.score, "chain/product"))
    return result


def _up_to_then(world: World, query: Query, without: frozenset[int]) -> list[tuple[Mention, float]]:
    """What fits the question. Where a later state is asked for ("How warm was it at midnight"), also what was before."""
    found = world.fitting(query, without, *_STORY)
    then = [m.index for m, _ in found if m.time in query.times and m.kind in (Kind.PLUS, Kind.MINUS)]
    states = (Kind.STATE, Kind.SIZE)
    if not then or query.verb not in ("be", "have") or query.total or any(m.kind in states for m, _ in found):
        return found
    earlier = world.fitting(replace(query, times=frozenset()), without, *_STORY)
    return [(m, f) for m, f in earlier if m.index <= max(then)]


def asks_change(query: Query) -> bool:
    """Whether the question is about a change itself ("how many did she eat"), not about a state."""
    if query.first or query.left or query.total or query.verb in ("be", "have", "need", "", "hold", "end", "start"):
        return False
    return query.verb in ("gain", "make", "put", "arrive", "earn", "take", "lose", "depart", "give", "pay", "grow", "shrink")


def _split(
    states: list[tuple[Mention, int, float]], changes: list[tuple[Mention, int, float]]
) -> tuple[list[Mention], list[Mention]]:
    """States before the first change, and states after the last one ("now there are 7")."""
    if not changes:
        ending = [m for m, _, _ in states if m.ending]
        return [m for m, _, _ in states if not m.ending], ending
    first = min(m.index for m, _, _ in changes)
    before = [
        m
        for m, _, _ in states
        if m.beginning or (m.index < first and not (m.ending and m.index > 0 and len(states) > 1 and m is not states[0][0]))
    ]
    after = [m for m, _, _ in states if m not in before]
    return before, after


def _known(mentions: list[Mention]) -> list[Mention]:
    return [m for m in mentions if m.value is not None]


def _apply(expr: Expr, changes: list[tuple[Mention, int, float]], query: Query) -> Expr:
    """The changes applied one after another; equal signs in a row become one step. Where that would go below nothing, what
    comes is taken first."""
    running = value_of(expr)
    for mention, direction, _ in changes:
        running = running + direction * mention.value if running is not None and mention.value is not None else None
        if running is not None and running < 0:
            changes = sorted(changes, key=lambda change: -change[1])
            break
    i = 0
    while i < len(changes):
        run = [changes[i][0]]
        direction = changes[i][1]
        while i + 1 < len(changes) and changes[i + 1][1] == direction:
            i += 1
            run.append(changes[i][0])
        operands = (expr, *(Leaf(m) for m in run))
        name, situation = ("addition", "add_to") if direction > 0 else ("subtraction", "take_from")
        expr = Step(name, situation, operands, stuff=query.stuff, holders=query.holders)
        i += 1
    return expr


def _sum_of(mentions: list[Mention], query: Query) -> Expr:
    if len(mentions) == 1:
        return Leaf(mentions[0])
    return Step("addition", "put_together", tuple(Leaf(m) for m in mentions), stuff=query.stuff, holders=query.holders)


def _end(query: Query, states: list[tuple[Mention, int, float]], changes: list[tuple[Mention, int, float]]) -> list[Candidate]:
    before, after = _split(states, changes)
    if any(m.value is None for m, _, _ in changes) or any(m.value is None for m in before):
        return []
    quality = min([f for _, _, f in (*states, *changes)], default=1.0)
    asked_state = (query.verb == "do" and query.now) or query.verb in (
        "be",
        "have",
        "",
        "end",
        "hold",
        "need",
        "other",
        "put",
        "share",
    )
    later = [c for c in changes if all(comes_later(c[0], m) for m in after)]
    told = after and changes and (query.left or query.now) and all(m.ending and m.value is not None for m in after)
    if told and not later:
        return [Candidate(_sum_of(after, query), 0.9 * quality, "chain/now")]
    score = (0.95 if query.left or query.now else 0.9) * (0.7 + 0.3 * quality) if asked_state or query.left else 0.55 * quality
    if after and later and later != changes and all(m.value is not None for m in after):
        return [Candidate(_apply(_sum_of(after, query), later, query), score, "chain/end")]  # on from the last that is told
    if after and changes:
        score *= 0.4  # the end is told already: the question means something else
    if not before:
        gains = [c for c in changes if c[1] > 0]
        if not gains or changes[0][1] < 0:
            return []
        if len(changes) == 1:
            return [Candidate(Leaf(gains[0][0]), score * 0.75, "chain/single")]
        first = changes[0][0]
        return [Candidate(_apply(Leaf(first), changes[1:], query), score, "chain/end")]
    if not changes:
        if after and (query.now or query.left) and all(m.value is not None for m in after):
            return [Candidate(_sum_of(after, query), score, "chain/now")]
        expr = _sum_of(before, query)
        single = len(before) == 1
        return [Candidate(expr, score * (0.8 if single else 0.9), "chain/state" if single else "sum/states")]
    following = [c for c in changes if comes_later(c[0], before[0])] or changes
    return [Candidate(_apply(_sum_of(before, query), following, query), score, "chain/end")]


def _start(query: Query, states: list[tuple[Mention, int, float]], changes: list[tuple[Mention, int, float]]) -> list[Candidate]:
    before, after = _split(states, changes)
    told = _known(before)
    ends = _known(after) or ([m for m in told if m.ending] if not after else [])
    if told and not ends and not changes:
        return [Candidate(Leaf(told[0]), 0.7, "chain/told")]
    if not ends and told and changes and changes[-1][0].index < told[-1].index:
        ends = told[-1:]
    known_changes = [(m, s, f) for m, s, f in changes if m.value is not None]
    if (
        not ends
        and len([c for c in known_changes if c[1] < 0]) > 1
        and any(m.ending or m.lemma == "leave" for m, _, _ in known_changes)
    ):
        return []
    if not ends or not known_changes or len(known_changes) != len(changes):
        return []
    end = _sum_of(ends, query)
    if len(known_changes) == 1:
        mention, direction, _ = known_changes[0]
        blank = Blank(query.stuff, query.holders, mark="start")
        name, situation = ("addition", "add_to") if direction > 0 else ("subtraction", "take_from")
        return [
            Candidate(
                Step(name, situation, (blank, Leaf(mention)), "container1", result=end, stuff=query.stuff, holders=query.holders),
                0.95,
                "chain/start",
            )
        ]
    undone = [(m, -s, f) for m, s, f in reversed(known_changes)]
    return [Candidate(_apply(end, undone, query), 0.9, "chain/start")]


def _change(query: Query, states: list[tuple[Mention, int, float]], changes: list[tuple[Mention, int, float]]) -> list[Candidate]:
    """The change between a known start and a known end; other known changes are taken into account."""
    direction = -1 if query.verb in ("lose", "depart", "give", "pay", "shrink") else 1
    if query.verb == "take":
        direction = -1
    same = [c for c in changes if c[0].lemma == query.lemma or c[0].value is None]
    told = [c for c in same if c[0].value is not None and c[0].lemma == query.lemma]
    unknown = [c for c in changes if c[0].value is None]
    if told and not unknown:
        return []
    if unknown:
        direction = unknown[0][1]
    others = [c for c in changes if c[0].value is not None]
    before, after = _split(states, unknown or others)
    starts, ends = _known(before), _known(after)
    used_up = ends and not starts and not unknown and others and all(sign < 0 for _, sign, _ in others)
    if used_up and query.verb in ("gain", "make") and all(m.ending for m in ends):
        return _start(query, states, changes)  # "packed 9 crates of 24 and had 17 left: how many did he pick"
    if not starts and not ends:
        return []
    if (
        not ends
        and len(starts) == 2
        and (starts[0].sentence != starts[1].sentence or (starts[0].time and starts[1].time and starts[0].time != starts[1].time))
        and (starts[0].stuff.head, starts[0].stuff.modifiers) == (starts[1].stuff.head, starts[1].stuff.modifiers)
    ):
        starts, ends = starts[:1], starts[1:]
    if not starts and others and others[0][1] > 0 and ends:  # a first gain is the start: "picked 9, ate some, 5 are left"
        starts, others = [others[0][0]], others[1:]
    if not ends:
        return []
    if not starts:  # "won some, used 12, has 14 left: how many did he win": what came first is the start
        gained = query.verb in ("gain", "make", "earn", "put", "arrive") and all(s < 0 for _, s, _ in others)
        first = bool(unknown) and bool(others) and unknown[0][0].index < others[0][0].index
        return _start(query, states, others) if others and (gained or first) else []
    start: Expr = _sum_of(starts, query)
    start = _apply(start, others, query) if others else start
    blank = Blank(query.stuff, query.holders, mark="change")
    before_value, after_value = value_of(start), value_of(_sum_of(ends, query))
    if before_value is not None and after_value is not None and before_value != after_value:
        direction = 1 if after_value > before_value else -1  # "took some pins": the numbers say that there are more
    name, situation = ("addition", "add_to") if direction > 0 else ("subtraction", "take_from")
    step = Step(
        name, situation, (start, blank), "container2", result=_sum_of(ends, query), stuff=query.stuff, holders=query.holders
    )
    return [Candidate(step, 0.95 if unknown else 0.88, "chain/change")]
