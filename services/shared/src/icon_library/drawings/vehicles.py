"""What carries people and things on wheels, and machines that lift."""

from __future__ import annotations

from collections.abc import Iterator

from icon_library.drawings.shapes import circle, ellipse, path, rect, stroke


def drawings() -> Iterator[tuple[str, str]]:
    yield "school-bus", _school_bus()
    yield "trailer", _trailer()
    yield "dump-truck", _dump_truck()
    yield "caravan", _caravan()
    yield "handcart", _handcart()
    yield "train-car", _train_car()
    yield "freight-car", _freight_car()
    yield "horse-carriage", _carriage()
    yield "coaster-car", _coaster_car()
    yield "bumper-car", _bumper_car()
    yield "seat-row", _seat_row()
    yield "elevator-cabin", _elevator()
    yield "excavator", _excavator()
    yield "forklift", _forklift()
    yield "crane", _crane()


def _wheel(x: float, y: float, r: float) -> str:
    return circle("#3a3a3e", x, y, r) + circle("#c7c7cc", x, y, r * 0.45)


def _school_bus() -> str:
    windows = "".join(rect("#b5e6ff", 3.2 + 5.2 * at, 9, 4, 5, 0.6) for at in range(4))
    return "".join(
        (
            path("#fcb400", "M3 6h19.5a2 2 0 0 1 2 1.8L25 15h3.5a2 2 0 0 1 2 2v8H1V8a2 2 0 0 1 2-2z"),
            rect("#d9920a", 1, 22.5, 29.5, 2.5),
            windows,
            path("#3a3a3e", "M1 16.5h24.5v1.3H1zM1 19.5h29.5v1.3H1z"),
            rect("#f8312f", 10, 4.5, 4, 2, 0.8),
            circle("#fff2a8", 29.5, 18.3, 1.2),
            _wheel(7.5, 25.5, 3.6),
            _wheel(24, 25.5, 3.6),
        )
    )


def _trailer() -> str:
    return "".join(
        (
            stroke("#636363", 2, "M24 22.5h7"),
            rect("#636363", 29, 20.5, 2.5, 4, 0.8),
            path("#a9b8bd", "M2 11h22v12.5H2z"),
            "".join(rect("#8a9aa0", 3.5 + 5.2 * at, 11, 2, 12.5) for at in range(4)),
            rect("#636363", 1, 9.5, 24, 2.5, 0.6),
            rect("#636363", 1, 21.5, 24, 2.5, 0.6),
            path("#e19747", "M5 9.5c1-4 4-5 6-3.5 2-2 6-1.5 7 1 2 0 3 1 3.5 2.5z"),
            _wheel(9, 25.5, 3.6),
            _wheel(17, 25.5, 3.6),
        )
    )


def _dump_truck() -> str:
    return "".join(
        (
            path("#8c5543", "M3 9.5c2-3 4.5-4.5 7-3.5 2-1.5 5-1 6.5 1.5 1 0 1.8.8 2 2z"),
            path("#fcb400", "M1 9h19l-2.5 11H4z"),
            path("#d9920a", "M6 9h2.2l1 11H7.2zM12.5 9h2.2l-.4 11h-2z"),
            path("#f9c23c", "M20.5 10h5a3 3 0 0 1 2.6 1.6L31 17v7H20.5z"),
            path("#b5e6ff", "M22.5 12h3l2.3 4.5h-5.3z"),
            rect("#636363", 2.5, 20.5, 28.5, 4, 0.8),
            _wheel(7, 25.5, 4),
            _wheel(16, 25.5, 4),
            _wheel(26, 25.5, 4),
        )
    )


def _caravan() -> str:
    return "".join(
        (
            stroke("#636363", 2, "M27 23.5h4.5"),
            path("#f3eef8", "M7 6h15c4 0 6 4 6 9v9.5H2V11a5 5 0 0 1 5-5z"),
            path("#cdc4d6", "M2 20.5h26v4H2z"),
            path("#00a6ed", "M2 16.5h26v3.5H2z"),
            rect("#83cbff", 5, 9.5, 8, 5, 1),
            path("#fff", "M8.7 9.5h.8v5h-.8z"),
            rect("#8c5543", 17, 9.5, 6, 15, 0.8),
            rect("#83cbff", 18.3, 11, 3.4, 4, 0.4),
            _wheel(10.5, 25.5, 3.8),
        )
    )


def _handcart() -> str:
    """A wooden two-wheeled cart with its shafts."""
    spokes = "M14 16.5v11M8.5 22h11M10.1 18.1l7.8 7.8M17.9 18.1l-7.8 7.8"
    return "".join(
        (
            stroke("#8c5543", 2.2, "M20 19.5 31 22"),
            path("#a5642a", "M1.5 8h24L23 19.5H4z"),
            path("#c98a3f", "M1 7.5h25l-.6 3.3H1.7zM2.2 12.5h22.8l-.6 3.3H2.9z"),
            path("#8c5543", "M5 7.5h2.5v12H6zM19 7.5h2.5l-1 12h-1.5z"),
            circle("#6d4534", 14, 22, 7.5),
            circle("#f3dfbd", 14, 22, 5.6),
            stroke("#6d4534", 1.3, spokes),
            circle("#6d4534", 14, 22, 1.8),
        )
    )


