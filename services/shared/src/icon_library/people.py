"""People: the figures of each kind, in an order in which neighbours differ at a glance, and groups put together from pictures."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from icon_library.base_set import LICENCE, SOURCE
from icon_library.drawings.shapes import moved
from icon_library.markup import own_ids, shorten_numbers
from icon_library.model import LibraryIcon

# Hair of a light and of a medium skin tone in the base set, and the red of its own red-haired people.
_RED_HAIR = {"#212121": "#e56a38", "#1c1c1c": "#c4521f", "#593b39": "#e56a38"}

FIGURES: dict[str, tuple[str, ...]] = {
    "girl": ("girl-medium-light", "girl-dark", "girl", "girl-medium", "girl-light", "girl-medium-dark", "girl-light+red"),
    "boy": ("boy-medium", "boy", "boy-dark", "boy-medium-light", "boy-medium-dark", "boy-light", "boy-light+red"),
    "child": ("child", "child-dark", "child-medium-light", "child-medium", "child-light", "child-medium-dark", "child-light+red"),
    "woman": (
        "woman-medium",
        "woman-medium-light",
        "woman-dark",
        "woman-red-hair-light",
        "woman-medium-dark",
        "woman",
        "woman-light",
        "woman-with-headscarf-medium",
    ),
    "man": (
        "man-light",
        "man-medium-dark",
        "man-medium-light",
        "man-beard-medium",
        "man",
        "man-dark",
        "man-red-hair-light",
        "man-bald-medium",
    ),
    "person": (
        "person-medium",
        "person-medium-light",
        "person-dark",
        "person",
        "person-medium-dark",
        "person-light",
        "person-light+red",
    ),
    "baby": ("baby", "baby-dark", "baby-medium-light", "baby-medium", "baby-light", "baby-medium-dark"),
    "grandmother": ("old-woman-light", "old-woman-dark", "old-woman", "old-woman-medium", "old-woman-medium-dark"),
    "grandfather": ("old-man-medium-light", "old-man-dark", "old-man", "old-man-medium", "old-man-medium-dark"),
    "queen": ("princess-light", "princess-dark", "princess-medium-light", "princess-medium"),
    "king": ("prince-medium", "prince-light", "prince-dark", "prince-medium-light"),
    "santa": ("santa-claus-light", "santa-claus-dark", "santa-claus"),
    "elder": ("older-person", "older-person-dark", "older-person-medium-light", "older-person-medium"),
}
_PROFESSIONS = (
    "artist",
    "astronaut",
    "construction-worker",
    "cook",
    "detective",
    "factory-worker",
    "farmer",
    "firefighter",
    "guard",
    "health-worker",
    "judge",
    "mechanic",
    "office-worker",
    "pilot",
    "police-officer",
    "scientist",
    "singer",
    "superhero",
    "teacher",
    "technologist",
)
_PROFESSION_ORDER = ("woman-{}-medium", "man-{}-light", "woman-{}-dark", "man-{}", "woman-{}-medium-light", "man-{}-medium-dark")
FIGURES.update({name: tuple(form.format(name) for form in _PROFESSION_ORDER) for name in _PROFESSIONS})

# (base picture, left edge, top edge, scale) from the back to the front of the group, on a field of 32 by 32.
GROUPS: dict[str, tuple[tuple[str, float, float, float], ...]] = {
    "group-of-children": (
        ("child-dark", 7.6, 0.6, 0.525),
        ("girl-medium-light", -0.6, 13.6, 0.56),
        ("boy-medium", 14.7, 13.6, 0.56),
    ),
    "family": (
        ("woman-medium", 0.2, 0.4, 0.54),
        ("man-medium-light", 14.6, 0.4, 0.54),
        ("child-medium", 8.4, 15.4, 0.5),
    ),
    "group-of-people": (
        ("person-dark", 7.6, 0.2, 0.54),
        ("woman-medium-light", -0.6, 14, 0.56),
        ("man-medium", 14.8, 14, 0.56),
    ),
    "fruit": (("pear", 11.5, -0.3, 0.66), ("red-apple", -0.8, 11.4, 0.64), ("banana", 10.6, 11.2, 0.66)),
    "vegetables": (("broccoli", 6.4, -0.6, 0.62), ("carrot", -0.6, 11.6, 0.64), ("tomato", 13.4, 12.6, 0.6)),
    "couple": (("woman-medium-light", -1, 7, 0.58), ("man-medium-dark", 14.6, 7, 0.58)),
}


def figures(bodies: Mapping[str, str]) -> Iterator[tuple[str, list[LibraryIcon]]]:
    """Each kind of person with its figures: `girl` with the icons `girl-1`, `girl-2` …"""
    for kind, sources in FIGURES.items():
        icons = []
        for number, source in enumerate(sources, start=1):
            name, _, change = source.partition("+")
            body = _red_haired(bodies[name]) if change else bodies[name]
            icons.append(_icon(f"{kind}-{number}", body, names=(f"{kind} {number}",)))
        yield kind, icons


def groups(bodies: Mapping[str, str]) -> Iterator[LibraryIcon]:
    """Pictures of several people or things that stand for one thing (a family, a class, fruit)."""
    for group_id, members in GROUPS.items():
        body = "".join(
            moved((bodies[name],), f"translate({left:g} {top:g})scale({scale:g})") for name, left, top, scale in members
        )
        yield _icon(group_id, body, names=(group_id.replace("-", " "),))


def _icon(icon_id: str, body: str, names: tuple[str, ...]) -> LibraryIcon:
    clean = own_ids(shorten_numbers(body), icon_id)
    return LibraryIcon(icon_id, (0, 0, 32, 32), clean, names, licence=LICENCE, source=SOURCE)


def _red_haired(body: str) -> str:
    for old, new in _RED_HAIR.items():
        body = body.replace(f'"{old}"', f'"{new}"')
    return body
