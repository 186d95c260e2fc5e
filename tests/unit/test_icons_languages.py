"""Words that mean two things: the problem's language decides; and what German does with its nouns."""

import pytest

from icon_library.words import german_singulars
from support.icons import resolved

# word, the icon in an English problem, the icon in a German one; - where it must not be the other language's
TWO_MEANINGS = """
Boot hiking-boot sailboat | Rock rock skirt | Gift wrapped-gift - | Kind - child-1 | Rind - cow | Tag label -
Wand magic-wand - | Star star - | Brief - envelope | Tor - goal-net | Bank bank - | Handy - mobile-phone
Chef cook-1 office-worker-1 | Hose - jeans | Roller - kick-scooter | Rat rat - | Stern - star | Tier - paw-prints
Dose - can | Fee money - | Lied - musical-note | Mutter - woman-1 | Note memo - | Brand - fire
Los - raffle-ticket | Mais - ear-of-corn | Rad - bicycle | Schal - scarf | Teller - plate | Wal - whale
Wagen - automobile | Dame - woman-1 | Stock - stick | Tee t-shirt cup-of-tea
Post - envelope | Taler - coin | Birne - pear | Block block spiral-notepad | Strand - beach-with-umbrella
Tablett - tray | Drops droplet candy | Hummer - lobster | Mappe - file-folder | Regal - shelf
Tore - goal-net | Igel - hedgehog | Angel - fishing-pole | Lose - raffle-ticket | Kern - seed | Kohl - cabbage
Kinder - child-1 | Ei - egg | Kappe - billed-cap | Mond - crescent-moon | Spinne - spider
Ente - duck | Affe - monkey | Pute - turkey-bird | Gans - goose | Hai - shark
"""
# What is the same in both languages.
ONE_MEANING = "Ball ball | Pony pony | Ring ring | Rose rose | Sand sand | Tiger tiger | Hamster hamster | Wolf wolf"

# word, the word whose picture it has
SAME = """
Glasmurmeln Murmel | Lieblingsbuch Buch | Lieblingsbücher Buch | Tannenbäumen Tannenbaum | Riesenfisch Fisch | Lieblingsauto Auto
Schülerinnen Schülerin | Lehrerinnen Lehrerin | Ärztinnen Ärztin | Bäuerinnen Bäuerin | Häusern Haus | Äpfeln Apfel
Mäusen Maus | Kindern Kind | Hunden Hund | Hundes Hund | Tisches Tisch | Gläser Glas | Blumensträuße Blumenstrauß | Nüssen Nuss
Katzen Katze | Bonbons Bonbon | Autos Auto | Kakteen Kaktus | Vögeln Vogel | Bildern Bild | Eiern Ei | Schuhe Schuh
"""

NO_COMPOUND = """
Glaser | Stammbaum | Schlagbäume | Vorbild | Mitternacht | Sternbilder | Bücherwurm | Telefonnummer
Punkte
Kilometer | Zentimetern | Reihe | Sachen | Westen | Pfeiler
"""


def cells(table: str) -> list[list[str]]:
    return [cell.split() for line in table.strip().splitlines() for cell in line.split("|")]


@pytest.mark.parametrize(("word", "english", "german"), cells(TWO_MEANINGS))
def test_the_language_decides(word, english, german):
    shown = resolved(word.lower(), language="en"), resolved(word, language="de")
    assert shown[0] == english if english != "-" else shown[0] != german
    assert shown[1] == german if german != "-" else shown[1] != english


def test_sixty_words_are_asked():
    assert len(cells(TWO_MEANINGS)) >= 60


@pytest.mark.parametrize(("word", "icon"), cells(ONE_MEANING))
def test_words_that_both_languages_share(word, icon):
    assert resolved(word.lower(), language="en") == resolved(word, language="de") == icon


@pytest.mark.parametrize(("word", "base"), cells(SAME))
def test_german_compounds_plurals_and_cases(word, base):
    assert resolved(word, language="de") == resolved(base, language="de") is not None


@pytest.mark.parametrize("word", [cell[0] for cell in cells(NO_COMPOUND)])
def test_german_words_that_only_look_like_one_that_is_known(word):
    assert resolved(word, language="de") is None


def test_an_english_type_in_a_german_problem():
    """Types are English and written small; a name is German, and tells which of two meanings its type has."""
    assert resolved("mailbox", language="de") != resolved("box", language="de")
    assert resolved("soccer-ball", language="de") == "soccer-ball"
    assert resolved("boot", "Stiefel", language="de") == "hiking-boot"
    assert resolved("boot", "Boot", language="de") == "sailboat"


def test_a_german_word_in_an_english_problem():
    assert resolved("Brezel", language="en") == "pretzel"
    assert resolved("äpfel", language="en") == "red-apple"
    assert resolved("center") is None
    assert resolved("apfel") == "red-apple"


def test_the_plural_in_er_changes_a_back_vowel():
    assert "glas" in german_singulars("glaeser")
    assert "glas" not in german_singulars("glaser")
    assert "kind" in german_singulars("kinder")
    assert "feder" in german_singulars("federn")