def _train_car() -> str:
    windows = "".join(rect("#b5e6ff", 7.6 + 4.5 * at, 10.5, 3.4, 5, 0.6) for at in range(4))
    return "".join(
        (
            stroke("#636363", 1.8, "M.8 24.5H3M29 24.5h2.2"),
            path("#3a3a3e", "M3.5 6.5C4.5 4.5 6 4 8 4h16c2 0 3.5.5 4.5 2.5z"),
            rect("#f8312f", 2, 6.5, 28, 17, 1.2),
            rect("#ca0b4a", 2, 20, 28, 3.5),
            rect("#fcd53f", 2, 17.3, 28, 1.4),
            windows,
            rect("#7a0a36", 3.2, 9.5, 3.3, 14, 0.4),
            rect("#7a0a36", 25.8, 9.5, 3.3, 14, 0.4),
            rect("#b5e6ff", 3.8, 10.5, 2.1, 4.5, 0.3),
            rect("#b5e6ff", 26.4, 10.5, 2.1, 4.5, 0.3),
            rect("#3a3a3e", 2.5, 23.5, 27, 2, 0.6),
            "".join(_wheel(x, 26.5, 2.6) for x in (6, 11.5, 20.5, 26)),
            stroke("#9b9b9b", 1.2, "M1 30h30"),
        )
    )


def _freight_car() -> str:
    return "".join(
        (
            stroke("#636363", 1.8, "M.8 23.5H3M29 23.5h2.2"),
            path("#3a3a3e", "M2.5 11.5c2-4 5-5 8-4 2.5-3.5 7.5-3 9.5 0 4-1.5 8 0 9.5 4z"),
            path("#636363", "M7 9.5l1.5-1.5 1.5 1.5zM14 7.5l1.5-1.5 2 1.5zM22 9l1.5-1.5L25 9z"),
            rect("#8c5543", 2, 11, 28, 11.5, 0.8),
            "".join(rect("#6d4534", 4 + 5.6 * at, 11, 2, 11.5) for at in range(5)),
            rect("#a56953", 1.5, 10.5, 29, 2.6, 0.6),
            rect("#3a3a3e", 2.5, 22.5, 27, 2.5, 0.6),
            "".join(_wheel(x, 26.2, 2.8) for x in (6, 12, 20, 26)),
            stroke("#9b9b9b", 1.2, "M1 30h30"),
        )
    )


def _carriage() -> str:
    """A round coach, as in the fairy tale."""

    def spokes(x: float, r: float) -> str:
        return (
            circle("#8c5543", x, 25, r)
            + circle("#fff2d6", x, 25, r - 1.3)
            + stroke("#8c5543", 0.9, f"M{x:g} {25 - r + 1:g}v{2 * r - 2:g}M{x - r + 1:g} 25h{2 * r - 2:g}")
        )

    return "".join(
        (
            stroke("#d9920a", 1.8, "M3 23h24.5c2 0 3-1.5 3-3.5"),
            path("#f985b8", "M16 3.5c6 0 10 4 10 10 0 4.5-2.5 8-6 9.5h-8c-3.5-1.5-6-5-6-9.5 0-6 4-10 10-10z"),
            path("#f8527a", "M6.3 16h19.4c-.8 3.2-2.9 5.8-5.7 7h-8c-2.8-1.2-4.9-3.8-5.7-7z"),
            path("#b5e6ff", "M9.5 14.5c0-4 1.5-7 5-7.5v7.5zM22.5 14.5c0-4-1.5-7-5-7.5v7.5z"),
            rect("#fcd53f", 15, 6, 2, 17),
            circle("#fcd53f", 16, 2.8, 2),
            spokes(8, 5),
            spokes(24, 5),
        )
    )


def _coaster_car() -> str:
    def rider(x: float, y: float, shirt: str, hair: str) -> str:
        return "".join(
            (
                stroke(shirt, 1.6, f"M{x - 1:g} {y + 4:g}l-2.6-4.5M{x + 1:g} {y + 4:g}l2.6-4.5"),
                circle("#f3c07b", x, y, 2.2),
                path(hair, f"M{x - 2.2:g} {y:g}a2.2 2.2 0 0 1 4.4 0z"),
                path(shirt, f"M{x - 2.2:g} {y + 6:g}a2.2 3.5 0 0 1 4.4 0z"),
            )
        )

    return "".join(
        (
            rider(9, 8, "#fcd53f", "#6d4534"),
            rider(19, 8, "#00d26a", "#212121"),
            path("#f8312f", "M2.5 10.5 5 13.5h21c3 0 5 2.5 5 6V22H4c-1.5 0-2-1-2-2z"),
            path("#ca0b4a", "M2 19.5h29V22H4c-1.5 0-2-1-2-2z"),
            path("#fcd53f", "M24 16.5l4 1.5-4 1.5z"),
            circle("#3a3a3e", 8, 23.5, 2.4),
            circle("#3a3a3e", 25, 23.5, 2.4),
            stroke("#0074ba", 1.8, "M.9 26.5h30.2"),
            stroke("#0074ba", 1.4, "M5 26.5V31M13 26.5V31M21 26.5V31M28 26.5V31"),
        )
    )


