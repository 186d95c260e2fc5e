"""Pictures with parameters: drawn to scale, found by id and by words, refused where a parameter is out of its range."""

import math
import re
import xml.etree.ElementTree as ET
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from icon_library.markup import document
from icon_library.parametric.registry import FAMILIES, asked, picture, samples
from support.icons import elements, library, resolved

LARGEST_BYTES = 6000


def shapes(icon_id: str) -> list[ET.Element]:
    icon = picture(icon_id)
    assert icon is not None, icon_id
    return list(elements(icon))


def numbers(text: str) -> list[float]:
    return [float(value) for value in re.findall(r"-?\d*\.?\d+", text)]


def filled(icon_id: str, colour: str) -> list[ET.Element]:
    return [shape for shape in shapes(icon_id) if shape.get("fill") == colour]


def stroked(icon_id: str, colour: str) -> list[list[float]]:
    """The numbers of each line of this colour, those of one path apart."""
    paths = [shape.get("d", "") for shape in shapes(icon_id) if shape.get("stroke") == colour]
    return [numbers(part) for path in paths for part in path.split("M") if part]


def angle_of(line: list[float]) -> float:
    """Degrees clockwise from the top of a line's direction."""
    x0, y0, x1, y1 = line
    return math.degrees(math.atan2(x1 - x0, y0 - y1)) % 360


def length_of(line: list[float]) -> float:
    return math.dist(line[:2], line[2:])


@pytest.mark.parametrize(("hour", "minute"), [(3, 45), (12, 0), (0, 30), (9, 5), (15, 20), (23, 59)])
def test_the_hands_of_a_clock(hour, minute):
    icon_id = f"clock-at-{hour}-{minute:02}"
    (minute_hand,), (hour_hand,) = stroked(icon_id, "#212121"), stroked(icon_id, "#f8312f")
    assert angle_of(minute_hand) == pytest.approx(6 * minute, abs=0.1)
    # 30 degrees an hour, half a degree a minute
    assert angle_of(hour_hand) == pytest.approx((30 * hour + minute / 2) % 360, abs=0.1)
    assert length_of(minute_hand) > length_of(hour_hand) + 3


@pytest.mark.parametrize(
    ("stem", "colour"), [("pizza", "#fcd53f"), ("cake", "#ff9fcb"), ("pie", "#8e1d3f"), ("fraction-circle", "#00a6ed")]
)
@pytest.mark.parametrize(("taken", "parts"), [(1, 4), (3, 8), (5, 6), (7, 12), (23, 24)])
def test_the_slices_that_are_there(stem, colour, taken, parts):
    (there,) = filled(f"{stem}-{taken}-of-{parts}", colour)
    # "M centre L first A r r 0 large 1 last"
    values = numbers(there.get("d", ""))
    centre, first, radius, large, last = values[:2], values[2:4], values[4], values[7], values[9:11]
    assert angle_of([*centre, *first]) == pytest.approx(0, abs=0.1)
    assert angle_of([*centre, *last]) == pytest.approx(360 * taken / parts, abs=0.1)
    assert large == (1 if 2 * taken > parts else 0)
    assert math.dist(centre, last) == pytest.approx(radius, abs=0.02)


@pytest.mark.parametrize(
    ("icon_id", "colour", "cuts"),
    [
        ("pizza-8-of-8", "#a05a2c", 8),
        ("pizza-3-of-8", "#a05a2c", 4),
        ("pizza-1-of-1", "#a05a2c", 0),
        ("pizza-0-of-4", "#a05a2c", 0),
        ("pie-6-of-6", "#6d4534", 6),
        ("cake-24-of-24", "#8c5543", 24),
        ("fraction-circle-2-of-5", "#0a5a94", 5),
        ("fraction-circle-0-of-5", "#0a5a94", 5),
    ],
)
def test_number_of_cuts(icon_id, colour, cuts):
    lines = stroked(icon_id, colour)
    assert len(lines) == cuts
    turns = sorted(angle_of(line) for line in lines)
    steps = {round(later - earlier, 0) for earlier, later in pairwise(turns)}
    assert len(steps) <= 1


def test_a_plate_shows_where_slices_are_missing():
    assert filled("pizza-3-of-8", "#ede7f3")
    assert not filled("pizza-8-of-8", "#ede7f3")


