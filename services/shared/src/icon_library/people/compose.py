"""A figure from a kind and a seed, by stable hashes; a kind's deck: figures ordered so that neighbours differ at a glance."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from hashlib import blake2b
from typing import TypeVar

from icon_library.people.colours import AGED, CLOTH, NATURAL, SKINS
from icon_library.people.hair import FORMS
from icon_library.people.heads import MOUTHS
from icon_library.people.kinds import KINDS, Kind
from icon_library.people.wear import WEARS

Value = TypeVar("Value")
_Seen = tuple[str, str, str, str, str, str]

PLAIN_FIRST = 4
"""Figures of a deck, and of each nine in it, that have nothing but face, hair and clothes."""
_CYCLE: tuple[tuple[str, ...], ...] = (
    *(("",),) * PLAIN_FIRST,
    ("glasses", "dummy"),
    ("wheelchair",),
    ("headscarf", "turban", "dummy"),
    ("hearing-aid",),
    ("cap", "beanie", "sun-hat", "bow"),
)
"""What the figures of a deck have besides, in turn, as far as the kind may: one in nine of each."""
_POOL = 8
"""Seeds looked at for each figure of a deck: enough for every extra to meet every skin."""
_CHILDREN_S_HAIR = frozenset({"braids"})
"""Worn by grown-ups too, but who wears it with a book or a tray is taken for a pupil."""
_NEAR = 0.85
"""How much less an earlier figure of a deck counts than the one after it, when likeness is avoided."""


@dataclass(frozen=True, slots=True)
class Figure:
    """One person, as features. `hair`, `wear`, `extra` and the colours are keys of the tables of parts."""

    kind: str
    look: str
    skin: str
    hair: str
    hair_colour: str
    wear: str
    cloth: str
    accent: str
    mouth: str
    extra: str = ""
    extra_colour: str = ""
    beard: str = ""
    freckles: bool = False

    @property
    def seen(self) -> _Seen:
        """What tells it from another at a glance: skin, hair, its colour, clothes, their colour, and what it has besides."""
        if self.extra in {"headscarf", "turban"}:
            return self.skin, self.extra, self.extra_colour, self.wear, self.cloth, self.extra
        return self.skin, self.hair, self.hair_colour, self.wear, self.cloth, self.extra


class _Dice:
    """Choices that follow from a text alone."""

    def __init__(self, text: str) -> None:
        self._numbers = iter(blake2b(text.encode(), digest_size=48).digest())

    def pick(self, values: Sequence[Value]) -> Value:
        number = 256 * next(self._numbers) + next(self._numbers)
        return values[number % len(values)]


def figure(kind: str, seed: int) -> Figure:
    """The person of this kind that `seed` stands for: always the same. KeyError where there is no such kind."""
    about = KINDS[kind]
    dice = _Dice(f"{kind}/{seed}")
    look, skin = dice.pick(about.look), dice.pick(tuple(SKINS))
    extra = dice.pick(
        dice.pick([tuple(e for e in each if e in _extras(about, look)) or ("",) for each in _CYCLE[PLAIN_FIRST - 2 :]])
    )
    colour = dice.pick(_hair_colours(about, skin, dice.pick(range(8))))
    hair = dice.pick(_forms(kind, look, colour, extra))
    wear = "" if about.costume else dice.pick(_wears(about.age))
    cloth = dice.pick(tuple(CLOTH))
    accent = dice.pick([each for each in ("white", "yellow", "navy", "red", "sky", "mint", "pink") if each != cloth])
    mouth = dice.pick(MOUTHS)
    extra_colour = dice.pick([each for each in CLOTH if each not in {cloth, "white"}])
    beard = dice.pick(_beards(about, look))
    if beard == "moustache":
        mouth = "smile"  # teeth would be lost under it
    freckles = dice.pick(range(5)) == 0 and about.age == "c" and skin in {"porcelain", "light", "tan"}
    return Figure(kind, look, skin, hair, colour, wear, cloth, accent, mouth, extra, extra_colour, beard, freckles)


@cache
def deck(kind: str) -> tuple[Figure, ...]:
    """The figures of a kind, neighbours as different as they can be."""
    about = KINDS[kind]
    pool = [figure(kind, seed) for seed in range(_POOL * about.figures)]
    seen = [each.seen for each in pool]
    likeness = [0.0] * len(pool)
    left = list(range(len(pool)))
    used: Counter[str] = Counter()
    chosen: list[Figure] = []
    for place in range(about.figures):
        wanted = _wanted(about, place)
        best = min(
            (at for at in left if pool[at].extra in wanted),
            key=lambda at: (round(likeness[at] + 0.3 * sum([used[value] for value in seen[at][:5]]), 6), at),
        )
        chosen.append(pool[best])
        used.update(seen[best][:5])
        left = [at for at in left if _differences(seen[at], seen[best]) > 2]
        for at in left:
            likeness[at] = _NEAR * likeness[at] + _alike(seen[at], seen[best])
    return tuple(chosen)


def _wanted(about: Kind, place: int) -> frozenset[str]:
    extras = frozenset(_CYCLE[place % len(_CYCLE)]) & {*_extras(about, "g"), *_extras(about, "b"), ""}
    return extras or frozenset({""})


_SKIN_ORDER = {skin: place for place, skin in enumerate(SKINS)}


def _alike(one: _Seen, other: _Seen) -> float:
    """How alike two figures look: clothes' colour, skin and hair count most."""
    alike = 1.2 * (one[1] == other[1]) + 0.8 * (one[2] == other[2]) + 0.6 * (one[3] == other[3]) + 1.2 * (one[4] == other[4])
    apart = abs(_SKIN_ORDER[one[0]] - _SKIN_ORDER[other[0]])
    alike += 1.3 if apart == 0 else 0.6 if apart == 1 else 0
    return alike * alike


