"""Food, plants and shells that the base set lacks."""

from __future__ import annotations

from collections.abc import Iterator

from icon_library.drawings.shapes import circle, ellipse, moved, path, rect, stroke


def drawings() -> Iterator[tuple[str, str]]:
    yield "hay-bale", _hay_bale()
    yield "orchid", _orchid()
    yield "carnation", _carnation()
    yield "bush", _bush()
    yield "grass", _grass()
    yield "leaf", _leaf()
    yield "starfish", _starfish()
    yield "sand", _sand()
    yield "stork", _stork()


def _hay_bale() -> str:
    straws = stroke("#d9920a", 1, "M6 13h5M8 18h6M5.5 22h4M18 13.5h7M20 18.5h5M17 23.5h6M14 11.5h3")
    return "".join(
        (
            path("#f9c23c", "M4 8h24a2 2 0 0 1 2 2v15a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2V10a2 2 0 0 1 2-2z"),
            path("#ffe08a", "M4 8h24a2 2 0 0 1 2 2v.8H2V10a2 2 0 0 1 2-2z"),
            straws,
            rect("#a5642a", 10.8, 8, 1.8, 19),
            rect("#a5642a", 19.4, 8, 1.8, 19),
            stroke("#f9c23c", 1.2, "M3 7l2-2M26 7.5l3-2.5M3.5 27.5l-1 2M28 27.5l1.5 1.5M16 7.5l1-2"),
        )
    )


def _orchid() -> str:
    """A moth orchid's flower: three narrow sepals behind, two broad petals, a small lip."""
    sepal = path("#c86dd7", "M16 16c-4-4-3.6-10 0-14 3.6 4 4 10 0 14z")
    sepals = "".join(moved((sepal,), f"rotate({turn} 16 16)") for turn in (0, 130, 230))
    petals = ellipse("#e79bef", 8.2, 13.5, 6.7, 6) + ellipse("#e79bef", 23.8, 13.5, 6.7, 6)
    lip = path("#9b1fa8", "M16 15c2.5 0 4.5 1.5 4 4-.4 2-2.5 2.5-4 5-1.5-2.5-3.6-3-4-5-.5-2.5 1.5-4 4-4z")
    return sepals + petals + lip + circle("#fcd53f", 16, 15.5, 2)


def _carnation() -> str:
    frill = path("#ff6d8f", "M16 18c-3-3-5.5-7-5-11l2 1 1-2.5 2 1.5 2-1.5 1 2.5 2-1c.5 4-2 8-5 11z")
    head = "".join(moved((frill,), f"translate(0 -1)rotate({turn} 16 15)") for turn in (-75, 75, -40, 40, 0))
    return "".join(
        (
            stroke("#44911b", 2, "M16 18v12"),
            path("#44911b", "M16 27c-4 0-6-2-6.5-5 3.5 0 6 2 6.5 5zM16 25c.5-3 3-5 6.5-5-.5 3-2.5 5-6.5 5z"),
            head,
            path("#5fb52c", "M12.5 15.5h7l-1.5 5a2 2 0 0 1-4 0z"),
        )
    )


def _bush() -> str:
    return "".join(
        (
            path("#6d4534", "M14 24h4v6h-4z"),
            circle("#2f8a2f", 8.5, 19.5, 6.5),
            circle("#2f8a2f", 23.5, 19.5, 6.5),
            circle("#44a53a", 16, 13, 8.5),
            path("#44a53a", "M6 20c0-4 20-4 20 0 0 4-4 6.5-10 6.5S6 24 6 20z"),
            circle("#7fcf5f", 13, 10, 1.6),
            circle("#7fcf5f", 19.5, 13, 1.6),
            circle("#7fcf5f", 12, 18.5, 1.6),
            circle("#7fcf5f", 21, 20.5, 1.6),
        )
    )


def _grass() -> str:
    blades = "".join(path("#5fb52c", f"M{x:g} 24c-.5-5-1.5-9-3-12 3 2 5 6 5.5 12z") for x in (6, 12, 18, 24))
    return blades + path("#44911b", "M1.5 23h29v3.5a2.5 2.5 0 0 1-2.5 2.5H4a2.5 2.5 0 0 1-2.5-2.5z")


def _leaf() -> str:
    return "".join(
        (
            path("#44911b", "M5 27C3 14 11 4 28 4c0 16-9 24-20.5 22z"),
            path("#5fb52c", "M5.5 25.5C5 14 12 5 28 4 22 10 14 17 5.5 25.5z"),
            stroke("#2c6b12", 1.4, "M3.5 29C8 22 14 16 22 10"),
        )
    )


def _starfish() -> str:
    dots = "".join(
        moved((circle("#ffce7c", 16, 8.5, 1.1), circle("#ffce7c", 16, 12.5, 1.1)), f"rotate({turn} 16 17)")
        for turn in range(0, 360, 72)
    )
    arms = stroke("#ff822d", 6, "M16 17V6M16 17l10.5-3.4M16 17l6.5 9M16 17l-6.5 9M16 17 5.5 13.6")
    return arms + circle("#ff822d", 16, 17, 5.5) + dots + circle("#ffce7c", 16, 17, 1.3)


def _sand() -> str:
    return (
        path("#f3c07b", "M1.5 27c4-2 7-15 14.5-15s10.5 13 14.5 15z")
        + path("#ffdc9c", "M8 21c2.5-4.5 4.5-9 8-9 2 0 3.5 1 5 2.5-3 1-4 5-7 5-2 0-3 1-6 1.5z")
        + "".join(circle("#c98a3f", x, y, 0.7) for x, y in ((12, 23), (18, 21), (22, 24), (16, 25), (8, 25), (20, 17.5)))
    )


def _stork() -> str:
    return "".join(
        (
            stroke("#f8312f", 1.4, "M14.5 21v9.5M18 21v9.5"),
            path("#f3eef8", "M9.5 6.5c3-2.5 6-.5 5.5 3-.3 2 .5 3.5 3 4 5 .8 8 3.5 9.5 7-6 3-15 2.5-17-3-1.2-3.5 1-6-1-11z"),
            path("#3a3a3e", "M19 15.5c5 .5 9.5 2.5 11.5 6-5 1.5-11 1-13-2z"),
            path("#f8312f", "M9.8 6.8 1 9.5l9 .3z"),
            circle("#3a3a3e", 11.6, 7.5, 0.8),
        )
    )
