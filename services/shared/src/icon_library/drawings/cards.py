"""Small printed things to keep, swap and hand in: cards, stickers, stamps, tickets."""

from __future__ import annotations

from collections.abc import Iterator

from icon_library.drawings.outlines import heart, heart_commands, outlined, perforated, regular, star, star_points, turned
from icon_library.drawings.shapes import circle, ellipse, moved, path, rect, stroke


def drawings() -> Iterator[tuple[str, str]]:
    yield "playing-card", _playing_card()
    yield "deck-of-cards", _deck()
    yield "trading-card", _trading_card(star("#f8312f", 16, 12.6, 6.2))
    yield "baseball-card", _trading_card(_small_baseball())
    yield "basketball-card", _trading_card(_small_basketball())
    yield "football-card", _trading_card(_small_football())
    yield "greeting-card", _greeting_card()
    yield "birthday-card", _birthday_card()
    yield "flash-card", _flash_card()
    yield "index-card", _index_card()
    yield "library-card", _library_card()
    yield "postcard", _postcard()
    yield "sticker", _sticker()
    yield "star-sticker", _cut_out("#fcd53f", "#e09a10", _star_commands())
    yield "heart-sticker", _cut_out("#f8312f", "#b80f2e", heart_commands(16, 16.5, 11))
    yield "sheet-of-stickers", _sheet_of_stickers()
    yield "stamp", _stamp()
    yield "rubber-stamp", _rubber_stamp()
    yield "raffle-ticket", _raffle_ticket()
    yield "roll-of-tickets", _roll_of_tickets()
    yield "train-ticket", _train_ticket()


def _playing_card() -> str:
    return (
        rect("#cdc4d6", 4, 1.5, 24, 29, 3)
        + rect("#fbf8ff", 5, 2.5, 22, 27, 2.2)
        + heart("#f8312f", 16, 16, 7.5)
        + heart("#f8312f", 8.9, 6.6, 2.4)
        + turned(180, heart("#f8312f", 8.9, 6.6, 2.4))
    )


def _deck() -> str:
    """Four cards in a fan."""
    signs = (
        path("#212121", "M11 18.5 8 14.8l3-3.8 3 3.8z"),
        heart("#f8312f", 16, 11, 3),
        path("#f8312f", "M16 6.5l3 4-3 4-3-4z"),
        path(
            "#212121",
            "M16 6.5c2 2.5 3.8 3.2 3.8 5.2 0 1.8-2.3 2.3-3.3.9.2 1.4.6 2 1.3 2.7h-3.6"
            "c.7-.7 1.1-1.3 1.3-2.7-1 1.4-3.3.9-3.3-.9 0-2 1.8-2.7 3.8-5.2z",
        ),
    )
    cards = []
    for turn, sign in zip((-24, -8, 8, 24), (signs[2], signs[3], signs[1], signs[3]), strict=True):
        card = rect("#b4a8c4", 8.5, 2, 15, 22, 2) + rect("#fbf8ff", 9.3, 2.8, 13.4, 20.4, 1.5) + sign
        cards.append(moved((card,), f"rotate({turn} 16 36) translate(4 5) scale(.75)"))
    return "".join(cards)


def _trading_card(picture: str) -> str:
    return (
        rect("#d9920a", 4, 1.5, 24, 29, 3)
        + rect("#fcd53f", 5, 2.5, 22, 27, 2.2)
        + rect("#83cbff", 7.5, 5, 17, 15, 1)
        + picture
        + rect("#fff", 7.5, 21.8, 17, 6, 1)
        + stroke("#8c7420", 1.2, "M9.5 23.8h13M9.5 25.9h8")
    )


def _small_baseball() -> str:
    seams = "M11.5 8.3c2 2.5 2 6 0 8.4M20.5 8.3c-2 2.5-2 6 0 8.4"
    return circle("#b4acbc", 16, 12.5, 6.3) + circle("#fff", 16, 12.5, 5.6) + stroke("#f8312f", 1.2, seams)


