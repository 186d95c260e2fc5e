"""Names to pictures: what must be found, what must not be, in English and German."""

import re

import pytest

from support.icons import ROOT, library, resolved

# name, then the icon's id or None
THINGS = """
apple red-apple | apples red-apple | red apples red-apple | green apples green-apple | pear pear | oranges tangerine
lemon lemon | bananas banana | strawberries strawberry | cherries cherry | cherry cherry | peaches peach
watermelons watermelon-whole | plums plum | grape grape | potatoes potato | tomatoes tomato | carrots carrot | onions onion
turnips turnip | radishes radish | pumpkins pumpkin | eggs egg | loaves of bread bread | loaf bread | cookies cookie
chocolate chip cookies cookie | cupcakes cupcake | cakes birthday-cake | muffins muffin | brownies brownie | crackers cracker
pies pie | slices of pizza pizza | candies candy | pieces of candy candy | lollipops lollipop | chocolate bars chocolate-bar
raisins raisin | gum gum | pieces of gum gum | cups of flour flour-sack | cups of sugar sugar-sack | hot dogs hot-dog
hot-dog hot-dog | hotdog hot-dog | hamburgers hamburger | bottles bottle | cans can | soda cup-with-straw | water droplet
glass of milk glass-of-milk | juice boxes beverage-box | lemonade glass-of-lemonade | trees deciduous-tree
walnut trees nut-tree | pine trees evergreen-tree | roses rose | tulips tulip | orchids orchid | flowers blossom-in-pink
bushes bush | leaves leaf | seeds seed | seashells scallop | sea shells scallop | starfish starfish | stones rock
bales of hay hay-bale | hay haystack | daisies daisy | dogs dog | puppies dog-face | cats cat | kittens cat-face
mice mouse | geese goose | sheep ewe | fish fish | goldfish goldfish | birds bird | storks stork | ducks duck
butterflies butterfly | ladybugs lady-beetle | bees honeybee | wolves wolf | horses horse | elephants elephant
alligators crocodile | squirrels squirrel | books closed-book | coloring books coloring-book | library books closed-book
pencils pencil | crayons crayon | erasers eraser | markers marker | rulers straight-ruler | scissors scissors
paper clips paperclip | stickers sticker | stamps stamp | postage stamp stamp | notebooks notebook | folders file-folder
letters envelope | emails e-mail | newspapers newspaper | marbles marble | glass marbles marble
green marbles marble-in-green | balls ball | soccer balls soccer-ball | basketballs basketball | balloons balloon
blocks block | legos lego-brick | beads bead | buttons button | cards trading-card | baseball cards baseball-card
Pokemon cards trading-card | playing cards playing-card | tickets ticket | coins coin | pennies penny | cents penny
nickels nickel | dimes dime | quarters quarter | dollars one-dollar-note | dollar bills one-dollar-note | euros euro-coin
boxes box | bags bag | baskets basket | jars jar | vases vase | shelves shelf | bookshelves bookshelf | trays tray
plates plate | bowls bowl | cups cup | glasses glasses | drinking glasses glass | buckets bucket | sacks sack | cages cage
tables table | chairs chair | beds bed | rooms room | classrooms classroom | houses house | schools school
shop shop | farm farm | pond pond | garden garden | tent tent | nest empty-nest | aquarium aquarium
class group-of-children | classes group-of-children | family family | cars automobile | buses bus | school bus school-bus
trucks delivery-truck | bicycles bicycle | boats sailboat | shirts t-shirt | t-shirts t-shirt | shoes running-shoe
pairs of shoes pair-of-shoes | socks socks | hats top-hat | gloves gloves | bottle caps bottle-cap | caps billed-cap
necklaces necklace | bracelets bracelet | video games video-game | pictures framed-picture | songs musical-note | stars star
nails nail | planks of wood plank | sticks stick | ribbons ribbon | keys key | clocks clock | calendar calendar
alarm clocks alarm-clock | pizzas whole-pizza | dice game-die | red triangles triangle-in-red | ice cubes ice-cube
pieces of chocolate chocolate-piece | measuring cups measuring-jug
rulers straight-ruler | drums drum | drums of grapes barrel | cans of soup canned-food | boxes of crayons box
bags of cookies bag | knives kitchen-knife | Tom's apples red-apple | 5 apples red-apple | ripe oranges tangerine
fruit fruit | vegetables vegetables | robots robot | toys teddy-bear
"""

