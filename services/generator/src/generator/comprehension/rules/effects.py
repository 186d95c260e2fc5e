"""What a clause does to an amount beyond its verb's class: passives that bring things, parts of what was told, openings."""

from __future__ import annotations

from dataclasses import replace

from generator.comprehension.rules.lexicon import Lexicon
from generator.comprehension.rules.model import Kind, Mention, Stuff
from generator.comprehension.rules.phrases import Clause, Phrase

_HOLDING = frozenset(["have", "gain", "be", "lose", "put", "need", "arrive", "combine", "give", "take", "other"])
_AWAY = frozenset(["to", "into", "out", "outside", "onto", "off"])
_FRESH = frozenset(["new", "additional", "extra"])
_UNMARKED = (Kind.STATE, Kind.PLUS, Kind.EVENT)


def effect(clause: Clause, phrase: Phrase, in_subject: bool, told: tuple[Kind, str], lexicon: Lexicon) -> tuple[Kind, str]:  # noqa: C901 (a case for each turn of phrase)
    """The kind and the verb's class of an amount, `told` being what the verb alone says."""
    parts = [p for p in clause.phrases if p.counts and p.start > phrase.start]
    whole = phrase.preposition in ("from", "out") and phrase.plural and any(p.partitive for p in parts)
    if whole or one_whole(clause, phrase, lexicon):  # "from 52 sheep he sheared 20"
        return Kind.STATE, "have"
    if clause.passive and clause.verb == "give" and not in_subject and any(not s.counts and not s.unit for s in clause.subjects):
        return Kind.PLUS, "gain"  # "was given 6 plums"
    if phrase.preposition == "into" and phrase.plural and lexicon.is_in(clause.lemma, "parting"):
        return Kind.STATE, "make"  # "cut the pie into 36 pieces"
    if phrase.unit == "temperature" and clause.verb not in ("grow", "shrink", "lose", "depart", "gain", "need"):
        return (Kind.PLUS, "grow") if clause.lemma in ("climb", "warm", "soar") else (Kind.STATE, "be")
    if phrase.unit in ("length", "weight", "volume", "time") and clause.lemma in ("show", "read", "register"):
        return Kind.STATE, "be"  # "the scale shows 5 kilos"
    if lexicon.is_in(clause.lemma, "carrying") and not in_subject and any(a.preposition in _AWAY for a in clause.adjuncts):
        return Kind.MINUS, "lose"  # "carried 40 to the kitchen"
    if clause.passive and in_subject and clause.verb == "take" and not any(a.preposition == "by" for a in clause.adjuncts):
        return Kind.MINUS, "lose"  # "6 coins were taken from it"
    if clause.passive and in_subject and lexicon.is_in(clause.lemma, "restoring"):
        return Kind.PLUS, "arrive"  # "3 books were returned"
    if clause.passive and in_subject and clause.verb in ("give", "lose"):
        fresh = phrase.comparison == "more" or bool(_FRESH & set(phrase.modifiers)) or phrase.determiner == "another"
        gone = any(a.preposition in ("off", "from", "out") for a in clause.adjuncts)
        if fresh or (
            lexicon.is_in(clause.lemma, "delivering") and not gone
        ):  # "9 new tents were donated", "20 lamps were delivered"
            return Kind.PLUS, "arrive"
    if lexicon.is_in(clause.lemma, "opening") and phrase.preposition == "with":
        return Kind.STATE, "start"  # "opened an account with $50"
    if phrase.unit in ("length", "time") and clause.verb in ("arrive", "depart"):
        return Kind.EVENT, "do"  # "walked 2 miles home"
    return _of_material(clause, phrase, told, lexicon)


def _of_material(clause: Clause, phrase: Phrase, told: tuple[Kind, str], lexicon: Lexicon) -> tuple[Kind, str]:
    """What things are made of or cut into, and what of them is of no use."""
    if clause.verb == "make" and phrase.preposition in ("with", "from", "mit", "aus") and phrase in clause.adjuncts:
        return Kind.MINUS, "lose"  # "made pies with 22 peaches"
    if phrase.preposition in ("into", "in") and clause.verb in ("lose", "share") and lexicon.is_in(clause.lemma, "cutting"):
        return Kind.STATE, "share"  # "cut into 8 slices each"
    if told[0] is Kind.PLUS and any(lexicon.is_in(m, "spoiled") for m in phrase.modifiers) and clause.verb == "gain":
        return Kind.MINUS, "lose"  # "found 5 broken bulbs"
    return told


def one_whole(clause: Clause, phrase: Phrase, lexicon: Lexicon) -> bool:
    """ "has a 90-inch board", "from a 400-gram bag": a single thing of which there is so much."""
    units = [lexicon.units[word] for word in phrase.modifiers if word in lexicon.units]
    measured = bool(units) and units[0].dimension not in ("money", "time") and phrase.quantity is not None
    return measured and phrase.determiner == "a" and (clause.verb in _HOLDING or phrase.preposition == "from")


def beside_others(clause: Clause, phrase: Phrase, mention: Mention, earlier: list[Mention], lexicon: Lexicon) -> None:
    """What an amount is beside those told before: one thing, a part of them, young ones."""
    if one_whole(clause, phrase, lexicon):
        mention.one = Stuff(phrase.head)  # so much for each where they are counted elsewhere
    mention.partitive = mention.partitive or is_part(clause, phrase, mention, earlier)
    grown = [m for m in earlier if m.kind is Kind.STATE and lexicon.covers(m.stuff.head, mention.stuff.head)]
    if grown and mention.lemma in ("born", "hatch"):  # "13 hamsters … 6 pups were born": more hamsters
        kept = grown[-1].stuff
        mention.stuff = replace(kept, modifiers=kept.modifiers | {mention.stuff.head}, words=mention.stuff.words)


def is_part(clause: Clause, phrase: Phrase, mention: Mention, earlier: list[Mention]) -> bool:
    """ "There were 65 seats. 27 seats were empty": some of those told before, now that they are told apart."""
    apart = mention.stuff.modifiers - frozenset(phrase.modifiers)
    if not mention.subject or mention.value is None or mention.kind is not Kind.STATE or not (apart or clause.passive):
        return False
    return any(
        m.value is not None
        and m.value > mention.value
        and m.kind in _UNMARKED
        and m.stuff.head == mention.stuff.head
        and m.stuff.modifiers <= frozenset(phrase.modifiers)
        and not m.partitive
        and not m.stuff.unit
        for m in earlier
    )
