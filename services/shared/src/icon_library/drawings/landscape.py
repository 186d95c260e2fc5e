"""Land, water and ways, and what is laid out on them."""

from __future__ import annotations

from collections.abc import Iterator

from icon_library.drawings.shapes import circle, ellipse, moved, path, rect, stroke


def drawings() -> Iterator[tuple[str, str]]:
    yield "pond", _pond()
    yield "lake", _lake()
    yield "river", _river()
    yield "waterfall", _waterfall()
    yield "sea", _sea()
    yield "swimming-pool", _pool()
    yield "field", _field()
    yield "meadow", _meadow()
    yield "forest", _forest()
    yield "orchard", _orchard()
    yield "vineyard", _vineyard()
    yield "hill", _hill()
    yield "cave", _cave()
    yield "branch", _branch()
    yield "path", _path()
    yield "road", _road()
    yield "bridge", _bridge()
    yield "parking-lot", _parking_lot()
    yield "park", _park()


def _field_of(sky: str, ground: str) -> str:
    """A round-cornered view: the sky, and the ground from 14 down."""
    return rect(sky, 1, 2, 30, 28, 3.5) + path(ground, "M1 14h30v12.5a3.5 3.5 0 0 1-3.5 3.5h-23A3.5 3.5 0 0 1 1 26.5z")


def _tree(x: float, y: float, size: float) -> str:
    """A leafy tree whose trunk stands at (x, y)."""
    return "".join(
        (
            rect("#6d4534", x - 0.8 * size, y - 3.5 * size, 1.6 * size, 3.5 * size),
            circle("#2e8b3a", x, y - 6.3 * size, 3.8 * size),
            circle("#44a84a", x - 0.8 * size, y - 7 * size, 2.6 * size),
        )
    )


def _pond() -> str:
    """A pond among reeds, with water lilies."""
    return "".join(
        (
            stroke("#44911b", 1.3, "M5 16V7M8 15V4.5M26.5 15.5V6"),
            rect("#6d4534", 7, 2.5, 2, 5, 1),
            rect("#6d4534", 4, 6, 2, 4, 1),
            rect("#6d4534", 25.5, 4, 2, 5, 1),
            ellipse("#44911b", 16, 20.5, 15, 9.5),
            ellipse("#00a6ed", 16, 20.5, 12.8, 7.5),
            stroke("#9fe0ff", 1.3, "M15 16.5h6M8 22.5h4M19 26h4"),
            path("#86d72f", "M12 19.5l3.5-1a3.5 1.7 0 1 1-1 2.3z"),
            path("#86d72f", "M20.5 22.8l3.2-.9a3 1.5 0 1 1-.9 2z"),
            path("#f985b8", "M12.5 18.7c-1-1.5-.5-2.8.3-3.5.8.7 1.3 2 .3 3.5z"),
        )
    )


def _lake() -> str:
    return "".join(
        (
            rect("#b5e6ff", 1, 2, 30, 28, 3.5),
            path("#7d93a8", "M1 16 8 7l5.5 7L20 5l11 11.5V18H1z"),
            path("#fff", "M8 7l2.6 3.3-1.6.8-1.2-.8-1.7.5-.6-.7zM20 5l3.3 3.5-1.7 1.2-1.7-1-1.6 1-.9-1.5z"),
            path("#44911b", "M1 15.5c3-1.5 6-1.5 9 0s8 1.5 12 0 6-1 9 0V19H1z"),
            path("#00a6ed", "M1 17.5h30v9a3.5 3.5 0 0 1-3.5 3.5h-23A3.5 3.5 0 0 1 1 26.5z"),
            stroke("#9fe0ff", 1.3, "M5 21h6M20 21.5h7M12 25.5h7"),
            path("#8c5543", "M14 22.5h8l-1.5 2h-5z"),
            path("#fff", "M17.8 15.5v6.2h-4.3z"),
        )
    )


