"""What children count: collected things, toys, games, school things, paper, balls, sport, music, parties."""

import pytest

from support.icons import resolved

ENGLISH = """
marbles marble | round beads bead | square beads cube-bead | pony beads long-bead | buttons button
two-hole buttons two-hole-button | counters counter | tokens token | poker chips poker-chip | rubies gem-in-red
emeralds gem-in-green | sapphires gem-in-blue | crystals crystal | seashells scallop | sand dollars sand-dollar
recipes recipe | push-ups push-up | sit-ups sit-up | pull ups pull-up | football games football-match
words word-card
soccer games soccer-match | games games-of-all-sorts | points score-point | lives game-life | laps race-track | states map-piece
pebbles pebble | keychains keychain | craft sticks craft-stick | playing cards playing-card | baseball cards baseball-card
football cards football-card | birthday cards birthday-card | flash cards flash-card | star stickers star-sticker
heart stickers heart-sticker | raffle tickets raffle-ticket | train tickets train-ticket | colored pencils colored-pencil
highlighters highlighter | glue sticks glue-stick | staplers stapler | paint sets paint-box | spiral notebooks spiral-notebook
textbooks textbook | workbooks workbook | comic books comic | dictionaries dictionary | binders binder
sheets of paper sheet-of-paper | sheets of graph paper grid-paper | worksheets worksheet | math tests test-paper
report cards report-card | diplomas certificate | posters poster | treasure maps map | flyers flyer | invitations invitation
sticky notes sticky-note | paper cranes origami-crane | tennis balls tennis-ball | golf balls golf-ball
bowling balls bowling-ball | bowling pins bowling-pin | beach balls beach-ball | bouncy balls bouncy-ball | snowballs snowball
hockey pucks hockey-puck | baseball bats baseball-bat | golf clubs golf-club | basketball hoops basketball-hoop
jump ropes jump-rope | dumbbells dumbbell | surfboards surfboard | skis ski
traffic cones traffic-cone
dolls rag-doll | action figures action-figure | toy cars toy-car | toy trains toy-train | toy airplanes toy-plane
toy dinosaurs toy-dinosaur | spinning tops spinning-top | rubber ducks rubber-duck | pinwheels pinwheel | bubble wands bubble-wand
jigsaw puzzles jigsaw-puzzle | puzzle pieces puzzle-piece | board games board-game | game consoles game-console
controllers game-controller | cassettes cassette | apps app | movie reels movie-reel | recorders recorder | pianos piano
xylophones xylophone | drum sets drum-set | sheets of music sheet-music | party hats party-hat | streamers streamer
party banners bunting | birthday candles birthday-candle | paper lanterns paper-lantern | sparklers sparkler
glow sticks glow-stick | tiaras tiara | Easter eggs easter-egg | Christmas ornaments christmas-ornament
wreaths wreath | snow globes snow-globe
tricycles tricycle | kites kite | sandcastles sandcastle | puppets hand-puppet
"""

GERMAN = """
Murmeln marble | Holzperlen bead-in-wood | Plättchen counter | Kieselsteine pebble | Schlüsselanhänger keychain
Quartettkarten trading-card | Briefmarken stamp | Sternsticker star-sticker | Lose raffle-ticket | Fahrkarten train-ticket
Buntstifte colored-pencil | Textmarker highlighter | Klebestifte glue-stick | Schulranzen school-bag | Malkästen paint-box
Schulhefte exercise-book | Wörterbücher dictionary | Ordner binder | Arbeitsblätter worksheet | Urkunden certificate
Einladungen invitation | Tennisbälle tennis-ball | Flummis bouncy-ball | Schneebälle snowball | Federbälle shuttlecock
Springseile jump-rope | Trillerpfeifen whistle | Puppen rag-doll | Spielzeugautos toy-car | Gummienten rubber-duck
Kreisel spinning-top | Puzzleteile puzzle-piece | Brettspiele board-game | Kassetten cassette | Blockflöten recorder
Triangeln triangle-instrument | Luftschlangen streamer | Wunderkerzen sparkler | Ostereier easter-egg
Christbaumkugeln christmas-ornament | Laternen paper-lantern | Dreiräder tricycle | Sandburgen sandcastle
"""

COLOURED = """
yellow counters counter-in-yellow | white buttons button-in-white | black poker chips poker-chip-in-black
purple seashells scallop-in-purple | green stickers sticker-in-green | yellow stickers sticker
blue raffle tickets raffle-ticket-in-blue | red colored pencils colored-pencil-in-red | black markers marker-in-black
green binders binder-in-green | pink sticky notes sticky-note-in-pink | red paper sheet-of-paper-in-red
orange golf balls golf-ball-in-orange | blue toy cars toy-car-in-blue | red tiles tile-in-red
green kites kite-in-green | white Christmas ornaments christmas-ornament-in-white | blaue Klötze block-in-blue
rote Hefte exercise-book-in-red
"""


def cases(table: str) -> list[tuple[str, str]]:
    cells = (cell.strip().rpartition(" ") for cell in table.replace("\n", "|").split("|"))
    return [(name, icon) for name, _, icon in cells if name]


@pytest.mark.parametrize(("name", "icon"), cases(ENGLISH))
def test_english(name, icon):
    assert resolved(name, language="en") == icon


@pytest.mark.parametrize(("name", "icon"), cases(GERMAN))
def test_german(name, icon):
    assert resolved(name, language="de") == icon


@pytest.mark.parametrize(("name", "icon"), cases(COLOURED))
def test_what_comes_in_colours_is_shown_in_them(name, icon):
    assert resolved(name) == icon


@pytest.mark.parametrize(
    ("name", "never"),
    [
        ("golf tees", "t-shirt"),
        ("silver medals", "sports-medal"),
        ("recorders", "flute"),
        ("tennis balls", "tennis"),
        ("baseball bats", "bat"),
        ("rubber bands", "ring"),
        ("string of lights", "rope"),
        ("Easter eggs", "egg"),
        ("Schneebälle", "ball"),
    ],
)
def test_a_compound_is_not_its_head(name, never):
    assert resolved(name) not in {None, never}


@pytest.mark.parametrize("name", ["chips", "bats", "records"])
def test_what_may_mean_several_things_shows_none(name):
    assert resolved(name) is None


@pytest.mark.parametrize(
    "name",
    ["jet skis", "articles", "forms", "speech bubbles", "lawn ornaments", "fishing reels", "parking tickets", "movie stars"],
)
def test_a_word_before_the_noun_may_make_it_another_thing(name):
    assert resolved(name) is None