def _small_basketball() -> str:
    lines = "M16 6.5v12M10 12.5h12M12 8c2.5 2 2.5 7 0 9M20 8c-2.5 2-2.5 7 0 9"
    return circle("#ff822d", 16, 12.5, 6.2) + stroke("#6d3a1a", 1.1, lines)


def _small_football() -> str:
    ball = path("#8c5543", "M8.5 12.5c3-6 12-6 15 0-3 6-12 6-15 0z") + stroke(
        "#fff", 1.1, "M13 12.5h6M14.5 11.3v2.4M17.5 11.3v2.4"
    )
    return moved((ball,), "rotate(-30 16 12.5)")


def _greeting_card() -> str:
    return (
        path("#cdc4d6", "M16 4 28 2v26l-12 2z")
        + path("#b4a8c4", "M16 4 19 3.5v26L16 30z")
        + path(
            "#e3dcec", "M4 3.5h13a1.5 1.5 0 0 1 1.5 1.5v24a1.5 1.5 0 0 1-1.5 1.5H4A1.5 1.5 0 0 1 2.5 29V5A1.5 1.5 0 0 1 4 3.5z"
        )
        + path("#f8f5fc", "M4 3.5h12.5a1 1 0 0 1 1 1v24a1 1 0 0 1-1 1H4a1.5 1.5 0 0 1-1.5-1V5A1.5 1.5 0 0 1 4 3.5z")
        + heart("#f8312f", 10, 16, 5.5)
        + stroke("#8d65c5", 1.4, "M6 8h8M7 25.5h6")
    )


def _birthday_card() -> str:
    return (
        path("#c9922e", "M16 4 28 2v26l-12 2z")
        + rect("#f9c23c", 2.5, 3.5, 16, 27, 1.5)
        + rect("#ffe79a", 3.5, 4.5, 14, 25, 1)
        + rect("#ca0b4a", 5.5, 19, 10, 6.5, 1)
        + path(
            "#f985b8", "M5.5 20a1 1 0 0 1 1-1h8a1 1 0 0 1 1 1v1.5c-1 1.2-2.3 1.2-3.3 0-1 1.2-2.4 1.2-3.4 0-1 1.2-2.3 1.2-3.3 0z"
        )
        + stroke("#00a6ed", 1.6, "M8 18.5V14M13 18.5V14")
        + stroke("#0074ba", 1.6, "M10.5 18.5V13")
        + "".join(ellipse("#ff822d", x, y, 1, 1.6) for x, y in ((8, 11.2), (10.5, 10), (13, 11.2)))
    )


def _flash_card() -> str:
    """A card with a sum on it, another behind."""
    return (
        turned(9, rect("#0074ba", 2.5, 5.5, 27, 21, 2.5))
        + rect("#b4a8c4", 1.5, 5.5, 29, 21.5, 2.5)
        + rect("#fbf8ff", 2.5, 6.3, 27, 19.5, 1.8)
        + stroke("#0074ba", 2.4, "M6.2 13.7c.3-3.4 5.3-3.2 5.3.1 0 2.7-5.3 4.2-5.3 6.9h5.5")
        + stroke("#f8312f", 2.4, "M13.8 16h4.4M16 13.8v4.4")
        + stroke("#0074ba", 2.4, "M20.6 11.4h5l-2.8 3.6c4.2-.2 4.2 5.5.2 5.7-1.3 0-2.3-.5-2.8-1.4")
    )


def _index_card() -> str:
    lines = "".join(stroke("#83cbff", 1.1, f"M4 {y:g}h24") for y in (15, 18.8, 22.6))
    return (
        rect("#b4a8c4", 1.5, 5.5, 29, 21.5, 1.5)
        + rect("#fbf8ff", 2.3, 6.3, 27.4, 19.9, 1)
        + stroke("#f8312f", 1.3, "M2.9 11.2h26.2")
        + lines
        + stroke("#46465a", 1.5, "M5 8.8h9M5 14h13M5 17.8h9")
    )