def _river() -> str:
    return "".join(
        (
            _field_of("#b5e6ff", "#5db53a"),
            path("#44911b", "M1 15c4-4 8-4 11.5 0zM18 15c4-5 9-4.5 13 0z"),
            path(
                "#00a6ed",
                "M14.5 14h2.5c2 1.5-1.5 3-4 4.5-3 2-1.5 3.5 3.5 4.5 5 1 8.5 3.5 9.5 7H6.5"
                "c.5-2-1-3.5-2.5-5-2.5-3-.5-6 4.5-7.5 4-1.2 7.5-2 6-3.5z",
            ),
            stroke("#9fe0ff", 1.2, "M8 21c-.8 1.2-.3 2.4 1 3.5M14 25.5c2.5.6 4.5 1.4 6 2.7"),
            _tree(25, 21, 0.9),
        )
    )


def _waterfall() -> str:
    return "".join(
        (
            path("#8d8d92", "M1 6.5C1 4 3 3 5 3h6v21H1zM31 6.5C31 4 29 3 27 3h-6v21h10z"),
            path("#44911b", "M1 7c0-3 1.5-4.5 4-4.5h6.5V6C8 7.5 4 8 1 7zM31 7c0-3-1.5-4.5-4-4.5h-6.5V6C24 7.5 28 8 31 7z"),
            path("#00a6ed", "M10 3h12v22H10z"),
            path("#9fe0ff", "M12 3h1.8v18H12zM16 5h1.5v18H16zM19.5 3H21v16h-1.5z"),
            ellipse("#0074ba", 16, 26, 15, 4.3),
            "".join(circle("#fff", x, y, r) for x, y, r in ((10.5, 24, 2.4), (14, 25, 2.6), (18, 24.5, 2.8), (21.5, 24.5, 2.2))),
        )
    )


def _sea() -> str:
    wave = "c2.5-3 5-3 7.5 0s5 3 7.5 0 5-3 7.5 0 5 3 7.5 0"
    return "".join(
        (
            rect("#b5e6ff", 1, 2, 30, 28, 3.5),
            circle("#fcd53f", 24, 8.5, 3.6),
            path("#00a6ed", f"M1 14{wave}v12.5a3.5 3.5 0 0 1-3.5 3.5h-23A3.5 3.5 0 0 1 1 26.5z"),
            path("#0086d4", f"M1 19.5{wave}v7a3.5 3.5 0 0 1-3.5 3.5h-23A3.5 3.5 0 0 1 1 26.5z"),
            path("#0062a3", f"M1 25{wave}v1.5a3.5 3.5 0 0 1-3.5 3.5h-23A3.5 3.5 0 0 1 1 26.5z"),
        )
    )


def _pool() -> str:
    return "".join(
        (
            path("#d9bd8c", "M5 10h22l4 18.5a1.5 1.5 0 0 1-1.5 1.5h-27A1.5 1.5 0 0 1 1 28.5z"),
            path("#00a6ed", "M6.8 13h18.4l2.8 14H4z"),
            path("#0086d4", "M6.8 13h18.4l.4 2H6.4z"),
            stroke("#9fe0ff", 1.2, "M8 19c1.5-1 3-1 4.5 0s3 1 4.5 0M16 23.5c1.5-1 3-1 4.5 0s3 1 4.5 0"),
            stroke("#9b9b9b", 1.8, "M19 17V7a2.5 2.5 0 0 1 2.5-2.5M24.5 17V7A2.5 2.5 0 0 1 27 4.5M19 9.5h5.5M19 13h5.5"),
            circle("#f8312f", 9.5, 24, 3.3),
            circle("#00a6ed", 9.5, 24, 1.4),
            path("#fff", "M8.8 20.8h1.4v2h-1.4zM8.8 25.3h1.4v2h-1.4zM6.3 23.3h2v1.4h-2zM10.8 23.3h2v1.4h-2z"),
        )
    )


