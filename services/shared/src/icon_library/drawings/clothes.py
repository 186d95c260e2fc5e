"""Clothes for the body: sweater, uniform, cape, apron and their like."""

from __future__ import annotations

from collections.abc import Iterator

from icon_library.drawings.shapes import circle, ellipse, path, rect, stroke

# A top laid flat, its arms hanging: with long and with short sleeves.
_LONG = "M11 3.5h10l6 3 3.5 18-5 1L23 16v13.5H9V16L6.5 25.5l-5-1 3.5-18z"
_SHORT = "M11 3.5h10l5.5 2.5 4.5 8.5-5 3L23 14v15.5H9V14l-3 3.5-5-3L5.5 6z"
_CUFFS = "M2 22l5.1 1-.6 2.5-5-1zM30 22l-5.1 1 .6 2.5 5-1z"


def drawings() -> Iterator[tuple[str, str]]:
    yield "sweater", _sweater()
    yield "hoodie", _hoodie()
    yield "jersey", _jersey()
    yield "dress-shirt", _dress_shirt()
    yield "school-uniform", _blazer("#1f4e8c", "#173a69", "#f8312f", "#fcd53f")
    yield "suit", _blazer("#56565c", "#3a3a3e", "#0074ba", "#f3eef8")
    yield "vest", _vest()
    yield "life-jacket", _life_jacket()
    yield "cape", _cape()
    yield "apron", _apron()
    yield "skirt", _skirt()
    yield "tights", _tights()
    yield "overalls", _overalls()
    yield "pyjamas", _pyjamas()
    yield "bathrobe", _bathrobe()
    yield "raincoat", _raincoat()
    yield "costume", _costume()
    yield "diaper", _diaper()


def _sweater() -> str:
    return "".join(
        (
            path("#f8312f", _LONG),
            path("#ca0b4a", "M9 26.5h14v3H9z" + _CUFFS),
            path("#ca0b4a", "M11 3.5h10c0 3.5-2 5.5-5 5.5s-5-2-5-5.5z"),
            path("#8a0a36", "M12.8 3.5h6.4c-.2 2-1.3 3.2-3.2 3.2s-3-1.2-3.2-3.2z"),
            stroke("#fff", 1.5, "M9.8 17l2.1-3 2.1 3 2.1-3 2 3 2-3 2.1 3"),
            stroke("#fcd53f", 1.3, "M9.8 21.2h12.4"),
        )
    )


def _hoodie() -> str:
    return "".join(
        (
            path("#8d65c5", _LONG),
            path("#635994", "M9 26.5h14v3H9z" + _CUFFS),
            path("#635994", "M9 9.5C7.5 3.5 11.5 1.5 16 1.5s8.5 2 7 8c-2.5 3.5-11.5 3.5-14 0z"),
            path("#433b6b", "M11.5 8.5C11 5 13 3.5 16 3.5s5 1.5 4.5 5c-1.5 2-7.5 2-9 0z"),
            stroke("#f3eef8", 1.2, "M13.2 11v5M18.8 11v4"),
            path("#7a52b3", "M12.5 19h7l2.5 6.5H10z"),
        )
    )


def _jersey() -> str:
    """A football shirt."""
    stripes = "".join(rect("#fff", x, 6, 2.4, 23.5) for x in (10.6, 14.8, 19))
    return "".join(
        (
            path("#00a6ed", _SHORT),
            stripes,
            path("#fff", "M1 14.5l5 3 1.3-1.6-5.2-3.3zM31 14.5l-5 3-1.3-1.6 5.2-3.3z"),
            path("#0074ba", "M11 3.5h10L16 10.5z"),
            path("#005a94", "M12.8 3.5h6.4L16 8z"),
        )
    )


def _dress_shirt() -> str:
    return "".join(
        (
            path("#9fd2f5", _LONG),
            path("#5fa9dc", _CUFFS),
            rect("#83c0ec", 14.6, 8, 2.8, 21.5),
            path("#d6ecfb", "M11 3.5l5 5-4 4.2L9 6zM21 3.5l-5 5 4 4.2L23 6z"),
            path("#5fa9dc", "M11 3.5h10l-5 5z"),
            *(circle("#1f6cb8", 16, y, 0.8) for y in (13.5, 18, 22.5, 27)),
            path("#83c0ec", "M18.8 13.5h3.2v4h-3.2z"),
        )
    )


