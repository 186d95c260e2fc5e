"""What children collect and trade: marbles, beads, buttons, chips, stones, shells, badges."""

from __future__ import annotations

from collections.abc import Iterator

from icon_library.drawings.outlines import at, frilled, polygon, ring, sector, star, turned
from icon_library.drawings.shapes import circle, ellipse, moved, path, rect, stroke

THREAD = "#9b9b9b"


def drawings() -> Iterator[tuple[str, str]]:
    yield "marble", _marble()
    yield "bead", _bead()
    yield "cube-bead", _cube_bead()
    yield "long-bead", _long_bead()
    yield "button", _button(circle("#7a0a36", x, y, 1.9) for x in (13, 19) for y in (13, 19))
    yield "two-hole-button", _button(circle("#7a0a36", x, 16, 2.2) for x in (12.4, 19.6))
    yield "counter", _counter()
    yield "token", _token()
    yield "poker-chip", _poker_chip()
    yield "bottle-cap", _bottle_cap()
    yield "pebble", _pebble()
    yield "pebbles", _pebbles()
    yield "gem", _gem()
    yield "crystal", _crystal()
    yield "pearl", _pearl()
    yield "fossil", _fossil()
    yield "scallop", _scallop()
    yield "cone-shell", _cone_shell()
    yield "clam", _clam()
    yield "sand-dollar", _sand_dollar()
    yield "rubber-band", _rubber_band()
    yield "keychain", _keychain()
    yield "badge", _badge()
    yield "pom-pom", _pom_pom()
    yield "craft-stick", _craft_stick()


def _marble() -> str:
    return (
        circle("#0074ba", 16, 16, 14)
        + circle("#00a6ed", 15.4, 15.4, 12.8)
        + path("#b5e6ff", "M4.5 14c7-6 14 6 23 1-1 6-7.5 9.5-12 6.5S9.5 17 4.5 14z")
        + path("#005a9c", "M9.5 22.5c4-2 8 3 13.5 1-3.5 4.5-11 3.5-13.5-1z")
        + ellipse("#fff", 10.8, 8.8, 3.4, 2.2)
    )


def _bead() -> str:
    return (
        stroke(THREAD, 1.8, "M1 19c3-.5 4-1 6-1.5")
        + circle("#6b43a8", 16, 16, 12)
        + circle("#8d65c5", 15.6, 15.4, 11.2)
        + ellipse("#4b2d80", 23.5, 14.2, 2.6, 4.2)
        + stroke(THREAD, 1.8, "M23.5 14.3C26 13.8 28 13.5 31 12")
        + ellipse("#d3bcf5", 11, 9.6, 3.4, 2.2)
    )


def _cube_bead() -> str:
    return (
        stroke(THREAD, 1.8, "M1 18h5")
        + path("#83cbff", "M5.5 10.5 10 5h16.5L22 10.5z")
        + path("#0074ba", "M22 10.5 27 5.2v15.6L22 27z")
        + rect("#00a6ed", 4.5, 9.5, 18, 18, 2)
        + ellipse("#004a7c", 24.5, 16, 1.7, 3.6)
        + stroke(THREAD, 1.8, "M24.5 16.2c2.5-.2 4-.7 6.5-1.2")
    )


def _long_bead() -> str:
    return (
        stroke(THREAD, 1.8, "M1 16h4")
        + path("#c45a10", "M6 9h18c5 0 5 14 0 14H6c-5 0-5-14 0-14z")
        + path("#ff822d", "M6 9h18c3 0 4 5 3.6 10H2.5C2 14 3 9 6 9z")
        + ellipse("#8a3d06", 25, 16, 2.4, 5)
        + stroke(THREAD, 1.8, "M25 16h6")
        + rect("#ffc79b", 6, 11, 13, 2, 1)
    )


def _button(holes: Iterator[str]) -> str:
    return circle("#ca0b4a", 16, 16, 14) + circle("#f8527a", 16, 16, 12.6) + circle("#e0285a", 16, 16, 9) + "".join(holes)


def _counter() -> str:
    """A flat round piece for counting and for board games, seen from aside."""
    return (
        path("#990838", "M2 14.5h28V19c0 5-6.5 8.5-14 8.5S2 24 2 19z")
        + ellipse("#f8312f", 16, 14, 14, 9)
        + ellipse("#ca0b4a", 16, 14, 10.2, 6.2)
        + ellipse("#f8312f", 16, 14.7, 9.7, 5.5)
    )


