"""Where a German sentence is cut: at commas, and at "und" where a verb stands on both sides."""

from __future__ import annotations

from generator.comprehension.rules.lexicon import Lexicon
from generator.comprehension.rules.tokens import Token

SPLITTING = frozenset(["und", "aber", "oder", "sondern"])


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
            if token.lower in SPLITTING and _opens_clause(part[start:i], part[i + 1 :], lexicon):
                result.append(part[start:i])
                start = i
        result.append(part[start:])
    return [part for part in result if part]


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


def _opens_clause(before: list[Token], rest: list[Token], lexicon: Lexicon) -> bool:
    """Whether "und" joins two clauses: each side has a finite verb, or each has a participle ("hat 3 gekauft und 2 verkauft")."""
    left, right = _verb_kinds(before, lexicon), _verb_kinds(rest, lexicon)
    if left and is_gapped(rest, lexicon) and any(t.kind == "number" for t in before):
        return True
    if not left or not right:
        return False
    return ("finite" in right and (left - {"auxiliary"} != set() or "auxiliary" in right or len(before) > 1)) or bool(
        left & right & {"participle"}
    )


def is_gapped(tokens: list[Token], lexicon: Lexicon) -> bool:
    """Whether a part without a verb says how many someone else has: "Leo 5", "eine Spinne acht"."""
    if _has_verb(tokens, lexicon) or len(tokens) < 2:
        return False
    named = 1 if tokens[0].text[:1].isupper() else 2
    determined = tokens[0].lower in ("der", "die", "das", "ein", "eine", "sein", "seine", "ihr", "ihre")
    if named == 2 and not (determined and tokens[1].text[:1].isupper()):
        return False
    return len(tokens) > named and tokens[named].kind == "number" and tokens[0].lower not in lexicon.units


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