GERMAN = """
Apfel red-apple | Äpfel red-apple | Aepfel red-apple | rote Äpfel red-apple | grüne Äpfel green-apple | Birnen pear | Eier egg
Nüsse mixed-nuts | Bäume deciduous-tree | Apfelbäume apple-tree | Bücher closed-book | Bilderbücher picture-book
Hefte exercise-book | Bleistifte pencil | Buntstifte colored-pencil | Murmeln marble | Glasmurmeln marble
rote Murmeln marble-in-red
Luftballons balloon | blaue Luftballons balloon-in-blue | Bälle ball | Fußbälle soccer-ball | Kekse cookie | Bonbons candy
Brötchen bread-roll | Brezeln pretzel | Hunde dog | kleine Hunde dog-small | Katzen cat | Mäuse mouse | Vögel bird
Hühner hen
Kühe cow | Pferde horse | Schafe ewe | Fische fish | Schmetterlinge butterfly | Blumen blossom-in-pink | Rosen rose
rote Rosen rose | gelbe Rosen rose-in-yellow | Häuser house | Schule school | Klasse group-of-children | Autos automobile
Spielzeugautos toy-car | Busse bus | Fahrräder bicycle | Kisten box | Körbe basket | Teller plate | Flaschen bottle
Taschen handbag | Schlafsäcke sleeping-bag | Schuhkartons shoebox | Getränkekisten bottle-crate
Gläser glass | Regale shelf | Tische table | Stühle chair | Münzen coin | Euro euro-coin | Zimmer room
Tickets ticket | Sticker sticker | Muscheln scallop | Steine rock | Erdbeeren strawberry | Pflaumen plum
Kartoffeln potato | Tomaten tomato | Geschenke wrapped-gift | Schneemänner snowman | Sterne star
"""

NOTHING = """
game games | miles | pounds | quarks | thing | multiplier
Tintenfass
punching bags | bean bags | river beds | air bags | bus rides
phone numbers | crackers and cakes | apples and oranges | bat | bats | zzz
dollr | aple | bred | ca | purple euros | blue penguins | Wolfsrudel | Sache
"""


def rows(table: str) -> list[tuple[str, str]]:
    cells = [cell.strip() for line in table.strip().splitlines() for cell in line.split("|")]
    return [(name, icon) for name, _, icon in (cell.rpartition(" ") for cell in cells)]


CASES = rows(THINGS)


@pytest.mark.parametrize(("name", "icon"), CASES, ids=[name for name, _ in CASES])
def test_english(name, icon):
    assert resolved(name) == icon


def test_english_table_is_large():
    assert len(CASES) > 180


@pytest.mark.parametrize(("name", "icon"), rows(GERMAN))
def test_german(name, icon):
    assert resolved(name) == icon


@pytest.mark.parametrize("name", [cell.strip() for line in NOTHING.strip().splitlines() for cell in line.split("|")][1:])
def test_nothing_is_better_than_wrong(name):
    assert resolved(name) is None


@pytest.mark.parametrize(
    ("name", "never"),
    [
        ("dollar", "nesting-dolls"),
        ("stamp", "white-flower"),
        ("quarter", "first-quarter-moon"),
        ("room", "toilet"),
        ("cap", "bottle-cap"),
        ("glass", "glasses"),
        ("card", "credit-card"),
        ("block", "locked"),
    ],
)
def test_known_disasters(name, never):
    assert resolved(name) not in {None, never}


@pytest.mark.parametrize(
    ("entity_type", "name", "icon"),
    [
        ("rose", "red rose", "rose"),
        ("red-rose", "", "rose"),
        ("rose", "yellow roses", "rose-in-yellow"),
        ("apple", "green apple", "green-apple"),
        ("car", "blue cars", "automobile-in-blue"),
        ("balloon", "violet balloons", "balloon-in-purple"),
        ("Luftballon", "blaue Luftballons", "balloon-in-blue"),
        ("bed", "river beds", None),
        ("widget", "glass marbles", "marble"),
        ("thing", "apples", "red-apple"),
        ("apple", "pears", "red-apple"),
        ("gold coin", "", "coin"),
        ("euro", "blue euro", None),
    ],
)
def test_type_and_name(entity_type, name, icon):
    """The type decides, unless the name says more than it."""
    assert resolved(entity_type, name) == icon


def test_people_with_names_of_things():
    assert resolved("girl", "Rose") == "girl-1"
    assert resolved("zookeeper", "Daisy") is None
    assert resolved("daisy", "Daisy") == "daisy"


def test_language_decides_between_two_meanings():
    assert resolved("Boot") == "hiking-boot"
    assert resolved("Boot", language="de") == "sailboat"


@pytest.mark.parametrize(
    "text", ["", "   ", "?", "💥", "of", "of of", "a", "the", "-2", "2", "<svg>", "../x", "x" * 200, "of apples"]
)
def test_odd_texts(text):
    assert resolved(text, text) in {None, "red-apple"}


def test_never_by_spelling_likeness():
    """A letter more or less finds nothing, or exactly what that word means."""
    for name in ("marble", "pencil", "sticker", "balloon", "cookie"):
        assert resolved(name[:-1] + "q") is None
        assert resolved("x" + name) is None


def table() -> list[list[str]]:
    """Every row of the names' tables."""
    files = sorted((ROOT / "services/shared/src/icon_library/names").glob("*.tsv"))
    lines = [line for file in files for line in file.read_text(encoding="utf-8").splitlines()]
    return [line.split("\t") for line in lines if line and line[0] != "#"]


def test_the_table_is_large_and_plain():
    """The table itself says what is shown, or that nothing is right."""
    names = [name.strip() for row in table() for name in row[1].split(",")]
    assert len(names) > 1500
    assert not [name for name in names if re.search(r"[^\w' !.-]", name)]


def test_reviewed_names_are_found_or_refused():
    rows = [(target, name.strip().rstrip("!")) for target, english, *_ in table() for name in english.split(",") if name.strip()]
    shown = {name for target, name in rows if target != "-"}
    for target, name in rows:
        assert (library().resolve(name) is None) == (target == "-" and name not in shown), name