def _token() -> str:
    return (
        circle("#d9920a", 16, 16, 14)
        + circle("#fcd53f", 15.7, 15.7, 12.8)
        + ring("#d9920a", 15.7, 15.7, 10.8, 9.8)
        + star("#d9920a", 15.7, 16.2, 7.6)
    )


def _poker_chip() -> str:
    marks = "".join(sector("#fff0f0", 16, 16, 12.8, turn - 12, turn + 12) for turn in range(0, 360, 60))
    return (
        circle("#990838", 16, 16, 14)
        + circle("#f8312f", 16, 16, 13)
        + marks
        + circle("#990838", 16, 16, 9.2)
        + circle("#f8312f", 16, 16, 8.3)
        + star("#fff0f0", 16, 16.3, 5.2)
    )


def _bottle_cap() -> str:
    """A crown cap from the side and above: the flutes of its edge say what it is."""
    flutes = "".join(
        f"M{x:g} {y:g}v5.5"
        for x, y in ((3.5, 18), (6.5, 20.6), (10.2, 22.2), (14, 23), (18, 23), (21.8, 22.2), (25.5, 20.6), (28.5, 18))
    )
    return (
        path(
            "#ca0b4a",
            "M3.5 12h25L31 22l-2.2 1-.9 2.3-2.5.2-1.4 2.2-2.6-.5-1.8 1.8L16 28l-3.6 1-1.8-1.8-2.6.5-1.4-2.2-2.5-.2L3.2 23 1 22z",
        )
        + stroke("#990838", 1.5, flutes)
        + ellipse("#f8312f", 16, 12.5, 13.5, 9)
        + ellipse("#ff6a68", 16, 12, 10.5, 6.5)
        + moved((star("#fff", 16, 16, 6.2),), "matrix(1 0 0 .65 0 1.8)")
    )


def _pebble() -> str:
    return (
        path("#7d7d86", "M3 18c0-6 6.5-11 14-11s12.5 5 12.5 10.5S24 26.5 16 26.5 3 24 3 18z")
        + path("#a5a5ad", "M3 17.5C3.5 11.5 10 7 17 7s12 4.5 12 9-5.5 7.5-13 7.5-12.5-2-13-6z")
        + path("#cfcfd6", "M8.5 14c2-2.6 5-4 8-4 1.5 0 1.5 1.6 0 2-2.5.6-4 1.6-5.6 3.2-1.5 1.4-3.6.4-2.4-1.2z")
    )


def _pebbles() -> str:
    stones = ((10, 21, 8.5, 6, "#7d7d86", "#a5a5ad"), (22.5, 22, 7.5, 5.5, "#8c7565", "#b59d8b"))
    lower = "".join(ellipse(dark, x, y + 1, w, h) + ellipse(light, x, y, w, h) for x, y, w, h, dark, light in stones)
    top = ellipse("#9b97a8", 16, 13, 8, 5.6) + ellipse("#cfcbd8", 16, 12, 8, 5.6)
    return lower + top + ellipse("#f3f0fa", 13, 9.8, 2.5, 1.3) + ellipse("#d3d3d9", 6.5, 18.5, 2, 1.2)


def _gem() -> str:
    """A gem in the emerald cut; its colour makes it a ruby, an emerald, a sapphire, an amethyst."""
    outer = [(9, 3), (23, 3), (29.5, 9.5), (29.5, 22.5), (23, 29), (9, 29), (2.5, 22.5), (2.5, 9.5)]
    inner = [(11.5, 9), (20.5, 9), (23.5, 12), (23.5, 20), (20.5, 23), (11.5, 23), (8.5, 20), (8.5, 12)]
    shades = ("#c9a6f7", "#a985dd", "#8d65c5", "#6b43a8", "#5b3596", "#6b43a8", "#8d65c5", "#a985dd")
    sides = "".join(
        polygon(shades[side], [outer[side], outer[(side + 1) % 8], inner[(side + 1) % 8], inner[side]]) for side in range(8)
    )
    return sides + polygon("#9b72d6", inner) + path("#d9c2ff", "M11.5 9h6l-9 9v-6z")


