"""The asking clause to a query: what is counted, whose, when, of all together or what is left, how many more than."""

from __future__ import annotations

from dataclasses import replace

from generator.comprehension.port import TextSpan
from generator.comprehension.rules.discourse import TIME_CLASSES, Discourse
from generator.comprehension.rules.lexicon import Lexicon
from generator.comprehension.rules.model import Party, Query, Stuff
from generator.comprehension.rules.phrases import Clause, Phrase

_ADJECTIVE_UNITS = {"far": "length", "tall": "length", "high": "length", "wide": "length", "deep": "length", "thick": "length", "heavy": "weight",
                    "old": "time", "distance": "length", "length": "length", "long": "", "often": "", "weit": "length", "groß": "length",
                    "hoch": "length", "breit": "length", "tief": "length", "schwer": "weight", "alt": "time", "lang": "length", "lange": "time",
                    "teuer": "money"}  # fmt: skip
_COMPARATIVE_UNITS = {"heavier": "weight", "lighter": "weight", "taller": "length", "farther": "length", "further": "length", "higher": "length",
                      "wider": "length", "deeper": "length", "cheaper": "money", "older": "time", "younger": "time"}  # fmt: skip
_MONEY_VERBS = frozenset(("cost", "pay", "earn"))


def query_of(clause: Clause, others: list[Clause], discourse: Discourse, lexicon: Lexicon) -> Query | None:
    """The query of an asking clause; `others` are the further clauses of its sentence ("… if she gives 3 away"). None where nothing is asked."""
    asked = clause.asked
    if asked is None:
        return None
    stuff = _stuff(asked, clause, discourse)
    query = Query(
        stuff=stuff,
        span=TextSpan(clause.start, clause.end),
        sentence=clause.sentence,
        lemma=clause.lemma,
        verb=clause.verb,
        start=asked.start,
    )
    query.adjective = asked.adjective
    query.ratio = asked.adjective == "times" or (asked.as_many and asked.times is None and "times" in asked.modifiers)
    query.comparison, query.comparative = asked.comparison, asked.comparative
    query.much, query.rest = asked.some, asked.determiner == "rest" or "other" in asked.modifiers
    query.passive, query.subject = clause.passive, asked in clause.subjects
    query.negated = clause.negated
    query.need = clause.modal in ("need", "want") or clause.verb == "need"
    query.fraction = asked.adjective in ("fraction", "part", "percent", "percentage")
    _parties(query, clause, asked, discourse)
    _circumstances(query, clause, asked, discourse, lexicon)
    if not asked.head and query.each is not None and query.each.head and query.stuff.head == query.each.head:
        others = [s for s in discourse.stuffs if s.head != query.each.head]
        query.stuff = others[-1] if others else query.stuff  # "how many can each niece get"
    _flags(query, clause, asked)
    _than(query, clause, asked, discourse, lexicon)
    return query


def _stuff(asked: Phrase, clause: Clause, discourse: Discourse) -> Stuff:
    if asked.determiner == "number_of" or asked.head or asked.modifiers:
        return discourse.stuff(asked)
    if asked.adjective == "long" and clause.lemma in ("take", "last", "need", "work", "spend", "study"):
        return Stuff(unit="time")
    if asked.adjective in _ADJECTIVE_UNITS:
        return Stuff(unit=_ADJECTIVE_UNITS[asked.adjective])
    if asked.determiner == "what" and clause.subjects:
        return Stuff(unit="money" if clause.verb in _MONEY_VERBS else "")
    if asked.some and clause.verb in _MONEY_VERBS:
        return Stuff(head="money", unit="money", words="money")
    if asked.comparative in _COMPARATIVE_UNITS:
        return Stuff(unit=_COMPARATIVE_UNITS[asked.comparative])
    if asked.of is not None and asked.of.head:
        return discourse.stuff(asked.of)
    if asked.some:
        return Stuff()
    last = discourse.stuffs[-1] if discourse.stuffs else Stuff()
    marks = [p.head for p in clause.objects if p is not asked and not p.counts and not p.determiner and discourse.lexicon.is_in(p.head, "adjective")]
    if clause.verb == "be" and marks and not clause.subjects[1:]:  # "how many were blue"
        kept = frozenset(m for m in last.modifiers if not discourse.lexicon.is_in(m, "adjective"))
        return replace(last, modifiers=kept | {marks[0]}, words=f"{marks[0]} {last.head}")
    return last


