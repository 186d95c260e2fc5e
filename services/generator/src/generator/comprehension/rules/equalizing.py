"""Amounts made equal: "if she had 5 more, she would have as many as Leo", "how many does she need to have as many as Leo"."""

from __future__ import annotations

from generator.comprehension.rules.discourse import Discourse
from generator.comprehension.rules.lexicon import Lexicon
from generator.comprehension.rules.model import Kind, Mention, Query
from generator.comprehension.rules.phrases import Clause, Phrase

_EQUAL = frozenset(("as_many", "same_number"))


def equal_phrase(clause: Clause) -> Phrase | None:
    """The phrase that says "as many as", "the same number as"; None where nothing is made equal."""
    for phrase in clause.phrases:
        alike = phrase.as_many and phrase.times is None and phrase.quantity is None
        counted = phrase.determiner == "same" and (phrase.plural or phrase.head in ("number", "amount"))
        if alike or counted:  # "the same number", "the same pace" is no amount
            return phrase
    return None


def equals(clause: Clause, lexicon: Lexicon) -> bool:
    """Whether a clause speaks of two amounts that are or become equal."""
    if _of_each(clause) or clause.verb in ("share", "put", "need", "give"):
        return False  # "the same number in each"
    short = clause.progressive and lexicon.is_in(clause.lemma, "lacking") and clause.asked in clause.subjects
    return short or bool(clause.adverbs & _EQUAL) or equal_phrase(clause) is not None or lexicon.is_in(clause.lemma, "equalizing")


def _of_each(clause: Clause) -> bool:
    return any(p.determiner == "each" or p.each for p in clause.phrases) or "each" in clause.adverbs


def ask_equal(query: Query, clauses: list[Clause], lexicon: Lexicon) -> None:
    """ "How many does she need to have as many as Leo", "how many are missing": how many fewer there are."""
    equal = next((c for c in clauses if equals(c, lexicon)), None)
    asked = clauses[0].asked
    if equal is None or asked is None or asked.determiner != "how_many" or equal_phrase(equal) is asked or query.ratio:
        return
    if query.adjective or query.each is not None or any(_of_each(c) for c in clauses if c.opener not in ("if", "when")):
        return
    query.comparison, query.comparative, query.need, query.equal = "more", "more", False, True
    other = other_side(equal)
    if asked.than is None and clauses[0].than is None and other is not None:
        asked.than = other


def other_side(clause: Clause) -> Phrase | None:
    """Whom or what the amounts are made equal with."""
    phrase = equal_phrase(clause)
    if phrase is not None and phrase.than is not None:
        return phrase.than
    if clause.than is not None and clause.than.subjects:
        return clause.than.subjects[0]
    after = [p for p in (*clause.objects, *clause.adjuncts) if (p.person or p.name) and not p.counts and p is not clause.asked]
    return after[-1] if after else None


def supposed(clause: Clause, before: list[Clause], mentions: list[Mention], discourse: Discourse) -> None:
    """ "If Ana had 5 more, she would have as many as Leo": Ana has 5 fewer than Leo. Changes the mention in place."""
    condition = [c for c in before if c.sentence == clause.sentence and c.opener in ("if", "wenn")]
    other = other_side(clause)
    if not condition or other is None:
        return
    told = [
        m
        for m in mentions
        if m.sentence == clause.sentence and m.value is not None and (m.kind in (Kind.PLUS, Kind.MINUS) or m.more)
    ]
    parties = discourse.party(other)
    if len(told) != 1 or not parties:
        return
    change = told[0]
    change.word = "more" if change.kind is Kind.MINUS else "fewer"
    change.kind, change.more, change.partitive, change.other, change.than_party = Kind.DIFFERENCE, False, False, (), parties[0]
