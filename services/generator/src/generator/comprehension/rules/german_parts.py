"""Where a German sentence is cut: at commas, and at "und" where a verb stands on both sides."""

from __future__ import annotations

import re

from generator.comprehension.rules.german_words import EACH
from generator.comprehension.rules.lexicon import Lexicon
from generator.comprehension.rules.phrases import Clause
from generator.comprehension.rules.tokens import Token

SPLITTING = frozenset(["und", "aber", "oder", "sondern"])
OPENING = SPLITTING | {"doch", "jedoch", "denn"}
_PARTICIPLE = re.compile(r"^(\w{2,5})?ge\w+(t|en?)$|^(be|ver|zer|ent|er|über|unter)\w+(t|en?)$|iert$")
_APIECE = frozenset(["je", "jeweils"])
_BEFORE_AMOUNTS = frozenset(["nur", "noch", "sogar", "schon", "jeweils", "je", "etwa", "genau", "dagegen", "aber", "dafür"])


def is_verb(token: Token, lexicon: Lexicon, following: Token | None) -> bool:
    if token.kind != "word" or (token.lower not in lexicon.verbs and not lexicon.is_in(token.lower, "auxiliary")):
        return False
    if token.lower == "sein" and following is not None and following.text[:1].isupper():
        return False
    return token.text.islower()


def _has_verb(tokens: list[Token], lexicon: Lexicon) -> bool:
    return any(is_verb(t, lexicon, tokens[i + 1] if i + 1 < len(tokens) else None) for i, t in enumerate(tokens))


def split_parts(tokens: list[Token], lexicon: Lexicon) -> list[list[Token]]:
    """Cut at commas, and at "und" where a verb stands on both sides."""
    parts: list[list[Token]] = [[]]
    for token in tokens:
        if token.kind == "punct" and token.lower in (",", ";", ":", "–", "(", ")"):
            parts.append([])
        else:
            parts[-1].append(token)
    result: list[list[Token]] = []
    for part in _whole_lists(parts, lexicon):
        start = 0
        for i, token in enumerate(part):
            if token.lower in SPLITTING and _opens_clause(part[start:i], _up_to_next(part[i + 1 :], lexicon), lexicon):
                result.append(part[start:i])
                start = i
        result.append(part[start:])
    return _with_lent_verbs([part for part in result if part], lexicon)


def _whole_lists(parts: list[list[Token]], lexicon: Lexicon) -> list[list[Token]]:
    """ "Sie musste 9 Seiten, 2 Briefe und 3 Hefte lesen": a list whose verb ends it belongs together."""
    result: list[list[Token]] = []
    for part in parts:
        before = _verb_kinds(result[-1], lexicon) if result else set()
        here = _verb_kinds(part, lexicon)
        opens = part and (lexicon.is_in(part[0].lower, "subordinator") or part[0].lower in ("um", "als"))
        if (
            result
            and before == {"auxiliary", "finite"}
            and "finite" not in here
            and not opens
            and not is_gapped(part, lexicon)
            and not any(t.lower == "zu" for t in part)
        ):
            result[-1] = [*result[-1], *part]
        else:
            result.append(part)
    return result


def opens_subordinate(tokens: list[Token], lexicon: Lexicon, first: bool) -> bool:
    """Whether a part opens with a subordinator: "während sie liest", not "während der Pause"; "als er kam", where it stands
    first, not "mehr, als er hat"."""
    word = tokens[0].lower
    if not lexicon.is_in(word, "subordinator") and not (word == "als" and first):
        return False
    if word != "als" and not lexicon.is_in(word, "preposition"):
        return True
    return is_verb(tokens[-1], lexicon, None)


def other_particle(last: Clause, tokens: list[Token], lexicon: Lexicon) -> str:
    """ "packt 4 aus und 2 wieder ein": the particle that makes another verb of the one before, or ""."""
    word = tokens[-1].lower
    told = last.particle and (last.lemma.removeprefix(last.particle), word) in lexicon.phrasal
    return word if told and not _has_verb(tokens, lexicon) and any(t.kind == "number" for t in tokens) else ""