def _differences(one: _Seen, other: _Seen) -> int:
    return sum([first != second for first, second in zip(one, other, strict=True)])


@cache
def _wears(age: str) -> tuple[str, ...]:
    return tuple(name for name, (_, ages) in WEARS.items() if age in ages)


def _hair_colours(about: Kind, skin: str, chance: int) -> Sequence[str]:
    """Elders are grey; of eight grown-ups one is."""
    if about.age == "e":
        return AGED
    return ("grey",) if about.age == "a" and chance == 0 else NATURAL[skin]


@cache
def _forms(kind: str, look: str, colour: str, extra: str) -> Sequence[str]:
    about = KINDS[kind]
    under_hat = extra in {"cap", "beanie", "sun-hat"} or (about.costume is not None and about.costume.hat != "")
    close = about.costume is not None and "l" in about.costume.bare
    return [
        name
        for name, form in FORMS.items()
        if look in form.look
        and about.age in form.age
        and (form.flat or not under_hat)
        and (form.back is None or not close)
        and not (name in _CHILDREN_S_HAIR and about.costume is not None and about.age == "a")
        and (form.ears or extra != "hearing-aid")
        and (not form.dark or colour in {"black", "dark-brown", "grey"})
    ]


@cache
def _extras_of(age: str, look: str, bare: str, hat: bool) -> frozenset[str]:
    extras = {"glasses": "g", "wheelchair": "w", "hearing-aid": "a", "headscarf" if look == "g" else "turban": "s"}
    allowed = {name for name, letter in extras.items() if letter not in bare}
    if hat:
        allowed.discard("turban")
    elif bare != "-":
        allowed |= {"sun-hat", "beanie", "bow"} if look == "g" and age in "ck" else {"cap", "beanie"}
    if age in "kt":
        allowed -= {"wheelchair", "headscarf", "turban"}
    if age == "t":
        allowed = {"dummy", "beanie"} | ({"bow"} if look == "g" else set())
    return frozenset(allowed)


def _extras(about: Kind, look: str) -> frozenset[str]:
    costume = about.costume
    if costume is None:
        return _extras_of(about.age, look, "", False)
    return _extras_of(about.age, look, costume.bare, True) | (
        {"turban"} if not costume.hat and look == "b" and "s" not in costume.bare else set()
    )


def _beards(about: Kind, look: str) -> Sequence[str]:
    if look == "g" or about.age not in "ae" or (about.costume is not None and "b" in about.costume.bare):
        return ("",)
    return ("", "", "", "full", "chin", "moustache") if about.age == "a" else ("", "", "full", "moustache")