def _blazer(cloth: str, shade: str, tie: str, crest: str) -> str:
    """A jacket over a white shirt and a tie, a crest on the breast."""
    return "".join(
        (
            path(cloth, _LONG),
            path(shade, _CUFFS),
            path("#f3eef8", "M11 3.5h10L16 19z"),
            path("#cdc4d6", "M11 3.5h10l-2.2 1.5L16 7l-2.8-2z"),
            path(tie, "M14.6 6.5h2.8l-.6 2 1.2 7-2 3-2-3 1.2-7z"),
            path(shade, "M11 3.5 9.5 8l2 1.5-1 1.5L16 21l5.5-10-1-1.5 2-1.5L21 3.5 16 18z"),
            stroke(shade, 1, "M16 20v9.5"),
            circle("#fcd53f", 14.2, 23.5, 0.9),
            circle("#fcd53f", 14.2, 27, 0.9),
            path(crest, "M18.8 14.5h3v2.5l-1.5 1.8-1.5-1.8z"),
        )
    )


def _vest() -> str:
    return "".join(
        (
            path("#2e7d46", "M8 2.5h4.5L16 11l3.5-8.5H24c0 5 1 8.5 3.5 11V29.5h-23V13.5C7 11 8 7.5 8 2.5z"),
            path("#1d5c31", "M12.5 2.5 16 11l3.5-8.5h2L16 15.5 10.5 2.5zM4.5 26.5h23v3h-23z"),
            stroke("#1d5c31", 1, "M16 15v14"),
            *(circle("#fcd53f", 18, y, 1.1) for y in (18, 22, 25.4)),
            path("#1d5c31", "M7.5 19h5v1.5h-5zM21 19h4v1.5h-4z"),
        )
    )


def _cape() -> str:
    """A cape with a high collar, open in front."""
    return "".join(
        (
            path("#8a0a36", "M10 8h12l3 20c-6-1.5-12-1.5-18 0z"),
            path(
                "#f8312f",
                "M9 6C4 9 3 19 1.5 29c3 1.5 5-.8 7.5.5 2.5-6 4.5-13 5-21z"
                "M23 6c5 3 6 13 7.5 23-3 1.5-5-.8-7.5.5-2.5-6-4.5-13-5-21z",
            ),
            stroke("#ca0b4a", 1.5, "M8.5 11C7 16 6.2 21 5.5 26.5M23.5 11c1.5 5 2.3 10 3 15.5"),
            path("#ca0b4a", "M7 2.5c1 3.5 3.5 5 9 6 5.5-1 8-2.5 9-6l1.5 6.5c-2.5 3.5-6 4.5-10.5 4.5S8 12.5 5.5 9z"),
            path("#f8312f", "M7 2.5c1 5 4 7 9 8 5-1 8-3 9-8l1.2 5c-2.2 4-5.7 5-10.2 5S8 11.5 5.8 7.5z"),
            circle("#d9920a", 16, 11.6, 2.5),
            circle("#fcd53f", 16, 11.3, 2),
        )
    )


def _apron() -> str:
    return "".join(
        (
            stroke("#cdc4d6", 1.8, "M11.5 8.5C10 0 22 0 20.5 8.5"),
            stroke("#cdc4d6", 1.8, "M8 17.5 2 19.5M24 17.5l6 2"),
            path("#ff822d", "M10.5 7.5h11L23 15c3 .6 4.6 2 5 4.5l.8 9c-8.5 2-17 2-25.6 0l.8-9c.4-2.5 2-3.9 5-4.5z"),
            path("#d9641a", "M9 15h14c.6.1 1.2.3 1.7.5H7.3c.5-.2 1.1-.4 1.7-.5z"),
            path("#ffb16b", "M10.5 19h11v5a2 2 0 0 1-2 2h-7a2 2 0 0 1-2-2z"),
            rect("#d9641a", 10.5, 19, 11, 1.6),
        )
    )


