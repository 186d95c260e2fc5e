"""The asking clause to a query: what is counted, whose, when, of all together or what is left, how many more than."""

from __future__ import annotations

from dataclasses import replace

from generator.comprehension.port import TextSpan
from generator.comprehension.rules.circumstances import place_of, time_of
from generator.comprehension.rules.discourse import TIME_CLASSES, Discourse
from generator.comprehension.rules.equalizing import ask_equal
from generator.comprehension.rules.lexicon import Lexicon
from generator.comprehension.rules.model import Party, Query, Stuff
from generator.comprehension.rules.phrases import MORE_WORDS, Clause, Phrase

ADJECTIVE_UNITS = {
    "far": "length",
    "tall": "length",
    "high": "length",
    "wide": "length",
    "deep": "length",
    "thick": "length",
    "heavy": "weight",
    "old": "time",
    **dict.fromkeys(("broad", "distance", "length", "height", "width", "depth", "thickness"), "length"),
    **dict.fromkeys(("weight", "mass"), "weight"),
    **dict.fromkeys(("price", "cost", "expensive", "costly"), "money"),
    **dict.fromkeys(("cold", "hot", "warm", "temperature"), "temperature"),
    "age": "time",
    "long": "",
    "often": "",
    "weit": "length",
    "groß": "length",
    "hoch": "length",
    "breit": "length",
    "tief": "length",
    "schwer": "weight",
    "alt": "time",
    "lang": "length",
    "dick": "length",
    "warm": "temperature",
    "kalt": "temperature",
    "lange": "time",
    "teuer": "money",
}
_COMPARATIVE_UNITS = {
    **{word: unit for word, unit in ADJECTIVE_UNITS.items() if unit},
    "closer": "length",
    "nearer": "length",
    "narrower": "length",
    "broader": "length",
    "thicker": "length",
    "thinner": "length",
    "shallower": "length",
    "warmer": "temperature",
    "colder": "temperature",
    "hotter": "temperature",
    "cooler": "temperature",
    "heavier": "weight",
    "lighter": "weight",
    "taller": "length",
    "farther": "length",
    "further": "length",
    "higher": "length",
    "wider": "length",
    "deeper": "length",
    "cheaper": "money",
    "older": "time",
    "younger": "time",
}
_DIFFERENCES = frozenset(("difference", "unterschied", "differenz", "altersunterschied", "größenunterschied", "preisunterschied"))
_HANDLED = frozenset(("have", "be", "need", "give", "gain", "lose", "take", "put"))
"""What is done with money: "How much did he give back"."""
_INTO = frozenset(("in", "on", "for", "into", "onto", "at", "to", "inside"))
_MONEY_VERBS = frozenset(("cost", "pay", "earn"))


def query_of(clause: Clause, following: list[Clause], discourse: Discourse, lexicon: Lexicon) -> Query | None:
    """The query of an asking clause, None where nothing is asked; `following` are the sentence's next clauses ("… if she …")."""
    asked = clause.asked
    if asked is None:
        return None
    apart = any(p.head in _DIFFERENCES for p in (*clause.phrases, asked)) and (not asked.head or asked.head in _DIFFERENCES)
    stuff = Stuff() if apart else _stuff(asked, clause, discourse)
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
    if query.verb == "pay" and stuff.unit == "time":
        query.verb = "do"
    query.need = clause.modal in ("need", "want") or clause.verb == "need"
    query.span_of_time = stuff.unit == "time" and bool(clause.adverbs & {"ago", "later"}) and not asked.adjective
    query.fraction = asked.adjective in ("fraction", "part", "percent", "percentage")
    _parties(query, clause, asked, discourse)
    _circumstances(query, clause, asked, discourse, lexicon)
    if not asked.head and query.each is not None and query.each.head and query.stuff.head == query.each.head:
        others = [s for s in discourse.stuffs if s.head != query.each.head]
        query.stuff = others[-1] if others else query.stuff  # "how many can each niece get"
    if not asked.head and query.one_of is not None and query.stuff.head == query.one_of.head:
        others = [s for s in discourse.stuffs if s.head != query.one_of.head and not s.unit]
        query.stuff = others[-1] if others else query.stuff  # "how many did a cousin get"
    _flags(query, clause, asked)
    _still_open(query, clause, following, lexicon)
    if lexicon.language == "en":
        ask_equal(query, [clause, *following], lexicon)
    _than(query, clause, asked, discourse, lexicon)
    if apart:
        _difference_of(query, clause, discourse)
    if any(c.opener in ("before", "bevor") for c in following):
        query.first = True
    of_those = [c for c in following if c.opener in ("that", "who", "which") and c.start > clause.start]
    if query.than is not None and of_those and not query.than.lemma:
        query.than.context = frozenset(p.head for c in of_those for p in c.phrases if p.head and not p.counts)
    query.also = tuple(discourse.stuff(p) for p in asked.joined)
    if query.also and not asked.head and query.also[0].head:  # "How many small and large nuts"
        query.stuff = Stuff(query.also[0].head, frozenset(asked.modifiers), words=query.also[0].words)
    if any(c.opener in ("und", "oder") and c.start > clause.start and c.verb and not c.phrases for c in following):
        query.lemma = ""  # "Wie viele gingen rudern und wandern": either
    after = [c for c in following if c.start > clause.start and c.opener in ("to", "ing", "")]
    query.context |= frozenset(p.head for c in after for p in c.phrases if p.head and not p.counts)
    return query


