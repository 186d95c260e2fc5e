"""Number words to number tokens ("twenty-five", "two thirds", "a dozen", "half"), and fixed turns of phrase to one token."""

from __future__ import annotations

import re
from dataclasses import replace
from fractions import Fraction

from generator.comprehension.rules.lexicon import Lexicon
from generator.comprehension.rules.tokens import Token
from generator.problem.model import Form

_LONGEST_IDIOM = 5
_GERMAN_ONES = frozenset(("ein", "eine", "einen", "eins", "eines"))
_OF_SO_MANY = re.compile(r"(zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf)(?:er-?(\w+)|(bett)(zimmer\w?))")
_NOTES = re.compile(r"(ein|zwei|fünf|zehn|zwanzig|fünfzig|hundert)-?(euro|cent)-?(scheinen?|münzen|stücken?)")
"""Several notes or coins of one worth; a single one is money to pay with."""
_PERCENT = frozenset(("percent", "prozent"))
_OF = frozenset(("of", "off", "der", "des", "von", "davon"))


def merge_idioms(tokens: list[Token], lexicon: Lexicon) -> list[Token]:
    """Longest idiom first; an idiom that is read as nothing disappears."""
    result: list[Token] = []
    i = 0
    while i < len(tokens):
        longest = min(_LONGEST_IDIOM, len(tokens) - i) if tokens[i].lower in lexicon.idiom_starts else 0
        for length in range(longest, 0, -1):
            words = tokens[i : i + length]
            found = lexicon.idioms.get(tuple(t.text for t in words)) or lexicon.idioms.get(tuple(t.lower for t in words))
            if found is not None:
                result.extend(
                    Token(word, word.lower(), tokens[i].start, tokens[i + length - 1].end, "word") for word in found.split()
                )
                i += length
                break
        else:
            result.append(tokens[i])
            i += 1
    return result


def _taken_apart(token: Token, words: list[str], value: Fraction) -> list[Token]:
    """The words that a compound says, the fourth a number; each a letter further on, so that they keep their order."""
    places = enumerate(words)
    parts = [replace(token, text=word, lower=word.lower(), start=token.start + place) for place, word in places]
    parts[0] = replace(parts[0], text=words[0].capitalize())
    parts[3] = replace(parts[3], kind="number", value=value)
    return parts


def split_groups(tokens: list[Token], lexicon: Lexicon) -> list[Token]:
    """ "Dreiergruppen" are "Gruppen mit je 3"; only nouns for what holds several are taken apart."""
    result: list[Token] = []
    for token in tokens:
        notes = _NOTES.fullmatch(token.lower) if token.kind == "word" else None
        if notes is not None:
            result += _taken_apart(token, [notes[3], "mit", "je", notes[1], notes[2].capitalize()], lexicon.numbers[notes[1]][1])
            continue
        match = _OF_SO_MANY.fullmatch(token.lower) if token.kind == "word" and token.text[:1].isupper() else None
        known = lexicon.numbers.get(match[1]) if match else None
        noun = match[2] or match[4] if match else ""
        holds = match is not None and (match[3] or lexicon.is_in(lexicon.singular(noun), "collective", "measure_noun", "row"))
        if match is None or known is None or not holds:
            result.append(token)
            continue
        words = [noun, "mit", "je", match[1], *(["Betten"] if match[3] else [])]
        result += _taken_apart(token, words, known[1])
    return result


def _simple(word: str, lexicon: Lexicon) -> tuple[str, Fraction] | None:
    """The kind and value of a number word; "twenty-five" is one word with a hyphen, "fünfundzwanzig" without one."""
    known = lexicon.numbers.get(word)
    if known:
        return known
    parts = word.split("-")
    if len(parts) == 2:
        first, second = lexicon.numbers.get(parts[0]), lexicon.numbers.get(parts[1])
        if first and second and first[0] == "tens" and second[0] == "unit":
            return "unit", first[1] + second[1]
        if first and second and first[0] == "unit" and second[0] == "denominator":
            return "fraction", first[1] / second[1]  # "two-thirds"
    if lexicon.language == "de" and "und" in word:
        left, _, right = word.partition("und")
        first, second = lexicon.numbers.get(left), lexicon.numbers.get(right)
        if first and second and second[0] == "tens" and first[1] < 10:
            return "unit", first[1] + second[1]
    return None


_BEFORE_ONE = frozenset(
    (*("each", "every", "no", "any", "this", "that", "which", "another", "only", "the", "new", "old", "big", "small"),
     *("red", "blue", "last", "first", "second", "third", "next", "other"))
)  # fmt: skip
_AFTER_ONE = frozenset(("of", "is", "was", "has", "had", "by", "in", "on", ",", "and", "who", "that"))


