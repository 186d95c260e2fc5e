"""What is measured, weighed and reckoned with, where the reading does not matter (where it does: `icon_library.parametric`)."""

from __future__ import annotations

from collections.abc import Iterator

from icon_library.drawings.plotting import Point, around, line
from icon_library.drawings.shapes import circle, ellipse, moved, path, rect, stroke


def drawings() -> Iterator[tuple[str, str]]:
    yield "protractor", _protractor()
    yield "drawing-compass", _drawing_compass()
    yield "tape-measure", _tape_measure()
    yield "measuring-tape", _measuring_tape()
    yield "folding-rule", _folding_rule()
    yield "yardstick", _yardstick()
    yield "calculator", _calculator()
    yield "sundial", _sundial()
    yield "measuring-spoon", _measuring_spoon()
    yield "spring-scale", _spring_scale()
    yield "number-line", _number_line()
    yield "speedometer", _speedometer()
    yield "grandfather-clock", _grandfather_clock()
    yield "clinical-thermometer", _clinical_thermometer()


def _rays(centre: Point, inner: float, outer: float, angles: range) -> str:
    """Short lines towards a middle; angles in degrees clockwise from the top."""
    return "".join(line(around(centre, inner, angle), around(centre, outer, angle)) for angle in angles)


def _protractor() -> str:
    return "".join(
        (
            path("#0074ba", "M1 24a15 15 0 0 1 30 0v1.6a1.4 1.4 0 0 1-1.4 1.4H2.4A1.4 1.4 0 0 1 1 25.6z"),
            path("#83cbff", "M1 22.8a15 15 0 0 1 30 0v1.4a1.4 1.4 0 0 1-1.4 1.4H2.4A1.4 1.4 0 0 1 1 24.2z"),
            path("#fff", "M8.4 22.8a7.6 7.6 0 0 1 15.2 0z"),
            stroke("#083b5c", 0.9, _rays((16, 22.8), 11, 13.2, range(-90, 91, 15))),
            stroke("#083b5c", 0.9, "M16 22.8v-2.6M12.6 22.8h6.8"),
        )
    )


def _drawing_compass() -> str:
    return "".join(
        (
            path("#9b9b9b", "M14.4 9.4 5 27.6l-1.6 3.2 2.8-2L17.2 10.6z"),
            path("#636363", "M17.6 9.4l9 16.2-2.6 1.4-9.2-16.4z"),
            path("#fcd53f", "M23 25.2l3.6-2 2.6 4.6-3.6 2z"),
            path("#321b41", "M25.6 29.8l3.6-2 .4 3.2z"),
            rect("#636363", 14.4, 1, 3.2, 6, 1.2),
            circle("#ca0b4a", 16, 9.2, 4),
            circle("#f8312f", 16, 8.8, 3.6),
            circle("#ff9b99", 16, 8.8, 1.4),
        )
    )


def _tape_measure() -> str:
    return "".join(
        (
            path("#d9920a", "M20 23.4h10.4v4.8H20z"),
            path("#fcd53f", "M12 22.4h17v5.8H12z"),
            stroke("#4b3621", 0.8, "M22.4 22.8v2M24.6 22.8v2.8M26.8 22.8v2"),
            rect("#636363", 28.6, 21.6, 2, 8, 0.6),
            path(
                "#ca0b4a", "M2 11.4C2 6.2 6.2 2 11.4 2c6 0 10.6 4.6 10.6 10.6v14a2.4 2.4 0 0 1-2.4 2.4H4.4A2.4 2.4 0 0 1 2 26.6z"
            ),
            path(
                "#f8312f",
                "M2 11.4C2 6.2 6.2 2 11.4 2c6 0 10.6 4.6 10.6 10.6v11.2a2.4 2.4 0 0 1-2.4 2.4H4.4A2.4 2.4 0 0 1 2 23.8z",
            ),
            circle("#f3eef8", 11.8, 13.4, 6.4),
            circle("#cdc4d6", 11.8, 13.4, 3.6),
        )
    )


def _measuring_tape() -> str:
    return "".join(
        (
            ellipse("#d9920a", 11.6, 12.2, 10.4, 9.8),
            circle("#fcd53f", 11.6, 11.4, 10.2),
            circle("#d9920a", 11.6, 11.4, 6.6),
            circle("#fcd53f", 11.6, 11.4, 5.4),
            circle("#fff", 11.6, 11.4, 2.4),
            path("#fcd53f", "M1.4 12h5.4c0 6.6 6.6 10 24 10v6.4C10 28.4 1.4 23.6 1.4 12z"),
            path("#d9920a", "M1.4 12c0 11.6 8.6 16.4 29.4 16.4v1.4C10 29.8 1.4 24 1.4 12z"),
            stroke(
                "#4b3621", 0.9, "M28.4 22.4v2.4M24.8 22.3v3.4M21.2 22v2.4M17.8 21.5l-.4 3.2M14.4 20.7l-.9 2.2M11.4 19.4l-1.6 2.8"
            ),
        )
    )


