"""People are put together from parts: all different, always the same for a seed, every kind of person among them."""

import re
from collections import Counter
from itertools import combinations, pairwise

import pytest

from icon_library.people import KINDS, deck, draw, figure
from icon_library.people.colours import HAIR, SKINS
from icon_library.people.compose import PLAIN_FIRST
from icon_library.people.hair import FORMS
from icon_library.people.wear import WEARS
from support.icons import library, resolved

PLAIN = sorted(kind for kind, about in KINDS.items() if about.costume is None)
COSTUMED = sorted(kind for kind, about in KINDS.items() if about.costume is not None)


def different(one, other):
    """In how many of skin, hair form, hair colour, clothes and their colour two figures differ."""
    return sum(getattr(one, each) != getattr(other, each) for each in ("skin", "hair", "hair_colour", "wear", "cloth"))


def test_no_two_figures_are_alike():
    bodies = [draw(each) for kind in KINDS for each in deck(kind)]
    assert len(set(bodies)) == len(bodies)
    assert all(len(deck(kind)) >= 36 for kind in PLAIN)
    assert all(len(deck(kind)) >= 8 for kind in COSTUMED)


@pytest.mark.parametrize("kind", PLAIN)
def test_figures_of_a_kind_differ_in_more_than_one_feature(kind):
    assert all(different(one, other) >= 2 for one, other in combinations(deck(kind), 2))


@pytest.mark.parametrize("kind", PLAIN)
def test_neighbours_differ_at_a_glance(kind):
    """Of two neighbours and the one after, no two share skin and clothes' colour; nearly all differ in four features."""
    figures = deck(kind)
    assert all((one.skin, one.cloth) != (other.skin, other.cloth) for one, other in pairwise(figures))
    assert all((one.skin, one.cloth) != (other.skin, other.cloth) for one, other in zip(figures, figures[2:], strict=False))
    assert sum(different(one, other) >= 4 for one, other in pairwise(figures)) >= 28


def test_a_seed_is_always_the_same_person():
    """The features are pinned: a person of a problem looks the same whatever machine draws it, and whenever."""
    mia = figure("girl", 5)
    assert mia == figure("girl", 5) != figure("girl", 6)
    assert (mia.skin, mia.hair, mia.hair_colour, mia.wear, mia.cloth) == ("tan", "bob-swept", "brown", "heart", "navy")
    with pytest.raises(KeyError):
        figure("martian", 0)


@pytest.mark.parametrize("kind", PLAIN)
def test_everybody_is_there(kind):
    """Every skin tone, hair form, hair colour and garment of the kind's age occurs in its deck."""
    about, figures = KINDS[kind], deck(kind)
    forms = {name for name, form in FORMS.items() if about.age in form.age and set(form.look) & set(about.look)}
    worn = {name for name, (_, ages) in WEARS.items() if about.age in ages}
    colours = set(HAIR) - ({"silver", "white"} | ({"grey"} if about.age in "ckt" else set()))
    assert {each.skin for each in figures} == set(SKINS)
    assert {each.wear for each in figures} == worn
    assert {each.hair_colour for each in figures} == ({"grey", "silver", "white"} if about.age == "e" else colours)
    if len(about.look) == 1:
        assert {each.hair for each in figures} == forms
    else:
        assert len({each.hair for each in figures}) > 0.8 * len(forms)


@pytest.mark.parametrize("kind", PLAIN)
def test_skin_tones_are_alike_in_number(kind):
    counts = Counter(each.skin for each in deck(kind))
    assert min(counts.values()) >= 3
    assert max(counts.values()) <= 9


@pytest.mark.parametrize("kind", ["girl", "boy", "child", "woman", "man", "person", "grandmother", "grandfather", "elder"])
def test_glasses_wheelchairs_headscarves_and_hearing_aids(kind):
    """One in nine each; the first four of a deck have nothing but face, hair and clothes."""
    figures = deck(kind)
    extras = Counter(each.extra for each in figures)
    assert extras["glasses"] == extras["wheelchair"] == extras["hearing-aid"] == len(figures) // 9
    assert extras["headscarf"] + extras["turban"] == len(figures) // 9
    assert ("g" in KINDS[kind].look) == (extras["headscarf"] > 0)
    assert not any(each.extra for each in figures[:PLAIN_FIRST])


def test_who_works_is_of_every_kind():
    """Among ten of a costume there are women and men, and people with glasses or a wheelchair where the costume lets them."""
    for kind in COSTUMED:
        about = KINDS[kind]
        assert {each.look for each in deck(kind)} == set(about.look), kind
        assert len({each.skin for each in deck(kind)}) >= 5, kind
        for extra, letter in (("glasses", "g"), ("wheelchair", "w")):
            assert (extra in {each.extra for each in deck(kind)}) == (letter not in about.costume.bare), kind


def test_pictures_are_small():
    sizes = sorted(len(library()[f"{kind}-{number}"].body) for kind in PLAIN for number in range(1, 37))
    assert sizes[len(sizes) // 2] < 1600
    every = [len(library()[f"{kind}-{number}"].body) for kind in KINDS for number in range(1, KINDS[kind].figures + 1)]
    assert max(every) <= 3000


def test_faces_have_one_form():
    """Eyes, nose and mouth do not depend on skin or hair: without their colours all children smile one of three smiles."""
    smiles = {re.sub(r"#\w+", "", re.search(r'<g fill="none".*?</g>', draw(each))[0]) for each in deck("child")}
    assert len(smiles) == 2


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_figures_start_again(kind):
    number = KINDS[kind].figures
    ids = [resolved(kind.replace("-", " "), "", figure) for figure in range(number + 1)]
    assert len(set(ids)) == number
    assert ids[number] == ids[0]
    assert library()[ids[0]].licence == "Apache-2.0"


@pytest.mark.parametrize("name", ["girl", "woman-farmer", "man", "old-man", "princess", "person-curly-hair", "teacher"])
def test_nothing_of_the_base_set_remains_for_these_kinds(name):
    icon = library().get(name)
    assert icon is None or (icon.id, icon.source) == (f"{name}-1", "Math2Visual")
    assert name not in {each.id for each in library()}


def test_people_who_do_something_remain():
    assert {"person-swimming", "woman-dancing", "man-biking"} <= {each.id for each in library()}


def test_groups_are_of_these_people():
    family = library()["family"].body
    assert draw(deck("woman")[3]) in family
    assert library()["group-of-children"].source == library()["couple"].source == "Math2Visual"


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("Lehrer", "teacher"),
        ("Polizisten", "police-officer"),
        ("Ärzte", "health-worker"),
        ("firefighters", "firefighter"),
        ("Kellner", "waiter"),
        ("bus drivers", "driver"),
        ("Busfahrer", "driver"),
        ("knights", "knight"),
        ("Kleinkinder", "toddler"),
        ("stepbrothers", "boy"),
        ("Klassenkameradinnen", "girl"),
        ("Fußballspieler", "soccer-player"),
        ("players", "person"),
        ("Trompeter", "person"),
        ("teammates", "child"),
        ("seniors", "elder"),
        ("Verkäufer", "shopkeeper"),
    ],
)
def test_names(name, shown):
    german = name[0].isupper()
    assert resolved("", name, 0, "de" if german else "en") == f"{shown}-1"


@pytest.mark.parametrize(
    "name",
    ["CD player", "ceiling fan", "tater tots", "cleaning agent", "screw driver", "tin soldier", "Plattenspieler", "Schneemann"],
)
def test_things_with_a_person_in_their_name_show_nobody(name):
    found = resolved("", name)
    assert found is None or re.sub(r"-\d+$", "", found) not in KINDS