def _one_is_pronoun(tokens: list[Token], i: int, lexicon: Lexicon) -> bool:
    previous = tokens[i - 1].lower if i else ""
    following = tokens[i + 1].lower if i + 1 < len(tokens) else ""
    marks = ("adjective", "comparative_more", "comparative_fewer") if following not in lexicon.units else ()
    return previous in _BEFORE_ONE or lexicon.is_in(previous, *marks) or not following or following in _AFTER_ONE


def _one_for_a_thing(tokens: list[Token], i: int) -> bool:
    """ "In each 1", "the new 1 is": the digit that stands for "one"."""
    following = tokens[i + 1].lower if i + 1 < len(tokens) else ""
    marked = tokens[i - 1].lower in ("new", "old", "other", "first", "second", "last") and following in _AFTER_ONE
    return marked or tokens[i - 1].lower in ("each", "every", "this", "that", "which", "another")


def merge_numbers(tokens: list[Token], lexicon: Lexicon) -> list[Token]:
    """Number words become number tokens; "2 dozen", "3 hundred", "one third" are multiplied out."""
    result: list[Token] = []
    i = 0
    while i < len(tokens):
        token = tokens[i]
        if token.text == "1" and i and _one_for_a_thing(tokens, i):
            token = replace(token, kind="word", lower="one", value=None)  # "in each 1"
            result.append(token)
            i += 1
            continue
        split = _measure_word(token, lexicon) if token.kind == "word" and "-" in token.lower else []
        if split:
            result += split
            i += 1
            continue
        if _one_of_them(tokens, i, lexicon):
            result.append(replace(token, kind="number", value=Fraction(1)))
            i += 1
            continue
        simple = _simple(token.lower, lexicon) if token.kind == "word" else None
        if (token.kind == "word" and simple is None) or (simple is not None and _not_a_number(tokens, i, simple, lexicon)):
            result.append(token)
            i += 1
            continue
        merged, after = _read(tokens, i, lexicon)
        merged, after = _with_cents(tokens, merged, after)
        if result and _is_label(result[-1], merged, tokens, after, lexicon):
            label = result.pop()
            text = f"{label.text} {tokens[i].text}"
            merged = replace(label, text=text, lower=f"{label.lower}-{tokens[i].lower}", end=merged.end)
        result.append(merged)
        i = after
    return result


def _measure_word(token: Token, lexicon: Lexicon) -> list[Token]:
    """ "twenty-dollar", "two-liter": a number and a unit written as one word."""
    number, _, unit = token.lower.rpartition("-")
    simple = _simple(number, lexicon) if unit in lexicon.units and lexicon.units[unit].lemma == unit else None
    if simple is None or simple[0] not in ("unit", "tens") or lexicon.language != "en":
        return []
    place = token.start + len(number)
    first = replace(token, text=token.text[: len(number)], lower=number, end=place, kind="number", value=simple[1])
    return [first, Token(unit, unit, place + 1, token.end, "word")]


_SMALL_MONEY = {"dollar": ("$", "cents"), "dollars": ("$", "cents"), "euro": ("€", "cent"), "euros": ("€", "cents")}


def _with_cents(tokens: list[Token], money: Token, i: int) -> tuple[Token, int]:
    """ "3 dollars and 50 cents" is 3.50 dollars."""
    unit, cents = _SMALL_MONEY.get(tokens[i].lower, ("", "")) if i < len(tokens) else ("", "")
    if not unit or money.kind != "number" or money.value is None or money.form is not Form.INTEGER:
        return money, i
    j = i + 1
    if j < len(tokens) and tokens[j].lower in ("and", "und"):
        j += 1
    small = tokens[j] if j + 1 < len(tokens) else None
    if small is None or small.kind != "number" or small.value is None or small.value >= 100 or tokens[j + 1].lower != cents:
        return money, i
    whole = replace(money, end=tokens[j + 1].end, value=money.value + small.value / 100, form=Form.DECIMAL, unit=unit)
    return whole, j + 2


def _is_label(before: Token, number: Token, tokens: list[Token], after: int, lexicon: Lexicon) -> bool:
    """ "Room 4 collected", "in round two": the number is a name where a word for numbered things comes before it and no noun
    after it."""
    if before.kind != "word" or not lexicon.is_in(before.lower, "numbered") or number.kind != "number" or number.unit:
        return False
    if number.value is None or number.value.denominator != 1:
        return False
    following = tokens[after] if after < len(tokens) else None
    if following is None or following.kind != "word":
        return following is None or following.kind == "punct"
    word = following.lower
    small = ("preposition", "conjunction", "auxiliary", "pronoun_male", "pronoun_female", "pronoun_plural", "article")
    return word in lexicon.verbs or lexicon.is_in(word, *small)


def _one_of_them(tokens: list[Token], i: int, lexicon: Lexicon) -> bool:
    """ "4 unter der Buche und einen unter der Tanne": a German "ein" without a noun, in a list of amounts."""
    if tokens[i].lower not in _GERMAN_ONES or lexicon.language != "de" or i == 0 or i + 1 >= len(tokens):
        return False
    after = tokens[i + 1]
    listed = tokens[i - 1].lower in ("und", ",", "sowie") and any(t.kind == "number" and t.value is not None for t in tokens[:i])
    return listed and lexicon.is_in(after.lower, "preposition") and after.text.islower()


