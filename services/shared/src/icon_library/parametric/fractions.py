"""How many parts of how many, in words: "3/8 of a pizza", "three eighths of the pie", "Torte in 12 Stücken", "half a pizza"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from icon_library.parametric.family import BadParameter, within
from icon_library.parametric.phrases import COUNT, any_of, count

MOST_PARTS = 24
_DENOMINATORS = {
    **dict.fromkeys(("half", "halves", "halb", "halbe", "halber", "halbes", "halben", "haelfte"), 2),
    **dict.fromkeys(("third", "thirds", "drittel", "dritteln"), 3),
    **dict.fromkeys(("quarter", "quarters", "fourth", "fourths", "viertel", "vierteln"), 4),
    **dict.fromkeys(("fifth", "fifths", "fuenftel", "fuenfteln"), 5),
    **dict.fromkeys(("sixth", "sixths", "sechstel", "sechsteln"), 6),
    **dict.fromkeys(("seventh", "sevenths", "siebtel", "siebteln"), 7),
    **dict.fromkeys(("eighth", "eighths", "achtel", "achteln"), 8),
    **dict.fromkeys(("ninth", "ninths", "neuntel", "neunteln"), 9),
    **dict.fromkeys(("tenth", "tenths", "zehntel", "zehnteln"), 10),
    **dict.fromkeys(("twelfth", "twelfths", "zwoelftel", "zwoelfteln"), 12),
}
_PARTS_WORD = (
    r"(?:equal |equally sized |gleiche |gleich grosse )?"
    r"(?:slices?|pieces?|parts?|sections?|squares?|stueck|stuecken?|teilen?|scheiben?)"
)
_CUT = r"(?:cut|divided|sliced|split|broken|that is cut|geteilt|geschnitten|zerteilt)"
FRACTION = (
    rf"(?:(?P<top>\d{{1,2}}) ?/ ?(?P<bottom>\d{{1,2}})"
    rf"|(?:(?P<some>{COUNT})[ -])?(?P<named>{any_of(_DENOMINATORS)}))"
)
_OF = r"(?: of (?:an? |the |one )?| an? | von (?:einer |einem |der |dem )?| der | des | einer | eines | )"


@dataclass(frozen=True, slots=True)
class Parts:
    """`taken` of `parts` equal parts of one thing. Raises BadParameter where there are more than a child can count."""

    taken: int
    parts: int

    def __post_init__(self) -> None:
        within("parts", self.parts, 1, MOST_PARTS)
        within("taken", self.taken, 0, self.parts)


def fraction_of(match: re.Match[str]) -> tuple[int, int]:
    """The parts and the whole of what `FRACTION` matched."""
    if match["bottom"]:
        return int(match["top"]), int(match["bottom"])
    return count(match["some"]) if match["some"] else 1, _DENOMINATORS[match["named"]]


@dataclass(frozen=True, slots=True)
class _Phrases:
    """What names a share of one thing."""

    fraction: re.Pattern[str]
    fraction_after: re.Pattern[str]
    some: re.Pattern[str]
    some_of_cut: re.Pattern[str]
    whole: re.Pattern[str]
    whole_before: re.Pattern[str]
    cut: re.Pattern[str]
    named: re.Pattern[str]


@cache
def _phrases(nouns: tuple[str, ...]) -> _Phrases:
    noun = any_of(nouns)
    article = r"(?:an? |the |die |der |das |eine? )?"
    left = rf"(?:(?: left| shaded)|(?: of| of an?| of the| einer| der| eines) {noun})"
    return _Phrases(
        re.compile(rf"{article}{FRACTION}{_OF}{noun}"),
        re.compile(rf"{article}{noun}:? {FRACTION}"),
        re.compile(
            rf"(?P<before>{article}{noun} (?:with|mit) )?(?P<taken>{COUNT}) (?:of|von|out of) (?P<parts>{COUNT}) {_PARTS_WORD}"
            rf"(?P<after>{left})?"
        ),
        re.compile(
            rf"(?P<taken>{COUNT}) {_PARTS_WORD} (?:of|from) (?:an?|the) (?:(?P<hyphened>{COUNT})[ -](?:slice|piece) {noun}"
            rf"|{noun} {_CUT} (?:into|in) (?P<parts>{COUNT})(?: {_PARTS_WORD})?)"
        ),
        re.compile(
            rf"(?:an? |the |whole |eine? |die |der |das |ganze )*{noun} (?:(?:{_CUT} )?(?:into|in) |with |mit )(?P<parts>{COUNT})"
            rf" {_PARTS_WORD}(?: {_CUT})?"
        ),
        re.compile(rf"(?:an? |the |eine? )?(?P<parts>{COUNT})[ -](?:slice|piece) {noun}"),
        re.compile(rf"{article}{noun} {_CUT} (?:into|in) (?P<parts>{COUNT})"),
        re.compile(rf"{article}{noun} {_CUT} (?:into |in )?(?P<named>{any_of(_DENOMINATORS)})"),
    )


def parts_of(phrase: str, nouns: tuple[str, ...], cut_taken: bool) -> Parts | None:
    """The parts that a plain phrase names of one of these things; `cut_taken`: of a thing that is cut and no more, all parts are
    there (a pizza) and not none (a circle of which none is shaded). Raises BadParameter."""
    phrases = _phrases(nouns)
    fraction = phrases.fraction.fullmatch(phrase) or phrases.fraction_after.fullmatch(phrase)
    if fraction:
        taken, parts = fraction_of(fraction)
        if parts < 2:
            raise BadParameter(f"{taken}/{parts} is no fraction")
        return Parts(taken, parts)
    some = phrases.some.fullmatch(phrase)
    if some and (some["before"] or (some["after"] or "").strip() not in {"", "left", "shaded"}):
        return Parts(count(some["taken"]), count(some["parts"]))
    if some_of_cut := phrases.some_of_cut.fullmatch(phrase):
        return Parts(count(some_of_cut["taken"]), count(some_of_cut["parts"] or some_of_cut["hyphened"]))
    if named := phrases.named.fullmatch(phrase):
        parts = _DENOMINATORS[named["named"]]
        return Parts(parts if cut_taken else 0, parts)
    whole = phrases.whole.fullmatch(phrase) or phrases.whole_before.fullmatch(phrase) or phrases.cut.fullmatch(phrase)
    if whole:
        parts = count(whole["parts"])
        return Parts(parts if cut_taken else 0, parts)
    return None