def _difference_of(query: Query, clause: Clause, discourse: Discourse) -> None:
    """ "What is the difference between Ana and Leo": how many more the one has than the other, whichever has more."""
    named = [p for p in clause.adjuncts if p.preposition in ("between", "zwischen") or p.person or p.name]
    sides = list(dict.fromkeys(party for p in (*named, *(j for n in named for j in n.with_)) for party in discourse.party(p)))
    query.comparison = query.comparative = "more" if discourse.lexicon.language == "en" else "mehr"
    query.comparison, query.adjective, query.total, query.holders = "more", "", False, ()
    if len(sides) == 2:
        query.holders = (sides[0],)
        query.than = Query(query.stuff, query.span, query.sentence, holders=(sides[1],))


def _stuff(asked: Phrase, clause: Clause, discourse: Discourse) -> Stuff:  # noqa: C901 (a case for each turn of phrase, read top to bottom)
    if discourse.lexicon.is_in(asked.head, "money_word") and not asked.of:
        return Stuff(head="money", unit="money", words="money")
    marks = [
        p.head
        for p in clause.objects
        if p is not asked and not p.counts and not p.determiner and discourse.lexicon.is_in(p.head, "adjective")
    ]
    if asked.head and clause.verb == "be" and marks:  # "how many cups are white"
        stuff = discourse.stuff(asked)
        return replace(stuff, modifiers=stuff.modifiers | {marks[0]}, words=f"{marks[0]} {stuff.words}")
    if asked.determiner == "number_of" or asked.head or asked.modifiers:
        return discourse.stuff(asked)
    if asked.adjective == "long" and clause.lemma in ("take", "last", "need", "work", "spend", "study"):
        return Stuff(unit="time")
    if asked.adjective in ("big", "large", "groß") and any(p.determiner == "each" or p.quantity == 1 for p in clause.phrases):
        return Stuff()
    if asked.adjective == "long" and clause.verb == "be" and any(s.unit == "length" for s in discourse.stuffs):
        return Stuff(unit="length")
    if asked.adjective in ADJECTIVE_UNITS:
        return Stuff(unit=ADJECTIVE_UNITS[asked.adjective])
    units = [p for p in clause.adjuncts if p.preposition == "in" and p.unit and not p.counts and p.plural]
    if units:  # "What is their value in cents", "How long is that in minutes"
        return discourse.stuff(units[0])
    if asked.determiner == "what" and any(p.head in ("cost", "price", "money", "bill", "change") for p in clause.phrases):
        return Stuff(head="money", unit="money", words="money")
    named = [ADJECTIVE_UNITS[p.head] for p in clause.phrases if p.head in ADJECTIVE_UNITS and p is not asked]
    if asked.determiner == "what" and named:  # "What is Ana's height"
        return Stuff(unit=named[0])
    if asked.determiner == "what" and clause.subjects:
        return Stuff(unit="money" if clause.verb in _MONEY_VERBS else "")
    if asked.some and not asked.of and clause.verb in _HANDLED and any(s.unit == "money" for s in discourse.stuffs):
        return Stuff(head="money", unit="money", words="money")
    if asked.some and clause.verb in _MONEY_VERBS:
        return Stuff(head="money", unit="money", words="money")
    if asked.comparative in _COMPARATIVE_UNITS:
        return Stuff(unit=_COMPARATIVE_UNITS[asked.comparative])
    if asked.of is not None and asked.of.head:
        return discourse.stuff(asked.of)
    if asked.some:
        return Stuff()
    things = [s for s in discourse.stuffs if s.unit != "time"] if asked in clause.subjects else []  # "How many came in 3 days"
    last = things[-1] if things else discourse.stuffs[-1] if discourse.stuffs else Stuff()
    marks = [
        p.head
        for p in clause.objects
        if p is not asked and not p.counts and not p.determiner and discourse.lexicon.is_in(p.head, "adjective")
    ]
    if clause.passive and not clause.objects:  # "5 are empty … how many are taken"
        return replace(last, modifiers=frozenset(m for m in last.modifiers if not discourse.lexicon.is_in(m, "adjective")))
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
        if subject.determiner == "a" and subject.head:
            query.one_of = discourse.stuff(subject)  # "What does a child get"
        parties += discourse.party(subject)
        query.plural_parties = query.plural_parties or subject.pronoun == "plural" or subject.determiner == "all"
    for owner in (discourse.possessor(asked), discourse.party(asked.of) if asked.of is not None and asked.of.pronoun else ()):
        if owner and not parties and asked.possessive != "name":
            parties += owner
    if not parties and clause.verb in ("be", "measure") and (asked.adjective or asked.comparison):
        things = [
            p
            for p in clause.objects
            if p is not asked and not p.counts and (p.name or (p.head and p.determiner in ("the", "possessive", "demonstrative")))
        ]
        if things:  # "How wide were the gate and the door"
            parties += [party for p in things for party in discourse.party(p)]
    if "together" in clause.adverbs:
        parties += [party for p in clause.adjuncts if p.preposition == "with" for party in discourse.party(p)]
    query.holders = tuple(dict.fromkeys(parties))
    query.plural_parties = query.plural_parties or len(query.holders) > 1
    others: list[Party] = []
    for phrase in (*clause.objects, *clause.adjuncts):
        if phrase is not asked and (phrase.person or phrase.name or phrase.pronoun in ("male", "female")) and not phrase.counts:
            others += discourse.party(phrase)
    query.other = tuple(dict.fromkeys(others))