def _field() -> str:
    """Furrows running to the horizon, sown with young plants."""
    plants = "".join(
        path("#86d72f", f"M{x:g} {y:g}c-1.6-.3-2.3-1.3-2.3-2.5 1.3 0 2.1.6 2.3 1.7.2-1.1 1-1.7 2.3-1.7 0 1.2-.7 2.2-2.3 2.5z")
        for x, y in ((16, 18), (11.8, 21), (20.2, 21), (16, 23.5), (8, 26), (24, 26), (16, 29))
    )
    return "".join(
        (
            _field_of("#b5e6ff", "#8c5543"),
            circle("#fcd53f", 24.5, 8, 3),
            path(
                "#6d4534",
                "M14.5 14h1L11 30H7zM17 14h1l7 16h-4zM11 14h1.2L3.5 30a3 3 0 0 1-2.3-2zM20 14h1l9.5 14.5a3.5 3.5 0 0 1-2.5 1.5z",
            ),
            path("#44911b", "M1 12.5c5-1.5 10-1.5 15 0s10 1.5 15 0V15H1z"),
            plants,
        )
    )


def _meadow() -> str:
    flowers = "".join(
        stroke("#2e7d2e", 1, f"M{x:g} {y:g}v4") + circle(colour, x, y, 2) + circle("#fff2a8", x, y, 0.8)
        for colour, x, y in (
            ("#f8312f", 6, 19),
            ("#fcd53f", 12.5, 23),
            ("#f985b8", 19, 18.5),
            ("#8d65c5", 25.5, 22.5),
            ("#ff822d", 7.5, 26),
            ("#fff", 19.5, 26),
        )
    )
    return "".join(
        (
            _field_of("#b5e6ff", "#86d72f"),
            circle("#fcd53f", 8, 8, 3),
            path("#5db53a", "M1 14.5C6 10 12 11 16 14s10 2 15-1.5V20H1z"),
            path("#86d72f", "M1 18c8-3 20-3 30 0v5H1z"),
            flowers,
        )
    )


def _forest() -> str:
    def fir(x: float, y: float, size: float, colour: str) -> str:
        return rect("#6d4534", x - size, y - 3 * size, 2 * size, 3 * size) + path(
            colour,
            f"M{x:g} {y - 16 * size:g}l{4.5 * size:g} {6.5 * size:g}h-{2 * size:g}l{4 * size:g} {6.8 * size:g}"
            f"h-{13 * size:g}l{4 * size:g}-{6.8 * size:g}h-{2 * size:g}z",
        )

    return "".join(
        (
            fir(9, 24, 1.3, "#2e7d46"),
            fir(24, 24, 1.25, "#2e7d46"),
            _tree(16.5, 27.5, 2.2),
            fir(5.5, 28.5, 0.9, "#44911b"),
            fir(27, 28.5, 0.9, "#44911b"),
            rect("#86d72f", 0.8, 27.5, 30.4, 3, 1.5),
        )
    )


def _orchard() -> str:
    def apple_tree(x: float, y: float, size: float) -> str:
        apples = "".join(
            circle("#f8312f", x + dx * size, y - dy * size, 0.9 * size) for dx, dy in ((-1.8, 6), (1.7, 5.3), (0.2, 8.2))
        )
        return _tree(x, y, size) + apples

    return "".join(
        (
            rect("#b5e6ff", 1, 2, 30, 28, 3.5),
            path("#86d72f", "M1 12.5h30v14a3.5 3.5 0 0 1-3.5 3.5h-23A3.5 3.5 0 0 1 1 26.5z"),
            *(apple_tree(x, 15.5, 1) for x in (7, 16, 25)),
            *(apple_tree(x, 28.5, 1.350) for x in (7.5, 24.5)),
            apple_tree(16, 27.5, 1.350),
        )
    )


