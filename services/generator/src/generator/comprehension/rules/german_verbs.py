"""The verb of a German clause: its main verb wherever it stands, auxiliaries, the particle that parts from it, the passive."""

from __future__ import annotations

from generator.comprehension.rules.german_parts import particle_at
from generator.comprehension.rules.inflection import fixed_prefix
from generator.comprehension.rules.lexicon import Lexicon, VerbSense
from generator.comprehension.rules.phrases import Clause
from generator.comprehension.rules.tokens import Token

_MODALS = {
    "muss": "need",
    "müssen": "need",
    "braucht": "need",
    "will": "want",
    "wollen": "want",
    "möchte": "want",
    "möchten": "want",
}
_BEING = frozenset(["ist", "sind", "war", "waren"])
_LASTING = frozenset(["make", "put", "share", "hold", "gain", "have", "other"])
"""Verbs whose participle after "sein" tells how a thing is, not what it did."""
_PASSIVE_GIVING = frozenset(["bekommen", "erhalten", "kriegen"])

_BECOMING = frozenset(["wurde", "wurden", "wird", "werden", "worden"])
_PLURAL = frozenset(["sind", "waren", "haben", "hatten", "können", "wurden", "werden", "müssen"])


def main_verb(tokens: list[Token], verbs: list[int], clause: Clause, lexicon: Lexicon) -> tuple[set[int], Token | None]:
    """Notes in the clause what its verb is. The positions that are used up, and a participle that is only a mark."""
    main = _main(tokens, verbs, clause, lexicon)
    skip = set(verbs)
    if main is None:
        if clause.modal in ("need", "want") and verbs and verbs[-1] < len(tokens) - 1:
            clause.verb, clause.lemma, clause.modal = "do", "gehen", ""  # "8 Kinder wollen auf den Berg"
        return skip, None
    mark = _lasting(tokens, main, verbs, lexicon)
    if mark is not None:
        main = lexicon.verbs["ist"][0]
    ends = [lexicon.verbs[tokens[i].lower][0] for i in verbs if lexicon.verbs.get(tokens[i].lower)]
    if main.lemma == "gehen" and ends and ends[-1].tense == "base" and ends[-1].lemma != "gehen":
        main = ends[-1]  # "gingen schwimmen"
    clause.lemma, clause.verb, clause.tense = main.lemma, main.kind, main.tense
    place = particle_at(tokens, main.lemma, lexicon)
    if place not in skip and place > 0:
        clause.particle = tokens[place].lower
        clause.verb, clause.lemma = lexicon.phrasal[main.lemma, clause.particle], clause.particle + main.lemma
        skip.add(place)
    if main.lemma == "geben" and any(t.lower == "es" for t in tokens):
        clause.verb, clause.expletive = "be", True
    return skip, mark


def _main(tokens: list[Token], verbs: list[int], clause: Clause, lexicon: Lexicon) -> VerbSense | None:
    """The main verb; the modal, the number and the passive go into the clause."""
    main: VerbSense | None = None
    becoming = done = False
    for i in verbs:
        word = tokens[i].lower
        senses = lexicon.verbs.get(word)
        if lexicon.is_in(word, "auxiliary"):
            clause.modal = _MODALS.get(word, clause.modal or word)
            clause.progressive = clause.progressive or word in _PLURAL
            becoming = becoming or word in _BECOMING
            if main is None and senses and senses[0].kind in ("have", "be"):
                main = senses[0]
        elif senses:
            if main is None or main.lemma in ("haben", "sein") or senses[0].tense in ("participle", "infinitive"):
                main = senses[0]
            done = done or senses[0].tense != "base" or _is_participle_too(word, lexicon)
            clause.progressive = clause.progressive or senses[0].tense == "base" or word.endswith("ten")
    clause.passive = clause.passive or (becoming and done)
    given = [s for i in verbs for s in lexicon.verbs.get(tokens[i].lower, ())[:1] if s.lemma in _PASSIVE_GIVING]
    if given and main is not None and (main.kind == "give" or main.tense in ("participle", "third")):
        return given[0]  # "hat 3 geschenkt bekommen"
    return main


def _is_participle_too(infinitive: str, lexicon: Lexicon) -> bool:
    """ "vergeben", "erhalten": with a fixed prefix the participle of many strong verbs looks like the infinitive."""
    prefix = fixed_prefix(infinitive)
    return bool(prefix) and "ge" + infinitive.removeprefix(prefix) in lexicon.verbs


def _lasting(tokens: list[Token], main: VerbSense, verbs: list[int], lexicon: Lexicon) -> Token | None:
    """ "50 Zimmer sind belegt" tells how they are, not what was done: the participle is a mark."""
    state = {tokens[i].lower for i in verbs} & _BEING
    done = main.tense in ("participle", "third", "past") and not lexicon.is_in(main.lemma, "sein_perfect")
    if not state or main.kind not in _LASTING or len(verbs) < 2 or not done:
        return None
    return tokens[max(i for i in verbs if tokens[i].lower not in state)]