def _parties(query: Query, clause: Clause, asked: Phrase, discourse: Discourse) -> None:
    parties: list[Party] = []
    for subject in clause.subjects:
        if subject is asked or (subject.counts and not subject.person):
            continue
        if subject.determiner == "each":
            query.each = (
                discourse.stuff(subject)
                if subject.head
                else (discourse.stuff(subject.of) if subject.of is not None and subject.of.head else Stuff())
            )
            continue
        parties += discourse.party(subject)
        query.plural_parties = query.plural_parties or subject.pronoun == "plural" or subject.determiner == "all"
    for owner in (discourse.possessor(asked), discourse.party(asked.of) if asked.of is not None and asked.of.pronoun else ()):
        if owner and not parties and asked.possessive != "name":
            parties += owner
    query.holders = tuple(dict.fromkeys(parties))
    query.plural_parties = query.plural_parties or len(query.holders) > 1
    others: list[Party] = []
    for phrase in (*clause.objects, *clause.adjuncts):
        if phrase is not asked and (phrase.person or phrase.name or phrase.pronoun in ("male", "female")) and not phrase.counts:
            others += discourse.party(phrase)
    query.other = tuple(dict.fromkeys(others))


def _circumstances(query: Query, clause: Clause, asked: Phrase, discourse: Discourse, lexicon: Lexicon) -> None:
    places: set[str] = set()
    times: set[str] = set()
    context: set[str] = {clause.lemma}
    for phrase in (*clause.adjuncts, *clause.objects, *clause.subjects):
        if phrase is asked:
            continue
        context |= {phrase.head, *phrase.modifiers, phrase.name.lower()}
        words = (*phrase.modifiers, phrase.head)
        named = [w for w in words if lexicon.is_in(w, *TIME_CLASSES)]
        if named:
            times |= set(named)
            continue
        if (
            (phrase.determiner == "each" or phrase.preposition in ("per", "pro") or (phrase.quantity == 1 and phrase.preposition))
            and (phrase.head or phrase.of)
            and phrase.preposition
        ):
            query.each = discourse.stuff(phrase) if phrase.head else Stuff()
            continue
        if phrase.each or phrase.determiner == "each":
            query.each = query.each or (discourse.stuff(phrase) if phrase.head and not phrase.counts else Stuff())
        if phrase.preposition and phrase.head and not phrase.person:
            if lexicon.is_in(phrase.head, "period"):
                times.add(" ".join((*phrase.modifiers, phrase.head)))
            places.add(phrase.head)
    times |= clause.adverbs & frozenset(("yesterday", "today", "tomorrow", "gestern", "heute"))
    if "each" in clause.adverbs or "jeweils" in clause.adverbs:
        query.each = query.each or Stuff()
    if asked.per is not None:
        query.each = discourse.stuff(asked.per)
    query.places, query.times, query.context = frozenset(places), frozenset(times), frozenset(context - {""})
    if asked.each:
        query.each = Stuff()


def _flags(query: Query, clause: Clause, asked: Phrase) -> None:
    adverbs = clause.adverbs
    query.total = (
        asked.total
        or bool(adverbs & {"altogether", "total", "combined", "overall", "insgesamt", "zusammen"})
        or (asked.determiner == "number_of" and "total" in asked.modifiers)
    )
    query.left = (
        bool(adverbs & {"left", "still", "remaining", "übrig", "noch"})
        or clause.lemma in ("remain", "left", "bleiben")
        or asked.determiner == "rest"
    )
    query.now = (
        bool(adverbs & {"now", "currently", "at_end", "then", "later", "jetzt", "nun", "dann", "danach"}) or clause.lemma == "end"
    )
    query.first = (
        bool(adverbs & {"at_first", "originally", "initially", "before", "zuerst", "anfangs", "ursprünglich", "vorher"})
        or clause.verb == "start"
    )


def _than(query: Query, clause: Clause, asked: Phrase, discourse: Discourse, lexicon: Lexicon) -> None:
    than = asked.than or clause.than
    if clause.than_lemma and than is None:
        query.than = replace(query, lemma=clause.than_lemma, verb="do", comparison="", than=None)
        return
    for phrase in clause.phrases:
        if than is None and phrase is not asked and phrase.than is not None:
            than = phrase.than
            query.comparison = query.comparison or phrase.comparison
            query.ratio = query.ratio or phrase.as_many
        if phrase is not asked and phrase.comparative and not query.comparison and not phrase.counts:
            query.comparison, query.comparative = phrase.comparison, phrase.comparative
    if than is None:
        return
    parties = discourse.party(than) if than.name or than.pronoun or than.person or (not than.counts and not than.head) else ()
    if query.holders and (query.adjective or query.comparative not in ("more", "fewer", "less", "extra")) and not than.counts:
        parties = discourse.party(than) or (discourse.party(than.owner) if than.owner is not None else ())
    stuff = discourse.stuff(than) if (than.head or than.modifiers) and not parties else Stuff()
    words = (*than.modifiers, than.head)
    times = frozenset(w for w in words if lexicon.is_in(w, *TIME_CLASSES)) | (
        {than.head} & {"yesterday", "today", "gestern", "heute"}
    )
    if times:
        stuff = Stuff()
    if stuff.head and not parties and not than.counts and not times:
        maybe = discourse.party(than)
        query.than = Query(stuff, TextSpan(than.start, than.end), clause.sentence, holders=maybe, times=times)
        return
    query.than = Query(
        stuff if stuff.head else query.stuff, TextSpan(than.start, than.end), clause.sentence, holders=parties, times=times
    )