def _crystal() -> str:
    return (
        path("#5b3596", "M6 14 3 19l3.5 10H13V19z")
        + path("#8d65c5", "M6 14 3 19l3.5 10h2L8 18z")
        + path("#5b3596", "M26 11l3.5 5.5L26 29h-7l2-11z")
        + path("#a985dd", "M26 11l-5 7-2 11h3l2-12z")
        + path("#6b43a8", "M16 2l5.5 6.5-1 20.5h-9L10 9z")
        + path("#a985dd", "M16 2l-6 7 1.5 20h4L15 10z")
        + path("#d9c2ff", "M16 2l-6 7 5 1z")
        + path("#43277a", "M4 27.5h24l-2 3H6z")
    )


def _pearl() -> str:
    return (
        circle("#b4a8c4", 16, 16, 13.5)
        + circle("#dcd3e6", 15.3, 15.3, 12.4)
        + circle("#f3eef8", 14.2, 14, 9.6)
        + ellipse("#fff", 11, 10, 3.2, 2.3)
        + path("#f5c9dc", "M24.5 17c-.5 4.5-3.5 7.5-8 8.3 4-2.3 6.3-4.8 8-8.3z")
    )


def _fossil() -> str:
    ribs = "".join(
        stroke("#8c6b4a", 1.2, "M{:g} {:g}L{:g} {:g}".format(*at(15.5, 16, 8, turn), *at(15.5, 16, 11.5, turn)))
        for turn in range(0, 360, 24)
    )
    return (
        path("#8d8d95", "M5 6l9-4 12 3 4 11-4 11-11 3.5L4 27 1.5 15z")
        + path("#b4b4bb", "M5 6l9-4 12 3 3.5 10-4 9.5-10.5 3L4.5 25l-3-10z")
        + circle("#e8c99b", 15.5, 16, 11.5)
        + ribs
        + stroke("#8c6b4a", 2, "M24 12c-3.5-6.5-15.5-5-15.5 4 0 7.5 11.5 8.5 11.5 1 0-5-7-5-7-.5 0 2.5 3 2.5 3.5.5")
    )


def _scallop() -> str:
    edge = "M16 29 6.5 24C2 19.5.8 14 2.5 9.5c1.5-1.5 3-1 3.8 0C6 7 7 5 9 4.5c1.5-.4 2.8.3 3.3 1.5C12.5 4 14 2.8 16 2.8"
    return (
        path(
            "#e07b54",
            f"{edge}s3.5 1.2 3.7 3.2c.5-1.2 1.8-1.9 3.3-1.5 2 .5 3 2.5 2.7 5 .8-1 2.3-1.5 3.8 0C31.2 14 30 19.5 25.5 24z",
        )
        + path(
            "#f9a37c",
            "M16 27 6.8 22.5C3.5 18.5 2.6 14 3.6 11c1.4-.6 2.9.3 3.2 1.8C7 9 8 6.8 9.6 6.5"
            "c1.7-.2 2.6 1.5 3 3.5.4-3 1.6-5 3.4-5"
            "s3 2 3.4 5c.4-2 1.3-3.7 3-3.5 1.6.3 2.6 2.5 2.8 6.3.3-1.5 1.8-2.4 3.2-1.8 1 3 .1 7.5-3.2 11.5z",
        )
        + stroke("#c75f38", 1.3, "M16 26V10M14.5 25.5 10.5 11M17.5 25.5l4-14.5M13 24.5l-7.5-10M19 24.5l7.5-10")
        + path("#c75f38", "M9.5 25h13l-2.5 4.5a4 4 0 0 1-8 0z")
        + path("#f9a37c", "M11 25h10l-2 3a3.6 3.6 0 0 1-6 0z")
    )


def _cone_shell() -> str:
    return turned(
        35,
        path("#a8673c", "M16 1c5 7 9 15 9 20.5C25 28 21 31 16 31s-9-3-9-9.5C7 16 11 8 16 1z"),
        path("#f3c08a", "M16 1c4 7 7 15 7 20 0 4-4.5 6-8.5 6S7 25 7 21.5C7 16 11 8 16 1z"),
        stroke(
            "#a8673c",
            1.7,
            "M13.3 6.5c2 1.2 4 1 5.4.3M11 11c3.5 2 7.5 1.7 10 .3M9 15.6c4.5 2.7 10 2.3 13.8.2M7.6 20.5c5 3.2 12 2.8 16.6.2",
        ),
        path("#7a4526", "M15 30.7c-3.5-1-3.5-5.7 1-6.7s7.5-.5 8.5-1.5C24.5 28.5 20 31.5 15 30.7z"),
    )


