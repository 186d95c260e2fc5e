"""Calculations whose dimensions come out: rates by counts, counts by sizes, what goes from what there is, in as many steps as the
text has numbers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from generator.comprehension.rules.matching import party_match, time_match
from generator.comprehension.rules.model import Candidate, Constant, Expr, Kind, Leaf, Mention, Query, Step, Stuff
from generator.comprehension.rules.solve.rates import named_rates, per_fits
from generator.comprehension.rules.solve.term_marks import compares, has_operation, knows, partners
from generator.comprehension.rules.solve.terms import (
    Term,
    alike,
    converted,
    difference,
    finished,
    groups,
    less,
    product,
    put_together,
    share,
    span_of,
    value,
)
from generator.comprehension.rules.solve.world import World

_MOST_NUMBERS = 5
"""The parts of so many numbers are tried in all ways: 3 to their power."""
_KEPT = 6
"""Terms kept for each choice of numbers."""
_UNUSED = 0.75
"""What each number that is left out costs here; the search has finer reasons afterwards."""
_BESIDE = 0.95
_FIRM_FROM = 0.83
"""Under this a calculation by common knowledge is weighed against others: of 24 over it 22 are right, of 7 under it 2."""
_ASTRAY = 0.5
"""The fit of a rate taken by groups of another clause, where its own clause counts some."""
_STEP = 0.97
"""For each product or quotient after the first, so that a shorter way to the same is preferred."""
_AVERAGE = frozenset(("average", "mean", "durchschnitt", "durchschnittlich", "schnitt"))
_CHANGES = frozenset(("gain", "make", "lose", "give", "take", "depart", "arrive", "put"))
_NO_AMOUNT = (Kind.DIFFERENCE, Kind.FACTOR)
_TIMES = frozenset(("time", "mal"))
_BUYING = frozenset(("buy", "purchase", "rent", "order", "hire", "borrow", "kaufen", "mieten", "bestellen", "leihen"))
_SELLING = frozenset(("sell", "verkaufen"))


def calculated(world: World, query: Query) -> list[Candidate]:
    """Candidates with at least one product or quotient, for whatever is asked."""
    if query.also:
        return []
    one = query.one_of
    if query.each is None and one is not None and any(m.stuff.head == one.head and (m.value or 0) > 1 for m in world.mentions):
        query = replace(query, each=one)  # "How many go into a jar" of 6 jars
    told = [m for m in world.mentions if m.value and m.kind not in _NO_AMOUNT and not m.rest and m.stuff.unit != "percent"]
    told = list({m.number.start: m for m in told}.values())
    if not told or len(told) > _MOST_NUMBERS:
        return []
    table = _Table(world, query, told)
    found = [
        (c.score * _UNUSED ** (len(told) - term.taken.bit_count()), _sure(c, term, len(told)))
        for terms in table.terms.values()
        for term in terms
        for c in table.answers(term)
    ]
    ranked = sorted(found, key=lambda pair: -pair[0])
    return [c for score, c in ranked[:2] if score >= _BESIDE * ranked[0][0]]


def _sure(candidate: Candidate, term: Term, told: int) -> Candidate:
    """Marks what goes by common knowledge and leaves no number out: no other calculation with the numbers could come to it."""
    whole = term.taken.bit_count() == told and candidate.score >= _FIRM_FROM
    return replace(candidate, rule="dimension/known") if whole and knows(candidate.expr) else candidate


class _Table:
    """The terms that each choice of the told numbers makes."""

    def __init__(self, world: World, query: Query, told: list[Mention]) -> None:
        self.world, self.query, self.told = world, query, told
        self.lexicon = world.lexicon
        self.terms: dict[int, list[Term]] = {}
        self.partners = partners(told, world.lexicon)
        self.things = [m.stuff for m in told] + [m.per for m in told if m.per is not None]
        for place, mention in enumerate(told):
            self.terms[1 << place] = list(self._leaves(mention, 1 << place))
        for taken in range(1, 1 << len(told)):
            if taken not in self.terms:
                self.terms[taken] = self._kept(self._made(taken))

    def _leaves(self, mention: Mention, bit: int) -> Iterator[Term]:
        """A mention as it is read, and as it might be meant: the price of one, what one of them has."""
        away = self.query.holders and any(p.person for p in mention.holders)
        foreign = (
            bool(away) and not self.query.comparison and party_match(self.query.holders, (*mention.holders, *mention.other)) == 0
        )
        fit = (0.6 if foreign else 1.0) * (1.0 if mention.value != 1 else 0.9)
        fit *= 0.5 if self.query.verb in ("grow", "shrink") and mention.kind is Kind.SIZE else 1.0
        fit *= 1.0 if self.query.comparison or time_match(self.query, mention, self.lexicon) else 0.5
        fit *= 0.5 if self._not_bought(mention) else 1.0
        goes, verbs = self._goes(mention), frozenset((mention.verb,))
        term = Term(Leaf(mention), mention.stuff, holders=mention.holders, taken=bit, fit=fit, goes=goes, verbs=verbs)
        if mention.kind is Kind.RATE and mention.per is not None and mention.per.head != mention.stuff.head:
            term = replace(term, fit=fit if self._named(mention) else 0.6 * fit)
            bottom = None
            if mention.per_count != 1 and mention.per_number is not None:
                bottom = Constant(mention.per_count, mention.per, mention.per_number)
            one = mention.one
            others = (one,) if one is not None and one.head != mention.per.head and self._counted(one) else ()
            yield replace(term, each=(mention.per, *others), bottom=bottom)
            return
        yield term
        one = mention.one
        owner = mention.holders[0] if len(mention.holders) == 1 and not mention.holders[0].person else None
        if one is None and owner is not None and mention.kind is Kind.SIZE and owner.key.isalpha():
            one = Stuff(owner.key, words=owner.name)
        if one is not None and one.head not in ("", mention.stuff.head) and self._wanted(one):
            yield replace(term, each=(one,), fit=0.9 * fit, goes=False)
        times = [m.stuff for m in self.told if m.stuff.head in _TIMES and m.clause == mention.clause and m is not mention]
        if times and mention.stuff.head not in _TIMES:
            yield replace(term, each=(times[0],))  # "3 times a week he runs 18 laps"
        yield from self._known(term)
        period, each = mention.time.split()[-1:], self.query.each
        if period and each is not None and self.lexicon.holds(period[0], each.head):
            yield replace(term, each=(Stuff(period[0], unit="time", words=period[0]),))  # "42 last week: how many a day"

    def _known(self, term: Term) -> Iterator[Term]:
        """What everybody knows to be in them, where just that is asked for: the wheels of 5 cars, the pairs of 16 socks."""
        asked, thing = self.query.stuff, term.thing
        if self._counted(asked) or thing.unit or not asked.head or asked.head == "money":
            return
        for stuff in (thing, Stuff(thing.of), Stuff(next(iter(thing.of_modifiers), ""))):
            top = converted(term.top, stuff, asked, span_of(term), self.lexicon) if stuff.head else None
            if top is not None and top is not term.top:
                yield replace(term, top=top, thing=asked, steps=1)
                return

    def _not_bought(self, mention: Mention) -> bool:
        """Whether it is the price of a thing that nobody counts, beside prices of things that are counted."""
        priced = [m for m in self.told if m.stuff.unit == "money" and m.one is not None]
        others = [m for m in priced if m is not mention and m.one is not None and self._counted(m.one)]
        return mention in priced and mention.one is not None and bool(others) and not self._counted(mention.one)

    def _named(self, rate: Mention) -> bool:
        """Whether a rate is one of those that the question names, where it names some."""
        rates = [m for m in self.told if m.kind is Kind.RATE and m.per is not None and m.stuff.head == rate.stuff.head]
        if self.query.comparison:
            return True  # both sides
        return rate in named_rates(rates, self.query) and per_fits(self.world, self.query, rate)

    def _wanted(self, stuff: Stuff) -> bool:
        """Whether it is counted or asked for, so that an amount may be for each of it."""
        trips = stuff.head in self.query.stuff.modifiers  # "van trips"
        return self._counted(stuff) or trips or alike(stuff, self.query.stuff, self.lexicon)

    def _counted(self, stuff: Stuff) -> bool:
        return any(m.stuff.head == stuff.head and m.kind is not Kind.RATE for m in self.told)

    def _goes(self, mention: Mention) -> bool:
        alike = [m for m in self.told if m is not mention and m.stuff.head == mention.stuff.head and m.kind is not Kind.RATE]
        goes = self._taken(mention, alike)
        if mention.kind is not Kind.RATE and any(m.word == "total" and (m.value or 0) > (mention.value or 0) for m in alike):
            return not goes if mention.word != "total" else goes  # "sold 18 in all, 7 of them on Monday"
        return goes

    def _taken(self, mention: Mention, alike: list[Mention]) -> bool:
        if mention.stuff.unit == "money" and self.query.stuff.unit != "money" and mention.kind is not Kind.RATE:
            budget = any(m.kind in (Kind.STATE, Kind.PLUS) for m in (*alike, mention))
            return mention.kind is Kind.SIZE or (budget and mention.kind is Kind.MINUS)  # "a fee of 15 and 7 an hour; he paid 43"
        if mention.stuff.unit == "money":
            paid = mention.verb in ("cost", "pay") or mention.lemma in _BUYING
            return (paid or mention.kind is Kind.MINUS) and mention.lemma not in _SELLING
        to_asked = bool(self.query.holders) and party_match(self.query.holders, mention.other) == 1 and bool(mention.other)
        if mention.kind is Kind.RATE:
            used = mention.verb == "take" and not any(p.person for p in mention.holders)  # "each mat takes 6 meters"
            return (used or mention.verb in ("lose", "give", "depart", "pay")) and not to_asked
        if mention.kind is Kind.MINUS:
            return not to_asked
        before = self.query.first or self.query.verb in ("gain", "make")  # "4 are left: how many had she bought"
        if mention.ending and alike and not self.query.now and not before:
            return True  # "had 15, gave the same to each friend, has 10 left": what is left was not given
        if alike and mention.index > alike[0].index and any(m.rest for m in self.world.mentions):
            return True  # "made 60, kept 4, sold the others"
        if mention.kind in (Kind.STATE, Kind.PLUS) and any(m.kind is Kind.NEED and not m.more and not m.subject for m in alike):
            return True  # "needs 16, has 7"
        asked, own = self.query.stuff.modifiers, mention.stuff.modifiers
        if (
            asked
            and own
            and not asked & own
            and any(not m.stuff.modifiers and m.stuff.head == mention.stuff.head for m in self.told)
        ):
            return True  # "50 rooms are taken: how many are free"
        if own & self.lexicon.opposites.get(self.query.lemma, frozenset()):
            return True  # "4 are ill: how many come along"
        if self.query.total:
            return False
        return (mention.partitive and mention.kind in (Kind.STATE, Kind.EVENT)) or mention.negated

    def _made(self, taken: int) -> Iterator[Term]:
        """All terms of exactly these numbers, from every way to part them in two."""
        low = taken & -taken
        part = (taken - 1) & taken
        while part:
            if part & low:
                for a in self.terms.get(part, ()):
                    for b in self.terms.get(taken ^ part, ()):
                        yield from self._joined(a, b)
            part = (part - 1) & taken

    def _joined(self, a: Term, b: Term) -> Iterator[Term]:
        for first, second in ((a, b), (b, a)):
            made = product(first, second, self.lexicon) if first.each else None
            if made is not None:
                yield made if self._partnered(first, second) else replace(made, fit=_ASTRAY * made.fit)
            made = groups(first, second, self.lexicon) if second.each and not first.each else None
            if made is not None and made.top is not None:
                yield made
            fit = self._shares(first, second)
            if fit:
                whole = share(first, self._in_asked_unit(second))
                yield replace(whole, fit=whole.fit * fit)
        yield from self._sums(a, b)

    def _partnered(self, rate: Term, count: Term) -> bool:
        """Whether the groups that a rate's own clause counts are among those that it is taken by."""
        own = self.partners.get(rate.taken)
        return own is None or bool(own & count.taken)

    def _shares(self, whole: Term, count: Term) -> float:
        """How well the one may be shared among the other."""
        if whole.bottom is not None or whole.each or count.each or count.bottom is not None or not count.thing.head:
            return 0.0
        same = whole.thing.head == count.thing.head or alike(whole.thing, count.thing, self.lexicon)
        if same or value(count) == 0 or value(count) == 1:
            return 0.0
        each = self.query.each
        if each is not None and each.head:
            if alike(each, count.thing, self.lexicon) or (each.unit and self._ratio(each, count.thing)):
                return 1.0
        elif each is not None and self.world.stuff(self.query.stuff, count.thing) < 0.5:
            return 0.9
        if isinstance(whole.top, Leaf) and isinstance(count.top, Leaf) and len(self.told) > 2:
            a, b = whole.top.mention, count.top.mention
            one_for_other = a.stuff.unit or b.stuff.unit or a.subject != b.subject
            done_for = (
                b.opener == "ing" and b.clause == a.clause + 1 and b.sentence == a.sentence
            )  # "gets $28 for washing 7 cars"
            return 0.85 if (a.clause == b.clause or done_for) and one_for_other else 0.0
        return 0.0

    def _ratio(self, a: Stuff, b: Stuff) -> bool:
        return bool(self.lexicon.holds(a.head, b.head) or self.lexicon.holds(b.head, a.head))

    def _in_asked_unit(self, count: Term) -> Term:
        each = self.query.each
        if each is None or not each.unit or each.head == count.thing.head or not self._ratio(each, count.thing):
            return count
        top = converted(count.top, count.thing, each, span_of(count), self.lexicon)
        return replace(count, top=top, thing=each) if top is not None else count

    def _sums(self, a: Term, b: Term) -> Iterator[Term]:
        same = [e.head for e in a.each] == [e.head for e in b.each]
        if not same or not all(alike(x, y, self.lexicon) for x, y in zip(a.each, b.each, strict=True)):
            return
        one = self._in_one_unit(a, b)
        if one is None:
            return
        a, b = one
        thing = self._common(a.thing, b.thing)
        if thing is None:
            return
        made = put_together(a, b, thing)
        if made is not None and a.goes == b.goes and (a.taken in self.partners or b.taken in self.partners):
            made = replace(made, fit=_ASTRAY * made.fit)
        if made is not None:
            people = [any(p.person for p in t.holders) for t in (a, b)]
            apart = all(people) and a.holders != b.holders
            yield replace(made, fit=made.fit * (0.6 if apart and self.query.holders else 1.0))
        if self.query.left and not (a.goes or b.goes) and value(a) != value(b):
            there, gone = (a, b) if value(a) > value(b) else (b, a)
            rest = less(there, gone, thing) if gone.steps and not there.steps else None
            if rest is not None:
                yield rest  # "has 38 chairs and sets up 6 rows of 6"
        if self.query.comparison and (made := difference(a, b, thing)) is not None:
            yield made

    def _in_one_unit(self, a: Term, b: Term) -> tuple[Term, Term] | None:
        """Both in one unit: in the asked one, else in the smaller one."""
        if a.thing.head == b.thing.head or not a.thing.unit or a.thing.unit != b.thing.unit:
            return a, b
        to = self.query.stuff if self.query.stuff.head in self.lexicon.units and self.query.stuff.head != "money" else None
        to = to or (b.thing if self.lexicon.holds(a.thing.head, b.thing.head) else a.thing)
        tops = [converted(t.top, t.thing, to, span_of(t), self.lexicon) for t in (a, b)]
        if tops[0] is None or tops[1] is None:
            return None
        return replace(a, top=tops[0], thing=to), replace(b, top=tops[1], thing=to)

    def _common(self, a: Stuff, b: Stuff) -> Stuff | None:
        """What both are: the same noun, the asked one, or one that a rate of the text counts."""
        if a.head == b.head and (a.of == b.of or not a.of or not b.of):
            return replace(a, modifiers=a.modifiers & b.modifiers, of_modifiers=a.of_modifiers & b.of_modifiers)
        if a.of and b.of and a.of != b.of and self.query.stuff.of in (a.of, b.of):
            return None  # "packs of gum and packs of mints: how many pieces of gum"
        for kind in (self.query.stuff, *self.things):
            plain = replace(kind, of="", of_modifiers=frozenset())
            if kind.head and all(self.world.stuff(plain, s) > 0.5 and not s.unit for s in (a, b)):
                return kind
        return None

    def _kept(self, made: Iterator[Term]) -> list[Term]:
        best: dict[object, Term] = {}
        for term in made:
            key = (value(term), term.thing.head, tuple(e.head for e in term.each), term.goes)
            if key not in best or best[key].fit < term.fit:
                best[key] = term
        return sorted(best.values(), key=lambda t: -t.fit)[:_KEPT]

    def answers(self, term: Term) -> Iterator[Candidate]:
        """The term as an answer, where its dimension is the asked one."""
        query, thing, top = self.query, term.thing, finished(term, self.lexicon)
        fit = self.world.stuff(query.stuff, thing)
        unit = query.stuff.unit and thing.unit == query.stuff.unit and query.stuff.head not in ("", "money", thing.head)
        steps = term.steps
        if query.stuff.modifiers and thing.head in query.stuff.modifiers:
            fit = max(fit, 0.85)  # "van trips" of so many to a van
        if unit and not (isinstance(top, Step) and top.situation == "group"):
            other = converted(top, thing, query.stuff, span_of(term), self.lexicon)
            if other is None:
                return
            fit, top, steps = 1.0, other, steps + 1
        top, steps = self._by_asked_time(term, top, steps)
        if fit < 0.4 or steps == 0 or not self._each_fits(term) or not isinstance(top, Step):
            return
        score = 0.93 * fit**0.5 * term.fit * _STEP ** max(0, term.steps - 1)
        lessened = has_operation(top, "subtraction")
        if (query.left or query.negated) and not lessened and not (query.comparison or query.each):
            score *= 0.6
        if bool(query.comparison) != compares(top):
            score *= 0.4
        if query.verb in _CHANGES and not thing.unit and not query.left and term.verbs - {query.verb}:
            score *= 0.7 if len(term.verbs) == 1 else 0.5
        amount = value(term)
        averaged = bool((self.world.told_words | self.world.question_words) & _AVERAGE)
        counted = not thing.unit and not any(self.lexicon.is_in(w, "divisible") for w in (thing.head, thing.of))
        if amount.denominator != 1 and counted and not averaged:
            score *= 0.4
        yield Candidate(replace(top, stuff=query.stuff, holders=query.holders), score, f"dimension/{top.operation}")

    def _by_asked_time(self, term: Term, top: Expr, steps: int) -> tuple[Expr, int]:
        """ "84 pages a week": so many for each day, where the days are asked for."""
        each = self.query.each
        if each is None or not each.unit or len(term.each) != 1 or term.each[0].head == each.head:
            return top, steps
        days = self.lexicon.holds(term.each[0].head, each.head)
        if days is None:
            return top, steps
        count = Constant(days, each, span_of(term), known=True)
        return Step("division", "share", (top, count), stuff=term.thing, holders=term.holders), steps + 1

    def _each_fits(self, term: Term) -> bool:
        each = self.query.each
        if each is None:
            return not term.each and term.bottom is None
        if len(term.each) != 1:
            return False
        if not each.head or alike(each, term.each[0], self.lexicon):
            return True
        return bool(each.unit and self.lexicon.holds(term.each[0].head, each.head))