def _bumper_car() -> str:
    return "".join(
        (
            stroke("#9b9b9b", 1.5, "M7 18V3"),
            path("#fcd53f", "M5 1.5h6l-1.5 1.5L11 4.5H5z"),
            stroke("#636363", 1.8, "M19.5 17l-3-5.5"),
            ellipse("#3a3a3e", 15.5, 10.5, 2.8, 1.6),
            path("#00a6ed", "M4 12c0-2 1.5-3 3.5-3s3.5 1.5 3.5 4v2.5h8c6 0 10 2 10 6V25H4z"),
            path("#0074ba", "M4 20.5h24.8c.2.6.2 1.2.2 2V25H4z"),
            path("#fff", "M19 17.5l.8 1.5 1.7.2-1.2 1.2.3 1.6-1.6-.8-1.6.8.3-1.6-1.2-1.2 1.7-.2z"),
            rect("#3a3a3e", 1, 23.5, 30, 4.5, 2.2),
        )
    )


def _seat_row() -> str:
    """Three seats side by side, as in a cinema or a bus."""

    def seat(x: float) -> str:
        return "".join(
            (
                rect("#ca0b4a", x, 4.5, 8.4, 14, 2.6),
                rect("#f8312f", x + 1.2, 6, 6, 10, 1.8),
                rect("#ff6b68", x + 0.3, 17, 7.8, 4.5, 1.6),
                rect("#ca0b4a", x + 0.3, 20.5, 7.8, 2.5, 0.8),
            )
        )

    arms = "".join(rect("#3a3a3e", x, 14, 1.7, 14, 0.8) for x in (1, 10.430, 19.860, 29.3))
    return seat(2.2) + seat(11.7) + seat(21.2) + arms + rect("#636363", 0.5, 27, 31, 2, 1)


def _elevator() -> str:
    """A lift's doors, half open, and the arrows above them."""
    return "".join(
        (
            rect("#8d8d92", 3, 1, 26, 30, 1.5),
            rect("#3a3a3e", 9, 2.5, 14, 4.5, 1),
            path("#fcd53f", "M12.5 3.4l2 2.8h-4z"),
            path("#f8312f", "M19.5 6.2l2-2.8h-4z"),
            rect("#f3dfbd", 6, 8.5, 20, 22.5),
            path("#d9bd8c", "M6 27h20v4H6z"),
            path("#cdd9e3", "M6 8.5h6.5V31H6zM19.5 8.5H26V31h-6.5z"),
            path("#a9b8c4", "M11.3 8.5h1.2V31h-1.2zM19.5 8.5h1.2V31h-1.2z"),
        )
    )


def _excavator() -> str:
    return "".join(
        (
            stroke("#d9920a", 2.8, "M14 16 9 6.5 3.5 13"),
            path("#636363", "M1 13.5l5.5-.5-.5 5.5c-2.5 1-4.5 0-5-2z"),
            rect("#fcb400", 13, 14, 17, 7.5, 1.5),
            path("#fcb400", "M13 6.5h8l3 8H13z"),
            path("#b5e6ff", "M15 8.5h4.5l2 5.5H15z"),
            rect("#3a3a3e", 11.5, 22.5, 19, 7, 3.5),
            "".join(circle("#9b9b9b", x, 26, 2) for x in (15, 21, 27)),
        )
    )


def _forklift() -> str:
    return "".join(
        (
            rect("#636363", 10.5, 3, 2.2, 24),
            path("#636363", "M1 25.5h11v2H1z"),
            rect("#e19747", 1, 16.5, 8.5, 8.5, 0.5),
            rect("#c47a2c", 4.2, 16.5, 2.2, 8.5),
            stroke("#3a3a3e", 1.6, "M15.5 16V6.5H26L28 16"),
            path("#ff822d", "M13.5 15.5h16a1.5 1.5 0 0 1 1.5 1.5v8.5H13.5z"),
            rect("#3a3a3e", 21.5, 11.5, 5.5, 4.5, 1),
            _wheel(17.5, 26.5, 3.6),
            _wheel(27, 26.5, 3.6),
        )
    )


def _crane() -> str:
    return "".join(
        (
            stroke("#fcb400", 1.6, "M11 30V8M15 30V8M11 12l4 4-4 4 4 4-4 4"),
            stroke("#fcb400", 1.6, "M2 8h28M13 2.5 4 8M13 2.5 28 8M13 2.5V8"),
            rect("#636363", 2, 8.5, 5, 4.5, 0.6),
            rect("#0074ba", 10, 9, 6, 4.5, 0.6),
            stroke("#3a3a3e", 1.1, "M25.5 8.5V17"),
            rect("#f8312f", 21.5, 17.5, 8, 6, 0.5),
            rect("#636363", 8, 28.5, 10, 2.5, 0.6),
        )
    )