def _circumstances(query: Query, clause: Clause, asked: Phrase, discourse: Discourse, lexicon: Lexicon) -> None:  # noqa: C901 (a case for each turn of phrase, read top to bottom)
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
            if phrase.preposition not in ("after", "before", "nach", "vor") and "at_end" not in clause.adverbs:
                times |= set(named)
            continue
        if (
            (phrase.determiner == "each" or phrase.preposition in ("per", "pro") or (phrase.quantity == 1 and phrase.preposition))
            and (phrase.head or phrase.of)
            and phrase.preposition
        ):
            query.each = discourse.stuff(phrase) if phrase.head else Stuff()
            continue
        if phrase.determiner == "a" and phrase.unit == "time" and not phrase.preposition and not phrase.counts:
            query.each = discourse.stuff(phrase)  # "How many does she drink a day"
            continue
        if phrase.of is not None and phrase.of.determiner == "each" and phrase.head in ("cost", "price", "weight", "length"):
            query.each = discourse.stuff(phrase.of)
        if phrase.determiner == "a" and phrase.preposition in _INTO and phrase.head:
            query.one_of = discourse.stuff(phrase)
        if phrase.each or phrase.determiner == "each":
            query.each = query.each or (discourse.stuff(phrase) if phrase.head and not phrase.counts else Stuff())
        if not phrase.preposition and phrase.modifiers and lexicon.is_in(phrase.head, "period") and not phrase.counts:
            times.add(" ".join((*phrase.modifiers, phrase.head)))  # "did he score last season"
            continue
        if (
            phrase.preposition
            and phrase.head
            and not phrase.person
            and (phrase.quantity is None or (phrase.quantity == 1 and not phrase.unit))
        ):
            if lexicon.is_in(phrase.head, "period"):
                times.add(" ".join((*phrase.modifiers, phrase.head)))
            places.add(place_of(phrase, lexicon))
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
    in_change = any(p.head in ("change", "wechselgeld") for p in clause.adjuncts)
    over = (
        in_change
        or asked.comparative == "extra"
        or (asked.head in ("change", "wechselgeld", "rückgeld") and clause.verb in ("gain", "be", "have", "give"))
    )
    if over:  # "How many extra plums did she pick", "How much change did she get": what is left over
        query.comparison = query.comparative = query.verb = query.lemma = ""
    query.total = (
        asked.total
        or any(p.total for p in clause.phrases)
        or bool(adverbs & {"altogether", "together", "total", "combined", "overall", "insgesamt", "zusammen"})
        or (asked.determiner == "number_of" and "total" in asked.modifiers)
    )
    if any(p.preposition in ("before", "vor") and p.head for p in clause.adjuncts):
        query.first = True
    query.left = (
        over
        or (clause.negated and clause.verb in ("need", "lose"))
        or bool(adverbs & {"left", "still", "remaining", "übrig", "noch"})
        or clause.lemma in ("remain", "left", "bleiben", "übrigbleiben")
        or asked.determiner == "rest"
    )
    query.now = (
        bool(adverbs & {"now", "currently", "at_end", "then", "later", "jetzt", "nun", "dann", "danach"}) or clause.lemma == "end"
    )
    query.first = (
        query.first
        or bool(adverbs & {"at_first", "originally", "initially", "before", "zuerst", "anfangs", "ursprünglich", "vorher"})
        or clause.verb == "start"
    )


