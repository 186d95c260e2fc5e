"""English turns of phrase put into plainer words before a sentence is cut: what a task tells to find is asked for."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from generator.comprehension.rules.lexicon import Lexicon
from generator.comprehension.rules.tokens import Token

_PERIODS = ("hour", "day", "week", "month", "year")
_OFTEN = {"once": 1, "twice": 2, "thrice": 3}
_EACH = frozenset(("a", "an", "per", "every", "each"))


_SHORT = {"ll": "will", "d": "would", "ve": "have", "re": "are", "m": "am"}
_SHORTENED = frozenset(("i", "you", "he", "she", "it", "we", "they", "who", "there", "that"))
_POLITE = frozenset(("please", "now", "then"))


def reworded(tokens: list[Token], lexicon: Lexicon) -> list[Token]:
    """The words of a sentence, as plain as they can be said."""
    return so_often(every_time(asked_for(tokens, lexicon), lexicon), lexicon)


def so_often(tokens: list[Token], lexicon: Lexicon) -> list[Token]:
    """ "twice a day" is "2 times a day"."""
    result: list[Token] = []
    for i, token in enumerate(tokens):
        value = _OFTEN.get(token.lower)
        unit = lexicon.units.get(tokens[i + 2].lower) if i + 2 < len(tokens) else None
        if value and unit is not None and unit.dimension == "time" and tokens[i + 1].lower in _EACH:
            result.append(replace(token, kind="number", value=Fraction(value)))
            result.append(replace(token, text="times", lower="times", start=token.end))
        else:
            result.append(token)
    return result


def as_possible(tokens: list[Token]) -> list[Token]:
    """ "as many 9 dollar books as possible" are 9 dollar books."""
    for i in range(len(tokens) - 1):
        if tokens[i].lower == "as" and tokens[i + 1].lower in ("possible", "he", "she", "they"):
            before = [t for t in tokens[:i] if t.lower not in ("as_many", "as_much")]
            after = tokens[i + 2 :] if tokens[i + 1].lower == "possible" else tokens[i + 3 :]
            return [*before, *after] if len(before) < i else tokens
    return tokens


def every_time(tokens: list[Token], lexicon: Lexicon) -> list[Token]:
    """ "drives 30 miles daily" is "each day"; before a noun ("a daily paper") it says what kind."""
    last = tokens[-1] if tokens else None
    period = next((p for p in _PERIODS if last is not None and lexicon.is_in(last.lower, f"each_{p}")), None)
    if last is None or period is None:
        return tokens
    return [*tokens[:-1], replace(last, text="each", lower="each"), replace(last, text=period, lower=period)]


def uncontracted(tokens: list[Token]) -> list[Token]:
    """ "She'll", "they've", "I'm" to two words each."""
    result: list[Token] = []
    for token in tokens:
        stem, mark, end = token.lower.partition("'")
        verb = _SHORT.get(end, "") if mark and stem in _SHORTENED and token.kind == "word" else ""
        if verb:
            cut = token.start + len(stem)
            result.append(replace(token, text=token.text[: len(stem)], lower=stem, end=cut))
            result.append(replace(token, text=verb, lower=verb, start=cut))
        else:
            result.append(token)
    return result


def asked_for(tokens: list[Token], lexicon: Lexicon) -> list[Token]:
    """ "Find its area", "Work out the cost" ask as "What is its area" does; any other sentence as it is."""
    start = 1 if tokens and tokens[0].lower in _POLITE else 0
    words = [t.lower for t in tokens[start : start + 4]]
    verb = next((n for n in (2, 1) if "_".join(words[:n]) in lexicon.classes["asking"]), 0)
    rest = start + verb + (words[verb : verb + 1] == ["me"])
    known = rest < len(tokens) and lexicon.is_in(tokens[rest].lower, "article", "possessive")
    name = rest + 1 < len(tokens) and tokens[rest + 1].lower == "'s"
    if not verb or not (known or name):
        return tokens
    first, last = tokens[0], tokens[rest - 1]
    what = replace(first, text="What", lower="what", end=first.end)
    return [what, replace(last, text="is", lower="is", start=first.end, end=last.end), *tokens[rest:]]