def _vineyard() -> str:
    """Vines on wires, in rows up a slope."""

    def vine(x: float, y: float) -> str:
        grapes = "".join(
            circle("#8d65c5", x + dx, y + dy, 1.150)
            for dx, dy in ((-1.2, 0.6), (1.2, 0.6), (0, 0.8), (-0.6, 2.4), (0.6, 2.4), (0, 4))
        )
        return (
            rect("#6d4534", x - 0.6, y - 3, 1.2, 10.5)
            + circle("#44911b", x - 2, y - 2.2, 2.4)
            + circle("#5db53a", x + 1.8, y - 2.6, 2.6)
            + grapes
        )

    return "".join(
        (
            _field_of("#b5e6ff", "#c9a26b"),
            path("#86d72f", "M1 14.5C8 8 20 7 31 12v4H1z"),
            stroke("#8c5543", 1, "M1.5 15.5h29M1.5 26h29"),
            *(vine(x, 12) for x in (6.5, 16, 25.5)),
            *(vine(x, 22.5) for x in (6.5, 16, 25.5)),
        )
    )


def _hill() -> str:
    return "".join(
        (
            circle("#fcd53f", 24.5, 8.5, 4),
            path("#44911b", "M10 29c2-9 7-15 12-15 4 0 7.5 5 9.5 15z"),
            path("#5db53a", "M.5 29C2 17 6.5 10 12 10c6 0 10.5 8 12.5 19z"),
            path("#86d72f", "M4 22c1.5-5.5 4-9 7-10-1.5 3-2 6-2 10z"),
            _tree(12, 12, 0.8),
            rect("#44911b", 0.5, 28, 31, 2, 1),
        )
    )


def _cave() -> str:
    return "".join(
        (
            path(
                "#7d7d82", "M1 29.5c0-6 1-11 3.5-15C7 8.5 9.5 8 11.5 4.5c2-2.5 5.5-2.5 8 0 2 3 5 3.5 7 8C30 17.5 31 23 31 29.5z"
            ),
            path("#9b9b9b", "M4.5 14.5C7 8.5 9.5 8 11.5 4.5c1.3-1.6 3.2-2.2 5-1.8C13 6 9 11 7 17z"),
            path("#2b2540", "M8.5 29.5c0-8 2.5-14 7.5-14s8 6 8 14z"),
            path("#4a4463", "M11 29.5c0-6 1.5-11 4.5-13.5l1 4 1-3.5c3 2 4.5 7 4.5 13z"),
            path("#2b2540", "M12.5 29.5c0-5 1-8.5 3.5-8.5s4 3.5 4 8.5z"),
            rect("#5db53a", 0.5, 28.5, 31, 2, 1),
        )
    )


def _branch() -> str:
    leaf = "M0 0c-3-1-4.5-3.5-4.2-6.5 3 .4 4.8 2.8 4.2 6.5z"
    leaves = "".join(
        moved([path(colour, leaf)], f"translate({x:g} {y:g}) rotate({turn})")
        for colour, x, y, turn in (
            ("#44911b", 9, 19, -10),
            ("#86d72f", 15, 16.5, 0),
            ("#44911b", 22, 13, 30),
            ("#86d72f", 12, 20, 150),
            ("#44911b", 19, 17, 140),
            ("#86d72f", 27, 10.5, 60),
            ("#44911b", 25, 14, 150),
        )
    )
    return "".join(
        (
            stroke("#8c5543", 3, "M2 24C10 20 18 19 28 10"),
            stroke("#6d4534", 2, "M13 19.5C15 15 16 12 15.5 8M19 17c3 1 5 3 6.5 6"),
            leaves,
        )
    )


def _path() -> str:
    stones = "".join(
        ellipse("#b58b52", x, y, rx, ry)
        for x, y, rx, ry in ((13.5, 25, 2.2, 1.1), (18, 20.5, 1.8, 0.9), (13, 28, 1.5, 0.8), (19.5, 17, 1.2, 0.7))
    )
    return "".join(
        (
            _field_of("#b5e6ff", "#5db53a"),
            path("#e0c08a", "M18.5 14h2c2.5 2 2 4-.5 6-3 2.5-2.5 5 1.5 10H7.5c-.5-5 2.5-8 6-10.5 4-2.5 6-4 5-5.5z"),
            stones,
            _tree(7, 20, 1),
            _tree(26.5, 23, 1.2),
        )
    )