def without_participles(tokens: list[Token], lexicon: Lexicon) -> list[Token]:
    """The tokens without participles before a noun: "die verkauften Karten", "jedes gefundene Ei" are no verbs."""
    kept: list[Token] = []
    for i, token in enumerate(tokens):
        before, after = (tokens[i - 1] if i else None), (tokens[i + 1] if i + 1 < len(tokens) else None)
        stem = next((token.lower[: -len(end)] for end in ("en", "e", "er", "es", "em") if token.lower.endswith(end)), "")
        opened = before is not None and (
            before.kind == "number"
            or before.lower in EACH
            or lexicon.is_in(before.lower, "article", "possessive", "demonstrative", "preposition")
        )
        noun = after is not None and after.text[:1].isupper() and after.lower not in lexicon.names
        formed = [sense.lemma for sense in lexicon.verbs.get(stem, ())]
        if not (opened and noun and formed and stem not in formed and token.text.islower() and _PARTICIPLE.search(stem)):
            kept.append(token)
    return kept


def particle_at(tokens: list[Token], lemma: str, lexicon: Lexicon) -> int:
    """Where the verb's particle stands: at the end, or before a preposition ("brachte 4 mit in den Park"); -1 for nowhere."""
    for i in range(len(tokens) - 1, 0, -1):
        word, before = tokens[i].lower, tokens[i - 1]
        if tokens[i].text[:1].isupper():
            continue  # "Der Weg ist …"
        if (lemma, word) not in lexicon.phrasal or (word == "davon" and before.kind == "number"):  # "gibt ihm 3 davon"
            continue
        if i == len(tokens) - 1 or (lexicon.is_in(tokens[i + 1].lower, "preposition") and tokens[i + 1].lower not in _APIECE):
            return i
    return -1


def _up_to_next(rest: list[Token], lexicon: Lexicon) -> list[Token]:
    """What follows a conjunction up to the next one that opens a clause: "gab 11 und 6 aus und fand 2"."""
    for i, token in enumerate(rest):
        if token.lower in SPLITTING and i + 1 < len(rest) and is_verb(rest[i + 1], lexicon, None):
            return rest[:i]
    return rest


def _opens_clause(before: list[Token], rest: list[Token], lexicon: Lexicon) -> bool:
    """Whether "und" joins two clauses: each side has a finite verb, or each has a participle ("hat 3 gekauft und 2 verkauft")."""
    left, right = _verb_kinds(before, lexicon), _verb_kinds(rest, lexicon)
    if left and is_gapped(rest, lexicon) and any(t.kind == "number" for t in before):
        return True
    if not left and before and lexicon.is_in(before[0].lower, "subordinator") and is_gapped(before[1:], lexicon):
        return bool(right)  # "wenn Ana 5 und Leo 3 Äpfel pflückt"
    if left and not right and before and rest and _is_particle(rest[-1], lexicon) and _is_particle(before[-1], lexicon):
        return any(t.kind == "number" for t in rest)  # "steigen 8 ein und 11 aus"
    ends = [bool(part) and is_verb(part[-1], lexicon, None) for part in (before, rest)]
    if all(ends) and lexicon.is_in(before[0].lower, "subordinator") and any(t.kind == "number" for t in rest):
        return True  # "wenn es 10 Reihen sind und in jeder Reihe 15 Fliesen kleben"
    if "finite" in right and is_gapped(before, lexicon):
        return True
    if not left or not right:
        return False
    return ("finite" in right and (left - {"auxiliary"} != set() or "auxiliary" in right or len(before) > 1)) or bool(
        left & right & {"participle"}
    )


def _is_particle(token: Token, lexicon: Lexicon) -> bool:
    return lexicon.is_in(token.lower, "particle")


