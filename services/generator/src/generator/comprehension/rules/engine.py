"""The engine without a model: reads, solves, checks, writes, or says which sentence it could not use."""

from __future__ import annotations

from generator.comprehension.port import Ignored, NotUnderstood, ProblemText, Reason, TextSpan, Understanding
from generator.comprehension.rules.formulas import in_order
from generator.comprehension.rules.hints import hinted
from generator.comprehension.rules.messages import refuse
from generator.comprehension.rules.model import Candidate, Leaf, Mention, Query, used, value_of
from generator.comprehension.rules.naming import Namer
from generator.comprehension.rules.ranking import decide
from generator.comprehension.rules.read import Reading, read
from generator.comprehension.rules.screening import screen
from generator.comprehension.rules.solve.search import solve
from generator.comprehension.rules.soundness import contradiction, unfounded
from generator.comprehension.rules.write import Writer
from generator.comprehension.verification import formula_values, verify
from generator.language import format_tree

NAME = "rules"
THRESHOLD = 0.8
"""Under this the engine refuses. The figures for it stand in `benchmarks/comprehension.py`."""
_TIE = 0.97
"""A second candidate with another value this close to the first is a tie."""


class RulesEngine:
    """Understands English and German problems. Keeps nothing between calls; safe to share."""

    async def understand(self, problem: ProblemText) -> Understanding:
        """As `understand_now`, for the port."""
        return self.understand_now(problem)

    def understand_now(self, problem: ProblemText, threshold: float = THRESHOLD) -> Understanding:
        """The visual language of a problem. Raises NotUnderstood with the sentence that could not be used."""
        language = screen(problem)
        reading = read(problem.text, language)
        query = _one_query(reading, problem)
        _refuse_contradiction(reading, query, problem)
        if unfounded(list(reading.mentions), query, reading.lexicon):
            raise _missing(reading, query, problem)
        proposals = solve(list(reading.mentions), query, reading.lexicon, reading.sentences)
        values = formula_values(problem.formula) if problem.formula.strip() else []
        decision = decide(proposals, query, reading, values)
        candidates, sure = list(decision.candidates), decision.confidence
        if not candidates:
            raise _missing(reading, query, problem)
        best = candidates[0]
        if sure < threshold or isinstance(best.expr, Leaf):  # a number that is told needs no picture: the question means more
            raise _unsure(reading, query, problem, candidates)
        writer = Writer(reading.lexicon, query, Namer(reading.lexicon, reading.scene), problem.text)
        tree = hinted(writer.root(in_order(best.expr, problem.formula)), problem.hint, reading.lexicon)
        ignored = _ignored((*reading.mentions, *reading.restated), used(best.expr), problem)
        checks = verify(tree, problem, ignored, language)
        failed = [check for check in checks if not check.passed]
        if failed:
            span = _sentence(reading, query.sentence)
            raise refuse(
                Reason.CHECK_FAILED, problem.language, detail=failed[0].message, sentence=_text(span, problem), span=span
            )
        return Understanding(
            tree=tree,
            visual_language=format_tree(tree),
            engine=NAME,
            confidence=round(sure, 3),
            checks=checks,
            links=writer.links,
            ignored=ignored,
        )


def _refuse_contradiction(reading: Reading, query: Query, problem: ProblemText) -> None:
    found = contradiction(list(reading.mentions), query, list(reading.sentences))
    if found is not None:
        span = _sentence(reading, found[1].sentence)
        detail = ", ".join(problem.text[m.span.start : m.span.end] for m in found)
        raise refuse(Reason.CONTRADICTION, problem.language, detail=detail, sentence=_text(span, problem), span=span)


def _text(span: TextSpan, problem: ProblemText) -> str:
    return problem.text[span.start : span.end].strip()


def _sentence(reading: Reading, number: int) -> TextSpan:
    sentence = reading.sentences[number]
    return TextSpan(sentence.start, sentence.end)


def _one_query(reading: Reading, problem: ProblemText) -> Query:
    if reading.queries:
        return reading.queries[-1]
    span = _sentence(reading, -1) if reading.sentences else None
    sentence = _text(span, problem) if span is not None else ""
    raise refuse(Reason.NO_QUESTION, problem.language, sentence=sentence, span=span)


def _ignored(mentions: tuple[Mention, ...], taken: set[int], problem: ProblemText) -> tuple[Ignored, ...]:
    """Numbers that were left out on purpose."""
    return tuple(
        Ignored(m.number, problem.text[m.number.start : m.number.end], "not_asked_for")
        for m in mentions
        if m.index not in taken and m.value is not None
    )


def _understood(reading: Reading) -> tuple[str, ...]:
    return tuple(f"{m.value} {m.stuff.words or m.stuff.head}".strip() for m in reading.mentions if m.value is not None)


def _missing(reading: Reading, query: Query, problem: ProblemText) -> NotUnderstood:
    span = _sentence(reading, query.sentence)
    missing = query.stuff.words or query.stuff.head
    return refuse(
        Reason.QUANTITY_MISSING,
        problem.language,
        sentence=_text(span, problem),
        span=span,
        understood=_understood(reading),
        missing=missing,
    )


def _unsure(reading: Reading, query: Query, problem: ProblemText, candidates: list[Candidate]) -> NotUnderstood:
    """Names the sentence with the first number that was not used, else the question."""
    best, *others = candidates
    taken = used(best.expr)
    tie = any(value_of(c.expr) != value_of(best.expr) and c.score > _TIE * best.score for c in others)
    left = next((m for m in reading.mentions if m.index not in taken and m.value is not None), None)
    span = _sentence(reading, query.sentence if left is None or tie else left.sentence)
    reason = Reason.AMBIGUOUS if tie else Reason.NUMBERS_LEFT_OVER if left is not None else Reason.QUESTION_NOT_UNDERSTOOD
    detail = "" if left is None else problem.text[left.number.start : left.number.end]
    sentence = _text(span, problem)
    return refuse(reason, problem.language, detail=detail, sentence=sentence, span=span, understood=_understood(reading))
