"""Pictures with parameters: drawn to scale, found by id and by words, refused where a parameter is out of its range."""

import math
import re
import xml.etree.ElementTree as ET
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from icon_library.drawings.figures import SIGNS, written
from icon_library.folder import Folder
from icon_library.library import Library
from icon_library.markup import document
from icon_library.model import LibraryIcon
from icon_library.parametric.registry import FAMILIES, asked, picture, samples
from support.icons import ASSETS, elements, library

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
@pytest.mark.parametrize(("stem", "longer"), [("clock", 3), ("alarm-clock", 2.5), ("watch", 2)])
def test_the_hands_of_a_clock(hour, minute, stem, longer):
    icon_id = f"{stem}-at-{hour}-{minute:02}"
    (minute_hand,), (hour_hand,) = stroked(icon_id, "#212121"), stroked(icon_id, "#f8312f")
    assert angle_of(minute_hand) == pytest.approx(6 * minute, abs=0.1)
    # 30 degrees an hour, half a degree a minute
    assert angle_of(hour_hand) == pytest.approx((30 * hour + minute / 2) % 360, abs=0.1)
    assert length_of(minute_hand) > length_of(hour_hand) + longer


@pytest.mark.parametrize(
    ("stem", "colour"),
    [
        ("pizza", "#fcd53f"),
        ("cake", "#ff9fcb"),
        ("pie", "#8e1d3f"),
        ("cookie", "#f3ad61"),
        ("watermelon", "#f8312f"),
        ("fraction-circle", "#00a6ed"),
    ],
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


@pytest.mark.parametrize(
    ("stem", "bottom", "top", "colour"),
    [
        ("jug", 28.4, 6.4, "#00a6ed"),
        ("glass", 28, 4, "#00a6ed"),
        ("measuring-cylinder", 26.6, 4.6, "#8d65c5"),
        ("tank", 26.6, 7.6, "#00a6ed"),
    ],
)
@pytest.mark.parametrize(("level", "marks"), [(3, 4), (1, 2), (7, 10), (20, 20)])
def test_the_water_of_a_vessel(stem, bottom, top, colour, level, marks):
    (water,) = filled(f"{stem}-at-{level}-of-{marks}", colour)
    _, surface, _, height, _ = numbers(water.get("d", ""))
    assert surface == pytest.approx(bottom - (bottom - top) * level / marks, abs=0.01)
    assert surface + height == pytest.approx(bottom, abs=0.01)
    lines = stroked(f"{stem}-at-{level}-of-{marks}", "#4b4b50")
    assert len(lines) == marks
    assert [line[1] for line in lines] == pytest.approx(
        [bottom - (bottom - top) * mark / marks for mark in range(1, marks + 1)], abs=0.01
    )


@pytest.mark.parametrize("stem", ["jug", "glass", "measuring-cylinder", "tank"])
def test_an_empty_vessel(stem):
    assert not filled(f"{stem}-at-0-of-4", "#00a6ed")
    assert picture(f"{stem}-at-5-of-4") is None
    assert picture(f"{stem}-at-1-of-21") is None


@pytest.mark.parametrize("degrees", [-30, -5, 0, 18, 50])
def test_the_thread_of_a_thermometer(degrees):
    icon_id = f"thermometer-at-{'minus-' if degrees < 0 else ''}{abs(degrees)}"
    tube = next(shape for shape in filled(icon_id, "#f8312f") if shape.get("d"))
    # from y = 23 at -30 to y = 3 at 50 degrees
    assert numbers(tube.get("d", ""))[1] == pytest.approx(23 - 20 * (degrees + 30) / 80, abs=0.01)
    (zero,) = stroked(icon_id, "#0074ba")
    assert zero[1] == zero[3] == pytest.approx(23 - 20 * 30 / 80, abs=0.01)


@pytest.mark.parametrize("degrees", [-40, 0, 72, 120])
def test_a_thermometer_in_fahrenheit(degrees):
    icon_id = f"thermometer-at-{'minus-' if degrees < 0 else ''}{abs(degrees)}-f"
    tube = next(shape for shape in filled(icon_id, "#f8312f") if shape.get("d"))
    # from y = 23 at -40 to y = 3 at 120 degrees
    assert numbers(tube.get("d", ""))[1] == pytest.approx(23 - 20 * (degrees + 40) / 160, abs=0.01)


@pytest.mark.parametrize(
    ("weight", "most", "label"),
    [
        *(("2500-g", 5000, "5 kg"), ("250-g", 500, "500 g"), ("1000-g", 1000, "1 kg"), ("60000-g", 100_000, "100 kg")),
        *(("3-lb", 5, "5 lb"), ("120-lb", 200, "200 lb")),
    ],
)
def test_the_needle_of_a_scale(weight, most, label):
    (needle,) = stroked(f"scale-at-{weight}", "#212121")
    # from 7:30 to 4:30 on a clock's face
    assert (angle_of(needle) + 135) % 360 == pytest.approx(270 * int(weight.partition("-")[0]) / most, abs=0.3)
    assert stroke_of(label, (16, 26.2), 2.5, 7.4) in {shape.get("d") for shape in shapes(f"scale-at-{weight}")}


def stroke_of(text: str, centre: tuple[float, float], height: float, width: float, weight: float = 1.5) -> str:
    """The line that writes a text there."""
    return written("#000", text, centre, height, width, weight).split(' d="')[1].split('"')[0]


def test_what_is_written():
    for icon_id, text, place in (
        ("digital-clock-at-15-45", "15:45", ((16, 14.8), 7.4, 23, 1.7)),
        ("price-tag-4-50-eur", "4,50 €", ((19.4, 16), 8, 21.4, 1.7)),
        ("price-tag-4-50-usd", "$4.50", ((19.4, 16), 8, 21.4, 1.7)),
        ("price-tag-12-gbp", "£12", ((19.4, 16), 8, 21.4, 1.7)),
        ("price-tag-75-c", "75¢", ((19.4, 16), 8, 21.4, 1.7)),
        ("calendar-14-may", "14", ((16, 20.8), 12.5, 22, 1.6)),
        ("calendar-14-may", "MAY", ((16, 7.4), 4.2, 17)),
        ("calendar-3-oktober", "OKT", ((16, 7.4), 4.2, 17)),
        ("calendar-1-maerz", "MÄRZ", ((16, 7.4), 4.2, 17)),
        ("calendar-tuesday-14-may", "TUE", ((16, 26.7), 3.6, 20)),
        ("calendar-dienstag-14-mai", "DI", ((16, 26.7), 3.6, 20)),
        ("bathroom-scale-at-45-kg", "45 kg", ((16, 7.3), 4.2, 15.4)),
        ("bathroom-scale-at-90-lb", "90 lb", ((16, 7.3), 4.2, 15.4)),
        ("weight-500-g", "500 g", ((16, 19.4), 7.8, 18.6, 1.8)),
        ("price-tag-75-p", "75p", ((19.4, 16), 8, 21.4, 1.7)),
        ("number-card-24", "24", ((16, 15.4), 15, 16.4, 1.6)),
        ("letter-tile-q", "Q", ((16, 15), 15, 18, 1.9)),
    ):
        assert stroke_of(text, *place) in {shape.get("d") for shape in shapes(icon_id)}, icon_id


def test_every_sign_stays_on_its_line():
    for sign in SIGNS - {" "}:
        values = numbers(stroke_of(sign, (16, 16), 10, 20))
        assert all(11.4 < x < 20.6 for x in values[::2]), sign
        assert all(10 < y < 24.1 for y in values[1::2]), sign


@pytest.mark.parametrize(("length", "unit", "parts"), [(12, "cm", 2), (30, "cm", 1), (1, "cm", 10), (6, "in", 2)])
def test_the_lines_of_a_ruler(length, unit, parts):
    lines = stroked(f"ruler-{length}-{unit}", "#4b3621")
    assert len(lines) == length * parts + 1
    assert [line[0] for line in lines] == pytest.approx(
        [2.4 + 27.2 * mark / (length * parts) for mark in range(length * parts + 1)], abs=0.01
    )
    assert stroke_of(str(length), (27.9, 17.4), 3.2, 4.6, 1.7) in {shape.get("d") for shape in shapes(f"ruler-{length}-{unit}")}


@pytest.mark.parametrize("sectors", range(2, 13))
def test_the_sectors_of_a_spinner(sectors):
    parts = [shape for shape in shapes(f"spinner-{sectors}") if "A14 14" in shape.get("d", "")]
    assert len(parts) == sectors
    fills = [part.get("fill") for part in parts]
    assert len(set(fills)) == sectors
    for at, part in enumerate(parts):
        values = numbers(part.get("d", ""))
        assert angle_of(values[:4]) == pytest.approx(360 * at / sectors, abs=0.1)
        assert angle_of([*values[:2], *values[9:11]]) % 360 == pytest.approx(360 * (at + 1) / sectors % 360, abs=0.1)


@pytest.mark.parametrize("number", range(1, 7))
def test_the_pips_of_a_die(number):
    (pips,) = [shape for shape in shapes(f"die-{number}") if shape.tag.endswith("path")]
    assert pips.get("d", "").count("M") == number


def test_the_pips_of_a_domino():
    (pips,) = [shape for shape in shapes("domino-3-5") if shape.tag.endswith("path")]
    places = [numbers(part)[0] for part in pips.get("d", "").split("M") if part]
    assert sum(place < 15 for place in places) == 3
    assert sum(place > 16 for place in places) == 5


@pytest.mark.parametrize("number", [0, 1, 7, 10, 11, 20])
def test_the_counters_of_a_ten_frame(number):
    (holes,) = filled(f"ten-frame-{number}", "#fff")
    assert holes.get("d", "").count("M") == (10 if number <= 10 else 20)
    assert sum(shape.get("d", "").count("M") for shape in filled(f"ten-frame-{number}", "#f8312f")) == number


@pytest.mark.parametrize("number", [1, 4, 5, 17, 30])
def test_tally_marks(number):
    lines = stroked(f"tally-{number}", "#321b41")
    assert len(lines) == number
    assert sum(line[0] != line[2] for line in lines) == number // 5


@pytest.mark.parametrize("percent", [0, 15, 75, 100])
def test_the_charge_of_a_battery(percent):
    colour = "#f8312f" if percent <= 20 else "#00d26a"
    heights = [numbers(shape.get("d", ""))[3] for shape in filled(f"battery-at-{percent}-percent", colour)]
    assert heights == pytest.approx([24 * percent / 100] if percent else [])


@pytest.mark.parametrize(("taken", "parts"), [(3, 8), (0, 5), (24, 24)])
def test_the_parts_of_a_fraction_bar(taken, parts):
    icon_id = f"fraction-bar-{taken}-of-{parts}"
    widths = [numbers(shape.get("d", ""))[2] for shape in filled(icon_id, "#00a6ed")]
    assert widths == pytest.approx([29 * taken / parts] if taken else [], abs=0.01)
    assert len(stroked(icon_id, "#0a5a94")) == parts - 1


@pytest.mark.parametrize(("taken", "parts"), [(5, 12), (24, 24), (0, 6), (7, 7)])
def test_the_pieces_of_a_chocolate_bar(taken, parts):
    icon_id = f"chocolate-bar-{taken}-of-{parts}"
    counts = {colour: sum(s.get("d", "").count("M") for s in filled(icon_id, colour)) for colour in ("#8c5543", "#f3eef8")}
    assert counts == {"#8c5543": taken, "#f3eef8": parts - taken}
    brownies = filled(f"pan-of-brownies-{taken}-of-{parts}", "#6d4534")
    assert sum(shape.get("d", "").count("M") for shape in brownies) == taken


@pytest.mark.parametrize(
    "icon_id",
    [
        *("clock-at-24-00", "clock-at-3-60", "clock-at-3-5", "clock-at-03-45", "clock-at-3", "clock"),
        *("pizza-9-of-8", "pizza-1-of-25", "pizza-0-of-0", "pizza-03-of-08", "pizza-3-of-8-in-blue"),
        *(
            "thermometer-at-51",
            "thermometer-at-minus-31",
            "thermometer-at-minus-0",
            "scale-at-100001-g",
            "bathroom-scale-at-0-kg",
        ),
        *("calendar-31-april", "calendar-0-may", "calendar-30-february", "calendar-dienstag-14-may", "calendar-tuesday-14-mai"),
        *(
            "bathroom-scale-at-0-kg",
            "ruler-0-cm",
            "ruler-31-cm",
            "price-tag-4-5-eur",
            "price-tag-100-ct",
            "price-tag-4-50-ct",
            "spinner-1",
            "spinner-13",
        ),
        *("weight-0-g", "weight-1000-g", "scale-at-201-lb", "bathroom-scale-at-151-kg", "thermometer-at-121-f", "watch-at-24-00"),
        *("die-0", "die-7", "domino-7-1", "number-card-007", "letter-tile-A", "letter-tile-1", "ten-frame-21", "tally-0"),
        *("battery-at-101-percent", "jug-at-3", "chocolate-bar-3-of-25"),
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


def test_a_file_of_the_operator_comes_first():
    file = LibraryIcon("clock-at-3-45", (0, 0, 9, 9), '<path d="M0 0h9"/>', ("clock at 3 45",))
    own = Library.load(ASSETS / "library", Folder({file.id: file}, (), "1"))
    assert own.get("clock-at-3-45") == file
    assert own.resolve("clock at 3:45").body == file.body
    assert own.resolve("clock at 3:50") == picture("clock-at-3-50")


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
    assert list(root)
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


def test_plain_nouns_show_one_of_a_family():
    for noun, icon_id, shown in (("pizzas", "whole-pizza", "pizza-8-of-8"), ("clock", "clock", "clock-at-10-10")):
        icon = library().resolve(noun)
        assert icon is not None
        assert icon.id == icon_id
        assert icon.body == picture(shown).body


@pytest.mark.parametrize("sides", [3, 5, 7, 8, 20])
def test_the_corners_of_a_polygon(sides):
    (shape,) = [shape for shape in shapes(f"polygon-with-{sides}-sides") if shape.tag.endswith("path")]
    values = numbers(shape.get("d", ""))
    corners = list(zip(values[::2], values[1::2], strict=True))
    assert len(corners) == sides
    lengths = [math.dist(one, other) for one, other in pairwise([*corners, corners[0]])]
    assert lengths == pytest.approx([2 * 14.8 * math.sin(math.pi / sides)] * sides, abs=0.03)
    assert min(y for _, y in corners) + max(y for _, y in corners) == pytest.approx(32, abs=0.02)


def test_a_named_polygon_is_the_same_picture():
    for name, sides in (("pentagon", 5), ("hexagon", 6), ("octagon", 8), ("dodecagon", 12)):
        icon = library().get(name)
        assert icon is not None
        assert icon.body == picture(f"polygon-with-{sides}-sides").body