def _still_open(query: Query, clause: Clause, following: list[Clause], lexicon: Lexicon) -> None:
    """What is still to be done or missing, what is not yet done, all of another kind, what had been before."""
    unfinished = query.left or "yet" in clause.adverbs
    task = query.stuff.unit != "money" and any(c.opener == "to" and c.start > clause.start for c in following)
    due = task or clause.modal in ("need", "must")
    missing = clause.lemma == "miss" and clause.progressive
    way = query.adjective == "far" and clause.verb == "be" and any(p.preposition == "to" for p in clause.adjuncts)
    query.todo = (unfinished and due) or missing or way
    if "had" in clause.adverbs and clause.verb in ("be", "have", "hold"):
        query.first = True  # "How many had there been"
    marks = [query.lemma, *query.stuff.modifiers, *(p.head for p in clause.objects if not p.counts)]
    undone = next((word for word in marks if word.startswith("un") and word[2:] in lexicon.verbs), "")
    if undone:  # "How many are unsold"
        sense = lexicon.verbs[undone[2:]][0]
        query.negated, query.lemma, query.verb = True, sense.lemma, sense.kind
        query.stuff = replace(query.stuff, modifiers=query.stuff.modifiers - {undone})
    query.rest = query.rest or "otherwise" in clause.adverbs  # "How many are another color"


def _than(query: Query, clause: Clause, asked: Phrase, discourse: Discourse, lexicon: Lexicon) -> None:
    for phrase in clause.phrases:
        if (
            phrase is not asked
            and phrase.comparative
            and not query.comparison
            and not phrase.counts
            and (not phrase.head or clause.than is not None)
        ):
            query.comparison, query.comparative = phrase.comparison, phrase.comparative
        query.ratio = query.ratio or (phrase.than is not None and phrase.as_many and not phrase.counts and not query.equal)
    told = clause.than
    if asked.than is not None:
        told = told or Clause(clause.sentence, asked.start, asked.end)
        told.subjects = [asked.than, *told.subjects]
    if told is None:
        return
    first = told.subjects[0] if told.subjects else None
    than = Query(query.stuff, TextSpan(told.start, told.end), clause.sentence, lemma=told.lemma, verb=told.verb)
    rest = [*told.subjects[1:], *told.adjuncts]
    if first is not None:
        _first_of_than(than, first, query, discourse, lexicon)
    than.other = tuple(p for phrase in rest if phrase.person or phrase.name for p in discourse.party(phrase))
    than.places = frozenset(phrase.head for phrase in rest if phrase.preposition and phrase.head and not phrase.person)
    than.times |= frozenset(w for phrase in rest for w in (*phrase.modifiers, phrase.head) if lexicon.is_in(w, *TIME_CLASSES))
    if than.lemma in ("do", "be", "have"):
        than.lemma = ""
    query.than = than


def _first_of_than(than: Query, first: Phrase, query: Query, discourse: Discourse, lexicon: Lexicon) -> None:
    """The phrase right after "than": a time, a person, a place, another thing, or a pronoun for the same thing."""
    times = frozenset(w for w in (*first.modifiers, first.head) if lexicon.is_in(w, *TIME_CLASSES))
    period = time_of(first, lexicon) if first.modifiers and lexicon.is_in(first.head, "period") else ""
    if times or period:
        than.times = times or frozenset((period,))
    elif first.preposition and (first.person or first.name):
        than.other = discourse.party(first)
    elif first.name or first.pronoun or first.person:
        than.holders = discourse.party(first)
    elif first.head and not first.counts:
        measured = not query.stuff.head or query.adjective not in ("", "times") or query.comparative not in MORE_WORDS
        than.holders = () if first.plural and not measured else discourse.party(first)
        if (not measured or not than.holders) and not first.preposition:
            than.stuff = discourse.stuff(first)
        if first.preposition:
            than.places, than.holders = frozenset((first.head,)), ()
    elif first.owner is not None:
        than.holders = discourse.party(first.owner)
    elif first.modifiers:
        than.stuff = discourse.stuff(first)
