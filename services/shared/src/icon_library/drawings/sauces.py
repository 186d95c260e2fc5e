"""Sauces and dips in their bowls, food for pets, and small sweet things for baking."""

from __future__ import annotations

from collections.abc import Iterator

from icon_library.drawings.bowls import bowl
from icon_library.drawings.repeated import dots, placed
from icon_library.drawings.shapes import ellipse, path, rect, stroke


def drawings() -> Iterator[tuple[str, str]]:
    yield "tomato-sauce", bowl("#f3eef8", "#cdc4d6", "#c9261a", _swirl("#f0523f") + _basil())
    yield "apple-sauce", bowl("#86c84a", "#5f9a2f", "#f3e3a8", _swirl("#fbf3cf") + _apple())
    yield "salsa", bowl("#8c5543", "#6d4534", "#d9341f", _salsa_pieces())
    yield "guacamole", bowl("#636363", "#4b4b50", "#8fb83f", _guacamole_pieces())
    yield "pet-food", _pet_food()
    yield "bird-seed", _bird_seed()
    yield "chocolate-chip", _chocolate_chip()
    yield "candy-apple", _candy_apple()
    yield "sprinkles", _sprinkles()


def _swirl(light: str) -> str:
    return stroke(light, 1.6, "M16 13c2 0 3.5 1 2.5 2.2-1.5 1.5-6.5 1-7.5-1.2-1-2.5 3-4 7-3.7 4.5.3 7 2.2 6 4.4")


def _basil() -> str:
    return path("#44911b", "M16 10.5c-2-3.5 0-6.5 3.5-7.5 1.5 3 .5 6.5-3.5 7.5z") + path(
        "#5fb52c", "M16 10.5c-3 .5-5.5-1-6-4 3-.8 5.5.8 6 4z"
    )


def _apple() -> str:
    return path(
        "#f8312f", "M16 5c1.5-1 4-.5 4.5 1.5.5 2-1 4.5-2.5 5-.8.3-1.3-.2-2-.2s-1.2.5-2 .2c-1.5-.5-3-3-2.5-5C12 4.5 14.5 4 16 5z"
    ) + stroke("#6d4534", 1, "M16 5c0-1.5.5-2.3 1.5-3")


def _salsa_pieces() -> str:
    chip = path("#f6c045", "M0-7 6 4h-12z") + dots("#c47a1c", 0.9, "0 -3 -2 1 2 2")
    return (
        placed(chip, ((24, 6.5, 28),))
        + dots("#ff6a50", 2.6, "9 13 14 10.5 19.5 12 12.5 15.5 17 16")
        + dots("#fbf8ff", 1.7, "11.5 11.5 16.5 13 20.5 15")
        + dots("#44911b", 1.7, "7.5 14.5 14.5 13.8 22.5 13.5 18.5 9.5")
    )


def _guacamole_pieces() -> str:
    chip = path("#f6c045", "M0-7 6 4h-12z") + dots("#c47a1c", 0.9, "0 -3 -2 1 2 2")
    return (
        path("#a9cf5a", "M5.5 13C7 9 10.5 9.5 13 7.5s6 .5 8 1.5 5 1.5 5.5 4c-4 3.5-17 3.5-21 0z")
        + placed(chip, ((24.5, 6, 28),))
        + dots("#f8312f", 2, "11 12 16.5 10.5 20.5 13")
        + dots("#6f9a2a", 1.8, "8.5 13.5 14 14 18.5 13.5")
        + dots("#fbf8ff", 1.3, "13.5 11 18 12 10.5 14.5")
    )


def _pet_food() -> str:
    """A pet's bowl with a bone on it, full of biscuits."""
    return "".join(
        (
            dots("#8a5a20", 5.5, "9 12 14 11 19 11 23.5 12.5 11.5 9 16.5 7.5 21 9"),
            dots("#c98a3f", 4.4, "8.7 11.5 13.7 10.5 18.7 10.5 23.2 12 11.2 8.5 16.2 7 20.7 8.5"),
            path("#b3122f", "M6.5 13h19L30 27a1.5 1.5 0 0 1-1.5 2h-25A1.5 1.5 0 0 1 2 27z"),
            path("#f8312f", "M6.5 13h15c1.5 5 3 10.5 4 16H3.5A1.5 1.5 0 0 1 2 27z"),
            rect("#ff6a60", 6, 12, 20, 3, 1.5),
            dots("#fbf8ff", 3.4, "11.3 20 11.3 23.2 20.7 20 20.7 23.2"),
            rect("#fbf8ff", 11.5, 20.2, 9, 2.8),
        )
    )


