"""Words that ask for a picture with parameters (English, German), and words that must not."""

import pytest

from icon_library.parametric.registry import asked
from support.icons import resolved

WORDS = """
clock at 3:45 clock-at-3-45 | 3:45 clock clock-at-3-45 | Uhr 15:45 clock-at-15-45 | a clock showing half past three clock-at-3-30
half past three clock-at-3-30 | quarter to one clock-at-12-45 | 5 o'clock clock-at-5-00 | halb vier clock-at-3-30
Viertel vor vier clock-at-3-45 | eine Uhr, die 3:45 zeigt clock-at-3-45 | 15 Uhr 20 clock-at-15-20 | 3 Uhr clock-at-3-00
clock at 3:45 pm clock-at-15-45 | clock at 12:10 am clock-at-0-10 | clock set to twenty past four clock-at-4-20
digital clock showing 15:45 digital-clock-at-15-45 | Digitaluhr 7:05 digital-clock-at-7-05
alarm clock at 6:30 alarm-clock-at-6-30 | Wecker, der 6:30 zeigt alarm-clock-at-6-30 | watch showing 3:45 watch-at-3-45
thermometer at 72 °F thermometer-at-72-f | scale showing 5 pounds scale-at-5-lb
bathroom scale showing 90 lbs bathroom-scale-at-90-lb
2 kg weight weight-2-kg | Gewicht von 500 g weight-500-g | half a cookie cookie-1-of-2 | 3/8 of a watermelon watermelon-3-of-8
3/4 of a pancake pancake-3-of-4 | pan of brownies cut into 24 pieces pan-of-brownies-24-of-24
clock says half past three clock-at-3-30 | thermometer that reads -5°C thermometer-at-minus-5 | price tag for $5 price-tag-5-usd
three-quarters full jug jug-at-3-of-4 | half a glass of water glass-at-1-of-2
ein halbes Glas glass-at-1-of-2 | half a tank tank-at-1-of-2
tank 60% full tank-at-3-of-5 | Krug zu 75 % gefüllt jug-at-3-of-4 | calendar page for May 14 calendar-14-may
card with a 7 on it number-card-7 | the die that landed on 5 die-5
pizza cut into eighths pizza-8-of-8 | pizza cut in half pizza-2-of-2
5 slices of an 8-slice pizza pizza-5-of-8
5 slices of a pizza cut into 8 slices pizza-5-of-8 | 12-piece chocolate bar chocolate-bar-12-of-12
3/8 of a pizza pizza-3-of-8 | 3/8 pizza pizza-3-of-8 | ½ pizza pizza-1-of-2 | half a pizza pizza-1-of-2
pizza cut into 8 slices pizza-8-of-8 | a pizza divided into six equal parts pizza-6-of-6 | 8-slice pizza pizza-8-of-8
3 of 8 slices of pizza pizza-3-of-8 | pizza with 3 of 8 slices left pizza-3-of-8 | Pizza in 8 Stücken pizza-8-of-8
three eighths of a pie pie-3-of-8 | drei Viertel der Torte cake-3-of-4 | Torte in 12 Stücken cake-12-of-12
eine halbe Pizza pizza-1-of-2 | a quarter of the cake cake-1-of-4 | half of a circle fraction-circle-1-of-2
circle divided into 6 equal parts fraction-circle-0-of-6 | 5/6 of a circle fraction-circle-5-of-6
fraction bar 3/8 fraction-bar-3-of-8 | Bruchstreifen 2/3 fraction-bar-2-of-3 | a third of the chocolate chocolate-bar-1-of-3
chocolate bar with 24 pieces chocolate-bar-24-of-24 | Tafel Schokolade mit 24 Stücken chocolate-bar-24-of-24
a jug filled to 3/4 jug-at-3-of-4 | half-full jug jug-at-1-of-2 | Messbecher zu 3/4 gefüllt jug-at-3-of-4
zu drei Vierteln gefüllter Messbecher jug-at-3-of-4 | glass 2/3 full glass-at-2-of-3 | halb volles Glas glass-at-1-of-2
tank 2/5 full tank-at-2-of-5 | measuring cylinder filled to 6 of 10 measuring-cylinder-at-6-of-10
thermometer -5 °C thermometer-at-minus-5 | thermometer showing 20 degrees thermometer-at-20
−5 °C thermometer thermometer-at-minus-5
Thermometer zeigt 18 Grad thermometer-at-18 | thermometer reading 5 degrees below zero thermometer-at-minus-5
scale showing 2.5 kg scale-at-2500-g | Waage mit 2,5 kg scale-at-2500-g | kitchen scale 1,500 g scale-at-1500-g
Waage zeigt 750 Gramm scale-at-750-g | bathroom scale showing 45 kg bathroom-scale-at-45-kg
May 14 calendar calendar-14-may | 14. Mai calendar-14-mai | calendar showing May 14th calendar-14-may
Dienstag, der 14. Mai calendar-dienstag-14-mai | Tuesday, May 14 calendar-tuesday-14-may
Kalender mit dem 1. März calendar-1-maerz
12 cm ruler ruler-12-cm | 12-inch ruler ruler-12-in | Lineal 30 cm ruler-30-cm | 12 cm langes Lineal ruler-12-cm
price tag $4.50 price-tag-4-50-usd | $4.50 price tag price-tag-4-50-usd | Preisschild 4,50 € price-tag-4-50-eur
price tag with 75 cents price-tag-75-c | Preisschild 75 Cent price-tag-75-ct | 4-dollar price tag price-tag-4-usd
spinner with 4 equal sections spinner-4 | Glücksrad mit 6 Feldern spinner-6
die showing 5 die-5 | dice showing a three die-3 | Würfel, der eine 5 zeigt die-5 | the die shows 2 die-2
domino with 3 and 5 domino-3-5 | Dominostein mit 3 und 5 domino-3-5
number card 7 number-card-7 | card with the number 12 number-card-12 | Karte mit der Zahl 9 number-card-9
letter tile A letter-tile-a | tile with the letter Q letter-tile-q | Buchstabenkarte M letter-tile-m
7-sided polygon polygon-with-7-sides | regelmäßiges 12-Eck polygon-with-12-sides
ten frame showing 7 ten-frame-7 | Zehnerfeld mit sieben ten-frame-7 | tally of 8 tally-8
battery at 75% battery-at-75-percent | Akku bei 75 % battery-at-75-percent
"""

