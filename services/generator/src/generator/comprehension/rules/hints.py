"""A hint about what is drawn ("use bags as containers", "Ana is a girl") put into the tree's types."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from generator.comprehension.rules.german_names import picture_type
from generator.comprehension.rules.lexicon import Lexicon
from generator.language.nodes import ENTITY_KEYS, Attribute, Entity, Expression, Operation

_LONGEST = 500
_LONGEST_SENTENCE = 120
"""A wish is short; searching takes time quadratic in a sentence."""
_THE = r"(?:(?:the|a|an|some|all|every|each|ein(?:e[nmrs]?)?|die|das|de[rnm]|alle|jede[rnsm]?)\s+)?"
_NOUN = r"[^\W\d_]+(?:[ -][^\W\d_]+){0,2}?"
_END = r"(?=\s*(?:[.,;!?]|$|\band\b|\bund\b|\bplease\b|\bbitte\b|\bdar\b|\bzeichnen\b|\bmalen\b|\bdargestellt\b|\bgezeichnet\b))"
_DRAWN_FIRST = (
    r"\b(?:use|take|choose|nimm|nehmt|benutzt?e?|verwendet?)\s+{1}\s+(?:as|for|als|für)\s+{2}",
    (
        r"\b(?:use|take|draw|show|put|nimm|benutze|verwende|zeichnet?|mal[et]|zeig[et])\s+{1}\s+"
        r"(?:for|instead of|in place of|rather than|für|statt|anstatt|anstelle von)\s+{2}"
    ),
    r"\b(?:use|take)\s+{1}\s+to\s+(?:show|represent|stand for)\s+{2}",
)
"""Turns of phrase that name what is drawn, then what it stands for."""
_MEANT_FIRST = (
    (
        r"\b(?:draw|show|picture|paint|represent|depict|display|think of|zeichnet?|mal[et]|zeig[et]|stellt?e?)\s+{1}\s+"
        r"(?:as|like|by|als|wie)\s+{2}"
    ),
    r"\b(?:replace|swap|exchange|ersetzt?e?|tausche?)\s+{1}\s+(?:with|by|for|durch|gegen)\s+{2}",
    (
        r"{1}\s+(?:should|must|shall|can|could|sollen|soll|werden|wird|können)?\s*(?:be|are|is|look|sind|ist)?\s*"
        r"(?:drawn|shown|represented|pictured|depicted)?\s*(?:as|like|by|als|wie)\s+{2}"
    ),
)
"""Turns of phrase that name what is meant, then the picture for it."""
_IS = r"\s+(?:(?:should|must|shall)\s+be|are|is|sind|ist)\s+(?:(a|an|eine?)\s+)?"
_HOLDING = (
    r"\b(?:use|take)\s+{1}\s+to\s+(?:hold|carry|contain)\s+{2}",
    r"\b(?:nimm|benutze|verwende)\s+{1}\s+(?:zum\s+(?:Halten|Tragen)\s+de[rs])\s+{2}",
)
"""Turns of phrase that name what holds, then the things that it holds."""
_LOOK = r"\b(?:draw|paint|colou?r|make|show|zeichnet?|mal[et]|färbe?)\s+{1}\s+(?:in\s+)?([^\W\d_]+)" + _END
_OWN = frozenset(("multiplier", "measure"))
"""Types that say what a quantity is, not how it looks."""


def _pattern(turn: str) -> re.Pattern[str]:
    place = rf"{_THE}({_NOUN})"
    return re.compile(turn.replace("{1}", place).replace("{2}", place + _END), re.IGNORECASE)


_FIRST, _SECOND = [_pattern(turn) for turn in _DRAWN_FIRST], [_pattern(turn) for turn in _MEANT_FIRST]
_BEING = re.compile(rf"{_THE}({_NOUN}){_IS}({_NOUN}){_END}", re.IGNORECASE)
_HOLD = [_pattern(turn) for turn in _HOLDING]
_COLOURED = _pattern(_LOOK)
_CUTS = re.compile(
    r"(?<=[.!?;]) |,? (?:and|und) (?=(?:use|take|draw|show|put|replace|paint|nimm|benutze|zeichne|male|ersetze)\b)", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class _Wish:
    """Singular words of what is meant, and the picture for it; `holds` where anything that holds is meant, `held` where what
    holds the named things is."""

    meant: frozenset[str]
    picture: str
    holds: bool
    held: bool


def hinted(tree: Expression, hint: str, lexicon: Lexicon) -> Expression:
    """The tree with the types that the hint asks for; a hint that says nothing of the kind changes nothing."""
    wishes = list(_wishes(hint[:_LONGEST], lexicon))
    if not wishes:
        return tree
    things = any(one.get("container_type") not in _people(lexicon) for one in _entities(tree) if one.get("container_type"))
    return _retyped(tree, wishes, lexicon, spare=_people(lexicon) if things else frozenset())


def _wishes(hint: str, lexicon: Lexicon) -> Iterator[_Wish]:
    for whole in _CUTS.split(" ".join(hint.split())):
        sentence = whole[:_LONGEST_SENTENCE]
        held = _first(_HOLD, sentence)
        pair = held or _first(_FIRST, sentence) or _first(_SECOND, sentence)[::-1]
        if pair:
            yield from _wish(_singular(pair[1], lexicon), _singular(pair[0], lexicon), lexicon, bool(held))
            continue
        look = _COLOURED.search(sentence)
        if look is not None and lexicon.is_in(_stem(look[2].lower(), lexicon), "adjective"):
            meant = _singular(look[1], lexicon)
            yield from _wish(meant, [look[2].lower(), *meant[-1:]], lexicon)
            continue
        being = _BEING.search(sentence)
        if being is not None:  # "Ana is a girl", "the containers are baskets", not "Ana is happy"
            drawn = _singular(being[3], lexicon)
            if being[2] or drawn[-1] != being[3].lower().split()[-1]:
                yield from _wish(_singular(being[1], lexicon), drawn, lexicon)


def _first(patterns: list[re.Pattern[str]], sentence: str) -> tuple[str, ...]:
    return next((m.groups() for p in patterns if (m := p.search(sentence))), ())


def _wish(meant: list[str], drawn: list[str], lexicon: Lexicon, held: bool = False) -> Iterator[_Wish]:
    if not meant or not drawn:
        return
    *marks, head = drawn
    if lexicon.language == "de":
        marks = [lexicon.pictures[stem] for mark in marks if (stem := _stem(mark, lexicon)) in lexicon.pictures]
        head = picture_type(head, lexicon)
    yield _Wish(frozenset(meant), "-".join((*marks, head)), lexicon.is_in(meant[-1], "holder"), held)


def _stem(mark: str, lexicon: Lexicon) -> str:
    """ "rote" is "rot"; English adjectives are their own stem."""
    endings = ("", "e", "er", "en", "es", "em") if lexicon.language == "de" else ("",)
    stems = (mark.removesuffix(ending) for ending in endings)
    return next((stem for stem in stems if lexicon.is_in(stem, "adjective")), mark)


def _singular(words: str, lexicon: Lexicon) -> list[str]:
    *before, last = words.lower().replace("-", " ").split()
    return [*before, lexicon.singular(last)]


def _people(lexicon: Lexicon) -> frozenset[str]:
    return frozenset((*lexicon.figures.values(), "group-of-children", "group-of-people"))


def _entities(tree: Expression) -> Iterator[Entity]:
    if isinstance(tree, Entity):
        yield tree
        return
    for argument in tree.arguments:
        yield from _entities(argument)
    if tree.result is not None:
        yield tree.result


def _retyped(tree: Expression, wishes: list[_Wish], lexicon: Lexicon, spare: frozenset[str]) -> Expression:
    if isinstance(tree, Operation):
        result = _entity(tree.result, wishes, lexicon, spare) if tree.result is not None else None
        arguments = tuple(_retyped(one, wishes, lexicon, spare) for one in tree.arguments)
        return replace(tree, arguments=arguments, result=result)
    return _entity(tree, wishes, lexicon, spare)


def _entity(entity: Entity, wishes: list[_Wish], lexicon: Lexicon, spare: frozenset[str]) -> Entity:
    """`spare` are holders that a wish for "the containers" leaves as they are: people where there are things that hold."""
    values = {key: entity.get(key) for key in ENTITY_KEYS}
    for wish in wishes:
        if wish.holds and values["container_name"] and values["container_type"] not in spare:
            values["container_type"] = wish.picture
        for name, kind in (("entity_name", "entity_type"), ("container_name", "container_type")):
            said = set(_singular(values[name], lexicon)) if values[name].strip() else set()
            if not wish.meant <= said or values[kind] in _OWN:
                continue
            if not wish.held:
                values[kind] = wish.picture
            elif values["container_name"] and values["container_type"] not in spare:
                values["container_type"] = wish.picture
    return replace(entity, attributes=tuple(Attribute(key, value) for key, value in values.items() if value))