def _skirt() -> str:
    return "".join(
        (
            path("#f985b8", "M9.5 7h13l7.5 20.5c-9 2.5-19 2.5-28 0z"),
            stroke("#d9508f", 1.4, "M12 9 8.5 28M16 9v20M20 9l3.5 19"),
            path("#d9508f", "M9 3.5h14a.8.8 0 0 1 .8.8V8H8.2V4.3a.8.8 0 0 1 .8-.8z"),
            circle("#fcd53f", 16, 5.8, 1.2),
        )
    )


def _tights() -> str:
    return "".join(
        (
            path(
                "#533566",
                "M9 2h14l1 9-1.5 14 4.5 2.5a1.5 1.5 0 0 1-.7 2.8H19L16.5 13h-1L13 30.3H5.7a1.5 1.5 0 0 1-.7-2.8L9.5 25 8 11z",
            ),
            rect("#8d65c5", 9, 2, 14, 3, 0.8),
            stroke("#7a52a0", 1.1, "M11 12l.8 12M21 12l-.8 12"),
        )
    )


def _overalls() -> str:
    return "".join(
        (
            stroke("#0074ba", 2.6, "M10.5 10 9.5 2.5M21.5 10l1-7.5"),
            path("#00a6ed", "M9.5 9h13v7.5l3 3V30h-8l-1.5-8-1.5 8h-8V19.5l3-3z"),
            path("#0074ba", "M6.5 27.5h8.5l-.5 2.5h-8zM17 27.5h8.5V30h-8zM8.5 17.5h15l1 1.5h-17z"),
            rect("#0074ba", 12, 11.5, 8, 4.5, 0.8),
            circle("#fcd53f", 11, 10.4, 1.2),
            circle("#fcd53f", 21, 10.4, 1.2),
        )
    )


def _pyjamas() -> str:
    """A top and trousers with a pattern of dots."""
    dots = ((8, 7), (11, 5.5), (21, 5.5), (24, 7), (12, 11.5), (20.4, 11.5), (11.5, 20.5), (20.5, 20.5), (10.8, 26), (21.2, 26))
    return "".join(
        (
            path("#83b8f0", "M12 1.5h8l4.5 2 4.5 9.5-4 2-2.5-4v5.5h-13V11L7 15l-4-2L7.5 3.5z"),
            path("#83b8f0", "M9.5 17.5h13L24.5 30.5h-6L16 22l-2.5 8.5h-6z"),
            path("#3f7fc4", "M9.5 17.5h13l.3 1.9H9.2zM12 1.5h8l-4 4.3z"),
            stroke("#3f7fc4", 1, "M16 5.8v10.5"),
            *(circle("#fff", x, y, 1) for x, y in dots),
        )
    )


def _bathrobe() -> str:
    return "".join(
        (
            path("#b5e6ff", "M11 3h10l6 3 3.5 15-5 1.3L23.5 16l2 13.5h-19L8.5 16l-2 6.3-5-1.3L5 6z"),
            path("#7cc4ea", "M10.5 3 8 7l8 22.5h1.5L24 7l-2.5-4L16 14z"),
            path("#5aa9d6", "M11 3h10l-5 9z"),
            path("#0084ce", "M8.6 16.5h14.8l.3 2.8H8.3z"),
            stroke("#0084ce", 2, "M17.5 18.5l-1.5 7M18.5 18.5l2.5 6"),
            path("#7cc4ea", "M1.5 21l5 1.3.7-2.2L2 18.7zM30.5 21l-5 1.3-.7-2.2 5.2-1.4z"),
        )
    )


def _raincoat() -> str:
    return "".join(
        (
            path("#fcd53f", "M11 7h10l5 2.5 4.5 14-5 1.8L23 18l3 11.5H6L9 18l-2.5 7.3-5-1.8L6 9.5z"),
            path("#d9920a", "M1.5 23.5l5 1.8.7-2.2L2.2 21.3zM30.5 23.5l-5 1.8-.7-2.2 5-1.8z"),
            path("#f9b21c", "M9 9.5C7.5 3.5 11.5 1.5 16 1.5s8.5 2 7 8c-2.5 3.5-11.5 3.5-14 0z"),
            path("#a86f00", "M11.5 8.5C11 5 13 3.5 16 3.5s5 1.5 4.5 5c-1.5 2-7.5 2-9 0z"),
            stroke("#d9920a", 1.2, "M16 12.5v17"),
            *(circle("#0074ba", 18, y, 1.2) for y in (15.5, 20, 24.5)),
            path("#d9920a", "M9.5 22h4v1.6h-4.4zM20.5 22h1.6l.4 1.6h-2z"),
        )
    )