NO_WORDS = """
clock tower | 3 clocks | 3 Uhren | clock 3 | Uhr 3 | clock at 25:00 | clock showing 3:99 | clock | 3:45 | quarter | half past
twenty past four dollars | 13:00 am clock | quarter pounder | halb voll
pizza 3 | 3 pizzas | pizza | pizza box | slice of pizza | 1½ pizzas | 1 1/2 pizzas | 5/4 of a pizza | pizza cut into 50 slices
pizza cut into 8 slices and a cake | half circle | quarter circle | 3/0 of a pizza | 1/1 pizza | cake 4 | cake for 8 people
cake stand 3/4 | pizza with 3 toppings | 3 slices of pizza | 3 of 8 slices eaten
alarm clock | alarm clock 7 | watch 3 | 12 cookies | cookie sheet | 1/2 pan | sheet of paper | weight 5 | 2 weights
scale showing 2.5 pounds | bathroom scale showing 45.5 kg
half a tank of gas | 33% full jug | glass 120% full | half a cup | 8 slices of pizza | a quarter of an hour | 3 of 4 glasses
fish tank with 3 fish | half an hour | 1/2 cup
candy bar | half a bar | jug | jug 3 | jug 5/4 full | full jug | 1/2 cup of sugar | half cup | glass 2 | half tank | scale 3
thermometer 5 | thermometer-5 | thermometer at 80 | thermometer at -40 | fish scale | scale at 200 kg
February 30 | calendar | may | June | Mittwoch, May 14 | mai 14 uhr | ruler 12 | 3 rulers | 40 cm ruler | 12 cm ribbon
price tag | price tag 4 | $4.5 price tag | price $4 | price tag 120 cents | fidget spinner | spinner with 40 sections
die showing 7 | die 5 | 2 dice | die with 6 sides | die Sonne | Würfel mit 5 cm | domino 7-8 | 2 dominoes
5 cards | card 5 | baseball card 7 | number card | letter | a letter | letter from a friend | picture frame with 7
shape | shape with 2 sides | six-sided die | polygon with 30 sides
ten frame with 25 | 7 tally marks | battery 5 | 5 batteries | battery at 120%
"""


def rows(table: str) -> list[tuple[str, str]]:
    cells = [cell.strip() for line in table.strip().splitlines() for cell in line.split("|")]
    return [(words, icon_id) for words, _, icon_id in (cell.rpartition(" ") for cell in cells)]


@pytest.mark.parametrize(("words", "icon_id"), rows(WORDS))
def test_words(words, icon_id):
    assert asked(words) == icon_id
    assert resolved(words) == icon_id


@pytest.mark.parametrize("words", [cell.strip() for line in NO_WORDS.strip().splitlines() for cell in line.split("|")])
def test_words_that_ask_for_nothing(words):
    assert asked(words) == ""


def test_type_and_name():
    assert resolved("clock", "clock at 3:45") == "clock-at-3-45"
    assert resolved("pizza", "3/8 of a pizza") == "pizza-3-of-8"
    assert resolved("clock-at-3-45") == "clock-at-3-45"
    assert resolved("apple", "clock at 3:45") == "red-apple"
    assert resolved("girl", "May 14") == "girl-1"
    assert resolved("time", "half past three") == "clock-at-3-30"
    assert resolved("", "calendar showing May 14") == "calendar-14-may"
    assert resolved("clock") not in {None, "clock-at-3-45"}