WORDS = """
clock at 3:45 clock-at-3-45 | 3:45 clock clock-at-3-45 | Uhr 15:45 clock-at-15-45 | a clock showing half past three clock-at-3-30
half past three clock-at-3-30 | quarter to one clock-at-12-45 | 5 o'clock clock-at-5-00 | halb vier clock-at-3-30
Viertel vor vier clock-at-3-45 | eine Uhr, die 3:45 zeigt clock-at-3-45 | 15 Uhr 20 clock-at-15-20 | 3 Uhr clock-at-3-00
clock at 3:45 pm clock-at-15-45 | clock at 12:10 am clock-at-0-10 | clock set to twenty past four clock-at-4-20
digital clock showing 15:45 digital-clock-at-15-45 | Digitaluhr 7:05 digital-clock-at-7-05
3/8 of a pizza pizza-3-of-8 | 3/8 pizza pizza-3-of-8 | ½ pizza pizza-1-of-2 | half a pizza pizza-1-of-2
pizza cut into 8 slices pizza-8-of-8 | a pizza divided into six equal parts pizza-6-of-6 | 8-slice pizza pizza-8-of-8
3 of 8 slices of pizza pizza-3-of-8 | pizza with 3 of 8 slices left pizza-3-of-8 | Pizza in 8 Stücken pizza-8-of-8
three eighths of a pie pie-3-of-8 | drei Viertel der Torte cake-3-of-4 | Torte in 12 Stücken cake-12-of-12
eine halbe Pizza pizza-1-of-2 | a quarter of the cake cake-1-of-4 | half of a circle fraction-circle-1-of-2
circle divided into 6 equal parts fraction-circle-0-of-6 | 5/6 of a circle fraction-circle-5-of-6
"""

NO_WORDS = """
clock tower | 3 clocks | 3 Uhren | clock 3 | Uhr 3 | clock at 25:00 | clock showing 3:99 | clock | 3:45 | quarter | half past
twenty past four dollars | 13:00 am clock | quarter pounder | halb voll
pizza 3 | 3 pizzas | pizza | pizza box | slice of pizza | 1½ pizzas | 1 1/2 pizzas | 5/4 of a pizza | pizza cut into 50 slices
pizza cut into 8 slices and a cake | half circle | quarter circle | 3/0 of a pizza | 1/1 pizza | cake 4 | cake for 8 people
cake stand 3/4 | pizza with 3 toppings | 3 slices of pizza | 3 of 8 slices eaten
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
    assert resolved("clock") not in {None, "clock-at-3-45"}


@pytest.mark.parametrize(
    "icon_id",
    [
        *("clock-at-24-00", "clock-at-3-60", "clock-at-3-5", "clock-at-03-45", "clock-at-3", "clock"),
        *("pizza-9-of-8", "pizza-1-of-25", "pizza-0-of-0", "pizza-03-of-08", "pizza-3-of-8-in-blue"),
        *("pizza-٣-of-8", "PIZZA-3-of-8", " pizza-3-of-8", "pizza-3-of-8\n"),
    ],
)
def test_no_such_picture(icon_id):
    assert picture(icon_id) is None


def test_the_library_has_them():
    icon = library().get("clock-at-3-45")
    assert icon is not None
    assert icon == picture("clock-at-3-45")
    assert library().get("clock-at-25-45") is None
    assert library().exists("clock-at-3-45")
    assert library().exists("pizza cut into 8 slices")
    assert not library().exists("pizza-9-of-8")


def test_search_finds_it_first():
    hits, total = library().search("clock 3:45", 5)
    assert (hits[0].id, hits[0].name) == ("clock-at-3-45", "clock at 3:45")
    assert total >= len(hits)
    assert library().search("clock 3:45", 1)[0] == hits[:1]


@pytest.mark.parametrize("family", FAMILIES)
def test_ids_and_names_lead_back_to_the_picture(family):
    for icon_id in family.SAMPLES:
        icon = picture(icon_id)
        assert icon is not None, icon_id
        assert icon.id == icon_id
        assert icon.names[0]
        assert icon.german[0]


def test_every_sample_is_there():
    assert len(samples()) == sum(len(family.SAMPLES) for family in FAMILIES)
    assert len({icon.body for icon in samples()}) == len(samples())


@st.composite
def ids(draw):
    return draw(st.from_regex(draw(st.sampled_from(FAMILIES)).IDS, fullmatch=True))


@given(ids())
def test_any_id_of_the_grammar_is_drawn_well_or_refused(icon_id):
    icon = picture(icon_id)
    if icon is None:
        return
    assert icon.id == icon_id
    assert len(icon.body) < LARGEST_BYTES
    root = ET.fromstring(document(icon.view_box, icon.body))  # noqa: S314 - our own file
    assert len(list(root)) > 1
    picture.cache_clear()
    assert picture(icon_id) == icon


@given(st.text(max_size=100))
def test_no_text_raises(text):
    assert asked(text) == "" or picture(asked(text)) is not None
    picture(text)


@given(st.sampled_from([icon.id.split("-")[0] for icon in samples()]), st.text(alphabet="0123456789:/.,-° %€$½ofat", max_size=12))
def test_no_text_about_a_family_raises(noun, text):
    for words in (f"{noun} {text}", f"{text} {noun}"):
        assert asked(words) == "" or picture(asked(words)) is not None