def _amount(token: Token, lexicon: Lexicon) -> bool:
    return token.kind == "number" or _simple(token.lower, lexicon) is not None


def _not_a_number(tokens: list[Token], i: int, simple: tuple[str, Fraction], lexicon: Lexicon) -> bool:
    kind, value = simple
    following = tokens[i + 1].lower if i + 1 < len(tokens) else ""
    previous = tokens[i - 1].lower if i else ""
    if kind == "unit" and value == 1 and [t.lower for t in tokens[i + 1 : i + 4]] == ["and", "a", "half"]:
        return False
    if kind == "unit" and value == 1 and lexicon.numbers.get(following, ("",))[0] == "denominator":
        return False  # "one third"
    if kind == "unit" and value == 1:
        if lexicon.language == "de":
            return following not in ("hundert", "tausend") and tokens[i].lower != "eins"
        return _one_is_pronoun(tokens, i, lexicon)
    if kind == "denominator":
        if lexicon.language == "de":
            return not (
                previous in ("ein", "eine", "einen", "einem", "einer", "eines", "die", "der")
                or tokens[i].lower == "hälfte"
                or (i and tokens[i - 1].kind == "number")
            )
        half = value == 2 and (
            following in ("of", "the", "a", "an", "as_many", "his", "her", "their", "der", "des", "so")
            or lexicon.language == "de"
        )
        part = previous in ("a", "an") and following in ("of", "der", "des", "von")
        return not (half or part)
    counted = kind == "group" and not following and i > 0 and _amount(tokens[i - 1], lexicon)  # "in 3 dozen"
    return kind == "times" or counted or (kind == "group" and tokens[i].lower in ("pair", "couple"))


def _is_coin_or_rank(tokens: list[Token], j: int, last: str) -> bool:
    """ "5 quarters", "the 2 fourth graders" against "three quarters of"."""
    if tokens[j].lower == "quarters":
        return j + 1 >= len(tokens) or tokens[j + 1].lower != "of"
    return last == "digits" and tokens[j].lower in ("half", "quarter", "third", "fourth", "fifth")


def _and_a_part(tokens: list[Token], j: int, lexicon: Lexicon) -> Fraction:
    """The half of "two and a half"; 0 where nothing of the kind follows."""
    if j + 2 >= len(tokens) or [t.lower for t in tokens[j : j + 2]] != ["and", "a"]:
        return Fraction(0)
    kind, value = lexicon.numbers.get(tokens[j + 2].lower, ("", Fraction(1)))
    return 1 / value if kind == "denominator" else Fraction(0)


def _read(tokens: list[Token], i: int, lexicon: Lexicon) -> tuple[Token, int]:
    first = tokens[i]
    total, current, j, form = Fraction(0), Fraction(0), i, Form.INTEGER
    if first.kind != "word":
        if first.kind != "number" or first.value is None:
            return first, i + 1
        current, form, j = first.value, first.form, i + 1
    last = "digits" if j > i else ""
    while j < len(tokens) and tokens[j].kind == "word":
        simple = _simple(tokens[j].lower, lexicon)
        ends = bool(last) and j + 1 >= len(tokens)  # "How many eggs are in 3 dozen"
        if simple is None or (simple[0] == "group" and ends):
            break
        kind, value = simple
        if (kind == "unit" and last in ("", "tens", "scale")) or (kind == "tens" and last in ("", "scale")):
            current += value
        elif kind == "scale":
            current = (current or Fraction(1)) * value
            total, current = (total + current, Fraction(0)) if value >= 1000 else (total, current)
        elif kind == "group" and last != "group" and tokens[j].lower not in ("pair", "couple"):
            current = (current or Fraction(1)) * value
        elif kind == "fraction" and last == "":
            current, form = value, Form.FRACTION
        elif kind == "denominator" and last in ("unit", "", "digits") and not _is_coin_or_rank(tokens, j, last):
            current, form = (current or Fraction(1)) / value, Form.FRACTION
        else:
            break
        last = kind
        j += 1
    value = total + current
    part = _and_a_part(tokens, j, lexicon)
    if part:
        value, form, j = value + part, Form.MIXED, j + 3
    share = j + 1 < len(tokens) and tokens[j].lower in _PERCENT and tokens[j + 1].lower in _OF
    if share and form is not Form.FRACTION and not first.unit:  # "40 percent of them"
        return replace(first, end=tokens[j].end, kind="number", value=value / 100, form=Form.PERCENTAGE, unit="%"), j + 1
    end = tokens[max(j, i + 1) - 1].end
    return replace(first, end=end, kind="number", value=value, form=form), max(j, i + 1)