def _folding_rule() -> str:
    def slat(fill: str, edge: str, transform: str) -> str:
        marks = stroke("#4b3621", 0.8, "M3 0v1.8M6 0v2.6M9 0v1.8M12 0v2.6M15 0v1.8M18 0v2.6M21 0v1.8")
        return moved((rect(edge, -1, 0.8, 26, 5, 1), rect(fill, -1, 0, 26, 5, 1), marks), transform)

    return "".join(
        (
            slat("#fcd53f", "#d9920a", "translate(4 25)"),
            slat("#fde27a", "#d9920a", "translate(3.4 8)rotate(38)"),
            slat("#fcd53f", "#d9920a", "translate(4 2.4)"),
            circle("#636363", 5.4, 5, 1.1),
            circle("#636363", 26, 27.4, 1.1),
        )
    )


def _yardstick() -> str:
    marks = "".join(f"M{4 + 2.4 * mark:.1f} 13.4v{3.4 if mark % 5 == 0 else 2}" for mark in range(11))
    return moved(
        (
            rect("#a5642a", 0.4, 13.8, 31.2, 6.2, 0.8),
            rect("#e19747", 0.4, 12.8, 31.2, 6.2, 0.8),
            stroke("#4b2a17", 0.8, marks),
            circle("#a5642a", 29.8, 16.8, 0.7),
        ),
        "rotate(-42 16 16)translate(-3.2 0)scale(1.2 1)translate(0 0)",
    )


def _calculator() -> str:
    keys = [(6.6 + 5.2 * column, 13.6 + 4.4 * row) for row in range(4) for column in range(4)]
    numbers = "".join(f"M{x:.1f} {y:.1f}h3.6v3h-3.6z" for x, y in keys if x < 20)
    signs = "".join(f"M{x:.1f} {y:.1f}h3.6v3h-3.6z" for x, y in keys if x > 20)
    return "".join(
        (
            rect("#26222c", 3.4, 1.6, 25.2, 29.6, 3),
            rect("#494452", 3.4, 0.8, 25.2, 29.2, 3),
            rect("#b9e3c6", 6, 3.6, 20, 7, 1),
            stroke("#1d4a2c", 1.2, "M22.8 5v4.2M17.4 5h2.8l-1.6 4.2M14.6 5h-2.6v1.8h2.6v2.4H12"),
            path("#f3eef8", numbers),
            path("#ff822d", signs),
        )
    )


def _sundial() -> str:
    return "".join(
        (
            path("#7d7490", "M11 24h10l2.6 7H8.4z"),
            ellipse("#7d7490", 16, 19.6, 15, 7.4),
            ellipse("#cdc4d6", 16, 18.2, 15, 7.4),
            ellipse("#e9e2f0", 16, 18, 12.4, 5.8),
            stroke(
                "#635994",
                1,
                "M5.4 18h2.2M24.4 18h2.2M8 14.4l1.8 1M24 14.4l-1.8 1M8 21.6l1.8-1M24 21.6l-1.8-1M16 12.8v1.4M16 23.2v-1.4",
            ),
            path("#a79bb8", "M16 19.4 26.4 21.8 16 21z"),
            path("#f9c23c", "M9.6 19.4 16 2.6v16.8z"),
            path("#d9920a", "M16 2.6 18 19.4h-2z"),
        )
    )


def _measuring_spoon() -> str:
    return "".join(
        (
            rect("#ca0b4a", 15, 14.2, 16.4, 3.6, 1.6),
            rect("#f8312f", 15, 13.6, 16.4, 3, 1.5),
            circle("#ca0b4a", 29.4, 15.2, 0.8),
            path("#cdc4d6", "M2.4 14.4C3 9.4 6 6.6 9.8 6.6s6.8 2.8 7.4 7.8z"),
            path("#f3eef8", "M2.4 14.4c.6-4 3-6.8 6-7.4 4.4 0 6 4 6.4 7.4z"),
            path("#ca0b4a", "M.8 13.8h18c0 6.4-4 11.2-9 11.2s-9-4.8-9-11.2z"),
            path("#f8312f", "M.8 13.8h13c0 5.4-1.4 9.2-4.4 11.2C4.6 24.8.8 20 .8 13.8z"),
            rect("#ff6b68", 0.4, 13.2, 18.8, 1.6, 0.8),
        )
    )