def _library_card() -> str:
    return (
        rect("#005a9c", 1.5, 5.5, 29, 21.5, 2.5)
        + rect("#00a6ed", 1.5, 5.5, 29, 20, 2.5)
        + path("#fff", "M4.5 10c2.5-1 4.5-1 6.5.5 2-1.5 4-1.5 6.5-.5v10c-2.5-1-4.5-1-6.5.5-2-1.5-4-1.5-6.5-.5z")
        + stroke(
            "#0074ba",
            1.2,
            "M11 11v9M6.3 13c1.2-.3 2.2-.2 3.2.3M6.3 16c1.2-.3 2.2-.2 3.2.3M12.7 13.3"
            "c1-.5 2-.6 3.2-.3M12.7 16.3c1-.5 2-.6 3.2-.3",
        )
        + stroke("#e6f6ff", 1.6, "M20.5 11h7M20.5 14.5h5")
        + stroke("#003e6b", 1.2, "M20.5 18.5v4M22.5 18.5v4M24.2 18.5v4M26.5 18.5v4M28 18.5v4")
    )


def _postcard() -> str:
    lines = "".join(stroke("#9b8fab", 1.1, f"M19 {y:g}h8.5") for y in (18, 21, 24))
    return (
        rect("#b4a8c4", 1.5, 5, 29, 22.5, 1.5)
        + rect("#fbf8ff", 2.3, 5.8, 27.4, 20.9, 1)
        + stroke("#cdc4d6", 1.2, "M16.5 8v16.5")
        + lines
        + rect("#f8312f", 22, 7.8, 5.8, 7, 0.5)
        + heart("#fff", 24.9, 11.3, 1.9)
        + stroke("#46465a", 1.3, "M5 10h8.5M5 13.5h7M5 17h8M5 20.5h5")
    )


def _sticker() -> str:
    """A round sticker with a smiling face, its corner coming off."""
    return (
        path("#b4a8c4", "M15.5 30.5A14.5 14.5 0 1 1 30.5 15.5z")
        + path("#fbf8ff", "M15.5 29.7A13.7 13.7 0 1 1 29.7 15.5z")
        + path("#fcd53f", "M14.8 27.5A11.5 11.5 0 1 1 27.5 14.8z")
        + circle("#6d4534", 10.5, 12, 1.9)
        + circle("#6d4534", 18.5, 12, 1.9)
        + stroke("#6d4534", 2, "M8.5 17.5c1.5 4.5 6 5.5 8.5 3.5")
        + path("#9b8fab", "M15.5 30.5C14 21 21 14 30.5 15.5z")
        + path("#dcd3e6", "M15.5 30.5C15.5 22.5 22.5 15.5 30.5 15.5z")
    )


def _star_commands() -> str:
    return "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in star_points(16, 17, 11.5, inner=0.5)) + "z"


def _cut_out(light: str, dark: str, commands: str) -> str:
    """A sticker with a white edge, one half of it in shade."""
    return (
        outlined("#a99bbb", 6.5, commands)
        + outlined("#fbf8ff", 5, commands)
        + outlined(dark, 1.5, commands)
        + moved((outlined(light, 1.5, commands),), "translate(1 .8) scale(.93)")
        + ellipse("#fff", 11.5, 12.8, 2.2, 1.3)
    )


def _sheet_of_stickers() -> str:
    return (
        rect("#a99bbb", 3.5, 1.5, 25, 29, 1.5)
        + rect("#fbf8ff", 4.4, 2.4, 23.2, 27.2, 1)
        + star("#f9a51a", 10.5, 8.5, 5)
        + heart("#f8312f", 21.5, 8.2, 4.2)
        + circle("#00a6ed", 10.5, 16.8, 3.8)
        + regular("#8d65c5", 21.5, 16.8, 4.2, 6)
        + heart("#f985b8", 10.5, 25, 4)
        + star("#00d26a", 21.5, 25.5, 4.8)
    )


