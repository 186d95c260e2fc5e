"""Regular inflection: the forms of a verb and the singular of a noun. What is irregular stands in the tables."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

_UMLAUTS = {"ä": "a", "ö": "o", "ü": "u"}
_VOWELS = frozenset("aeiou")
_PLURALS = (
    *(("innen", 3), ("enten", 2), ("anten", 2), ("isten", 2), ("eln", 1)),
    *(("ungen", 2), ("heiten", 2), ("keiten", 2), ("schaften", 2)),
)
"""German endings that only plurals have, and how many letters the singular is shorter."""
_FIXED_PREFIXES = ("be", "emp", "ent", "er", "ge", "hinter", "miss", "über", "unter", "ver", "wider", "zer")
"""German prefixes that never part from their verb; the participle takes no "ge"."""


def verb_forms(lemma: str, irregular: list[str], language: str) -> list[tuple[str, str]]:
    """All forms of a verb with their tense. In German the table lists every stem, so the forms are the table's own."""
    if language == "de":
        return _german_verb(lemma, irregular)
    if lemma == "be":
        return [(form, "base" if form in ("be", "am", "are") else "past") for form in ("be", *irregular)]
    ends_e, ends_y = lemma.endswith("e"), lemma.endswith("y") and lemma[-2:-1] not in _VOWELS
    third = lemma[:-1] + "ies" if ends_y else lemma + ("es" if lemma.endswith(("s", "x", "z", "ch", "sh", "o")) else "s")
    past = lemma + "d" if ends_e else lemma[:-1] + "ied" if ends_y else lemma + "ed"
    ing = lemma[:-1] + "ing" if ends_e and not lemma.endswith("ee") else lemma + "ing"
    forms = [(lemma, "past" if lemma in irregular else "base"), (third, "third"), (ing, "ing")]
    if len(lemma) > 2 and lemma[-1] not in _VOWELS | set("wxy") and lemma[-2] in _VOWELS and lemma[-3] not in _VOWELS:
        forms += [(lemma + lemma[-1] + "ing", "ing"), (lemma + lemma[-1] + "ed", "past")]  # planned, dropped
    if not any(not form.endswith("ing") for form in irregular):
        forms.append((past, "past"))
    forms += [(form, "ing" if form.endswith("ing") else "third" if form == "has" else "past") for form in irregular]
    return forms


def _german_verb(lemma: str, irregular: list[str]) -> list[tuple[str, str]]:
    """A German verb's forms; "participle" also for weak ones. A strong verb lists its own."""
    if not irregular:
        stem = lemma[:-2] if lemma.endswith("en") else lemma[:-1]
        e = "e" if stem.endswith(("t", "d", "chn", "ffn", "gn", "kn", "tm")) else ""
        ge = "" if lemma.endswith("ieren") or fixed_prefix(lemma) else "ge"
        irregular = list(dict.fromkeys((f"{stem}{e}t", f"{stem}{e}te", f"{stem}{e}ten", f"{ge}{stem}{e}t")))
    forms = [(form, "participle" if form.startswith("ge") and form != lemma else "past") for form in irregular]
    if forms[0][1] == "past" or fixed_prefix(lemma):
        forms[0] = (forms[0][0], "third")  # the er-form of the present stands first
    return [(lemma, "base"), *forms]


def fixed_prefix(lemma: str) -> str:
    """The prefix that never parts from its verb ("ver" of "verkaufen"), or ""."""
    for prefix in _FIXED_PREFIXES:
        rest = lemma.removeprefix(prefix)
        stem = rest[:-2] if rest.endswith("en") else rest[:-1]
        if rest != lemma and len(rest) > 4 and rest[0] != rest[1] and set(stem) & set("aeiouäöü"):
            return prefix
    return ""