def _spring_scale() -> str:
    marks = "".join(f"M{16.4 if mark % 2 else 15.4} {7 + 1.6 * mark:.1f}H19" for mark in range(9))
    return "".join(
        (
            stroke("#636363", 1.4, "M16 5V3.2a1.4 1.4 0 1 0-1.6-1.6"),
            rect("#0074ba", 10, 4.6, 12, 18.4, 2),
            rect("#00a6ed", 10, 4.2, 12, 17.8, 2),
            rect("#f8f5fb", 12, 5.8, 8, 14.6, 1),
            stroke("#4b4b50", 0.7, marks),
            path("#f8312f", "M12.4 12.6l3 1.4-3 1.4z"),
            stroke("#636363", 1.6, "M16 22.6v3.2c3 .2 3 4.8 0 4.8-1.4 0-2.2-.8-2.4-2"),
        )
    )


def _number_line() -> str:
    return "".join(
        (
            stroke("#f8312f", 1.5, "M6 16c1.6-6.4 6.6-6.4 8 0"),
            stroke("#f8312f", 1.5, "M14 16c1.6-6.4 6.6-6.4 8 0"),
            path("#f8312f", "M23.7 12.6 22.6 17.4l-3.4-3.4z"),
            path("#0067a8", "M28.4 14.4 31.6 17.4 28.4 20.4z"),
            stroke("#0067a8", 1.4, "M1.2 17.4h28M2 15.4v4M6 15.4v4M10 15.4v4M14 15.4v4M18 15.4v4M22 15.4v4M26 15.4v4"),
            stroke(
                "#3a3a3e",
                1.1,
                "M2 22.4c-.9 0-1.3.9-1.3 2.1s.4 2.1 1.3 2.1 1.3-.9 1.3-2.1-.4-2.1-1.3-2.1zM13 23.2l1.2-.8"
                "v4.2M24.8 23.2c.2-.5.6-.8 1.2-.8.7 0 1.2.4 1.2 1.1 0 1-2.4 1.8-2.4 3.1h2.6",
            ),
        )
    )


def _speedometer() -> str:
    return "".join(
        (
            circle("#26222c", 16, 16, 15),
            circle("#494452", 16, 16, 13.4),
            stroke("#f3eef8", 1.1, _rays((16, 16), 9.6, 12, range(-120, 121, 30))),
            stroke("#f8312f", 1.8, "M16 16l6.8-5.4"),
            circle("#f8312f", 16, 16, 2.4),
            rect("#b9e3c6", 11, 21.6, 10, 4, 0.8),
        )
    )


def _grandfather_clock() -> str:
    return "".join(
        (
            path("#4b2a17", "M8 29h16v2.4H8zM16 .4l7.4 4.4H8.6z"),
            path("#8c5543", "M8.4 4.6h15.2v12H8.4zM10 16.6h12v10H10zM8.4 26.4h15.2v3.4H8.4z"),
            path("#6d4534", "M8.4 15.6h15.2v1.4H8.4zM8.4 26.4h15.2v1H8.4z"),
            circle("#4b2a17", 16, 10.2, 5),
            circle("#f8f5fb", 16, 10.2, 4.2),
            stroke("#321b41", 0.9, "M16 7.6v2.6l1.8 1"),
            rect("#321b41", 12.2, 18, 7.6, 7.6),
            stroke("#f9c23c", 0.8, "M16 17v5"),
            circle("#fcd53f", 16, 23, 1.8),
        )
    )


def _clinical_thermometer() -> str:
    return moved(
        (
            rect("#a9a1b5", -1.2, 12.6, 26, 8, 3.8),
            rect("#f3eef8", -1.2, 11.6, 26, 7.8, 3.8),
            path("#9b9b9b", "M24 13.2h7a2.3 2.3 0 0 1 0 4.6h-7z"),
            rect("#b9e3c6", 7, 13, 11, 5, 0.8),
            stroke("#1d4a2c", 1, "M9.4 14.2h1.8v2.6H9.4M9.8 15.5h1.2M13 14.2h1.6l-.9 2.6M16 16.7v.1"),
            circle("#00a6ed", 2.8, 15.5, 1.9),
        ),
        "rotate(40 16 16)translate(.6 0)",
    )
