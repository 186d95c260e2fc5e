"""Outlines computed from a centre and a size."""

import re

import pytest

from icon_library.drawings.outlines import (
    at,
    frilled,
    heart_commands,
    perforated,
    polygon,
    regular,
    ring,
    sector,
    star_points,
    turned,
)


def commands(shape: str) -> str:
    return re.search(r' d="([^"]*)"', shape)[1]


def numbers(text: str) -> list[float]:
    return [float(number) for number in re.findall(r"-?\d*\.?\d+", text)]


@pytest.mark.parametrize(("degrees", "point"), [(0, (16, 6)), (90, (26, 16)), (180, (16, 26)), (270, (6, 16))])
def test_angles_run_clockwise_from_the_top(degrees, point):
    assert at(16, 16, 10, degrees) == pytest.approx(point)


def test_a_star_has_tips_and_notches_in_turn():
    points = star_points(16, 16, 10, tips=6, inner=0.5)
    distances = [round(((x - 16) ** 2 + (y - 16) ** 2) ** 0.5, 6) for x, y in points]
    assert distances == [10, 5] * 6
    assert points[0] == pytest.approx((16, 6))


def test_a_polygon_is_closed_and_rounded():
    assert polygon("#fff", [(0.123456, 1), (2, 3), (4, -0.0)]) == '<path fill="#fff" d="M0.12 1L2 3L4 0z"/>'
    assert commands(regular("#fff", 16, 16, 10, 4)) == "M16 6L26 16L16 26L6 16z"


def test_a_heart_is_the_same_on_both_sides():
    points = numbers(heart_commands(0, 0, 10))
    pairs = list(zip(points[::2], points[1::2], strict=True))
    # From the tip up the left side to the notch, and down the right one back to it.
    mirrored = [(-x, y) for x, y in reversed(pairs)]
    assert pairs == mirrored


def test_a_sector_knows_when_it_is_the_larger_part():
    assert "A10 10 0 0 1" in sector("#fff", 16, 16, 10, 0, 90)
    assert "A10 10 0 1 1" in sector("#fff", 16, 16, 10, 0, 270)


def test_a_frilled_disc_has_its_bumps_and_closes():
    outline = commands(frilled("#fff", 16, 16, 10, 12))
    assert outline.count("A") == 12
    assert outline.startswith("M16 6A")
    assert outline.endswith(" 16 6z")


def test_a_perforated_edge_comes_back_to_its_start():
    outline = commands(perforated("#fff", 3, 2, 26, 28))
    steps = re.findall(r"l(\S+ \S+?)(?=[laz])|a[\d.]+ [\d.]+ 0 0 0 (\S+ \S+?)(?=[laz])", outline)
    moves = [numbers(line or arc) for line, arc in steps]
    assert sum(1 for _, arc in steps if arc) > 20
    assert sum(x for x, _ in moves if x > 0) == pytest.approx(26, abs=0.2)
    assert sum(y for _, y in moves if y > 0) == pytest.approx(28, abs=0.2)
    assert sum(x for x, _ in moves) == pytest.approx(0, abs=0.01)
    assert sum(y for _, y in moves) == pytest.approx(0, abs=0.01)


def test_a_ring_lies_between_its_radii():
    assert ring("#fff", 16, 16, 10, 8) == '<circle fill="none" stroke="#fff" stroke-width="2" cx="16" cy="16" r="9"/>'


def test_turned_round_the_middle_of_the_field():
    assert turned(30, "<a/>", "<b/>") == '<g transform="rotate(30 16 16)"><a/><b/></g>'