def _stamp() -> str:
    """A postage stamp: a perforated edge, a small picture."""
    return (
        perforated("#9b8fab", 2.5, 1.5, 27, 29.5)
        + perforated("#fbf8ff", 2.5, 1, 26.5, 29)
        + rect("#00a6ed", 6, 4.5, 19.5, 22, 0.5)
        + path("#0074ba", "M6 21.5l6-8 5 6 3-3 5.5 5.5v4.5H6z")
        + circle("#fcd53f", 20, 9.5, 2.8)
    )


def _rubber_stamp() -> str:
    return (
        circle("#8c5543", 16, 6.5, 5.5)
        + ellipse("#b5795f", 14.3, 5, 2, 1.7)
        + path("#8c5543", "M13.5 10h5l1.5 8h-8z")
        + rect("#6d4534", 6, 17, 20, 5, 2)
        + rect("#212121", 7, 22, 18, 2)
        + rect("#f8312f", 3.5, 26.5, 25, 4, 1)
        + rect("#ff8687", 6, 27.7, 20, 1.5)
    )


def _ticket_outline(x: float, y: float, width: float, height: float) -> str:
    side = (height - 7) / 2
    return f"M{x:g} {y:g}h{width:g}v{side:g}a3.5 3.5 0 0 0 0 7v{side:g}h{-width:g}v{-side:g}a3.5 3.5 0 0 0 0-7z"


def _raffle_ticket() -> str:
    """Two halves with the same number, as they are torn apart."""
    number = "M0 1.5 2 0v7M5 1.5C6-.8 9.5-.5 9.5 2c0 2-4.5 3-4.5 5h4.7"
    return turned(
        -15,
        path("#990838", _ticket_outline(1, 8, 30, 17)),
        path("#f8312f", _ticket_outline(1, 8, 30, 15.5)),
        stroke("#ffd0d0", 1.3, "M16 9.5v1.5M16 13v1.5M16 16.5V18M16 20v1.5"),
        moved((stroke("#ffe1e1", 1.8, number),), "translate(5 12.3)"),
        moved((stroke("#ffe1e1", 1.8, number),), "translate(18 12.3)"),
    )


def _roll_of_tickets() -> str:
    return (
        path("#990838", "M13 18h17v9.5H11z")
        + path("#f8312f", "M13 18h17v8.5H13z")
        + stroke("#ffd0d0", 1.2, "M22.5 18.7v1.3M22.5 22v1.3M22.5 25v1")
        + star("#fff", 26.3, 22.5, 2.7)
        + circle("#990838", 12.5, 15.5, 11.5)
        + circle("#f8312f", 11.7, 15.5, 10.8)
        + circle("#ca0b4a", 11.7, 15.5, 8.3)
        + circle("#f8312f", 11.7, 15.5, 7.3)
        + circle("#7a0a36", 11.7, 15.5, 3.5)
    )


def _train_ticket() -> str:
    return turned(
        -12,
        rect("#0a7a44", 1.5, 8, 29, 17, 2),
        rect("#38c172", 1.5, 8, 29, 15.5, 2),
        rect("#fff", 4, 10.5, 11, 10.5, 2),
        path("#0a7a44", "M6 12.5h7v5.5a1.5 1.5 0 0 1-1.5 1.5h-4A1.5 1.5 0 0 1 6 18z"),
        rect("#d6f5e3", 7, 13.5, 5, 2.6, 0.5),
        circle("#fcd53f", 7.8, 17.8, 0.8),
        circle("#fcd53f", 11.2, 17.8, 0.8),
        stroke("#e6fff1", 1.5, "M18.5 12.5h9M18.5 16h6M18.5 19.5h7.5"),
    )
