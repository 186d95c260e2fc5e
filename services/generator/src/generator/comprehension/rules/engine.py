"""The engine without a model: reads, solves, checks, writes, or says which sentence it could not use."""

from __future__ import annotations

from generator.comprehension.port import Ignored, NotUnderstood, ProblemText, Reason, TextSpan, Understanding
from generator.comprehension.rules.messages import refuse
from generator.comprehension.rules.model import Mention, Query, used, value_of
from generator.comprehension.rules.read import Reading, read
from generator.comprehension.rules.screening import screen
from generator.comprehension.rules.solve.search import solve
from generator.comprehension.rules.write import Writer
from generator.comprehension.verification import verify
from generator.language import format_tree

NAME = "rules"
THRESHOLD = 0.6
"""Under this the engine refuses. Chosen on the looked-at half of the development problems so that 97 % of the answers are right."""


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
        candidates = solve(list(reading.mentions), query, reading.lexicon)
        if not candidates:
            raise _missing(reading, query, problem)
        best = candidates[0]
        rivals = [c for c in candidates[1:] if value_of(c.expr) != value_of(best.expr)]
        confidence = min(best.score, 0.99)
        if rivals and rivals[0].score > 0.93 * best.score:
            confidence *= 0.8
        if confidence < threshold:
            raise _unsure(reading, query, problem, used(best.expr), bool(rivals) and rivals[0].score > 0.93 * best.score)
        writer = Writer(reading.lexicon, query)
        tree = writer.root(best.expr)
        ignored = _ignored(reading.mentions, used(best.expr), problem)
        checks = verify(tree, problem, ignored, language)
        failed = [check for check in checks if not check.passed]
        if failed:
            raise refuse(
                Reason.CHECK_FAILED,
                problem.language,
                detail=failed[0].message,
                sentence=_text(query.span, problem),
                span=query.span,
            )
        return Understanding(
            tree=tree,
            visual_language=format_tree(tree),
            engine=NAME,
            confidence=round(confidence, 3),
            checks=checks,
            links=writer.links,
            ignored=ignored,
        )


def _text(span: TextSpan, problem: ProblemText) -> str:
    return problem.text[span.start : span.end].strip()


def _one_query(reading: Reading, problem: ProblemText) -> Query:
    if not reading.queries:
        last = reading.sentences[-1] if reading.sentences else None
        span = TextSpan(last.start, last.end) if last is not None else None
        sentence = _text(span, problem) if span is not None else ""
        raise refuse(Reason.NO_QUESTION, problem.language, sentence=sentence, span=span)
    return reading.queries[-1]


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
    sentence = reading.sentences[query.sentence]
    span = TextSpan(sentence.start, sentence.end)
    return refuse(
        Reason.QUANTITY_MISSING, problem.language, sentence=_text(span, problem), span=span,
        understood=_understood(reading), missing=query.stuff.words or query.stuff.head,
    )  # fmt: skip


def _unsure(reading: Reading, query: Query, problem: ProblemText, taken: set[int], tie: bool) -> NotUnderstood:
    """Names the sentence with the first number that was not used, else the question."""
    left = next((m for m in reading.mentions if m.index not in taken and m.value is not None), None)
    number = query.sentence if left is None or tie else left.sentence
    sentence = reading.sentences[number]
    span = TextSpan(sentence.start, sentence.end)
    reason = Reason.AMBIGUOUS if tie else Reason.NUMBERS_LEFT_OVER if left is not None else Reason.QUESTION_NOT_UNDERSTOOD
    detail = "" if left is None else problem.text[left.number.start : left.number.end]
    return refuse(
        reason, problem.language, detail=detail, sentence=_text(span, problem), span=span, understood=_understood(reading)
    )
