"""Names and pictures of things and holders: as the problem says it, by an English word that a picture can be found for."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, field

from generator.comprehension.rules.german_names import capital, declined, picture_type, unit_name
from generator.comprehension.rules.lexicon import Lexicon
from generator.comprehension.rules.model import Party, Stuff
from generator.comprehension.rules.phrases import Clause, Phrase

_UNITS = {"pound_sterling": "pound"}
_CHILDREN = frozenset(("boy", "girl", "child", "baby"))
_SETTLED = {"male": {"": "boy", "child": "boy", "person": "man"}, "female": {"": "girl", "child": "girl", "person": "woman"}}
"""What a pronoun makes of a figure that says no gender."""
_NUMBERED = re.compile(r"\d+\w*|[A-Za-z]")
_CLOCK = frozenset(("hour", "minute", "second", "stunde", "minute", "sekunde"))


@dataclass(slots=True)
class Scene:
    """What the text says of its places and people beyond what one amount keeps."""

    lexicon: Lexicon
    genders: dict[str, str] = field(default_factory=dict)
    """Party key to the gender that a pronoun settled."""
    _said: dict[str, list[tuple[int, Phrase]]] = field(default_factory=lambda: defaultdict(list))
    """Head to the phrases that have it, each with its sentence."""
    _owned: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    """Heads that several people own one of, with the owners' names."""

    def note(self, clauses: tuple[Clause, ...]) -> None:
        """Keeps every phrase that can stand for a place."""
        for clause in clauses:
            for phrase in clause.phrases:
                if phrase.head and not phrase.person:
                    self._said[phrase.head].append((clause.sentence, phrase))
                if phrase.owner is not None and phrase.owner.name and phrase.head:
                    self._owned[phrase.head].add(phrase.owner.name)

    def nearest(self, heads: frozenset[str], sentence: int, place: int) -> Party:
        """Of several places the one that stands nearest to `place` in the text, with the words that tell it apart."""
        known = [(self._distance(told, sentence, place), told[1]) for head in sorted(heads) for told in self._said.get(head, ())]
        known = [one for one in known if not self.lexicon.is_in(one[1].head, "abstract")] or known
        if not known:
            head = min(heads)
            return Party(head, head)
        phrase = min(known, key=lambda one: one[0])[1]
        marks = tuple(m for m in phrase.modifiers if not self.lexicon.is_in(m, "shape"))
        key = " ".join((*marks, phrase.head))
        if _NUMBERED.fullmatch(phrase.head):
            return Party(key, phrase.words)
        if phrase.words[:1].isupper() and not marks and self.lexicon.language == "en":
            return Party(key, phrase.words)  # "Central Park"
        return Party(key, declined(marks, phrase.head, self.lexicon) if self.lexicon.language == "de" else key)

    @staticmethod
    def _distance(told: tuple[int, Phrase], sentence: int, place: int) -> tuple[bool, int]:
        return told[0] != sentence, abs(told[1].start - place)

    def owned_by_several(self, head: str) -> bool:
        return len(self._owned.get(head, ())) > 1


