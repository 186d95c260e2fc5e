"""Phrases as the families read them: a plain form that keeps signs and figures, and numbers written out (English, German)."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping

LONGEST = 80
_PLAIN = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "'": "", "’": "", "ʼ": "", "⁄": "/", "∕": "/", "−": "-", "–": "-", "º": "°"}
)
_VULGAR = re.compile(r"[¼-¾⅐-⅞]")
_SPACES = re.compile(r"\s+")
_WORDS = re.compile(r"[a-z]+")
_ARTICLE = re.compile(r"^(?:an?|the|one|this|that|my|your|eine?[nmrs]?|der|die|das|den|dem) ")

_ENGLISH = """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
eighteen nineteen twenty"""
_GERMAN = """null eins zwei drei vier fuenf sechs sieben acht neun zehn elf zwoelf dreizehn vierzehn fuenfzehn sechzehn siebzehn
achtzehn neunzehn zwanzig"""
NUMBERS: Mapping[str, int] = {
    **{word: value for words in (_ENGLISH, _GERMAN) for value, word in enumerate(words.split())},
    "twenty-four": 24,
    "vierundzwanzig": 24,
    **dict.fromkeys(("a", "an", "ein", "eine", "einen", "einer"), 1),
}
COUNT = rf"(?:\d{{1,5}}|{'|'.join(sorted(NUMBERS, key=len, reverse=True))})"

# Between what shows a reading and the reading.
SHOWING = (
    r"(?:at|showing|(?:that |which )?(?:shows|reads|says)|reading|saying|set (?:to|for|at)|with|um|auf|bei|mit|zeigt"
    r"|der|die|das)"
)


def plain(text: str) -> str:
    """Lower case, umlauts and apostrophes written out or dropped, one space between words, signs kept ("½" is "1/2");
    "" where the text is too long for any picture's name."""
    if len(text) > LONGEST:
        return ""
    if not text.isascii():
        text = unicodedata.normalize("NFKC", _VULGAR.sub(r" \g<0> ", text)).casefold()
    lowered = text.lower().translate(_PLAIN)
    return _SPACES.sub(" ", lowered).strip()


def words_in(phrase: str) -> frozenset[str]:
    """The words of a plain phrase."""
    return frozenset(_WORDS.findall(phrase))


def without_article(phrase: str) -> str:
    return _ARTICLE.sub("", phrase, count=1)


def count(text: str) -> int:
    """What `COUNT` matched, as a number."""
    return int(text) if text.isdecimal() else NUMBERS[text]


def any_of(words: Iterable[str]) -> str:
    """A group of alternatives, the longest first."""
    return f"(?:{'|'.join(sorted(words, key=len, reverse=True))})"