def prefixed_forms(lemma: str, strong: dict[str, list[str]]) -> list[str]:
    """The forms of a strong verb with a fixed prefix, from those of the plain one: "zerreißt zerriss zerrissen"."""
    prefix = fixed_prefix(lemma)
    forms = strong.get(lemma.removeprefix(prefix), []) if prefix else []
    return [prefix + (form.removeprefix("ge") if form == forms[-1] else form) for form in forms]


def joined_forms(stem_forms: list[tuple[str, str]], prefix: str) -> list[tuple[str, str]]:
    """The forms of a separable verb written as one word: "mitbringt", "mitgebracht", "mitzubringen"."""
    joined = [(prefix + form, tense) for form, tense in stem_forms]
    return joined + [(f"{prefix}zu{form}", "infinitive") for form, tense in stem_forms if tense == "base"]


def _english_singular(word: str) -> str:
    if len(word) == 3 and word.endswith("s") and not _VOWELS & set(word):
        return word[:-1]  # "cds"
    if len(word) < 4 or not word.endswith("s") or word.endswith(("ss", "us", "is")):
        return word
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "ches", "shes", "xes", "zzes")):
        return word[:-2]
    if (
        word.endswith("ves")
        and len(word) > 5
        and word[:-3].endswith(("l", "r", "a"))
        and word not in ("valves", "curves", "caves")
    ):
        return word[:-3] + "f"
    return word[:-1]


_DOUBLED_IS = re.compile(r"(?:bb|ck|dd|gg|ll|mm|pp|rr|tt)is$")


def plural_candidates(word: str, language: str, plurals: dict[str, str], known: Collection[str] = ()) -> str:
    """The singular of `word`, which may be singular already; hyphenated words change in their last part. `known`: singulars."""
    if word in plurals:
        return plurals[word]
    head, hyphen, last = word.rpartition("-")
    if hyphen and last:
        return f"{head}-{plural_candidates(last, language, plurals, known)}"
    return _german_singular(word, plurals, known) if language == "de" else _english_singular(word)


def _german_singular(word: str, plurals: dict[str, str], known: Collection[str]) -> str:
    """Looked up whole, then by its endings, then by the last part of a compound ("spielzeugautos"), then by safe endings."""
    if word in known:
        return word
    for cut in range(len(word) - 2):
        part = word[cut:]
        if cut and (part in plurals or (part in known and len(part) > 3)):
            return word[:cut] + plurals.get(part, part)
        if cut == 0 or len(part) > 4:
            found = next((form for form in german_stems(part) if form in known), "")
            if found:
                return word[:cut] + found
    if word.endswith(("chen", "lein", "ier")):
        return word
    for ending, off in _PLURALS:
        if word.endswith(ending) and len(word) > 5:
            return word[:-off]
    if _DOUBLED_IS.search(word):
        return word[:-1]  # "gummis"
    if len(word) > 4 and word.endswith("s") and word[-2] in "aiouynlrp" and not word.endswith(("us", "is", "eis")):
        return word[:-1]
    if len(word) > 4 and word.endswith(("len", "ben", "nen", "ten", "gen", "ken", "fen", "sen", "den", "ren", "pen")):
        return word[:-1]
    return word


def german_stems(word: str) -> Iterator[str]:
    """Every form that `word` may be a plural or an oblique case of."""
    for ending in ("n", "s", "e", "en", "er", "es", "nen", "ern"):
        if word.endswith(ending) and len(word) - len(ending) > 1:
            stem = word[: -len(ending)]
            yield stem
            if ending not in ("s", "es"):
                yield from _without_umlaut(stem)
            if ending == "n" and stem.endswith("e"):
                yield stem[:-1]
                yield from _without_umlaut(stem[:-1])
            if ending in ("e", "en") and stem.endswith("ss"):
                yield stem[:-1]
    yield from _without_umlaut(word)


def _without_umlaut(stem: str) -> Iterator[str]:
    """ "bäum" is "baum": the last umlaut undone."""
    at = max(stem.rfind(letter) for letter in _UMLAUTS)
    if at >= 0:
        yield stem[:at] + _UMLAUTS[stem[at]] + stem[at + 1 :]
