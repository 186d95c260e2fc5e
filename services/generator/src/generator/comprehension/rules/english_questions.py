"""English questions in the order of statements: "How many shells has Leo" asks what Leo has."""

from __future__ import annotations

from generator.comprehension.rules.phrases import Clause, Item, Phrase


def definite(phrase: Phrase) -> bool:
    """Somebody or something named, pointed at or spoken of before."""
    return bool(
        phrase.person
        or phrase.name
        or phrase.words[:1].isupper()
        or phrase.pronoun
        or phrase.owner is not None
        or phrase.determiner in ("the", "possessive", "demonstrative", "all")
    )


def uninvert(clause: Clause) -> None:
    """Puts the subject that stands behind "have" or "be" before it. Changes the clause in place."""
    asked = clause.asked
    bare = [p for p in clause.subjects if p is not asked]  # "years older": the comparing word alone
    if asked is None or any(p.words for p in bare) or clause.modal or clause.expletive:
        return
    after = [p for p in clause.objects if p is not asked and not p.counts and not p.comparison]
    if not after or len(after) != len([p for p in clause.objects if p is not asked]):
        return
    if clause.lemma == "have":
        many = asked.determiner == "how_many" and not asked.some and not asked.adjective
        turned = (many and clause.tense == "third") or after[0].person or bool(after[0].name or after[0].pronoun)
    else:
        measured = asked.adjective or asked.some or asked.comparison or asked.determiner == "what" or asked.unit
        turned = clause.lemma == "be" and bool(measured) and all(definite(p) for p in after)
    if turned:
        clause.subjects, clause.objects = after, [asked, *bare]


def turned(clause: Clause, item: Item) -> bool:
    """ "How many coins has Ana saved", "How far is the boy running": who stands between the two verbs becomes the subject, and
    the second verb, `item`, the clause's. False where it is no such question."""
    asked = clause.asked
    if asked is None or clause.subjects != [asked] or clause.lemma not in ("have", "be"):
        return False
    between = [o for o in clause.objects if o is not asked]
    if not between or item.tense not in ("past", "participle", "ing") or any(o.counts for o in between):
        return False
    if clause.lemma == "be" and not all(definite(o) for o in between):
        return False
    clause.subjects, clause.objects = between, [asked]
    clause.passive, clause.progressive = clause.lemma == "be" and item.tense != "ing", item.tense == "ing"
    clause.lemma, clause.verb, clause.tense = item.lemma, item.verb, item.tense
    return True
