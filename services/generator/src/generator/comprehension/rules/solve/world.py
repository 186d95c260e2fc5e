"""The world as the solvers see it: mentions, what fits a query, and the search that the families call back into."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from generator.comprehension.rules.lexicon import Lexicon
from generator.comprehension.rules.matching import party_match, stuff_match, time_match
from generator.comprehension.rules.model import Candidate, Expr, Kind, Mention, Party, Query, Step, Stuff, value_of

MAX_DEPTH = 4
"""Steps in one answer; the longest problems of grade school have four."""

Family = Callable[["World", Query, int, frozenset[int]], list[Candidate]]


@dataclass(slots=True)
class World:
    """Mentions in the order of the text. `families` propose candidates for plain amounts."""

    mentions: list[Mention]
    query: Query
    lexicon: Lexicon
    families: tuple[Family, ...] = ()
    told_words: frozenset[str] = frozenset()
    """Words of the sentences before the question, in lower case and, of nouns, in the singular."""
    question_words: frozenset[str] = frozenset()
    later_words: dict[int, frozenset[str]] = field(default_factory=dict)
    """Mention to the words after it in its sentence."""
    _heads: dict[str, bool] = field(default_factory=dict)
    _memory: dict[object, list[Candidate]] = field(default_factory=dict)

    def fitting(self, query: Query, without: frozenset[int] = frozenset(), *kinds: Kind) -> list[tuple[Mention, float]]:
        """Mentions whose thing and time fit, with how well; holders are judged by the caller."""
        found = []
        for mention in self.mentions:
            if mention.index in without or (kinds and mention.kind not in kinds):
                continue
            match = self.stuff(query.stuff, mention.stuff) * time_match(query, mention, self.lexicon)
            if match > 0.2:
                found.append((mention, match))
        if any(self.lexicon.singular(query.stuff.head) == m.stuff.head for m, _ in found):
            by_mark = query.stuff.head
            found = [(m, f) for m, f in found if m.stuff.head == by_mark or by_mark not in m.stuff.modifiers]  # no "coin jars"
        exact = query.times and not query.now and any(m.time in query.times for m, _ in found)
        if exact:  # "on the next day" against "on Monday"
            return [(m, f) for m, f in found if not m.time or m.time in query.times or self.lexicon.is_in(m.time, "daytime")]
        return found

    def stuff(self, asked: Stuff, found: Stuff) -> float:
        """How well `found` is of the asked kind. A kind that the text never counts is taken for a word for what it does count."""
        fit = stuff_match(asked, found, self.lexicon)
        if fit and asked.head and found.of and asked.head != found.head and found.head in self._containers():
            return 0.0  # "3 packs of pins" is no number of pins where a pack holds so many
        if (
            fit
            and asked.head != found.head
            and self.lexicon.covers(asked.head, found.head)
            and not self.lexicon.is_in(asked.head, "anybody", "person")
            and not asked.unit
            and any(
                m.stuff.head == asked.head
                and m.value is not None
                and not (m.again or m.partitive or m.kind is Kind.MINUS or m.verb == "take")  # which of them may be taken
                for m in self.mentions
            )
        ):
            return 0.0  # where birds and storks are both counted, storks are no birds
        if fit and asked.head != found.head and not asked.unit and found.head in self._beside(asked.head):
            return 0.0  # "52 members and 4 coaches": the coaches are no members
        if fit == 0 and asked.of and not self._told(asked.of):
            fit = 0.8 * stuff_match(replace(asked, of="", of_modifiers=frozenset()), found, self.lexicon)
        if fit == 0 and asked.head and not asked.unit and not found.unit and not self._told(asked.head):
            content = any(m.stuff.of == asked.head for m in self.mentions)
            spoken_of = not content and asked.head in self.told_words and asked.head not in self.lexicon.kinds
            fit = 0.0 if spoken_of else 0.45  # cans that are spoken of and never counted are no other word for balls
        return fit

    def _beside(self, head: str) -> frozenset[str]:
        """What is listed in one breath with such things."""
        clauses = {m.clause for m in self.mentions if m.stuff.head == head and m.kind is Kind.STATE and m.value is not None}
        return frozenset(m.stuff.head for m in self.mentions if m.clause in clauses and m.kind is Kind.STATE) - {head}

    def _containers(self) -> frozenset[str]:
        return frozenset(m.per.head for m in self.mentions if m.per is not None)

    def _told(self, head: str) -> bool:
        """Whether any mention counts this or a kind of it."""
        known = self._heads.get(head)
        if known is None:
            plain = Stuff(head)
            known = any(
                stuff_match(plain, m.stuff, self.lexicon) > 0
                or (m.per is not None and stuff_match(plain, m.per, self.lexicon) > 0.5)
                for m in self.mentions
            )
            self._heads[head] = known
        return known

    def parties(self, kind: Kind | None = None) -> list[Party]:
        """Every holder of a mention once, in order."""
        return list(dict.fromkeys(p for m in self.mentions for p in m.holders if kind is None or m.kind is kind))

    def amount(self, query: Query, depth: int, without: frozenset[int] = frozenset()) -> list[Candidate]:
        """The best few candidates for an amount, best first. `depth` counts the steps still allowed."""
        if depth <= 0:
            return []
        key = (
            query.also,
            query.other,
            query.stuff,
            query.holders,
            query.times,
            query.places,
            query.lemma,
            query.verb,
            query.left,
            query.now,
            query.first,
            query.total,
            query.rest,
            query.negated,
            query.todo,
            depth,
            without,
        )
        known = self._memory.get(key)
        if known is None:
            self._memory[key] = []
            known = []
            if query.also:
                known = self._several(query, depth, without)
            for family in self.families if not query.also else ():
                known += family(self, query, depth, without)
            known = best(known)
            self._memory[key] = known
        return known

    def _several(self, query: Query, depth: int, without: frozenset[int]) -> list[Candidate]:
        """ "How many small and large nuts": the amounts of all that is named, put together."""
        parts = [
            self.amount(replace(query, stuff=s, also=(), total=False), depth - 1, without) for s in (query.stuff, *query.also)
        ]
        if not all(parts):
            return []
        operands: list[Expr] = [part[0].expr for part in parts]
        return [
            Candidate(
                add(operands, "put_together", query.stuff, query.holders),
                min(0.95, 0.45 + 0.75 * min(p[0].score for p in parts)),
                "sum/named",
            )
        ]

    def side(
        self, stuff: Stuff, holders: tuple[Party, ...] = (), *, times: frozenset[str] = frozenset(), like: Query | None = None
    ) -> Query:
        """A query for one side of a comparison or one factor of a product."""
        base = like or self.query
        return replace(
            base,
            stuff=stuff,
            holders=holders,
            times=times,
            comparison="",
            than=None,
            ratio=False,
            each=None,
            need=False,
            negated=False,
            todo=False,
            total=False,
            left=False,
            first=False,
            rest=False,
            lemma="",
            verb="",
            now=False,
            places=frozenset(),
            context=frozenset(),
            other=(),
        )


def best(candidates: list[Candidate], keep: int = 6) -> list[Candidate]:
    """The best candidates with a value, one per value and set of operands."""
    seen: set[object] = set()
    result = []
    for candidate in sorted(candidates, key=lambda c: -c.score):
        value = value_of(candidate.expr)
        if value is None or value < 0:
            continue
        key = (value, candidate.rule.partition("/")[0])
        if key in seen:
            continue
        seen.add(key)
        result.append(candidate)
        if len(result) == keep:
            break
    return result


def holder_fit(query: Query, mention: Mention) -> float:
    """How well the holder fits: the owner, else the receiver or giver, else nobody named."""
    return max(party_match(query.holders, mention.holders), party_match(query.holders, mention.other) if mention.other else 0.0)


def add(parts: list[Expr], situation: str, stuff: Stuff | None = None, holders: tuple[Party, ...] = (), why: str = "") -> Expr:
    """A sum, or the one part itself."""
    return parts[0] if len(parts) == 1 else Step("addition", situation, tuple(parts), stuff=stuff, holders=holders, why=why)