def is_gapped(tokens: list[Token], lexicon: Lexicon) -> bool:
    """Whether a part without a verb says how many someone else has: "Leo 5", "eine Spinne acht", "im zweiten halb so viele"."""
    tokens = tokens[1:] if tokens and tokens[0].lower in SPLITTING else tokens
    if _has_verb(tokens, lexicon) or len(tokens) < 2 or tokens[0].lower in lexicon.units:
        return False
    placed = lexicon.is_in(tokens[0].lower, "preposition")
    named = _named(tokens, 1 if placed else 0, lexicon)
    while named and named < len(tokens) and tokens[named].lower in _BEFORE_AMOUNTS:
        named += 1
    if not named or named >= len(tokens):
        return False
    if _is_fold(tokens[named:], lexicon):
        return True
    return tokens[named].kind == "number" and (not placed or tokens[1].lower in EACH)  # "in jeder Packung 25"


def _named(tokens: list[Token], start: int, lexicon: Lexicon) -> int:
    """The position after who or what is named from `start` on ("die kleine Kiste", "Ana", "der blauen"); 0 where nothing is."""
    at = start
    word = tokens[at].lower if at < len(tokens) else ""
    if word in EACH or lexicon.is_in(word, "article", "possessive", "demonstrative"):
        at += 1
    elif start == 0 and at < len(tokens) and not tokens[at].text[:1].isupper():
        return 0
    marks = at
    while (
        at < len(tokens)
        and tokens[at].kind == "word"
        and tokens[at].lower.endswith(("e", "en", "er", "es"))
        and tokens[at].text.islower()
    ):
        if lexicon.numbers.get(tokens[at].lower, ("",))[0] == "times" or lexicon.is_in(tokens[at].lower, "preposition"):
            break
        at += 1
    nouns = at
    while at < len(tokens) and at < nouns + 2 and tokens[at].kind == "word" and tokens[at].text[:1].isupper():
        at += 1
    if at == nouns and (marks == start or nouns == marks):
        return 0  # "blauen" alone names something only after an article
    return at


def _is_fold(tokens: list[Token], lexicon: Lexicon) -> bool:
    """ "dreimal so viele", "6-mal so viel", "die doppelte Anzahl"."""
    words = [t.lower for t in tokens[:3]]
    if words[0] in ("das", "die", "den", "der") and len(words) > 1:
        words = words[1:]
    fold = "mal" in (words[1:2] + words[2:3]) and tokens[0].kind == "number"  # "6 mal", "6-mal"
    return fold or lexicon.numbers.get(words[0], ("",))[0] == "times"


def _with_lent_verbs(parts: list[list[Token]], lexicon: Lexicon) -> list[list[Token]]:
    """ "wenn Ana 5 und Leo 3 Äpfel pflückt": the verb at the end serves the part before, too."""
    result = [parts[-1]] if parts else []
    for part in reversed(parts[:-1]):
        after = result[0]
        opens = bool(part) and lexicon.is_in(part[0].lower, "subordinator")
        inner = part[1:] if opens else part
        ends = len(after)
        while ends > 0 and is_verb(after[ends - 1], lexicon, None):
            ends -= 1
        numbered = any(t.kind == "number" for t in inner) and _named(inner, 0, lexicon) > 0
        lent = 0 < ends < len(after) and opens and numbered and not _has_verb(part, lexicon) and after[0].lower in SPLITTING
        result.insert(0, [*part, *after[ends:]] if lent else part)
    return result


def _verb_kinds(tokens: list[Token], lexicon: Lexicon) -> set[str]:
    """Which sorts of verb forms stand before the next conjunction: finite, auxiliary, participle, infinitive."""
    found: set[str] = set()
    for i, token in enumerate(tokens):
        following = tokens[i + 1] if i + 1 < len(tokens) else None
        if not is_verb(token, lexicon, following):
            continue
        senses = lexicon.verbs.get(token.lower)
        if lexicon.is_in(token.lower, "auxiliary"):
            found |= {"auxiliary", "finite"}
        elif senses and senses[0].tense == "participle":
            found.add("participle")
        elif senses and senses[0].tense in ("base", "infinitive") and following is None and i > 0:
            found.add("infinitive")
        else:
            found.add("finite")
    return found