@dataclass(frozen=True, slots=True)
class Namer:
    """Writes the attributes of things and holders."""

    lexicon: Lexicon
    scene: Scene

    @property
    def german(self) -> bool:
        return self.lexicon.language == "de"

    def thing(self, stuff: Stuff) -> dict[str, str]:
        """Name and type of what is counted or measured."""
        if stuff.unit and stuff.unit not in ("money", "percent"):
            name = unit_name(stuff.head or stuff.unit) if self.german else stuff.head or stuff.unit
            if stuff.of:
                name = f"{name} {capital(stuff.of)}" if self.german else f"{name} of {stuff.of}"
            return {"entity_name": name, "entity_type": "measure"}
        if stuff.unit == "money":
            name = _UNITS.get(stuff.head, stuff.head) or "dollar"
            return {"entity_name": capital(name) if self.german else name, "entity_type": name}
        if not stuff.head:
            return {"entity_name": "Ding" if self.german else "item", "entity_type": "item"}
        return {"entity_name": self._name(stuff), "entity_type": self._picture(tuple(self._marks(stuff)), stuff.head)}

    def group(self, stuff: Stuff) -> dict[str, str]:
        """One of several groups as a holder: what stands for it is the thing itself, or a calendar or clock for a time."""
        named = self.thing(stuff)
        picture = named["entity_type"]
        if picture == "measure":
            time = "clock" if stuff.head in _CLOCK else "calendar"
            picture = time if stuff.unit == "time" else self._picture((), stuff.head)
        return {"container_name": named["entity_name"], "container_type": picture}

    def time(self, time: str) -> dict[str, str]:
        """A time as the mark that tells two amounts of one holder apart."""
        *marks, period = (word for word in time.split() if not self.lexicon.is_in(word, "article"))
        name = capital(declined(tuple(marks), period, self.lexicon)) if self.german else time.capitalize()
        return {"attr_name": name, "attr_type": "clock" if self.lexicon.is_in(time, "daytime") else "calendar"}

    def holder(self, holders: tuple[Party, ...]) -> dict[str, str]:
        """Who or what holds it; people who hold together are one group."""
        people = tuple(party for party in holders if party.person or party.figure)
        holders = people or holders
        if len(holders) > 1 and (people or len({party.key.split()[-1] for party in holders}) == 1):
            return self._together(holders)
        if not holders or (holders[0].key == "self" and not holders[0].name):
            return {}  # nobody, or anybody
        if people:
            return {"container_name": holders[0].name, "container_type": self.figure(holders[0])}
        return self._place(holders[0])

    def _together(self, holders: tuple[Party, ...]) -> dict[str, str]:
        names = [party.name for party in holders if party.name]
        figures = {self.figure(party) for party in holders}
        people = "group-of-children" if figures <= _CHILDREN else "group-of-people"
        picture = people if holders[0].person else self._place(holders[0])["container_type"]
        return {"container_name": (" und " if self.german else " and ").join(names), "container_type": picture} if names else {}

    def _place(self, party: Party) -> dict[str, str]:
        """A place or thing: by its own words, with its owner where others have one too."""
        *before, head = party.key.split() or [""]
        words = [word for word in party.name.split() if not self.lexicon.is_in(word.lower(), "shape")]
        said = [word.lower() for word in words]
        marks = tuple(mark for mark in before if any(word.startswith(mark) for word in said))
        if words and _NUMBERED.fullmatch(words[-1]):  # "Klasse 3a", "car B"
            return {"container_name": " ".join(words), "container_type": self._picture((), self.lexicon.singular(said[0]))}
        if len(before) > 0 and self.lexicon.singular(said[-1] if said else "") == before[-1]:  # "a bottle of water"
            words = [*words, capital(head)] if self.german else [*words, "of", head]
            marks, head = marks[:-1], before[-1]
        elif before and before[0] not in said and self.scene.owned_by_several(head):
            words = [capital(before[0]) + ("s" if self.german else "'s"), *words]
        name = " ".join(words)
        return {"container_name": capital(name) if self.german else name, "container_type": self._picture(marks, head)}

    def figure(self, party: Party) -> str:
        """The picture of a person: as a noun in the name says ("Aunt Bea", "Room 4"), the name or a pronoun, else a child."""
        said = party.name.lower().split()
        if len(said) > 1:
            if said[0] in self.lexicon.figures:
                return self.lexicon.figures[said[0]]
            if self.lexicon.is_in(said[0], "numbered", "institution"):
                return self._picture((), said[0])
            if self.lexicon.is_in(said[-1], "institution"):
                return self._picture((), said[-1])
        gender = self.scene.genders.get(party.key, "")
        settled = _SETTLED.get(gender, {}).get(party.figure, party.figure)
        return settled or "child"

    def _marks(self, stuff: Stuff) -> list[str]:
        """Modifiers in the order of the text, without those that say nothing about its looks."""
        words = stuff.words.lower().split()
        own = [m for m in stuff.modifiers if m != stuff.head and not self.lexicon.is_in(m, "plain_mark")]
        return sorted(own, key=lambda m: (words.index(m) if m in words else 99, m))

    def _name(self, stuff: Stuff) -> str:
        """What is counted, as the problem says it. A container's content is named only where the container is a measure."""
        marks = tuple(self._marks(stuff))
        name = declined(marks, stuff.head, self.lexicon) if self.german else " ".join((*marks, stuff.head))
        if stuff.of and self.lexicon.is_in(stuff.head, "part_of"):
            content = " ".join((*sorted(stuff.of_modifiers), stuff.of))
            name += f" {content.capitalize()}" if self.german else f" of {content}"
        return name

    def _picture(self, marks: tuple[str, ...], head: str) -> str:
        """An English noun with the marks before it; a German mark that no table has in English says nothing to a picture."""
        if self.german:
            english = [self.lexicon.pictures[mark] for mark in marks if mark in self.lexicon.pictures]
            return "-".join((*english, picture_type(head, self.lexicon)))
        return "-".join((*marks, head)).replace(" ", "-").lower()
