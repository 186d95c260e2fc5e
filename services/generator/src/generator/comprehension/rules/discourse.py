"""Who is meant: keeps the people, places and things spoken of so far and resolves pronouns and left-out nouns."""

from __future__ import annotations

from dataclasses import dataclass, field

from generator.comprehension.rules.lexicon import Lexicon
from generator.comprehension.rules.model import Party, Stuff
from generator.comprehension.rules.phrases import Phrase

TIME_CLASSES = ("weekday", "month", "season", "daytime", "relative_day")
_KIN = {"mom": "mother", "mum": "mother", "mama": "mother", "dad": "father", "papa": "father", "grandma": "grandmother",
        "grandpa": "grandfather", "oma": "großmutter", "opa": "großvater"}  # fmt: skip
"""Two words for one person."""
_WITHIN = frozenset(("in", "at", "near", "around", "across", "through"))
"""Before a name that no table knows: a town, not somebody."""
_POSSESSIVES = frozenset(("his", "her", "their", "my", "its", "our"))
_MALE, _FEMALE = frozenset(("boy", "man")), frozenset(("girl", "woman"))


@dataclass(slots=True)
class Discourse:
    """What has been said up to here, the latest last."""

    lexicon: Lexicon
    people: list[Party] = field(default_factory=list)
    groups: list[tuple[Party, ...]] = field(default_factory=list)
    places: list[Party] = field(default_factory=list)
    stuffs: list[Stuff] = field(default_factory=list)
    counted: list[Stuff] = field(default_factory=list)
    """Those of the `stuffs` that had a number."""
    current: tuple[Party, ...] = ()
    """Who or what the clause at hand is about."""
    owners: list[Party] = field(default_factory=list)
    """People who were the subject of an amount."""
    secondary: set[str] = field(default_factory=set)
    """Keys of people that are spoken of as somebody's ("her sister"): a pronoun means them last."""
    genders: dict[str, str] = field(default_factory=dict)
    """Party key to "male" or "female", where a pronoun settled it."""

    def party(self, phrase: Phrase) -> tuple[Party, ...]:
        """The parties that a phrase stands for; () where it stands for none (a counted thing)."""
        if phrase.pronoun:
            return self._pronoun(phrase)
        if phrase.name:
            if phrase.possessive in _POSSESSIVES:
                self.secondary.add(phrase.name.lower())  # "her sister Mia"
            placed = self._is_place(phrase) or phrase.preposition in _WITHIN
            return (Party(phrase.name.lower(), phrase.name, phrase.figure, phrase.person or not placed),)
        if phrase.determiner == "all" and phrase.plural and self.lexicon.is_in(phrase.head, "person"):
            group = self._pronoun(Phrase(phrase.start, phrase.end, pronoun="plural"))
            if len(group) > 1:
                return group  # "die beiden Mädchen": those told of
        if not phrase.head and phrase.modifiers and phrase.determiner == "the" and not phrase.counts and not phrase.plural:
            return self._other_one(phrase)
        if not phrase.head or phrase.counts or self.lexicon.is_in(phrase.head, *TIME_CLASSES, "period", "holiday"):
            return ()
        if self.lexicon.is_in(phrase.head, "attribute"):  # "Ana's height", "her age", "the price of a lamp"
            bearer = self.possessor(phrase) or (self.party(phrase.of) if phrase.of is not None else ())
            if bearer:
                return bearer
        if phrase.unit and (phrase.unit != "volume" or phrase.determiner not in ("the", "possessive", "demonstrative")):
            return ()  # a cup of flour, but "the bucket" holds
        if phrase.of is not None and phrase.of.head and self.lexicon.is_in(phrase.head, "part_of"):
            return self.party(phrase.of)  # "a piece of wood"
        return (self._named_by_noun(phrase),)

    def _named_by_noun(self, phrase: Phrase) -> Party:
        """ "the old tower", "Tom's basket", "his sister": by the noun with its marks, a thing by its owner too."""
        owner = phrase.owner.name.lower() + " " if phrase.owner is not None and phrase.owner.name else ""
        key = _KIN.get(phrase.head, phrase.head)
        if phrase.possessive in _POSSESSIVES or owner:
            self.secondary.add(" ".join((*phrase.modifiers, phrase.head)))
        if phrase.modifiers:
            key = " ".join((*phrase.modifiers, phrase.head))
        if phrase.of is not None and phrase.of.head and not phrase.of.counts and not phrase.partitive:
            key = f"{key} {phrase.of.head}"  # "a bag of rice", not the bag of flour
        name = phrase.words or phrase.head
        if name.lower() == phrase.head and self.lexicon.language == "en":
            name = phrase.head  # "Mom" is whom "mom" means
        person = phrase.person or (phrase.plural and self.lexicon.is_in(phrase.head, "person"))
        figure = self.lexicon.figures.get(phrase.head, "person") if person else ""
        if owner and not person:
            key = owner + key
        return Party(key, name, figure, person)

    def _other_one(self, phrase: Phrase) -> tuple[Party, ...]:
        """ "the old one", "the second" after "the new stadium", "the first shelf"."""
        known = [*self.places, *(p for p in self.current if not p.person)]
        if not known:
            return ()
        *marks, head = known[-1].key.split()
        alone = not marks and self.lexicon.is_in(head, "ordinal")  # "the second one" after "the first"
        key = " ".join(phrase.modifiers if alone else (*phrase.modifiers, head))
        return (Party(key, key),)

    def _is_place(self, phrase: Phrase) -> bool:
        """A proper name that ends in a common noun ("Oak Grove School") is a place or a club."""
        return self.lexicon.is_in(phrase.head, "institution") or self.lexicon.is_in(phrase.head, *TIME_CLASSES)

    def knows(self, gender: str) -> bool:
        """Whether somebody of that gender has been spoken of."""
        return any(self._gendered(party, gender) for party in self.people)

    def _gendered(self, party: Party, gender: str) -> bool:
        settled = self.genders.get(party.key)
        if settled:
            return settled == gender
        said = self._said_gender(party)
        return said == gender

    def _said_gender(self, party: Party) -> str:
        """The gender that a name or noun says: "Anna", "grandmother"; "" for "Alex" and "teacher"."""
        if party.figure in _MALE or party.figure in _FEMALE:
            return "male" if party.figure in _MALE else "female"
        return self.lexicon.genders.get(party.key.rpartition(" ")[2], "")

    def _pronoun(self, phrase: Phrase) -> tuple[Party, ...]:
        if phrase.pronoun in ("male", "female"):
            fitting = [party for party in reversed(self.people) if self._gendered(party, phrase.pronoun)]
            for party in (*(p for p in fitting if p.key not in self.secondary), *fitting):
                return (party,)
            nameless = [
                party for party in reversed(self.people) if not self._said_gender(party) and party.key not in self.genders
            ]
            if nameless:
                self.genders[nameless[0].key] = phrase.pronoun
                return (nameless[0],)
            names = list(dict.fromkeys(party.key for party in self.people))
            opposite = {"male": "female", "female": "male"}[phrase.pronoun]
            if len(names) == 1 and not self.knows(opposite):  # "Robin … he": the only person there is
                self.genders[names[0]] = phrase.pronoun
                return (self.people[-1],)
            if not self.people and self.places and self.lexicon.language == "de":
                return (self.places[-1],)  # "Ein Turm … er": German things have a gender too
            return (
                (self.people[-1],)
                if self.people
                else (Party(phrase.pronoun, "", "boy" if phrase.pronoun == "male" else "girl", True),)
            )
        if phrase.pronoun == "self":
            return (Party("self", self._own_name(phrase), "child", True),)
        if phrase.pronoun == "plural":
            if self.groups:
                return self.groups[-1]
            owners = tuple(dict.fromkeys(self.owners))
            people = tuple(p for p in owners if p.person) or tuple(dict.fromkeys(self.people))
            return people or (owners if len(owners) > 1 else ())
        if phrase.pronoun == "it" and self.places:
            return (self.places[-1],)
        return ()

    def _own_name(self, phrase: Phrase) -> str:
        """What a picture calls whoever tells the problem, or is told it; "" for anybody ("one", "someone")."""
        if self.lexicon.is_in(phrase.words, "first_person"):
            return "ich" if self.lexicon.language == "de" else "I"
        if self.lexicon.is_in(phrase.words, "second_person"):
            return "du" if self.lexicon.language == "de" else "you"
        return ""

    def possessor(self, phrase: Phrase) -> tuple[Party, ...]:
        """Whose it is: "Tom's marbles", "his marbles"."""
        if phrase.owner is not None:
            return self.party(phrase.owner)
        pronouns = {"his": "male", "her": "female", "their": "plural", "my": "self", "our": "self", "your": "self", "its": "it"}
        gender = pronouns.get(phrase.possessive)
        return self._pronoun(Phrase(phrase.start, phrase.end, pronoun=gender, words=phrase.possessive)) if gender else ()

    def note_party(self, parties: tuple[Party, ...]) -> None:
        for party in parties:
            if party.person:
                self.people.append(party)
            else:
                self.places.append(party)
        if len(parties) > 1:
            self.groups.append(parties)

    def note_aside(self, parties: tuple[Party, ...]) -> None:
        """Who is only compared with: meant by a pronoun where nobody else can be."""
        self.people[:0] = [party for party in parties if party.person and party not in self.people]

    def stuff(self, phrase: Phrase) -> Stuff:
        """What a phrase counts; a left-out noun is taken from what was counted last."""
        of = phrase.of if phrase.of is not None and not phrase.partitive else None
        last = self.stuffs[-1] if self.stuffs else None
        vague = (
            of is None
            and phrase.determiner != "how_many"
            and last is not None
            and last.of
            and phrase.head == last.head
            and not phrase.modifiers
        )
        if vague and last is not None and self.lexicon.is_in(phrase.head, "measure_noun", "part_of"):
            return last  # "36 pieces" after "38 pieces of candy"
        if phrase.head:
            return Stuff(
                phrase.head,
                frozenset(phrase.modifiers),
                of.head if of is not None else "",
                frozenset(of.modifiers) if of is not None else frozenset(),
                phrase.unit,
                phrase.words,
            )
        if phrase.pronoun == "one" or not self.stuffs:
            return Stuff(modifiers=frozenset(phrase.modifiers))
        spoken = self.stuffs
        if phrase.quantity is not None and self.counted and not self.lexicon.is_in(self.counted[-1].head, "person", "anybody"):
            spoken = self.counted
        last = next((s for s in reversed(spoken) if s.unit != "time"), spoken[-1])  # "for 3 hours and eats 4"
        if phrase.modifiers:
            words = " ".join((*phrase.modifiers, last.head))
            kept = frozenset(m for m in last.modifiers if not self.lexicon.is_in(m, "adjective"))
            return Stuff(last.head, frozenset(phrase.modifiers) | kept, last.of, last.of_modifiers, last.unit, words)
        return last

    def note_stuff(self, stuff: Stuff, *, counted: bool = False) -> None:
        if stuff.head and stuff.unit != "percent":
            self.stuffs.append(stuff)
            if counted:
                self.counted.append(stuff)