def _bird_seed() -> str:
    """A heap of mixed grains."""
    grain = ellipse("#d9b36b", 0, 0, 2.6, 1.7)
    dark = ellipse("#4b3a2c", 0, 0, 2.8, 1.6) + stroke("#e8e0d0", 0.7, "M-1.8 0h3.6")
    red = ellipse("#c9702f", 0, 0, 1.9, 1.6)
    return "".join(
        (
            path("#b58f4a", "M1.5 28C6 26 9 13 16 13s10 13 14.5 15z"),
            placed(
                grain,
                (
                    (16, 15.5, 20),
                    (11, 20, -30),
                    (20, 19.5, 40),
                    (7.5, 25.5, -20),
                    (15, 24.5, 0),
                    (24.5, 25.5, 25),
                    (19.5, 26, -15),
                ),
            ),
            placed(dark, ((13, 17.5, 50), (18.5, 22.5, -20), (9, 22.5, 15), (23, 22.5, 60), (12.5, 27, 0), (28, 27, 10))),
            placed(red, ((19, 16.5, 0), (14.5, 21, 0), (11, 25, 0), (21.5, 25.5, 0), (16.5, 27.5, 0), (4.5, 27, 0))),
        )
    )


def _chocolate_chip() -> str:
    return "".join(
        (
            path(
                "#4b2a1c",
                "M16 3c1 0 1.5 1 2 3 1.5 5 10 9 10.5 15.5C29 26.5 23.5 29.5 16 29.5S3 26.5 3.5 21.5C4 15 12.5 11 14 6"
                "c.5-2 1-3 2-3z",
            ),
            path("#6d3f28", "M15 6C13.5 11 5.5 15.5 5 21c-.3 4 3.5 6 8.5 6.5C10 22 13 13 15 6z"),
            ellipse("#a9705b", 9.5, 19.5, 1.5, 3),
        )
    )


def _candy_apple() -> str:
    return "".join(
        (
            rect("#e8c890", 14.8, 0.8, 2.4, 12, 1.2),
            path(
                "#8f0b22",
                "M16 10c3-2.5 8-2 10.5 1.5 2.5 4 1.5 10-2 14-2.5 3-5.5 4.5-8.5 4.5s-6-1.5-8.5-4.5c-3.5-4-4.5-10-2-14C8 8 "
                "13 7.5 16 10z",
            ),
            path(
                "#d9142f",
                "M15.5 11c3-2 7-1.5 9 1.3 2.2 3.5 1.3 8.7-1.8 12.2-2.2 2.5-4.8 4-7.4 4s-5.3-1.5-7.4-4"
                "c-3-3.5-4-8.7-1.8-12.2 2-2.8 6.4-3.3 9.4-1.3z",
            ),
            path("#ffb3b8", "M8 15c.8-2.2 2.3-3.3 4.3-3.5 1 0 1.1 1.3.1 1.6-1.3.4-2.1 1.3-2.5 2.8-.4 1.2-2.3.4-1.9-.9z"),
            path(
                "#f0e0c4",
                "M6.5 24.5C9 28.5 12.5 30 16 30s7-1.5 9.5-5.5c-2 .3-3.3 1.5-4.5 1.2s-2.5-1.2-4.5-.7-3 .8-4.7.3-3-.8-5.3-.8z",
            ),
            dots("#c98a3f", 1.4, "10 27 13.5 28 17 27.5 20.5 28 23 26.5 15.5 29"),
        )
    )


def _sprinkles() -> str:
    rods = (
        ("#f8312f", "M6 8l3 2M20 6l2.5-2.5M14 16l3.5 1M25 20l1 3.5M8 25l3.5-.5"),
        ("#fcb82f", "M12 5l2 3M24 11l3.5-1M5 16l1.5 3M16 23l3 2M27 27l-3 1"),
        ("#00a6ed", "M17 11l3-1.5M9 13l2 2.5M20 19l-1.5-3M12 28l2-2.5M27 15.5l2.5 1"),
        ("#44911b", "M4 11.5l1-2.5M22 15l3-1M11 20l-2 2M20 28l2.5 1M28 5.5l-2 2"),
        ("#f06ba8", "M15.5 4.5h3M13 12l1.5-2.5M22 23.5l1.5-2.5M5 22l1 2.5M15 20.5l-2 1.5"),
    )
    return "".join(stroke(colour, 2.2, ways) for colour, ways in rods)