def _road() -> str:
    return "".join(
        (
            _field_of("#b5e6ff", "#5db53a"),
            path("#44911b", "M1 15c4-5 8-5 12 0zM19 15c4-5 8-4.5 12-.5V15z"),
            path("#4a4a50", "M14.5 13.5h3L26 30H6z"),
            path("#fff", "M15.7 15h.6l.3 2.5h-1.2zM15.2 19.5h1.6l.4 3.5h-2.4zM14.5 25h3l.5 5h-4z"),
        )
    )


def _bridge() -> str:
    """An arched stone bridge over water by day."""
    return "".join(
        (
            rect("#b5e6ff", 2, 14, 28, 14),
            path(
                "#00a6ed",
                "M.5 24c2.6-1.5 5.2-1.5 7.7 0s5.2 1.5 7.8 0 5.2-1.5 7.8 0 5.1 1.5 7.7 0v4.5a1.5 1.5 0 0 1-1.5 1.5H2"
                "a1.5 1.5 0 0 1-1.5-1.5z",
            ),
            path(
                "#8d8d92",
                "M.5 12.5C6 9 11 7.5 16 7.5s10 1.5 15.5 5V26h-4.5c0-4-2-6.5-5.5-6.5S16.5 22 16.5 26h-1"
                "c0-4-1.5-6.5-5-6.5S5 22 5 26H.5z",
            ),
            path("#b5b5b8", "M.5 10.5C6 7 11 5.5 16 5.5s10 1.5 15.5 5v4C26 11 21 9.5 16 9.5S6 11 .5 14.5z"),
            stroke("#6d6d73", 0.9, "M3 17h4M25 17h4M13.5 13.5h5M9 14.5h2.5M20.5 14.5H23M16 19v3"),
            stroke("#9fe0ff", 1.2, "M8 28h5M19 28h5"),
        )
    )


def _parking_lot() -> str:
    def car(x: float, colour: str) -> str:
        return (
            rect(colour, x, 14.5, 6, 11.5, 1.8)
            + rect("#b5e6ff", x + 0.8, 17, 4.4, 2, 0.6)
            + rect("#b5e6ff", x + 0.8, 22.5, 4.4, 1.4, 0.5)
        )

    return "".join(
        (
            rect("#636369", 1, 11, 30, 19, 2.5),
            stroke("#fff", 1.2, "M3 13v15M12.3 13v15M20.7 13v15M29 13v15"),
            car(4.7, "#f8312f"),
            car(22, "#fcd53f"),
            rect("#0074ba", 10.5, 1, 11, 11, 1.5),
            stroke("#fff", 2, "M14.5 9.5V3.5H17a2 2 0 0 1 0 4h-2.5"),
            rect("#9b9b9b", 15.2, 12, 1.6, 10),
        )
    )


def _park() -> str:
    return "".join(
        (
            _field_of("#b5e6ff", "#86d72f"),
            path("#e0c08a", "M13 30c0-3 1.5-5 5-7s6-3 6-5h2.5c0 4-1 5-3.5 7s-3 3-3 5z"),
            _tree(8, 22, 1.5),
            _tree(26, 17, 0.9),
            rect("#6d4534", 17, 19, 9, 1.4, 0.3),
            rect("#8c5543", 16.5, 21.4, 10, 1.8, 0.3),
            path("#3a3a3e", "M17.5 23h1.5v3h-1.5zM24 23h1.5v3H24z"),
            path("#3a3a3e", "M17.5 19h1v3h-1zM24.5 19h1v3h-1z"),
            ellipse("#44911b", 7, 27.5, 4, 1.5),
        )
    )