def _clam() -> str:
    ribs = (
        "M16 5.5v12M12 6.5c-1 3-2.5 7-4.5 10.5M20 6.5c1 3 2.5 7 4.5 10.5M8.5 9.5C7 12 5 14 3.5 15M23.5 9.5c1.5 2.5 3.5 4.5 5 5.5"
    )
    return (
        path("#5b4a68", "M1.5 19c6 2 23 2 29 0-1.5 6.5-8 10-14.5 10S3 25.5 1.5 19z")
        + path("#f3eef8", "M2.5 17.5h27L30 21c-6 2.5-22 2.5-28 0z")
        + path(
            "#8d7699",
            "M1.5 19C2 9 9 3 16 3s14 6 14.5 16c-2 0-2.5-1-3.7-1"
            "s-1.7 1-3.5 1-2-1-3.6-1-2 1-3.7 1-2.1-1-3.7-1-1.8 1-3.6 1-2.3-1-3.5-1-1.7 1-3.7 "
            "1z",
        )
        + stroke("#b7a3c2", 1.5, ribs)
    )


def _sand_dollar() -> str:
    petals = "".join(turned(turn, ellipse("#b58f5c", 16, 10.4, 2.1, 4.6)) for turn in range(0, 360, 72))
    return circle("#c9a878", 16, 16, 14) + circle("#f0dcb8", 15.6, 15.4, 13) + petals + circle("#b58f5c", 16, 16, 1.3)


def _rubber_band() -> str:
    loop = "M4.5 22C1 15.5 9 13 13 9.5S24 1.5 27.5 6.5 25 15.5 22 19 8.5 29.5 4.5 22z"
    return stroke("#990838", 4, loop) + moved((stroke("#f8312f", 2.6, loop),), "translate(-.3 -.5)")


def _keychain() -> str:
    return (
        ring("#9b9b9b", 10, 9, 7.5, 5.3)
        + stroke("#636363", 1.8, "M14.5 13.5l2 2.2M17.5 16.5l1.5 1.7")
        + path("#990838", "M17 17.5h11a2 2 0 0 1 2 2V29a2 2 0 0 1-2 2H17a2 2 0 0 1-2-2v-9.5a2 2 0 0 1 2-2z")
        + path("#f8312f", "M17 17.5h11a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2H17a2 2 0 0 1-2-2v-8a2 2 0 0 1 2-2z")
        + star("#fcd53f", 22.5, 24, 5)
    )


def _badge() -> str:
    """A button badge seen a little from the side; its safety pin stands out above."""
    return (
        stroke("#636363", 1.7, "M5 8.5C2 5 5 .8 8.5 3L27 10.5M5 8.5 25 14")
        + ellipse("#636363", 17, 19.2, 12.8, 12)
        + circle("#004a7c", 16, 18.5, 12.3)
        + circle("#00a6ed", 16, 18.5, 10.6)
        + star("#fff", 16, 19, 7.4)
        + stroke("#83cbff", 1.4, "M8.3 14c1-2 2.5-3.3 4.5-4")
    )


def _pom_pom() -> str:
    tufts = "".join(
        stroke("#ffd0e4", 1.2, "M{:g} {:g}L{:g} {:g}".format(*at(15.5, 15.5, near, turn), *at(15.5, 15.5, near + 2.4, turn)))
        for turn, near in ((0, 3), (50, 6), (100, 2), (150, 6), (200, 3), (250, 7), (300, 5), (340, 8), (20, 9), (280, 10))
    )
    return frilled("#d8527f", 16, 16, 12.5, 19) + frilled("#f985b8", 15.6, 15.3, 10.6, 17) + tufts


def _craft_stick() -> str:
    return turned(
        40,
        rect("#c99556", 11.7, 0, 8.6, 32, 4.3),
        rect("#f0cd97", 11.7, 0, 7.3, 31.5, 3.6),
        stroke("#d9ac6c", 1, "M14 6v9M16.5 12v13M14.5 20v6"),
    )
