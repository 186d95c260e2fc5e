"""Names that no table knows, learned from an English text: capitalised words that do what people do, or own something."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from generator.comprehension.rules.lexicon import Lexicon
from generator.comprehension.rules.tokens import Sentence, Token

_PERSONAL = frozenset(("third", "past"))
_JOINS = frozenset(("and", ",", "than", "to", "as"))


def knowing_told_names(sentences: Sequence[Sentence], lexicon: Lexicon) -> Lexicon:
    """The lexicon with the names that the text tells. Their figure is only what a pronoun says."""
    told = {word: "" for sentence in sentences for word in _told(sentence.tokens, lexicon)}
    return replace(lexicon, names={**lexicon.names, **told}) if told else lexicon


def _told(tokens: tuple[Token, ...], lexicon: Lexicon) -> Iterator[str]:
    i = 0
    while i < len(tokens):
        end = i
        while end < len(tokens) and _strange(tokens[end], lexicon):
            end += 1
        if end > i and _is_person(tokens, i, end, lexicon):
            yield from (token.lower for token in tokens[i:end])
        i = max(end, i + 1)


def _strange(token: Token, lexicon: Lexicon) -> bool:
    """Whether no table knows a capitalised word."""
    word = token.lower
    if token.kind != "word" or len(word) < 3 or not (token.text[0].isupper() and token.text[1:].islower()):
        return False
    tables = (lexicon.names, lexicon.verbs, lexicon.units, lexicon.numbers, lexicon.plurals, lexicon.kinds, lexicon.figures)
    return not any(word in table for table in tables) and not any(word in words for words in lexicon.classes.values())


def _is_person(tokens: tuple[Token, ...], i: int, end: int, lexicon: Lexicon) -> bool:
    """Whether a verb in a person's form or "'s" follows, or a name that is joined to it; at the start of a sentence only a word
    that is no plural."""
    before = tokens[i - 1] if i else None
    if before is not None and (before.kind == "number" or lexicon.is_in(before.lower, "article", "possessive", "demonstrative")):
        return False
    if before is None and tokens[i].lower.endswith("s"):
        return False
    following = tokens[end] if end < len(tokens) else None
    if following is None or before is None or before.lower not in _JOINS:
        return following is not None and (_does(following, lexicon) or _joined(tokens, end, lexicon))
    return _does(following, lexicon) or (tokens[i - 2].lower in lexicon.names if i > 1 else False)


def _does(token: Token, lexicon: Lexicon) -> bool:
    senses = lexicon.verbs.get(token.lower, ())
    return token.lower == "'s" or (token.text.islower() and any(sense.tense in _PERSONAL for sense in senses))


def _joined(tokens: tuple[Token, ...], end: int, lexicon: Lexicon) -> bool:
    """ "Zara and Quill collect": another name follows "and"."""
    if tokens[end].lower != "and" or end + 1 >= len(tokens):
        return False
    other = tokens[end + 1]
    return other.text[:1].isupper() and (other.lower in lexicon.names or _strange(other, lexicon))
