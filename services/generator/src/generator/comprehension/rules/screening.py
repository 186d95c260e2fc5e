"""What is refused before any work: nothing to read, too much of it, no numbers, several problems at once, other languages."""

from __future__ import annotations

import re

from generator.comprehension.port import ProblemText, Reason, TextSpan
from generator.comprehension.rules.lexicon import Lexicon, function_words, load
from generator.comprehension.rules.messages import refuse
from generator.comprehension.rules.numerals import merge_idioms, merge_numbers
from generator.comprehension.rules.tokens import Sentence, Token, sentences, tokenize

MAX_CHARACTERS = 5_000
MAX_NUMBERS = 20
"""A problem of primary school has two to eight; the search is quadratic in them."""
_MOST_DIGIT_RUNS = 4 * MAX_NUMBERS
"""A number has up to four ("1,250 1/2"): with more it is not worth reading them."""
_MOST_TOKENS = 1_500
"""More than any prose of 5,000 characters has: what goes over it is made of single signs."""
MAX_SENTENCES = 60
MAX_WORDS = 150
"""Of one sentence. Every phrase of a sentence is compared with the others of its clause."""
_ASKING = frozenset(
    ("how", "many", "much", "what", "wie", "viele", "viel", "was", "now", "left", "jetzt", "noch", "have", "has", "haben", "hat")
)
_BACK = frozenset(
    ("he", "she", "it", "they", "his", "her", "their", "er", "sie", "es", "ihr", "sein", "if", "wenn", "then", "dann")
)
"""Words by which a sentence goes on with what was told before."""
_MANY_QUESTIONS = 2


def language_of(text: str, stated: str) -> str:
    """ "en", "de" or "" for another language, by the function words; `stated` decides where they say nothing."""
    words = re.findall(r"[^\W\d_]+", text.lower())[:400]
    counts = {language: sum(word in known for word in words) for language, known in function_words().items()}
    most = max(counts.values(), default=0)
    if most == 0:
        latin = sum(ord(letter) < 0x250 for word in words for letter in word)
        return stated if latin * 2 >= sum(map(len, words)) and len(words) < 6 else ""
    if counts[stated] * 10 >= most * 9:
        return stated
    best = max(counts, key=lambda language: counts[language])
    return best if best in ("en", "de") else ""


def screen(problem: ProblemText) -> str:
    """The text's language. Raises NotUnderstood for what no rule could read."""
    text, stated = problem.text, "de" if problem.language == "de" else "en"
    if not text.strip():
        raise refuse(Reason.EMPTY, stated)
    if len(text) > MAX_CHARACTERS:
        raise refuse(Reason.TOO_LONG, stated)
    language = language_of(text, stated)
    first = text.strip().splitlines()[0]
    if not language:
        raise refuse(Reason.OTHER_LANGUAGE, stated, sentence=first)
    lexicon = load(language)
    if len(re.findall(r"\d+", text)) > _MOST_DIGIT_RUNS:
        raise refuse(Reason.TOO_MANY_NUMBERS, stated, detail=str(MAX_NUMBERS))
    tokens = tokenize(text, language)
    if len(tokens) > _MOST_TOKENS:
        raise refuse(Reason.QUESTION_NOT_UNDERSTOOD, stated, sentence=first)
    if not any(t.kind == "number" or t.lower in lexicon.numbers or t.lower.partition("-")[0] in lexicon.numbers for t in tokens):
        raise refuse(Reason.NO_NUMBERS, stated, sentence=first)
    if _numbers(tokens) > MAX_NUMBERS or _numbers(merge_numbers(merge_idioms(tokens, lexicon), lexicon)) > MAX_NUMBERS:
        raise refuse(Reason.TOO_MANY_NUMBERS, stated, detail=str(MAX_NUMBERS))
    found = sentences(text, language)
    if len(found) > MAX_SENTENCES or any(len(s.tokens) > MAX_WORDS for s in found):
        longest = max(found, key=lambda s: len(s.tokens))
        raise refuse(Reason.QUESTION_NOT_UNDERSTOOD, stated, sentence=text[longest.start : longest.end])
    asked = [s for s in found if s.question]
    if len(asked) > _MANY_QUESTIONS:
        span = TextSpan(asked[0].start, asked[0].end)
        raise refuse(Reason.SEVERAL_PROBLEMS, stated, sentence=text[span.start : span.end], span=span)
    second = _second_problem(found, lexicon)
    if second is not None:
        raise refuse(Reason.SEVERAL_PROBLEMS, stated, sentence=text[second.start : second.end])
    return language


def _second_problem(found: list[Sentence], lexicon: Lexicon) -> Sentence | None:
    """The question that ends a first problem, where a second one with numbers of its own and other things follows it."""
    asked = [i for i, s in enumerate(found) if s.question]
    if len(asked) < 2:
        return None
    halves = found[: asked[0] + 1], found[asked[0] + 1 : asked[-1] + 1]
    if any(_numbers(merge_numbers([t for s in half for t in s.tokens], lexicon)) < 2 for half in halves):
        return None
    known = function_words()[lexicon.language] | _ASKING
    first, second = ({lexicon.singular(t.lower) for s in half for t in s.tokens if t.kind == "word"} - known for half in halves)
    pronouns = {t.lower for s in halves[1][:1] for t in s.tokens[:3]} & _BACK
    return found[asked[0]] if not first & second and not pronouns else None


def _numbers(tokens: list[Token]) -> int:
    return sum(t.kind == "number" for t in tokens)
