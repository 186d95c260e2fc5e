"""Problem text to mentions and a query: sentences, clauses, facts in order, then the question."""

from __future__ import annotations

from dataclasses import dataclass

from generator.comprehension.rules import english, german
from generator.comprehension.rules.discourse import Discourse
from generator.comprehension.rules.equalizing import equals, supposed
from generator.comprehension.rules.facts import FactReader
from generator.comprehension.rules.german_names import knowing_names, knowing_nouns
from generator.comprehension.rules.german_settling import name_left_out
from generator.comprehension.rules.lexicon import Lexicon, load
from generator.comprehension.rules.model import Mention, Query
from generator.comprehension.rules.naming import Scene
from generator.comprehension.rules.phrases import Clause
from generator.comprehension.rules.prices import prices_to_rates
from generator.comprehension.rules.questions import query_of
from generator.comprehension.rules.regroup import regroup
from generator.comprehension.rules.tokens import Sentence, sentences
from generator.comprehension.rules.told_names import knowing_told_names


@dataclass(frozen=True, slots=True)
class Reading:
    """What was read of a problem."""

    sentences: tuple[Sentence, ...]
    clauses: tuple[Clause, ...]
    mentions: tuple[Mention, ...]
    restated: tuple[Mention, ...]
    """Numbers that only repeat what was told."""
    queries: tuple[Query, ...]
    lexicon: Lexicon
    scene: Scene


def read(text: str, language: str) -> Reading:
    """Reads a problem. Never raises on any text."""
    lexicon = load(language)
    found = sentences(text, language)
    lexicon = knowing_nouns(found, knowing_names(found, lexicon)) if language == "de" else knowing_told_names(found, lexicon)
    all_clauses: list[Clause] = []
    facts = FactReader(lexicon, Discourse(lexicon))
    queries: list[Query] = []
    for number, sentence in enumerate(found):
        clauses = (german if language == "de" else english).clauses(sentence, number, lexicon)
        for place, clause in enumerate(clauses if language == "de" else ()):
            name_left_out(clause, [*all_clauses[-2:], *clauses[:place]])
        all_clauses += clauses
        asking = [c for c in clauses if c.question and c.asked is not None]
        facts.announce(clauses)
        if asking and asking[0] is clauses[0] and len(clauses) > 1:  # "How many has Ana if she …"
            facts.introduce(asking[0])
        for clause in clauses:
            if clause not in asking:
                goal = (
                    bool(asking)
                    and clause.opener == "to"
                    and clause.verb in ("have", "be")
                    and any(a.verb == "need" or a.modal == "need" for a in asking)
                )
                if goal:
                    clause.modal = "need"  # "How many more does she need to have 43?"
                facts.read(clause)
                if equals(clause, lexicon):
                    supposed(clause, clauses, facts.mentions, facts.discourse)
        for clause in asking:
            facts.read(clause)
            query = query_of(clause, [c for c in clauses if c is not clause], facts.discourse, lexicon)
            if query is not None:
                queries.append(query)
    prices_to_rates(facts.mentions, frozenset(q.stuff.head for q in queries), lexicon)
    if queries:
        facts.mentions = regroup(facts.mentions, queries[-1], found, lexicon)
    scene = Scene(lexicon, facts.discourse.genders)
    scene.note(tuple(all_clauses))
    told = tuple(m for m in facts.mentions if not m.restated)
    again = tuple(m for m in facts.mentions if m.restated)
    return Reading(tuple(found), tuple(all_clauses), told, again, tuple(queries), lexicon, scene)