def _costume() -> str:
    """A clown's suit in two colours with a ruff."""
    pompons = "".join(circle("#fcd53f", 16, y, 1.8) for y in (12, 16.5, 21))
    return "".join(
        (
            path("#f8312f", "M16 6h-5l-7 4-2.5 9 4.5 1.5L9 16v6L6.5 30H14l2-6z"),
            path("#00a6ed", "M16 6h5l7 4 2.5 9-4.5 1.5L23 16v6l2.5 8H18l-2-6z"),
            *(circle("#fcd53f", x, y, 1.3) for x, y in ((5.5, 14), (11.5, 13.5), (11, 19.5), (10.5, 25.5))),
            *(circle("#fff", x, y, 1.3) for x, y in ((26.5, 14), (20.5, 13.5), (21, 19.5), (21.5, 25.5))),
            *(circle("#fff", x, y, 2.7) for x, y in ((9.5, 6.5), (13, 8), (16, 8.6), (19, 8), (22.5, 6.5))),
            *(circle("#e1d8ec", x, y, 1.2) for x, y in ((9.5, 6.5), (13, 8), (16, 8.6), (19, 8), (22.5, 6.5))),
            path("#00d26a", "M9.5 5.5C12 2 20 2 22.5 5.5 19 8 13 8 9.5 5.5z"),
            pompons,
        )
    )


def _diaper() -> str:
    """A puffy nappy from the front: tapes over the waist, frills round the legs, a duck on the band."""
    return "".join(
        (
            path("#cdc4d6", "M1.5 7.5C10 5 22 5 30.5 7.5V16c-4.5 1-7.5 5-8.5 10-1.5 4.5-10.5 4.5-12 0-1-5-4-9-8.5-10z"),
            path("#f3eef8", "M2.5 8C10 5.8 22 5.8 29.5 8v7c-4.5 1-7.8 5.5-8.8 10-1.5 3.8-7.9 3.8-9.4 0-1-4.5-4.3-9-8.8-10z"),
            stroke(
                "#cdc4d6", 1.4, "M4 16.5l2-1 .8 2.5 2-.3.5 2.8 2 .5-.3 2.7 1.8 1M28 16.5l-2-1-.8 2.5-2-.3-.5 2.8-2 .5.3 2.7-1.8 1"
            ),
            rect("#83cbff", 9, 7, 14, 5.5, 1.2),
            rect("#00a6ed", 1, 8.5, 8.5, 4, 1.5),
            rect("#00a6ed", 22.5, 8.5, 8.5, 4, 1.5),
            circle("#fcd53f", 15.4, 9.4, 1.3),
            ellipse("#fcd53f", 16.6, 11, 2, 1.1),
            circle("#f985b8", 16, 19, 1.5),
            circle("#83cbff", 13, 22.5, 1.2),
            circle("#83cbff", 19, 22.5, 1.2),
        )
    )


def _life_jacket() -> str:
    return "".join(
        (
            path(
                "#d9641a",
                "M7.5 2h5l3.5 6 3.5-6h5c0 4.5 1.5 7 3.5 9.5v16a2.5 2.5 0 0 1-2.5 2.5"
                "h-8.5V14h-2v16H6.5A2.5 2.5 0 0 1 4 27.5v-16C6 9 7.5 6.5 7.5 2z",
            ),
            path(
                "#ff822d",
                "M8.5 3.5h3.5l2.8 5.5v19.5H7A1.5 1.5 0 0 1 5.5 27V12c2-2.5 3-5 3-8.5z"
                "M23.5 3.5H20L17.2 9v19.5H25a1.5 1.5 0 0 0 1.5-1.5V12c-2-2.5-3-5-3-8.5z",
            ),
            rect("#3a3a3e", 4, 14.5, 24, 2.6),
            rect("#3a3a3e", 4, 21.5, 24, 2.6),
            rect("#fcd53f", 13.5, 13.8, 5, 4, 1),
            rect("#fcd53f", 13.5, 20.8, 5, 4, 1),
        )
    )
