"""A word that says the sex of who is meant shows nobody of the other, over the whole deck; a word that does not, shows both."""

import re

import pytest

from icon_library.people import KINDS, deck, sexed_decks, sexes
from icon_library.words import german_masculines
from support.icons import library


def looks(entity_type, name="", language=""):
    """The looks (g, b) of all figures that a word shows, and the kinds that they are of."""
    first = library().resolve(entity_type, name, 0, language)
    assert first is not None, name or entity_type
    seen, kinds = set(), set()
    for number in range(max(first.figures, 1)):
        icon = library().resolve(entity_type, name, number, language)
        kind, _, place = icon.id.rpartition("-")
        seen.add(deck(kind)[int(place) - 1].look)
        kinds.add(kind)
    return seen, kinds


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Lehrerin", "teacher"),
        ("Mathelehrerinnen", "teacher"),
        ("Schlosserin", "mechanic"),
        ("Köchinnen", "cook"),
        ("Zahnärztin", "health-worker"),
        ("Krankenschwestern", "health-worker"),
        ("Bäuerinnen", "farmer"),
        ("Botin", "post-worker"),
        ("Ruderinnen", "athlete"),
        ("Feuerwehrfrauen", "firefighter"),
        ("Verkäuferinnen", "shopkeeper"),
        ("Kellnerin", "waiter"),
        ("Schülerin", "girl"),
        ("Freundinnen", "girl"),
        ("Teilnehmerinnen", "girl"),
        ("Cousinen", "girl"),
        ("Kundin", "woman"),
        ("Nachbarinnen", "woman"),
        ("Bewohnerinnen", "woman"),
        ("Trompeterinnen", "woman"),
        ("Försterin", "woman"),
        ("Schauspielerinnen", "woman"),
        ("Rentnerinnen", "grandmother"),
        ("Königinnen", "queen"),
        ("waitresses", "waiter"),
        ("policewomen", "police-officer"),
        ("businesswoman", "office-worker"),
        ("heroines", "superhero"),
        ("baby girl", "baby"),
        ("actress", "woman"),
        ("saleswomen", "woman"),
        ("stewardesses", "woman"),
        ("nuns", "woman"),
        ("bride", "woman"),
        ("aunts", "woman"),
        ("grandmas", "grandmother"),
        ("nieces", "girl"),
        ("sisters", "girl"),
        ("queens", "queen"),
    ],
)
def test_women_and_girls(name, kind):
    assert looks("", name, "de" if name[0].isupper() else "en") == ({"g"}, {kind})


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Feuerwehrmänner", "firefighter"),
        ("Geschäftsmann", "office-worker"),
        ("Seemann", "sailor"),
        ("firemen", "firefighter"),
        ("policeman", "police-officer"),
        ("postmen", "post-worker"),
        ("mailman", "post-worker"),
        ("businessmen", "office-worker"),
        ("handyman", "construction-worker"),
        ("baby boys", "baby"),
        ("salesman", "man"),
        ("cowboys", "man"),
        ("groom", "man"),
        ("uncles", "man"),
        ("nephews", "boy"),
        ("brothers", "boy"),
        ("kings", "king"),
    ],
)
def test_men_and_boys(name, kind):
    assert looks("", name, "de" if name[0].isupper() else "en") == ({"b"}, {kind})


@pytest.mark.parametrize("name", ["Lehrer", "Schüler", "Kunden", "Schauspieler", "Feuerwehrleute", "teachers", "police officers"])
def test_a_word_for_anybody_shows_both(name):
    assert looks("", name, "de" if name[0].isupper() else "en")[0] == {"g", "b"}


@pytest.mark.parametrize(
    ("entity_type", "name", "look"),
    [("teacher", "Lehrerin", "g"), ("child", "Freundinnen", "g"), ("firefighter", "fireman", "b")],
)
def test_the_name_says_the_sex_that_the_type_leaves_open(entity_type, name, look):
    assert looks(entity_type, name, "de" if name[0].isupper() else "en")[0] == {look}


@pytest.mark.parametrize("masculine", ["Bäcker", "Mieter", "Schüler", "Pirat", "Taucher", "Redner", "Sportlehrer", "Kinderarzt"])
def test_a_feminine_need_not_be_listed(masculine):
    kind = library().resolve("", masculine, 0, "de").kind
    for end in ("in", "innen"):
        assert library().resolve("", masculine + end, 0, "de").kind == sexes(kind)[0]


def test_decks_of_a_sex_part_the_whole_deck():
    parts = dict(sexed_decks())
    for kind in {name.partition(":")[0] for name in parts}:
        both = parts[f"{kind}:female"] + parts[f"{kind}:male"]
        assert sorted(both) == sorted(f"{kind}-{number}" for number in range(1, KINDS[kind].figures + 1))
    assert all(parts.values())


def test_a_kind_on_the_wire_stays_within_its_sex():
    """The icon names the deck that it is of, and the type of that name asks for the others of it."""
    first = library().resolve("", "Lehrerinnen", 0, "de")
    assert (first.kind, first.figures) == ("teacher:female", len(dict(sexed_decks())["teacher:female"]))
    ids = [library().resolve(f"@{first.kind}", "", number).id for number in range(first.figures + 1)]
    assert len(set(ids)) == first.figures
    assert ids[-1] == ids[0] == first.id
    assert {deck("teacher")[int(each.rpartition("-")[2]) - 1].look for each in ids} == {"g"}


@pytest.mark.parametrize(
    "name", ["Benzin", "Delfin", "Rosinen", "Kabinen", "Vitamin", "Kamin", "Pinguin", "Mandarinen", "Rubin", "Medizin"]
)
def test_what_ends_in_in_and_is_nobody_stays_so(name):
    icon = library().resolve("", name, 0, "de")
    assert icon is None or re.sub(r"-\d+$", "", icon.id) not in KINDS


def test_feminines():
    assert "kunde" in german_masculines("kundinnen")
    assert "bauer" in german_masculines("baeuerin")
    assert german_masculines("wein") == german_masculines("lehrer") == []


def test_grown_ups_at_work_wear_no_plaits():
    at_work = [each for kind, about in KINDS.items() if about.costume and about.age == "a" for each in deck(kind)]
    assert at_work
    assert "braids" not in {each.hair for each in at_work}
